"""From untrusted bytes to pixels: known formats only, limits before allocation, upright, sRGB, and free of what the file tells about its owner."""

import math
import re
import struct
import warnings
import zlib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from io import BytesIO
from numbers import Real
from pathlib import Path
from typing import Literal

import numpy as np
from pi_heif import HeifImageFile
from PIL import Image
from PIL.JpegImagePlugin import JpegImageFile
from PIL.PngImagePlugin import PngImageFile
from PIL.TiffImagePlugin import TiffImageFile
from PIL.WebPImagePlugin import WebPImageFile

from likeness.base.errors import Failed
from likeness.base.files import read_bounded
from likeness.base.limits import MAX_PHOTO_BYTES, MAX_PHOTO_PIXELS
from likeness.capture.convert import to_srgb
from likeness.capture.formats import Format, sniff, webp_size
from likeness.vision.models import Picture as Pixels

DECODERS: dict[Format, type[Image.Image]] = {
    "jpeg": JpegImageFile,
    "png": PngImageFile,
    "webp": WebPImageFile,
    "heif": HeifImageFile,
    "tiff": TiffImageFile,
}
"""Used directly, so that no other decoder of the library can be reached by a file."""

# What decoders raise on damaged input. Warnings about damaged metadata are silenced, not raised.
DECODER_ERRORS = (
    OSError, ValueError, SyntaxError, TypeError, LookupError, EOFError, ArithmeticError, AttributeError, RuntimeError,
    AssertionError, MemoryError, struct.error, zlib.error, Image.DecompressionBombError,
)  # fmt: skip

MAX_JPEG_SCANS = 100
"""Progressive encoders write about ten; thousands keep a decoder busy for minutes."""

ORIENTATION, GPS, EXIF_DETAILS = 0x0112, 0x8825, 0x8769
DEVICE_TAGS = (0x010F, 0x0110, 0xC62F)  # make, model, camera serial number
DEVICE_DETAILS = (0xA430, 0xA431, 0xA434, 0xA435)  # owner, body serial number, lens, lens serial number
FOCAL_35MM, DIGITAL_ZOOM, PIXEL_WIDTH, PIXEL_HEIGHT = 0xA405, 0xA404, 0xA002, 0xA003
BITS_PER_SAMPLE, TILE_WIDTH, TILE_LENGTH, DNG_VERSION = 258, 322, 323, 50706


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


@dataclass(frozen=True, slots=True, eq=False)
class Picture:
    """`pixels` (H, W, 3) uint8 sRGB, upright. The file's metadata is gone; the flags say what it told about its owner.

    `focal_35mm` is the lens's focal length in 35 mm equivalent, the only thing kept of the metadata: it tells how wide the view was and
    nothing of the device. None where the file does not say, or where the picture is not all that the camera saw. `mark`: what the file's
    XMP or Content Credentials say it is, where that is no plain photo.
    """

    pixels: Pixels
    format: Format
    had_location: bool
    had_device: bool
    focal_35mm: float | None = None
    mark: Mark | None = None


@dataclass(frozen=True, slots=True)
class _Metadata:
    orientation: int = 1
    had_location: bool = False
    had_device: bool = False
    focal_35mm: float | None = None


def read_photo(path: Path) -> Picture:
    """Read at most `MAX_PHOTO_BYTES` and decode. Raises Failed as `read_bounded` and `decode` do."""
    return decode(read_bounded(path, MAX_PHOTO_BYTES), path.name)


def decode(untrusted_data: bytes, name: str) -> Picture:
    """The picture in these bytes; `name` is used in messages, and to tell camera RAW from TIFF.

    Raises Failed: photo-empty, photo-not-a-picture, photo-format-unsupported, photo-raw, photo-animated, photo-too-many-pixels,
    photo-damaged, file-too-large; never anything else.
    """
    if len(untrusted_data) > MAX_PHOTO_BYTES:
        raise Failed("file-too-large", path=name, limit_mb=MAX_PHOTO_BYTES // 1_000_000)
    found = sniff(untrusted_data, name)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            image = _open(untrusted_data, found, name)
            return replace(_decode_opened(image, found), mark=mark_of(untrusted_data))
        except DECODER_ERRORS as error:
            raise Failed("photo-damaged", name=name) from error


def mark_of(untrusted_data: bytes) -> Mark | None:
    """What a file says of its own making, by the IPTC terms in its XMP and its C2PA manifest, wherever in the bytes they stand.

    Nothing is verified: a mark may be forged or taken off, and a file without one may still be anything.
    """
    terms = {term.decode() for term in SOURCE_TERM.findall(untrusted_data)}
    if terms & GENERATED_TERMS:
        return "generated"
    return "edited" if terms & EDITED_TERMS else None


def _open(untrusted_data: bytes, found: Format, name: str) -> Image.Image:
    """The header, checked against the limits; no pixel is decoded yet."""
    if found == "webp":
        _check_size(webp_size(untrusted_data), name)
    if found == "jpeg" and untrusted_data.count(b"\xff\xda") > MAX_JPEG_SCANS:
        raise Failed("photo-damaged", name=name)
    image = DECODERS[found](BytesIO(untrusted_data))  # type: ignore[call-arg]
    _check_size(image.size, name)
    if found in {"png", "webp"} and getattr(image, "n_frames", 1) > 1:
        raise Failed("photo-animated", name=name)
    if isinstance(image, TiffImageFile):
        _check_tiff(image, name)
    return image


def _check_tiff(image: TiffImageFile, name: str) -> None:
    if DNG_VERSION in image.tag_v2:
        raise Failed("photo-raw", name=name)
    # A tile may be larger than the picture, and is allocated whole.
    _check_size((int(image.tag_v2.get(TILE_WIDTH, 1)), int(image.tag_v2.get(TILE_LENGTH, 1))), name)


def _check_size(size: tuple[int, int], name: str) -> None:
    if size[0] * size[1] > MAX_PHOTO_PIXELS:
        raise Failed("photo-too-many-pixels", name=name, limit_megapixels=MAX_PHOTO_PIXELS // 1_000_000)
    if min(size) < 1:
        raise Failed("photo-damaged", name=name)


def _decode_opened(image: Image.Image, found: Format) -> Picture:
    grey_bits = 16
    if isinstance(image, TiffImageFile):
        grey_bits = int(image.tag_v2.get(BITS_PER_SAMPLE, (16,))[0])
    image.load()
    metadata = _read_metadata(image)
    pixels = turn_upright(to_srgb(image, grey_bits), metadata.orientation)
    return Picture(pixels, found, metadata.had_location, metadata.had_device, metadata.focal_35mm)


def _read_metadata(image: Image.Image) -> _Metadata:
    """EXIF orientation, whether a place and whether a device or owner is told, the focal length. Damaged metadata counts as none: the picture is still good."""
    xmp = image.info.get("xmp", b"")
    location = isinstance(xmp, bytes) and b"GPSLatitude" in xmp
    try:
        exif = image.getexif()
        orientation = exif.get(ORIENTATION, 1)
        location = location or bool(exif.get_ifd(GPS))
        details = exif.get_ifd(EXIF_DETAILS)
        device = any(exif.get(tag) for tag in DEVICE_TAGS) or any(details.get(tag) for tag in DEVICE_DETAILS)
        focal = untouched_focal(details, image.size)
    except DECODER_ERRORS:
        return _Metadata(had_location=location)
    return _Metadata(orientation if isinstance(orientation, int) else 1, location, device, focal)


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


def turn_upright(pixels: Pixels, orientation: int) -> Pixels:
    """Undo an EXIF orientation 1..8 (CIPA DC-008, 4.6.4); other values mean upright."""
    if orientation in {5, 6, 7, 8}:
        pixels = pixels.transpose(1, 0, 2)
    if orientation in {2, 3, 6, 7}:
        pixels = pixels[:, ::-1]
    if orientation in {3, 4, 7, 8}:
        pixels = pixels[::-1]
    return np.ascontiguousarray(pixels)


def encode_master(pixels: Pixels) -> bytes:
    """(H, W, 3) uint8, or (H, W, 4) with alpha, as PNG: every pixel, and nothing else. What the vault keeps."""
    file = BytesIO()
    Image.fromarray(pixels, "RGB" if pixels.shape[2] == 3 else "RGBA").save(file, "PNG", compress_level=2)
    return file.getvalue()


def decode_master(data: bytes) -> Pixels:
    """The pixels that `encode_master` was given, (H, W, 3); with alpha, as they look on white. Raises Failed as `decode` does."""
    return decode(data, "master.png").pixels


def decode_transparent(data: bytes) -> Pixels:
    """(H, W, 4): the pixels and the alpha that `encode_master` was given. Raises Failed as `decode` does."""
    decode(data, "master.png")  # checked against every limit first
    with Image.open(BytesIO(data)) as image:
        return np.asarray(image.convert("RGBA"))
