"""Pictures of nobody: drawn once by a real worker, beside the base models, and learned from beside the sitter's own."""

import msgspec
import numpy as np
import pytest

from likeness.base.ids import new_id
from likeness.base.paths import Home, resources
from likeness.jobs import protocol
from likeness.jobs.protocol import DrawPriorsJob, PackOrder
from likeness.jobs.supervisor import Worker
from likeness.ml.recipes.adapter_settings import AdapterSettings, Tier
from likeness.packs.manifest import PackFile, load_manifest
from likeness.packs.prior_pictures import FEW, folder_of, how_many, missing, picture_file
from likeness.studio.priors import FIRST_STEPS, forget_priors, undrawn_priors
from likeness.worker.preflight import Plan
from likeness.worker.training import _priors

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
