"""The Proofs page as one value without Qt: ranked portraits, what a person says of each, and the way back from everything they did."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from likeness.ui.models.making import InMaking, Tally
from likeness.ui.problem import Problem

NOT_ALIKE = "choice-not-alike"
MOST_UNDONE = 200
"""Steps that can be taken back."""


class Way(StrEnum):
    """What a portrait is, as it is said on it."""

    RETOUCHED = "retouched"
    GENERATED = "generated"
    COMPOSITE = "composite"


class Saying(StrEnum):
    """What a person says of a portrait."""

    NOTHING = ""
    KEEP = "keep"
    ASIDE = "aside"
    BIN = "bin"


@dataclass(frozen=True, slots=True)
class Proof:
    """One portrait. `points` 0..100 of likeness, None where it was not measured; `alike` False: too far from the photos. `reasons`: codes of why it is
    hidden; `remarks`: of what a person should know. `tone`: CIEDE2000 from the photos' skin, None where it was not measured.
    """

    id: str
    look: str
    way: Way
    points: int | None = None
    alike: bool | None = None
    reasons: tuple[str, ...] = ()
    remarks: tuple[str, ...] = ()
    tone: float | None = None
    saying: Saying = Saying.NOTHING
    created: str = ""
    photo: str = ""
    width: int = 0
    height: int = 0

    @property
    def kept(self) -> bool:
        return self.saying is Saying.KEEP

    @property
    def hidden(self) -> bool:
        """Not offered unasked."""
        if self.kept:
            return False
        return self.saying is Saying.ASIDE or bool(self.reasons) or self.alike is False


@dataclass(frozen=True, slots=True)
class Step:
    """Something a person did, for the way back and forth: what was said of each portrait before and after."""

    before: Mapping[str, Saying]
    after: Mapping[str, Saying]


@dataclass(frozen=True, slots=True)
class ProofsState:
    """`proofs`: all that are not in the bin. `selected`: the one that is looked at. `look`, `way`: what is filtered by, "" all. `waiting`: pictures in the
    making, `later`: how many follow those. `tally`: of the last order. `done`, `undone`: the way back and forth. `titles` of the looks by name. `binned`: the last thing that was done put one into the bin.
    """

    name: str = ""
    proofs: tuple[Proof, ...] = ()
    selected: str = ""
    look: str = ""
    way: str = ""
    hidden_shown: bool = False
    waiting: tuple[InMaking, ...] = ()
    later: int = 0
    can_skip: bool = False
    tally: Tally | None = None
    done: tuple[Step, ...] = ()
    undone: tuple[Step, ...] = ()
    titles: Mapping[str, str] | None = None
    may_deliver: bool = True
    problem: Problem | None = None
    binned: bool = False
    loaded: bool = False

    @property
    def filtered(self) -> tuple[Proof, ...]:
        return tuple(
            proof
            for proof in self.proofs
            if (not self.look or proof.look == self.look) and (not self.way or proof.way == self.way)
        )

    @property
    def offered(self) -> tuple[Proof, ...]:
        """The best first."""
        return tuple(proof for proof in self.filtered if not proof.hidden)

    @property
    def hidden(self) -> tuple[Proof, ...]:
        return tuple(proof for proof in self.filtered if proof.hidden)

    @property
    def shown(self) -> tuple[Proof, ...]:
        """In the order of the grid."""
        return self.offered + (self.hidden if self.hidden_shown else ())

    @property
    def kept(self) -> tuple[Proof, ...]:
        """All of them, whatever is filtered by."""
        return tuple(proof for proof in self.proofs if proof.kept)

    @property
    def current(self) -> Proof | None:
        return next((proof for proof in self.shown if proof.id == self.selected), None)

    @property
    def looks(self) -> tuple[str, ...]:
        """Those that there are portraits of, in the order they were made."""
        return tuple(dict.fromkeys(proof.look for proof in sorted(self.proofs, key=lambda proof: proof.created)))

    @property
    def ways(self) -> tuple[Way, ...]:
        there = {proof.way for proof in self.proofs}
        return tuple(way for way in Way if way in there)

    def title(self, look: str) -> str:
        return (self.titles or {}).get(look, look)


def ranked(proofs: Sequence[Proof]) -> tuple[Proof, ...]:
    """Best likeness first; those that were not measured last; of equals the older one."""
    return tuple(sorted(proofs, key=lambda proof: (-(-1 if proof.points is None else proof.points), proof.created)))


def with_proofs(state: ProofsState, proofs: Sequence[Proof]) -> ProofsState:
    """As they are in the vault now. The one that is looked at stays, or the best is."""
    state = replace(state, proofs=ranked(proofs), loaded=True)
    filters = replace(
        state,
        look=state.look if state.look in state.looks else "",
        way=state.way if state.way in state.ways else "",
    )
    return _with_selection(filters, 0)


def filter_by(state: ProofsState, *, look: str | None = None, way: str | None = None) -> ProofsState:
    changed = replace(state, look=state.look if look is None else look, way=state.way if way is None else way)
    return _with_selection(changed, 0)


def show_hidden(state: ProofsState, *, shown: bool) -> ProofsState:
    return _with_selection(replace(state, hidden_shown=shown), 0)


def select(state: ProofsState, portrait: str) -> ProofsState:
    return replace(state, selected=portrait) if any(proof.id == portrait for proof in state.shown) else state


def say(state: ProofsState, portraits: Sequence[str], saying: Saying) -> tuple[ProofsState, Step | None]:
    """What a person says of `portraits`; what is to be written, None where nothing changes. They look at the next one where theirs goes out of sight."""
    known = {proof.id: proof for proof in state.proofs}
    before = {portrait: known[portrait].saying for portrait in portraits if portrait in known}
    after = dict.fromkeys(before, saying)
    if before == after:
        return state, None
    step = Step(before, after)
    state = replace(state, done=(*state.done, step)[-MOST_UNDONE:], undone=(), binned=saying is Saying.BIN)
    return carried_out(state, step.after), step


def toggled(state: ProofsState, portrait: str, saying: Saying) -> Saying:
    """What a key says: the same twice takes it back."""
    known = next((proof for proof in state.proofs if proof.id == portrait), None)
    return Saying.NOTHING if known is not None and known.saying is saying else saying


def carried_out(state: ProofsState, sayings: Mapping[str, Saying]) -> ProofsState:
    """At once, before it is written. What goes into the bin is out of the list; what comes back is there with the next reading."""
    place = _place(state)
    proofs = tuple(
        replace(proof, saying=sayings.get(proof.id, proof.saying))
        for proof in state.proofs
        if sayings.get(proof.id) is not Saying.BIN
    )
    return _with_selection(replace(state, proofs=proofs), place)


def undo(state: ProofsState) -> tuple[ProofsState, Mapping[str, Saying]]:
    """What is to be written; nothing where there is no way back."""
    if not state.done:
        return state, {}
    step = state.done[-1]
    state = replace(state, done=state.done[:-1], undone=(*state.undone, step), binned=False)
    return _shown_again(carried_out(state, step.before), step.before), step.before


def redo(state: ProofsState) -> tuple[ProofsState, Mapping[str, Saying]]:
    if not state.undone:
        return state, {}
    step = state.undone[-1]
    state = replace(state, undone=state.undone[:-1], done=(*state.done, step))
    return _shown_again(carried_out(state, step.after), step.after), step.after


def hidden_reasons(state: ProofsState) -> Mapping[str, int]:
    """How many are hidden for which gravest reason: a code, "aside" (by hand), or NOT_ALIKE."""
    counts: dict[str, int] = {}
    for proof in state.hidden:
        reason = reason_of(proof)
        counts[reason] = counts.get(reason, 0) + 1
    return counts


def reason_of(proof: Proof) -> str:
    """Why one is hidden; "" where it is not. What a person said goes before what was measured."""
    if not proof.hidden:
        return ""
    if proof.saying is Saying.ASIDE:
        return str(Saying.ASIDE)
    choice = next((code for code in proof.reasons if code.startswith("choice-")), None)
    return choice or (proof.reasons[0] if proof.reasons else NOT_ALIKE)


def deliverable(state: ProofsState) -> int:
    """How many `deliver` would write: those kept, or all that are offered where nobody kept any."""
    return len(state.kept) or sum(not proof.hidden for proof in state.proofs)


def _place(state: ProofsState) -> int:
    return next((place for place, proof in enumerate(state.shown) if proof.id == state.selected), 0)


def _with_selection(state: ProofsState, place: int) -> ProofsState:
    """Where the one that was looked at is gone, the one that came to its place."""
    shown = state.shown
    if any(proof.id == state.selected for proof in shown) or not shown:
        return state
    return replace(state, selected=shown[min(place, len(shown) - 1)].id)


def _shown_again(state: ProofsState, sayings: Mapping[str, Saying]) -> ProofsState:
    """Look at what just changed, where it is in sight."""
    first = next((portrait for portrait in sayings if any(proof.id == portrait for proof in state.shown)), None)
    return state if first is None else replace(state, selected=first)
