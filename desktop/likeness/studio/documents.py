"""Pictures for identity documents: from a photo as it was captured, never from a portrait, with what an officer might object to."""

from dataclasses import dataclass
from datetime import timedelta

import msgspec
import numpy as np
from numpy.typing import NDArray

from likeness import __version__
from likeness.base.errors import Failed, LikenessError, Usage
from likeness.base.sentences import sentence
from likeness.capture.intake import decode_master
from likeness.consent.purposes import Purpose
from likeness.darkroom.choose import choose_for_document
from likeness.darkroom.document import Document, Rules, identity_picture
from likeness.darkroom.enlarge import Method
from likeness.delivery.print_sheet import PAPERS, PrintSheet, print_sheet
from likeness.delivery.provenance import Performed, Provenance
from likeness.delivery.specs import DocumentRules, Spec
from likeness.studio.house import Studio
from likeness.studio.photos import note_of
from likeness.vault.kinds import Kind
from likeness.vault.sitters import BlobRow, SitterStore
from likeness.vision.faces import Face, find_faces
from likeness.vision.matte import portrait_matte

SHEET_DOTS = 600
"""Per inch, at most: what photo printers take."""

MONTH = timedelta(days=30.44)


class Warned(msgspec.Struct, frozen=True):
    """A stable code, and one sentence for a person."""

    code: str
    sentence: str


@dataclass(frozen=True)
class DocumentPicture:
    """`picture` (H, W, 3), the id of the photo it is from, what it will say of itself, what to know before handing it in, and
    in `notes` what the authority asks for.
    """

    picture: NDArray[np.uint8]
    photo: str
    head: float
    enlargement: float
    method: Method
    provenance: Provenance
    warnings: tuple[Warned, ...]
    notes: str


@dataclass(frozen=True)
class Sheet:
    """Copies on photo paper: touching or apart, with marks to cut by or without."""

    paper: str
    zero_gap: bool = False
    crop_marks: bool = True


@dataclass(frozen=True)
class _Photo:
    row: BlobRow
    picture: NDArray[np.uint8]
    faces: tuple[Face, ...]


def document_picture(
    studio: Studio, sitting: str, spec: Spec, *, photo: str | None = None, plain_background: bool = False
) -> DocumentPicture:
    """From `photo`, or from the photo that suits a document best. `plain_background` replaces what is behind the person, and is warned of.

    Raises Refused without consent to use photos; Failed: photos-none, photo-unknown; ValueError for a spec that is for no document.
    """
    asked = spec.document
    if asked is None:
        raise ValueError("not a document's spec")
    store = studio.vault.open_sitter(studio.vault.permit(sitting, Purpose.RETOUCH))
    taken = _source(studio, store, photo)
    face = taken.faces[0]
    alpha = portrait_matte(studio.tools.models, taken.picture, face)
    made = identity_picture(
        taken.picture,
        face,
        alpha,
        rules_of(spec, asked),
        people=len(taken.faces),
        plain=asked.plain if plain_background else None,
    )
    warnings = [Warned(code, sentence(Failed(code))) for code in made.warnings]
    if studio.clock() - taken.row.created > asked.max_age_months * MONTH:
        warnings.append(_warned(Failed("document-old", months=asked.max_age_months)))
    return DocumentPicture(
        made.picture,
        taken.row.id,
        made.head,
        made.enlargement,
        made.method,
        _provenance(studio, spec, made),
        tuple(warnings),
        asked.notes,
    )


def rules_of(spec: Spec, asked: DocumentRules) -> Rules:
    """Millimetres to shares of the height."""
    if spec.width is None or spec.height is None:
        raise ValueError("a document has a size")
    tall = asked.print_mm[1]
    return Rules(
        width=spec.width,
        height=spec.height,
        head=(asked.head_mm[0] / tall, asked.head_mm[1] / tall),
        eyes=None if asked.eyes_mm is None else (asked.eyes_mm[0] / tall, asked.eyes_mm[1] / tall),
        to_hair=asked.to_hair,
        backdrop_lightness=asked.backdrop_lightness,
        smallest=spec.smallest,
    )


def sheet_of(picture: NDArray[np.uint8], spec: Spec, sheet: Sheet, dots_at_most: int = SHEET_DOTS) -> PrintSheet:
    """`dots_at_most` per inch: fewer for a preview. Raises Usage("paper-unknown"); Failed: sheet-without-size, print-too-large."""
    if sheet.paper not in PAPERS:
        raise Usage("paper-unknown", name=sheet.paper, known=", ".join(PAPERS))
    if spec.document is not None:
        size_mm, dots = spec.document.print_mm, SHEET_DOTS
    elif spec.width is not None and spec.height is not None and spec.dots_per_inch is not None:
        size_mm = spec.width / spec.dots_per_inch * 25.4, spec.height / spec.dots_per_inch * 25.4
        dots = spec.dots_per_inch
    else:
        raise Failed("sheet-without-size", spec=spec.title)
    return print_sheet(
        picture,
        size_mm,
        sheet.paper,  # type: ignore[arg-type]  # one of PAPERS
        dots_per_inch=min(dots, dots_at_most),
        zero_gap=sheet.zero_gap,
        crop_marks=sheet.crop_marks,
    )


def _warned(error: LikenessError) -> Warned:
    return Warned(error.code, sentence(error))


def _provenance(studio: Studio, spec: Spec, made: Document) -> Provenance:
    steps = (Performed.BACKDROP,) if made.replaced else ()
    return Provenance(
        origin="retouched" if made.replaced else "photo",
        look=spec.title,
        created=studio.clock(),
        software_version=__version__,
        performed=(*steps, Performed.CROP, Performed.RESIZE),
    )


def _source(studio: Studio, store: SitterStore, photo: str | None) -> _Photo:
    rows = store.list(Kind.PHOTO)
    if not rows:
        raise Failed("photos-none")
    if photo is not None:
        rows = [row for row in rows if row.id == photo]
        if not rows:
            raise Failed("photo-unknown", photo=photo)
    # A retouched or generated picture that came back as a photo is no capture, and says so.
    rows = [row for row in rows if note_of(row).mark is None]
    if not rows:
        raise Failed("document-from-marked")
    candidates = []
    for row in rows:
        faces = find_faces(studio.tools.models, decode_master(store.get(row.id)))
        if faces:
            measures = note_of(row).result.measures
            candidates.append((row, {name: value.quality for name, value in measures.items()}, faces))
    if not candidates:
        raise Failed("photos-none") if photo is None else Failed("photo-unknown", photo=photo)
    row, _, faces = candidates[choose_for_document([(qualities, faces[0]) for _, qualities, faces in candidates])]
    return _Photo(row, decode_master(store.get(row.id)), faces)
