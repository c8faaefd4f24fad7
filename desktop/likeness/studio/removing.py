"""Single photos and portraits, taken out of a sitting for good at a person's wish."""

from collections.abc import Sequence

import msgspec

from likeness.base.errors import Failed
from likeness.studio.house import Studio
from likeness.vault.inventory import Held
from likeness.vault.kinds import DERIVED, Kind


class Removed(msgspec.Struct, frozen=True):
    """`besides`: what was made from the photos alone and went with them, such as measurements."""

    removed: int
    besides: int


def remove_photos(studio: Studio, sitting: str, wanted: Sequence[str]) -> Removed:
    """Erase photos and what was made from each alone (outline, measurement); portraits made from them stay.

    As sure as the erasure of a sitting: the person's key and the vault's change, so that copies made before do not open.
    Raises Failed: sitter-unknown, photo-unknown, photos-in-use (an unfinished training needs them); Refused("sitter-erased").
    """
    held = _held(studio, sitting, Kind.PHOTO, wanted, "photo-unknown", "photo")
    if any(entry.sitter == sitting and entry.kind == "train" for entry in studio.journal.entries()):
        raise Failed("photos-in-use")
    derived = [item.id for item in held if item.kind in DERIVED and item.photo in wanted]
    return _purge(studio, wanted, derived)


def remove_portraits(studio: Studio, sitting: str, wanted: Sequence[str]) -> Removed:
    """Erase portraits and their small pictures. Raises Failed: sitter-unknown, portrait-unknown; Refused("sitter-erased")."""
    held = _held(studio, sitting, Kind.PORTRAIT, wanted, "portrait-unknown", "portrait")
    return _purge(studio, wanted, [item.id for item in held if item.kind in DERIVED and item.photo in wanted])


def _held(studio: Studio, sitting: str, kind: Kind, wanted: Sequence[str], code: str, name: str) -> list[Held]:
    """Everything of the sitting, once each of `wanted` is known to be a `kind` of it: one that is not erases nothing of the others."""
    studio.vault.sitter(sitting)
    held = studio.vault.inventory(sitting)
    known = {item.id for item in held if item.kind is kind}
    for blob in wanted:
        if blob not in known:
            raise Failed(code, **{name: blob})
    return held


def _purge(studio: Studio, wanted: Sequence[str], derived: Sequence[str]) -> Removed:
    """A job that has begun needs its person's key as it is, also somebody else's whose new key is owed already: that comes with the next sweep
    after the job.
    """
    busy = {entry.sitter for entry in studio.journal.entries()}
    studio.vault.purge({}, [*wanted, *derived], busy)
    return Removed(len(set(wanted)), len(derived))
