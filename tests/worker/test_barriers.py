"""The barriers, tried from inside a process that has them: by Python, and by the C library underneath it."""

import errno
import json
import subprocess
import sys
import textwrap

import pytest

from likeness.jobs.protocol import Barrier
from likeness.worker import linux

pytestmark = pytest.mark.worker

on_linux = pytest.mark.skipif(sys.platform != "linux", reason="the kernel's barriers are Linux's")

PRELUDE = """
import ctypes, json, os, socket, subprocess, sys, tempfile, urllib.request, asyncio
from pathlib import Path
from likeness.worker.barriers import Gate, shut_files, shut_network
spool = Path(sys.argv[1])
elsewhere = sys.argv[2]
gate = Gate()
barriers = shut_network(gate)
barriers += shut_files(gate, spool)
libc = ctypes.CDLL(None, use_errno=True)

def tried(action):
    try:
        action()
    except OSError as error:
        return type(error).__name__
    return "done"

def called(function, *arguments):
    ctypes.set_errno(0)
    return ctypes.get_errno() if function(*arguments) < 0 else 0
"""


@pytest.fixture
def inside(tmp_path):
    """Run lines in a process behind the barriers; the value of `answer` comes back."""
    spool, elsewhere = tmp_path / "spool", tmp_path / "elsewhere"
    spool.mkdir()
    elsewhere.mkdir()

    def run(script):
        text = PRELUDE + textwrap.dedent(script) + "\nprint(json.dumps(answer))"
        done = subprocess.run(
            [sys.executable, "-c", text, spool, elsewhere], capture_output=True, text=True, check=True
        )
        return json.loads(done.stdout)

    run.spool, run.elsewhere = spool, elsewhere
    return run


@on_linux
def test_all_four_barriers_hold_here(inside):
    """On a plain Linux of the last years; a container may forbid the namespace, but not the filter."""
    active = inside("answer = barriers")
    assert set(active) <= set(Barrier.__args__)
    assert {"audit-hook", "system-calls", "file-writes"} <= set(active)
    if "network-namespace" in active:
        assert inside("answer = [line.split(':')[0].strip() for line in open('/proc/net/dev').readlines()[2:]]") == [
            "lo"
        ]


def test_python_reaches_no_network_and_starts_no_program(inside):
    answer = inside(
        """
        answer = {
            "socket": tried(lambda: socket.socket()),
            "connect": tried(lambda: socket.create_connection(("127.0.0.1", 9))),
            "resolve": tried(lambda: socket.getaddrinfo("localhost", 80)),
            "resolve old": tried(lambda: socket.gethostbyname("localhost")),
            "url": tried(lambda: urllib.request.urlopen("http://127.0.0.1:9/")),
            "local": tried(lambda: socket.socket(socket.AF_UNIX)),
            "program": tried(lambda: subprocess.run(["true"])),
            "shell": tried(lambda: os.system("true")),
            "fork": tried(lambda: os.fork()),
        }
        """
    )
    assert answer.pop("url") == "URLError"
    assert set(answer.values()) == {"PermissionError"}


def test_an_event_loop_still_works(inside):
    assert inside("asyncio.run(asyncio.sleep(0)); answer = 'done'") == "done"


@on_linux
def test_native_code_makes_no_socket_of_any_family(inside):
    answer = inside("answer = [called(libc.socket, family, kind, 0) for family in range(1, 46) for kind in (1, 2, 3)]")
    assert set(answer) == {errno.EPERM}


@on_linux
def test_native_code_cannot_go_round_by_other_calls(inside):
    """io_uring can make sockets; the x32 numbers would slip past a filter that knows only the plain ones."""
    answer = inside("answer = [called(libc.syscall, 425, 8, 0), called(libc.syscall, 0x40000000 | 41, 2, 1, 0)]")
    assert answer == [errno.EPERM, errno.EPERM]


@on_linux
def test_native_code_starts_children_without_a_network_too(inside):
    """A program that native code would start inherits the filter."""
    command = f"{sys.executable} -c 'import socket; socket.socket()' 2>/dev/null"
    assert inside(f"answer = libc.system({command.encode()!r})") != 0
    assert inside("answer = libc.system(b'true')") == 0


def test_python_writes_only_into_the_spool(inside):
    answer = inside(
        """
        (spool / "link").symlink_to(elsewhere)
        answer = {
            "elsewhere": tried(lambda: open(elsewhere + "/a", "w").close()),
            "temporary": tried(lambda: tempfile.mkstemp()),
            "dots": tried(lambda: open(spool / ".." / "elsewhere" / "a", "w").close()),
            "link": tried(lambda: open(spool / "link" / "a", "w").close()),
            "append": tried(lambda: open(__import__("json").__file__, "a").close()),
            "spool": tried(lambda: open(spool / "a", "wb").close()),
            "null": tried(lambda: open(os.devnull, "w").close()),
        }
        """
    )
    assert answer.pop("spool") == "done"
    assert answer.pop("null") == "done"
    assert answer.pop("temporary") in {"FileNotFoundError", "PermissionError"}
    assert set(answer.values()) == {"PermissionError"}
    assert list(inside.elsewhere.iterdir()) == []


@on_linux
def test_native_code_writes_only_into_the_spool(inside):
    answer = inside(
        """
        flags = os.O_WRONLY | os.O_CREAT
        (spool / "kept").write_bytes(b"1")
        answer = {
            "elsewhere": called(libc.open, (elsewhere + "/a").encode(), flags, 0o600),
            "tmp": called(libc.open, b"/tmp/likeness-should-not-be-here", flags, 0o600),
            "shared memory": called(libc.open, b"/dev/shm/likeness-should-not-be-here", flags, 0o600),
            "folder": called(libc.mkdir, (elsewhere + "/b").encode(), 0o700),
            "rename": called(libc.rename, str(spool / "kept").encode(), (elsewhere + "/kept").encode()),
            "spool": called(libc.open, str(spool / "a").encode(), flags, 0o600),
            "null": called(libc.open, b"/dev/null", os.O_WRONLY),
        }
        """
    )
    assert answer.pop("spool") == 0
    assert answer.pop("null") == 0
    assert set(answer.values()) <= {errno.EACCES, errno.EXDEV}
    assert list(inside.elsewhere.iterdir()) == []


def decide(code, machine, number):
    """What a seccomp program answers: the classic BPF machine, as far as the filter uses it."""
    steps = [
        (
            int.from_bytes(code[at : at + 2], sys.byteorder),
            code[at + 2],
            code[at + 3],
            int.from_bytes(code[at + 4 : at + 8], sys.byteorder),
        )
        for at in range(0, len(code), 8)
    ]
    at, loaded = 0, 0
    while True:
        operation, true, false, value = steps[at]
        match operation:
            case linux.BPF_LOAD_WORD:
                loaded, jump = {linux.OFFSET_OF_NUMBER: number, linux.OFFSET_OF_MACHINE: machine}[value], 0
            case linux.BPF_JUMP_EQUAL:
                jump = true if loaded == value else false
            case linux.BPF_JUMP_AT_LEAST:
                jump = true if loaded >= value else false
            case linux.BPF_RETURN:
                return value
        at += 1 + jump


@pytest.mark.parametrize("name", linux.MACHINES)
def test_the_filter_decides_rightly_on_each_machine(name):
    machine = linux.MACHINES[name]
    refused = linux.SECCOMP_RET_ERRNO | linux.EPERM
    for calls in ((machine.socket, machine.io_uring_setup), machine.harm):
        assert len(set(calls)) == len(calls)
        code = linux.call_filter(machine.audit, calls)
        for number in range(600):
            expected = refused if number in calls else linux.SECCOMP_RET_ALLOW
            assert decide(code, machine.audit, number) == expected
        assert decide(code, machine.audit, linux.X32_BIT | 41) == refused
        assert decide(code, 0x4000_0003, 1) == refused  # 32-bit x86, whose numbers mean something else


def test_a_machine_without_numbers_has_no_filter(monkeypatch):
    monkeypatch.setattr("platform.machine", lambda: "riscv64")
    assert linux.refuse_sockets() is False
    assert linux.refuse_harm() is False
