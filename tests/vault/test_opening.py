"""Making and opening a vault: one owner, no second vault over a first, and old copies that are noticed."""

import contextlib
import json
import shutil
import sqlite3
import subprocess
import sys
from datetime import timedelta
from pathlib import Path

import pytest

from likeness.base.errors import Failed
from likeness.consent.purposes import Purpose
from likeness.consent.receipts import verify_receipt
from likeness.vault.catalogue import Catalogue, migrations, opens_with, split_statements
from likeness.vault.header import read_header
from likeness.vault.keepers import Argon2Costs, MemoryKeeper, PassphraseKeeper
from likeness.vault.keys import catalogue_key, new_secret
from likeness.vault.kinds import Kind
from likeness.vault.ledger import Action, Anchor
from likeness.vault.lock import Lock
from likeness.vault.vault import create_vault, open_vault, vault_exists

CHEAP = Argon2Costs(passes=1, memory_kib=8, lanes=1)


UNDO = {
    # What takes a catalogue back from this version to the one before.
    6: ["DROP INDEX blobs_damaged", "DROP INDEX sitters_by_age", "ALTER TABLE blobs DROP COLUMN damaged"],
    5: [
        "DROP TABLE backup_debts",
        "DROP TABLE backup_files",
        "DROP TABLE backup_generations",
        "DROP TABLE backups",
        "ALTER TABLE tombstones DROP COLUMN vault",
    ],
    4: ["DROP TABLE kits"],
    3: ["DROP TABLE renewals", "ALTER TABLE blobs DROP COLUMN file"],
    2: [
        "DROP TABLE removals",
        "DROP TABLE certificates",
        "ALTER TABLE erasures DROP COLUMN why",
        "ALTER TABLE erasures DROP COLUMN kinds",
    ],
}


def tables(rows):
    """Each table with its columns and their types."""
    names = [row[0] for row in rows("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'")]
    return {name: [row[1:5] for row in rows(f"PRAGMA table_info({name})")] for name in names}


def tables_of(version):
    """As the migrations up to that version make them."""
    with contextlib.closing(sqlite3.connect(":memory:")) as connection:
        for script in migrations()[:version]:
            connection.executescript(script)
        return tables(lambda statement: connection.execute(statement).fetchall())


class TestCreating:
    def test_it_is_there_afterwards_and_everything_survives(self, vault, sitter, folder, again):
        key, identity = vault.public_key, vault.credentials()
        vault.close()
        vault.close()
        assert vault_exists(folder)
        opened = again()
        assert [person.name for person in opened.sitters()] == ["Noor Example"]
        assert opened.public_key == key
        assert opened.credentials() == identity
        assert opened.alarms == ()
        assert opened.check().ok

    def test_never_over_another(self, vault, folder, clock):
        vault.close()
        with pytest.raises(Failed, match="vault-exists"):
            create_vault(folder, MemoryKeeper(), clock)

    def test_never_over_one_that_lost_its_catalogue(self, vault, folder, keeper, clock):
        """Its keys may open a backup: they are not touched."""
        vault.close()
        (folder / "catalogue.db").unlink()
        for action in (create_vault, open_vault):
            with pytest.raises(Failed, match="catalogue-missing"):
                action(folder, keeper, clock)
        assert keeper.load(vault._state.place, 1) is not None

    def test_a_missing_key_makes_nothing_new(self, vault, folder, keeper, clock):
        vault.close()
        before = (folder / "catalogue.db").read_bytes()
        keeper.remove(vault._state.place, 1)
        with pytest.raises(Failed, match="key-file-missing" if keeper.kind == "passphrase" else "key-missing"):
            open_vault(folder, keeper, clock)
        with pytest.raises(Failed, match="vault-exists"):
            create_vault(folder, keeper, clock)
        assert (folder / "catalogue.db").read_bytes() == before

    def test_a_keeper_that_forgets_stops_it(self, folder, clock):
        class Forgetful(MemoryKeeper):
            def load(self, place, epoch):
                return None

        with pytest.raises(Failed, match="key-not-stored"):
            create_vault(folder, Forgetful(), clock)
        assert not vault_exists(folder)
        create_vault(folder, MemoryKeeper(), clock).close()

    def test_a_creation_that_was_cut_short_can_be_done_again(self, folder, keeper, clock, monkeypatch):
        def cut(self):
            raise KeyboardInterrupt

        with monkeypatch.context() as patch:
            patch.setattr(Catalogue, "empty_log", cut)
            with pytest.raises(KeyboardInterrupt):
                create_vault(folder, keeper, clock)
        assert not vault_exists(folder)
        with pytest.raises(Failed, match="vault-missing"):
            open_vault(folder, keeper, clock)
        with create_vault(folder, keeper, clock) as vault:
            assert vault.check().ok

    def test_nothing_there_is_said(self, folder, keeper, clock):
        with pytest.raises(Failed, match="vault-missing"):
            open_vault(folder, keeper, clock)

    def test_a_folder_that_cannot_be_made(self, tmp_path, keeper, clock):
        (tmp_path / "file").write_text("")
        with pytest.raises(Failed, match="folder-not-writable"):
            create_vault(tmp_path / "file" / "vault", keeper, clock)


class TestOneOwner:
    def test_a_second_one_is_told(self, vault, folder, keeper, clock):
        with pytest.raises(Failed, match="vault-busy"):
            open_vault(folder, keeper, clock)

    def test_also_from_another_process(self, vault, folder):
        script = "import sys; from pathlib import Path; from likeness.vault.lock import Lock; Lock(Path(sys.argv[1]))"
        ended = subprocess.run(
            [sys.executable, "-c", script, folder / "lock"], capture_output=True, text=True, check=False
        )
        assert "vault-busy" in ended.stderr

    def test_the_lock_goes_with_its_holder(self, tmp_path):
        script = "import os, sys; from pathlib import Path; from likeness.vault.lock import Lock; Lock(Path(sys.argv[1])); os._exit(9)"
        subprocess.run([sys.executable, "-c", script, tmp_path / "lock"], check=False)
        lock = Lock(tmp_path / "lock")
        lock.release()
        assert not lock.held

    def test_a_lock_that_cannot_be_made(self, tmp_path):
        with pytest.raises(Failed, match="folder-not-writable"):
            Lock(tmp_path / "none" / "lock")


class TestHeader:
    @pytest.mark.parametrize(
        "text", ["", "{}", "[1]", '{"format": 1, "vault": "../../etc", "keeper": "memory", "epochs": [1]}']
    )
    def test_a_damaged_one_is_named(self, vault, folder, again, text):
        vault.close()
        (folder / "vault.json").write_text(text)
        with pytest.raises(Failed, match="vault-header-damaged"):
            again()

    def test_a_newer_one_is_left_alone(self, vault, folder, again):
        vault.close()
        header = json.loads((folder / "vault.json").read_text())
        (folder / "vault.json").write_text(json.dumps(header | {"format": 3, "of": "tomorrow"}))
        with pytest.raises(Failed, match="vault-newer"):
            again()

    def test_the_other_keeper_is_told_apart(self, vault, folder, clock, keeper):
        vault.close()
        other = MemoryKeeper() if keeper.kind == "passphrase" else PassphraseKeeper(b"x", CHEAP)
        with pytest.raises(Failed, match="keeper-wrong") as caught:
            open_vault(folder, other, clock)
        assert caught.value.fields["needed"] == keeper.kind == vault.keeper_kind

    def test_it_names_one_epoch_when_all_is_settled(self, vault, folder):
        assert read_header(folder).epochs == (1,) == (vault.epoch,)


class TestOldCopies:
    @pytest.fixture
    def put_back(self, vault, folder, tmp_path, again):
        """The catalogue as it was before a person was added."""
        vault.close()
        shutil.copy(folder / "catalogue.db", tmp_path / "copy.db")
        with again() as later:
            later.new_sitter("Later")
        shutil.copy(tmp_path / "copy.db", folder / "catalogue.db")

    def test_a_database_behind_its_anchor_raises_the_alarm(self, put_back, again):
        with pytest.raises(Failed, match="ledger-behind"):
            again()

    def test_the_loss_can_be_accepted_and_is_noted(self, put_back, again):
        with again(accept_loss=True) as opened:
            assert opened.ledger()[-1].action is Action.LOSS_ACCEPTED
            assert opened.check().ok
        assert again().sitters() == []

    def test_ahead_of_the_anchor_is_normal(self, vault, clock, again):
        state = vault._state
        anchor = state.keeper.read_anchor(state.place)
        vault.new_sitter("A")
        vault.close()
        state.keeper.write_anchor(state.place, 1, anchor)
        assert again().verify_ledger().length == 2

    def test_another_history_is_noticed(self, vault, again):
        vault.close()
        vault._state.keeper.write_anchor(vault._state.place, 1, str(Anchor(1, "a" * 64)))
        with pytest.raises(Failed, match="ledger-forked"):
            again()

    def test_the_head_is_anchored_at_least_every_minute(self, vault, clock):
        state = vault._state
        first = state.keeper.read_anchor(state.place)
        vault.new_sitter("A")
        assert state.keeper.read_anchor(state.place) == first
        clock.turn(timedelta(minutes=1))
        vault.new_sitter("B")
        assert state.keeper.read_anchor(state.place).startswith("3 ")
        clock.turn(-timedelta(days=1))
        vault.new_sitter("C")
        assert state.keeper.read_anchor(state.place).startswith("4 "), "a clock that jumped back does not stop it"
        vault.new_sitter("D")
        vault.anchor()
        assert state.keeper.read_anchor(state.place).startswith("5 ")


def test_a_missing_anchor_raises_the_alarm(folder, clock):
    keeper = MemoryKeeper()
    create_vault(folder, keeper, clock).close()
    keeper._anchors.clear()
    with pytest.raises(Failed, match="ledger-anchor-missing"):
        open_vault(folder, keeper, clock)


class TestTidying:
    def test_orphans_of_a_crash_are_collected(self, vault, sitter, folder, again):
        vault.close()
        (folder / "blobs" / ("f" * 32 + ".age")).write_bytes(b"x")
        (folder / "blobs" / ".half.age.1234.part").write_bytes(b"x")
        with again() as opened:
            assert len(list((folder / "blobs").iterdir())) == 1
            assert opened.check().ok

    def test_an_orphan_is_found_while_open(self, vault, folder):
        (folder / "blobs" / ("f" * 32 + ".age")).write_bytes(b"x")
        assert [(finding.code, finding.subject) for finding in vault.check().findings] == [("blob-orphaned", "f" * 32)]

    def test_jobs_are_left_alone(self, vault, folder, again):
        (folder / "jobs").mkdir()
        (folder / "jobs" / "one.json").write_text("{}")
        vault.close()
        again()
        assert (folder / "jobs" / "one.json").exists()


class TestCatalogue:
    @pytest.fixture
    def path(self, tmp_path):
        return tmp_path / "c.db"

    def test_settings_of_the_connection(self, vault):
        row = vault._state.catalogue.row
        assert row("PRAGMA journal_mode") == ("wal",)
        assert row("PRAGMA synchronous") == (2,)
        assert row("PRAGMA secure_delete") == (1,)
        assert row("PRAGMA foreign_keys") == (1,)
        assert row("PRAGMA cipher_page_size") == ("4096",)
        assert row("PRAGMA fullfsync") == (1,)

    def test_a_wrong_key_says_nothing_on_stderr(self, path, capfd):
        Catalogue(path, new_secret()).close()
        assert not opens_with(path, new_secret())
        with pytest.raises(Failed, match="catalogue-locked"):
            Catalogue(path, new_secret())
        assert capfd.readouterr().err == ""

    def test_trouble_is_not_a_wrong_key(self, tmp_path):
        with pytest.raises(Failed, match="catalogue-unusable"):
            opens_with(tmp_path / "none" / "c.db", new_secret())

    def test_one_from_the_future_is_left_alone(self, path):
        key = new_secret()
        catalogue = Catalogue(path, key)
        catalogue.execute("PRAGMA user_version = 99")
        catalogue.close()
        with pytest.raises(Failed, match="vault-newer"):
            Catalogue(path, key)

    def test_a_transaction_is_all_or_nothing(self, path):
        catalogue = Catalogue(path, new_secret())

        def half():
            with catalogue.transaction():
                catalogue.execute("INSERT INTO settings (name, value) VALUES ('a', '1')")
                with catalogue.transaction():
                    catalogue.execute("INSERT INTO settings (name, value) VALUES ('b', '2')")
                raise KeyError

        with pytest.raises(KeyError):
            half()
        assert catalogue.rows("SELECT * FROM settings") == []
        catalogue.close()

    def test_a_full_disk_is_said_and_loses_nothing(self, path):
        catalogue = Catalogue(path, new_secret())
        catalogue.execute("INSERT INTO settings (name, value) VALUES ('a', '1')")
        pages = catalogue.row("PRAGMA page_count")[0]
        catalogue.execute(f"PRAGMA max_page_count = {pages}")
        with pytest.raises(Failed, match="disk-full"), catalogue.transaction():
            catalogue.execute("INSERT INTO settings (name, value) VALUES ('b', ?)", "x" * 100_000)
        assert catalogue.rows("SELECT name FROM settings") == [("a",)]
        catalogue.close()

    def test_a_mistake_in_a_statement_stays_what_it_is(self, path):
        catalogue = Catalogue(path, new_secret())
        with pytest.raises(Exception, match="no such table"):
            catalogue.rows("SELECT * FROM nowhere")
        catalogue.close()

    def test_damage_is_found_page_by_page(self, vault, sitter, folder, again):
        vault.close()
        path = folder / "catalogue.db"
        data = bytearray(path.read_bytes())
        data[-2000] ^= 1
        path.write_bytes(data)
        with again() as opened:
            report = opened.check()
            assert {finding.code for finding in report.findings} == {"catalogue-damaged"}
            assert not report.ok

    def test_a_key_that_opens_nothing_means_damage(self, vault, folder, again):
        vault.close()
        (folder / "catalogue.db").write_bytes(b"\0" * 8192)
        with pytest.raises(Failed, match="catalogue-damaged"):
            again()

    def test_without_its_ledger_key_it_is_damaged(self, vault, again):
        vault._state.catalogue.execute("DELETE FROM secrets WHERE name = 'ledger'")
        vault.close()
        with pytest.raises(Failed, match="catalogue-damaged"):
            again()

    def test_migrations_come_in_order_and_whole(self):
        scripts = migrations()
        assert len(scripts) >= 1
        folder = Path(sys.modules["likeness.vault.catalogue"].__file__).parent / "migrations"
        numbers = sorted(int(path.name[:4]) for path in folder.glob("*.sql"))
        assert numbers == list(range(1, len(scripts) + 1))
        for script in scripts:
            assert "".join(split_statements(script)).strip() == script.strip()

    @pytest.mark.parametrize("version", range(1, len(migrations())))
    def test_every_earlier_version_is_brought_up_to_date_and_loses_nothing(self, folder, clock, agree, version):
        """The catalogue is taken back to what that version's tables were, with what they could hold; then this program opens it."""
        keeper, gone = MemoryKeeper(), "b" * 32
        with create_vault(folder, keeper, clock) as made:
            sitter = made.new_sitter("Noor")
            agree(made, sitter)
            photo = made.open_sitter(made.permit(sitter, Purpose.RETOUCH)).put(Kind.PHOTO, b"photo", {})
            for later in range(len(migrations()), version, -1):
                for statement in UNDO[later]:
                    made._state.catalogue.execute(statement)
            made._state.catalogue.execute(f"PRAGMA user_version = {version}")
            made._state.catalogue.execute(
                "INSERT INTO tombstones (sitter, at, signature) VALUES (?, '2026-01-01T00:00:00Z', x'00')", gone
            )
            made._state.catalogue.execute("INSERT INTO erasures (sitter, epoch, blobs) VALUES (?, 1, '[]')", gone)
            assert tables(made._state.catalogue.rows) == tables_of(version)
        with open_vault(folder, keeper, clock) as opened:
            assert opened.alarms == ()
            assert tables(opened._state.catalogue.rows) == tables_of(len(migrations()))
            assert opened.open_sitter(opened.permit(sitter, Purpose.RETOUCH)).get(photo) == b"photo"
            assert opened.certificate(gone), "an erasure that the older program began is ended by this one"
            opened.withdraw(sitter, [Purpose.TRAIN])
            assert opened._state.catalogue.rows("SELECT sitter FROM renewals") == []

    def test_the_key_depends_on_secret_and_vault(self):
        secret = new_secret()
        assert catalogue_key(secret, "a" * 32) != catalogue_key(secret, "b" * 32)
        assert catalogue_key(secret, "a" * 32) != secret


class TestConsentAndSigning:
    def test_the_receipt_is_signed_by_this_vault(self, vault, sitter):
        verdict = verify_receipt(vault.receipt(sitter), pinned=vault.public_key)
        assert verdict.intact
        assert verdict.known_key
        assert verdict.fingerprint == vault.fingerprint
        assert verdict.record == vault.consent(sitter)

    def test_every_version_of_a_record_is_kept_and_signed(self, vault, sitter):
        vault.withdraw(sitter, [Purpose.KEEP])
        assert vault._state.catalogue.row("SELECT count(*) FROM consents WHERE sitter = ?", sitter) == (2,)
        assert vault.check().ok

    @pytest.mark.parametrize("document", [b"{}", None])
    def test_a_changed_record_is_found(self, vault, sitter, document):
        if document is None:
            statement = "UPDATE consents SET signature = zeroblob(64)"
            vault._state.catalogue.execute(statement)
        else:
            vault._state.catalogue.execute("UPDATE consents SET document = ?", document)
        assert [(finding.code, finding.subject) for finding in vault.check().findings] == [("consent-damaged", sitter)]

    def test_counts(self, vault, sitter):
        report = vault.check()
        assert (report.sitters, report.blobs, report.epoch) == (1, 1, 1)
        vault.open_sitter(vault.permit(sitter, Purpose.RETOUCH)).put(Kind.MASK, b"x", {})
        assert vault.check().blobs == 2
