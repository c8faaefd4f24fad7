"""A TrainJob: leased photos in, one sealed adapter out, with checkpoints on the way.

What a few real steps take is measured and told; candidates are looked at; a pause or a full disk ends it at a step from which it goes on
exactly.
"""

import math
import time
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, assert_never

import numpy as np
from numpy.typing import NDArray

from likeness.base.errors import Failed
from likeness.jobs import protocol
from likeness.jobs.protocol import SavedStep, TrainJob, TrainPhoto
from likeness.packs.prior_pictures import how_many
from likeness.worker.desk import Desk, PausedAt
from likeness.worker.evaluating import Judge, Record, State, pack_state, require_base, unpack_state
from likeness.worker.preflight import Plan, StepClock, plan

if TYPE_CHECKING:
    from likeness.ml.recipes.adapter_events import Example, Trained, TrainEvent


def run_training(job: TrainJob, desk: Desk) -> None:
    """Raises Failed, Refused, Cancelled; PausedAt. A cancelled job leaves its last checkpoint."""
    desk.begin("loading")
    require_base(job)
    from likeness.ml.recipes import adapter as recipe  # noqa: PLC0415 (heavy: after the barriers, and only here)

    planned = plan(job)
    begun = job.resume.step if job.resume is not None else 0
    desk.events.send(
        protocol.Planned(planned.tier.name, planned.smaller, planned.device, planned.tier.precision, begun)
    )
    desk.begin("reading")
    examples = [_read_example(photo, job, desk) for photo in job.photos]
    priors = _priors(job, planned)
    state = unpack_state(desk.read_kept(job.resume.file)) if job.resume is not None else None
    if state is not None and state.priors and not priors:
        desk.events.send(protocol.Warned("training-without-priors"))
    judge = Judge(job, desk, planned, examples, state.record if state is not None else Record())
    judge.tell_again()
    training = _Training(desk, planned, judge, begun, len(priors))
    if desk.pause.is_set():
        raise PausedAt(protocol.Paused(begun))
    desk.begin("training")
    events = recipe.train_adapter(
        Path(job.pack),
        examples,
        planned.settings,
        planned.tier,
        resume=state.recipe if state is not None else None,
        device=planned.device,
        save_now=desk.pause.is_set,
        priors=priors,
    )
    try:
        training.run(events)
    except Failed as error:
        if error.code != "disk-full":
            raise
        raise PausedAt(protocol.Paused(training.saved, "disk-full")) from error


def _read_example(photo: TrainPhoto, job: TrainJob, desk: Desk) -> "Example":
    from likeness.capture.intake import decode_master  # noqa: PLC0415 (Pillow, after the barriers)
    from likeness.ml.recipes.adapter_events import Example  # noqa: PLC0415
    from likeness.vision.framing import Frame, Square, crop_frame, crop_square  # noqa: PLC0415 (OpenCV, after the barriers)

    desk.check()
    square, told = Square(photo.centre_x, photo.centre_y, photo.side), photo.frame
    frame = None if told is None else Frame(told.left, told.top, told.scale, told.width, told.height)

    def cropped(blob: str) -> NDArray[np.uint8]:
        picture = decode_master(desk.read(blob))
        return crop_square(picture, square, job.settings.size) if frame is None else crop_frame(picture, frame)

    return Example(
        cropped(photo.blob),
        photo.caption,
        None if photo.weight is None else loss_weight(cropped(photo.weight), job.settings.background),
        photo.blob,
        photo.face,
        None if frame is None else frame.seen(square),
    )


def _priors(job: TrainJob, planned: Plan) -> "tuple[Example, ...]":
    """Those that were drawn before (DrawPriorsJob), if they are all there."""
    if job.priors is None or not planned.settings.prior_share:
        return ()
    from likeness.ml.recipes.priors import kept_priors  # noqa: PLC0415 (heavy: after the barriers)

    return kept_priors(Path(job.priors), how_many(planned.device), job.settings.size)


def loss_weight(matte: NDArray[np.uint8], background: float) -> NDArray[np.float32]:
    """(S, S) from a grey matte (S, S, 3): 1 on the person, `background` where the matte is 0, linear between."""
    alpha = matte[..., 0].astype(np.float32) / 255
    return np.asarray(background + (1 - background) * alpha, np.float32)


class _Training:
    """What is done with the recipe's events. `saved`: the step that it could go on from."""

    def __init__(self, desk: Desk, planned: Plan, judge: Judge, begun: int, priors: int) -> None:
        self.saved, self._priors = begun, priors
        self._desk, self._plan, self._judge = desk, planned, judge
        self._clock = StepClock(planned)

    def run(self, events: Iterator["TrainEvent"]) -> None:
        """To the end, or until there is nothing more to learn."""
        while not self._hear(events):
            self._desk.check()

    def _hear(self, events: Iterator["TrainEvent"]) -> bool:
        """The next event, and what it asks for. Whether it was the last."""
        from likeness.ml.recipes import adapter_events as said  # noqa: PLC0415 (after the barriers)

        began = time.monotonic()
        event = next(events)
        match event:
            case said.Stepped(step=step, of=of, loss=loss):
                self._stepped(step, of, loss, time.monotonic() - began)
            case said.HeldOut(step=step, loss=loss):
                _measure(self._desk, "held-out-loss", step, loss)
            case said.Saved(step=step, checkpoint=checkpoint):
                self._save(step, checkpoint)
            case said.Candidate(step=step, adapter=adapter):
                self._judge.look(step, adapter, self._clock.each())
                return self._enough(step)
            case said.Trained():
                self._finish(event)
                return True
            case _:
                assert_never(event)
        return False

    def _stepped(self, step: int, of: int, loss: float, seconds: float) -> None:
        self._desk.events.send(protocol.Progress(step, of))
        _measure(self._desk, "loss", step, loss)
        measured = self._clock.hear(step, seconds)
        if measured is not None:
            self._desk.events.send(measured)

    def _save(self, step: int, checkpoint: bytes) -> None:
        file = self._desk.keep(
            f"checkpoint-{step:07d}.age", pack_state(State(checkpoint, self._judge.record, self._priors))
        )
        self._desk.events.send(protocol.Checkpoint(SavedStep(file, step)))
        self.saved = step
        if self._desk.pause.is_set():
            raise PausedAt(protocol.Paused(step))

    def _enough(self, step: int) -> bool:
        """Whether likeness no longer rises; then the best adapter so far is the result."""
        kept = self._judge.kept()
        if kept is None or self._judge.goes_on():
            return False
        of = self._plan.settings.steps
        self._desk.events.send(protocol.Metric("stopped-early", step, float(of - step)))
        self._desk.events.send(protocol.Progress(of, of))
        self._seal(*kept)
        return True

    def _finish(self, trained: "Trained") -> None:
        steps = self._plan.settings.steps
        _measure(self._desk, "held-out-before", 0, trained.held_out_before)
        _measure(self._desk, "held-out-after", steps, trained.held_out_after)
        if self._plan.settings.candidates:
            self._judge.look(steps, trained.adapter, self._clock.each())
        fault = self._judge.fault()
        if fault is not None:  # the last one is kept all the same: somebody waited for it, and what copies is not shown
            self._desk.events.send(protocol.Warned(fault))
        self._seal(*(self._judge.kept() or (steps, trained.adapter)))

    def _seal(self, step: int, adapter: bytes) -> None:
        self._desk.begin("sealing")
        if self._plan.settings.candidates:
            self._desk.events.send(protocol.Metric("kept-step", step, float(step)))
        self._desk.add_result("adapter", adapter)


def _measure(desk: Desk, name: str, step: int, loss: float) -> None:
    """The recipe says NaN where no photo could be held out; then there is nothing to tell. It fails by itself when a training diverges."""
    if math.isfinite(loss):
        desk.events.send(protocol.Metric(name, step, loss))
