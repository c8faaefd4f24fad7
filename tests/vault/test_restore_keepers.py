"""Restored under each keeper: a passphrase, both, and the real keychain beside the vault that is still there."""

import os

import pytest
from backup_tools import add_person, contents, make_kit, restored

from likeness.base.errors import Failed
from likeness.vault.both import BothKeeper
from likeness.vault.header import Place, read_header
from likeness.vault.keepers import Argon2Costs, MemoryKeeper, PassphraseKeeper
from likeness.vault.keychain import KeychainKeeper
from likeness.vault.vault import create_vault, open_vault

CHEAP = Argon2Costs(passes=1, memory_kib=8, lanes=1)


def check_same(opened, former, stick):
    assert contents(opened) == contents(former)
    assert opened.check().findings == ()
    assert opened.verify_ledger().intact
    opened.backups.back_up(stick)
    opened.rotate()
    assert opened.check().findings == ()


@pytest.mark.parametrize("kind", ["passphrase", "both", "memory"])
def test_restored_under_another_keeper(folder, clock, agree, tmp_path, kind):
    """The kit's own file is there again, so that the same page also opens the vault where its key is lost."""
    home, stick = tmp_path / "elsewhere", tmp_path / "stick"
    kept_by = {
        "passphrase": lambda: PassphraseKeeper(b"other words", CHEAP),
        "both": lambda: BothKeeper(MemoryKeeper(), PassphraseKeeper(b"other words", CHEAP)),
        "memory": MemoryKeeper,
    }[kind]()
    with create_vault(folder, MemoryKeeper(), clock) as vault:
        kit = make_kit(vault)
        add_person(vault, agree, "Noor")
        vault.backups.back_up(stick)
        restored(kit, stick, home, kept_by, clock)
        assert read_header(home).keeper == kind
        with open_vault(home, kept_by, clock) as opened:
            opened.custody.test_kit(kit.identity)
            check_same(opened, vault, stick)
        with pytest.raises(Failed, match=r"keeper-wrong|key-missing|passphrase-wrong|both-wrong"):
            open_vault(home, PassphraseKeeper(b"wrong", CHEAP), clock)


@pytest.mark.keychain
def test_in_the_same_keychain_as_the_vault_that_is_still_there(folder, clock, agree, tmp_path):
    """Two vaults with one history: entries and anchors of their own."""
    if not os.environ.get("LIKENESS_TEST_KEYCHAIN"):
        message = "no throw-away Secret Service: start the tests with tests/with_keychain.sh"
        if os.environ.get("LIKENESS_REQUIRE_KEYCHAIN"):
            pytest.fail(message)
        pytest.skip(message)
    keeper, home, stick = KeychainKeeper(), tmp_path / "elsewhere", tmp_path / "stick"
    with create_vault(folder, keeper, clock) as vault:
        kit = make_kit(vault)
        add_person(vault, agree, "Noor")
        vault.backups.back_up(stick)
        report = restored(kit, stick, home, keeper, clock)
        with open_vault(home, keeper, clock) as opened:
            check_same(opened, vault, stick)
            assert keeper.load(Place(home, opened.id), opened.epoch) is not None
        add_person(vault, agree, "Teo")
    assert report.vault != report.former
    with open_vault(folder, keeper, clock) as vault:
        assert len(vault.sitters()) == 2
        assert vault.alarms == ()
