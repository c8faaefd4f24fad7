"""Visitors at the door of the process that holds the vault who say nothing, say nonsense, do not listen, or die. Real sockets, real vault."""

import contextlib
import os
import socket
import threading
from multiprocessing.connection import Client

import msgspec
import pytest
from test_forwarding import program_of, wait_for_door

from likeness.base.offline import InternetGuard
from likeness.base.paths import Home
from likeness.cli import app, doorway
from likeness.cli.edge import guarded
from likeness.cli.wire import MAX_MESSAGE, Ask

GARBAGE = (
    b"",
    b"{}",
    b"null",
    b"\xff" * 100,
    b"[" * 200_000,
    b'{"type":"Ended","status":0}',
    b'{"type":"Ask","words":["sitting"],"as_json":1,"quiet":false}',
    b'{"type":"Ask","words":"' + b"x" * 100 + b'","as_json":true,"quiet":false}',
)


@contextlib.contextmanager
def held(likeness, **changes):
    """The vault, held here with an open door, by a thread that tells when it has let go."""
    ended, leave = threading.Event(), threading.Event()

    def hold():
        with program_of(likeness, **changes).studio():
            leave.wait(120)
        ended.set()

    threading.Thread(target=hold, daemon=True).start()
    wait_for_door(likeness)
    try:
        yield leave, ended
    finally:
        leave.set()
        assert ended.wait(60), "the vault was never let go"


def knock(likeness):
    """A visitor who knows the key."""
    found = doorway.read_address(Home(likeness.home))
    return Client(found.address, authkey=bytes.fromhex(found.key))


def plain(likeness):
    """Somebody who only finds the socket."""
    client = socket.socket(socket.AF_UNIX)
    client.connect(doorway.read_address(Home(likeness.home)).address)
    return client


@pytest.fixture
def likeness_with_vault(likeness, new_vault):
    likeness.start_from(new_vault)
    return likeness


def ask(*words):
    return msgspec.json.encode(Ask(tuple(words), as_json=True, quiet=True))


@pytest.mark.skipif(os.name == "nt", reason="there the door is a named pipe")
def test_who_says_nothing_keeps_nobody_out_and_nobody_in(likeness_with_vault):
    with held(likeness_with_vault) as (leave, ended):
        silent = [plain(likeness_with_vault) for _ in range(3)]
        silent[1].send(b"\0")  # the first byte of a message, and no more
        assert likeness_with_vault("sitting", "list").value == {"sittings": []}
        leave.set()
        assert ended.wait(60)
        for client in silent:
            client.close()


def test_who_is_let_in_and_asks_for_nothing_keeps_nobody_in(likeness_with_vault):
    with held(likeness_with_vault) as (leave, ended):
        silent = knock(likeness_with_vault)
        assert likeness_with_vault("sitting", "list").value == {"sittings": []}
        leave.set()
        assert ended.wait(60)
        silent.close()


def test_nonsense_ends_one_visit_and_nothing_else(likeness_with_vault):
    with held(likeness_with_vault):
        for words in GARBAGE:
            with knock(likeness_with_vault) as visitor:
                visitor.send_bytes(words)
                with pytest.raises((EOFError, OSError)):
                    visitor.recv_bytes(MAX_MESSAGE)
        assert likeness_with_vault("sitting", "list").value == {"sittings": []}


def test_no_window_opens_for_a_visitor(likeness_with_vault, monkeypatch):
    """The program as it puts itself together, and somebody who asks for no command at all."""
    opened = []
    monkeypatch.setattr("signal.signal", lambda *_: None)
    home = ["--home", str(likeness_with_vault.home), "--passphrase-file", str(likeness_with_vault.passphrase)]
    app.run(home, lambda program: opened.append(program) or 0, InternetGuard())
    with held(likeness_with_vault, run_for=opened.pop().run_for), knock(likeness_with_vault) as visitor:
        visitor.send_bytes(ask())
        said = [visitor.recv_bytes(MAX_MESSAGE)]
        while b'"Ended"' not in said[-1]:
            said.append(visitor.recv_bytes(MAX_MESSAGE))
    assert opened == []
    assert b"vault-busy" in b"".join(said)


def test_who_does_not_listen_stops_no_work(likeness_with_vault):
    """A visitor whose terminal stands still, such as one put to sleep with Ctrl-Z."""
    done = threading.Event()

    def talk(_words, there, _studio):
        def work():
            for _ in range(5000):
                there.say("x" * 500)
            done.set()
            return 0

        return guarded(work, there)

    with held(likeness_with_vault, run_for=talk) as (leave, ended):
        deaf = knock(likeness_with_vault)
        deaf.send_bytes(msgspec.json.encode(Ask(("sitting", "list"), as_json=False, quiet=False)))
        assert done.wait(60)
        leave.set()
        assert ended.wait(60)
        deaf.close()


def test_a_result_of_any_length_arrives(likeness_with_vault):
    def talk(_words, there, _studio):
        there.give({"long": "x" * (MAX_MESSAGE + 1000)}, lambda _: [])
        return 0

    with held(likeness_with_vault, run_for=talk):
        assert len(likeness_with_vault("sitting", "list").value["long"]) == MAX_MESSAGE + 1000
