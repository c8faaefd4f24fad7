"""Where the pictures lie that a base model made of nobody in particular: beside the packs, in the open, one folder a pack and version.

    .priors/<name of the pack>/<what they depend on>/07.npy

One file a picture, so that what was drawn stays drawn when the drawing is stopped.
"""

import hashlib
from pathlib import Path

import msgspec

from likeness.packs.manifest import Manifest

FOLDER = ".priors"
"""In the folder of base models."""

DRAWN_BY = 1
"""Raised when the same base would be asked for other pictures."""

GRAPHS = (".onnx", ".onnx_data")
"""Another form of the same weights: a converted pack draws the same."""

MAGIC, HEAD = b"\x93NUMPY", 128
"""How numpy's files begin, and the bytes before the numbers."""

MANY, FEW = 48, 8
"""On a graphics processor, and on others, where each takes a minute: enough for both subjects in every direction and one more of each."""


def how_many(device: str) -> int:
    return MANY if device == "cuda" else FEW


def folder_of(packs: Path, manifest: Manifest) -> Path:
    """In the folder of base models, named by all that decides on the pictures."""
    files = [(name, file.sha256) for name, file in sorted(manifest.files.items()) if not name.endswith(GRAPHS)]
    told = msgspec.json.encode((DRAWN_BY, manifest.resolution, manifest.generation, files))
    return packs / FOLDER / manifest.name / hashlib.sha256(told).hexdigest()[:32]


def picture_file(folder: Path, number: int) -> Path:
    return folder / f"{number:02d}.npy"


def missing(folder: Path, count: int, side: int) -> tuple[int, ...]:
    """Numbers of those of the first `count`, `side` pixels square, that are not there yet, whole: one that cannot be read is drawn again."""
    return tuple(number for number in range(count) if not _is_whole(picture_file(folder, number), side))


def _is_whole(file: Path, side: int) -> bool:
    """By head and size, without numpy: the window asks too."""
    try:
        with file.open("rb") as opened:
            head, size = opened.read(HEAD), file.stat().st_size
    except OSError:
        return False
    told = (b"'|u1'", f"({side}, {side}, 3)".encode())
    return size == HEAD + 3 * side * side and head.startswith(MAGIC) and all(words in head for words in told)
