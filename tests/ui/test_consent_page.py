"""Consent in the whole window over a real vault: with a drawn signature, by keyboard alone, refused, withdrawn, for a minor, renewed."""

import math

import pytest
from driver import Person
from house_kit import NAME, opening
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from watch_kit import Turns

from likeness.consent.purposes import Purpose
from likeness.consent.receipts import verify_receipt
from likeness.studio.consent_view import consent_view
from likeness.studio.sittings import list_sittings, new_sitting
from likeness.ui.models.consent import Mode, Panel
from likeness.ui.places import Place, Room

pytestmark = pytest.mark.window

WAVE = [(0.1 + 0.012 * step, 0.5 + 0.2 * math.sin(step / 4)) for step in range(60)]


@pytest.fixture
def begun(house, app_window, qtbot):
    """A sitting whose person has not answered yet, and the page that asks."""
    home = house("empty")
    with opening(home, create=False) as studio:
        sitting = new_sitting(studio, NAME)
    return at(app_window(home), qtbot, sitting)


@pytest.fixture
def agreed(house, app_window, qtbot):
    """Somebody who agreed to all of the work, with eight photos."""
    home = house("photos")
    with opening(home, create=False) as studio:
        sitting = list_sittings(studio)[0].sitting
    return at(app_window(home), qtbot, sitting)


def at(app, qtbot, sitting):
    app.shell.activateWindow()
    app.window.go(Place(Room.CONSENT, sitting))
    one = Person(app, qtbot)
    one.waits_for(lambda: app.controller.state.view is not None)
    one.waits_for(lambda: not app.desk.busy)
    return one


def told(one):
    """What the vault itself says."""
    heard = []
    sitting = one.app.controller.state.sitting
    one.app.desk.ask(lambda studio: consent_view(studio, sitting), heard.append, heard.append)
    one.waits_for(lambda: heard)
    return heard[0]


def given(view):
    return {row.purpose for row in view.shown.purposes if row.state == "given"}


def test_signed_with_the_pointer_then_kept_as_a_receipt(begun, tmp_path):
    one, page = begun, begun.app.page
    one.sees("Still needed: the age, at least one yes, the signature")
    assert not page.yes.isEnabled()
    assert not any(row.switch.isChecked() for row in page.purposes.rows.values())
    one.types_into("Name of the person", "Noor El-Haddad")
    one.types_into("Age in years", "34")
    one.clicks("All for retouched portraits")
    one.clicks("Keep this sitting for next time")
    page.scroller.ensureWidgetVisible(page.signature.pad)
    one.draws(page.signature.pad, WAVE)
    one.draws(page.signature.pad, [(0.2, 0.8), (0.9, 0.85)])
    one.clicks("Undo stroke")
    one.clicks("Sign")
    one.waits_for(lambda: one.app.controller.state.mode is Mode.SIGNED)
    view = told(one)
    assert given(view) == {"retouch", "deliver", "keep"}
    assert (view.name, view.signed.name) == ("Noor El-Haddad", "Noor El-Haddad")
    assert view.signed.drawn.count("M") == 1  # the second stroke was taken back
    for ending in ("json", "pdf", "html"):
        one.app.choose.paths = [tmp_path / f"receipt.{ending}"]
        one.clicks("Save receipt")
        one.sees("The receipt was saved.")
        one.waits_for(lambda: not one.app.desk.busy)
    assert verify_receipt((tmp_path / "receipt.json").read_bytes()).intact
    assert (tmp_path / "receipt.pdf").read_bytes().startswith(b"%PDF")
    assert "El-Haddad" in (tmp_path / "receipt.html").read_text()
    assert not any("Noor" in words for asked in one.app.choose.asked for words in asked)
    assert one.app.shell.windowTitle() == "Likeness"


def test_signed_by_keyboard_alone(begun):
    one = begun
    one.app.page.person.name.line.setFocus(Qt.FocusReason.TabFocusReason)
    one.tabs_to("Age in years")
    one.types("34")
    one.tabs_to("… and a personal model")
    one.presses(Qt.Key.Key_Space)
    one.tabs_to("Show my portraits as examples")
    one.presses(Qt.Key.Key_Space)
    one.presses(Qt.Key.Key_Space)
    one.tabs_to("Or type your name as above")
    one.types("noor haddad")
    one.presses(Qt.Key.Key_Return)
    one.waits_for(lambda: one.app.controller.state.mode is Mode.SIGNED)
    view = told(one)
    assert given(view) == {"retouch", "deliver", "compare", "train", "generate"}
    assert view.signed.drawn is None
    one.sees("Before a personal model is made")
    one.types_into("Your name, as the one who runs this sitting", "Kim Operator")
    one.presses(Qt.Key.Key_Return)
    one.sees("Kim Operator vouched")


def test_enter_in_the_signature_goes_to_what_is_missing(begun):
    one, page = begun, begun.app.page
    one.types_into("Or type your name as above", NAME)
    one.presses(Qt.Key.Key_Return)
    assert QApplication.focusWidget() is page.person.age.line


def test_no_is_as_easy_and_leaves_nothing(begun):
    one = begun
    one.clicks("No, do not go on")
    one.sees("Nothing was photographed")
    one.clicks("Back")
    one.waits_for(lambda: one.app.controller.state.panel is Panel.NONE)
    one.clicks("No, do not go on")
    one.clicks("Erase this sitting")
    one.is_in(Room.LIBRARY)
    heard = []
    one.app.desk.ask(
        lambda studio: (list_sittings(studio), len(studio.vault.certificates())), heard.append, heard.append
    )
    one.waits_for(lambda: heard)
    assert heard == [((), 1)]
    one.does_not_see(NAME)


def test_a_withdrawal_says_what_goes_before_it_does_it(agreed):
    one = agreed
    one.clicks("Withdraw: Finish my own photos")
    one.waits_for(lambda: one.app.controller.state.preview is not None)
    one.sees("Erased at once")
    assert "personal model" in one.app.texts()  # the photos are still held for that
    assert told(one).held > 0
    for title in ("Measure how much a portrait looks like me", "Make a personal model of my face"):
        one.clicks(title)
    one.waits_for(lambda: one.app.controller.state.preview is not None)
    one.sees("8 photo")
    assert given(told(one)) >= {"retouch", "compare", "train"}  # nothing has happened yet
    one.clicks("Withdraw")
    one.waits_for(lambda: one.app.controller.state.panel is Panel.NONE)
    view = told(one)
    assert given(view) == {"generate", "deliver"}
    assert view.held == 0
    one.sees("Withdrawn")


def test_thinking_better_of_a_withdrawal_changes_nothing(agreed):
    one, before = agreed, told(agreed)
    one.clicks("Withdraw everything")
    one.waits_for(lambda: one.app.controller.state.preview is not None)
    one.clicks("Back")
    one.sees("What was answered")
    assert told(one) == before


def test_for_a_minor_a_guardian_signs_and_less_can_be_agreed_to(begun):
    one, page = begun, begun.app.page
    one.clicks("… and a personal model")
    one.types_into("Age in years", "15")
    one.sees("Not for people under 18.")
    assert not page.purposes.rows[Purpose.TRAIN].switch.isEnabled()
    assert not page.purposes.rows[Purpose.TRAIN].switch.isChecked()
    assert page.purposes.rows[Purpose.COMPARE].switch.isChecked()
    one.types_into("Name of the parent or guardian who decides with them", "Pat Parent")
    one.types_into("Or type the parent's or guardian's name", "Pat Parent")
    one.clicks("Sign")
    one.waits_for(lambda: one.app.controller.state.mode is Mode.SIGNED)
    view = told(one)
    assert given(view) == {"retouch", "deliver", "compare"}
    assert (view.signed.under_18, view.signed.guardian) == (True, "Pat Parent")
    one.sees("Pat Parent, parent or guardian")


def test_a_name_is_put_right_and_what_was_signed_stays(agreed):
    one, before = agreed, told(agreed)
    one.clicks("Correct the name")
    one.types_into("Name of the person", "Nour Haddad")
    one.clicks("Save the name")
    one.waits_for(lambda: one.app.controller.state.view.name == "Nour Haddad")
    one.sees("Nour Haddad agreed to")
    after = told(one)
    assert (after.name, after.signed) == ("Nour Haddad", before.signed)
    assert given(after) == given(before)


def test_more_is_agreed_to_later_and_all_of_it_renewed(agreed):
    one, before = agreed, told(agreed)
    one.clicks("Agree to more")
    one.clicks("Keep this sitting for next time")
    one.types_into("Or type your name as above", NAME)
    one.clicks("Sign")
    one.waits_for(lambda: "keep" in given(told(one)))
    one.clicks("Renew")
    one.types_into("Or type your name as above", NAME)
    one.clicks("Sign")
    one.waits_for(lambda: one.app.controller.state.mode is Mode.SIGNED)
    after = told(one)
    assert given(after) == given(before) | {"keep"}
    assert after.held == before.held


def test_the_window_hardly_waits_for_any_of_it(begun):
    one = begun
    one.types_into("Age in years", "34")
    one.clicks("All for retouched portraits")
    one.types_into("Or type your name as above", NAME)
    with Turns() as turns:
        one.clicks("Sign")
        one.waits_for(lambda: one.app.controller.state.mode is Mode.SIGNED)
        one.clicks("Withdraw everything")
        one.waits_for(lambda: one.app.controller.state.preview is not None)
        one.clicks("Withdraw")
        one.waits_for(lambda: one.app.controller.state.panel is Panel.NONE)
    assert turns.turns >= 3
    assert turns.longest < 0.2  # 0.1 on a machine that does nothing else


def test_a_failure_is_said_on_the_page_and_what_was_filled_in_stays(begun, monkeypatch):
    from likeness.base.errors import Failed
    from likeness.vault.opened import Vault

    one = begun
    one.types_into("Age in years", "34")
    one.clicks("All for retouched portraits")
    one.types_into("Or type your name as above", NAME)
    with monkeypatch.context() as patch:
        patch.setattr(Vault, "add_consent", lambda *_, **__: (_ for _ in ()).throw(Failed("disk-full")))
        one.clicks("Sign")
        one.sees("The disk is full")
    assert one.app.page.signature.field.line.text() == NAME
    one.clicks("Sign")
    one.waits_for(lambda: one.app.controller.state.mode is Mode.SIGNED)


def test_who_was_erased_meanwhile_is_not_asked_for_anything(begun):
    one, heard = begun, []
    one.types_into("Age in years", "34")
    one.clicks("All for retouched portraits")
    one.types_into("Or type your name as above", NAME)
    sitting = one.app.controller.state.sitting
    one.app.desk.ask(lambda studio: studio.vault.erase(sitting), heard.append, heard.append)
    one.waits_for(lambda: heard)
    one.clicks("Sign")
    one.is_in(Room.LIBRARY)
