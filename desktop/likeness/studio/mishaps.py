"""The codes of the last errors that a person met, with their times: a small file outside the vault, for the diagnostics. Nothing personal is in it."""

from typing import Annotated

import msgspec

from likeness.base.clock import Clock, to_iso
from likeness.base.errors import Failed
from likeness.base.files import read_bounded, write_atomic
from likeness.base.limits import MAX_TEXT_BYTES
from likeness.base.paths import Home
from likeness.base.sentences import SENTENCES

MOST = 40
OTHER = "unknown"
"""For a code that stands in no table: whatever it says, it is not ours to show."""


class Mishap(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """`at`: the last time, in UTC; `times`: in a row."""

    code: Annotated[str, msgspec.Meta(max_length=60)]
    at: Annotated[str, msgspec.Meta(max_length=20)]
    times: Annotated[int, msgspec.Meta(ge=1)] = 1


def note_mishap(home: Home, clock: Clock, code: str) -> None:
    """One more error; the same again counts one up. Makes no data folder: where there is none, nobody has begun."""
    if not home.root.is_dir():
        return
    known, now = code if code in SENTENCES else OTHER, to_iso(clock())
    before = read_mishaps(home)
    if before and before[-1].code == known:
        noted = (*before[:-1], Mishap(known, now, before[-1].times + 1))
    else:
        noted = (*before, Mishap(known, now))
    write_atomic(home.mishaps_file, msgspec.json.encode(noted[-MOST:]))


def read_mishaps(home: Home) -> tuple[Mishap, ...]:
    """Oldest first. None where there is no such file, or where it cannot be read: it is only a note."""
    try:
        untrusted = msgspec.json.decode(read_bounded(home.mishaps_file, MAX_TEXT_BYTES), type=tuple[Mishap, ...])
    except (Failed, msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return ()
    return tuple(
        each if each.code in SENTENCES else msgspec.structs.replace(each, code=OTHER) for each in untrusted[-MOST:]
    )
