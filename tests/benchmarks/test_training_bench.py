"""Training speed as ratios against diffusers on the same machine in the same run, on an SD-1.5-size base with random weights. `make bench`.

LIKENESS_BENCH_STEPS: steps of each run (the first is thrown away). LIKENESS_DIFFUSERS_SCRIPT: diffusers' own
examples/dreambooth/train_dreambooth_lora.py, which its package leaves out; LIKENESS_DIFFUSERS_PATH: a folder with the torchvision that it asks for.
"""

import os
import statistics
import subprocess
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


@pytest.mark.skipif(not SCRIPT, reason="LIKENESS_DIFFUSERS_SCRIPT names no script")
def test_the_whole_run_against_the_script_of_diffusers(base, tmp_path):
    photos = tmp_path / "photos"
    photos.mkdir()
    for number in range(PHOTOS):
        pixels = np.random.default_rng(number).integers(0, 256, (SIDE, SIDE, 3), np.uint8)
        Image.fromarray(pixels).save(photos / f"{number:02d}.png")
    few, many = (_script(base, photos, tmp_path / f"out-{steps}", steps) for steps in (2, 2 + STEPS))
    step = (many - few) / STEPS
    ours = run("step_ours.py", base, STEPS, "bfloat16", "cpu", SIDE, PHOTOS)
    own, looks = statistics.median(ours["seconds"][1:]), WHOLE // LOOKED_AT_EVERY * ours["held_out"]
    say(
        "training", f"whole training of {PHOTOS} photos, {WHOLE} steps, {SIZE}", unit="h",
        ours=(ours["prepared"] + WHOLE * own + looks) / 3600, peer=(few + (WHOLE - 2) * step) / 3600,
        against="diffusers' train_dreambooth_lora.py as it is, bf16, its missing caches included", limit="2 times as fast",
        versions=used(),
        note=f"carried forward from {STEPS} steps: {own:.2f} against {step:.2f} s a step; ours with {looks:.0f} s of looking at held-out photos",
    )  # fmt: skip


def _script(base, photos, out, steps):
    """Seconds of the script as it is, in bfloat16, its validation off."""
    began = time.perf_counter()
    command = [
        sys.executable, SCRIPT, "--pretrained_model_name_or_path", str(base), "--instance_data_dir", str(photos),
        "--instance_prompt", "a photo of sks", "--output_dir", str(out), "--resolution", str(SIDE), "--rank", "16",
        "--train_batch_size", "1", "--max_train_steps", str(steps), "--learning_rate", "1e-4", "--lr_scheduler", "constant",
        "--mixed_precision", "bf16", "--seed", "0", "--lr_warmup_steps", "0", "--checkpointing_steps", "100000",
    ]  # fmt: skip
    environment = {**os.environ, "HF_HUB_OFFLINE": "1", "ACCELERATE_USE_CPU": "true"}
    environment["PYTHONPATH"] = os.environ.get("LIKENESS_DIFFUSERS_PATH", "")
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=out.parent, env=environment)
    assert done.returncode == 0, done.stderr[-3000:]
    return time.perf_counter() - began


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
