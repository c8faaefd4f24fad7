"""A walk through every page: what somebody meets who does not see it, has no mouse, reads Arabic, wants large text, or has a slow computer.

Each page is entered once for each kind of reader, and everything is asked of it then: entering is what costs.
"""

import gc
import itertools
from dataclasses import dataclass, field

import page_checks
import pytest
from house_kit import Opened
from page_checks import Windows
from PySide6.QtWidgets import QApplication
from rooms_kit import ROOMS, leave, places_of, settle, visit
from watch_kit import Turns, nothing_stays

from likeness.ui.places import Place, Room
from likeness.ui.theme.tokens import DARK, DARK_CONTRAST, EDGE_PAIRS, LIGHT, LIGHT_CONTRAST, TEXT_PAIRS, contrast

pytestmark = pytest.mark.window

SMALLEST = (1024, 640)
TURN_S = 0.25
"""The promise is 0.1; processor time on a machine that runs everything at once, with coverage, is up to twice that."""
OPENED = tuple(room for room in ROOMS if room is not Room.LOCKED)
"""LOCKED is shown with nothing open: it has a test of its own."""

QUICK = tuple(room for room in OPENED if room not in {Room.LOOKS, Room.PROOFS, Room.ADJUST, Room.DELIVER})
"""Without those that draw pictures in the background; the long form has them too."""


@dataclass
class Walk:
    """Where one can go, and what was wrong there, by the question."""

    opened: Opened
    places: dict[Room, Place]
    wrong: dict[str, list[str]] = field(default_factory=dict)

    def note(self, question: str, room: Room, found) -> None:
        if found:
            self.wrong.setdefault(question, []).append(f"{room}: {found}")


@pytest.fixture
def walk(app_window, house, qapp):
    """walk(language, ...): a window over a house with portraits, in that dress."""
    keep: list[object] = []

    def make(language="en", size=(1280, 832), **looks) -> Walk:
        from likeness.base.paths import resources
        from likeness.settings import change_settings
        from likeness.ui.language import Speech
        from likeness.ui.theme.apply import Theme

        home = house("portraits")
        change_settings(home.settings_file, language=language, **looks)
        places = places_of(home)
        opened = app_window(home, size)
        preferences = opened.window.preferences
        keep.extend((Theme(qapp, preferences), Speech(qapp, preferences, resources() / "translations")))
        preferences.rebuild.emit()
        settle(opened)
        opened.shell.activateWindow()
        return Walk(opened, places)

    yield make
    if keep:
        preferences = keep[0]._preferences
        preferences.change(language="en", text_scale=100, scheme="light", high_contrast=False)
        for part in keep:
            part.deleteLater()


def report(wrong: dict[str, list[str]]) -> str:
    return "\n".join(f"{question}:\n  " + "\n  ".join(found) for question, found in wrong.items())


def test_by_keyboard_by_ear_and_in_time(walk):
    here = walk()
    shell, windows = here.opened.shell, Windows(here.opened.shell)
    for room in OPENED:
        with Turns() as turns:
            visit(here.opened, here.places[room])
        page = here.opened.page
        if turns.longest > TURN_S:
            here.note("deaf while it is entered (ms)", room, round(1000 * turns.longest))
        here.note("no name", room, page_checks.nameless(shell))
        here.note("no role", room, page_checks.roleless(shell))
        here.note("the page has no name", room, not page.accessibleName())
        around = page_checks.stops(shell)
        here.note("not reached by the tab key", room, page_checks.unreachable(shell, around))
        here.note("the keyboard goes another way than the eyes", room, page_checks.jumps(page, around))
        here.note("no visible focus", room, page_checks.unseen_focus(page, around))
        here.note("empty", room, page_checks.is_empty(page))
        here.note("faint", room, page_checks.faint(shell))
        here.note("Escape is not Back", room, page_checks.wrong_way_back(here.opened, around))
    here.note("shown as windows", Room.LIBRARY, windows.seen)
    assert not here.wrong, report(here.wrong)


@pytest.mark.parametrize(("language", "looks"), [("de", {"text_scale": 150}), ("ar", {"scheme": "dark"})])
def test_nothing_is_cut_in_the_smallest_window(walk, language, looks):
    _look(walk(language, SMALLEST, **looks))


@pytest.mark.soak
@pytest.mark.parametrize(
    ("language", "scale", "size"),
    list(itertools.product(("en", "de", "fr", "es", "ja", "ar"), (100, 150, 200), (SMALLEST, (2560, 1440)))),
)
def test_nothing_is_cut_in_any_language_and_size(walk, language, scale, size):
    _look(walk(language, size, text_scale=scale, high_contrast=scale == 150))


def _look(here: Walk) -> None:
    for room in OPENED:
        visit(here.opened, here.places[room])
        here.note("cut", room, page_checks.clipped(here.opened.shell))
        here.note("faint", room, page_checks.faint(here.opened.shell))
        here.note("empty", room, page_checks.is_empty(here.opened.page))
    assert not here.wrong, report(here.wrong)


def test_a_page_that_was_left_leaves_nothing(walk):
    """Threads, running timers and widgets, after pages were made and thrown away again."""
    here = walk()

    def around() -> None:
        for room in QUICK:
            visit(here.opened, here.places[room])
        leave(here.opened)
        here.opened.window.navigator.close_others()
        settle(here.opened)
        gc.collect()

    around()
    with nothing_stays(lambda: settle(here.opened)):
        around()


@pytest.mark.soak
def test_five_times_around_leaves_nothing(walk):
    here = walk()

    def around(times: int) -> None:
        for room in OPENED * times:
            visit(here.opened, here.places[room])
            here.opened.window.navigator.close_others()
        leave(here.opened)
        here.opened.window.navigator.close_others()

    around(1)
    with nothing_stays(lambda: settle(here.opened)):
        around(5)


def test_the_locked_page(walk):
    here = walk()
    here.opened.desk.lock()
    settle(here.opened)
    settle(here.opened)  # what the page was told while it was made
    assert here.opened.window.navigator.place.room is Room.LOCKED
    shell = here.opened.shell
    assert page_checks.nameless(shell) == page_checks.roleless(shell) == page_checks.clipped(shell) == []
    assert page_checks.unreachable(shell, page_checks.stops(shell)) == []


@pytest.mark.parametrize(
    "colours", [LIGHT, DARK, LIGHT_CONTRAST, DARK_CONTRAST], ids=["light", "dark", "light+", "dark+"]
)
def test_colours_keep_their_contrast(colours):
    high = colours in {LIGHT_CONTRAST, DARK_CONTRAST}
    for text, ground in TEXT_PAIRS:
        assert contrast(getattr(colours, text), getattr(colours, ground)) >= (7 if high else 4.5), (text, ground)
    for edge, ground in EDGE_PAIRS:
        assert contrast(getattr(colours, edge), getattr(colours, ground)) >= (4.5 if high else 3), (edge, ground)


def test_the_watch_sees_a_window_that_is_deaf(qtbot):
    """It would be no use otherwise."""
    import time

    from PySide6.QtCore import QTimer

    def compute() -> None:
        ends = time.thread_time() + 0.15
        while time.thread_time() < ends:
            pass

    with Turns() as turns:
        QTimer.singleShot(5, compute)
        qtbot.wait(400)
    assert turns.worked >= 0.15
    with Turns() as turns:
        qtbot.wait(100)
    assert turns.worked < 0.05


def test_the_detector_sees_what_stays(qtbot):
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QWidget

    kept = []

    def leaves() -> None:
        kept.append(QWidget())
        timer = QTimer(kept[-1], interval=10_000)
        timer.start()

    with pytest.raises(AssertionError, match="timer of QWidget") as caught, nothing_stays(QApplication.processEvents):
        leaves()
    assert "widget QWidget" in str(caught.value)
