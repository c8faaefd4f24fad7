"""What a file tells about its owner, and the little of it that a portrait needs: which way is up, and how wide the view was."""

import math
import re
from collections.abc import Mapping
from dataclasses import dataclass
from numbers import Real
from typing import Literal

from PIL import Image

ORIENTATION, GPS, EXIF_DETAILS = 0x0112, 0x8825, 0x8769
DEVICE_TAGS = (0x010F, 0x0110, 0xC62F)  # make, model, camera serial number
DEVICE_DETAILS = (0xA430, 0xA431, 0xA434, 0xA435)  # owner, body serial number, lens, lens serial number
FOCAL_35MM, DIGITAL_ZOOM, PIXEL_WIDTH, PIXEL_HEIGHT = 0xA405, 0xA404, 0xA002, 0xA003
LATITUDE = 2

MAX_FOCAL_35MM = 500.0
CAMERA_SHAPES = (4 / 3, 3 / 2, 16 / 9)
SHAPE_TOLERANCE = 0.005

Mark = Literal["generated", "edited"]
SOURCE_TERM = re.compile(rb"digitalsourcetype/([A-Za-z]{3,60})")
GENERATED_TERMS = frozenset(
    {"trainedAlgorithmicMedia", "compositeWithTrainedAlgorithmicMedia", "compositeSynthetic", "algorithmicMedia"}
)
EDITED_TERMS = frozenset(
    {"composite", "compositeCapture", "algorithmicallyEnhanced", "humanEdits", "digitalArt", "digitalCreation"}
)
"""Terms of the IPTC vocabulary "Digital Source Type" for what is no plain capture."""


@dataclass(frozen=True, slots=True)
class Metadata:
    orientation: int = 1
    had_location: bool = False
    had_device: bool = False
    focal_35mm: float | None = None


def mark_of(untrusted_data: bytes) -> Mark | None:
    """What a file says of its own making, by the IPTC terms in its XMP and its C2PA manifest, wherever in the bytes they stand.

    Nothing is verified: a mark may be forged or taken off, and a file without one may still be anything.
    """
    terms = {term.decode() for term in SOURCE_TERM.findall(untrusted_data)}
    if terms & GENERATED_TERMS:
        return "generated"
    return "edited" if terms & EDITED_TERMS else None


def metadata_of(image: Image.Image) -> Metadata:
    """EXIF orientation, whether a place and whether a device or owner is told, the focal length. Raises whatever damaged EXIF makes Pillow raise."""
    exif = image.getexif()
    orientation = exif.get(ORIENTATION, 1)
    details = exif.get_ifd(EXIF_DETAILS)
    return Metadata(
        orientation if isinstance(orientation, int) else 1,
        tells_location(image) or bool(exif.get_ifd(GPS)),
        any(exif.get(tag) for tag in DEVICE_TAGS) or any(details.get(tag) for tag in DEVICE_DETAILS),
        untouched_focal(details, image.size),
    )


def tells_location(image: Image.Image) -> bool:
    """Whether the XMP names a place."""
    xmp = image.info.get("xmp", b"")
    return isinstance(xmp, bytes) and b"GPSLatitude" in xmp


def untouched_focal(untrusted_details: Mapping[int, object], size: tuple[int, int]) -> float | None:
    """The focal length in 35 mm equivalent (EXIF tag A405), where it still fits the picture of `size` (width, height).

    A cropped picture keeps the tag and is then wrong about its own width of view. So the picture must have a camera's proportions and even
    sides, the proportions the EXIF names where it names any, and no digital zoom, which cameras count in different ways.
    """
    focal = _number(untrusted_details.get(FOCAL_35MM))
    zoom = _number(untrusted_details.get(DIGITAL_ZOOM)) or 1.0
    if focal is None or not 1 <= focal <= MAX_FOCAL_35MM or abs(zoom - 1) > 0.02:
        return None
    told = [_number(untrusted_details.get(tag)) for tag in (PIXEL_WIDTH, PIXEL_HEIGHT)]
    shape = max(size) / min(size)
    if told[0] and told[1] and abs(max(told[0], told[1]) / min(told[0], told[1]) / shape - 1) > SHAPE_TOLERANCE:
        return None
    whole = any(abs(shape / usual - 1) < SHAPE_TOLERANCE for usual in CAMERA_SHAPES)
    return focal if whole and size[0] % 2 == size[1] % 2 == 0 else None


def _number(untrusted_value: object) -> float | None:
    """A finite positive number, else None."""
    if not isinstance(untrusted_value, Real):
        return None
    number = float(untrusted_value)
    return number if math.isfinite(number) and number > 0 else None
