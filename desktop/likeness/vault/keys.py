"""From the master secret to the one key that is derived from it: the catalogue's. Every other key is a random row in the catalogue."""

import secrets

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

SECRET_BYTES = 32


def new_secret() -> bytes:
    """A master secret: 32 bytes from the system's generator."""
    return secrets.token_bytes(SECRET_BYTES)


def catalogue_key(secret: bytes, vault: str) -> bytes:
    """The raw SQLCipher key, 32 bytes: HKDF-SHA256 (RFC 5869), salted with the vault's id."""
    return HKDF(SHA256(), 32, salt=bytes.fromhex(vault), info=b"likeness catalogue key 1").derive(secret)
