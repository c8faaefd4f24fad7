"""Which ways to a portrait are open for a sitting, and why the others are not: what a person is shown before they order."""

from collections.abc import Callable, Mapping
from typing import Any, Literal

import msgspec

from likeness.base.errors import Failed, LikenessError
from likeness.consent.purposes import Purpose
from likeness.jobs.memory import free_memory
from likeness.packs.find import find_pack, list_packs, pack_folders
from likeness.packs.manifest import Manifest, load_manifest
from likeness.studio.adapters import newest_usable
from likeness.studio.house import Studio
from likeness.studio.making import Method
from likeness.studio.persons import require_one_person
from likeness.studio.presence import require_presence
from likeness.studio.referencing import FAMILIES, check_possible
from likeness.studio.training import JUDGED_FROM_SIDE
from likeness.vault.kinds import Kind

RETOUCHED: Literal["retouched"] = "retouched"
Origin = Literal["retouched"] | Method


class WayOffered(msgspec.Struct, frozen=True):
    """`code`, `fields`: of the error that ordering would raise; "" where the way is open. `pack`: what would draw, by its title; `practice`: it is too
    small for pictures that look like somebody.
    """

    way: Origin
    code: str = ""
    fields: Mapping[str, Any] = {}
    pack: str = ""
    practice: bool = False

    @property
    def open(self) -> bool:
        return not self.code


def ways_offered(studio: Studio, sitting: str) -> tuple[WayOffered, ...]:
    """In the order they are shown. Raises Failed("sitter-unknown"), Refused("sitter-erased")."""
    studio.vault.sitter(sitting)
    found: dict[Origin, Callable[[], Manifest | None]] = {
        RETOUCHED: lambda: _retouched(studio, sitting),
        "personal": lambda: _personal(studio, sitting),
        "anchored": lambda: _around(studio, sitting),
        "outfit": lambda: _around(studio, sitting),
        "reference": lambda: _referenced(studio, sitting),
    }
    return tuple(_offered(way, check) for way, check in found.items())


def pack_for(studio: Studio, sitting: str, way: Method) -> str:
    """The name of the base model that a way would draw with. Raises Failed: adapter-none, adapter-other-base, pack-missing, pack-damaged,
    method-unsupported; Refused without consent to generate.
    """
    if way == "reference":
        return _reference_pack(studio)
    store = studio.vault.open_sitter(studio.vault.permit(sitting, Purpose.GENERATE))
    adapters = store.list(Kind.ADAPTER)
    if adapters:
        return str(newest_usable(studio, adapters).details["pack"])
    if way == "personal":
        raise Failed("adapter-none")
    return studio.settings.pack


def _offered(way: Origin, check: Callable[[], Manifest | None]) -> WayOffered:
    try:
        manifest = check()
    except LikenessError as error:
        return WayOffered(way, error.code, dict(error.fields))
    if manifest is None:
        return WayOffered(way)
    return WayOffered(way, pack=manifest.title, practice=manifest.resolution < JUDGED_FROM_SIDE)


def _retouched(studio: Studio, sitting: str) -> None:
    studio.vault.permit(sitting, Purpose.RETOUCH)
    require_one_person(studio, sitting)


def _personal(studio: Studio, sitting: str) -> Manifest:
    studio.vault.permit(sitting, Purpose.GENERATE)
    return _manifest(studio, pack_for(studio, sitting, "personal"))


def _around(studio: Studio, sitting: str) -> Manifest:
    studio.vault.permit(sitting, Purpose.GENERATE)
    _retouched(studio, sitting)
    return _manifest(studio, pack_for(studio, sitting, "anchored"))


def _referenced(studio: Studio, sitting: str) -> Manifest:
    name = _reference_pack(studio)
    studio.vault.permit(sitting, Purpose.GENERATE)
    studio.vault.permit(sitting, Purpose.TRAIN)
    require_one_person(studio, sitting)
    require_presence(studio, sitting)
    folder = find_pack(name, *pack_folders(studio.home))
    manifest = load_manifest(folder)
    check_possible(folder, manifest, free_memory().free)
    return manifest


def _reference_pack(studio: Studio) -> str:
    """The one in the settings where it can, else the first that can. Raises Failed("method-unsupported")."""
    able = []
    for folder in list_packs(*pack_folders(studio.home)):
        try:
            manifest = load_manifest(folder)
        except Failed:  # a damaged one is told on the page of base models
            continue
        if manifest.family in FAMILIES:
            able.append(folder.name)
    if not able:
        raise Failed("method-unsupported")
    return studio.settings.pack if studio.settings.pack in able else able[0]


def _manifest(studio: Studio, name: str) -> Manifest:
    return load_manifest(find_pack(name, *pack_folders(studio.home)))
