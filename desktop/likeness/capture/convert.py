"""Whatever colours a decoder hands over become 8-bit sRGB."""

from io import BytesIO

import numpy as np
from PIL import Image, ImageCms

from likeness.vision.models import Picture as Pixels

MAX_PROFILE_BYTES = 4_000_000
"""Camera and printer profiles are kilobytes; large lookup-table profiles reach about 3 MB."""

DEEP_GREY = frozenset({"I;16", "I;16B", "I;16L", "I;16N"})


def to_srgb(image: Image.Image, grey_bits: int = 16) -> Pixels:
    """(H, W, 3) uint8 sRGB: deep grey scaled, colour profile applied, alpha laid over white. `image` is loaded.

    A profile that cannot be read or does not fit the picture is ignored: the picture is then taken as sRGB.
    Raises ValueError for floating-point and 32-bit pictures, whose scale is not known.
    """
    profile = image.info.get("icc_profile")
    image = _to_eight_bits(image, grey_bits)
    alpha = None
    if image.mode in {"RGBA", "LA", "PA", "RGBa", "La"} or "transparency" in image.info:
        image = image.convert("RGBA")
        alpha = np.asarray(image.getchannel("A"), np.float32)[..., None] / 255
        image = image.convert("RGB")
    elif image.mode in {"P", "1"}:
        image = image.convert("RGB" if image.mode == "P" else "L")
    pixels = np.array(_apply_profile(image, profile), np.uint8)
    if alpha is None:
        return pixels
    return np.rint(pixels * alpha + 255 * (1 - alpha)).astype(np.uint8)


def _to_eight_bits(image: Image.Image, grey_bits: int) -> Image.Image:
    if image.mode in {"F", "I"}:
        raise ValueError("pixels without a known scale")
    if image.mode not in DEEP_GREY:
        return image
    # Pillow's own conversion would clip at 255.
    deep = np.asarray(image).astype(np.float32)
    grey = np.clip(np.rint(deep * (255 / (2**grey_bits - 1))), 0, 255).astype(np.uint8)
    return Image.fromarray(grey, "L")


def _apply_profile(image: Image.Image, untrusted_profile: object) -> Image.Image:
    if isinstance(untrusted_profile, bytes) and 0 < len(untrusted_profile) <= MAX_PROFILE_BYTES:
        try:
            source = ImageCms.ImageCmsProfile(BytesIO(untrusted_profile))
            target = ImageCms.createProfile("sRGB")
            converted = ImageCms.profileToProfile(image, source, target, outputMode="RGB")
        except (ImageCms.PyCMSError, OSError, ValueError, TypeError):
            converted = None
        if converted is not None:
            return converted
    if image.mode == "LAB":
        lab, srgb = ImageCms.createProfile("LAB"), ImageCms.createProfile("sRGB")
        return ImageCms.profileToProfile(image, lab, srgb, outputMode="RGB") or image.convert("RGB")
    return image.convert("RGB")
