"""Writing age files: the published format age-encryption.org/v1 (C2SP, age.md) with X25519 or a passphrase, from the primitives of `cryptography`.

Reading is left to pyrage. Writing through it, in pieces and with the hash that the row needs, costs twice the processor time, which somebody with
500 photos waits for (docs/adr/0013-writing-age-files.md). The stock age program and pyrage open what is written here (tests).
"""

import base64
import hashlib
import hmac
import secrets

import pyrage
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

CHUNK = 1 << 16
"""The format's own: each chunk of plaintext is sealed with a counter, and the last one says that it is."""

FILE_KEY_BYTES, NONCE_BYTES, SALT_BYTES, CHECKSUM_LETTERS = 16, 16, 16, 6
LETTERS = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
VERSION = b"age-encryption.org/v1"


LOG_COST = 18
"""Of scrypt, as the age program takes it: 256 MB and about a second for each guess."""


class Sealer:
    """One age file for one recipient, `age1...`, or for a passphrase: first `head`, then each chunk, all of CHUNK bytes but the last."""

    def __init__(self, recipient: str | bytes) -> None:
        """`recipient` in bytes is a passphrase."""
        file_key, nonce = secrets.token_bytes(FILE_KEY_BYTES), secrets.token_bytes(NONCE_BYTES)
        stanza = _for_passphrase(recipient, file_key) if isinstance(recipient, bytes) else _for_key(recipient, file_key)
        self.head = _header(stanza, file_key) + nonce
        self._payload = ChaCha20Poly1305(_derive(file_key, nonce, b"payload"))
        self._counter = 0

    def chunk(self, data: bytes, *, last: bool) -> bytes:
        """The next one. Only an empty file has an empty chunk."""
        nonce = self._counter.to_bytes(11, "big") + bytes([last])
        self._counter += 1
        return self._payload.encrypt(nonce, data, None)


def _for_key(recipient: str, file_key: bytes) -> bytes:
    public, ephemeral = _public_bytes(recipient), X25519PrivateKey.generate()
    share = ephemeral.public_key().public_bytes_raw()
    shared = ephemeral.exchange(X25519PublicKey.from_public_bytes(public))
    wrapping = _derive(shared, share + public, VERSION + b"/X25519")
    wrapped = ChaCha20Poly1305(wrapping).encrypt(bytes(12), file_key, None)
    return b"-> X25519 " + _base64(share) + b"\n" + _base64(wrapped)


def _for_passphrase(passphrase: bytes, file_key: bytes) -> bytes:
    """The scrypt of `cryptography` lets the other threads go on meanwhile; the window would stand still with pyrage's."""
    salt = secrets.token_bytes(SALT_BYTES)
    key = Scrypt(salt=VERSION + b"/scrypt" + salt, length=32, n=1 << LOG_COST, r=8, p=1).derive(passphrase)
    wrapped = ChaCha20Poly1305(key).encrypt(bytes(12), file_key, None)
    return b"-> scrypt " + _base64(salt) + b" %d\n" % LOG_COST + _base64(wrapped)


def _header(stanza: bytes, file_key: bytes) -> bytes:
    header = VERSION + b"\n" + stanza + b"\n---"
    seal = hmac.new(_derive(file_key, b"", b"header"), header, hashlib.sha256).digest()
    return header + b" " + _base64(seal) + b"\n"


def _public_bytes(recipient: str) -> bytes:
    """The 32 bytes behind `age1...`: bech32 (BIP 173), whose checksum pyrage looks at. Raises pyrage.RecipientError."""
    pyrage.x25519.Recipient.from_str(recipient)
    letters = recipient.lower().removeprefix("age1")[:-CHECKSUM_LETTERS]
    bits = "".join(f"{LETTERS.index(letter):05b}" for letter in letters)
    return int(bits[:256], 2).to_bytes(32, "big")


def _derive(secret: bytes, salt: bytes, info: bytes) -> bytes:
    """HKDF-SHA256 (RFC 5869)."""
    return HKDF(SHA256(), 32, salt=salt, info=info).derive(secret)


def _base64(data: bytes) -> bytes:
    """Canonical, without padding."""
    return base64.b64encode(data).rstrip(b"=")
