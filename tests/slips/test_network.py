"""Slips S35 and S36: nobody's mistake, and still the person at the desk must know what to do."""

from __future__ import annotations

import errno
import socket
import ssl
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.certificates import Issued, Wish, authority, issue
from tests.slips.conftest import OpensWizard
from tests.slips.desk import ACCOUNT_PASSWORD, PASSWORD, Clerk, all_typed
from tests.slips.rows import Caught
from tests.smiletps.scripted_server import (
    Request,
    Script,
    ScriptedServer,
    Visitor,
    always,
    redirect,
    reply,
)
from wizard.core.site import SiteProfile
from wizard.core.steps import Run, Step
from wizard.smiletps.account import RequestsSmileTps

Serve = Callable[[Script, ssl.SSLContext | None], ScriptedServer]


@pytest.fixture(scope="module")
def root() -> Issued:
    """The authority that this computer trusts."""
    return authority()


@pytest.fixture
def ca_file(root: Issued, tmp_path: Path) -> Path:
    """Its certificate as a file."""
    return root.write(tmp_path / "ca.pem")


@pytest.fixture
def serve() -> Iterator[Serve]:
    """Start servers that say what a test tells them."""
    started: list[ScriptedServer] = []

    def start(script: Script, context: ssl.SSLContext | None) -> ScriptedServer:
        started.append(ScriptedServer(script, context))
        return started[-1]

    yield start
    for server in started:
        server.stop()


def pushes(
    opens_wizard: OpensWizard, address: str, ca_file: Path, proxies: dict[str, str] | None = None
) -> Clerk:
    """Do everything rightly, press the button, and wait for the end."""
    real = RequestsSmileTps(SiteProfile(), ca_file, proxies or {}, "test", deadline=10)
    clerk = opens_wizard(real=real)
    clerk.has_come_to(Step.SMILETPS, **all_typed(address))
    clerk.goes_on()
    clerk.waits_until(lambda: not clerk.window.current.busy)
    assert clerk.step is Step.SMILETPS
    assert clerk.text_of("smiletps_password") == ACCOUNT_PASSWORD
    return clerk


def nothing_went_out(clerk: Clerk, *servers: ScriptedServer) -> None:
    """No password reached anybody."""
    for server in servers:
        server.stop()
        assert PASSWORD.encode() not in server.received
        assert ACCOUNT_PASSWORD.encode() not in server.received
    clerk.was_caught(Caught.BLOCK)


@pytest.mark.parametrize("days", [(400, 800), (-800, -400)], ids=["too early", "too late"])
def test_s35_a_wrong_clock_is_called_a_clock(
    opens_wizard: OpensWizard,
    serve: Serve,
    root: Issued,
    ca_file: Path,
    tmp_path: Path,
    days: tuple[float, float],
) -> None:
    server = serve(always(reply()), issue(Wish(days=days), root).server_context(tmp_path))
    clerk = pushes(opens_wizard, server.url, ca_file)
    clerk.is_told("verdict_card", "The clock of this computer", "Set the date and time")
    clerk.hears("The clock of this computer")
    assert "certificate" not in clerk.reads_in("verdict_card")
    nothing_went_out(clerk, server)


def test_s36_no_network_names_the_address_and_the_connection(
    opens_wizard: OpensWizard, ca_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_names(*_args: object, **_more: object) -> None:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", no_names)
    clerk = pushes(opens_wizard, "https://panel.smiletps.example", ca_file)
    clerk.is_told("verdict_card", "No computer with the name", "then the internet connection")
    nothing_went_out(clerk)


def test_s36_a_network_with_its_own_sign_in_says_where_to_go(
    opens_wizard: OpensWizard, serve: Serve, root: Issued, ca_file: Path, tmp_path: Path
) -> None:
    portal = serve(
        always(redirect("http://login.hotel.example/")),
        issue(Wish(), root).server_context(tmp_path),
    )
    clerk = pushes(opens_wizard, portal.url, ca_file)
    clerk.is_told(
        "verdict_card", "The network wants a sign-in of its own", "Open any page in your browser"
    )
    nothing_went_out(clerk, portal)


def test_s36_a_proxy_that_wants_a_sign_in_names_who_can_help(
    opens_wizard: OpensWizard, serve: Serve, ca_file: Path
) -> None:
    def refuse(visitor: Visitor, _request: Request) -> None:
        visitor.say(reply("407 Proxy Authentication Required"))
        visitor.line.close()

    proxy = serve(refuse, None)
    proxies = {"https": f"http://127.0.0.1:{proxy.port}"}
    clerk = pushes(opens_wizard, "https://panel.smiletps.example", ca_file, proxies)
    clerk.is_told(
        "verdict_card",
        "The clinic's proxy wants a sign-in",
        "Ask the person who looks after your computers",
    )
    nothing_went_out(clerk, proxy)


def test_s36_an_antivirus_in_between_is_named(
    opens_wizard: OpensWizard, serve: Serve, ca_file: Path, tmp_path: Path
) -> None:
    stranger = issue(Wish(), authority("Antivirus Web Shield Root"))
    server = serve(always(reply()), stranger.server_context(tmp_path))
    clerk = pushes(opens_wizard, server.url, ca_file)
    clerk.is_told(
        "verdict_card",
        "does not trust the certificate",
        "Antivirus Web Shield Root",
        "Nothing was sent",
    )
    nothing_went_out(clerk, server)


def test_s36_offline_the_guide_still_works(
    opens_wizard: OpensWizard, monkeypatch: pytest.MonkeyPatch
) -> None:
    def unreachable(*_args: object, **_more: object) -> None:
        raise OSError(errno.ENETUNREACH, "Network is unreachable")

    for name in ("getaddrinfo", "create_connection"):
        monkeypatch.setattr(socket, name, unreachable)
    monkeypatch.setattr(socket.socket, "connect", unreachable)
    clerk = opens_wizard()
    clerk.walks_to(Step.SMILETPS, Run.CREATE)
    clerk.clicks("by_hand_toggle")
    clerk.is_told(
        "by_hand", "Login do Invisalign Staff Account", "Hasło do Invisalign Staff Account"
    )
    clerk.clicks("by_hand_copy_login")
