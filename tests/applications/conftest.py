"""Starts the applications, each once, with certificates that only the tests trust."""

from __future__ import annotations

import json
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.applications import dokuwiki, install
from tests.applications.application import ROOT, Application
from tests.applications.serving.accounts import NAME, PASSWORD
from tests.applications.tls_in_front import TlsInFront
from tests.certificates import Issued, Wish, authority, issue

Start = Callable[[str, Path], str]


@pytest.fixture(scope="session")
def trusted() -> Issued:
    """The authority that the pushes are told to trust."""
    return authority()


@pytest.fixture(scope="session")
def shown(trusted: Issued) -> Issued:
    """The certificate that the applications show."""
    return issue(Wish(), trusted)


@pytest.fixture(scope="session")
def ca_file(trusted: Issued, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The authority as a file."""
    return trusted.write(tmp_path_factory.mktemp("trust") / "ca.pem")


@pytest.fixture(scope="session")
def start(shown: Issued, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Start]:
    """Start a module of tests.applications.serving; returns its address."""
    if not install.is_ready():
        pytest.fail(f"the applications are not installed: {sys.executable} {install.__file__}")
    folder = tmp_path_factory.mktemp("certificate")
    key, certificate = folder / "key.pem", folder / "certificate.pem"
    key.write_bytes(shown.key_pem)
    certificate.write_bytes(shown.pem)
    running: list[subprocess.Popen[str]] = []

    def run(module: str, data: Path) -> str:
        process = subprocess.Popen(
            [install.interpreter(), "-m", f"tests.applications.serving.{module}",
             str(data), str(certificate), str(key)],
            cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
        )  # fmt: skip
        running.append(process)
        assert process.stdout is not None
        said: dict[str, str] = json.loads(process.stdout.readline())
        return said["address"]

    yield run
    for process in running:
        process.communicate()  # closes its standard input: it ends by itself


@pytest.fixture(scope="session")
def roundup(start: Start, ca_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Application:
    """An issue tracker: sign-in form in the margin, settings behind "Your Details"."""
    data = tmp_path_factory.mktemp("roundup")
    profile: dict[str, dict[str, object]] = {
        "sign_in": {"login": ["Login"], "password": ["Password"], "submit": ["Login"]},
        "settings": {"links": ["Your Details"]},
        "staff": {"login": ["Name"], "password": ["Organisation"], "submit": ["Submit Changes"]},
    }
    question = f"SELECT _realname, _organisation FROM _user WHERE _username = '{NAME}'"  # noqa: S608
    return Application(
        start("roundup_tracker", data) + "/",
        ca_file,
        profile,
        ("/", "/user3"),
        lambda: _row(data / "tracker" / "db" / "db", question),
    )


@pytest.fixture(scope="session")
def wagtail(start: Start, ca_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Application:
    """A content management system on Django: in German, the profile in a closed tab."""
    data = tmp_path_factory.mktemp("wagtail")
    profile: dict[str, dict[str, object]] = {
        "sign_in": {"login": ["Benutzername"], "password": ["Passwort"], "submit": ["Anmelden"]},
        "settings": {"links": ["Konto"]},
        "staff": {"login": ["Vorname"], "password": ["Nachname"], "submit": ["Speichern"]},
    }
    question = "SELECT first_name, last_name FROM auth_user"
    return Application(
        start("wagtail_site", data) + "/verwaltung/",
        ca_file,
        profile,
        ("/verwaltung/login/", "/verwaltung/account/"),
        lambda: _row(data / "wagtail.sqlite3", question),
    )


@pytest.fixture(scope="session")
def wiki(
    shown: Issued, ca_file: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Application]:
    """A wiki in PHP: in Polish, asks for the password again before it saves."""
    if not dokuwiki.is_installed():
        pytest.fail("the system packages dokuwiki and php-cli are missing: see tools/system.py")
    server = dokuwiki.DokuWiki(tmp_path_factory.mktemp("dokuwiki"), NAME, PASSWORD)
    front = TlsInFront(shown.server_context(tmp_path_factory.mktemp("front")), server.port)
    profile: dict[str, dict[str, object]] = {
        "sign_in": {"login": ["Użytkownik"], "password": ["Hasło"], "submit": ["Zaloguj"]},
        "settings": {"links": ["Aktualizuj profil"]},
        "staff": {"login": ["E-mail"], "password": ["Imię i nazwisko"], "submit": ["Zapisz"]},
    }
    paths = ("/doku.php?do=login", "/doku.php?do=profile")
    address, answers = f"https://localhost:{front.port}/", {"Potwierdź aktualne hasło": PASSWORD}
    yield Application(address, ca_file, profile, paths, server.person, answers)
    front.stop()
    server.stop()


@pytest.fixture(scope="session")
def radicale(start: Start, ca_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Application:
    """A calendar server whose pages are drawn by JavaScript."""
    data = tmp_path_factory.mktemp("radicale")
    return Application(start("radicale_calendars", data) + "/", ca_file, {})


def _row(database: Path, question: str) -> tuple[str, str]:
    """The two values that a database answers with."""
    connection = sqlite3.connect(f"file:{database}?mode=ro", uri=True)
    try:
        first, second = connection.execute(question).fetchone()
    finally:
        connection.close()
    return first, second
