"""Drawing pictures in a worker process: from drafts to raw pictures, in memory. Whatever lies on the disk meanwhile only the sitter's key opens."""

import contextlib
import hashlib
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import msgspec
import numpy as np
from numpy.typing import NDArray

from likeness.base.errors import Cancelled, Failed, LikenessError
from likeness.base.files import write_atomic
from likeness.base.ids import new_id
from likeness.capture.intake import decode_master, encode_master
from likeness.consent.purposes import Purpose
from likeness.jobs import protocol
from likeness.jobs.protocol import FACE, SOURCE, AnchorOrder, GenerateJob, PictureOrder, Result, SealedFile, WorkOrder
from likeness.studio.adapters import require_base
from likeness.studio.house import Studio
from likeness.studio.making import pixels_digest
from likeness.studio.training import LEASE_LIFETIME, checked_pack
from likeness.studio.work import Control, OnEvent, run_job, spool_path
from likeness.vault.lease import Lease, open_sealed, seal

EngineName = Literal["torch", "onnx"]
Picture = NDArray[np.uint8]


@dataclass(frozen=True, slots=True)
class Model:
    """What draws: a pack's name, an engine (None: the one that is sooner done here), and the id of a personal model; None: the bare pack.
    `on_any_base`: also on other weights than those it was made on, to tell what differs.
    """

    pack: str
    engine: EngineName | None
    adapter: str | None
    on_any_base: bool = False


@dataclass(frozen=True, eq=False)
class Draft:
    """One picture to make: what the worker is told, and what it starts from, in memory. `anchor`, `change`: (H, W, 3), of the order's size; `yaw`: how
    far to the side it is asked to look, degrees.
    """

    order: PictureOrder
    yaw: float = 0.0
    anchor: Picture | None = None
    change: Picture | None = None
    strength: float = 1.0
    references: tuple[Picture, ...] = ()


@dataclass(frozen=True, eq=False)
class RawPicture:
    """One picture as the engine made it, (H, W, 3), before the darkroom; `again`: with its face drawn a second time, where that was asked for and
    there is one. It was drawn by `engine` as number `row` of `batch` side by side, and decoded in `tiles` or whole.
    """

    seed: int
    prompt: str
    picture: Picture
    draft: Draft
    again: Picture | None = None
    engine: EngineName = "torch"
    threads: int = 0
    place: str = ""
    batch: int = 1
    row: int = 0
    tiles: bool = False


Take = Callable[[RawPicture], None]


def draw(
    studio: Studio,
    sitting: str,
    model: Model,
    drafts: Sequence[Draft],
    on_event: OnEvent | None = None,
    control: Control | None = None,
    batch: int | None = None,
) -> tuple[RawPicture, ...]:
    """The pictures of `drafts`, all in memory, without those that were skipped. Raises as `draw_each` does."""
    made: list[RawPicture] = []
    draw_each(studio, sitting, model, drafts, made.append, on_event, control, batch)
    return tuple(made)


def draw_each(
    studio: Studio,
    sitting: str,
    model: Model,
    drafts: Sequence[Draft],
    take: Take,
    on_event: OnEvent | None = None,
    control: Control | None = None,
    batch: int | None = None,
) -> None:
    """Gives `take` each picture of `drafts` as soon as it is drawn, in their order, without those that were skipped; in memory only. Whatever ends
    the rest, what was drawn has been given; a cancel does not wait for what the worker has drawn ahead. `batch`: see `GenerateJob`.

    Nothing of the job stays in its spool. Raises what `take` raises; Failed("adapter-other-base"); Cancelled("stopped") also where every picture
    was skipped.
    """
    folder, manifest = checked_pack(studio, model.pack)
    store = studio.vault.open_sitter(studio.vault.permit(sitting, Purpose.GENERATE))
    if model.adapter is not None and not model.on_any_base:
        require_base(store.find(model.adapter), manifest)
    lease = store.lease([model.adapter] if model.adapter is not None else [], LEASE_LIFETIME)
    job_id: str | None = None
    try:
        orders, files = _with_sources(drafts, lease)
        job = GenerateJob(new_id(), sitting, str(folder), model.adapter, model.engine, orders, batch)
        order, job_id = studio.journal.begin(job, lease), job.id
        for name, data in files.items():
            write_atomic(Path(order.spool) / name, data)
        control = control or Control()
        giving = _Giving(store.export_identity(), order, drafts, take, control, on_event)
        given = _draw_and_give(studio, order, giving, control)
    finally:  # pictures are made again in seconds from the same seeds: nothing of a job that failed is kept
        store.end_lease(lease)
        if job_id is not None:
            studio.journal.lose(job_id)
            studio.journal.discard(job_id)
    if drafts and not given:
        raise Cancelled("stopped")


def _draw_and_give(studio: Studio, order: WorkOrder, giving: "_Giving", control: Control) -> int:
    """How many were given."""
    try:
        run_job(studio, order, giving, control=control)
    except (Failed, Cancelled, KeyboardInterrupt):
        with contextlib.suppress(
            LikenessError
        ):  # how it ended is told, and not that there was no room for the last one
            giving.give_whole()
        raise
    if control.wish == "cancel":
        raise Cancelled("stopped")
    return giving.given


class _Giving:
    """Hears a job's events and passes them on; opens each picture as soon as all of it is there, gives it on, and removes its encrypted files."""

    def __init__(
        self,
        identity: str,
        order: WorkOrder,
        drafts: Sequence[Draft],
        take: Take,
        control: Control,
        on_event: OnEvent | None,
    ) -> None:
        self._identity, self._order, self._take, self._control, self._on_event = (
            identity,
            order,
            take,
            control,
            on_event,
        )
        self._waiting = {draft.order.name: draft for draft in drafts}
        self._results: dict[str, Result] = {}
        self._beside: dict[str, tuple[int, int, bool]] = {}
        self._engine: EngineName = "torch"
        self._threads, self._place = 0, ""
        self.given = 0

    def __call__(self, event: protocol.Event) -> None:
        match event:
            case protocol.Started():
                self._threads = event.threads
            case protocol.Opened():
                self._engine, self._place = event.engine, event.place
            case protocol.Preview():
                self._results[event.result.label] = event.result
                self._beside[event.result.label] = event.batch, event.row, event.tiles
            case protocol.Warned(code="picture-skipped"):
                self._drop(str(event.fields.get("picture", "")))
            case _:
                pass
        if self._on_event is not None:
            self._on_event(event)
        if isinstance(event, protocol.Progress) and not event.picture:  # said after each picture
            self._give(name for name in self._waiting if name in self._results)

    def give_whole(self) -> None:
        """What is left and lacks nothing: a second pass that was broken off would read as one that found no face."""
        self._give(
            name
            for name, draft in self._waiting.items()
            if name in self._results and (draft.order.face is None or name + FACE in self._results)
        )

    def _drop(self, name: str) -> None:
        """Also one that was drawn already, and given up while its face was drawn again."""
        self._waiting.pop(name, None)
        for label in (name, name + FACE):
            self._results.pop(label, None)

    def _give(self, names: Iterable[str]) -> None:
        for name in tuple(names):
            if self._control.wish == "cancel":
                return
            draft, again = self._waiting.pop(name), self._results.get(name + FACE)
            order, picture = draft.order, self._opened(self._results[name])
            second = None if again is None else self._opened(again)
            self.given += 1
            how = self._engine, self._threads, self._place, *self._beside[name]
            self._take(RawPicture(order.seed, order.prompt, picture, draft, second, *how))

    def _opened(self, result: Result) -> Picture:
        path = spool_path(self._order, result)
        picture = decode_master(open_sealed(self._identity, path.read_bytes()))
        path.unlink()
        return picture


def _with_sources(drafts: Sequence[Draft], lease: Lease) -> tuple[tuple[PictureOrder, ...], dict[str, bytes]]:
    """The orders with the names of their sources, and those as files that only the sitter's key opens. Each picture is sealed once."""
    sealed: dict[str, SealedFile] = {}
    files: dict[str, bytes] = {}

    def put(picture: Picture) -> SealedFile:
        digest = pixels_digest(picture)
        if digest not in sealed:
            name = f"{SOURCE}{len(sealed):03d}.age"
            files[name] = seal(lease.recipient, encode_master(picture))
            sealed[digest] = SealedFile(name, hashlib.sha256(files[name]).hexdigest(), len(files[name]))
        return sealed[digest]

    orders = []
    for draft in drafts:
        order = msgspec.structs.replace(draft.order, references=tuple(map(put, draft.references)))
        if draft.anchor is not None:
            change = None if draft.change is None else put(draft.change)
            order = msgspec.structs.replace(order, anchor=AnchorOrder(put(draft.anchor), draft.strength, change))
        orders.append(order)
    return tuple(orders), files
