"""The page Personal model in the whole window: a real vault, real workers, the starter pack and a few steps."""

import json
import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import psutil
import pytest
from house_kit import NAME
from PySide6.QtCore import Qt

from likeness.jobs import supervisor
from likeness.packs.manifest import load_manifest
from likeness.settings import change_settings
from likeness.studio.estimates import Pace, Paces, key_of, save_paces
from likeness.studio.sittings import list_sittings
from likeness.studio.unfinished import interrupted
from likeness.ui.controllers.model import ModelController
from likeness.ui.models.model import Halt, View
from likeness.ui.models.works import Awake
from likeness.ui.places import LIBRARY, Place, Room
from likeness.vault.kinds import Kind

sys.path.append(str(Path(__file__).resolve().parents[1] / "worker"))
from preforked import Preforked

pytestmark = [pytest.mark.window, pytest.mark.worker]
STEPS = 5
TINY_PACK = Path(__file__).resolve().parents[1] / "data" / "worker" / "tiny-pack"


@pytest.fixture(scope="module")
def preforked(tmp_path_factory):
    with Preforked(tmp_path_factory.mktemp("workers")) as server:
        yield server


@pytest.fixture(autouse=True)
def _fast(preforked, monkeypatch):
    """Workers that start fast, and few steps."""
    monkeypatch.setattr(supervisor, "program_command", preforked.command)
    monkeypatch.setattr(ModelController, "steps", STEPS)


class Story:
    """The window on the page of the one sitting there is."""

    def __init__(self, app, qtbot):
        self.app, self.qtbot = app, qtbot
        found = []
        app.desk.ask(lambda studio: list_sittings(studio)[0].sitting, found.append, print)
        qtbot.waitUntil(lambda: bool(found), timeout=10_000)
        self.sitting = found[0]
        self.go()

    def go(self):
        self.app.window.go(Place(Room.MODEL, self.sitting))
        self.until(lambda: self.state.prospect is not None)

    @property
    def state(self):
        return self.app.controller.state

    @property
    def works(self):
        return self.app.window.works

    def until(self, met, timeout=60_000):
        self.qtbot.waitUntil(met, timeout=timeout)

    def view(self, view):
        self.until(lambda: self.state.view is view)

    def press(self, words, within=None):
        from PySide6.QtWidgets import QAbstractButton

        within = within or self.app.page
        button = next(b for b in within.findChildren(QAbstractButton) if b.isVisible() and b.text() == words)
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    def heard(self, steps):
        """Until so many steps are learned."""
        self.until(lambda: self.state.figures.step >= steps)

    def ask(self, work):
        found = []
        self.app.desk.ask(work, found.append, found.append)
        self.until(lambda: bool(found))
        return found[0]

    def models(self):
        return self.ask(
            lambda studio: [held.id for held in studio.vault.inventory(self.sitting) if held.kind is Kind.ADAPTER]
        )


@pytest.fixture
def quick(house):
    """A house with a base model whose steps take no time."""
    home = house("photos")
    shutil.copytree(TINY_PACK, home.packs / TINY_PACK.name)
    change_settings(home.settings_file, pack=TINY_PACK.name)
    return home


@pytest.mark.soak
def test_from_start_over_closing_the_window_to_the_model_and_its_removal(app_window, house, qtbot):
    home = house("photos")
    story = Story(app_window(home), qtbot)
    assert (story.state.view, story.state.missing) == (View.BEFORE, ())
    assert f"will not look like {NAME} yet" in story.app.texts()
    story.press("Start")
    story.view(View.LEARNING)
    story.heard(2)
    story.app.shell.close()
    story.press("Pause and quit", story.app.shell)
    story.until(lambda: not story.app.shell.isVisible())
    story = Story(app_window(home), qtbot)
    assert (story.state.view, story.state.halt) == (View.HALTED, Halt.PAUSED)
    assert 0 < story.state.share < 1
    story.press("Resume")
    story.view(View.READY)
    assert story.state.problem is None
    (model,) = story.models()
    story.press("Remove it")
    story.until(lambda: story.state.removed == model)
    story.press("Undo")
    story.until(lambda: story.state.view is View.READY and not story.state.removed)
    story.press("Remove it")
    story.until(lambda: story.state.removed == model)
    story.app.window.go(Place(Room.LIBRARY))
    story.until(lambda: story.models() == [])


@pytest.mark.soak
def test_what_takes_hours_runs_overnight_and_can_be_paused_and_discarded(app_window, quick, qtbot, monkeypatch):
    monkeypatch.setattr(ModelController, "steps", 400)
    manifest = load_manifest(quick.packs / TINY_PACK.name)
    save_paces(quick, Paces().with_pace(key_of(manifest), "whole", Pace(10, 1_000, 1, 1)))
    story = Story(app_window(quick), qtbot)
    assert "That is work for a night" in story.app.texts()
    story.press("Run overnight")
    story.heard(2)
    assert story.works.running[0].overnight
    story.until(lambda: story.works.awake is not Awake.NO)
    story.press("Pause")
    story.view(View.HALTED)
    assert story.works.awake is Awake.NO
    story.press("Discard")
    assert "The photos stay." in story.app.texts()
    story.press("Keep it")
    assert not story.state.discarding
    story.press("Discard")
    story.press("Discard for good")
    story.view(View.BEFORE)
    assert story.ask(interrupted) == ()


@pytest.fixture
def full(quick, monkeypatch):
    """From the first checkpoint on, the disk of the works is full, until it is called: a small disk of its own where this machine lets us mount
    one (.ci/run does), or else a journal that is refused."""
    from likeness.base.errors import Failed
    from likeness.jobs.journal import Journal
    from likeness.jobs.protocol import Checkpoint

    folder, hear = quick.vault / "jobs", Journal.hear
    folder.mkdir(parents=True, exist_ok=True)
    mount = ["mount", "-t", "tmpfs", "-o", "size=6m", "tmpfs", str(folder)]
    real = subprocess.run(mount, capture_output=True, check=False).returncode == 0
    ballast = folder / "ballast"

    def fill(self, job_id, event):
        if isinstance(event, Checkpoint) and not real:
            raise Failed("disk-full")
        if isinstance(event, Checkpoint) and not ballast.exists():
            subprocess.run(["dd", "if=/dev/zero", f"of={ballast}", "bs=4k"], capture_output=True, check=False)
        return hear(self, job_id, event)

    def make_room():
        monkeypatch.setattr(Journal, "hear", hear)
        ballast.unlink(missing_ok=True)

    monkeypatch.setattr(Journal, "hear", fill)
    yield make_room
    if real:
        subprocess.run(["umount", "-l", str(folder)], check=True)


def test_a_disk_that_is_full_pauses_it_and_it_goes_on_later(app_window, quick, full, qtbot):
    story = Story(app_window(quick), qtbot)
    story.press("Start")
    story.view(View.HALTED)
    assert story.state.problem.code == "training-disk-full"
    assert "disk is full" in story.app.texts()
    full()
    story.press("Resume")
    story.view(View.READY)
    assert story.models()


APP = """
import json, sys
sys.path[:0] = json.loads(sys.argv[3])
from house_kit import open_app
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication
from likeness.base.paths import Home
from likeness.jobs import protocol, supervisor
from likeness.ui.controllers.model import ModelController
from pathlib import Path
supervisor.program_command = lambda: json.loads(sys.argv[2])
ModelController.steps = 15
application = QApplication([])
app = open_app(Home(Path(sys.argv[1])))
app.window.show()
def clicks(words):
    buttons = app.shell.findChildren(QAbstractButton)
    found = [b for b in buttons if b.isVisible() and b.isEnabled() and words[:1] in ([b.text()], [b.accessibleName()])]
    if found:
        QTest.mouseClick(found[0], Qt.MouseButton.LeftButton)
    if words:
        QTimer.singleShot(20, lambda: clicks(words[1:] if found else words))
def heard(work, event):
    if isinstance(event, protocol.Checkpoint):
        print(event.saved.step, flush=True)
clicks(["Noor Haddad", "Personal model", "Start"])
app.window.works.heard.connect(heard)
application.exec()
"""


def test_after_kill_9_of_the_whole_app_the_worker_ends_and_the_window_offers_to_resume(
    quick, app_window, preforked, qtbot
):
    home = quick
    folders = [folder for folder in sys.path if "tests" in folder]
    words = [str(home.root), json.dumps(preforked.command()), json.dumps(folders)]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    app = subprocess.Popen([sys.executable, "-c", APP, *words], stdout=subprocess.PIPE, env=environment)
    saved = int(app.stdout.readline())
    worker = psutil.Process(preforked.worker())
    app.send_signal(signal.SIGKILL)
    app.wait()
    app.stdout.close()
    worker.wait(20)
    story = Story(app_window(home), qtbot)
    assert (story.state.view, story.state.halt) == (View.HALTED, Halt.INTERRUPTED)
    assert story.state.share == saved / 15
    assert [one.sitting for one in story.ask(interrupted)] == [story.sitting]
    story.app.window.go(Place(Room.ACTIVITY))
    story.until(lambda: story.app.controller.state.loaded)
    story.until(lambda: "Interrupted at 20" in story.app.texts())
    story.app.window.go(LIBRARY)
    story.until(lambda: "Interrupted at 20" in story.app.texts())
    story.press("Resume")
    assert story.app.window.navigator.place == Place(Room.MODEL, story.sitting)
    story.view(View.READY)
    assert story.ask(interrupted) == ()
