"""SQLCipher 4 pages, decrypted by hand from the published format; nothing here comes from the vault or from SQLCipher.

Raw 32-byte key; each 4096-byte page ends in a 16-byte IV and a 64-byte HMAC-SHA512 over ciphertext, IV and page number; AES-256-CBC. The
HMAC key is PBKDF2-HMAC-SHA512 of the key, two rounds, with the salt (the file's first 16 bytes) xored with 0x3a.
"""

import hashlib
import hmac

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

PAGE, SALT, IV, MAC = 4096, 16, 16, 64


class WrongKey(Exception):
    """A page's HMAC does not fit."""


def hkdf_sha256(secret, salt, info):
    """RFC 5869, one block."""
    return hmac.new(hmac.new(salt, secret, hashlib.sha256).digest(), info + b"\x01", hashlib.sha256).digest()


def decrypt_catalogue(data, secret, vault_id):
    """A plain SQLite file. Raises WrongKey."""
    return decrypt_pages(data, hkdf_sha256(secret, bytes.fromhex(vault_id), b"likeness catalogue key 1"))


def decrypt_pages(data, key):
    """A plain SQLite file, from the raw key. Raises WrongKey."""
    salt = data[:SALT]
    mac_key = hashlib.pbkdf2_hmac("sha512", key, bytes(byte ^ 0x3A for byte in salt), 2, 32)
    pages = [data[start : start + PAGE] for start in range(0, len(data), PAGE)]
    return b"".join(_page(page, number, key, mac_key) for number, page in enumerate(pages, start=1))


def _page(page, number, key, mac_key):
    start = SALT if number == 1 else 0
    cipher, iv, mac = page[start : -IV - MAC], page[-IV - MAC : -MAC], page[-MAC:]
    expected = hmac.new(mac_key, cipher + iv + number.to_bytes(4, "little"), hashlib.sha512).digest()
    if not hmac.compare_digest(mac, expected):
        raise WrongKey(number)
    decryptor = Cipher(algorithms.AES(key), modes.CBC(iv)).decryptor()
    head = b"SQLite format 3\0" if number == 1 else b""
    return head + decryptor.update(cipher) + decryptor.finalize() + bytes(IV + MAC)
