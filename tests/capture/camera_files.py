"""Camera RAW files for tests, written from a picture as a sensor would have seen it (Adobe DNG 1.4)."""

from io import BytesIO

import numpy as np
import tifffile
from PIL import Image

XYZ_TO_SRGB = ((3.2406, -1.5372, -0.4986), (-0.9689, 1.8758, 0.0415), (0.0557, -0.2040, 1.0570))
"""So that the camera's own colours are linear sRGB (D65)."""

NEUTRAL = (0.5, 1.0, 0.625)
"""What the sensor says of white: the camera's white balance undoes it."""

WHITE = 16_000


def dng(pixels, *, orientation=1, exposure=1.0, preview=None):
    """A Bayer mosaic (RGGB) of an (H, W, 3) uint8 sRGB picture. `exposure` below 1: the sensor saw so much less than the picture shows. `preview`: a picture laid in as a camera does."""
    srgb = pixels / 255
    linear = np.where(srgb <= 0.04045, srgb / 12.92, ((srgb + 0.055) / 1.055) ** 2.4)
    sensor = np.rint(linear * NEUTRAL * exposure * WHITE).astype(np.uint16)
    mosaic = sensor[..., 1].copy()
    mosaic[0::2, 0::2], mosaic[1::2, 1::2] = sensor[0::2, 0::2, 0], sensor[1::2, 1::2, 2]
    file = BytesIO()
    matrix = [round(value * 10_000) for row in XYZ_TO_SRGB for value in row]
    tags = [
        (271, "s", 0, "Maker", False),
        (272, "s", 0, "Camera 1", False),
        (274, "H", 1, orientation, False),
        (33421, "H", 2, (2, 2), False),
        (33422, "B", 4, (0, 1, 1, 2), False),
        (50706, "B", 4, (1, 4, 0, 0), False),
        (50708, "s", 0, "Maker Camera 1", False),
        (50717, "I", 1, WHITE, False),
        (50721, "2i", 9, [part for value in matrix for part in (value, 10_000)], False),
        (50728, "2I", 3, [part for value in NEUTRAL for part in (int(value * 1000), 1000)], False),
        (50778, "H", 1, 21, False),
    ]
    with tifffile.TiffWriter(file, byteorder="<") as writer:
        subs = 0 if preview is None else 1
        writer.write(mosaic, photometric=32803, extratags=tags, metadata=None, subfiletype=0, subifds=subs)
        if preview is not None:
            jpeg = np.frombuffer(encoded(preview, "JPEG", quality=90), np.uint8)[None]
            writer.write(jpeg, photometric=1, rowsperstrip=1, subfiletype=1, metadata=None)
    return file.getvalue() if preview is None else with_preview_told(file.getvalue(), preview.shape)


def with_preview_told(data, shape):
    """The second picture was written as a row of bytes; say that they are a JPEG, and how large it is."""
    with tifffile.TiffFile(BytesIO(data)) as file:
        tags = file.pages[0].pages[0].tags
        changes = {"Compression": 7, "ImageWidth": shape[1], "ImageLength": shape[0], "PhotometricInterpretation": 6}
        changed = bytearray(data)
        for name, value in changes.items():
            tag = tags[name]
            changed[tag.valueoffset : tag.valueoffset + 2] = value.to_bytes(2, "little")
            changed[tag.valueoffset + 2 : tag.valueoffset + 4] = b"\0\0"
    return bytes(changed)


def encoded(pixels, kind, **options):
    file = BytesIO()
    Image.fromarray(pixels).save(file, kind, **options)
    return file.getvalue()
