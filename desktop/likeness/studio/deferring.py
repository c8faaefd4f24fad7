"""What a sweep that could not be done leaves behind: a small file outside the vault, so that it shows while the vault is locked."""

import msgspec

from likeness.base.clock import Clock, to_iso
from likeness.base.errors import Failed, LikenessError
from likeness.base.files import make_private_folder, read_bounded, write_atomic
from likeness.base.limits import MAX_TEXT_BYTES
from likeness.base.paths import Home

LOCKED = (
    "keychain-",
    "passphrase-",
    "both-wrong",
    "keeper-wrong",
    "key-missing",
    "key-file-missing",
    "key-half-missing",
    "vault-busy",
    "vault-locked",
)
"""Codes that mean: not now. A timer tries again in an hour."""


class Deferral(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """`since`: the first sweep that could not be done after `swept`, the last that was. `code`: the latest reason."""

    swept: str | None = None
    since: str | None = None
    times: int = 0
    code: str | None = None


def is_locked(error: LikenessError) -> bool:
    return error.code.startswith(LOCKED)


def note_deferral(home: Home, clock: Clock, code: str) -> Deferral:
    """One more sweep that could not be done."""
    before = read_deferral(home)
    noted = Deferral(before.swept, before.since or to_iso(clock()), before.times + 1, code)
    _write(home, noted)
    return noted


def clear_deferral(home: Home, clock: Clock) -> None:
    """A sweep was done."""
    _write(home, Deferral(swept=to_iso(clock())))


def read_deferral(home: Home) -> Deferral:
    """Empty where there is no such file, or where it cannot be read: it is only a note."""
    try:
        return msgspec.json.decode(read_bounded(home.retention_file, MAX_TEXT_BYTES), type=Deferral)
    except (Failed, msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return Deferral()


def overdue(home: Home) -> LikenessError | None:
    """What to say where timed sweeps found the vault locked; readable while it is. None where none did since the last sweep."""
    noted = read_deferral(home)
    return Failed("retention-overdue", times=noted.times, since=noted.since) if noted.times else None


def _write(home: Home, noted: Deferral) -> None:
    make_private_folder(home.root)
    write_atomic(home.retention_file, msgspec.json.encode(noted))
