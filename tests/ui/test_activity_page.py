"""The page Activity: which rows there are and what can be done about each; then the page over a real window."""

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel

from likeness.ui.models.activity import Act, ActivityState, Group, Standing, rows, with_works
from likeness.ui.models.making import Tally
from likeness.ui.models.works import Phase, WorkKind, WorkState
from likeness.ui.places import Place, Room
from likeness.ui.problem import Problem
from likeness.ui.works import Order

pytestmark = pytest.mark.window
NOW = datetime(2026, 11, 22, 13, 45, tzinfo=UTC)
NOOR, KOFI = "a" * 32, "b" * 32
FULL = Problem("training-disk-full", "The disk is full, so the work paused.")


def work(number, kind=WorkKind.TRAIN, phase=Phase.RUNNING, sitting=NOOR, **more):
    return WorkState(str(number), kind, sitting, phase, **{"changed": NOW, **more})


def left(sitting=KOFI, state="interrupted"):
    from likeness.studio.unfinished import Unfinished

    return Unfinished("7" * 32, sitting, state, 480, 800, "2026-11-22T10:00:00Z")


def told(*works, unfinished=(), halves=()):
    return with_works(ActivityState(loaded=True, unfinished=unfinished, halves=halves), works)


def summary(state):
    return [(row.group, row.standing, row.acts) for row in rows(state, NOW)]


def test_everything_stands_in_its_group_with_what_can_be_done():
    state = told(
        work(1, can_pause=True, done=1, of=4),
        work(2, WorkKind.GENERATE, Phase.WAITING, place=1),
        work(3, WorkKind.GENERATE, Phase.WAITING, place=0),
        work(4, WorkKind.DELIVER, Phase.DONE),
        work(5, WorkKind.BACKUP, Phase.FAILED, sitting="", problem=FULL),
        work(6, WorkKind.RETOUCH, Phase.STOPPING),
        unfinished=(left(),),
        halves=(("sdxl", 1_000),),
    )
    assert summary(state) == [
        (Group.RUNNING, Standing.RUNNING, (Act.OPEN, Act.PAUSE, Act.CANCEL)),
        (Group.RUNNING, Standing.STOPPING, (Act.OPEN,)),
        (Group.WAITING, Standing.WAITING, (Act.CANCEL,)),
        (Group.WAITING, Standing.WAITING, (Act.SOONER, Act.CANCEL)),
        (Group.HALTED, Standing.INTERRUPTED, (Act.OPEN, Act.DISCARD, Act.RESUME)),
        (Group.HALTED, Standing.HALF_ADDED, (Act.REMOVE, Act.ADD)),
        (Group.FINISHED, Standing.DONE, (Act.OPEN,)),
        (Group.FINISHED, Standing.FAILED, ()),
    ]
    found = {row.key: row for row in rows(state, NOW)}
    assert found["1"].share == 0.25
    assert found["7" * 32].share == 0.6


def test_what_paused_in_this_window_is_told_once_with_its_reason():
    paused = work(1, phase=Phase.PAUSED, sitting=KOFI, can_resume=True, problem=FULL)
    (row,) = rows(told(paused, unfinished=(left(state="paused"),)), NOW)
    assert (row.standing, row.work, row.problem) == (Standing.PAUSED, "1", FULL)
    goes_on = work(1, sitting=KOFI)
    assert [row.standing for row in rows(told(goes_on, unfinished=(left(),)), NOW)] == [Standing.RUNNING]
    done = work(1, phase=Phase.DONE, sitting=KOFI)
    assert [row.standing for row in rows(told(done, unfinished=(left(),)), NOW)] == [
        Standing.INTERRUPTED,
        Standing.DONE,
    ]


def test_yesterday_s_work_and_a_pack_that_is_being_added_are_not_told_twice():
    yesterday = work(1, WorkKind.DELIVER, Phase.DONE, changed=NOW - timedelta(days=1))
    assert rows(told(yesterday), NOW) == ()
    adding = work(2, WorkKind.PACK, sitting="")
    assert [row.kind for row in rows(told(adding, halves=(("sdxl", 9),)), NOW)] == [WorkKind.PACK]


@pytest.fixture
def page(qtbot, theme, qt_messages):
    from likeness.ui.pages.activity import ActivityPage

    made = ActivityPage()
    made.resize(1024, 584)
    qtbot.addWidget(made)
    made.show()
    return made


def text_of(page):
    found = [w for kind in (QLabel, QAbstractButton) for w in page.findChildren(kind) if w.isVisible()]
    return "\n".join(widget.accessibleName() or widget.text() for widget in found)


def test_the_page_names_who_and_when_and_moves_rows_between_groups(page, qtbot):
    state = told(work(1, can_pause=True, done=1, of=4, finish=NOW + timedelta(minutes=5), overnight=True))
    state = ActivityState(True, state.works, names={NOOR: "Noor Haddad", KOFI: "Kofi"})
    page.show_state(state, NOW)
    text = text_of(page)
    assert "Personal model \N{MIDDLE DOT} Noor Haddad" in text
    assert "done at about" in text
    assert "runs overnight" in text
    wanted = []
    page.wanted.connect(lambda row, act: wanted.append((row.key, act)))
    (pause,) = [b for b in page.findChildren(QAbstractButton) if b.isVisible() and b.text() == "Pause"]
    assert pause.accessibleName() == "Pause: Personal model \N{MIDDLE DOT} Noor Haddad"
    qtbot.mouseClick(pause, Qt.MouseButton.LeftButton)
    assert wanted == [("1", Act.PAUSE)]
    done = ActivityState(True, (work(1, phase=Phase.DONE),), (left(),), names=state.names, discarding="7" * 32)
    page.show_state(done, NOW)
    text = text_of(page)
    assert "Running" not in text
    assert "Ended today" in text
    assert "The photos stay." in text
    page.show_state(
        ActivityState(
            True, (work(1, phase=Phase.PAUSED, sitting=KOFI, problem=FULL, can_resume=True),), (left(state="paused"),)
        ),
        NOW,
    )
    assert FULL.sentence in text_of(page)
    drawn = work(3, WorkKind.GENERATE, Phase.DONE)
    page.show_state(ActivityState(True, (drawn,), tallies={"3": Tally(2, 3, 1)}), NOW)
    assert "3 were made for the 2 you asked for: 1 shown, 2 hidden." in text_of(page)
    page.show_state(ActivityState(True), NOW)
    assert "Nothing runs" in text_of(page)


def test_in_the_window_works_come_and_go_and_wait_in_line(app_window, house, qtbot):
    import threading

    from likeness.studio.sittings import list_sittings

    app = app_window(house("consented"))
    found, gate = [], threading.Event()
    app.desk.ask(lambda studio: list_sittings(studio)[0].sitting, found.append, print)
    qtbot.waitUntil(lambda: bool(found))
    app.window.go(Place(Room.ACTIVITY))
    qtbot.waitUntil(lambda: "Nothing runs" in app.texts())

    def run(_studio, controls):
        controls.progress(1, 4)
        while not gate.wait(0.01):
            controls.check()

    works = app.window.works
    first, second = (
        works.start(Order(WorkKind.TRAIN, found[0], run, lambda _: None, lambda _: None)) for _ in range(2)
    )
    qtbot.waitUntil(lambda: "Personal model \N{MIDDLE DOT} Noor Haddad" in app.texts())
    qtbot.waitUntil(lambda: "Waiting until the work before it has ended" in app.texts())
    qtbot.waitUntil(lambda: "25\N{NO-BREAK SPACE}%" in app.texts())
    cancel = [b for b in app.page.findChildren(QAbstractButton) if b.isVisible() and b.text() == "Cancel"]
    assert len(cancel) == 2
    qtbot.mouseClick(cancel[1], Qt.MouseButton.LeftButton)
    assert works.state(second).phase is Phase.STOPPED
    gate.set()
    qtbot.waitUntil(lambda: works.state(first).phase is Phase.DONE)
    qtbot.waitUntil(lambda: "Done at" in app.texts())
    assert "Waiting" not in app.texts()
