"""The signing identity: its certificates are what C2PA asks for, name nobody, and the signature is raw ES256."""

import re
from datetime import UTC, datetime, timedelta

import pytest
from cryptography import x509
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.utils import encode_dss_signature
from cryptography.x509.oid import ExtendedKeyUsageOID

from likeness.base.errors import Failed
from likeness.vault.certificates import SigningIdentity, make_identity

NOW = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)


@pytest.fixture(scope="module")
def identity() -> SigningIdentity:
    return make_identity(lambda: NOW)


def test_the_chain_is_an_end_entity_under_a_local_authority(identity):
    signing, authority = x509.load_pem_x509_certificates(identity.chain_pem)
    signing.verify_directly_issued_by(authority)
    authority.verify_directly_issued_by(authority)
    assert x509.load_pem_x509_certificates(identity.anchor_pem) == [authority]
    assert authority.extensions.get_extension_for_class(x509.BasicConstraints).value.ca
    assert authority.extensions.get_extension_for_class(x509.KeyUsage).value.key_cert_sign
    assert not signing.extensions.get_extension_for_class(x509.BasicConstraints).value.ca


def test_the_end_entity_may_sign_content_and_nothing_else(identity):
    signing, authority = x509.load_pem_x509_certificates(identity.chain_pem)
    usage = signing.extensions.get_extension_for_class(x509.KeyUsage).value
    assert usage.digital_signature
    assert not usage.key_cert_sign
    purposes = signing.extensions.get_extension_for_class(x509.ExtendedKeyUsage).value
    assert list(purposes) == [ExtendedKeyUsageOID.EMAIL_PROTECTION]
    issuer_id = signing.extensions.get_extension_for_class(x509.AuthorityKeyIdentifier).value.key_identifier
    assert issuer_id == authority.extensions.get_extension_for_class(x509.SubjectKeyIdentifier).value.digest


def test_validity_follows_the_clock_that_was_passed_in(identity):
    for certificate in x509.load_pem_x509_certificates(identity.chain_pem):
        assert certificate.not_valid_before_utc == NOW - timedelta(days=1)
        assert certificate.not_valid_after_utc == NOW + timedelta(days=3650)


def test_the_signature_is_raw_es256_of_the_end_entity_key(identity):
    signature = identity.signer()(b"claim")
    assert len(signature) == 64
    key = x509.load_pem_x509_certificates(identity.chain_pem)[0].public_key()
    der = encode_dss_signature(int.from_bytes(signature[:32], "big"), int.from_bytes(signature[32:], "big"))
    key.verify(der, b"claim", ec.ECDSA(hashes.SHA256()))
    with pytest.raises(InvalidSignature):
        key.verify(der, b"another claim", ec.ECDSA(hashes.SHA256()))


def test_the_key_that_is_kept_is_not_the_authority_s(identity):
    signing, authority = x509.load_pem_x509_certificates(identity.chain_pem)
    from cryptography.hazmat.primitives.serialization import load_pem_private_key

    kept = load_pem_private_key(identity.private_key_pem, None).public_key()
    assert kept == signing.public_key()
    assert kept != authority.public_key()


def test_two_identities_share_nothing_and_name_nobody(identity):
    other = make_identity(lambda: NOW)
    names = [
        certificate.subject.rfc4514_string()
        for made in (identity, other)
        for certificate in x509.load_pem_x509_certificates(made.chain_pem)
    ]
    assert len(set(names)) == 4
    for name in names:
        assert re.fullmatch(
            r"O=Likeness on this computer,CN=Likeness on this computer\\, (authority|portraits) [0-9a-f]{16}", name
        )


def test_the_private_key_does_not_show_in_a_repr(identity):
    assert "PRIVATE" not in repr(identity)


@pytest.mark.parametrize("key", [b"", b"not a key", b"-----BEGIN PRIVATE KEY-----\n-----END PRIVATE KEY-----\n"])
def test_a_damaged_key_is_a_clear_failure(identity, key):
    with pytest.raises(Failed, match="credentials-key-damaged"):
        SigningIdentity(identity.chain_pem, identity.anchor_pem, key).signer()


def test_a_key_of_another_kind_is_refused(identity):
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
    from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

    pem = Ed25519PrivateKey.generate().private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    with pytest.raises(Failed, match="credentials-key-damaged"):
        SigningIdentity(identity.chain_pem, identity.anchor_pem, pem).signer()
