"""While the window stays open the studio is opened every hour, which is when it erases what has been kept long enough."""

import pytest
from window_kit import ListPort, three_cards

from likeness.ui.controller import SWEEP_MS
from likeness.ui.widgets.notice import Notice

pytestmark = pytest.mark.window


def test_the_library_is_read_again_every_hour(open_window, qtbot):
    window = open_window(ListPort(three_cards()))
    assert SWEEP_MS == 3_600_000
    timer = window.controller._sweep
    assert (timer.isActive(), timer.interval()) == (True, SWEEP_MS)
    window.port.cards.pop()
    timer.timeout.emit()
    qtbot.waitUntil(lambda: len(window.controller.state.cards) == 2)


def test_what_opening_found_is_said_beside_the_sittings(open_window):
    """Such as a clock that jumped: nothing was erased early, and a person is asked."""
    question = "The clock is about 40 days ahead of what was expected, and 3 things wait to be erased."
    window = open_window(ListPort(three_cards(), said=question))
    assert window.controller.state.error == question
    assert len(window.controller.state.cards) == 3
    notice = window.shell.findChild(Notice)
    assert (notice.isVisible(), notice.accessibleName()) == (True, question)
