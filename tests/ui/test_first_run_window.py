"""The first run over an empty data folder: one way forward on each step, and what is chosen holds."""

from functools import partial

import pytest
from camera_kit import FakeCamera, asymmetric, frame_of
from driver import Person
from house_kit import CHEAP, opening
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from likeness.base.clock import system_clock
from likeness.base.errors import Failed
from likeness.base.paths import Elsewhere, Home, find_home, is_away, read_elsewhere, write_elsewhere
from likeness.settings import load_settings
from likeness.studio.house import open_studio
from likeness.ui.desk import DeskState
from likeness.ui.models.first_run import STEPS, Camera, Step
from likeness.ui.places import Place, Room
from likeness.vault.header import vault_exists
from likeness.vault.keepers import PassphraseKeeper

pytestmark = pytest.mark.window


@pytest.fixture
def home(tmp_path):
    return Home(tmp_path / "data")


@pytest.fixture
def first(home, app_window, qtbot):
    app = app_window(home)
    person = Person(app, qtbot)
    person.waits_for(lambda: app.controller.state.ways is not None, "how the vault can be locked")
    return app, person


def to(app, step):
    while app.controller.state.step is not step:
        app.page.skip_wanted.emit()


def test_what_asks_for_something_can_be_set_up_later_and_the_first_run_does_not_come_again(first, home, app_window):
    app, person = first
    assert app.window.navigator.place.room is Room.FIRST_RUN
    app.controller._know_ways(("keychain", "passphrase", "both"))  # as on a desk's computer
    for step in STEPS[:-1]:
        assert app.controller.state.step is step
        asks = step in {Step.KEY, Step.KIT}
        assert app.page.skip.isVisible() is asks
        person.clicks("Set this up later" if asks else "Next")
    person.clicks("Make your first headshot")
    person.is_in(Room.LIBRARY)
    person.waits_for(home.settings_file.exists, "that it was seen")
    assert not vault_exists(home.vault)
    again = app_window(home)
    assert again.window.navigator.place.room is Room.LIBRARY


def test_without_a_keychain_a_passphrase_cannot_be_left_out(first):
    app, person = first
    app.controller._know_ways(("passphrase",))
    to(app, Step.KEY)
    person.sees("This computer has no keychain that could keep the key safely")
    assert not app.page.skip.isVisible()
    assert not app.page.next.isEnabled()


def test_a_language_is_spoken_from_the_moment_it_is_chosen(first, home, qtbot):
    app, person = first
    person.clicks("Deutsch")
    person.waits_for(lambda: app.window.preferences.language == "de", "the language")
    assert load_settings(home.settings_file).language == "de"
    assert app.window.navigator.place.room is Room.FIRST_RUN
    assert app.controller.state.language == "de"


def test_a_passphrase_makes_the_vault_at_once_and_opens_it(home, app_window, qtbot, monkeypatch):
    from likeness.studio import keys

    monkeypatch.setattr(keys, "PassphraseKeeper", partial(PassphraseKeeper, costs=CHEAP))
    app = app_window(home)
    person = Person(app, qtbot)
    person.waits_for(lambda: app.controller.state.ways is not None, "how the vault can be locked")
    to(app, Step.KEY)
    app.page.key.choice.choose("passphrase", ("passphrase",))
    first, second = (each for each in app.page.key.findChildren(QLineEdit) if each.isVisible())
    QTest.keyClicks(first, "my own words")
    assert not app.page.next.isEnabled()
    QTest.keyClicks(second, "my own words")
    person.clicks("Next")
    person.waits_for(lambda: app.controller.state.step is Step.KIT, "the next step")
    assert (app.desk.state, app.controller.state.locked_by) == (DeskState.OPEN, "passphrase")
    app.window.close()
    with open_studio(home, PassphraseKeeper(b"my own words", CHEAP), system_clock) as studio:
        assert studio.vault.keeper_kind == "passphrase"
    with pytest.raises(Failed, match="passphrase-wrong"):
        opening(home, create=False).__enter__()


def test_the_kit_is_made_on_its_own_page_from_which_one_comes_back(first):
    app, person = first
    to(app, Step.KIT)
    person.clicks("Make the recovery kit")
    person.is_in(Room.KIT)
    person.clicks("Make the recovery kit")
    person.sees("Your recovery kit")
    person.clicks("Back")
    person.sees("Leave without typing the code back?")
    person.clicks("Leave it for now")
    person.is_in(Room.FIRST_RUN)
    assert app.controller.state.step is Step.KIT
    person.clicks("Type it back…")
    person.is_in(Room.KIT)
    person.sees("Your recovery kit")
    person.clicks("Back")
    person.clicks("Throw it away")
    person.is_in(Room.FIRST_RUN)
    person.clicks("Type it back…")
    person.sees("Type the code back")
    assert app.window.context.kits == []


def test_a_double_click_goes_one_step_and_the_keyboard_as_many_as_it_likes(first, qapp):
    app, person = first
    qapp.setDoubleClickInterval(400)
    window, middle = app.shell.windowHandle(), app.page.next.mapTo(app.shell, app.page.next.rect().center())
    QTest.qWait(410)  # the page itself has just come
    QTest.mouseDClick(window, Qt.MouseButton.LeftButton, pos=middle)
    assert app.controller.state.step is Step.PLACE
    QTest.mouseClick(window, Qt.MouseButton.LeftButton, pos=middle)
    assert app.controller.state.step is Step.PLACE, "somebody clicks again because the page was slow"
    app.page.next.setFocus(Qt.FocusReason.TabFocusReason)
    person.presses(Qt.Key.Key_Space, times=1)
    assert app.controller.state.step is Step.KEY
    person.presses(Qt.Key.Key_Escape, times=2)
    assert app.controller.state.step is Step.LANGUAGE
    app.page.next.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.qWait(410)
    QTest.mouseClick(window, Qt.MouseButton.LeftButton, pos=middle)
    assert app.controller.state.step is Step.PLACE


def test_the_camera_is_looked_at_and_let_go_of(first, qtbot, monkeypatch):
    from likeness.ui.camera import webcam

    app, person = first
    made = []

    def open_webcam(_name):
        made.append(FakeCamera())
        return made[-1]

    monkeypatch.setattr(webcam, "open_webcam", open_webcam)
    to(app, Step.CAMERA)
    person.clicks("Check the camera")
    person.waits_for(lambda: made, "a camera")
    for _ in range(3):
        made[0].send(frame_of(asymmetric()))
    person.waits_for(lambda: app.controller.state.camera is Camera.WORKS, "a picture")
    person.sees("Looks good: the camera works. Nothing was recorded.")
    person.clicks("Next")
    assert app.controller.state.camera is Camera.OFF
    assert app.controller._session is None


def test_a_camera_that_another_program_has_is_said_and_tried_again(first, monkeypatch):
    from likeness.ui.camera import webcam

    app, person = first

    def open_webcam(_name):
        raise Failed("camera-busy", program="Zoom")

    monkeypatch.setattr(webcam, "open_webcam", open_webcam)
    to(app, Step.CAMERA)
    person.clicks("Check the camera")
    person.sees("Zoom")
    person.button("Try again")


def test_noor_sits_in_the_own_vault_and_her_photos_are_taken_on_the_photos_page(first, monkeypatch):
    from likeness.studio import trying

    all_of_them = trying.fictional_photos()
    assert len(all_of_them) == 18
    monkeypatch.setattr(trying, "fictional_photos", lambda: all_of_them[:1])
    app, person = first
    to(app, Step.BEGIN)
    person.clicks("Try it with a fictional person")
    person.waits_for(lambda: app.window.navigator.place.room is Room.PHOTOS, "her photos")
    person.sees("Noor (fictional)")
    person.waits_for(lambda: app.controller.state.cards, "the first of her photos")
    asked_in = []
    app.desk.ask(lambda studio: asked_in.append(studio.settings.language), lambda _: None, pytest.fail)
    person.waits_for(lambda: asked_in, "the studio does not answer")
    assert asked_in == ["en"], "the next person would be asked in another language than the window's"


def test_another_disk_is_noted_and_the_window_opens_there(first, home, tmp_path):
    app, person = first
    app.controller.usual = home.root
    app.controller.enter(Place(Room.FIRST_RUN))
    restarted = []
    app.controller.restart = lambda: restarted.append(True)
    to(app, Step.PLACE)
    disk = tmp_path / "disk"
    (disk / "holiday").mkdir(parents=True)
    app.choose.paths = [disk]
    person.clicks("Choose another folder or disk…")
    person.waits_for(lambda: restarted, "the window anew")
    assert read_elsewhere(home.root) == Elsewhere(disk / "Likeness", "en")
    assert (disk / "Likeness").is_dir()


def test_data_on_a_disk_that_is_not_there_is_never_begun_anew(home, tmp_path, app_window, qtbot, monkeypatch):
    """Also not by the command line: cli.program asks the same question before it opens anything."""
    from likeness.ui.controllers import first_run

    usual, disk = tmp_path / "usual", tmp_path / "gone"
    write_elsewhere(usual, Elsewhere(disk))
    monkeypatch.setattr("likeness.base.paths.usual_place", lambda: usual)
    monkeypatch.setattr(first_run, "usual_place", lambda: usual)
    found = find_home(None, {})
    assert (found.root, is_away(found, usual)) == (disk, True)
    app = app_window(found)
    person = Person(app, qtbot)
    person.sees("Your data is on another disk")
    person.does_not_see("Make your first headshot")
    disk.mkdir()
    person.clicks("Try again")
    person.sees("Welcome")


def test_a_note_of_another_place_that_cannot_be_read_changes_nothing(tmp_path):
    for rubbish in (b"", b"[]", b'{"folder": 3}', b'{"folder": "relative"}', b"\xff" * 50):
        (tmp_path / "elsewhere.json").write_bytes(rubbish)
        assert read_elsewhere(tmp_path).folder is None
    write_elsewhere(tmp_path, Elsewhere(tmp_path / "there", "ar"))
    assert read_elsewhere(tmp_path) == Elsewhere(tmp_path / "there", "ar")
    write_elsewhere(tmp_path, Elsewhere())
    assert read_elsewhere(tmp_path) == Elsewhere()
