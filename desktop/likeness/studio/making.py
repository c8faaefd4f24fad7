"""The record of how a generated portrait was made: everything that makes it again."""

import hashlib
import os
import platform
from collections.abc import Mapping
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Literal

import msgspec
import numpy as np
from numpy.typing import NDArray

from likeness.base.files import read_bounded
from likeness.base.limits import MAX_TEXT_BYTES
from likeness.jobs.protocol import PictureOrder
from likeness.packs.manifest import MANIFEST

Method = Literal["personal", "reference", "anchored", "outfit"]
SecondLook = Literal["none", "kept", "no-face", "not-sharper", "not-more-alike"]
"""What became of the second pass over the face; "none": it was not asked for."""

LIBRARIES = ("torch", "diffusers", "transformers", "onnxruntime", "numpy", "opencv-python-headless", "safetensors")
"""Those whose arithmetic is in a picture."""


class Making(msgspec.Struct, frozen=True, kw_only=True):
    """`order`: what the worker was told, without the sealed files of its spool. `pack_digest`: SHA-256 of the pack's manifest, which holds those of its files;
    `adapter_digest`: of the personal model's plain bytes. `photos`: ids, in the order they were shown. `drawn`, `finished`: SHA-256 of the pixels
    as the model drew them and as they are kept. `outfit`, `slider`: what a person chose; `threads`: of the numeric libraries; `place`: what ran the
    model and how precisely; `batch`, `row`: it was drawn as number `row` of so many side by side, on which its last bits depend.
    """

    method: Method
    order: PictureOrder
    engine: Literal["torch", "onnx"]
    pack: str
    pack_digest: str
    adapter: str | None = None
    adapter_digest: str | None = None
    photos: tuple[str, ...] = ()
    slider: int | None = None
    outfit: str | None = None
    second_look: SecondLook = "none"
    program: str = ""
    libraries: Mapping[str, str] = {}
    machine: str = ""
    threads: int = 0
    place: str = ""
    batch: int = 1
    row: int = 0
    drawn: str = ""
    finished: str = ""


def pixels_digest(picture: NDArray[np.uint8]) -> str:
    """SHA-256 of shape and pixels."""
    return hashlib.sha256(f"{picture.shape}".encode() + np.ascontiguousarray(picture).tobytes()).hexdigest()


def pack_digest(folder: Path) -> str:
    """SHA-256 of the manifest, which names the SHA-256 of every file."""
    return hashlib.sha256(read_bounded(folder / MANIFEST, MAX_TEXT_BYTES)).hexdigest()


def libraries() -> dict[str, str]:
    found = {}
    for name in LIBRARIES:
        try:
            found[name] = version(name)
        except PackageNotFoundError:  # another build of the same library
            continue
    return found


def machine() -> str:
    """System, kind of processor and how many cores it has: nothing that tells one computer from another of its kind."""
    return f"{platform.system()} {platform.machine()} {os.cpu_count()} {_processor()}".strip()


def _processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="ascii", errors="replace").splitlines()
    except OSError:
        return platform.processor()
    return next((line.split(":", 1)[1].strip() for line in lines if line.startswith("model name")), "")
