"""DokuWiki, a wiki in PHP (Debian), in Polish, in a folder of its own; users lie in a text file."""

from __future__ import annotations

import shutil
import socket
import subprocess
from pathlib import Path

PROGRAM = Path("/usr/share/dokuwiki")
SETTINGS = """<?php
$conf['lang'] = 'pl'; $conf['title'] = 'Wiki gabinetu'; $conf['useacl'] = 1;
$conf['superuser'] = '@admin'; $conf['savedir'] = '{data}';
"""
BEFORE_EACH_PAGE = """<?php
define('DOKU_CONF', '{settings}/'); define('DOKU_FARM', 'test'); $_SERVER['HTTPS'] = 'on';
"""
DATA = ("pages", "attic", "media", "media_attic", "media_meta", "meta", "cache", "index", "locks",
        "tmp", "log")  # fmt: skip


def is_installed() -> bool:
    """Whether the Debian packages dokuwiki and php-cli are there."""
    return PROGRAM.is_dir() and shutil.which("php") is not None


class DokuWiki:
    """A wiki with one user, served by PHP itself over plain HTTP on `port`, until `stop`."""

    def __init__(self, folder: Path, name: str, password: str) -> None:
        settings, data = folder / "settings", folder / "data"
        settings.mkdir()
        for part in DATA:
            (data / part).mkdir(parents=True)
        (settings / "local.php").write_text(SETTINGS.format(data=data), "utf-8")
        (settings / "acl.auth.php").write_text("*\t@ALL\t1\n*\t@user\t8\n", "utf-8")
        hashed = _php(f"echo password_hash('{password}', PASSWORD_BCRYPT);")
        self._users = settings / "users.auth.php"
        self._users.write_text(f"{name}:{hashed}:Anna:anna@example.org:user\n", "utf-8")
        first = folder / "first.php"
        first.write_text(BEFORE_EACH_PAGE.format(settings=settings), "utf-8")
        self.port = _free_port()
        self._server = subprocess.Popen(
            ["php", "-d", f"auto_prepend_file={first}", "-d", "display_errors=0",
             "-S", f"127.0.0.1:{self.port}", "-t", str(PROGRAM)],
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True,
        )  # fmt: skip
        assert self._server.stderr is not None
        for line in self._server.stderr:
            if "started" in line:
                break

    def person(self) -> tuple[str, str]:
        """The e-mail and the real name that the wiki holds of its one user."""
        _, _, name, mail, _ = self._users.read_text("utf-8").strip().split(":")
        return mail, name

    def stop(self) -> None:
        """End the server."""
        self._server.kill()
        self._server.communicate()


def _php(code: str) -> str:
    return subprocess.run(["php", "-r", code], capture_output=True, text=True, check=True).stdout


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port
