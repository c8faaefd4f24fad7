"""The darkroom's speed beside rembg (with the same matting network) and pymatting. Run with: make bench.

A photo of twelve megapixels is made by enlarging a bundled one and adding a sensor's noise: the time does not depend on what it shows.
"""

import io
import statistics
import subprocess
import sys
import textwrap
import time
from pathlib import Path

import cv2
import numpy as np
import pytest
from figures import say, versions
from PIL import Image

from likeness.base.paths import resources
from likeness.capture.intake import decode
from likeness.darkroom import develop as printing
from likeness.darkroom import faithful as guarding
from likeness.darkroom import negative as exposing
from likeness.darkroom.faithful import faithful
from likeness.looks.load import load_looks
from likeness.vision.closed_form import closed_form
from likeness.vision.faces import find_faces
from likeness.vision.models import PORTRAIT_MATTING, VisionModels

pytestmark = pytest.mark.bench
RUNS = 3
SIZE = 3000, 4000
STAGES = {
    exposing: ("solve_matte", "read_scene", "frame", "look_up", "matte_in_frame", "separate", "read_character"),
    printing: ("retouch", "relight", "apply_grade", "render_backdrop", "join_sitter"),
    guarding: ("measure_fidelity",),
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


def jpeg(photo):
    file = io.BytesIO()
    Image.fromarray(photo).save(file, "JPEG", quality=93)
    return file.getvalue()


def portrait(models, data, look, *, preview=False):
    """All of it: from the file's bytes to a portrait that was compared with its photo."""
    photo = decode(data, "photo.jpg").pixels
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
        data = jpeg(photo)
        portrait(models, data, looks["studio-grey"])  # opens the networks
        stages.clear()
        ours.append(median_seconds(lambda data=data: portrait(models, data, looks["studio-grey"])))
        shown = ", ".join(f"{stage} {seconds / RUNS:.2f}" for stage, seconds in stages.items())
        say("darkroom", f"portrait of {name}, 12 megapixels", ours=ours[-1], note=shown)
        image = Image.fromarray(photo)
        peers.append(median_seconds(lambda image=image: remove(image, session=session)))
    middle, peer = statistics.median(ours), statistics.median(peers)
    say(
        "darkroom", "portrait, 12 megapixels, from file to compared", ours=middle, peer=peer, versions=versions("rembg"),
        against="rembg with the same network: the cut-out alone",
    )  # fmt: skip


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
    against = "rembg with the same network: the cut-out alone"
    say("darkroom", "preview, 1024 pixels", ours=first, peer=peer, against=against)
    say("darkroom", "another look of the same photo", ours=again, peer=peer, against=against)


def test_closed_form_against_pymatting(models, photos):
    matting = pytest.importorskip("pymatting")
    photo = cv2.resize(next(iter(photos.values())), (480, 640), interpolation=cv2.INTER_AREA)
    face = find_faces(models, photo)[0]
    cutout = exposing.cut_out(models, photo, face)
    alpha = cutout.alpha
    disc = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (15, 15))
    solid, clear = cv2.erode((alpha > 0.95).astype(np.uint8), disc), cv2.erode((alpha < 0.05).astype(np.uint8), disc)
    trimap = np.where(solid > 0, 1.0, np.where(clear > 0, 0.0, 0.5))
    colours = photo.astype(np.float64) / 255
    matting.estimate_alpha_cf(colours, trimap)  # compiles
    peer = median_seconds(lambda: matting.estimate_alpha_cf(colours, trimap))
    weight = np.full(alpha.shape, 0.01, np.float32)
    ours = median_seconds(lambda: closed_form(colours.astype(np.float32), trimap.astype(np.float32), alpha, weight))
    used = versions("pymatting")
    say("darkroom", "closed-form matte, 480x640", ours=ours, peer=peer, against="pymatting", versions=used)


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
def test_memory_of_a_portrait_from_twelve_megapixels(photos, tmp_path):
    """In a process of its own; the high-water mark counts everything, also Python, the networks and decoding the file."""
    (tmp_path / "photo.jpg").write_bytes(jpeg(photos["noor"]))
    script = textwrap.dedent(f"""
        import re, sys
        sys.path.insert(0, {str(Path(__file__).parent)!r})
        from pathlib import Path
        import test_darkroom as bench
        models = bench.VisionModels(bench.resources() / "vision")
        looks = bench.load_looks(bench.resources() / "looks")
        def peak():  # a child's ru_maxrss begins at what its parent had
            return re.search(r"VmHWM:\\s+(\\d+)", Path("/proc/self/status").read_text())[1]
        start = peak()
        bench.portrait(models, Path({str(tmp_path / "photo.jpg")!r}).read_bytes(), looks["studio-grey"])
        print(start, peak())
    """)
    done = subprocess.run([sys.executable, "-c", script], check=True, capture_output=True, text=True)
    before, peak = (int(word) / 1e6 for word in done.stdout.split())
    note = f"{before:.2f} GB of it before the photo was opened"
    say("darkroom", "memory of a portrait, 12 megapixels", unit="GB", ours=peak, note=note)
