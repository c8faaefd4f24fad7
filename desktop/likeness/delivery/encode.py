"""Pixels to files: JPEG and PNG with an sRGB profile and one XMP packet, and no other metadata."""

import io
from collections.abc import Callable
from typing import Literal

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageCms, PngImagePlugin

from likeness.base.errors import Failed

Format = Literal["jpeg", "png"]

MEDIA_TYPES: dict[Format, str] = {"jpeg": "image/jpeg", "png": "image/png"}
SUFFIXES: dict[Format, str] = {"jpeg": ".jpg", "png": ".png"}

DEFAULT_QUALITY = 93
QUALITIES_TO_TRY = (93, 90, 86, 80, 72, 60)
"""Below 60 blocks show in skin; a picture that does not fit then is too large for its spec."""
NO_SUBSAMPLING = 0
ICC_DATE = slice(24, 36)
FIXED_DATE = bytes.fromhex("07d0 0001 0001 0000 0000 0000")
"""2000-01-01: the library writes the time of day into the profile, and the same portrait must give the same file."""


def srgb_profile() -> bytes:
    """An sRGB ICC profile, the same bytes each time (ICC.1:2010, 7.2.8: date and time are bytes 24 to 35)."""
    profile = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    profile[ICC_DATE] = FIXED_DATE
    return bytes(profile)


def encode(
    picture: NDArray[np.uint8],
    format: Format,  # noqa: A002 (the word everybody uses for it)
    *,
    xmp: bytes | None = None,
    quality: int = DEFAULT_QUALITY,
    dots_per_inch: int | None = None,
) -> bytes:
    """`picture`: (H, W, 3) sRGB, for PNG also (H, W, 4) with alpha. JPEG is 4:4:4 at `quality` 1..100; PNG is lossless.

    `dots_per_inch` goes into the file's own density field, for print. Raises Failed("picture-not-rgb").
    """
    channels = (3, 4) if format == "png" else (3,)
    if picture.dtype != np.uint8 or picture.ndim != 3 or picture.shape[2] not in channels or 0 in picture.shape:
        raise Failed("picture-not-rgb", shape=picture.shape)
    image = Image.fromarray(np.ascontiguousarray(picture))
    density = {} if dots_per_inch is None else {"dpi": (dots_per_inch, dots_per_inch)}
    file = io.BytesIO()
    if format == "png":
        texts = PngImagePlugin.PngInfo()
        if xmp is not None:
            texts.add_itxt("XML:com.adobe.xmp", xmp.decode())
        image.save(file, "PNG", icc_profile=srgb_profile(), pnginfo=texts, **density)
    else:
        extra = density if xmp is None else {"xmp": xmp, **density}
        image.save(
            file,
            "JPEG",
            quality=quality,
            subsampling=NO_SUBSAMPLING,
            optimize=True,
            icc_profile=srgb_profile(),
            **extra,
        )
    return file.getvalue()


def encode_within(encode_at: Callable[[int], bytes], max_bytes: int) -> bytes:
    """The best of QUALITIES_TO_TRY whose file is at most `max_bytes`. `encode_at` takes a quality. Raises Failed("picture-too-large")."""
    for quality in QUALITIES_TO_TRY:
        data = encode_at(quality)
        if len(data) <= max_bytes:
            return data
    raise Failed("picture-too-large", limit_kb=max_bytes // 1000)
