"""The recovery kit as its page shows it: whether there is one, the code while it is in hand, and whether it was typed back. No Qt, no clock."""

from dataclasses import dataclass, replace
from datetime import datetime

from likeness.base.clock import from_iso
from likeness.ui.problem import Problem

GROUPS = 14


@dataclass(frozen=True, slots=True)
class KitView:
    """`state`: none, untested or tested. `vault`: its short id."""

    state: str
    vault: str
    made: datetime | None = None
    tested: datetime | None = None


@dataclass(frozen=True, slots=True)
class CodeView:
    """The code, for as long as the page shows it. Its repr does not."""

    groups: tuple[str, ...]
    qr: tuple[tuple[bool, ...], ...]
    vault: str
    made: datetime

    def __repr__(self) -> str:
        return "CodeView()"


@dataclass(frozen=True, slots=True)
class KitState:
    """`kit` None: not known yet. `code`: a kit that was made just now. `typing`: the code is typed back. `replacing`: asked whether really.
    `leaving`: asked what becomes of a code that nobody typed back.

    `saved`: the name of the file that was written, `printed`: it was sent to a printer, `printers`: whether there is one.
    """

    kit: KitView | None = None
    code: CodeView | None = None
    typing: bool = False
    replacing: bool = False
    leaving: bool = False
    busy: bool = False
    problem: Problem | None = None
    saved: str = ""
    printed: bool = False
    printers: bool = False
    backups: bool = False

    @property
    def none(self) -> bool:
        return self.kit is not None and self.kit.state == "none"


def kit_view(state: str, vault: str, made: str | None, tested: str | None) -> KitView:
    return KitView(state, vault, None if made is None else from_iso(made), None if tested is None else from_iso(tested))


def known(state: KitState, kit: KitView) -> KitState:
    return replace(state, kit=kit, busy=False)


def working(state: KitState) -> KitState:
    return replace(state, busy=True, problem=None)


def in_hand(state: KitState, code: CodeView) -> KitState:
    """A kit was made: it is shown, and nobody has typed it back."""
    kit = KitView("untested", code.vault, code.made)
    return replace(resting(state), kit=kit, code=code)


def typing(state: KitState) -> KitState:
    """The code goes from the screen: who types it back has it on paper."""
    return replace(resting(state), typing=True)


def leaving(state: KitState) -> KitState:
    """Asked before a code that nobody typed back goes from the screen."""
    return replace(state, leaving=True, problem=None)


def confirmed(state: KitState, kit: KitView) -> KitState:
    return replace(state, kit=kit, busy=False, typing=False, code=None, problem=None)


def resting(state: KitState) -> KitState:
    """Nothing in hand, nothing begun: what somebody finds who comes back to the page."""
    return KitState(kit=state.kit, printers=state.printers, backups=state.backups)


def failed(state: KitState, problem: Problem) -> KitState:
    return replace(state, busy=False, problem=problem)
