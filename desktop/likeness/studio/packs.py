"""Which base models there are, and whether they are whole."""

from pathlib import Path

import msgspec

from likeness.base.errors import Failed
from likeness.base.paths import Home
from likeness.base.sentences import sentence
from likeness.packs.find import find_pack, list_packs
from likeness.packs.manifest import Manifest, load_manifest, verify
from likeness.studio.house import pack_folders


class PackRow(msgspec.Struct, frozen=True):
    name: str
    title: str
    family: str
    licence: str
    resolution: int
    problem: str = ""


def list_all(home: Home) -> tuple[PackRow, ...]:
    """Every pack; one that cannot be read is listed with its problem and hides no other."""
    return tuple(_listed(folder) for folder in list_packs(*pack_folders(home)))


def verify_pack(home: Home, name: str) -> PackRow:
    """Raises Failed: pack-missing, pack-damaged, pack-unsafe."""
    return _row(verify(find_pack(name, *pack_folders(home))))


def _listed(folder: Path) -> PackRow:
    try:
        return _row(load_manifest(folder))
    except Failed as error:
        return PackRow(folder.name, "", "", "", 0, sentence(error))


def _row(manifest: Manifest) -> PackRow:
    return PackRow(manifest.name, manifest.title, manifest.family, manifest.licence, manifest.resolution)
