"""Locking, unlocking, recovering with the kit, accepting a loss, and wiping everything."""

import gc
import shutil
import signal
import subprocess
import sys
import threading
from datetime import timedelta
from pathlib import Path

import pytest
from snapshots import CHEAP, copied, keeper_of

from likeness.base.errors import Failed
from likeness.consent.purposes import Purpose
from likeness.vault.header import check_free, read_header, vault_exists, wiping_path
from likeness.vault.keepers import KeyFiles, MemoryKeeper, PassphraseKeeper
from likeness.vault.kinds import Kind
from likeness.vault.kit import new_kit, unwrap
from likeness.vault.lease import read_leased
from likeness.vault.ledger import Action, Anchor
from likeness.vault.lock import Lock
from likeness.vault.loss import look_for_loss
from likeness.vault.vault import create_vault, open_vault, recover_vault
from likeness.vault.wipe import Wipeable, look_at_vault, wipe_vault

CHILD = Path(__file__).with_name("keeper_child.py")


@pytest.fixture
def chain():
    return MemoryKeeper()


@pytest.fixture
def made(folder, chain, clock):
    with create_vault(folder, chain, clock) as vault:
        vault.new_sitter("A")
        yield vault


class TestLocking:
    def test_locked_nothing_is_given_and_unlocked_everything(self, vault, sitter, folder, keeper, clock):
        store = vault.open_sitter(vault.permit(sitter, Purpose.RETOUCH))
        photo = store.list(Kind.PHOTO)[0].id
        vault.custody.lock()
        assert vault.custody.locked
        vault.custody.lock()
        for action in (vault.sitters, vault.ledger, vault.rotate, vault.anchor, vault.credentials, vault.check,
                       lambda: vault.sign(b"x"), lambda: vault.public_key, lambda: vault.new_sitter("B"),
                       lambda: vault.permit(sitter, Purpose.RETOUCH), lambda: store.get(photo), lambda: vault.custody.kit):  # fmt: skip
            with pytest.raises(Failed, match="vault-locked"):
                action()
        with pytest.raises(Failed, match="vault-busy"):
            open_vault(folder, keeper, clock)
        asked = MemoryKeeper() if keeper.kind == "memory" else PassphraseKeeper(b"wrong", CHEAP)
        with pytest.raises(Failed, match=r"key-missing|passphrase-wrong"):
            vault.custody.unlock(asked)
        assert vault.custody.locked
        again = keeper if keeper.kind == "memory" else PassphraseKeeper(b"correct horse", CHEAP)
        assert vault.custody.unlock(again) == ()
        assert vault.custody.unlock(again) == ()
        assert not vault.custody.locked
        assert store.get(photo)
        vault.rotate()
        assert vault.check().ok

    def test_the_keys_are_not_in_the_object_any_more(self, folder, clock):
        keeper = PassphraseKeeper(b"a passphrase of several words", CHEAP)
        with create_vault(folder, keeper, clock) as vault:
            state = vault._state
            vault.custody.lock()
            gc.collect()
            assert state.secret == b""
            assert keeper._passphrase == b""
            assert keeper._derived == {}
            assert "Locked" in type(state.signing_key).__name__
            assert "Locked" in type(state.catalogue).__name__

    def test_a_lease_that_is_out_goes_on(self, vault, sitter, clock):
        store = vault.open_sitter(vault.permit(sitter, Purpose.RETOUCH))
        photo = store.list(Kind.PHOTO)[0].id
        lease = store.lease([photo], timedelta(hours=1))
        vault.custody.lock()
        assert read_leased(lease, photo, clock())
        vault.custody.unlock(keeper_again(vault))
        assert read_leased(lease, photo, clock()), "unlocking takes nothing away either"

    def test_closing_a_locked_vault_lets_the_next_owner_in(self, vault, sitter, again):
        vault.custody.shut()
        vault.close()
        assert again().check().ok

    def test_an_old_copy_that_was_put_in_meanwhile_is_noticed(self, vault, chain, folder, keeper):
        vault.custody.shut()
        entry = Anchor(50, "a" * 64)
        keeper.write_anchor(vault._state.place, 1, str(entry))
        with pytest.raises(Failed, match="ledger-behind"):
            vault.custody.unlock(keeper)
        assert vault.custody.locked

    def test_threads_in_the_middle_get_an_answer_or_are_told(self, made):
        """Never a closed database, and never half a row."""
        said = []

        def work():
            try:
                while True:
                    made.new_sitter("B")
            except Failed as error:
                said.append(error.code)

        threads = [threading.Thread(target=work) for _ in range(3)]
        for thread in threads:
            thread.start()
        made.custody.lock()
        for thread in threads:
            thread.join()
        assert set(said) == {"vault-locked"}
        made.custody.unlock(made._state.at_hand)
        assert made.check().ok

    def test_an_anchor_that_cannot_be_written_keeps_no_key_in_memory(self, folder, clock):
        class Stuck(MemoryKeeper):
            stuck = False

            def write_anchor(self, place, epoch, anchor):
                if self.stuck:
                    raise Failed("keychain-locked")
                super().write_anchor(place, epoch, anchor)

        keeper = Stuck()
        vault = create_vault(folder, keeper, clock)
        keeper.stuck = True
        with pytest.raises(Failed, match="keychain-locked"):
            vault.custody.lock()
        assert vault.custody.locked
        assert vault._state.secret == b""
        vault.close()


def keeper_again(vault):
    """As a person would give it again: a passphrase that was wiped is typed anew."""
    if vault.keeper_kind == "passphrase":
        return PassphraseKeeper(b"correct horse", CHEAP)
    return vault._state.at_hand


class TestRecovering:
    @pytest.fixture
    def kit(self, made):
        kit = new_kit()
        made.custody.keep_kit(kit.recipient)
        return kit

    @pytest.mark.parametrize("to", ["memory", "passphrase", "both"])
    def test_a_lost_keychain_is_replaced_by_any_keeper(self, made, kit, folder, chain, clock, to):
        made.close()
        with pytest.raises(Failed, match="key-missing"):
            open_vault(folder, MemoryKeeper(), clock)
        fresh = keeper_of(to, MemoryKeeper())
        with recover_vault(folder, kit.identity, fresh, clock) as vault:
            assert vault.keeper_kind == to
            assert [sitter.name for sitter in vault.sitters()] == ["A"]
            assert Action.RECOVERED in [entry.action for entry in vault.ledger()]
            assert vault.check().ok
            assert vault.alarms == ()
        with open_vault(folder, fresh, clock) as vault:
            assert vault.alarms == ()
            assert unwrap(folder, kit.identity)[0] == vault.epoch, "the kit goes on working"

    def test_a_forgotten_passphrase(self, folder, clock):
        kit = new_kit()
        with create_vault(folder, PassphraseKeeper(b"forgotten", CHEAP), clock) as vault:
            vault.custody.keep_kit(kit.recipient)
        with recover_vault(folder, kit.identity, PassphraseKeeper(b"new", CHEAP), clock) as vault:
            assert vault.check().ok
        assert [path.name for path in folder.glob("keys/*")] == ["2.json"]
        open_vault(folder, PassphraseKeeper(b"new", CHEAP), clock).close()

    @pytest.mark.parametrize("to", ["memory", "passphrase", "both"])
    def test_killed_at_any_step_the_new_keeper_or_the_kit_opens(self, made, kit, folder, chain, clock, tmp_path, to):
        """Three kills one after the other, and then it is done."""
        made.close()
        entries, left = copied(chain), folder
        entries._entries.clear()
        for wanted in ("stored", "rekeyed", "removed"):
            found = {}

            def hear(step, left=left, entries=entries, found=found, wanted=wanted):
                if step == wanted and not found:
                    shutil.copytree(left, tmp_path / wanted)
                    found["there"] = tmp_path / wanted, copied(entries)

            recover_vault(left, kit.identity, keeper_of(to, entries), clock, on_step=hear).close()
            left, entries = found["there"]
            assert unwrap(left, kit.identity), wanted
        with recover_vault(left, kit.identity, keeper_of(to, entries), clock) as vault:
            assert vault.check().ok
            assert read_header(left).epochs == (vault.epoch,)
        open_vault(left, keeper_of(to, entries), clock).close()

    def test_an_old_copy_is_noticed_where_the_anchor_is_still_there(self, made, kit, folder, chain, clock):
        place = made._state.place
        made.close()
        chain.write_anchor(place, 1, str(Anchor(99, "a" * 64)))
        with pytest.raises(Failed, match="ledger-behind"):
            recover_vault(folder, kit.identity, chain, clock)
        with recover_vault(folder, kit.identity, chain, clock, accept_loss=True) as vault:
            assert Action.LOSS_ACCEPTED in [entry.action for entry in vault.ledger()]

    def test_the_wrong_kit_changes_nothing_and_lets_go(self, made, kit, folder, chain, clock):
        made.close()
        before = (folder / "vault.json").read_bytes()
        with pytest.raises(Failed, match="kit-wrong"):
            recover_vault(folder, new_kit().identity, MemoryKeeper(), clock)
        assert (folder / "vault.json").read_bytes() == before
        open_vault(folder, chain, clock).close()

    def test_without_any_keychain_here_the_entry_of_another_computer_counts_as_gone(
        self, made, kit, folder, clock, monkeypatch
    ):
        """The folder came here alone. The entry there opens nothing of it any more."""
        made.close()
        header = read_header(folder)
        (folder / "vault.json").write_text((folder / "vault.json").read_text().replace('"memory"', '"keychain"'))
        assert header.keeper == "memory"

        def none():
            raise Failed("keychain-missing")

        monkeypatch.setattr("likeness.vault.both.KeychainKeeper", none)
        with recover_vault(folder, kit.identity, PassphraseKeeper(b"new", CHEAP), clock) as vault:
            assert vault.alarms == ()
            assert read_header(folder).epochs == (2,)

    def test_a_keychain_that_is_there_but_locked_is_an_error_and_the_kit_still_opens(
        self, made, kit, folder, clock, monkeypatch
    ):
        made.close()
        (folder / "vault.json").write_text((folder / "vault.json").read_text().replace('"memory"', '"keychain"'))

        def locked():
            raise Failed("keychain-locked")

        monkeypatch.setattr("likeness.vault.both.KeychainKeeper", locked)
        with pytest.raises(Failed, match="keychain-locked"):
            recover_vault(folder, kit.identity, PassphraseKeeper(b"new", CHEAP), clock)
        with open_vault(folder, PassphraseKeeper(b"new", CHEAP), clock) as vault:
            assert [alarm.code for alarm in vault.alarms] == ["keychain-locked"]
            assert len(vault.sitters()) == 1
        assert unwrap(folder, kit.identity)


class TestLoss:
    def test_nothing_is_missing(self, made, folder, chain, clock):
        made.close()
        assert look_for_loss(folder, chain, clock) is None

    def test_how_much_is_missing_and_since_when(self, made, folder, chain, clock):
        place = made._state.place
        made.close()
        chain.write_anchor(place, 1, str(Anchor(40, "a" * 64)))
        loss = look_for_loss(folder, chain, clock)
        assert (loss.code, loss.expected, loss.found, loss.until[:10]) == ("ledger-behind", 40, 2, "2026-03-01")
        chain.forget(place)
        assert look_for_loss(folder, chain, clock).expected is None
        chain.write_anchor(place, 1, "rubbish")
        assert look_for_loss(folder, chain, clock).code == "ledger-anchor-damaged"
        with open_vault(folder, chain, clock, accept_loss=True) as vault:
            assert vault.ledger()[-1].action is Action.LOSS_ACCEPTED
        assert look_for_loss(folder, chain, clock) is None

    def test_other_damage_is_not_a_loss(self, made, folder, chain, clock):
        made._state.catalogue.execute("UPDATE ledger SET entry = x'00' WHERE number = 2")
        made._state.catalogue.close()
        made._lock.release()
        chain.write_anchor(made._state.place, 1, str(Anchor(2, "a" * 64)))
        with pytest.raises(Failed, match="ledger-damaged"):
            look_for_loss(folder, chain, clock)
        lock = Lock(folder / "lock")
        lock.release()
        lock.release()
        assert not lock.held


class TestWiping:
    def test_it_lists_and_then_removes_everything(self, vault, sitter, folder, keeper, chain):
        kept_by = keeper if keeper.kind == "memory" else chain
        place = vault._state.place
        vault.custody.keep_kit(new_kit().recipient)
        (folder / "jobs").mkdir()
        (folder / "jobs" / "one.json").write_text("{}")
        vault.close()
        there = look_at_vault(folder, kept_by)
        counts = {pile.kind: pile.count for pile in there.piles}
        assert counts["encrypted files"] == 1
        assert counts["jobs"] == 1
        assert counts["keys"] == (1 if keeper.kind == "memory" else 3)
        assert there.entries == (2 if keeper.kind == "memory" else 0)
        assert all(pile.size >= 0 for pile in there.piles)
        wipe_vault(folder, kept_by)
        assert list(folder.iterdir()) == []
        assert not kept_by.has(place, 1)
        assert kept_by.read_anchor(place) is None
        check_free(folder)

    def test_stopped_at_any_step_nothing_opens_and_it_can_be_finished(self, made, folder, chain, clock, tmp_path):
        kit = new_kit()
        made.custody.change_keeper(keeper_of("both", chain))
        (folder / "keys" / "notes.json").write_text("somebody's own")
        made.custody.keep_kit(kit.recipient)
        made.close()
        found = {}

        def hear(step):
            shutil.copytree(folder, tmp_path / step)
            found[step] = tmp_path / step, copied(chain)

        wipe_vault(folder, chain, hear)
        assert list(found) == ["marked", "sealed", "forgotten", "emptied", "nameless", "wiped"]
        for step, (left, entries) in found.items():
            for action in (
                lambda left=left, entries=entries: open_vault(left, keeper_of("both", entries), clock),
                lambda left=left: check_free(left),
            ):
                if step != "wiped":
                    with pytest.raises(Failed, match="wipe-unfinished"):
                        action()
            if step != "marked":
                assert not list(left.rglob("*.json")) or [path.name for path in left.rglob("*.json")] == ["vault.json"]
                with pytest.raises(Failed, match="kit-missing"):
                    unwrap(left, kit.identity)
            if step not in {"marked", "sealed"}:
                assert entries._entries == {}
            if step != "wiped":
                wipe_vault(left, entries)
            assert entries._entries == {}
            assert [path for path in left.iterdir() if path.name != "lock"] == []

    def test_not_while_somebody_has_it(self, made, folder, chain):
        with pytest.raises(Failed, match="vault-busy"):
            wipe_vault(folder, chain)
        assert vault_exists(folder)
        assert not wiping_path(folder).exists()

    def test_nothing_there_is_said(self, tmp_path, chain):
        for action in (look_at_vault, wipe_vault):
            with pytest.raises(Failed, match="vault-missing"):
                action(tmp_path, chain)

    def test_a_file_that_cannot_go_is_said_and_the_keys_are_gone(self, made, folder, chain, monkeypatch):
        made.close()

        def stuck(*_):
            raise OSError

        with monkeypatch.context() as patch:
            patch.setattr("likeness.vault.wipe.shutil.rmtree", stuck)
            with pytest.raises(Failed, match="wipe-unfinished"):
                wipe_vault(folder, chain)
        wipe_vault(folder, chain)
        assert chain._entries == {}

    @pytest.mark.parametrize(
        ("code", "entries"), [("keychain-missing", None), ("keychain-not-safe", None), ("keychain-denied", 0)]
    )
    def test_without_a_keychain_there_is_nothing_of_it_to_remove(self, folder, clock, monkeypatch, code, entries):
        create_vault(folder, PassphraseKeeper(b"one", CHEAP), clock).close()

        def none():
            raise Failed(code)

        monkeypatch.setattr("likeness.vault.wipe.KeychainKeeper", none)
        if entries is None:
            assert isinstance(look_at_vault(folder), Wipeable)
            assert look_at_vault(folder).entries is None
            wipe_vault(folder)
            assert list(folder.iterdir()) == []
        else:
            with pytest.raises(Failed, match=code):
                wipe_vault(folder)
            assert not wiping_path(folder).exists()


class TestKilledForReal:
    """Another process, and SIGKILL."""

    @pytest.mark.parametrize("step", ["stored", "wrapped", "rekeyed", "reopened", "removed"])
    def test_a_new_passphrase(self, folder, clock, step):
        kit = new_kit()
        with create_vault(folder, PassphraseKeeper(b"one", CHEAP), clock) as vault:
            vault.new_sitter("A")
            vault.custody.keep_kit(kit.recipient)
        command = [sys.executable, CHILD, folder, step, "passphrase", "one", "passphrase", "two"]
        ended = subprocess.run(command, capture_output=True, text=True, timeout=300, check=False)
        assert ended.returncode == -signal.SIGKILL, ended.stderr
        done = step in {"rekeyed", "reopened", "removed"}
        assert unwrap(folder, kit.identity)[0] == (2 if done else 1)
        with pytest.raises(Failed, match="passphrase-wrong"):
            open_vault(folder, PassphraseKeeper(b"one" if done else b"two", CHEAP), clock)
        with open_vault(folder, PassphraseKeeper(b"two" if done else b"one", CHEAP), clock) as vault:
            assert vault.alarms == ()
            assert [sitter.name for sitter in vault.sitters()] == ["A"]
            assert vault.check().ok
        assert not KeyFiles().has(vault._state.place, 1 if done else 2)
        assert [path.name for path in (folder / "keys").iterdir()] == ["2.json" if done else "1.json"]
