"""Camera RAW files, developed as the camera would have: its own white balance, sRGB, upright. LibRaw decodes them.

LibRaw reads hundreds of cameras' files; what it cannot read is refused by name. It fills what is missing from a file that was cut with
black, so completeness is checked here first.
"""

from io import BytesIO
from typing import Any

import numpy as np
import rawpy
from numpy.typing import NDArray
from PIL import Image
from PIL.JpegImagePlugin import JpegImageFile

from likeness.base.errors import Failed
from likeness.base.limits import MAX_PHOTO_PIXELS
from likeness.capture.convert import BAND_ROWS, Pixels
from likeness.capture.metadata import EXIF_DETAILS, GPS, LATITUDE, untouched_focal
from likeness.capture.tiff import is_cut

MAX_FULL_PIXELS = 52_000_000
"""LibRaw needs about 19 bytes a pixel; larger sensors' pictures are developed at half their sides, which still leaves 13 megapixels."""

MAX_GAIN = 4.0
"""Two stops. A preview that differs by more is not of this picture."""

SHOULDER = 0.7
PREVIEW_SIDE = 400
LUMA = (0.2126, 0.7152, 0.0722)

BOX_HEAD = 8
MAX_HEADER_BYTES = 1_000_000
"""A CR3 file's boxes of metadata stand at its beginning."""


def develop_raw(untrusted_data: bytes, name: str) -> Pixels:
    """(H, W, 3) uint8 sRGB. Raises Failed: photo-raw (a kind that LibRaw does not know), photo-too-many-pixels, photo-damaged; rawpy.LibRawError."""
    if _is_incomplete(untrusted_data):
        raise Failed("photo-damaged", name=name)
    try:
        raw = rawpy.imread(BytesIO(untrusted_data))
    except rawpy.LibRawFileUnsupportedError as error:
        raise Failed("photo-raw", name=name) from error
    with raw:
        sizes = raw.sizes
        pixels = max(sizes.raw_width * sizes.raw_height, sizes.width * sizes.height)
        if pixels > MAX_PHOTO_PIXELS:
            raise Failed("photo-too-many-pixels", name=name, limit_megapixels=MAX_PHOTO_PIXELS // 1_000_000)
        if pixels < 1:
            raise Failed("photo-damaged", name=name)
        gain = _gain_of(raw, pixels)
        linear = raw.postprocess(
            use_camera_wb=True,
            output_color=rawpy.ColorSpace.sRGB,
            output_bps=16,
            gamma=(1, 1),
            no_auto_bright=True,
            half_size=pixels > MAX_FULL_PIXELS,
            demosaic_algorithm=rawpy.DemosaicAlgorithm.PPG,
        )
    return _shown(linear, gain)


def tone_curve(gain: float) -> NDArray[np.uint8]:
    """(65536,): linear light to 8-bit sRGB (IEC 61966-2-1), brightened by `gain`; what gets too bright then is rounded off, as on film."""
    light = np.linspace(0, 1, 65_536) * gain
    if gain > 1:
        room = 1 - SHOULDER
        light = np.where(light < SHOULDER, light, SHOULDER + room * (1 - np.exp(-(light - SHOULDER) / room)))
    light = np.clip(light, 0, 1)
    encoded = np.where(light <= 0.0031308, 12.92 * light, 1.055 * light ** (1 / 2.4) - 0.055)
    return np.asarray(np.rint(255 * encoded), np.uint8)


def _shown(linear: NDArray[Any], gain: float) -> Pixels:
    """From 16-bit linear light. Some rows at a time: the indices would otherwise take eight bytes for each value."""
    curve = tone_curve(gain)
    shown = np.empty((*linear.shape[:2], 3), np.uint8)
    for top in range(0, linear.shape[0], BAND_ROWS):
        band = linear[top : top + BAND_ROWS]
        shown[top : top + BAND_ROWS] = curve[band if band.ndim == 3 else band[..., None]][..., :3]
    return shown


def _gain_of(raw: rawpy.RawPy, pixels: int) -> float:
    """How much brighter the camera's own preview is than the plain development: cameras expose low and brighten. 1 where there is none."""
    try:
        preview = raw.extract_thumb()
        if not isinstance(preview.data, bytes):  # a few old cameras write plain pixels
            return 1.0
        image = JpegImageFile(BytesIO(preview.data))
        if image.size[0] * image.size[1] > pixels * 2:
            return 1.0
        image.draft("L", (PREVIEW_SIDE, PREVIEW_SIDE))
        meant = _middle(np.asarray(image.convert("L"), np.float64) / 255)
        plain = raw.postprocess(
            use_camera_wb=True, output_bps=8, no_auto_bright=True, gamma=(2.4, 12.92), half_size=True,
            demosaic_algorithm=rawpy.DemosaicAlgorithm.LINEAR,
        )  # fmt: skip
    except (rawpy.LibRawError, OSError, SyntaxError, ValueError):
        return 1.0
    grey = plain[::4, ::4].reshape(-1, plain.shape[-1])[:, :3] @ LUMA / 255
    return float(np.clip(meant / max(_middle(grey), 1e-4), 1 / MAX_GAIN, MAX_GAIN))


def _middle(encoded: NDArray[np.float64]) -> float:
    """The median, in linear light."""
    value = float(np.median(encoded))
    return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4


def raw_facts(untrusted_data: bytes, size: tuple[int, int]) -> tuple[bool, float | None]:
    """Whether the file tells a place, and the focal length in 35 mm equivalent where it fits the picture of `size` (width, height)."""
    if untrusted_data.startswith(b"FUJIFILMCCD-RAW"):
        start, length = (int.from_bytes(untrusted_data[at : at + 4], "big") for at in (84, 88))
        exif = JpegImageFile(BytesIO(untrusted_data[start : start + length])).getexif()
        return bool(exif.get_ifd(GPS)), untouched_focal(exif.get_ifd(EXIF_DETAILS), size)
    if untrusted_data[4:8] == b"ftyp":
        details, places = (_boxed_exif(untrusted_data, kind) for kind in (b"CMT2", b"CMT4"))
        return LATITUDE in places, untouched_focal(dict(details), size)
    exif = Image.Exif()
    exif.load(_as_tiff(untrusted_data))
    return LATITUDE in exif.get_ifd(GPS), untouched_focal(exif.get_ifd(EXIF_DETAILS), size)


def _as_tiff(untrusted_data: bytes) -> bytes:
    """ORF and RW2 are TIFF but for the number in bytes 2 and 3."""
    return untrusted_data[:2] + (b"*\0" if untrusted_data[:2] == b"II" else b"\0*") + untrusted_data[4:]


def _boxed_exif(untrusted_data: bytes, kind: bytes) -> Image.Exif:
    """One of the TIFF directories that a CR3 file keeps in boxes of their own."""
    exif = Image.Exif()
    place = untrusted_data.find(kind, 0, MAX_HEADER_BYTES)
    if place >= 4:
        size = int.from_bytes(untrusted_data[place - 4 : place], "big")
        exif.load(untrusted_data[place + 4 : place - 4 + size])
    return exif


def _is_incomplete(untrusted_data: bytes) -> bool:
    if untrusted_data.startswith(b"FUJIFILMCCD-RAW"):
        start, length = (int.from_bytes(untrusted_data[at : at + 4], "big") for at in (100, 104))
        return start + length > len(untrusted_data) or length < 1
    if untrusted_data[4:8] == b"ftyp":
        return _ends_inside_a_box(untrusted_data)
    return is_cut(untrusted_data)


def _ends_inside_a_box(untrusted_data: bytes) -> bool:
    """Boxes of an ISO base media file: length, kind, content; length 1 means that a longer length follows, 0 that it is the last."""
    place = 0
    while place + BOX_HEAD <= len(untrusted_data):
        size = int.from_bytes(untrusted_data[place : place + 4], "big")
        if size == 1:
            size = int.from_bytes(untrusted_data[place + 8 : place + 16], "big")
        if size == 0:
            return False
        if size < BOX_HEAD:
            return True
        place += size
    return place != len(untrusted_data)
