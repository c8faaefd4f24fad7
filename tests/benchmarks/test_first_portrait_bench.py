"""From the drop of a photo to the first retouched portrait, through the real window, beside what the photo costs anybody. Run with: make bench.

DESIGN: within 10 s. The clock starts with the drop onto the Photos page of somebody who has signed, in a window that was just opened, and stops when
the Proofs page shows the portrait; the clicks between (Continue, a look, Make) come as soon as the window takes them. Beside it: opening the same file
and making it as small as the portrait, with OpenCV alone. The photo has the twelve megapixels of a telephone. `computed`: the processor's time of the
program and its helpers meanwhile, for a machine that has other things to do.
"""

import os
import statistics
import sys
import time
from pathlib import Path

import cv2
import numpy as np
import psutil
import pytest
from PIL import Image

from likeness.base.paths import Home

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "ui"))
import driver
from figures import say
from house_kit import BUILDERS, open_app

from likeness.ui.desk import DeskState
from likeness.ui.places import Place, Room

pytestmark = pytest.mark.bench
SIZE = 3000, 4000
TIMES = 3
PROMISED_S = 10.0
LIMIT_S = 120


@pytest.fixture(scope="module")
def photo(tmp_path_factory, noor):
    path = tmp_path_factory.mktemp("telephone") / "IMG 1.jpg"
    Image.open(noor / "05.jpg").convert("RGB").resize(SIZE, Image.Resampling.BICUBIC).save(path, quality=92)
    return path


@pytest.fixture(scope="module", autouse=True)
def _offscreen():
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


def alone(photo, size):
    """Seconds of opening and shrinking, and nothing else."""
    began = time.perf_counter()
    pixels = cv2.imdecode(np.frombuffer(photo.read_bytes(), np.uint8), cv2.IMREAD_COLOR)
    cv2.resize(pixels, size, interpolation=cv2.INTER_AREA)
    return time.perf_counter() - began


def computed():
    """Processor's seconds so far, of this process and of those it started."""
    here = psutil.Process()
    times = [each.cpu_times() for each in (here, *here.children(recursive=True))]
    ended = here.cpu_times()
    return sum(each.user + each.system for each in times) + ended.children_user + ended.children_system


@pytest.fixture(autouse=True)
def _patient(monkeypatch):
    """A machine that does ten things at once takes its time: then `computed` is what counts."""
    monkeypatch.setattr(driver, "PATIENCE_MS", LIMIT_S * 1000)


def through_the_window(home, photo, qtbot):
    """Seconds from the drop to the photo's verdict, and to the portrait, and computed for both; the portrait's size."""
    BUILDERS["consented"](home)
    app = open_app(home)
    try:
        app.shell.resize(1280, 832)
        app.window.show()
        qtbot.waitUntil(lambda: app.desk.state is DeskState.OPEN and not app.desk.busy, timeout=LIMIT_S * 1000)
        return _made(driver.Person(app, qtbot), photo)
    finally:
        app.window.close()
        app.shell.deleteLater()
        app.window.deleteLater()


def _made(noor, photo):
    app = noor.app
    app.window.go(Place(Room.PHOTOS, app.controller.state.cards[0].id))
    noor.waits_for(lambda: app.controller.state.loaded and not app.desk.busy)
    began, before = time.perf_counter(), computed()
    noor.drops([photo])
    noor.waits_for(lambda: app.controller.state.cards and app.controller.state.adding is None)
    taken = time.perf_counter() - began
    noor.clicks("Continue")
    noor.is_in(Room.LOOKS)
    noor.clicks("Studio grey")
    noor.clicks_what_begins("Make 1 portrait")
    noor.is_in(Room.PROOFS)
    noor.waits_for(lambda: app.controller.page.bench.view._portrait is not None, "no portrait")
    made = time.perf_counter() - began
    (portrait,) = app.controller.state.shown
    return taken, made, computed() - before, (portrait.width, portrait.height)


def test_the_first_portrait_within_ten_seconds_of_the_drop(tmp_path, photo, qtbot):
    beside, times = [], []
    for number in range(TIMES):
        *took, size = through_the_window(Home(tmp_path / f"home{number}"), photo, qtbot)
        times.append(took)
        beside.append(alone(photo, size))
    taken, made, worked = (statistics.median(each) for each in zip(*times, strict=True))
    plain = statistics.median(beside)
    _, first, worked_first = times[0]
    note = (
        f"the median of {TIMES}; {taken:.2f} s of it to the photo's verdict; computed {worked:.2f} s; "
        f"in a fresh program {first:.2f} s, computed {worked_first:.2f} s"
    )
    what = "from the drop of a photo of 12 megapixels to the first portrait, through the window"
    against = "opening and shrinking that photo with OpenCV alone"
    say("window", what, ours=made, peer=plain, against=against, limit="10 s", note=note)
    assert made < PROMISED_S
