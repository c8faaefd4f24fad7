"""Looking at what a training has learned so far: a few pictures from fixed seeds, made, measured, and shown.

A face is embedded only where the order brings the sitter's own embedding, which it does where comparing was agreed to.
"""

import math
import time
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from likeness.base.errors import Failed
from likeness.base.paths import resources
from likeness.jobs import protocol
from likeness.jobs.protocol import TrainJob, Trial, TrialPicture
from likeness.worker.cost import short_of_memory
from likeness.worker.desk import Desk
from likeness.worker.preflight import EVALUATION_SHARE, Plan, free_on

if TYPE_CHECKING:
    from likeness.ml.recipes.adapter_events import Example
    from likeness.ml.recipes.stopping import Judged
    from likeness.vision.models import VisionModels

LOADING_FACTOR = 1.3
"""Of the bytes of a pack's weights: what a second copy of it takes while candidates are looked at."""

FRONTAL_DEGREES = 12.0
"""A face asked to look at the camera does, up to here; one asked to turn has turned beyond half of it."""


class Look(Struct, frozen=True):
    """What was measured of one candidate; `ml.recipes.stopping.Judged`, as it is kept in a checkpoint."""

    step: int
    likeness: float
    copies: float
    obeys: float


class Record(Struct, frozen=True):
    """All that was found out so far; it travels in the checkpoint, so that a resumed training decides the same.

    `pictures`: how many are made of each candidate (None: not decided yet, 0: none). `every`: of how many candidates one is looked at.
    """

    looks: tuple[Look, ...] = ()
    adapters: dict[int, bytes] = {}
    pictures: int | None = None
    every: int = 1


class Judge:
    """Looks at candidates and says when there is nothing more to learn."""

    def __init__(self, job: TrainJob, desk: Desk, plan: Plan, examples: Sequence["Example"], record: Record) -> None:
        self.record = record
        self._job, self._desk, self._plan, self._examples = job, desk, plan, examples
        self._faces: list[NDArray[np.float32]] | None = None
        self._models: VisionModels | None = None

    def look(self, step: int, adapter: bytes, step_seconds: float) -> None:
        """Make, measure and show pictures of the adapter after `step`, within a tenth of the time that the whole training takes."""
        trial = self._job.trial
        if trial is None or not self._worth_it(step):
            return
        began = time.monotonic()
        try:
            look, made = self._judged(trial, step, adapter, step_seconds)
        except Exception as error:
            if not short_of_memory(error):
                raise
            self.record = msgspec.structs.replace(self.record, pictures=0)  # learning needs the memory more
            return
        if self.record.pictures is None:
            every = how_often(time.monotonic() - began, self._budget(step_seconds))
            self.record = msgspec.structs.replace(self.record, pictures=made, every=every)
        self._keep(look, adapter)

    def tell_again(self) -> None:
        """What was measured before a pause or a crash: whoever listens now has not heard it."""
        for look in self.record.looks:
            self._tell(look)

    def goes_on(self) -> bool:
        """False once likeness no longer rises; where it is not measured, learning goes on to the end."""
        from likeness.ml.recipes.stopping import goes_on  # noqa: PLC0415

        return not self._compares or goes_on(_judged(self.record.looks))

    def kept(self) -> tuple[int, bytes] | None:
        """Step and adapter to keep instead of the last one; None: the last one is the one to keep, or nothing is known of any."""
        from likeness.ml.recipes.stopping import COPY_CORRELATION, OBEDIENCE, best  # noqa: PLC0415

        if self._compares:
            chosen = best(_judged(self.record.looks))
            step = None if chosen is None else chosen.step
        else:
            fair = [
                look.step for look in self.record.looks if look.copies < COPY_CORRELATION and look.obeys >= OBEDIENCE
            ]
            step = max(fair, default=None)
        return None if step is None or step not in self.record.adapters else (step, self.record.adapters[step])

    @property
    def _compares(self) -> bool:
        return self._job.trial is not None and self._job.trial.identity is not None

    def _worth_it(self, step: int) -> bool:
        from likeness.ml.parts.devices import weight_bytes  # noqa: PLC0415
        from likeness.ml.recipes.adapter import candidate_steps  # noqa: PLC0415

        settings = self._plan.settings
        candidates = candidate_steps(settings.steps, settings.candidates)
        if self.record.pictures == 0 or (step in candidates and candidates.index(step) % self.record.every):
            return False
        if self.record.pictures is None and free_on(self._plan.device) < LOADING_FACTOR * weight_bytes(
            Path(self._job.pack)
        ):
            self.record = msgspec.structs.replace(self.record, pictures=0)
            return False
        return True

    def _budget(self, step_seconds: float) -> float:
        """Seconds for one candidate."""
        settings = self._plan.settings
        return EVALUATION_SHARE * step_seconds * settings.steps / (settings.candidates + 1)

    def _judged(self, trial: Trial, step: int, adapter: bytes, step_seconds: float) -> tuple[Look, int]:
        from likeness.capture.intake import encode_master  # noqa: PLC0415 (Pillow, after the barriers)
        from likeness.ml.engines import PictureRequest, open_engine  # noqa: PLC0415

        until = time.monotonic() + self._budget(step_seconds)
        engine = open_engine("torch", Path(self._job.pack), adapter)
        found: list[tuple[float, float, float]] = []
        for number, wanted in enumerate(trial.pictures[: self.record.pictures]):
            began = time.monotonic()
            self._desk.check()
            request = PictureRequest(
                prompt=wanted.prompt,
                negative=wanted.negative,
                seed=wanted.seed,
                steps=trial.steps,
                guidance=trial.guidance,
                width=trial.side,
                height=trial.side,
                solver=trial.solver,
            )
            picture = engine.generate(request, lambda *_: self._desk.check())
            self._desk.show(f"trial-{step:07d}-{number}", encode_master(picture))
            found.append(self._measured(picture, wanted, trial))
            ended = time.monotonic()
            if self.record.pictures is None and ended + (ended - began) > until:
                break
        return _summed_up(step, found), len(found)

    def _measured(self, picture: NDArray[np.uint8], wanted: TrialPicture, trial: Trial) -> tuple[float, float, float]:
        """Likeness (NaN: no face, or not to be compared), the nearest photo's correlation, and whether it shows what was asked."""
        from likeness.vision.aligned import aligned_face, correlation  # noqa: PLC0415
        from likeness.vision.faces import find_faces  # noqa: PLC0415
        from likeness.vision.identity import distance, embed, likeness  # noqa: PLC0415

        faces = find_faces(self._vision, picture)
        if not faces:
            return math.nan, 0.0, 0.0
        alike = math.nan
        if trial.identity is not None:
            alike = likeness(distance(embed(self._vision, picture, faces[0]), np.array(trial.identity, np.float32)))
        face = aligned_face(picture, faces[0])
        copies = max((correlation(face, known) for known in self._known_faces()), default=0.0)
        return alike, copies, 1.0 if turned_as_asked(wanted.yaw, faces[0].pose.yaw) else 0.0

    def _known_faces(self) -> list[NDArray[np.float32]]:
        """Of the photos that are learned from; found once."""
        from likeness.vision.aligned import aligned_face  # noqa: PLC0415
        from likeness.vision.faces import find_faces  # noqa: PLC0415

        if self._faces is None:
            seen = [(example.picture, find_faces(self._vision, example.picture)) for example in self._examples]
            self._faces = [aligned_face(picture, faces[0]) for picture, faces in seen if faces]
        return self._faces

    @property
    def _vision(self) -> "VisionModels":
        from likeness.vision.models import VisionModels  # noqa: PLC0415

        if self._models is None:
            self._models = VisionModels(resources() / "vision")
        return self._models

    def _keep(self, look: Look, adapter: bytes) -> None:
        """Note it, tell it, and hold on to the adapters that may still be chosen."""
        looks = (*self.record.looks, look)
        self.record = msgspec.structs.replace(
            self.record, looks=looks, adapters={**self.record.adapters, look.step: adapter}
        )
        keep = {look.step} | _may_be_chosen(looks)
        adapters = {step: held for step, held in self.record.adapters.items() if step in keep}
        self.record = msgspec.structs.replace(self.record, adapters=adapters)
        self._tell(look)

    def _tell(self, look: Look) -> None:
        for name, value in (("likeness", look.likeness), ("copies", look.copies), ("obeys", look.obeys)):
            if math.isfinite(value):
                self._desk.events.send(protocol.Metric(name, look.step, value))


def how_often(seconds: float, budget: float) -> int:
    """Of how many candidates one can be looked at, where a look takes `seconds` and may take `budget` for each candidate."""
    return max(1, math.ceil(seconds / budget)) if budget > 0 else 1_000


def turned_as_asked(asked: float, seen: float) -> bool:
    """Degrees of yaw."""
    if abs(asked) < FRONTAL_DEGREES / 2:
        return abs(seen) <= FRONTAL_DEGREES
    return seen * asked > 0 and abs(seen) >= FRONTAL_DEGREES / 2


def _summed_up(step: int, found: Sequence[tuple[float, float, float]]) -> Look:
    """Means over the pictures, and the nearest copy; a picture without a face is as unlike as can be, unless none has one."""
    alike = [likeness for likeness, _, _ in found]
    mean = math.nan if all(map(math.isnan, alike)) else float(np.mean(np.nan_to_num(alike)))
    return Look(step, mean, max(copies for _, copies, _ in found), float(np.mean([obeys for _, _, obeys in found])))


def _may_be_chosen(looks: Sequence[Look]) -> set[int]:
    """Steps that `kept` may name now or later: the rule takes one that is within chance of the highest likeness, and that only rises."""
    from likeness.ml.recipes.stopping import RISE  # noqa: PLC0415

    judged = _judged(looks)
    top = max((one.likeness for one in judged if one.allowed), default=-math.inf)
    return {one.step for one in judged if math.isnan(one.likeness) or (one.allowed and one.likeness >= top - RISE)}


def _judged(looks: Sequence[Look]) -> list["Judged"]:
    from likeness.ml.recipes.stopping import Judged  # noqa: PLC0415

    return [Judged(look.step, look.likeness, look.copies, look.obeys) for look in looks]


class State(Struct, frozen=True):
    """A checkpoint: the recipe's own, and what was found out about candidates."""

    recipe: bytes
    record: Record


def pack_state(state: State) -> bytes:
    return msgspec.msgpack.encode(state)


def unpack_state(untrusted_data: bytes) -> State:
    """Raises Failed("checkpoint-damaged")."""
    try:
        return msgspec.msgpack.decode(untrusted_data, type=State)
    except msgspec.MsgspecError as error:
        raise Failed("checkpoint-damaged") from error
