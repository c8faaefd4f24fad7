"""The journal: what was noted survives, what was half done does not, and nothing personal is in it."""

import contextlib
import itertools
import os
import subprocess
from datetime import UTC, datetime, timedelta
from hashlib import sha256

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from likeness.base.errors import Failed
from likeness.base.files import write_atomic
from likeness.jobs import journal as journals
from likeness.jobs import protocol, wire
from likeness.jobs.journal import JOB_FILE, Entry, Journal, heard, resumable
from likeness.jobs.protocol import (
    Cancelled,
    Checkpoint,
    Crashed,
    Finished,
    Metric,
    Paused,
    Planned,
    Preview,
    Progress,
    Result,
    SavedStep,
    SealedFile,
    Stage,
    Started,
)
from likeness.jobs.states import State, is_at_work
from likeness.vault.lease import seal


def ticking_clock():
    seconds = itertools.count()
    start = datetime(2026, 1, 1, tzinfo=UTC)
    return lambda: start + timedelta(seconds=next(seconds))


@pytest.fixture
def journal(tmp_path):
    return Journal(tmp_path / "jobs", ticking_clock())


def keep(journal, job, lease, name, data=b"state"):
    """What a worker does: an age file in the spool, and its name for an event."""
    sealed = seal(lease.recipient, data)
    write_atomic(journal.spool(job.id) / name, sealed)
    return SealedFile(name, sha256(sealed).hexdigest(), len(sealed))


def start(journal, job, lease):
    order = journal.begin(job, lease)
    journal.hear(job.id, Started(job.id, (), 1))
    return order


def test_a_job_is_written_down_before_it_starts(journal, train_job, lease):
    order = journal.begin(train_job, lease)
    assert order == protocol.WorkOrder(train_job, lease, str(journal.spool(train_job.id)))
    (entry,) = journal.entries()
    assert (entry.id, entry.state, entry.kind, entry.of) == (train_job.id, State.QUEUED, "train", 8)


def test_nothing_personal_is_on_the_disk(journal, train_job, lease, tmp_path):
    start(journal, train_job, lease)
    journal.hear(train_job.id, Checkpoint(SavedStep(keep(journal, train_job, lease, "checkpoint-0000002.age"), 2)))
    everything = b"".join(path.read_bytes() for path in (tmp_path / "jobs").rglob("*") if path.is_file())
    for secret in (b"a photo of", b" of sks", lease.identity.encode(), train_job.photos[0].blob.encode(), b"/packs"):
        assert secret not in everything


def test_after_a_crash_the_job_is_interrupted_and_goes_on_from_its_checkpoint(journal, train_job, lease, tmp_path):
    start(journal, train_job, lease)
    for step in (2, 4):
        saved = SavedStep(keep(journal, train_job, lease, f"checkpoint-{step:07d}.age"), step)
        journal.hear(train_job.id, Checkpoint(saved))
    (journal.spool(train_job.id) / ".checkpoint-0000006.age.1234.part").write_bytes(b"half")
    keep(journal, train_job, lease, "checkpoint-0000006.age")  # complete, but never noted

    again = Journal(tmp_path / "jobs", ticking_clock())
    (entry,) = again.recover()
    assert entry.state is State.INTERRUPTED
    assert resumable(entry)
    assert {path.name for path in again.spool(train_job.id).iterdir()} == {JOB_FILE, "checkpoint-0000004.age"}
    order = again.resume(train_job.id, lease)
    assert order.job == msgspec.structs.replace(train_job, resume=saved)
    assert again.entry(train_job.id).state is State.QUEUED


@pytest.mark.parametrize("damage", [lambda path: path.unlink(), lambda path: path.write_bytes(path.read_bytes()[:-1])])
def test_a_checkpoint_that_is_not_whole_counts_as_none(journal, train_job, lease, damage):
    start(journal, train_job, lease)
    journal.hear(train_job.id, Checkpoint(SavedStep(keep(journal, train_job, lease, "checkpoint-0000002.age"), 2)))
    damage(journal.spool(train_job.id) / "checkpoint-0000002.age")
    (entry,) = journal.recover()
    assert entry.checkpoint is None
    assert journal.resume(train_job.id, lease).job == train_job


def test_a_cancelled_training_keeps_its_checkpoint(journal, train_job, lease):
    start(journal, train_job, lease)
    saved = SavedStep(keep(journal, train_job, lease, "checkpoint-0000002.age"), 2)
    journal.hear(train_job.id, Checkpoint(saved))
    assert journal.hear(train_job.id, Cancelled()).state is State.CANCELLED
    assert journal.resume(train_job.id, lease).job.resume == saved


def test_a_paused_training_goes_on_from_its_pause_in_the_same_tier(journal, train_job, lease):
    start(journal, train_job, lease)
    journal.hear(train_job.id, Planned("plain", "saving", "cpu", "float32", 0))
    saved = SavedStep(keep(journal, train_job, lease, "checkpoint-0000003.age"), 3)
    journal.hear(train_job.id, Checkpoint(saved))
    entry = journal.hear(train_job.id, Paused(3))
    assert (entry.state, entry.tier, entry.smaller) == (State.PAUSED, "plain", "saving")
    assert resumable(entry)
    assert journal.recover()[0].state is State.PAUSED
    assert journal.resume(train_job.id, lease).job.resume == saved


@pytest.mark.skipif(os.name == "nt", reason="folders that nobody may write to")
def test_how_a_job_ended_is_known_although_the_disk_is_full(journal, train_job, lease, small_disk):
    """Where nothing can be written down, a restart finds an interrupted job, and its checkpoint."""
    journal = Journal(small_disk, ticking_clock())
    start(journal, train_job, lease)
    saved = SavedStep(keep(journal, train_job, lease, "checkpoint-0000003.age"), 3)
    journal.hear(train_job.id, Checkpoint(saved))
    subprocess.run(["dd", "if=/dev/zero", f"of={small_disk / 'ballast'}", "bs=512"], capture_output=True, check=False)
    with pytest.raises(Failed, match="disk-full"):
        journal.hear(train_job.id, Checkpoint(SavedStep(saved.file, 4)))
    assert journal.hear(train_job.id, Paused(3, "disk-full")).state is State.PAUSED
    assert journal.entry(train_job.id).state is State.PAUSED
    with pytest.raises(Failed, match="disk-full"):
        journal.begin(msgspec.structs.replace(train_job, id="d" * 32), lease)
    assert not journal.spool("d" * 32).exists()
    after_restart = Journal(small_disk, ticking_clock())
    assert after_restart.recover()[0].state is State.INTERRUPTED, "also while the disk is still full"
    (small_disk / "ballast").unlink()
    assert after_restart.resume(train_job.id, lease).job.resume == saved


def write_nothing(*_):
    raise Failed("disk-full")


def test_a_training_whose_end_was_not_written_down_keeps_what_a_restart_goes_on_from(
    journal, train_job, lease, tmp_path, monkeypatch
):
    start(journal, train_job, lease)
    saved = SavedStep(keep(journal, train_job, lease, "checkpoint-0000003.age"), 3)
    journal.hear(train_job.id, Checkpoint(saved))
    adapter = Result("adapter", keep(journal, train_job, lease, "adapter.age"))
    with monkeypatch.context() as patch:
        patch.setattr(journals, "write_atomic", write_nothing)
        assert journal.hear(train_job.id, Finished((adapter,), 1.0, 1, ())).state is State.FINISHED
    again = Journal(tmp_path / "jobs", ticking_clock())
    assert again.recover()[0].checkpoint == saved
    assert again.resume(train_job.id, lease).job.resume == saved


def test_on_a_full_disk_what_was_at_work_can_be_discarded_after_a_restart(
    journal, train_job, lease, tmp_path, monkeypatch
):
    start(journal, train_job, lease)
    keep(journal, train_job, lease, "checkpoint-0000003.age")  # never noted
    monkeypatch.setattr(journals, "write_atomic", write_nothing)
    again = Journal(tmp_path / "jobs", ticking_clock())
    assert [entry.state for entry in again.recover()] == [State.INTERRUPTED]
    assert [path.name for path in again.spool(train_job.id).iterdir()] == [JOB_FILE]
    again.discard(train_job.id)
    assert list((tmp_path / "jobs").iterdir()) == []


@pytest.fixture
def small_disk(tmp_path):
    folder = tmp_path / "small"
    folder.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=200k", "tmpfs", str(folder)]
    if subprocess.run(command, capture_output=True, check=False).returncode:
        pytest.skip("needs the right to mount")
    yield folder
    subprocess.run(["umount", "-l", str(folder)], check=True)


def test_an_interrupted_generation_makes_only_what_is_missing(journal, generate_job, lease):
    start(journal, generate_job, lease)
    result = Result("picture-1", keep(journal, generate_job, lease, "picture-1.age"))
    journal.hear(generate_job.id, Preview(result))
    journal.hear(generate_job.id, Crashed("died", -9))
    order = journal.resume(generate_job.id, lease)
    assert [picture.name for picture in order.job.pictures] == ["picture-0", "picture-2"]
    journal.hear(generate_job.id, Started(generate_job.id, (), 1))
    rest = tuple(Result(name, keep(journal, generate_job, lease, f"{name}.age")) for name in ("picture-0", "picture-2"))
    entry = journal.hear(generate_job.id, Finished(rest, 1.0, 1, ()))
    assert {kept.label for kept in entry.results} == {"picture-0", "picture-1", "picture-2"}
    assert entry.attempts == 2


def test_a_finished_training_needs_its_checkpoint_no_more(journal, train_job, lease):
    start(journal, train_job, lease)
    journal.hear(train_job.id, Checkpoint(SavedStep(keep(journal, train_job, lease, "checkpoint-0000002.age"), 2)))
    adapter = Result("adapter", keep(journal, train_job, lease, "adapter.age"))
    entry = journal.hear(train_job.id, Finished((adapter,), 1.0, 1, ()))
    assert (entry.state, entry.results) == (State.FINISHED, (adapter,))
    assert {path.name for path in journal.spool(train_job.id).iterdir()} == {JOB_FILE, "adapter.age"}
    with pytest.raises(Failed, match="job-state"):
        journal.resume(train_job.id, lease)


def test_what_failed_is_noted_with_its_code_and_can_be_resumed(journal, train_job, lease):
    start(journal, train_job, lease)
    assert journal.hear(train_job.id, protocol.Failed("out-of-memory")).failure == "out-of-memory"
    journal.resume(train_job.id, lease)
    assert journal.entry(train_job.id).failure is None


def test_progress_is_answered_but_not_worth_a_write(journal, train_job, lease):
    start(journal, train_job, lease)
    before = journal.entry(train_job.id)
    assert journal.hear(train_job.id, Progress(3, 8)).done == 3
    for event in (Metric("loss", 1, 0.5), Stage("training", 0.0, 1), protocol.Warned("slow")):
        journal.hear(train_job.id, event)
    assert journal.entry(train_job.id) == before


def test_discarding_leaves_nothing(journal, train_job, lease, tmp_path):
    start(journal, train_job, lease)
    with pytest.raises(Failed, match="job-state"):
        journal.discard(train_job.id)
    journal.recover()
    journal.discard(train_job.id)
    assert list((tmp_path / "jobs").iterdir()) == []
    with pytest.raises(Failed, match="job-unknown"):
        journal.discard(train_job.id)


@pytest.mark.parametrize("name", ["../../etc/passwd", "", "A" * 32, "0" * 32])
def test_a_job_that_is_not_there(journal, name):
    with pytest.raises(Failed, match="job-unknown"):
        journal.entry(name)


@pytest.mark.parametrize("content", [b"", b"{", b"\xff", b"[" * 100_000, b"{}", b" " * 1_000_001])
def test_a_damaged_entry_is_told_and_not_listed(journal, train_job, lease, content):
    journal.begin(train_job, lease)
    (journal.spool(train_job.id).parent / f"{train_job.id}.json").write_bytes(content)
    with pytest.raises(Failed, match="job-damaged"):
        journal.entry(train_job.id)
    assert journal.recover() == ()
    assert (journal.spool(train_job.id) / JOB_FILE).exists()


@pytest.mark.parametrize("damage", ["noise", "absent", "another job"])
def test_a_damaged_job_is_not_resumed(journal, train_job, generate_job, lease, damage):
    start(journal, train_job, lease)
    journal.hear(train_job.id, Crashed("died", 1))
    file = journal.spool(train_job.id) / JOB_FILE
    if damage == "absent":
        file.unlink()
    else:
        file.write_bytes(b"x" if damage == "noise" else seal(lease.recipient, wire.encode_job(generate_job)))
    with pytest.raises(Failed, match="job-damaged"):
        journal.resume(train_job.id, lease)
    assert journal.entry(train_job.id).state is State.INTERRUPTED


def test_a_spool_without_an_entry_and_half_an_entry_go(journal, tmp_path):
    folder = tmp_path / "jobs"
    (folder / f"{'1' * 32}.spool").mkdir()
    (folder / f"{'1' * 32}.spool" / "checkpoint-0000001.age").write_bytes(b"x")
    (folder / f".{'1' * 32}.json.ab.part").write_bytes(b"x")
    (folder / "notes.json").write_bytes(b"somebody else's")
    journal.recover()
    assert [path.name for path in folder.iterdir()] == ["notes.json"]


FILE = SealedFile("a.age", "a" * 64, 1)
happenings = st.sampled_from(
    [
        Started("0" * 32, (), 1),
        Progress(1, 2),
        Preview(Result("adapter", FILE)),
        Checkpoint(SavedStep(FILE, 1)),
        Finished((Result("adapter", FILE),), 1.0, 1, ()),
        protocol.Failed("internal"),
        Cancelled(),
        Crashed("died", 1),
        Paused(1),
        Planned("plain", None, "cpu", "float32", 1),
    ]
)


@settings(deadline=None)
@given(st.lists(happenings, max_size=12))
def test_no_story_breaks_an_entry(story):
    entry = Entry("0" * 32, "1" * 32, "train", State.QUEUED, "2026-01-01T00:00:00Z", "2026-01-01T00:00:00Z", 0, 2)
    for event in story:
        with contextlib.suppress(Failed):
            entry = heard(entry, event)
        assert msgspec.json.decode(msgspec.json.encode(entry), type=Entry) == entry
        if entry.state is State.FINISHED:
            assert entry.results
        assert resumable(entry) == (not is_at_work(entry.state) and entry.state is not State.FINISHED)
