"""While the window stays open the studio is opened every hour, which is when it erases what has been kept long enough."""

import pytest
from window_kit import ListPort, three_cards

from likeness.ui.controller import SWEEP_MS

pytestmark = pytest.mark.window


def test_the_library_is_read_again_every_hour(open_window, qtbot):
    window = open_window(ListPort(three_cards()))
    assert SWEEP_MS == 3_600_000
    timer = window.controller._sweep
    assert (timer.isActive(), timer.interval()) == (True, SWEEP_MS)
    window.port.cards.pop()
    timer.timeout.emit()
    qtbot.waitUntil(lambda: len(window.controller.state.cards) == 2)
