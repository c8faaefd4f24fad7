"""Pictures that start from photos, a second pass over the face, and one picture given up: in real workers."""

import hashlib
import io
import itertools
import shutil
import threading
from pathlib import Path

import msgspec
import numpy as np
import pytest

from likeness.base.clock import system_clock
from likeness.base.errors import Failed
from likeness.base.ids import new_id
from likeness.capture.intake import decode_master, encode_master
from likeness.jobs import protocol, wire
from likeness.jobs.protocol import AnchorOrder, FaceOrder, GenerateJob, PictureOrder, SealedFile, WorkOrder
from likeness.ml.engines.choosing import engines_for
from likeness.ml.engines.tiling import TILE
from likeness.ml.families.sd15.torch_networks import TorchNetworks
from likeness.vault.lease import open_sealed, seal
from likeness.worker.desk import Desk, EventWriter
from likeness.worker.generating import batch_size, beside, run_generation

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
                worker.skip("é")  # no picture's name
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


def test_where_nobody_names_an_engine_the_sooner_one_draws_and_is_told(start, sitter, spool):
    """The same picture to the bit as by name, and by the other one to a level or two."""
    drawn = {}
    for wanted in (None, "onnx", "torch"):
        with start(GenerateJob(new_id(), sitter.id, str(STARTER), None, wanted, (order_of(1, 4),))) as worker:
            events = list(worker)
        (opened,) = (event for event in events if isinstance(event, protocol.Opened))
        assert opened.engine == (wanted or engines_for(STARTER, personal=False)[0])
        path = spool / events[-1].results[0].file.name
        drawn[wanted] = decode_master(open_sealed(str(sitter.identity), path.read_bytes())).astype(int)
        path.unlink()
    assert np.array_equal(drawn[None], drawn[engines_for(STARTER, personal=False)[0]])
    assert np.abs(drawn["onnx"] - drawn["torch"]).max() <= 2


def test_where_the_sooner_engine_does_not_work_the_other_one_draws(start, sitter, spool, tmp_path):
    """It cannot be opened; it opens and cannot draw (graphs take no side that does not come out even). By name, nothing takes its place."""
    broken = shutil.copytree(STARTER, tmp_path / "broken")
    (broken / "unet" / "model.onnx").write_bytes(b"no graph")
    uneven = msgspec.structs.replace(order_of(1, 4), width=136, height=136)
    for pack, picture, opened in ((broken, order_of(1, 4), ["torch"]), (STARTER, uneven, ["onnx", "torch"])):
        for wanted in (None, "onnx"):
            with start(GenerateJob(new_id(), sitter.id, str(pack), None, wanted, (picture,))) as worker:
                events = list(worker)
            found = [event.engine for event in events if isinstance(event, protocol.Opened)]
            if wanted is None:
                assert found == opened
                assert [result.label for result in events[-1].results] == [picture.name]
            else:
                assert isinstance(events[-1], protocol.Failed | protocol.Crashed)
            for path in spool.iterdir():
                path.unlink()


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


def test_references_beside_a_photo_are_shown_to_the_networks_or_refused_and_never_left_out(sitter, put, spool):
    """This tiny base model takes none."""
    source = put("source-000.age", np.zeros((64, 64, 3), np.uint8))
    order = tiny_order(0, anchor=AnchorOrder(source, 0.5), references=(source,))
    with pytest.raises(Failed, match="method-unsupported"):
        made_here(sitter, spool, [order], None)


def test_names_on_skip_lines_are_names():
    assert wire.skip_line("picture-001") == b"skip picture-001\n"
    for other in ("é", "a\ncancel", "", "a" * 61):
        with pytest.raises(wire.ProtocolError):
            wire.skip_line(other)
    assert msgspec.json.decode(wire.encode_event(protocol.Progress(1, 2, "picture-0", 1, 2)))["picture"] == "picture-0"


class Told(io.BytesIO):
    """What a worker says, heard in this process."""

    def __init__(self):
        super().__init__()
        self.events = []
        self.on_event = lambda _event: None

    def write(self, line):
        self.events.append(wire.decode_event(bytes(line)))
        self.on_event(self.events[-1])
        return len(line)


def tiny_order(number, **more):
    return PictureOrder(
        f"picture-{number}",
        f"a photo of sks, {number}",
        "",
        number,
        **{"steps": 3, "guidance": 2.0, "width": 64, "height": 64, **more},
    )


def made_here(sitter, spool, orders, batch, hear=lambda _event, _skipped: None):
    """The pictures by name, and what was said."""
    spool.mkdir(exist_ok=True)
    told, skipped = Told(), set()
    told.on_event = lambda event: hear(event, skipped)
    job = GenerateJob(new_id(), sitter.id, str(TINY_PACK), None, "torch", tuple(orders), batch)
    desk = Desk(WorkOrder(job, sitter.lease(), str(spool)), EventWriter(told), system_clock, threading.Event(), skipped)
    run_generation(job, desk)
    pictures = {
        result.label: decode_master(open_sealed(str(sitter.identity), (spool / result.file.name).read_bytes())).astype(
            int
        )
        for result in desk.results
    }
    return pictures, told.events


@pytest.fixture
def side_by_side(sitter, tmp_path):
    orders = [*(tiny_order(number) for number in range(4)), tiny_order(4, width=48), tiny_order(5)]
    alone, said = made_here(sitter, tmp_path / "alone", orders, None)
    assert {(event.batch, event.row) for event in said if isinstance(event, protocol.Preview)} == {(1, 0)}  # a CPU
    return orders, alone


def previews(events):
    return [(event.result.label[-1], event.batch, event.row) for event in events if isinstance(event, protocol.Preview)]


def test_side_by_side_each_picture_is_what_it_is_alone_and_one_can_be_given_up(sitter, tmp_path, side_by_side):
    orders, alone = side_by_side

    def give_up(event, skipped):
        if isinstance(event, protocol.Progress) and event.picture == "picture-1":
            skipped.add("picture-1")

    found, events = made_here(sitter, tmp_path / "together", orders, 3, give_up)
    assert previews(events) == [("0", 3, 0), ("2", 3, 2), ("3", 1, 0), ("4", 1, 0), ("5", 1, 0)]
    assert [event.fields for event in events if isinstance(event, protocol.Warned)] == [{"picture": "picture-1"}]
    for name, picture in found.items():
        assert np.abs(picture - alone[name]).max() <= 2
    assert np.abs(found["picture-0"] - found["picture-2"]).mean() > 1
    steps = [event for event in events if isinstance(event, protocol.Progress)]
    assert (steps[-1].done, steps[-1].of) == (18, 18)
    assert all(one.done <= two.done for one, two in itertools.pairwise(steps))
    assert sum(event.picture == "picture-1" for event in steps) == 1


def test_where_memory_ends_half_as_many_are_drawn_at_once(sitter, tmp_path, side_by_side, monkeypatch):
    """Three at once are too many here: found out after a step, and in the next group while the second one is decoded."""
    orders, alone = side_by_side
    decode, denoise = TorchNetworks.decode, TorchNetworks.denoise
    decoded = []

    def small_denoise(networks, latents, *more):
        if len(latents) > 2 * 2:
            raise RuntimeError("CUDA out of memory")
        return denoise(networks, latents, *more)

    def small_decode(networks, latents):
        decoded.append(latents)
        if len(decoded) == 2:
            raise MemoryError
        return decode(networks, latents)

    monkeypatch.setattr(TorchNetworks, "denoise", small_denoise)
    monkeypatch.setattr(TorchNetworks, "decode", small_decode)
    found, events = made_here(sitter, tmp_path / "together", orders[:4], 4)
    assert previews(events) == [("0", 2, 0), ("1", 1, 0), ("2", 1, 0), ("3", 1, 0)]
    assert all(np.abs(found[name] - alone[name]).max() <= 2 for name in found)
    assert [event.done for event in events if isinstance(event, protocol.Progress)][-1] == 12


def test_a_large_picture_is_decoded_in_tiles_where_memory_ends(sitter, tmp_path, monkeypatch):
    large, decode = tiny_order(0, width=320, steps=1), TorchNetworks.decode
    whole, events = made_here(sitter, tmp_path / "whole", [large], None)
    assert [event.tiles for event in events if isinstance(event, protocol.Preview)] == [False]
    told, _ = made_here(sitter, tmp_path / "told", [msgspec.structs.replace(large, tiles=True)], None)

    def small_decode(networks, latents):
        if max(latents.shape[2:]) > TILE:
            raise MemoryError
        return decode(networks, latents)

    monkeypatch.setattr(TorchNetworks, "decode", small_decode)
    found, events = made_here(sitter, tmp_path / "tiles", [large, tiny_order(1)], None)
    assert [event.tiles for event in events if isinstance(event, protocol.Preview)] == [True, False]
    assert np.array_equal(found["picture-0"], told["picture-0"])
    assert 0 < np.abs(found["picture-0"] - whole["picture-0"]).mean() < 4
    assert events[-1].done == 1 + 3


def test_how_many_are_drawn_at_once():
    plain = [tiny_order(number) for number in range(3)]
    assert batch_size("cpu float32", plain) == batch_size("CUDAExecutionProvider", plain) == 1
    assert beside(plain, 8) == 3
    assert beside(plain, 2) == 2
    assert beside([plain[0], tiny_order(1, steps=4)], 8) == 1
    assert beside([plain[0], tiny_order(1, face=FaceOrder(64, 0.3))], 8) == 2
    assert beside([tiny_order(0, anchor=AnchorOrder(SealedFile("a.age", "0" * 64, 1), 0.5)), plain[1]], 8) == 1
