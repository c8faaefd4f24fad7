"""What an opening does once the key is there, the first time and after a lock: put right whatever an earlier run left unfinished."""

from dataclasses import dataclass

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from likeness.base.errors import Failed, LikenessError
from likeness.vault.catalogue import Catalogue
from likeness.vault.erasure import finish
from likeness.vault.kit import mend_kit, owes_rotation
from likeness.vault.quarantine import collect
from likeness.vault.rotation import rotate, settle
from likeness.vault.state import State, anchor_head, read_clock_mark


@dataclass(frozen=True, slots=True)
class Begun:
    """`alarms`: what could not be put right. `collected`: how many files nothing named."""

    alarms: tuple[LikenessError, ...]
    collected: int


def begin(state: State) -> Begun:
    """The clock, what was left unfinished, the kit's file, orphans, the anchor."""
    mark = read_clock_mark(state)
    state.seen = None if mark is None else mark.at
    alarms = _finish_unfinished(state)
    collected = collect(state)
    anchor_head(state)
    return Begun(alarms, collected)


def read_signing_key(catalogue: Catalogue) -> Ed25519PrivateKey:
    """The key that signs the ledger and the records. Raises Failed("catalogue-damaged")."""
    row = catalogue.row("SELECT value FROM secrets WHERE name = 'ledger'")
    if row is None:
        raise Failed("catalogue-damaged", detail="no ledger key")
    return Ed25519PrivateKey.from_private_bytes(row[0])


def _finish_unfinished(state: State) -> tuple[LikenessError, ...]:
    """A rotation or an erasure that was interrupted. What cannot be ended now is an alarm, not a reason to stay shut."""
    try:
        settle(state)
        mend_kit(state)
        if owes_rotation(state):
            rotate(state)
        finish(state)
    except Failed as error:
        return (error,)
    return ()
