"""Portraits around a real face: the place behind, clothes and hair of a photo drawn anew, as far as one slider says (darkroom/around.py).

The face is the photo's own, every bit of it. The result is a composite: it is held and withdrawn like a generated portrait, and its file says what was drawn.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import cv2
import msgspec
import numpy as np

from likeness.base.errors import Failed
from likeness.consent.purposes import Purpose
from likeness.darkroom.around import freedom, joined, surroundings
from likeness.darkroom.fidelity import breaches, measure_fidelity
from likeness.darkroom.generated import Finished
from likeness.jobs.protocol import PictureOrder
from likeness.looks.look import Look
from likeness.packs.manifest import Manifest
from likeness.studio.captions import portrait_prompt
from likeness.studio.choosing import Choice
from likeness.studio.drawing import Draft, Picture, RawPicture
from likeness.studio.generating import Generated, Generation, Plan, carry_out, picture_orders
from likeness.studio.house import Studio
from likeness.studio.measuring import Reference, measure
from likeness.studio.permits import granted
from likeness.studio.persons import require_one_person
from likeness.studio.referencing import THEY, pictures_of, shown_beside
from likeness.studio.retouching import OnPortrait, PortraitRow, keep_portrait, refuse_document, source_photo
from likeness.studio.training import checked_pack
from likeness.studio.work import Control, OnEvent
from likeness.vault.ledger import Action
from likeness.vault.sitters import BlobRow
from likeness.vision.faces import Face, find_faces, moved
from likeness.vision.matte import portrait_matte
from likeness.vision.models import Floats
from likeness.vision.wardrobe import Parts, parts_of

WINDOW, DROP = 4.4, 0.55
"""Of T: side of the square that is worked on, and how far its middle lies below the eyes: head, shoulders, and clothes to see."""

OPEN = 0.02
"""A pixel of the small picture that the model sees may change where so much of it may."""

ANYBODY = "a person"
"""Who is meant where no personal model is."""


@dataclass(frozen=True, eq=False)
class Source:
    """The square of a photo that is worked on, (S, S, 3), its face, what is what in it, and its matte (S, S)."""

    photo: str
    picture: Picture
    face: Face
    parts: Parts
    matte: Floats


def around(
    studio: Studio,
    sitting: str,
    wanted: Generation,
    slider: int,
    reference: Reference,
    *,
    photo: str | None = None,
    references: Sequence[str] = (),
    on_event: OnEvent | None = None,
    control: Control | None = None,
    on_portrait: OnPortrait | None = None,
) -> Generated:
    """Portraits around the face of `photo`, or of the best one. `slider` 0..100: how much may change; 0 keeps the photo, cropped, and draws nothing.
    `references`: other photos that the base model looks at while it draws, where it is of a kind that can.

    Raises Refused without consent to retouch and to generate; Usage("look-is-a-document"); Failed: photos-none, photo-unknown, photo-without-face,
    people-undecided, pack-..., worker-crashed; with references as referencing.from_references; Cancelled.
    """
    refuse_document(wanted.look)
    studio.vault.permit(sitting, Purpose.GENERATE)
    source = read_source(studio, sitting, photo)
    if slider == 0:
        row = _as_it_is(studio, sitting, source, wanted.look, reference)
        if on_portrait is not None:
            on_portrait(row)
        return Generated((row,), Choice((row.portrait,), order=(row.portrait,)))
    shown = shown_beside(studio, sitting, wanted.pack, references)
    _, manifest = checked_pack(studio, wanted.pack)
    token = called(manifest, wanted.adapter, shown)
    prompt = portrait_prompt(wanted.look, token, source.face.pose.yaw)
    orders = [
        msgspec.structs.replace(order, prompt=prompt, face=None)
        for order in picture_orders(wanted, manifest, wanted.made)
    ]
    plan = around_plan(studio, sitting, source, orders, wanted.look, slider, shown)
    return carry_out(studio, sitting, wanted, plan, of_the_photo(reference), on_event, control, on_portrait)


def called(manifest: Manifest, adapter: str | None, shown: Sequence[BlobRow]) -> str:
    """How a prompt speaks of the person."""
    if adapter is not None:
        return manifest.sitter_token
    return THEY if shown else ANYBODY


def around_plan(
    studio: Studio,
    sitting: str,
    source: Source,
    orders: Sequence[PictureOrder],
    look: Look,
    slider: int,
    shown: Sequence[BlobRow] = (),
) -> Plan:
    """`orders`: how each picture is drawn; the rest follows from the photo, the slider and the photos that are `shown` beside."""
    free = freedom(slider)
    change = surroundings(source.parts, source.matte, source.face, free)
    drafts = drafts_of(source, orders, change, free.strength, pictures_of(studio, sitting, shown, orders[0].width))
    compare = granted(studio, sitting, Purpose.COMPARE) is not None

    def finish(raw: RawPicture, _: Picture) -> Finished:
        whole = joined(source.picture, raw.picture, change, source.matte)
        return composite(studio, source, whole, change, look, "surroundings", drawn=raw.picture, compare=compare)

    return Plan("anchored", drafts, finish, photos=(source.photo, *(row.id for row in shown)), slider=slider)


def read_source(studio: Studio, sitting: str, photo: str | None) -> Source:
    """In memory. Raises Refused without consent to retouch, which is what photos may be read for; Failed: photos-none, photo-unknown, photo-without-face,
    people-undecided.
    """
    store = studio.vault.open_sitter(studio.vault.permit(sitting, Purpose.RETOUCH))
    require_one_person(studio, sitting)
    row, picture = source_photo(studio, store, photo)
    models = studio.tools.models
    faces = find_faces(models, picture)
    if not faces:
        raise Failed("photo-without-face", photo=row.id)
    left, top, side = window(faces[0], picture.shape)
    square = np.ascontiguousarray(picture[top : top + side, left : left + side])
    face = moved(faces[0], 1.0, -left, -top)
    return Source(row.id, square, face, parts_of(models, square, face), portrait_matte(models, square, face))


def window(face: Face, shape: tuple[int, ...]) -> tuple[int, int, int]:
    """Left, top and side, in pixels, of the square inside the photo; no pixel is made up and none is resampled."""
    height, width = shape[:2]
    side = min(round(WINDOW * face.t), height, width)
    x, y = map(float, face.eye_midpoint + np.array([0.0, DROP * face.t]))
    return int(np.clip(round(x - side / 2), 0, width - side)), int(np.clip(round(y - side / 2), 0, height - side)), side


def drafts_of(
    source: Source,
    orders: Sequence[PictureOrder],
    change: Floats,
    strength: float,
    references: tuple[Picture, ...] = (),
) -> tuple[Draft, ...]:
    """The photo's square and what may change of it, in the size that the model draws."""
    size = orders[0].width, orders[0].height
    small = _sized(source.picture, size)
    open_ = cv2.resize(change, size, interpolation=cv2.INTER_AREA) > OPEN
    mask = np.repeat((open_ * 255).astype(np.uint8)[..., None], 3, axis=2)
    yaw = source.face.pose.yaw
    return tuple(Draft(order, yaw, small, mask, strength, references) for order in orders)


def _sized(picture: Picture, size: tuple[int, int]) -> Picture:
    method = cv2.INTER_AREA if size[0] < picture.shape[1] else cv2.INTER_CUBIC
    return np.asarray(cv2.resize(picture, size, interpolation=method), np.uint8)


def composite(
    studio: Studio,
    source: Source,
    whole: Picture,
    change: Floats,
    look: Look,
    performed: str,
    *,
    drawn: Picture,
    compare: bool,
) -> Finished:
    """`whole` (S, S, 3) cut to the look's shape and measured against the photo. Neither graded nor resampled: what did not change keeps every bit."""
    rows, columns = shaped(whole.shape, look.output.width / look.output.height, source.face)
    picture, before = (np.ascontiguousarray(part[rows, columns]) for part in (whole, source.picture))
    kept = np.where(change > 0, 0, source.matte)[rows, columns].astype(np.float32)
    fidelity = measure_fidelity(studio.tools.models, before, picture, kept, compare=compare)
    enlargement = max(1.0, source.picture.shape[1] / drawn.shape[1])
    return Finished(picture, enlargement, (performed, "crop"), fidelity, (), breaches(fidelity))


def shaped(shape: tuple[int, ...], ratio: float, face: Face) -> tuple[slice, slice]:
    """Rows and columns of the largest part of this width over height around the face."""
    height, width = shape[:2]
    keep_w, keep_h = min(width, round(height * ratio)), min(height, round(width / ratio))
    left = int(np.clip(round(float(face.eye_midpoint[0]) - keep_w / 2), 0, width - keep_w))
    top = int(np.clip(round(float(face.eye_midpoint[1]) - 0.4 * keep_h), 0, height - keep_h))
    return slice(top, top + keep_h), slice(left, left + keep_w)


def of_the_photo(reference: Reference) -> Reference:
    """A face that is the photo's own is no copy that has to be hidden."""
    return replace(reference, faces=())


def _as_it_is(studio: Studio, sitting: str, source: Source, look: Look, reference: Reference) -> PortraitRow:
    """The photo, cropped: nothing is drawn, so it is a retouched portrait and says so."""
    store = studio.vault.open_sitter(studio.vault.permit(sitting, Purpose.RETOUCH))
    rows, columns = shaped(source.picture.shape, look.output.width / look.output.height, source.face)
    picture = np.ascontiguousarray(source.picture[rows, columns])
    details = {
        "origin": "retouched",
        "look": look.name,
        "photo": source.photo,
        "performed": ["crop"],
        "measured": msgspec.to_builtins(measure(studio, picture, reference)),
    }
    studio.vault.note(Action.RETOUCHED, sitting, count=1)
    return keep_portrait(store, picture, details)
