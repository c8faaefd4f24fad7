"""The files of a vault behind a passphrase: keys/<epoch>.json and the ledger's anchor. What is in them, and taking them away, which needs no passphrase."""

import contextlib
from pathlib import Path
from typing import Annotated, Literal

import msgspec

from likeness.base.errors import Failed
from likeness.base.files import fsync_folder, read_bounded
from likeness.vault.header import Place

MAX_KEY_FILE_BYTES = 10_000


class Argon2Costs(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Argon2id costs (RFC 9106, 4: the second recommended choice, 64 MiB and three passes). Bounds keep a foreign file from eating the machine."""

    passes: Annotated[int, msgspec.Meta(ge=1, le=20)] = 3
    memory_kib: Annotated[int, msgspec.Meta(ge=8, le=1_048_576)] = 65_536
    lanes: Annotated[int, msgspec.Meta(ge=1, le=16)] = 4


def stronger(left: Argon2Costs, right: Argon2Costs) -> Argon2Costs:
    """At least as costly as both."""
    return Argon2Costs(
        max(left.passes, right.passes), max(left.memory_kib, right.memory_kib), max(left.lanes, right.lanes)
    )


class KeyFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """keys/<epoch>.json: the master secret, wrapped with ChaCha20-Poly1305 under a key that Argon2id makes of the passphrase, where `kdf`
    says so together with the keychain's half (both.py). Bytes in hex.
    """

    kdf: Literal["argon2id", "argon2id+keychain"]
    costs: Argon2Costs
    salt: str
    nonce: str
    wrapped: str


class AnchorFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    epoch: int
    anchor: str
    mac: str


class KeyFiles:
    """The key files of a vault and the anchor beside them, as things to look for and to take away."""

    def has(self, place: Place, epoch: int) -> bool:
        return key_path(place, epoch).exists()

    def remove(self, place: Place, epoch: int) -> None:
        path = key_path(place, epoch)
        try:
            path.unlink(missing_ok=True)
            if path.parent.is_dir():
                fsync_folder(path.parent)
            self._settle_anchor(place, epoch)
        except OSError as error:
            raise Failed("key-not-removed", epoch=epoch) from error

    def forget(self, place: Place) -> None:
        for path in anchor_paths(place):
            path.unlink(missing_ok=True)
        fsync_folder(place.folder)

    @staticmethod
    def _settle_anchor(place: Place, epoch: int) -> None:
        """The anchor of a new passphrase takes the place of the former one, once that is gone; or goes itself, if it was given up."""
        coming, current = anchor_paths(place)
        try:
            file = read_anchor_file(coming)
        except Failed:
            return
        if file is None:
            return
        if file.epoch == epoch:
            coming.unlink()
        else:
            coming.replace(current)
        fsync_folder(place.folder)


def key_costs(place: Place) -> Argon2Costs | None:
    """What the newest key file that reads costs; None where there is none."""
    epochs = [int(path.stem) for path in key_path(place, 1).parent.glob("*.json") if path.stem.isdecimal()]
    for epoch in sorted(epochs, reverse=True):
        with contextlib.suppress(Failed):
            file = read_key_file(place, epoch)
            return None if file is None else file.costs
    return None


def key_path(place: Place, epoch: int) -> Path:
    return place.folder / "keys" / f"{epoch}.json"


def anchor_paths(place: Place) -> tuple[Path, Path]:
    """The anchor of a passphrase that is about to count, and that of the one which does."""
    return place.folder / "anchor.next.json", place.folder / "anchor.json"


def read_key_file(place: Place, epoch: int) -> KeyFile | None:
    try:
        return msgspec.json.decode(read_bounded(key_path(place, epoch), MAX_KEY_FILE_BYTES), type=KeyFile)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise Failed("key-file-damaged") from error
    except Failed as error:
        if error.code == "file-missing":
            return None
        raise


def read_anchor_file(path: Path) -> AnchorFile | None:
    try:
        return msgspec.json.decode(read_bounded(path, MAX_KEY_FILE_BYTES), type=AnchorFile)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise Failed("ledger-anchor-damaged") from error
    except Failed as error:
        if error.code == "file-missing":
            return None
        raise Failed("ledger-anchor-damaged") from error
