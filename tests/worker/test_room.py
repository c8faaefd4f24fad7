"""A base model that is too large for this computer is refused in words before it is loaded: by the memory of what will draw or learn, and by the main
memory that everything goes through. The packs are of full size, with files that hold nothing; what is free is said here.
"""

import json
import os
from types import SimpleNamespace

import msgspec
import pytest

from likeness.base.errors import Failed
from likeness.base.paths import resources
from likeness.base.sentences import sentence
from likeness.jobs.memory import Free
from likeness.jobs.protocol import DrawPriorsJob, GenerateJob, PictureOrder, TrainJob, TrainSettings
from likeness.ml import converting
from likeness.ml.parts import devices
from likeness.packs.manifest import load_manifest, put_manifest
from likeness.vision import providers
from likeness.worker import evaluating, packing, preflight
from likeness.worker.generating import run_generation

GIGA = 10**9
PIPELINES = {
    "sdxl": ("StableDiffusionXLPipeline", {"unet": 2_567_463_684, "text_encoder_2": 817_720_320, "vae": 83_653_863}),
    "klein": ("Flux2KleinPipeline", {"transformer": 3_875_544_576, "text_encoder": 4_022_468_096, "vae": 84_046_115}),
}


@pytest.fixture
def pack(tmp_path):
    def made(name):
        folder = tmp_path / name
        pipeline, parts = PIPELINES[name]
        for part, count in parts.items():
            (folder / part).mkdir(parents=True)
            path, size = folder / part / "model.safetensors", 2 * count
            head = json.dumps({"w": {"dtype": "BF16", "shape": [count], "data_offsets": [0, size]}}).encode()
            path.write_bytes(len(head).to_bytes(8, "little") + head)
            os.truncate(path, 8 + len(head) + size)
        (folder / "model_index.json").write_text(json.dumps({"_class_name": pipeline}))
        return folder

    return made


@pytest.fixture
def computer(monkeypatch):
    """One with so much free memory, in GB, and a graphics card with so much."""

    def has(main, card=None, *, half=True):
        free = {"cpu": main * GIGA, "cuda": (card or 0) * GIGA}
        monkeypatch.setattr(preflight, "free_on", free.__getitem__)
        monkeypatch.setattr(preflight, "fast_bfloat16", lambda device: half or device == "cuda")
        monkeypatch.setattr(devices, "cpu_has_bfloat16", lambda: half)
        monkeypatch.setattr(devices, "_device", lambda: "cpu" if card is None else "cuda")
        monkeypatch.setattr(converting, "free_memory", lambda: Free(int(main * GIGA), "computer"))
        monkeypatch.setattr(devices.Place, "for_decoding", lambda place: place)

    return has


def training(folder):
    settings = TrainSettings(1024, 100, 16, 4, 1e-4, seed=1, checkpoint_every=50, held_out_every=100)
    return TrainJob("0" * 32, "1" * 32, str(folder), (), settings)


def drawing_job(folder):
    order = PictureOrder(
        name="picture", prompt="", negative="", seed=1, steps=4, guidance=1.0, width=1024, height=1024, solver="euler"
    )
    return GenerateJob("0" * 32, "1" * 32, str(folder), None, "torch", (order,))


def refused(code, work, *words):
    with pytest.raises(Failed, match=code) as caught:
        work(*words)
    assert caught.value.fields["needed"] in sentence(caught.value)
    return caught.value.fields["needed"], caught.value.fields["free"]


def test_a_training_is_refused_where_its_parts_cannot_be_loaded_however_large_the_card(pack, computer):
    klein, sdxl = training(pack("klein")), training(pack("sdxl"))
    computer(7.5, 24)
    assert refused("training-memory", preflight.plan, klein) == ("7.8 GB", "7.5 GB")
    assert preflight.plan(sdxl).device == "cuda"  # the denoiser is on the card when the text encoders come again
    computer(5, 24)
    assert refused("training-memory", preflight.plan, sdxl) == ("5.1 GB", "5.0 GB")
    computer(8, 24)
    assert preflight.plan(klein).device == "cuda"
    computer(60, 6)
    assert refused("card-memory", preflight.plan, sdxl)[1] == "6.0 GB"


def test_without_a_card_what_stays_is_reckoned_to_the_steps(pack, computer):
    sdxl = training(pack("sdxl"))
    computer(8)
    assert refused("training-memory", preflight.plan, sdxl) == ("8.4 GB", "8.0 GB")
    computer(11)
    assert preflight.plan(sdxl).tier.name == "smallest"
    computer(11, 11)  # on a card they are not in the way
    assert preflight.plan(sdxl).tier.name == "saving"


def test_to_draw_the_memory_of_what_draws_is_asked(pack, computer):
    klein, draw = pack("klein"), preflight.require_room_to_draw
    computer(32, 8)
    assert refused("card-memory", draw, klein, "torch") == ("8.9 GB", "8.0 GB")
    computer(32, 11)
    draw(klein, "torch")
    computer(7, 24)
    assert refused("drawing-memory", draw, klein, "torch") == ("7.8 GB", "7.0 GB")
    computer(11.5)
    draw(klein, "torch")
    computer(16, half=False)  # whole in four-byte numbers, before it is made small
    assert refused("drawing-memory", draw, klein, "torch") == ("18.7 GB", "16.0 GB")


@pytest.mark.parametrize(
    ("variant", "needed"), [("onnx", "17.3 GB"), ("onnx-fp16", "17.3 GB"), ("onnx-int8", "4.3 GB")]
)
def test_graphs_are_wide_in_memory_unless_they_have_eight_bits(pack, computer, monkeypatch, variant, needed):
    folder = pack("sdxl")
    starter = load_manifest(resources() / "packs" / "starter")
    put_manifest(folder, msgspec.structs.replace(starter, family="sdxl", variants=(variant,)))
    computer(4)
    monkeypatch.setattr(providers, "usable", lambda: (providers.CPU,))
    assert refused("drawing-memory", preflight.require_room_to_draw, folder, "onnx")[0] == needed
    monkeypatch.setattr(providers, "usable", lambda: (providers.KNOWN[0], providers.CPU))
    preflight.require_room_to_draw(folder, "onnx")


def test_who_draws_asks_before(pack, computer, tmp_path):
    computer(7)
    folder, desk = str(pack("klein")), SimpleNamespace(begin=lambda _stage: None)
    refused("drawing-memory", run_generation, drawing_job(folder), desk)
    refused("drawing-memory", packing.run_on_pack, DrawPriorsJob("0" * 32, folder), tmp_path, desk)


def test_candidates_are_looked_at_where_both_memories_have_room_for_a_second_copy(pack, computer, monkeypatch):
    judge = SimpleNamespace(_plan=SimpleNamespace(device="cuda"), _job=SimpleNamespace(pack=str(pack("sdxl"))))
    for main, card, room in ((8, 16, True), (5, 16, False), (8, 8.5, False)):
        computer(main, card)
        monkeypatch.setattr(evaluating, "free_on", preflight.free_on)
        assert evaluating.Judge._has_room(judge) is room


def test_a_conversion_is_refused_before_anything_is_loaded(pack, computer):
    computer(16)
    assert refused("conversion-memory", converting.convert_pack, pack("sdxl"), None, None) == ("21.3 GB", "16.0 GB")
    with pytest.raises(Failed, match="pack-torch-only"):  # which is the better reason
        converting.convert_pack(pack("klein"), None, None)
