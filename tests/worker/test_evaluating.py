"""Looking at candidates: pictures are made, shown sealed, measured; and what was found out decides, and travels with the checkpoint."""

import io
import itertools
import math
import threading
from pathlib import Path
from types import SimpleNamespace

import msgspec
import numpy as np
import pytest
from onnxruntime.capi.onnxruntime_pybind11_state import RuntimeException
from PIL import Image

from likeness.base.clock import system_clock
from likeness.base.errors import Failed
from likeness.base.paths import resources
from likeness.jobs import protocol
from likeness.jobs.protocol import Trial, TrialPicture, WorkOrder
from likeness.jobs.wire import decode_event
from likeness.ml.recipes import adapter, adapter_data
from likeness.ml.recipes.adapter_events import Example
from likeness.ml.recipes.adapter_settings import AdapterSettings, Tier
from likeness.ml.recipes.plans import plan_for
from likeness.packs.base_digest import base_digest
from likeness.packs.kinds import load_kinds
from likeness.packs.manifest import load_manifest
from likeness.studio import training
from likeness.studio.seeing import shrunk
from likeness.vault.lease import open_sealed
from likeness.vision.segment import person_mask
from likeness.worker import evaluating, preflight
from likeness.worker import training as worker_training
from likeness.worker.cost import short_of_memory
from likeness.worker.desk import Desk, EventWriter
from likeness.worker.evaluating import (
    Judge,
    Look,
    Record,
    State,
    pack_state,
    require_base,
    turned_as_asked,
    unpack_state,
)
from likeness.worker.preflight import Plan, StepClock
from likeness.worker.training import run_training

TINY_PACK = Path(__file__).resolve().parent.parent / "data" / "worker" / "tiny-pack"
PLAN = Plan(AdapterSettings(steps=100, candidates=3), Tier(), None, "cpu")


@pytest.fixture
def said():
    return io.BytesIO()


@pytest.fixture
def judge_of(train_job, sitter, spool, said):
    def make(record=Record(), identity=None, base=None):  # noqa: B008 (a frozen value)
        pictures = tuple(TrialPicture("a photo of sks person", "", seed, 0.0) for seed in range(3))
        advice = load_manifest(TINY_PACK).generation
        trial = Trial(pictures, 2, advice.guidance, 64, advice.sampler, identity)
        job = msgspec.structs.replace(train_job, pack=str(TINY_PACK), trial=trial, base=base)
        desk = Desk(WorkOrder(job, sitter.lease(), str(spool)), EventWriter(said), system_clock, threading.Event())
        return Judge(job, desk, PLAN, [], record)

    return make


def with_looks(*looks):
    return Record(tuple(Look(*look) for look in looks), {look[0]: b"adapter %d" % look[0] for look in looks}, 3)


@pytest.mark.worker
def test_pictures_of_a_candidate_are_sealed_shown_and_measured(judge_of, said, spool, sitter):
    """A network without learning draws no face: likeness is not a number, and nothing is kept for it. No adapter: the pack as it is."""
    judge = judge_of(Record(pictures=3), identity=(0.0,) * 128)
    judge.look(40, None, step_seconds=10.0)
    events = [decode_event(line) for line in said.getvalue().splitlines()]
    shown = [event.result for event in events if isinstance(event, protocol.Preview)]
    assert [result.label for result in shown] == ["trial-0000040-0", "trial-0000040-1", "trial-0000040-2"]
    sealed = (spool / shown[0].file.name).read_bytes()
    assert b"PNG" not in sealed
    assert open_sealed(str(sitter.identity), sealed).startswith(b"\x89PNG")
    (look,) = judge.record.looks
    assert (look.step, look.obeys) == (40, 0.0)
    assert math.isnan(look.likeness)
    assert judge.kept() is None
    assert judge.goes_on()


def test_no_picture_is_drawn_and_nothing_learned_on_another_base_than_it_was_begun_on(judge_of, said):
    """A pack may be replaced while a training waits, and while it is at work."""
    judge = judge_of(Record(pictures=3), base="0" * 64)
    for attempt in (lambda: judge.look(40, b"", step_seconds=10.0), lambda: run_training(judge._job, judge._desk)):
        with pytest.raises(Failed, match="checkpoint-other-base"):
            attempt()
    assert not any(isinstance(decode_event(line), protocol.Preview) for line in said.getvalue().splitlines())
    require_base(msgspec.structs.replace(judge._job, base=base_digest(load_manifest(TINY_PACK))))


def test_pictures_that_are_drawn_in_another_way_are_not_compared_with_those_before(judge_of, said):
    """An adapter for few steps goes in or out while a training waits, or while it is at work: the last state is kept."""
    looks = with_looks((40, 0.9, 0.2, 1.0))
    judge = judge_of(looks, identity=(0.0,) * 128)
    assert judge_of(judge.record, identity=(0.0,) * 128).record == judge.record
    again = judge_of(msgspec.structs.replace(judge.record, way="lcm, 4 steps, guidance 1"), identity=(0.0,) * 128)
    assert (again.record.looks, again.record.pictures, again.record.way) == ((), None, judge.record.way)
    other = msgspec.structs.replace(judge._job.trial, guidance=judge._job.trial.guidance + 1)
    judge._job = msgspec.structs.replace(judge._job, trial=other)
    judge.look(60, None, step_seconds=10.0)
    assert judge.kept() is None
    assert (judge.record.pictures, said.getvalue()) == (0, b"")


def test_the_best_is_kept_and_learning_ends_when_likeness_no_longer_rises(judge_of):
    record = with_looks((40, 0.5, 0.2, 1.0), (60, 0.7, 0.3, 1.0), (80, 0.69, 0.4, 1.0), (90, 0.7, 0.4, 1.0))
    judge = judge_of(record, identity=(0.0,))
    assert not judge.goes_on()
    assert judge.kept() == (60, b"adapter 60")


def test_copies_and_disobedience_are_not_kept(judge_of):
    record = with_looks((40, 0.5, 0.2, 1.0), (60, 0.9, 0.96, 1.0), (80, 0.9, 0.2, 0.25))
    assert judge_of(record, identity=(0.0,)).kept() == (40, b"adapter 40")


def test_without_consent_to_compare_the_last_fair_one_is_kept_and_nothing_ends_early(judge_of):
    record = with_looks((40, math.nan, 0.2, 1.0), (60, math.nan, 0.3, 1.0), (80, math.nan, 0.97, 1.0))
    judge = judge_of(record)
    assert judge.goes_on()
    assert judge.kept() == (60, b"adapter 60")


def test_what_was_found_out_travels_with_the_checkpoint():
    state = State(b"recipe", with_looks((40, 0.5, 0.2, 1.0), (60, math.nan, 0.0, 0.0)))
    again = unpack_state(pack_state(state))
    assert again.recipe == state.recipe
    assert again.record.adapters == state.record.adapters
    assert again.record.looks[0] == state.record.looks[0]
    assert math.isnan(again.record.looks[1].likeness)
    for damage in (b"", b"\x00", pack_state(state)[:-1]):
        with pytest.raises(Failed, match="checkpoint-damaged"):
            unpack_state(damage)


PREDICTED = 0.4
"""Of a trained picture; measured with the starter on a CPU."""


class Machine:
    """Stands in for tensors and clock: seconds pass as the work would take them, a trained picture one. Loop, schedule and judge are real."""

    def __init__(self, opening):
        self.opening, self.learned, self.looked = opening, 0.0, 0.0

    def monotonic(self):
        return self.learned + self.looked

    def recipe(self, _spec, _pack, examples, _priors, settings, _tier, _device):
        held_out = adapter_data._held_out(examples)
        run = SimpleNamespace(step=0, before=1.0, checkpoint=lambda: b"", adapter=lambda: b"")

        def advance():
            self.learned += settings.batch
            run.step += 1
            return 1.0

        def look():
            self.looked += len(held_out) * adapter.HELD_OUT_LEVELS * PREDICTED
            return 1.0

        run.advance, run.held_out = advance, look
        return run

    def open_engine(self, *_):
        self.looked += self.opening
        return self

    def generate(self, request, _on_step):
        self.looked += (request.steps * (1 if request.guidance == 1 else 2) + 3) * PREDICTED  # 3: a picture is decoded
        return np.zeros((64, 64, 3), np.uint8)


def trainings():
    """The defaults of each family, and the bundled pack, whose candidates are not judged; with few photos and many; a base model that is
    quick to draw, and one that is slow to open.
    """
    bundled = load_manifest(resources() / "packs" / "starter")
    packs = [bundled]
    for name, kind in load_kinds(resources() / "packs").items():
        changes = {"family": name, "resolution": kind.resolution, "training": kind.training}
        packs.append(msgspec.structs.replace(bundled, **changes, generation=kind.generation))
    quick = msgspec.structs.replace(packs[-1], generation=kind.few_steps)
    return [(pack, photos, 0) for pack in packs for photos in (12, 40)] + [(quick, 12, 0), (packs[-1], 40, 30)]


@pytest.mark.parametrize(("pack", "photos", "opening"), trainings())
def test_looking_costs_a_tenth_of_the_time(judge_of, monkeypatch, said, pack, photos, opening):
    """Over a whole training: held-out photos and pictures of candidates together, and what is told of the finish time before. `opening`:
    seconds that it takes to load the base model once more.
    """
    machine = Machine(opening)
    ordered = training.advised(pack, None)
    yaws = training.TRIAL_YAWS if training._is_judged(pack) else ()
    pictures = tuple(TrialPicture("a photo of sks person", "", seed, yaw) for seed, yaw in enumerate(yaws))
    steps = min(pack.generation.steps, training.TRIAL_STEPS)
    trial = Trial(pictures, steps, pack.generation.guidance, pack.resolution, identity=(0.0,)) if pictures else None
    examples = [Example(np.zeros((8, 8, 3), np.uint8), "", None, str(number)) for number in range(photos)]
    judge = judge_of()
    judge._job = msgspec.structs.replace(judge._job, trial=trial, settings=ordered)
    settings = preflight._ordered(plan_for(pack.family, pack.resolution, "cpu", 0)[0], judge._job)
    judge._plan = Plan(settings, Tier(), None, "cpu")
    likeness = itertools.count(1)
    monkeypatch.setattr(
        Judge, "_as_advised", lambda *_: True
    )  # the pack that is told of is not the one that lies there
    monkeypatch.setattr(Judge, "_measured", lambda *_: (next(likeness) / 100, 0.0, 1.0))
    monkeypatch.setattr(adapter, "_Run", machine.recipe)
    monkeypatch.setattr("likeness.ml.engines.open_engine", machine.open_engine)
    for module in (evaluating, worker_training):
        monkeypatch.setattr(module, "time", machine)
    events = adapter.train_adapter(TINY_PACK, examples, settings)
    worker_training._Training(judge._desk, judge._plan, judge, 0, 0).run(events)
    told = [decode_event(line) for line in said.getvalue().splitlines()]
    (aside,) = (event.aside for event in told if isinstance(event, protocol.Measured))
    assert machine.learned == settings.steps * settings.batch
    assert machine.looked <= 0.1 * machine.learned
    assert machine.learned / (1 - aside) >= machine.monotonic()
    assert len([event for event in told if isinstance(event, protocol.Metric) and event.name == "held-out-loss"]) >= 4
    if trial is not None:
        seen = [look.step for look in judge.record.looks]
        assert len(seen) >= (2 if opening else 4)
        assert seen[-1] == settings.steps


@pytest.mark.parametrize(
    ("asked", "seen", "obeys"),
    [(0, 5, True), (0, -20, False), (20, 15, True), (20, 3, False), (20, -15, False), (-20, -9, True)],
)
def test_a_head_is_turned_as_asked(asked, seen, obeys):
    assert turned_as_asked(asked, seen) is obeys


def test_a_plain_backdrop_is_seen_where_it_was_asked_for(judge_of, noor, monkeypatch):
    """Half of what was asked is how the head is turned."""
    judge, photo = judge_of(), shrunk(np.asarray(Image.open(noor / "07.jpg").convert("RGB")), 512)
    person = person_mask(judge._vision, photo)[..., None]
    light = np.linspace(150, 180, photo.shape[1])[None, :, None]
    paper = (photo * person + light * (1 - person)).astype(np.uint8)
    monkeypatch.setattr(training, "mean_embedding", lambda *_: None)
    large = msgspec.structs.replace(load_manifest(resources() / "packs" / "starter"), resolution=512)
    trial = training._trial(None, "", large)
    asked = trial.pictures[0]
    assert "plain studio backdrop" in asked.prompt
    assert judge._measured(photo, msgspec.structs.replace(asked, plain=False), trial)[2] == 1.0
    assert [judge._measured(picture, asked, trial)[2] for picture in (photo, paper)] == [0.5, 1.0]


def test_steps_are_measured_once_they_are_warm():
    clock = StepClock(PLAN)
    heard = [clock.hear(step, seconds) for step, seconds in enumerate((9.0, 5.0, 1.0, 3.0, 2.0, 8.0), 1)]
    assert [event is not None for event in heard] == [False, False, False, False, True, False]
    assert (heard[4].step_seconds, heard[4].steps_left) == (2.0, 95)


def test_want_of_memory_is_known_by_many_names():
    cause = OSError("Cannot allocate memory (os error 12)")
    hidden = Failed("pack-damaged")
    hidden.__cause__ = cause
    graph = RuntimeException(
        "[ONNXRuntimeError] : 6 : RUNTIME_EXCEPTION : Failed to allocate memory for requested buffer"
    )
    torch = RuntimeError("DefaultCPUAllocator: can't allocate memory: you tried")
    for error in (MemoryError(), torch, graph, cause, hidden):
        assert short_of_memory(error)
    for error in (None, ValueError("out of memory"), RuntimeError("shapes differ"), Failed("pack-damaged")):
        assert not short_of_memory(error)
