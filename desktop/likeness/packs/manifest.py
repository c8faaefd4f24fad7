"""What a pack says about itself, and whether its files are what it says: `manifest.json` beside the files."""

import hashlib
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Annotated, Literal

import msgspec
from msgspec import Meta, Struct

from likeness.base.errors import Failed
from likeness.base.files import read_bounded, write_atomic
from likeness.base.limits import MAX_TEXT_BYTES
from likeness.packs.conversion import Conversion
from likeness.packs.names import NAME_PATTERN, is_portable, same_on_some_disks
from likeness.packs.safety import check_all_safe

MANIFEST = "manifest.json"
READ_AT_ONCE = 4_000_000
OnBytes = Callable[[int, int], None]
"""Told how many bytes of how many are done."""

MAX_FILES = 2_000
LEAST_GUIDANCE = 1.1
"""Below it the words that must never be shown would not be kept out; 1.0 says that there is no guidance at all."""


def ignore_bytes(_done: int, _of: int) -> None:
    """For those who do not ask how far it is."""


Name = Annotated[str, Meta(pattern=NAME_PATTERN)]
Words = Annotated[str, Meta(min_length=1, max_length=400)]
OptionalWords = Annotated[str, Meta(max_length=400)]
Digest = Annotated[str, Meta(pattern="^[0-9a-f]{64}$")]
Sampler = Literal["dpmpp-2m", "euler", "lcm"]


class _Part(Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
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
    """Sampling steps, how strongly the prompt guides, and how the noise is taken away.

    Guidance above 1 also keeps out what the fixed negative words name. Few-step (distilled) models are made to run without it, at exactly
    1.0: there the negative words do nothing, and the check of every finished picture (skin, faces, likeness) has to do that work alone.
    """

    steps: Annotated[int, Meta(ge=1, le=1_000)]
    guidance: Annotated[float, Meta(ge=1.0, le=100)]
    sampler: Sampler = "dpmpp-2m"

    def __post_init__(self) -> None:
        """Raises ValueError: a guidance so weak does neither."""
        if 1.0 < self.guidance < LEAST_GUIDANCE:
            raise ValueError


class Accepted(_Part, frozen=True):
    """Which licence a person of this computer agreed to, and on which day (ISO 8601)."""

    licence: Words
    date: Annotated[str, Meta(pattern=r"^\d{4}-\d{2}-\d{2}$")]


class FewSteps(_Part, frozen=True):
    """An adapter for few steps that a person put into the pack: which licence it has, and how the pack draws without it."""

    accepted: Accepted
    without: GenerationAdvice


class Manifest(_Part, frozen=True):
    """`resolution`: side of the square pictures in pixels. `sitter_token`: the word that will mean the sitter. `files` by POSIX path.

    `source`: where it came from, in words ("folder", "archive", "huggingface.co/..."), never a path of this computer. `variants`: forms of
    the weights beside the plain safetensors ("fp16", "onnx", "onnx-int8"). `conversion`: how far the ONNX
    form is from torch. `seal`: SHA-256 of this manifest without it, against damage; it does not say who wrote it. Manifests of format 1
    from before there were seals have none.
    """

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
    licence_url: OptionalWords = ""
    source: OptionalWords = ""
    accepted: Accepted | None = None
    variants: Annotated[tuple[Name, ...], Meta(max_length=20)] = ()
    conversion: Conversion | None = None
    few_steps: FewSteps | None = None
    seal: Annotated[str, Meta(pattern="^([0-9a-f]{64})?$")] = ""


def load_manifest(folder: Path) -> Manifest:
    """Raises Failed: pack-missing (no manifest), pack-damaged (not readable as one, or not as it was sealed), pack-unsafe (it names a path
    outside the pack).
    """
    try:
        untrusted_data = read_bounded(folder / MANIFEST, MAX_TEXT_BYTES)
    except Failed as error:
        raise Failed("pack-missing", pack=folder.name) from error
    return decode_manifest(untrusted_data, folder.name)


def decode_manifest(untrusted_data: bytes, pack: str) -> Manifest:
    """`pack`: how errors call it. Raises Failed: pack-damaged, pack-unsafe."""
    try:
        manifest = msgspec.json.decode(untrusted_data, type=Manifest)
    except (msgspec.MsgspecError, UnicodeError, RecursionError) as error:
        raise Failed("pack-damaged", pack=pack, file=MANIFEST) from error
    for name in manifest.files:
        if not is_portable(name):
            raise Failed("pack-unsafe", pack=pack, file=name)
    if twins := same_on_some_disks([*manifest.files, MANIFEST]):
        raise Failed("pack-unsafe", pack=pack, file=twins[0])
    if manifest.seal and untrusted_data != encode_manifest(manifest):
        raise Failed("pack-damaged", pack=pack, file=MANIFEST)
    return manifest


def encode_manifest(manifest: Manifest) -> bytes:
    """The one way to write it, sealed: a manifest with any other byte in it was changed."""
    open_one = msgspec.structs.replace(manifest, seal="")
    seal = hashlib.sha256(_plain(open_one)).hexdigest()
    return _plain(msgspec.structs.replace(manifest, seal=seal))


def verify(folder: Path, on_bytes: OnBytes = ignore_bytes) -> Manifest:
    """Every file hashed, none missing, none too many, none that could run code, and the folder's name the pack's own.

    Raises Failed: pack-missing, pack-damaged, pack-unsafe, pack-extra, pack-renamed; each names the first file that is wrong.
    """
    manifest = load_manifest(folder)
    if manifest.name != folder.name:
        raise Failed("pack-renamed", pack=folder.name, name=manifest.name)
    present = files_in(folder)
    check_all_safe(folder, present)
    for name in sorted(present - manifest.files.keys()):
        raise Failed("pack-extra", pack=folder.name, file=name)
    for name in sorted(manifest.files.keys() - present):
        raise Failed("pack-damaged", pack=folder.name, file=name)
    done, total = 0, sum(file.size for file in manifest.files.values())

    def told(count: int) -> None:
        nonlocal done
        done += count
        on_bytes(done, total)

    for name, expected in sorted(manifest.files.items()):
        if (folder / name).stat().st_size != expected.size or measure(folder / name, told) != expected:
            raise Failed("pack-damaged", pack=folder.name, file=name)
    return manifest


def write_manifest(folder: Path, manifest: Manifest) -> Manifest:
    """Fill in `files` from what lies in `folder`, and write the sealed manifest there."""
    files = {name: measure(folder / name) for name in sorted(files_in(folder))}
    return put_manifest(folder, msgspec.structs.replace(manifest, files=files))


def put_manifest(folder: Path, manifest: Manifest) -> Manifest:
    """Seal and write it as it is. Raises Failed: folder-not-writable, disk-full."""
    data = encode_manifest(manifest)
    write_atomic(folder / MANIFEST, data, mode=0o644)
    return msgspec.json.decode(data, type=Manifest)


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


def measure(path: Path, told: Callable[[int], None] | None = None) -> PackFile:
    """Size and SHA-256, read in pieces; `told` the length of each."""
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while piece := file.read(READ_AT_ONCE):
            digest.update(piece)
            if told is not None:
                told(len(piece))
        return PackFile(file.tell(), digest.hexdigest())


def _plain(manifest: Manifest) -> bytes:
    return msgspec.json.format(msgspec.json.encode(manifest), indent=1) + b"\n"
