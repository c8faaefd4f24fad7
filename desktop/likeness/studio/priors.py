"""Pictures that a base model made of nobody, before it learns somebody: what keeps "a man" what it was. Made once per pack, and kept."""

import shutil
from pathlib import Path

from likeness.base.errors import Cancelled, Failed
from likeness.base.files import make_private_folder
from likeness.base.ids import new_id
from likeness.base.paths import Home
from likeness.consent.purposes import Purpose
from likeness.jobs import protocol
from likeness.jobs.protocol import DrawPriorsJob, Event, Measured, PackOrder, TrainJob
from likeness.jobs.supervisor import Worker
from likeness.packs.manifest import Manifest, load_manifest
from likeness.packs.prior_pictures import FOLDER, folder_of, how_many, missing
from likeness.studio.house import Studio
from likeness.studio.work import Control, OnEvent, raise_for, stopped_with

PRACTICE_SIDE = 256
"""Pixels. Base models below are for practice: their whole training is over in a minute or two, and they know nobody that could be lost."""

FIRST_PART, FIRST_STEPS = 0.1, 20
"""Of the steps, and at least so many. What has gone on for longer without these pictures goes on without them to its end."""

MEASURED_AFTER = 5
"""Steps. What was paused later has been measured."""

PASSES = 3
"""Of the network forwards, which one picture of a training step takes: the way back costs as much as two."""


def prior_folder(studio: Studio, manifest: Manifest) -> Path | None:
    """Where this pack's lie, or will; None where a training does without."""
    return None if manifest.resolution < PRACTICE_SIDE else folder_of(studio.home.packs, manifest)


def forget_priors(home: Home, pack: Path, *, older: bool = False) -> None:
    """With a pack that goes. `older`: all but those of the version that is there now."""
    kept = folder_of(home.packs, load_manifest(pack)) if older else None
    for folder in (home.packs / FOLDER / pack.name).glob("*"):
        if folder != kept:
            shutil.rmtree(folder, ignore_errors=True)


def undrawn_priors(job: TrainJob, device: str, begun: int) -> int:
    """How many are to be drawn before a training goes on that began its attempt after `begun` steps on `device`."""
    if job.priors is None or begun > max(FIRST_STEPS, FIRST_PART * job.settings.steps):
        return 0
    return len(missing(Path(job.priors), how_many(device), job.settings.size))


def drawing_began(job: TrainJob, device: str) -> bool:
    """Whether some are there and some are not: nothing is drawn for a training that was not found fit for this computer."""
    every = how_many(device)
    return job.priors is not None and 0 < len(missing(Path(job.priors), every, job.settings.size)) < every


def seconds_to_draw(count: int, manifest: Manifest, job: TrainJob, measured: Measured) -> float:
    """Guessed from what a training step took."""
    advice = manifest.generation
    passes = count * advice.steps * (2 if advice.guidance > 1 else 1)
    return passes * measured.step_seconds / (PASSES * job.settings.batch)


def draw_priors(studio: Studio, job: TrainJob, on_event: OnEvent | None, control: Control | None) -> bool:
    """Whether they are there now; where they cannot be drawn, a training does without. The journal knows that the training `job` waits for them.

    Raises Cancelled: stopped, training-paused; pictures that are done stay. Raises Refused as soon as the consent to train is withdrawn.
    """
    if job.priors is None:
        return False
    try:
        forget_priors(studio.home, Path(job.pack), older=True)
        _draw(studio, job, make_private_folder(Path(job.priors)), on_event, control or Control())
    except Cancelled as stopped:
        saved = studio.journal.entry(job.id).checkpoint
        step = 0 if saved is None else saved.step
        raise Cancelled(stopped.code, **({"step": step} if "step" in stopped.fields else {})) from None
    except Failed:
        return False
    return True


def _draw(studio: Studio, job: TrainJob, folder: Path, on_event: OnEvent | None, control: Control) -> None:
    def hear(event: Event) -> None:
        """The worker holds no lease that could end with the consent. It is the training that is at work, paused or cancelled; that all are drawn is not its end."""
        studio.vault.permit(job.sitter, Purpose.TRAIN)
        if isinstance(event, protocol.Started | protocol.Paused | protocol.Cancelled):
            studio.journal.hear(job.id, event)

    order = PackOrder(DrawPriorsJob(new_id(), job.pack), str(folder))
    with Worker(order) as worker, control.holding(worker), stopped_with(worker, hear, "pause", on_event):
        for event in worker:
            hear(event)
            if on_event is not None and isinstance(event, protocol.Stage | protocol.Metric):
                on_event(event)
            raise_for(event)
