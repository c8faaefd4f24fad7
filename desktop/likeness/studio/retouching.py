"""Retouched portraits: a sitter's own photo, finished in the darkroom. No generator, no personal model."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import msgspec
import numpy as np
from numpy.typing import NDArray

from likeness.base.clock import to_iso
from likeness.base.errors import Failed, Usage
from likeness.capture.intake import Mark, decode_master, encode_master
from likeness.consent.purposes import Purpose
from likeness.darkroom.adjust import adjust
from likeness.darkroom.adjust_bases import FromPhoto
from likeness.darkroom.choose import highest_score, portrait_score
from likeness.darkroom.develop import Development
from likeness.darkroom.faithful import Faithful, faithful
from likeness.darkroom.fidelity import Fidelity
from likeness.darkroom.negative import MAX_PIXELS, cut_out
from likeness.looks.backdrop import Brand, OwnPicture
from likeness.looks.look import Look, Output
from likeness.looks.retouch import Preset, Retouch
from likeness.studio.handwork import Handwork
from likeness.studio.house import Studio
from likeness.studio.making import Making, Method
from likeness.studio.measuring import Measured, Reference, measure, reference_of, tone_of
from likeness.studio.permits import granted
from likeness.studio.persons import require_one_person
from likeness.studio.photos import note_of
from likeness.studio.tools import Tools
from likeness.vault.kinds import Kind
from likeness.vault.ledger import Action
from likeness.vault.sitters import BlobRow, SitterStore
from likeness.vision.faces import HeadPose, find_faces

WORTH_DEVELOPING = 1.1
"""Times the pixels from which a portrait is developed anew for a large print rather than enlarged."""


class PortraitRow(msgspec.Struct, frozen=True, kw_only=True):
    """One finished portrait in the vault. `seed`, `engine`, `pack` and `prompt` belong to generated ones, `photo` to retouched ones.

    `recipe` is the look exactly as it was used, so that the portrait can be made again; `weakened` are codes of what the guard took
    back, `hidden` of why it may not be shown, `notes` of what a person should know. `enlargement`: portrait pixels per photo pixel. `source_mark`:
    what the photo said of its own making. `binned`: when a person put it into the bin (studio/bin.py). `kept`, `aside`: what a person
    said of it (studio/picking.py). `handwork`: what a person adjusted by hand (studio/adjusting.py). `method` and `making` (everything that makes it again) belong to generated ones.
    """

    portrait: str
    origin: str
    look: str
    width: int
    height: int
    created: str
    measured: Measured
    performed: tuple[str, ...] = ()
    photo: str | None = None
    seed: int | None = None
    engine: str | None = None
    pack: str | None = None
    pack_version: str | None = None
    prompt: str | None = None
    recipe: Look | None = None
    fidelity: Fidelity | None = None
    weakened: tuple[str, ...] = ()
    hidden: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    transparent: bool = False
    enlargement: float = 1.0
    source_mark: Mark | None = None
    method: Method | None = None
    making: Making | None = None
    binned: str | None = None
    kept: bool = False
    aside: bool = False
    handwork: Handwork | None = None

    @property
    def shown(self) -> bool:
        """Whether it is offered unasked: a person keeps it, or it is true to its source, enough like the sitter where that could be measured, and
        nobody put it aside.
        """
        return self.kept or not (self.hidden or self.aside or self.measured.alike is False)


@dataclass(frozen=True)
class Wishes:
    """What a person changes about a look: the retouch preset, the house colour, a picture of their own (H, W, 3) behind them."""

    preset: Preset | None = None
    colour: str | None = None
    own_backdrop: NDArray[np.uint8] | None = None

    def applied(self, look: Look) -> Look:
        """Raises Usage("look-is-a-document") where the look may not be changed at all."""
        refuse_document(look)
        if self.preset is not None:
            look = msgspec.structs.replace(look, retouch=Retouch(preset=self.preset))
        if self.colour is not None:
            look = msgspec.structs.replace(look, backdrop=Brand(colour=self.colour))
        if self.own_backdrop is not None and not isinstance(look.backdrop, OwnPicture):
            look = msgspec.structs.replace(look, backdrop=OwnPicture())
        return look


def find_look(studio: Studio, name: str) -> Look:
    """Raises Usage("look-unknown")."""
    look = studio.tools.looks.get(name)
    if look is None:
        raise Usage("look-unknown", look=name, known=", ".join(studio.tools.looks))
    return look


def refuse_document(look: Look) -> None:
    """Raises Usage("look-is-a-document"): such pictures are made by `deliver`, from the untouched photo, and by nothing else."""
    if look.document is not None:
        raise Usage("look-is-a-document", look=look.name, document=look.document)


def all_looks(tools: Tools) -> tuple[Look, ...]:
    """In the order they are shown."""
    return tuple(tools.looks.values())


OnPortrait = Callable[["PortraitRow"], None]


def retouch(
    studio: Studio,
    sitting: str,
    looks: Sequence[Look],
    photo: str | None = None,
    *,
    wishes: Wishes | None = None,
    on_portrait: OnPortrait | None = None,
) -> tuple[PortraitRow, ...]:
    """One portrait per look, from `photo` or from the best photo of the sitting. The matte is made once.

    Each is kept as soon as it is done: stopping in the middle loses none. Raises Refused without consent to retouch;
    Usage("look-is-a-document"); Failed: photos-none, photo-unknown, photo-without-face, people-undecided.
    """
    wishes = wishes or Wishes()
    wanted = [wishes.applied(look) for look in looks]
    store = studio.vault.open_sitter(studio.vault.permit(sitting, Purpose.RETOUCH))
    if photo is None:  # whose it is has to be clear before the best one is chosen
        require_one_person(studio, sitting)
    row, picture = source_photo(studio, store, photo)
    development = development_of(studio, row, picture, wishes.own_backdrop)
    tone = tone_of(studio, picture)
    reference = reference_of(studio, sitting, [tone] if tone is not None else [])
    compare = granted(studio, sitting, Purpose.COMPARE) is not None
    mark = note_of(row).mark
    portraits = []
    for look in wanted:
        made = faithful(studio.tools.models, development, look, compare=compare)
        portraits.append(_kept(studio, store, made, row.id, mark, reference))
        studio.vault.note(Action.RETOUCHED, sitting, count=1)
        if on_portrait is not None:
            on_portrait(portraits[-1])
    return tuple(portraits)


def develop_larger(studio: Studio, sitting: str, row: PortraitRow, times: float) -> NDArray[np.uint8] | None:
    """The same portrait with up to `times` the pixels, (H, W, 3), as far as the photo has them: developed again from the photo itself.

    None where that gains nothing: the photo has no more, is gone, may not be read any more, or was not all the portrait was made of; and
    where the larger one is not as true to it.
    """
    room = float(np.sqrt(MAX_PIXELS / (row.width * row.height)))
    larger = min(times, 1 / row.enlargement, room)
    permit = granted(studio, sitting, Purpose.RETOUCH)
    if larger < WORTH_DEVELOPING or permit is None or row.recipe is None or isinstance(row.recipe.backdrop, OwnPicture):
        return None
    if row.handwork is not None and row.handwork.onto != "photo":
        return None
    store = studio.vault.open_sitter(permit)
    source = next((blob for blob in store.list(Kind.PHOTO) if blob.id == row.photo), None)
    if source is None:
        return None
    output = Output(width=round(row.width * larger), height=round(row.height * larger))
    development = development_of(studio, source, decode_master(store.get(source.id)), None)
    compare = granted(studio, sitting, Purpose.COMPARE) is not None
    wanted = msgspec.structs.replace(row.recipe, output=output)
    if row.handwork is not None:
        by_hand = adjust(FromPhoto(studio.tools.models, development, wanted, compare=compare), row.handwork.adjustments)
        gone = bool(by_hand.hidden or by_hand.held)
        return None if gone else _flat(by_hand.picture, by_hand.alpha, transparent=by_hand.transparent)
    made = faithful(studio.tools.models, development, wanted, compare=compare)
    if made.hidden:  # what leaves the vault was measured; else the portrait that was is enlarged
        return None
    return _flat(made.developed.picture, made.developed.alpha, transparent=made.developed.transparent)


def _flat(picture: NDArray[np.uint8], alpha: NDArray[np.float32], *, transparent: bool) -> NDArray[np.uint8]:
    return on_white(picture, alpha) if transparent else picture


def on_white(picture: NDArray[np.uint8], alpha: NDArray[np.float32]) -> NDArray[np.uint8]:
    """(H, W, 3) as a cut-out looks where a file holds no alpha."""
    share = alpha[..., None]
    return np.rint(picture * share + np.float32(255) * (1 - share)).astype(np.uint8)


def development_of(
    studio: Studio, row: BlobRow, picture: NDArray[np.uint8], own_backdrop: NDArray[np.uint8] | None
) -> Development:
    """A photo, (H, W, 3), cut out: the slow part of every look. Raises Failed("photo-without-face")."""
    faces = find_faces(studio.tools.models, picture)
    if not faces:
        raise Failed("photo-without-face", photo=row.id)
    cutout = cut_out(studio.tools.models, picture, faces[0], focal_35mm=note_of(row).focal_35mm)
    return Development(cutout, own_backdrop)


def _kept(
    studio: Studio, store: SitterStore, made: Faithful, photo: str, mark: Mark | None, reference: Reference
) -> PortraitRow:
    done = made.developed
    details = {
        "origin": "retouched",
        "look": done.look.name,
        "photo": photo,
        "performed": list(done.performed),
        "measured": msgspec.to_builtins(measure(studio, done.picture, reference)),
        "recipe": msgspec.to_builtins(done.look),
        "fidelity": msgspec.to_builtins(made.fidelity),
        "weakened": list(made.weakened),
        "hidden": list(made.hidden),
        "notes": list(done.notes),
        "transparent": done.transparent,
        "enlargement": done.enlargement,
        "source_mark": mark,
    }
    picture = done.picture
    if done.transparent:
        picture = np.dstack([picture, np.rint(done.alpha * 255).astype(np.uint8)])
    return keep_portrait(store, picture, details)


def keep_portrait(store: SitterStore, picture: NDArray[np.uint8], details: dict[str, Any]) -> PortraitRow:
    """Encrypt a finished portrait, (H, W, 3) or with its alpha (H, W, 4), into the vault."""
    height, width = picture.shape[:2]
    details = {**details, "width": width, "height": height}
    portrait = store.put(Kind.PORTRAIT, encode_master(picture), details)
    return portrait_row(next(row for row in store.list(Kind.PORTRAIT) if row.id == portrait))


def portrait_row(row: BlobRow) -> PortraitRow:
    return msgspec.convert({**row.details, "portrait": row.id, "created": to_iso(row.created)}, type=PortraitRow)


def portrait_rows(store: SitterStore) -> list[PortraitRow]:
    """Those that are there for a person to see and use, oldest first: not what lies in the bin."""
    return [portrait_row(row) for row in store.list(Kind.PORTRAIT) if row.details.get("binned") is None]


def source_photo(studio: Studio, store: SitterStore, photo: str | None) -> tuple[BlobRow, NDArray[np.uint8]]:
    """That photo, or the best one of the sitting. Raises Failed: photos-none, photo-unknown."""
    rows = store.list(Kind.PHOTO)
    if not rows:
        raise Failed("photos-none")
    if photo is not None:
        chosen = next((row for row in rows if row.id == photo), None)
        if chosen is None:
            raise Failed("photo-unknown", photo=photo)
        return chosen, decode_master(store.get(chosen.id))
    return _best(studio, store, rows)


def _best(studio: Studio, store: SitterStore, rows: Sequence[BlobRow]) -> tuple[BlobRow, NDArray[np.uint8]]:
    """Photos are opened in the order of the most that each could be worth, until none that is left could be better: mostly two or three."""
    noted = {row.id: _qualities_and_pose(row) for row in rows}
    most = {row.id: highest_score(*noted[row.id]) for row in rows}
    best: tuple[float, BlobRow, NDArray[np.uint8]] | None = None
    for row in sorted(rows, key=lambda row: -most[row.id]):  # of equals the first
        if best is not None and best[0] >= most[row.id]:
            break
        picture = decode_master(store.get(row.id))
        faces = find_faces(studio.tools.models, picture)
        if faces:
            score = portrait_score(noted[row.id][0], faces[0])
            if best is None or score > best[0]:
                best = score, row, picture
    if best is None:
        raise Failed("photos-none")
    return best[1], best[2]


def _qualities_and_pose(row: BlobRow) -> tuple[dict[str, float], HeadPose]:
    note = note_of(row)
    return {name: value.quality for name, value in note.result.measures.items()}, HeadPose(*note.pose)
