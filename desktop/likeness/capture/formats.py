"""What a file really is, by its first bytes, and how large a picture it claims to hold. Names and endings are not believed."""

from typing import Literal

from likeness.base.errors import Failed

Format = Literal["jpeg", "png", "webp", "heif", "tiff"]

HEIF_BRANDS = frozenset({b"heic", b"heix", b"heim", b"heis", b"mif1", b"hevc", b"hevx"})

RAW_ENDINGS = frozenset(["arw", "cr2", "cr3", "dng", "nef", "nrw", "orf", "pef", "raf", "rw2", "srw"])
"""Most camera RAW files are TIFF inside, with a small preview where the picture should be."""


def sniff(untrusted_data: bytes, name: str) -> Format:
    """The format of a photo. Raises Failed: photo-empty, photo-animated, photo-raw, photo-format-unsupported, photo-not-a-picture."""
    if not untrusted_data:
        raise Failed("photo-empty", name=name)
    head = untrusted_data[:16]
    known = _photo_format(head)
    if known == "tiff" and (name.rpartition(".")[2].lower() in RAW_ENDINGS or head[8:10] == b"CR"):
        raise Failed("photo-raw", name=name)
    if known is None:
        raise _refusal(head, name)
    return known


def _photo_format(head: bytes) -> Format | None:
    if head.startswith(b"\xff\xd8\xff"):
        return "jpeg"
    if head.startswith(b"\x89PNG\r\n\x1a\n"):
        return "png"
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return "webp"
    if head[4:8] == b"ftyp" and head[8:12] in HEIF_BRANDS:
        return "heif"
    if head[:4] in {b"II*\0", b"MM\0*"}:
        return "tiff"
    return None


def _refusal(head: bytes, name: str) -> Failed:
    if head[:4] == b"GIF8":
        return Failed("photo-animated", name=name)
    if head[4:12] == b"ftypcrx " or head.startswith((b"FUJIFILMCCD-RAW", b"IIRO", b"IIU\0")):
        return Failed("photo-raw", name=name)
    others = {
        b"%PDF": "PDF",
        b"BM": "BMP",
        b"8BPS": "Photoshop",
        b"\xff\x0a": "JPEG XL",
        b"\0\0\0\x0cJXL ": "JPEG XL",
        b"II+\0": "BigTIFF",
        b"MM\0+": "BigTIFF",
    }
    for start, kind in others.items():
        if head.startswith(start):
            return Failed("photo-format-unsupported", name=name, kind=kind)
    if head[4:8] == b"ftyp":
        kind = "AVIF" if head[8:11] == b"avi" else "video"
        return Failed("photo-format-unsupported", name=name, kind=kind)
    return Failed("photo-not-a-picture", name=name)


def webp_size(untrusted_data: bytes) -> tuple[int, int]:
    """Width and height as the first chunk claims them (RFC 9649, section 2.7). libwebp allocates the canvas on opening, so it is asked after this."""
    kind, body = untrusted_data[12:16], untrusted_data[20:30]
    if len(body) < 10:
        raise ValueError("no header")
    if kind == b"VP8X":
        return 1 + int.from_bytes(body[4:7], "little"), 1 + int.from_bytes(body[7:10], "little")
    if kind == b"VP8L":
        bits = int.from_bytes(body[1:5], "little")
        return 1 + (bits & 0x3FFF), 1 + (bits >> 14 & 0x3FFF)
    if kind == b"VP8 ":
        return int.from_bytes(body[6:8], "little") & 0x3FFF, int.from_bytes(body[8:10], "little") & 0x3FFF
    raise ValueError("no picture chunk")
