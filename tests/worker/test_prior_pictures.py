"""Pictures of nobody: drawn once by a real worker, beside the base models, and learned from beside the sitter's own."""

import io
import threading
from types import SimpleNamespace

import msgspec
import numpy as np
import pytest

from likeness.base.clock import system_clock
from likeness.base.errors import Refused
from likeness.base.ids import new_id
from likeness.base.paths import Home, resources
from likeness.consent.purposes import Purpose
from likeness.jobs import protocol
from likeness.jobs.protocol import DrawPriorsJob, PackOrder, Planned, SavedStep, WorkOrder
from likeness.jobs.supervisor import Worker
from likeness.jobs.wire import decode_event
from likeness.ml.recipes.adapter_settings import AdapterSettings, Tier
from likeness.packs.manifest import PackFile, load_manifest
from likeness.packs.prior_pictures import FEW, folder_of, how_many, missing, picture_file
from likeness.studio import priors
from likeness.studio.learning import ANY, Wishes, _Attempt
from likeness.studio.priors import FIRST_STEPS, MEASURED_AFTER, draw_priors, forget_priors, undrawn_priors
from likeness.studio.work import PauseNeeded
from likeness.worker.desk import Desk, EventWriter, PausedAt
from likeness.worker.evaluating import Record, State, pack_state
from likeness.worker.preflight import Plan
from likeness.worker.training import _priors, run_training

pytestmark = pytest.mark.worker

STARTER = resources() / "packs" / "starter"


@pytest.mark.soak  # eight pictures
def test_a_worker_draws_them_and_says_how_far_it_is(tmp_path, worker_command):
    with Worker(PackOrder(DrawPriorsJob(new_id(), str(STARTER)), str(tmp_path)), worker_command) as worker:
        events = list(worker)
    assert isinstance(events[-1], protocol.Finished)
    told = [event for event in events if isinstance(event, protocol.Metric)]
    assert [event.step for event in told] == list(range(1, FEW + 1))
    assert missing(tmp_path, FEW, 128) == ()


def test_more_are_drawn_where_that_is_quick():
    assert how_many("cuda") > how_many("cpu") == FEW


def test_what_they_depend_on_names_them_and_graphs_are_the_same_weights(tmp_path):
    starter = load_manifest(STARTER)
    files = {**starter.files, "unet/model.onnx": PackFile(3, "a" * 64), "unet/model.onnx_data": PackFile(3, "b" * 64)}
    converted = msgspec.structs.replace(starter, files=files, variants=("onnx-int8",), seal="c" * 64)
    assert folder_of(tmp_path, converted) == folder_of(tmp_path, starter)
    changed = {**starter.files, next(iter(starter.files)): PackFile(3, "d" * 64)}
    for other in ({"files": changed}, {"resolution": 256}, {"name": "another"}):
        assert folder_of(tmp_path, msgspec.structs.replace(starter, **other)) != folder_of(tmp_path, starter)


def test_they_go_with_their_pack_and_older_ones_when_it_is_another(tmp_path):
    home = Home(tmp_path)
    now = folder_of(home.packs, load_manifest(STARTER))
    older, others = now.parent / "older", now.parent.parent / "another" / "older"
    for folder in (now, older, others):
        folder.mkdir(parents=True)
    forget_priors(home, STARTER, older=True)
    assert (now.exists(), older.exists(), others.exists()) == (True, False, True)
    forget_priors(home, STARTER)
    assert (now.exists(), others.exists()) == (False, True)


def test_they_are_learned_from_once_all_are_there_and_drawn_at_the_beginning_alone(train_job, tmp_path):
    job = msgspec.structs.replace(train_job, priors=str(tmp_path))
    planned = Plan(AdapterSettings(prior_share=0.25), Tier(), None, "cpu")
    side = job.settings.size
    for number in range(FEW):
        assert _priors(job, planned) == ()
        assert undrawn_priors(job, "cpu", 0) == FEW - number
        np.save(picture_file(tmp_path, number), np.full((side, side, 3), number, np.uint8))
    assert [int(one.picture[0, 0, 0]) for one in _priors(job, planned)] == list(range(FEW))
    assert undrawn_priors(job, "cpu", 0) == 0 < undrawn_priors(job, "cuda", FIRST_STEPS)
    assert undrawn_priors(job, "cuda", FIRST_STEPS + 1) == 0
    picture_file(tmp_path, 3).write_bytes(b"")
    assert (_priors(job, planned), undrawn_priors(job, "cpu", 0)) == ((), 1)


class Drawing:
    """A worker that draws and draws; ended when it is left."""

    ended = 0

    def __init__(self, order):
        self.said = iter([protocol.Started(order.job.id, (), 1), *[protocol.Stage("drawing", 1.0, 1)] * 9])

    def __enter__(self):
        return self

    def __exit__(self, *_):
        Drawing.ended += 1

    def __iter__(self):
        return self.said


def test_a_consent_that_is_withdrawn_ends_the_drawing_at_once(train_job, tmp_path, monkeypatch):
    """The worker that draws holds no lease: nothing else would stop it."""
    heard = []

    def permit(sitter, purpose):
        heard.append((sitter, purpose))
        if len(heard) > 2:
            raise Refused("consent-withdrawn")

    monkeypatch.setattr(priors, "Worker", Drawing)
    journal = SimpleNamespace(hear=lambda *_: None, entry=lambda _: SimpleNamespace(checkpoint=None))
    studio = SimpleNamespace(home=Home(tmp_path), journal=journal, vault=SimpleNamespace(permit=permit))
    job = msgspec.structs.replace(train_job, pack=str(STARTER), priors=str(tmp_path / "priors"))
    with pytest.raises(Refused, match="consent-withdrawn"):
        draw_priors(studio, job, None, None)
    assert (set(heard), len(heard), Drawing.ended) == ({(job.sitter, Purpose.TRAIN)}, 3, 1)


def test_nothing_is_drawn_for_a_training_that_nobody_agreed_may_take_long(train_job, tmp_path):
    """It may have been paused because it would: its steps are measured again first."""
    order = SimpleNamespace(job=msgspec.structs.replace(train_job, priors=str(tmp_path / "priors")))
    planned = Planned("plain", None, "cpu", "float32", MEASURED_AFTER)

    def attempt(wishes):
        return _Attempt(SimpleNamespace(home=Home(tmp_path)), load_manifest(STARTER), order, None, wishes)

    attempt(ANY)(planned)
    with pytest.raises(PauseNeeded):
        attempt(Wishes(overnight=True))(planned)
    side = order.job.settings.size
    (tmp_path / "priors").mkdir()
    np.save(picture_file(tmp_path / "priors", 0), np.zeros((side, side, 3), np.uint8))
    with pytest.raises(PauseNeeded):  # drawing began, so it was found fit
        attempt(ANY)(planned)


def test_a_training_whose_pictures_of_nobody_are_gone_says_so(train_job, sitter, spool, tmp_path):
    """They go with the version of the base that drew them; their part of every batch is the sitter's own then."""
    for learned_from, warned in ((FEW, True), (0, False)):
        said, stop = io.BytesIO(), threading.Event()
        order = WorkOrder(train_job, sitter.lease(), str(spool))
        file = Desk(order, EventWriter(io.BytesIO()), system_clock, stop).keep(
            "checkpoint-0000030.age", pack_state(State(b"", Record(), learned_from))
        )
        job = msgspec.structs.replace(
            train_job, pack=str(STARTER), priors=str(tmp_path / "gone"), resume=SavedStep(file, 30)
        )
        desk = Desk(msgspec.structs.replace(order, job=job), EventWriter(said), system_clock, stop)
        desk.pause.set()
        with pytest.raises(PausedAt):
            run_training(job, desk)
        events = [decode_event(line) for line in said.getvalue().splitlines()]
        assert (protocol.Warned("training-without-priors") in events) is warned
