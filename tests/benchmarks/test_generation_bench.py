"""Speed of pictures as ratios against peers on the same machine in the same run: Stable Diffusion 1.5 size, random weights, 512 px. `make bench`.

LIKENESS_BENCH_STEPS: steps of a picture (20). LIKENESS_BENCH_ONNX=1: the ONNX engine as well (its export takes minutes and 8 GB).
LIKENESS_BENCH_OPTIMUM: the Python of an environment with optimum-onnx, which needs an older transformers than ours.
LIKENESS_BENCH_SDCPP: the Python of one with stable-diffusion-cpp-python.
"""

import os
import shutil
import statistics
from dataclasses import replace

import numpy as np
import pytest
from figures import FOLDER, run, say, versions
from random_checkpoint import make as make_checkpoint
from random_sd15 import make

from likeness.ml.engines.engine import seed_noise
from likeness.ml.guard import guarded

pytestmark = pytest.mark.bench

STEPS = int(os.environ.get("LIKENESS_BENCH_STEPS", "20"))
ROUNDS = int(os.environ.get("LIKENESS_BENCH_ROUNDS", "2"))
OPTIMUM, SDCPP = (os.environ.get(f"LIKENESS_BENCH_{name}", "") for name in ("OPTIMUM", "SDCPP"))
PICTURE = f"picture of SD 1.5 size, 512 px, {STEPS} steps of DPM++ 2M with guidance"
SEEDS = 4
PROMPT, NEGATIVE = "a photo of a man, smiling", "hat"


@pytest.fixture(scope="module")
def base():
    return make(FOLDER / "sd15")


@pytest.fixture(scope="module")
def exported(base):
    if not os.environ.get("LIKENESS_BENCH_ONNX"):
        pytest.skip("LIKENESS_BENCH_ONNX is not set")
    from likeness.ml.families import family

    folder, part = FOLDER / "sd15-onnx", FOLDER / "sd15-onnx.part"
    if not folder.is_dir():
        shutil.copytree(base, part, dirs_exist_ok=True)
        family("sd15").export_onnx(part)
        part.rename(folder)
    return folder


def ours(pack, engine, out, guided="all", **environment):
    return run("picture_ours.py", pack, engine, STEPS, 1, out, guided, **environment)


def median(runs, kind="seconds"):
    return statistics.median(value for each in runs for value in each[kind])


def report(what, mine, theirs, against, topic="generation", limit=None, note="", **used):
    """Seconds of the clock; processor seconds, the fair measure where a machine is shared, in the note."""
    used = versions("torch", "diffusers") | used
    spent = f"processor {median(mine, 'processor'):.0f} and {median(theirs, 'processor'):.0f} s"
    say(
        topic, what, ours=median(mine), peer=median(theirs), against=against, limit=limit, versions=used,
        note="; ".join(part for part in (spent, note) if part),
    )  # fmt: skip


def memory(what, mine, theirs, against, topic="generation"):
    peaks = (max(each["peak"] for each in runs) / 1e9 for runs in (mine, theirs))
    say(topic, what, unit="GB", ours=next(peaks), peer=next(peaks), against=against)


def apart(first, second):
    """How far two pictures are apart: mean and largest difference in levels of 255, and the signal-to-noise ratio in dB."""
    one, other = (np.load(path).astype(float) for path in (first, second))
    squared = ((one - other) ** 2).mean()
    psnr = 99.0 if squared == 0 else 10 * np.log10(255**2 / squared)
    return f"pictures {psnr:.1f} dB apart, {np.abs(one - other).mean():.2f} of 255 in the mean, {np.abs(one - other).max():.0f} at most"


def test_torch_against_plain_diffusers(base, tmp_path):
    mine, theirs = [], []
    for _ in range(ROUNDS):
        mine.append(ours(base, "torch", tmp_path / "ours.npy"))
        theirs.append(run("picture_peer.py", base, STEPS, 1, tmp_path / "peer.npy", "bfloat16", "cpu"))
    peer, note = "diffusers' pipeline, bfloat16, channels last", apart(tmp_path / "ours.npy", tmp_path / "peer.npy")
    report(f"{PICTURE}, torch engine", mine, theirs, peer, limit="1.15 times as fast", note=note)
    memory("peak memory of that picture", mine, theirs, peer)


def test_onnx_against_torch_and_optimum(exported, tmp_path):
    graphs = [ours(exported, "onnx", tmp_path / "onnx.npy")]
    if OPTIMUM:
        np.save(tmp_path / "noise.npy", seed_noise(1, (1, 4, 64, 64)))
        words = exported, STEPS, 1, tmp_path / "noise.npy", *guarded(PROMPT, NEGATIVE), tmp_path / "theirs.npy"
        theirs = run("picture_optimum.py", *words, python=OPTIMUM)
        peer, note = "optimum's pipeline on the same graphs", apart(tmp_path / "onnx.npy", tmp_path / "theirs.npy")
        report(f"{PICTURE}, ONNX engine, float32", graphs, [theirs], peer, note=note, **theirs["versions"])
    else:
        print("optimum: LIKENESS_BENCH_OPTIMUM names no Python")
    modules = [ours(exported, "torch", tmp_path / "torch.npy")]
    note = apart(tmp_path / "onnx.npy", tmp_path / "torch.npy")
    report(f"{PICTURE}, ONNX engine, float32", graphs, modules, "our torch engine, bfloat16", note=note)
    memory("peak memory of that picture, ONNX engine", graphs, modules, "our torch engine")


@pytest.mark.skipif(not SDCPP, reason="LIKENESS_BENCH_SDCPP names no Python")
def test_torch_against_stable_diffusion_cpp(base, tmp_path):
    """Its time of a step is the same from the first to the last, and long: carried forward from few steps."""
    mine = [ours(base, "torch", tmp_path / "ours.npy")]
    checkpoint, few = make_checkpoint(base, FOLDER / "sd15.safetensors"), (1, 2)
    words = checkpoint, ",".join(map(str, few)), *guarded(PROMPT, NEGATIVE)
    theirs = run("picture_sdcpp.py", *words, python=SDCPP)
    for kind in ("seconds", "processor"):
        one, more = theirs[kind]
        theirs[kind] = [one + (more - one) / (few[1] - few[0]) * (STEPS - few[0])]
    peer = "stable-diffusion.cpp on the same weights, float16, without its flash attention, which is slower here, built for this processor"
    note = f"the peer carried forward from {few[0]} and {few[1]} steps"
    report(f"{PICTURE}, torch engine", mine, [theirs], peer, note=note, **theirs["versions"])
    memory("peak memory of that picture", mine, [theirs], "stable-diffusion.cpp")


SHORTCUTS = {
    "guidance at noise levels 0.28 to 5.42 alone": ("0.28-5.42", {}, {"guided": (0.28, 5.42)}),
    "every second step whole, the others with its deep features": ("all", {"LIKENESS_BENCH_REUSE": "2"}, {"reuse": 2}),
    "one step of three whole, the others with its deep features": ("all", {"LIKENESS_BENCH_REUSE": "3"}, {"reuse": 3}),
}


def test_shortcuts(base, tmp_path):
    """What each brings, beside the same engine without it at full size; what it costs, on the practice model, which has learned faces."""
    whole = [ours(base, "torch", tmp_path / "whole.npy")]
    costs = on_the_practice_model([change for _, _, change in SHORTCUTS.values()])
    for (name, (guided, environment, _)), note in zip(SHORTCUTS.items(), costs, strict=True):
        fewer = [ours(base, "torch", tmp_path / "fewer.npy", guided, **environment)]
        report(name, fewer, whole, f"our torch engine without it, {STEPS} steps", "shortcuts", note=note)
    few = [ours(base, "torch", tmp_path / "few.npy", LIKENESS_BENCH_FEW="4")]
    note = "what it costs in the picture depends on a distilled base or an LCM adapter, and there is none here"
    report("4 steps of LCM without guidance", few, whole, f"our torch engine, {STEPS} steps", "shortcuts", note=note)


def on_the_practice_model(changes):
    """How far pictures with each change are from those without, in words."""
    from likeness.base.paths import resources
    from likeness.ml.engines import PictureRequest, open_engine

    engine = open_engine("torch", resources() / "packs" / "starter")
    wanted = [PictureRequest("a photo of a woman, smiling, studio lighting", seed=seed) for seed in range(SEEDS)]
    plain = [engine.generate(request).astype(float) for request in wanted]
    for change in changes:
        changed = [engine.generate(replace(request, **change)).astype(float) for request in wanted]
        squared = [((one - other) ** 2).mean() for one, other in zip(plain, changed, strict=True)]
        levels = np.median([np.abs(one - other).mean() for one, other in zip(plain, changed, strict=True)])
        psnr = 10 * np.log10(255**2 / np.median(squared))
        yield f"practice model, median of {SEEDS} seeds: pictures {psnr:.1f} dB apart, {levels:.1f} of 255 in the mean"
