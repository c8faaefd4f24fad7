"""Generated portraits: pictures made by the sitter's personal model, finished in the darkroom, measured, and kept."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Literal

import msgspec
import numpy as np
from numpy.typing import NDArray

from likeness.base.errors import Failed
from likeness.base.ids import new_id
from likeness.capture.intake import decode_master
from likeness.consent.purposes import Purpose
from likeness.darkroom.generated import Finished, faithful_generated
from likeness.jobs.protocol import GenerateJob, PictureOrder, Result, WorkOrder
from likeness.looks.look import Look
from likeness.packs.manifest import Manifest
from likeness.studio.captions import portrait_prompt
from likeness.studio.house import Studio
from likeness.studio.measuring import Measured, Reference, measure
from likeness.studio.permits import granted
from likeness.studio.retouching import PortraitRow, keep_portrait, refuse_document
from likeness.studio.training import LEASE_LIFETIME, checked_pack
from likeness.studio.work import OnEvent, run_job, spool_path
from likeness.vault.lease import open_sealed
from likeness.vault.ledger import Action
from likeness.vault.sitters import SitterStore

EngineName = Literal["torch", "onnx"]

SIDE_DEGREES = (0.0, -15.0, 15.0)
"""Portraits take turns in looking straight, a little left and a little right, so that a set is not one picture many times."""


@dataclass(frozen=True)
class Generation:
    """What to make: `count` pictures from `seed` on, by one engine. `adapter` None: the bare pack, for comparison only."""

    pack: str
    engine: EngineName
    look: Look
    count: int
    seed: int
    adapter: str | None


@dataclass(frozen=True)
class RawPicture:
    """One picture as the engine made it, (H, W, 3), before the darkroom."""

    seed: int
    prompt: str
    picture: NDArray[np.uint8]


def generate(
    studio: Studio,
    sitting: str,
    wanted: Generation,
    reference: Reference,
    on_event: OnEvent | None = None,
) -> tuple[PortraitRow, ...]:
    """Pictures by the sitter's personal model, finished, measured and kept, best likeness first.

    Raises Refused without consent to generate; Usage("look-is-a-document"); Failed: adapter-none, pack-..., worker-crashed; Cancelled.
    """
    refuse_document(wanted.look)
    if wanted.adapter is None:
        raise Failed("adapter-none")
    rows = keep(studio, sitting, wanted, generate_raw(studio, sitting, wanted, on_event), reference)
    return tuple(sorted(rows, key=lambda row: -(row.measured.likeness or 0.0)))


def keep(
    studio: Studio, sitting: str, wanted: Generation, pictures: Sequence[RawPicture], reference: Reference
) -> tuple[PortraitRow, ...]:
    """Finish, measure and keep `pictures`, in their order."""
    _, manifest = checked_pack(studio, wanted.pack)
    store = studio.vault.open_sitter(studio.vault.permit(sitting, Purpose.GENERATE))
    compare = granted(studio, sitting, Purpose.COMPARE) is not None
    rows = []
    for raw in pictures:
        done = faithful_generated(studio.tools.models, raw.picture, wanted.look, compare=compare)
        details = _details(wanted, manifest, raw, measure(studio, done.picture, reference))
        rows.append(keep_portrait(store, done.picture, details | _judged(done)))
    studio.vault.note(Action.GENERATED, sitting, count=len(rows))
    return tuple(rows)


def generate_raw(
    studio: Studio, sitting: str, wanted: Generation, on_event: OnEvent | None = None
) -> tuple[RawPicture, ...]:
    """The pictures in memory only; nothing is kept. Their encrypted files in the job's spool are removed."""
    folder, manifest = checked_pack(studio, wanted.pack)
    store = studio.vault.open_sitter(studio.vault.permit(sitting, Purpose.GENERATE))
    orders = picture_orders(wanted, manifest)
    job = GenerateJob(new_id(), sitting, str(folder), wanted.adapter, wanted.engine, orders)
    lease = store.lease([wanted.adapter] if wanted.adapter is not None else [], LEASE_LIFETIME)
    order = studio.journal.begin(job, lease)
    try:
        return _opened(store, order, orders, run_job(studio, order, on_event))
    finally:  # pictures are made again in seconds from the same seeds: nothing of a job that failed is kept
        store.end_lease(lease)
        studio.journal.recover()
        studio.journal.discard(job.id)


def _opened(
    store: SitterStore, order: WorkOrder, orders: Sequence[PictureOrder], made: Sequence[Result]
) -> tuple[RawPicture, ...]:
    results = {result.label: result for result in made}
    identity = store.export_identity()
    return tuple(
        RawPicture(
            item.seed,
            item.prompt,
            decode_master(open_sealed(identity, spool_path(order, results[item.name]).read_bytes())),
        )
        for item in orders
    )


def picture_orders(wanted: Generation, manifest: Manifest) -> tuple[PictureOrder, ...]:
    """One order per picture; the same value gives the same pictures."""
    return tuple(
        PictureOrder(
            name=f"picture-{number:03d}",
            prompt=portrait_prompt(wanted.look, manifest.sitter_token, SIDE_DEGREES[number % len(SIDE_DEGREES)]),
            negative=wanted.look.prompt.negative,
            seed=wanted.seed + number,
            steps=manifest.generation.steps,
            guidance=manifest.generation.guidance,
            width=manifest.resolution,
            height=manifest.resolution,
        )
        for number in range(wanted.count)
    )


def _judged(done: Finished) -> dict[str, Any]:
    return {
        "fidelity": msgspec.to_builtins(done.fidelity),
        "weakened": list(done.weakened),
        "hidden": list(done.hidden),
        "performed": list(done.performed),
        "enlargement": done.enlargement,
    }


def _details(wanted: Generation, manifest: Manifest, raw: RawPicture, measured: Measured) -> dict[str, Any]:
    return {
        "origin": "generated",
        "look": wanted.look.name,
        "seed": raw.seed,
        "engine": wanted.engine,
        "pack": manifest.title,
        "pack_version": manifest.version,
        "prompt": raw.prompt,
        "measured": msgspec.to_builtins(measured),
    }
