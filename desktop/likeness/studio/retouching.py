"""Retouched portraits: a sitter's own photo, finished in the darkroom. No generator, no personal model."""

from collections.abc import Sequence
from typing import Any

import msgspec
import numpy as np
from numpy.typing import NDArray

from likeness.base.clock import to_iso
from likeness.base.errors import Failed, Usage
from likeness.capture.intake import decode_master, encode_master
from likeness.consent.purposes import Purpose
from likeness.darkroom.choose import choose_best
from likeness.darkroom.develop import cut_out, develop_cutout
from likeness.looks.look import Look
from likeness.studio.house import Studio
from likeness.studio.measuring import Measured, measure, reference_of, tone_of
from likeness.studio.photos import note_of
from likeness.studio.tools import Tools
from likeness.vault.kinds import Kind
from likeness.vault.ledger import Action
from likeness.vault.sitters import BlobRow, SitterStore
from likeness.vision.faces import find_faces

PERFORMED = ("backdrop", "grade", "crop")
"""What the darkroom does to every photo, in the words of delivery.provenance."""


class PortraitRow(msgspec.Struct, frozen=True, kw_only=True):
    """One finished portrait in the vault. `seed`, `engine`, `pack` and `prompt` belong to generated ones, `photo` to retouched ones."""

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


def find_look(studio: Studio, name: str) -> Look:
    """Raises Usage("look-unknown")."""
    look = studio.tools.looks.get(name)
    if look is None:
        raise Usage("look-unknown", look=name, known=", ".join(studio.tools.looks))
    return look


def all_looks(tools: Tools) -> tuple[Look, ...]:
    """In the order they are shown."""
    return tuple(tools.looks.values())


def retouch(studio: Studio, sitting: str, looks: Sequence[Look], photo: str | None = None) -> tuple[PortraitRow, ...]:
    """One portrait per look, from `photo` or from the best photo of the sitting. The matte is made once.

    Raises Refused without consent to retouch; Failed: photos-none, photo-unknown.
    """
    store = studio.vault.open_sitter(studio.vault.permit(sitting, Purpose.RETOUCH))
    row, picture = _source(studio, store, photo)
    faces = find_faces(studio.tools.models, picture)
    if not faces:
        raise Failed("photo-unknown", photo=row.id)
    tone = tone_of(studio, picture)
    reference = reference_of(studio, sitting, [tone] if tone is not None else [])
    cutout = cut_out(studio.tools.models, picture, faces[0])
    portraits = []
    for look in looks:
        developed = develop_cutout(cutout, look)
        details = {
            "origin": "retouched",
            "look": look.name,
            "photo": row.id,
            "performed": [*PERFORMED, *(["resize"] if developed.enlargement != 1 else [])],
            "measured": msgspec.to_builtins(measure(studio, developed.picture, reference)),
        }
        portraits.append(keep_portrait(store, developed.picture, details))
    studio.vault.note(Action.RETOUCHED, sitting, count=len(portraits))
    return tuple(portraits)


def keep_portrait(store: SitterStore, picture: NDArray[np.uint8], details: dict[str, Any]) -> PortraitRow:
    """Encrypt a finished portrait into the vault."""
    height, width = picture.shape[:2]
    details = {**details, "width": width, "height": height}
    portrait = store.put(Kind.PORTRAIT, encode_master(picture), details)
    return portrait_row(next(row for row in store.list(Kind.PORTRAIT) if row.id == portrait))


def portrait_row(row: BlobRow) -> PortraitRow:
    return msgspec.convert({**row.details, "portrait": row.id, "created": to_iso(row.created)}, type=PortraitRow)


def _source(studio: Studio, store: SitterStore, photo: str | None) -> tuple[BlobRow, NDArray[np.uint8]]:
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
    candidates = []
    for row in rows:
        faces = find_faces(studio.tools.models, decode_master(store.get(row.id)))
        if faces:
            measures = note_of(row).result.measures
            candidates.append((row, {name: value.quality for name, value in measures.items()}, faces[0]))
    if not candidates:
        raise Failed("photos-none")
    row = candidates[choose_best([(qualities, face) for _, qualities, face in candidates])][0]
    return row, decode_master(store.get(row.id))
