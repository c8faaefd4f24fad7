"""Base models made fit for use: checkpoints in one file taken apart, and packs turned into ONNX graphs. Both in a worker without network.

What is half done lies in `packs/.converting` and is gone on with by the same call; a pack is replaced by a rename, once everything was checked.
"""

import contextlib
import hashlib
import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec

from likeness.base.errors import Failed, Refused
from likeness.base.files import make_private_folder
from likeness.base.ids import new_id
from likeness.base.paths import Home
from likeness.jobs.protocol import ConvertPackJob, ImportPackJob, PackJob, PackOrder, Variant
from likeness.jobs.supervisor import Worker
from likeness.packs.conversion import NOTES, Conversion, read_notes
from likeness.packs.find import find_pack
from likeness.packs.installing import install, never
from likeness.packs.items import Item, Offer, file_item
from likeness.packs.licence import Licence
from likeness.packs.manifest import MANIFEST, Manifest, OnBytes, files_in, ignore_bytes, verify
from likeness.packs.names import name_from
from likeness.studio.house import pack_folders
from likeness.studio.work import Control, OnEvent, explaining, raise_for, stopped_with
from likeness.vault.lock import Lock

CONVERTING = ".converting"
GRAPHS = (".onnx", ".onnx_data")
PICKLES = frozenset({".ckpt", ".pt", ".pth", ".bin"})
MARGIN = 500_000_000
"""Bytes that stay free: photos and the vault still need room."""

Stop = Callable[[], bool]


class Converted(msgspec.Struct, frozen=True):
    """`added`: bytes that the pack grew by; less than 0 where it became smaller."""

    name: str
    variant: str
    added: int
    conversion: Conversion


def open_checkpoint(
    home: Home, source: Path, on_event: OnEvent | None = None, *, control: Control | None = None
) -> Path:
    """The checkpoint in one file at `source` as a diffusers folder of ours, for `studio.packs.look(..., own=True)`. `control`: a hand on it from
    another thread.

    Called again with the same file it goes on. Raises Failed: checkpoint-pickle, checkpoint-unreadable, checkpoint-unsupported,
    checkpoint-incomplete, checkpoint-differs, file-missing, pack-no-room, pack-being-added, disk-full, out-of-memory, worker-crashed; Cancelled.
    """
    if source.suffix.lower() in PICKLES:
        raise Failed("checkpoint-pickle", file=source.name)
    if not source.is_file():
        raise Failed("file-missing", path=source)
    status = source.stat()
    mark = f"{source.resolve()}:{status.st_size}:{status.st_mtime_ns}"
    key = "file-" + hashlib.sha256(mark.encode()).hexdigest()[:16]
    with _place(home, key, name_from(source.stem) or "model") as folder:
        if not (folder / "model_index.json").is_file():
            check_room(folder, status.st_size - _size(folder))
            run_on_pack(ImportPackJob(new_id(), str(source.resolve())), folder, on_event, control)
        return folder


def convert(
    home: Home,
    name: str,
    variant: Variant | None = None,
    *,
    on_event: OnEvent | None = None,
    on_bytes: OnBytes = ignore_bytes,
    stop: Stop = never,
    control: Control | None = None,
) -> Converted:
    """Add ONNX graphs to an installed pack, or put others in their place, once their pictures were compared with torch's.

    Called again after a stop it goes on. Raises Refused("pack-bundled"); Failed: pack-missing, pack-damaged, pack-unsafe, pack-torch-only,
    pack-conversion-differs, pack-no-room, conversion-memory, pack-being-added, disk-full, out-of-memory, worker-crashed; Cancelled.
    """
    pack = find_pack(name, *pack_folders(home))
    if pack.parent != home.packs:
        raise Refused("pack-bundled", pack=name)
    manifest = verify(pack)
    before = sum(file.size for file in manifest.files.values())
    with _place(home, _key(name), name) as folder:
        _drop_of_another(pack, folder)
        # Most weights stay where they are; at the worst all of them are written once more.
        check_room(folder, before - _size(folder, new_alone=True))
        _take_over(pack, manifest, folder)
        run_on_pack(ConvertPackJob(new_id(), variant), folder, on_event, control)
        conversion = read_notes(folder, variant).conversion
        if conversion is None:
            raise Failed("worker-crashed", reason="garbled")
        installed = install(
            _offer(folder, manifest, conversion),
            home.packs,
            manifest.accepted,
            replace=True,
            own=True,
            on_bytes=on_bytes,
            stop=stop,
        )
        shutil.rmtree(folder.parent, ignore_errors=True)
    after = sum(file.size for file in installed.files.values())
    return Converted(name, conversion.name, after - before, conversion)


def forget(home: Home, name: str) -> None:
    """Throw away what was begun of a pack's conversion, where nobody is at work on it."""
    folder = home.packs / CONVERTING / _key(name)
    if folder.is_dir():
        with contextlib.suppress(Failed), _place(home, folder.name, ""):
            shutil.rmtree(folder, ignore_errors=True)


def _key(name: str) -> str:
    return f"onnx-{name}"


@contextlib.contextmanager
def aside(home: Home, name: str, folder: str) -> Iterator[Path]:
    """A folder of ours for other work on an installed pack, while nobody converts it. Raises Failed: pack-being-added, folder-not-writable."""
    with _place(home, _key(name), name, folder) as place:
        yield place


@contextlib.contextmanager
def _place(home: Home, key: str, name: str, folder: str = "") -> Iterator[Path]:
    """A folder of ours to work in, for one at a time. Raises Failed: pack-being-added, folder-not-writable."""
    make_private_folder(home.root)
    root = make_private_folder(home.packs / CONVERTING)
    path = root / f"{key}.lock"
    try:
        lock = Lock(path)
    except Failed as error:
        if error.code == "vault-busy":
            raise Failed("pack-being-added", pack=name or key) from error
        raise
    try:
        yield make_private_folder(root / key / (folder or name))
    finally:
        with contextlib.suppress(OSError):  # Windows keeps the name of an open file
            path.unlink()  # while it is held: afterwards it could be somebody else's
        lock.release()
        with contextlib.suppress(OSError):  # where nothing is left in it
            root.rmdir()


def run_on_pack(job: PackJob, folder: Path, on_event: OnEvent | None, control: Control | None) -> None:
    """In a worker of its own, which may write into `folder` alone. Raises what it failed with; Cancelled."""
    with (
        Worker(PackOrder(job, str(folder))) as worker,
        (control or Control()).holding(worker),
        stopped_with(worker, lambda _event: None),
    ):
        for event in explaining(worker):
            if on_event is not None:
                on_event(event)
            raise_for(event)


def _drop_of_another(pack: Path, folder: Path) -> None:
    """What was begun of a pack that has been replaced since is of no use, and would be in the way for ever."""
    begun = folder / MANIFEST
    if begun.is_file() and begun.read_bytes() != (pack / MANIFEST).read_bytes():
        shutil.rmtree(folder)
        make_private_folder(folder)


def _take_over(pack: Path, manifest: Manifest, folder: Path) -> None:
    """Second names for the pack's files, or copies where the disk has no such thing; a file is never written to, only replaced."""
    for name in (MANIFEST, *manifest.files):
        target = folder / name
        if name.endswith(GRAPHS) or target.exists():
            continue
        target.parent.mkdir(parents=True, exist_ok=True)
        try:
            os.link(pack / name, target)
        except OSError:
            shutil.copyfile(pack / name, target)


def _offer(folder: Path, manifest: Manifest, conversion: Conversion) -> Offer:
    names = files_in(folder) - {NOTES}
    others = tuple(variant for variant in manifest.variants if not variant.startswith("onnx"))
    new = msgspec.structs.replace(
        manifest, files={}, variants=(*others, conversion.name), conversion=conversion, seal=""
    )
    items = tuple(_item(folder, name, manifest) for name in sorted(names))
    return Offer(new, items, Licence(manifest.licence, manifest.licence_url))


def _item(folder: Path, name: str, manifest: Manifest) -> Item:
    known = manifest.files.get(name)
    return file_item(
        folder / name, name, sha256=known.sha256 if known is not None and not name.endswith(GRAPHS) else ""
    )


def check_room(folder: Path, needed: int) -> None:
    """Raises Failed("pack-no-room")."""
    missing = needed + MARGIN - shutil.disk_usage(folder).free
    if needed > 0 and missing > 0:
        raise Failed("pack-no-room", needs=_gigabytes(needed + MARGIN), missing=_gigabytes(missing), path=folder)


def _size(folder: Path, *, new_alone: bool = False) -> int:
    """Bytes of the files in it; with `new_alone` of those that have no second name."""
    found = [path.stat() for path in folder.rglob("*") if path.is_file()]
    return sum(entry.st_size for entry in found if not new_alone or entry.st_nlink == 1)


def _gigabytes(count: int) -> str:
    return f"{max(count, 100_000_000) / 1e9:.1f} GB"
