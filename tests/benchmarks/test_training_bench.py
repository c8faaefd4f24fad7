"""Training speed as ratios against diffusers on the same machine in the same run, on an SD-1.5-size base with random weights. `make bench`.

LIKENESS_BENCH_STEPS: steps of each run (the first is thrown away). LIKENESS_BENCH_BASE: where the random base lies or will lie.
LIKENESS_DIFFUSERS_SCRIPT: diffusers' own examples/dreambooth/train_dreambooth_lora.py, which its package leaves out; without it the whole
run is not compared.
"""

import importlib.metadata
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from random_sd15 import make

pytestmark = pytest.mark.bench

HERE = Path(__file__).parent
STEPS = int(os.environ.get("LIKENESS_BENCH_STEPS", "8"))
SCRIPT = os.environ.get("LIKENESS_DIFFUSERS_SCRIPT", "")
SIDE = 512
ROUNDS = int(os.environ.get("LIKENESS_BENCH_ROUNDS", "2"))
PHOTOS, FEW = 12, 3
"""With fewer than four none is held out, and only steps are timed."""
LOOKED_AT_EVERY = 400
WHOLE = 1600
"""Pictures trained on in a whole training (400 steps of four), for which a short run is carried forward."""


@pytest.fixture(scope="module")
def base():
    return make(Path(os.environ.get("LIKENESS_BENCH_BASE", f"{tempfile.gettempdir()}/likeness-bench-sd15")))


def run(script, *words):
    done = subprocess.run(
        [sys.executable, str(HERE / script), *map(str, words)], capture_output=True, text=True, check=False,
        env={**os.environ, "PYTHONWARNINGS": "ignore"},
    )  # fmt: skip
    assert done.returncode == 0, done.stderr[-2000:]
    return json.loads(done.stdout.strip().splitlines()[-1])


def report(name, **figures):
    versions = {part: importlib.metadata.version(part) for part in ("torch", "diffusers", "peft")}
    print("\n" + json.dumps({"bench": name, **figures, **versions, "cores": os.cpu_count()}))


def test_one_step_both_cached(base):
    rounds = [
        (
            run("step_peer.py", base, STEPS, "bfloat16", "cpu"),
            run("step_ours.py", base, STEPS, "bfloat16", "cpu", SIDE, FEW),
        )
        for _ in range(ROUNDS)
    ]
    theirs, ours = ([second for pair in rounds for second in pair[which]["seconds"][1:]] for which in (0, 1))
    report(
        "training step, SD 1.5 size, 512 px, rank 16, bfloat16, cached",
        ours=round(statistics.median(ours), 2),
        peer=round(statistics.median(theirs), 2),
        times_as_fast=round(statistics.median(theirs) / statistics.median(ours), 2),
        peak_ours_gb=round(max(pair[1]["peak"] for pair in rounds) / 1e9, 2),
        peak_peer_gb=round(max(pair[0]["peak"] for pair in rounds) / 1e9, 2),
    )


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
    looks = WHOLE // LOOKED_AT_EVERY * ours["held_out"]
    ours_whole = ours["prepared"] + WHOLE * statistics.median(ours["seconds"][1:]) + looks
    theirs_whole = few + (WHOLE - 2) * step
    report(
        f"whole training of {WHOLE} steps, carried forward from {STEPS}",
        peer_step=round(step, 2),
        peer_whole_hours=round(theirs_whole / 3600, 2),
        ours_step=round(statistics.median(ours["seconds"][1:]), 2),
        ours_prepared_and_held_out_minutes=round((ours["prepared"] + looks) / 60, 1),
        ours_whole_hours=round(ours_whole / 3600, 2),
        times_as_fast=round(theirs_whole / ours_whole, 2),
    )


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
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=out.parent, env=environment)
    assert done.returncode == 0, done.stderr[-3000:]
    return time.perf_counter() - began
