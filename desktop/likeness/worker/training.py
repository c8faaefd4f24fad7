"""A TrainJob: leased photos in, one sealed adapter out, with checkpoints on the way."""

import math
from pathlib import Path
from typing import TYPE_CHECKING, assert_never

import numpy as np
from numpy.typing import NDArray

from likeness.jobs import protocol
from likeness.jobs.protocol import SavedStep, TrainJob, TrainPhoto
from likeness.worker.desk import Desk

if TYPE_CHECKING:
    from likeness.ml.recipes.adapter import Example, TrainEvent


def run_training(job: TrainJob, desk: Desk) -> None:
    """Raises Failed, Refused, Cancelled. A cancelled job leaves its last checkpoint."""
    desk.begin("loading")
    from likeness.ml.recipes import adapter as recipe  # noqa: PLC0415 (heavy: after the barriers, and only here)

    desk.begin("reading")
    examples = [_read_example(photo, job, desk) for photo in job.photos]
    resume = desk.read_kept(job.resume.file) if job.resume is not None else None
    desk.begin("training")
    settings = job.settings
    recipe_settings = recipe.AdapterSettings(
        steps=settings.steps,
        rank=settings.rank,
        batch=settings.batch,
        learning_rate=settings.learning_rate,
        seed=settings.seed,
        checkpoint_every=settings.checkpoint_every,
        held_out_every=settings.held_out_every,
    )
    for event in recipe.train_adapter(Path(job.pack), examples, recipe_settings, resume=resume):
        _forward(event, job, desk)
        desk.check()


def _read_example(photo: TrainPhoto, job: TrainJob, desk: Desk) -> "Example":
    from likeness.capture.intake import decode_master  # noqa: PLC0415 (Pillow, after the barriers)
    from likeness.ml.recipes.adapter import Example  # noqa: PLC0415
    from likeness.vision.framing import Square, crop_square  # noqa: PLC0415 (OpenCV, after the barriers)

    desk.check()
    square = Square(photo.centre_x, photo.centre_y, photo.side)
    size = job.settings.size
    picture = crop_square(decode_master(desk.read(photo.blob)), square, size)
    if photo.weight is None:
        return Example(picture, photo.caption, None)
    matte = crop_square(decode_master(desk.read(photo.weight)), square, size)
    return Example(picture, photo.caption, loss_weight(matte, job.settings.background))


def loss_weight(matte: NDArray[np.uint8], background: float) -> NDArray[np.float32]:
    """(S, S) from a grey matte (S, S, 3): 1 on the person, `background` where the matte is 0, linear between."""
    alpha = matte[..., 0].astype(np.float32) / 255
    return np.asarray(background + (1 - background) * alpha, np.float32)


def _forward(event: "TrainEvent", job: TrainJob, desk: Desk) -> None:
    from likeness.ml.recipes import adapter as recipe  # noqa: PLC0415

    match event:
        case recipe.Stepped(step=step, of=of, loss=loss):
            desk.events.send(protocol.Progress(step, of))
            _measure(desk, "loss", step, loss)
        case recipe.HeldOut(step=step, loss=loss):
            _measure(desk, "held-out-loss", step, loss)
        case recipe.Saved(step=step, checkpoint=checkpoint):
            file = desk.keep(f"checkpoint-{step:07d}.age", checkpoint)
            desk.events.send(protocol.Checkpoint(SavedStep(file, step)))
        case recipe.Candidate():
            pass
        case recipe.Trained(adapter=adapter, held_out_before=before, held_out_after=after):
            _measure(desk, "held-out-before", 0, before)
            _measure(desk, "held-out-after", job.settings.steps, after)
            desk.begin("sealing")
            desk.add_result("adapter", adapter)
        case _:
            assert_never(event)


def _measure(desk: Desk, name: str, step: int, loss: float) -> None:
    """The recipe says NaN where no photo could be held out; then there is nothing to tell. It fails by itself when a training diverges."""
    if math.isfinite(loss):
        desk.events.send(protocol.Metric(name, step, loss))
