"""Whatever colours a decoder hands over become 8-bit sRGB, upright, a few rows at a time."""

from collections.abc import Callable
from io import BytesIO
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageCms

Pixels: TypeAlias = NDArray[np.uint8]

MAX_PROFILE_BYTES = 4_000_000
"""Camera and printer profiles are kilobytes; large lookup-table profiles reach about 3 MB."""

BAND_ROWS = 256
"""Converting whole pictures would hold three copies of the largest; bands also stay in the processor's cache."""

DEEP_GREY = frozenset({"I;16", "I;16B", "I;16L", "I;16N"})

Recolour: TypeAlias = Callable[[Image.Image], Image.Image]


def to_srgb(image: Image.Image, grey_bits: int = 16, orientation: int = 1) -> Pixels:
    """(H, W, 3) uint8 sRGB: deep grey scaled, colour profile applied, alpha laid over white, the EXIF orientation undone. `image` is loaded.

    A profile that cannot be read or does not fit the picture is ignored: the picture is then taken as sRGB.
    Raises ValueError for floating-point and 32-bit pictures, whose scale is not known.
    """
    if image.mode in {"F", "I"}:
        raise ValueError("pixels without a known scale")
    width, height = image.size
    turned = orientation in {5, 6, 7, 8}
    upright = np.empty((width, height, 3) if turned else (height, width, 3), np.uint8)
    stored = as_stored(upright, orientation)
    recolour = _recolouring(_plain(image.crop((0, 0, 1, 1)), grey_bits)[0].mode, image.info.get("icc_profile"))
    for top in range(0, height, BAND_ROWS):
        bottom = min(top + BAND_ROWS, height)
        plain, alpha = _plain(image.crop((0, top, width, bottom)), grey_bits)
        band = np.asarray(recolour(plain), np.uint8)
        stored[top:bottom] = band if alpha is None else np.rint(band * alpha + 255 * (1 - alpha)).astype(np.uint8)
    return upright


def as_stored(upright: Pixels, orientation: int) -> Pixels:
    """A view of an upright picture in which its rows lie as a file with this EXIF orientation 1..8 stores them (CIPA DC-008, 4.6.4)."""
    if orientation in {3, 4, 7, 8}:
        upright = upright[::-1]
    if orientation in {2, 3, 6, 7}:
        upright = upright[:, ::-1]
    return upright.transpose(1, 0, 2) if orientation in {5, 6, 7, 8} else upright


def _plain(image: Image.Image, grey_bits: int) -> tuple[Image.Image, NDArray[np.float32] | None]:
    """The same picture without palette, depth and alpha; and the alpha, 0..1."""
    image = _to_eight_bits(image, grey_bits)
    if image.mode in {"RGBA", "LA", "PA", "RGBa", "La"} or "transparency" in image.info:
        image = image.convert("RGBA")
        return image.convert("RGB"), np.asarray(image.getchannel("A"), np.float32)[..., None] / np.float32(255)
    if image.mode in {"P", "1"}:
        return image.convert("RGB" if image.mode == "P" else "L"), None
    return image, None


def _to_eight_bits(image: Image.Image, grey_bits: int) -> Image.Image:
    if image.mode not in DEEP_GREY:
        return image
    # Pillow's own conversion would clip at 255.
    deep = np.asarray(image).astype(np.float32)
    grey = np.clip(np.rint(deep * (255 / (2**grey_bits - 1))), 0, 255).astype(np.uint8)
    return Image.fromarray(grey, "L")


def _recolouring(mode: str, untrusted_profile: object) -> Recolour:
    """What turns a picture of this mode into sRGB."""
    if isinstance(untrusted_profile, bytes) and 0 < len(untrusted_profile) <= MAX_PROFILE_BYTES:
        try:
            return _transform(ImageCms.ImageCmsProfile(BytesIO(untrusted_profile)), mode)
        except (ImageCms.PyCMSError, OSError, ValueError, TypeError):
            pass
    if mode == "LAB":
        return _transform(ImageCms.createProfile("LAB"), mode)
    return _without_profile


def _without_profile(image: Image.Image) -> Image.Image:
    return image if image.mode == "RGB" else image.convert("RGB")


def _transform(source: Any, mode: str) -> Recolour:  # noqa: ANN401 (a profile of either of Pillow's kinds)
    """Raises PyCMSError where the profile is for another kind of picture."""
    target = ImageCms.createProfile("sRGB")
    transform = ImageCms.buildTransform(source, target, mode, "RGB")

    def recolour(image: Image.Image) -> Image.Image:
        return ImageCms.applyTransform(image, transform) or _without_profile(image)

    return recolour
