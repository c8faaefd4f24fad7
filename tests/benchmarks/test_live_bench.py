"""The live loop at 1280x720 on one core, beside what one would do without following a face, and beside OpenCV's own detector.

Run with: make bench. Times are the thread's CPU time, so that other programs do not count; frames per second follow from them.
"""

import time
from pathlib import Path

import cv2
import numpy as np
import pytest
from figures import say

from likeness.base.paths import resources
from likeness.capture.assess import assess
from likeness.capture.frames import Frame
from likeness.capture.hints import load_guide
from likeness.capture.live import LiveMeter
from likeness.capture.shooting import Shooting
from likeness.vision.faces import find_faces
from likeness.vision.models import VisionModels

pytestmark = pytest.mark.bench
FRAMES, CAMERA_RATE, NEEDED = 150, 30, 24
SITTING = Path(__file__).resolve().parents[1] / "data" / "capture" / "sitting"


@pytest.fixture(scope="module")
def models():
    return VisionModels(resources() / "vision")


@pytest.fixture(scope="module")
def frames():
    """Five seconds of somebody who is never quite still, with a camera's noise."""
    pixels = cv2.imread(str(SITTING / "09.jpg"))[..., ::-1]
    rng, made = np.random.default_rng(1), []
    for number in range(FRAMES):
        matrix = np.array([[1.125, 0, 370 + 30 * np.sin(number / 12)], [0, 1.125, 10 * np.sin(number / 9)]])
        frame = cv2.warpAffine(pixels, matrix, (1280, 720), borderMode=cv2.BORDER_REPLICATE).astype(np.int16)
        frame += rng.integers(-6, 7, frame.shape, dtype=np.int16)
        made.append(Frame(np.clip(frame, 0, 255).astype(np.uint8), number / CAMERA_RATE, number))
    return made


@pytest.fixture(autouse=True)
def one_core():
    before = cv2.getNumThreads()
    cv2.setNumThreads(1)  # onnxruntime's sessions have one thread anyway (vision.models)
    yield
    cv2.setNumThreads(before)


def cpu_ms(action, frames):
    """Milliseconds of this thread's CPU time for each frame."""
    action(frames[0])
    spent = []
    for frame in frames:
        started = time.thread_time()
        action(frame)
        spent.append((time.thread_time() - started) * 1e3)
    return np.array(spent)


def report(name, ours, peers, against):
    mean, peer = ours.mean(), peers.mean()
    say(
        "photos", f"{name}, 1280x720, processor's time of a frame", unit="ms", ours=mean, peer=peer, against=against,
        limit=f"{NEEDED} frames/s on one core", note=f"{1e3 / mean:.0f} frames/s; 95 %: {np.percentile(ours, 95):.1f}, most {ours.max():.1f}",
    )  # fmt: skip


def test_the_meter_against_finding_and_assessing_each_frame(models, frames):
    meter = LiveMeter(models)
    ours = cpu_ms(meter.measure, frames)
    report("live meter", ours, cpu_ms(lambda frame: assess(models, frame.pixels), frames[:40]), "assess every frame")
    report("live meter", ours, cpu_ms(lambda frame: find_faces(models, frame.pixels), frames), "find_faces every frame")
    assert 1e3 / ours.mean() >= NEEDED


def test_the_meter_against_opencvs_cascades(models, frames):
    """Boxes of faces and eyes alone: no mesh, no pose, no light, no sharpness, no smile."""
    folder = Path(cv2.data.haarcascades)
    face, eye = (
        cv2.CascadeClassifier(str(folder / f"haarcascade_{name}.xml")) for name in ("frontalface_default", "eye")
    )

    def cascades(frame):
        grey = cv2.cvtColor(frame.pixels, cv2.COLOR_RGB2GRAY)
        for x, y, w, h in face.detectMultiScale(grey, 1.1, 5, minSize=(100, 100)):
            eye.detectMultiScale(grey[y : y + h, x : x + w])

    ours = cpu_ms(LiveMeter(models).measure, frames)
    report("live meter", ours, cpu_ms(cascades, frames[:60]), "OpenCV's face and eye cascades")


def test_the_whole_loop(models, frames):
    """Meter, coach, coverage, bursts and the photos that come of them."""
    shooting = Shooting(models, load_guide(resources() / "capture" / "coach.toml"))
    photos = []

    def feed(frame):
        view = shooting.feed(frame)
        photos.extend([view.photo] if view.photo is not None else [])

    ours = cpu_ms(feed, frames)
    report("whole live loop", ours, cpu_ms(LiveMeter(models).measure, frames), "the meter alone")
    assert photos
    assert 1e3 / ours.mean() >= NEEDED
