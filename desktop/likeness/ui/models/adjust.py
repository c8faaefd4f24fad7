"""The Adjust page as one value without Qt and without numbers of pictures: what is set, what was set before, and what the guard said.

Values are whole numbers as the sliders have them; `document` is what the darkroom reads (darkroom/adjustments.py).
"""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from enum import StrEnum
from types import MappingProxyType
from typing import Any

from likeness.ui.problem import Problem

NONE_HELD: Mapping[str, str] = MappingProxyType({})

ZOOM_MOST = 250
"""Percent; what the darkroom takes at most."""

MOST_STROKES = 256
STEP = 0.02
"""Of the picture's width or height: how far an arrow key moves the crop or the brush."""


class Tool(StrEnum):
    """What the picture answers to."""

    TONE = "tone"
    CROP = "crop"
    EDGES = "edges"


class Brush(StrEnum):
    """What the edge brush does, by the darkroom's names."""

    HAIR = "hair"
    ADD = "add"
    REMOVE = "remove"


@dataclass(frozen=True, slots=True)
class Stroke:
    """`points` in fractions of the portrait, `radius` in fractions of its width."""

    points: tuple[tuple[float, float], ...]
    radius: float
    kind: Brush
    softness: float = 0.5


@dataclass(frozen=True, slots=True)
class Hand:
    """`exposure` in hundredths of a stop, `warmth`, `retouch`, `light` and `zoom` in percent, `x` and `y` of the crop's middle from the portrait's."""

    exposure: int = 0
    warmth: int = 0
    retouch: int = 100
    light: int = 100
    zoom: int = 100
    x: float = 0.0
    y: float = 0.0
    strokes: tuple[Stroke, ...] = ()

    @property
    def document(self) -> dict[str, Any]:
        return {
            "exposure": self.exposure / 100,
            "warmth": self.warmth / 100,
            "retouch": self.retouch / 100,
            "light": self.light / 100,
            "crop": {"zoom": self.zoom / 100, "x": self.x, "y": self.y},
            "strokes": [asdict(stroke) for stroke in self.strokes],
        }

    @property
    def box(self) -> tuple[float, float, float, float]:
        """Left, top, right, bottom of the crop, in fractions of the portrait: always inside it."""
        half = 50 / self.zoom
        across, down = (min(max(0.5 + shift, half), 1 - half) for shift in (self.x, self.y))
        return across - half, down - half, across + half, down + half


AS_MADE = Hand()
SLIDERS = ("exposure", "warmth", "retouch", "light")


def hand_of(document: Mapping[str, Any]) -> Hand:
    """What the darkroom says of a portrait's adjustments, as the sliders have it."""
    crop = document["crop"]
    strokes = tuple(
        Stroke(tuple((x, y) for x, y in item["points"]), item["radius"], Brush(item["kind"]), item["softness"])
        for item in document["strokes"]
    )
    percents = {name: round(100 * document[name]) for name in SLIDERS}
    return Hand(**percents, zoom=round(100 * crop["zoom"]), x=crop["x"], y=crop["y"], strokes=strokes)


class Phase(StrEnum):
    """OPENING: the photo is got ready. NONE: it cannot be adjusted, `problem` says why."""

    OPENING = "opening"
    READY = "ready"
    SAVING = "saving"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Measure:
    """`likeness` in points of 100 and `tone` in CIEDE2000; None where it could not be measured."""

    likeness: int | None
    tone: float | None


@dataclass(frozen=True, slots=True)
class AdjustState:
    """`hand`: what is shown. `steady`: what it was before the handle was taken. `kept`: what the vault has. `before`, `after`: for undo and redo.

    `held`: what was held back and the code of why; `refused`: what cannot be adjusted here, and the code of why. `measuring`: the portrait is
    really being made. `undo_saved`: the version that came of the last save, which can be undone.
    """

    phase: Phase = Phase.OPENING
    name: str = ""
    look: str = ""
    hand: Hand = AS_MADE
    steady: Hand = AS_MADE
    kept: Hand = AS_MADE
    before: tuple[Hand, ...] = ()
    after: tuple[Hand, ...] = ()
    held: Mapping[str, str] = field(default_factory=lambda: NONE_HELD)
    refused: Mapping[str, str] = field(default_factory=lambda: NONE_HELD)
    tool: Tool = Tool.TONE
    brush: Brush = Brush.HAIR
    brush_size: int = 20
    comparing: bool = False
    measuring: bool = False
    measure: Measure | None = None
    undo_saved: str = ""
    leaving: bool = False
    problem: Problem | None = None

    @property
    def ready(self) -> bool:
        return self.phase is Phase.READY

    @property
    def changed(self) -> bool:
        """Whether there is something to save."""
        return self.hand != self.kept

    @property
    def can_save(self) -> bool:
        return self.ready and self.changed

    def can(self, name: str) -> bool:
        return self.ready and name not in self.refused


def move(state: AdjustState, hand: Hand) -> AdjustState:
    """The handle is on its way: shown, but no step of its own yet."""
    return replace(state, hand=hand, held=NONE_HELD, leaving=False, undo_saved="", problem=None)


def slid(hand: Hand, name: str, value: int) -> Hand:
    """With one slider elsewhere."""
    changed: dict[str, Any] = {name: value}
    return replace(hand, **changed)


def settle(state: AdjustState) -> AdjustState:
    """The handle was let go: one step, which can be undone."""
    if state.hand == state.steady:
        return state
    return replace(state, before=(*state.before, state.steady), after=(), steady=state.hand)


def change(state: AdjustState, hand: Hand) -> AdjustState:
    """At once a step of its own."""
    return settle(move(state, hand))


def reached(state: AdjustState, asked: Hand, hand: Hand, held: Mapping[str, str]) -> AdjustState:
    """What the guard let pass of `asked`. Where the person went on meanwhile, it says nothing about what is shown now."""
    if state.hand != asked:
        return state
    held = {**state.held, **held}  # why it stopped is said until the person goes on
    if hand == asked:
        return replace(state, held=held)
    settled = state.steady == asked
    return replace(state, hand=hand, held=held, steady=hand if settled else state.steady)


def undo(state: AdjustState) -> AdjustState:
    state = settle(state)
    if not state.before:
        return state
    back = state.before[-1]
    forth = (*state.after, state.steady)
    return replace(move(state, back), steady=back, before=state.before[:-1], after=forth)


def redo(state: AdjustState) -> AdjustState:
    if not state.after:
        return state
    forth = state.after[-1]
    back = (*state.before, state.steady)
    return replace(move(state, forth), steady=forth, before=back, after=state.after[:-1])


def as_made(state: AdjustState) -> AdjustState:
    """Back to how it was made; that too can be undone."""
    return change(state, AS_MADE)


def taken_up(state: AdjustState, name: str, look: str, start: Hand, refused: Mapping[str, str]) -> AdjustState:
    return replace(
        state, phase=Phase.READY, name=name, look=look, hand=start, steady=start, kept=start, refused=refused
    )


def saved(state: AdjustState, hand: Hand, held: Mapping[str, str], version: str) -> AdjustState:
    """`hand`: as it was kept. What was done before it can still be undone, and saved again."""
    state = replace(state, phase=Phase.READY, hand=hand, steady=hand, kept=hand, held=held)
    return replace(state, undo_saved=version, problem=None, leaving=False)


def framed(hand: Hand, zoom: float, x: float, y: float) -> Hand:
    """The crop with these values, within what is possible; `x` and `y` are those of the box that is shown."""
    zoom = round(min(max(zoom, 100), ZOOM_MOST))
    half = 50 / zoom
    across, down = (min(max(0.5 + shift, half), 1 - half) - 0.5 for shift in (x, y))
    return replace(hand, zoom=zoom, x=round(across, 4), y=round(down, 4))


def painted(hand: Hand, stroke: Stroke) -> Hand:
    """The oldest stays: more than the darkroom takes is not taken."""
    return hand if len(hand.strokes) >= MOST_STROKES else replace(hand, strokes=(*hand.strokes, stroke))


class Newest:
    """Work that is asked for faster than it can be done: one at a time, and after it the newest that was asked for, never those between."""

    def __init__(self) -> None:
        self._busy = False
        self._next: Any = None

    def ask(self, wanted: Any) -> Any:  # noqa: ANN401 (whatever is asked for)
        """What to begin with now, None where something is being done still."""
        if self._busy:
            self._next = wanted
            return None
        self._busy = True
        return wanted

    def done(self) -> Any:  # noqa: ANN401
        """What to ask for next, None where nothing waits."""
        waiting, self._next, self._busy = self._next, None, False
        return waiting
