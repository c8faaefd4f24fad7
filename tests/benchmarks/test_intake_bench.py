"""A hundred photos of twelve megapixels judged: time beside plain decoding of the same files in the same run, and the memory of all processes."""

import io
import threading
import time
from concurrent.futures import ThreadPoolExecutor

import cv2
import numpy as np
import psutil
import pytest
from figures import say
from PIL import Image

from likeness.studio.photos import assess_photos
from likeness.studio.tools import Tools

PHOTOS, DISTINCT = 100, 10
MAX_SECONDS, MAX_BYTES = 40, 1_000_000_000
MAX_RATIO = 6.0
"""Times as long as decoding alone; measured 2.5 on two busy cores."""


class Footprint:
    """The most that this process and its children took together, and their processor time."""

    def __init__(self):
        self.peak, self._over, self._children = 0, threading.Event(), {}
        self._base = psutil.Process().memory_info().rss

    def __enter__(self):
        self._thread = threading.Thread(target=self._look)
        self._before = sum(psutil.Process().cpu_times()[:2])
        self._thread.start()
        return self

    def __exit__(self, *_):
        self._over.set()
        self._thread.join()
        self.seconds = sum(psutil.Process().cpu_times()[:2]) - self._before + sum(self._children.values())

    def _look(self):
        while not self._over.wait(0.05):
            total = psutil.Process().memory_info().rss
            for child in psutil.Process().children(recursive=True):
                try:
                    total += child.memory_info().rss
                    self._children[child.pid] = sum(child.cpu_times()[:2])
                except psutil.Error:
                    continue
            self.peak = max(self.peak, total)


@pytest.fixture(scope="module")
def photos(tmp_path_factory, people, noor):
    """A hundred files, ten of them different, 3000x4000 with a sensor's noise."""
    folder, rng = tmp_path_factory.mktemp("photos"), np.random.default_rng(0)
    sources = [noor / f"{n:02d}.jpg" for n in range(1, DISTINCT + 1)]
    for number, source in enumerate(sources):
        with Image.open(source) as image:
            large = cv2.resize(np.asarray(image.convert("RGB")), (3000, 4000), interpolation=cv2.INTER_CUBIC)
        noisy = np.clip(large + rng.normal(0, 4, large.shape), 0, 255).astype(np.uint8)
        file = io.BytesIO()
        Image.fromarray(noisy).save(file, "JPEG", quality=92)
        for copy in range(PHOTOS // DISTINCT):
            (folder / f"{number:02d}-{copy}.jpg").write_bytes(file.getvalue())
    return folder


def decoded(path):
    with Image.open(path) as image:
        return np.asarray(image.convert("RGB")).shape


@pytest.mark.bench
def test_a_hundred_photos_of_twelve_megapixels(photos):
    paths = sorted(photos.iterdir())
    began = time.perf_counter()
    with ThreadPoolExecutor(2) as pool:
        assert set(pool.map(decoded, paths)) == {(4000, 3000, 3)}
    plain = time.perf_counter() - began
    began = time.perf_counter()
    with Footprint() as footprint:
        results = assess_photos(Tools(), [photos])
    seconds = time.perf_counter() - began
    assert len(results) == PHOTOS
    assert all(result.measures for result in results)
    ratio = seconds / plain
    say(
        "photos", f"{PHOTOS} photos of 12 megapixels judged", ours=seconds, peer=plain, against="decoding them alone, Pillow",
        limit=f"{MAX_SECONDS} s", note=f"{footprint.seconds:.0f} s of processor time",
    )  # fmt: skip
    say(
        "photos",
        "memory of all processes meanwhile",
        unit="GB",
        ours=footprint.peak / 1e9,
        limit=f"{MAX_BYTES / 1e9:.0f} GB",
    )
    assert footprint.seconds < 2 * MAX_SECONDS
    assert footprint.peak < MAX_BYTES
    assert ratio < MAX_RATIO
