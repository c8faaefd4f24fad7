"""What the law asks the owner to have written down: the register of processing, and a file for each incident."""

from collections import Counter
from datetime import datetime
from typing import Any

import msgspec

from likeness.base.clock import to_iso
from likeness.base.errors import Usage
from likeness.base.ids import new_id
from likeness.consent.incidents import Affected, Incident, What, describe, incident_paper
from likeness.consent.paper import Paper
from likeness.consent.records import Controller
from likeness.consent.register import SECURITY, Register, activities, register_paper, time_limits
from likeness.studio.handouts import Handout, handout
from likeness.studio.house import Studio
from likeness.studio.policies import policy_of
from likeness.vault.kinds import Kind
from likeness.vault.ledger import Action
from likeness.vault.sitters import JSON

INCIDENTS = "incidents"
"""The setting that lists what was noted, by random ids and codes."""

BIOMETRIC_KINDS = (Kind.EMBEDDING, Kind.ADAPTER, Kind.CHECKPOINT)
LEFT_THE_VAULT = (Action.EXPORTED, Action.DELIVERED)


def processing_register(studio: Studio) -> tuple[Register, Handout]:
    """The register and its page, from the records, the policy, the inventory and the ledger of this vault. Names nobody but the owner."""
    vault, settings, now = studio.vault, studio.settings, studio.clock()
    entries = vault.ledger()
    held = Counter(str(item.kind) for item in vault.inventory())
    register = Register(
        made=to_iso(now),
        vault=vault.id,
        controller=_controller(studio),
        activities=activities(studio.tools.notice(settings.language), vault.live_records().values(), now),
        time_limits=time_limits(policy_of(settings)),
        security=SECURITY,
        key_kept_by=vault.keeper_kind,
        held={"sittings": len(vault.sitters()), **dict(sorted(held.items()))},
        done=dict(sorted(Counter(str(entry.action) for entry in entries).items())),
        since=entries[0].at if entries else to_iso(now),
        incidents=tuple(f"{str(item['noticed'])[:10]}: {item['what']}" for item in noted_incidents(studio)),
    )
    return register, _handout(register, register_paper(register))


def note_incident(
    studio: Studio, what: What, noticed: datetime | None = None, *, names: bool = False
) -> tuple[Incident, Handout]:
    """Write down that something went wrong; the file, and its page. `noticed`: now, where nothing is said.

    Raises Usage("incident-in-future").
    """
    now = studio.clock()
    noticed = noticed or now
    if noticed > now:
        raise Usage("incident-in-future")
    incident = describe(
        incident=new_id(),
        what=what,
        noticed=noticed,
        now=now,
        controller=_controller(studio),
        keeper=studio.vault.keeper_kind,
        affected=_affected(studio, names=names),
    )
    kept: dict[str, JSON] = {
        "id": incident.id,
        "what": str(what),
        "noticed": incident.noticed,
        "people": len(incident.affected),
    }
    studio.vault.put_setting(INCIDENTS, [*noted_incidents(studio), kept])
    return incident, _handout(incident, incident_paper(incident))


def noted_incidents(studio: Studio) -> list[dict[str, JSON]]:
    """Oldest first: id, what, noticed, people."""
    return msgspec.convert(studio.vault.get_setting(INCIDENTS) or [], type=list[dict[str, Any]])


def _handout(value: Register | Incident, paper: Paper) -> Handout:
    return handout(msgspec.json.format(msgspec.json.encode(value), indent=1) + b"\n", paper)


def _controller(studio: Studio) -> Controller:
    settings = studio.settings
    return Controller(settings.owner_name, settings.owner_address, settings.owner_contact)


def _affected(studio: Studio, *, names: bool) -> list[Affected]:
    kinds: dict[str, Counter[str]] = {}
    for item in studio.vault.inventory():
        kinds.setdefault(item.sitter, Counter())[str(item.kind)] += 1
    left = Counter(entry.sitter for entry in studio.vault.ledger() if entry.action in LEFT_THE_VAULT)
    records = studio.vault.live_records()
    return [
        Affected(
            sitting=sitter.id,
            name=sitter.name if names else None,
            minor=sitter.id in records and records[sitter.id].declaration.under_18,
            biometric=any(str(kind) in kinds.get(sitter.id, ()) for kind in BIOMETRIC_KINDS),
            kinds=dict(sorted(kinds.get(sitter.id, Counter()).items())),
            exported=left[sitter.id],
        )
        for sitter in studio.vault.sitters()
    ]
