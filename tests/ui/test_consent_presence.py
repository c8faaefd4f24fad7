"""That a person is there, shown to the camera on the consent page: a SYNTHETIC head moves before a real capture session, as it is asked to."""

import sys
from dataclasses import replace
from pathlib import Path

import camera_kit
import numpy as np
import pytest
from driver import Person
from house_kit import opening
from PySide6.QtCore import QTimer

from likeness.capture import presence as rules
from likeness.capture.intake import read_photo
from likeness.capture.presence_tasks import Task
from likeness.studio.presence import NOTE
from likeness.studio.sittings import list_sittings
from likeness.ui.models.consent import Busy
from likeness.ui.places import Place, Room
from likeness.vision.faces import find_faces

ROOT = Path(__file__).resolve().parents[2]
sys.path.append(str(ROOT / "tests" / "capture"))

from presence_sequences import WILLING, Actor, Head  # noqa: E402

pytestmark = pytest.mark.window
RATE = 12.0


@pytest.fixture
def noor(house, app_window, qtbot):
    """Eight photos, agreed to a personal model, and nobody has shown to be there."""
    home = house("photos")
    with opening(home, create=False) as studio:
        sitting = list_sittings(studio)[0].sitting
        details = studio.vault.sitter(sitting).details
        studio.vault.update_sitter(sitting, {name: value for name, value in details.items() if name != NOTE})
    app = app_window(home)
    app.shell.activateWindow()
    app.window.go(Place(Room.CONSENT, sitting, "presence"))
    one = Person(app, qtbot)
    one.waits_for(lambda: app.controller.state.presence_known)
    return one


@pytest.fixture
def cameras(monkeypatch):
    """Each camera that is opened, of frames that a test sends."""
    opened = []

    def open_webcam(_name, parent=None):
        seconds = {"now": 0.0}
        camera = camera_kit.FakeCamera(clock=lambda: seconds["now"])
        camera.setParent(parent)
        camera.seconds = seconds
        opened.append(camera)
        return camera

    monkeypatch.setattr("likeness.ui.camera.webcam.open_webcam", open_webcam)
    return opened


@pytest.mark.soak
def test_whoever_is_in_the_photos_shows_to_be_there(noor, cameras, monkeypatch):
    begin = rules.begin
    plan = ((Task.TURN_LEFT, Task.BLINK),)
    monkeypatch.setattr(rules, "begin", lambda rng, before=(): replace(begin(rng, before), plans=plan))
    one, codes = noor, []
    advise = one.app.controller._camera._advise
    monkeypatch.setattr(
        one.app.controller._camera, "_advise", lambda feed, advice: (codes.append(advice.code), advise(feed, advice))
    )
    heard = []
    one.app.desk.ask(lambda studio: studio.tools.models, heard.append, heard.append)
    one.waits_for(lambda: heard)
    pixels = read_photo(ROOT / "tests" / "data" / "presence" / "noor.jpg").pixels
    head = Head(pixels, find_faces(heard[0], pixels)[0])
    actor = Actor(head, np.random.default_rng(1), WILLING, rate=RATE)
    one.clicks("Let the camera check")
    one.sees("Stop the camera")
    sent = [0]

    def send():
        """The next frame, once the one before was looked at: the actor does what was asked for."""
        camera = cameras[0]
        if camera.dropped or one.app.controller.state.busy is not Busy.CHECKING or sent[0] > len(codes):
            return
        camera.seconds["now"] = sent[0] / RATE
        camera.send(camera_kit.frame_of(actor.frame(codes[-1] if codes else "presence-rest", sent[0] / RATE)))
        sent[0] += 1

    timer = QTimer(interval=2)
    timer.timeout.connect(send)
    timer.start()
    one.sees("showed to the camera")
    timer.stop()
    shown = one.app.controller.state.presence
    assert (shown.how, shown.tasks) == ("shown", ("turn-left", "blink"))
    assert not one.app.controller._camera.on


def test_the_camera_is_let_go_when_it_is_stopped_and_when_the_page_is_left(noor, cameras):
    one = noor
    for leave in (lambda: one.clicks("Stop the camera"), lambda: one.app.window.go(Place(Room.LIBRARY))):
        one.clicks("Let the camera check")
        one.sees("Stop the camera")
        leave()
        one.waits_for(lambda: not one.app.window.navigator._controllers[Room.CONSENT]._camera.on)
    assert len(cameras) == 2
    assert all(camera._latest.over for camera in cameras)


def test_no_camera_is_said_in_its_place_and_vouching_goes_on(noor, monkeypatch):
    from likeness.base.errors import Failed

    def none(_name, _parent=None):
        raise Failed("camera-none")

    monkeypatch.setattr("likeness.ui.camera.webcam.open_webcam", none)
    one = noor
    one.clicks("Let the camera check")
    one.sees("camera")
    assert one.app.page.notice.isVisible()
    one.types_into("Your name, as the one who runs this sitting", "Kim Operator")
    one.clicks("This is the person, here in front of me")
    one.sees("Kim Operator vouched")
