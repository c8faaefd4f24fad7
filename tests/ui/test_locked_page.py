"""The page before a vault that does not open, in the real window over real vaults: every way in, and what helps where it does not lead in."""

import pytest
from house_kit import CHEAP, PASSPHRASE, opening
from PySide6.QtCore import Qt

from likeness.base.clock import system_clock
from likeness.base.errors import Failed
from likeness.base.paths import Home
from likeness.studio import backups, kits
from likeness.studio.house import open_studio
from likeness.studio.keys import keeper_for
from likeness.ui.desk import DeskState
from likeness.ui.models import locked as model
from likeness.ui.models.locked import Face, Way
from likeness.ui.places import Place, Room
from likeness.ui.problem import Problem
from likeness.vault.header import catalogue_path
from likeness.vault.keepers import PassphraseKeeper

pytestmark = pytest.mark.window


@pytest.fixture
def typed(app_window, house, qtbot):
    """typed(kind): a window over a vault that asks for its passphrase, as the program opens it."""

    def make(kind="consented", home=None):
        folder = home or house(kind)

        def ask(*, create, passphrase):
            keeper = PassphraseKeeper(passphrase, CHEAP) if passphrase else keeper_for(folder, None)
            return open_studio(folder, keeper, system_clock, create=create)

        made = app_window(folder, opening_with=ask)
        made.shell.activateWindow()
        settled(qtbot, made)
        return made

    return make


def settled(qtbot, made):
    slow = getattr(made.controller, "_slow", None)
    qtbot.waitUntil(lambda: not made.desk.busy and not (slow and slow.busy), timeout=20_000)


def answer(qtbot, made, words):
    field = made.page.way_in.field
    qtbot.keyClicks(field._field, words)
    qtbot.keyClick(field._field, Qt.Key.Key_Return)


def state(made):
    return made.controller.state


def test_the_passphrase_is_asked_for_refused_and_taken(typed, qtbot, tests_keychain):
    made = typed()
    assert made.window.navigator.place.room is Room.LOCKED
    assert state(made).face is Face.PASSPHRASE
    assert state(made).problem is None, "nobody has tried yet"
    for _ in range(2):
        answer(qtbot, made, "wrong")
        qtbot.waitUntil(lambda: state(made).problem is not None and not state(made).busy)
        assert state(made).problem.code == "passphrase-wrong"
        assert made.page.way_in.field.empty
    answer(qtbot, made, PASSPHRASE.decode())
    qtbot.waitUntil(lambda: made.desk.state is DeskState.OPEN)
    qtbot.waitUntil(lambda: made.window.navigator.place.room is Room.LIBRARY)


def test_locked_by_hand_nothing_can_be_reached_and_wrong_words_stay_outside(typed, qtbot, tests_keychain):
    made = typed()
    answer(qtbot, made, PASSPHRASE.decode())
    qtbot.waitUntil(lambda: made.desk.state is DeskState.OPEN)
    made.window.go(Place(Room.SETTINGS))
    made.desk.lock()
    qtbot.waitUntil(lambda: made.window.navigator.place.room is Room.LOCKED)
    settled(qtbot, made)
    assert "Noor" not in made.texts()
    made.window.go(Place(Room.LIBRARY))
    made.window.back()
    assert made.window.navigator.place.room is Room.LOCKED
    for _ in range(2):
        answer(qtbot, made, "wrong")
        qtbot.waitUntil(lambda: state(made).problem is not None and not state(made).busy)
    answer(qtbot, made, PASSPHRASE.decode())
    qtbot.waitUntil(lambda: made.desk.state is DeskState.OPEN)


def kit_of(home, folder=None):
    """The kit's code; with `folder` also a backup there."""
    with opening(home, create=False) as studio:
        kit = kits.take_kit(studio, "a4", replace=False)
        if folder is not None:
            backups.back_up(studio, folder, on_progress=lambda *_: None)
    return " ".join(kit.groups)


def fill(qtbot, made, code, words="new quiet words"):
    form = made.page.form
    form.code.type_in(code)
    form.choice.choose("passphrase")
    for field in (form.choice._first, form.choice._again):
        qtbot.keyClicks(field._field, words)


def test_a_forgotten_passphrase_and_the_recovery_kit(typed, qtbot, house, tests_keychain):
    home = house("consented")
    code = kit_of(home)
    made = typed(home=home)
    made.page.way_in.wanted.emit("forgotten")
    assert state(made).way is Way.FORGOTTEN
    qtbot.mouseClick(made.page._first, Qt.MouseButton.LeftButton)
    settled(qtbot, made)
    assert state(made).way is Way.RECOVER
    assert not made.page._first.isEnabled()
    wrong = ("1" if code[0] == "0" else "0") + code[1:]
    fill(qtbot, made, wrong)
    assert not made.page._first.isEnabled(), "the group that cannot be right is named while it is typed"
    made.page.form.code.type_in(code)
    assert made.page._first.isEnabled()
    qtbot.mouseClick(made.page._first, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: state(made).way is Way.DONE, timeout=20_000)
    assert state(made).sittings == 1
    qtbot.mouseClick(made.page._first, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: made.desk.state is DeskState.TROUBLE)
    settled(qtbot, made)
    answer(qtbot, made, "new quiet words")
    qtbot.waitUntil(lambda: made.desk.state is DeskState.OPEN, timeout=20_000)
    made.desk._studio.vault.custody.lock()
    with pytest.raises(Failed, match="passphrase-wrong"):
        made.desk._studio.vault.custody.unlock(PassphraseKeeper(PASSPHRASE, CHEAP))


def test_a_damaged_vault_comes_back_from_a_backup(typed, qtbot, house, tmp_path, tests_keychain):
    home = house("consented")
    code = kit_of(home, tmp_path / "stick")
    catalogue_path(home.vault).write_bytes(b"damaged" * 999)
    made = typed(home=home)
    answer(qtbot, made, PASSPHRASE.decode())
    qtbot.waitUntil(lambda: state(made).face is Face.DAMAGED)
    qtbot.mouseClick(made.page._first, Qt.MouseButton.LeftButton)
    settled(qtbot, made)
    made.choose.paths = [tmp_path / "stick"]
    made.page.form.folder_wanted.emit()
    fill(qtbot, made, code)
    qtbot.mouseClick(made.page._first, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: state(made).way is Way.DONE, timeout=20_000)
    assert state(made).sittings == 1
    assert home.set_aside
    qtbot.waitUntil(lambda: str(home.set_aside[0]) in made.texts())


def test_a_backup_on_a_computer_without_a_vault(typed, qtbot, house, tmp_path, tests_keychain):
    code = kit_of(house("consented"), tmp_path / "stick")
    made = typed(home=Home(tmp_path / "new computer"))
    assert made.window.navigator.place.room is Room.FIRST_RUN
    qtbot.mouseClick(made.page.restore, Qt.MouseButton.LeftButton)
    settled(qtbot, made)
    assert state(made).way is Way.RESTORE
    made.page.foot.back.emit()
    assert made.window.navigator.place.room is Room.FIRST_RUN
    qtbot.mouseClick(made.page.restore, Qt.MouseButton.LeftButton)
    settled(qtbot, made)
    made.choose.paths = [tmp_path / "stick"]
    made.page.form.folder_wanted.emit()
    fill(qtbot, made, code)
    made.page.form.code.entered.emit()
    qtbot.waitUntil(lambda: state(made).way is Way.DONE, timeout=20_000)
    assert state(made).aside == ""


def test_an_old_copy_that_was_put_back_is_explained_and_accepted(typed, qtbot, house, tests_keychain):
    from likeness.studio import sittings

    home = house("consented")
    old = catalogue_path(home.vault).read_bytes()
    with opening(home, create=False) as studio:
        for number in range(3):
            sittings.new_sitting(studio, f"Somebody {number}")
    for name in ("catalogue.db", "catalogue.db-wal", "catalogue.db-shm"):
        (home.vault / name).unlink(missing_ok=True)
    catalogue_path(home.vault).write_bytes(old)
    made = typed(home=home)
    answer(qtbot, made, PASSPHRASE.decode())
    qtbot.waitUntil(lambda: state(made).loss is not None, timeout=20_000)
    assert state(made).face is Face.LOSS
    assert state(made).loss.missing >= 3
    made.page.way_in.wanted.emit("accept")
    qtbot.waitUntil(lambda: made.desk.state is DeskState.OPEN, timeout=20_000)
    qtbot.waitUntil(lambda: made.window.navigator.place.room is not Room.LOCKED)


def test_open_elsewhere_then_closed_there(typed, qtbot, house, tests_keychain):
    home = house("consented")
    with opening(home, create=False):
        made = typed(home=home)
        answer(qtbot, made, PASSPHRASE.decode())
        qtbot.waitUntil(lambda: state(made).face is Face.BUSY)
    made.page.unlock_wanted.emit()
    qtbot.waitUntil(lambda: state(made).face is Face.PASSPHRASE)
    answer(qtbot, made, PASSPHRASE.decode())
    qtbot.waitUntil(lambda: made.desk.state is DeskState.OPEN)


class TestRules:
    """The model alone: every reason for which a vault does not open has a face, and what helps is offered."""

    @pytest.mark.parametrize(
        ("code", "fields", "face"),
        [
            ("keeper-wrong", {"needed": "passphrase"}, Face.PASSPHRASE),
            ("keeper-wrong-both", {}, Face.BOTH),
            ("passphrase-wrong", {}, Face.PASSPHRASE),
            ("keychain-locked", {}, Face.KEYCHAIN_LOCKED),
            ("keychain-denied", {"detail": "x"}, Face.KEYCHAIN_LOCKED),
            ("keychain-missing", {}, Face.KEYCHAIN_NONE),
            ("key-missing", {}, Face.KEY_GONE),
            ("key-half-missing", {}, Face.KEY_GONE),
            ("vault-busy", {}, Face.BUSY),
            ("disk-full", {}, Face.DISK_FULL),
            ("ledger-behind", {}, Face.LOSS),
            ("ledger-anchor-missing", {}, Face.LOSS),
            ("catalogue-damaged", {"detail": "x"}, Face.DAMAGED),
            ("wipe-unfinished", {}, Face.WIPE_UNFINISHED),
            ("vault-newer", {"version": 9}, Face.OTHER),
            ("something-new", {}, Face.OTHER),
        ],
    )
    def test_each_code_has_its_face(self, code, fields, face):
        problem = Problem(code, "A sentence.", fields)
        assert model.face_of(problem, frozenset({"keychain"}), locked=False) is face

    def test_a_wrong_passphrase_of_both_asks_for_both(self):
        problem = Problem("passphrase-wrong", "No.")
        assert model.face_of(problem, frozenset({"both"}), locked=True) is Face.BOTH

    def test_locked_asks_only_where_there_are_words(self):
        state = model.LockedState(face=Face.LOCKED, opened_with=frozenset({"keychain"}))
        assert not state.asks
        assert model.replace(state, opened_with=frozenset({"both"})).asks

    def test_the_first_question_is_no_reproach(self):
        problem = Problem("keeper-wrong", "Needs a passphrase.", {"needed": "passphrase"})
        opened_with = frozenset({"passphrase"})
        first = model.facing(model.LockedState(), problem, opened_with, locked=False, has_vault=True)
        assert first.problem is None
        again = model.facing(model.trying(first), problem, opened_with, locked=False, has_vault=True)
        assert again.problem == problem

    def test_a_stop_is_no_problem_and_another_way_begins_clean(self):
        state = model.LockedState(busy=True, done=4, of=9)
        assert model.failed(state, Problem("stopped", "Stopped.")).problem is None
        assert model.failed(state, Problem("kit-wrong", "No.")).problem.code == "kit-wrong"
        assert model.going(state, Way.RESTORE) == model.LockedState(way=Way.RESTORE)

    def test_what_is_missing_is_counted_where_it_is_known(self):
        assert model.Loss(120, 112, "").missing == 8
        assert model.Loss(None, 112, "").missing == model.Loss(100, 112, "").missing == 0


@pytest.fixture
def tests_keychain():
    """Whether there is a keychain decides what is offered: here there is the throw-away one, or the test is skipped."""
    import os

    if not os.environ.get("LIKENESS_TEST_KEYCHAIN"):
        pytest.skip("no throw-away Secret Service: start the tests with tests/with_keychain.sh")
