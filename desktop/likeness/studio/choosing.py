"""Which of the generated pictures are shown: the best first, and one plain sentence about the rest. Pure rules; `examining` measures.

1. A picture with a reason of its own against it is hidden (`Examined.reasons`); one with too much bare skin is not even kept (`REMOVED`).
2. What is left is ranked by one score: the weighted geometric mean of likeness, face quality, tone and naturalness, so that no measure can be
   bought back by another, and better in one measure never ranks lower. What no picture was measured for (likeness, without consent to compare)
   counts for none of them.
3. Down that order, a picture that is nearly the same as a better one is hidden, and then whatever is more than was asked for.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType

import numpy as np
from numpy.typing import NDArray

from likeness.vision.aligned import correlation

EXPOSED = "choice-exposed"
NO_FACE = "choice-no-face"
SECOND_FACE = "choice-second-face"
COPY = "choice-copy"
HEAD_CUT = "choice-head-cut"
CLOSED = "choice-eyes-closed"
EYES = "choice-eyes"
NOT_ALIKE = "choice-not-alike"
TONE = "choice-tone"
UNNATURAL = "choice-unnatural"
DAMAGED = "choice-darkroom"
DUPLICATE = "choice-duplicate"
SURPLUS = "choice-surplus"

REMOVED = frozenset({EXPOSED})
"""Never shown and never kept: too much bare skin."""

PHRASES: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        EXPOSED: ("shows too much bare skin and was removed", "show too much bare skin and were removed"),
        NO_FACE: ("shows no face", "show no face"),
        SECOND_FACE: ("shows a second face", "show a second face"),
        COPY: ("is a copy of a photo", "are copies of a photo"),
        HEAD_CUT: ("cuts off part of the head", "cut off part of the head"),
        CLOSED: ("has closed eyes", "have closed eyes"),
        EYES: ("has eyes that do not belong together", "have eyes that do not belong together"),
        NOT_ALIKE: ("does not look enough like you", "do not look enough like you"),
        TONE: ("has another skin tone than you", "have another skin tone than you"),
        UNNATURAL: ("has skin that looks painted", "have skin that looks painted"),
        DAMAGED: ("lost something in the darkroom", "lost something in the darkroom"),
        DUPLICATE: ("is nearly the same as a better one", "are nearly the same as a better one"),
        SURPLUS: ("is less good", "are less good"),
    }
)
"""What a reason says of one picture and of several, the gravest first: a picture counts for its gravest reason alone."""

SAME_PICTURE = 0.985
"""Correlation of the aligned faces, and of the whole pictures, from which two count as one (docs/calibration/choice.md)."""

WEIGHTS: Mapping[str, float] = MappingProxyType({"likeness": 0.5, "quality": 0.25, "natural": 0.15, "tone": 0.1})
LEAST = 0.05
"""What lies below counts as this: between two pictures of somebody else it does not matter which is less alike."""


@dataclass(frozen=True, slots=True, eq=False)
class Examined:
    """What `examining.examine` found. `likeness`, `quality`, `natural`, `tone` 0..1, 1 best; None where it was not measured.

    `reasons`: codes of why it may not be shown, empty where it may. `face`, `frame`: small aligned pictures (S, S), to find pictures that are the same.
    """

    likeness: float | None
    quality: float | None
    natural: float | None
    tone: float | None
    reasons: tuple[str, ...] = ()
    face: NDArray[np.float32] | None = None
    frame: NDArray[np.float32] | None = None

    @property
    def removed(self) -> bool:
        """Whether it may not even be kept."""
        return not REMOVED.isdisjoint(self.reasons)


@dataclass(frozen=True, slots=True, eq=False)
class Candidate:
    """One picture under any `id` of the caller's: a portrait's, or a seed as text where the picture was not kept."""

    id: str
    examined: Examined


@dataclass(frozen=True, slots=True)
class Choice:
    """`shown`: ids, the best first. `hidden`: reason to ids, the gravest reason first, also those of `REMOVED`. `sentence`: for a person; empty
    where nothing is hidden. `order`: every id, what is shown first, then the hidden ones by the same score.
    """

    shown: tuple[str, ...]
    hidden: Mapping[str, tuple[str, ...]] = field(default_factory=lambda: MappingProxyType({}))
    sentence: str = ""
    order: tuple[str, ...] = ()

    def reason_of(self, portrait: str) -> str | None:
        """The reason why one is hidden; None where it is shown."""
        return next((reason for reason, ids in self.hidden.items() if portrait in ids), None)


def choose(candidates: Sequence[Candidate], shown: int) -> Choice:
    """The best `shown` of `candidates`, best first; of equals the earlier one. Every candidate is either shown or hidden for one reason."""
    reasons = {item.id: gravest(item.examined.reasons) for item in candidates if item.examined.reasons}
    best: list[Candidate] = []
    for item in ranked([item for item in candidates if item.id not in reasons]):
        if any(same_picture(item.examined, other.examined) for other in best):
            reasons[item.id] = DUPLICATE
        elif len(best) >= shown:
            reasons[item.id] = SURPLUS
        else:
            best.append(item)
    hidden = {
        code: tuple(item.id for item in candidates if reasons.get(item.id) == code)
        for code in PHRASES
        if code in reasons.values()
    }
    top = tuple(item.id for item in best)
    rest = (item.id for item in ranked(candidates) if item.id in reasons)
    return Choice(top, MappingProxyType(hidden), sentence_for(len(best), hidden), (*top, *rest))


def ranked(candidates: Sequence[Candidate]) -> list[Candidate]:
    """Best first; of equals the earlier one."""
    measured = [name for name in WEIGHTS if any(getattr(item.examined, name) is not None for item in candidates)]
    return sorted(candidates, key=lambda item: -score(item.examined, measured))


def score(examined: Examined, measured: Sequence[str] = tuple(WEIGHTS)) -> float:
    """0..1: the weighted geometric mean of the measures named; one that was not measured is worth nothing."""
    total = sum(WEIGHTS[name] for name in measured)
    if not total:
        return 0.0
    logs = (WEIGHTS[name] * np.log(np.clip(getattr(examined, name) or 0.0, LEAST, 1.0)) for name in measured)
    return float(np.exp(sum(logs) / total))


def same_picture(one: Examined, two: Examined) -> bool:
    """Whether both the faces and the whole pictures are nearly the same."""
    pairs = ((one.face, two.face), (one.frame, two.frame))
    return all(a is not None and b is not None and correlation(a, b) >= SAME_PICTURE for a, b in pairs)


def sentence_for(shown: int, hidden: Mapping[str, Sequence[str]]) -> str:
    """As in "6 hidden: 4 do not look enough like you, 2 show a second face." Empty where nothing is hidden."""
    count = sum(len(ids) for ids in hidden.values())
    if not count:
        return ""
    parts = ", ".join(f"{len(ids)} {PHRASES[code][len(ids) > 1]}" for code, ids in hidden.items())
    told = f"{count} hidden: {parts}."
    return told if shown else f"None is good enough to show. {told}"


def gravest(reasons: Sequence[str]) -> str:
    """Of the reasons that one picture has, at least one: what it is hidden for."""
    return next(code for code in PHRASES if code in reasons)
