"""The identity that signs Content Credentials: an end-entity certificate under a certificate authority that exists for one signature.

C2PA refuses a self-signed end-entity certificate, so a local authority is made, signs one certificate, and its private key is
dropped: nobody, not even this computer, can make another certificate under it. The profile follows C2PA 2.x, "Certificate
profile": P-256, SHA-256, `digitalSignature`, `emailProtection`, authority key identifier. Certificates name no person.
"""

import secrets
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat, load_pem_private_key
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from likeness.base.clock import Clock
from likeness.base.errors import Failed

VALID_FOR = timedelta(days=3650)
CLOCK_TOLERANCE = timedelta(days=1)
"""A verifier whose clock is a little behind still finds the certificate valid."""
COORDINATE_BYTES = 32
"""r and s of P-256 are each 32 bytes in a COSE signature (RFC 9053, 2.1)."""

Signer = Callable[[bytes], bytes]


@dataclass(frozen=True, slots=True)
class SigningIdentity:
    """What the vault keeps. `chain_pem`: end entity, then authority; `anchor_pem`: the authority; `private_key_pem`: PKCS #8, secret."""

    chain_pem: bytes
    anchor_pem: bytes
    private_key_pem: bytes = field(repr=False)

    def signer(self) -> Signer:
        """ES256 over any bytes, as raw r||s (64 bytes). Raises Failed("credentials-key-damaged")."""
        try:
            key = load_pem_private_key(self.private_key_pem, password=None)
        except ValueError as error:
            raise Failed("credentials-key-damaged") from error
        if not isinstance(key, ec.EllipticCurvePrivateKey) or not isinstance(key.curve, ec.SECP256R1):
            raise Failed("credentials-key-damaged")

        def sign(data: bytes) -> bytes:
            r, s = decode_dss_signature(key.sign(data, ec.ECDSA(hashes.SHA256())))
            return r.to_bytes(COORDINATE_BYTES, "big") + s.to_bytes(COORDINATE_BYTES, "big")

        return sign


def make_identity(clock: Clock, *, valid_for: timedelta = VALID_FOR) -> SigningIdentity:
    """A fresh identity for this computer, valid from a day before now. The authority's private key is not kept."""
    now = clock()
    authority_key = ec.generate_private_key(ec.SECP256R1())
    authority = _authority_certificate(authority_key, now, valid_for)
    signing_key = ec.generate_private_key(ec.SECP256R1())
    signing = _signing_certificate(signing_key.public_key(), authority, authority_key, now, valid_for)
    return SigningIdentity(
        chain_pem=signing.public_bytes(Encoding.PEM) + authority.public_bytes(Encoding.PEM),
        anchor_pem=authority.public_bytes(Encoding.PEM),
        private_key_pem=signing_key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()),
    )


def _subject(role: str) -> x509.Name:
    """No host name, no user name: a random number tells two computers apart and says nothing about either."""
    return x509.Name(
        [
            x509.NameAttribute(NameOID.COMMON_NAME, f"Likeness on this computer, {role} {secrets.token_hex(8)}"),
            x509.NameAttribute(NameOID.ORGANIZATION_NAME, "Likeness on this computer"),
        ]
    )


def _key_usage(*, signs_certificates: bool) -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=not signs_certificates,
        key_cert_sign=signs_certificates,
        content_commitment=False,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        crl_sign=False,
        encipher_only=False,
        decipher_only=False,
    )


def _builder(
    subject: x509.Name, key: ec.EllipticCurvePublicKey, now: datetime, valid_for: timedelta
) -> x509.CertificateBuilder:
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .public_key(key)
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - CLOCK_TOLERANCE)
        .not_valid_after(now + valid_for)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key), critical=False)
    )


def _authority_certificate(key: ec.EllipticCurvePrivateKey, now: datetime, valid_for: timedelta) -> x509.Certificate:
    name = _subject("authority")
    return (
        _builder(name, key.public_key(), now, valid_for)
        .issuer_name(name)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .add_extension(_key_usage(signs_certificates=True), critical=True)
        .sign(key, hashes.SHA256())
    )


def _signing_certificate(
    key: ec.EllipticCurvePublicKey,
    authority: x509.Certificate,
    authority_key: ec.EllipticCurvePrivateKey,
    now: datetime,
    valid_for: timedelta,
) -> x509.Certificate:
    return (
        _builder(_subject("portraits"), key, now, valid_for)
        .issuer_name(authority.subject)
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(_key_usage(signs_certificates=False), critical=True)
        .add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.EMAIL_PROTECTION]), critical=False)
        .add_extension(x509.AuthorityKeyIdentifier.from_issuer_public_key(authority_key.public_key()), critical=False)
        .sign(authority_key, hashes.SHA256())
    )
