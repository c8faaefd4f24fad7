"""A photo in another colour space comes out with its right colours: intake, grade, encode, read back through the embedded profile."""

import io
import struct

import numpy as np
import pytest
from PIL import Image, ImageCms

from likeness.capture.intake import decode
from likeness.darkroom.colour import lab, to_linear, to_srgb, unit
from likeness.darkroom.film import exact
from likeness.darkroom.grade import GradePlan, apply_grade
from likeness.delivery.encode import encode
from likeness.vision.colour import RGB_TO_XYZ, ciede2000

# Chromaticities of red, green and blue; all with white D65.
SPACES = {
    "Display P3": ((0.680, 0.320), (0.265, 0.690), (0.150, 0.060)),
    "Adobe RGB": ((0.64, 0.33), (0.21, 0.71), (0.15, 0.06)),
}
D65, D50 = np.array([0.95047, 1.0, 1.08883]), np.array([0.96422, 1.0, 0.82521])
BRADFORD = np.array([[0.8951, 0.2664, -0.1614], [-0.7502, 1.7135, 0.0367], [0.0389, -0.0685, 1.0296]])
GAMMA = 563 / 256

# sRGB: six skins, greys, and clothes.
COLOURS = np.array(
    [[236, 205, 188], [224, 172, 140], [190, 140, 100], [150, 95, 65], [98, 62, 48], [58, 40, 35]]
    + [[v, v, v] for v in (20, 90, 160, 245)]
    + [[40, 60, 120], [180, 50, 60], [60, 130, 80], [240, 210, 90]],
    np.uint8,
)


def to_xyz(primaries):
    """Linear RGB of these primaries to XYZ, white D65."""
    columns = np.array([[x / y, 1.0, (1 - x - y) / y] for x, y in primaries]).T
    return columns * np.linalg.solve(columns, D65)


def profile(primaries):
    """A matrix and tone curve profile of version 2 (ICC.1:2001-04), with a gamma of 2.2 as Adobe RGB has it."""
    adapt = np.linalg.inv(BRADFORD) @ np.diag((BRADFORD @ D50) / (BRADFORD @ D65)) @ BRADFORD
    colorants = adapt @ to_xyz(primaries)

    def xyz(values):
        return b"XYZ \0\0\0\0" + b"".join(struct.pack(">i", round(v * 65536)) for v in values)

    curve = b"curv\0\0\0\0" + struct.pack(">IH", 1, round(GAMMA * 256)) + b"\0\0"
    name = b"test\0"
    text = b"desc\0\0\0\0" + struct.pack(">I", len(name)) + name + b"\0" * (4 + 4 + 2 + 1 + 67 + 3)
    tags = {b"desc": text, b"cprt": b"text\0\0\0\0none\0\0\0\0", b"wtpt": xyz(D50)}
    tags |= {letter + b"XYZ": xyz(colorants[:, i]) for i, letter in enumerate((b"r", b"g", b"b"))}
    tags |= {letter + b"TRC": curve for letter in (b"r", b"g", b"b")}
    table, data = struct.pack(">I", len(tags)), b""
    start = 128 + 4 + 12 * len(tags)
    for tag, content in tags.items():
        padded = content + b"\0" * (-len(content) % 4)
        table += tag + struct.pack(">II", start + len(data), len(content))
        data += padded
    head = bytearray(128)
    struct.pack_into(">I", head, 0, start + len(data))
    head[8:12], head[12:24] = b"\2\x10\0\0", b"mntrRGB XYZ "
    head[36:40] = b"acsp"
    head[68:80] = b"".join(struct.pack(">i", round(v * 65536)) for v in D50)
    return bytes(head) + table + data


def photo_in(primaries, colours):
    """A PNG in that space whose colours are those sRGB colours, four pixels of each."""
    xyz = to_linear(unit(colours)).astype(np.float64) @ RGB_TO_XYZ.T
    linear = np.clip(xyz @ np.linalg.inv(to_xyz(primaries)).T, 0, 1)
    values = np.rint(255 * linear ** (1 / GAMMA)).astype(np.uint8)
    file = io.BytesIO()
    pixels = np.repeat(np.repeat(values[None], 4, axis=0), 4, axis=1)
    Image.fromarray(pixels).save(file, "PNG", icc_profile=profile(primaries))
    return file.getvalue(), pixels


def read_back(data):
    """sRGB as a viewer with colour management shows the file."""
    with Image.open(io.BytesIO(data)) as image:
        image.load()
        source = ImageCms.ImageCmsProfile(io.BytesIO(image.info["icc_profile"]))
        shown = ImageCms.profileToProfile(image, source, ImageCms.createProfile("sRGB"))
    return np.asarray(shown)[1, 1::4]


@pytest.mark.parametrize("space", SPACES)
@pytest.mark.parametrize("plan", [None, GradePlan((1.2, 1.1, 1.3), 0.1, 0.5, 0.05, 0.5)])
def test_colours_are_right_from_the_camera_to_the_file(space, plan):
    data, pixels = photo_in(SPACES[space], COLOURS)
    photo = decode(data, "photo.png").pixels
    plan = plan or GradePlan((1.0, 1.0, 1.0), 0.0, 0.5, 0.0)
    graded = np.rint(apply_grade(unit(photo), plan) * 255).astype(np.uint8)
    wanted = exact(unit(COLOURS), plan.gains, plan.curve)
    differences = ciede2000(lab(unit(read_back(encode(graded, "png")))), lab(wanted))
    assert differences.max() < 1.0
    # Without the profile the numbers alone would be wrong: the test can fail.
    assert ciede2000(lab(unit(pixels[1, 1::4])), lab(unit(COLOURS))).max() > 2.0


def test_srgb_to_linear_and_back_is_exact_for_every_level():
    levels = unit(np.arange(256, dtype=np.uint8))
    assert np.abs(to_srgb(to_linear(levels)) - levels).max() < 1e-5
