"""Five hundred photos stream through: memory does not grow with their number, and stopping leaves a vault that holds what was taken."""

import io
import threading

import cv2
import numpy as np
import psutil
import pytest
from PIL import Image
from studio_kit import Hands, opened

from likeness.base.errors import Cancelled
from likeness.base.paths import Home
from likeness.capture.gather import Item
from likeness.capture.intake import read_photo
from likeness.consent.purposes import Purpose
from likeness.studio import consents, sittings
from likeness.studio.photos import add_items, list_photos

pytestmark = pytest.mark.worker

SETTLED = 0.25
"""The share of the photos after which caches are warm."""

MAX_GROWTH = 60_000_000


def photo(source, number):
    """The same person again, with the noise of another shot: 3 megapixels, made when it is asked for."""
    rng = np.random.default_rng(number)
    noisy = np.clip(source + rng.normal(0, 6, source.shape), 0, 255).astype(np.uint8)
    file = io.BytesIO()
    Image.fromarray(noisy).save(file, "JPEG", quality=88)
    return file.getvalue()


def memory():
    """Resident bytes of this process and of those it started."""
    ours = psutil.Process()
    return ours.memory_info().rss + sum(child.memory_info().rss for child in ours.children(recursive=True))


def taken(home, noor, count):
    """Memory after each photo of `count`, and after half as many again were stopped."""
    source = cv2.resize(read_photo(noor / "03.jpg").pixels, (1536, 2048), interpolation=cv2.INTER_CUBIC)
    items = [Item(f"{number}.jpg", lambda number=number: photo(source, number)) for number in range(count)]
    used, steps = [], []
    with opened(Home(home), Hands()) as studio:
        sitter = sittings.new_sitting(studio, "Noor Example")
        consents.grant(studio, sitter, (Purpose.RETOUCH, Purpose.COMPARE), "Noor Example", age=40)
        add_items(
            studio,
            sitter,
            items,
            lambda _: used.append(memory()),
            on_progress=lambda *step: steps.append(step),
            keep_similar=True,
        )
        assert steps == [(number, count) for number in range(1, count + 1)]
        assert len(list_photos(studio, sitter)) == count
        stop = threading.Event()
        more = [Item(f"more-{number}.jpg", lambda number=number: photo(source, 10_000 + number)) for number in range(9)]
        with pytest.raises(Cancelled):
            add_items(studio, sitter, more, lambda _: stop.set(), keep_similar=True, stop=stop)
        assert len(list_photos(studio, sitter)) == count + 1
    return used


def growth(used):
    return max(used[int(len(used) * SETTLED) :]) - max(used[: int(len(used) * SETTLED)])


def test_some_photos_stream_through(tmp_path, noor):
    assert growth(taken(tmp_path / "home", noor, 12)) < 2 * MAX_GROWTH


@pytest.mark.soak
def test_five_hundred_photos_stream_through(tmp_path, noor):
    used = taken(tmp_path / "home", noor, 500)
    print(
        f"\n500 photos: at most {max(used) / 1e6:.0f} MB in all processes, {growth(used) / 1e6:+.0f} MB after the first quarter"
    )
    assert growth(used) < MAX_GROWTH
    assert max(used) < 1_000_000_000
