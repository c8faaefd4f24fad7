"""Rotation and erasure: what is proven, and that being killed at any instant leaves a vault that opens and finishes."""

import contextlib
import os
import signal
import subprocess
import sys
from pathlib import Path

import msgspec
import pytest
from sqlcipher3 import dbapi2

from likeness.base.clock import system_clock
from likeness.base.errors import Failed, Refused
from likeness.consent.purposes import Purpose
from likeness.vault import erasure, proving, rotation
from likeness.vault.catalogue import opens_with
from likeness.vault.header import catalogue_path, read_header
from likeness.vault.keepers import Argon2Costs, MemoryKeeper, PassphraseKeeper
from likeness.vault.keys import catalogue_key
from likeness.vault.kinds import Kind
from likeness.vault.ledger import Action
from likeness.vault.state import verify_signature
from likeness.vault.vault import create_vault, open_vault

PICTURE = b"\x89PNG not really, but bytes that must not be found again" * 40
CHEAP = Argon2Costs(passes=1, memory_kib=8, lanes=1)
ROTATION = [
    "announced",
    "stored",
    "wrapped",
    "rekeyed",
    "emptied",
    "reopened",
    "rewrapped",
    "removed",
    "settled",
]
ERASURE = ["struck", *ROTATION, "unlinked", "erased"]
CHILD = Path(__file__).with_name("vault_child.py")


class Stop(Exception):
    """The power goes."""


def abandon(vault):
    """Leaves the vault as a dead process would: nothing anchored, nothing finished."""
    vault._state.catalogue._connection.close()
    vault._lock.release()


def stop_at(vault, wanted):
    def hear(step):
        if step == wanted:
            raise Stop

    vault._state.on_step = hear


def reader_of(vault):
    """Another program in the middle of reading the catalogue."""
    connection = dbapi2.connect(str(vault._state.catalogue.path), isolation_level=None)
    key = catalogue_key(vault._state.secret, vault.id)
    connection.execute("PRAGMA cipher_log_level = NONE")
    connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    connection.execute("BEGIN")
    connection.execute("SELECT count(*) FROM sitters").fetchall()
    return contextlib.closing(connection)


def entries_left(vault):
    return [epoch for epoch in range(1, 12) if vault._state.keeper.load(vault._state.place, epoch) is not None]


def check_settled(vault):
    assert vault.alarms == ()
    assert vault.check().findings == ()
    assert vault.verify_ledger().intact
    assert entries_left(vault) == [vault.epoch]
    assert read_header(vault._state.place.folder).epochs == (vault.epoch,)


class TestRotation:
    def test_the_old_secret_is_gone_and_opens_nothing(self, vault, sitter):
        old = catalogue_key(vault._state.secret, vault.id)
        steps = []
        vault._state.on_step = steps.append
        vault.rotate()
        assert steps == ROTATION
        assert vault.epoch == 2
        assert not opens_with(vault._state.catalogue.path, old)
        assert vault.ledger()[-1].action is Action.KEY_ROTATED
        check_settled(vault)

    def test_the_vault_stays_in_use(self, vault, sitter, again):
        store = vault.open_sitter(vault.permit(sitter, Purpose.RETOUCH))
        vault.rotate()
        vault.rotate()
        assert store.get(store.list(Kind.PHOTO)[0].id) == PICTURE
        vault.close()
        assert again().epoch == 3

    @pytest.mark.parametrize("step", ROTATION)
    def test_stopped_after_any_step_it_opens_whole(self, vault, sitter, again, step):
        stop_at(vault, step)
        with pytest.raises(Stop):
            vault.rotate()
        abandon(vault)
        with again() as opened:
            assert opened.epoch == (1 if step in {"announced", "stored", "wrapped"} else 2)
            check_settled(opened)
            store = opened.open_sitter(opened.permit(sitter, Purpose.RETOUCH))
            assert store.get(store.list(Kind.PHOTO)[0].id) == PICTURE
            opened.rotate()
            check_settled(opened)

    @pytest.mark.usefixtures("impatient")
    def test_a_reader_blocks_it_and_it_says_so(self, vault, sitter, again):
        """With any reader open the old pages stay in the main file, which would still open with the old key."""
        with reader_of(vault):
            with pytest.raises(Failed, match="rotation-blocked"):
                vault.rotate()
            assert [person.id for person in vault.sitters()] == [sitter], "still in use"
            assert entries_left(vault) == [1, 2]
            assert [finding.code for finding in vault.check().findings] == ["rotation-pending"]
        vault.rotate()
        assert vault.epoch == 3
        check_settled(vault)

    @pytest.mark.usefixtures("impatient")
    def test_a_blocked_one_is_finished_at_the_next_start(self, vault, sitter, again):
        with reader_of(vault):
            with pytest.raises(Failed, match="rotation-blocked"):
                vault.rotate()
            vault.close()
            with again() as opened:
                assert [alarm.code for alarm in opened.alarms] == ["rotation-blocked"], "it opens, and says so"
                assert opened.epoch == 2
        check_settled(again())

    def test_a_keeper_that_refuses_leaves_the_old_secret(self, vault, sitter, monkeypatch):
        keeper = vault._state.keeper
        for broken in ("store", "remove"):
            with monkeypatch.context() as patch:
                patch.setattr(keeper, broken, refuse)
                with pytest.raises(Failed, match="keychain-locked"):
                    vault.rotate()
            assert vault.sitters()
            vault.rotate()
            check_settled(vault)

    def test_an_old_secret_that_will_not_go_is_said(self, vault, sitter, monkeypatch):
        with monkeypatch.context() as patch:
            patch.setattr(vault._state.keeper, "remove", lambda place, epoch: None)
            with pytest.raises(Failed, match="key-not-removed"):
                vault.rotate()
        vault.rotate()
        check_settled(vault)

    def test_trouble_with_the_database_is_not_a_wrong_key(self, vault, folder, keeper, clock, monkeypatch):
        """Else the newer secret would be thrown away over a bad moment of the disk."""
        vault.close()

        def trouble(path, key):
            raise Failed("catalogue-unusable", detail="SQLITE_IOERR")

        monkeypatch.setattr(rotation, "Catalogue", trouble)
        with pytest.raises(Failed, match="catalogue-unusable"):
            open_vault(folder, keeper, clock)


def refuse(*_):
    raise Failed("keychain-locked")


class TestErasure:
    def test_the_proof_says_what_was_tried(self, vault, sitter, agree):
        for name in "BC":
            agree(vault, vault.new_sitter(name))
        steps = []
        vault._state.on_step = steps.append
        proof = vault.erase(sitter)
        assert steps == ERASURE
        assert proof.complete
        assert (proof.epoch_before, proof.epoch_after, proof.blobs_removed, proof.keys_tried) == (1, 2, 1, 2)
        assert proof.old_key_refused is proof.kept_copy_refused is proof.old_entry_absent is True
        assert "exported-files" in proof.limits
        assert ("old-copies-with-passphrase" in proof.limits) == (vault.keeper_kind == "passphrase")
        tombstone = erasure.tombstone_bytes(vault.id, sitter, proof.erased_at)
        assert verify_signature(bytes.fromhex(proof.public_key), bytes.fromhex(proof.tombstone_signature), tombstone)
        assert msgspec.json.decode(msgspec.json.encode(proof), type=proving.ErasureProof) == proof
        check_settled(vault)

    def test_nothing_is_left(self, vault, sitter, folder):
        vault.erase(sitter)
        assert list((folder / "blobs").iterdir()) == []
        for table in ("sitters", "keys", "consents", "blobs", "erasures"):
            assert vault._state.catalogue.rows(f"SELECT * FROM {table}") == []  # noqa: S608
        for use in (vault.sitter, vault.erase, vault.consent, lambda who: vault.permit(who, Purpose.KEEP)):
            with pytest.raises(Refused, match="sitter-erased"):
                use(sitter)

    def test_the_others_lose_nothing(self, vault, sitter, agree):
        other = vault.new_sitter("B")
        agree(vault, other)
        store = vault.open_sitter(vault.permit(other, Purpose.RETOUCH))
        blob = store.put(Kind.PHOTO, b"theirs", {})
        vault.erase(sitter)
        assert store.get(blob) == b"theirs"

    def test_somebody_without_photos(self, vault):
        proof = vault.erase(vault.new_sitter("A"))
        assert proof.complete
        assert proof.kept_copy_refused is None

    def test_somebody_unknown(self, vault):
        with pytest.raises(Failed, match="sitter-unknown"):
            vault.erase("0" * 32)

    @pytest.mark.parametrize("step", ERASURE)
    def test_stopped_after_any_step_it_is_finished_at_the_next_start(self, vault, sitter, again, folder, step):
        stop_at(vault, step)
        with pytest.raises(Stop):
            vault.erase(sitter)
        abandon(vault)
        with again() as opened:
            check_settled(opened)
            assert opened.epoch == 2, "one rotation, whatever was interrupted"
            assert list((folder / "blobs").iterdir()) == []
            assert [entry.action for entry in opened.ledger()].count(Action.ERASED) == 1
            with pytest.raises(Refused, match="sitter-erased"):
                opened.sitter(sitter)

    @pytest.mark.usefixtures("impatient")
    def test_a_blocked_one_is_finished_by_asking_again(self, vault, sitter):
        with reader_of(vault), pytest.raises(Failed, match="rotation-blocked"):
            vault.erase(sitter)
        assert "erasure-pending" in {finding.code for finding in vault.check().findings}
        proof = vault.erase(sitter)
        assert proof.complete
        assert proof.old_key_refused is True, "the old secret was still there to be tried"
        check_settled(vault)

    @pytest.mark.parametrize("lie", ["_rows_left", "_ciphertext_left", "_old_key_opens", "_opens"])
    def test_what_cannot_be_proven_is_not_called_erased(self, vault, sitter, agree, monkeypatch, lie):
        agree(vault, vault.new_sitter("B"))
        with monkeypatch.context() as patch:
            patch.setattr(proving, lie, lambda *_: True)
            with pytest.raises(Failed, match="erasure-unproven"):
                vault.erase(sitter)
        assert "erasure-pending" in {finding.code for finding in vault.check().findings}
        assert vault.erase(sitter).complete

    def test_ciphertext_under_another_name_is_noticed(self, vault, sitter, folder, monkeypatch):
        path = next((folder / "blobs").iterdir())
        (folder / "blobs" / ("f" * 32 + ".age")).write_bytes(path.read_bytes())
        with pytest.raises(Failed, match="erasure-unproven"):
            vault.erase(sitter)
        (folder / "blobs" / ("f" * 32 + ".age")).unlink()
        assert vault.erase(sitter).complete

    def test_a_file_that_cannot_be_removed_is_said(self, vault, sitter, folder, monkeypatch):
        path = next((folder / "blobs").iterdir())
        content = path.read_bytes()
        path.unlink()
        path.mkdir()
        with pytest.raises(Failed, match="blob-not-removed"):
            vault.erase(sitter)
        path.rmdir()
        path.write_bytes(content)
        assert vault.erase(sitter).complete

    def test_a_forged_tombstone_is_found(self, vault, sitter):
        vault.erase(sitter)
        vault._state.catalogue.execute("UPDATE tombstones SET at = '2020-01-01T00:00:00Z'")
        assert [finding.code for finding in vault.check().findings] == ["tombstone-damaged"]


class TestKilled:
    """Real processes, really ended."""

    @pytest.fixture
    def child(self, tmp_path, notice):
        folder = tmp_path / "vault"

        def run(*words):
            command = [sys.executable, str(CHILD), str(folder), *words]
            return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)

        create_vault(folder, PassphraseKeeper(b"x", CHEAP), system_clock).close()
        return folder, run

    def open(self, folder):
        return open_vault(folder, PassphraseKeeper(b"x", CHEAP), system_clock)

    @pytest.mark.parametrize("step", ["struck", "stored", "rekeyed", "emptied", "removed", "unlinked"])
    def test_in_the_middle_of_an_erasure(self, child, step):
        folder, run = child
        process = run("erase", step)
        out, err = process.communicate(timeout=120)
        assert process.returncode == 9, err
        with self.open(folder) as opened:
            check_settled(opened)
            assert list((folder / "blobs").iterdir()) == []
            with pytest.raises(Refused, match="sitter-erased"):
                opened.sitter(out.strip())

    @pytest.mark.skipif(os.name == "nt", reason="SIGKILL")
    def test_in_the_middle_of_writing_nothing_acknowledged_is_lost(self, child):
        folder, run = child
        process = run("write")
        acknowledged = [process.stdout.readline().split() for _ in range(8)]
        process.send_signal(signal.SIGKILL)
        acknowledged += [
            line.split() for line in process.stdout.read().splitlines(keepends=True) if line.endswith("\n")
        ]
        process.wait()
        process.stderr.close()
        process.stdout.close()
        with self.open(folder) as opened:
            check_settled(opened)
            store = opened.open_sitter(opened.permit(acknowledged[0][0], Purpose.RETOUCH))
            for _, blob, text in acknowledged:
                assert store.get(blob) == text.encode() * 1000

    def test_a_damaged_log_is_noticed_although_every_page_is_sound(self, child):
        """A flipped byte in the write-ahead log drops acknowledged rows without an error: only the anchor tells."""
        folder, run = child
        process = run("leave")
        _, err = process.communicate(timeout=120)
        assert process.returncode == 9, err
        log = folder / "catalogue.db-wal"
        data = bytearray(log.read_bytes())
        data[len(data) // 2] ^= 1
        log.write_bytes(data)
        with pytest.raises(Failed, match="ledger-behind"):
            self.open(folder)


def test_a_memory_vault_dies_with_its_keeper(folder, clock):
    create_vault(folder, MemoryKeeper(), clock).close()
    with pytest.raises(Failed, match="key-missing"):
        open_vault(folder, MemoryKeeper(), clock)
    assert catalogue_path(folder).exists()
