"""Backing up: what is copied, what a generation says, and what leaves."""

import pytest
from backup_tools import add_person, contents, files, make_kit, restored

from likeness.base.errors import Failed
from likeness.vault.keepers import MemoryKeeper
from likeness.vault.ledger import Action
from likeness.vault.vault import open_vault


@pytest.fixture
def kit(vault):
    return make_kit(vault)


@pytest.fixture
def stick(tmp_path):
    return tmp_path / "stick" / "Likeness backup"


@pytest.fixture
def people(vault, agree, kit):
    return [add_person(vault, agree, name) for name in ("Noor Example", "Teo Beispiel")]


def test_restored_is_what_was_there(vault, people, stick, kit, clock, tmp_path):
    done = vault.backups.back_up(stick)
    assert (done.number, done.generation, done.copied, done.kept, done.damaged) == (1, 1, 4, 0, ())
    assert sorted(files(stick)) == sorted(
        [
            "likeness-backup.json",
            "generations/000001.age",
            *(f"blobs/{path.name}" for path in vault._state.blobs.glob("*.age")),
        ]
    )
    keeper, home = MemoryKeeper(), tmp_path / "elsewhere" / "vault"
    report = restored(kit, stick, home, keeper, clock)
    assert (report.former, report.generation, report.sitters, report.blobs) == (vault.id, 1, 2, 4)
    assert (report.struck, report.lost, report.findings) == ((), (), ())
    with open_vault(home, keeper, clock) as again:
        assert again.id == report.vault != vault.id
        assert contents(again) == contents(vault)
        assert again.check().findings == ()
        assert again.verify_ledger().intact
        assert [entry.action for entry in again.ledger()][: len(vault.ledger()) - 1] == [
            entry.action for entry in vault.ledger()
        ][:-1]
        assert again.ledger()[-1].action is Action.RESTORED
        assert again.ledger()[-1].reference == vault.id
        assert again.epoch == vault.epoch + 1
        assert again.fingerprint == vault.fingerprint


def test_a_second_one_copies_only_what_is_new(vault, people, agree, stick, kit):
    vault.backups.back_up(stick)
    before = files(stick)
    add_person(vault, agree, "Third Person", photos=1)
    done = vault.backups.back_up(stick)
    assert (done.generation, done.copied, done.kept) == (2, 1, 4)
    after = files(stick)
    assert before.items() - after.items() == {("likeness-backup.json", before["likeness-backup.json"])}
    assert len(after) == len(before) + 2


def test_without_a_kit_there_is_no_backup(vault, agree, stick):
    add_person(vault, agree, "Noor")
    with pytest.raises(Failed, match="backup-without-kit"):
        vault.backups.back_up(stick)
    assert not stick.exists()
