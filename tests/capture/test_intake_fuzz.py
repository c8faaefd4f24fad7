"""Whatever the bytes, `decode` gives a picture or raises Failed, soon."""

import time
from io import BytesIO

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from likeness.base.errors import Failed
from likeness.base.sentences import SENTENCES
from likeness.capture.intake import decode

STARTS = (
    b"\xff\xd8\xff\xe0",
    b"\x89PNG\r\n\x1a\n",
    b"RIFF\x20\0\0\0WEBPVP8 ",
    b"\0\0\0\x18ftypheic",
    b"\0\0\0\x1cftypavif",
    b"II*\0\x08\0\0\0",
    b"MM\0*\0\0\0\x08",
    b"GIF89a",
    b"",
)
QUICK = settings(
    max_examples=60,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)


def small_files(folder):
    y, x = np.mgrid[0:32, 0:48]
    image = Image.fromarray(np.stack([x * 5, y * 7, (x * y) % 256], axis=-1).astype(np.uint8))
    exif = Image.Exif()
    exif[0x0112], exif[0x010F] = 6, "Maker"
    files = []
    for kind, options in (
        ("JPEG", {"exif": exif}),
        ("JPEG", {"progressive": True}),
        ("PNG", {"exif": exif}),
        ("WEBP", {"exif": exif}),
        ("WEBP", {"lossless": True}),
        ("TIFF", {}),
        ("TIFF", {"compression": "tiff_lzw"}),
        ("TIFF", {"compression": "tiff_adobe_deflate"}),
        ("AVIF", {"speed": 10, "exif": exif}),
    ):
        file = BytesIO()
        image.save(file, kind, **options)
        files.append(file.getvalue())
    return [*files, (folder / "phone.heic").read_bytes()]


@pytest.fixture(scope="module")
def files(capture_data):
    return small_files(capture_data)


def survives(data):
    begin = time.process_time()
    pixels = pixels_or_refusal(data)
    assert time.process_time() - begin < 2
    if pixels is not None:
        assert pixels.dtype == np.uint8
        assert pixels.ndim == 3
        assert pixels.shape[2] == 3


def pixels_or_refusal(data):
    """Anything but Failed with a known code fails the test."""
    try:
        return decode(data, "fuzz").pixels
    except Failed as error:
        return SENTENCES[error.code] and None


@QUICK
@given(start=st.sampled_from(STARTS), rest=st.binary(max_size=300))
def test_any_bytes(start, rest):
    survives(start + rest)


@pytest.mark.parametrize("which", range(10))
@QUICK
@given(data=st.data())
def test_cut_files(files, which, data):
    whole = files[which]
    survives(whole[: data.draw(st.integers(0, len(whole)))])


@pytest.mark.parametrize("which", range(10))
@QUICK
@given(data=st.data())
def test_flipped_bytes(files, which, data):
    damaged = bytearray(files[which])
    # Most structure lies at the start: half of the hits go there.
    places = st.one_of(st.integers(0, min(200, len(damaged) - 1)), st.integers(0, len(damaged) - 1))
    for place, value in data.draw(st.lists(st.tuples(places, st.integers(0, 255)), min_size=1, max_size=8)):
        damaged[place] = value
    survives(bytes(damaged))


@pytest.mark.parametrize("which", range(10))
@QUICK
@given(data=st.data())
def test_repeated_and_removed_pieces(files, which, data):
    whole = files[which]
    first, second = sorted(data.draw(st.tuples(st.integers(0, len(whole)), st.integers(0, len(whole)))))
    times = data.draw(st.sampled_from((0, 2, 5)))
    survives(whole[:first] + whole[first:second] * times + whole[second:])
