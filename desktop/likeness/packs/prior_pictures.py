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
    """Numbers of those of the first `count`, `side` pixels square, that are not there yet, whole."""
    least = 3 * side * side
    files = {number: picture_file(folder, number) for number in range(count)}
    return tuple(number for number, file in files.items() if not file.is_file() or file.stat().st_size < least)
