"""Whom this computer trusts: the operating system's store, and what is handed in beside it.

The context is our own, made from nothing: helpers that make one read SSLKEYLOGFILE, add certifi
or let a certificate's common name count (security.md, 3.4 to 3.6).
"""

from __future__ import annotations

import re
import ssl
import sys
from pathlib import Path

CIPHERS = "ECDHE+AESGCM:ECDHE+CHACHA20:@SECLEVEL=2"
"""For TLS 1.2; TLS 1.3 has no others. Forward secrecy, no old block modes, no weak keys."""

_KNOWN_BUNDLES = (
    "/etc/ssl/certs/ca-certificates.crt",  # Debian, Ubuntu
    "/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem",  # Fedora, RHEL
    "/etc/ssl/ca-bundle.pem",  # SUSE
    "/etc/ssl/cert.pem",  # Alpine, Arch
)
_HASHED = re.compile(r"[0-9a-f]{8}\.[0-9]")


class TidySocket(ssl.SSLSocket):
    """A TLS socket that closes itself where the line broke before its handshake began.

    Python 3.11 looks at such a line with one `recv`, raises, and leaves it open to be collected.
    """

    def recv(self, buflen: int = 1024, flags: int = 0) -> bytes:
        """As ever; a line that breaks without a handshake is closed."""
        try:
            return super().recv(buflen, flags)
        except OSError:
            if self.version() is None:
                self.close()
            raise


def secure_context(extra_ca: Path | None = None) -> ssl.SSLContext:
    """Return the context of every connection: TLS 1.2 or newer, name and chain checked.

    `extra_ca` is a PEM file whose certificates are trusted too; it removes no check. Raises
    OSError (ssl.SSLError is one) when it cannot be read.
    """
    context = _context_of_the_system()
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    context.hostname_checks_common_name = False
    context.set_ciphers(CIPHERS)
    if extra_ca is not None:
        context.load_verify_locations(cafile=extra_ca)
    return context


def _context_of_the_system() -> ssl.SSLContext:
    if sys.platform in ("win32", "darwin"):
        import truststore  # noqa: PLC0415 - only these systems have a verifier of their own

        return truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.sslsocket_class = TidySocket
    _load_store_of_linux(context)
    return context


def _load_store_of_linux(context: ssl.SSLContext) -> None:
    """Load the system's store from its fixed places.

    truststore would let SSL_CERT_FILE and SSL_CERT_DIR of the environment replace the store. A
    folder of hashed certificates is preferred: OpenSSL looks one up only when it is needed.
    """
    places = ssl.get_default_verify_paths()
    folder, bundle = Path(places.openssl_capath), Path(places.openssl_cafile)
    if _is_hashed_folder(folder):
        context.load_verify_locations(capath=folder)
        return
    for file in (bundle, *map(Path, _KNOWN_BUNDLES)):
        if file.is_file():
            context.load_verify_locations(cafile=file)
            return


def _is_hashed_folder(folder: Path) -> bool:
    return folder.is_dir() and any(_HASHED.fullmatch(entry.name) for entry in folder.iterdir())
