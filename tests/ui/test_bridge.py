"""Work off the window's thread comes back on it."""

import threading
import time

import pytest

from likeness.base.errors import Failed
from likeness.base.sentences import sentence
from likeness.ui.bridge import Background

pytestmark = pytest.mark.window


@pytest.fixture
def background(qapp, qt_messages):
    background = Background()
    yield background
    background.close(lambda: None)


def test_every_call_runs_on_one_other_thread_and_answers_on_this_one(background, qtbot):
    ran, answered = [], []

    def answer(value: int) -> None:
        answered.append((value, threading.get_ident()))

    for number in range(20):
        background.run(lambda number=number: (ran.append(threading.get_ident()), number)[1], answer, pytest.fail)
    qtbot.waitUntil(lambda: len(answered) == 20)
    assert answered == [(number, threading.get_ident()) for number in range(20)]
    assert len(set(ran)) == 1
    assert threading.get_ident() not in ran
    assert not background.busy


def test_the_window_goes_on_while_work_takes_long(background, qtbot):
    release, done = threading.Event(), []
    started = time.perf_counter()
    background.run(release.wait, done.append, pytest.fail)
    assert time.perf_counter() - started < 0.5
    assert background.busy
    release.set()
    qtbot.waitUntil(lambda: done == [True])


@pytest.mark.parametrize(
    ("error", "message"),
    [
        (Failed("file-missing", path="a.jpg"), sentence(Failed("file-missing", path="a.jpg"))),
        (ZeroDivisionError("secret"), sentence(Failed("internal", kind="ZeroDivisionError"))),
    ],
)
def test_errors_arrive_as_sentences(background, qtbot, error, message):
    messages = []

    def fail() -> None:
        raise error

    background.run(fail, pytest.fail, messages.append)
    qtbot.waitUntil(lambda: messages == [message])


def test_closing_drops_what_waits_and_calls_the_last_on_the_same_thread(qapp, qtbot):
    background, ran, release = Background(), [], threading.Event()
    background.run(lambda: (release.wait(5), ran.append(threading.get_ident())), ran.append, ran.append)
    background.run(lambda: ran.append("never"), ran.append, ran.append)
    threading.Timer(0.1, release.set).start()
    background.close(lambda: ran.append(threading.get_ident()))
    background.run(lambda: ran.append("after the end"), ran.append, ran.append)
    qtbot.wait(50)
    assert len(ran) == 2
    assert ran[0] == ran[1]
