"""What a pack may hold: weights, graphs and words. Whatever could run code when it is loaded is refused, by its name and by its bytes."""

import io
import json
import math
import pickletools
import zipfile
from collections.abc import Iterable, Iterator
from pathlib import Path, PurePosixPath
from typing import Any

from likeness.base.errors import Failed
from likeness.packs import onnx_graph

RAW_ENDINGS = frozenset({".onnx_data", ".data"})
TEXT_ENDINGS = frozenset({".json", ".txt", ".md"})
WORD_MODEL = ".model"
"""SentencePiece vocabularies of newer text encoders: a protobuf of words and numbers."""

MAX_TEXT_FILE_BYTES = 50_000_000
"""The largest tokenizer.json in use has about 35 MB."""

UNFRAMED = RAW_ENDINGS | {WORD_MODEL}
"""What could be an archive at its end and something else at its start."""

MAX_INSTRUCTIONS = 10_000
"""What reads as so many instructions of a pickle is one."""

MAX_PEEK = 1_000_000
"""How much of a file of weights is looked at for that."""

MAX_EXTENTS = 16
"""Dimensions of one tensor."""

MAX_HEADER_BYTES = 100_000_000
"""What the safetensors format itself allows for its header."""

ARCHIVES_AND_PROGRAMS = (
    b"PK\x03\x04", b"PK\x05\x06", b"\x1f\x8b", b"BZh", b"\xfd7zXZ", b"\x7fELF", b"MZ\x90", b"#!", b"\xcf\xfa\xed\xfe", b"\xca\xfe\xba\xbe",
)  # fmt: skip
"""The zip that torch puts a pickle into, other archives, native programs, scripts."""

ITEM_BYTES = {
    "BOOL": 1, "U8": 1, "I8": 1, "F8_E4M3": 1, "F8_E5M2": 1, "U16": 2, "I16": 2, "F16": 2, "BF16": 2,
    "U32": 4, "I32": 4, "F32": 4, "U64": 8, "I64": 8, "F64": 8,
}  # fmt: skip


def check_all_safe(folder: Path, names: Iterable[str]) -> None:
    """`names`: POSIX paths of the files in `folder`. Raises Failed: pack-unsafe, pack-damaged, as `check_safe`, and pack-unsafe for raw data
    that no graph beside it asks for: nothing says what it is.
    """
    asked_for: set[str] = set()
    raw = []
    for name in sorted(names):
        check_safe(folder, name)
        if name.lower().endswith(".onnx"):
            asked_for |= {(PurePosixPath(name).parent / place).as_posix() for place in onnx_graph.places(folder / name)}
        elif PurePosixPath(name).suffix.lower() in RAW_ENDINGS:
            raw.append(name)
    for name in raw:
        if name not in asked_for:
            raise Failed("pack-unsafe", pack=folder.name, file=name)


def check_safe(folder: Path, name: str) -> None:
    """Raises Failed: pack-unsafe (could run code, reaches outside its folder, or is of an unknown kind), pack-damaged (is not what its
    ending says).
    """
    path = folder / name
    ending = path.suffix.lower()
    if ending not in RAW_ENDINGS | TEXT_ENDINGS | {".safetensors", ".onnx", WORD_MODEL} or looks_like_code(path):
        raise Failed("pack-unsafe", pack=folder.name, file=name)
    if ending == ".onnx" and not onnx_graph.is_sound(path):
        raise Failed("pack-unsafe", pack=folder.name, file=name)
    damaged = (ending == ".safetensors" and not safetensors_is_sound(path)) or (
        ending in TEXT_ENDINGS and not _is_text(path)
    )
    if damaged:
        raise Failed("pack-damaged", pack=folder.name, file=name)


def looks_like_code(path: Path) -> bool:
    """A pickle of any protocol, an archive (torch's own format is one), a program or a script."""
    with path.open("rb") as file:
        start = file.read(512)
        file.seek(-min(1, len(start)), 2)
        last = file.read(1)
    # Raw weights may begin like a pickle by chance; a pickle also ends with its STOP.
    pickle = start[:1] == b"\x80" and start[1:2] in {b"\x02", b"\x03", b"\x04", b"\x05"} and last == b"."
    return (
        pickle
        or start.startswith(ARCHIVES_AND_PROGRAMS)
        or start[257:262] == b"ustar"
        or _reads_as_old_pickle(path)
        or (path.suffix.lower() in UNFRAMED and zipfile.is_zipfile(path))
    )


def _reads_as_old_pickle(path: Path) -> bool:
    """Protocols 0 and 1 have no mark at their start: whether the bytes are the pickle machine's instructions, up to its STOP at the very end.

    The instructions are only read, never carried out. Text and weights stop being instructions after a few bytes.
    """
    limit = MAX_TEXT_FILE_BYTES if path.suffix.lower() in TEXT_ENDINGS else MAX_PEEK
    with path.open("rb") as file:
        start = io.BytesIO(file.read(limit))
    read = 0
    try:
        for _ in pickletools.genops(start):
            read += 1
            if read == MAX_INSTRUCTIONS:
                return True
    except (ValueError, UnicodeError, OverflowError):
        return False
    return read > 1 and not start.read().strip() and start.tell() == path.stat().st_size


def safetensors_is_sound(path: Path) -> bool:
    """The header is bounded JSON, and its tensors fill the rest of the file exactly, without gaps or overlaps."""
    header = read_safetensors_header(path)
    if header is None:
        return False
    length, entries = header
    try:
        spans = sorted(_spans(entries))
    except (KeyError, TypeError, ValueError, OverflowError):
        return False
    expected = 0
    for start, end in spans:
        if start != expected:
            return False
        expected = end
    return 8 + length + expected == path.stat().st_size


def read_safetensors_header(path: Path) -> tuple[int, dict[str, Any]] | None:
    """Length of the header in bytes and its entries; None where it is not one."""
    size = path.stat().st_size
    with path.open("rb") as file:
        length = int.from_bytes(file.read(8), "little")
        if not 2 <= length <= min(MAX_HEADER_BYTES, size - 8):
            return None
        try:
            entries = json.loads(file.read(length))
        except (ValueError, RecursionError):
            return None
    return (length, entries) if isinstance(entries, dict) else None


def _spans(entries: dict[str, Any]) -> Iterator[tuple[int, int]]:
    for name, entry in entries.items():
        if name == "__metadata__":
            continue
        start, end = (_whole(offset) for offset in entry["data_offsets"])
        shape = entry["shape"]
        if len(shape) > MAX_EXTENTS:
            raise ValueError
        count = math.prod(_whole(extent) for extent in shape)
        if not 0 <= start <= end or end - start != count * ITEM_BYTES[entry["dtype"]]:
            raise ValueError
        yield start, end


def _whole(untrusted_number: object) -> int:
    """A number a file can have as a length. Raises ValueError."""
    if not isinstance(untrusted_number, int) or isinstance(untrusted_number, bool) or not 0 <= untrusted_number < 2**48:
        raise ValueError
    return untrusted_number


def _is_text(path: Path) -> bool:
    """Bounded UTF-8 without zero bytes; a .json also parses."""
    if path.stat().st_size > MAX_TEXT_FILE_BYTES:
        return False
    try:
        text = path.read_text(encoding="utf-8")
        if path.suffix.lower() == ".json":
            json.loads(text)
    except (UnicodeDecodeError, ValueError, RecursionError):
        return False
    return "\0" not in text
