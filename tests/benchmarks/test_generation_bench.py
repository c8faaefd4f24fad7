"""Speed of pictures as ratios against peers on the same machine in the same run: Stable Diffusion 1.5 size, random weights, 512 px. `make bench`.

LIKENESS_BENCH_STEPS: steps of a picture (20). LIKENESS_BENCH_BASE: where the random base lies or will lie. LIKENESS_BENCH_ONNX=1: the ONNX
engine as well (its export takes minutes and 8 GB). LIKENESS_BENCH_OPTIMUM: the Python of an environment with optimum-onnx, which needs an
older transformers than ours.
"""

import importlib.metadata
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

import numpy as np
import pytest
from random_sd15 import make

from likeness.ml.engines.engine import seed_noise
from likeness.ml.guard import guarded

pytestmark = pytest.mark.bench

HERE = Path(__file__).parent
STEPS = int(os.environ.get("LIKENESS_BENCH_STEPS", "20"))
OPTIMUM = os.environ.get("LIKENESS_BENCH_OPTIMUM", "")
ROUNDS = 2


@pytest.fixture(scope="module")
def base():
    return make(Path(os.environ.get("LIKENESS_BENCH_BASE", f"{tempfile.gettempdir()}/likeness-bench-sd15")))


@pytest.fixture(scope="module")
def exported(base, tmp_path_factory):
    if not os.environ.get("LIKENESS_BENCH_ONNX"):
        pytest.skip("LIKENESS_BENCH_ONNX is not set")
    from likeness.ml.families import family

    folder = tmp_path_factory.mktemp("bench") / "sd15"
    shutil.copytree(base, folder)
    family("sd15").export_onnx(folder)
    return folder


def run(script, *words, python=sys.executable):
    done = subprocess.run(
        [python, str(HERE / script), *map(str, words)], capture_output=True, text=True, check=False,
        env={**os.environ, "PYTHONWARNINGS": "ignore"},
    )  # fmt: skip
    assert done.returncode == 0, done.stderr[-2000:]
    return json.loads(done.stdout.strip().splitlines()[-1])


def ours(pack, engine, out, guided="all"):
    return run("picture_ours.py", pack, engine, STEPS, 1, out, guided)


def report(name, mine, theirs, **figures):
    """Processor seconds are the fair measure on a shared machine; both are printed."""
    versions = {part: importlib.metadata.version(part) for part in ("torch", "diffusers", "numpy")}
    for kind in ("seconds", "processor"):
        one, other = (statistics.median(value for each in runs for value in each[kind]) for runs in (mine, theirs))
        figures |= {
            f"ours_{kind}": round(one, 1),
            f"peer_{kind}": round(other, 1),
            f"ratio_{kind}": round(other / one, 2),
        }
    for who, runs in (("ours", mine), ("peer", theirs)):
        if "peak" in runs[0]:
            figures[f"{who}_peak_gb"] = round(max(each["peak"] for each in runs) / 1e9, 2)
    print("\n" + json.dumps({"bench": name, "steps": STEPS, **figures, **versions, "cores": os.cpu_count()}))


def apart(first, second):
    """Mean and largest difference in levels of 255, and the signal-to-noise ratio in dB."""
    one, other = (np.load(path).astype(float) for path in (first, second))
    squared = ((one - other) ** 2).mean()
    psnr = 99.0 if squared == 0 else 10 * np.log10(255**2 / squared)
    return {"mean": round(np.abs(one - other).mean(), 3), "most": np.abs(one - other).max(), "psnr": round(psnr, 1)}


def test_torch_against_plain_diffusers(base, tmp_path):
    mine, theirs = [], []
    for _ in range(ROUNDS):
        mine.append(ours(base, "torch", tmp_path / "ours.npy"))
        theirs.append(run("picture_peer.py", base, STEPS, 1, tmp_path / "peer.npy", "bfloat16", "cpu"))
    difference = apart(tmp_path / "ours.npy", tmp_path / "peer.npy")
    report("torch engine, diffusers in bfloat16 with channels last", mine, theirs, **difference)


def test_what_guidance_at_some_levels_brings_and_costs(base, tmp_path):
    some = [ours(base, "torch", tmp_path / "some.npy", "0.28-5.42")]
    everywhere = [ours(base, "torch", tmp_path / "all.npy")]
    difference = apart(tmp_path / "some.npy", tmp_path / "all.npy")
    report("guidance at noise levels 0.28 to 5.42, all levels", some, everywhere, **difference)


def test_onnx_against_torch_and_optimum(exported, tmp_path):
    graphs = [ours(exported, "onnx", tmp_path / "onnx.npy")]
    modules = [ours(exported, "torch", tmp_path / "torch.npy")]
    difference = apart(tmp_path / "onnx.npy", tmp_path / "torch.npy")
    report("onnx engine in float32, torch engine", graphs, modules, **difference)
    if OPTIMUM:
        np.save(tmp_path / "noise.npy", seed_noise(1, (1, 4, 64, 64)))
        words = guarded("a photo of a man, smiling", "hat")
        theirs = run("picture_optimum.py", exported, STEPS, 1, tmp_path / "noise.npy", *words, python=OPTIMUM)
        report("onnx engine, optimum's pipeline on the same graphs", graphs, [theirs])
