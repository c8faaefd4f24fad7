"""The record of processing activities (GDPR 30), made of what was really agreed to and is really held. Pure."""

from collections.abc import Iterable, Mapping
from datetime import datetime

import msgspec

from likeness.consent.notices import Notice
from likeness.consent.paper import Paper, day, facts, numbered
from likeness.consent.purposes import BIOMETRIC, Purpose
from likeness.consent.records import ConsentRecord, Controller, given_purposes
from likeness.consent.retention import FIELDS, Category, Policy

SECURITY = (
    "Every photo, portrait and personal model is a file of its own, encrypted (age, X25519 and ChaCha20-Poly1305) to a key that each person has of their own.",
    "The list of people, their consents and their keys are one encrypted database (SQLCipher, AES-256).",
    "Nothing is sent anywhere: the program opens no network connection while it works.",
    "Erasing destroys the person's key and changes the main key; a signed certificate says what was checked.",
    "What was done with whose data stands in a signed, chained record that shows any change.",
)


class Activity(msgspec.Struct, frozen=True):
    """One purpose (GDPR 30(1)(b) to (f)). `people`: how many agree to it now."""

    purpose: Purpose
    title: str
    description: str
    legal_basis: str
    data_subjects: str
    data: str
    recipients: str
    transfers: str
    people: int


class Register(msgspec.Struct, frozen=True):
    """`time_limits` by category, in words; `held` how many of each kind there are; `done` how often each action stands in the ledger."""

    made: str
    vault: str
    controller: Controller
    activities: tuple[Activity, ...]
    time_limits: Mapping[str, str]
    security: tuple[str, ...]
    key_kept_by: str
    held: Mapping[str, int]
    done: Mapping[str, int]
    since: str
    incidents: tuple[str, ...]


def activities(notice: Notice, records: Iterable[ConsentRecord], now: datetime) -> tuple[Activity, ...]:
    """One for each purpose that the notice speaks of, also where nobody agrees to it at the moment."""
    given = [given_purposes(record, now) for record in records]
    return tuple(
        Activity(
            purpose=purpose,
            title=(words := notice.words_for(purpose)).title,
            description=words.text,
            legal_basis="Explicit consent, GDPR 9(2)(a) (biometric data)"
            if purpose in BIOMETRIC
            else "Consent, GDPR 6(1)(a)",
            data_subjects="People who have their portrait made",
            data=words.data,
            recipients=notice.recipients,
            transfers=notice.geography,
            people=sum(purpose in purposes for purposes in given),
        )
        for purpose in Purpose
    )


def time_limits(policy: Policy) -> dict[str, str]:
    """How long each category is kept (GDPR 30(1)(f)), in words."""
    limits = {}
    for category, (plain, kept) in FIELDS.items():
        unit = "minutes" if category is Category.GUEST else "days"
        words = f"{getattr(policy, plain)} {unit}"
        if kept != plain:
            words += f"; {getattr(policy, kept)} {unit} for people who agreed to be kept for next time"
        limits[str(category)] = words
    return limits


def register_paper(register: Register) -> Paper:
    """For people."""
    return Paper(
        title="Record of processing activities",
        heading="Record of processing activities",
        leads=(f"As the law asks of whoever decides about the data (GDPR 30). Made on {day(register.made)}.",),
        parts=(
            facts("Who decides", _who(register)),
            *(facts(activity.title, _activity(activity)) for activity in register.activities),
            facts("How long things are kept", register.time_limits.items()),
            numbered("How they are protected", register.security),
            facts("What is held now", _counts(register.held)),
            facts(f"What was done since {day(register.since)}", _counts(register.done)),
            numbered("Incidents", register.incidents or ("No incident was noted.",)),
        ),
        foot="Made by `likeness records register` from the vault itself. This is no legal advice.",
    )


def _who(register: Register) -> list[tuple[str, str]]:
    owner = register.controller
    return [
        ("Name", owner.name),
        ("Address", owner.address),
        ("Contact", owner.contact),
        ("Key kept by", register.key_kept_by),
    ]


def _activity(activity: Activity) -> list[tuple[str, str]]:
    return [
        ("What for", activity.description),
        ("Why it is allowed", activity.legal_basis),
        ("Whose data", activity.data_subjects),
        ("Which data", activity.data),
        ("Given to", activity.recipients),
        ("To other countries", activity.transfers),
        ("People who agree now", str(activity.people)),
    ]


def _counts(counts: Mapping[str, int]) -> list[tuple[str, str]]:
    return [(name, str(count)) for name, count in counts.items()] or [("Nothing", "0")]
