"""Other programs read what the vault writes: no private format. And they do not read who was erased."""

import contextlib
import os
import shutil
import sqlite3
import subprocess

import pytest
from page_decryptor import WrongKey, decrypt_catalogue

from likeness.consent.purposes import Purpose
from likeness.vault.kinds import Kind

PICTURE = b"\x89PNG not really, but bytes that must not be found again" * 40


@pytest.fixture
def age():
    program = shutil.which("age")
    if program is None:
        if os.environ.get("LIKENESS_REQUIRE_TOOLS"):
            pytest.fail("the age program is missing (apt-get install age)")
        pytest.skip("the age program is missing")
    return program


@pytest.fixture
def as_plain_sqlite(tmp_path):
    """Rows of a statement, read by the sqlite3 of the standard library from a catalogue that was decrypted page by page."""

    def rows(data, secret, vault_id, statement):
        plain = tmp_path / "plain.db"
        plain.write_bytes(decrypt_catalogue(data, secret, vault_id))
        with contextlib.closing(sqlite3.connect(plain)) as connection:
            assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
            return connection.execute(statement).fetchall()

    return rows


def opens(age, identity, blob, tmp_path):
    key = tmp_path / "key.txt"
    key.write_text(identity)
    return subprocess.run([age, "--decrypt", "-i", str(key), str(blob)], capture_output=True, check=False)


def on_disk(vault):
    """The catalogue's main file, with nothing left in the log."""
    vault._state.catalogue.empty_log()
    return vault._state.catalogue.path.read_bytes()


def test_plain_sqlite_reads_the_decrypted_catalogue(vault, sitter, as_plain_sqlite):
    state = vault._state
    rows = as_plain_sqlite(on_disk(vault), state.secret, vault.id, "SELECT id, name FROM sitters")
    assert rows == [(sitter, "Noor Example")]


def test_the_stock_age_program_opens_an_exported_blob(vault, sitter, age, tmp_path):
    store = vault.open_sitter(vault.permit(sitter, Purpose.RETOUCH))
    ended = opens(age, store.export_identity(), store.export_blob(store.list(Kind.PHOTO)[0].id), tmp_path)
    assert ended.returncode == 0, ended.stderr
    assert ended.stdout == PICTURE


def test_neither_opens_the_erased_sitter(vault, sitter, agree, age, as_plain_sqlite, tmp_path):
    other = vault.new_sitter("B")
    agree(vault, other)
    store = vault.open_sitter(vault.permit(sitter, Purpose.RETOUCH))
    identity, blob = store.export_identity(), tmp_path / "kept.age"
    shutil.copy(store.export_blob(store.list(Kind.PHOTO)[0].id), blob)
    before, old_secret = on_disk(vault), vault._state.secret
    assert opens(age, identity, blob, tmp_path).returncode == 0, "the copy is good"

    vault.erase(sitter)

    now, secret = on_disk(vault), vault._state.secret
    for data, key in ((before, secret), (now, old_secret)):
        with pytest.raises(WrongKey):
            decrypt_catalogue(data, key, vault.id)
    plain = decrypt_catalogue(now, secret, vault.id)
    assert identity.encode() not in plain, "not in a freed page either"
    assert b"Noor" not in plain
    keys = as_plain_sqlite(now, secret, vault.id, "SELECT sitter, identity FROM keys")
    assert [row[0] for row in keys] == [other]
    for _, left in keys:
        assert opens(age, left, blob, tmp_path).returncode != 0


def test_a_kept_folder_and_todays_key_do_not_open_the_erased_sitter(vault, sitter, keeper, folder, tmp_path):
    """The promise: an old copy of the data folder, plus what the keychain holds today. (A passphrase is the stated exception.)"""
    on_disk(vault)
    shutil.copytree(folder, tmp_path / "old")
    vault.erase(sitter)
    epochs = [epoch for epoch in range(10) if keeper.load(vault._state.place, epoch) is not None]
    assert epochs == [2]
    with pytest.raises(WrongKey):
        decrypt_catalogue(
            (tmp_path / "old" / "catalogue.db").read_bytes(), keeper.load(vault._state.place, 2), vault.id
        )
