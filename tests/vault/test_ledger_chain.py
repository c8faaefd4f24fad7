"""The chain: any change, gap, swap or foreign signature shows; only random ids and closed codes get in."""

from datetime import UTC, datetime

import msgspec
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given
from hypothesis import strategies as st

from likeness.base.errors import Failed
from likeness.base.ids import new_id
from likeness.consent.purposes import Purpose
from likeness.vault.kinds import Kind
from likeness.vault.ledger import Action, check_chain, decode_entry, encode_entry, next_entry, parse_anchor
from likeness.vault.state import verify_signature

NOW = datetime(2026, 3, 1, tzinfo=UTC)
KEY = Ed25519PrivateKey.generate()
PUBLIC = KEY.public_key().public_bytes_raw()
IDS = st.uuids().map(lambda value: value.hex)


def check(entries, public=PUBLIC):
    return check_chain(entries, lambda signature, data: verify_signature(public, signature, data))


@st.composite
def chains(draw, smallest=0):
    entries = []
    for _ in range(draw(st.integers(smallest, 8))):
        entries.append(
            next_entry(
                entries[-1] if entries else None,
                draw(st.sampled_from(Action)),
                NOW,
                KEY.sign,
                sitter=draw(st.none() | IDS),
                reference=draw(st.none() | IDS),
                detail=draw(st.none() | st.sampled_from([*Purpose, *Kind])),
                count=draw(st.integers(0, 1000)),
            )
        )
    return entries


@given(chains())
def test_what_was_written_fits(entries):
    stored = [decode_entry(encode_entry(entry)) for entry in entries]
    assert stored == entries
    assert check(stored).intact
    assert check(stored).length == len(entries)


@given(chains(1), st.data())
def test_any_changed_field_shows_at_its_entry(entries, data):
    index = data.draw(st.integers(0, len(entries) - 1))
    entry = entries[index]
    changes = {
        "number": entry.number + 1,
        "at": "2025-01-01T00:00:00Z",
        "action": Action.DELIVERED if entry.action is not Action.DELIVERED else Action.TRAINED,
        "sitter": new_id(),
        "reference": new_id(),
        "detail": "keep" if entry.detail != "keep" else None,
        "count": entry.count + 1,
        "previous": "f" * 64,
        "hash": "e" * 64,
        "signature": "d" * 128,
    }
    name = data.draw(st.sampled_from(sorted(changes)))
    entries[index] = msgspec.structs.replace(entry, **{name: changes[name]})
    assert check(entries).first_wrong == index + 1


@given(chains(2), st.data())
def test_a_missing_entry_shows(entries, data):
    gone = data.draw(st.integers(0, len(entries) - 2))
    assert check(entries[:gone] + entries[gone + 1 :]).first_wrong == gone + 1


@given(chains(2), st.data())
def test_swapped_entries_show(entries, data):
    index = data.draw(st.integers(0, len(entries) - 2))
    entries[index], entries[index + 1] = entries[index + 1], entries[index]
    assert check(entries).first_wrong == index + 1


@given(chains(1))
def test_another_key_signed_nothing_of_it(entries):
    stranger = Ed25519PrivateKey.generate().public_key().public_bytes_raw()
    assert check(entries, stranger).first_wrong == 1


def test_a_signature_that_is_no_hex_shows():
    entry = msgspec.structs.replace(next_entry(None, Action.VAULT_CREATED, NOW, KEY.sign), signature="zz")
    assert check([entry]).first_wrong == 1


@pytest.mark.parametrize("name", ["Noor", "noor@example.org", "", "A" * 32])
def test_only_random_ids_get_in(name):
    with pytest.raises(ValueError, match="random ids"):
        next_entry(None, Action.SITTER_CREATED, NOW, KEY.sign, sitter=name)
    with pytest.raises(ValueError, match="random ids"):
        next_entry(None, Action.SITTER_CREATED, NOW, KEY.sign, reference=name)


def test_a_damaged_row_is_named():
    with pytest.raises(Failed, match="ledger-damaged"):
        decode_entry(b"{}")


@pytest.mark.parametrize(
    "text", ["", "1", "x " + "0" * 64, "-1 " + "0" * 64, "1 zz", "²2 " + "0" * 64, "9" * 30 + " " + "0" * 64]
)
def test_a_damaged_anchor_is_named(text):
    with pytest.raises(Failed, match="ledger-anchor-damaged"):
        parse_anchor(text)


def test_the_vault_writes_one_and_it_names_nobody(vault, sitter, agree):
    vault.note(Action.RETOUCHED, sitter, detail=Kind.PORTRAIT, count=4)
    vault.withdraw(sitter, [Purpose.SHOWCASE])
    chain = vault.verify_ledger()
    assert chain.intact
    assert chain.length == len(vault.ledger())
    actions = [entry.action for entry in vault.ledger()]
    assert actions == ["vault-created", "sitter-created", "consent-recorded", "retouched", "consent-withdrawn"]
    assert not any(b"Noor" in encode_entry(entry) for entry in vault.ledger())


def test_a_changed_row_is_found(vault, sitter):
    entry = vault.ledger()[1]
    forged = msgspec.structs.replace(entry, sitter=new_id())
    vault._state.catalogue.execute("UPDATE ledger SET entry = ? WHERE number = 2", encode_entry(forged))
    assert vault.verify_ledger().first_wrong == 2
    assert [finding.code for finding in vault.check().findings] == ["ledger-damaged"]
    vault._state.catalogue.execute("UPDATE ledger SET entry = ? WHERE number = 2", b"{}")
    assert [finding.code for finding in vault.check().findings] == ["ledger-damaged"]
