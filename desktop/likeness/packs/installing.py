"""An offer becomes a pack: copied in pieces, hashed on the way, checked, and there all at once."""

import shutil
from pathlib import Path

import msgspec

from likeness.base.errors import Failed, Refused
from likeness.base.files import fsync_folder, make_private_folder
from likeness.packs.incoming import FOLDER, Incoming, Stop, alone, writing
from likeness.packs.items import Offer
from likeness.packs.manifest import (
    MANIFEST,
    Accepted,
    Manifest,
    OnBytes,
    PackFile,
    ignore_bytes,
    load_manifest,
    measure,
    put_manifest,
)
from likeness.packs.safety import check_all_safe

MARGIN = 500_000_000
"""What stays free beside a pack, so that photos and the vault still find room."""


def never() -> bool:
    """For those who cannot stop it."""
    return False


def is_there(offer: Offer, packs: Path, stop: Stop = never) -> bool:
    """Whether exactly this pack is installed already; files whose hashes nobody said are read for it where the sizes agree.

    Raises Refused("pack-exists") where another one has the name.
    """
    place = packs / offer.manifest.name
    if not place.exists():
        return False
    try:
        installed = load_manifest(place)
    except Failed:
        installed = None
    if installed is not None and _same(offer, installed.files, stop):
        return True
    raise Refused("pack-exists", pack=offer.manifest.name)


def install(
    offer: Offer,
    packs: Path,
    accepted: Accepted | None,
    *,
    replace: bool = False,
    own: bool = False,
    on_bytes: OnBytes = ignore_bytes,
    stop: Stop = never,
) -> Manifest:
    """Copy and check everything, then show it under `packs`. What was interrupted goes on where it stopped.

    `own`: the source is a folder of ours on the same disk, whose files get a second name instead of a copy.
    Raises Refused: pack-exists; Failed: pack-no-room, pack-disk-full, pack-source-gone, pack-source-damaged, pack-unsafe, pack-damaged,
    pack-being-added, folder-not-writable; Cancelled.
    """
    name = offer.manifest.name
    with Incoming(packs, name) as incoming:
        if (packs / name).exists() and not replace:
            raise Refused("pack-exists", pack=name)
        incoming.keep_only(offer.items)
        _check_room(offer, incoming, packs, own=own)
        files = _receive(offer, incoming, on_bytes, stop, own=own)
        _check_content(offer, incoming)
        manifest = msgspec.structs.replace(offer.manifest, files=files, accepted=accepted)
        sealed = put_manifest(incoming.folder, manifest)
        incoming.become(packs / name)
    return sealed


def restate(folder: Path, manifest: Manifest) -> Manifest:
    """Another list for an installed pack whose files stay: made beside it, and there by one rename.

    Raises Failed: pack-being-added, folder-not-writable, pack-disk-full, disk-full.
    """
    with alone(folder.parent, folder.name):
        beside = folder.parent / FOLDER / f"{folder.name}.list"
        shutil.rmtree(beside, ignore_errors=True)  # half of a list, of one that was killed
        with writing(folder.parent):
            sealed = put_manifest(make_private_folder(beside), manifest)
            (beside / MANIFEST).replace(folder / MANIFEST)
            fsync_folder(folder)
        shutil.rmtree(beside, ignore_errors=True)
    return sealed


def _receive(offer: Offer, incoming: Incoming, on_bytes: OnBytes, stop: Stop, *, own: bool) -> dict[str, PackFile]:
    done, total = 0, offer.size

    def told(count: int) -> None:
        nonlocal done
        done += count
        on_bytes(done, total)

    take = incoming.adopt if own else incoming.receive
    return {item.target: take(item, told, stop) for item in sorted(offer.items, key=lambda item: item.target)}


def _check_content(offer: Offer, incoming: Incoming) -> None:
    """Nothing that could run code. What was copied for nothing is thrown away: the source will not get better."""
    try:
        check_all_safe(incoming.folder, [item.target for item in offer.items])
    except Failed as error:
        incoming.discard()
        raise Failed(error.code, **{**error.fields, "pack": offer.manifest.name}) from error


def _check_room(offer: Offer, incoming: Incoming, packs: Path, *, own: bool) -> None:
    """Raises Failed("pack-no-room")."""
    needs = 0 if own else offer.size - sum(incoming.there(item) for item in offer.items)
    free = shutil.disk_usage(packs).free
    missing = needs + (MARGIN if needs else 0) - free
    if missing > 0:
        raise Failed("pack-no-room", needs=gigabytes(needs + MARGIN), missing=gigabytes(missing), path=packs)


def gigabytes(count: int) -> str:
    return f"{max(count, 100_000_000) / 1e9:.1f} GB"


def _same(offer: Offer, files: dict[str, PackFile] | object, stop: Stop) -> bool:
    if not isinstance(files, dict) or {item.target: item.size for item in offer.items} != {
        name: file.size for name, file in files.items()
    }:
        return False
    for item in offer.items:
        if stop():
            return False
        actual = item.sha256 or (measure(item.file).sha256 if item.file is not None else "")
        if actual != files[item.target].sha256:
            return False
    return True
