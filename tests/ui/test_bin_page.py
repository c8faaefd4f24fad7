"""The bin in the real window, over a real vault: what lies there is seen, had back, and goes only when asked twice."""

import pytest
from driver import Person
from house_kit import opening
from PySide6.QtCore import Qt

from likeness.studio import sittings
from likeness.studio.bin import discard, list_bin
from likeness.studio.portraits import list_portraits
from likeness.ui.models import bin as model
from likeness.ui.models.bin import ALL, BinCard, BinState, Done
from likeness.ui.places import Place, Room

CARDS = (BinCard("a", "Studio grey", "retouched", 30), BinCard("b", "Outdoors", "generated", 2, version=True))


class TestTheModel:
    def test_nothing_goes_by_one_press(self):
        state = model.ask(model.with_cards(BinState(), "Noor", CARDS), "a")
        assert model.going(state) == ("a",)
        assert model.going(model.leave_it(state)) == ()
        assert model.going(model.ask(state, ALL)) == ("a", "b")

    def test_a_question_about_what_is_gone_is_not_asked_any_more(self):
        state = model.ask(model.with_cards(BinState(), "Noor", CARDS), "a")
        assert model.with_cards(state, "Noor", CARDS[1:]).asking == ""
        assert model.with_cards(model.ask(state, ALL), "Noor", ()).asking == ""

    def test_while_something_is_done_nothing_is_asked(self):
        busy = model.begin(model.with_cards(BinState(), "Noor", CARDS))
        assert model.ask(busy, "a").asking == ""
        assert model.finish(busy, Done.RESTORED, 1, ("a",)).undo == ("a",)

    def test_the_last_days_weigh_more(self):
        assert [card.soon for card in CARDS] == [False, True]
        assert model.with_cards(BinState(), "Noor", ()).empty


@pytest.fixture
def binned(house):
    """A house whose sitting has three of its four portraits in the bin; and the sitting."""
    home = house("portraits")
    with opening(home, create=False) as studio:
        sitting = sittings.list_sittings(studio)[0].sitting
        discard(studio, sitting, [row.portrait for row in list_portraits(studio, sitting)][:3])
    return home, sitting


@pytest.mark.window
def test_seen_had_back_and_deleted(app_window, qtbot, binned):
    home, sitting = binned
    app = app_window(home)
    someone = Person(app, qtbot)
    app.window.navigator.go(Place(Room.BIN, sitting))
    someone.sees("30 day")
    tiles = app.page._grid.tiles
    assert len(tiles) == 3
    someone.waits_for(lambda: all(tile._picture._image is not None for tile in tiles), "no pictures")

    tiles[0]._restore.click()
    someone.waits_for(lambda: len(app.page._grid.tiles) == 2, "nothing was restored")
    someone.sees("restored")
    someone.clicks("Undo")
    someone.waits_for(lambda: len(app.page._grid.tiles) == 3, "restoring was not undone")

    tile = app.page._grid.tiles[0]
    tile._delete.setFocus()
    someone.presses(Qt.Key.Key_Space)
    someone.sees("Delete for good?")
    assert tile._no.hasFocus(), "the safe answer has the focus"
    someone.presses(Qt.Key.Key_Space)
    assert app.controller.state.asking == ""
    tile._delete.click()
    tile._yes.click()
    someone.waits_for(lambda: len(app.page._grid.tiles) == 2, "nothing was deleted")

    someone.clicks("Empty the bin")
    someone.clicks("Delete all")
    someone.sees("The bin is empty.")
    app.window.close()
    with opening(home, create=False) as studio:
        assert list_bin(studio, sitting) == ()
        assert len(list_portraits(studio, sitting)) == 1


@pytest.mark.window
def test_left_it_holds_nothing_of_the_person(app_window, qtbot, binned):
    home, sitting = binned
    app = app_window(home)
    app.window.navigator.go(Place(Room.BIN, sitting))
    someone = Person(app, qtbot)
    someone.sees("30 day")
    controller = app.controller
    app.window.navigator.go(Place(Room.LIBRARY))
    assert (controller.state.cards, controller._images) == ((), {})
