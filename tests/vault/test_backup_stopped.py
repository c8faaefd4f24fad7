"""A backup, an erasure or a restore that is stopped anywhere: what was there before is still there, and the next run ends it."""

import subprocess
import sys
import time
from pathlib import Path

import pytest
from backup_child import add, keeper
from backup_tools import add_person, contents, files, identity_opens, make_kit, restored

from likeness.base.clock import system_clock
from likeness.base.errors import Cancelled, Failed
from likeness.consent.purposes import Purpose
from likeness.vault.keepers import MemoryKeeper
from likeness.vault.vault import create_vault, open_vault, vault_exists

CHILD = Path(__file__).with_name("backup_child.py")
BACKUP = [
    "backup-claimed",
    "backup-file",
    "backup-copied",
    "backup-begun",
    "backup-named",
    "backup-kept",
    "backup-noted",
    "backup-pruned",
    "backup-cleared",
    "backup-done",
]
RESTORE = [
    "restore-read",
    "restore-struck",
    "restore-file",
    "restore-copied",
    "restore-rekeyed",
    "restore-sealed",
    "restore-named",
    "restore-opened",
]
KILLS = ["backup-named"]


class Stop(Exception):
    """The power goes."""


def stop_at(wanted):
    def hear(step):
        if step == wanted:
            raise Stop

    return hear


def abandon(vault):
    vault._state.catalogue._connection.close()
    vault._lock.release()


@pytest.fixture
def stick(tmp_path):
    return tmp_path / "stick"


@pytest.fixture
def home(tmp_path):
    return tmp_path / "elsewhere"


@pytest.fixture
def keeper_here():
    return MemoryKeeper()


@pytest.fixture
def vault(folder, keeper_here, clock):
    with create_vault(folder, keeper_here, clock) as made:
        yield made


def restored_contents(kit, stick, home, clock):
    keeper = MemoryKeeper()
    report = restored(kit, stick, home, keeper, clock)
    assert report.lost == ()
    with open_vault(home, keeper, clock) as vault:
        assert vault.check().findings == ()
        assert vault.verify_ledger().intact
        return contents(vault)


def test_these_are_all_the_steps(vault, agree, stick, home, clock):
    kit, heard = make_kit(vault), []
    add_person(vault, agree, "Noor", photos=1)
    vault._state.on_step = heard.append
    vault.backups.back_up(stick)
    assert list(dict.fromkeys(heard)) == BACKUP
    heard.clear()
    restored(kit, stick, home, MemoryKeeper(), clock, on_step=heard.append)
    assert [step for step in dict.fromkeys(heard) if step.startswith("restore")] == RESTORE


@pytest.mark.parametrize("step", BACKUP)
def test_a_backup_stopped_after_any_step(vault, folder, keeper_here, agree, stick, home, clock, tmp_path, step):
    kit = make_kit(vault)
    add_person(vault, agree, "Noor", photos=1)
    vault.backups.back_up(stick)
    before = contents(vault)
    add_person(vault, agree, "Teo", photos=1)
    now = contents(vault)
    vault._state.on_step = stop_at(step)
    with pytest.raises(Stop):
        vault.backups.back_up(stick, keep=1)
    abandon(vault)
    assert restored_contents(kit, stick, home, clock) == (now if step in BACKUP[4:] else before)
    with open_vault(folder, keeper_here, clock) as opened:
        done = opened.backups.back_up(stick)
        assert opened.backups.check(stick).findings == ()
        assert contents(opened) == now
        assert not [name for name in files(stick) if name.endswith(".part")]
        assert done.kept + done.copied == 2
    assert restored_contents(kit, stick, tmp_path / "third", clock) == now


@pytest.mark.parametrize("step", ["struck", "unlinked", *BACKUP, "erased"])
def test_an_erasure_stopped_in_the_middle_of_writing_the_backup_anew(
    vault, folder, keeper_here, agree, stick, home, clock, step
):
    """Restored from what lies there, or opened again: the person does not come back where the erasure was said to have begun there."""
    kit = make_kit(vault)
    stays, goes = add_person(vault, agree, "Noor", photos=1), add_person(vault, agree, "Teo", photos=1)
    identity = vault.open_sitter(vault.permit(goes, Purpose.RETOUCH)).export_identity()
    vault.backups.back_up(stick)
    add_person(vault, agree, "New", photos=1)
    vault._state.on_step = stop_at(step)
    with pytest.raises(Stop):
        vault.erase(goes)
    abandon(vault)
    with open_vault(folder, keeper_here, clock) as opened:
        opened.backups.back_up(stick)
        assert [backup.owed for backup in opened.backups.known()] == [0]
        assert opened.backups.check(stick).findings == ()
        assert opened.certificate(goes)
        assert not any(identity_opens(identity, data) for data in files(stick).values())
        there = contents(opened)
    assert goes not in there
    assert stays in there
    assert restored_contents(kit, stick, home, clock) == there


@pytest.mark.parametrize("step", RESTORE)
def test_a_restore_stopped_after_any_step(vault, agree, stick, home, clock, step):
    kit, keeper = make_kit(vault), MemoryKeeper()
    add_person(vault, agree, "Noor", photos=2)
    vault.backups.back_up(stick)
    before = files(stick)
    with pytest.raises(Stop):
        restored(kit, stick, home, keeper, clock, on_step=stop_at(step))
    if step in {"restore-named", "restore-opened"}:
        assert vault_exists(home)
    else:
        assert not vault_exists(home)
        restored(kit, stick, home, keeper, clock)
        assert len(keeper._entries) == 1, "no key is left of the first try"
    with open_vault(home, keeper, clock) as opened:
        assert contents(opened) == contents(vault)
        assert opened.check().findings == ()
    assert files(stick) == before, "restoring changes nothing in the backup"


def test_a_new_vault_may_be_made_where_a_restore_was_given_up(vault, agree, stick, home, clock):
    kit, keeper = make_kit(vault), MemoryKeeper()
    add_person(vault, agree, "Noor")
    vault.backups.back_up(stick)
    with pytest.raises(Stop):
        restored(kit, stick, home, keeper, clock, on_step=stop_at("restore-rekeyed"))
    with create_vault(home, keeper, clock) as made:
        assert made.sitters() == []
        assert made.check().findings == ()


def test_cancelled_it_goes_on_where_it_was(vault, agree, stick, clock):
    make_kit(vault)
    add_person(vault, agree, "Noor", photos=70)
    heard = []

    def cancel(done, of):
        heard.append((done, of))
        if done:
            raise Cancelled("stopped")

    with pytest.raises(Cancelled):
        vault.backups.back_up(stick, on_progress=cancel)
    assert heard[-1][0] < heard[-1][1]
    assert vault.backups.known()[0].generation is None
    with pytest.raises(Failed, match="backup-none"):
        restored(make_kit(vault), stick, stick.parent / "x", MemoryKeeper(), clock)
    done = vault.backups.back_up(stick)
    assert done.kept >= 1
    assert done.kept + done.copied == 70
    assert vault.backups.back_up(stick.parent / "second").copied == 70


def run_child(*words, code=""):
    return subprocess.run(
        [sys.executable, str(CHILD), *map(str, words)], input=code, capture_output=True, text=True, check=False
    )


@pytest.mark.parametrize("task", ["backup", "erase"])
@pytest.mark.parametrize(
    "step", [pytest.param(step, marks=[] if step in KILLS else pytest.mark.soak) for step in BACKUP]
)
def test_killed_like_that(folder, stick, home, task, step):
    """A real process, gone in the middle: the vault opens, and the backup is whole."""
    with create_vault(folder, keeper(), system_clock) as vault:
        kit = make_kit(vault)
        first = add(vault, "first")
        vault.backups.back_up(stick)
        add(vault, "second")
    killed = run_child(folder, stick, task, step)
    assert killed.returncode == 9, killed.stderr
    with open_vault(folder, keeper(), system_clock) as vault:
        assert vault.alarms == ()
        vault.backups.back_up(stick)
        assert vault.backups.check(stick).findings == ()
        assert (first in contents(vault)) == (task == "backup")
        there = contents(vault)
    assert restored_contents(kit, stick, home, system_clock) == there


@pytest.mark.parametrize(
    "step", [pytest.param(step, marks=[] if step == RESTORE[4] else pytest.mark.soak) for step in RESTORE]
)
def test_a_restore_that_is_killed(folder, stick, home, step):
    with create_vault(folder, keeper(), system_clock) as vault:
        kit = make_kit(vault)
        add(vault, "first", photos=3)
        vault.backups.back_up(stick)
        there = contents(vault)
    killed = run_child(folder, stick, "restore", home, step, code=kit.identity)
    assert killed.returncode == 9, killed.stderr
    if not vault_exists(home):
        assert run_child(folder, stick, "restore", home, "none", code=kit.identity).returncode == 0
    with open_vault(home, keeper(), system_clock) as vault:
        assert contents(vault) == there


def ordeal(folder, stick, kit, home, after):
    """One kill at any moment of adding, backing up and erasing; then everything that was acknowledged is there, here and in the backup.

    `after`: seconds from the first acknowledgement. For longer proofs as well: call it again and again with the same vault and stick.
    """
    child = subprocess.Popen(
        [sys.executable, str(CHILD), str(folder), str(stick), "forever"], stdout=subprocess.PIPE, text=True
    )
    lines = [child.stdout.readline()]
    time.sleep(after)
    child.kill()
    lines += child.stdout.read().splitlines()
    child.wait()
    child.stdout.close()
    said = [line.split() for line in lines if line.strip()]
    with open_vault(folder, keeper(), system_clock) as vault:
        assert vault.check().findings == ()
        gone = {words[1] for words in said if words[0] == "erased"}
        there = contents(vault)
        assert not gone & there.keys()
        for words in said:
            if words[0] == "photo" and words[1] in there:
                assert there[words[1]][4][words[2]][3] == words[3].encode() * 1000
        generations = [int(words[1]) for words in said if words[0] == "backed-up"]
    if generations:
        report = restored(kit, stick, home, MemoryKeeper(), system_clock)
        assert report.generation >= generations[-1]
        assert report.lost == ()
    with open_vault(folder, keeper(), system_clock) as vault:
        vault.backups.back_up(stick)
        assert vault.backups.check(stick).findings == ()
        assert [backup.owed for backup in vault.backups.known()] == [0]


@pytest.mark.parametrize("rounds", [1, pytest.param(30, marks=pytest.mark.soak)])
def test_killed_at_any_moment(folder, stick, tmp_path, rounds):
    with create_vault(folder, keeper(), system_clock) as vault:
        kit = make_kit(vault)
    for number in range(rounds):
        ordeal(folder, stick, kit, tmp_path / f"home{number}", after=0.4 + (number * 37 % 100) / 50)
