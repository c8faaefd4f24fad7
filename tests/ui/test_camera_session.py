"""Camera, coach and window together: frames of a film through a real capture session, into photos. Time is the film's, not the clock's."""

import threading
from pathlib import Path

import pytest

from likeness.base.errors import Failed
from likeness.base.sentences import sentence

pytestmark = pytest.mark.window

FILM = Path(__file__).resolve().parents[1] / "data" / "film" / "sitting.mp4"
PATIENT = 60_000


@pytest.fixture(scope="module")
def film():
    from likeness.capture.sources import VideoFile

    return list(VideoFile(FILM).frames())


class Stage:
    """A session whose camera is in the test's hands."""

    def __init__(self, kit, qtbot):
        from likeness.ui.camera.run import Words
        from likeness.ui.camera.session import CameraSession, Gear

        self._kit, self._qtbot = kit, qtbot
        self.now, self.cameras, self.refuses = 0.0, [], []
        self.seen, self.took, self.said, self.images, self.asked = [], [], [], [], []
        words = Words()
        self.session = CameraSession(Gear(self._open, words.make_shooting, words.show), retry_ms=10)
        self.session.showing_changed.connect(self.seen.append)
        self.session.took.connect(self.took.append)
        self.session.problem_changed.connect(self.said.append)
        self.session.pictured.connect(self.images.append)

    def _open(self, name):
        self.asked.append(name)
        if self.refuses:
            raise self.refuses.pop(0)
        self.cameras.append(self._kit.FakeCamera(clock=lambda: self.now))
        return self.cameras[-1]

    def send(self, frames):
        """One after the other, each once the coach has seen the one before."""
        for frame in frames:
            before = len(self.seen)
            self.now += 0.125
            self.cameras[-1].send(self._kit.frame_of(frame.pixels))
            self._qtbot.waitUntil(lambda before=before: len(self.seen) > before, timeout=PATIENT)


@pytest.fixture
def stage(qapp, qtbot, qt_messages):
    from likeness.ui.camera.media import quiet

    quiet()
    import camera_kit

    made = Stage(camera_kit, qtbot)
    yield made
    made.session.close()
    assert not [thread for thread in threading.enumerate() if thread.name in {"pictures", "coach"}]


def test_a_person_before_the_camera_becomes_a_photo(stage, film, qtbot):
    stage.session.start()
    stage.send(film[:26])
    qtbot.waitUntil(lambda: bool(stage.took), timeout=PATIENT)
    photo = stage.took[0]
    assert any((photo.pixels == frame.pixels).all() for frame in film[:26]), "as the camera saw it, unmirrored"
    assert "counting" in {showing.phase for showing in stage.seen}
    assert stage.images
    assert stage.seen[-1].taken == 1


def test_the_person_may_press_take_back_and_pause(stage, film, qtbot):
    stage.session.start()
    stage.send(film[:2])
    stage.session.shoot()
    stage.send(film[2:12])
    qtbot.waitUntil(lambda: len(stage.took) == 1, timeout=PATIENT)
    with qtbot.waitSignal(stage.session.undone, timeout=PATIENT):
        stage.session.undo()
    stage.session.pause()
    stage.send(film[12:14])
    assert (stage.seen[-1].phase, stage.seen[-1].taken) == ("paused", 0)
    stage.session.go_on()
    stage.send(film[14:16])
    assert stage.seen[-1].phase != "paused"


def test_a_photo_that_is_refused_does_not_count(stage, film, qtbot):
    stage.session.start()
    stage.send(film[:2])
    stage.session.shoot()
    stage.send(film[2:12])
    qtbot.waitUntil(lambda: len(stage.took) == 1, timeout=PATIENT)
    stage.session.refuse(stage.took[0].number + 1)
    stage.send(film[12:13])
    assert stage.seen[-1].taken == 1, "that was another one"
    stage.session.refuse(stage.took[0].number)
    stage.send(film[13:14])
    assert stage.seen[-1].taken == 0


def test_a_camera_that_goes_in_mid_stream_is_named_and_the_set_goes_on_when_it_is_back(stage, film, qtbot):
    """Twice it is not there when it is asked for again; the photo that was taken before still counts."""
    stage.session.start()
    stage.send(film[:2])
    stage.session.shoot()
    stage.send(film[2:12])
    qtbot.waitUntil(lambda: len(stage.took) == 1, timeout=PATIENT)
    stage.refuses = [Failed("camera-none"), Failed("camera-none")]
    stage.cameras[-1].fail(Failed("camera-gone"))
    qtbot.waitUntil(lambda: len(stage.cameras) == 2, timeout=PATIENT)
    stage.send(film[12:14])
    qtbot.waitUntil(lambda: stage.said[-1] == "", timeout=PATIENT)
    assert stage.said == [sentence(Failed("camera-gone")), sentence(Failed("camera-none")), ""]
    assert stage.seen[-1].taken == 1


def test_a_camera_that_another_program_has_is_asked_for_again_and_one_that_is_forbidden_is_not(stage, film, qtbot):
    busy = Failed("camera-busy", program="Zoom")
    stage.refuses = [busy, busy, Failed("camera-denied")]
    stage.session.start()
    qtbot.waitUntil(lambda: len(stage.said) == 2, timeout=PATIENT)
    assert stage.said == [sentence(busy), sentence(Failed("camera-denied"))]
    qtbot.wait(100)
    assert len(stage.asked) == 3
    stage.session.retry()
    stage.send(film[:1])
    qtbot.waitUntil(lambda: stage.said[-1] == "", timeout=PATIENT)


def test_another_camera_can_be_chosen(stage, film):
    stage.session.start()
    stage.send(film[:1])
    stage.session.choose("b")
    stage.send(film[1:2])
    assert stage.asked == ["", "b"]


def test_a_window_keeps_photos_away_from_its_own_thread_and_takes_them_back(stage, film, qtbot, theme):
    from likeness.ui.camera.window import CameraWindow

    class Port:
        """Keeps photos in a list, and refuses the second."""

        def __init__(self):
            self.frames, self.threads, self.calls = [], set(), []

        def begin(self):
            self._called("begin")
            return ()

        def keep(self, frame):
            self._called("keep")
            if len(self.frames) == 1:
                return "The eyes are closed. Take another one."
            self.frames.append(frame)
            return None

        def undo(self, number):
            self._called("undo")
            assert number == self.frames[-1].number
            return bool(self.frames and self.frames.pop())

        def close(self):
            self._called("close")

        def _called(self, name):
            self.threads.add(threading.get_ident())
            self.calls.append(name)

    port = Port()
    window = CameraWindow(stage.session, port)
    qtbot.addWidget(window)
    window.show()
    window.start()
    qtbot.waitUntil(lambda: bool(stage.cameras), timeout=PATIENT)
    stage.send(film[:2])
    window.panel._shutter.click()
    stage.send(film[2:12])
    qtbot.waitUntil(lambda: window.kept == 1 and not window.busy, timeout=PATIENT)
    stage.send(film[12:22])
    window.panel._shutter.click()
    stage.send(film[22:30])
    qtbot.waitUntil(lambda: port.calls.count("keep") == 2 and not window.busy, timeout=PATIENT)
    assert window.kept == 1
    assert window._reason.accessibleName() == "The eyes are closed. Take another one."
    window.panel._undo.click()
    qtbot.waitUntil(lambda: window.kept == 0, timeout=PATIENT)
    window.close()
    assert port.calls[-2:] == ["undo", "close"]
    assert threading.get_ident() not in port.threads
    assert len(port.threads) == 1


def test_closing_waits_for_a_photo_that_is_on_its_way(stage, film, qtbot, theme):
    from likeness.ui.camera.window import CameraWindow

    go = threading.Event()
    calls = []

    class Slow:
        def begin(self):
            return ()

        def keep(self, frame):
            assert go.wait(PATIENT / 1000)
            calls.append("keep")

        def undo(self, _number):
            return False

        def close(self):
            calls.append("close")

    window = CameraWindow(stage.session, Slow())
    qtbot.addWidget(window)
    window.show()
    window.start()
    qtbot.waitUntil(lambda: bool(stage.cameras), timeout=PATIENT)
    window._keep(film[0])
    window._keep(film[1])
    window.close()
    assert window.isVisible()
    go.set()
    qtbot.waitUntil(lambda: not window.isVisible(), timeout=PATIENT)
    assert calls == ["keep", "keep", "close"]


def test_a_photo_that_could_not_be_kept_does_not_count(stage, film, qtbot, theme):
    """Taken back before that is known, it takes no other photo with it."""
    from likeness.ui.camera.window import CameraWindow

    go, undone = threading.Event(), []

    class Full:
        def begin(self):
            return ()

        def keep(self, frame):
            assert go.wait(PATIENT / 1000)
            raise Failed("disk-full")

        def undo(self, number):
            undone.append(number)
            return False

        def close(self):
            pass

    window = CameraWindow(stage.session, Full())
    qtbot.addWidget(window)
    window.show()
    window.start()
    qtbot.waitUntil(lambda: bool(stage.cameras), timeout=PATIENT)
    stage.send(film[:2])
    stage.session.shoot()
    stage.send(film[2:12])
    qtbot.waitUntil(lambda: len(stage.took) == 1, timeout=PATIENT)
    assert stage.seen[-1].taken == 1
    go.set()
    qtbot.waitUntil(lambda: bool(window._reason.accessibleName()), timeout=PATIENT)
    stage.send(film[12:13])
    assert (window.kept, stage.seen[-1].taken, undone) == (0, 0, [])
    window.close()
