"""A keychain that is locked when the window opens: said in plain words, and tried again once it is unlocked. The real one, of this test run alone."""

import contextlib
import os

import pytest
import secretstorage
from PySide6.QtCore import Qt
from secretstorage.util import DBusAddressWrapper, format_secret, open_session

from likeness.base.clock import system_clock
from likeness.base.paths import Home
from likeness.settings import Settings, save_settings
from likeness.studio.house import open_studio
from likeness.ui.desk import DeskState
from likeness.ui.models.locked import Face
from likeness.ui.places import Place, Room
from likeness.vault.keychain import KeychainKeeper

pytestmark = [pytest.mark.window, pytest.mark.keychain]
PASSWORD = b"throw-away\n"
"""As tests/with_keychain.sh gives it."""
UNLOCKER = "org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface"


@contextlib.contextmanager
def keychain():
    with contextlib.closing(secretstorage.dbus_init()) as bus:
        yield bus, secretstorage.get_default_collection(bus)


def lock():
    with keychain() as (_, collection):
        collection.lock()
        assert collection.is_locked()


def unlock():
    """What the system's own window does once the person typed the password."""
    with keychain() as (bus, collection):
        secret = format_secret(open_session(bus), PASSWORD, "text/plain")
        unlocker = DBusAddressWrapper("/org/freedesktop/secrets", UNLOCKER, bus)
        unlocker.call("UnlockWithMasterPassword", "o(oayays)", collection.collection_path, secret)
        assert not collection.is_locked()


@pytest.fixture
def home(tmp_path):
    if not os.environ.get("LIKENESS_TEST_KEYCHAIN"):
        pytest.skip("no throw-away Secret Service: start the tests with tests/with_keychain.sh")
    made = Home(tmp_path / "home")
    save_settings(made.settings_file, Settings())
    with open_studio(made, KeychainKeeper(), system_clock, create=True):
        pass
    yield made
    unlock()


def test_locked_at_the_start_then_unlocked_and_tried_again(home, app_window, qtbot):
    def ask(*, create, passphrase):
        return open_studio(home, KeychainKeeper(prompt_seconds=1), system_clock, create=create)

    lock()
    made = app_window(home, opening_with=ask)
    assert made.window.navigator.place.room is Room.LOCKED
    qtbot.waitUntil(lambda: made.controller.state.face is Face.KEYCHAIN_LOCKED)
    assert "Unlock it and try again" in made.texts()
    assert not made.page.way_in.field.isVisible()
    made.window.go(Place(Room.SETTINGS))
    assert made.window.navigator.place.room is Room.LOCKED
    qtbot.mouseClick(made.page._first, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not made.desk.busy and not made.controller.state.busy, timeout=20_000)
    assert made.desk.state is DeskState.TROUBLE
    unlock()
    qtbot.mouseClick(made.page._first, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: made.desk.state is DeskState.OPEN, timeout=20_000)
    qtbot.waitUntil(lambda: made.window.navigator.place.room is Room.SETTINGS)  # where the person wanted to go
