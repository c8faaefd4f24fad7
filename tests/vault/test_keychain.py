"""The keychain keeper against a real Secret Service. Only ever the throw-away one that tests/with_keychain.sh starts."""

import contextlib
import os
import subprocess
import sys
from pathlib import Path

import pytest
import secretstorage

from likeness.base.errors import Failed
from likeness.vault.keepers import Place
from likeness.vault.keychain import KeychainKeeper, keychain_name
from likeness.vault.keys import new_secret
from likeness.vault.vault import create_vault, open_vault

pytestmark = pytest.mark.keychain
WITH_KEYCHAIN = Path(__file__).resolve().parents[1] / "with_keychain.sh"


@pytest.fixture
def keeper():
    if not os.environ.get("LIKENESS_TEST_KEYCHAIN"):
        message = "no throw-away Secret Service: start the tests with tests/with_keychain.sh"
        if os.environ.get("LIKENESS_REQUIRE_KEYCHAIN"):
            pytest.fail(message)
        pytest.skip(message)
    return KeychainKeeper()


@pytest.fixture
def place(tmp_path):
    return Place(tmp_path, new_secret()[:16].hex())


def test_it_is_a_secret_service(keeper):
    assert keychain_name() == "SecretService Keyring"


def test_what_is_stored_comes_back_and_goes(keeper, place):
    secret = new_secret()
    assert keeper.load(place, 1) is None
    keeper.store(place, 1, secret)
    assert keeper.load(place, 1) == secret
    with pytest.raises(Failed, match="key-entry-exists"):
        keeper.store(place, 1, new_secret())
    keeper.remove(place, 1)
    keeper.remove(place, 1)
    assert keeper.load(place, 1) is None


def test_each_secret_has_an_entry_of_its_own(keeper, place):
    keeper.store(place, 1, new_secret())
    with contextlib.closing(secretstorage.dbus_init()) as bus:
        collection = secretstorage.get_default_collection(bus)
        items = list(collection.search_items({"service": f"likeness/{place.vault}/1"}))
        assert len(items) == 1
        assert len(items[0].get_secret()) == 64, "nothing longer than the secret"


def test_the_keyring_on_disk_is_encrypted(keeper, place):
    secret = new_secret()
    keeper.store(place, 1, secret)
    files = list(Path(os.environ["XDG_DATA_HOME"]).rglob("*.keyring"))
    assert files
    assert not any(secret.hex().encode() in path.read_bytes() for path in files)


def test_a_vault_lives_and_erases_with_it(keeper, folder, clock, agree):
    with create_vault(folder, keeper, clock) as vault:
        sitter = vault.new_sitter("A")
        agree(vault, sitter)
        place = vault._state.place
        assert vault.keeper_kind == "keychain"
        proof = vault.erase(sitter)
        assert proof.complete
        assert proof.old_entry_absent
        assert keeper.load(place, 1) is None
        assert keeper.load(place, 2) is not None
    with open_vault(folder, KeychainKeeper(), clock) as vault:
        assert vault.check().ok
        assert keeper.read_anchor(place).split()[0] == str(len(vault.ledger()))


def test_a_missing_entry_never_makes_a_new_vault(keeper, folder, clock):
    with create_vault(folder, keeper, clock) as vault:
        place = vault._state.place
    before = (folder / "catalogue.db").read_bytes()
    keeper.remove(place, 1)
    with pytest.raises(Failed, match="key-missing"):
        open_vault(folder, keeper, clock)
    with pytest.raises(Failed, match="vault-exists"):
        create_vault(folder, keeper, clock)
    assert (folder / "catalogue.db").read_bytes() == before
    assert keeper.load(place, 1) is None
    assert keeper.load(place, 2) is None


LOCKED = """
import contextlib, secretstorage
from pathlib import Path
from likeness.base.errors import Failed
from likeness.vault.keepers import Place
from likeness.vault.keychain import KeychainKeeper
keeper, place = KeychainKeeper(prompt_seconds=2), Place(Path("."), "a" * 32)
keeper.store(place, 1, b"s" * 32)
with contextlib.closing(secretstorage.dbus_init()) as bus:
    secretstorage.get_default_collection(bus).lock()
for ask in (lambda: keeper.load(place, 1), lambda: keeper.store(place, 2, b"s" * 32), lambda: keeper.remove(place, 1)):
    try:
        print("answered", ask())
    except Failed as error:
        print(error.code)
"""

BLANK = """
from pathlib import Path
import tempfile
from likeness.base.clock import system_clock
from likeness.base.errors import Failed
from likeness.vault.keychain import KeychainKeeper
from likeness.vault.vault import create_vault, vault_exists
folder = Path(tempfile.mkdtemp()) / "vault"
try:
    create_vault(folder, KeychainKeeper(), system_clock).close()
except Failed as error:
    print(error.code)
print(vault_exists(folder))
"""


IN_THE_CLEAR = """
    mkdir -p "$XDG_DATA_HOME/keyrings"
    printf "[keyring]\\ndisplay-name=login\\nctime=0\\nmtime=0\\nlock-on-idle=false\\nlock-after=false\\n" >"$XDG_DATA_HOME/keyrings/login.keyring"
    printf login >"$XDG_DATA_HOME/keyrings/default"
    eval "$(gnome-keyring-daemon --start --components=secrets 2>/dev/null)"
"""


def beside_another_keychain(script, tmp_path, start=None):
    """A second Secret Service, so that locking it disturbs nobody. `start`: other commands to start it with."""
    lines = WITH_KEYCHAIN.read_text().splitlines()
    if start is not None:
        lines = [start if line.strip().startswith("eval") else line for line in lines]
    program = tmp_path / "with_another_keychain.sh"
    program.write_text("\n".join(lines) + "\n")
    program.chmod(0o700)
    command = [str(program), sys.executable, "-c", script]
    return subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=120, check=False)


def test_a_locked_keychain_is_said_to_be_locked(keeper, tmp_path):
    ended = beside_another_keychain(LOCKED, tmp_path)
    assert ended.stdout.split() == ["keychain-locked"] * 3, ended.stderr


def test_a_blank_password_is_refused(keeper, tmp_path):
    """gnome-keyring then writes everything in the clear."""
    ended = beside_another_keychain(BLANK, tmp_path, start=IN_THE_CLEAR)
    assert ended.stdout.split() == ["keychain-plaintext", "False"], ended.stderr
