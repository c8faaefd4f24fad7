"""What becomes of backups when somebody is erased: looked at with the stock age program, a page decryptor and plain sqlite3."""

import contextlib
import io
import json
import os
import shutil
import sqlite3
import subprocess
import tarfile
from datetime import timedelta

import pytest
from backup_tools import add_person, contents, files, make_kit, restored
from page_decryptor import decrypt_pages

from likeness.base.errors import Failed
from likeness.consent.erasure_page import certificate_page
from likeness.consent.erasures import verify_certificate
from likeness.consent.purposes import Purpose
from likeness.vault.keepers import MemoryKeeper
from likeness.vault.kinds import Kind
from likeness.vault.ledger import Action
from likeness.vault.vault import create_vault, open_vault


@pytest.fixture
def age():
    program = shutil.which("age")
    if program is None:
        if os.environ.get("LIKENESS_REQUIRE_TOOLS"):
            pytest.fail("the age program is missing (apt-get install age)")
        pytest.skip("the age program is missing")
    return program


@pytest.fixture
def vault(folder, clock):
    with create_vault(folder, MemoryKeeper(), clock) as made:
        yield made


@pytest.fixture
def kit(vault):
    return make_kit(vault)


@pytest.fixture
def stick(tmp_path):
    return tmp_path / "stick"


def decrypted(age, identity, path, tmp_path):
    """By the age program; None where it refuses."""
    key = tmp_path / "identity.txt"
    key.write_text(identity)
    ended = subprocess.run([age, "--decrypt", "-i", str(key), str(path)], capture_output=True, check=False)
    return ended.stdout if ended.returncode == 0 else None


def unpacked(age, kit, path, tmp_path):
    """What is in a generation, without a line of ours: age, tar, pages decrypted by hand, the sqlite3 of the standard library."""
    opened = decrypted(age, kit.identity, path, tmp_path)
    with tarfile.open(fileobj=io.BytesIO(opened)) as tar:
        inside = {member.name: tar.extractfile(member).read() for member in tar.getmembers()}
    manifest = json.loads(inside["generation.json"])
    return manifest, inside, decrypt_pages(inside["catalogue.db"], bytes.fromhex(manifest["catalogue_key"]))


def rows_of(plain, statement, tmp_path):
    path = tmp_path / "plain.db"
    path.write_bytes(plain)
    with contextlib.closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        return connection.execute(statement).fetchall()


def backups_told(vault, sitter):
    verdict = verify_certificate(vault.certificate(sitter))
    assert verdict.intact
    return verdict.statement


def test_ordinary_programs_read_a_backup(vault, agree, kit, stick, age, tmp_path):
    """No private format: whoever has the kit needs nothing of ours."""
    sitter = add_person(vault, agree, "Noor Example")
    vault.backups.back_up(stick)
    manifest, inside, plain = unpacked(age, kit, stick / "generations/000001.age", tmp_path)
    assert list(inside) == ["generation.json", "signature", "blobs.json", "catalogue.db"]
    assert rows_of(plain, "SELECT name FROM sitters", tmp_path) == [("Noor Example",)]
    [(identity,)] = rows_of(plain, "SELECT identity FROM keys", tmp_path)
    pictures = {decrypted(age, identity, path, tmp_path) for path in (stick / "blobs").iterdir()}
    assert pictures == {blob[3] for blob in contents(vault)[sitter][4].values()}
    assert {name for name, _, _ in json.loads(inside["blobs.json"])} == {
        path.stem for path in (stick / "blobs").iterdir()
    }
    assert manifest["vault"] == vault.id


def test_nothing_of_a_backup_is_readable(vault, agree, kit, stick, tmp_path):
    """Not on the stick, and not in the vault's folder while it is made either."""
    seen = {}
    add_person(vault, agree, "Noor Example")
    vault._state.on_step = lambda step: seen.update(
        {**files(stick.parent), **{f"{step} {name}": data for name, data in files(vault._state.place.folder).items()}}
    )
    vault.backups.back_up(stick)
    assert len(seen) > 20
    for data in seen.values():
        for secret in (b"Noor", b"SQLite format 3", b"AGE-SECRET-KEY", b"photo 0"):
            assert secret not in data
    note = json.loads((stick / "likeness-backup.json").read_text())
    assert note.keys() == {"type", "vault", "backup", "number", "generation", "signature"}
    assert not list(vault._state.blobs.glob(".snapshot*"))


def test_after_an_erasure_the_backup_opens_nothing_of_that_person(vault, agree, kit, stick, age, tmp_path):
    """The backup's folder and the kit, with everything that ever lay there but what was destroyed."""
    stays, goes = add_person(vault, agree, "Noor Example"), add_person(vault, agree, "Teo Beispiel")
    identity = vault.open_sitter(vault.permit(goes, Purpose.RETOUCH)).export_identity()
    vault.backups.back_up(stick)
    vault.backups.back_up(stick)
    old = tmp_path / "old"
    shutil.copytree(stick / "blobs", old)
    kept = [path for path in old.iterdir() if decrypted(age, identity, path, tmp_path) is not None]
    assert len(kept) == 2

    vault.erase(goes)

    assert [path.name for path in (stick / "generations").iterdir()] == ["000003.age"]
    assert not {path.name for path in kept} & {path.name for path in (stick / "blobs").iterdir()}
    _, _, plain = unpacked(age, kit, stick / "generations/000003.age", tmp_path)
    for gone in (identity.encode(), b"Teo"):
        assert gone not in plain, "not in a freed page either"
    assert goes.encode() in plain, "the tombstone"
    left = rows_of(plain, "SELECT sitter, identity FROM keys", tmp_path)
    assert [row[0] for row in left] == [stays]
    for _, other in left:
        assert all(decrypted(age, other, path, tmp_path) is None for path in kept)
    assert all(decrypted(age, identity, path, tmp_path) is None for path in stick.rglob("*.age"))
    assert vault.ledger()[-2].action is Action.BACKUP_REWRITTEN or Action.BACKUP_REWRITTEN in [
        entry.action for entry in vault.ledger()
    ]


def test_the_header_of_a_destroyed_generation_is_gone_before_its_name(vault, agree, kit, stick, monkeypatch):
    """What an undelete tool brings back from a stick has no key in it."""
    goes = add_person(vault, agree, "Teo Beispiel")
    vault.backups.back_up(stick)
    handle = os.open(stick / "generations/000001.age", os.O_RDONLY)  # the file lives on behind its name
    vault.erase(goes)
    brought_back = os.read(handle, 1 << 24)
    os.close(handle)
    assert not brought_back.startswith(b"age-encryption")
    assert len(brought_back) > 4096


def test_the_certificate_says_what_became_of_each_backup(vault, agree, kit, tmp_path):
    goes, later = add_person(vault, agree, "Teo Beispiel"), add_person(vault, agree, "Noor Example")
    here, away, lost = tmp_path / "here", tmp_path / "Teos stick", tmp_path / "lost"
    for folder in (here, away, lost):
        vault.backups.back_up(folder)
    away.rename(tmp_path / "unplugged")
    lost.rename(tmp_path / "under the sofa")
    vault.backups.give_up(3)
    proof = vault.erase(goes)
    statement = backups_told(vault, goes)
    assert [(told.number, told.fate) for told in statement.backups] == [
        (1, "rewritten"),
        (2, "not-reached"),
        (3, "lost"),
    ]
    assert [told.id for told in statement.backups] == [backup.id[:8] for backup in vault.backups.known()]
    assert proof.limits == statement.limits
    assert {"old-copies-with-kit", "backup-traces", "backups-not-reached"} <= set(statement.limits)
    data = vault.certificate(goes)
    page = certificate_page(data)
    assert b"Teo" not in data
    assert "Backup 2" in page
    assert "could not be reached" in page
    assert [(backup.number, backup.owed) for backup in vault.backups.known()] == [(1, 0), (2, 1), (3, 1)]

    # Plugged in again: any backup that is made sees to it.
    (tmp_path / "unplugged").rename(away)
    assert vault.backups.rewrite_owed() == (2,)
    assert [backup.owed for backup in vault.backups.known()] == [0, 0, 1]
    assert not any(b"Teo" in data for data in files(away).values())
    assert [path.name for path in (away / "generations").iterdir()] == ["000002.age"]
    assert [path.stem for path in (away / "tombstones").iterdir()] == [goes]

    # And found again under another name: it counts no more as lost.
    vault.backups.back_up(tmp_path / "under the sofa")
    assert [(backup.owed, backup.lost) for backup in vault.backups.known()] == [(0, False)] * 3
    assert later in {person.id for person in vault.sitters()}


def test_a_certificate_from_before_there_were_backups_is_still_intact(vault, agree):
    """No kit, no backup: the words that are signed are those of before."""
    goes = add_person(vault, agree, "Teo")
    vault.erase(goes)
    data = vault.certificate(goes)
    assert b'backups"' not in data
    statement = backups_told(vault, goes)
    assert statement.backups == ()
    assert statement.limits == ("disk-copies-with-keychain", "backups-elsewhere", "exported-files")
    assert "<h2>Backups</h2>" not in certificate_page(data)


def test_who_came_after_the_last_backup_is_nobody_it_has_to_forget(vault, agree, kit, stick):
    """A guest at a booth for minutes does not cost a generation each."""
    add_person(vault, agree, "Noor")
    vault.backups.back_up(stick)
    guest = add_person(vault, agree, "Guest")
    vault.erase(guest)
    assert backups_told(vault, guest).backups == ()
    assert [path.name for path in (stick / "generations").iterdir()] == ["000001.age"]


def test_a_withdrawal_leaves_the_backup_as_well(vault, agree, kit, stick, age, tmp_path):
    """Single things go, the person stays: their new key, and what stays under it, and no copy that the former key opens."""
    sitter = add_person(vault, agree, "Noor Example", photos=1)
    store = vault.open_sitter(vault.permit(sitter, Purpose.TRAIN))
    store.put(Kind.ADAPTER, b"a personal model " * 100, {})
    former = store.export_identity()
    vault.backups.back_up(stick)
    vault.withdraw(sitter, [Purpose.TRAIN, Purpose.GENERATE])
    assert [path.name for path in (stick / "generations").iterdir()] == ["000002.age"]
    assert len(list((stick / "blobs").iterdir())) == 1
    assert all(decrypted(age, former, path, tmp_path) is None for path in (stick / "blobs").iterdir())
    home, keeper = tmp_path / "elsewhere", MemoryKeeper()
    restored(kit, stick, home, keeper, vault._state.clock)
    with open_vault(home, keeper, vault._state.clock) as again:
        assert contents(again) == contents(vault)


def test_a_stick_that_fails_in_the_middle_stays_owed(vault, agree, kit, stick, clock):
    goes = add_person(vault, agree, "Teo")
    vault.backups.back_up(stick)
    shutil.rmtree(stick / "generations")
    (stick / "generations").write_text("in the way")
    vault.erase(goes)
    assert [told.fate for told in backups_told(vault, goes).backups] == ["not-reached"]
    (stick / "generations").unlink()
    assert vault.backups.rewrite_owed() == (1,)


def test_a_replaced_kit_opens_nothing_after_the_next_backup(vault, agree, kit, stick, tmp_path, clock):
    add_person(vault, agree, "Noor")
    vault.backups.back_up(stick)
    newer = make_kit(vault)
    vault.backups.back_up(stick)
    assert [path.name for path in (stick / "generations").iterdir()] == ["000002.age"]
    with pytest.raises(Failed, match="backup-other-kit"):
        restored(kit, stick, tmp_path / "a", MemoryKeeper(), clock)
    assert restored(newer, stick, tmp_path / "b", MemoryKeeper(), clock).sitters == 1


def test_tidying_up_leaves_files_until_no_generation_names_them(vault, agree, kit, stick, clock):
    """Not an erasure: an older generation still restores whole."""
    sitter = add_person(vault, agree, "Noor", photos=2)
    vault.backups.back_up(stick, keep=2)
    store = vault.open_sitter(vault.permit(sitter, Purpose.RETOUCH))
    store.delete(store.list(Kind.PHOTO)[0].id)
    assert vault.backups.back_up(stick, keep=2).removed == 0
    assert len(list((stick / "blobs").iterdir())) == 2
    clock.turn(timedelta(days=1))
    assert vault.backups.back_up(stick, keep=2).removed == 1
    assert sorted(path.name for path in (stick / "generations").iterdir()) == ["000002.age", "000003.age"]
    assert vault.backups.check(stick).findings == ()
