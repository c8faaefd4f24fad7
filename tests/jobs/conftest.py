"""Orders to give, and small real child processes to give them to."""

import sys
import textwrap
from datetime import UTC, datetime, timedelta

import pyrage
import pytest

from likeness.base.ids import new_id
from likeness.consent.purposes import Purpose
from likeness.jobs.protocol import GenerateJob, PictureOrder, TrainJob, TrainPhoto, TrainSettings, WorkOrder
from likeness.jobs.supervisor import Patience, Worker
from likeness.vault.lease import Lease

SHORT = Patience(ask=0.3, terminate=0.3, linger=0.5)

PRELUDE = """
import json, os, signal, sys, time
order = json.loads(sys.stdin.buffer.readline())
job = order["job"]["id"]
def say(**event):
    sys.stdout.write(json.dumps(event) + "\\n")
    sys.stdout.flush()
def start():
    say(type="started", job=job, barriers=[], threads=1)
def finish():
    say(type="finished", results=[], seconds=0.0, peak_memory=1, costs=[])
"""


@pytest.fixture
def lease(tmp_path):
    identity = pyrage.x25519.Identity.generate()
    marker = tmp_path / "marker"
    marker.touch()
    expires = datetime.now(UTC) + timedelta(hours=1)
    return Lease(new_id(), Purpose.TRAIN, expires, str(identity), str(identity.to_public()), str(marker), ())


@pytest.fixture
def train_job():
    settings = TrainSettings(
        size=64, steps=8, rank=2, batch=1, learning_rate=1e-3, seed=3, checkpoint_every=2, held_out_every=4
    )
    photo = TrainPhoto(new_id(), 10.0, 10.0, 20.0, "a photo of sks person")
    return TrainJob(new_id(), new_id(), "/packs/tiny", (photo,), settings)


@pytest.fixture
def generate_job():
    pictures = tuple(PictureOrder(f"picture-{number}", "a photo", "", number, 3, 2.0, 64, 64) for number in range(3))
    return GenerateJob(new_id(), new_id(), "/packs/tiny", None, "torch", pictures)


@pytest.fixture
def order(train_job, lease, tmp_path):
    return WorkOrder(train_job, lease, str(tmp_path))


@pytest.fixture
def child(order):
    """A worker whose process runs the given lines of Python after it has read the order."""

    def make(script, patience=SHORT, prelude=PRELUDE):
        return Worker(order, [sys.executable, "-c", prelude + textwrap.dedent(script)], patience=patience)

    return make
