"""What is asked where the window is closed while something runs, and what answers it by click and by key."""

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from likeness.ui.models.closing import Answer, question
from likeness.ui.models.works import Phase, WorkKind, WorkState
from likeness.ui.widgets.closing_sheet import ClosingSheet

pytestmark = pytest.mark.window
NOW = datetime(2026, 11, 22, 14, 0, tzinfo=UTC)
LATER = NOW + timedelta(minutes=40)


def work(kind=WorkKind.TRAIN, phase=Phase.RUNNING, **more):
    return WorkState("w", kind, "s", phase, **more)


def test_nothing_is_asked_where_nothing_runs():
    assert question(()) is None


def test_a_training_can_pause_and_a_delivery_only_stop():
    asked = question((work(can_pause=True, finish=LATER), work(phase=Phase.WAITING)))
    assert asked.answers == (Answer.BACKGROUND, Answer.PAUSE, Answer.STOP, Answer.STAY)
    assert (asked.count, asked.finish, asked.pausable) == (2, None, True)
    asked = question((work(WorkKind.DELIVER, finish=LATER),))
    assert asked.answers == (Answer.BACKGROUND, Answer.STOP, Answer.STAY)
    assert (asked.finish, asked.pausable) == (LATER, False)
    asked = question((work(WorkKind.DELIVER), work(can_pause=True, finish=LATER)))
    assert Answer.PAUSE in asked.answers
    assert (asked.finish, asked.pausable) == (None, False)


@pytest.fixture
def window(qtbot, theme, qt_messages):
    made = QWidget()
    made.field = QLineEdit()
    QVBoxLayout(made).addWidget(made.field)
    made.resize(1024, 640)
    qtbot.addWidget(made)
    made.sheet = ClosingSheet(made)
    made.answers = []
    made.sheet.answered.connect(made.answers.append)
    made.show()
    qtbot.waitExposed(made)
    return made


def test_it_lies_over_the_window_and_is_answered_by_a_click(window, qtbot):
    window.sheet.ask(question((work(can_pause=True, finish=LATER),)), NOW)
    assert window.sheet.geometry() == window.rect()
    window.resize(1280, 832)
    qtbot.waitUntil(lambda: window.sheet.geometry() == window.rect())
    for button in window.sheet.buttons.values():
        assert window.rect().contains(button.mapTo(window, button.rect().center()))
    qtbot.mouseClick(window.sheet.buttons[Answer.PAUSE], Qt.MouseButton.LeftButton)
    assert window.answers == [Answer.PAUSE]
    assert not window.sheet.isVisible()


def test_by_keyboard_it_keeps_the_focus_and_escape_stays(window, qtbot):
    window.sheet.ask(question((work(WorkKind.DELIVER),)), NOW)
    window.activateWindow()
    shown = [answer for answer, button in window.sheet.buttons.items() if button.isVisible()]
    assert shown == [Answer.BACKGROUND, Answer.STOP, Answer.STAY]
    seen = []
    for _ in range(4):
        seen.append(next(answer for answer, button in window.sheet.buttons.items() if button.hasFocus()))
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
    assert seen == [*shown, shown[0]]
    qtbot.keyClick(window.sheet, Qt.Key.Key_Escape)
    assert window.answers == [Answer.STAY]
