"""A look at everything in the vault, by trying it. Changes nothing."""

from dataclasses import dataclass

from likeness.base.errors import Failed
from likeness.consent.documents import from_json
from likeness.vault.blobs import blob_path, stored_ids
from likeness.vault.erasure import pending_erasures, pending_removals, tombstone_bytes
from likeness.vault.lease import read_sealed
from likeness.vault.ledger import check_chain
from likeness.vault.state import State, check_anchor, entries, verify_signature


@dataclass(frozen=True, slots=True)
class Finding:
    """`code` is an error code; `subject` the random id it is about, or what the database says."""

    code: str
    subject: str


@dataclass(frozen=True, slots=True)
class CheckReport:
    """What was looked at, how much of it, and what is wrong. The counts are 0 where the catalogue itself is damaged."""

    keeper: str
    epoch: int
    sitters: int
    blobs: int
    ledger_entries: int
    findings: tuple[Finding, ...]

    @property
    def ok(self) -> bool:
        return not self.findings


def check_vault(state: State) -> CheckReport:
    """Pages, tables, ledger, anchor, signatures, and the ciphertext of every blob."""
    with state.catalogue.exclusive():
        damage = _database(state)
        if damage:
            return CheckReport(state.header.keeper, state.epoch, 0, 0, 0, tuple(damage))
        findings = [*_ledger(state), *_signatures(state), *_blobs(state), *_unfinished(state)]
        counts = "SELECT (SELECT count(*) FROM sitters), (SELECT count(*) FROM blobs), (SELECT count(*) FROM ledger)"
        sitters, blobs, entry_count = state.catalogue.rows(counts)[0]
    return CheckReport(state.header.keeper, state.epoch, sitters, blobs, entry_count, tuple(findings))


def _database(state: State) -> list[Finding]:
    return [
        Finding("catalogue-damaged", wrong)
        for wrong in state.catalogue.check(pages=state.header.epochs == (state.epoch,))
    ]


def _ledger(state: State) -> list[Finding]:
    try:
        check_anchor(state)
        chain = check_chain(entries(state), lambda signature, data: verify_signature(state.public_key, signature, data))
    except Failed as error:
        return [Finding(error.code, "ledger")]
    return [] if chain.intact else [Finding("ledger-damaged", f"entry {chain.first_wrong}")]


def _signatures(state: State) -> list[Finding]:
    """Consent records that read, and that this vault signed; tombstones likewise."""
    findings = []
    for sitter, document, signature in state.catalogue.rows("SELECT sitter, document, signature FROM consents"):
        try:
            intact = from_json(document).pii_principal_id == sitter and verify_signature(
                state.public_key, signature, document
            )
        except Failed:
            intact = False
        if not intact:
            findings.append(Finding("consent-damaged", sitter))
    for sitter, at, signature in state.catalogue.rows("SELECT sitter, at, signature FROM tombstones"):
        if not verify_signature(state.public_key, signature, tombstone_bytes(state.place.vault, sitter, at)):
            findings.append(Finding("tombstone-damaged", sitter))
    return findings


def _blobs(state: State) -> list[Finding]:
    findings, rows = [], state.catalogue.rows("SELECT coalesce(file, id), size, sha256, id FROM blobs")
    for file, size, sha256, blob_id in rows:
        try:
            read_sealed(blob_path(state.blobs, file), size, sha256)
        except Failed as error:
            findings.append(Finding(error.code, blob_id))
    orphans = stored_ids(state.blobs) - {row[0] for row in rows}
    return findings + [Finding("blob-orphaned", blob_id) for blob_id in sorted(orphans)]


def _unfinished(state: State) -> list[Finding]:
    findings = [Finding("erasure-pending", sitter) for sitter in pending_erasures(state)]
    findings += [Finding("removal-pending", blob) for blob, _ in pending_removals(state)]
    if state.header.epochs != (state.epoch,):
        findings.append(Finding("rotation-pending", str(state.epoch)))
    return findings
