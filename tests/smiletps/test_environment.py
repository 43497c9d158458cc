"""Environment variables and proxies (T3): none of them moves trust, destination or a secret."""

from __future__ import annotations

import socket
import threading
from pathlib import Path

import certifi
import pytest

from tests.certificates import Issued, Wish, authority, issue
from tests.smiletps.conftest import Connect, Serve
from tests.smiletps.scripted_server import Request, Visitor, always, reply
from wizard.core.outcomes import Code, Stage
from wizard.smiletps.html.encode import Submission
from wizard.smiletps.https.exchange import Answer
from wizard.smiletps.https.transport import UnusableProxyError, proxies_for
from wizard.smiletps.https.trouble import Trouble

BODY = b"password=KANAREK"


@pytest.mark.parametrize(
    "name", ["REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE", "SSL_CERT_FILE", "SSL_CERT_DIR"]
)
def test_a_variable_adds_no_trust(
    serve: Serve,
    connect: Connect,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    name: str,
) -> None:
    foreign = authority("Foreign")
    bundle = foreign.write(tmp_path / "foreign.pem")
    monkeypatch.setenv(name, str(tmp_path if name.endswith("DIR") else bundle))
    server = serve(always(reply()), issue(Wish(), foreign).server_context(tmp_path))
    found = connect(server.url).get(server.url)
    assert isinstance(found, Trouble)
    assert found.code is Code.CERTIFICATE_NOT_TRUSTED


@pytest.mark.parametrize("name", ["REQUESTS_CA_BUNDLE", "SSL_CERT_FILE"])
def test_a_variable_takes_no_trust_away(
    serve: Serve,
    connect: Connect,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    name: str,
) -> None:
    monkeypatch.setenv(name, str(tmp_path / "missing.pem"))
    server = serve(always(reply()))
    assert isinstance(connect(server.url).get(server.url), Answer)


def test_the_bundle_of_certifi_is_not_trusted_by_itself(
    serve: Serve, connect: Connect, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    foreign = authority("Foreign")
    bundle = foreign.write(tmp_path / "certifi.pem")
    monkeypatch.setattr(certifi, "where", lambda: str(bundle))
    monkeypatch.setattr("requests.utils.DEFAULT_CA_BUNDLE_PATH", str(bundle))
    monkeypatch.setattr("requests.adapters.DEFAULT_CA_BUNDLE_PATH", str(bundle))
    server = serve(always(reply()), issue(Wish(), foreign).server_context(tmp_path))
    assert isinstance(connect(server.url).get(server.url), Trouble)


def test_no_session_key_is_written_to_disk(
    serve: Serve, connect: Connect, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    log = tmp_path / "keys.log"
    monkeypatch.setenv("SSLKEYLOGFILE", str(log))
    server = serve(always(reply()))
    assert isinstance(connect(server.url).get(server.url), Answer)
    assert not log.exists()


def test_no_password_of_a_netrc_file_goes_out(
    serve: Serve, connect: Connect, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / ".netrc"
    file.write_text("default login anna password KANAREK\n")
    file.chmod(0o600)
    monkeypatch.setenv("NETRC", str(file))
    monkeypatch.setenv("HOME", str(tmp_path))
    server = serve(always(reply()))
    assert isinstance(connect(server.url).get(server.url), Answer)
    assert server.requests[0].header("Authorization") is None


@pytest.mark.parametrize("name", ["HTTPS_PROXY", "https_proxy", "ALL_PROXY", "HTTP_PROXY"])
@pytest.mark.usefixtures("names_lead_here")
def test_a_variable_moves_no_destination(
    serve: Serve, connect: Connect, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    proxy = serve(always(reply()), plain=True)
    monkeypatch.setenv(name, f"http://127.0.0.1:{proxy.port}")
    server = serve(always(reply()))
    connect(f"https://site.test:{server.port}").get(f"https://site.test:{server.port}/")
    assert not proxy.connections
    assert server.connections


def tunnel(line: socket.socket, stopping: threading.Event, port: int) -> bool:
    """Be a proxy: open the tunnel that is asked for, to `port` of this computer."""
    head = b""
    while b"\r\n\r\n" not in head:
        head += line.recv(4096)
    there = socket.create_connection(("127.0.0.1", port))
    line.sendall(b"HTTP/1.1 200 Connection established\r\n\r\n")
    for ends in ((line, there), (there, line)):
        threading.Thread(target=pour, args=(*ends, stopping), daemon=True).start()
    stopping.wait(10)
    there.close()
    return False


def pour(source: socket.socket, target: socket.socket, stopping: threading.Event) -> None:
    source.settimeout(0.05)
    while not stopping.is_set():
        try:
            data = source.recv(65536)
            target.sendall(data)
        except TimeoutError:
            continue
        except OSError:
            return
        if not data:
            return


@pytest.mark.usefixtures("names_lead_here")
def test_the_systems_proxy_is_used_and_sees_no_secret(
    serve: Serve, connect: Connect, root: Issued, tmp_path: Path
) -> None:
    context = issue(Wish(names=("site.test",)), root).server_context(tmp_path)
    server = serve(always(reply()), context)
    proxy = serve(
        always(reply()),
        plain=True,
        before_handshake=lambda line, stopping: tunnel(line, stopping, server.port),
    )
    site = f"https://site.test:{server.port}"
    proxies = {"https": f"http://127.0.0.1:{proxy.port}"}
    connection = connect(site, proxies=proxies)
    found = connection.send(Submission("POST", site, None, BODY), site)
    assert isinstance(found, Answer), found
    assert proxy.connections == 1
    assert server.requests[0].body == BODY


@pytest.mark.usefixtures("names_lead_here")
@pytest.mark.parametrize(
    ("status", "code"),
    [
        ("407 Proxy Authentication Required", Code.PROXY_SIGN_IN),
        ("302 Found", Code.CAPTIVE_PORTAL),
        ("511 Network Authentication Required", Code.CAPTIVE_PORTAL),
        ("403 Forbidden", Code.PROXY_BROKEN),
        ("502 Bad Gateway", Code.PROXY_BROKEN),
        ("200 OK", Code.PROXY_BROKEN),
    ],
)
def test_what_a_proxy_refuses_is_told_and_nothing_was_sent(
    serve: Serve, connect: Connect, status: str, code: Code
) -> None:
    def answer_and_leave(visitor: Visitor, _request: Request) -> None:
        visitor.say(reply(status))
        visitor.line.close()

    proxy = serve(answer_and_leave, plain=True)
    connection = connect("https://site.test", proxies={"https": f"http://127.0.0.1:{proxy.port}"})
    found = connection.send(
        Submission("POST", "https://site.test/", None, BODY), "https://site.test/"
    )
    assert isinstance(found, Trouble)
    assert (found.code, found.sent) == (code, False)
    proxy.stop()
    assert b"KANAREK" not in proxy.received


def test_a_proxy_that_is_not_there_is_told_as_such(serve: Serve, connect: Connect) -> None:
    proxy = serve(always(reply()), plain=True)
    proxy.stop()
    connection = connect("https://site.test", proxies={"https": f"http://127.0.0.1:{proxy.port}"})
    found = connection.get("https://site.test/")
    assert found == Trouble(Code.PROXY_BROKEN, stage=Stage.CONNECT)


def test_a_socks_proxy_is_not_passed_by(connect: Connect) -> None:
    connection = connect("https://site.test", proxies={"all": "socks5://127.0.0.1:1080"})
    assert connection.get("https://site.test/") == Trouble(Code.PROXY_BROKEN, stage=Stage.CONNECT)


@pytest.mark.parametrize(
    ("host", "exceptions", "proxied"),
    [
        ("tps.example", "", True),
        ("tps.example", "other.example", True),
        ("tps.example", "tps.example", False),
        ("tps.example:8443", "tps.example", False),
        ("tps.example:8443", "tps.example:8443", False),
        ("a.tps.example", ".tps.example, x", False),
        ("a.tps.example", "*.tps.example", False),
        ("nottps.example", "tps.example", True),
        ("tps.example", "*", False),
        ("127.0.0.1:8443", "", False),
        ("[::1]:8443", "", False),
        ("localhost", "", False),
        ("[2001:db8::1]", "", True),
    ],
)
def test_the_proxy_is_for_everybody_but_the_exceptions(
    host: str, exceptions: str, proxied: bool
) -> None:
    found = proxies_for(host, {"https": "http://proxy.example:3128", "no": exceptions})
    assert found == ({"https": "http://proxy.example:3128"} if proxied else {})


def test_a_socks_proxy_has_an_error_of_its_own() -> None:
    with pytest.raises(UnusableProxyError):
        proxies_for("tps.example", {"https": "socks5h://proxy.example"})
