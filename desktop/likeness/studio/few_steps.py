"""An adapter with which a base model draws in few steps (LCM-LoRA and its like), put into an installed pack and taken out again.

The pack is made anew beside itself, of second names for its files, and changes places with the old one by one rename.
"""

import contextlib
import dataclasses
import shutil
from collections.abc import Iterator
from pathlib import Path

import msgspec

from likeness.base.clock import Clock
from likeness.base.errors import Failed, LikenessError, Refused
from likeness.base.files import open_ordinary, replacing
from likeness.base.ids import new_id
from likeness.base.paths import Home, resources
from likeness.jobs.protocol import FitAdapterJob
from likeness.packs.few_steps import FEW_STEPS, advice, with_adapter, without_adapter
from likeness.packs.find import find_pack, pack_folders
from likeness.packs.installing import install, never
from likeness.packs.items import Offer, file_item
from likeness.packs.kinds import Kind, load_kinds
from likeness.packs.licence import UNKNOWN, Licence, find_licence
from likeness.packs.manifest import Accepted, Manifest, OnBytes, ignore_bytes, verify
from likeness.packs.offers import look_at
from likeness.packs.safety import looks_like_code, read_safetensors_header, safetensors_is_sound
from likeness.studio.converting import PICKLES, Stop, aside, check_room, run_on_pack
from likeness.studio.packs import Drawn, PackRow, row_of
from likeness.studio.work import Control, OnEvent

MAX_BYTES = 2_000_000_000
OTHER_WORDS = {
    "adapter-damaged": "few-steps-damaged",
    "adapter-mismatch": "few-steps-mismatch",
    "adapter-personal": "few-steps-personal",
    "adapter-unsupported": "few-steps-unsupported",
}
"""What is said of personal models does not help whoever has a downloaded file."""


class AdapterRow(msgspec.Struct, frozen=True):
    """What would be put in, to be shown before. `licence_file`: where its text lies, "" where there is none."""

    pack: str
    file: str
    size: int
    steps: int
    licence: str
    licence_known: bool
    licence_url: str
    licence_file: str


def is_adapter(source: Path) -> bool:
    """Whether the names in a .safetensors file are those of an addition (LoRA), not of a whole model."""
    if not source.is_file() or source.suffix.lower() != ".safetensors" or source.stat().st_size < 10:
        return False
    header = read_safetensors_header(source)
    return header is not None and any("lora_" in name or ".lora" in name for name in header[1])


def look(home: Home, name: str, source: Path, drawn: Drawn) -> AdapterRow:
    """Raises Failed: pack-missing, file-missing, file-unreadable, file-too-large, checkpoint-pickle, few-steps-damaged;
    Refused: pack-bundled, few-steps-there.
    """
    _, manifest, kind = _pack(home, name)
    if FEW_STEPS in manifest.files:
        raise Refused("few-steps-there", pack=name)
    untrusted_notes = _checked(source)
    licence = _licence(source, untrusted_notes.get("modelspec.license", ""))
    return AdapterRow(
        name,
        source.name,
        source.stat().st_size,
        advice(kind, drawn.steps).steps,
        licence.name,
        licence.known,
        licence.url,
        str(source.parent / licence.text) if licence.text else "",
    )


def _licence(source: Path, untrusted_said: str) -> Licence:
    """What lies beside it speaks of it only where it is the one model there: a folder of downloads holds other people's licences."""
    beside = [path for path in source.parent.glob("*.safetensors") if path.name != source.name]
    return Licence(UNKNOWN) if beside and not untrusted_said else find_licence(source.parent, untrusted_said)


def put_in(
    home: Home,
    row: AdapterRow,
    source: Path,
    drawn: Drawn,
    clock: Clock,
    *,
    on_event: OnEvent | None = None,
    on_bytes: OnBytes = ignore_bytes,
    stop: Stop = never,
    control: Control | None = None,
) -> PackRow:
    """Calling this says that the person who asked accepted the licence in `row`.

    Raises as `look`; Failed: few-steps-mismatch, few-steps-unsupported, few-steps-personal, pack-damaged, pack-being-added, pack-no-room,
    disk-full, worker-crashed; Cancelled. Whatever is raised, and whenever this is killed, the pack is what it was.
    """
    folder, manifest, kind = _pack(home, row.pack)
    verify(folder)
    with aside(home, row.pack, "few-steps") as place, _cleared(place), _told(row.pack, source.name):
        check_room(place, source.stat().st_size)
        with open_ordinary(source) as given, replacing(place / FEW_STEPS) as kept:
            shutil.copyfileobj(given, kept)
        run_on_pack(FitAdapterJob(new_id(), str(folder)), place, on_event, control)
        (place / FEW_STEPS).chmod(0o644)  # base models lie in the open
        accepted = Accepted(row.licence, clock().date().isoformat())
        new = with_adapter(manifest, accepted, advice(kind, drawn.steps, drawn.sampler))
        offer = look_at(folder, load_kinds(resources() / "packs"))
        items = (*offer.items, file_item(place / FEW_STEPS, FEW_STEPS))
        return _instead(home, dataclasses.replace(offer, manifest=new, items=items), on_bytes, stop)


def take_out(home: Home, name: str, on_bytes: OnBytes = ignore_bytes, stop: Stop = never) -> PackRow:
    """The pack is what it was before. Raises Failed: pack-missing, few-steps-none, pack-damaged, pack-being-added; Refused("pack-bundled")."""
    folder, manifest, kind = _pack(home, name)
    if FEW_STEPS not in manifest.files:
        raise Failed("few-steps-none", pack=name)
    with aside(home, name, "few-steps") as place, _cleared(place):
        offer = look_at(folder, load_kinds(resources() / "packs"))
        items = tuple(item for item in offer.items if item.target != FEW_STEPS)
        new = dataclasses.replace(offer, manifest=without_adapter(manifest, kind), items=items)
        return _instead(home, new, on_bytes, stop)


def _pack(home: Home, name: str) -> tuple[Path, Manifest, Kind]:
    """Raises Failed: pack-missing, pack-damaged; Refused("pack-bundled")."""
    folder = find_pack(name, *pack_folders(home))
    if folder.parent != home.packs:
        raise Refused("pack-bundled", pack=name)
    kinds = load_kinds(resources() / "packs")
    manifest = look_at(folder, kinds).manifest
    return folder, manifest, kinds[manifest.family]


def _checked(source: Path) -> dict[str, str]:
    """What the file says of itself. Raises Failed, see `look`."""
    if source.suffix.lower() in PICKLES:
        raise Failed("checkpoint-pickle", file=source.name)
    with open_ordinary(source):
        if source.stat().st_size > MAX_BYTES:
            raise Failed("file-too-large", path=source, limit_mb=MAX_BYTES // 1_000_000)
    if looks_like_code(source):
        raise Failed("checkpoint-pickle", file=source.name)
    header = read_safetensors_header(source) if safetensors_is_sound(source) else None
    if header is None:
        raise Failed("few-steps-damaged", file=source.name)
    untrusted_notes = header[1].get("__metadata__")
    return {str(key): str(value) for key, value in untrusted_notes.items()} if isinstance(untrusted_notes, dict) else {}


@contextlib.contextmanager
def _cleared(place: Path) -> Iterator[None]:
    """Nothing of it is needed again: a second try is quick."""
    try:
        yield
    finally:
        shutil.rmtree(place, ignore_errors=True)
        with contextlib.suppress(OSError):  # where a conversion is half done
            place.parent.rmdir()


@contextlib.contextmanager
def _told(pack: str, file: str) -> Iterator[None]:
    try:
        yield
    except LikenessError as error:
        if error.code in OTHER_WORDS:
            raise Failed(OTHER_WORDS[error.code], **{**error.fields, "pack": pack, "file": file}) from error
        raise


def _instead(home: Home, offer: Offer, on_bytes: OnBytes, stop: Stop) -> PackRow:
    """In the place of the pack that has this name."""
    name = offer.manifest.name
    manifest = install(offer, home.packs, offer.manifest.accepted, replace=True, own=True, on_bytes=on_bytes, stop=stop)
    return row_of(manifest, home.packs / name)
