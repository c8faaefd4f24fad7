"""The recovery kit and the vault: it opens what is there at every instant, with this program and with the stock age, and an old one opens nothing."""

import json
import os
import shutil
import subprocess

import pytest
from snapshots import at_each_step, copied, keeper_of

from likeness.base.errors import Failed
from likeness.vault.catalogue import opens_with
from likeness.vault.keepers import MemoryKeeper
from likeness.vault.keys import catalogue_key
from likeness.vault.kit import code_groups, kit_path, kit_recipient, new_kit, parse_code, recipient_of, unwrap
from likeness.vault.ledger import Action
from likeness.vault.vault import create_vault, open_vault


@pytest.fixture
def kit(vault):
    made = new_kit()
    vault.custody.keep_kit(made.recipient)
    return made


def opens(folder, identity):
    epoch, secret = unwrap(folder, identity)
    return opens_with(
        folder / "catalogue.db", catalogue_key(secret, json.loads((folder / "vault.json").read_text())["vault"])
    ), epoch


def test_made_tested_and_only_its_public_half_is_known(vault, kit, folder):
    assert "SECRET" not in repr(kit)
    assert kit_recipient(vault._state) == kit.recipient == recipient_of(kit.identity)
    assert vault.custody.kit.tested is None
    vault.custody.test_kit(parse_code(" ".join(code_groups(kit.identity))))
    assert vault.custody.kit.tested == vault.custody.kit.made
    assert [entry.action for entry in vault.ledger()][-2:] == [Action.KIT_MADE, Action.KIT_TESTED]
    rows = [
        str(row)
        for table in ("kits", "settings", "secrets", "ledger")
        for row in vault._state.catalogue.rows(f"SELECT * FROM {table}")  # noqa: S608 (names from the line above)
    ]
    assert not any(kit.identity in row or kit.identity[15:40] in row for row in rows)
    assert not any(kit.identity.encode() in path.read_bytes() for path in folder.rglob("*") if path.is_file())


def test_without_one_there_is_nothing(vault, folder):
    assert kit_recipient(vault._state) is None
    assert vault.custody.kit is None
    vault.rotate()
    assert not kit_path(folder).exists()
    with pytest.raises(Failed, match="kit-missing"):
        vault.custody.test_kit(new_kit().identity)
    with pytest.raises(Failed, match="kit-missing"):
        unwrap(folder, new_kit().identity)


def test_another_kit_is_told_apart(vault, kit, folder):
    for action in (vault.custody.test_kit, lambda identity: unwrap(folder, identity)):
        with pytest.raises(Failed, match="kit-wrong"):
            action(new_kit().identity)


def test_a_replaced_one_opens_nothing_any_more(vault, kit, folder, tmp_path):
    shutil.copy(kit_path(folder), tmp_path / "old.age")
    newer = new_kit()
    vault.custody.keep_kit(newer.recipient)
    assert opens(folder, newer.identity) == (True, 2)
    with pytest.raises(Failed, match="kit-wrong"):
        unwrap(folder, kit.identity)
    shutil.copy(tmp_path / "old.age", kit_path(folder))
    with pytest.raises(Failed, match="catalogue-damaged"):
        unwrap(folder, kit.identity)  # also with a copy of the file from before: the secret has changed


def test_the_stock_age_opens_what_it_holds(vault, kit, folder, tmp_path):
    program = shutil.which("age")
    if program is None:
        if os.environ.get("LIKENESS_REQUIRE_TOOLS"):
            pytest.fail("the age program is missing (apt-get install age)")
        pytest.skip("the age program is missing")
    vault.rotate()
    key = tmp_path / "identity.txt"
    key.write_text(parse_code("-".join(code_groups(kit.identity))))
    command = [program, "-d", "-i", key, kit_path(folder)]
    held = json.loads(subprocess.run(command, capture_output=True, check=True).stdout)
    assert held["vault"] == vault.id
    assert [row["epoch"] for row in held["secrets"]] == [2]
    assert bytes.fromhex(held["secrets"][0]["secret"]) == vault._state.secret


@pytest.mark.parametrize("damage", ["cut", "garbage", "other", "large", "folder", "gone"])
def test_a_damaged_file_is_named_and_written_again_at_the_next_start(vault, kit, folder, again, damage):
    path = kit_path(folder)
    sealed = path.read_bytes()
    path.unlink()
    if damage == "folder":
        path.mkdir()
    elif damage != "gone":
        path.write_bytes(
            {"cut": sealed[:-9], "garbage": b"x" * 40, "other": b"age-encryption.org/v1\nx", "large": sealed * 90}[
                damage
            ]
        )
    with pytest.raises(
        Failed, match={"gone": "kit-missing", "cut": "kit-wrong", "other": "kit-wrong"}.get(damage, "kit-damaged")
    ):
        unwrap(folder, kit.identity)
    if damage == "folder":
        path.rmdir()
    vault.close()
    with again() as opened:
        assert opened.alarms == ()
        assert opens(folder, kit.identity) == (True, 1)


def test_a_file_that_holds_something_else_is_damaged(vault, kit, folder):
    from likeness.vault.lease import seal

    kit_path(folder).write_bytes(seal(kit.recipient, b'{"format": 1}'))
    with pytest.raises(Failed, match="kit-damaged"):
        unwrap(folder, kit.identity)


class TestKilled:
    """The folder as it was at each step is what a kill there leaves."""

    @pytest.fixture
    def chain(self):
        return MemoryKeeper()

    @pytest.fixture
    def made(self, folder, chain, clock):
        with create_vault(folder, chain, clock) as vault:
            vault.new_sitter("A")
            yield vault

    def test_in_a_rotation_the_kit_opens_what_is_there_at_every_step(self, made, chain, clock, tmp_path):
        kit = new_kit()
        made.custody.keep_kit(kit.recipient)
        steps = at_each_step(made, chain, tmp_path, made.rotate)
        assert {"wrapped", "rewrapped"} < steps.keys()
        for step, (folder, entries) in steps.items():
            assert opens(folder, kit.identity)[0], step
            with open_vault(folder, entries, clock) as vault:
                assert vault.alarms == ()
                assert [sitter.name for sitter in vault.sitters()] == ["A"]
            assert opens(folder, kit.identity) == (True, vault.epoch), step
            assert len(json.loads(age(kit_path(folder), kit))["secrets"]) == 1, step

    def test_in_making_and_replacing_one_the_old_or_the_new_opens(self, made, chain, clock, tmp_path):
        first, second = new_kit(), new_kit()
        for kits, action in (
            ([first], lambda: made.custody.keep_kit(first.recipient)),
            ([first, second], lambda: made.custody.keep_kit(second.recipient)),
        ):
            steps = at_each_step(made, chain, tmp_path / str(len(kits)), action)
            assert {"kit-noted", "kit-wrapped"} <= steps.keys()
            for step, (folder, entries) in steps.items():
                if len(kits) == 2:
                    assert any(whether(folder, kit) for kit in kits), step
                with open_vault(folder, entries, clock) as vault:
                    assert kit_recipient(vault._state) == kits[-1].recipient
                    assert vault.alarms == ()
                    assert vault.epoch >= len(kits), "what the old kit could open is changed as well"
                assert whether(folder, kits[-1]), step
                assert not any(whether(folder, kit) for kit in kits[:-1]), step

    def test_a_full_disk_before_the_key_changes_leaves_all_as_it_was(self, made, chain, clock, monkeypatch):
        kit = new_kit()
        made.custody.keep_kit(kit.recipient)

        def full(*_):
            raise Failed("disk-full")

        with monkeypatch.context() as patch:
            patch.setattr("likeness.vault.kit.write_atomic", full)
            with pytest.raises(Failed, match="disk-full"):
                made.rotate()
        assert made.sitters()
        assert made.epoch == 1
        made.rotate()
        assert made.check().ok
        assert opens(made._state.place.folder, kit.identity)[0]


def age(path, kit):
    from likeness.vault.lease import open_sealed

    return open_sealed(kit.identity, path.read_bytes())


def whether(folder, kit):
    try:
        return opens(folder, kit.identity)[0]
    except Failed:
        return False


def test_the_helpers_copy_is_its_own(folder):
    chain = MemoryKeeper()
    assert copied(chain) is not chain
    assert keeper_of("both", chain).keychain is chain
