"""What is missing where the database has not reached its anchor, looked at before a person accepts it."""

from dataclasses import dataclass
from pathlib import Path

from likeness.base.clock import Clock
from likeness.base.errors import Failed
from likeness.vault.header import Place, read_header
from likeness.vault.keepers import Keeper
from likeness.vault.ledger import parse_anchor
from likeness.vault.lock import Lock
from likeness.vault.rotation import unlock
from likeness.vault.starting import read_signing_key
from likeness.vault.state import State, check_anchor, last_entry

LOSSES = frozenset({"ledger-behind", "ledger-forked", "ledger-anchor-missing", "ledger-anchor-damaged"})


@dataclass(frozen=True, slots=True)
class Loss:
    """`code`: one of LOSSES. `expected`: the number of the ledger's last entry as it was remembered outside, None where that cannot be read;
    `found`: the number of the last that is there, `until` its time.
    """

    code: str
    expected: int | None
    found: int
    until: str


def look_for_loss(folder: Path, keeper: Keeper, clock: Clock) -> Loss | None:
    """None where nothing is missing. Changes nothing. Raises what opening raises but for LOSSES."""
    header, lock = read_header(folder), Lock(folder / "lock")
    try:
        place = Place(folder, header.vault)
        catalogue, epoch, secret, asked = unlock(place, header, keeper)
        try:
            state = State(place, asked, clock, header, catalogue, epoch, secret, read_signing_key(catalogue))
            return _loss(state)
        finally:
            catalogue.close()
    finally:
        lock.release()


def _loss(state: State) -> Loss | None:
    try:
        check_anchor(state)
    except Failed as error:
        if error.code not in LOSSES:
            raise
        last = last_entry(state)
        return Loss(error.code, _expected(state), 0 if last is None else last.number, "" if last is None else last.at)
    return None


def _expected(state: State) -> int | None:
    try:
        untrusted_text = state.keeper.read_anchor(state.place)
        return None if untrusted_text is None else parse_anchor(untrusted_text).number
    except Failed:
        return None
