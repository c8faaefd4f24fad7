"""What a source would bring, before anything is copied: a folder in diffusers' layout, one of our packs, or an archive of one."""

import dataclasses
from pathlib import Path

import msgspec

from likeness.base.errors import Failed
from likeness.packs.archive import looks_like_archive, read_archive
from likeness.packs.foreign_folder import INDEX, offer_of_folder
from likeness.packs.items import Offer, file_item
from likeness.packs.kinds import Kinds
from likeness.packs.licence import Licence, find_licence
from likeness.packs.manifest import MANIFEST, load_manifest
from likeness.packs.names import is_name
from likeness.packs.weights import Precision


def look_at(source: Path, kinds: Kinds, *, name: str = "", precision: Precision = "half") -> Offer:
    """`name`: how the pack is to be called, "" for a name made of the source's.

    Raises Failed: file-missing, file-unreadable, pack-source-unknown (none of the three), pack-family-unknown, pack-incomplete,
    pack-only-pickles, pack-name-unusable, pack-archive-..., pack-damaged, pack-unsafe.
    """
    if name and not is_name(name):
        raise Failed("pack-name-unusable", name=name)
    if source.is_dir() and not (source / MANIFEST).is_file():
        if (source / INDEX).is_file():
            return offer_of_folder(source, kinds, name, precision)
        raise Failed("pack-source-unknown", path=source)
    offer = _of_pack(source) if source.is_dir() else _of_archive(source)
    if offer.manifest.family not in kinds:
        raise Failed("pack-family-unknown", kind=offer.manifest.family, known=", ".join(kinds))
    if not is_name(name or offer.manifest.name):  # a pack's own: what a disk or a system does not take
        raise Failed("pack-name-unusable", name=offer.manifest.name)
    if name:
        return dataclasses.replace(offer, manifest=msgspec.structs.replace(offer.manifest, name=name))
    return offer


def _of_archive(path: Path) -> Offer:
    if not looks_like_archive(path):
        raise Failed("pack-source-unknown", path=path)
    archive = read_archive(path)
    return Offer(archive.manifest, archive.items(), Licence(archive.manifest.licence, archive.manifest.licence_url))


def _of_pack(folder: Path) -> Offer:
    manifest = load_manifest(folder)
    items = tuple(
        file_item(folder / file, file, sha256=entry.sha256, root=folder) for file, entry in manifest.files.items()
    )
    for item in items:
        if item.size != manifest.files[item.target].size:
            raise Failed("pack-damaged", pack=folder.name, file=item.target)
    licence = Licence(manifest.licence, manifest.licence_url, find_licence(folder).text)
    return Offer(manifest, items, licence)
