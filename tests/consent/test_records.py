"""Each purpose by itself; withdrawal as an event; minors; validity; and every field that TS 27560 and the GDPR profile ask for."""

import json
from datetime import timedelta
from uuid import UUID

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from likeness.base.clock import from_iso
from likeness.base.errors import Failed, Refused, Usage
from likeness.consent.documents import CONTEXT, canonical_bytes, from_json, record_document, to_json
from likeness.consent.permits import Permit, permit_for
from likeness.consent.purposes import MINOR_PURPOSES, Purpose
from likeness.consent.records import (
    Controller,
    Event,
    EventState,
    ends,
    given_purposes,
    state_of,
    valid_until,
    withdraw,
)

HEADER = {"schema_version", "record_id", "pii_principal_id"}
PROCESSING = {
    "privacy_notice", "language", "purposes", "lawful_basis", "pii_information", "pii_controllers", "collection_method",
    "processing_method", "storage_locations", "retention_period", "processing_locations", "geographic_restrictions", "jurisdiction",
    "recipient_third_parties", "withdrawal_method", "privacy_rights", "authority_party",
}  # fmt: skip
PII = {"pii_type", "pii_optional", "special_pii_category"}
PARTY = {"party_id", "party_name", "party_address", "party_contact", "party_type", "party_role"}
EVENT = {"event_time", "validity_duration", "entity_id", "event_type", "event_state"}


def test_the_document_has_every_mandatory_field(make):
    document = record_document(make())
    assert document.keys() >= HEADER
    assert document["receipt"].keys() == {"receipt_id", "schema_version"}
    assert document["schema_version"] == "https://w3id.org/dpv/schema/dpv-27560#record-eu-gdpr"
    assert document["receipt"]["schema_version"] == "https://w3id.org/dpv/schema/dpv-27560#receipt-eu-gdpr"
    assert len(document["processing"]) == len(Purpose)
    for section in document["processing"]:
        assert section.keys() >= PROCESSING
        assert section["pii_information"].keys() >= PII
        assert section["events"]
        assert all(event.keys() >= EVENT for event in section["events"])
        assert all(
            section[name] not in {"", None}
            for name in PROCESSING - {"recipient_third_parties", "pii_information"}
            if isinstance(section[name], str)
        )
    assert all(party.keys() >= PARTY and all(party.values()) for party in document["parties"])
    UUID(document["record_id"])


def test_every_reference_inside_names_a_party(make):
    document = record_document(make(age=12, guardian_name="Ada Example", choices={Purpose.RETOUCH: True}))
    known = {party["party_id"] for party in document["parties"]}
    for section in document["processing"]:
        assert {*section["pii_controllers"], section["authority_party"]} <= known
        assert {event["entity_id"] for event in section["events"]} == {"guardian"} <= known


def test_every_field_of_the_standard_has_a_term_in_the_context(make):
    mapped = set(CONTEXT)
    assert (
        HEADER | {"receipt_id", "purposes", "lawful_basis", "event_time", "party_name", "validity_duration"} <= mapped
    )
    prefixes = {"dpv", "dct", "skos", "eu-gdpr", "likeness"}
    for name, term in CONTEXT.items():
        target = term["@id"] if isinstance(term, dict) else term
        assert name in prefixes | {"@vocab"} or target.split(":")[0] in prefixes


def test_what_was_not_asked_counts_as_refused(make, now):
    record = make(choices={Purpose.RETOUCH: True})
    assert given_purposes(record, now) == {Purpose.RETOUCH}
    assert state_of(record, Purpose.KEEP, now) is EventState.REFUSED


def test_biometric_purposes_rest_on_article_9(make):
    record = make()
    assert record.section(Purpose.TRAIN).lawful_basis == "eu-gdpr:A9-2-a"
    assert record.section(Purpose.RETOUCH).lawful_basis == "eu-gdpr:A6-1-a-explicit-consent"
    assert record.section(Purpose.COMPARE).pii_information.special_pii_category != "none"


def test_the_owner_of_the_computer_stands_in_until_a_name_is_set(make):
    assert make().parties[0].party_name == "The owner of this computer"
    assert (
        make(controller=Controller("Studio Blue", "1 High Street", "blue@example.org")).parties[0].party_contact
        == "blue@example.org"
    )


def test_withdrawing_is_one_more_event_and_touches_nothing_else(make, now):
    record, later = make(), now + timedelta(days=3)
    changed = withdraw(record, [Purpose.RETOUCH, Purpose.TRAIN], later)
    assert [event.event_state for event in changed.section(Purpose.RETOUCH).events] == [
        EventState.GIVEN,
        EventState.WITHDRAWN,
    ]
    assert changed.section(Purpose.TRAIN) == record.section(Purpose.TRAIN), "a refusal cannot be withdrawn"
    assert changed.section(Purpose.DELIVER) == record.section(Purpose.DELIVER)
    assert changed.record_id == record.record_id
    assert given_purposes(changed, later) == {Purpose.DELIVER}
    assert withdraw(changed, [Purpose.RETOUCH], later) == changed


def test_a_yes_ends_by_itself(make, now):
    record = make(months=1)
    end = from_iso("2026-04-30T09:30:00Z")
    assert valid_until(record, Purpose.RETOUCH) == end, "the 31st becomes the last day of April"
    assert state_of(record, Purpose.RETOUCH, end - timedelta(seconds=1)) is EventState.GIVEN
    assert state_of(record, Purpose.RETOUCH, end) is EventState.EXPIRED
    assert valid_until(record, Purpose.TRAIN) is None


def test_twelve_months_unless_said_otherwise(make):
    record = make()
    assert valid_until(record, Purpose.RETOUCH) == from_iso("2027-03-31T09:30:00Z")
    assert "12 months" in record.section(Purpose.RETOUCH).retention_period


def test_a_purpose_the_record_does_not_know_is_refused(make, now):
    record = msgspec.structs.replace(make(), processing=make().processing[:1])
    assert state_of(record, Purpose.KEEP, now) is EventState.REFUSED
    assert valid_until(record, Purpose.KEEP) is None
    bare = msgspec.structs.replace(record, processing=(msgspec.structs.replace(record.processing[0], events=()),))
    assert state_of(bare, Purpose.RETOUCH, now) is EventState.REFUSED


@given(st.integers(1, 36), st.datetimes(min_value=from_iso("2020-01-01T00:00:00Z").replace(tzinfo=None)))
def test_the_end_is_always_in_the_month_that_was_said(months, start):
    if start.year > 9990:
        return
    event = Event(f"{start:%Y-%m-%dT%H:%M:%S}Z".rjust(20, "0"), f"P{months}M", "x", "explicit", EventState.GIVEN)
    end = ends(event)
    assert (end.year * 12 + end.month) - (start.year * 12 + start.month) == months
    assert end.day <= start.day


@pytest.mark.parametrize(("fields", "code"), [
    ({"age": -1}, "age-unusable"),
    ({"age": 131}, "age-unusable"),
    ({"months": 0}, "validity-unusable"),
    ({"months": 37}, "validity-unusable"),
    ({"signed_name": "  "}, "name-unusable"),
    ({"signed_name": "a\nb"}, "name-unusable"),
    ({"signed_name": "x" * 201}, "name-unusable"),
])  # fmt: skip
def test_unusable_answers_are_named(make, fields, code):
    with pytest.raises(Usage, match=code):
        make(**fields)


@pytest.mark.parametrize("name", ["محمد", "Zoë O'Neil", "山田 太郎", "Ng\u1ec5n"])
def test_names_of_any_script_are_fine(make, name):
    assert make(signed_name=f" {name} ").declaration.signed_name == name


@pytest.mark.parametrize("purpose", sorted(set(Purpose) - MINOR_PURPOSES))
def test_a_minor_is_never_trained_generated_or_shown(make, purpose):
    with pytest.raises(Refused, match="minor-not-allowed"):
        make(age=17, guardian_name="Ada Example", choices={purpose: True})


def test_a_minor_needs_a_guardian(make):
    for nobody in (None, " "):
        with pytest.raises(Refused, match="guardian-missing"):
            make(age=17, guardian_name=nobody, choices={})


def test_a_guardian_may_agree_to_the_rest(make, now):
    record = make(age=8, guardian_name="Ada Example", choices=dict.fromkeys(MINOR_PURPOSES, True))
    assert given_purposes(record, now) == MINOR_PURPOSES
    assert record.declaration.under_18
    assert permit_for(record, Purpose.COMPARE, now).purpose is Purpose.COMPARE


def test_of_an_adult_only_that_is_kept(make):
    declaration = make(age=18, guardian_name="Not Asked").declaration
    assert not declaration.under_18
    assert declaration.guardian_name is None
    assert ": 77" not in json.dumps(record_document(make(age=77)))


class TestPermits:
    def test_a_live_yes_gives_one(self, make, now):
        record = make()
        assert permit_for(record, Purpose.RETOUCH, now) == Permit(
            record.pii_principal_id, Purpose.RETOUCH, record.record_id
        )

    def test_no_record_no_permit(self, now):
        with pytest.raises(Refused, match="consent-missing"):
            permit_for(None, Purpose.RETOUCH, now)

    def test_a_refusal_gives_none(self, make, now):
        with pytest.raises(Refused, match="consent-missing"):
            permit_for(make(), Purpose.TRAIN, now)

    def test_a_withdrawal_gives_none(self, make, now):
        with pytest.raises(Refused, match="consent-withdrawn"):
            permit_for(withdraw(make(), [Purpose.RETOUCH], now), Purpose.RETOUCH, now)

    def test_an_expired_yes_gives_none(self, make, now):
        with pytest.raises(Refused, match="consent-expired"):
            permit_for(make(), Purpose.RETOUCH, now + timedelta(days=366))

    def test_a_record_that_says_yes_for_a_minor_gives_none(self, make, now):
        adult = make(choices={Purpose.TRAIN: True, Purpose.RETOUCH: True})
        forged = msgspec.structs.replace(adult, declaration=msgspec.structs.replace(adult.declaration, under_18=True))
        for purpose in (Purpose.TRAIN, Purpose.RETOUCH):
            with pytest.raises(Refused, match="minor-not-allowed"):
                permit_for(forged, purpose, now)


class TestDocuments:
    def test_there_and_back(self, make):
        record = make(age=9, guardian_name="Ada", choices={Purpose.KEEP: True})
        assert from_json(to_json(record)) == record
        assert to_json(record) == canonical_bytes(record)

    def test_canonical_bytes_do_not_depend_on_how_they_are_laid_out(self, make):
        record = make()
        spread = json.dumps(json.loads(to_json(record)), indent=3).encode()
        assert canonical_bytes(from_json(spread)) == canonical_bytes(record)

    @pytest.mark.parametrize(
        "untrusted", [b"", b"[]", b"{", b"\xff\xfe", b"{}", b"[" * 100_000, b"{" + b" " * 1_000_001 + b"}"]
    )
    def test_what_is_no_record_is_said_to_be_none(self, untrusted):
        with pytest.raises(Failed, match="consent-unreadable"):
            from_json(untrusted)

    def change(self, make, **changes):
        document = json.loads(to_json(make()))
        document.update(changes)
        return json.dumps(document).encode()

    @pytest.mark.parametrize("changes", [
        {"schema_version": "other"},
        {"surprise": 1},
        {"@context": {"dpv": "https://elsewhere.example/"}},
        {"@type": "other"},
        {"processing": [{}]},
        {"parties": []},
    ])  # fmt: skip
    def test_a_changed_shape_is_refused(self, make, changes):
        with pytest.raises(Failed, match="consent-unreadable"):
            from_json(self.change(make, **changes))

    @pytest.mark.parametrize(
        "events",
        [[], [{"validity_duration": "forever"}], [{"event_time": "soon"}], [{"validity_duration": "P99999999M"}]],
    )
    def test_an_answer_without_a_date_is_refused(self, make, events):
        document = json.loads(to_json(make()))
        section = document["processing"][0]
        section["events"] = [{**section["events"][0], **changed} for changed in events]
        with pytest.raises(Failed, match="consent-unreadable"):
            from_json(json.dumps(document).encode())

    def test_the_same_purpose_twice_is_refused(self, make):
        document = json.loads(to_json(make()))
        document["processing"].append(document["processing"][0])
        with pytest.raises(Failed, match="consent-unreadable"):
            from_json(json.dumps(document).encode())

    @given(st.binary(max_size=200))
    def test_noise_never_does_anything_else(self, noise):
        with pytest.raises(Failed, match="consent-unreadable"):
            from_json(noise)
