"""No code path reaches a sitter's bytes without a permit: over the whole public surface of the vault, and over the source of the program."""

import ast
import contextlib
import functools
import inspect
import re
from datetime import timedelta
from pathlib import Path

import pytest

import likeness
from likeness.base.errors import LikenessError
from likeness.consent.jumps import Sighting
from likeness.consent.permits import Permit
from likeness.consent.purposes import Purpose
from likeness.vault.kinds import Kind
from likeness.vault.ledger import Action
from likeness.vault.opened import Vault

SECRET = b"the bytes of a face that nobody may see" * 60
SOURCE = Path(likeness.__file__).parent
YEARS = timedelta(days=2000)

OPENERS = {
    # What turns ciphertext into a face, or names the key that does, and who may call it.
    "open_sealed": {
        "vault/sitters.py": "behind a permit that is asked again",
        "vault/lease.py": "behind a lease, which only a permit gives",
        "vault/proving.py": "after an erasure, with everybody else's keys, to see that none opens it",
        "vault/kit.py": "the master secret that was wrapped to the recovery kit, with the kit's own code",
        "worker/desk.py": "in its own process, with the key of the lease that it was given",
        "jobs/journal.py": "a job's own settings, with the key of its lease",
        "studio/drawing.py": "a worker's pictures, with the identity that a permit gave",
        "studio/training.py": "a training's trial pictures, with the identity that a permit gave",
    },
    "read_sealed": {
        "vault/sitters.py": "behind a permit",
        "vault/lease.py": "behind a lease",
        "worker/desk.py": "its own checkpoint, on behalf of its lease",
        "studio/training.py": "a training's trial pictures, behind a permit to train",
    },
    "opened": {
        "vault/sitters.py": "behind a permit that is asked again at each piece",
        "vault/lease.py": "behind a lease that is asked again at each piece",
    },
    "take_sealed": {"vault/sitters.py": "to see that a worker's file is for this sitter; gives nothing back"},
    "reseal": {"vault/renewal.py": "to encrypt what stays to the sitter's new key; gives nothing back"},
    "unseal_stream": {"vault/streams.py": "the ground of the three above"},
    "Unsealing": {
        "vault/streams.py": "the ground of the three above",
        "vault/generations.py": "a backup's own list and catalogue, with the recovery kit, never a sitter's file",
    },
    "export_identity": {
        "vault/sitters.py": "is behind the permit itself",
        "studio/drawing.py": "holds a permit to generate",
        "studio/training.py": "holds a permit to train",
    },
}


@pytest.fixture
def someone(vault, agree):
    """A sitter with a photo whose yes was real, and has ended in the way that the test says."""
    made = vault.new_sitter("Somebody")
    agree(vault, made, Purpose.RETOUCH, Purpose.KEEP, Purpose.TRAIN, Purpose.DELIVER)
    store = vault.open_sitter(vault.permit(made, Purpose.RETOUCH))
    photo = store.put(Kind.PHOTO, SECRET, {"photo": "x"})
    return made, photo, store.export_identity()


def every_call(vault, sitter, photo, notice, clock):
    """Each public thing of a vault, called as somebody who wants the bytes would call it."""
    by_hand = Permit(sitter, Purpose.RETOUCH, "made-up")
    return {
        "add_consent": lambda: vault.add_consent(vault.consent(sitter)),
        "alarms": lambda: vault.alarms,
        "anchor": vault.anchor,
        "backups": lambda: vault.backups,
        "certificate": lambda: vault.certificate(sitter),
        "certificates": vault.certificates,
        "erasure_limits": lambda: vault.erasure_limits(sitter),
        "exclusive": lambda: contextlib.ExitStack().enter_context(vault.exclusive()),
        "rename_sitter": lambda: vault.rename_sitter(sitter, "Other"),
        "check": vault.check,
        "collected": lambda: vault.collected,
        "clock_mark": lambda: vault.clock_mark,
        "consent": lambda: vault.consent(sitter),
        "credentials": vault.credentials,
        "custody": lambda: vault.custody,
        "epoch": lambda: vault.epoch,
        "fingerprint": lambda: vault.fingerprint,
        "get_setting": lambda: vault.get_setting("x"),
        "id": lambda: vault.id,
        "inventory": lambda: vault.inventory(sitter),
        "keeper_kind": lambda: vault.keeper_kind,
        "ledger": vault.ledger,
        "listed": lambda: vault.listed(sitter),
        "live_records": vault.live_records,
        "mark_clock": lambda: vault.mark_clock(Sighting(clock())),
        "new_sitter": lambda: vault.new_sitter("Other"),
        "note": lambda: vault.note(Action.EXPORTED, sitter),
        "on_step": lambda: vault.on_step,
        "open_sitter": lambda: vault.open_sitter(by_hand).get(photo),
        "page": lambda: vault.page(None, 10),
        "permit": lambda: vault.open_sitter(vault.permit(sitter, Purpose.RETOUCH)).get(photo),
        "public_key": lambda: vault.public_key,
        "purge": lambda: vault.purge({}, []),
        "put_setting": lambda: vault.put_setting("x", 1),
        "repair": vault.repair,
        "receipt": lambda: vault.receipt(sitter),
        "rotate": vault.rotate,
        "sign": lambda: vault.sign(b"x"),
        "sitter": lambda: vault.sitter(sitter),
        "sitters": vault.sitters,
        "update_sitter": lambda: vault.update_sitter(sitter, {}),
        "verify_ledger": vault.verify_ledger,
        "withdraw": lambda: vault.withdraw(sitter, [Purpose.SHOWCASE]),
        "erase": lambda: vault.erase(sitter),
        "close": vault.close,
    }


def test_the_list_of_calls_is_whole(vault, someone, notice, clock):
    """Whoever adds a door has to add it here, and to see it tried without consent."""
    public = {name for name in dir(Vault) if not name.startswith("_")} | {"alarms", "collected"}
    assert public == set(every_call(vault, *someone[:2], notice, clock))


@pytest.mark.parametrize("ended", ["withdrawn", "expired", "refused", "never"])
def test_without_a_live_yes_nothing_of_the_vault_gives_bytes_or_key(vault, someone, agree, notice, clock, ended):
    sitter, photo, identity = someone
    if ended == "withdrawn":
        vault.withdraw(
            sitter, [Purpose.RETOUCH, Purpose.KEEP]
        )  # train still holds the photo, and is nobody's permit to retouch
    elif ended == "expired":
        clock.turn(YEARS)
    elif ended == "refused":
        agree(vault, sitter, Purpose.TRAIN)
    else:
        vault._state.catalogue.execute("DELETE FROM consents")
    refused = set()
    for name, call in every_call(vault, sitter, photo, notice, clock).items():
        try:
            given = repr(call())
        except (LikenessError, AttributeError) as error:
            given = repr(error)
            refused.add(name)
        assert SECRET[:30].decode() not in given, name
        assert identity not in given, name
        assert f"{photo}.age" not in given, name
    assert {"open_sitter", "permit"} <= refused


def test_a_door_takes_a_permit():
    """The one method that gives a store asks for a permit, and the store is made nowhere else."""
    assert list(inspect.signature(Vault.open_sitter).parameters) == ["self", "permit"]
    assert callers("SitterStore(") == {"vault/opened.py"}


@pytest.mark.parametrize("opener", OPENERS)
def test_only_these_files_open_ciphertext(opener):
    assert users(opener) == set(OPENERS[opener]), "a new one needs a reason in the table above"


def test_private_keys_are_read_in_the_vault_alone():
    readers = callers("identity FROM keys") | callers("identity, recipient FROM keys")
    assert readers == {"vault/sitters.py", "vault/proving.py", "vault/renewal.py"}


def test_nobody_outside_the_vault_reaches_into_it():
    """The state behind a vault or a store, and the folder of ciphertexts, are the vault's own."""
    of_others = re.compile(r"(?<!self)\._state\b")  # an object's own state is its own business
    files = {str(path.relative_to(SOURCE)): path.read_text("utf-8") for path in SOURCE.rglob("*.py")}
    inside = {path for path, text in files.items() if of_others.search(text) and not path.startswith("vault/")}
    assert inside == set()
    assert all(path.startswith("vault/") for path in users("blob_path"))


def users(name):
    """The files whose code calls `name`."""
    return {path for path, names in calls().items() if name in names}


@functools.cache  # parsing the whole program takes seconds
def calls():
    """For each file of the program the names that its code calls, of functions and methods alike."""
    return {
        str(path.relative_to(SOURCE)): {
            getattr(node.func, "id", None) or getattr(node.func, "attr", None)
            for node in ast.walk(ast.parse(path.read_text("utf-8")))
            if isinstance(node, ast.Call)
        }
        for path in SOURCE.rglob("*.py")
    }


def callers(text):
    return {str(path.relative_to(SOURCE)) for path in SOURCE.rglob("*.py") if text in path.read_text("utf-8")}
