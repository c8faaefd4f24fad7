"""What people come for, from beginning to end: the real window, a real vault, real workers, real pictures; clicks, keys and strokes."""

import shutil

import pytest
from driver import Person, as_shown
from house_kit import NAME, PHOTOS, open_app, opening
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from likeness.settings import Settings, save_settings
from likeness.studio.sittings import list_sittings
from likeness.studio.tools import Tools
from likeness.ui.places import Room
from likeness.ui.widgets.signature_pad import SignaturePad

pytestmark = pytest.mark.window

SIGNATURE = [(0.1, 0.6), (0.2, 0.3), (0.3, 0.7), (0.45, 0.35), (0.6, 0.65), (0.8, 0.4)]


@pytest.fixture
def person(app_window, qtbot):
    return lambda home, **options: Person(app_window(home, **options), qtbot)


def first(person, kind) -> QWidget:
    return next(widget for widget in person.app.shell.findChildren(kind) if widget.isVisible())


def test_the_first_headshot_from_dropped_files(house, person, tmp_path):
    photos = [shutil.copy(photo, tmp_path / f"IMG {number} ü.jpg") for number, photo in enumerate(PHOTOS[:2])]
    out = tmp_path / "out"
    out.mkdir()
    noor = person(house("empty"))
    noor.drops(photos)
    noor.types(NAME)
    noor.presses(Qt.Key.Key_Return)
    noor.is_in(Room.CONSENT)
    noor.types_into("Age in years", "34")
    noor.clicks("All for retouched portraits")
    noor.draws(first(noor, SignaturePad), SIGNATURE)
    noor.clicks("Sign")
    noor.clicks("Continue")
    noor.is_in(Room.PHOTOS)
    noor.sees("2 photo")
    noor.clicks("Continue")
    noor.is_in(Room.LOOKS)
    noor.clicks("Studio grey")
    noor.clicks_what_begins("Make 1 portrait")
    noor.is_in(Room.PROOFS)
    noor.is_done()
    noor.presses(Qt.Key.Key_Space)
    noor.clicks_what_begins("Deliver 1 portrait")
    noor.is_in(Room.DELIVER)
    noor.app.choose.paths = [out]
    noor.clicks("Save to folder")
    noor.is_done()
    (file,) = out.rglob("*.jpg")
    assert NAME.split()[0].lower() not in file.name.lower()
    assert noor.app.guard.attempts == 0


def test_somebody_who_says_no_leaves_nothing_behind(house, person):
    home = house("empty")
    noor = person(home)
    noor.clicks("New sitting")
    noor.types(NAME)
    noor.presses(Qt.Key.Key_Return)
    noor.is_in(Room.CONSENT)
    noor.clicks("No, do not go on")
    noor.clicks("Erase this sitting")
    noor.is_in(Room.LIBRARY)
    noor.does_not_see(NAME)
    noor.app.shell.resize(1024, 700)  # the offscreen screen is 800 by 800: wider is cut
    noor.app.window.close()
    with opening(home, create=False) as studio:
        assert list_sittings(studio) == ()
    again = open_app(home)
    again.window.show()
    assert (again.shell.width(), again.shell.height()) == (1024, 700), "the window is not as it was left"
    again.window.close()


def test_from_start_to_finish_in_arabic_with_the_keyboard_alone(house, person, tmp_path):
    home = house("empty")
    save_settings(home.settings_file, Settings(language="ar"))
    out = tmp_path / "out"
    out.mkdir()
    noor = person(home)
    say = as_shown()
    assert noor.app.shell.layoutDirection() is Qt.LayoutDirection.RightToLeft
    noor.presses_keys("Ctrl+N")
    noor.types("نور حداد")
    noor.presses(Qt.Key.Key_Return)
    noor.is_in(Room.CONSENT)
    noor.sees(Tools().notice("ar").title)
    noor.tabs_to(say("Age in years"))
    noor.types("34")
    noor.tabs_to(say("All for retouched portraits"))
    noor.presses(Qt.Key.Key_Space)
    noor.tabs_to(say("Or type your name as above"))
    noor.types("نور حداد")
    noor.tabs_to(say("Sign"))
    noor.presses(Qt.Key.Key_Space)
    noor.goes_on_with(say("Continue"), Room.PHOTOS)
    noor.app.choose.paths = [*PHOTOS[:1]]
    noor.tabs_to(say("Add from files"))
    noor.presses(Qt.Key.Key_Space)
    noor.goes_on_with(say("Continue"), Room.LOOKS)
    noor.tabs_to(say("Studio grey"))
    noor.presses(Qt.Key.Key_Space)
    noor.goes_on_with(say("Make %n portrait(s)", 1), Room.PROOFS)
    noor.is_done()
    noor.presses(Qt.Key.Key_Space)
    noor.goes_on_with(say("Deliver %n portrait(s)", 1), Room.DELIVER)
    noor.app.choose.paths = [out]
    noor.goes_on_with(say("Save to folder"), Room.DELIVER)
    noor.is_done()
    assert len(list(out.rglob("*.jpg"))) == 1
