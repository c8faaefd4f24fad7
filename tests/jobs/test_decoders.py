"""Decoder processes: the real one, and ones that misbehave in every way a damaged file could make them."""

import subprocess
import sys
import textwrap
import threading
from pathlib import Path

import numpy as np
import psutil
import pytest

from likeness.base.errors import Cancelled, Failed
from likeness.capture.intake import decode, encode_master
from likeness.jobs import decoders
from likeness.jobs.decoders import Allowance, Decoder

pytestmark = pytest.mark.worker

LINUX = sys.platform == "linux"


@pytest.fixture(scope="module")
def photo():
    y, x = np.mgrid[0:60, 0:80]
    return encode_master(np.stack([x * 3, y * 4, (x + y) % 256], axis=-1).astype(np.uint8))


@pytest.fixture(scope="module")
def decoder():
    with Decoder() as decoder:
        yield decoder


def refused(decoder, data, name="photo.jpg"):
    with pytest.raises(Failed) as error:
        decoder.ask(name, data)
    assert error.value.fields["name"] == name
    return error.value.code


def test_it_answers_what_decoding_here_would_say(decoder, photo):
    told, pixels = decoder.ask("photo.png", photo)
    here = decode(photo, "photo.png")
    assert np.array_equal(pixels, here.pixels)
    assert (told.format, told.had_location, told.had_device, told.focal_35mm, told.mark) == (
        "png",
        False,
        False,
        None,
        None,
    )
    pid = decoder.pid
    assert refused(decoder, b"", "empty.jpg") == "photo-empty"
    assert refused(decoder, b"Dear Sir or Madam", "Brief an Ömer 👩🏽.jpg") == "photo-not-a-picture"
    assert refused(decoder, photo[:200], "cut.png") == "photo-damaged"
    assert decoder.pid == pid  # a refusal costs no process


@pytest.mark.skipif(not LINUX, reason="the kernel's barriers are Linux's")
def test_its_barriers_hold_and_no_file_can_be_opened(decoder, photo):
    decoder.ask("photo.png", photo)
    assert {"audit-hook", "system-calls", "limits", "harm"} <= set(decoder.barriers)
    limits = Path(f"/proc/{decoder.pid}/limits").read_text(encoding="ascii").splitlines()
    found = {line[:26].strip(): line[26:].split()[0] for line in limits}
    assert found["Max open files"] == "4"  # its two pipes, the null device and standard error: no more
    assert found["Max file size"] == "0"
    assert psutil.Process(decoder.pid).num_threads() == 1


def stand_in(body):
    """A process that says it is ready, and then does this with the first file."""
    start = """
        import sys, time
        from likeness.jobs.decoding import *
        out, inn = sys.stdout.buffer, sys.stdin.buffer
        write_message(out, Ready(()))
        request = read_request(inn)
        read_exactly(inn, request.size)
    """
    return [sys.executable, "-c", textwrap.dedent(start) + textwrap.dedent(body)]


@pytest.mark.parametrize(
    ("body", "code"),
    [
        ("import os; os.abort()", "photo-damaged"),
        ("sys.exit(0)", "photo-damaged"),
        ("while True: pass", "photo-too-heavy"),
        ("time.sleep(1000)", "photo-too-heavy"),
        ("hold = bytearray(500_000_000)\nhold[::4096] = b'x' * len(hold[::4096])\ntime.sleep(1000)", "photo-too-heavy"),
        ("out.write(b'\\xff\\xff\\xff\\xff'); out.flush(); time.sleep(1000)", "photo-damaged"),
        ("out.write(b'\\0\\0\\0\\x02{}'); out.flush(); time.sleep(1000)", "photo-damaged"),
        ("out.write(b'\\0\\0\\0\\x02ab'); out.flush(); time.sleep(1000)", "photo-damaged"),
        ("write_message(out, Ready(())); time.sleep(1000)", "photo-damaged"),
        (
            "write_message(out, Decoded(100_000, 100_000, 'png', False, False, None, None)); time.sleep(1000)",
            "photo-damaged",
        ),
        (
            "write_message(out, Decoded(10, 10, 'png', False, False, None, None)); out.write(bytes(99)); out.flush()",
            "photo-damaged",
        ),
    ],
)
def test_one_that_misbehaves_is_ended_and_the_file_refused(body, code):
    allowance = Allowance(seconds=1.0, idle=0.5, memory=300_000_000)
    with Decoder(allowance, stand_in(body)) as decoder:
        assert refused(decoder, b"some bytes") == code
        assert decoder.pid is None


def test_one_that_died_between_two_files_is_started_anew(photo):
    with Decoder() as decoder:
        decoder.ask("photo.png", photo)
        first = decoder.pid
        decoder._process.kill()
        decoder._process.wait()
        decoder.ask("photo.png", photo)
        assert decoder.pid not in {None, first}
        last = decoder.pid
    assert not psutil.pid_exists(first)
    assert not psutil.pid_exists(last)


def test_one_that_was_ended_after_its_answer_is_not_asked_again(monkeypatch):
    exchange = decoders._exchange

    def slowly(process, *asked):
        answer = exchange(process, *asked)
        process.wait()
        return answer

    monkeypatch.setattr(decoders, "_exchange", slowly)
    body = "write_message(out, Decoded(1, 1, 'png', False, False, None, None)); out.write(bytes(3)); out.flush()"
    with Decoder(Allowance(seconds=0.3), stand_in(f"{body}\nwhile True: pass")) as decoder:
        assert decoder.ask("photo.png", b"some bytes")[1].shape == (1, 1, 3)
        assert decoder.pid is None


def test_whoever_waits_can_be_stopped():
    with Decoder(command=stand_in("time.sleep(1000)")) as decoder:
        timer = threading.Timer(0.5, decoder.stop)
        timer.start()
        with pytest.raises(Cancelled):
            decoder.ask("photo.jpg", b"some bytes")
        timer.join()
        with pytest.raises(Cancelled):
            decoder.ask("photo.jpg", b"some bytes")


def test_a_program_that_is_not_there():
    with Decoder(command=["/does/not/exist"]) as decoder, pytest.raises(Failed) as error:
        decoder.ask("photo.jpg", b"some bytes")
    assert error.value.code == "worker-not-started"


def test_it_ends_with_whoever_started_it(photo):
    with Decoder() as decoder:
        decoder.ask("photo.png", photo)
        child = psutil.Process(decoder.pid)
        decoder._process.stdin.close()  # what the end of our process does
        assert child.wait(60) in {0, None}


HARM = """
import ctypes, os, sys
from likeness.worker import linux
assert linux.refuse_harm()
place, other = sys.argv[1].encode(), int(sys.argv[2])
libc = ctypes.CDLL(None, use_errno=True)
tries = {
    "unlink": lambda: libc.unlink(place),
    "rename": lambda: libc.rename(place, place + b"2"),
    "chmod": lambda: libc.chmod(place, 0o777),
    "truncate": lambda: libc.truncate(place, 0),
    "link": lambda: libc.link(place, place + b"2"),
    "mkdir": lambda: libc.mkdir(place + b"2", 0o700),
    "kill": lambda: libc.kill(other, 9),
    "ptrace": lambda: libc.ptrace(16, other, 0, 0),
    "read memory": lambda: libc.process_vm_readv(other, None, 0, None, 0, 0),
    "run": lambda: libc.execve(b"/bin/true", (ctypes.c_char_p * 2)(b"true", None), None),
}
for name, attempt in tries.items():
    ctypes.set_errno(0)
    print(name, attempt(), ctypes.get_errno())
"""


@pytest.mark.skipif(not LINUX, reason="the kernel's filter is Linux's")
def test_code_in_a_decoder_harms_neither_files_nor_other_processes(tmp_path):
    """Straight to the kernel, as code that a broken decoder was made to run would go: Python's own barriers know nothing of that."""
    precious = tmp_path / "precious"
    precious.write_bytes(b"years of work")
    with subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE) as other:
        done = subprocess.run(
            [sys.executable, "-c", HARM, str(precious), str(other.pid)], capture_output=True, text=True, check=True
        )
        assert other.poll() is None
        other.communicate(b"\n")
    assert precious.read_bytes() == b"years of work"
    said = [line.rsplit(" ", 2) for line in done.stdout.splitlines()]
    assert len(said) == 10
    assert {(result, error) for _, result, error in said} == {("-1", "1")}


@pytest.mark.skipif(not LINUX, reason="the address space is bounded on Linux alone")
def test_memory_is_bounded_from_inside_as_well():
    """The largest picture fits; four times as much does not, and that costs nobody but the file."""
    body = """
        from likeness.worker.decoder import close_doors
        close_doors()
        try:
            hold = bytearray(1_600_000_000)
        except MemoryError:
            write_message(out, Declined("photo-too-heavy", {}))
    """
    with Decoder(Allowance(memory=10**12), stand_in(body)) as decoder:
        assert refused(decoder, b"some bytes") == "photo-too-heavy"
