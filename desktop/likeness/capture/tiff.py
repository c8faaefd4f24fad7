"""The directories of a TIFF file, walked within bounds: camera RAW files are TIFF inside, and a chain of directories can be made endless.

Sources: TIFF 6.0, TIFF/EP (ISO 12234-2), Adobe DNG 1.7. Nothing is decoded here, and nothing raised: what is not there is empty.
"""

import struct
from collections.abc import Iterator, Mapping
from typing import TypeAlias

Directory: TypeAlias = Mapping[int, tuple[int, ...]]
"""Tag to its whole numbers; other kinds of values are empty."""

MAX_DIRECTORIES = 64
"""Cameras write three to ten; a chain of more tells nothing of a photo."""

MAX_TAGS, MAX_VALUES = 1_000, 100_000

COMPRESSION, PHOTOMETRIC, STRIP_OFFSETS, STRIP_SIZES, SUB_DIRECTORIES = 259, 262, 273, 279, 330
TILE_OFFSETS, TILE_SIZES, DNG_VERSION = 324, 325, 50706

COLOUR_FILTERS, LINEAR_RAW = 32803, 34892
RAW_COMPRESSIONS = frozenset({32767, 34713, 32770, 65000, 65535})
"""Sony, Nikon, Samsung, Kodak, Pentax."""

_NUMBERS = {1: "B", 3: "H", 4: "I", 13: "I"}
"""TIFF types BYTE, SHORT, LONG, IFD."""


def directories(untrusted_data: bytes) -> Iterator[Directory]:
    """Every directory that the chain and the sub-directories lead to, each once, at most `MAX_DIRECTORIES`."""
    order = "<" if untrusted_data[:2] == b"II" else ">"
    waiting, seen = [_number(untrusted_data, 4, order)], set[int]()
    while waiting and len(seen) < MAX_DIRECTORIES:
        place = waiting.pop(0)
        if place in seen or not 8 <= place < len(untrusted_data):
            continue
        seen.add(place)
        directory, following = _directory(untrusted_data, place, order)
        waiting += [following, *directory.get(SUB_DIRECTORIES, ())[:MAX_DIRECTORIES]]
        yield directory


def holds_raw(untrusted_data: bytes) -> bool:
    """Whether a TIFF file holds what a sensor saw, rather than a picture."""
    return untrusted_data[8:10] == b"CR" or any(
        DNG_VERSION in directory
        or {COLOUR_FILTERS, LINEAR_RAW} & set(directory.get(PHOTOMETRIC, ()))
        or RAW_COMPRESSIONS & set(directory.get(COMPRESSION, ()))
        for directory in directories(untrusted_data)
    )


def is_cut(untrusted_data: bytes) -> bool:
    """Whether a strip or tile of any directory lies outside the file: it was not copied completely."""
    return any(
        offset + size > len(untrusted_data)
        for directory in directories(untrusted_data)
        for places, sizes in ((STRIP_OFFSETS, STRIP_SIZES), (TILE_OFFSETS, TILE_SIZES))
        for offset, size in zip(directory.get(places, ()), directory.get(sizes, ()), strict=False)
    )


def _directory(data: bytes, place: int, order: str) -> tuple[dict[int, tuple[int, ...]], int]:
    """The directory at `place`, and where the next one lies (0: nowhere)."""
    count = _number(data, place, order, "H")
    end = place + 2 + 12 * min(count, MAX_TAGS)
    tags: dict[int, tuple[int, ...]] = {}
    for entry in range(place + 2, min(end, len(data) - 11), 12):
        tag, kind, values = struct.unpack_from(f"{order}HHI", data, entry)
        tags[tag] = _values(data, entry + 8, _NUMBERS.get(kind), values, order)
    return tags, _number(data, end, order) if count <= MAX_TAGS else 0


def _values(data: bytes, place: int, letter: str | None, count: int, order: str) -> tuple[int, ...]:
    if letter is None or not 0 < count <= MAX_VALUES:
        return ()
    form = f"{order}{count}{letter}"
    if struct.calcsize(form) > 4:
        place = _number(data, place, order)
    return struct.unpack_from(form, data, place) if place + struct.calcsize(form) <= len(data) else ()


def _number(data: bytes, place: int, order: str, letter: str = "I") -> int:
    if place + struct.calcsize(letter) > len(data):
        return 0
    return int(struct.unpack_from(order + letter, data, place)[0])
