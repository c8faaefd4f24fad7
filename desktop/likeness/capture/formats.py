"""What a file really is, by its first bytes, and how large a picture it claims to hold. Names and endings are not believed."""

from typing import Literal

from likeness.base.errors import Failed
from likeness.capture.tiff import holds_raw

Format = Literal["jpeg", "png", "webp", "heif", "avif", "tiff", "raw"]

HEIF_BRANDS = frozenset({b"heic", b"heix", b"heim", b"heis", b"mif1", b"msf1", b"hevc", b"hevx"})
AVIF_BRANDS = frozenset({b"avif", b"avis"})

RAW_STARTS = (b"FUJIFILMCCD-RAW", b"IIRO", b"IIRS", b"MMOR", b"IIU\0")
"""Fujifilm RAF, Olympus ORF, Panasonic RW2."""

OTHER_RAW_STARTS = (b"FOVb", b"\0MRM", b"II\x1a\0\0\0HEAPCCDR")
"""Sigma X3F, Minolta MRW, Canon CRW: old or rare, and not tried."""

RAW_ENDINGS = frozenset(["arw", "cr2", "cr3", "dng", "nef", "nrw", "orf", "pef", "raf", "rw2", "srw"])
"""Most camera RAW files are TIFF inside, with a small preview where the picture should be."""

OTHER_KINDS = {
    b"%PDF": "PDF",
    b"BM": "BMP",
    b"8BPS": "Photoshop",
    b"\xff\x0a": "JPEG XL",
    b"\0\0\0\x0cJXL ": "JPEG XL",
    b"\0\0\0\x0cjP  ": "JPEG 2000",
    b"\xff\x4f\xff\x51": "JPEG 2000",
    b"II+\0": "BigTIFF",
    b"MM\0+": "BigTIFF",
    b"II\xbc": "JPEG XR",
}
ARCHIVES = {b"PK\x03\x04": "ZIP", b"PK\x05\x06": "ZIP", b"7z\xbc\xaf": "7z", b"Rar!": "RAR", b"\x1f\x8b": "gzip"}
FILM_STARTS = (b"\x1a\x45\xdf\xa3", b"\0\0\1\xba", b"\0\0\1\xb3", b"FLV\1")
"""Matroska and WebM, MPEG, Flash."""


def sniff(untrusted_data: bytes, name: str) -> Format:
    """The format of a photo.

    Raises Failed: photo-empty, photo-animated, photo-raw, photo-film, photo-archive, photo-format-unsupported, photo-not-a-picture.
    """
    if not untrusted_data:
        raise Failed("photo-empty", name=name)
    head = untrusted_data[:64]
    known = _photo_format(head)
    if known == "tiff" and (ending_of(name) in RAW_ENDINGS or holds_raw(untrusted_data)):
        return "raw"
    if known is None:
        raise _refusal(head, name)
    return known


def ending_of(name: str) -> str:
    return name.rpartition(".")[2].lower() if "." in name else ""


def _photo_format(head: bytes) -> Format | None:
    if head.startswith(b"\xff\xd8\xff"):
        return "jpeg"
    if head.startswith(b"\x89PNG\r\n\x1a\n"):
        return "png"
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return "webp"
    if head[4:8] == b"ftyp":
        return _boxed_format(head)
    if head[:4] in {b"II*\0", b"MM\0*"}:
        return "tiff"
    return "raw" if head.startswith(RAW_STARTS) else None


def _boxed_format(head: bytes) -> Format | None:
    """By the brands of an ISO base media file (ISO/IEC 14496-12, 4.3): the major one, and where that is general, the compatible ones."""
    brand, others = head[8:12], {head[at : at + 4] for at in range(16, min(int.from_bytes(head[:4], "big"), 64), 4)}
    if brand == b"crx ":
        return "raw"
    if brand in AVIF_BRANDS:
        return "avif"
    if brand in HEIF_BRANDS:
        general = brand in {b"mif1", b"msf1"}
        return "avif" if general and others & AVIF_BRANDS and not others & {b"heic", b"heix", b"hevc"} else "heif"
    return None


def _refusal(head: bytes, name: str) -> Failed:
    if head[:4] == b"GIF8":
        return Failed("photo-animated", name=name)
    if head.startswith(OTHER_RAW_STARTS):
        return Failed("photo-raw", name=name)
    if head[4:8] in {b"ftyp", b"moov", b"mdat"} or head.startswith(FILM_STARTS) or _is_avi(head):
        return Failed("photo-film", name=name)
    for start, kind in ARCHIVES.items():
        if head.startswith(start):
            return Failed("photo-archive", name=name, kind=kind)
    for start, kind in OTHER_KINDS.items():
        if head.startswith(start):
            return Failed("photo-format-unsupported", name=name, kind=kind)
    return Failed("photo-not-a-picture", name=name)


def _is_avi(head: bytes) -> bool:
    return head[:4] == b"RIFF" and head[8:12] == b"AVI "


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
