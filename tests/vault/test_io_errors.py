"""Disks that are full or fail in the middle of anything: an error with a sentence, a vault that opens afterwards, nothing acknowledged lost."""

import errno
import os
import random
import resource
import shutil
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest
from ordeal import Said, begin, open_there, verify

from likeness.base import files
from likeness.base.errors import Failed, Refused
from likeness.base.sentences import SENTENCES
from likeness.consent.purposes import Purpose
from likeness.vault import reserve
from likeness.vault.kinds import Kind

ORDEAL = Path(__file__).with_name("ordeal.py")
FAULTS = [
    f"{call}:error={error}"
    for call in ("pwrite64", "write", "fsync", "ftruncate", "rename", "unlink", "openat", "pread64", "read")
    for error in ("EIO", "ENOSPC")
]


def heard(out):
    said = Said()
    for line in out.splitlines():
        said.hear(line)
    return said


def fits(said):
    """Every error that was met has its sentence."""
    assert said.codes <= SENTENCES.keys()
    return said


@pytest.fixture
def full_disk(tmp_path):
    """A small disk of its own; a call fills it to the last byte, but for what is said."""
    place = tmp_path / "disk"
    place.mkdir()
    made = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=14m", "tmpfs", place], capture_output=True, check=False)
    if made.returncode != 0:
        pytest.skip("only root may mount a disk")

    def fill(leave=0):
        filler, size = place / "filler", 1 << 16
        with filler.open("ab", buffering=0) as file:
            while size:
                try:
                    file.write(bytes(size))
                except OSError:
                    size //= 2
        os.truncate(filler, filler.stat().st_size - leave)

    yield place, fill
    subprocess.run(["umount", place], check=True)


class TestARealFullDisk:
    @pytest.mark.parametrize("leave", [0, 40_000, 150_000])
    def test_it_opens_and_erases(self, full_disk, leave):
        place, fill = full_disk
        begin(place)
        out = run(place, 1, 12).stdout
        said = heard(out)
        fill(leave)
        with open_there(place) as vault:
            assert vault.alarms == ()
            for person in vault.sitters():
                assert vault.erase(person.id).complete
                said.erasing.add(person.id)
            vault.rotate()
            assert reserve.reserve_path(place / "vault").exists(), "and the room is kept again"
        (place / "filler").unlink()
        verify(place, said)

    def test_without_the_reserve_the_cause_is_named(self, full_disk):
        place, fill = full_disk
        begin(place)
        reserve.release(place / "vault")
        reserve.reserve_path(place / "vault").mkdir()
        fill()
        with pytest.raises(Failed, match="disk-full"):
            open_there(place)


class TestInjected:
    @pytest.fixture
    def full_until_released(self, folder, monkeypatch):
        """No new file while the reserve lies there: what a full disk is for everything but the database."""
        honest = os.open

        def open_(path, flags, *rest, **options):
            if flags & os.O_CREAT and reserve.reserve_path(folder).exists() and not Path(path).exists():
                raise OSError(errno.ENOSPC, "No space left on device")
            return honest(path, flags, *rest, **options)

        def fill():
            monkeypatch.setattr(files.os, "open", open_)

        yield fill
        monkeypatch.undo()

    def test_erasing_takes_the_reserve(self, vault, sitter, folder, full_until_released):
        full_until_released()
        with pytest.raises(Failed, match="disk-full"):
            vault.open_sitter(vault.permit(sitter, Purpose.RETOUCH)).put(Kind.PHOTO, b"x", {})
        assert reserve.reserve_path(folder).exists(), "adding is not what it is kept for"
        assert vault.erase(sitter).complete

    def test_opening_and_withdrawing_take_the_reserve(self, vault, sitter, folder, again, full_until_released):
        vault.close()
        full_until_released()
        opened = again()
        opened.withdraw(sitter, [Purpose.RETOUCH])
        with pytest.raises(Refused, match="consent-withdrawn"):
            opened.permit(sitter, Purpose.RETOUCH)

    def test_another_error_is_not_taken_for_a_full_disk(self, vault, folder):
        def work():
            raise Failed("catalogue-unusable", detail="SQLITE_IOERR")

        with pytest.raises(Failed, match="catalogue-unusable"):
            reserve.with_room(folder, work)
        assert reserve.reserve_path(folder).exists()

    def test_it_grows_with_the_catalogue(self, vault, folder, monkeypatch):
        small = reserve.reserve_path(folder).stat().st_size
        vault.put_setting("large", "x" * 6_000_000)
        assert reserve.keep(folder)
        assert reserve.reserve_path(folder).stat().st_size > small + 6_000_000
        monkeypatch.delattr(os, "posix_fallocate")
        reserve.release(folder)
        assert reserve.keep(folder)
        assert reserve.reserve_path(folder).stat().st_size > small + 6_000_000

    def test_where_it_cannot_be_kept_everything_goes_on(self, vault, folder):
        reserve.release(folder)
        reserve.reserve_path(folder).mkdir()
        assert not reserve.keep(folder)
        vault.rotate()


def run(place, seed, count, prefix=(), **options):
    command = [*map(str, prefix), sys.executable, str(ORDEAL), str(place), str(seed), str(count), "stubborn"]
    ended = subprocess.run(command, capture_output=True, text=True, check=False, **options)
    if not prefix:
        assert ended.returncode == 0, ended.stderr
    return ended


@pytest.mark.skipif(os.name == "nt", reason="RLIMIT_FSIZE")
@pytest.mark.parametrize("limit", [0, 9_000, 215_000])
def test_files_that_cannot_grow(tmp_path, limit):
    """The system refuses every byte beyond: a real error of a real write, for our files and SQLite's alike."""
    begin(tmp_path)
    said = heard(run(tmp_path, 1, 6).stdout)
    out = run(tmp_path, 2, 10, preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit)))
    for line in out.stdout.splitlines():
        said.hear(line)
    verify(tmp_path, fits(said))


@pytest.fixture
def strace():
    if shutil.which("strace") is None:
        if os.environ.get("LIKENESS_REQUIRE_TOOLS"):
            pytest.fail("strace is missing (apt-get install strace)")
        pytest.skip("strace is missing")


def failing(place, seed, dice, met):
    """One run in which one system call, or each from then on, fails as a broken or full disk fails it."""
    fault, first = dice.choice(FAULTS), dice.randrange(1, 120)
    when = dice.choice([f"{first}", f"{first}", f"{first}+", f"{first}..{first + 9}"])
    call = fault.split(":", maxsplit=1)[0]
    prefix = ["strace", "-f", "-qq", "-o", "/dev/null", "-e", f"trace={call}", "-P", place / "vault" / "catalogue.db"]
    prefix += ["-P", place / "vault" / "catalogue.db-wal", "-P", place / "vault", "-P", place / "vault" / "blobs"]
    ended = run(place, seed, 12, [*prefix, "-e", f"inject={fault}:when={when}"])
    met[fault, ended.returncode] += 1
    return ended


def faults(folder, runs, seed):
    dice, met = random.Random(seed), Counter()  # noqa: S311 (to be repeated, not to be secret)
    for number in range(runs):
        if number % 10 == 0:
            place, said = folder / str(number), Said()
            begin(place)
        ended = failing(place, number + 1, dice, met)
        for line in ended.stdout.splitlines():
            said.hear(line)
        assert ended.returncode == 0, ended.stderr
        verify(place, fits(said))
    return met


def test_system_calls_that_fail(tmp_path, strace):
    assert sum(faults(tmp_path, 4, 5).values()) == 4


@pytest.mark.soak
def test_system_calls_that_fail_three_hundred_times(tmp_path, strace):
    met = faults(tmp_path, 300, int(os.environ.get("LIKENESS_SOAK_SEED", "6")))
    print(f"\n{dict(met)}")
