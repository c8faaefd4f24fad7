"""Pictures that start from photos, a second pass over the face, and one picture given up: in real workers."""

import hashlib
import io
import threading
from pathlib import Path

import msgspec
import numpy as np
import pytest

from likeness.base.clock import system_clock
from likeness.base.errors import Failed
from likeness.base.ids import new_id
from likeness.capture.intake import decode_master, encode_master
from likeness.jobs import protocol
from likeness.jobs.protocol import AnchorOrder, FaceOrder, GenerateJob, PictureOrder, SealedFile, WorkOrder
from likeness.vault.lease import open_sealed, seal
from likeness.worker.desk import Desk, EventWriter

ROOT = Path(__file__).resolve().parents[2]
TINY_PACK = ROOT / "tests" / "data" / "worker" / "tiny-pack"
STARTER = ROOT / "resources" / "packs" / "starter"

pytestmark = pytest.mark.worker


@pytest.fixture
def put(sitter, spool):
    """A picture as a sealed source in the spool."""

    def make(name, picture):
        data = seal(sitter.recipient, encode_master(picture))
        (spool / name).write_bytes(data)
        return SealedFile(name, hashlib.sha256(data).hexdigest(), len(data))

    return make


PROMPT = "a photo of a man with short black hair, facing the camera, wearing a blue shirt, studio lighting"


def order_of(number, steps, **more):
    return PictureOrder(f"picture-{number}", PROMPT, "blurry", number, steps, 1.5, 128, 128, **more)


def test_one_picture_is_given_up_others_start_from_a_photo_and_one_face_is_looked_at_again(start, sitter, spool, put):
    """The first would take a thousand steps; the next two may change a part of a photo, or all of it."""
    photo = np.tile(np.arange(0, 256, 2, dtype=np.uint8)[None, :, None], (128, 1, 3))
    half = np.zeros((128, 128, 3), np.uint8)
    half[:, 64:] = 255
    source, mask = put("source-000.age", photo), put("source-001.age", half)
    pictures = (
        order_of(9, 1_000),
        order_of(1, 4, anchor=AnchorOrder(source, 0.9, mask)),
        order_of(2, 4, anchor=AnchorOrder(source, 0.5), solver="euler"),
        order_of(0, 12, face=FaceOrder(size=128, strength=0.3)),
    )
    job = GenerateJob(new_id(), sitter.id, str(STARTER), None, "torch", pictures)
    with start(job) as worker:
        events = []
        for event in worker:
            events.append(event)
            if isinstance(event, protocol.Progress) and (event.picture, event.step) == ("picture-9", 1):
                worker.skip("picture-9")
    finished = events[-1]
    assert isinstance(finished, protocol.Finished), finished
    names = ["picture-1", "picture-2", "picture-0", "picture-0-face"]
    assert [result.label for result in finished.results] == names
    warned = [event for event in events if isinstance(event, protocol.Warned)]
    assert [(event.code, event.fields) for event in warned] == [("picture-skipped", {"picture": "picture-9"})]
    told = [event for event in events if isinstance(event, protocol.Progress)]
    assert 1 <= sum(event.picture == "picture-9" for event in told) < 1_000
    assert [(event.step, event.steps) for event in told if event.picture == "picture-1"] == [
        (n, 4) for n in range(1, 5)
    ]
    assert (told[-1].done, told[-1].of) == (1_000 + 4 + 2 + 12 + 4,) * 2
    one, two, once, again = (
        decode_master(open_sealed(str(sitter.identity), (spool / result.file.name).read_bytes()))
        for result in finished.results
    )
    assert one.shape == two.shape == once.shape == (128, 128, 3)
    assert again.shape[0] > 128
    # What may not change comes back through the autoencoder, near the photo; the rest does not.
    off = np.abs(one.astype(int) - photo).mean(axis=(0, 2))
    assert off[:56].mean() < 0.5 * off[72:].mean()
    assert all(b"PNG" not in path.read_bytes() for path in spool.iterdir())


def test_a_source_that_was_changed_is_not_taken(sitter, put, spool):
    source = put("source-000.age", np.zeros((64, 64, 3), np.uint8))
    job = GenerateJob(new_id(), sitter.id, str(TINY_PACK), None, "torch", ())
    order = WorkOrder(job, sitter.lease(), str(spool))
    desk = Desk(order, EventWriter(io.BytesIO()), system_clock, threading.Event())
    assert not decode_master(desk.read_source(source)).any()
    data = bytearray((spool / source.name).read_bytes())
    data[-1] ^= 1
    (spool / source.name).write_bytes(bytes(data))
    with pytest.raises(Failed, match="source-damaged"):
        desk.read_source(source)


def test_names_on_skip_lines_are_names():
    assert protocol.skip_line("picture-001") == b"skip picture-001\n"
    with pytest.raises(UnicodeEncodeError):
        protocol.skip_line("é")
    assert (
        msgspec.json.decode(protocol.encode_event(protocol.Progress(1, 2, "picture-0", 1, 2)))["picture"] == "picture-0"
    )
