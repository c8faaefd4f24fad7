"""The vault itself: make it, look after it, rotate its key, check it and its ledger."""

import contextlib

import msgspec

from likeness.base.clock import Clock, to_iso
from likeness.base.errors import Failed, Usage
from likeness.base.paths import Home
from likeness.delivery.kit_page import short_id
from likeness.studio.deferring import read_deferral
from likeness.studio.house import Studio
from likeness.vault.both import BothKeeper
from likeness.vault.header import KeeperKind, read_header, vault_exists
from likeness.vault.keepers import Keeper, PassphraseKeeper
from likeness.vault.keychain import KeychainKeeper, find_keychain, keychain_name
from likeness.vault.ledger import Entry
from likeness.vault.loss import look_for_loss
from likeness.vault.opened import Vault
from likeness.vault.vault import create_vault, open_vault


class VaultStatus(msgspec.Struct, frozen=True):
    """`kept_by`: keychain, passphrase, both or memory. `epoch` counts the changes of the master secret, from 1. `fingerprint`: of the key that
    signs. `vault`: the short id that stands on the recovery kit; `kit`: none, untested or tested, and `kit_made` when (UTC).
    `weak_passphrase`: guessing it costs less than this program asks for; the next change of the key mends that.
    `overdue`: timed sweeps in a row that found the vault locked. `last_backup`: when the latest was (UTC); `backups_owed`: how many still hold
    something that was erased here.
    """

    kept_by: str
    epoch: int
    sittings: int
    blobs: int
    fingerprint: str
    vault: str
    kit: str
    kit_made: str | None
    weak_passphrase: bool
    overdue: int
    last_backup: str | None
    backups_owed: int


class LedgerRow(msgspec.Struct, frozen=True):
    """One entry: random ids and codes, no names."""

    number: int
    at: str
    action: str
    sitter: str | None
    detail: str | None
    count: int


class LedgerShown(msgspec.Struct, frozen=True):
    entries: tuple[LedgerRow, ...]


class LedgerVerdict(msgspec.Struct, frozen=True):
    entries: int
    fingerprint: str


class LossShown(msgspec.Struct, frozen=True):
    """`code`: why the vault does not open (ledger-behind, ...). `expected` and `found`: the ledger's last entry as it was remembered, and as it
    is; `expected` None: nothing readable was remembered. `until`: the time of the last entry that is there.
    """

    code: str
    expected: int | None
    found: int
    until: str


def keeper_for(home: Home, passphrase: bytes | None) -> Keeper:
    """Whom to ask for the key of the vault in `home`, or of a new one: the keychain, the passphrase, or both where the vault needs both.

    Raises Failed: passphrase-empty, keychain-missing, keychain-not-safe.
    """
    if passphrase is None:
        return KeychainKeeper(find_keychain())
    words = PassphraseKeeper(passphrase)
    return BothKeeper(KeychainKeeper(find_keychain()), words) if "both" in _kinds(home) else words


def opened_with(home: Home) -> frozenset[str]:
    """What has to be there to open the vault in `home`: keychain, passphrase, both; two while that changes, none where there is no vault."""
    return frozenset(str(kind) for kind in _kinds(home))


def has_vault(home: Home) -> bool:
    """Whether there is one to open, in whatever state."""
    return vault_exists(home.vault)


def ways_here() -> tuple[str, ...]:
    """How a vault can be opened on this computer, the simplest first: without a keychain that is used, by a passphrase alone."""
    return ("keychain", "passphrase", "both") if keychain_name() is not None else ("passphrase",)


def new_keeper(kind: str, passphrase: bytes | None) -> Keeper:
    """Whom to give the key to. Raises Usage("keeper-unknown"), Failed: passphrase-needed, passphrase-empty, keychain-missing, keychain-not-safe."""
    if kind == "keychain":
        return KeychainKeeper(find_keychain())
    if kind not in {"passphrase", "both"}:
        raise Usage("keeper-unknown", known="keychain, passphrase, both")
    if passphrase is None:
        raise Failed("passphrase-needed")
    words = PassphraseKeeper(passphrase)
    return BothKeeper(KeychainKeeper(find_keychain()), words) if kind == "both" else words


def change_keeper(studio: Studio, keeper: Keeper) -> VaultStatus:
    """From now on `keeper` keeps the key, a fresh one. Also for a new passphrase. Raises what a rotation raises; the old one still opens then."""
    studio.vault.custody.change_keeper(keeper)
    return vault_status(studio)


def find_loss(home: Home, keeper: Keeper, clock: Clock) -> LossShown | None:
    """What opening would complain of; None where nothing is lost. Changes nothing."""
    loss = look_for_loss(home.vault, keeper, clock)
    return None if loss is None else LossShown(loss.code, loss.expected, loss.found, loss.until)


def accept_loss(home: Home, keeper: Keeper, clock: Clock) -> None:
    """Opens the vault as it is, and notes in the ledger that something is missing."""
    open_vault(home.vault, keeper, clock, accept_loss=True).close()


def make_vault(home: Home, keeper: Keeper, clock: Clock) -> VaultStatus:
    """A new vault. Raises Failed: vault-exists, and what the keeper raises; an old vault is never touched."""
    with contextlib.closing(create_vault(home.vault, keeper, clock)) as vault:
        return _status(vault, home)


def vault_status(studio: Studio) -> VaultStatus:
    return _status(studio.vault, studio.home)


def rotate_vault(studio: Studio) -> VaultStatus:
    """A new master secret; the old one is destroyed and confirmed gone."""
    studio.vault.rotate()
    return vault_status(studio)


def ledger_entries(studio: Studio) -> LedgerShown:
    return LedgerShown(tuple(ledger_row(entry) for entry in studio.vault.ledger()))


def ledger_row(entry: Entry) -> LedgerRow:
    """What of an entry is for people to read."""
    return LedgerRow(entry.number, entry.at, entry.action, entry.sitter, entry.detail, entry.count)


def verify_ledger(studio: Studio) -> LedgerVerdict:
    """Raises Failed("ledger-damaged")."""
    chain = studio.vault.verify_ledger()
    if not chain.intact:
        raise Failed("ledger-damaged")
    return LedgerVerdict(chain.length, studio.vault.fingerprint)


def _status(vault: Vault, home: Home) -> VaultStatus:
    kit = vault.custody.kit
    backups = [backup for backup in vault.backups.known() if not backup.lost]
    made = max((backup.made for backup in backups if backup.made is not None), default=None)
    return VaultStatus(
        kept_by=vault.keeper_kind,
        epoch=vault.epoch,
        sittings=len(vault.sitters()),
        blobs=len(vault.inventory()),
        fingerprint=vault.fingerprint,
        vault=short_id(vault.id),
        kit="none" if kit is None else "untested" if kit.tested is None else "tested",
        kit_made=None if kit is None else kit.made,
        weak_passphrase=vault.custody.costs_are_weak,
        overdue=read_deferral(home).times,
        last_backup=None if made is None else to_iso(made),
        backups_owed=sum(bool(backup.owed) for backup in backups),
    )


def _kinds(home: Home) -> frozenset[KeeperKind]:
    """Whom the vault there may need; opening it says what is wrong with its header."""
    try:
        return read_header(home.vault).kinds if vault_exists(home.vault) else frozenset()
    except Failed:
        return frozenset()
