"""What a person means by the files, folders and archives they name or drop: one item for each photo, in a natural and stable order."""

import os
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from likeness.base.errors import Failed
from likeness.base.files import read_bounded
from likeness.base.limits import MAX_PHOTO_BYTES
from likeness.capture.zips import Archive, is_zip

MAX_ITEMS = 20_000
"""More than anybody photographs of one person; whoever names their whole disk is told so."""

LITTER = frozenset({"thumbs.db", "desktop.ini", "ehthumbs.db", "icon\r", "__macosx", "@eadir", "$recycle.bin"})
COMPANIONS = frozenset({"aae", "cos", "dop", "html", "json", "lrv", "md", "on1", "pp3", "thm", "txt", "vrd", "xmp"})
"""Files that phones, cameras, photo programs and people lay beside photos."""

FILMS = frozenset({"mov", "mp4"})
MOST_DIGITS = 100
"""Python refuses to read numbers of some thousand digits, which the name of a file in an archive may have."""

DIGITS = re.compile(r"(\d+)")


@dataclass(frozen=True, slots=True)
class Item:
    """`name` as a person knows it. `read` gives the bytes, at most `MAX_PHOTO_BYTES`, and raises Failed; nothing is read before.

    `file`: where it lies, or the archive it is in; None for what never was a file.
    """

    name: str
    read: Callable[[], bytes]
    file: Path | None = None


def gather(paths: Iterable[Path]) -> Iterator[Item]:
    """The photos in files, folders (whole, in natural order) and ZIP archives, in the order of `paths`, each file once.

    What cannot be opened is an item whose `read` says why. Hidden files, what systems and photo programs leave beside photos, and the film
    of a living photo are left out silently.
    """
    seen: set[str] = set()
    count = 0
    for path in paths:
        for file in _files(path):
            place = os.path.realpath(file)
            if place in seen:
                continue
            seen.add(place)
            for item in _items(file):
                count += 1
                if count > MAX_ITEMS:
                    yield failing(path.name, Failed("photos-too-many", limit=MAX_ITEMS))
                    return
                yield item


def failing(name: str, error: Failed) -> Item:
    """What cannot be read, and says why when it is."""

    def read() -> bytes:
        raise error

    return Item(name, read)


def is_litter(parts: Iterable[str]) -> bool:
    """Whether a path, below what was named, is hidden or a system's own."""
    return any(part.startswith(".") or part.lower() in LITTER for part in parts)


def natural(name: str) -> list[tuple[int, int, str]]:
    """A key that sorts IMG_9 before IMG_10."""
    return [
        (1, int(piece[-MOST_DIGITS:]), "") if piece.isdecimal() else (0, 0, piece.lower())
        for piece in DIGITS.split(name)
    ]


def wanted(names: Iterable[str]) -> list[str]:
    """Of the names in one folder those that may be photos, in natural order."""
    kept = [name for name in names if not is_litter([name]) and _ending(name) not in COMPANIONS]
    stills = {name.rpartition(".")[0] for name in kept if _ending(name) not in FILMS}
    living = {name for name in kept if _ending(name) in FILMS and name.rpartition(".")[0] in stills}
    return sorted((name for name in kept if name not in living), key=lambda name: (natural(name), name))


def _ending(name: str) -> str:
    return name.rpartition(".")[2].lower()


def _files(path: Path) -> Iterator[Path]:
    """A folder's files, folder by folder; anything else is itself. Links to folders are not followed: they can lead round in circles."""
    if not path.is_dir():
        yield path
        return
    for folder, folders, names in os.walk(path):
        folders[:] = sorted((name for name in folders if not is_litter([name])), key=natural)
        yield from (Path(folder, name) for name in wanted(names))


def _items(file: Path) -> Iterator[Item]:
    if not is_zip(file):
        yield Item(file.name, lambda: read_bounded(file, MAX_PHOTO_BYTES), file)
        return
    try:
        archive = Archive(file)
    except Failed as error:
        yield failing(file.name, error)
        return
    yield from _members(archive, file)


def _members(archive: Archive, file: Path) -> Iterator[Item]:
    name = file.name
    if archive.locked:
        yield failing(name, Failed("photo-archive-locked", name=name))
    folders: dict[PurePosixPath, list[str]] = {}
    for member in archive.members:
        place = PurePosixPath(member.replace("\\", "/"))
        if not is_litter(part for part in place.parts if part not in {".", ".."}):
            folders.setdefault(place.parent, []).append(place.name)
    chosen = {(folder, kept) for folder, names in folders.items() for kept in wanted(names)}
    places = {member: PurePosixPath(member.replace("\\", "/")) for member in archive.members}
    for member in sorted(archive.members, key=natural):
        place = places[member]
        if (place.parent, place.name) in chosen:
            yield Item(place.name, lambda member=member: archive.read(member), file)  # type: ignore[misc]
