"""Certificates for tests: an authority made on the spot, and leaves with any wish a test has."""

from __future__ import annotations

import ipaddress
import ssl
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID, ObjectIdentifier

Key = ec.EllipticCurvePrivateKey | rsa.RSAPrivateKey
DAY = timedelta(days=1)


def elliptic() -> ec.EllipticCurvePrivateKey:
    """A key that is quick to make."""
    return ec.generate_private_key(ec.SECP256R1())


@dataclass(frozen=True)
class Wish:
    """What a certificate shall look like; as it stands it is a good one."""

    names: Sequence[str] = ("localhost",)
    common_name: str = "test"
    days: tuple[float, float] = (-1, 30)  # valid from, valid until, counted from now
    is_authority: bool = False
    path_length: int | None = None
    client_only: bool = False
    unknown_critical: bool = False
    permitted: Sequence[str] = ()  # name constraints
    key: Key = field(default_factory=elliptic)


@dataclass(frozen=True)
class Issued:
    """A certificate with its key and the one that signed it (None when it signed itself)."""

    certificate: x509.Certificate
    key: Key
    issuer: Issued | None

    @property
    def pem(self) -> bytes:
        return self.certificate.public_bytes(serialization.Encoding.PEM)

    @property
    def key_pem(self) -> bytes:
        return self.key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )

    def write(self, path: Path) -> Path:
        """Write the certificate alone, to be trusted."""
        path.write_bytes(self.pem)
        return path

    def server_context(self, folder: Path, *chain: Issued) -> ssl.SSLContext:
        """The context of a server that shows this certificate, followed by `chain`.

        Its own library takes weak keys and digests: whoever connects has to refuse them.
        """
        file = folder / f"server-{self.certificate.serial_number}.pem"
        file.write_bytes(self.key_pem + self.pem + b"".join(each.pem for each in chain))
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.set_ciphers("DEFAULT@SECLEVEL=0")
        context.load_cert_chain(file)
        return context


def issue(wish: Wish, issuer: Issued | None = None) -> Issued:
    """Make the certificate; without an issuer it signs itself."""
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, wish.common_name)])
    now = datetime.now(UTC)
    builder = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer.certificate.subject if issuer else subject)
        .public_key(wish.key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now + wish.days[0] * DAY)
        .not_valid_after(now + wish.days[1] * DAY)
        .add_extension(x509.BasicConstraints(wish.is_authority, wish.path_length), critical=True)
    )
    for extension, critical in _extensions(wish):
        builder = builder.add_extension(extension, critical)
    signer = issuer.key if issuer else wish.key
    return Issued(builder.sign(signer, hashes.SHA256()), wish.key, issuer)


_SHA256_WITH_RSA, _SHA1_WITH_RSA = (
    bytes.fromhex(f"06092a864886f70d0101{last}") for last in ("0b", "05")
)


def with_sha1(issued: Issued) -> Issued:
    """The same certificate, signed anew by its issuer with RSA and SHA-1."""
    assert issued.issuer is not None
    signer, certificate = issued.issuer.key, issued.certificate
    assert isinstance(signer, rsa.RSAPrivateKey)
    signed = certificate.tbs_certificate_bytes.replace(_SHA256_WITH_RSA, _SHA1_WITH_RSA)
    signature = signer.sign(signed, padding.PKCS1v15(), hashes.SHA1())  # noqa: S303 - what is wanted
    der = certificate.public_bytes(serialization.Encoding.DER)
    der = der.replace(_SHA256_WITH_RSA, _SHA1_WITH_RSA).replace(certificate.signature, signature)
    return Issued(x509.load_der_x509_certificate(der), issued.key, issued.issuer)


def authority(common_name: str = "Test Authority", issuer: Issued | None = None) -> Issued:
    """A certificate that may sign others."""
    return issue(Wish(names=(), common_name=common_name, is_authority=True), issuer)


def _extensions(wish: Wish) -> list[tuple[x509.ExtensionType, bool]]:
    found: list[tuple[x509.ExtensionType, bool]] = []
    if wish.names:
        found.append((x509.SubjectAlternativeName([_name(name) for name in wish.names]), False))
    if wish.client_only:
        found.append((x509.ExtendedKeyUsage([ExtendedKeyUsageOID.CLIENT_AUTH]), False))
    if wish.unknown_critical:
        oddity = x509.UnrecognizedExtension(ObjectIdentifier("1.2.3.4.5.6"), b"\x05\x00")
        found.append((oddity, True))
    if wish.permitted:
        allowed = [x509.DNSName(name) for name in wish.permitted]
        found.append((x509.NameConstraints(allowed, None), True))
    return found


def _name(name: str) -> x509.GeneralName:
    try:
        return x509.IPAddress(ipaddress.ip_address(name))
    except ValueError:
        return x509.DNSName(name)
