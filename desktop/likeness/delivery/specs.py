"""Output specs: what size and framing a delivered file has. One TOML file each, in resources/specs/.

Specs for identity documents are not part of this version: they may only come from a real capture that nobody retouched.
"""

from collections.abc import Mapping
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
MAX_ENLARGEMENT = 4.0
"""Beyond it a face is a guess; the smallest generated portraits are 320 pixels."""

Box = tuple[float, float, float, float]
"""x0, y0, x1, y1 in pixels, x right, y down."""


class Spec(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """`width` and `height` in pixels, both or neither (neither: the portrait's own). `face_height`: height of the
    detector's face box, and `face_centre`: distance of its centre from the top, both as shares of the output's height.
    """

    title: str
    use: str
    format: Format
    width: int | None = None
    height: int | None = None
    max_bytes: int | None = None
    dots_per_inch: int | None = None
    shown_as: Literal["rectangle", "circle"] = "rectangle"
    face_height: float = 0.33
    face_centre: float = 0.47


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
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise Failed("spec-invalid", name=name, reason=str(error)) from error
    if (spec.width is None) != (spec.height is None):
        raise Failed("spec-invalid", name=name, reason="width and height belong together")
    for number, low, high in (
        (spec.width or 16, 16, MAX_SIDE),
        (spec.height or 16, 16, MAX_SIDE),
        (spec.dots_per_inch or 72, 30, 2400),
        (spec.face_height, 0.05, 0.9),
        (spec.face_centre, 0.1, 0.9),
    ):
        if not low <= number <= high:
            raise Failed("spec-invalid", name=name, reason=f"{number} is not between {low} and {high}")
    return spec


def fit(picture: NDArray[np.uint8], spec: Spec, face: Box) -> Fitted:
    """Crop and scale `picture` (H, W, 3) so that the face stands where `spec` wants it, as far as the picture reaches.

    The shape of the face is never changed: both directions scale alike. Raises Failed("spec-face-too-small").
    """
    height, width = picture.shape[:2]
    if spec.width is None or spec.height is None:
        return Fitted(picture, (0.0, 0.0, float(width), float(height)), 1.0)
    crop = place_crop((width, height), spec.width / spec.height, face, spec)
    enlargement = spec.height / (crop[3] - crop[1])
    if enlargement > MAX_ENLARGEMENT:
        raise Failed("spec-face-too-small", spec=spec.title)
    image = Image.fromarray(np.ascontiguousarray(picture))
    resized = image.resize((spec.width, spec.height), Image.Resampling.LANCZOS, box=crop)
    return Fitted(np.asarray(resized), crop, enlargement)


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
