"""The Deliver page over a real vault: files, encrypted files, identity pictures and sheets of photo paper, made by pressing what a person presses."""

import re
import shutil
from functools import partial

import pyrage
import pytest
from driver import Person
from house_kit import PHOTOS, build_consented, opening
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from deliver_kit import keep_ready_portraits
from likeness.base.errors import Failed
from likeness.base.paths import Home
from likeness.delivery.credentials import read
from likeness.ui.models import deliver as model
from likeness.ui.places import Place, Room
from likeness.vault import sealing

pytestmark = pytest.mark.window


@pytest.fixture(scope="module")
def template(tmp_path_factory):
    """One photo and two portraits: as much as these tests look at."""
    from likeness.studio.photos import add_photos
    from likeness.studio.sittings import list_sittings

    home = Home(tmp_path_factory.mktemp("deliver") / "home")
    build_consented(home)
    with opening(home, create=False) as studio:
        sitting = list_sittings(studio)[0].sitting
        add_photos(studio, sitting, [path for path in PHOTOS if path.stem == "07"])
        keep_ready_portraits(studio, sitting, "studio-grey", "corporate")
    return home, sitting


@pytest.fixture(autouse=True)
def _cheap(monkeypatch):
    """Guessing the passphrase of an encrypted file costs a second each time; these tests look at other things."""
    monkeypatch.setattr(sealing, "LOG_COST", 10)


@pytest.fixture
def deliver(template, tmp_path, app_window, qtbot):
    home, sitting = template
    shutil.copytree(home.root, tmp_path / "home")
    app = app_window(Home(tmp_path / "home"))
    person = Person(app, qtbot)
    app.window.go(Place(Room.DELIVER, sitting))
    person.waits_for(lambda: app.controller.state.loaded and not app.desk.busy, "what can be delivered")
    return app, person


def settled(app):
    return not app.desk.busy and app.controller.state.course is None


def test_files_go_into_a_folder_marked_and_nothing_there_is_replaced_unasked(deliver, tmp_path):
    app, person = deliver
    person.sees("Retouched photograph")
    assert app.page.saying._named.accessibleDescription() == "No name, no place in the file."
    person.clicks("Portrait 2: Corporate")
    folder = tmp_path / ("where the files of this sitting shall be found again " * 3).strip()
    folder.mkdir()
    app.choose.paths = [folder]
    person.clicks("Save to folder")
    person.sees("Show in folder")
    (file,) = folder.iterdir()
    data = file.read_bytes()
    assert read(data, "jpeg", b"").verdict == "valid"
    assert b"Noor" not in data
    assert file.name in app.texts()
    app.shell.resize(1024, 640)
    QApplication.processEvents()
    named = app.page.written._folder
    assert (named.accessibleName(), named.toolTip()) == (str(folder), str(folder))
    assert "…" in named.text()[:-10], "cut in the middle"
    assert person.button("Show in folder").accessibleDescription() == str(folder)
    person.clicks("Show in folder")
    assert app.opened_files == [folder]
    app.choose.paths = [folder]
    person.clicks("Save to folder")
    person.clicks("Keep both")
    person.waits_for(lambda: settled(app) and len(list(folder.iterdir())) == 2, "both files")
    assert file.read_bytes() == data


def test_an_encrypted_file_opens_with_the_words_that_were_typed_twice(deliver, tmp_path):
    app, person = deliver
    person.clicks("Portrait 1: Studio grey")
    person.clicks("Save as encrypted file")
    fields = [each for each in app.page.seal.findChildren(QLineEdit) if each.isVisible()]
    QTest.keyClicks(fields[0], "four words of mine")
    QTest.keyClicks(fields[1], "four words of yours")
    person.sees("The two are not the same.")
    fields[1].clear()
    QTest.keyClicks(fields[1], "four words of mine")
    target = tmp_path / "mine.age"
    app.choose.paths = [target]
    person.clicks("Choose where to save…")
    person.sees("Saved as mine.age")
    person.clicks("Show in folder")
    assert app.opened_files == [tmp_path]
    assert app.choose.asked[-1][1] == "portrait.jpg.age"
    assert read(pyrage.passphrase.decrypt(target.read_bytes(), "four words of mine"), "jpeg", b"").verdict == "valid"
    assert not any(each.text() for each in fields)


def test_an_identity_picture_comes_from_the_untouched_photo_and_says_what_an_officer_may_object_to(deliver):
    app, person = deliver
    person.sees("Schengen visa or EU passport")
    tile = app.page._tiles["schengen"]
    assert tile.accessibleDescription() == "Only from an untouched photo: choose one"
    person.clicks("Schengen visa or EU passport")
    person.clicks("Photo 1")
    person.waits_for(lambda: app.controller.state.seen and not app.desk.busy, "how it comes out")
    person.sees("The background is")
    assert not tile.accessibleDescription().startswith("Only")
    assert app.controller.state.files == 3


def test_a_sheet_is_printed_at_its_true_size_under_a_name_that_names_nobody(deliver, tmp_path):
    app, person = deliver
    paper = tmp_path / "paper.pdf"
    app.controller.ask_printer = partial(into_file, paper)
    person.clicks("Portrait 2: Corporate")
    tile = app.page._tiles["sheet"]
    tile.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(tile, Qt.Key.Key_Space)
    person.waits_for(app.page.sheet.print_button.isEnabled, "the sheet")
    person.clicks("Print…")
    person.waits_for(lambda: settled(app) and app.controller.state.written, "the printer")
    assert app.controller.state.written.printed == 1
    data = paper.read_bytes()
    boxes = [[float(number) for number in box.split()] for box in re.findall(rb"/MediaBox \[([^]]+)\]", data)]
    assert [[round(points / 72 * 25.4) for points in box[2:]] for box in boxes] == [[152, 102]]
    assert b"/Title (\xfe\xff" + "Likeness)".encode("utf-16-be")[:-2] in data
    assert "Noor".encode("utf-16-be") not in data


def into_file(path, printer):
    """The answer of somebody who chose "print to file"."""
    from PySide6.QtPrintSupport import QPrinter

    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    return True


def test_a_page_that_was_made_anew_is_not_told_of_work_that_it_did_not_order(deliver, tmp_path):
    """Another language while files are written: they are written, and nobody stumbles."""
    app, person = deliver
    app.choose.paths = [tmp_path]
    before = app.controller
    person.clicks("Save to folder")
    person.waits_for(lambda: before.state.course is not None, "the work")
    app.window.preferences.rebuild.emit()
    person.waits_for(lambda: not app.window.works.running, "its end")
    person.waits_for(lambda: app.controller is not before and app.controller.state.loaded, "the new page")
    assert len(list(tmp_path.glob("*.jpg"))) == 2


def test_what_cannot_be_looked_up_does_not_take_the_running_work_from_the_page(deliver):
    app, person = deliver

    def work(_studio):
        raise Failed("blob-unknown", blob="gone")

    app.controller._become(model.started(app.controller.state, "work"))
    app.controller._ask(work, None)
    person.waits_for(lambda: app.controller.state.problem, "the problem")
    assert app.controller.state.problem.code == "blob-unknown"
    assert app.controller.state.course.work == "work"
