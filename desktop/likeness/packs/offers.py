"""What a source would bring, before anything is copied: a folder in diffusers' layout, one of our packs, or an archive of one."""

from pathlib import Path

import msgspec

from likeness.base.errors import Failed
from likeness.packs.archive import looks_like_archive, read_archive
from likeness.packs.foreign_folder import INDEX, offer_of_folder
from likeness.packs.items import Offer, file_item
from likeness.packs.kinds import Kinds
from likeness.packs.licence import Licence, find_licence
from likeness.packs.manifest import MANIFEST, Manifest, load_manifest
from likeness.packs.names import is_name
from likeness.packs.weights import Precision


def look_at(source: Path, kinds: Kinds, *, name: str = "", precision: Precision = "half") -> Offer:
    """`name`: how the pack is to be called, "" for a name made of the source's.

    Raises Failed: file-missing, file-unreadable, pack-source-unknown (none of the three), pack-family-unknown, pack-incomplete,
    pack-only-pickles, pack-name-needed, pack-name-unusable, pack-archive-..., pack-damaged, pack-unsafe.
    """
    if name and not is_name(name):
        raise Failed("pack-name-unusable", name=name)
    if source.is_dir():
        if (source / MANIFEST).is_file():
            return _of_pack(source, name)
        if (source / INDEX).is_file():
            return offer_of_folder(source, kinds, name, precision)
        raise Failed("pack-source-unknown", path=source)
    if not looks_like_archive(source):
        raise Failed("pack-source-unknown", path=source)
    archive = read_archive(source)
    manifest = _renamed(archive.manifest, name)
    return Offer(manifest, archive.items(), Licence(manifest.licence, manifest.licence_url))


def _of_pack(folder: Path, name: str) -> Offer:
    manifest = load_manifest(folder)
    items = tuple(file_item(folder / file, file, sha256=entry.sha256) for file, entry in manifest.files.items())
    for item in items:
        if item.size != manifest.files[item.target].size:
            raise Failed("pack-damaged", pack=folder.name, file=item.target)
    licence = Licence(manifest.licence, manifest.licence_url, find_licence(folder).text)
    return Offer(_renamed(manifest, name), items, licence)


def _renamed(manifest: Manifest, name: str) -> Manifest:
    return msgspec.structs.replace(manifest, name=name) if name else manifest
