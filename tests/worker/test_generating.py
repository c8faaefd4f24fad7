"""Generation in real workers with a tiny pipeline, watched from outside by strace where there is one."""

import shutil
from pathlib import Path

import msgspec
import pytest

from likeness.capture.intake import decode_master
from likeness.jobs import protocol
from likeness.vault.lease import open_sealed

TINY_PACK = Path(__file__).resolve().parent.parent / "data" / "worker" / "tiny-pack"
WATCHED = "openat,creat,connect,bind,sendto,socket,mkdir,mkdirat,rename,renameat,renameat2,memfd_create,execve"
WRITING = ("O_WRONLY", "O_RDWR", "O_CREAT", "mkdir", "creat(", "memfd_create")

pytestmark = pytest.mark.worker


@pytest.fixture
def job(generate_job):
    return msgspec.structs.replace(generate_job, pack=str(TINY_PACK))


def picture_of(result, spool, sitter):
    return decode_master(open_sealed(str(sitter.identity), (spool / result.file.name).read_bytes()))


def test_pictures_are_sealed_and_nothing_else_is_written(start, job, spool, sitter, worker_command, tmp_path):
    """Every picture in the spool, no network call that succeeded or was even tried by native code, no file made anywhere else."""
    strace = shutil.which("strace")
    log = tmp_path / "strace.log"
    command = (
        [strace, "-f", "-qq", "-o", str(log), "-e", f"trace={WATCHED}", *worker_command] if strace else worker_command
    )
    with start(job, command=command) as worker:
        *events, finished = worker
    assert isinstance(finished, protocol.Finished), finished
    assert [result.label for result in finished.results] == ["picture-0", "picture-1"]
    assert [event.result for event in events if isinstance(event, protocol.Preview)] == list(finished.results)
    pictures = [picture_of(result, spool, sitter) for result in finished.results]
    assert [picture.shape for picture in pictures] == [(64, 64, 3)] * 2
    assert (pictures[0] != pictures[1]).any()
    assert sorted(path.name for path in spool.iterdir()) == ["picture-0.age", "picture-1.age"]
    assert b"PNG" not in (spool / "picture-0.age").read_bytes()
    if strace:
        assert_quiet(log.read_text(errors="replace").splitlines(), spool)


def assert_quiet(calls, spool):
    network = [call for call in calls if "AF_INET" in call or "connect(" in call or "bind(" in call]
    assert network == []
    assert sum("execve(" in call for call in calls) == 1
    made = [call for call in calls if any(word in call for word in WRITING) and " = -1 " not in call]
    elsewhere = [
        call for call in made if str(spool) not in call and '"/dev/null"' not in call and '"/proc/self/' not in call
    ]
    assert elsewhere == []
    assert any(str(spool) in call for call in made)


def test_cancelling_keeps_the_pictures_that_are_done(start, job, spool, sitter):
    many = tuple(
        msgspec.structs.replace(job.pictures[0], name=f"picture-{number}", seed=number, steps=20)
        for number in range(50)
    )
    with start(msgspec.structs.replace(job, pictures=many)) as worker:
        events = []
        for event in worker:
            events.append(event)
            if isinstance(event, protocol.Preview):
                worker.cancel()
    end = events[-1]
    assert isinstance(end, protocol.Cancelled)
    assert 1 <= len(end.results) < 50
    assert {path.name for path in spool.iterdir()} == {result.file.name for result in end.results}
    assert picture_of(end.results[0], spool, sitter).shape == (64, 64, 3)
