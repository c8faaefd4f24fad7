"""The record as linked data, read by a parser that we did not write: every mandatory field of ISO/IEC TS 27560 is a statement there."""

import pytest
import rdflib
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from rdflib.namespace import DCTERMS, RDF, SKOS

from likeness.consent.documents import canonical_bytes
from likeness.consent.purposes import Purpose
from likeness.consent.receipts import receipt_json
from likeness.consent.records import RECEIPT_PROFILE, RECORD_PROFILE

DPV = rdflib.Namespace("https://w3id.org/dpv#")
OURS = rdflib.Namespace("urn:likeness:terms:")

# rdflib's own reader still uses its former class.
pytestmark = pytest.mark.filterwarnings("ignore:ConjunctiveGraph is deprecated:DeprecationWarning")

OF_A_PROCESS = (
    DPV.hasNotice, DCTERMS.language, DPV.hasPurpose, DPV.hasLegalBasis, DPV.hasPersonalData, DPV.hasDataController,
    DPV.hasDataSource, DPV.hasProcessing, DPV.hasStorageCondition, DPV.hasDuration, DPV.hasLocation, DPV.hasJurisdiction,
    DPV.hasRight, DPV.hasAuthority, DPV.hasConsentStatus, OURS.withdrawal_method, OURS.geographic_restrictions,
)  # fmt: skip
OF_AN_EVENT = (DPV.isIndicatedAtTime, DCTERMS.valid, DPV.isIndicatedBy, OURS.event_type, OURS.event_state)
OF_A_PARTY = (DPV.hasIdentifier, DPV.hasName, DPV.hasAddress, DPV.hasContact, OURS.party_type, DPV.hasRole)


def parsed(data):
    """Nothing is fetched: the context travels inside the document."""
    graph = rdflib.Graph()
    graph.parse(data=data, format="json-ld")
    return graph


@pytest.fixture
def record(make):
    return make()


def has_all(graph, subject, properties):
    return [name for name in properties if graph.value(subject, name, any=True) is None]


def test_every_mandatory_field_of_the_standard_is_a_statement(record):
    graph = parsed(canonical_bytes(record))
    (root,) = graph.subjects(RDF.type, DPV.ConsentRecord)
    assert graph.value(root, DCTERMS.conformsTo) == rdflib.URIRef(RECORD_PROFILE)
    assert str(graph.value(root, DPV.hasIdentifier)) == record.record_id
    assert str(graph.value(root, DPV.hasDataSubject)) == record.pii_principal_id
    processes = list(graph.objects(root, DPV.hasProcess))
    assert len(processes) == len(Purpose)
    for process in processes:
        assert not has_all(graph, process, OF_A_PROCESS)
        event = graph.value(process, DPV.hasConsentStatus)
        assert not has_all(graph, event, OF_AN_EVENT)
        purpose = graph.value(process, DPV.hasPurpose)
        assert not has_all(graph, purpose, (SKOS.prefLabel, SKOS.definition, SKOS.broader))
        assert str(graph.value(purpose, SKOS.broader)).startswith(str(DPV))
    for party in graph.objects(root, DPV.hasEntity):
        assert not has_all(graph, party, OF_A_PARTY)


def test_what_was_agreed_can_be_asked_in_the_language_of_graphs(record):
    rows = parsed(canonical_bytes(record)).query(
        """PREFIX dpv: <https://w3id.org/dpv#> PREFIX own: <urn:likeness:terms:>
        SELECT ?code WHERE { ?process dpv:hasPurpose/own:code ?code ; dpv:hasConsentStatus/own:event_state "given" }"""
    )
    assert {str(row.code) for row in rows} == {"retouch", "deliver"}


def test_the_receipt_holds_the_whole_record(record):
    key = Ed25519PrivateKey.generate()
    data = receipt_json(record, key.sign(canonical_bytes(record)), key.public_key().public_bytes_raw())
    graph = parsed(data)
    (receipt,) = graph.subjects(RDF.type, OURS.ConsentReceipt)
    assert graph.value(receipt, DCTERMS.conformsTo) == rdflib.URIRef(RECEIPT_PROFILE)
    alone = parsed(canonical_bytes(record))
    (root,) = alone.subjects(RDF.type, DPV.ConsentRecord)
    assert plain(graph, graph.value(receipt, OURS.record)) == plain(alone, root)


def plain(graph, subject):
    """What is said of a subject itself; the names of blank nodes differ between two readings."""
    return {(name, value) for name, value in graph.predicate_objects(subject) if not isinstance(value, rdflib.BNode)}
