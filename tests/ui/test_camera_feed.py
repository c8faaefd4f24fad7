"""Frames out of a real capture session: newest first, upright, unmirrored, and an end with a reason."""

import threading

import pytest

from likeness.base.errors import Failed

pytestmark = pytest.mark.window


@pytest.fixture
def kit(qapp, qt_messages):
    from likeness.ui.camera.media import quiet

    quiet()
    import camera_kit

    return camera_kit


def taken(feed, count=None):
    """What another thread takes of the feed, and how it ended; filled in while the feed runs."""
    frames, ends = [], []

    def take():
        try:
            for frame in feed.frames():
                frames.append(frame)
                if len(frames) == count:
                    return
        except Failed as failure:
            ends.append(failure)

    thread = threading.Thread(target=take)
    thread.start()
    return frames, ends, thread


def test_a_frame_comes_through_as_it_was(kit, qtbot):
    with kit.FakeCamera() as camera:
        frames, _, thread = taken(camera, 1)
        camera.send(kit.frame_of(kit.asymmetric()))
        qtbot.waitUntil(lambda: not thread.is_alive())
    assert kit.corners(frames[0].pixels) == [kit.RED, kit.SKIN, kit.GREEN, kit.BLUE]
    assert not frames[0].pixels.flags.writeable


def test_a_slow_consumer_gets_the_newest_and_no_queue(kit, qtbot):
    with kit.FakeCamera() as camera:
        for shade in range(10):
            camera.send(kit.frame_of(kit.asymmetric() // 10 * shade))
        qtbot.waitUntil(lambda: camera.count == 10)
        frames, _, thread = taken(camera, 1)
        qtbot.waitUntil(lambda: not thread.is_alive())
    assert camera.dropped == 9
    assert frames[0].number == 9
    assert kit.corners(frames[0].pixels)[0] == (198, 54, 36)


def test_without_a_second_thread_the_feed_keeps_the_events_going(kit):
    with kit.FakeCamera() as camera:
        frames = camera.frames()
        camera.send(kit.frame_of(kit.asymmetric()))
        assert kit.corners(next(frames).pixels)[0] == kit.RED


def test_closing_ends_whoever_waits_for_a_frame(kit, qtbot):
    camera = kit.FakeCamera()
    camera.start()
    frames, ends, thread = taken(camera)
    camera.close()
    camera.close()
    qtbot.waitUntil(lambda: not thread.is_alive())
    assert (frames, ends) == ([], [])


def test_a_camera_that_falls_silent_is_gone_and_another_start_works(kit, qtbot):
    now = [100.0]
    camera = kit.FakeCamera(clock=lambda: now[0])
    said = []
    camera.failed.connect(said.append)
    camera.start()
    frames, ends, thread = taken(camera)
    camera.send(kit.frame_of(kit.asymmetric()))
    qtbot.waitUntil(lambda: len(frames) == 1)
    now[0] += 60
    qtbot.waitUntil(lambda: not thread.is_alive())
    assert [failure.code for failure in (*ends, *said)] == ["camera-gone", "camera-gone"]
    with kit.FakeCamera() as again:
        frames, ends, thread = taken(again, 1)
        again.send(kit.frame_of(kit.asymmetric()))
        qtbot.waitUntil(lambda: not thread.is_alive())
    assert kit.corners(frames[0].pixels)[0] == kit.RED
    assert ends == []


def test_a_pause_is_no_silence(kit, qtbot):
    now = [100.0]
    with kit.FakeCamera(clock=lambda: now[0]) as camera:
        camera.send(kit.frame_of(kit.asymmetric()))
        camera.stop()
        now[0] += 60
        camera.start()
        frames, ends, thread = taken(camera, 1)
        qtbot.waitUntil(lambda: not thread.is_alive())
    assert (len(frames), ends) == (1, [])


def test_frames_that_are_no_pictures_are_left_out_and_many_of_them_are_a_fault(kit, qtbot):
    from PySide6.QtCore import QSize
    from PySide6.QtMultimedia import QVideoFrame, QVideoFrameFormat

    from likeness.ui.camera.feed import DAMAGED_IN_A_ROW

    def broken():
        return QVideoFrame(QVideoFrameFormat(QSize(320, 180), kit.Kind.Format_Jpeg))

    with kit.FakeCamera() as camera:
        frames, ends, thread = taken(camera)
        camera.send(broken())
        qtbot.waitUntil(lambda: camera.count == 1)
        camera.send(kit.frame_of(kit.asymmetric()))
        qtbot.waitUntil(lambda: len(frames) == 1)

        def ended_by_another_one():
            camera.send(broken())
            return not thread.is_alive()

        qtbot.waitUntil(ended_by_another_one, timeout=30_000)
    assert camera.count > DAMAGED_IN_A_ROW
    assert [failure.code for failure in ends] == ["camera-damaged"]
