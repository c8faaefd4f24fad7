"""What is asked where the window is closed while something runs, and what answers it by click and by key."""

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt

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
def ask(qtbot, theme, qt_messages):
    """The real shell, without pages, and the question over it."""
    from likeness.base.offline import InternetGuard
    from likeness.base.paths import resources
    from likeness.ui.shell import Shell
    from likeness.ui.theme.icons import Icons

    shell = Shell(Icons(resources() / "icons"), InternetGuard())
    qtbot.addWidget(shell)
    shell.show()
    qtbot.waitExposed(shell)

    def make(*running):
        shell.activateWindow()
        sheet = ClosingSheet(running, NOW)
        sheet.answers = []
        for name in ("stay", "pause", "stop", "finish"):
            getattr(sheet, f"{name}_wanted").connect(lambda name=name: sheet.answers.append(name))
        shell.cover(sheet)
        return shell, sheet

    return make


def test_it_lies_over_the_window_and_is_answered_by_a_click(ask, qtbot):
    shell, sheet = ask(work(can_pause=True, finish=LATER))
    for size in ((1024, 640), (1600, 1000)):
        shell.resize(*size)
        assert sheet.geometry() == shell.rect()
        for button in sheet.buttons.values():
            assert sheet.rect().contains(button.mapTo(sheet, button.rect().bottomRight()))
    for answer in (Answer.PAUSE, Answer.STOP, Answer.BACKGROUND, Answer.STAY):
        qtbot.mouseClick(sheet.buttons[answer], Qt.MouseButton.LeftButton)
    assert sheet.answers == ["pause", "stop", "finish", "stay"]
    sheet.wait()
    assert not any(button.isVisible() for button in sheet.buttons.values())
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    assert len(sheet.answers) == 4


def test_by_keyboard_it_keeps_the_focus_and_escape_stays(ask, qtbot):
    shell, sheet = ask(work(WorkKind.DELIVER))
    shown = [answer for answer, button in sheet.buttons.items() if button.isVisible()]
    assert shown == [Answer.BACKGROUND, Answer.STOP, Answer.STAY]
    seen = []
    for _ in range(4):
        seen.append(next(answer for answer, button in sheet.buttons.items() if button.hasFocus()))
        qtbot.keyClick(shell.focusWidget(), Qt.Key.Key_Tab)
    assert seen == [*shown, shown[0]]
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    assert sheet.answers == ["stay"]
    shell.cover(None)
