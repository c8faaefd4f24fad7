"""The certificate of an erasure: what, when, how it was tried, and what it does not promise; signed, and checkable by anyone."""

from typing import Any, Literal

import msgspec
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from likeness.base.errors import Failed
from likeness.consent.documents import canonical, decode_object
from likeness.consent.receipts import Proof, fingerprint

TYPE = "likeness erasure certificate 1"
"""Inside what is signed, so that this signature is never one over something else."""


class BackupTold(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One backup that held the sitter: its number, the first digits of its id, and what became of them there."""

    number: int
    id: str
    fate: Literal["rewritten", "not-reached", "lost"]


class Statement(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """Random ids, codes and numbers; no name: the certificate may outlive the person's wish to be known here.

    `why`: `asked`, or the code of a retention rule. `files`: how many of each kind. `checks`: what was tried, True where it held, None
    where there was nothing to try. `limits`: codes, see pages.LIMITS.
    """

    vault: str
    sitter: str
    erased_at: str
    proven_at: str
    why: str
    files: dict[str, int]
    key_change_before: int
    key_change_after: int
    keys_tried: int
    checks: dict[str, bool | None]
    tombstone_signature: str
    limits: tuple[str, ...]
    backups: tuple[BackupTold, ...] = ()
    """Left out of the signed words where there are none, as it was before there were backups."""


class CertificateVerdict(msgspec.Struct, frozen=True):
    """`intact`: the statement is what `fingerprint` signed."""

    intact: bool
    fingerprint: str
    statement: Statement | None


def statement_bytes(statement: Statement) -> bytes:
    """What the vault signs."""
    return canonical({"type": TYPE, **msgspec.to_builtins(statement)})


def certificate_json(statement: Statement, signature: bytes, public_key: bytes) -> bytes:
    """The certificate: the statement and the vault's signature over it."""
    proof = Proof("Ed25519", public_key.hex(), fingerprint(public_key), signature.hex())
    document = {"type": TYPE, "statement": msgspec.to_builtins(statement), "proof": msgspec.to_builtins(proof)}
    return msgspec.json.format(canonical(document), indent=1) + b"\n"


def is_certificate(untrusted_data: bytes) -> bool:
    """Whether it says that it is one. Raises nothing."""
    try:
        return decode_object(untrusted_data).get("type") == TYPE
    except Failed:
        return False


def verify_certificate(untrusted_data: bytes) -> CertificateVerdict:
    """Whether a certificate is intact, and whose key signed it. Raises Failed("certificate-unreadable") for what is none at all."""
    untrusted_document, statement, proof = _parts(untrusted_data)
    try:
        key = bytes.fromhex(proof.public_key)
        Ed25519PublicKey.from_public_bytes(key).verify(bytes.fromhex(proof.signature), statement_bytes(statement))
    except (InvalidSignature, ValueError):
        return CertificateVerdict(intact=False, fingerprint=proof.fingerprint, statement=None)
    honest = proof.fingerprint == fingerprint(key) and untrusted_document.keys() == {"type", "statement", "proof"}
    return CertificateVerdict(honest, fingerprint(key), statement if honest else None)


def _parts(untrusted_data: bytes) -> tuple[dict[str, Any], Statement, Proof]:
    try:
        untrusted_document = decode_object(untrusted_data)
        statement = msgspec.convert(untrusted_document.get("statement"), Statement)
        proof = msgspec.convert(untrusted_document.get("proof"), Proof)
    except (Failed, msgspec.ValidationError) as error:
        raise Failed("certificate-unreadable") from error
    if untrusted_document.get("type") != TYPE or proof.algorithm != "Ed25519":
        raise Failed("certificate-unreadable")
    return untrusted_document, statement, proof
