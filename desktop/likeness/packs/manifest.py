"""What a pack says about itself, and whether its files are what it says: `manifest.json` beside the files."""

import hashlib
from collections.abc import Mapping
from pathlib import Path, PurePosixPath
from typing import Annotated, Literal

import msgspec
from msgspec import Meta, Struct

from likeness.base.errors import Failed
from likeness.base.files import read_bounded, write_atomic
from likeness.base.limits import MAX_TEXT_BYTES
from likeness.packs.safety import check_safe

MANIFEST = "manifest.json"
READ_AT_ONCE = 4_000_000
MAX_FILES = 2_000

Name = Annotated[str, Meta(pattern=r"^[a-z0-9][a-z0-9.-]{0,59}$")]
Words = Annotated[str, Meta(min_length=1, max_length=400)]
Digest = Annotated[str, Meta(pattern="^[0-9a-f]{64}$")]


class _Part(Struct, frozen=True, forbid_unknown_fields=True):
    """A table of the manifest."""


class PackFile(_Part, frozen=True):
    """Bytes and SHA-256 (hex) of one file."""

    size: Annotated[int, Meta(ge=0, le=2**40)]
    sha256: Digest


class TrainingAdvice(_Part, frozen=True):
    """What the pack's maker found good for a personal model."""

    steps: Annotated[int, Meta(ge=1, le=100_000)]
    rank: Annotated[int, Meta(ge=1, le=256)]
    batch: Annotated[int, Meta(ge=1, le=64)]
    learning_rate: Annotated[float, Meta(gt=0, le=1)]


class GenerationAdvice(_Part, frozen=True):
    """Sampling steps, and how strongly the prompt guides: always above 1, or what must never be shown would not be kept out."""

    steps: Annotated[int, Meta(ge=1, le=1_000)]
    guidance: Annotated[float, Meta(ge=1.1, le=100)]


class Manifest(_Part, frozen=True):
    """`resolution`: side of the square pictures in pixels. `sitter_token`: the word that will mean the sitter. `files` by POSIX path."""

    format: Literal[1]
    name: Name
    title: Words
    version: Words
    family: Name
    licence: Words
    resolution: Annotated[int, Meta(ge=64, le=4_096, multiple_of=8)]
    sitter_token: Annotated[str, Meta(pattern=r"^[a-z0-9<>-]{1,40}$")]
    training: TrainingAdvice
    generation: GenerationAdvice
    files: Annotated[Mapping[str, PackFile], Meta(max_length=MAX_FILES)]


def load_manifest(folder: Path) -> Manifest:
    """Raises Failed: pack-missing (no manifest), pack-damaged (not readable as one), pack-unsafe (it names a path outside the pack)."""
    try:
        untrusted_data = read_bounded(folder / MANIFEST, MAX_TEXT_BYTES)
    except Failed as error:
        raise Failed("pack-missing", pack=folder.name) from error
    try:
        manifest = msgspec.json.decode(untrusted_data, type=Manifest)
    except (msgspec.MsgspecError, UnicodeError, RecursionError) as error:
        raise Failed("pack-damaged", pack=folder.name, file=MANIFEST) from error
    for name in manifest.files:
        if not _stays_inside(name):
            raise Failed("pack-unsafe", pack=folder.name, file=name)
    return manifest


def verify(folder: Path) -> Manifest:
    """Every file hashed, none missing, none too many, none that could run code.

    Raises Failed: pack-missing, pack-damaged, pack-unsafe; each names the first file that is wrong.
    """
    manifest = load_manifest(folder)
    present = files_in(folder)
    for name in sorted(present):
        check_safe(folder, name)
    for name in sorted(manifest.files.keys() ^ present):
        raise Failed("pack-damaged", pack=folder.name, file=name)
    for name, expected in sorted(manifest.files.items()):
        if measure(folder / name) != expected:
            raise Failed("pack-damaged", pack=folder.name, file=name)
    return manifest


def write_manifest(folder: Path, manifest: Manifest) -> Manifest:
    """Fill in `files` from what lies in `folder`, and write the manifest there."""
    files = {name: measure(folder / name) for name in sorted(files_in(folder))}
    complete = msgspec.structs.replace(manifest, files=files)
    write_atomic(folder / MANIFEST, msgspec.json.format(msgspec.json.encode(complete), indent=1) + b"\n", mode=0o644)
    return complete


def files_in(folder: Path) -> frozenset[str]:
    """POSIX paths of all files but the manifest. Raises Failed("pack-unsafe") for links, pipes and whatever else is no file."""
    names = set()
    for path in folder.rglob("*"):
        name = path.relative_to(folder).as_posix()
        if path.is_symlink() or not (path.is_file() or path.is_dir()):
            raise Failed("pack-unsafe", pack=folder.name, file=name)
        if path.is_file() and name != MANIFEST:
            names.add(name)
    return frozenset(names)


def measure(path: Path) -> PackFile:
    """Size and SHA-256, read in pieces."""
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while piece := file.read(READ_AT_ONCE):
            digest.update(piece)
        return PackFile(file.tell(), digest.hexdigest())


def _stays_inside(untrusted_name: str) -> bool:
    path = PurePosixPath(untrusted_name)
    plain = "\\" not in untrusted_name and ":" not in untrusted_name and "\0" not in untrusted_name
    return (
        plain
        and not path.is_absolute()
        and ".." not in path.parts
        and path.as_posix() == untrusted_name
        and untrusted_name != "."
    )
