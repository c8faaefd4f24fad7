"""Flipped bits, cut files, files put in another's place: noticed, or without any effect, and never a crash or a wrong picture.

The limit, tried here as well: what was written after the ledger's last anchor may go with the end of the write-ahead log, unnoticed.
"""

import os
import random
import shutil
from collections import Counter

import pytest
from backup_tools import add_person, contents, make_kit

from likeness.base.errors import Failed, LikenessError
from likeness.consent.purposes import Purpose
from likeness.consent.receipts import verify_receipt
from likeness.vault import kit
from likeness.vault.keepers import MemoryKeeper, PassphraseKeeper
from likeness.vault.key_files import Argon2Costs
from likeness.vault.kinds import Kind
from likeness.vault.lease import seal
from likeness.vault.ledger import check_chain, decode_entry
from likeness.vault.restore import restore_vault
from likeness.vault.state import verify_signature
from likeness.vault.vault import create_vault, open_vault

SHORT = 200
LONG = int(os.environ.get("LIKENESS_SOAK_FLIPS", "10000"))
SECRETS = ("vault.json", "anchor.json", "keys/1.json", "catalogue.db", "catalogue.db-wal")


def changed(data, dice):
    """One bit flipped, or everything after some byte gone, or some bytes put to nought."""
    at = dice.randrange(len(data))
    match dice.choices(["flip", "cut", "nought"], [6, 2, 1])[0]:
        case "flip":
            return data[:at] + bytes([data[at] ^ (1 << dice.randrange(8))]) + data[at + 1 :]
        case "cut":
            return data[:at]
        case _:
            return data[:at] + bytes(min(16, len(data) - at)) + data[at + 16 :]


class Forger:
    """A vault as it lay on a disk when nobody closed it, with all that was in it; and a copy that stays open."""

    def __init__(self, folder, agree, clock, seed):
        self.dice, self.clock = random.Random(seed), clock  # noqa: S311 (to be repeated)
        self.keeper = PassphraseKeeper(b"x", Argon2Costs(1, 8, 1))
        self.vault = create_vault(folder / "open", self.keeper, clock)
        self.kit = make_kit(self.vault)
        people = [add_person(self.vault, agree, name) for name in ("Noor Example", "Teo Beispiel")]
        self.stick = folder / "stick"
        self.vault.backups.back_up(self.stick)
        self.vault.anchor()
        self.truth, self.ledger = contents(self.vault), self.vault.ledger()
        self.receipt = self.vault.receipt(people[0])
        self.lying, self.tried, self.restored = folder / "lying", folder / "tried", folder / "restored"
        ignored = shutil.ignore_patterns("reserve", "*-shm", "lock")
        shutil.copytree(folder / "open", self.lying, ignore=ignored)
        self.outcomes = Counter()

    def once(self):
        kinds = {"folder": 6, "blob": 6, "ledger": 3, "receipt": 3, "kit": 1, "backup": 1}
        kind = self.dice.choices(list(kinds), list(kinds.values()))[0]
        self.outcomes[kind, getattr(self, f"change_{kind}")()] += 1

    def change_folder(self):
        """A file that is read while the vault opens."""
        shutil.rmtree(self.tried, ignore_errors=True)
        shutil.copytree(self.lying, self.tried)
        path = self.tried / self.dice.choice([name for name in SECRETS if (self.lying / name).exists()])
        path.write_bytes(changed(path.read_bytes(), self.dice))
        try:
            with open_vault(self.tried, self.keeper, self.clock) as vault:
                if not vault.check().ok:
                    return "noticed"
                assert contents(vault) == self.truth, path.name
                assert vault.ledger()[: len(self.ledger)] == self.ledger, path.name
        except LikenessError as error:
            return error.code
        return "no effect"

    def change_blob(self):
        """A ciphertext: the file itself, another's in its place, or one that anybody can make who knows the public key."""
        sitter, blob, store = self._somebody()
        path = store.export_blob(blob)
        right, way = path.read_bytes(), self.dice.choice(["changed", "changed", "swapped", "forged"])
        others = [other for other in path.parent.iterdir() if other != path and other.suffix == ".age"]
        wrong = {
            "changed": lambda: changed(right, self.dice),
            "swapped": lambda: self.dice.choice(others).read_bytes(),
            "forged": lambda: seal(store._recipient(), b"another picture"),
        }[way]()
        path.write_bytes(wrong)
        try:
            with pytest.raises(Failed, match="blob-damaged"):
                store.get(blob)
            with pytest.raises(Failed, match="blob-damaged"), store.get_stream(blob) as file:
                file.read(1)
        finally:
            path.write_bytes(right)
        assert store.get(blob) == self.truth[sitter][4][blob][3]
        return way

    def change_ledger(self):
        """A row of somebody who has the catalogue's key, and not the one that signs."""
        number, stored = self.dice.choice(self.vault._state.catalogue.rows("SELECT number, entry FROM ledger"))
        rows = dict(self.vault._state.catalogue.rows("SELECT number, entry FROM ledger ORDER BY number"))
        way = self.dice.choice(["changed", "changed", "gone", "swapped"])
        if way == "changed":
            rows[number] = changed(stored, self.dice)
        elif way == "gone":
            del rows[number]
        else:
            other = self.dice.choice([other for other in rows if other != number])
            rows[number], rows[other] = rows[other], rows[number]
        try:
            entries = [decode_entry(row) for row in rows.values()]
            chain = check_chain(
                entries, lambda signature, data: verify_signature(self.vault.public_key, signature, data)
            )
        except Failed as error:
            return error.code
        if chain.intact and len(entries) == len(self.ledger):
            assert entries == self.ledger
            return "no effect"
        assert not chain.intact or number == len(self.ledger), "only the end can go; the anchor tells of that"
        return way

    def change_receipt(self):
        try:
            verdict = verify_receipt(changed(self.receipt, self.dice), self.vault.public_key)
        except Failed as error:
            return error.code
        right = verify_receipt(self.receipt, self.vault.public_key)
        assert not verdict.intact or not verdict.known_key or verdict == right
        return "no effect" if verdict == right else "noticed"

    def change_kit(self):
        path = kit.kit_path(self.tried)
        self.tried.mkdir(exist_ok=True)
        path.write_bytes(changed(kit.kit_path(self.lying).read_bytes(), self.dice))
        try:
            opened = kit.unwrap(self.tried, self.kit.identity)
        except Failed as error:
            return error.code
        assert opened == (self.vault.epoch, self.vault._state.secret)
        return "no effect"

    def change_backup(self):
        path = self.dice.choice([path for path in sorted(self.stick.rglob("*")) if path.is_file()])
        right = path.read_bytes()
        shutil.rmtree(self.restored, ignore_errors=True)
        keeper = MemoryKeeper()
        path.write_bytes(changed(right, self.dice))
        try:
            report = restore_vault(self.stick, self.kit.identity, self.restored, keeper, self.clock)
            with open_vault(self.restored, keeper, self.clock) as vault:
                lost = {*report.lost, *(finding.subject for finding in report.findings)}
                if lost:
                    return "named"
                assert contents(vault).keys() == self.truth.keys()
        except LikenessError as error:
            return error.code
        finally:
            path.write_bytes(right)
        return "no effect"

    def _somebody(self):
        sitter = self.dice.choice(sorted(self.truth))
        store = self.vault.open_sitter(self.vault.permit(sitter, Purpose.RETOUCH))
        return sitter, self.dice.choice([row.id for row in store.list(Kind.PHOTO)]), store


@pytest.fixture
def forger(tmp_path, agree, clock, request):
    made = Forger(tmp_path, agree, clock, int(os.environ.get("LIKENESS_SOAK_SEED", "1")))
    yield made
    made.vault.close()


def test_what_is_changed_is_noticed_or_without_effect(forger):
    for _ in range(SHORT):
        forger.once()
    assert {kind for kind, _ in forger.outcomes} == {"folder", "blob", "ledger", "receipt", "kit", "backup"}


@pytest.mark.soak
def test_what_is_changed_ten_thousand_times(forger):
    for _ in range(LONG):
        forger.once()
    for (kind, outcome), count in sorted(forger.outcomes.items()):
        print(f"\n{kind:8} {outcome:24} {count}", end="")
    assert sum(forger.outcomes.values()) == LONG


def test_the_limit_is_what_came_after_the_last_anchor(tmp_path, agree, clock):
    """Cutting the end of the log loses it without a word; nothing before the anchor can go so."""
    keeper = PassphraseKeeper(b"x", Argon2Costs(1, 8, 1))
    with create_vault(tmp_path / "vault", keeper, clock) as vault:
        kept = vault.new_sitter("Noor")
        vault.anchor()
        vault.new_sitter("Teo")
        shutil.copytree(tmp_path / "vault", tmp_path / "copy", ignore=shutil.ignore_patterns("*-shm"))
    log = tmp_path / "copy" / "catalogue.db-wal"
    data = log.read_bytes()
    log.write_bytes(data[:-100])
    with open_vault(tmp_path / "copy", keeper, clock) as vault:
        assert [person.id for person in vault.sitters()] == [kept]
        assert vault.check().ok
