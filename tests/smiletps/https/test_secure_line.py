"""The secure line (T1 of the threat programme): who may connect, who may not, and what is said."""

from __future__ import annotations

import ssl
from dataclasses import dataclass
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric import rsa

from tests.certificates import Issued, Wish, authority, issue
from tests.smiletps.conftest import Connect, Serve
from tests.smiletps.https.servers import (
    MIDDLE,
    NARROW,
    SHORT,
    TLS_1_0,
    TLS_1_1,
    TLS_1_2,
    Make,
    alone,
    backwards,
    below,
    leaf,
    old_root,
    sha1_intermediate,
    sha1_leaf,
    small_primes,
    speaking,
    stranger,
    wants_a_client_certificate,
)
from tests.smiletps.scripted_server import always, reply
from wizard.core.outcomes import Code, Stage
from wizard.smiletps.html.encode import Submission
from wizard.smiletps.https.certificate import read_certificate
from wizard.smiletps.https.exchange import Answer
from wizard.smiletps.https.trouble import Trouble
from wizard.smiletps.https.trust import secure_context

GOOD: dict[str, Make] = {
    "rsa-2048": leaf(key=rsa.generate_private_key(65537, 2048)),
    "rsa-4096": leaf(key=rsa.generate_private_key(65537, 4096)),
    "p-256": leaf(),
    "five-years": leaf(days=(-1, 5 * 365)),
    "tls-1.2-only": speaking(highest=ssl.TLSVersion.TLSv1_2),
    "tls-1.3-only": speaking(lowest=ssl.TLSVersion.TLSv1_3),
    "intermediate": below(MIDDLE),
    "chain-backwards": backwards,
    "wildcard": leaf(names=("*.site.test", "localhost")),
    "1000-names": leaf(names=(*(f"n{number}.test" for number in range(1000)), "localhost")),
}


@pytest.mark.parametrize("make", GOOD.values(), ids=GOOD)
def test_a_sound_secure_line_is_used(
    serve: Serve, connect: Connect, root: Issued, tmp_path: Path, make: Make
) -> None:
    server = serve(always(reply()), make(root, tmp_path))
    assert isinstance(connect(server.url).get(server.url), Answer)


@dataclass(frozen=True)
class Bad:
    """A server that must be refused, by what sentence, under what host name it is asked for."""

    make: Make
    code: Code
    host: str = "localhost"


NAME, TRUST = Code.CERTIFICATE_NAME, Code.CERTIFICATE_NOT_TRUSTED
CLOCK, OLD = Code.CLOCK_WRONG, Code.SECURE_LINE_TOO_OLD
BAD: dict[str, Bad] = {
    "ran-out-long-ago": Bad(leaf(days=(-800, -400)), CLOCK),
    "valid-next-year": Bad(leaf(days=(400, 800)), CLOCK),
    "ran-out-last-week": Bad(leaf(days=(-90, -7)), Code.CERTIFICATE_EXPIRED),
    "intermediate-ran-out": Bad(
        below(Wish(names=(), common_name="Middle", is_authority=True, days=(-90, -1))), TRUST
    ),
    "root-ran-out": Bad(old_root, TRUST),
    "other-host": Bad(leaf(names=("other.test",)), NAME),
    "other-subdomain": Bad(leaf(names=("a.site.test",)), NAME, "b.site.test"),
    "wildcard-over-two-parts": Bad(leaf(names=("*.site.test",)), NAME, "a.b.site.test"),
    "wildcard-within-a-part": Bad(leaf(names=("a*.site.test",)), NAME, "ab.site.test"),
    "common-name-only": Bad(leaf(names=(), common_name="localhost"), NAME),
    "address-in-common-name": Bad(leaf(names=(), common_name="127.0.0.1"), NAME, "127.0.0.1"),
    "address-as-a-name": Bad(leaf(names=("localhost",)), NAME, "127.0.0.1"),
    "look-alike": Bad(leaf(names=("smiletps.test",)), NAME, "smi1etps.test"),
    "signed-by-itself": Bad(alone, TRUST),
    "signed-by-a-stranger": Bad(stranger, TRUST),
    "intermediate-missing": Bad(below(MIDDLE, shown=False), TRUST),
    "signer-is-no-authority": Bad(below(Wish(names=(), common_name="Middle")), TRUST),
    "chain-too-long": Bad(lambda root, folder: below(MIDDLE)(issue(SHORT, root), folder), TRUST),
    "outside-name-constraint": Bad(below(NARROW), TRUST),
    "for-clients-only": Bad(leaf(client_only=True), TRUST),
    "unknown-critical-part": Bad(leaf(unknown_critical=True), TRUST),
    "rsa-1024": Bad(leaf(key=rsa.generate_private_key(65537, 1024)), OLD),  # noqa: S505 - tested
    "sha-1": Bad(sha1_leaf, OLD),
    "sha-1-intermediate": Bad(sha1_intermediate, OLD),
    "small-primes": Bad(small_primes, OLD),
    "tls-1.0": Bad(speaking(TLS_1_0, TLS_1_0, "DEFAULT@SECLEVEL=0"), OLD),
    "tls-1.1": Bad(speaking(TLS_1_1, TLS_1_1, "DEFAULT@SECLEVEL=0"), OLD),
    "old-block-mode": Bad(speaking(highest=TLS_1_2, ciphers="ECDHE-RSA-AES128-SHA256"), OLD),
    "no-forward-secrecy": Bad(speaking(highest=TLS_1_2, ciphers="AES128-GCM-SHA256"), OLD),
    "no-encryption": Bad(speaking(highest=TLS_1_2, ciphers="eNULL@SECLEVEL=0"), OLD),
    "anonymous": Bad(speaking(highest=TLS_1_2, ciphers="aNULL@SECLEVEL=0"), OLD),
    "client-certificate-1.2": Bad(wants_a_client_certificate(TLS_1_2), OLD),
}  # fmt: skip


@pytest.mark.filterwarnings("ignore:ssl.TLSVersion:DeprecationWarning")  # the old servers' own
@pytest.mark.usefixtures("names_lead_here")
@pytest.mark.parametrize("bad", BAD.values(), ids=BAD)
def test_an_unsound_secure_line_is_refused_with_nothing_sent(
    serve: Serve, connect: Connect, root: Issued, tmp_path: Path, bad: Bad
) -> None:
    server = serve(always(reply()), bad.make(root, tmp_path))
    site = f"https://{bad.host}:{server.port}"
    submission = Submission("POST", site, "application/x-www-form-urlencoded", b"KANAREK")
    found = connect(site).send(submission, site)
    assert isinstance(found, Trouble), found
    assert (found.code, found.stage, found.sent) == (bad.code, Stage.SECURE_LINE, False)
    server.stop()
    assert server.received == b""


@pytest.mark.parametrize(
    "banner", [b"HTTP/1.1 400 Bad Request\r\n\r\n", b"\x15\x03\x00\x00\x02\x02\x28"]
)
def test_a_port_that_speaks_no_secure_line_is_refused(
    serve: Serve, connect: Connect, banner: bytes
) -> None:
    def say(line: object, _stopping: object) -> bool:
        line.recv(1000)  # type: ignore[attr-defined]  # a socket
        line.sendall(banner)  # type: ignore[attr-defined]
        return False

    server = serve(always(reply()), plain=True, before_handshake=say)
    found = connect(server.url).get(server.url)
    assert isinstance(found, Trouble)
    assert found.code in (Code.SECURE_LINE_FAILED, Code.SECURE_LINE_TOO_OLD)
    assert not found.sent


def test_the_issuer_of_an_untrusted_certificate_is_named(
    serve: Serve, connect: Connect, tmp_path: Path
) -> None:
    context = issue(Wish(), authority("Antivirus Root")).server_context(tmp_path)
    server = serve(always(reply()), context)
    found = connect(server.url).get(server.url)
    assert isinstance(found, Trouble)
    assert found.named == ("Antivirus Root",)


def test_a_certificate_that_changes_before_the_form_is_sent_stops_it(
    serve: Serve, connect: Connect, tmp_path: Path, good: Issued
) -> None:
    contexts = [good.server_context(tmp_path), issue(Wish()).server_context(tmp_path)]
    first = serve(always(reply()), contexts[0])
    connection = connect(first.url)
    assert isinstance(connection.get(first.url), Answer)
    first.context = contexts[1]
    found = connection.send(Submission("POST", first.url, None, b"KANAREK"), first.url)
    assert isinstance(found, Trouble)
    assert (found.code, found.sent) == (TRUST, False)
    assert b"KANAREK" not in first.received


def test_without_the_extra_authority_the_system_alone_is_asked(
    serve: Serve, connect: Connect
) -> None:
    server = serve(always(reply()))
    found = connect(server.url, trusting=None).get(server.url)
    assert isinstance(found, Trouble)
    assert found.code is TRUST


def test_an_extra_authority_that_cannot_be_read_is_an_os_error(tmp_path: Path) -> None:
    with pytest.raises(OSError):  # noqa: PT011 - any of them
        secure_context(tmp_path / "missing.pem")
    broken = tmp_path / "broken.pem"
    broken.write_text("no certificate")
    with pytest.raises(OSError):  # noqa: PT011
        secure_context(broken)


def test_the_extra_authority_takes_no_check_away(ca_file: Path) -> None:
    for context in (secure_context(), secure_context(ca_file)):
        assert context.verify_mode is ssl.CERT_REQUIRED
        assert context.check_hostname
        assert not context.hostname_checks_common_name
        assert context.minimum_version is ssl.TLSVersion.TLSv1_2


def test_any_cut_certificate_is_an_ordinary_error(good: Issued) -> None:
    der = ssl.PEM_cert_to_DER_cert(good.pem.decode())
    assert read_certificate(der).issuer == "Test Authority"
    for length in range(len(der)):
        with pytest.raises((ValueError, IndexError)):
            read_certificate(der[:length])
