"""Files: pixels, colour profile, and nothing beside them; read back with Pillow and with exiftool."""

import io

import numpy as np
import pytest
from PIL import Image, ImageCms

from likeness.base.errors import Failed
from likeness.delivery.encode import encode, encode_within, srgb_profile
from likeness.delivery.provenance import xmp_packet


def test_png_keeps_every_pixel(picture):
    with Image.open(io.BytesIO(encode(picture, "png"))) as image:
        assert image.format == "PNG"
        np.testing.assert_array_equal(np.asarray(image), picture)


def test_jpeg_is_close_and_without_colour_subsampling(picture):
    with Image.open(io.BytesIO(encode(picture, "jpeg"))) as image:
        assert image.format == "JPEG"
        assert [layer[1:3] for layer in image.layer] == [(1, 1)] * 3
        assert np.abs(np.asarray(image).astype(int) - picture).mean() < 2


@pytest.mark.parametrize("format_", ["jpeg", "png"])
def test_the_profile_is_srgb_and_the_file_is_reproducible(picture, format_):
    data = encode(picture, format_)
    assert data == encode(picture, format_)
    with Image.open(io.BytesIO(data)) as image:
        profile = image.info["icc_profile"]
    assert profile == srgb_profile()
    opened = ImageCms.ImageCmsProfile(io.BytesIO(profile))
    assert "sRGB" in ImageCms.getProfileDescription(opened)
    as_srgb = ImageCms.profileToProfile(Image.fromarray(picture), opened, ImageCms.createProfile("sRGB"))
    assert np.abs(np.asarray(as_srgb).astype(int) - picture).max() <= 1


@pytest.mark.parametrize("format_", ["jpeg", "png"])
def test_density_is_written_only_when_asked(picture, format_):
    with Image.open(io.BytesIO(encode(picture, format_, dots_per_inch=300))) as image:
        assert image.info["dpi"] == pytest.approx((300, 300), abs=0.1)
    with Image.open(io.BytesIO(encode(picture, format_))) as image:
        assert "dpi" not in image.info


def test_lower_quality_until_it_fits(picture):
    sizes = {quality: len(encode(picture, "jpeg", quality=quality)) for quality in (93, 72, 60)}
    limit = (sizes[93] + sizes[72]) // 2
    data = encode_within(lambda quality: encode(picture, "jpeg", quality=quality), limit)
    assert sizes[60] < len(data) <= limit
    with pytest.raises(Failed, match="picture-too-large"):
        encode_within(lambda quality: encode(picture, "jpeg", quality=quality), sizes[60] - 1)


def test_png_keeps_alpha_and_jpeg_refuses_it(picture):
    alpha = np.arange(picture.shape[0] * picture.shape[1], dtype=np.uint32).reshape(picture.shape[:2]) % 256
    cut_out = np.dstack([picture, alpha.astype(np.uint8)])
    with Image.open(io.BytesIO(encode(cut_out, "png"))) as image:
        assert image.mode == "RGBA"
        np.testing.assert_array_equal(np.asarray(image), cut_out)
    with pytest.raises(Failed, match="picture-not-rgb"):
        encode(cut_out, "jpeg")


@pytest.mark.parametrize("shape", [(4, 4), (4, 4, 2), (4, 4, 5), (0, 4, 3)])
def test_anything_but_rgb_pixels_is_refused(shape):
    with pytest.raises(Failed, match="picture-not-rgb"):
        encode(np.zeros(shape, np.uint8), "png")
    with pytest.raises(Failed, match="picture-not-rgb"):
        encode(np.zeros((4, 4, 3), np.float32), "png")


@pytest.mark.parametrize("format_", ["jpeg", "png"])
def test_exiftool_reads_the_fields_and_finds_no_others(picture, generated, format_, exiftool):
    tags = exiftool(encode(picture, format_, xmp=xmp_packet(generated)))
    assert tags["ICC_Profile:ProfileDescription"] == "sRGB built-in"
    xmp = {name.partition(":")[2]: value for name, value in tags.items() if name.startswith("XMP")}
    assert xmp == {
        "CreatorTool": "Likeness 0.1.0",
        "CreateDate": "2026:11:22 09:30:00Z",
        "DigitalSourceType": "http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia",
        "AISystemUsed": "Likeness, Starter",
        "AISystemVersionUsed": "0.1.0, 1.2",
        "DataMining": "http://ns.useplus.org/ldf/vocab/DMI-PROHIBITED-AIMLTRAINING",
        "ModelReleaseStatus": "Not Applicable",
        "AltTextAccessibility": "Head and shoulders before a warm canvas",
    }
    groups = {name.partition(":")[0] for name in tags}
    assert not groups & {"IFD0", "ExifIFD", "GPS", "IPTC", "Photoshop", "MakerNotes"}
