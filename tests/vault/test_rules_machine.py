"""Consent and ledger rules in any order that a machine thinks of, beside a model that is too simple to be wrong."""

import calendar
from datetime import UTC, datetime, timedelta
from pathlib import Path

import msgspec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from likeness.base.errors import Refused
from likeness.consent.answers import answer_again, renew
from likeness.consent.documents import canonical_bytes, from_json
from likeness.consent.notices import parse_notice
from likeness.consent.permits import permit_for
from likeness.consent.purposes import MINOR_PURPOSES, Purpose
from likeness.consent.records import new_record, withdraw
from likeness.vault.ledger import Action, Anchor, check_chain, decode_entry, encode_entry, next_entry, parse_anchor
from likeness.vault.state import verify_signature

NOTICE_FILE = Path(__file__).resolve().parents[2] / "resources" / "consent" / "notice-en.toml"
NOTICE = parse_notice(NOTICE_FILE.read_bytes())
SITTER = "5" * 32
CHOICES = st.dictionaries(st.sampled_from(Purpose), st.booleans(), min_size=1)
MONTHS = st.integers(1, 36)


def months_later(moment, months):
    year, month = divmod(moment.month - 1 + months, 12)
    year, month = moment.year + year, month + 1
    return moment.replace(year=year, month=month, day=min(moment.day, calendar.monthrange(year, month)[1]))


class Rules(RuleBasedStateMachine):
    """`said` is the model: what was last answered to each purpose, and until when a yes holds."""

    def __init__(self):
        super().__init__()
        self.now = datetime(2026, 1, 31, 12, tzinfo=UTC)
        self.record, self.said, self.minor = None, {}, False
        self.key = Ed25519PrivateKey.generate()
        self.entries = []

    # -- what people do

    @initialize(choices=CHOICES, months=MONTHS, age=st.sampled_from([9, 17, 18, 44]), guardian=st.booleans())
    def agree(self, choices, months, age, guardian):
        minor = age < 18
        allowed = not minor or (guardian and all(purpose in MINOR_PURPOSES for purpose, yes in choices.items() if yes))
        try:
            self.record = new_record(
                sitter=SITTER,
                signed_name="S",
                age=age,
                choices=choices,
                notice=NOTICE,
                now=self.now,
                months=months,
                guardian_name="G" if guardian else None,
            )
        except Refused:
            assert not allowed
            return
        assert allowed
        self.minor = minor
        self.said = dict.fromkeys(Purpose, "refused")
        self._answered(choices, months)
        self._log(Action.CONSENT_RECORDED)

    @precondition(lambda self: self.record is not None and not self.minor)
    @rule(choices=CHOICES, months=MONTHS)
    def answer_again(self, choices, months):
        self.record = answer_again(
            self.record, signed_name="S", age=44, choices=choices, notice=NOTICE, now=self.now, months=months
        )
        self._answered(choices, months)
        self._log(Action.CONSENT_RECORDED)

    @precondition(lambda self: self.record is not None and not self.minor)
    @rule(purposes=st.sets(st.sampled_from(Purpose), min_size=1), months=MONTHS)
    def renew(self, purposes, months):
        """Only what somebody said yes to can be renewed; the rest stays as it was said."""
        yes = {purpose for purpose in purposes if isinstance(self.said[purpose], datetime)}
        if not yes:
            return
        self.record = renew(
            self.record, signed_name="S", age=44, notice=NOTICE, now=self.now, purposes=yes, months=months
        )
        self._answered(dict.fromkeys(yes, True), months)
        self._log(Action.CONSENT_RECORDED)

    @precondition(lambda self: self.record is not None)
    @rule(purposes=st.sets(st.sampled_from(Purpose)))
    def withdraw(self, purposes):
        self.record = withdraw(self.record, purposes, self.now)
        for purpose in purposes:
            if isinstance(self.said[purpose], datetime):
                self.said[purpose] = "withdrawn"
        self._log(Action.CONSENT_WITHDRAWN)

    @rule(days=st.integers(0, 500))
    def wait(self, days):
        self.now += timedelta(days=days)

    # -- what is always true

    @invariant()
    def a_permit_is_given_for_a_live_yes_and_for_nothing_else(self):
        for purpose in Purpose:
            said = self.said.get(purpose, "refused")
            if self.record is None or said == "refused":
                code = "consent-missing"
            elif said == "withdrawn":
                code = "consent-withdrawn"
            else:
                code = None if self.now < said else "consent-expired"
            if self.minor and purpose not in MINOR_PURPOSES:
                code = "minor-not-allowed"
            assert self._refusal(purpose) == code, purpose

    @invariant()
    def a_record_survives_its_document(self):
        if self.record is not None:
            assert from_json(canonical_bytes(self.record)) == self.record

    @invariant()
    def the_chain_holds(self):
        assert self._chain(self.entries).intact

    # -- what a forger does

    @precondition(lambda self: len(self.entries) > 1)
    @rule(data=st.data())
    def forge(self, data):
        """Without the key: an entry changed, dropped, doubled or moved. And what is cut off at the end falls behind the anchor."""
        place = data.draw(st.integers(0, len(self.entries) - 1))
        way = data.draw(st.sampled_from(["changed", "dropped", "doubled", "moved", "cut"]))
        forged, one = list(self.entries), self.entries[place]
        if way == "changed":
            field = data.draw(st.sampled_from(["count", "at", "reference", "hash", "previous", "signature"]))
            other = {"count": one.count + 1}.get(field, "0" * 64)
            forged[place] = msgspec.structs.replace(one, **{field: other})
            if forged == self.entries:
                return
        elif way == "dropped":
            del forged[place]
        elif way == "doubled":
            forged.insert(place, one)
        elif way == "moved":
            forged.append(forged.pop(0))
        else:
            del forged[place:]
        anchor = parse_anchor(str(Anchor(self.entries[-1].number, self.entries[-1].hash)))
        behind = anchor.number > len(forged) or forged[anchor.number - 1].hash != anchor.hash
        assert behind or not self._chain(forged).intact

    def _refusal(self, purpose):
        try:
            permit = permit_for(self.record, purpose, self.now)
        except Refused as refused:
            return refused.code
        assert (permit.sitter, permit.purpose) == (SITTER, purpose)
        return None

    def _answered(self, choices, months):
        for purpose, yes in choices.items():
            self.said[purpose] = months_later(self.now, months) if yes else "refused"

    def _log(self, action):
        last = self.entries[-1] if self.entries else None
        entry = next_entry(last, action, self.now, self.key.sign, sitter=SITTER, count=1)
        self.entries.append(decode_entry(encode_entry(entry)))

    def _chain(self, entries):
        public = self.key.public_key().public_bytes_raw()
        return check_chain(entries, lambda signature, signed: verify_signature(public, signature, signed))


Rules.TestCase.settings = settings(max_examples=40, stateful_step_count=20, deadline=None)
TestRules = Rules.TestCase
