"""When something went wrong: what it means for whom, whether it has to be told, and by when (GDPR 33 and 34). Pure.

The program knows what was encrypted and what was exported. It does not know whether the computer was unlocked, or how good a password
is: those stand in the file as questions, and the answer is the owner's. None of it is legal advice.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta
from enum import StrEnum

import msgspec

from likeness.base.clock import to_iso
from likeness.consent.erasure_page import kind_name
from likeness.consent.paper import Paper, day, facts, numbered
from likeness.consent.records import Controller

NOTICE_WITHIN = timedelta(hours=72)
"""GDPR 33(1): to the authority, from when it was noticed."""


class What(StrEnum):
    """What happened."""

    LOST_COMPUTER = "lost-computer"
    LOST_BACKUP = "lost-backup"
    OPEN_COMPUTER = "open-computer"
    LOST_EXPORTS = "lost-exports"


TITLES = {
    What.LOST_COMPUTER: "A computer with the vault was lost or stolen",
    What.LOST_BACKUP: "A backup of the vault was lost or stolen",
    What.OPEN_COMPUTER: "Somebody used the computer while the vault was open",
    What.LOST_EXPORTS: "Files that were exported got into other hands",
}


class Affected(msgspec.Struct, frozen=True):
    """One person. `name` only where it was asked for; `kinds`: how many files of each kind; `exported`: how often files of theirs left the vault."""

    sitting: str
    name: str | None
    minor: bool
    biometric: bool
    kinds: dict[str, int]
    exported: int


class Incident(msgspec.Struct, frozen=True):
    """`encrypted`: whether what is affected was unreadable for who has it now, as far as the program can tell; `questions` decide the rest."""

    id: str
    what: What
    noticed: str
    made: str
    tell_authority_by: str
    controller: Controller
    encrypted: bool
    protection: str
    questions: tuple[str, ...]
    consequences: str
    next_steps: tuple[str, ...]
    affected: tuple[Affected, ...]


PROTECTION = {
    "keychain": "The main key lies in the keychain of the operating system, which the login password protects.",
    "passphrase": "The main key lies in the vault's folder, behind a passphrase (Argon2id).",
    "both": "The main key opens only with the keychain and a passphrase together.",
    "memory": "The main key is kept nowhere: this vault is thrown away.",
}

QUESTIONS = {
    What.LOST_COMPUTER: (
        "Was the computer off or locked, with a login password that cannot be guessed? If not, treat the data as readable.",
        "Did exported files lie on it? They are not protected by the vault.",
        "Is the whole disk encrypted? The program does not know; it helps where the login password is weak.",
    ),
    What.LOST_BACKUP: (
        "Was the recovery kit with the backup? Together they open everything. If so, treat the data as readable.",
        "Which people were erased since the backup was written? Their data may still be in it.",
    ),
    What.OPEN_COMPUTER: (
        "How long was it open, and who could use it?",
        "Were files exported in that time? The ledger says when.",
    ),
    What.LOST_EXPORTS: ("Which files were they, and of whom?", "Can they be had back, or their erasure be confirmed?"),
}

STEPS = {
    What.LOST_COMPUTER: (
        "Restore the vault from its backup on another computer; its main key is a new one from then on.",
        "Change the login password of every account that was used on the lost computer.",
    ),
    What.LOST_BACKUP: (
        "Make a new recovery kit ('likeness vault recovery-kit replace'), and a new backup elsewhere.",
        "Keep kit and backup in different places.",
    ),
    What.OPEN_COMPUTER: (
        "Change the main key ('likeness vault rotate').",
        "Let the vault lock itself after a few minutes.",
    ),
    What.LOST_EXPORTS: ("Tell the people concerned which files they were.",),
}

READABLE = "Pictures of faces, and where agreed measurements and personal models of them, can be seen, copied and used to make more pictures."
UNREADABLE = "As long as the key stays secret, what was lost is noise. That people's data cannot be used here for now is a consequence too, unless there is a backup."


def describe(
    *,
    incident: str,
    what: What,
    noticed: datetime,
    now: datetime,
    controller: Controller,
    keeper: str,
    affected: Sequence[Affected],
) -> Incident:
    """What can be said of `what`. `noticed` starts the 72 hours; people without anything in the vault are not affected."""
    encrypted = what in {What.LOST_COMPUTER, What.LOST_BACKUP}
    if what is What.LOST_EXPORTS:
        affected = [person for person in affected if person.exported]
    return Incident(
        id=incident,
        what=what,
        noticed=to_iso(noticed),
        made=to_iso(now),
        tell_authority_by=to_iso(noticed + NOTICE_WITHIN),
        controller=controller,
        encrypted=encrypted,
        protection=PROTECTION[keeper]
        if what is not What.LOST_BACKUP
        else "The backup opens with the recovery kit alone.",
        questions=QUESTIONS[what],
        consequences=UNREADABLE if encrypted else READABLE,
        next_steps=STEPS[what],
        affected=tuple(affected),
    )


def incident_paper(incident: Incident) -> Paper:
    """For the owner, and as a draft for the authority."""
    by = _minute(incident.tell_authority_by)
    owner = incident.controller
    return Paper(
        title=TITLES[incident.what],
        heading=TITLES[incident.what],
        leads=(
            f"Noticed on {day(incident.noticed)}. Where the authority has to be told, then by {by} (72 hours, GDPR 33).",
        ),
        parts=(
            facts("Whom it is about", _people(incident)),
            facts("Was it readable", _readable(incident)),
            numbered("Answer these first", incident.questions),
            numbered("Do this", incident.next_steps),
            facts("Who decides", [("Name", owner.name), ("Address", owner.address), ("Contact", owner.contact)]),
        ),
        foot="Keep this file: every incident has to be written down, also one that nobody has to be told of (GDPR 33(5)). This is no legal advice.",
    )


def _readable(incident: Incident) -> list[tuple[str, str]]:
    told = (
        "Where the data was encrypted and the key is safe, the people need not be told (GDPR 34(3)(a)); the authority need not either where no risk is likely (33(1))."
        if incident.encrypted
        else "The people concerned are to be told without delay where the risk to them is high (GDPR 34(1)). Pictures and measurements of faces make it high."
    )
    return [
        ("As far as known", "Encrypted." if incident.encrypted else "Readable."),
        ("Key", incident.protection),
        ("Means", incident.consequences),
        ("Telling people", told),
    ]


def _people(incident: Incident) -> list[tuple[str, str]]:
    people = incident.affected
    kinds: dict[str, int] = {}
    for person in people:
        for kind, count in person.kinds.items():
            kinds[kind] = kinds.get(kind, 0) + count
    rows = [
        ("People", str(len(people))),
        ("Under 18", str(sum(person.minor for person in people))),
        ("With face measurements or personal models", str(sum(person.biometric for person in people))),
        ("With files that were exported", str(sum(bool(person.exported) for person in people))),
        *((kind_name(kind), str(count)) for kind, count in sorted(kinds.items())),
    ]
    return rows + [(person.name, person.sitting) for person in people if person.name is not None]


def _minute(moment: str) -> str:
    return f"{day(moment)}, {moment[11:16]} UTC"
