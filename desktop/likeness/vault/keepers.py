"""Who keeps the master secret: the keychain (keychain.py), a passphrase, or nobody (a vault to throw away).

A keeper holds one entry per epoch, never writes over one, and tells "there is no such entry" (None) from "it cannot be asked" (an error).
It also keeps the ledger's last known head, the anchor, somewhere that is not the database.
"""

import hashlib
import hmac
import secrets
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Literal, Protocol

import msgspec
from argon2.low_level import Type, hash_secret_raw
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from likeness.base.errors import Failed
from likeness.base.files import fsync_folder, make_private_folder, read_bounded, write_atomic
from likeness.vault.header import KeeperKind
from likeness.vault.keys import SECRET_BYTES

MAX_KEY_FILE_BYTES = 10_000


@dataclass(frozen=True, slots=True)
class Place:
    """Which vault, and the folder where a keeper may put files of its own."""

    folder: Path
    vault: str


class Keeper(Protocol):
    """What the vault needs of a keeper. `epoch` counts from 1."""

    @property
    def kind(self) -> KeeperKind: ...

    def store(self, place: Place, epoch: int, secret: bytes) -> None:
        """Makes a new entry. Raises Failed("key-entry-exists") rather than writing over one."""

    def load(self, place: Place, epoch: int) -> bytes | None:
        """The secret, or None where there is no such entry. Raises Failed where that cannot be told."""

    def remove(self, place: Place, epoch: int) -> None:
        """Removes the entry, if there is one, and confirms that it is gone. Raises Failed("key-not-removed")."""

    def read_anchor(self, place: Place) -> str | None:
        """The ledger's head as it was last written, or None."""

    def write_anchor(self, place: Place, epoch: int, anchor: str) -> None:
        """Replaces the anchor. `epoch` is the live one."""


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

    def remove(self, place: Place, epoch: int) -> None:
        self._entries.pop((place.vault, epoch), None)

    def read_anchor(self, place: Place) -> str | None:
        return self._anchors.get(place.vault)

    def write_anchor(self, place: Place, epoch: int, anchor: str) -> None:  # noqa: ARG002 (needed by other keepers)
        self._anchors[place.vault] = anchor


class Argon2Costs(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Argon2id costs (RFC 9106, 4: the second recommended choice, 64 MiB and three passes). Bounds keep a foreign file from eating the machine."""

    passes: Annotated[int, msgspec.Meta(ge=1, le=20)] = 3
    memory_kib: Annotated[int, msgspec.Meta(ge=8, le=1_048_576)] = 65_536
    lanes: Annotated[int, msgspec.Meta(ge=1, le=16)] = 4


class KeyFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """keys/<epoch>.json: the master secret, wrapped with ChaCha20-Poly1305 under a key that Argon2id makes of the passphrase. Bytes in hex."""

    kdf: Literal["argon2id"]
    costs: Argon2Costs
    salt: str
    nonce: str
    wrapped: str


class AnchorFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    epoch: int
    anchor: str
    mac: str


class PassphraseKeeper:
    """The master secret in a file beside the vault, behind a passphrase.

    Two limits against the keychain: an old copy of the folder and the passphrase open what was in it, also what was erased since; and
    the anchor is a file of the same folder, so that a folder put back as a whole is not noticed, while a database put back alone is.
    """

    kind: KeeperKind = "passphrase"

    def __init__(self, passphrase: bytes, costs: Argon2Costs | None = None) -> None:
        if not passphrase:
            raise Failed("passphrase-empty")
        self._passphrase = passphrase
        self._costs = costs or Argon2Costs()
        self._derived: dict[tuple[bytes, Argon2Costs], bytes] = {}

    def store(self, place: Place, epoch: int, secret: bytes) -> None:
        path = _key_path(place, epoch)
        if path.exists():
            raise Failed("key-entry-exists", epoch=epoch)
        salt, nonce = secrets.token_bytes(16), secrets.token_bytes(12)
        wrapped = ChaCha20Poly1305(self._derive(salt, self._costs)).encrypt(nonce, secret, _label(place, epoch))
        make_private_folder(path.parent)
        write_atomic(
            path, msgspec.json.encode(KeyFile("argon2id", self._costs, salt.hex(), nonce.hex(), wrapped.hex()))
        )
        fsync_folder(place.folder)

    def load(self, place: Place, epoch: int) -> bytes | None:
        """Raises Failed: passphrase-wrong, key-file-damaged."""
        file = _read_key_file(place, epoch)
        if file is None:
            return None
        try:
            key = self._derive(bytes.fromhex(file.salt), file.costs)
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

    def remove(self, place: Place, epoch: int) -> None:
        path = _key_path(place, epoch)
        try:
            path.unlink(missing_ok=True)
        except OSError as error:
            raise Failed("key-not-removed", epoch=epoch) from error
        if path.parent.is_dir():
            fsync_folder(path.parent)

    def read_anchor(self, place: Place) -> str | None:
        """Raises Failed("ledger-anchor-damaged") where the file is not what this passphrase wrote."""
        try:
            file = msgspec.json.decode(read_bounded(_anchor_path(place), MAX_KEY_FILE_BYTES), type=AnchorFile)
        except msgspec.DecodeError as error:
            raise Failed("ledger-anchor-damaged") from error
        except Failed as error:
            if error.code == "file-missing":
                return None
            raise Failed("ledger-anchor-damaged") from error
        if not hmac.compare_digest(file.mac, self._mac(place, file.epoch, file.anchor)):
            raise Failed("ledger-anchor-damaged")
        return file.anchor

    def write_anchor(self, place: Place, epoch: int, anchor: str) -> None:
        write_atomic(
            _anchor_path(place), msgspec.json.encode(AnchorFile(epoch, anchor, self._mac(place, epoch, anchor)))
        )

    def _mac(self, place: Place, epoch: int, anchor: str) -> str:
        file = _read_key_file(place, epoch)
        if file is None:
            raise Failed("ledger-anchor-damaged")
        key = HKDF(SHA256(), 32, salt=None, info=b"likeness ledger anchor 1").derive(
            self._derive(bytes.fromhex(file.salt), file.costs)
        )
        return hmac.new(key, f"{place.vault} {anchor}".encode(), hashlib.sha256).hexdigest()

    def _derive(self, salt: bytes, costs: Argon2Costs) -> bytes:
        """Kept per salt: the anchor is written every minute and must not cost 64 MiB each time."""
        if (salt, costs) not in self._derived:
            self._derived[salt, costs] = hash_secret_raw(
                self._passphrase, salt, costs.passes, costs.memory_kib, costs.lanes, hash_len=32, type=Type.ID
            )
        return self._derived[salt, costs]


def _key_path(place: Place, epoch: int) -> Path:
    return place.folder / "keys" / f"{epoch}.json"


def _anchor_path(place: Place) -> Path:
    return place.folder / "anchor.json"


def _label(place: Place, epoch: int) -> bytes:
    return f"likeness master secret {place.vault} {epoch}".encode()


def _read_key_file(place: Place, epoch: int) -> KeyFile | None:
    try:
        return msgspec.json.decode(read_bounded(_key_path(place, epoch), MAX_KEY_FILE_BYTES), type=KeyFile)
    except msgspec.DecodeError as error:
        raise Failed("key-file-damaged") from error
    except Failed as error:
        if error.code == "file-missing":
            return None
        raise
