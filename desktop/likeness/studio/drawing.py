"""Drawing pictures in a worker process: from drafts to raw pictures, in memory. Whatever lies on the disk meanwhile only the sitter's key opens."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import msgspec
import numpy as np
from numpy.typing import NDArray

from likeness.base.errors import Cancelled
from likeness.base.files import write_atomic
from likeness.base.ids import new_id
from likeness.capture.intake import decode_master, encode_master
from likeness.consent.purposes import Purpose
from likeness.jobs import protocol
from likeness.jobs.protocol import FACE, SOURCE, AnchorOrder, GenerateJob, PictureOrder, SealedFile, WorkOrder
from likeness.studio.house import Studio
from likeness.studio.making import pixels_digest
from likeness.studio.training import LEASE_LIFETIME, checked_pack
from likeness.studio.work import Control, OnEvent, run_job, spool_path
from likeness.vault.lease import Lease, open_sealed, seal
from likeness.vault.sitters import SitterStore

EngineName = Literal["torch", "onnx"]
Picture = NDArray[np.uint8]


@dataclass(frozen=True, slots=True)
class Model:
    """What draws: a pack's name, an engine, and the id of a personal model; None: the bare pack."""

    pack: str
    engine: EngineName
    adapter: str | None


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
    there is one.
    """

    seed: int
    prompt: str
    picture: Picture
    draft: Draft
    again: Picture | None = None
    threads: int = 0
    place: str = ""


def draw(
    studio: Studio,
    sitting: str,
    model: Model,
    drafts: Sequence[Draft],
    on_event: OnEvent | None = None,
    control: Control | None = None,
) -> tuple[RawPicture, ...]:
    """The pictures of `drafts`, in memory only, without those that were skipped. Their encrypted files in the job's spool are removed.

    Raises Cancelled("stopped") also where every picture was skipped.
    """
    folder, _ = checked_pack(studio, model.pack)
    store = studio.vault.open_sitter(studio.vault.permit(sitting, Purpose.GENERATE))
    lease = store.lease([model.adapter] if model.adapter is not None else [], LEASE_LIFETIME)
    listener = _Listener(on_event)
    job_id: str | None = None
    try:
        orders, files = _with_sources(drafts, lease)
        job = GenerateJob(new_id(), sitting, str(folder), model.adapter, model.engine, orders)
        order, job_id = studio.journal.begin(job, lease), job.id
        for name, data in files.items():
            write_atomic(Path(order.spool) / name, data)
        run_job(studio, order, listener, control=control)
        made = _opened(studio, store, order, drafts, listener)
    finally:  # pictures are made again in seconds from the same seeds: nothing of a job that failed is kept
        store.end_lease(lease)
        if job_id is not None:
            studio.journal.lose(job_id)
            studio.journal.discard(job_id)
    if drafts and not made:
        raise Cancelled("stopped")
    return made


class _Listener:
    """Passes events on, and remembers how many threads the worker said it uses, and what runs the model."""

    def __init__(self, on_event: OnEvent | None) -> None:
        self._on_event = on_event
        self.threads, self.place = 0, ""

    def __call__(self, event: protocol.Event) -> None:
        if isinstance(event, protocol.Started):
            self.threads = event.threads
        if isinstance(event, protocol.Opened):
            self.place = event.place
        if self._on_event is not None:
            self._on_event(event)


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


def _opened(
    studio: Studio, store: SitterStore, order: WorkOrder, drafts: Sequence[Draft], listener: _Listener
) -> tuple[RawPicture, ...]:
    results = {result.label: result for result in studio.journal.entry(order.job.id).results}
    identity = store.export_identity()

    def named(name: str) -> Picture | None:
        if name not in results:
            return None
        return decode_master(open_sealed(identity, spool_path(order, results[name]).read_bytes()))

    made = []
    for draft in drafts:
        item = draft.order
        picture = named(item.name)
        if picture is not None:
            again = named(item.name + FACE)
            made.append(RawPicture(item.seed, item.prompt, picture, draft, again, listener.threads, listener.place))
    return tuple(made)
