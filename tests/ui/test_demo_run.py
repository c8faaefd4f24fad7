"""The fictional sitting in the window, with real child processes that keep the contract or break it."""

import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from window_kit import ListPort, three_cards

from likeness.ui.library_model import DemoPhase

pytestmark = pytest.mark.window


def press(window, text: str) -> None:
    found = [b for b in window.shell.findChildren(QPushButton) if b.isVisible() and b.text() == text]
    assert found, text
    QTest.mouseClick(found[0], Qt.MouseButton.LeftButton)


def shown(window) -> str:
    return "\n".join(
        label.accessibleName() or label.text() for label in window.shell.findChildren(QLabel) if label.isVisible()
    )


def start(window, qtbot, *, until: DemoPhase) -> None:
    press(window, "Try it with a fictional person")
    qtbot.waitUntil(lambda: window.controller.state.demo.phase is until, timeout=20_000)


@pytest.mark.parametrize("cards", [[], three_cards()], ids=["empty", "filled"])
def test_a_run_ends_with_a_report_that_opens(open_window, program, qtbot, tmp_path, cards):
    window = open_window(ListPort(cards), program("works"))
    start(window, qtbot, until=DemoPhase.DONE)
    assert "Noor's sitting is done" in shown(window)
    press(window, "Open the report")
    assert window.files == [tmp_path / "Likeness demo" / "report.html"]
    press(window, "Close")
    start(window, qtbot, until=DemoPhase.DONE)
    press(window, "Open the report")
    assert window.files[-1] == tmp_path / "Likeness demo 2" / "report.html"


def test_the_stages_and_the_share_are_shown_while_it_runs(open_window, program, qtbot):
    window = open_window(ListPort(), program("waits"))
    press(window, "Try it with a fictional person")
    assert "keep this window open" in shown(window)
    qtbot.waitUntil(lambda: "Learning what Noor looks like" in shown(window), timeout=10_000)
    assert window.controller.state.demo.progress.fraction == 0.4


@pytest.mark.parametrize("mode", ["waits", "hangs"])
def test_cancel_stops_even_what_does_not_listen_and_leaves_nothing(open_window, program, qtbot, tmp_path, mode):
    window = open_window(ListPort(), program(mode))
    press(window, "Try it with a fictional person")
    qtbot.waitUntil((tmp_path / "Likeness demo" / "half.png").exists, timeout=10_000)
    qtbot.waitUntil(lambda: "Learning" in shown(window), timeout=10_000)
    press(window, "Cancel")
    assert "Stopping" in shown(window)
    qtbot.waitUntil(lambda: window.controller.state.demo.phase is DemoPhase.STOPPED, timeout=10_000)
    assert not (tmp_path / "Likeness demo").exists()


@pytest.mark.parametrize(
    ("mode", "message"),
    [
        ("fails", "The starter model is damaged. Install Likeness again."),
        ("no report", "The program stopped before the report was written."),
    ],
)
def test_a_failure_is_said_in_the_program_s_own_words_and_can_be_tried_again(
    open_window, program, qtbot, mode, message
):
    window = open_window(ListPort(), program(mode))
    start(window, qtbot, until=DemoPhase.FAILED)
    assert message in shown(window)
    press(window, "Try again")
    assert window.controller.state.demo.phase is DemoPhase.RUNNING
    qtbot.waitUntil(lambda: window.controller.state.demo.phase is DemoPhase.FAILED, timeout=20_000)


def test_a_program_that_is_not_there_is_said(open_window, qtbot):
    window = open_window(ListPort(), ["/no/such/program"])
    start(window, qtbot, until=DemoPhase.FAILED)
    assert "could not be started" in shown(window)


def test_closing_the_window_ends_the_run(open_window, program, qtbot, tmp_path):
    window = open_window(ListPort(), program("waits"))
    press(window, "Try it with a fictional person")
    qtbot.waitUntil((tmp_path / "Likeness demo" / "half.png").exists, timeout=10_000)
    began = time.monotonic()
    window.shell.close()
    assert time.monotonic() - began < 4
    assert window.port.closed
    assert not (tmp_path / "Likeness demo").exists()
