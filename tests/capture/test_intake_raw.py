"""Camera RAW and AVIF: real files written here, developed with the camera's own white balance, as bright as its preview, upright."""

from io import BytesIO

import numpy as np
import pytest
from camera_files import dng, encoded
from PIL import Image, ImageCms

from likeness.base.errors import Failed
from likeness.capture.intake import decode
from likeness.capture.raw import tone_curve
from likeness.capture.tiff import MAX_DIRECTORIES, directories, holds_raw, is_cut


@pytest.fixture(scope="module")
def photo(capture_data):
    return np.array(Image.open(capture_data / "photo.png").convert("RGB"))


def gap(pixels, reference):
    assert pixels.shape == reference.shape
    return np.abs(pixels.astype(int) - reference).mean()


def refusal(data, name):
    with pytest.raises(Failed) as error:
        decode(data, name)
    return error.value.code


def test_a_raw_file_has_the_colours_of_what_the_camera_saw(photo):
    picture = decode(dng(photo), "DSC_1.DNG")
    assert picture.format == "raw"
    assert gap(picture.pixels, photo) < 1.5
    assert np.abs(picture.pixels.mean(axis=(0, 1)) - photo.mean(axis=(0, 1))).max() < 0.5
    assert picture.had_device
    assert not picture.had_location


def test_a_raw_file_is_known_by_its_bytes(photo):
    assert decode(dng(photo), "untitled.bin").format == "raw"


@pytest.mark.parametrize(("orientation", "turn"), [(3, 2), (6, -1), (8, 1)])
def test_a_turned_camera(photo, orientation, turn):
    stored = np.ascontiguousarray(np.rot90(photo, -turn))
    assert gap(decode(dng(stored, orientation=orientation), "a.dng").pixels, photo) < 1.5


def test_it_is_as_bright_as_the_cameras_own_preview(photo):
    low = decode(dng(photo, exposure=0.5), "a.dng").pixels
    shown = decode(dng(photo, exposure=0.5, preview=photo), "a.dng").pixels
    assert low.mean() < photo.mean() - 20
    assert abs(shown.mean() - photo.mean()) < 4
    assert gap(shown, photo) < 4


def test_a_preview_of_something_else_changes_little(photo):
    white = np.full_like(photo, 255)
    shown = decode(dng(photo, exposure=0.1, preview=white), "a.dng").pixels
    assert shown.mean() < 150  # two stops at the most
    assert not (shown == 255).any()


def test_the_tone_curve_is_srgb_and_never_falls():
    plain = tone_curve(1.0)
    grey = np.arange(256)
    linear = np.where(grey <= 10, grey / 255 / 12.92, ((grey / 255 + 0.055) / 1.055) ** 2.4)
    assert np.abs(plain[np.rint(linear * 65_535).astype(int)].astype(int) - grey).max() <= 1
    for gain in (0.25, 1.0, 2.0, 4.0):
        assert (np.diff(tone_curve(gain).astype(int)) >= 0).all()


def test_a_raw_file_cut_anywhere_is_refused(photo):
    data = dng(photo, preview=photo)
    for share in (0.05, 0.4, 0.8, 0.97):
        assert refusal(data[: int(len(data) * share)], "a.dng") == "photo-damaged"


def test_a_raw_file_of_an_unknown_kind_is_refused_by_name(photo):
    assert refusal(encoded(photo, "TIFF"), "DSC_1.NEF") == "photo-raw"
    assert refusal(b"FOVb" + bytes(500), "SDIM1.X3F") == "photo-raw"


def test_endless_directories_end(photo):
    ring = b"II*\0\x08\0\0\0\x01\0" + b"\0\1\4\0\1\0\0\0\x40\0\0\0" + b"\x08\0\0\0"
    assert len(list(directories(ring))) == 1
    chain = b"II*\0\x08\0\0\0" + b"".join(
        b"\x01\0\0\1\4\0\1\0\0\0\x40\0\0\0" + (8 + 18 * (n + 1)).to_bytes(4, "little") for n in range(500)
    )
    assert len(list(directories(chain))) == MAX_DIRECTORIES
    assert not holds_raw(chain)
    assert holds_raw(dng(photo))
    assert not holds_raw(encoded(photo, "TIFF"))
    assert not is_cut(encoded(photo, "TIFF"))
    assert list(directories(b"II*\0")) == []


# -- AVIF


def test_avif(photo):
    picture = decode(encoded(photo, "AVIF", quality=95, speed=8), "a.avif")
    assert picture.format == "avif"
    assert gap(picture.pixels, photo) < 3


def test_a_turned_avif_with_its_place(photo):
    exif = Image.Exif()
    exif[0x0112], exif[0x010F] = 6, "Maker"
    exif.get_ifd(0x8825).update({1: "N", 2: (52.0, 30.0, 0.0)})
    stored = np.ascontiguousarray(np.rot90(photo, 1))
    picture = decode(encoded(stored, "AVIF", quality=95, speed=8, exif=exif), "a.avif")
    assert gap(picture.pixels, photo) < 3
    assert picture.had_location
    assert picture.had_device


def test_a_moving_avif_is_refused(photo):
    file = BytesIO()
    frames = [Image.fromarray(photo), Image.fromarray(255 - photo)]
    frames[0].save(file, "AVIF", save_all=True, append_images=frames[1:], speed=10)
    assert refusal(file.getvalue(), "a.avif") == "photo-animated"


def test_a_cut_avif_is_refused(photo):
    data = encoded(photo, "AVIF", speed=10)
    for share in (0.02, 0.3, 0.7, 0.98):
        assert refusal(data[: int(len(data) * share)], "a.avif") == "photo-damaged"


# -- colours, in bands


def test_a_picture_of_many_bands_is_whole(photo):
    tall = np.tile(photo, (3, 1, 1))[:777]
    for orientation in range(1, 9):
        exif = Image.Exif()
        exif[0x0112] = orientation
        once = decode(encoded(tall, "PNG", exif=exif), "a.png").pixels
        upright = {1: tall, 3: tall[::-1, ::-1], 6: np.rot90(tall, -1), 8: np.rot90(tall, 1)}
        if orientation in upright:
            assert np.array_equal(once, upright[orientation])
        assert sorted(once.shape) == sorted(tall.shape)


def test_lab_pictures(photo):
    lab = ImageCms.profileToProfile(
        Image.fromarray(photo), ImageCms.createProfile("sRGB"), ImageCms.createProfile("LAB"), outputMode="LAB"
    )
    file = BytesIO()
    lab.save(file, "TIFF")
    assert gap(decode(file.getvalue(), "a.tif").pixels, photo) < 2
