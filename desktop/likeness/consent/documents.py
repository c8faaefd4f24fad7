"""Consent records as JSON-LD: the standard's field names, mapped to the Data Privacy Vocabulary by an inline context.

The context travels inside each document, so that reading one never fetches anything.
"""

import json
from types import MappingProxyType
from typing import Any, Final

import msgspec

from likeness.base.errors import Failed
from likeness.base.limits import MAX_TEXT_BYTES
from likeness.consent.records import RECEIPT_PROFILE, RECORD_PROFILE, ConsentRecord, ends
from likeness.consent.signature import is_path

CONTEXT: Final = MappingProxyType(
    {
        "dpv": "https://w3id.org/dpv#",
        "eu-gdpr": "https://w3id.org/dpv/legal/eu/gdpr#",
        "dct": "http://purl.org/dc/terms/",
        "skos": "http://www.w3.org/2004/02/skos/core#",
        "likeness": "urn:likeness:terms:",
        "@vocab": "urn:likeness:terms:",
        "schema_version": {"@id": "dct:conformsTo", "@type": "@id"},
        "record_id": "dpv:hasIdentifier",
        "receipt_id": "dpv:hasIdentifier",
        "pii_principal_id": "dpv:hasDataSubject",
        "created": "dct:created",
        "language": "dct:language",
        "privacy_notice": "dpv:hasNotice",
        "notice_id": "dpv:hasIdentifier",
        "processing": "dpv:hasProcess",
        "purposes": "dpv:hasPurpose",
        "title": "skos:prefLabel",
        "description": "skos:definition",
        "category": {"@id": "skos:broader", "@type": "@id"},
        "lawful_basis": {"@id": "dpv:hasLegalBasis", "@type": "@id"},
        "pii_information": "dpv:hasPersonalData",
        "pii_type": "skos:prefLabel",
        "pii_optional": "dpv:hasNecessity",
        "pii_controllers": "dpv:hasDataController",
        "collection_method": "dpv:hasDataSource",
        "processing_method": "dpv:hasProcessing",
        "storage_locations": "dpv:hasStorageCondition",
        "retention_period": "dpv:hasDuration",
        "processing_locations": {"@id": "dpv:hasLocation", "@type": "@id"},
        "jurisdiction": "dpv:hasJurisdiction",
        "recipient_third_parties": "dpv:hasRecipient",
        "privacy_rights": "dpv:hasRight",
        "authority_party": "dpv:hasAuthority",
        "parties": "dpv:hasEntity",
        "party_id": "dpv:hasIdentifier",
        "party_name": "dpv:hasName",
        "party_address": "dpv:hasAddress",
        "party_contact": "dpv:hasContact",
        "party_role": {"@id": "dpv:hasRole", "@type": "@id"},
        "events": "dpv:hasConsentStatus",
        "event_time": "dpv:isIndicatedAtTime",
        "validity_duration": "dct:valid",
        "entity_id": "dpv:isIndicatedBy",
    }
)


def record_document(record: ConsentRecord) -> dict[str, Any]:
    """The record as a JSON-LD object."""
    return {"@context": dict(CONTEXT), "@type": "dpv:ConsentRecord", **msgspec.to_builtins(record)}


def canonical(document: object) -> bytes:
    """UTF-8 JSON with sorted keys and no spaces: RFC 8785 for documents of strings, booleans, integers and null, which ours are."""
    return json.dumps(document, ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False).encode()


def canonical_bytes(record: ConsentRecord) -> bytes:
    """What the vault signs."""
    return canonical(record_document(record))


def to_json(record: ConsentRecord) -> bytes:
    """The record for storing and exporting; the same bytes that are signed."""
    return canonical_bytes(record)


def from_json(untrusted_data: bytes) -> ConsentRecord:
    """Raises Failed("consent-unreadable") for anything that `to_json` would not write."""
    return from_document(decode_object(untrusted_data))


def from_document(untrusted_document: dict[str, Any]) -> ConsentRecord:
    """Raises Failed("consent-unreadable")."""
    fields = dict(untrusted_document)
    if fields.pop("@context", None) != dict(CONTEXT) or fields.pop("@type", None) != "dpv:ConsentRecord":
        raise Failed("consent-unreadable", detail="context")
    try:
        record = msgspec.convert(fields, ConsentRecord)
    except msgspec.ValidationError as error:
        raise Failed("consent-unreadable", detail="fields") from error
    _check(record)
    return record


def decode_object(untrusted_data: bytes) -> dict[str, Any]:
    """One JSON object of bounded size. Raises Failed("consent-unreadable")."""
    if len(untrusted_data) > MAX_TEXT_BYTES:
        raise Failed("consent-unreadable", detail="size")
    try:
        return msgspec.json.decode(untrusted_data, type=dict[str, Any])
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise Failed("consent-unreadable", detail="json") from error


def _check(record: ConsentRecord) -> None:
    """What types alone do not say: the profile, one section per purpose, dates that can be worked out, and who answered."""
    if record.schema_version != RECORD_PROFILE or record.receipt.schema_version != RECEIPT_PROFILE:
        raise Failed("consent-unreadable", detail="profile")
    purposes = [section.purpose for section in record.processing]
    if len(set(purposes)) != len(purposes):
        raise Failed("consent-unreadable", detail="purposes")
    drawn = record.declaration.drawn
    if drawn is not None and not is_path(drawn):
        raise Failed("consent-unreadable", detail="signature")
    known = {party.party_id for party in record.parties}
    for section in record.processing:
        if not section.events or any(event.entity_id not in known for event in section.events):
            raise Failed("consent-unreadable", detail="events")
        for event in section.events:
            ends(event)
