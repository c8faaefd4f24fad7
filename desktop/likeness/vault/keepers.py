"""Who keeps the master secret: the keychain (keychain.py), a passphrase, or nobody (a vault to throw away).

A keeper holds one entry per epoch, never writes over one, and tells "there is no such entry" (None) from "it cannot be asked" (an error).
It also keeps the ledger's last known head, the anchor, somewhere that is not the database. Keychain and passphrase together: both.py.
"""

import contextlib
import hashlib
import hmac
import secrets
from pathlib import Path
from typing import Literal, Protocol

import msgspec
from argon2.exceptions import HashingError
from argon2.low_level import Type, hash_secret_raw
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from likeness.base.errors import Failed
from likeness.base.files import fsync_folder, make_private_folder, write_atomic
from likeness.vault.header import KeeperKind, Place
from likeness.vault.key_files import (
    AnchorFile,
    Argon2Costs,
    KeyFile,
    KeyFiles,
    anchor_paths,
    key_costs,
    key_path,
    read_anchor_file,
    read_key_file,
    stronger,
)
from likeness.vault.keys import SECRET_BYTES

__all__ = ["Argon2Costs", "Keeper", "KeyFiles", "MemoryKeeper", "PassphraseKeeper", "Place", "Store", "key_costs"]


class Store(Protocol):
    """Where entries lie. To look whether one is there and to take it away needs no passphrase."""

    def has(self, place: Place, epoch: int) -> bool:
        """Whether there is an entry, or a part of one. Raises Failed where that cannot be told."""

    def remove(self, place: Place, epoch: int) -> None:
        """Removes the entry, if there is one, and confirms that it is gone. Raises Failed("key-not-removed")."""

    def forget(self, place: Place) -> None:
        """Removes the anchor, if there is one: this keeper is not the vault's any more."""


class Keeper(Store, Protocol):
    """What the vault needs of a keeper. `epoch` counts from 1."""

    @property
    def kind(self) -> KeeperKind: ...

    def store(self, place: Place, epoch: int, secret: bytes) -> None:
        """Makes a new entry. Raises Failed("key-entry-exists") rather than writing over one."""

    def load(self, place: Place, epoch: int) -> bytes | None:
        """The secret, or None where there is no such entry. Raises Failed where that cannot be told."""

    def read_anchor(self, place: Place) -> str | None:
        """The ledger's head as it was last written, or None."""

    def write_anchor(self, place: Place, epoch: int, anchor: str) -> None:
        """Replaces the anchor. `epoch` is the live one, or the one that is about to be."""

    def wipe(self) -> None:
        """Forgets what it holds in memory. A keeper that needs a passphrase opens nothing after that."""


class MemoryKeeper:
    """For a vault to throw away: when this object is gone, nothing opens it again."""

    kind: KeeperKind = "memory"

    def __init__(self) -> None:
        self._entries: dict[tuple[str, int], bytes] = {}
        self._anchors: dict[str, str] = {}

    def store(self, place: Place, epoch: int, secret: bytes) -> None:
        if (place.vault, epoch) in self._entries:
            raise Failed("key-entry-exists", epoch=epoch)
        self._entries[place.vault, epoch] = secret

    def load(self, place: Place, epoch: int) -> bytes | None:
        return self._entries.get((place.vault, epoch))

    def has(self, place: Place, epoch: int) -> bool:
        return (place.vault, epoch) in self._entries

    def remove(self, place: Place, epoch: int) -> None:
        self._entries.pop((place.vault, epoch), None)

    def forget(self, place: Place) -> None:
        self._anchors.pop(place.vault, None)

    def read_anchor(self, place: Place) -> str | None:
        return self._anchors.get(place.vault)

    def write_anchor(self, place: Place, epoch: int, anchor: str) -> None:  # noqa: ARG002 (needed by other keepers)
        self._anchors[place.vault] = anchor

    def wipe(self) -> None:
        """Keeps everything: it stands for a keychain, and there is nowhere else to get it from again."""


class PassphraseKeeper(KeyFiles):
    """The master secret in a file beside the vault, behind a passphrase.

    A new entry costs at least what the newest one does and what this program asks for: weak costs grow at the next rotation.
    Two limits against the keychain: an old copy of the folder and the passphrase open what was in it, also what was erased since; and
    the anchor is a file of the same folder, so that a folder put back as a whole is not noticed, while a database put back alone is.
    """

    kind: KeeperKind = "passphrase"

    def __init__(self, passphrase: bytes, costs: Argon2Costs | None = None) -> None:
        if not passphrase:
            raise Failed("passphrase-empty")
        self._passphrase = bytearray(passphrase)
        self._costs = costs or Argon2Costs()
        self._derived: dict[tuple[bytes, Argon2Costs], bytearray] = {}

    def store(self, place: Place, epoch: int, secret: bytes) -> None:
        self.store_with(place, epoch, secret, b"")

    def load(self, place: Place, epoch: int) -> bytes | None:
        """Raises Failed: passphrase-wrong, key-file-damaged."""
        return self.load_with(place, epoch, b"")

    def store_with(self, place: Place, epoch: int, secret: bytes, half: bytes) -> None:
        """`half`: a second secret that is needed as well, or empty. Raises Failed("key-entry-exists")."""
        path = key_path(place, epoch)
        if path.exists():
            raise Failed("key-entry-exists", epoch=epoch)
        salt, nonce = secrets.token_bytes(16), secrets.token_bytes(12)
        costs = stronger(self._costs, key_costs(place) or self._costs)
        key = _mixed(self._derive(salt, costs), half)
        wrapped = ChaCha20Poly1305(key).encrypt(nonce, secret, _label(place, epoch))
        make_private_folder(path.parent)
        file = KeyFile(_kdf(half), costs, salt.hex(), nonce.hex(), wrapped.hex())
        write_atomic(path, msgspec.json.encode(file))
        fsync_folder(place.folder)

    def load_with(self, place: Place, epoch: int, half: bytes) -> bytes | None:
        """Raises Failed: passphrase-wrong, key-file-damaged."""
        file = read_key_file(place, epoch)
        if file is None:
            return None
        if file.kdf != _kdf(half):
            raise Failed("key-file-damaged")
        try:
            key = _mixed(self._derive(bytes.fromhex(file.salt), file.costs), half)
            secret = ChaCha20Poly1305(key).decrypt(
                bytes.fromhex(file.nonce), bytes.fromhex(file.wrapped), _label(place, epoch)
            )
        except InvalidTag as error:
            raise Failed("passphrase-wrong") from error
        except ValueError as error:
            raise Failed("key-file-damaged") from error
        if len(secret) != SECRET_BYTES:
            raise Failed("key-file-damaged")
        return secret

    def read_anchor(self, place: Place) -> str | None:
        """Raises Failed("ledger-anchor-damaged") where there are files, but none is what this passphrase wrote."""
        damaged = False
        for path in anchor_paths(place):
            try:
                file = read_anchor_file(path)
            except Failed:
                damaged = True
                continue
            if file is not None:
                if self._wrote(place, file):
                    return file.anchor
                damaged = True
        if damaged:
            raise Failed("ledger-anchor-damaged")
        return None

    def write_anchor(self, place: Place, epoch: int, anchor: str) -> None:
        """Beside the one of another passphrase that still opens the vault, until its key file is removed."""
        coming, current = anchor_paths(place)
        made = msgspec.json.encode(AnchorFile(epoch, anchor, self._mac(place, epoch, anchor)))
        write_atomic(coming if self._is_anothers(place, current, epoch) else current, made)

    def wipe(self) -> None:
        """Zeros what this object holds. Copies that libraries made meanwhile are out of reach."""
        for held in (self._passphrase, *self._derived.values()):
            held[:] = bytes(len(held))
        self._passphrase.clear()
        self._derived.clear()

    def _is_anothers(self, place: Place, path: Path, epoch: int) -> bool:
        with contextlib.suppress(Failed):
            file = read_anchor_file(path)
            if file is not None and file.epoch != epoch and key_path(place, file.epoch).exists():
                return not self._wrote(place, file)
        return False

    def _wrote(self, place: Place, file: AnchorFile) -> bool:
        try:
            return hmac.compare_digest(file.mac, self._mac(place, file.epoch, file.anchor))
        except (Failed, ValueError, TypeError):
            return False

    def _mac(self, place: Place, epoch: int, anchor: str) -> str:
        file = read_key_file(place, epoch)
        if file is None:
            raise Failed("ledger-anchor-damaged")
        key = HKDF(SHA256(), 32, salt=None, info=b"likeness ledger anchor 1").derive(
            bytes(self._derive(bytes.fromhex(file.salt), file.costs))
        )
        return hmac.new(key, f"{place.vault} {anchor}".encode(), hashlib.sha256).hexdigest()

    def _derive(self, salt: bytes, costs: Argon2Costs) -> bytearray:
        """Kept per salt: the anchor is written every minute and must not cost 64 MiB each time."""
        if not self._passphrase:
            raise Failed("vault-locked")
        if (salt, costs) not in self._derived:
            self._derived[salt, costs] = _argon2(bytes(self._passphrase), salt, costs)
        return self._derived[salt, costs]


def _kdf(half: bytes) -> Literal["argon2id", "argon2id+keychain"]:
    return "argon2id+keychain" if half else "argon2id"


def _argon2(passphrase: bytes, salt: bytes, costs: Argon2Costs) -> bytearray:
    """Raises Failed("key-file-damaged") for costs that do not fit together: no program wrote those."""
    try:
        return bytearray(
            hash_secret_raw(passphrase, salt, costs.passes, costs.memory_kib, costs.lanes, hash_len=32, type=Type.ID)
        )
    except HashingError as error:
        raise Failed("key-file-damaged") from error


def _mixed(derived: bytearray, half: bytes) -> bytes:
    """HKDF-SHA256 (RFC 5869) of both, where there are two: whoever lacks one of them has nothing."""
    if not half:
        return bytes(derived)
    return HKDF(SHA256(), 32, salt=half, info=b"likeness passphrase and keychain 1").derive(bytes(derived))


def _label(place: Place, epoch: int) -> bytes:
    return f"likeness master secret {place.vault} {epoch}".encode()
