"""The vault itself: make it, look after it, rotate its key, check it and its ledger."""

import contextlib

import msgspec

from likeness.base.clock import Clock
from likeness.base.errors import Failed
from likeness.base.paths import Home
from likeness.studio.house import Studio
from likeness.vault.keepers import Keeper
from likeness.vault.opened import Vault
from likeness.vault.vault import create_vault


class VaultStatus(msgspec.Struct, frozen=True):
    """`kept_by`: keychain, passphrase or memory. `epoch` counts the changes of the master secret, from 1. `fingerprint`: of the key that signs."""

    kept_by: str
    epoch: int
    sittings: int
    blobs: int
    fingerprint: str


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


class VaultChecked(msgspec.Struct, frozen=True):
    sitters: int
    blobs: int
    ledger_entries: int
    problems: tuple[str, ...]


def make_vault(home: Home, keeper: Keeper, clock: Clock) -> VaultStatus:
    """A new vault. Raises Failed: vault-exists, and what the keeper raises; an old vault is never touched."""
    with contextlib.closing(create_vault(home.vault, keeper, clock)) as vault:
        return _status(vault)


def vault_status(studio: Studio) -> VaultStatus:
    return _status(studio.vault)


def rotate_vault(studio: Studio) -> VaultStatus:
    """A new master secret; the old one is destroyed and confirmed gone."""
    studio.vault.rotate()
    return _status(studio.vault)


def check_vault(studio: Studio) -> VaultChecked:
    """Everything is read and compared. Raises Failed("vault-check-failed") where damage was found, after looking at all of it."""
    report = studio.vault.check()
    problems = tuple(f"{finding.code}: {finding.subject}" for finding in report.findings)
    if problems:
        raise Failed("vault-check-failed", count=len(problems), first=problems[0])
    return VaultChecked(report.sitters, report.blobs, report.ledger_entries, problems)


def ledger_entries(studio: Studio) -> LedgerShown:
    rows = [
        LedgerRow(entry.number, entry.at, entry.action, entry.sitter, entry.detail, entry.count)
        for entry in studio.vault.ledger()
    ]
    return LedgerShown(tuple(rows))


def verify_ledger(studio: Studio) -> LedgerVerdict:
    """Raises Failed("ledger-damaged")."""
    chain = studio.vault.verify_ledger()
    if not chain.intact:
        raise Failed("ledger-damaged")
    return LedgerVerdict(chain.length, studio.vault.fingerprint)


def _status(vault: Vault) -> VaultStatus:
    report = vault.check()
    return VaultStatus(vault.keeper_kind, vault.epoch, report.sitters, report.blobs, vault.fingerprint)
