"""Hand adjustments: a portrait on the table, looked at while sliders move, and kept as a new version of itself. Nothing that was made is changed.

A retouched portrait is developed anew from its photo. Where the photo is gone, and for a generated one, the picture as it was made is adjusted:
exposure, warmth and crop are possible then, and the rest says why not. The version before lies in the bin, from which it can be had back.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from threading import Lock
from typing import Any

import msgspec
import numpy as np
from numpy.typing import NDArray

from likeness.base.errors import Failed, LikenessError
from likeness.capture.intake import decode_master, decode_transparent
from likeness.consent.purposes import Purpose
from likeness.darkroom.adjust import Adjusted, adjust, within_reach
from likeness.darkroom.adjust_bases import Base, FromPhoto, FromPicture
from likeness.darkroom.adjust_quick import Quick
from likeness.darkroom.adjustments import NAMES, NOTHING, Adjustments, FaceBox, Name, only_picture
from likeness.darkroom.fidelity import LIMITS
from likeness.looks.backdrop import OwnPicture
from likeness.studio.bin import NOTED, discard, restore
from likeness.studio.examining import MOST_TONE
from likeness.studio.handwork import Handwork
from likeness.studio.house import Studio
from likeness.studio.making import pixels_digest
from likeness.studio.measuring import Measured, Reference, measure, reference_of, reference_of_photos, tone_of
from likeness.studio.permits import granted
from likeness.studio.portraits import list_portraits
from likeness.studio.retouching import PortraitRow, development_of, keep_portrait, on_white, portrait_row
from likeness.vault.kinds import GENERATED, Kind
from likeness.vault.ledger import Action
from likeness.vault.sitters import BlobRow, SitterStore

NO_PHOTO = "adjust-photo-gone"
DRAWN = "adjust-drawn"
OWN_BACKDROP = "adjust-own-backdrop"
NO_LIGHT = "adjust-no-light"
NO_COLOUR = "adjust-no-colour"
"""Codes of why something cannot be adjusted; their sentences stand in base/sentences.py."""


@dataclass(frozen=True, slots=True, eq=False)
class Glance:
    """`picture` (h, w, 3): small, not cropped, as far adjusted as it may be: `adjustments`. `held`: what was held back of what was asked, and why."""

    picture: NDArray[np.uint8]
    adjustments: Adjustments
    held: Mapping[Name, str]


class Saved(msgspec.Struct, frozen=True):
    """`portrait`: the new version. `earlier`: the id of the one that lies in the bin now. `held`: what was held back, and the code of why."""

    portrait: PortraitRow
    earlier: str
    held: Mapping[str, str]


class Table:
    """One portrait, taken up to be adjusted; what it was made of is in memory for as long as this lives. `glance` and `exact` may be called from
    two threads at once. Once saved it goes on with the new version: `row`.

    `start`: what the portrait has of adjustments already. `refused`: what cannot be adjusted, and the code of why. `face`: what no crop may cut,
    in fractions of the portrait.
    """

    def __init__(
        self,
        store: SitterStore,
        row: PortraitRow,
        made: str,
        base: Base,
        refused: Mapping[Name, str],
        reference: Reference,
    ) -> None:
        self.row, self.made, self.base, self.refused, self.reference = row, made, base, refused, reference
        mine = NOTHING if row.handwork is None or made == row.portrait else row.handwork.adjustments
        self.start = mine if isinstance(base, FromPhoto) else only_picture(mine)
        self.store = store
        self._quick = Quick(base)
        self._glancing, self._making = Lock(), Lock()
        self._made: tuple[Adjustments, Adjusted] | None = None

    @property
    def size(self) -> tuple[int, int]:
        """Width and height of the portrait."""
        return self.base.size

    @property
    def face(self) -> FaceBox | None:
        with self._glancing:
            return self.base.face

    def glance(self, wanted: Adjustments) -> Glance:
        """Within some hundredths of a second, once everything was asked for once."""
        with self._glancing:
            reached, held = within_reach(self.base, wanted)
            return Glance(self._quick.picture(reached), reached, held)

    def warm(self) -> None:
        """Make beforehand what the sliders will need."""
        with self._glancing:
            self._quick.warm()

    def exact(self, wanted: Adjustments) -> Adjusted:
        """The portrait as it would be kept, measured. Raises Refused where consent ended meanwhile."""
        self.store.check()
        with self._making:
            if self._made is None or self._made[0] != wanted:
                self._made = wanted, adjust(self.base, wanted)
            return self._made[1]

    def flat(self, done: Adjusted) -> NDArray[np.uint8]:
        """(H, W, 3) not cropped, as `glance` has it: what is transparent is white."""
        return on_white(done.whole, done.whole_alpha) if done.transparent else done.whole

    def measured(self, studio: Studio, done: Adjusted) -> Measured:
        """How much it looks like the sitter."""
        return measure(studio, done.picture, self.reference)


def take_up(studio: Studio, sitting: str, portrait: str) -> Table:
    """Raises Refused without the consent that the portrait was made under; Failed: sitter-unknown, portrait-unknown, photo-without-face."""
    row = next((row for row in list_portraits(studio, sitting) if row.portrait == portrait), None)
    if row is None:
        raise Failed("portrait-unknown", portrait=portrait)
    purpose = Purpose.GENERATE if row.origin == GENERATED else Purpose.RETOUCH
    store = studio.vault.open_sitter(studio.vault.permit(sitting, purpose))
    why, photo = _photo_of(store, row)
    if photo is None:
        return _on_picture(studio, sitting, store, row, why)
    picture = decode_master(store.get(photo.id))
    tone = tone_of(studio, picture)
    reference = reference_of(studio, sitting, [tone] if tone is not None else [])
    development = development_of(studio, photo, picture, None)
    compare = granted(studio, sitting, Purpose.COMPARE) is not None
    assert row.recipe is not None  # noqa: S101 (_photo_of says so)
    base = FromPhoto(studio.tools.models, development, row.recipe, compare=compare)
    refused = {name: NO_LIGHT if name == "light" else NO_COLOUR for name in NAMES if name not in base.names}
    return Table(store, row, row.portrait if row.handwork is None else row.handwork.made, base, refused, reference)


def _photo_of(store: SitterStore, row: PortraitRow) -> tuple[str, BlobRow | None]:
    """The photo that it can be developed from again; where there is none, the code of why."""
    if row.origin == GENERATED:
        return DRAWN, None
    if row.recipe is None or row.photo is None:
        return NO_PHOTO, None
    if isinstance(row.recipe.backdrop, OwnPicture):
        return OWN_BACKDROP, None
    found = next((blob for blob in store.list(Kind.PHOTO) if blob.id == row.photo), None)
    return NO_PHOTO, found


def _on_picture(studio: Studio, sitting: str, store: SitterStore, row: PortraitRow, why: str) -> Table:
    """On the picture as it was made; where that is gone from the bin too, on this one."""
    made = row
    if row.handwork is not None:
        blobs = (blob for blob in store.list(Kind.PORTRAIT) if blob.id == row.handwork.made)
        made = next(map(portrait_row, blobs), row)
    data = store.get(made.portrait)
    whole = decode_transparent(data) if made.transparent else decode_master(data)
    alpha = whole[..., 3].astype(np.float32) / np.float32(255) if made.transparent else None
    base = FromPicture(
        studio.tools.models,
        np.ascontiguousarray(whole[..., :3]),
        alpha,
        compare=granted(studio, sitting, Purpose.COMPARE) is not None,
        moved=_moved_already(made),
        enlargement=made.enlargement,
        performed=made.performed,
        notes=made.notes,
    )
    refused = {name: NO_COLOUR if name == "warmth" else why for name in NAMES if name not in base.names}
    reference = reference_of_photos(studio, sitting)
    return Table(store, row, made.portrait, base, refused, reference)


def _moved_already(row: PortraitRow) -> float:
    """CIEDE2000: of what the tone of skin may move, so much is used up: against what the picture was made from, and against the photos."""
    from_source = 0.0 if row.fidelity is None else row.fidelity.tone_moved or 0.0
    from_photos = (row.measured.tone_difference or 0.0) - (MOST_TONE - LIMITS.tone)
    return max(from_source, from_photos, 0.0)


def save(studio: Studio, sitting: str, table: Table, wanted: Adjustments) -> Saved:
    """Keep the adjusted portrait and put the version before into the bin.

    Raises Refused without consent; Failed: portrait-unknown (it went meanwhile), disk-full. Then everything is as it was.
    """
    done = table.exact(wanted)
    row, store = table.row, table.store
    before = next((blob for blob in store.list(Kind.PORTRAIT) if blob.id == row.portrait), None)
    if before is None:
        raise Failed("portrait-unknown", portrait=row.portrait)
    picture = done.picture
    if done.transparent:
        picture = np.dstack([picture, np.rint(done.alpha * 255).astype(np.uint8)])
    plain = {name: value for name, value in before.details.items() if name != NOTED}  # that one may be binned: not this
    details = {**plain, **_noted(studio, table, done, picture, portrait_row(before).hidden)}
    kept = keep_portrait(store, picture, details)
    discard(studio, sitting, [row.portrait])
    studio.vault.note(Action.ADJUSTED, sitting, count=1)
    table.row = kept
    return Saved(kept, row.portrait, {str(name): code for name, code in done.held.items()})


def _noted(
    studio: Studio, table: Table, done: Adjusted, picture: NDArray[np.uint8], hidden: Sequence[str]
) -> dict[str, Any]:
    """What a version has of its own; everything else is its portrait's. `hidden`: why that may not be shown, as it is now."""
    onto = "photo" if isinstance(table.base, FromPhoto) else "picture"
    handwork = Handwork(
        made=table.made,
        earlier=table.row.portrait,
        onto=onto,
        made_pixels=_made_pixels(table),
        pixels=pixels_digest(picture),
        adjustments=done.adjustments,
    )
    other = [code for code in hidden if not code.startswith("fidelity-")]
    return {
        "measured": msgspec.to_builtins(measure(studio, done.picture, table.reference)),
        "fidelity": msgspec.to_builtins(done.fidelity),
        "hidden": [*done.hidden, *other],
        "performed": list(done.performed),
        "notes": list(done.notes),
        "enlargement": done.enlargement,
        "handwork": msgspec.to_builtins(handwork),
    }


def _made_pixels(table: Table) -> str:
    """Of the portrait as it was made."""
    if isinstance(table.base, FromPicture):
        return pixels_digest(table.base.picture)
    found = next((blob for blob in table.store.list(Kind.PORTRAIT) if blob.id == table.made), None)
    if found is not None:
        try:
            data = table.store.get(found.id)
            return pixels_digest(decode_transparent(data) if table.row.transparent else decode_master(data))
        except LikenessError:  # a damaged one is the business of `vault check`
            pass
    return "" if table.row.handwork is None else table.row.handwork.made_pixels


def undo_save(studio: Studio, sitting: str, portrait: str) -> str:
    """The version before comes back out of the bin, and this one goes there: the id of the one that is back.

    Raises Refused; Failed: portrait-unknown, adjust-nothing-before (it was never adjusted, or the version before is gone for good).
    """
    row = next((row for row in list_portraits(studio, sitting) if row.portrait == portrait), None)
    if row is None:
        raise Failed("portrait-unknown", portrait=portrait)
    earlier = None if row.handwork is None else row.handwork.earlier
    if earlier is None or all(held.id != earlier for held in studio.vault.inventory(sitting)):
        raise Failed("adjust-nothing-before")
    restore(studio, sitting, [earlier])
    discard(studio, sitting, [portrait])
    return earlier
