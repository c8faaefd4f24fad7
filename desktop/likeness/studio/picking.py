"""What a person says of portraits: this one I keep, that one put aside. It is noted on the portrait's row, and `deliver` goes by it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from likeness.base.errors import Failed
from likeness.studio.house import Studio
from likeness.studio.portraits import store_to_see
from likeness.vault.kinds import Kind
from likeness.vault.sitters import Details


@dataclass(frozen=True, slots=True)
class Pick:
    """`kept`: to be delivered, also where it would be hidden. `aside`: hidden by hand; never both."""

    kept: bool = False
    aside: bool = False

    def __post_init__(self) -> None:
        if self.kept and self.aside:
            raise ValueError("kept and put aside, never both")


UNDECIDED = Pick()


def pick(studio: Studio, sitting: str, picks: Mapping[str, Pick]) -> None:
    """Note what is said of each portrait, by its id. Nothing is noted where one is not there.

    Raises Refused without consent to see them; Failed: sitter-unknown, portrait-unknown.
    """
    store = store_to_see(studio, sitting)
    known = {row.id: row for row in store.list(Kind.PORTRAIT)}
    _check_known(known, list(picks))
    for portrait, said in picks.items():
        store.amend(portrait, partial(_marked, said))


def _marked(said: Pick, details: Details) -> Details:
    plain = {name: value for name, value in details.items() if name not in {"kept", "aside"}}
    return plain | {name: True for name, given in (("kept", said.kept), ("aside", said.aside)) if given}


def _check_known(known: Mapping[str, object], wanted: Sequence[str]) -> None:
    for portrait in wanted:
        if portrait not in known:
            raise Failed("portrait-unknown", portrait=portrait)
