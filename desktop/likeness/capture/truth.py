"""How the photo policy did on pictures whose defects are known: counts with intervals, by defect, person and skin tone. Pure."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise
from math import sqrt
from types import MappingProxyType

import msgspec

RIGHT_REASONS: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        "motion_blur": frozenset({"blurred"}),
        "too_dark": frozenset({"too-dark"}),
        "overexposed": frozenset({"too-bright"}),
        "profile": frozenset({"turned-away"}),
        "eyes_closed": frozenset({"eyes-closed"}),
        "too_far": frozenset({"too-far"}),
        "two_people": frozenset({"several-people"}),
        "half_face": frozenset({"face-cut-off"}),
        "no_person": frozenset({"no-face"}),
    }
)
"""Which reasons tell a person what is wrong, per known defect. "no-face" is none of them where there is a face."""

TONES: tuple[tuple[str, float, float], ...] = tuple(
    (name, low, high)
    for name, (high, low) in zip(
        ("very light", "light", "intermediate", "tan", "brown", "dark"),
        pairwise((180.0, 55.0, 41.0, 28.0, 10.0, -30.0, -180.0)),
        strict=True,
    )
)
"""The usual classes of the individual typology angle, degrees: name, above, up to. For groups of people who do not exist, never for a sitter."""

Z_95 = 1.959964


class Trial(msgspec.Struct, frozen=True):
    """One picture: what is wrong with it (None: nothing), and what the policy said."""

    person: str
    picture: str
    defect: str | None
    decision: str
    reason: str

    @property
    def right(self) -> bool:
        """Taken where nothing is wrong; refused for its own reason where something is."""
        if self.defect is None:
            return self.decision != "refuse"
        return self.decision == "refuse" and self.reason in RIGHT_REASONS.get(self.defect, frozenset())


class Share(msgspec.Struct, frozen=True):
    """`hits` of `of`, and the Wilson (1927) interval of the share at 95 %."""

    hits: int
    of: int
    low: float
    high: float


class Row(msgspec.Struct, frozen=True, kw_only=True):
    """Good pictures refused and only usable, bad ones refused for the right reason, for a wrong one, and taken.

    `reasons` of whatever was not simply accepted or rightly refused; in a line about one defect, of all.
    """

    name: str
    people: int
    refused: Share
    usable: int
    right: Share
    other_reason: int
    taken: int
    reasons: Mapping[str, int]


def share(hits: int, of: int) -> Share:
    """Where `of` is 0 nothing is known: the interval is 0..1."""
    if of == 0:
        return Share(0, 0, 0.0, 1.0)
    rate, spread = hits / of, Z_95**2 / of
    middle = (rate + spread / 2) / (1 + spread)
    half = sqrt(rate * (1 - rate) * spread + spread**2 / 4) / (1 + spread)
    return Share(hits, of, max(0.0, middle - half), min(1.0, middle + half))


def row(name: str, trials: Iterable[Trial], *, all_reasons: bool = False) -> Row:
    """One line of a table."""
    all_trials = list(trials)
    good = [trial for trial in all_trials if trial.defect is None]
    bad = [trial for trial in all_trials if trial.defect is not None]
    right = sum(trial.right for trial in bad)
    taken = sum(trial.decision != "refuse" for trial in bad)
    wrong = [trial for trial in good if trial.decision != "accept"]
    wrong += [trial for trial in bad if all_reasons or not trial.right]
    return Row(
        name=name,
        people=len({trial.person for trial in all_trials}),
        refused=share(sum(not trial.right for trial in good), len(good)),
        usable=sum(trial.decision == "usable" for trial in good),
        right=share(right, len(bad)),
        other_reason=len(bad) - right - taken,
        taken=taken,
        reasons=dict(Counter(trial.reason for trial in wrong).most_common()),
    )


def tone_of(ita: float) -> str:
    """The name of the class. For people who do not exist."""
    return next(name for name, low, high in TONES if low < ita <= high)


def by(trials: Sequence[Trial], groups: Mapping[str, Sequence[Trial]], *, all_reasons: bool = False) -> tuple[Row, ...]:
    """One line for each group, and one for all."""
    lines = (row(name, members, all_reasons=all_reasons) for name, members in groups.items() if members)
    return (*lines, row("all", trials))
