"""Looking at everything the vault holds, setting aside what is damaged, and bringing it back from a backup."""

from pathlib import Path

import msgspec

from likeness.base.errors import Failed
from likeness.studio.house import Studio
from likeness.vault.checking import Finding, unheard
from likeness.vault.quarantine import OnBlob


class Problem(msgspec.Struct, frozen=True):
    """`code` says what is wrong with `subject`, a random id; of a file also whose it is and what it holds. `aside`: it lies in quarantine."""

    code: str
    subject: str
    sitting: str | None
    kind: str | None
    aside: bool


class VaultChecked(msgspec.Struct, frozen=True):
    """`problems`: what is not as it should be now. Of a repair: `returned` files came back, `collected` belonged to nothing and were removed."""

    sitters: int
    blobs: int
    ledger_entries: int
    problems: tuple[Problem, ...]
    repaired: bool
    returned: int
    collected: int


def check_vault(
    studio: Studio, *, repair: bool = False, backup: Path | None = None, on_blob: OnBlob = unheard
) -> VaultChecked:
    """Everything is read and compared; without `repair` nothing is changed.

    `repair`: damaged files are set aside and marked, never removed; what is there unharmed in `backup`, a folder that `vault backup` wrote,
    is brought back from it. `on_blob` hears how far it is, and may raise Cancelled: nothing is half done then.
    Raises Failed: backup-none (`backup` is no folder), disk-full, folder-not-writable.
    """
    if not repair:
        report = studio.vault.check(on_blob)
    else:
        report = studio.vault.repair(None if backup is None else _ciphertexts(backup), on_blob)
    return VaultChecked(
        sitters=report.sitters,
        blobs=report.blobs,
        ledger_entries=report.ledger_entries,
        problems=tuple(_problem(finding) for finding in report.findings),
        repaired=repair,
        returned=report.returned,
        collected=report.collected,
    )


def _ciphertexts(backup: Path) -> Path:
    inside = backup / "blobs"
    if not backup.is_dir():
        raise Failed("backup-none", folder=backup)
    return inside if inside.is_dir() else backup


def _problem(finding: Finding) -> Problem:
    return Problem(finding.code, finding.subject, finding.sitter, finding.kind, finding.aside)
