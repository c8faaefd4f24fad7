"""Work that goes on until it is stopped, and what must be true after it was: for kills, power cuts, full disks and I/O errors.

`ordeal.py FOLDER SEED [COUNT [stubborn]]` opens the vault in FOLDER/vault and does things in an order that SEED gives: people who agree, photos, large
photos in a stream, checkpoints that a worker sealed, deletions, withdrawals, changes of the key, erasures, backups. What is about to be done
and what was done is said on standard output, one JSON line each, flushed. `verify` then opens what is there and holds it against what was said.
"""

import contextlib
import io
import json
import random
import sys
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from likeness.base.clock import system_clock
from likeness.base.errors import LikenessError, Refused
from likeness.consent.notices import parse_notice
from likeness.consent.purposes import Purpose
from likeness.consent.records import new_record
from likeness.vault.keepers import PassphraseKeeper
from likeness.vault.key_files import Argon2Costs
from likeness.vault.kinds import Kind
from likeness.vault.kit import new_kit
from likeness.vault.lease import seal
from likeness.vault.vault import create_vault, open_vault

NOTICE_FILE = Path(__file__).resolve().parents[2] / "resources" / "consent" / "notice-en.toml"
WEIGHTS = {
    "person": 3,
    "photo": 8,
    "stream": 2,
    "checkpoint": 4,
    "delete": 2,
    "withdraw": 1,
    "rotate": 1,
    "erase": 2,
    "backup": 1,
}


def keeper():
    return PassphraseKeeper(b"x", Argon2Costs(1, 8, 1))


def content(number):
    """What photo `number` holds: anybody can tell whether it is whole."""
    return f"<{number}>".encode() * (200 + number * 37 % 5000) + b"end"


def begin(folder):
    """A vault with a recovery kit, closed again."""
    folder.mkdir(parents=True, exist_ok=True)
    with create_vault(folder / "vault", keeper(), system_clock) as vault:
        vault.custody.keep_kit(new_kit().recipient)


def open_there(folder):
    return open_vault(folder / "vault", keeper(), system_clock)


class Worker:
    """Does things, and says so before and after."""

    def __init__(self, folder, seed, say):
        self.folder, self.say, self.dice = folder, say, random.Random(seed)  # noqa: S311 (to be repeated, not to be secret)
        self.vault = open_there(folder)
        self.notice = parse_notice(NOTICE_FILE.read_bytes())
        self.blobs, self.number = {}, seed * 100_000
        for person in self.vault.sitters():
            with contextlib.suppress(Refused):
                self.blobs[person.id] = [row.id for row in self.store(person.id).list(Kind.PHOTO)]
        say("open")

    def step(self):
        task = self.dice.choices(list(WEIGHTS), list(WEIGHTS.values()))[0]
        getattr(self, f"do_{task if self.blobs else 'person'}")()

    def step_or_say(self):
        """For disks that fail: an error of ours is an answer, any other is a fault."""
        try:
            self.step()
        except LikenessError as error:
            self.say("failed", code=error.code)

    def close(self):
        try:
            self.vault.close()
        except LikenessError as error:
            self.say("failed", code=error.code)

    def store(self, sitter, purpose=Purpose.RETOUCH):
        return self.vault.open_sitter(self.vault.permit(sitter, purpose))

    def anybody(self):
        return self.dice.choice(sorted(self.blobs))

    def do_person(self):
        sitter = self.vault.new_sitter("Somebody")
        choices = {Purpose.RETOUCH: True, Purpose.TRAIN: True}
        record = new_record(
            sitter=sitter, signed_name="S", age=30, choices=choices, notice=self.notice, now=system_clock()
        )
        self.vault.add_consent(record)
        self.blobs[sitter] = []
        self.say("person", sitter=sitter)

    def do_photo(self):
        self._put(Kind.PHOTO, lambda store, number, data: store.put(Kind.PHOTO, data, {"number": number}))

    def do_stream(self):
        self._put(
            Kind.PHOTO, lambda store, number, data: store.put_stream(Kind.PHOTO, io.BytesIO(data), {"number": number})
        )

    def do_checkpoint(self):
        def adopt(store, number, data):
            spool = self.folder / "spool.age"
            spool.write_bytes(seal(store._recipient(), data))
            return store.adopt(Kind.CHECKPOINT, spool, {"number": number})

        self._put(Kind.CHECKPOINT, adopt, Purpose.TRAIN)

    def _put(self, kind, put, purpose=Purpose.RETOUCH):
        sitter = self.anybody()
        try:
            store = self.store(sitter, purpose)
        except Refused:
            return
        self.number += 1
        blob = put(store, self.number, content(self.number))
        if kind is Kind.PHOTO:
            self.blobs[sitter].append(blob)
        self.say("put", sitter=sitter, blob=blob, number=self.number, kind=kind)

    def do_delete(self):
        sitter = self.anybody()
        if self.blobs[sitter]:
            blob = self.blobs[sitter].pop()
            self.say("deleting", blob=blob)
            self.store(sitter).delete(blob)
            self.say("deleted", blob=blob)

    def do_withdraw(self):
        """Checkpoints have no reason left."""
        sitter = self.anybody()
        self.say("withdrawing", sitter=sitter)
        self.vault.withdraw(sitter, [Purpose.TRAIN])
        self.say("withdrawn", sitter=sitter)

    def do_rotate(self):
        self.vault.rotate()
        self.say("rotated", epoch=self.vault.epoch)

    def do_erase(self):
        sitter = self.anybody()
        del self.blobs[sitter]
        self.say("erasing", sitter=sitter)
        self.vault.erase(sitter)
        self.say("erased", sitter=sitter)

    def do_backup(self):
        done = self.vault.backups.back_up(self.folder / "stick")
        self.say("backed-up", generation=done.generation)


@dataclass
class Said:
    """What was acknowledged, and what was begun."""

    people: set = field(default_factory=set)
    codes: set = field(default_factory=set)
    put: dict = field(default_factory=dict)
    going: set = field(default_factory=set)
    gone: set = field(default_factory=set)
    erasing: set = field(default_factory=set)
    erased: set = field(default_factory=set)
    withdrawing: set = field(default_factory=set)
    withdrawn: set = field(default_factory=set)

    def hear(self, line):
        word = json.loads(line)
        match word.pop("did"):
            case "failed":
                self.codes.add(word["code"])
            case "person":
                self.people.add(word["sitter"])
            case "put":
                self.put[word["blob"]] = word
            case "deleting":
                self.going.add(word["blob"])
            case "deleted":
                self.gone.add(word["blob"])
            case "erasing":
                self.erasing.add(word["sitter"])
            case "erased":
                self.erased.add(word["sitter"])
            case "withdrawing":
                self.withdrawing.add(word["sitter"])
            case "withdrawn":
                self.withdrawn.add(word["sitter"])

    def may_be_gone(self, word):
        """Whether something that was begun, and perhaps finished, takes this blob away."""
        return (
            word["blob"] in self.going
            or word["sitter"] in self.erasing
            or (word["kind"] == Kind.CHECKPOINT and word["sitter"] in self.withdrawing)
        )


def verify(folder, said):
    """Opens what is there: everything acknowledged is there, what is there is whole, what is erased is gone. The number of blobs read."""
    with open_there(folder) as vault:
        assert vault.alarms == (), vault.alarms
        report = vault.check()
        assert report.ok, report.findings
        there = {person.id for person in vault.sitters()}
        assert said.people - said.erasing <= there
        assert not said.erased & there
        for sitter in said.erased:
            with pytest.raises(Refused, match="sitter-erased"):
                vault.sitter(sitter)
        return _verify_blobs(vault, there, said)


def _verify_blobs(vault, there, said):
    found = {}
    for sitter in there:
        for purpose, kind in ((Purpose.RETOUCH, Kind.PHOTO), (Purpose.TRAIN, Kind.CHECKPOINT)):
            with contextlib.suppress(Refused):
                store = vault.open_sitter(vault.permit(sitter, purpose))
                for row in store.list(kind):
                    assert store.get(row.id) == content(row.details["number"]), row
                    found[row.id] = row
    missing = [word for blob, word in said.put.items() if blob not in found and not said.may_be_gone(word)]
    assert missing == []
    assert not said.gone & found.keys()
    assert not {row.id for row in found.values() if row.kind is Kind.CHECKPOINT} & {
        blob for blob, word in said.put.items() if word["kind"] == Kind.CHECKPOINT and word["sitter"] in said.withdrawn
    }
    return len(found)


def main(folder, seed, count=None, stubborn=None):
    def say(did, **words):
        print(json.dumps({"did": did, **words}), flush=True)

    try:
        worker, done = Worker(Path(folder), int(seed), say), 0
    except LikenessError as error:
        if not stubborn:
            raise
        say("failed", code=error.code)
        return
    while count is None or done < int(count):
        if stubborn:
            worker.step_or_say()
        else:
            worker.step()
        done += 1
    worker.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
