"""Erasing sitters and single blobs, and proving it by trying.

One transaction takes the rows (of a sitter also the key row) and leaves intents and tombstones; then the master secret is rotated, once
for all of them, so that no old page of the catalogue opens, and the blob files are removed. *Erased* is said only after all of it
was looked at. What was interrupted is finished at the next start.

A sitter who stays, but loses single blobs, gets a new key (renewal.py), so that copies of those files open no more either.
"""

import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet

from likeness.base.clock import to_iso
from likeness.base.errors import Failed, Refused
from likeness.consent.erasures import Statement, certificate_json, statement_bytes
from likeness.consent.purposes import Purpose
from likeness.vault.backup import rewrite_owed
from likeness.vault.known_backups import forget_settled, owe, told
from likeness.vault.ledger import Action
from likeness.vault.proving import Attempt, ErasureProof, attempts, files_there, kept_copy, prove
from likeness.vault.renewal import renew_keys
from likeness.vault.reserve import with_room
from likeness.vault.rotation import rotate, settle
from likeness.vault.state import State, anchor_head, append, end_leases, remove_files
from likeness.vault.tombstones import tombstone_bytes

ASKED = "asked"


def erase(state: State, sitter: str) -> ErasureProof:
    """After this returns, this vault holds nothing that opens anything of `sitter`.

    Raises Refused("sitter-erased"), Failed: sitter-unknown, erasure-unproven, and what a rotation raises (then the sitter is already struck
    from the catalogue, and the rest is done by `erase` again or at the next start).
    """
    with state.catalogue.exclusive():
        return with_room(state.place.folder, lambda: _erase(state, sitter))


def purge(
    state: State, sitters: Mapping[str, str], blobs: Iterable[str], spare: AbstractSet[str] = frozenset()
) -> tuple[ErasureProof, ...]:
    """Erases all of `sitters` (id to a code that says why) and `blobs`: one transaction, one rotation. A proof per sitter.

    Whoever loses single blobs gets a new key, but not those of `spare`: that stays owed until a later call. What is no longer there is left out. Raises Failed: erasure-unproven, and what a rotation raises; what was struck is finished by the
    next call or start.
    """
    leaving = tuple(blobs)
    with state.catalogue.exclusive():
        return with_room(state.place.folder, lambda: _purge(state, sitters, leaving, spare))


def check_there(state: State, sitter: str) -> None:
    """Raises Refused("sitter-erased"), Failed("sitter-unknown")."""
    if state.catalogue.row("SELECT 1 FROM tombstones WHERE sitter = ?", sitter):
        raise Refused("sitter-erased")
    if not state.catalogue.row("SELECT 1 FROM sitters WHERE id = ?", sitter):
        raise Failed("sitter-unknown")


def pending_erasures(state: State) -> list[str]:
    """Sitters who are struck from the catalogue but not yet proven erased."""
    return [row[0] for row in state.catalogue.rows("SELECT sitter FROM erasures ORDER BY sitter")]


def pending_removals(state: State) -> list[tuple[str, int]]:
    """Blobs that are struck, and the epoch that must go with them."""
    return [(row[0], row[1]) for row in state.catalogue.rows("SELECT blob, epoch FROM removals ORDER BY blob")]


def strike(state: State, sitters: Mapping[str, str], blobs: Sequence[str]) -> None:
    """Intents, tombstones and the deletion of rows, all or nothing. `finish` does the rest. Joins a transaction that is open."""
    with state.catalogue.transaction():
        there = {row[0] for row in state.catalogue.rows("SELECT id FROM sitters")} if sitters else set()
        for sitter in sitters:
            if sitter in there:
                _strike_sitter(state, sitter, sitters[sitter])
        strike_blobs(state, blobs)
    for sitter in sitters:
        end_leases(state, sitter, Purpose)
    if sitters or blobs:
        state.on_step("struck")


def finish(state: State) -> tuple[ErasureProof, ...]:
    """Ends everything that was struck: the rotation, unless one has happened since; the files; a look at all of it; the end of the intents.

    One proof per sitter who was pending. Raises Failed("erasure-unproven") after everything else was done, and what a rotation raises.
    """
    begun, removals = attempts(state), pending_removals(state)
    epochs = {attempt.epoch for attempt in begun} | {epoch for _, epoch in removals}
    if not epochs:
        return ()
    copies = {attempt.sitter: kept_copy(state, attempt) for attempt in begun}
    secrets = {epoch: _secret_of(state, epoch) for epoch in epochs}
    if state.epoch in epochs:
        rotate(state)
    else:
        settle(state)
    remove_files(state, [blob for attempt in begun for blob in attempt.blobs] + [blob for blob, _ in removals])
    state.on_step("unlinked")
    rewrite_owed(state)
    files = files_there(state)
    proofs = [prove(state, attempt, copies[attempt.sitter], secrets[attempt.epoch], files) for attempt in begun]
    _close(state, proofs, begun)
    state.on_step("erased")
    anchor_head(state)
    for proof in proofs:
        if not proof.complete:
            raise Failed("erasure-unproven", sitter=proof.sitter)
    return tuple(proofs)


def _erase(state: State, sitter: str) -> ErasureProof:
    if sitter not in pending_erasures(state):
        check_there(state, sitter)
        strike(state, {sitter: ASKED}, ())
    return next(proof for proof in finish(state) if proof.sitter == sitter)


def _purge(
    state: State, sitters: Mapping[str, str], blobs: Sequence[str], spare: AbstractSet[str]
) -> tuple[ErasureProof, ...]:
    strike(state, sitters, blobs)
    try:
        renew_keys(state, spare)
    finally:
        proofs = finish(state)
    return proofs


def _strike_sitter(state: State, sitter: str, why: str) -> None:
    catalogue, at = state.catalogue, to_iso(state.clock())
    rows = catalogue.rows("SELECT coalesce(file, id), kind FROM blobs WHERE sitter = ? ORDER BY id", sitter)
    signature = state.signing_key.sign(tombstone_bytes(state.place.vault, sitter, at))
    owe(state, (sitter,))
    catalogue.execute("INSERT INTO tombstones (sitter, at, signature) VALUES (?, ?, ?)", sitter, at, signature)
    catalogue.execute(
        "INSERT INTO erasures (sitter, epoch, blobs, why, kinds) VALUES (?, ?, ?, ?, ?)",
        sitter,
        state.epoch,
        json.dumps([row[0] for row in rows]),
        why,
        json.dumps(Counter(row[1] for row in rows)),
    )
    for table in ("keys", "blobs", "consents", "renewals"):
        catalogue.execute(f"DELETE FROM {table} WHERE sitter = ?", sitter)  # noqa: S608 (names from the line above)
    catalogue.execute("DELETE FROM sitters WHERE id = ?", sitter)
    append(state, Action.ERASURE_BEGUN, sitter=sitter, count=len(rows))


def strike_blobs(state: State, blobs: Iterable[str]) -> None:
    """Rows out, intents in, a new key owed, and one ledger entry per sitter. Call it in the transaction that it belongs to, then `finish`."""
    counts: Counter[str] = Counter()
    for blob in blobs:
        row = state.catalogue.row("SELECT sitter, coalesce(file, id) FROM blobs WHERE id = ?", blob)
        if row is not None:
            state.catalogue.execute("DELETE FROM blobs WHERE id = ?", blob)
            state.catalogue.execute("INSERT INTO removals (blob, epoch) VALUES (?, ?)", row[1], state.epoch)
            counts[row[0]] += 1
    owe(state, counts)
    for sitter, count in counts.items():
        state.catalogue.execute("INSERT INTO renewals (sitter) VALUES (?) ON CONFLICT DO NOTHING", sitter)
        append(state, Action.BLOBS_REMOVED, sitter=sitter, count=count)


def _secret_of(state: State, epoch: int) -> bytes | None:
    return state.secret if state.epoch == epoch else state.keeper.load(state.place, epoch)


def _close(state: State, proofs: Iterable[ErasureProof], begun: Iterable[Attempt]) -> None:
    """The end of the intents whose erasure is proven, each with its certificate."""
    with state.catalogue.transaction():
        for proof, attempt in zip(proofs, begun, strict=True):
            if proof.complete:
                append(state, Action.ERASED, sitter=proof.sitter, count=len(attempt.blobs))
                state.catalogue.execute("DELETE FROM erasures WHERE sitter = ?", proof.sitter)
                state.catalogue.execute(
                    "INSERT INTO certificates (sitter, document) VALUES (?, ?)",
                    proof.sitter,
                    _certificate(state, proof),
                )
        forget_settled(state)
        state.catalogue.execute("DELETE FROM removals")


def _certificate(state: State, proof: ErasureProof) -> bytes:
    statement = Statement(
        vault=state.place.vault,
        sitter=proof.sitter,
        erased_at=proof.erased_at,
        proven_at=to_iso(state.clock()),
        why=proof.why,
        files=dict(proof.kinds),
        key_change_before=proof.epoch_before,
        key_change_after=proof.epoch_after,
        keys_tried=proof.keys_tried,
        checks={
            "key-row-absent": proof.key_row_absent,
            "rows-absent": proof.rows_absent,
            "files-absent": proof.ciphertext_absent,
            "old-entry-absent": proof.old_entry_absent,
            "old-key-refused": proof.old_key_refused,
            "kept-copy-refused": proof.kept_copy_refused,
        },
        tombstone_signature=proof.tombstone_signature,
        limits=proof.limits,
        backups=told(state, proof.sitter),
    )
    return certificate_json(statement, state.signing_key.sign(statement_bytes(statement)), state.public_key)
