"""The keepers' contract, the passphrase's own rules, and the keychain's allow-list. The real keychain: test_keychain.py."""

import keyring.errors
import msgspec
import pytest
from keyring.backends import SecretService, chainer, fail, null

from likeness.base.errors import Failed
from likeness.vault import keychain
from likeness.vault.keepers import Argon2Costs, MemoryKeeper, PassphraseKeeper, Place
from likeness.vault.keychain import KeychainKeeper, find_keychain, is_plaintext_keyring, keychain_name
from likeness.vault.keys import new_secret

CHEAP = Argon2Costs(passes=1, memory_kib=8, lanes=1)


@pytest.fixture
def place(tmp_path):
    return Place(tmp_path, "a" * 32)


class TestContract:
    def test_what_is_stored_comes_back(self, keeper, place):
        first, second = new_secret(), new_secret()
        keeper.store(place, 1, first)
        keeper.store(place, 2, second)
        assert (keeper.load(place, 1), keeper.load(place, 2), keeper.load(place, 3)) == (first, second, None)

    def test_never_over_another(self, keeper, place):
        secret = new_secret()
        keeper.store(place, 1, secret)
        with pytest.raises(Failed, match="key-entry-exists"):
            keeper.store(place, 1, new_secret())
        assert keeper.load(place, 1) == secret

    def test_removed_is_gone_and_removing_again_is_fine(self, keeper, place):
        keeper.store(place, 1, new_secret())
        keeper.remove(place, 1)
        keeper.remove(place, 1)
        assert keeper.load(place, 1) is None

    def test_vaults_do_not_mix(self, keeper, place):
        keeper.store(place, 1, new_secret())
        other = Place(place.folder / "other", "b" * 32)
        assert keeper.load(other, 1) is None

    def test_the_anchor_is_replaced(self, keeper, place):
        keeper.store(place, 1, new_secret())
        assert keeper.read_anchor(place) is None
        keeper.write_anchor(place, 1, "1 aa")
        keeper.write_anchor(place, 1, "2 bb")
        assert keeper.read_anchor(place) == "2 bb"


class TestPassphrase:
    @pytest.fixture
    def file(self, place):
        PassphraseKeeper(b"right", CHEAP).store(place, 1, new_secret())
        return place.folder / "keys" / "1.json"

    def test_a_wrong_one_is_said(self, place, file):
        with pytest.raises(Failed, match="passphrase-wrong"):
            PassphraseKeeper(b"wrong", CHEAP).load(place, 1)

    def test_an_empty_one_is_refused(self):
        with pytest.raises(Failed, match="passphrase-empty"):
            PassphraseKeeper(b"")

    def test_the_costs_lie_beside_so_that_they_may_change(self, place, file):
        assert PassphraseKeeper(b"right").load(place, 1) is not None

    def test_the_default_costs_64_mib_and_three_passes(self, place):
        keeper = PassphraseKeeper(b"right")
        keeper.store(place, 1, new_secret())
        content = msgspec.json.decode((place.folder / "keys" / "1.json").read_bytes())
        assert content["costs"] == {"passes": 3, "memory_kib": 65536, "lanes": 4}

    def test_the_file_is_for_its_owner_alone(self, file):
        assert file.stat().st_mode & 0o077 == 0
        assert file.parent.stat().st_mode & 0o077 == 0

    @pytest.mark.parametrize("change", [
        lambda text: "",
        lambda text: "{}",
        lambda text: text.replace('"memory_kib":8', '"memory_kib":99999999'),
        lambda text: text.replace('"nonce":"', '"nonce":"zz'),
        lambda text: text + " " * 20_000,
    ])  # fmt: skip
    def test_a_damaged_file_is_named(self, place, file, change):
        file.write_text(change(file.read_text()))
        with pytest.raises(Failed, match=r"key-file-damaged|file-too-large"):
            PassphraseKeeper(b"right", CHEAP).load(place, 1)

    def test_a_secret_of_the_wrong_length_is_damage(self, place):
        keeper = PassphraseKeeper(b"right", CHEAP)
        keeper.store(place, 1, b"short")
        with pytest.raises(Failed, match="key-file-damaged"):
            keeper.load(place, 1)

    def test_a_file_of_another_epoch_does_not_pass(self, place, file):
        (file.parent / "2.json").write_bytes(file.read_bytes())
        with pytest.raises(Failed, match="passphrase-wrong"):
            PassphraseKeeper(b"right", CHEAP).load(place, 2)

    def test_a_file_that_cannot_go_is_said(self, place):
        (place.folder / "keys" / "1.json").mkdir(parents=True)
        with pytest.raises(Failed, match="key-not-removed"):
            PassphraseKeeper(b"right", CHEAP).remove(place, 1)

    @pytest.mark.parametrize("change", [
        lambda text: "{}",
        lambda text: text.replace("5 cc", "4 cc"),
        lambda text: text.replace('"epoch":1', '"epoch":7'),
        lambda text: text + " " * 20_000,
    ])  # fmt: skip
    def test_an_anchor_that_was_changed_is_noticed(self, place, file, change):
        keeper = PassphraseKeeper(b"right", CHEAP)
        keeper.write_anchor(place, 1, "5 cc")
        path = place.folder / "anchor.json"
        path.write_text(change(path.read_text()))
        with pytest.raises(Failed, match="ledger-anchor-damaged"):
            keeper.read_anchor(place)


class TestAllowList:
    @pytest.fixture(autouse=True)
    def unlocked(self, monkeypatch):
        """No Secret Service is needed here: the backend's answers are given."""
        monkeypatch.setattr(KeychainKeeper, "_ask_to_unlock", lambda self: None)

    class Plaintext(null.Keyring):
        """Stands for any backend that nobody has looked at."""

    def test_only_those_that_encrypt(self):
        for backend in (null.Keyring(), fail.Keyring(), self.Plaintext(), chainer.ChainerBackend()):
            with pytest.raises(Failed, match="keychain-not-safe"):
                KeychainKeeper(backend)

    @pytest.mark.parametrize(("backend", "code"), [
        (null.Keyring, "keychain-not-safe"),
        (Plaintext, "keychain-not-safe"),
        (fail.Keyring, "keychain-missing"),
    ])  # fmt: skip
    def test_the_persons_choice_is_refused_not_replaced(self, monkeypatch, backend, code):
        monkeypatch.setattr(keychain.keyring, "get_keyring", backend)
        for look in (find_keychain, KeychainKeeper):
            with pytest.raises(Failed, match=code):
                look()
        assert keychain_name() is None

    def test_of_a_chain_only_the_safe_one_is_taken(self, monkeypatch):
        class Chain(chainer.ChainerBackend):
            backends = (null.Keyring(), SecretService.Keyring())

        Chain.__module__, Chain.__qualname__ = "keyring.backends.chainer", "ChainerBackend"
        monkeypatch.setattr(keychain.keyring, "get_keyring", Chain)
        assert isinstance(find_keychain(), SecretService.Keyring)
        monkeypatch.setattr(Chain, "backends", ())
        with pytest.raises(Failed, match="keychain-missing"):
            find_keychain()
        monkeypatch.setattr(Chain, "backends", (null.Keyring(),))
        with pytest.raises(Failed, match="keychain-not-safe"):
            find_keychain()

    @pytest.mark.parametrize(("error", "code"), [
        (keyring.errors.KeyringLocked("x"), "keychain-locked"),
            (TimeoutError(), "keychain-locked"),
        (keyring.errors.InitError("x"), "keychain-missing"),
        (keyring.errors.NoKeyringError("x"), "keychain-missing"),
        (keyring.errors.KeyringError("x"), "keychain-denied"),
        (ConnectionRefusedError(), "keychain-denied"),
    ])  # fmt: skip
    def test_trouble_is_never_read_as_nothing_there(self, monkeypatch, place, error, code):
        def trouble(*_):
            raise error

        backend = SecretService.Keyring()
        monkeypatch.setattr(backend, "get_password", trouble)
        with pytest.raises(Failed, match=code):
            KeychainKeeper(backend).load(place, 1)

    @pytest.mark.parametrize("text", ["not hex", "ab", ""])
    def test_a_damaged_entry_is_named(self, monkeypatch, place, text):
        backend = SecretService.Keyring()
        monkeypatch.setattr(backend, "get_password", lambda *_: text)
        with pytest.raises(Failed, match="keychain-entry-damaged"):
            KeychainKeeper(backend).load(place, 1)

    def test_an_entry_that_stays_is_said(self, monkeypatch, place):
        backend = SecretService.Keyring()
        monkeypatch.setattr(backend, "get_password", lambda *_: "ab" * 32)
        monkeypatch.setattr(backend, "delete_password", lambda *_: None)
        with pytest.raises(Failed, match="key-not-removed"):
            KeychainKeeper(backend).remove(place, 1)

    def test_a_keyring_in_the_clear_is_recognised(self, tmp_path):
        path = tmp_path / "login.keyring"
        assert not is_plaintext_keyring(path)
        path.write_bytes(b"GnomeKeyring\n\r\0\n\0\0\0\0")
        assert not is_plaintext_keyring(path)
        path.write_bytes(b"[keyring]\ndisplay-name=Login\n")
        assert is_plaintext_keyring(path)


def test_memory_needs_no_folder(tmp_path):
    keeper = MemoryKeeper()
    keeper.store(Place(tmp_path, "a" * 32), 1, new_secret())
    assert list(tmp_path.iterdir()) == []
