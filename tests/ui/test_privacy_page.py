"""The privacy centre in the whole window over a real vault: what is held, copies, papers, erasure, the clock, five hundred people."""

import sys
import tarfile
import threading
import time
from datetime import timedelta
from functools import partial

import pytest
from driver import Person
from house_kit import CHEAP, NAME, PASSPHRASE, PHOTOS, opening
from msgspec.structs import replace
from PySide6.QtCore import Qt
from watch_kit import Turns

from likeness.base.clock import system_clock
from likeness.base.errors import Refused
from likeness.consent.erasures import verify_certificate
from likeness.settings import load_settings, save_settings
from likeness.studio import sittings
from likeness.studio.house import open_studio
from likeness.studio.retaining import sweep
from likeness.ui.controllers.photo_intake import files_of
from likeness.ui.models.privacy import Looking, Phase
from likeness.ui.models.works import Phase as WorkPhase
from likeness.ui.models.works import WorkKind
from likeness.ui.places import Place, Room
from likeness.ui.works import Order
from likeness.vault.keepers import PassphraseKeeper

pytestmark = pytest.mark.window


def sitting_of(home):
    with opening(home, create=False) as studio:
        return sittings.list_sittings(studio)[0].sitting


def at(app, qtbot, sitting="", item=""):
    app.shell.activateWindow()
    app.window.go(Place(Room.PRIVACY, sitting, item))
    one = Person(app, qtbot)
    one.waits_for(lambda: not app.desk.busy and app.controller.state.people is not None)
    return one


@pytest.fixture
def noor(house, app_window, qtbot):
    """The page of somebody with eight photos."""
    home = house("photos")
    sitting = sitting_of(home)
    return at(app_window(home), qtbot, sitting)


def asked(one, question):
    heard = []
    one.app.desk.ask(question, heard.append, heard.append)
    one.waits_for(lambda: heard)
    return heard[0]


def test_says_what_is_held_what_for_and_until_when(noor):
    noor.sees("8 photo")
    shown = noor.app.texts()
    assert "for retouching, measuring likeness" in shown
    assert "until " in shown
    assert "Consent receipt" in shown
    assert "Locked with a passphrase" in shown
    assert "No backup yet" in shown
    noor.clicks("Show the ledger")
    noor.sees("An answer was signed")
    noor.sees("Somebody vouched that the person is there")
    noor.clicks("Change consent")
    noor.is_in(Room.CONSENT)
    assert noor.place.sitting == noor.app.controller.state.sitting


def test_one_person_alone_needs_no_list_and_nobody_is_said_so(house, app_window, qtbot):
    one = at(app_window(house("photos")), qtbot)
    one.waits_for(lambda: one.app.controller.state.looking is Looking.PERSON)
    one.sees(NAME)
    empty = at(app_window(house("empty")), qtbot)
    empty.sees("Nothing is held about anybody.")


def test_connections_are_counted_as_they_are_tried(noor):
    noor.sees("Connections tried since")
    assert noor.app.page.connections.accessibleName().endswith(": 0")
    with pytest.raises(PermissionError):
        noor.app.guard("socket.connect", (object(), ("192.0.2.1", 443)))
    noor.waits_for(lambda: noor.app.page.connections.accessibleName().endswith(": 1"))
    noor.sees("was refused")


def test_downloads_that_are_allowed_are_not_passed_over(house, app_window, qtbot):
    home = house("consented")
    save_settings(home.settings_file, replace(load_settings(home.settings_file), downloads=True))
    at(app_window(home), qtbot).sees("those are not counted here")


def test_how_it_is_checked_is_tried_on_this_computer(noor):
    noor.clicks("How this is checked")
    noor.sees("Not seen")
    noor.clicks("Try it on this computer")
    noor.waits_for(lambda: noor.app.controller.state.barriers is not None)
    noor.sees("A process was started just now and asked.")
    found = noor.app.controller.state.barriers
    assert "audit-hook" in found
    if sys.platform == "linux":
        assert {"network-namespace", "system-calls"} & set(found)
    noor.clicks("Close")
    noor.sees(NAME)


def test_everything_is_erased_only_with_the_name_typed_and_certified(noor, tmp_path):
    one, sitting = noor, noor.app.controller.state.sitting
    one.clicks("Erase everything…")
    one.sees("What goes")
    one.sees("Files that were exported before")  # an honest limit
    assert not one.app.controller.person.erasure.erase.isEnabled()
    one.types_into(f"Type “{NAME}” to erase", "Noor")
    assert not one.app.controller.person.erasure.erase.isEnabled()
    one.presses(Qt.Key.Key_Return)
    assert one.app.controller.state.erasure.phase is Phase.ASKED
    one.types_into(f"Type “{NAME}” to erase", "noor haddad")
    with Turns() as turns:
        one.clicks("Erase everything")
        one.waits_for(lambda: one.app.controller.state.erasure.phase is Phase.DONE)
    assert turns.longest < 0.2  # 0.1 on a machine that does nothing else
    one.sees("The signed certificate says what was checked.")
    one.app.choose.paths = [tmp_path / "certificate.json"]
    one.clicks("Save certificate")
    one.sees("The certificate was saved.")
    seen = verify_certificate((tmp_path / "certificate.json").read_bytes())
    assert seen.intact
    assert seen.statement.sitter == sitting
    assert seen.statement.files["photo"] == 8
    assert all(held is not False for held in seen.statement.checks.values())
    one.clicks("Done")
    one.sees("Nothing is held about anybody.")
    one.does_not_see(NAME)
    with pytest.raises(Refused):
        raise_it(asked(one, partial(_try, sitting)))
    assert one.app.controller.context.home.vault.exists()
    one.clicks("Records")
    one.sees("It was asked for")


def _try(sitting, studio):
    try:
        return studio.vault.sitter(sitting)
    except Refused as error:
        return error


def raise_it(error):
    raise error


def test_what_runs_for_the_person_ends_before_they_are_erased(noor):
    one, sitting = noor, noor.app.controller.state.sitting
    heard = []

    def until_cancelled(_studio, controls):
        controls.progress(1, 9)
        while controls.control.wish is None:
            time.sleep(0.005)
        controls.check()

    order = Order(WorkKind.RETOUCH, sitting, until_cancelled, heard.append, heard.append)
    work = one.app.window.works.start(order)
    one.waits_for(lambda: one.app.window.works.state(work).phase is WorkPhase.RUNNING)
    gate, intake = threading.Event(), one.app.window.intake
    intake.add(sitting, lambda: gate.wait(20) and files_of(PHOTOS[:1])())
    intake.add(sitting, files_of(PHOTOS[1:2]))
    one.clicks("Erase everything…")
    one.types_into(f"Type “{NAME}” to erase", NAME)
    one.clicks("Erase everything")
    one.waits_for(lambda: one.app.window.works.state(work).phase is WorkPhase.STOPPED)
    one.sees("Ending what runs for this person first.")
    assert one.app.controller.state.erasure.phase is Phase.STOPPING, "photos still come in"
    gate.set()
    one.waits_for(lambda: one.app.controller.state.erasure.phase is Phase.DONE)
    assert not one.app.desk.at_work()
    assert not intake.waits
    assert [problem.code for problem in heard] == ["stopped"]


def test_all_data_is_handed_out_and_the_way_stopped_without_a_trace(noor, tmp_path):
    one = noor
    one.app.choose.paths = [tmp_path / "stopped.tar"]
    one.clicks("Give Noor all data")
    one.clicks("Stop")
    one.waits_for(lambda: not one.app.controller.state.copying.runs)
    assert list(tmp_path.glob("**/*stopped*")) == []
    one.app.choose.paths = [tmp_path / "all.tar"]
    one.clicks("Give Noor all data")
    one.waits_for(lambda: one.app.controller.state.copying.saved)
    one.sees("It is not encrypted")
    with tarfile.open(tmp_path / "all.tar") as tar:
        names = tar.getnames()
    assert sum(name.startswith("photos/") for name in names) == 8
    assert "consent/receipt.pdf" in names
    assert not any("Noor" in words for said in one.app.choose.asked for words in said)


def test_the_ledger_is_read_and_followed(noor):
    one = noor
    one.clicks("Ledger")
    one.sees("A sitting was begun")
    one.sees("The vault was made")
    one.clicks("Check every line")
    one.sees("lines are in place")
    with_one_changed(asked(one, lambda studio: studio))
    one.clicks("Check every line")
    one.sees("The ledger was changed or damaged.")


def with_one_changed(studio):
    """Somebody with the key changes a line."""
    catalogue = studio.vault._state.catalogue
    number, entry = catalogue.row("SELECT number, entry FROM ledger ORDER BY number LIMIT 1 OFFSET 2")
    changed = bytes(entry).replace(b'"count":', b'"count":1')
    catalogue.execute("UPDATE ledger SET entry = ? WHERE number = ?", changed, number)


def test_owners_papers_are_saved_and_name_nobody_unless_asked(noor, tmp_path):
    one = noor
    one.clicks("Records")
    for button, file in (("Save the register", "register.html"), ("A backup was lost or stolen", "incident.html")):
        one.app.choose.paths = [tmp_path / file]
        one.clicks(button)
        one.waits_for((tmp_path / file).exists)
        assert NAME not in (tmp_path / file).read_text()
    one.clicks("Put people's names into the file as well")
    one.app.choose.paths = [tmp_path / "named.html"]
    one.clicks("The computer was lost or stolen")
    one.waits_for((tmp_path / "named.html").exists)
    assert NAME in (tmp_path / "named.html").read_text()


def test_a_clock_that_jumped_is_asked_about(house, app_window, qtbot):
    home = house("photos")
    ahead = timedelta(days=200)
    started = time.monotonic()

    def uptime():
        return "this run", time.monotonic() - started

    def later(*, create, passphrase=None):
        keeper = PassphraseKeeper(passphrase or PASSPHRASE, CHEAP)
        return open_studio(home, keeper, lambda: system_clock() + ahead, create=create, uptime=uptime)

    with open_studio(home, PassphraseKeeper(PASSPHRASE, CHEAP), system_clock, uptime=uptime) as studio:
        sweep(studio)
        sitting = sittings.list_sittings(studio)[0].sitting
    one = at(app_window(home, opening_with=later), qtbot, sitting)
    one.sees("ahead of what was expected")
    before = asked(one, lambda studio: len(studio.vault.inventory()))
    assert before > 0
    one.clicks("The clock is right")
    one.waits_for(lambda: one.app.controller.state.doubt is None)
    assert asked(one, lambda studio: len(studio.vault.inventory())) == 0


def test_what_was_kept_long_enough_while_the_window_was_open_goes_on_request(house, app_window, qtbot):
    home, passed, started = house("photos"), [timedelta()], time.monotonic()

    def studio(*, create, passphrase=None):
        keeper = PassphraseKeeper(passphrase or PASSPHRASE, CHEAP)
        seconds = lambda: ("this run", time.monotonic() - started + passed[0].total_seconds())  # noqa: E731
        return open_studio(home, keeper, lambda: system_clock() + passed[0], create=create, uptime=seconds)

    with studio(create=False) as opened:
        sweep(opened)
        sitting = sittings.list_sittings(opened)[0].sitting
    app = app_window(home, opening_with=studio)
    passed[0] = timedelta(days=40)
    one = at(app, qtbot, sitting)
    one.sees("kept long enough")
    one.sees("overdue")
    one.clicks("Erase it now")
    one.waits_for(lambda: app.controller.state.retention.overdue == 0 and not app.controller.state.sweeping)
    assert not [held for held in asked(one, lambda studio: studio.vault.inventory()) if held.kind == "photo"]


@pytest.mark.soak  # a time, which a loaded machine does not keep
def test_five_hundred_people_are_searched_and_paged_without_waiting(house, app_window, qtbot):
    home = house("empty")
    with opening(home, create=False) as studio, studio.vault._state.catalogue.transaction():
        for number in range(500):
            studio.vault.new_sitter(f"Person {number} Ångström")
    app = app_window(home)
    Person(app, qtbot).sees("Person 499")  # the library has all of them
    qtbot.wait(200)
    with Turns() as turns:  # reading the whole screen, as `sees` does, would take longer than anything here
        one = at(app, qtbot)
        people = app.page.people
        people.older.click()
        qtbot.waitUntil(lambda: app.controller.state.page == 1)
        people.newer.click()
        qtbot.keyClicks(people.search, "person 12")
        qtbot.waitUntil(lambda: len(app.controller.state.found) == 15)
        qtbot.wait(50)
    assert turns.longest < 0.2  # 0.1 on a machine that does nothing else
    people.search.clear()
    qtbot.keyClick(people.search, "p")
    one.sees("Page 1 of 42")
    one.sees("Person 499")
    one.types_into("Search by name", "angstrom 123")
    one.waits_for(lambda: len(app.controller.state.found) == 1)
    one.clicks("Person 123 Ångström")
    one.sees("No consent yet")
    one.clicks("Everybody")
    one.sees("Person 123")


def test_what_is_looked_at_can_be_named_by_the_place(house, app_window, qtbot):
    one = at(app_window(house("consented")), qtbot, item="ledger")
    one.sees("Check every line")
    assert one.app.controller.state.looking is Looking.LEDGER
