"""Changing between keychain, both and passphrase with a real Secret Service and real kills; and what the keychain is left with."""

import contextlib
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
import secretstorage
from keyring.backends import Windows, macOS

from likeness.base.errors import Failed
from likeness.base.offline import InternetGuard
from likeness.cli.app import run
from likeness.studio import keys, wiping
from likeness.vault.both import BothKeeper, store_of
from likeness.vault.keepers import Argon2Costs, PassphraseKeeper, Place
from likeness.vault.keychain import MAX_ENTRY_CHARACTERS, KeychainKeeper, class_name
from likeness.vault.keys import new_secret
from likeness.vault.kit import new_kit, unwrap
from likeness.vault.ledger import Anchor
from likeness.vault.vault import create_vault, open_vault, recover_vault
from likeness.vault.wipe import look_at_vault, wipe_vault

CHEAP = Argon2Costs(passes=1, memory_kib=8, lanes=1)
CHILD = Path(__file__).with_name("keeper_child.py")


@pytest.fixture
def keychain():
    if not os.environ.get("LIKENESS_TEST_KEYCHAIN"):
        message = "no throw-away Secret Service: start the tests with tests/with_keychain.sh"
        if os.environ.get("LIKENESS_REQUIRE_KEYCHAIN"):
            pytest.fail(message)
        pytest.skip(message)
    return KeychainKeeper()


def keeper_of(kind):
    passphrase = PassphraseKeeper(b"one", CHEAP)
    if kind == "passphrase":
        return passphrase
    return BothKeeper(KeychainKeeper(), passphrase) if kind == "both" else KeychainKeeper()


def entries_of(vault_id):
    """Every item that the keychain has of this vault, under whatever name."""
    with contextlib.closing(secretstorage.dbus_init()) as bus:
        items = list(secretstorage.get_default_collection(bus).get_all_items())
        return sorted(
            item.get_attributes().get("service", "")
            for item in items
            if vault_id in str(item.get_attributes()) + item.get_label()
        )


@pytest.mark.keychain
class TestRealKeychain:
    @pytest.mark.parametrize(("old", "new", "step"), [
        ("keychain", "both", "stored"),
        ("keychain", "both", "rekeyed"),
        ("both", "passphrase", "wrapped"),
        ("both", "passphrase", "reopened"),
        ("passphrase", "keychain", "rekeyed"),
        ("passphrase", "keychain", "removed"),
    ])  # fmt: skip
    def test_killed_while_it_changes_one_of_the_two_opens(self, keychain, folder, clock, old, new, step):
        kit = new_kit()
        with create_vault(folder, keeper_of(old), clock) as vault:
            vault.new_sitter("A")
            vault.custody.keep_kit(kit.recipient)
        command = [sys.executable, CHILD, folder, step, old, "one", new, "one"]
        ended = subprocess.run(command, capture_output=True, text=True, timeout=300, check=False)
        assert ended.returncode == -signal.SIGKILL, ended.stderr
        unwrap(folder, kit.identity)
        kind = new if step in {"rekeyed", "reopened", "removed"} else old
        with pytest.raises(Failed, match=r"keeper-wrong|catalogue-damaged"):
            open_vault(
                folder,
                keeper_of(old if kind == new else new) if "both" not in {old, new} else keeper_without(kind),
                clock,
            )
        with open_vault(folder, keeper_of(kind), clock) as vault:
            assert vault.alarms == ()
            assert vault.keeper_kind == kind
            assert vault.check().ok
        expected = (
            []
            if kind == "passphrase"
            else sorted([f"likeness/{vault.id}/{vault.epoch}", f"likeness/{vault.id}/anchor"])
        )
        assert entries_of(vault.id) == expected, "nothing under other names"

    def test_round_and_back_and_wiped_leaves_nothing_in_the_keychain(self, keychain, folder, clock):
        with create_vault(folder, keychain, clock) as vault:
            for kind in ("both", "passphrase", "keychain", "both"):
                vault.custody.change_keeper(keeper_of(kind))
                assert vault.keeper_kind == kind
            assert vault.epoch == 5
        assert len(entries_of(vault.id)) == look_at_vault(folder).entries == 2
        wipe_vault(folder)
        assert entries_of(vault.id) == []
        assert list(folder.iterdir()) == []

    @pytest.mark.parametrize("lost", ["entry", "file"])
    def test_a_half_that_was_deleted_behind_our_back_is_said_and_the_kit_helps(self, keychain, folder, clock, lost):
        kit, both = new_kit(), keeper_of("both")
        with create_vault(folder, both, clock) as vault:
            vault.custody.keep_kit(kit.recipient)
        place = Place(folder, vault.id)
        if lost == "entry":
            keychain.remove(place, 1)
        else:
            (folder / "keys" / "1.json").unlink()
        with pytest.raises(Failed, match="key-half-missing"):
            open_vault(folder, both, clock)
        with recover_vault(folder, kit.identity, both, clock) as vault:
            assert vault.check().ok
        assert entries_of(vault.id) == sorted([f"likeness/{vault.id}/2", f"likeness/{vault.id}/anchor"])
        store_of("both").remove(place, 2)
        store_of("keychain").forget(place)
        assert entries_of(vault.id) == []

    def test_the_anchor_deleted_behind_our_back_is_an_alarm(self, keychain, folder, clock):
        with create_vault(folder, keychain, clock) as vault:
            place = vault._state.place
        keychain.forget(place)
        keychain.wipe()
        with pytest.raises(Failed, match="ledger-anchor-missing"):
            open_vault(folder, keychain, clock)
        open_vault(folder, keychain, clock, accept_loss=True).close()
        wipe_vault(folder, keychain)

    def test_a_vault_in_the_keychain_has_no_passphrase_to_change(self, keychain, tmp_path, capsys):
        home = ["--home", str(tmp_path / "home"), "--json"]
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr("signal.signal", lambda *_: None)
            assert run([*home, "vault", "init"], lambda _: 0, InternetGuard()) == 0
            assert run([*home, "vault", "passphrase"], lambda _: 0, InternetGuard()) == 1
            assert "passphrase-unused" in capsys.readouterr().out
            from likeness.base.paths import Home

            there = wiping.wipe_list(Home(tmp_path / "home"), packs=False)
            assert there.keychain == 2
            assert isinstance(keys.new_keeper("both", b"x"), BothKeeper)
            wiping.wipe(Home(tmp_path / "home"), there.confirm, packs=False)

    def test_a_full_keyring_keeps_its_entry_until_it_confirms(self, keychain, tmp_path):
        place = Place(tmp_path, new_secret()[:16].hex())
        keychain.store(place, 1, new_secret())
        keychain._backend.delete_password, kept = (lambda *_: None), keychain._backend.delete_password
        with pytest.raises(Failed, match="key-not-removed"):
            keychain.remove(place, 1)
        keychain.write_anchor(place, 1, "1 aa")
        with pytest.raises(Failed, match="key-not-removed"):
            keychain.forget(place)
        keychain._backend.delete_password = kept
        keychain.remove(place, 1)
        keychain.forget(place)
        assert entries_of(place.vault) == []


def keeper_without(kind):
    """What somebody would try who does not know that it has changed, or that it has not."""
    return KeychainKeeper() if kind != "keychain" else PassphraseKeeper(b"one", CHEAP)


class TestOtherSystems:
    """Not tried there: what can be said from here about sizes and names. See docs/keychains.md."""

    def test_everything_we_store_is_far_below_the_smallest_limit(self):
        """Windows: 2560 bytes, which keyring fills with UTF-16."""
        anchor = str(Anchor(10**18 - 1, "f" * 64))
        assert len(new_secret().hex()) == 64 <= MAX_ENTRY_CHARACTERS
        assert len(anchor) == 83 <= MAX_ENTRY_CHARACTERS
        assert len(f"ledger-head@likeness/{'a' * 32}/anchor") < 337, (
            "the longest user name and target that Windows takes together"
        )

    def test_on_windows_entries_stay_on_the_machine(self, monkeypatch):
        """keyring's own descriptor and class, with the two constants of a module that only Windows has."""

        class Constants:
            CRED_PERSIST_LOCAL_MACHINE, CRED_PERSIST_ENTERPRISE = 2, 3

        monkeypatch.setattr(Windows, "win32cred", Constants, raising=False)
        backend = Windows.WinVaultKeyring()
        assert backend.persist == Constants.CRED_PERSIST_ENTERPRISE, "keyring's default, which travels"
        KeychainKeeper(backend)
        assert backend.persist == Constants.CRED_PERSIST_LOCAL_MACHINE

    def test_on_windows_only_the_anchor_gets_a_second_name_and_both_go(self, monkeypatch, tmp_path):
        """keyring's own way with names; the three calls of Windows below it are a table here."""

        class Constants:
            CRED_PERSIST_LOCAL_MACHINE = 2

        class Credential(dict):
            value = property(lambda self: self["value"])

        table, place = {}, Place(tmp_path, "a" * 32)
        monkeypatch.setattr(Windows, "win32cred", Constants, raising=False)
        backend = Windows.WinVaultKeyring()
        monkeypatch.setattr(backend, "_read_credential", table.get)
        monkeypatch.setattr(
            backend,
            "_set_password",
            lambda target, user, text: table.update({target: Credential(UserName=user, value=text)}),
        )
        monkeypatch.setattr(backend, "_delete_password", table.pop)
        keeper, secret = KeychainKeeper(backend), new_secret()
        keeper.store(place, 1, secret)
        keeper.store(place, 2, new_secret())
        for number in range(1, 4):
            keeper.write_anchor(place, 2, f"{number} aa")
        assert keeper.load(place, 1) == secret
        assert keeper.read_anchor(place) == "3 aa"
        service = f"likeness/{place.vault}"
        assert sorted(table) == sorted(
            [f"{service}/1", f"{service}/2", f"{service}/anchor", f"ledger-head@{service}/anchor"]
        )
        assert all(len(entry.value) <= MAX_ENTRY_CHARACTERS for entry in table.values())
        for epoch in (1, 2):
            keeper.remove(place, epoch)
        keeper.forget(place)
        assert table == {}

    def test_the_classes_are_those_that_keyring_has(self):
        assert (
            class_name(Windows.WinVaultKeyring.__new__(Windows.WinVaultKeyring))
            == "keyring.backends.Windows.WinVaultKeyring"
        )
        assert f"{macOS.Keyring.__module__}.{macOS.Keyring.__qualname__}" == "keyring.backends.macOS.Keyring"
