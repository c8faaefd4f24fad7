"""A pack in one file: a plain tar (GNU headers, uncompressed) with manifest.json first and the files in the manifest's order.

Any tar program can read it; ours reads only what ours writes. Nothing in a header is believed: the manifest says which files follow, so every
header is known beforehand byte for byte, and one that differs is refused. Links, devices, paths that lead elsewhere and members that come
twice have no header that fits. The manifest says all sizes, so a file that was cut short is known before a byte is copied.
"""

import hashlib
import tarfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from likeness.base.errors import Failed
from likeness.base.files import open_ordinary, replacing
from likeness.base.limits import MAX_TEXT_BYTES
from likeness.packs.items import Item, span_item
from likeness.packs.manifest import (
    MANIFEST,
    READ_AT_ONCE,
    Manifest,
    OnBytes,
    PackFile,
    decode_manifest,
    encode_manifest,
    ignore_bytes,
)

BLOCK = 512
END = bytes(2 * BLOCK)
SIZE_FIELD = slice(124, 136)


@dataclass(frozen=True, slots=True)
class Archive:
    """What an archive holds. `starts`: where each file's bytes begin."""

    path: Path
    manifest: Manifest
    starts: dict[str, int]

    def items(self) -> tuple[Item, ...]:
        return tuple(
            span_item(self.path, self.starts[name], file.size, name, file.sha256)
            for name, file in self.manifest.files.items()
        )


def looks_like_archive(path: Path) -> bool:
    """Whether it begins like one of ours. Raises Failed: file-missing, file-unreadable."""
    with open_ordinary(path) as file:
        start = file.read(BLOCK)
    return start[257:262] == b"ustar" and start.startswith(MANIFEST.encode() + b"\0")


def read_archive(path: Path) -> Archive:
    """Looks at every header and at no file's bytes.

    Raises Failed: file-missing, file-unreadable, pack-archive-foreign (not made by this program, or changed), pack-archive-short, and what
    a manifest can be wrong with.
    """
    with open_ordinary(path) as file:
        length = file.seek(0, 2)
        data = _manifest_bytes(file, path)
        manifest = decode_manifest(data, path.name)
        if data != encode_manifest(manifest):
            raise Failed("pack-archive-foreign", path=path)
        place = _filled(file, BLOCK + len(data), path)
        starts: dict[str, int] = {}
        for name, entry in manifest.files.items():
            starts[name] = place + _expect(file, place, header(name, entry.size), path)
            if starts[name] + entry.size > length:
                raise Failed("pack-archive-short", path=path)
            place = _filled(file, starts[name] + entry.size, path)
        if place + _expect(file, place, END, path) != length:
            raise Failed("pack-archive-foreign", path=path)
    return Archive(path, manifest, starts)


def write_archive(folder: Path, manifest: Manifest, out: Path, on_bytes: OnBytes = ignore_bytes) -> int:
    """The pack in `folder` as one file; its size in bytes. Each file's hash is compared while it is read.

    Raises Failed: pack-damaged, folder-not-writable, disk-full.
    """
    data = encode_manifest(manifest)
    done, total = 0, archive_size(manifest)

    def told(count: int) -> None:
        nonlocal done
        done += count
        on_bytes(done, total)

    with replacing(out, mode=0o644) as file:
        told(file.write(header(MANIFEST, len(data)) + data + _padding(len(data))))
        for name, entry in manifest.files.items():
            file.write(header(name, entry.size))
            if _copy(folder / name, file, told) != entry:
                raise Failed("pack-damaged", pack=folder.name, file=name)
            file.write(_padding(entry.size))
        file.write(END)
    return total


def archive_size(manifest: Manifest) -> int:
    """How many bytes its archive will have."""
    data = len(encode_manifest(manifest))
    place = _end(len(header(MANIFEST, data)) + data)
    for name, entry in manifest.files.items():
        place = _end(place + len(header(name, entry.size)) + entry.size)
    return place + len(END)


def header(name: str, size: int) -> bytes:
    """The one header that a file of this name and size has: no owner, no time, no type but "file"."""
    member = tarfile.TarInfo(name)
    member.size = size
    member.mode = 0o644
    return member.tobuf(tarfile.GNU_FORMAT)


def _filled(file: BinaryIO, end: int, path: Path) -> int:
    """Where the block ends in which a file ends; the rest of it is zeros. Raises Failed."""
    return end + _expect(file, end, _padding(end), path)


def _expect(file: BinaryIO, place: int, expected: bytes, path: Path) -> int:
    """How many bytes `expected` is, which stands at `place`. Raises Failed: pack-archive-foreign, pack-archive-short."""
    file.seek(place)
    found = file.read(len(expected))
    if found != expected:
        raise Failed("pack-archive-short" if len(found) < len(expected) else "pack-archive-foreign", path=path)
    return len(expected)


def _manifest_bytes(file: BinaryIO, path: Path) -> bytes:
    """Raises Failed: pack-archive-foreign, pack-archive-short."""
    file.seek(0)
    start = file.read(BLOCK)
    try:
        size = int(start[SIZE_FIELD].rstrip(b"\0 "), 8)
    except ValueError:
        size = -1
    if not 0 < size <= MAX_TEXT_BYTES or start != header(MANIFEST, size):
        raise Failed("pack-archive-foreign", path=path)
    data = file.read(size)
    if len(data) < size:
        raise Failed("pack-archive-short", path=path)
    return data


def _copy(path: Path, out: BinaryIO, told: Callable[[int], None]) -> PackFile:
    digest, size = hashlib.sha256(), 0
    with open_ordinary(path) as file:
        while piece := file.read(READ_AT_ONCE):
            digest.update(piece)
            out.write(piece)
            size += len(piece)
            told(len(piece))
    return PackFile(size, digest.hexdigest())


def _end(place: int) -> int:
    return -(-place // BLOCK) * BLOCK


def _padding(size: int) -> bytes:
    return bytes(_end(size) - size)
