"""Output specs: what size and framing a delivered file has. One TOML file each, in resources/specs/.

A spec with a table `[document]` is for an identity document. It is never filled from a portrait, retouched or generated: `fit`
refuses it, and the studio makes the picture from the untouched photo.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import msgspec
import numpy as np
from numpy.typing import NDArray
from PIL import Image

from likeness.base.errors import Failed, Usage
from likeness.base.files import read_bounded
from likeness.base.limits import MAX_TEXT_BYTES
from likeness.delivery.encode import Format

MAX_SIDE = 12_000
MIN_BYTES, MAX_BYTES = 10_000, 10**9
MAX_AGE_MONTHS = 240
Box = tuple[float, float, float, float]
"""x0, y0, x1, y1 in pixels, x right, y down."""


Span = tuple[float, float]
Resize = Callable[[NDArray[np.uint8], tuple[int, int]], NDArray[np.uint8]]
"""(H, W, 3) and a size (width, height) to the picture at that size: how a picture is enlarged."""


class DocumentRules(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What an authority asks for, in millimetres of the print: `head` from chin to crown and `eyes` above the lower edge, least and most.

    `to_hair`: the head ends at the top of the hair, not of the skull. `backdrop_lightness`: least L* of the background; `plain`: the
    colour that replaces it on request. `notes` are shown to the person.
    """

    print_mm: Span
    head_mm: Span
    eyes_mm: Span | None = None
    to_hair: bool = False
    backdrop_lightness: float = 70.0
    plain: str = "#ffffff"
    max_age_months: int = 6
    notes: str = ""


class Spec(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """`width` and `height` in pixels, both or neither (neither: the portrait's own). `face_height`: height of the
    detector's face box, and `face_centre`: distance of its centre from the top, both as shares of the output's height.

    `smallest`: least width; a document photo that has fewer pixels than `width` is not enlarged beyond it.
    """

    title: str
    use: str
    format: Format
    width: int | None = None
    height: int | None = None
    smallest: int | None = None
    max_bytes: int | None = None
    dots_per_inch: int | None = None
    shown_as: Literal["rectangle", "circle"] = "rectangle"
    face_height: float = 0.33
    face_centre: float = 0.47
    max_enlargement: float = 4.0
    document: DocumentRules | None = None


@dataclass(frozen=True, slots=True)
class Fitted:
    """`crop`: the part of the source that is shown; `enlargement`: output pixels per source pixel (above 1 it was enlarged)."""

    picture: NDArray[np.uint8]
    crop: Box
    enlargement: float


def load_specs(folder: Path) -> dict[str, Spec]:
    """Every spec in `folder`, by file name without its ending. Raises Failed("spec-invalid")."""
    return {
        path.stem: parse_spec(path.stem, read_bounded(path, MAX_TEXT_BYTES)) for path in sorted(folder.glob("*.toml"))
    }


def find_spec(specs: Mapping[str, Spec], name: str) -> Spec:
    """Raises Usage("spec-unknown")."""
    if name not in specs:
        raise Usage("spec-unknown", name=name, known=", ".join(specs))
    return specs[name]


def parse_spec(name: str, untrusted_data: bytes) -> Spec:
    """Raises Failed("spec-invalid")."""
    try:
        spec = msgspec.toml.decode(untrusted_data, type=Spec)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise Failed("spec-invalid", name=name, reason=str(error)) from error
    reason = _fault(spec)
    if reason is not None:
        raise Failed("spec-invalid", name=name, reason=reason)
    return spec


def _fault(spec: Spec) -> str | None:
    if (spec.width is None) != (spec.height is None):
        return "width and height belong together"
    for number, low, high in (
        (spec.width or 16, 16, MAX_SIDE),
        (spec.height or 16, 16, MAX_SIDE),
        (spec.smallest or 16, 16, spec.width or MAX_SIDE),
        (spec.dots_per_inch or 72, 30, 2400),
        (spec.face_height, 0.05, 0.9),
        (spec.face_centre, 0.1, 0.9),
        (MIN_BYTES if spec.max_bytes is None else spec.max_bytes, MIN_BYTES, MAX_BYTES),
        (spec.max_enlargement, 1.0, 8.0),
    ):
        if not low <= number <= high:
            return f"{number} is not between {low} and {high}"
    return None if spec.document is None else _document_fault(spec, spec.document)


def _document_fault(spec: Spec, rules: DocumentRules) -> str | None:
    across, tall = rules.print_mm
    if spec.width is None or spec.height is None or not (10 <= across <= 300 and 10 <= tall <= 300):
        return "a document needs pixels and millimetres"
    if abs(spec.width / spec.height - across / tall) > 0.005:
        return "pixels and millimetres have different shapes"
    for low, high in (rules.head_mm, rules.eyes_mm or rules.head_mm):
        if not 0.2 * tall <= low < high <= tall:
            return f"{low} to {high} mm does not fit into {tall} mm"
    if not (re.fullmatch("#[0-9a-fA-F]{6}", rules.plain) and 0 <= rules.backdrop_lightness <= 100):
        return "the background is not described"
    if not 1 <= rules.max_age_months <= MAX_AGE_MONTHS:
        return f"{rules.max_age_months} months is not between 1 and {MAX_AGE_MONTHS}"
    return None


def fit(picture: NDArray[np.uint8], spec: Spec, face: Box, resize: Resize | None = None) -> Fitted:
    """Crop and scale a portrait (H, W, 3) so that the face stands where `spec` wants it, as far as the picture reaches.

    The shape of the face is never changed: both directions scale alike. `resize` enlarges (Lanczos without it).
    Raises Failed: "document-from-portrait" for an identity document, "spec-face-too-small".
    """
    if spec.document is not None:
        raise Failed("document-from-portrait", spec=spec.title)
    height, width = picture.shape[:2]
    if spec.width is None or spec.height is None:
        return Fitted(picture, (0.0, 0.0, float(width), float(height)), 1.0)
    crop = place_crop((width, height), spec.width / spec.height, face, spec)
    enlargement = spec.height / (crop[3] - crop[1])
    if enlargement > spec.max_enlargement:
        raise Failed("spec-face-too-small", spec=spec.title)
    size = spec.width, spec.height
    if resize is not None and enlargement > 1:
        return _cut_and_resize(picture, crop, size, resize)
    image = Image.fromarray(np.ascontiguousarray(picture))
    return Fitted(np.asarray(image.resize(size, Image.Resampling.LANCZOS, box=crop)), crop, enlargement)


def _cut_and_resize(picture: NDArray[np.uint8], crop: Box, size: tuple[int, int], resize: Resize) -> Fitted:
    """The crop in whole pixels: within half a pixel of its shape."""
    height, width = picture.shape[:2]
    x0, y0 = int(crop[0] + 0.5), int(crop[1] + 0.5)
    x1 = min(width, x0 + max(1, round(crop[2] - crop[0])))
    y1 = min(height, y0 + max(1, round(crop[3] - crop[1])))
    done = resize(np.ascontiguousarray(picture[y0:y1, x0:x1]), size)
    return Fitted(done, (float(x0), float(y0), float(x1), float(y1)), size[1] / (y1 - y0))


def place_crop(size: tuple[int, int], aspect: float, face: Box, spec: Spec) -> Box:
    """The crop of `aspect` (width / height) inside a picture of `size`: as large as the face asks for, or as the picture allows."""
    width, height = size
    x0, y0, x1, y1 = face
    wanted = (y1 - y0) / spec.face_height
    crop_height = min(wanted, height, width / aspect)
    crop_width = crop_height * aspect
    left = (x0 + x1) / 2 - crop_width / 2
    top = (y0 + y1) / 2 - crop_height * spec.face_centre
    left = min(max(left, 0.0), width - crop_width)
    top = min(max(top, 0.0), height - crop_height)
    return (left, top, min(left + crop_width, float(width)), min(top + crop_height, float(height)))
