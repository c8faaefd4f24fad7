"""A vault that is locked while works run is shut with the end of the last one, also of those that wait in line."""

import threading

import pytest

from likeness.ui.desk import DeskState
from likeness.ui.models.works import Phase, WorkKind
from likeness.ui.works import Order

pytestmark = pytest.mark.window


def test_the_last_of_the_line_shuts_the_vault(app_window, house, qtbot):
    app = app_window(house("consented"))
    works, desk = app.window.works, app.desk
    gates, custody, locked = [threading.Event(), threading.Event()], [], []

    def order(number):
        def run(studio, _controls):
            custody.append(studio.vault.custody)
            gates[number].wait(20)
            locked.append(studio.vault.custody.locked)

        return Order(WorkKind.GENERATE, "s" * 32, run, lambda _: None, lambda _: None)

    first, second = (works.start(order(number)) for number in range(2))
    qtbot.waitUntil(lambda: bool(custody))
    desk.lock()
    qtbot.waitUntil(lambda: desk.state is DeskState.LOCKED)
    gates[0].set()
    qtbot.waitUntil(lambda: works.state(first).phase is Phase.DONE and len(custody) == 2)
    assert not custody[0].locked
    gates[1].set()
    qtbot.waitUntil(lambda: works.state(second).phase is Phase.DONE)
    qtbot.waitUntil(lambda: custody[0].locked)
    assert locked == [False, False]
    third = works.start(order(1))
    qtbot.waitUntil(lambda: works.state(third).ended)
    assert works.state(third).problem.code == "vault-locked"
