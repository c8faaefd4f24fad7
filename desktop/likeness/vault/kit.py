"""The recovery kit: a printed age identity that opens the vault where its own key is lost.

The vault knows only the kit's public half, a row of the catalogue. Beside the catalogue lies kit.age: the live master secret, sealed to the
kit. It is written anew at every rotation: with both secrets before the catalogue changes its key, and with the new one alone before the
old one is removed. So at every instant the kit opens what is there, and in the end nothing else.
The limit: an old copy of the folder and the kit open what was in that copy, also what was erased since.
"""

import hashlib
from pathlib import Path
from typing import Annotated, Literal

import msgspec
import pyrage

from likeness.base.clock import to_iso
from likeness.base.errors import Failed
from likeness.base.files import read_bounded, write_atomic
from likeness.vault.catalogue import opens_with
from likeness.vault.header import catalogue_path
from likeness.vault.keys import SECRET_BYTES, catalogue_key
from likeness.vault.kit_code import code_groups, parse_code
from likeness.vault.lease import open_sealed, seal
from likeness.vault.ledger import Action
from likeness.vault.state import State, anchor_head, append

__all__ = [
    "Kit",
    "KitRow",
    "code_groups",
    "keep_kit",
    "kit_path",
    "kit_recipient",
    "kit_row",
    "mark_tested",
    "mend_kit",
    "new_kit",
    "note_rotation",
    "owes_rotation",
    "parse_code",
    "recipient_of",
    "unwrap",
    "wrap",
]

MAX_KIT_BYTES = 10_000


class Kit(msgspec.Struct, frozen=True):
    """A new kit. `identity` goes onto the page and nowhere else."""

    identity: str
    recipient: str

    def __repr__(self) -> str:
        return f"Kit({self.recipient})"


class KitRow(msgspec.Struct, frozen=True):
    """What the vault knows of a kit. `made` and `tested` in UTC; `tested` None: nobody has typed its code back yet."""

    recipient: str
    made: str
    tested: str | None


class Wrapped(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One master secret, in hex."""

    epoch: Annotated[int, msgspec.Meta(ge=1)]
    secret: Annotated[str, msgspec.Meta(pattern=r"^[0-9a-f]{64}$")]


class KitFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What kit.age holds: one secret when all is settled, two while a rotation is under way."""

    format: Literal[1]
    vault: Annotated[str, msgspec.Meta(pattern=r"^[0-9a-f]{32}$")]
    secrets: Annotated[tuple[Wrapped, ...], msgspec.Meta(min_length=1, max_length=8)]


def kit_path(folder: Path) -> Path:
    return folder / "kit.age"


def new_kit() -> Kit:
    identity = pyrage.x25519.Identity.generate()
    return Kit(str(identity), str(identity.to_public()))


def recipient_of(identity: str) -> str:
    """The public half of what `parse_code` gave."""
    return str(pyrage.x25519.Identity.from_str(identity).to_public())


def kit_row(state: State) -> KitRow | None:
    """The kit that counts, or None where none was made."""
    statement = "SELECT recipient, made, tested FROM kits WHERE replaced IS NULL ORDER BY number DESC LIMIT 1"
    row = state.catalogue.row(statement)
    return None if row is None else KitRow(*row)


def kit_recipient(state: State) -> str | None:
    """To whom backups and the master secret are sealed; None where there is no kit."""
    row = kit_row(state)
    return None if row is None else row.recipient


def keep_kit(state: State, recipient: str) -> None:
    """From now on this kit counts, and any before it no more; its file is written.

    Whoever has an old kit and an old kit.age still has the live secret: change it afterwards (rotation.rotate); a start does where that is owed.
    """
    with state.catalogue.exclusive():
        with state.catalogue.transaction():
            at = to_iso(state.clock())
            state.catalogue.execute("UPDATE kits SET replaced = ? WHERE replaced IS NULL", at)
            state.catalogue.execute("INSERT INTO kits (recipient, made) VALUES (?, ?)", recipient, at)
            append(state, Action.KIT_MADE)
        state.on_step("kit-noted")
        wrap(state, {state.epoch: state.secret})
        state.on_step("kit-wrapped")
    anchor_head(state)


def mark_tested(state: State) -> None:
    """Somebody typed the code back, and it opened kit.age."""
    with state.catalogue.transaction():
        state.catalogue.execute("UPDATE kits SET tested = ? WHERE replaced IS NULL", to_iso(state.clock()))
        append(state, Action.KIT_TESTED)
    anchor_head(state)


def wrap(state: State, secrets: dict[int, bytes]) -> None:
    """Writes kit.age durably, with exactly these secrets, by epoch. Nothing where there is no kit. Raises Failed: disk-full, folder-not-writable."""
    recipient = kit_recipient(state)
    if recipient is None:
        return
    rows = tuple(Wrapped(epoch, secret.hex()) for epoch, secret in sorted(secrets.items(), reverse=True))
    sealed = seal(recipient, msgspec.json.encode(KitFile(1, state.place.vault, rows)))
    write_atomic(kit_path(state.place.folder), sealed)
    digest = hashlib.sha256(sealed).hexdigest()
    state.catalogue.execute("UPDATE kits SET wrapped = ? WHERE replaced IS NULL", digest)


def mend_kit(state: State) -> None:
    """Writes kit.age again where it is not what was written last: lost, damaged, or cut short by a crash. For every start, after settling."""
    row = state.catalogue.row("SELECT wrapped FROM kits WHERE replaced IS NULL")
    if row is not None and (row[0] is None or _digest(kit_path(state.place.folder)) != row[0]):
        wrap(state, {state.epoch: state.secret})


def owes_rotation(state: State) -> bool:
    """Whether a replaced kit, with a copy of its kit.age, still opens the vault: a replacement that was cut short before the key changed."""
    return state.catalogue.row("SELECT 1 FROM kits WHERE replaced IS NOT NULL AND wrapped IS NOT NULL") is not None


def note_rotation(state: State) -> None:
    """The secret that replaced kits could open is gone."""
    state.catalogue.execute("UPDATE kits SET wrapped = NULL WHERE replaced IS NOT NULL AND wrapped IS NOT NULL")


def unwrap(folder: Path, identity: str) -> tuple[int, bytes]:
    """Epoch and master secret with which the vault's catalogue in `folder` opens: needs no keeper and no open vault.

    Raises Failed: kit-missing (there is no kit.age), kit-wrong (it is another vault's kit, or was replaced), kit-damaged, catalogue-damaged
    (none of its secrets opens the catalogue), catalogue-unusable.
    """
    untrusted_file = read_kit(folder, identity)
    for wrapped in untrusted_file.secrets:
        secret = bytes.fromhex(wrapped.secret)
        if len(secret) == SECRET_BYTES and opens_with(
            catalogue_path(folder), catalogue_key(secret, untrusted_file.vault)
        ):
            return wrapped.epoch, secret
    raise Failed("catalogue-damaged", detail="the kit's key does not open it")


def read_kit(folder: Path, identity: str) -> KitFile:
    """What kit.age holds. Raises Failed: kit-missing, kit-wrong, kit-damaged."""
    try:
        sealed = read_bounded(kit_path(folder), MAX_KIT_BYTES)
    except Failed as error:
        raise Failed("kit-missing" if error.code == "file-missing" else "kit-damaged") from error
    if not sealed.startswith(b"age-encryption.org/v1\n"):
        raise Failed("kit-damaged")
    try:
        return msgspec.json.decode(open_sealed(identity, sealed), type=KitFile)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise Failed("kit-damaged") from error
    except Failed as error:
        raise Failed("kit-wrong") from error


def _digest(path: Path) -> str | None:
    try:
        return hashlib.sha256(read_bounded(path, MAX_KIT_BYTES)).hexdigest()
    except Failed:
        return None
