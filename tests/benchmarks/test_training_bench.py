"""Training speed as ratios against diffusers on the same machine in the same run, on an SD-1.5-size base with random weights. `make bench`.

LIKENESS_BENCH_STEPS: steps of each run (the first is thrown away). LIKENESS_DIFFUSERS_SCRIPT: diffusers' own
examples/dreambooth/train_dreambooth_lora.py, which its package leaves out; LIKENESS_DIFFUSERS_PATH: a folder with the torchvision that it asks for;
LIKENESS_DIFFUSERS_FLAGS: further words for it.
"""

import os
import statistics
import sys
import time
from pathlib import Path

import numpy as np
import pytest
from figures import FOLDER, run, say, versions
from PIL import Image
from random_sd15 import make

pytestmark = pytest.mark.bench

STEPS = int(os.environ.get("LIKENESS_BENCH_STEPS", "8"))
SCRIPT = os.environ.get("LIKENESS_DIFFUSERS_SCRIPT", "")
SIDE = 512
ROUNDS = int(os.environ.get("LIKENESS_BENCH_ROUNDS", "2"))
PHOTOS, FEW = 12, 3
"""With fewer than four none is held out, and only steps are timed."""
LOOKED_AT_EVERY = 400
WHOLE = 1600
"""Pictures trained on in a whole training (400 steps of four), for which a short run is carried forward."""
SIZE = "SD 1.5 size (860 M), 512 px, rank 16, bfloat16"
AGAINST = "diffusers' train_dreambooth_lora.py as it is, bf16, its missing caches included"
PEER = "diffusers' UNet, peft and its examples' step, bfloat16, channels last"


@pytest.fixture(scope="module")
def base():
    return make(FOLDER / "sd15")


def used():
    return versions("torch", "diffusers", "peft")


def test_one_step_both_cached(base):
    rounds = [
        (
            run("step_peer.py", base, STEPS, "bfloat16", "cpu"),
            run("step_ours.py", base, STEPS, "bfloat16", "cpu", SIDE, FEW),
        )
        for _ in range(ROUNDS)
    ]
    theirs, mine = ([second for pair in rounds for second in pair[which]["seconds"][1:]] for which in (0, 1))
    note = f"medians of {len(mine)} steps in {ROUNDS} rounds, in turns; latents and words cached by both"
    say(
        "training", f"one step, {SIZE}", ours=statistics.median(mine), peer=statistics.median(theirs), against=PEER,
        limit="1.15 times as fast", versions=used(), note=note,
    )  # fmt: skip
    peer, ours = (max(pair[which]["peak"] for pair in rounds) / 1e9 for which in (0, 1))
    note = "of the whole process, loading included"
    say("training", "peak memory of that step", unit="GB", ours=ours, peer=peer, against=PEER, limit="less", note=note)


@pytest.fixture(scope="module")
def script(base, tmp_path_factory):
    """The script's seconds: beside its steps, and of a picture, one at a time and four at a time."""
    if not SCRIPT:
        pytest.skip("LIKENESS_DIFFUSERS_SCRIPT names no script")
    return script_pace(base, tmp_path_factory.mktemp("script"), STEPS, "cpu")


class TestWholeTraining:
    """Together, since both are beside the same run of the script."""

    def test_the_same_recipe(self, base, script):
        same_recipe(base, script, STEPS, "cpu", "training", "")

    def test_as_the_product_does_it(self, base, script, tmp_path, noor):
        as_the_product_does_it(base, script, STEPS, tmp_path, noor, "training", "")


def same_recipe(base, script, steps, device, topic, where, note="", **environment):
    """Pictures one at a time, no word, no average, no pictures of others: what the script does, by our recipe."""
    ours = run("step_ours.py", base, steps, "bfloat16", device, SIDE, PHOTOS, **environment)
    own, looks = statistics.median(ours["seconds"][1:]), WHOLE // LOOKED_AT_EVERY * ours["held_out"]
    say(
        topic, f"whole training of {PHOTOS} photos, the script's recipe, {WHOLE} steps{where}, {SIZE}", unit="h",
        ours=(ours["prepared"] + WHOLE * own + looks) / 3600, peer=(script["aside"] + (WHOLE - 1) * script["one"]) / 3600,
        against=AGAINST, limit="2 times as fast", versions=used(),
        note=f"carried forward from {steps} steps: {own:.3g} against {script['one']:.3g} s a step; ours with {looks:.0f} s of looking at "
        f"held-out photos; the peer with the words encoded once{f'; {note}' if note else ''}",
    )  # fmt: skip


def as_the_product_does_it(base, script, steps, folder, noor, topic, where):
    """Everything between "train" and the adapter in the vault, the first time that the base is used, and with no early end."""
    ours = run("product_ours.py", base, telephone_photos(noor, folder / "photos"), steps)
    learned = ours["steps"] * ours["batch"]
    pictures = min(("one", "four"), key=script.get)
    parts = {name: each * count for name, (each, count) in ours["parts"].items()}
    said = [f"{name} {_times(*ours['parts'][name])} ({seconds:.0f} s)" for name, seconds in parts.items()]
    say(
        topic, f"whole training of {PHOTOS} photos, as the product does it, {learned} pictures learned{where}, {SIZE}", unit="h",
        ours=sum(parts.values()) / 3600, peer=(script["aside"] + (learned - 1) * script[pictures]) / 3600,
        against=f"{AGAINST}, as many pictures, {pictures} at a time", limit="2 times as fast", versions=used(),
        note=f"carried forward from {ours['taken']} steps of {ours['batch']}, tier {ours['tier']}, peak {ours['peak'] / 1e9:.1f} GB: {'; '.join(said)}. "
        f"The peer: {script[pictures]:.3g} s a picture; no word of the sitter, no average, no pictures of others, no looks",
    )  # fmt: skip


def _times(each, count):
    return f"{count} x {each:.3g} s"


def telephone_photos(noor, folder):
    """As many pixels as a telephone's photos have: large enough that the product learns from their faces as well."""
    folder.mkdir(parents=True)
    for path in sorted(noor.glob("[0-9][0-9].jpg"))[:PHOTOS]:
        Image.open(path).convert("RGB").resize((3000, 4000), Image.Resampling.BICUBIC).save(
            folder / path.name, quality=92
        )
    return folder


def script_pace(base, folder, steps, device, *, compiled=False):
    """`steps`: that are timed, beside the first ones; of four pictures a quarter as many."""
    photos = folder / "photos"
    photos.mkdir()
    for number in range(PHOTOS):
        pixels = np.random.default_rng(number).integers(0, 256, (SIDE, SIDE, 3), np.uint8)
        Image.fromarray(pixels).save(photos / f"{number:02d}.png")
    aside, one = _script(base, photos, folder / "one", 1 + steps, 1, device, compiled)
    _, four = _script(base, photos, folder / "four", 1 + max(2, steps // 4), 4, device, compiled)
    return {"aside": aside, "one": one, "four": four / 4}


def _script(base, photos, out, steps, batch, device, compiled):
    """Seconds beside the steps and of a step, of the script as it is at its best flags, its validation off."""
    began = time.perf_counter()
    words = [
        "--pretrained_model_name_or_path", base, "--instance_data_dir", photos,
        "--instance_prompt", "a photo of sks", "--output_dir", out, "--resolution", SIDE, "--rank", 16,
        "--train_batch_size", batch, "--max_train_steps", steps, "--learning_rate", "1e-4", "--lr_scheduler", "constant",
        "--mixed_precision", "bf16", "--seed", 0, "--lr_warmup_steps", 0, "--checkpointing_steps", 100000,
        "--pre_compute_text_embeddings", "--allow_tf32", *os.environ.get("LIKENESS_DIFFUSERS_FLAGS", "").split(),
    ]  # fmt: skip
    environment = {"HF_HUB_OFFLINE": "1", "PYTHONPATH": os.environ.get("LIKENESS_DIFFUSERS_PATH", "")}
    environment |= {"ACCELERATE_USE_CPU": "true"} if device == "cpu" else {}
    environment |= {"ACCELERATE_DYNAMO_BACKEND": "INDUCTOR"} if compiled else {}
    seconds = run("script_paced.py", SCRIPT, *words, folder=out.parent, **environment)["seconds"]
    return time.perf_counter() - began - sum(seconds), statistics.median(seconds)


CURVES = {"tiny": (64, 60, 2e-3), "full": (256, 6, 2e-3)}
"""Pixels, steps and learning rate: many steps of a tiny base, and few of one of full size."""


@pytest.mark.parametrize("size", CURVES)
def test_the_losses_of_both_from_the_same_start(size, tmp_path, request):
    """Float32: what is left are orders of adding up."""
    side, steps, rate = CURVES[size]
    pack = request.getfixturevalue("base") if size == "full" else _tiny(tmp_path)
    curves = run("curves.py", pack, side, steps, rate)
    mine, theirs = (np.array(curves[who]) for who in ("ours", "peer"))
    apart = float(np.abs(mine - theirs).max())
    say(
        "training", f"same losses from the same start, {size} base, {side} px, float32: largest difference in {steps} steps",
        unit="", ours=apart, against="diffusers' UNet, peft, AdamW of torch, min-SNR of diffusers, plain autograd",
        limit="same curve", versions=used(), note=f"of losses of {mine.mean():.3f} in the mean; first {mine[0]:.4f}, last {mine[-1]:.4f}",
    )  # fmt: skip
    assert apart < 1e-3


def _tiny(folder):
    sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "ml"))
    from tiny_packs import write_sd15

    return write_sd15(folder / "tiny", "epsilon")
