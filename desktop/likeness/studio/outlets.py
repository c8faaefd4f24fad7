"""Where portraits can go: every output size with how this person's own picture stands in it, and what each file will say of itself."""

from collections.abc import Mapping, Sequence
from typing import Literal

import msgspec
import numpy as np
from numpy.typing import NDArray

from likeness.base.clock import to_iso
from likeness.capture.intake import decode_master
from likeness.consent.purposes import Purpose
from likeness.delivery.encode import Format, encode
from likeness.delivery.print_sheet import PAPERS
from likeness.delivery.provenance import EDITS, SOFTWARE
from likeness.delivery.specs import Box, Spec, find_spec, place_crop
from likeness.studio.delivering import provenance_of
from likeness.studio.documents import Sheet, Warned, document_picture, sheet_of
from likeness.studio.house import Studio
from likeness.studio.permits import granted
from likeness.studio.photos import note_of
from likeness.studio.retouching import PortraitRow, portrait_rows
from likeness.studio.seeing import shrunk
from likeness.vault.kinds import Kind
from likeness.vision.faces import Face, find_faces

Share = tuple[float, float, float, float]
"""x0, y0, x1, y1 of a part of a picture, each 0..1."""

Use = Literal["screen", "print", "identity"]
PREVIEW = 720
"""Pixels of the longer side of what is shown."""

PREVIEW_DOTS = 120
QUALITY = 88
MILLIMETRES = 25.4
NO_CONSENT, ASIDE, NOT_ALIKE = "consent-missing", "choice-aside", "choice-not-alike"
"""Codes: photos may not be read for documents; a person put the portrait aside; it does not look enough like the person."""


class Outlet(msgspec.Struct, frozen=True):
    """One output size. `mm`: of the print, None on screens; `max_bytes`: a site's limit; `fixed`: its file type is not the person's to choose;
    `on_sheet`: whether it has a size on paper.
    """

    name: str
    title: str
    use_text: str
    use: Use
    format: Format
    width: int | None
    height: int | None
    mm: tuple[float, float] | None
    circle: bool
    max_bytes: int | None
    notes: str = ""

    @property
    def document(self) -> bool:
        return self.use == "identity"

    @property
    def fixed(self) -> bool:
        return self.document or self.max_bytes is not None

    @property
    def on_sheet(self) -> bool:
        return self.mm is not None


class Said(msgspec.Struct, frozen=True):
    """What a portrait's file says of its making. `kind`: retouched, generated or composite; `steps` in words of the C2PA manifest; `made` RFC 3339;
    `model` the base model's title; `looked`: a person looked at it and kept it.
    """

    kind: str
    made: str
    software: str
    steps: tuple[str, ...] = ()
    model: str | None = None
    looked: bool = False


class PortraitOut(msgspec.Struct, frozen=True):
    """A portrait that could be delivered. `hidden`: codes of why it is not, empty where it is."""

    portrait: str
    look: str
    width: int
    height: int
    kept: bool
    hidden: tuple[str, ...]
    said: Said


class Outlets(msgspec.Struct, frozen=True):
    """`untouched`: photos that an identity document may be made from, those that look straightest ahead first; `photos_closed`: the code of why there are none.
    `kit`: whether there is a recovery kit to encrypt for. `papers` in millimetres.
    """

    name: str
    outlets: tuple[Outlet, ...]
    portraits: tuple[PortraitOut, ...]
    untouched: tuple[str, ...]
    photos_closed: str
    kit: bool
    papers: Mapping[str, tuple[float, float]]


class DocumentSeen(msgspec.Struct, frozen=True):
    """How an identity picture comes out: a small JPEG, what to know before handing it in, and what the authority asks for."""

    spec: str
    photo: str
    picture: bytes
    warnings: tuple[Warned, ...]
    notes: str


class SheetSeen(msgspec.Struct, frozen=True):
    """A sheet as it will be printed, small: a JPEG, the paper in millimetres as it lies, and how many copies it holds."""

    picture: bytes
    mm: tuple[float, float]
    copies: int


def outlets(studio: Studio, sitting: str) -> Outlets:
    """Raises Refused without consent to deliver; Failed("sitter-unknown")."""
    store = studio.vault.open_sitter(studio.vault.permit(sitting, Purpose.DELIVER))
    untouched, closed = _untouched(studio, sitting)
    return Outlets(
        name=studio.vault.sitter(sitting).name,
        outlets=tuple(outlet_of(name, spec) for name, spec in studio.tools.specs.items()),
        portraits=tuple(_portrait(studio, row) for row in portrait_rows(store)),
        untouched=untouched,
        photos_closed=closed,
        kit=studio.vault.custody.kit is not None,
        papers={str(paper): size for paper, size in PAPERS.items()},
    )


def outlet_of(name: str, spec: Spec) -> Outlet:
    mm = _millimetres(spec)
    use: Use = "identity" if spec.document is not None else "print" if mm is not None else "screen"
    return Outlet(
        name=name,
        title=spec.title,
        use_text=spec.use,
        use=use,
        format=spec.format,
        width=spec.width,
        height=spec.height,
        mm=mm,
        circle=spec.shown_as == "circle",
        max_bytes=spec.max_bytes,
        notes="" if spec.document is None else spec.document.notes,
    )


def placements(studio: Studio, sitting: str, portrait: str) -> Mapping[str, Share]:
    """By output size, the part of this portrait that will be in it.

    Raises Refused without consent to deliver; Failed: blob-unknown, blob-damaged.
    """
    store = studio.vault.open_sitter(studio.vault.permit(sitting, Purpose.DELIVER))
    picture = decode_master(store.get(portrait))
    height, width = picture.shape[:2]
    faces = find_faces(studio.tools.models, picture)
    found: dict[str, Share] = {}
    for name, spec in studio.tools.specs.items():
        x0, y0, x1, y1 = _crop((width, height), faces, spec)
        found[name] = (x0 / width, y0 / height, x1 / width, y1 / height)
    return found


def see_document(
    studio: Studio, sitting: str, spec: str, photo: str, *, plain_background: bool = False
) -> DocumentSeen:
    """Raises as documents.document_picture."""
    settings = find_spec(studio.tools.specs, spec)
    made = document_picture(studio, sitting, settings, photo=photo, plain_background=plain_background)
    small = encode(shrunk(made.picture, PREVIEW), "jpeg", quality=QUALITY)
    return DocumentSeen(spec, made.photo, small, made.warnings, made.notes)


def see_sheet(studio: Studio, sitting: str, subject: str, spec: str, sheet: Sheet, *, plain: bool = False) -> SheetSeen:
    """`subject`: a portrait's id, or a photo's where `spec` is for a document; `plain`: that document's background is replaced.

    Raises Usage: spec-unknown, paper-unknown; Failed: sheet-without-size, print-too-large, and as reading the picture does.
    """
    settings = find_spec(studio.tools.specs, spec)
    if settings.document is not None:
        picture = document_picture(studio, sitting, settings, photo=subject, plain_background=plain).picture
    else:
        picture = _framed(studio, sitting, subject, settings)
    made = sheet_of(shrunk(picture, PREVIEW), settings, sheet, PREVIEW_DOTS)
    height, width = made.picture.shape[:2]
    dots = made.dots_per_inch / MILLIMETRES
    seen = encode(shrunk(made.picture, PREVIEW), "jpeg", quality=QUALITY)
    return SheetSeen(seen, (round(width / dots), round(height / dots)), len(made.places))


def _framed(studio: Studio, sitting: str, portrait: str, spec: Spec) -> NDArray[np.uint8]:
    """The part of the portrait that will be in it, not yet scaled."""
    store = studio.vault.open_sitter(studio.vault.permit(sitting, Purpose.DELIVER))
    picture = decode_master(store.get(portrait))
    faces = find_faces(studio.tools.models, picture)
    x0, y0, x1, y1 = _crop((picture.shape[1], picture.shape[0]), faces, spec)
    return picture[round(y0) : round(y1), round(x0) : round(x1)]


def _crop(size: tuple[int, int], faces: Sequence[Face], spec: Spec) -> Box:
    if spec.width is None or spec.height is None or not faces:
        return 0.0, 0.0, float(size[0]), float(size[1])
    x0, y0, x1, y1 = map(float, faces[0].box)
    return place_crop(size, spec.width / spec.height, (x0, y0, x1, y1), spec)


def _millimetres(spec: Spec) -> tuple[float, float] | None:
    if spec.document is not None:
        return spec.document.print_mm
    if spec.width is None or spec.height is None or spec.dots_per_inch is None:
        return None
    return spec.width / spec.dots_per_inch * MILLIMETRES, spec.height / spec.dots_per_inch * MILLIMETRES


def _untouched(studio: Studio, sitting: str) -> tuple[tuple[str, ...], str]:
    """Photos as a camera took them, those that look straightest ahead first; or the code of why there are none to be had."""
    permit = granted(studio, sitting, Purpose.RETOUCH)
    if permit is None:
        return (), NO_CONSENT
    rows = studio.vault.open_sitter(permit).list(Kind.PHOTO)
    notes = [(row.id, note_of(row)) for row in rows]
    straight = sorted((sum(map(abs, note.pose)), photo) for photo, note in notes if note.mark is None)
    plain = tuple(photo for _, photo in straight)
    return plain, "" if plain else "document-from-marked" if rows else "photos-none"


def _portrait(studio: Studio, row: PortraitRow) -> PortraitOut:
    return PortraitOut(
        portrait=row.portrait,
        look=row.look if (look := studio.tools.looks.get(row.look)) is None else look.title,
        width=row.width,
        height=row.height,
        kept=row.kept,
        hidden=() if row.shown else _why_hidden(row),
        said=said_of(studio, row),
    )


def _why_hidden(row: PortraitRow) -> tuple[str, ...]:
    if row.aside:
        return (ASIDE,)
    return row.hidden or (NOT_ALIKE,)


def said_of(studio: Studio, row: PortraitRow) -> Said:
    """From the same value that the file is marked with."""
    provenance = provenance_of(studio, row)
    composite = provenance.composite or (provenance.origin == "retouched" and provenance.source_generated)
    return Said(
        kind="composite" if composite else provenance.origin,
        made=to_iso(provenance.created),
        software=f"{SOFTWARE} {provenance.software_version}",
        steps=tuple(EDITS[step][2] for step in provenance.performed),
        model=provenance.pack,
        looked=provenance.kept_by_person,
    )
