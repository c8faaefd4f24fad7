"""The sitter's copy of a consent record, and how anybody can tell whether it was altered."""

import hashlib
from collections.abc import Mapping
from typing import Any

import msgspec
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from likeness.base.errors import Failed, Usage
from likeness.consent.documents import CONTEXT, canonical, decode_object, from_document, record_document
from likeness.consent.records import ConsentRecord


class Proof(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """`signature` is Ed25519 (RFC 8032) over the canonical bytes of the record; all but `algorithm` in hex."""

    algorithm: str
    public_key: str
    fingerprint: str
    signature: str


class Verdict(msgspec.Struct, frozen=True):
    """`intact`: the record is what `fingerprint` signed. `known_key`: that key is the pinned one; None where none was given.

    A receipt that is intact but not by a known key proves only that it was not altered since somebody signed it.
    """

    intact: bool
    fingerprint: str
    known_key: bool | None
    record: ConsentRecord | None


def fingerprint(public_key: bytes) -> str:
    """The first 16 bytes of the SHA-256 of an Ed25519 public key, in groups that can be read out."""
    digits = hashlib.sha256(public_key).hexdigest()[:32].upper()
    return " ".join(digits[start : start + 4] for start in range(0, 32, 4))


def parse_fingerprint(untrusted_text: str) -> str:
    """A fingerprint as a person enters it, in the form that `fingerprint` gives. Raises Usage("key-unknown")."""
    digits = "".join(untrusted_text.split()).upper()
    if len(digits) != 32 or not set(digits) <= set("0123456789ABCDEF"):
        raise Usage("key-unknown")
    return " ".join(digits[start : start + 4] for start in range(0, 32, 4))


def origin(signed_by: str, pinned: Mapping[str, str]) -> str | None:
    """Whose key `signed_by` is, where somebody pinned it; None otherwise: intact says nothing about who."""
    return pinned.get(signed_by)


def receipt_json(record: ConsentRecord, signature: bytes, public_key: bytes) -> bytes:
    """The receipt as JSON-LD: the whole record and the vault's signature over it."""
    proof = Proof("Ed25519", public_key.hex(), fingerprint(public_key), signature.hex())
    document = {
        "@context": dict(CONTEXT),
        "@type": "likeness:ConsentReceipt",
        "schema_version": record.receipt.schema_version,
        "receipt_id": record.receipt.receipt_id,
        "record": record_document(record),
        "proof": msgspec.to_builtins(proof),
    }
    return msgspec.json.format(canonical(document), indent=1) + b"\n"


def verify_receipt(untrusted_data: bytes, pinned: bytes | None = None) -> Verdict:
    """Whether a receipt is intact and, given the vault's public key as `pinned`, whether this vault signed it.

    Raises Failed("receipt-unreadable") for what is no receipt at all.
    """
    untrusted_document, proof = _parts(untrusted_data)
    try:
        key = bytes.fromhex(proof.public_key)
        Ed25519PublicKey.from_public_bytes(key).verify(
            bytes.fromhex(proof.signature), canonical(untrusted_document["record"])
        )
        record = from_document(untrusted_document["record"])
    except (InvalidSignature, ValueError, Failed):
        return Verdict(intact=False, fingerprint=proof.fingerprint, known_key=None, record=None)
    envelope = {"receipt_id": record.receipt.receipt_id, "schema_version": record.receipt.schema_version}
    honest = proof.fingerprint == fingerprint(key) and envelope.items() <= untrusted_document.items()
    return Verdict(honest, fingerprint(key), None if pinned is None else key == pinned, record if honest else None)


def _parts(untrusted_data: bytes) -> tuple[dict[str, Any], Proof]:
    try:
        untrusted_document = decode_object(untrusted_data)
        proof = msgspec.convert(untrusted_document.get("proof"), Proof)
    except (Failed, msgspec.ValidationError) as error:
        raise Failed("receipt-unreadable") from error
    if not isinstance(untrusted_document.get("record"), dict) or proof.algorithm != "Ed25519":
        raise Failed("receipt-unreadable")
    return untrusted_document, proof
