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
from likeness.jobs.evaluation import EVALUATION_SHARE, PREDICTION, held_out_steps
from likeness.jobs.protocol import TrainJob, Trial, TrialPicture
from likeness.packs.base_digest import is_base
from likeness.packs.manifest import load_manifest
from likeness.worker.cost import short_of_memory
from likeness.worker.desk import Desk
from likeness.worker.preflight import Plan, free_on, has_room_to_draw

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

    `pictures`: how many are made of each candidate (None: not decided yet, 0: none). `every`: of how many candidates one is looked at,
    counted back from the last. `way`: how they were drawn; pictures that were drawn in another way cannot be compared with them.
    """

    looks: tuple[Look, ...] = ()
    adapters: dict[int, bytes] = {}
    pictures: int | None = None
    every: int = 1
    way: str = ""


class Judge:
    """Looks at candidates and says when there is nothing more to learn."""

    def __init__(self, job: TrainJob, desk: Desk, plan: Plan, examples: Sequence["Example"], record: Record) -> None:
        self.record = record if job.trial is None else _drawn_like(job.trial, record)
        self._job, self._desk, self._plan, self._examples = job, desk, plan, examples
        self._faces: list[NDArray[np.float32]] | None = None
        self._models: VisionModels | None = None

    def look(self, step: int, adapter: bytes, step_seconds: float) -> None:
        """Make, measure and show pictures of the adapter after `step`, within what is left of the time for looking. The first tells what one costs."""
        trial, budget = self._job.trial, self._budget(step_seconds)
        if trial is None or not self._worth_it(trial, step, step_seconds, budget):
            return
        if not self._as_advised(trial):  # an adapter for few steps went in or out meanwhile
            self.record = Record(pictures=0)
            return
        began = time.monotonic()
        try:
            look, made = self._judged(trial, step, adapter, budget / len(self._chances()))
        except Exception as error:
            if not short_of_memory(error):
                raise
            self.record = msgspec.structs.replace(self.record, pictures=0)  # learning needs the memory more
            return
        if self.record.pictures is None:
            self._plan_ahead(step, made, int(budget / max(time.monotonic() - began, 1e-9)) - 1)
        if self.record.pictures:
            self._keep(look, adapter)
        else:  # one that cannot be compared with a later one decides nothing
            self._tell(look)

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

    def fault(self) -> str | None:
        """A code for what is wrong with the last one looked at, where none may be kept for its own sake; None where nothing is, or none was looked at."""
        from likeness.ml.recipes.stopping import COPY_CORRELATION, OBEDIENCE  # noqa: PLC0415

        if not self.record.looks or self.kept() is not None:
            return None
        last = self.record.looks[-1]
        if last.copies >= COPY_CORRELATION:
            return "model-copies"
        return "model-disobeys" if last.obeys < OBEDIENCE else None

    @property
    def _compares(self) -> bool:
        return self._job.trial is not None and self._job.trial.identity is not None

    def _worth_it(self, trial: Trial, step: int, step_seconds: float, budget: float) -> bool:
        if self.record.pictures is not None:
            left = sum(chance > step for chance in self._chances())
            return self.record.pictures > 0 and left % self.record.every == 0
        if self._picture_seconds(trial, step_seconds) > budget or not self._has_room():
            self.record = msgspec.structs.replace(self.record, pictures=0)
        return self.record.pictures is None

    def _as_advised(self, trial: Trial) -> bool:
        now = load_manifest(Path(self._job.pack)).generation
        return (now.sampler, now.guidance) == (trial.solver, trial.guidance) and now.steps >= trial.steps

    def _has_room(self) -> bool:
        from likeness.ml.parts.devices import weight_bytes  # noqa: PLC0415

        pack = Path(self._job.pack)
        return free_on(self._plan.device) >= LOADING_FACTOR * weight_bytes(pack) and has_room_to_draw(pack)

    def _picture_seconds(self, trial: Trial, step_seconds: float) -> float:
        """Of drawing one, at least, by what the steps take."""
        predictions = trial.steps * (1 if trial.guidance == 1 else 2)
        return predictions * PREDICTION * step_seconds / self._plan.settings.batch

    def _chances(self) -> tuple[int, ...]:
        """After which steps there is something to look at; the last is the end."""
        from likeness.ml.recipes.adapter import candidate_steps  # noqa: PLC0415

        settings = self._plan.settings
        return (*candidate_steps(settings.steps, settings.candidates), settings.steps)

    def _budget(self, step_seconds: float) -> float:
        """Seconds for all candidates together: what the looks at held-out photos leave."""
        settings = self._plan.settings
        held_out = held_out_steps(settings.steps, settings.batch, settings.held_out_every)
        return step_seconds * (EVALUATION_SHARE * settings.steps - held_out)

    def _plan_ahead(self, step: int, made: int, more: int) -> None:
        """After the first look, at `made` pictures: `more` are affordable."""
        left = sum(chance > step for chance in self._chances())
        if left and more < 1:
            made = 0
        self.record = msgspec.structs.replace(self.record, pictures=made, every=how_often(left, more))

    def _judged(self, trial: Trial, step: int, adapter: bytes, seconds: float) -> tuple[Look, int]:
        """`seconds`: how long making pictures may take, where it is not decided yet how many; there is always one."""
        from likeness.capture.intake import encode_master  # noqa: PLC0415 (Pillow, after the barriers)
        from likeness.ml.engines import PictureRequest, open_engine  # noqa: PLC0415

        until = time.monotonic() + seconds
        require_base(self._job)  # the pack is opened anew, and may have been replaced meanwhile
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
        """Likeness (NaN: no face, or not to be compared), the nearest photo's correlation, and how much it shows of what was asked."""
        from likeness.vision.aligned import aligned_face, correlation  # noqa: PLC0415
        from likeness.vision.faces import find_faces  # noqa: PLC0415
        from likeness.vision.identity import distance, embed, likeness  # noqa: PLC0415
        from likeness.vision.plain import has_plain_backdrop  # noqa: PLC0415
        from likeness.vision.segment import person_mask  # noqa: PLC0415

        faces = find_faces(self._vision, picture)
        if not faces:
            return math.nan, 0.0, 0.0
        alike = math.nan
        if trial.identity is not None:
            alike = likeness(distance(embed(self._vision, picture, faces[0]), np.array(trial.identity, np.float32)))
        face = aligned_face(picture, faces[0])
        copies = max((correlation(face, known) for known in self._known_faces()), default=0.0)
        obeys = [turned_as_asked(wanted.yaw, faces[0].pose.yaw)]
        if wanted.plain:
            obeys.append(has_plain_backdrop(picture, person_mask(self._vision, picture)))
        return alike, copies, float(np.mean(obeys))

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


def _drawn_like(trial: Trial, record: Record) -> Record:
    """What can be compared with pictures that are drawn as the trial says; checkpoints from before this was noted are taken as they are."""
    way = f"{trial.solver}, {trial.steps} steps, guidance {trial.guidance:g}"
    return msgspec.structs.replace(record if record.way in {"", way} else Record(), way=way)


def require_base(job: TrainJob) -> None:
    """Raises Failed: checkpoint-other-base (the pack holds other weights than those that this training was begun on), pack-missing, pack-damaged."""
    if job.base is not None and not is_base(load_manifest(Path(job.pack)), job.base):
        raise Failed("checkpoint-other-base")


def how_often(chances: int, looks: int) -> int:
    """Of how many of the `chances` that are left one is taken, for no more than `looks`; counted back from the last, which is taken always."""
    return max(1, math.ceil(chances / max(1, looks)))


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
    """A checkpoint: the recipe's own, what was found out about candidates, and how many pictures of nobody were learned from as well."""

    recipe: bytes
    record: Record
    priors: int = 0


def pack_state(state: State) -> bytes:
    return msgspec.msgpack.encode(state)


def unpack_state(untrusted_data: bytes) -> State:
    """Raises Failed("checkpoint-damaged")."""
    try:
        return msgspec.msgpack.decode(untrusted_data, type=State)
    except msgspec.MsgspecError as error:
        raise Failed("checkpoint-damaged") from error
