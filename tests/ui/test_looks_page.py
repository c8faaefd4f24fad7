"""The Looks page by itself: a gallery that is chosen from with keys and clicks, ways in plain words, and what is missing."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from likeness.ui.models import looks as model
from likeness.ui.models.looks import LookCard, LooksState, WayCard
from likeness.ui.pages.looks import LooksPage

pytestmark = pytest.mark.window

CARDS = tuple(LookCard(name, name.title(), f"What {name} is.") for name in ("one", "two", "three", "four"))
WAYS = (WayCard("retouched"), WayCard("personal", "adapter-none"), WayCard("anchored", practice=True))
STATE = model.with_cards(LooksState(), "Noor", CARDS, WAYS)


@pytest.fixture
def page(qtbot, theme):
    made = LooksPage()
    qtbot.addWidget(made)
    made.resize(1032, 776)
    made.show()
    made.show_state(STATE, {})
    QApplication.processEvents()
    return made


def test_looks_are_chosen_by_keys_and_the_tab_key_passes_them_as_one(page):
    toggled, looked = [], []
    page.toggled.connect(toggled.append)
    page.looked_at.connect(looked.append)
    first = page._grid.cards[0]
    assert (first.accessibleName(), first.accessibleDescription()) == ("One", "What one is.")
    first.setFocus(Qt.FocusReason.TabFocusReason)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Space, Qt.Key.Key_Left, Qt.Key.Key_Return):
        QTest.keyClick(QApplication.focusWidget(), key)
    assert toggled == ["two", "one"]
    assert looked == ["one", "two", "one"]
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert QApplication.focusWidget() not in page._grid.cards


def test_what_is_chosen_says_so_and_only_then_portraits_can_be_made(page, qtbot):
    assert not page._make.isEnabled()
    assert page.foot.hint.accessibleName() == "Choose at least one look."
    page.show_state(model.toggle(STATE, "two"), {})
    assert [card.isChecked() for card in page._grid.cards] == [False, True, False, False]
    with qtbot.waitSignal(page.make_wanted):
        QTest.mouseClick(page._make, Qt.MouseButton.LeftButton)


def test_a_closed_way_says_why_and_a_small_model_is_called_practice(page, qtbot):
    ways = page.making._ways
    assert not ways["personal"].isEnabled()
    assert "personal model" in ways["personal"].accessibleDescription()
    assert page.making._model.isVisible()
    outdated = WayCard("personal", "adapter-other-base", {"pack": "starter"})
    page.show_state(replace(STATE, ways=(WAYS[0], outdated, WAYS[2])), {})
    assert "another version of the base model starter" in ways["personal"].accessibleDescription()
    assert page.making._model.isVisible()
    assert not ways["anchored"].isVisible()
    with qtbot.waitSignal(page.making.more_wanted):
        QTest.mouseClick(page.making._more, Qt.MouseButton.LeftButton)
    page.show_state(replace(STATE, more=True), {})
    assert "not yet like Noor" in ways["anchored"].accessibleDescription()
    with qtbot.waitSignal(page.making.way_chosen) as heard:
        ways["anchored"].click()
    assert heard.args == ["anchored"]
    page.show_state(model.choose_way(STATE, "anchored"), {})
    assert page.making._change.isVisible()
    assert page.making._count.isVisible()


def test_no_card_is_cut_off_at_any_width(page):
    for width in (776, 1032, 1600):
        page.resize(width, 700)
        QApplication.processEvents()
        for card in page._grid.cards:
            assert card.height() >= card.height_for(card.width())
            assert card.geometry().right() <= page._grid.width()
