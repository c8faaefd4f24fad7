"""Photos that a person takes out, and may still have back: nothing is made from them any more, and they are erased a little later.

Taking out is noted in the vault at once, so that no crash forgets it: what is on its way out is in no list and in no training. It is erased
by `finish_leaving`, when the person goes on to something else, or at the next start where that never came. Until then `take_back` undoes it.
"""

from collections.abc import Sequence

from likeness.base.clock import to_iso
from likeness.base.errors import Failed, LikenessError
from likeness.consent.purposes import Purpose
from likeness.studio.house import Studio
from likeness.studio.permits import granted
from likeness.studio.removing import remove_photos
from likeness.vault.kinds import READS, Kind
from likeness.vault.sitters import LEAVING, SitterStore

NOTED = "photos-leaving"
"""The setting that names the sittings with photos on their way out, so that a start need not look through everybody's."""


def take_out(studio: Studio, sitting: str, photos: Sequence[str]) -> None:
    """Put photos on their way out. Raises Refused without consent; Failed: photo-unknown (then none is), photos-in-use."""
    store = _store(studio, sitting)
    if any(entry.sitter == sitting and entry.kind == "train" for entry in studio.journal.entries()):
        raise Failed("photos-in-use")
    with studio.vault.exclusive():
        known = {row.id: row for row in store.list(Kind.PHOTO)}
        for photo in photos:
            if photo not in known:
                raise Failed("photo-unknown", photo=photo)
        _note(studio, {*_noted(studio), sitting})
        for photo in photos:
            store.update(photo, {**known[photo].details, LEAVING: to_iso(studio.clock())})


def take_back(studio: Studio, sitting: str, photos: Sequence[str]) -> None:
    """Have photos back in the sitting; those that are there already stay. Raises Refused without consent."""
    store = _store(studio, sitting)
    with studio.vault.exclusive():
        for row in store.list(Kind.PHOTO, leaving=True):
            if row.id in photos:
                store.update(row.id, {name: value for name, value in row.details.items() if name != LEAVING})


def leaving_photos(studio: Studio, sitting: str) -> tuple[str, ...]:
    """Those that can still be had back, the one that was taken out last at the end. Raises Refused without consent."""
    rows = _store(studio, sitting).list(Kind.PHOTO, leaving=True)
    return tuple(row.id for row in sorted(rows, key=lambda row: str(row.details[LEAVING])))


def finish_leaving(studio: Studio, sitting: str) -> int:
    """Erase them for good, and how many. Raises as `remove_photos`; then they stay on their way out, for the next time."""
    gone = _on_their_way(studio, sitting)
    if gone:
        remove_photos(studio, sitting, gone)
    with studio.vault.exclusive():
        if _on_their_way(studio, sitting) == ():
            _note(studio, set(_noted(studio)) - {sitting})
    return len(gone or ())


def finish_all(studio: Studio) -> None:
    """At a start: what was taken out, and not yet erased when the program last ended. A sitting with trouble waits for the next time."""
    for sitting in _noted(studio):
        try:
            finish_leaving(studio, sitting)
        except LikenessError as error:
            if error.code in {"sitter-unknown", "sitter-erased"}:
                with studio.vault.exclusive():
                    _note(studio, set(_noted(studio)) - {sitting})


def _on_their_way(studio: Studio, sitting: str) -> tuple[str, ...] | None:
    """Under any purpose that still holds photos, also where retouching has ended; None where there are photos that nobody may look at now."""
    for purpose in (purpose for purpose in Purpose if Kind.PHOTO in READS[purpose]):
        permit = granted(studio, sitting, purpose)
        if permit is not None:
            return tuple(row.id for row in studio.vault.open_sitter(permit).list(Kind.PHOTO, leaving=True))
    return None if any(held.kind is Kind.PHOTO for held in studio.vault.inventory(sitting)) else ()


def _store(studio: Studio, sitting: str) -> SitterStore:
    return studio.vault.open_sitter(studio.vault.permit(sitting, Purpose.RETOUCH))


def _noted(studio: Studio) -> list[str]:
    noted = studio.vault.get_setting(NOTED)
    return [str(sitting) for sitting in noted] if isinstance(noted, list) else []


def _note(studio: Studio, sittings: set[str]) -> None:
    """Called under `Vault.exclusive`, in which `sittings` was worked out."""
    if sorted(sittings) != _noted(studio):
        studio.vault.put_setting(NOTED, [*sorted(sittings)])
