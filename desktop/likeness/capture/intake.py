"""From untrusted bytes to pixels: known formats only, limits before allocation, upright, sRGB, and free of what the file tells about its owner."""

import struct
import warnings
import zlib
from dataclasses import dataclass, replace
from io import BytesIO
from pathlib import Path

import numpy as np
import rawpy
from pi_heif import HeifImageFile
from PIL import Image
from PIL.AvifImagePlugin import AvifImageFile
from PIL.JpegImagePlugin import JpegImageFile
from PIL.PngImagePlugin import PngImageFile
from PIL.TiffImagePlugin import TiffImageFile
from PIL.WebPImagePlugin import WebPImageFile

from likeness.base.errors import Failed
from likeness.base.files import read_bounded
from likeness.base.limits import MAX_PHOTO_BYTES, MAX_PHOTO_PIXELS
from likeness.capture.convert import Pixels, to_srgb
from likeness.capture.formats import Format, sniff, webp_size
from likeness.capture.metadata import Mark, Metadata, mark_of, metadata_of, tells_location, untouched_focal
from likeness.capture.raw import develop_raw, raw_facts

__all__ = [
    "Mark",
    "Picture",
    "decode",
    "decode_master",
    "decode_transparent",
    "encode_master",
    "mark_of",
    "read_photo",
    "untouched_focal",
]

DECODERS: dict[Format, type[Image.Image]] = {
    "jpeg": JpegImageFile,
    "png": PngImageFile,
    "webp": WebPImageFile,
    "heif": HeifImageFile,
    "avif": AvifImageFile,
    "tiff": TiffImageFile,
}
"""Used directly, so that no other decoder of the library can be reached by a file."""

# What decoders raise on damaged input. Warnings about damaged metadata are silenced, not raised.
DECODER_ERRORS = (
    OSError, ValueError, SyntaxError, TypeError, LookupError, EOFError, ArithmeticError, AttributeError, RuntimeError,
    AssertionError, struct.error, zlib.error, Image.DecompressionBombError, rawpy.LibRawError,
)  # fmt: skip

MAX_JPEG_SCANS = 100
"""Progressive encoders write about ten; thousands keep a decoder busy for minutes."""

MAX_SCANNED_PIXELS = 2_500_000_000
"""Scans times pixels: twenty scans of the largest picture, a hundred of a large one."""

BITS_PER_SAMPLE, TILE_WIDTH, TILE_LENGTH = 258, 322, 323


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


def read_photo(path: Path) -> Picture:
    """Read at most `MAX_PHOTO_BYTES` and decode. Raises Failed as `read_bounded` and `decode` do."""
    return decode(read_bounded(path, MAX_PHOTO_BYTES), path.name)


def decode(untrusted_data: bytes, name: str) -> Picture:
    """The picture in these bytes; `name` is used in messages, and to tell camera RAW from TIFF.

    Raises Failed: photo-empty, photo-not-a-picture, photo-format-unsupported, photo-raw, photo-film, photo-archive, photo-animated,
    photo-too-many-pixels, photo-damaged, photo-too-heavy, file-too-large; never anything else.
    """
    if len(untrusted_data) > MAX_PHOTO_BYTES:
        raise Failed("file-too-large", path=name, limit_mb=MAX_PHOTO_BYTES // 1_000_000)
    found = sniff(untrusted_data, name)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            picture = _decode_raw(untrusted_data, name) if found == "raw" else _decode(untrusted_data, found, name)
            return replace(picture, mark=mark_of(untrusted_data))
        except DECODER_ERRORS as error:
            raise Failed("photo-damaged", name=name) from error
        except MemoryError as error:
            raise Failed("photo-too-heavy", name=name) from error


def _decode(untrusted_data: bytes, found: Format, name: str) -> Picture:
    image = _open(untrusted_data, found, name)
    grey_bits = 16
    if isinstance(image, TiffImageFile):
        grey_bits = int(image.tag_v2.get(BITS_PER_SAMPLE, (16,))[0])
    image.load()
    metadata = _read_metadata(image)
    pixels = to_srgb(image, grey_bits, metadata.orientation)
    return Picture(pixels, found, metadata.had_location, metadata.had_device, metadata.focal_35mm)


def _decode_raw(untrusted_data: bytes, name: str) -> Picture:
    """Every RAW file names its camera somewhere."""
    pixels = develop_raw(untrusted_data, name)
    try:
        location, focal = raw_facts(untrusted_data, (pixels.shape[1], pixels.shape[0]))
    except DECODER_ERRORS:
        location, focal = False, None
    return Picture(pixels, "raw", location, had_device=True, focal_35mm=focal)


def _open(untrusted_data: bytes, found: Format, name: str) -> Image.Image:
    """The header, checked against the limits; no pixel is decoded yet."""
    if found == "webp":
        _check_size(webp_size(untrusted_data), name)
    image = DECODERS[found](BytesIO(untrusted_data))  # type: ignore[call-arg]
    _check_size(image.size, name)
    if found == "jpeg":
        _check_scans(untrusted_data, image.size, name)
    if found in {"png", "webp", "avif"} and getattr(image, "n_frames", 1) > 1:
        raise Failed("photo-animated", name=name)
    if isinstance(image, TiffImageFile):
        # A tile may be larger than the picture, and is allocated whole.
        _check_size((int(image.tag_v2.get(TILE_WIDTH, 1)), int(image.tag_v2.get(TILE_LENGTH, 1))), name)
    return image


def _check_scans(untrusted_data: bytes, size: tuple[int, int], name: str) -> None:
    """Each scan of a progressive JPEG visits the whole picture, however few bytes it has."""
    scans = untrusted_data.count(b"\xff\xda")
    if scans > MAX_JPEG_SCANS or scans * size[0] * size[1] > MAX_SCANNED_PIXELS:
        raise Failed("photo-damaged", name=name)


def _check_size(size: tuple[int, int], name: str) -> None:
    if size[0] * size[1] > MAX_PHOTO_PIXELS:
        raise Failed("photo-too-many-pixels", name=name, limit_megapixels=MAX_PHOTO_PIXELS // 1_000_000)
    if min(size) < 1:
        raise Failed("photo-damaged", name=name)


def _read_metadata(image: Image.Image) -> Metadata:
    """Damaged metadata counts as none: the picture is still good."""
    try:
        return metadata_of(image)
    except DECODER_ERRORS:
        return Metadata(had_location=tells_location(image))


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
