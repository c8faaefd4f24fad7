"""A pack with damaged or missing files gets exactly those again, from a source that has them."""

import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import msgspec

from likeness.base.errors import Failed
from likeness.base.files import fsync_folder
from likeness.packs.incoming import Incoming, Stop
from likeness.packs.items import Item, Offer
from likeness.packs.manifest import (
    MANIFEST,
    Manifest,
    OnBytes,
    PackFile,
    files_in,
    ignore_bytes,
    load_manifest,
    measure,
    put_manifest,
)
from likeness.packs.safety import check_all_safe


@dataclass(frozen=True, slots=True)
class Repair:
    """`mended`: files that were replaced. `still`: files that the source did not have as they should be."""

    mended: tuple[str, ...]
    still: tuple[str, ...]


def damaged_files(folder: Path, manifest: Manifest) -> tuple[str, ...]:
    """Names of the manifest's files that are missing or changed. Raises Failed("pack-unsafe")."""
    present = files_in(folder)
    return tuple(
        name
        for name, expected in sorted(manifest.files.items())
        if name not in present or measure(folder / name) != expected
    )


def repair(folder: Path, offer: Offer, *, on_bytes: OnBytes = ignore_bytes, stop: Stop = lambda: False) -> Repair:
    """Files come in beside the pack, are hashed there, and take their place one by one; nothing else is touched.

    Raises Failed: pack-repair-other (a damaged manifest, and a source that has none of this pack), pack-unsafe, pack-damaged, and what copying raises.
    """
    manifest, foreign = _manifest_of(folder, offer)
    broken = damaged_files(folder, manifest)
    offered = {item.target: item for item in offer.items}
    mended: list[str] = []
    still: list[str] = []
    done = 0
    total = sum(manifest.files[name].size for name in broken)

    def told(count: int) -> None:
        nonlocal done
        done += count
        on_bytes(min(done, total), total)

    with Incoming(folder.parent, folder.name) as incoming:
        for name in broken:
            item = offered.get(name)
            fits = item is not None and _arrives(incoming, item, manifest.files[name], told, stop)
            if fits:
                _put(incoming.folder / name, folder / name)
            (mended if fits else still).append(name)
        if foreign:  # what the pack's own list names was looked at when it came
            check_all_safe(folder, manifest.files.keys() - still)
        if not _says_so(folder, manifest):
            put_manifest(incoming.folder, manifest)  # not in the pack, where a kill would leave half of it
            _put(incoming.folder / MANIFEST, folder / MANIFEST)
        incoming.discard()
    return Repair(tuple(mended), tuple(still))


def _arrives(incoming: Incoming, item: Item, expected: PackFile, told: Callable[[int], None], stop: Stop) -> bool:
    if item.size != expected.size or item.sha256 not in {"", expected.sha256}:
        return False
    try:
        return incoming.receive(item, told, stop) == expected
    except Failed as error:
        if error.code == "pack-source-damaged":
            return False
        raise


def _manifest_of(folder: Path, offer: Offer) -> tuple[Manifest, bool]:
    """The pack's own; where that is damaged, the source's (True), if it is of the same pack and says what each file should be: names alone can
    be alike, so the weights have to be. Who accepted the licence there has not accepted it here.
    """
    try:
        return load_manifest(folder), False
    except Failed as error:
        if offer.manifest.name != folder.name or not _shares_weights(folder, offer.manifest):
            raise Failed("pack-repair-other", pack=folder.name) from error
        return msgspec.structs.replace(offer.manifest, accepted=None), True


def _shares_weights(folder: Path, manifest: Manifest) -> bool:
    """Whether the largest file of weights lies there as `manifest` says: bases of one family often share the smaller ones."""
    weights = [name for name in manifest.files if name.endswith(".safetensors")]
    largest = max(weights, key=lambda name: manifest.files[name].size, default=None)
    return largest in files_in(folder) and measure(folder / largest) == manifest.files[largest]


def _says_so(folder: Path, manifest: Manifest) -> bool:
    """Whether the pack's own list is readable and this one."""
    try:
        return load_manifest(folder) == manifest
    except Failed:
        return False


def _put(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    os.replace(source, target)  # noqa: PTH105 (Path.replace is the same; this says that the old file goes)
    fsync_folder(target.parent)
