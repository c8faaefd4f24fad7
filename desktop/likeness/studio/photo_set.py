"""All that a page shows of a sitting's photos, as one value: what is kept, how each was judged, what the set lacks, and who is in it."""

import msgspec

from likeness.capture.coverage import cover
from likeness.consent.purposes import Purpose
from likeness.studio.coverage import CoverageItem, in_words, shots_of
from likeness.studio.flows.sitting import ENOUGH_FOR_LEARNING, GOOD_SET
from likeness.studio.house import Studio
from likeness.studio.leaving import leaving_photos
from likeness.studio.permits import granted
from likeness.studio.persons import PersonShown, people_to_choose
from likeness.studio.photo_notes import PhotoNote, note_of
from likeness.vault.kinds import Kind


class PhotoShown(msgspec.Struct, frozen=True):
    """`verdict`, `reason` and `sentence` as `PhotoResult`. `face`: centre x, centre y and side of a square around it, in shares of the width and height."""

    photo: str
    verdict: str
    reason: str
    sentence: str
    dropped: tuple[str, ...] = ()
    face: tuple[float, float, float] = (0.5, 0.4, 0.5)


class PhotoSet(msgspec.Struct, frozen=True):
    """`share` and `lacks` say how complete the set is. `people`: only where a person has to choose between several, the suggested one first.

    `leaving`: photos that were taken out and can be had back. `needed`: so many photos a personal model takes at least; `trains`: one was agreed to.
    """

    photos: tuple[PhotoShown, ...]
    share: float
    enough: bool
    lacks: tuple[CoverageItem, ...]
    needed: int = ENOUGH_FOR_LEARNING
    wanted: int = GOOD_SET
    trains: bool = False
    people: tuple[PersonShown, ...] = ()
    leaving: tuple[str, ...] = ()


def photo_set(studio: Studio, sitting: str) -> PhotoSet:
    """Raises Failed("sitter-unknown"), Refused without consent to keep photos for."""
    studio.vault.sitter(sitting)
    store = studio.vault.open_sitter(studio.vault.permit(sitting, Purpose.RETOUCH))
    photos = tuple(_shown(row.id, note_of(row)) for row in store.list(Kind.PHOTO))
    coverage = in_words(studio, cover(shots_of(studio, sitting)))
    return PhotoSet(
        photos=photos,
        share=coverage.share,
        enough=coverage.enough,
        lacks=tuple(item for item in coverage.items if not item.done),
        trains=granted(studio, sitting, Purpose.TRAIN) is not None,
        people=people_to_choose(studio, sitting),
        leaving=leaving_photos(studio, sitting),
    )


def _shown(photo: str, note: PhotoNote) -> PhotoShown:
    told, (width, height), (x, y, side) = note.result, note.size, note.square
    face = (x / width, y / height, side / height)
    return PhotoShown(photo, told.verdict, told.reason, told.sentence, told.dropped, face)
