"""A kit, a backup, and what a vault holds, for the tests of backing up and restoring."""

from dataclasses import dataclass
from pathlib import Path

import pyrage

from likeness.consent.purposes import Purpose
from likeness.consent.records import given_purposes
from likeness.vault import kit
from likeness.vault.kinds import READS, Kind
from likeness.vault.restore import restore_vault

PICTURE = b"\x89PNG not really, but bytes that must not be found again" * 40


@dataclass(frozen=True)
class TestKit:
    __test__ = False
    identity: str
    recipient: str


def make_kit(vault):
    """A kit that the vault knows and that was tried, as the program makes it."""
    made = kit.new_kit()
    vault.custody.keep_kit(made.recipient)
    vault.custody.test_kit(made.identity)
    return TestKit(made.identity, made.recipient)


def add_person(vault, agree, name, photos=2, size=3000):
    """Somebody who agreed to everything, with photos of different bytes; the id."""
    sitter = vault.new_sitter(name)
    agree(vault, sitter)
    store = vault.open_sitter(vault.permit(sitter, Purpose.RETOUCH))
    for number in range(photos):
        store.put(Kind.PHOTO, (f"{name} {number} ".encode() * size)[:size], {"name": f"photo {number}"})
    return sitter


def contents(vault):
    """Everything a vault holds that people care for: names, records, and the plaintext of every blob with its details."""
    held = {}
    for person in vault.sitters():
        blobs, record = {}, vault.consent(person.id)
        if record is None:
            held[person.id] = (person.name, person.created, person.details, None, blobs)
            continue
        for purpose in given_purposes(record, vault._state.now()):
            store = vault.open_sitter(vault.permit(person.id, purpose))
            for kind in READS[purpose]:
                for row in store.list(kind):
                    blobs[row.id] = (kind, row.details, row.created, store.get(row.id))
        held[person.id] = (person.name, person.created, person.details, vault.receipt(person.id), blobs)
    return held


def restored(tools, folder, home, keeper, clock, **options):
    return restore_vault(folder, tools.identity, home, keeper, clock, **options)


def identity_opens(identity, data):
    try:
        pyrage.decrypt(data, [pyrage.x25519.Identity.from_str(identity)])
    except pyrage.DecryptError:
        return False
    return True


def files(folder: Path):
    """Every file under a folder, by its path there."""
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}
