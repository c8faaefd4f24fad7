"""Base models: which there are, whether they are whole, and how they come and go. Nothing here opens the vault."""

import contextlib
import shutil
from dataclasses import dataclass
from dataclasses import replace as replaced
from pathlib import Path

import msgspec

from likeness.base.clock import Clock
from likeness.base.errors import Failed, Refused
from likeness.base.files import make_private_folder
from likeness.base.paths import Home, resources
from likeness.base.sentences import sentence
from likeness.packs import few_steps, installing, repairing
from likeness.packs.archive import write_archive
from likeness.packs.few_steps import Sign
from likeness.packs.find import find_pack, list_packs, pack_folders
from likeness.packs.incoming import FOLDER, Stop, alone, forget, settle, unfinished
from likeness.packs.installing import never
from likeness.packs.items import Offer
from likeness.packs.kinds import load_kinds
from likeness.packs.manifest import (
    MANIFEST,
    Accepted,
    Manifest,
    OnBytes,
    Sampler,
    ignore_bytes,
    load_manifest,
    verify,
)
from likeness.packs.offers import look_at
from likeness.packs.weights import Precision
from likeness.studio.priors import forget_priors

STARTER = "starter"


class PackRow(msgspec.Struct, frozen=True):
    name: str
    title: str
    family: str
    licence: str
    resolution: int
    problem: str = ""
    size: int = 0
    bundled: bool = False
    accepted: str = ""
    """The day on which somebody here agreed to the licence; "" where nobody was asked."""
    onnx: bool = False
    """Whether it has the form that ONNX Runtime reads."""
    steps: int = 0
    """How many it draws in."""
    few_steps: bool = False
    """Whether that is without guidance: it was made for few steps, or has an adapter for them."""
    adapter: bool = False
    """Whether it has such an adapter."""


class Unfinished(msgspec.Struct, frozen=True):
    name: str
    size: int


class PackList(msgspec.Struct, frozen=True):
    packs: tuple[PackRow, ...]
    unfinished: tuple[Unfinished, ...]


class OfferRow(msgspec.Struct, frozen=True):
    """What would be added, to be shown before anything is copied."""

    name: str
    title: str
    family: str
    licence: str
    licence_known: bool
    licence_url: str
    licence_file: str
    """Where its text lies; "" where there is none."""
    resolution: int
    size: int
    left_out: tuple[str, ...]
    pickles: tuple[str, ...]
    steps: int = 0
    few_steps: bool = False
    sign: Sign | None = None
    """What its names say of few steps, where nothing else says anything of them."""


class Exported(msgspec.Struct, frozen=True):
    name: str
    file: str
    size: int


class Repaired(msgspec.Struct, frozen=True):
    name: str
    mended: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Looked:
    """`source`: where it lies. `own`: in a folder of ours on the same disk, which is thrown away afterwards. `told`: a person said how it draws."""

    source: Path
    offer: Offer
    row: OfferRow
    own: bool = False
    told: bool = False


@dataclass(frozen=True, slots=True)
class Drawn:
    """What a person says of a base model that was made for few steps: how many (0: as many as are usual), and which sampler (None: the usual one)."""

    steps: int = 0
    sampler: Sampler | None = None


def list_all(home: Home) -> tuple[PackRow, ...]:
    """Every pack; one that cannot be read is listed with its problem and hides no other."""
    settle(home.packs)
    return tuple(_listed(folder) for folder in list_packs(*pack_folders(home)))


def list_packs_and_rests(home: Home) -> PackList:
    """With what was begun to be added and not finished: it takes room on the disk, and goes on when it is added again."""
    return PackList(list_all(home), tuple(Unfinished(name, size) for name, size in unfinished(home.packs).items()))


def verify_pack(home: Home, name: str, on_bytes: OnBytes = ignore_bytes) -> PackRow:
    """Raises Failed: pack-missing, pack-damaged, pack-unsafe, pack-extra, pack-renamed."""
    folder = find_pack(name, *pack_folders(home))
    return row_of(verify(folder, on_bytes), folder)


def look(
    source: Path,
    *,
    name: str = "",
    precision: Precision = "half",
    own: bool = False,
    came_from: str = "",
    drawn: Drawn | None = None,
) -> Looked:
    """What is in a folder or archive. `came_from`: in words, where that is another thing than `source`. `drawn`: that it was made for few steps.

    Raises Failed, see packs.offers.look_at.
    """
    kinds = load_kinds(resources() / "packs")
    offer = look_at(source, kinds, name=name, precision=precision)
    kind = kinds[offer.manifest.family]
    if came_from:
        offer = replaced(offer, manifest=msgspec.structs.replace(offer.manifest, source=came_from))
    if drawn is not None:
        advice = few_steps.advice(kind, drawn.steps, drawn.sampler)
        offer = replaced(offer, manifest=msgspec.structs.replace(offer.manifest, generation=advice))
    manifest = offer.manifest
    few = manifest.generation.guidance == 1.0
    foreign = source.is_dir() and not (source / MANIFEST).is_file()
    text = str(source / offer.licence.text) if offer.licence.text else ""
    row = OfferRow(
        manifest.name,
        manifest.title,
        manifest.family,
        offer.licence.name,
        offer.licence.known,
        offer.licence.url,
        text,
        manifest.resolution,
        offer.size,
        offer.left_out,
        offer.pickles,
        manifest.generation.steps,
        few,
        few_steps.sign_of(source, kind) if foreign and not few else None,
    )
    return Looked(source, offer, row, own, told=drawn is not None)


def is_there(home: Home, looked: Looked, stop: Stop = never) -> bool:
    """Whether exactly this one is installed. Raises Refused: pack-exists (another one has its name), pack-bundled."""
    name = looked.offer.manifest.name
    if not (resources() / "packs" / name).is_dir():
        return installing.is_there(looked.offer, home.packs, stop)
    try:
        return installing.is_there(looked.offer, resources() / "packs", stop)
    except Refused as refusal:
        raise Refused("pack-bundled", pack=name) from refusal


def leave(home: Home, looked: Looked) -> PackRow | None:
    """For one that is installed already (`is_there`): what a person said of how it draws is noted, and then its row is what comes back.

    Raises Refused("pack-bundled"); Failed: pack-being-added, folder-not-writable, disk-full.
    """
    _throw_away(home, looked)
    wanted = looked.offer.manifest
    folder = find_pack(wanted.name, *pack_folders(home))
    manifest = load_manifest(folder)
    if not looked.told or manifest.generation == wanted.generation:
        return None
    if _is_bundled(folder):
        raise Refused("pack-bundled", pack=wanted.name)
    return row_of(installing.restate(folder, msgspec.structs.replace(manifest, generation=wanted.generation)), folder)


def add(
    home: Home,
    looked: Looked,
    clock: Clock,
    *,
    replace: bool = False,
    on_bytes: OnBytes = ignore_bytes,
    stop: Stop = never,
) -> PackRow:
    """Install it; calling this says that the person who asked accepted the licence in `looked.row`.

    Raises as packs.installing.install, and Refused("pack-bundled").
    """
    name = looked.offer.manifest.name
    if (resources() / "packs" / name).is_dir():
        raise Refused("pack-bundled", pack=name)
    make_private_folder(home.root)
    accepted = Accepted(looked.row.licence, clock().date().isoformat())
    manifest = installing.install(
        looked.offer, home.packs, accepted, replace=replace, own=looked.own, on_bytes=on_bytes, stop=stop
    )
    forget_priors(home, home.packs / name, older=True)
    _throw_away(home, looked)
    return row_of(manifest, home.packs / name)


def export(home: Home, name: str, out: Path, on_bytes: OnBytes = ignore_bytes) -> Exported:
    """One file that `packs add` takes on another computer. Raises Failed: pack-missing, pack-damaged, folder-not-writable, disk-full."""
    folder = find_pack(name, *pack_folders(home))
    manifest = load_manifest(folder)
    target = out / f"{name}.tar" if out.is_dir() else out
    return Exported(name, str(target), write_archive(folder, manifest, target, on_bytes))


def repair(home: Home, name: str, source: Path, on_bytes: OnBytes = ignore_bytes, stop: Stop = never) -> Repaired:
    """Damaged and missing files come again from a folder or an archive.

    Raises Failed: pack-missing, pack-repair-other, pack-repair-partly, and what looking at the source and copying raise.
    """
    folder = home.packs / name
    if not folder.is_dir():
        find_pack(name, *pack_folders(home))
        raise Refused("pack-bundled", pack=name)
    offer = look_at(source, load_kinds(resources() / "packs"), name=name)
    done = repairing.repair(folder, offer, on_bytes=on_bytes, stop=stop)
    if done.still:
        raise Failed("pack-repair-partly", pack=name, count=len(done.still), file=done.still[0])
    return Repaired(name, done.mended)


def remove(home: Home, name: str) -> PackRow:
    """With what was begun of it and not finished. Raises Failed: pack-missing, pack-being-added; Refused("pack-bundled")."""
    folder = find_pack(name, *pack_folders(home))
    if folder.parent != home.packs:
        raise Refused("pack-bundled", pack=name)
    row = _listed(folder)
    gone = home.packs / FOLDER / f"{name}.removed"
    forget_priors(home, folder)
    with alone(home.packs, name):
        try:
            shutil.rmtree(gone, ignore_errors=True)
            folder.rename(gone)
        except OSError as error:
            raise Failed("folder-not-writable", path=home.packs) from error
    shutil.rmtree(gone, ignore_errors=True)
    forget(home.packs, name)
    return row


def remove_unfinished(home: Home, name: str) -> Unfinished:
    """Only what was begun of it and not finished. Raises Failed: pack-not-begun, pack-being-added."""
    size = unfinished(home.packs).get(name, 0)
    if not size:
        raise Failed("pack-not-begun", pack=name)
    forget(home.packs, name)
    return Unfinished(name, size)


def _throw_away(home: Home, looked: Looked) -> None:
    """The folder of ours that it was made in."""
    if not looked.own:
        return
    shutil.rmtree(looked.source, ignore_errors=True)
    with contextlib.suppress(OSError):  # until one is not empty
        for above in looked.source.parents:
            if home.packs not in above.parents:
                break
            above.rmdir()


def _listed(folder: Path) -> PackRow:
    try:
        return row_of(load_manifest(folder), folder)
    except Failed as error:
        return PackRow(folder.name, "", "", "", 0, sentence(error), bundled=_is_bundled(folder))


def row_of(manifest: Manifest, folder: Path) -> PackRow:
    """What is told of the pack in `folder`."""
    return PackRow(
        manifest.name,
        manifest.title,
        manifest.family,
        manifest.licence,
        manifest.resolution,
        size=sum(file.size for file in manifest.files.values()),
        bundled=_is_bundled(folder),
        accepted="" if manifest.accepted is None else manifest.accepted.date,
        onnx=any(variant.startswith("onnx") for variant in manifest.variants),
        steps=manifest.generation.steps,
        few_steps=manifest.generation.guidance == 1.0,
        adapter=few_steps.FEW_STEPS in manifest.files,
    )


def _is_bundled(folder: Path) -> bool:
    return folder.parent == resources() / "packs"
