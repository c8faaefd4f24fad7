"""Base models to add: a real tiny pipeline, as diffusers saved it, in the forms in which people have them."""

import json
import os
import shutil
from pathlib import Path

from likeness.base.paths import resources
from likeness.packs.installing import install
from likeness.packs.kinds import load_kinds
from likeness.packs.manifest import MANIFEST, Accepted, Manifest
from likeness.packs.offers import look_at

TINY = Path(__file__).resolve().parent.parent / "data" / "worker" / "tiny-pack"
ACCEPTED = Accepted("CC0-1.0", "2026-03-01")
KINDS = load_kinds(resources() / "packs")
UNET = "unet/diffusion_pytorch_model.safetensors"


def foreign(folder: Path) -> Path:
    """The tiny pipeline as a download: without a manifest of ours."""
    shutil.copytree(TINY, folder)
    (folder / MANIFEST).unlink()
    return folder


def add(source: Path, packs: Path, *, replace: bool = False, **named) -> Manifest:
    return install(look_at(source, KINDS, **named), packs, ACCEPTED, replace=replace)


def contents(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()
    }


def change(path: Path, place: int, data: bytes | None = None) -> None:
    """Put other bytes there; by default one that always differs."""
    with path.open("r+b") as file:
        file.seek(place)
        old = file.read(1)
        file.seek(place)
        file.write(data if data is not None else bytes([old[0] ^ 0x55]))


def set_json(path: Path, **changes) -> None:
    path.write_text(json.dumps({**json.loads(path.read_text(encoding="utf-8")), **changes}), encoding="utf-8")


def age(path: Path, seconds: int) -> None:
    """As if it had been written so much earlier."""
    status = path.stat()
    os.utime(path, ns=(status.st_atime_ns, status.st_mtime_ns - seconds * 10**9))
