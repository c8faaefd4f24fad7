"""Malformed photos, made from real files of every format by a seeded random generator: cut, flipped, mixed up, and bombs."""

import io
import struct
import zipfile
import zlib

import numpy as np
from camera_files import dng, encoded
from PIL import Image


def real_files(folder, size=(1500, 2000)):
    """Name to bytes: one real file of every kind that is read. `folder` holds photo.png and the HEIC files."""
    small = np.array(Image.open(folder / "photo.png").convert("RGB"))
    photo = np.array(Image.fromarray(small).resize(size, Image.Resampling.BICUBIC))
    deep = np.asarray(photo[..., 0], np.uint16) * 257
    alpha = np.dstack([photo, photo[..., :1]])
    cmyk = io.BytesIO()
    Image.fromarray(photo).convert("CMYK").save(cmyk, "JPEG", quality=85)
    return {
        "plain.jpg": encoded(photo, "JPEG", quality=88),
        "progressive.jpg": encoded(photo, "JPEG", quality=88, progressive=True),
        "cmyk.jpg": cmyk.getvalue(),
        "plain.png": encoded(photo, "PNG", compress_level=1),
        "alpha.png": encoded(alpha, "PNG", compress_level=1),
        "deep.png": encoded(deep, "PNG", compress_level=1),
        "lossy.webp": encoded(photo, "WEBP", quality=80, method=0),
        "lossless.webp": encoded(small, "WEBP", lossless=True),
        "plain.avif": encoded(photo, "AVIF", quality=60, speed=10),
        "phone.heic": (folder / "phone.heic").read_bytes(),
        "deep.heic": (folder / "photo-10bit.heic").read_bytes(),
        "plain.tif": encoded(small, "TIFF"),
        "lzw.tif": encoded(photo, "TIFF", compression="tiff_lzw"),
        "deflate.tif": encoded(photo, "TIFF", compression="tiff_adobe_deflate"),
        "jpeg.tif": encoded(photo, "TIFF", compression="jpeg"),
        "camera.dng": dng(photo, preview=small),
    }


def malformed(rng, files, count):
    """`count` pairs of name and bytes, in turn of every kind of damage and every file; the bombs come first."""
    made = list(bombs(files))[:count]
    damages = (cut, flipped, scattered, wrong_header, filled, repeated, spliced, sizes_changed)
    names = sorted(files)
    for number in range(count - len(made)):
        name, damage = names[number % len(names)], damages[(number // len(names) + number) % len(damages)]
        made.append((f"{damage.__name__}-{number}-{name}", damage(rng, files[name], files)))
    return made


def cut(rng, data, files):
    return data[: int(len(data) * rng.uniform(0.0, 0.999))]


def flipped(rng, data, files):
    """Single bits, most of them where the structure lies."""
    changed = bytearray(data)
    for _ in range(int(rng.integers(1, 30))):
        place = int(rng.integers(0, min(len(data), 600 if rng.random() < 0.7 else len(data))))
        changed[place] ^= 1 << int(rng.integers(0, 8))
    return bytes(changed)


def scattered(rng, data, files):
    """Bytes anywhere in the compressed content."""
    changed = bytearray(data)
    for place in rng.integers(min(200, len(data) - 1), len(data), 200):
        changed[place] = int(rng.integers(0, 256))
    return bytes(changed)


def wrong_header(rng, data, files):
    """The start of another kind of file."""
    other = files[sorted(files)[int(rng.integers(0, len(files)))]]
    length = int(rng.choice([4, 12, 16, 64, 400]))
    return other[:length] + data[length:]


def filled(rng, data, files):
    start = int(rng.integers(0, len(data)))
    length = int(rng.integers(1, max(2, len(data) // 4)))
    fill = bytes([int(rng.choice([0, 255, 127]))]) * len(data[start : start + length])
    return data[:start] + fill + data[start + length :]


def repeated(rng, data, files):
    start, end = sorted(int(v) for v in rng.integers(0, len(data), 2))
    return data[:end] + data[start:end] * int(rng.integers(1, 4)) + data[end:]


def spliced(rng, data, files):
    other = files[sorted(files)[int(rng.integers(0, len(files)))]]
    return data[: int(rng.integers(0, len(data)))] + other[int(rng.integers(0, len(other))) :]


def sizes_changed(rng, data, files):
    """Large numbers where lengths, offsets and counts may stand."""
    changed = bytearray(data)
    for _ in range(int(rng.integers(1, 6))):
        place = int(rng.integers(4, min(len(data), 1000) - 4))
        changed[place : place + 4] = rng.choice(
            [b"\xff\xff\xff\xff", b"\x7f\xff\xff\xff", b"\0\0\xff\xff", b"\xea\x60\xea\x60"]
        )
    return bytes(changed)


# -- bombs


def bombs(files):
    """Small files that claim, or unpack to, a great deal."""
    yield "claims-60000.png", png(60_000, 60_000, zlib.compress(bytes(1000)))
    yield "claims-10000.png", png(10_000, 10_000, zlib.compress(bytes(1000)))
    yield "zeros.png", png(10_900, 10_900, zlib.compress(bytes(10_901 * 3 * 10_900), 9))
    yield "long-text.png", png(64, 64, zlib.compress(bytes(64 * 193)), ztxt(zlib.compress(bytes(80_000_000), 9)))
    yield "many-texts.png", png(64, 64, zlib.compress(bytes(64 * 193)), ztxt(zlib.compress(bytes(900_000), 9)) * 500)
    yield (
        "profile.png",
        png(64, 64, zlib.compress(bytes(64 * 193)), chunk(b"iCCP", b"x\0\0" + zlib.compress(bytes(90_000_000), 9))),
    )
    yield "claims-16000.webp", webp(16_000, 16_000)
    yield "claims-10000.webp", webp(10_000, 10_000)
    yield "claims-60000.jpg", jpeg_claiming(files["plain.jpg"], b"\xff\xc0", 60_000)
    yield "claims-10900.jpg", jpeg_claiming(files["plain.jpg"], b"\xff\xc0", 10_900)
    yield "claims-10900-progressive.jpg", jpeg_claiming(files["progressive.jpg"], b"\xff\xc2", 10_900)
    yield "scans-2000.jpg", scans(files["progressive.jpg"], 2000)
    yield "scans-80.jpg", scans(files["progressive.jpg"], 80)
    yield "scans-19-huge.jpg", scans(jpeg_claiming(files["progressive.jpg"], b"\xff\xc2", 10_900), 9)
    yield "claims-60000.avif", boxed_claiming(files["plain.avif"], 60_000)
    yield "claims-10900.avif", boxed_claiming(files["plain.avif"], 10_900)
    yield "claims-60000.heic", boxed_claiming(files["phone.heic"], 60_000)
    yield "claims-10900.heic", boxed_claiming(files["phone.heic"], 10_900)
    yield (
        "ring.tif",
        b"II*\0\x08\0\0\0" + struct.pack("<H", 1) + struct.pack("<HHII", 256, 4, 1, 64) + struct.pack("<I", 8),
    )
    yield "chain.tif", chain(5_000)
    yield "subs.tif", subs(3_000)
    yield "tile-60000.tif", tiff({256: 64, 257: 64, 322: 60_000, 323: 60_000, 324: 200, 325: 10})
    yield "claims-60000.tif", tiff({256: 60_000, 257: 60_000, 273: 200, 279: 10, 278: 60_000})
    yield "claims-10900.tif", tiff({256: 10_900, 257: 10_900, 273: 200, 279: 10, 278: 10_900})
    yield "lzw-zeros.tif", encoded(np.zeros((10_900, 10_900), np.uint8), "TIFF", compression="tiff_lzw")
    yield "deflate-zeros.tif", encoded(np.zeros((10_900, 10_900), np.uint8), "TIFF", compression="tiff_adobe_deflate")
    yield "claims-60000.dng", dng_claiming(files["camera.dng"], 60_000)
    yield "claims-10900.dng", dng_claiming(files["camera.dng"], 10_900)
    yield "other.cr3", b"\0\0\0\x18ftypcrx \0\0\0\1crx isom" + bytes(5_000)
    yield "other.raf", b"FUJIFILMCCD-RAW 0201FF389501" + bytes(56) + struct.pack(">II", 148, 1 << 31) + bytes(5_000)
    yield "other.orf", b"IIRO\x08\0\0\0" + files["camera.dng"][8:]
    yield "other.rw2", b"IIU\0" + files["camera.dng"][4:]


def chunk(kind, body):
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


def png(width, height, packed, extra=b""):
    head = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + head + extra + chunk(b"IDAT", packed) + chunk(b"IEND", b"")


def ztxt(packed):
    return chunk(b"zTXt", b"Comment\0\0" + packed)


def webp(width, height):
    canvas = (width - 1).to_bytes(3, "little") + (height - 1).to_bytes(3, "little")
    body = b"VP8X" + struct.pack("<I", 10) + bytes([2, 0, 0, 0]) + canvas
    return b"RIFF" + struct.pack("<I", 4 + len(body)) + b"WEBP" + body


def jpeg_claiming(data, marker, side):
    changed = bytearray(data)
    place = changed.index(marker)
    changed[place + 5 : place + 9] = struct.pack(">HH", side, side)
    return bytes(changed)


def scans(data, count):
    last = data[data.rindex(b"\xff\xda") : -2]
    return data[:-2] + last * count + b"\xff\xd9"


def boxed_claiming(data, side):
    """Every `ispe` box (ISO/IEC 23008-12) says another size."""
    changed = bytearray(data)
    place = changed.find(b"ispe")
    while place >= 0:
        changed[place + 8 : place + 16] = struct.pack(">II", side, side)
        place = changed.find(b"ispe", place + 4)
    return bytes(changed)


def tiff(tags):
    """Uncompressed grey, little-endian, with these tags."""
    whole = {258: 8, 259: 1, 262: 1, 277: 1} | tags
    entries = b"".join(struct.pack("<HHII", tag, 4, 1, whole[tag]) for tag in sorted(whole))
    return b"II*\0\x08\0\0\0" + struct.pack("<H", len(whole)) + entries + bytes(4) + bytes(300)


def chain(length):
    """Directories one after the other."""
    parts, place = [b"II*\0\x08\0\0\0"], 8
    for _ in range(length):
        place += 18
        parts.append(struct.pack("<H", 1) + struct.pack("<HHII", 256, 4, 1, 64) + struct.pack("<I", place))
    return b"".join(parts) + struct.pack("<HI", 0, 0)


def subs(count):
    """A directory with thousands of sub-directories, each of which is that directory."""
    head = b"II*\0\x08\0\0\0" + struct.pack("<H", 1) + struct.pack("<HHII", 330, 4, count, 26) + bytes(4)
    return head + struct.pack(f"<{count}I", *([8] * count))


def dng_claiming(data, side):
    changed = bytearray(data)
    start, count = 10, struct.unpack_from("<H", data, struct.unpack_from("<I", data, 4)[0])[0]
    start = struct.unpack_from("<I", data, 4)[0] + 2
    for entry in range(start, start + 12 * count, 12):
        if struct.unpack_from("<H", data, entry)[0] in {256, 257}:
            changed[entry + 8 : entry + 12] = struct.pack("<I", side)
    return bytes(changed)


def zip_bombs(photo):
    """Archives: name to bytes."""

    def packed(members, method=zipfile.ZIP_DEFLATED):
        file = io.BytesIO()
        with zipfile.ZipFile(file, "w", method, compresslevel=9) as archive:
            for name, data in members:
                archive.writestr(name, data)
        return file.getvalue()

    zeros = bytes(40_000_000)
    inner = packed([("a.jpg", photo)])
    locked = bytearray(packed([("locked.jpg", photo)]))
    locked[6] |= 1
    locked[locked.rindex(b"PK\x01\x02") + 8] |= 1
    return {
        "zeros.zip": packed([("a.jpg", photo), ("zeros.png", zeros)]),
        "many.zip": packed([(f"{n}.jpg", b"") for n in range(6_000)], zipfile.ZIP_STORED),
        "nested.zip": packed([("inner.zip", inner)]),
        "locked.zip": bytes(locked),
        "cut.zip": packed([("a.jpg", photo)])[:-30],
        "names.zip": packed(
            [("../../../../tmp/evil.jpg", photo), ("/etc/cron.d/evil.jpg", photo), ("C:\\evil.jpg", photo)]
        ),
    }
