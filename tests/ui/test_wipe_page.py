"""Removing everything, and moving away, in the real window over a real vault in the throw-away keychain."""

import os
import threading

import pytest
from house_kit import opening
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from likeness.base.clock import system_clock
from likeness.base.errors import Failed
from likeness.base.paths import Home
from likeness.settings import Settings, save_settings
from likeness.studio import backups, kits, sittings
from likeness.studio.house import open_studio
from likeness.studio.keys import keeper_for
from likeness.ui.desk import DeskState
from likeness.ui.models import move, wipe
from likeness.ui.models.wipe import Stage
from likeness.ui.places import Place, Room
from likeness.vault.keychain import KeychainKeeper
from likeness.vault.wipe import look_at_vault

pytestmark = pytest.mark.window


@pytest.fixture
def kept_in_keychain(app_window, tmp_path, qtbot):
    """A window over a vault whose key is in the keychain, on the page that removes everything."""
    if not os.environ.get("LIKENESS_TEST_KEYCHAIN"):
        pytest.skip("no throw-away Secret Service: start the tests with tests/with_keychain.sh")
    home = Home(tmp_path / "home")
    save_settings(home.settings_file, Settings())

    def ask(*, create, passphrase):
        return open_studio(home, keeper_for(home, passphrase), system_clock, create=create)

    with ask(create=True, passphrase=None) as studio:
        sittings.new_sitting(studio, "Noor Haddad")
    (home.packs / "own").mkdir(parents=True)
    (home.packs / "own" / "weights.bin").write_bytes(b"w" * 5000)
    made = app_window(home, opening_with=ask)
    made.window.go(Place(Room.WIPE))
    ready(made, qtbot)
    return made


def ready(made, qtbot):
    qtbot.waitUntil(lambda: made.controller.state.stage is Stage.LIST and not made.controller._slow.busy)


def test_the_list_the_word_and_everything_is_gone(kept_in_keychain, qtbot):
    made = kept_in_keychain
    home = made.desk.home
    assert look_at_vault(home.vault, KeychainKeeper()).entries >= 2
    page, state = made.page, made.controller.state
    qtbot.waitUntil(lambda: "Base models" in made.texts())
    assert state.keychain >= 2
    assert not page._first.isEnabled()
    qtbot.keyClicks(page.field, "yes")
    assert not page._first.isEnabled()
    page.field.clear()
    qtbot.keyClicks(page.field, state.confirm.replace(" ", "").upper())
    assert page._first.isEnabled()
    gate, asked = threading.Event(), []
    made.desk.long(lambda _: gate.wait(20), print, print, stop=lambda: asked.append(True))
    qtbot.mouseClick(page._first, Qt.MouseButton.LeftButton)
    assert "Ending what is at work first." in made.texts()
    qtbot.wait(50)
    assert (made.controller.state.steps, asked) == (0, [True]), "nothing goes while something may write"
    gate.set()
    qtbot.waitUntil(lambda: made.controller.state.stage is Stage.GONE, timeout=20_000)
    assert not home.root.exists()
    assert "recovery kit" in made.texts(), "what stays is said at the end as well"
    qtbot.waitUntil(lambda: made.desk.state is DeskState.NONE)
    closed = []
    made.shell.closing.connect(lambda: closed.append(True))
    qtbot.mouseClick(page._end, Qt.MouseButton.LeftButton)
    assert closed
    assert not made.shell.isVisible()
    assert not home.root.exists(), "closing leaves nothing behind either"
    assert QApplication.instance() is not None


def test_base_models_can_be_kept(kept_in_keychain, qtbot):
    made = kept_in_keychain
    made.page._switch.click()
    ready(made, qtbot)
    assert [pile.kind for pile in made.controller.state.piles].count("base models") == 0
    qtbot.keyClicks(made.page.field, made.controller.state.confirm)
    qtbot.mouseClick(made.page._first, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: made.controller.state.stage is Stage.GONE, timeout=20_000)
    assert [path.name for path in made.desk.home.root.iterdir()] == ["packs"]


def test_one_that_was_stopped_is_gone_on_with_at_the_next_start(kept_in_keychain, qtbot, monkeypatch):
    from likeness.studio import wiping

    made = kept_in_keychain
    real = wiping.wipe

    def torn(home, typed, *, packs, on_step):
        def stop(step):
            on_step(step)
            if step == "forgotten":
                raise Failed("wipe-unfinished")

        real(home, typed, packs=packs, on_step=stop)

    monkeypatch.setattr(wiping, "wipe", torn)
    qtbot.keyClicks(made.page.field, made.controller.state.confirm)
    qtbot.mouseClick(made.page._first, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: made.controller.state.problem is not None, timeout=20_000)
    monkeypatch.undo()
    made.desk.open()
    qtbot.waitUntil(lambda: made.desk.state is DeskState.TROUBLE)
    assert made.desk.problem.code == "wipe-unfinished"
    made.window.go(Place(Room.LIBRARY))
    qtbot.waitUntil(lambda: made.window.navigator.place.room is Room.LOCKED)
    qtbot.waitUntil(lambda: made.page._first.text() == "Go on removing")
    qtbot.mouseClick(made.page._first, Qt.MouseButton.LeftButton)
    assert made.window.navigator.place.room is Room.WIPE
    ready(made, qtbot)
    qtbot.mouseClick(made.page._first, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: made.controller.state.stage is Stage.GONE, timeout=20_000)
    assert not made.desk.home.root.exists()


class TestMoving:
    def test_each_step_says_how_far_it_is_and_leads_to_its_page(self, house, app_window, qtbot, tmp_path):
        home = house("consented")
        made = app_window(home)

        def look():
            made.window.go(Place(Room.LIBRARY))
            made.window.go(Place(Room.MOVE))
            qtbot.waitUntil(lambda: not made.desk.busy)
            return made.controller.state

        assert look().here is move.Stage.KIT
        made.desk.ask(self.kit, print, print)
        qtbot.waitUntil(lambda: not made.desk.busy)
        assert look().here is move.Stage.BACKUP
        qtbot.mouseClick(made.page._primary, Qt.MouseButton.LeftButton)
        assert made.window.navigator.place.room is Room.BACKUP
        made.desk.ask(
            lambda studio: backups.back_up(studio, tmp_path / "stick", on_progress=lambda *_: None), print, print
        )
        qtbot.waitUntil(lambda: not made.desk.busy)
        state = look()
        assert state.here is move.Stage.THERE
        assert not made.page._primary.isVisible()
        qtbot.waitUntil(lambda: state.fingerprint in made.texts())

    @staticmethod
    def kit(studio):
        return kits.confirm_kit(studio, " ".join(kits.take_kit(studio, "a4", replace=False).groups))


class TestRules:
    def test_the_word_counts_without_blanks_and_capitals_and_not_while_works_run(self):
        state = wipe.WipeState(stage=Stage.LIST, confirm="ab12 cd34", typed=" AB12CD34 ")
        assert state.ready
        assert not wipe.replace(state, works=1).ready
        assert not wipe.replace(state, typed="ab12 cd35").ready
        assert not wipe.replace(state, confirm="", typed="").ready, "nothing to remove"

    def test_steps_fill_the_bar(self):
        state = wipe.WipeState(stage=Stage.REMOVING)
        shares = []
        for step in wipe.STEPS:
            state = wipe.stepped(state, step)
            shares.append(state.fraction)
        assert shares == sorted(shares)
        assert shares[-1] == 1.0
        assert wipe.stepped(state, "something-else") == state

    def test_the_steps_are_those_of_the_vault(self, house, tmp_path):
        from likeness.studio import wiping
        from likeness.vault.keepers import MemoryKeeper

        home, heard, chain = house("consented"), [], MemoryKeeper()
        with opening(home, create=False):
            pass
        there = wiping.wipe_list(home, packs=False, keychain=chain)
        wiping.wipe(home, there.confirm, packs=False, keychain=chain, on_step=heard.append)
        assert tuple(heard) == wipe.STEPS
