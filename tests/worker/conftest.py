"""Orders for real workers: a sitter's key, sealed photos, and the command that starts a worker."""

import sys
from datetime import UTC, datetime, timedelta
from hashlib import sha256

import msgspec
import numpy as np
import pyrage
import pytest

from likeness.base.ids import new_id
from likeness.capture.intake import encode_master
from likeness.consent.purposes import Purpose
from likeness.jobs.protocol import GenerateJob, PictureOrder, TrainJob, TrainPhoto, TrainSettings, WorkOrder
from likeness.jobs.supervisor import Patience, Worker
from likeness.vault.kinds import Kind
from likeness.vault.lease import Lease, LeasedBlob, seal

WORKER = [sys.executable, "-m", "likeness.worker"]


class Sitter:
    """A key, and blobs sealed to it in a folder."""

    def __init__(self, folder):
        self.folder = folder
        self.id = new_id()
        self.identity = pyrage.x25519.Identity.generate()
        self.recipient = str(self.identity.to_public())
        self.marker = folder / "marker"
        self.marker.touch()
        self.blobs = []

    def put(self, data, kind=Kind.PHOTO):
        sealed = seal(self.recipient, data)
        blob = LeasedBlob(new_id(), "", len(sealed), sha256(sealed).hexdigest(), kind)
        path = self.folder / blob.id
        path.write_bytes(sealed)
        self.blobs.append(msgspec.structs.replace(blob, path=str(path)))
        return blob.id

    def lease(self, purpose=Purpose.TRAIN, seconds=3600):
        expires = datetime.now(UTC) + timedelta(seconds=seconds)
        return Lease(self.id, purpose, expires, str(self.identity), self.recipient, str(self.marker), tuple(self.blobs))


@pytest.fixture
def sitter(tmp_path):
    folder = tmp_path / "blobs"
    folder.mkdir()
    return Sitter(folder)


@pytest.fixture
def spool(tmp_path):
    folder = tmp_path / "spool"
    folder.mkdir()
    return folder


def photo_of(number):
    """Smooth colours that differ from photo to photo: something a small network can learn."""
    y, x = np.mgrid[0:96, 0:80] / 96
    channels = [np.sin(3 * x + number), np.cos(4 * y - number), np.sin(5 * (x + y) + number)]
    return (127.5 + 127.5 * np.stack(channels, axis=-1)).astype(np.uint8)


@pytest.fixture
def train_job(sitter, tmp_path):
    """Eight photos, one with a matte; the pack is filled in by those who have one."""
    matte = np.zeros((96, 80, 3), np.uint8)
    matte[20:, 20:60] = 255
    weight = sitter.put(encode_master(matte), Kind.MASK)
    photos = tuple(
        TrainPhoto(
            sitter.put(encode_master(photo_of(number))),
            40.0,
            48.0,
            90.0,
            "a photo of sks person",
            weight if number == 0 else None,
        )
        for number in range(8)
    )
    settings = TrainSettings(
        size=64, steps=6, rank=2, batch=1, learning_rate=1e-3, seed=7, checkpoint_every=2, held_out_every=3
    )
    return TrainJob(new_id(), sitter.id, str(tmp_path / "no-pack"), photos, settings)


@pytest.fixture
def generate_job(sitter, tmp_path):
    pictures = tuple(
        PictureOrder(f"picture-{number}", "a photo of sks person", "", number, 2, 2.0, 64, 64) for number in range(2)
    )
    return GenerateJob(new_id(), sitter.id, str(tmp_path / "no-pack"), None, "torch", pictures)


@pytest.fixture(scope="session")
def worker_command():
    return WORKER


@pytest.fixture
def start(sitter, spool):
    """A real worker for a job."""

    def make(job, lease=None, command=WORKER, patience=Patience()):  # noqa: B008 (a frozen value)
        return Worker(WorkOrder(job, lease or sitter.lease(), str(spool)), command, patience=patience)

    return make
