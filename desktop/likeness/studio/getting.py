"""The one download of a base model that a person may ask for. It happens in a process of its own, which knows nothing of photos and people.

Off until the owner of this computer allows it; everything else in the program works without it, and every other process stays off the
internet whatever this setting says.
"""

import os
import queue
import subprocess
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO

import msgspec

from likeness.base.errors import Cancelled, Failed, Refused
from likeness.base.files import make_private_folder
from likeness.base.paths import Home, private_environment, program_command, resources
from likeness.jobs.spawning import start_apart
from likeness.packs.catalogue import Entry, find_entry, load_catalogue
from likeness.packs.fetching import CODES, MAX_LINE_BYTES, Fetched, Fetching, NotFetched, Order, Report, read_report
from likeness.packs.incoming import Incoming, Stop
from likeness.packs.installing import never
from likeness.packs.licence import Licence
from likeness.packs.manifest import OnBytes, ignore_bytes, load_manifest
from likeness.settings import load_settings, save_settings
from likeness.studio.packs import Looked, look

WORD = "fetcher"
SECONDS_TO_END = 5.0
SECONDS_BETWEEN = 0.2


class CatalogueRow(msgspec.Struct, frozen=True):
    """What a person reads before choosing. `here`: already on this computer."""

    name: str
    title: str
    family: str
    licence: str
    licence_url: str
    commercial: str
    good_for: str
    memory: str
    time: str
    size: int
    repository: str
    revision: str
    unverified: str
    here: bool


def catalogue(home: Home) -> tuple[CatalogueRow, ...]:
    """Every recommended base model. Raises Failed("pack-tables-damaged")."""
    return tuple(_row(home, name, entry) for name, entry in load_catalogue(resources() / "packs").items())


def catalogue_row(home: Home, name: str) -> CatalogueRow:
    """Raises Failed: pack-catalogue-unknown, pack-tables-damaged."""
    return _row(home, name, find_entry(resources() / "packs", name))


def downloads_allowed(home: Home) -> bool:
    return load_settings(home.settings_file).downloads


def allow_downloads(home: Home, *, allowed: bool) -> None:
    """Keep the owner's choice. Raises Failed: settings-damaged, folder-not-writable."""
    settings = load_settings(home.settings_file)
    if settings.downloads != allowed:
        save_settings(home.settings_file, msgspec.structs.replace(settings, downloads=allowed))


def get(
    home: Home,
    name: str,
    *,
    on_bytes: OnBytes = ignore_bytes,
    stop: Stop = never,
    command: Sequence[str] | None = None,
    tables: Path | None = None,
) -> Looked:
    """Fetch a base model of the catalogue; the licence was accepted before. The result is given to studio.packs.add.

    What was interrupted goes on where it stopped. `command`, `tables`: another downloader and catalogue, for tests.
    Raises Refused("downloads-off"); Failed: pack-catalogue-unknown, pack-being-added, pack-no-room, pack-disk-full, download-...; Cancelled.
    """
    if not downloads_allowed(home):
        raise Refused("downloads-off")
    entry = find_entry(tables or resources() / "packs", name)
    make_private_folder(home.root)
    with Incoming(home.packs, f"{name}.hub") as incoming:
        order = Order(name, str(incoming.folder))
        with _process(command or [*program_command(), WORD], order) as reports:
            _follow(reports, on_bytes, stop)
        looked = look(incoming.folder, name=name, own=True)
    return _described(looked, entry)


def _described(looked: Looked, entry: Entry) -> Looked:
    """The catalogue knows better than the folder what it is called and under which licence it comes."""
    licence = Licence(entry.licence, entry.licence_url, looked.offer.licence.text)
    manifest = msgspec.structs.replace(
        looked.offer.manifest,
        title=entry.title,
        licence=entry.licence,
        licence_url=entry.licence_url,
        source=entry.source,
        version=entry.revision[:12],
    )
    row = msgspec.structs.replace(
        looked.row, title=entry.title, licence=entry.licence, licence_url=entry.licence_url, licence_known=True
    )
    return replace(looked, offer=replace(looked.offer, manifest=manifest, licence=licence), row=row)


def _follow(reports: "queue.Queue[Report | None]", on_bytes: OnBytes, stop: Stop) -> None:
    """Until it is done. Raises Failed, Cancelled."""
    while True:
        if stop():
            raise Cancelled("stopped")
        try:
            report = reports.get(timeout=SECONDS_BETWEEN)
        except queue.Empty:
            continue
        match report:
            case Fetching(done=done, of=of):
                on_bytes(done, of)
            case Fetched():
                return
            case NotFetched(code=code, fields=fields) if code in CODES:
                raise Failed(code, **fields)
            case _:
                raise Failed("download-interrupted")


@contextmanager
def _process(command: Sequence[str], order: Order) -> "Iterator[queue.Queue[Report | None]]":
    """The downloader at work; it is gone when the block is left, however that happens."""
    process = start_apart(command, private_environment(os.environ), stderr=subprocess.DEVNULL)
    reports: queue.Queue[Report | None] = queue.Queue()
    reader = threading.Thread(target=_read, args=(process.stdout, reports), daemon=True)
    reader.start()
    try:
        if process.stdin is not None:
            process.stdin.write(msgspec.json.encode(order) + b"\n")
            process.stdin.flush()
        yield reports
    except BrokenPipeError as error:
        raise Failed("download-interrupted") from error
    finally:
        _end(process)
        reader.join()
        for pipe in (process.stdin, process.stdout):
            if pipe is not None:
                pipe.close()


def _read(untrusted_lines: BinaryIO, reports: "queue.Queue[Report | None]") -> None:
    """Until the downloader ends or says something that is no report; None is the last."""
    try:
        while line := untrusted_lines.readline(MAX_LINE_BYTES + 1):
            reports.put(read_report(line))
    except ValueError:
        pass
    reports.put(None)


def _end(process: "subprocess.Popen[bytes]") -> None:
    """One that is done ends by itself; one that is not is asked, then made to. What it fetched stays."""
    if process.poll() is None:
        process.terminate()
    try:
        process.wait(SECONDS_TO_END)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def _row(home: Home, name: str, entry: Entry) -> CatalogueRow:
    return CatalogueRow(
        name,
        entry.title,
        entry.family,
        entry.licence,
        entry.licence_url,
        entry.commercial,
        entry.good_for,
        entry.memory,
        entry.time,
        entry.bytes,
        entry.repository,
        entry.revision,
        entry.unverified,
        _is_here(home, name, entry),
    )


def _is_here(home: Home, name: str, entry: Entry) -> bool:
    try:
        return load_manifest(home.packs / name).source == entry.source
    except Failed:
        return False
