"""Whose folder it is, and sticks that are full, old, pulled out, or another computer's."""

import errno
import os
import shutil
import subprocess
from pathlib import Path

import pytest
from backup_tools import add_person, contents, files, make_kit, restored

from likeness.base.errors import Failed
from likeness.consent.purposes import Purpose
from likeness.vault.backup_folder import GENERATION_NAME, destroy, generation_path, generations_there, listing, reread
from likeness.vault.backups import KnownBackup
from likeness.vault.keepers import MemoryKeeper
from likeness.vault.kinds import Kind
from likeness.vault.known_backups import known_backups
from likeness.vault.vault import create_vault, open_vault


@pytest.fixture
def keeper_here():
    return MemoryKeeper()


@pytest.fixture
def vault(folder, keeper_here, clock):
    with create_vault(folder, keeper_here, clock) as made:
        yield made


@pytest.fixture
def kit(vault):
    return make_kit(vault)


@pytest.fixture
def stick(tmp_path):
    return tmp_path / "stick"


@pytest.fixture
def one(vault, agree, kit, stick):
    sitter = add_person(vault, agree, "Noor", photos=2)
    vault.backups.back_up(stick)
    return sitter


class TestWhoseFolder:
    def test_several_have_numbers_of_their_own(self, vault, one, tmp_path, clock):
        vault.backups.back_up(tmp_path / "second")
        first, second = vault.backups.known()
        assert (first.number, second.number) == (1, 2)
        assert isinstance(second, KnownBackup)
        assert (second.generation, second.made, second.path) == (1, clock.now, tmp_path / "second")
        assert not second.lost

    def test_a_stick_that_is_mounted_elsewhere_is_known_again(self, vault, one, stick, tmp_path):
        stick.rename(tmp_path / "E")
        assert vault.backups.back_up(tmp_path / "E").number == 1
        assert [backup.path for backup in vault.backups.known()] == [tmp_path / "E"]

    def test_not_inside_the_vault(self, vault, kit, folder):
        with pytest.raises(Failed, match="backup-inside-vault"):
            vault.backups.back_up(folder / "blobs")

    def test_a_folder_with_other_things_under_those_names_is_left_alone(self, vault, kit, tmp_path):
        (tmp_path / "mine" / "blobs").mkdir(parents=True)
        (tmp_path / "mine" / "blobs" / "letter.txt").write_text("dear")
        with pytest.raises(Failed, match="backup-folder-taken"):
            vault.backups.back_up(tmp_path / "mine")
        assert files(tmp_path / "mine") == {"blobs/letter.txt": b"dear"}
        assert vault.backups.known() == []

    def test_other_things_beside_a_backup_stay(self, vault, kit, agree, stick):
        add_person(vault, agree, "Noor")
        stick.mkdir()
        (stick / "holiday.jpg").write_bytes(b"sun")
        vault.backups.back_up(stick)
        (stick / "blobs" / "._notes").write_bytes(b"a Mac was here")
        (stick / "blobs" / ("b" * 32 + ".age")).mkdir()
        vault.backups.back_up(stick)
        assert (stick / "holiday.jpg").exists()
        assert (stick / "blobs" / "._notes").exists()

    def test_that_of_another_vault_is_refused(self, vault, one, stick, tmp_path, clock, agree):
        before = files(stick)
        with create_vault(tmp_path / "other", MemoryKeeper(), clock) as other:
            make_kit(other)
            for call in (other.backups.back_up, other.backups.check):
                with pytest.raises(Failed, match="backup-of-another-vault"):
                    call(stick)
        assert files(stick) == before

    def test_a_damaged_note_is_mended_where_the_vault_knows_the_folder(self, vault, one, stick, tmp_path):
        (stick / "likeness-backup.json").write_bytes(b"{}")
        shutil.copytree(stick, tmp_path / "copy")
        with pytest.raises(Failed, match="backup-note-damaged"):
            vault.backups.back_up(tmp_path / "copy")
        with pytest.raises(Failed, match="backup-note-damaged"):
            vault.backups.check(stick)
        assert vault.backups.back_up(stick).generation == 2
        assert vault.backups.check(stick).findings == ()

    def test_what_owes_something_and_has_a_damaged_note_stays_owed(self, vault, one, stick):
        (stick / "likeness-backup.json").write_bytes(b"{}")
        vault.erase(one)
        assert [backup.owed for backup in vault.backups.known()] == [1]
        vault.backups.back_up(stick)
        assert [backup.owed for backup in vault.backups.known()] == [0]

    def test_half_written_files_go(self, vault, one, stick):
        for place in ("blobs", "generations", "tombstones", "."):
            (stick / place / ".x.age.0123abcd.part").write_bytes(b"half")
        vault.backups.back_up(stick)
        assert not list(stick.rglob("*.part"))

    def test_a_note_that_is_no_file_is_damaged(self, vault, one, stick):
        (stick / "likeness-backup.json").unlink()
        (stick / "likeness-backup.json").mkdir()
        with pytest.raises(Failed, match="backup-note-damaged"):
            vault.backups.check(stick)

    def test_there_is_none(self, vault, kit, tmp_path):
        with pytest.raises(Failed, match="backup-none"):
            vault.backups.check(tmp_path)
        with pytest.raises(Failed, match="backup-unknown"):
            vault.backups.give_up(7)


class TestTwoComputers:
    """After a restore there are two vaults with one history. A backup folder goes on with one of them."""

    @pytest.fixture
    def twin(self, vault, one, kit, stick, tmp_path, clock):
        keeper = MemoryKeeper()
        restored(kit, stick, tmp_path / "twin", keeper, clock)
        with open_vault(tmp_path / "twin", keeper, clock) as opened:
            yield opened

    def test_the_restored_one_goes_on_and_copies_nothing_again(self, twin, vault, one, stick, agree):
        done = twin.backups.back_up(stick)
        assert (done.number, done.generation, done.copied, done.kept) == (1, 2, 0, 2)
        assert twin.backups.check(stick).findings == ()
        before = files(stick)
        with pytest.raises(Failed, match="backup-ahead"):
            vault.backups.back_up(stick)
        vault.erase(one)
        assert files(stick) == before
        assert [backup.owed for backup in vault.backups.known()] == [1]

    def test_or_the_one_that_was_there_before(self, twin, vault, stick):
        vault.backups.back_up(stick)
        with pytest.raises(Failed, match="backup-ahead"):
            twin.backups.back_up(stick)

    def test_it_knows_no_place_before_it_was_shown_one(self, twin, one, stick):
        before = files(stick)
        assert [backup.path for backup in twin.backups.known()] == [None]
        twin.erase(one)
        assert files(stick) == before
        twin.backups.back_up(stick)
        assert not list((stick / "blobs").iterdir())

    def test_a_backup_that_the_restored_one_never_heard_of(self, twin, vault, tmp_path):
        vault.backups.back_up(tmp_path / "later")
        for call in (twin.backups.back_up, twin.backups.check):
            with pytest.raises(Failed, match="backup-ahead"):
                call(tmp_path / "later")

    def test_a_vault_out_of_its_own_past_does_not_write_over_the_future(
        self, vault, one, stick, folder, keeper_here, clock, tmp_path, agree
    ):
        vault.close()
        shutil.copytree(folder, tmp_path / "past")
        with open_vault(folder, keeper_here, clock) as later:
            add_person(later, agree, "Teo")
            later.backups.back_up(stick)
        shutil.rmtree(folder)
        shutil.copytree(tmp_path / "past", folder)
        with (
            open_vault(folder, keeper_here, clock, accept_loss=True) as past,
            pytest.raises(Failed, match="backup-ahead"),
        ):
            past.backups.back_up(stick)

    def test_a_stick_put_back_as_it_was_gets_a_new_generation(self, vault, one, stick, tmp_path, agree):
        shutil.copytree(stick, tmp_path / "as it was")
        add_person(vault, agree, "Teo")
        vault.backups.back_up(stick)
        shutil.rmtree(stick)
        (tmp_path / "as it was").rename(stick)
        done = vault.backups.back_up(stick)
        assert (done.generation, done.gone, done.copied) == (3, (2,), 2)
        assert vault.backups.check(stick).findings == ()


class TestTrouble:
    @pytest.mark.parametrize(
        ("number", "code"),
        [(errno.ENOSPC, "backup-full"), (errno.EFBIG, "backup-file-too-large"), (errno.EIO, "backup-unreachable")],
    )
    @pytest.mark.parametrize("call", ["copying", "generation"])
    def test_an_error_of_the_disk_loses_nothing(self, vault, one, stick, agree, monkeypatch, number, code, call):
        add_person(vault, agree, "Teo", photos=1)
        before, fsync, calls = files(stick), os.fsync, []

        def broken(handle):
            calls.append(handle)
            path = str(Path(f"/proc/self/fd/{handle}").readlink())
            if f"/{'blobs' if call == 'copying' else 'generations'}/" in path and str(stick) in path:
                raise OSError(number, os.strerror(number))
            fsync(handle)

        with monkeypatch.context() as patch:
            patch.setattr(os, "fsync", broken)
            with pytest.raises(Failed, match=code):
                vault.backups.back_up(stick)
        left = files(stick)
        assert before.items() <= left.items()
        assert not [name for name in left if name.endswith(".part")]
        assert not list(vault._state.blobs.glob(".snapshot*"))
        assert vault.backups.back_up(stick).damaged == ()
        assert vault.backups.check(stick).findings == ()

    def test_pulled_out_in_the_middle(self, vault, one, stick, agree, tmp_path):
        add_person(vault, agree, "Teo", photos=1)

        def pull(step):
            if step == "backup-begun":
                stick.rename(tmp_path / "in a pocket")

        vault._state.on_step = pull
        with pytest.raises(Failed, match="backup-unreachable"):
            vault.backups.back_up(stick)
        (tmp_path / "in a pocket").rename(stick)
        vault._state.on_step = lambda step: None
        assert vault.backups.back_up(stick).generation == 3
        assert vault.backups.check(stick).findings == ()

    def test_pulled_out_before(self, vault, one, stick):
        (stick / "blobs").rename(stick / "away")
        (stick / "blobs").write_text("in the way")
        with pytest.raises(Failed, match="backup-unreachable"):
            vault.backups.back_up(stick)

    @pytest.mark.parametrize("where", ["copying", "generation"])
    def test_a_stick_that_gives_back_other_bytes(self, vault, kit, agree, stick, monkeypatch, where):
        add_person(vault, agree, "Noor", photos=1)
        fsync = os.fsync

        def spoil(handle):
            path = str(Path(f"/proc/self/fd/{handle}").readlink())
            if f"/{'blobs' if where == 'copying' else 'generations'}/." in path and str(stick) in path:
                os.pwrite(handle, b"?", 300)
            fsync(handle)

        monkeypatch.setattr(os, "fsync", spoil)
        with pytest.raises(Failed, match="backup-not-verified"):
            vault.backups.back_up(stick)
        monkeypatch.undo()
        vault.backups.back_up(stick)
        assert vault.backups.check(stick).findings == ()

    def test_a_disk_that_is_really_full(self, vault, kit, agree, tmp_path, clock):
        small = tmp_path / "small"
        small.mkdir()
        mounted = subprocess.run(
            ["mount", "-t", "tmpfs", "-o", "size=500k", "tmpfs", str(small)], capture_output=True, check=False
        )
        if mounted.returncode:
            pytest.skip("a small disk needs root")
        try:
            sitter = add_person(vault, agree, "Noor", photos=1)
            vault.backups.back_up(small)
            before = contents(vault)
            store = vault.open_sitter(vault.permit(sitter, Purpose.RETOUCH))
            big = store.put(Kind.PHOTO, os.urandom(600_000), {})
            with pytest.raises(Failed, match="backup-full"):
                vault.backups.back_up(small)
            assert restored(kit, small, tmp_path / "home", MemoryKeeper(), clock).lost == ()
            store.delete(big)
            assert contents(vault) == before
            assert vault.backups.back_up(small, keep=1).damaged == ()
        finally:
            subprocess.run(["umount", str(small)], check=True)

    def test_what_is_damaged_in_the_vault_is_named_and_the_rest_is_backed_up(self, vault, one, agree, tmp_path, stick):
        """And what lies in an older backup is kept: it may be the last good copy."""
        rows = vault.open_sitter(vault.permit(one, Purpose.RETOUCH)).list(Kind.PHOTO)
        paths = [vault._state.blobs / f"{row.file}.age" for row in rows]
        paths[0].write_bytes(b"x")
        paths[1].unlink()
        done = vault.backups.back_up(tmp_path / "second")
        assert sorted(done.damaged) == sorted(row.file for row in rows)
        assert vault.backups.check(tmp_path / "second").blobs == 0
        done = vault.backups.back_up(stick)
        assert (done.damaged, done.kept) == ((), 2)
        vault.repair(stick / "blobs")
        assert vault.check().findings == ()

    def test_an_unreadable_copy_is_not_there(self, tmp_path):
        assert reread(tmp_path / "none") is None
        destroy(generation_path(tmp_path, 1))
        assert listing(tmp_path / "none", GENERATION_NAME) == {}


def test_an_index_of_known_backups_is_in_order(vault, one, tmp_path, clock):
    for name in "abc":
        vault.backups.back_up(tmp_path / name)
    assert [backup.number for backup in known_backups(vault._state)] == [1, 2, 3, 4]


@pytest.mark.skipif(os.name == "nt", reason="links and pipes of POSIX")
@pytest.mark.parametrize("how", ["link", "hard link", "pipe"])
def test_nothing_outside_the_backup_is_overwritten_through_a_planted_name(tmp_path, how):
    """Somebody else may write to the stick, and put a link to a file of the person's where a generation was."""
    precious = tmp_path / "thesis.odt"
    precious.write_bytes(b"years of work" * 1000)
    (tmp_path / "generations").mkdir()
    planted = generation_path(tmp_path, 1)
    {"link": planted.symlink_to, "hard link": planted.hardlink_to, "pipe": lambda _: os.mkfifo(planted)}[how](precious)
    destroy(planted)
    assert precious.read_bytes() == b"years of work" * 1000
    assert not os.path.lexists(planted)


def test_a_generation_has_one_name(tmp_path):
    (tmp_path / "generations").mkdir()
    for name in ("000012.age", "0000012.age", "٠٠٠٠١٣.age"):
        (tmp_path / "generations" / name).write_bytes(bytes(len(name)))
    assert generations_there(tmp_path) == {12: len("000012.age")}


def test_a_tombstone_under_whose_name_something_else_lies_is_written_again(vault, agree, kit, stick):
    goes = add_person(vault, agree, "Goes")
    vault.backups.back_up(stick)
    vault.erase(goes)
    path = stick / "tombstones" / f"{goes}.json"
    good = path.read_bytes()
    for junk in (b"", b"{", good.replace(b'"signature":"', b'"signature":"0')[: len(good)]):
        path.write_bytes(junk)
        vault.backups.back_up(stick)
        assert path.read_bytes() == good
