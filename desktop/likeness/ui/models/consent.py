"""What the consent page shows, as one frozen value, and the functions that change it. No Qt, no clock; codes and numbers instead of words.

Nothing is ticked before the person chooses (GDPR 4(11): an unambiguous, affirmative act). Two buttons tick what one kind of portrait needs; it counts only
with the signature.
"""

from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from likeness.base.limits import MAX_NAME_LENGTH
from likeness.consent.purposes import ADULT_AGE, MINOR_PURPOSES, Purpose
from likeness.ui.problem import Problem

if TYPE_CHECKING:
    from likeness.consent.consequences import Consequences
    from likeness.studio.consent_view import ConsentView
    from likeness.studio.presence import PresenceShown

OLDEST = 130

FOR_RETOUCHED = frozenset({Purpose.RETOUCH, Purpose.DELIVER})
"""What a retouched portrait that is taken along needs."""

FOR_MODEL = FOR_RETOUCHED | {Purpose.COMPARE, Purpose.TRAIN, Purpose.GENERATE}


class Mode(StrEnum):
    """ASK: nobody answered yet. CHANGE: more is agreed to. RENEW: the same again, from today on. SIGNED: what was agreed to is shown."""

    LOADING = "loading"
    ASK = "ask"
    CHANGE = "change"
    RENEW = "renew"
    SIGNED = "signed"


class Panel(StrEnum):
    """What is asked in the page's place meanwhile."""

    NONE = "none"
    REFUSE = "refuse"
    WITHDRAW = "withdraw"


class Busy(StrEnum):
    """What is on its way."""

    NONE = ""
    SIGNING = "signing"
    WITHDRAWING = "withdrawing"
    ERASING = "erasing"
    SAVING = "saving"
    VOUCHING = "vouching"
    CHECKING = "checking"


class Missing(StrEnum):
    """What a signature still needs, in the order of the page."""

    NAME = "name"
    NAME_LONG = "name-long"
    AGE = "age"
    GUARDIAN = "guardian"
    PURPOSE = "purpose"
    SIGNATURE = "signature"
    DIFFERENT = "different"


@dataclass(frozen=True, slots=True)
class Answer:
    """What goes to the studio. `age` None: as declared before, of age."""

    purposes: tuple[Purpose, ...]
    signed_name: str
    age: int | None
    guardian: str | None
    drawn: str | None


@dataclass(frozen=True, slots=True)
class Filled:
    """What the person has entered. `chosen`: what is ticked; `typed`: the signature by keyboard; `drawn`: the one by pointer."""

    name: str = ""
    age: str = ""
    guardian: str = ""
    chosen: frozenset[Purpose] = frozenset()
    typed: str = ""
    drawn: str | None = None


@dataclass(frozen=True, slots=True)
class ConsentState:
    """`leaving`: what is about to be withdrawn; `preview`: what that would do. `presence` None: never shown, or not asked yet (`presence_known`)."""

    sitting: str = ""
    mode: Mode = Mode.LOADING
    panel: Panel = Panel.NONE
    view: "ConsentView | None" = None
    filled: Filled = field(default_factory=Filled)
    leaving: frozenset[Purpose] = frozenset()
    preview: "Consequences | None" = None
    presence: "PresenceShown | None" = None
    presence_known: bool = False
    busy: Busy = Busy.NONE
    problem: Problem | None = None
    saved: bool = False

    @property
    def asks(self) -> bool:
        """Whether there is a form to fill."""
        return self.mode in {Mode.ASK, Mode.CHANGE, Mode.RENEW} and self.panel is not Panel.REFUSE

    @property
    def asks_age(self) -> bool:
        """The first time, and of minors each time, because they grow up."""
        signed = None if self.view is None else self.view.signed
        return signed is None or signed.under_18

    @property
    def given(self) -> frozenset[Purpose]:
        """What holds now."""
        return purposes_in(self, "given")

    @property
    def again(self) -> frozenset[Purpose]:
        """What can be renewed: everything that was agreed to and not withdrawn, also what has run out."""
        return self.given | purposes_in(self, "expired")

    @property
    def needs_presence(self) -> bool:
        """Whether a personal model would be refused because nobody has shown to be there."""
        return (
            Purpose.TRAIN in self.given and self.presence_known and (self.presence is None or not self.presence.valid)
        )


def with_view(state: ConsentState, view: "ConsentView") -> ConsentState:
    """What the vault says. What is being filled in or looked at stays as it is, unless it was answered elsewhere meanwhile."""
    mode = Mode.ASK if view.signed is None else Mode.SIGNED
    same = state.sitting == view.sitting and state.view is not None and state.busy is Busy.NONE
    if same and (state.mode is Mode.ASK) == (mode is Mode.ASK):
        return replace(state, view=view, problem=None)
    return ConsentState(sitting=view.sitting, mode=mode, view=view, filled=Filled(name=view.name))


def with_problem(state: ConsentState, problem: Problem | None) -> ConsentState:
    return replace(state, problem=problem, busy=Busy.NONE)


def with_busy(state: ConsentState, busy: Busy) -> ConsentState:
    return replace(state, busy=busy, problem=None, saved=False)


def with_presence(state: ConsentState, presence: "PresenceShown | None") -> ConsentState:
    return replace(state, presence=presence, presence_known=True)


def with_saved(state: ConsentState) -> ConsentState:
    return replace(state, busy=Busy.NONE, saved=True)


def with_filled(state: ConsentState, **changes: object) -> ConsentState:
    """Fields of `Filled`. What a minor may not agree to is taken back at once."""
    filled = replace(state.filled, **changes)  # type: ignore[arg-type]  # names and values of Filled
    changed = replace(state, filled=filled, problem=None)
    kept = frozenset(purpose for purpose in filled.chosen if allowed(changed, purpose))
    return replace(changed, filled=replace(filled, chosen=kept))


def choose(state: ConsentState, purpose: Purpose, *, on: bool) -> ConsentState:
    chosen = state.filled.chosen | {purpose} if on else state.filled.chosen - {purpose}
    return with_filled(state, chosen=chosen)


def choose_all(state: ConsentState, purposes: frozenset[Purpose]) -> ConsentState:
    """Tick these as well; none: take every tick back that is not agreed to already."""
    return with_filled(state, chosen=state.filled.chosen | purposes if purposes else fixed(state))


def begin_change(state: ConsentState) -> ConsentState:
    """More is to be agreed to: what holds stays ticked."""
    filled = Filled(name=_name(state), guardian=_guardian(state), chosen=state.given)
    return replace(state, mode=Mode.CHANGE, panel=Panel.NONE, filled=filled, problem=None, saved=False)


def begin_renewal(state: ConsentState) -> ConsentState:
    """The same again."""
    filled = Filled(name=_name(state), guardian=_guardian(state), chosen=state.again)
    return replace(state, mode=Mode.RENEW, panel=Panel.NONE, filled=filled, problem=None, saved=False)


def go_back(state: ConsentState) -> ConsentState:
    """Out of a panel, or out of a change that was not signed."""
    mode = Mode.SIGNED if state.mode in {Mode.CHANGE, Mode.RENEW} and state.panel is Panel.NONE else state.mode
    return replace(state, mode=mode, panel=Panel.NONE, leaving=frozenset(), preview=None, problem=None, busy=Busy.NONE)


def begin_refusal(state: ConsentState) -> ConsentState:
    return replace(state, panel=Panel.REFUSE, problem=None)


def begin_withdrawal(state: ConsentState, purposes: frozenset[Purpose]) -> ConsentState:
    return replace(state, panel=Panel.WITHDRAW, leaving=purposes & state.given, preview=None, problem=None, saved=False)


def with_leaving(state: ConsentState, purpose: Purpose, *, on: bool) -> ConsentState:
    """The preview is of something else then."""
    return replace(state, leaving=state.leaving | {purpose} if on else state.leaving - {purpose}, preview=None)


def with_preview(state: ConsentState, of: frozenset[Purpose], preview: "Consequences") -> ConsentState:
    """Of what was chosen when it was asked for; an answer about something else comes too late."""
    return replace(state, preview=preview) if of == state.leaving else state


def under_18(state: ConsentState) -> bool:
    """As declared now, or before where it is not asked again."""
    age = age_of(state.filled.age)
    if age is not None:
        return age < ADULT_AGE
    return state.view is not None and state.view.signed is not None and state.view.signed.under_18


def allowed(state: ConsentState, purpose: Purpose) -> bool:
    """A minor is asked about fewer things."""
    return purpose in MINOR_PURPOSES or not under_18(state)


def locked(state: ConsentState, purpose: Purpose) -> bool:
    """Agreed to already: it is taken back by withdrawing, which says what goes."""
    return purpose in fixed(state)


def fixed(state: ConsentState) -> frozenset[Purpose]:
    """What holds and is not asked about again."""
    return state.given if state.mode is Mode.CHANGE and not grown_up(state) else frozenset()


def grown_up(state: ConsentState) -> bool:
    """Who decides has changed since the last signature: then everything is answered anew (consent/answers.py)."""
    signed = None if state.view is None else state.view.signed
    return signed is not None and age_of(state.filled.age) is not None and signed.under_18 != under_18(state)


def age_of(untrusted_text: str) -> int | None:
    """Whole years 0..130; None for anything else. Digits of any script."""
    text = untrusted_text.strip()
    if not text.isdecimal() or len(text) > 3:
        return None
    age = int(text)
    return age if age <= OLDEST else None


def missing(state: ConsentState) -> tuple[Missing, ...]:
    """What stands between this form and a signature."""
    filled, lacks = state.filled, []
    if not filled.name.strip():
        lacks.append(Missing.NAME)
    elif len(filled.name.strip()) > MAX_NAME_LENGTH:
        lacks.append(Missing.NAME_LONG)
    if state.asks_age and age_of(filled.age) is None:
        lacks.append(Missing.AGE)
    if under_18(state) and not filled.guardian.strip():
        lacks.append(Missing.GUARDIAN)
    if not filled.chosen - fixed(state):
        lacks.append(Missing.PURPOSE)
    if filled.drawn is None:
        lacks += _typed_lacks(state)
    return tuple(lacks)


def _typed_lacks(state: ConsentState) -> list[Missing]:
    """A typed signature is the name of whoever signs."""
    typed, signer = _plain(state.filled.typed), _plain(signer_of(state))
    if not typed:
        return [Missing.SIGNATURE]
    return [] if typed == signer or not signer else [Missing.DIFFERENT]


def signer_of(state: ConsentState) -> str:
    """Whose signature it is: the person's, or the guardian's."""
    return state.filled.guardian if under_18(state) else state.filled.name


def answer(state: ConsentState) -> Answer:
    """Call it where nothing is missing."""
    filled, asked = state.filled, state.filled.chosen - fixed(state)
    return Answer(
        purposes=tuple(purpose for purpose in Purpose if purpose in asked),
        signed_name=filled.name.strip(),
        age=age_of(filled.age) if state.asks_age else None,
        guardian=filled.guardian.strip() if under_18(state) else None,
        drawn=filled.drawn,
    )


def purposes_in(state: ConsentState, wanted: str) -> frozenset[Purpose]:
    """Those in a state of consent.records.EventState."""
    if state.view is None or state.view.shown is None:
        return frozenset()
    return frozenset(Purpose(row.purpose) for row in state.view.shown.purposes if row.state == wanted)


def _name(state: ConsentState) -> str:
    return "" if state.view is None else state.view.name


def _guardian(state: ConsentState) -> str:
    signed = None if state.view is None else state.view.signed
    return "" if signed is None or signed.guardian is None else signed.guardian


def _plain(name: str) -> str:
    return " ".join(name.casefold().split())
