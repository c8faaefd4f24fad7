"""Which base models there are, and whether they are whole."""

import msgspec

from likeness.base.paths import Home
from likeness.packs.find import find_pack, list_packs
from likeness.packs.manifest import Manifest, load_manifest, verify
from likeness.studio.house import pack_folders


class PackRow(msgspec.Struct, frozen=True):
    name: str
    title: str
    family: str
    licence: str
    resolution: int


def list_all(home: Home) -> tuple[PackRow, ...]:
    """Every pack with a readable manifest."""
    return tuple(_row(load_manifest(folder)) for folder in list_packs(*pack_folders(home)))


def verify_pack(home: Home, name: str) -> PackRow:
    """Raises Failed: pack-missing, pack-damaged, pack-unsafe."""
    return _row(verify(find_pack(name, *pack_folders(home))))


def _row(manifest: Manifest) -> PackRow:
    return PackRow(manifest.name, manifest.title, manifest.family, manifest.licence, manifest.resolution)
