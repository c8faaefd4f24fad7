"""Real files of every kind in, upright sRGB pixels or one clear refusal out."""

import struct
import time
import tracemalloc
import zlib
from io import BytesIO

import numpy as np
import pytest
from PIL import Image, ImageCms
from PIL.PngImagePlugin import PngInfo

from likeness.base.errors import Failed
from likeness.base.sentences import SENTENCES, sentence
from likeness.capture.intake import decode, decode_master, encode_master, read_photo, untouched_focal


@pytest.fixture(scope="session")
def photo(capture_data):
    """(320, 240, 3): a small portrait as stored without loss."""
    return np.array(Image.open(capture_data / "photo.png").convert("RGB"))


def encoded(image, kind, **options):
    file = BytesIO()
    image.save(file, kind, **options)
    return file.getvalue()


def gap(pixels, reference):
    assert pixels.shape == reference.shape
    assert pixels.dtype == np.uint8
    return np.abs(pixels.astype(int) - reference).mean()


def refusal(data, name="photo.jpg"):
    with pytest.raises(Failed) as error:
        decode(data, name)
    assert error.value.code in SENTENCES
    line = sentence(error.value)
    assert "\n" not in line
    assert name in line
    return error.value.code


@pytest.mark.parametrize(
    ("kind", "options", "found", "limit"),
    [
        ("PNG", {}, "png", 0),
        ("JPEG", {"quality": 95}, "jpeg", 2),
        ("JPEG", {"quality": 90, "progressive": True}, "jpeg", 3),
        ("WEBP", {"lossless": True}, "webp", 0),
        ("WEBP", {"quality": 90}, "webp", 3),
        ("TIFF", {}, "tiff", 0),
        ("TIFF", {"compression": "tiff_lzw"}, "tiff", 0),
        ("TIFF", {"compression": "tiff_adobe_deflate"}, "tiff", 0),
    ],
)
def test_every_format_gives_its_pixels(photo, kind, options, found, limit):
    picture = decode(encoded(Image.fromarray(photo), kind, **options), "whatever.bin")
    assert picture.format == found
    assert gap(picture.pixels, photo) <= limit
    assert not picture.had_location
    assert not picture.had_device


@pytest.mark.parametrize("name", ["photo.heic", "photo-10bit.heic"])
def test_heic_from_another_encoder(capture_data, photo, name):
    picture = read_photo(capture_data / name)
    assert picture.format == "heif"
    assert gap(picture.pixels, photo) < 2


def test_heic_metadata_is_told_and_dropped(capture_data):
    picture = read_photo(capture_data / "phone.heic")
    assert picture.had_location
    assert picture.had_device


def turned_heic(data):
    """phone.heic as phones write it: its pixels lie on their side, and an `irot` property beside the EXIF orientation says so."""

    def grown(at, by):
        return struct.pack(">I", struct.unpack(">I", data[at : at + 4])[0] + by)

    ipma = data.index(b"ipma") - 4
    meta, iprp, ipco, iloc = (data.index(kind) - 4 for kind in (b"meta", b"iprp", b"ipco", b"iloc"))
    changed = bytearray(data)
    for at, by in ((meta, 10), (iprp, 10), (ipco, 9), (ipma, 1), (iloc + 20, 10), (iloc + 38, 10)):
        changed[at : at + 4] = grown(at, by)
    associations = ipma + 18
    changed[associations] += 1
    irot = struct.pack(">I4sB", 9, b"irot", 3)  # three quarters anticlockwise
    return bytes(changed[:ipma] + irot + changed[ipma : ipma + 22] + b"\x84" + changed[ipma + 22 :])


def test_a_turned_heic_is_turned_once(capture_data, photo):
    picture = decode(turned_heic((capture_data / "phone.heic").read_bytes()), "phone.heic")
    assert gap(picture.pixels, photo) < 4
    assert picture.had_location


def exif_with(orientation, *, told=False):
    exif = Image.Exif()
    exif[0x0112] = orientation
    if told:
        exif[0x010F], exif[0x0110] = "Maker", "Phone 1"
        exif.get_ifd(0x8825).update({1: "N", 2: (52.0, 30.0, 0.0), 3: "E", 4: (13.0, 24.0, 0.0)})
    return exif


# What a camera does to an upright picture so that the viewer must undo it.
STORED = {
    1: lambda p: p,
    2: lambda p: p[:, ::-1],
    3: lambda p: p[::-1, ::-1],
    4: lambda p: p[::-1],
    5: lambda p: p.transpose(1, 0, 2),
    6: lambda p: np.rot90(p, 1),
    7: lambda p: p[::-1, ::-1].transpose(1, 0, 2),
    8: lambda p: np.rot90(p, -1),
}


@pytest.mark.parametrize("kind", ["PNG", "TIFF", "WEBP"])
@pytest.mark.parametrize("orientation", range(1, 9))
def test_orientation_is_undone(photo, kind, orientation):
    stored = Image.fromarray(np.ascontiguousarray(STORED[orientation](photo)))
    options = {"lossless": True} if kind == "WEBP" else {}
    picture = decode(encoded(stored, kind, exif=exif_with(orientation), **options), "turned")
    assert gap(picture.pixels, photo) == 0


def test_unknown_orientation_means_upright(photo):
    data = encoded(Image.fromarray(photo), "PNG", exif=exif_with(99))
    assert gap(decode(data, "turned").pixels, photo) == 0


def test_jpeg_tells_place_and_device_and_nothing_stays(photo):
    data = encoded(Image.fromarray(photo), "JPEG", quality=95, exif=exif_with(1, told=True))
    picture = decode(data, "IMG_0001.JPG")
    assert picture.had_location
    assert picture.had_device
    master = encode_master(picture.pixels)
    assert b"Maker" not in master
    assert Image.open(BytesIO(master)).info == {}


CAMERA = {0xA405: 26, 0xA002: 4032, 0xA003: 3024}


@pytest.mark.parametrize(
    ("details", "size", "focal"),
    [
        (CAMERA, (4032, 3024), 26),
        (CAMERA, (3024, 4032), 26),
        (CAMERA, (1024, 768), 26),
        ({0xA405: 26}, (768, 1024), 26),
        ({0xA405: 35}, (6000, 4000), 35),
        ({0xA405: 24.5}, (1920, 1080), 24.5),
        (CAMERA | {0xA404: 1.0}, (4032, 3024), 26),
        (CAMERA | {0xA404: 2.0}, (4032, 3024), None),
        (CAMERA, (3000, 3000), None),
        (CAMERA, (3000, 2000), None),
        ({0xA405: 26}, (2741, 2056), None),
        ({0xA405: 26}, (1000, 800), None),
        ({0xA405: 0}, (4032, 3024), None),
        ({0xA405: 65535}, (4032, 3024), None),
        ({0xA405: float("nan")}, (4032, 3024), None),
        ({0xA405: "26"}, (4032, 3024), None),
        ({0xA405: (26, 1)}, (4032, 3024), None),
        ({}, (4032, 3024), None),
    ],
)
def test_the_focal_length_counts_only_for_the_whole_picture(details, size, focal):
    assert untouched_focal(details, size) == focal


def exif_with_lens(focal, orientation=1):
    exif = exif_with(orientation, told=True)
    exif.get_ifd(0x8769).update({0xA405: focal, 0xA434: "Lens of somebody", 0xA431: "serial 123"})
    return exif


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
@pytest.mark.parametrize("orientation", [1, 6])
def test_the_focal_length_is_all_that_stays_of_a_camera(photo, kind, orientation):
    data = encoded(Image.fromarray(photo), kind, exif=exif_with_lens(26, orientation))
    picture = decode(data, "photo.jpg")
    assert picture.focal_35mm == 26
    assert picture.had_device
    fields = {field: getattr(picture, field) for field in picture.__slots__ if field != "pixels"}
    assert "Lens" not in str(fields)
    assert b"Lens" not in encode_master(picture.pixels)


def test_without_exif_there_is_no_focal_length(photo):
    assert decode(encoded(Image.fromarray(photo), "JPEG"), "photo.jpg").focal_35mm is None


def test_a_cropped_photo_has_no_focal_length(photo):
    data = encoded(Image.fromarray(photo[:300, :240]), "JPEG", exif=exif_with_lens(26))
    assert decode(data, "photo.jpg").focal_35mm is None


def test_a_master_gives_every_pixel_back(photo):
    assert np.array_equal(decode_master(encode_master(photo)), photo)


def test_damaged_exif_does_not_cost_the_picture(photo):
    data = encoded(Image.fromarray(photo), "JPEG", quality=95, exif=b"Exif\0\0II*\0\xff\xff\xff\xffgarbage")
    assert gap(decode(data, "a.jpg").pixels, photo) < 2


def test_sixteen_bits_are_scaled_not_clipped():
    ramp = np.arange(65536, dtype=np.uint16).reshape(256, 256)
    expected = np.repeat(np.rint(ramp / 257).astype(np.uint8)[..., None], 3, axis=2)
    for kind in ("PNG", "TIFF"):
        pixels = decode(encoded(Image.fromarray(ramp), kind), "ramp").pixels
        assert np.abs(pixels.astype(int) - expected).max() == 0


def test_sixteen_bit_colour(capture_data, photo):
    import cv2
    import tifffile

    deep = photo.astype(np.uint16) * 257
    _, png = cv2.imencode(".png", deep[..., ::-1])
    assert np.abs(decode(png.tobytes(), "deep.png").pixels.astype(int) - photo).max() <= 1
    for compression in (None, "zlib", "lzw"):
        file = BytesIO()
        try:
            tifffile.imwrite(file, deep, photometric="rgb", compression=compression)
        except (ImportError, ValueError, KeyError):  # tifffile needs imagecodecs for some
            continue
        assert np.abs(decode(file.getvalue(), "deep.tif").pixels.astype(int) - photo).max() <= 1


def test_alpha_lies_over_white(photo):
    alpha = np.zeros(photo.shape[:2], np.uint8)
    alpha[:100], alpha[100:200] = 255, 128
    image = Image.fromarray(np.dstack([photo, alpha]))
    pixels = decode(encoded(image, "PNG"), "a.png").pixels
    assert np.array_equal(pixels[:100], photo[:100])
    assert (pixels[200:] == 255).all()
    half = photo[100:200] * (128 / 255) + 255 * (127 / 255)
    assert np.abs(pixels[100:200] - half).max() <= 1


def test_grey_palette_and_bilevel(photo):
    grey = Image.fromarray(photo).convert("L")
    expected = np.repeat(np.asarray(grey)[..., None], 3, axis=2)
    assert gap(decode(encoded(grey, "PNG"), "a").pixels, expected) == 0
    assert gap(decode(encoded(grey, "JPEG", quality=95), "a").pixels, expected) < 2
    palette = Image.fromarray(photo).quantize(64)
    assert gap(decode(encoded(palette, "PNG"), "a").pixels, np.array(palette.convert("RGB"))) == 0
    see_through = encoded(palette, "PNG", transparency=palette.getpixel((0, 0)))
    assert (decode(see_through, "a").pixels[0, 0] == 255).all()
    two = Image.fromarray(photo).convert("1")
    assert gap(decode(encoded(two, "PNG"), "a").pixels, np.array(two.convert("RGB"))) == 0


def test_cmyk_jpeg_becomes_srgb(photo):
    pixels = decode(encoded(Image.fromarray(photo).convert("CMYK"), "JPEG", quality=95), "print.jpg").pixels
    assert gap(pixels, photo) < 3


def test_a_profile_is_applied(photo):
    # A linear-light profile: the same numbers mean a much lighter picture.
    linear = linear_rgb_profile()
    pixels = decode(encoded(Image.fromarray(photo), "PNG", icc_profile=linear), "a.png").pixels
    dark = photo.mean(axis=2) < 100
    light = (photo / 255) ** (1 / 2.2) * 255
    assert np.abs(pixels.astype(int)[dark] - light[dark]).mean() < 12
    assert pixels[dark].mean() > photo[dark].mean() + 40


def linear_rgb_profile():
    """sRGB's own profile with its three tone curves replaced by gamma 1."""
    data = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    count = struct.unpack(">I", data[128:132])[0]
    for index in range(count):
        entry = 132 + 12 * index
        tag, offset, size = struct.unpack(">4sII", data[entry : entry + 12])
        if tag in {b"rTRC", b"gTRC", b"bTRC"}:
            data[offset : offset + size] = (b"curv" + b"\0" * 8).ljust(size, b"\0")
    return bytes(data)


@pytest.mark.parametrize("profile", [b"not a profile", b"\0" * 200, bytes(5_000_000)])
def test_a_bad_profile_is_ignored(photo, profile):
    data = encoded(Image.fromarray(photo), "JPEG", quality=95, icc_profile=profile)
    assert gap(decode(data, "a.jpg").pixels, photo) < 2


def test_a_profile_for_another_kind_of_picture_is_ignored(photo):
    grey = Image.fromarray(photo).convert("L")
    data = encoded(grey, "PNG", icc_profile=linear_rgb_profile())
    assert gap(decode(data, "a.png").pixels, np.repeat(np.asarray(grey)[..., None], 3, axis=2)) == 0


def test_refusals_of_what_is_no_photo(photo):
    image = Image.fromarray(photo)
    assert refusal(b"") == "photo-empty"
    assert refusal(b"Dear Sir or Madam, this is a letter.") == "photo-not-a-picture"
    assert refusal(b"\xff\xd8") == "photo-not-a-picture"
    assert refusal(encoded(image, "GIF"), "dance.gif") == "photo-animated"
    assert refusal(encoded(image, "BMP"), "a.bmp") == "photo-format-unsupported"
    assert refusal(encoded(image, "PDF"), "scan.pdf") == "photo-format-unsupported"
    assert refusal(b"\0\0\0\x18ftypcrx " + bytes(50), "a.cr3") == "photo-damaged"
    assert refusal(encoded(image, "TIFF"), "DSC_0001.NEF") == "photo-raw"
    for film in (
        b"\0\0\0\x18ftypmp42",
        b"\0\0\0\x14ftypqt  ",
        b"RIFF\0\0\0\0AVI LIST",
        b"\x1a\x45\xdf\xa3",
        b"\0\0\1\xba",
    ):
        assert refusal(film + bytes(50), "clip.mp4") == "photo-film"
    for archive in (b"PK\x03\x04", b"Rar!\x1a\x07", b"7z\xbc\xaf\x27\x1c"):
        assert refusal(archive + bytes(50), "pictures.zip") == "photo-archive"


@pytest.mark.parametrize("kind", ["PNG", "WEBP"])
def test_moving_pictures_are_refused(photo, kind):
    frames = [Image.fromarray(photo), Image.fromarray(255 - photo)]
    data = encoded(frames[0], kind, save_all=True, append_images=frames[1:], duration=100)
    assert refusal(data, "moving") == "photo-animated"


def test_floating_point_pixels_are_refused(photo):
    image = Image.fromarray(photo.mean(axis=2).astype(np.float32))
    assert refusal(encoded(image, "TIFF"), "float.tif") == "photo-damaged"


def png_header(width, height):
    body = b"IHDR" + struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    head = struct.pack(">I", 13) + body + struct.pack(">I", zlib.crc32(body))
    data = zlib.compress(bytes(1000))
    idat = struct.pack(">I", len(data)) + b"IDAT" + data + struct.pack(">I", zlib.crc32(b"IDAT" + data))
    return b"\x89PNG\r\n\x1a\n" + head + idat


def webp_header(width, height):
    canvas = (width - 1).to_bytes(3, "little") + (height - 1).to_bytes(3, "little")
    chunk = b"VP8X" + struct.pack("<I", 10) + bytes([2, 0, 0, 0]) + canvas
    return b"RIFF" + struct.pack("<I", 4 + len(chunk)) + b"WEBP" + chunk


def jpeg_header(photo, width, height):
    data = bytearray(encoded(Image.fromarray(photo), "JPEG"))
    frame = data.index(b"\xff\xc0")
    data[frame + 5 : frame + 9] = struct.pack(">HH", height, width)
    return bytes(data)


def test_bombs_are_refused_by_their_header_alone(photo):
    bombs = [png_header(30_000, 30_000), webp_header(16_000, 16_000), jpeg_header(photo, 60_000, 60_000)]
    tracemalloc.start()
    begin = time.process_time()
    for bomb in bombs:
        assert refusal(bomb, "bomb") == "photo-too-many-pixels"
    seconds, (_, peak) = time.process_time() - begin, tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert seconds < 0.5
    assert peak < 5_000_000


def test_a_jpeg_of_thousands_of_scans_is_refused(photo):
    data = encoded(Image.fromarray(photo), "JPEG", progressive=True)
    scan = data[data.rindex(b"\xff\xda") : -2]
    assert refusal(data[:-2] + scan * 2000 + b"\xff\xd9") == "photo-damaged"


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "WEBP", "TIFF"])
def test_a_cut_file_is_refused(photo, kind):
    data = encoded(Image.fromarray(photo), kind)
    for share in (0.02, 0.3, 0.7):
        code = refusal(data[: int(len(data) * share)], "cut")
        assert code == "photo-damaged"


def test_a_cut_heic_is_refused(capture_data):
    data = (capture_data / "photo.heic").read_bytes()
    for share in (0.02, 0.3, 0.7):
        assert refusal(data[: int(len(data) * share)], "cut.heic") == "photo-damaged"


def test_names_of_any_script_are_only_words(tmp_path, photo):
    path = tmp_path / "сельфи 👩🏽 \u202egpj.png"
    path.write_bytes(encoded(Image.fromarray(photo), "PNG"))
    assert gap(read_photo(path).pixels, photo) == 0


def test_missing_files_and_folders_are_named(tmp_path):
    with pytest.raises(Failed) as missing:
        read_photo(tmp_path / "none.jpg")
    assert missing.value.code == "file-missing"
    with pytest.raises(Failed) as folder:
        read_photo(tmp_path)
    assert folder.value.code == "file-unreadable"


@pytest.mark.parametrize(
    ("term", "mark"),
    [
        (None, None),
        ("digitalCapture", None),
        ("negativeFilm", None),
        ("composite", "edited"),
        ("humanEdits", "edited"),
        ("trainedAlgorithmicMedia", "generated"),
        ("compositeWithTrainedAlgorithmicMedia", "generated"),
    ],
)
@pytest.mark.parametrize("kind", ["jpeg", "png", "tiff", "webp"])
def test_a_mark_that_comes_in_is_kept(term, mark, kind):
    file = BytesIO()
    packet = b"" if term is None else b"<x>http://cv.iptc.org/newscodes/digitalsourcetype/%b</x>" % term.encode()
    extra = {"xmp": packet} if packet and kind != "png" else {}
    if packet and kind == "png":
        info = PngInfo()
        info.add_itxt("XML:com.adobe.xmp", packet.decode())
        extra = {"pnginfo": info}
    if packet and kind == "tiff":
        extra = {"tiffinfo": {700: packet}}
    Image.new("RGB", (64, 64), "grey").save(file, kind, **extra)
    assert decode(file.getvalue(), f"x.{kind}").mark == mark
