"""The darkroom's speed beside rembg (with the same matting network) and pymatting. Run with: make bench.

A photo of twelve megapixels is made by enlarging a bundled one and adding a sensor's noise: the time does not depend on what it shows.
"""

import importlib.util
import statistics
import subprocess
import sys
import textwrap
import time

import cv2
import numpy as np
import pytest
from PIL import Image

from likeness.base.paths import resources
from likeness.darkroom import develop as printing
from likeness.darkroom import negative as exposing
from likeness.darkroom.guard import faithful
from likeness.looks.load import load_looks
from likeness.vision.closed_form import closed_form
from likeness.vision.faces import find_faces
from likeness.vision.models import PORTRAIT_MATTING, VisionModels

pytestmark = pytest.mark.bench
RUNS = 3
SIZE = 3000, 4000
STAGES = {
    exposing: ("small_matte", "read_scene", "frame", "look_up", "frame_alpha", "separate"),
    printing: ("retouch", "relight", "apply_grade", "render_backdrop"),
}


def median_seconds(action, runs=RUNS):
    times = []
    for _ in range(runs):
        started = time.perf_counter()
        action()
        times.append(time.perf_counter() - started)
    return statistics.median(times)


@pytest.fixture(scope="module")
def models():
    return VisionModels(resources() / "vision")


@pytest.fixture(scope="module")
def looks():
    return load_looks(resources() / "looks")


def large(path):
    photo = np.asarray(Image.open(path).convert("RGB"))
    photo = cv2.resize(photo, SIZE, interpolation=cv2.INTER_CUBIC).astype(np.float32)
    noise = np.random.default_rng(1).standard_normal(photo.shape, np.float32) * 3
    return np.clip(np.rint(photo + noise), 0, 255).astype(np.uint8)


@pytest.fixture(scope="module")
def photos():
    """One of each person who comes with the program."""
    folders = sorted(path for path in (resources() / "people").iterdir() if path.is_dir())
    return {folder.name: large(min(folder.glob("*.jpg"))) for folder in folders}


@pytest.fixture
def stages(monkeypatch):
    """Seconds by stage, added up while a portrait is made."""
    spent = {}
    for module, names in STAGES.items():
        for name in names:
            monkeypatch.setattr(module, name, timed(getattr(module, name), name, spent))
    return spent


def timed(function, name, spent):
    def run(*arguments, **options):
        started = time.perf_counter()
        result = function(*arguments, **options)
        spent[name] = spent.get(name, 0.0) + time.perf_counter() - started
        return result

    return run


def portrait(models, photo, look, *, preview=False):
    face = find_faces(models, photo)[0]
    cutout = exposing.cut_out(models, photo, face, preview=preview)
    return faithful(models, printing.Development(cutout), look, compare=True)


def rembg_session():
    """rembg with our matting network: its own resizing, mask and compositing."""
    base = pytest.importorskip("rembg.sessions.base").BaseSession
    import onnxruntime as ort

    class Modnet(base):
        @classmethod
        def download_models(cls, *_arguments, **_options):
            return resources() / "vision" / f"{PORTRAIT_MATTING}.onnx"

        def predict(self, img, *_arguments, **_options):
            normal = self.normalize(img, (0.5, 0.5, 0.5), (0.5, 0.5, 0.5), (512, 672))
            (mask,) = self.inner_session.run(None, normal)
            return [Image.fromarray((mask[0, 0] * 255).astype(np.uint8)).resize(img.size, Image.Resampling.LANCZOS)]

    return Modnet("modnet", ort.SessionOptions(), providers=["CPUExecutionProvider"])


def test_a_portrait_from_twelve_megapixels_against_rembg(models, looks, photos, stages):
    remove = pytest.importorskip("rembg").remove
    session = rembg_session()
    ours, peers = [], []
    for name, photo in photos.items():
        portrait(models, photo, looks["studio-grey"])  # opens the networks
        stages.clear()
        ours.append(median_seconds(lambda photo=photo: portrait(models, photo, looks["studio-grey"])))
        shown = ", ".join(f"{stage} {seconds / RUNS:.2f}" for stage, seconds in stages.items())
        print(f"\n{name}: {ours[-1]:.2f} s ({shown})")
        image = Image.fromarray(photo)
        peers.append(median_seconds(lambda image=image: remove(image, session=session)))
    middle, peer = statistics.median(ours), statistics.median(peers)
    print(
        f"\nportrait, 12 megapixels: ours {middle:.2f} s; rembg, cut-out only, {peer:.2f} s; ratio {middle / peer:.2f}"
    )


def test_a_preview_against_rembg(models, looks, photos):
    remove = pytest.importorskip("rembg").remove
    session = rembg_session()
    look = printing.preview_of(looks["studio-grey"])
    small = [cv2.resize(photo, (768, 1024), interpolation=cv2.INTER_AREA) for photo in photos.values()]
    first = statistics.median(
        median_seconds(
            lambda p=p: printing.Development(
                exposing.cut_out(models, p, find_faces(models, p)[0], preview=True)
            ).develop(look)
        )
        for p in small
    )
    development = printing.Development(exposing.cut_out(models, small[0], find_faces(models, small[0])[0]))
    names = iter(["deep-blue", "corporate", "legal", "medical", "studio-grey"])
    again = median_seconds(lambda: development.develop(printing.preview_of(looks[next(names)])))
    peer = statistics.median(median_seconds(lambda p=p: remove(Image.fromarray(p), session=session)) for p in small)
    print(
        f"\npreview, 1024 pixels: ours {first:.2f} s, another look of the same photo {again:.2f} s; rembg {peer:.2f} s"
    )


def test_closed_form_against_pymatting(models, photos):
    matting = pytest.importorskip("pymatting")
    photo = cv2.resize(next(iter(photos.values())), (480, 640), interpolation=cv2.INTER_AREA)
    face = find_faces(models, photo)[0]
    cutout = exposing.cut_out(models, photo, face)
    alpha = cv2.resize(cutout.alpha, (480, 640))
    disc = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (15, 15))
    solid, clear = cv2.erode((alpha > 0.95).astype(np.uint8), disc), cv2.erode((alpha < 0.05).astype(np.uint8), disc)
    trimap = np.where(solid > 0, 1.0, np.where(clear > 0, 0.0, 0.5))
    colours = photo.astype(np.float64) / 255
    matting.estimate_alpha_cf(colours, trimap)  # compiles
    peer = median_seconds(lambda: matting.estimate_alpha_cf(colours, trimap))
    ours = median_seconds(lambda: closed_form(colours.astype(np.float32), trimap.astype(np.float32), alpha))
    print(f"\nclosed form, 480x640: ours {ours:.2f} s, pymatting {peer:.2f} s, ratio {ours / peer:.2f}")


def test_memory_of_a_portrait_from_twelve_megapixels():
    """In a process of its own; the high-water mark counts everything, also Python and the networks."""
    photo = min((resources() / "people" / "noor").glob("*.jpg"))
    script = textwrap.dedent(f"""
        import resource, sys
        sys.path.insert(0, {str(importlib.util.find_spec("likeness").submodule_search_locations[0])!r} + "/..")
        sys.path.insert(0, {__file__.rsplit("/", 1)[0]!r})
        from pathlib import Path
        import test_darkroom as bench
        models = bench.VisionModels(bench.resources() / "vision")
        looks = bench.load_looks(bench.resources() / "looks")
        photo = bench.large(Path({str(photo)!r}))
        start = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        bench.portrait(models, photo, looks["studio-grey"])
        print(start, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
    """)
    done = subprocess.run([sys.executable, "-c", script], check=True, capture_output=True, text=True)
    before, peak = (int(word) / 1e6 for word in done.stdout.split())
    print(f"\nmemory, 12 megapixels: {peak:.2f} GB at most, {before:.2f} GB of it before (with the photo's own making)")
