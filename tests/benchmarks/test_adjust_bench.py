"""How fast a picture follows a slider, beside the real portrait that it stands for. Run with: make bench."""

import statistics
import time

import cv2
import numpy as np
import pytest
from figures import say

from likeness.base.paths import resources
from likeness.darkroom.adjust import adjust, within_reach
from likeness.darkroom.adjust_bases import FromPhoto
from likeness.darkroom.adjust_quick import Quick
from likeness.darkroom.adjustments import NOTHING, Adjustments
from likeness.darkroom.develop import Development
from likeness.darkroom.negative import cut_out
from likeness.looks.load import load_looks
from likeness.vision.faces import find_faces
from likeness.vision.models import VisionModels

pytestmark = pytest.mark.bench
FASTER = 10
"""Times at least; 30 were measured."""


@pytest.fixture(scope="module")
def base():
    models = VisionModels(resources() / "vision")
    path = resources() / "people" / "noor" / "01.jpg"
    picture = np.ascontiguousarray(cv2.imread(str(path))[..., ::-1])
    development = Development(cut_out(models, picture, find_faces(models, picture)[0]))
    return FromPhoto(models, development, load_looks(resources() / "looks")["studio-grey"], compare=True)


def seconds(action):
    started = time.perf_counter()
    action()
    return time.perf_counter() - started


@pytest.mark.parametrize("name", ["exposure", "warmth", "retouch", "light"])
def test_a_glance_beside_the_real_thing(base, name):
    quick = Quick(base)
    quick.picture(NOTHING)
    quick.warm()
    ends = np.linspace(0.1, 0.9, 17)
    wanted = [Adjustments(**{name: float(end)}) for end in ends]
    glances = [seconds(lambda each=each: quick.picture(within_reach(base, each)[0])) for each in wanted]
    real = [seconds(lambda each=each: adjust(base, each)) for each in wanted[::8]]
    glance, whole = statistics.median(glances), statistics.median(real)
    say(
        "window", f"a picture that follows the handle of {name}", unit="ms", ours=1e3 * glance, peer=1e3 * whole,
        against="the portrait itself", limit=f"{FASTER} times as fast", note=f"at most {1e3 * max(glances):.0f} ms",
    )  # fmt: skip
    assert glance * FASTER < whole
