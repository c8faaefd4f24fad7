"""Keychain and passphrase together, and changing from one keeper to another: at every step the old or the new opens, in the end the new alone."""

import itertools
import json

import pytest
from snapshots import CHEAP, at_each_step, copied, keeper_of

from likeness.base.errors import Failed
from likeness.vault.both import BothKeeper, parts, store_of
from likeness.vault.header import make_header, read_header
from likeness.vault.keepers import Argon2Costs, KeyFiles, MemoryKeeper, PassphraseKeeper, Place, key_costs
from likeness.vault.keys import new_secret
from likeness.vault.ledger import Action
from likeness.vault.vault import create_vault, open_vault

# memory stands for the keychain: what it holds does not lie in the folder. The real keychain: test_keychain_change.py.
CHANGES = [
    pair for pair in itertools.product(["memory", "passphrase", "both"], repeat=2) if pair != ("memory", "memory")
]


@pytest.fixture
def chain():
    return MemoryKeeper()


@pytest.fixture
def place(tmp_path):
    return Place(tmp_path, "a" * 32)


def trouble(action):
    """The code of what `action` raises, None where it raises nothing."""
    try:
        action()
    except Failed as error:
        return error.code
    return None


class TestBoth:
    def test_neither_alone_opens_it(self, place, chain):
        both, secret = keeper_of("both", chain), new_secret()
        both.store(place, 1, secret)
        assert both.load(place, 1) == secret
        assert both.has(place, 1)
        assert chain.load(place, 1) not in {None, secret}, "half a key, and not the secret"
        with pytest.raises(Failed, match="key-file-damaged"):
            PassphraseKeeper(b"one", CHEAP).load(place, 1)
        with pytest.raises(Failed, match="both-wrong"):
            keeper_of("both", chain, b"two").load(place, 1)
        other = MemoryKeeper()
        other.store(place, 1, new_secret())
        with pytest.raises(Failed, match="both-wrong"):
            keeper_of("both", other).load(place, 1)

    @pytest.mark.parametrize("lost", ["keychain", "file"])
    def test_half_of_it_is_no_entry_but_something_to_remove(self, place, chain, lost):
        both = keeper_of("both", chain)
        both.store(place, 1, new_secret())
        (chain if lost == "keychain" else KeyFiles()).remove(place, 1)
        assert both.load(place, 1) is None
        assert both.has(place, 1)
        with pytest.raises(Failed, match="key-entry-exists"):
            both.store(place, 1, new_secret())
        both.remove(place, 1)
        assert not both.has(place, 1)

    def test_other_trouble_with_the_file_stays_what_it_is(self, place, chain):
        both = keeper_of("both", chain)
        both.store(place, 1, new_secret())
        (place.folder / "keys" / "1.json").write_text("{}")
        with pytest.raises(Failed, match="key-file-damaged"):
            both.load(place, 1)

    def test_the_anchor_is_in_the_keychain(self, place, chain):
        both = keeper_of("both", chain)
        both.write_anchor(place, 1, "5 cc")
        assert chain.read_anchor(place) == both.read_anchor(place) == "5 cc"
        both.forget(place)
        assert both.read_anchor(place) is None

    def test_wiped_it_opens_nothing(self, place, chain):
        both = keeper_of("both", chain)
        both.store(place, 1, new_secret())
        both.wipe()
        with pytest.raises(Failed, match="vault-locked"):
            both.load(place, 1)

    def test_who_has_both_has_each(self, chain):
        both = keeper_of("both", chain)
        assert parts(both, None) == {"both": both, "memory": chain, "passphrase": both.passphrase}

    def test_entries_can_be_taken_away_without_a_passphrase(self, place, chain):
        keeper_of("both", chain).store(place, 1, new_secret())
        chain.write_anchor(place, 1, "5 cc")
        store = store_of("both", chain)
        assert store.has(place, 1)
        store.remove(place, 1)
        store.forget(place)
        assert not store.has(place, 1)
        assert chain.read_anchor(place) is None
        assert isinstance(store_of("passphrase", chain), KeyFiles)
        assert not store_of("memory", PassphraseKeeper(b"x")).has(place, 1), "it went with its process"


class TestHeader:
    def test_what_the_first_format_can_say_is_written_as_that(self):
        assert make_header("a" * 32, {1: "passphrase"}).format == 1
        assert make_header("a" * 32, {2: "keychain", 1: "keychain"}).format == 1
        assert make_header("a" * 32, {1: "both"}).format == 2
        assert make_header("a" * 32, {2: "passphrase", 1: "keychain"}).format == 2

    def test_each_epoch_has_its_keeper_while_that_changes(self):
        header = make_header("a" * 32, {1: "keychain", 2: "both"})
        assert (header.epochs, header.kind_of(1), header.kind_of(2)) == ((2, 1), "keychain", "both")
        assert header.kinds == {"keychain", "both"}
        assert make_header("a" * 32, {2: "both", 1: "both"}).kinds == {"both"}

    @pytest.mark.parametrize("change", [{"keepers": ["both"]}, {"keeper": "somebody"}, {"format": 0}, {"more": 1}])
    def test_a_damaged_one_is_named(self, folder, chain, clock, change):
        create_vault(folder, chain, clock).close()
        header = json.loads((folder / "vault.json").read_text())
        (folder / "vault.json").write_text(json.dumps(header | {"epochs": [2, 1]} | change))
        with pytest.raises(Failed, match="vault-header-damaged"):
            read_header(folder)

    def test_a_program_from_before_refuses_politely(self, folder, chain, clock, monkeypatch):
        """What looks at the format first says so, whatever else stands in a newer header."""
        create_vault(folder, keeper_of("both", chain), clock).close()
        assert json.loads((folder / "vault.json").read_text())["format"] == 2
        monkeypatch.setattr("likeness.vault.header.FORMAT", 1)
        with pytest.raises(Failed, match="vault-newer"):
            open_vault(folder, keeper_of("both", chain), clock)


class TestChanging:
    @pytest.mark.parametrize(("old", "new"), CHANGES)
    def test_killed_at_any_step_one_of_the_two_opens_and_a_start_settles_it(
        self, folder, chain, clock, tmp_path, old, new
    ):
        same = old == new
        before, after = keeper_of(old, chain), keeper_of(new, chain, b"two" if same else b"one")
        with create_vault(folder, before, clock) as vault:
            vault.new_sitter("A")
            steps = at_each_step(vault, chain, tmp_path, lambda: vault.custody.change_keeper(after))
            assert vault.keeper_kind == new
            assert vault.check().ok
        assert {"announced", "stored", "anchored", "wrapped", "rekeyed", "removed", "settled"} <= steps.keys()
        for step, (left, entries) in steps.items():
            done = step not in {"announced", "stored", "anchored", "wrapped"}
            first = BothKeeper(entries, PassphraseKeeper(b"one", CHEAP))
            second = BothKeeper(entries, PassphraseKeeper(b"two", CHEAP)) if same else first
            wrong, right = (first, second) if done else (second, first)
            if same:
                assert trouble(lambda left=left, wrong=wrong: open_vault(left, wrong, clock)) in {
                    "passphrase-wrong",
                    "both-wrong",
                }, step
            with open_vault(left, right, clock) as vault:
                assert vault.alarms == (), step
                assert vault.keeper_kind == (new if done else old), step
                assert [sitter.name for sitter in vault.sitters()] == ["A"]
                assert vault.check().ok, step
                assert read_header(left).epochs == (vault.epoch,) == ((2,) if done else (1,))
                self.check_nothing_left(vault, entries, left)
                vault.rotate()

    @staticmethod
    def check_nothing_left(vault, entries, folder):
        """Of the keeper that is not the vault's there is no entry and no anchor."""
        place, epoch, kind = vault._state.place, vault.epoch, vault.keeper_kind
        files = {int(path.stem) for path in folder.glob("keys/*.json")}
        assert files == ({epoch} if kind != "memory" else set())
        assert {key[1] for key in entries._entries} == ({epoch} if kind != "passphrase" else set())
        assert (entries.read_anchor(place) is not None) == (kind != "passphrase")
        assert (folder / "anchor.json").exists() == (kind == "passphrase")
        assert not (folder / "anchor.next.json").exists()

    @pytest.mark.parametrize("old", ["memory", "passphrase"])
    def test_the_wrong_half_of_a_change_is_told_which_is_needed(self, folder, chain, clock, tmp_path, old):
        with create_vault(folder, keeper_of(old, chain), clock) as vault:
            steps = at_each_step(vault, chain, tmp_path, lambda: vault.custody.change_keeper(keeper_of("both", chain)))
        left, entries = steps["rekeyed"]
        assert trouble(lambda: open_vault(left, keeper_of(old, entries), clock)) == "keeper-wrong-both"
        left, entries = steps["wrapped"]
        with open_vault(left, keeper_of(old, entries), clock) as vault:
            assert vault.keeper_kind == old

    def test_it_is_one_rotation_and_the_ledger_says_so(self, folder, chain, clock):
        with create_vault(folder, chain, clock) as vault:
            vault.custody.change_keeper(keeper_of("both", chain))
            assert vault.epoch == 2
            assert [entry.action for entry in vault.ledger()][-2:] == [Action.KEY_ROTATED, Action.KEEPER_CHANGED]
            assert vault.verify_ledger().intact

    def test_a_keeper_that_cannot_be_asked_changes_nothing(self, folder, chain, clock):
        class Locked(MemoryKeeper):
            def has(self, place, epoch):
                raise Failed("keychain-locked")

        with create_vault(folder, chain, clock) as vault:
            with pytest.raises(Failed, match="keychain-locked"):
                vault.custody.change_keeper(keeper_of("both", Locked()))
            assert read_header(folder).epochs == (1,)
            assert vault.keeper_kind == "memory"

    def test_an_entry_that_is_there_already_is_never_written_over_nor_in_the_way(self, folder, chain, clock):
        """An old copy of the folder, and the keychain that goes with the newer one."""
        with create_vault(folder, chain, clock) as vault:
            newer = new_secret()
            chain.store(vault._state.place, 2, newer)
            vault.rotate()
            assert vault.epoch == 3
            vault.rotate()
            assert vault.epoch == 4
            assert chain.load(vault._state.place, 2) == newer
            assert {key[1] for key in chain._entries} == {2, 4}

    def test_an_entry_that_stays_is_said(self, folder, clock):
        class Keeping(MemoryKeeper):
            def remove(self, place, epoch):
                """Says yes and does nothing."""

        with create_vault(folder, Keeping(), clock) as vault:
            with pytest.raises(Failed, match="key-not-removed"):
                vault.rotate()
            assert vault.sitters() == []
            assert vault.epoch == 2


class TestPassphrase:
    def test_costs_never_shrink_and_weak_ones_grow_at_the_next_rotation(self, folder, clock):
        with create_vault(folder, PassphraseKeeper(b"one", CHEAP), clock) as vault:
            assert vault.custody.costs_are_weak
        strong = Argon2Costs(passes=2, memory_kib=65_536, lanes=4)
        with open_vault(folder, PassphraseKeeper(b"one", strong), clock) as vault:
            assert key_costs(vault._state.place) == CHEAP
            vault.rotate()
            assert key_costs(vault._state.place) == strong
        with open_vault(folder, PassphraseKeeper(b"one", CHEAP), clock) as vault:
            vault.rotate()
            assert key_costs(vault._state.place) == strong, "a program that asks for less weakens nothing"
            vault.custody.change_keeper(PassphraseKeeper(b"two"))
            assert not vault.custody.costs_are_weak
            assert key_costs(vault._state.place) == Argon2Costs(3, 65_536, 4)

    def test_a_vault_without_one_has_no_costs(self, folder, chain, clock):
        with create_vault(folder, chain, clock) as vault:
            assert not vault.custody.costs_are_weak

    def test_a_damaged_file_is_not_taken_for_a_wrong_passphrase(self, folder, clock):
        create_vault(folder, PassphraseKeeper(b"one", CHEAP), clock).close()
        (folder / "keys" / "1.json").write_text("{}")
        with pytest.raises(Failed, match="key-file-damaged"):
            open_vault(folder, PassphraseKeeper(b"one", CHEAP), clock)

    def test_a_damaged_or_foreign_file_counts_for_nothing(self, place):
        PassphraseKeeper(b"one", CHEAP).store(place, 1, new_secret())
        (place.folder / "keys" / "2.json").write_text("{}")
        (place.folder / "keys" / "notes.json").write_text("{}")
        assert key_costs(place) == CHEAP

    def test_costs_that_do_not_fit_together_are_damage(self, place):
        keeper = PassphraseKeeper(b"one", CHEAP)
        keeper.store(place, 1, new_secret())
        path = place.folder / "keys" / "1.json"
        path.write_text(path.read_text().replace('"lanes":1', '"lanes":16'))
        with pytest.raises(Failed, match="key-file-damaged"):
            PassphraseKeeper(b"one", CHEAP).load(place, 1)

    def test_wiped_it_opens_nothing_and_holds_nothing(self, place):
        keeper = PassphraseKeeper(b"one", CHEAP)
        keeper.store(place, 1, new_secret())
        held = keeper._passphrase, *keeper._derived.values()
        keeper.wipe()
        assert not any(any(each) for each in held)
        with pytest.raises(Failed, match="vault-locked"):
            keeper.load(place, 1)

    def test_of_two_passphrases_each_believes_its_own_anchor(self, place):
        one, two = PassphraseKeeper(b"one", CHEAP), PassphraseKeeper(b"two", CHEAP)
        one.store(place, 1, new_secret())
        one.write_anchor(place, 1, "5 cc")
        two.store(place, 2, new_secret())
        two.write_anchor(place, 2, "6 dd")
        assert (one.read_anchor(place), two.read_anchor(place)) == ("5 cc", "6 dd")
        KeyFiles().remove(place, 2)  # given up
        assert one.read_anchor(place) == "5 cc"
        assert trouble(lambda: two.read_anchor(place)) == "ledger-anchor-damaged"

    def test_a_damaged_coming_anchor_does_not_hide_the_one_that_counts(self, place):
        one = PassphraseKeeper(b"one", CHEAP)
        one.store(place, 1, new_secret())
        one.write_anchor(place, 1, "5 cc")
        (place.folder / "anchor.next.json").write_text("{")
        assert one.read_anchor(place) == "5 cc"
        one.store(place, 2, new_secret())
        KeyFiles().remove(place, 2)
        assert one.read_anchor(place) == "5 cc"
        (place.folder / "anchor.json").unlink()
        (place.folder / "anchor.json").mkdir()
        assert trouble(lambda: one.read_anchor(place)) == "ledger-anchor-damaged"


def test_memory_forgets_its_anchor_but_keeps_its_entries(place, chain):
    chain.store(place, 1, new_secret())
    chain.write_anchor(place, 1, "5 cc")
    chain.wipe()
    assert chain.load(place, 1)
    chain.forget(place)
    assert chain.read_anchor(place) is None
    assert copied(chain).has(place, 1)
