"""Pictures of nobody: drawn once by a real worker, beside the base models, and learned from beside the sitter's own."""

import msgspec
import pytest

from likeness.base.ids import new_id
from likeness.base.paths import resources
from likeness.jobs import protocol
from likeness.jobs.protocol import DrawPriorsJob, PackOrder
from likeness.jobs.supervisor import Worker
from likeness.ml.recipes import priors
from likeness.packs.manifest import MANIFEST
from likeness.packs.prior_pictures import prior_file

pytestmark = pytest.mark.worker

STARTER = resources() / "packs" / "starter"


@pytest.mark.soak  # eight pictures
def test_a_worker_draws_them_and_says_how_far_it_is(tmp_path, worker_command):
    with Worker(PackOrder(DrawPriorsJob(new_id(), str(STARTER)), str(tmp_path)), worker_command) as worker:
        events = list(worker)
    assert isinstance(events[-1], protocol.Finished)
    told = [event for event in events if isinstance(event, protocol.Progress)]
    assert [event.done for event in told] == list(range(1, priors.FEW + 1))
    assert prior_file(tmp_path, STARTER).is_file()
    assert len(priors.make_priors(STARTER, tmp_path, priors.FEW, _not_again)) == priors.FEW


def test_more_are_drawn_where_that_is_quick():
    assert priors.how_many("cuda") > priors.how_many("cpu") >= len(priors.SUBJECTS) * len(priors.DIRECTIONS)


def test_another_version_of_a_pack_has_its_own(tmp_path):
    for version in ("1", "2"):
        (tmp_path / version).mkdir()
        (tmp_path / version / MANIFEST).write_bytes(msgspec.json.encode({"version": version}))
    one, two = (prior_file(tmp_path, tmp_path / version) for version in ("1", "2"))
    assert one != two
    assert one.parent == two.parent == tmp_path


def _not_again(_done, _of):
    raise AssertionError
