"""Servers with sound and unsound certificates, and with their own idea of a secure line."""

from __future__ import annotations

import ssl
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric import rsa

from tests.certificates import Issued, Wish, authority, elliptic, issue, with_sha1

Make = Callable[[Issued, Path], ssl.SSLContext]


def leaf(**wishes: object) -> Make:
    """A server whose certificate, signed by the trusted authority, is as wished."""
    return lambda root, folder: issue(Wish(**wishes), root).server_context(folder)  # type: ignore[arg-type]  # see Wish


def below(middle: Wish, end: Wish | None = None, *, shown: bool = True) -> Make:
    """A server whose certificate is signed by one in the middle, which is shown or not."""

    def make(root: Issued, folder: Path) -> ssl.SSLContext:
        between = issue(middle, root)
        return issue(end or Wish(), between).server_context(folder, *([between] if shown else []))

    return make


def alone(root: Issued, folder: Path) -> ssl.SSLContext:
    del root
    return issue(Wish()).server_context(folder)


def stranger(root: Issued, folder: Path) -> ssl.SSLContext:
    del root
    return issue(Wish(), authority("Antivirus Root")).server_context(folder)


def old_root(root: Issued, folder: Path) -> ssl.SSLContext:
    del root
    old = issue(Wish(names=(), common_name="Test Authority", is_authority=True, days=(-90, -1)))
    return issue(Wish(), old).server_context(folder)


def speaking(
    lowest: ssl.TLSVersion | None = None, highest: ssl.TLSVersion | None = None, ciphers: str = ""
) -> Make:
    """A server with a good certificate and its own idea of a secure line."""

    def make(root: Issued, folder: Path) -> ssl.SSLContext:
        context = issue(Wish(key=rsa.generate_private_key(65537, 2048)), root).server_context(
            folder
        )
        if ciphers:
            context.set_ciphers(ciphers)
        if lowest is not None:
            context.minimum_version = lowest
        if highest is not None:
            context.maximum_version = highest
        return context

    return make


def wants_a_client_certificate(newest: ssl.TLSVersion) -> Make:
    def make(root: Issued, folder: Path) -> ssl.SSLContext:
        context = issue(Wish(), root).server_context(folder)
        context.maximum_version = newest
        context.load_verify_locations(cadata=root.pem.decode())
        context.verify_mode = ssl.CERT_REQUIRED
        return context

    return make


def backwards(root: Issued, folder: Path) -> ssl.SSLContext:
    """Two certificates between ours and the root, shown in the wrong order."""
    upper = issue(MIDDLE, root)
    lower = issue(replace(MIDDLE, common_name="Lower", key=elliptic()), upper)
    return issue(Wish(), lower).server_context(folder, upper, lower)


def sha1_leaf(root: Issued, folder: Path) -> ssl.SSLContext:
    middle = issue(RSA_MIDDLE, root)
    return with_sha1(issue(Wish(), middle)).server_context(folder, middle)


def sha1_intermediate(root: Issued, folder: Path) -> ssl.SSLContext:
    upper = issue(RSA_MIDDLE, root)
    lower = with_sha1(issue(replace(MIDDLE, common_name="Lower", key=elliptic()), upper))
    return issue(Wish(), lower).server_context(folder, lower, upper)


def small_primes(root: Issued, folder: Path) -> ssl.SSLContext:
    """A server that agrees on keys by Diffie and Hellman's method, as weakly as OpenSSL serves."""
    file = folder / "dh.pem"
    file.write_text(DH_1024)
    context = speaking(highest=TLS_1_2, ciphers="DHE-RSA-AES128-GCM-SHA256:@SECLEVEL=0")(
        root, folder
    )
    context.load_dh_params(str(file))
    return context


DH_1024 = """-----BEGIN DH PARAMETERS-----
MIGHAoGBAIZL8h/zpp9+cGjo3HyYg1ktEYGZqA5ILnj0qoikdWUAuro50z4Ea7FA
fXVcS5dPEoGUkQrntKKtsG/KbWa6OCKdPg69bQn8G5MlRzvZoz3jv49MDAetBDPZ
nHP68smnpo2dDsVhvsB9eJDtEZzOVesCu/luN7LnbFUHms2j4djPAgEC
-----END DH PARAMETERS-----
"""
TLS_1_0, TLS_1_1, TLS_1_2 = ssl.TLSVersion.TLSv1, ssl.TLSVersion.TLSv1_1, ssl.TLSVersion.TLSv1_2
MIDDLE = Wish(names=(), common_name="Middle", is_authority=True)
RSA_MIDDLE = replace(MIDDLE, common_name="RSA", key=rsa.generate_private_key(65537, 2048))
SHORT = Wish(names=(), common_name="Short", is_authority=True, path_length=0)
NARROW = Wish(names=(), common_name="Narrow", is_authority=True, permitted=("elsewhere.test",))
