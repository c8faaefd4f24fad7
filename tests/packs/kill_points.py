"""Adds, replaces and repairs base models in children that are killed (SIGKILL) at a chosen step, and finishes what they left.

A step is anything that touches the disk: opening, renaming, removing, linking, making a folder. `python kill_points.py WORK EVERY OFFSET`
prints one JSON object: how many times it killed, and what was wrong afterwards (nothing).
"""

import contextlib
import json
import os
import shutil
import signal
import sys
from datetime import UTC, datetime
from pathlib import Path

from pack_tools import ACCEPTED, KINDS, TINY, UNET, change, contents, foreign

from likeness.base.errors import Failed
from likeness.base.paths import Home
from likeness.packs import incoming
from likeness.packs.incoming import settle
from likeness.packs.installing import install
from likeness.packs.manifest import verify
from likeness.packs.offers import look_at
from likeness.packs.repairing import repair
from likeness.studio import few_steps
from likeness.studio.packs import Drawn

STEPS = {"open", "os.rename", "os.remove", "os.rmdir", "os.mkdir", "os.link", "os.truncate", "shutil.rmtree"}
incoming.PIECE = 50_000
incoming.SYNC_EVERY = 150_000


def killed_at(step, action):
    """Whether a child that does `action` got as far as that step and was killed there."""
    child = os.fork()
    if child == 0:
        left = step

        def count(event, arguments):
            nonlocal left
            if event in STEPS and "likeness-packs-" in str(arguments[0]):
                left -= 1
                if left < 0:
                    os.kill(os.getpid(), signal.SIGKILL)

        sys.addaudithook(count)
        with contextlib.suppress(Failed):
            action()
        os._exit(0)
    return os.WIFSIGNALED(os.waitpid(child, 0)[1])


def add(source, packs):
    return lambda: install(look_at(source, KINDS, name="mine"), packs, ACCEPTED, replace=True)


def run(name, prepare, action, check, work, every, offset):
    """Kill at every `every`-th step, from `offset`, until the action is done before it comes."""
    killed, wrong, step = 0, [], offset
    while True:
        shutil.rmtree(work / "packs", ignore_errors=True)
        prepare()
        if not killed_at(step, action):
            return killed, wrong
        killed += 1
        settle(work / "packs")
        problem = check(action)
        if problem:
            wrong.append(f"{name} at step {step}: {problem}")
        step += every


class Adapter:
    """One for few steps, put into the pack and taken out of it."""

    def __init__(self, work):
        self._home, self._file = Home(work), work / "lora.safetensors"
        shutil.copyfile(TINY / UNET, self._file)
        few_steps.run_on_pack = lambda *_: None  # whether it fits is a worker's work, which touches nothing
        self._row = few_steps.AdapterRow("mine", "lora.safetensors", 1, 4, "unknown", False, "", "")

    def put_in(self):
        few_steps.put_in(self._home, self._row, self._file, Drawn(), lambda: datetime(2026, 3, 1, tzinfo=UTC))

    def take_out(self):
        with contextlib.suppress(Failed):  # it was out already
            few_steps.take_out(self._home, "mine")


def main(work, every, offset):
    first, second = foreign(work / "first"), foreign(work / "second")
    change(second / UNET, (second / UNET).stat().st_size - 4)
    packs, adapter = work / "packs", Adapter(work)
    wanted = {}
    for source in (first, second):
        add(source, packs)()
        wanted[source] = dict(contents(packs / "mine").items())
    add(first, packs)()
    adapter.put_in()
    wanted[adapter] = contents(packs / "mine")
    shutil.rmtree(packs)

    def whole(allowed):
        verify(packs / "mine")
        return "" if contents(packs / "mine") in allowed else "it is neither of the two"

    def after_adding(action):
        if (packs / "mine").exists() and whole([wanted[first]]):
            return "what is there is not whole"
        action()
        return whole([wanted[first]])

    def after_replacing(action):
        problem = whole([wanted[first], wanted[second]])
        action()
        return problem or whole([wanted[second]])

    def break_it():
        add(first, packs)()
        change(packs / "mine" / UNET, 3000)
        (packs / "mine" / "tokenizer" / "vocab.json").unlink()

    def mend():
        repair(packs / "mine", look_at(first, KINDS, name="mine"))

    def after_mending(action):
        action()
        return whole([wanted[first]])

    def after_adapter(action):
        problem = whole([wanted[first], wanted[adapter]])
        adapter.take_out()
        action()
        return problem or whole([wanted[adapter]])

    cases = (
        ("adding", lambda: None, add(first, packs), after_adding),
        ("replacing", add(first, packs), add(second, packs), after_replacing),
        ("repairing", break_it, mend, after_mending),
        ("adapter in", add(first, packs), adapter.put_in, after_adapter),
    )
    results = {case[0]: run(*case, work, every, offset) for case in cases}
    print(json.dumps({name: {"killed": killed, "wrong": wrong} for name, (killed, wrong) in results.items()}))


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))
