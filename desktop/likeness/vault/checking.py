"""A look at everything in the vault, by trying it. Repairs only where that is asked for, and then only the files of blobs."""

from dataclasses import dataclass
from pathlib import Path

from likeness.base.errors import Failed
from likeness.consent.documents import from_json
from likeness.vault.documents import unfold
from likeness.vault.erasure import pending_erasures, pending_removals
from likeness.vault.kinds import Kind
from likeness.vault.ledger import check_chain
from likeness.vault.quarantine import Looked, OnBlob, bring_back, collect, look_at_all, orphans, set_aside
from likeness.vault.state import State, check_anchor, entries, verify_signature
from likeness.vault.tombstones import is_signed, tombstones


@dataclass(frozen=True, slots=True)
class Finding:
    """`code` is an error code; `subject` the random id it is about, or what the database says.

    Of a blob also whose it is and what it holds; `aside`: its file is in quarantine. "blob-returned": it was marked as damaged, and is
    right again.
    """

    code: str
    subject: str
    sitter: str | None = None
    kind: Kind | None = None
    aside: bool = False


@dataclass(frozen=True, slots=True)
class CheckReport:
    """What was looked at, how much of it, and what is wrong. The counts are 0 where the catalogue itself is damaged.

    `returned`: blobs whose right file came back in a repair. `collected`: files that nothing names, and which a repair removed.
    """

    keeper: str
    epoch: int
    sitters: int
    blobs: int
    ledger_entries: int
    findings: tuple[Finding, ...]
    returned: int = 0
    collected: int = 0

    @property
    def ok(self) -> bool:
        return not self.findings


def unheard(_read: int, _of: int) -> None:
    """For callers who do not want to hear how far it is."""


def check_vault(state: State, on_blob: OnBlob = unheard) -> CheckReport:
    """Pages, tables, ledger, anchor, signatures, and the ciphertext of every blob. Changes nothing."""
    return _check(state, on_blob, repair=False)


def repair_vault(state: State, backup: Path | None = None, on_blob: OnBlob = unheard) -> CheckReport:
    """As `check_vault`; then damaged files go to quarantine and orphans are removed. What is reported as found is what is wrong afterwards.

    `backup`: a folder with the sitters' ciphertexts under their own names, from which what is damaged or missing is brought back.
    Raises Failed: disk-full, folder-not-writable.
    """
    return _check(state, on_blob, repair=True, sources=(state.quarantine, *([] if backup is None else [backup])))


def _check(state: State, on_blob: OnBlob, *, repair: bool, sources: tuple[Path, ...] = ()) -> CheckReport:
    with state.catalogue.exclusive():
        damage = _database(state)
    if damage:
        return CheckReport(state.header.keeper, state.epoch, 0, 0, 0, tuple(damage))
    looked = list(look_at_all(state, on_blob))
    returned: set[str] = set()
    if repair:
        returned = {was.id for was in looked if was.marked and was.wrong is None}
        set_aside(state, looked)
        for folder in sources:
            returned.update(bring_back(state, folder))
    collected = collect(state) if repair else 0
    with state.catalogue.exclusive():
        findings = [
            *_ledger(state),
            *_signatures(state),
            *_blobs(looked, returned, repaired=repair),
            *_orphans(state),
            *_unfinished(state),
        ]
        counts = "SELECT (SELECT count(*) FROM sitters), (SELECT count(*) FROM blobs), (SELECT count(*) FROM ledger)"
        sitters, blobs, entry_count = state.catalogue.rows(counts)[0]
    kind, found = state.header.keeper, tuple(findings)
    return CheckReport(kind, state.epoch, sitters, blobs, entry_count, found, len(returned), collected)


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
    for sitter, stored, signature in state.catalogue.rows("SELECT sitter, document, signature FROM consents"):
        try:
            document = unfold(stored)
            intact = from_json(document).pii_principal_id == sitter and verify_signature(
                state.public_key, signature, document
            )
        except Failed:
            intact = False
        if not intact:
            findings.append(Finding("consent-damaged", sitter))
    wrong = (tombstone.sitter for tombstone in tombstones(state) if not is_signed(tombstone, state.public_key))
    findings += [Finding("tombstone-damaged", sitter) for sitter in wrong]
    return findings


def _blobs(looked: list[Looked], returned: set[str], *, repaired: bool) -> list[Finding]:
    findings = []
    for was in looked:
        code = was.wrong or ("blob-returned" if was.marked else None)
        if code is not None and was.id not in returned:
            aside = (repaired or was.marked is not None) and code == "blob-damaged"
            findings.append(Finding(code, was.id, was.sitter, was.kind, aside=aside))
    return findings


def _orphans(state: State) -> list[Finding]:
    return [Finding("blob-orphaned", file) for file in orphans(state)]


def _unfinished(state: State) -> list[Finding]:
    findings = [Finding("erasure-pending", sitter) for sitter in pending_erasures(state)]
    findings += [Finding("removal-pending", blob) for blob, _ in pending_removals(state)]
    if state.header.epochs != (state.epoch,):
        findings.append(Finding("rotation-pending", str(state.epoch)))
    return findings
