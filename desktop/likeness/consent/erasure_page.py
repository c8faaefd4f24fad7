"""An erasure certificate as a page a person can read, keep and print."""

from collections.abc import Mapping
from types import MappingProxyType

from likeness.base.errors import Failed
from likeness.consent.erasures import CertificateVerdict, Statement, verify_certificate
from likeness.consent.paper import Paper, day, facts, to_html

KINDS: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "photo": ("photo", "photos"),
        "thumbnail": ("small picture", "small pictures"),
        "mask": ("outline of the person in a photo", "outlines of the person in photos"),
        "embedding": ("measurement of the face", "measurements of the face"),
        "adapter": ("personal model", "personal models"),
        "checkpoint": ("half-finished personal model", "half-finished personal models"),
        "portrait": ("portrait", "portraits"),
        "generated-portrait": ("generated portrait", "generated portraits"),
        "unfinished-job": ("unfinished job", "unfinished jobs"),
    }
)
"""How one and several of a kind are called."""

REASONS: Mapping[str, str] = MappingProxyType(
    {
        "asked": "It was asked for.",
        "record-kept-long-enough": "The last consent ended, and its record had been kept for as long as it has to be.",
        "never-answered": "The person was never asked for consent.",
        "session-over": "A session at a booth was over.",
    }
)

CHECKS: Mapping[str, str] = MappingProxyType(
    {
        "key-row-absent": "The key that opened this person's files is no longer in the vault.",
        "rows-absent": "The vault's list names nothing of this person: no name, no consent, no file.",
        "files-absent": "None of the encrypted files lies in the vault's folder, under its own name or another.",
        "old-entry-absent": "The vault's former main key is gone from where it was kept.",
        "old-key-refused": "The former main key was tried on the vault, and it no longer opens it.",
        "kept-copy-refused": "A copy of one encrypted file was kept back and tried with every key that is left: none opened it.",
    }
)

LIMITS: Mapping[str, str] = MappingProxyType(
    {
        "disk-copies-with-keychain": "Copies of the whole disk that were made before, if they also hold this computer's old keychain.",
        "backups-elsewhere": "Backups that were made before and lie elsewhere, if they also hold the key of that time.",
        "backups-not-reached": "The backups above that could not be reached: with the printed recovery kit they open, until they are plugged in and written anew.",
        "backup-traces": "Traces in the memory of a backup stick that a laboratory might find, if it also has the printed recovery kit.",
        "old-copies-with-kit": "Copies of the data folder that were made before, if somebody also has the printed recovery kit.",
        "exported-files": "Files that were exported before: portraits on a stick, in a mail, in print. They belong to whoever has them.",
        "old-copies-with-passphrase": "Old copies of the data folder, because this vault is kept behind a passphrase: who has both could open what was in it then.",
    }
)

FATES: Mapping[str, str] = MappingProxyType(
    {
        "rewritten": "was written anew without this person, and what was in it before was destroyed.",
        "not-reached": "could not be reached. What is in it of this person goes when it is next plugged in.",
        "lost": "was given up as lost by its owner, and could not be changed.",
    }
)
"""What became of the person in a backup that this computer had made."""

FOOT = (
    "Beside this page lies the same certificate as a .json file. `likeness consent verify FILE` tells whether that file was altered; compare the "
    "key above with the one the program shows. It names nobody."
)


def certificate_page(untrusted_certificate: bytes) -> str:
    """See certificate_paper."""
    return to_html(certificate_paper(untrusted_certificate))


def certificate_paper(untrusted_certificate: bytes) -> Paper:
    """The page for one certificate of ours. Raises Failed: certificate-unreadable, certificate-altered: no page of what nobody signed."""
    verdict = verify_certificate(untrusted_certificate)
    if verdict.statement is None:
        raise Failed("certificate-altered")
    statement = verdict.statement
    lead = "Everything that was kept here about one person was erased. This page says what that was, how it was made sure of, and what it cannot promise."
    parts = [
        facts("What and when", _what(statement)),
        facts("How it was made sure of", _how(statement)),
        facts("Backups", _backups(statement)),
        facts("What this does not cover", [("Limit", LIMITS.get(code, code)) for code in statement.limits]),
        facts("This certificate", _identity(statement, verdict)),
    ]
    return Paper(
        title=f"Certificate of erasure, {day(statement.erased_at)}",
        heading="Certificate of erasure",
        leads=(lead,),
        parts=tuple(part for part in parts if part.rows),
        foot=FOOT,
    )


def kind_name(kind: str) -> str:
    """`Photos`: for a table."""
    _, several = KINDS.get(kind, (kind, kind))
    return several[:1].upper() + several[1:]


def kind_words(kind: str, count: int) -> str:
    """`2 photos`."""
    one, several = KINDS.get(kind, (kind, kind))
    return f"{count} {one if count == 1 else several}"


def _what(statement: Statement) -> list[tuple[str, str]]:
    files = ", ".join(kind_words(kind, count) for kind, count in sorted(statement.files.items()))
    return [
        ("Erased on", f"{day(statement.erased_at)} ({statement.erased_at})"),
        ("Why", REASONS.get(statement.why, statement.why)),
        ("Encrypted files", files or "None were kept."),
        ("Besides", "The name, every record of consent, and the key that opened the files."),
        (
            "What stays",
            "A random number and dates in the vault's ledger: that somebody was here and was erased, not who.",
        ),
    ]


def _how(statement: Statement) -> list[tuple[str, str]]:
    """Only what was really tried is claimed."""
    method = f"The key of this person was destroyed, and the vault's main key was changed (from number {statement.key_change_before} to {statement.key_change_after})."
    if "old-copies-with-passphrase" not in statement.limits:
        method += " The former one is gone, so old copies of the vault's list do not open any more."
    # Where nobody else is in the vault there is no key left, and nothing was tried on the kept copy.
    held = {code for code, so in statement.checks.items() if so} - (
        {"kept-copy-refused"} if not statement.keys_tried else set()
    )
    tried = [("Tried", CHECKS.get(code, code)) for code in statement.checks if code in held]
    return [("Method", method), *tried]


def _backups(statement: Statement) -> list[tuple[str, str]]:
    return [
        (f"Backup {backup.number}", f"The one with the id {backup.id} {FATES[backup.fate]}")
        for backup in statement.backups
    ]


def _identity(statement: Statement, verdict: CertificateVerdict) -> list[tuple[str, str]]:
    return [
        ("Sitting", statement.sitter),
        ("Vault", statement.vault),
        ("Proven", statement.proven_at),
        ("Signed with the key", verdict.fingerprint),
    ]
