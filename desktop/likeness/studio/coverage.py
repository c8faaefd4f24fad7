"""What a sitting's photos have and lack, and what to do next."""

import msgspec

from likeness.capture.coverage import Coverage, Shot, Wants, cover
from likeness.capture.intake import decode_master
from likeness.capture.variety import Variety, describe
from likeness.consent.purposes import Purpose
from likeness.studio.house import Studio
from likeness.studio.permits import granted
from likeness.vault.kinds import Kind
from likeness.vault.sitters import BlobRow, SitterStore
from likeness.vision.faces import find_faces


class CoverageItem(msgspec.Struct, frozen=True):
    """One thing asked for, in words. `required`: a set is not complete without it."""

    code: str
    words: str
    have: int
    want: int
    required: bool
    done: bool


class SetCoverage(msgspec.Struct, frozen=True):
    """`share` 0..1 of what is required; `next_step` a code, `sentence` the one thing to do next."""

    photos: int
    share: float
    enough: bool
    items: tuple[CoverageItem, ...]
    next_step: str
    sentence: str


def shots_of(studio: Studio, sitter: str) -> tuple[Shot, ...]:
    """Of each kept photo what coverage counts; looked at anew where it was not noted when the photo came. Raises Refused without consent."""
    train = granted(studio, sitter, Purpose.TRAIN)
    permit = train if train is not None else studio.vault.permit(sitter, Purpose.RETOUCH)
    store = studio.vault.open_sitter(permit)
    described = (_variety_of(studio, store, row) for row in store.list(Kind.PHOTO) if row.damaged is None)
    return tuple(Shot(variety) for variety in described if variety is not None)


def coverage_of(studio: Studio, sitter: str, wants: Wants | None = None) -> SetCoverage:
    """Raises Refused without consent."""
    return in_words(studio, cover(shots_of(studio, sitter), wants))


def in_words(studio: Studio, coverage: Coverage) -> SetCoverage:
    """With the sentences of the guide."""
    guide = studio.tools.guide
    items = tuple(
        CoverageItem(item.code, guide.items[item.code], item.have, item.want, item.required, item.done)
        for item in coverage.items
    )
    step = coverage.next_step
    return SetCoverage(coverage.photos, round(coverage.share, 3), coverage.enough, items, step, guide.steps[step])


def _variety_of(studio: Studio, store: SitterStore, row: BlobRow) -> Variety | None:
    noted = row.details.get("variety")
    if noted is not None:
        return msgspec.convert(noted, type=Variety)
    picture = decode_master(store.get(row.id))
    faces = find_faces(studio.tools.models, picture)
    return describe(studio.tools.models, picture, faces[0]) if faces else None
