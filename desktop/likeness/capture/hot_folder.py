"""A folder that a tethering program drops photos into: which of them are whole and new, seen from nothing but listings taken now and then.

Rules. A file is offered once its size and time of change have stayed the same for `settle` seconds. If it then turns out not to be whole, it is
offered again when it has changed, and for the last time after `patience` seconds without a change. A file that was settled is not offered
again unless it changes; one that disappears is forgotten. No clock is read here and no file; polling works on network drives as well.
"""

import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Literal, TypeAlias

from likeness.capture.gather import is_litter, natural, wanted

UNFINISHED_ENDINGS = (".part", ".partial", ".tmp", ".temp", ".crdownload", ".download", ".filepart", ".!ut", "~")
UNFINISHED_STARTS = ("~", "._", "tmp_", ".")

Snapshot: TypeAlias = Mapping[str, tuple[int, int]]
"""Path below the folder, with / between, to size in bytes and time of change in nanoseconds."""

Stage: TypeAlias = Literal["waiting", "offered", "not-whole", "settled"]


@dataclass(frozen=True, slots=True)
class Watched:
    """One file: how it looked, since when (seconds of whatever clock the caller has), and how far it is."""

    looks: tuple[int, int]
    since: float
    stage: Stage = "waiting"


@dataclass(frozen=True, slots=True)
class Offer:
    """A file that seems whole. `last`: it will not be offered again as it is now."""

    path: str
    last: bool


@dataclass(frozen=True, slots=True)
class HotFolder:
    """What is known of the folder."""

    settle: float = 2.0
    patience: float = 30.0
    files: Mapping[str, Watched] = field(default_factory=dict)


def look(state: HotFolder, snapshot: Snapshot, now: float) -> tuple[HotFolder, tuple[Offer, ...]]:
    """After a listing at `now`: the new state, and the files to be taken, in natural order."""
    files: dict[str, Watched] = {}
    offers: list[Offer] = []
    for path in sorted(snapshot, key=natural):
        known = state.files.get(path)
        if known is None or known.looks != snapshot[path]:
            files[path] = Watched(snapshot[path], now)
            continue
        last = now - known.since >= state.patience
        ripe = now - known.since >= state.settle and (known.looks[0] > 0 or last)
        if (known.stage == "waiting" and ripe) or (known.stage == "not-whole" and last):
            offers.append(Offer(path, last))
            known = replace(known, stage="offered")
        files[path] = known
    return replace(state, files=files), tuple(offers)


def told(state: HotFolder, path: str, *, whole: bool) -> HotFolder:
    """What became of an offer: `whole` where that was the last word on it."""
    known = state.files.get(path)
    if known is None:
        return state
    stage: Stage = "settled" if whole else "not-whole"
    return replace(state, files={**state.files, path: replace(known, stage=stage)})


def snapshot_of(folder: Path) -> Snapshot | None:
    """The files that may be photos, in the folder and below; None where the folder cannot be reached just now.

    Files that disappear while they are looked at are left out, and so are those with the names of unfinished copies.
    """
    if not folder.is_dir():
        return None
    return dict(_looks_of(folder))


def is_unfinished(name: str) -> bool:
    """By its name: browsers, copying programs and photo programs give one of these until a file is whole."""
    return name.lower().endswith(UNFINISHED_ENDINGS) or name.lower().startswith(UNFINISHED_STARTS)


def _looks_of(folder: Path) -> Iterator[tuple[str, tuple[int, int]]]:
    for place, folders, names in os.walk(folder):
        folders[:] = [name for name in folders if not is_litter([name])]
        for name in wanted(name for name in names if not is_unfinished(name)):
            path = Path(place, name)
            try:
                status = path.stat()
            except OSError:
                continue
            yield path.relative_to(folder).as_posix(), (status.st_size, status.st_mtime_ns)
