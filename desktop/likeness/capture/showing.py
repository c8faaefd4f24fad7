"""What a window or a line of text shows while photos are taken: the coach's codes as words, and how far the set is. Nothing here is slow to import."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from likeness.capture.coach import Phase
    from likeness.capture.hints import Guide
    from likeness.capture.shooting import View

    Say = Callable[[str], str]

COUNT_FROM = 3
"""Seconds: a longer countdown shows no number yet."""


@dataclass(frozen=True, slots=True)
class Showing:
    """After one frame. `line` is the one sentence to show: what is wrong, else what comes next. `urgent` where something is wrong.

    `ready` 0..1, 1 where all is right; `countdown` whole seconds, while it runs; `share` 0..1 of the set; `taken` of `wanted` photos;
    `missing` the things still asked for, most wanted first; `waits`: for the person to have changed something, or to want to go on.
    """

    phase: "Phase" = "looking"
    line: str = ""
    urgent: bool = False
    ready: float = 0.0
    countdown: int | None = None
    share: float = 0.0
    taken: int = 0
    wanted: int = 0
    missing: tuple[str, ...] = ()
    enough: bool = False
    waits: bool = False


def showing(view: "View", guide: "Guide", said: "Say" = str, inside: "Say | None" = None) -> Showing:
    """The words come from `guide`; `said` puts each into the person's language, and `inside` as it stands inside a sentence."""
    inside = _small if inside is None else inside
    advice, coverage = view.advice, view.coverage
    hint = guide.hints[advice.hint] if advice.hint is not None else ""
    lacking = [item for item in coverage.items if not item.done]
    ordered = sorted(lacking, key=lambda item: not item.required)
    photos = next((item for item in coverage.items if item.code == "more"), None)
    return Showing(
        phase=advice.phase,
        line=said(hint or guide.steps[coverage.next_step]),
        urgent=bool(hint) and advice.phase != "paused",
        ready=advice.ready,
        countdown=_seconds(advice.countdown),
        share=coverage.share,
        taken=coverage.photos,
        wanted=photos.want if photos is not None else coverage.photos,
        missing=tuple(inside(said(guide.items[item.code])) for item in ordered if item.code != "more"),
        enough=coverage.enough,
        waits=advice.phase == "paused",
    )


def _seconds(left: float | None) -> int | None:
    """What a person counts along with: 3, 2, 1."""
    if left is None or left > COUNT_FROM:
        return None
    return max(1, -int(-left // 1))


def _small(words: str) -> str:
    """As it stands inside a sentence."""
    return words[:1].lower() + words[1:]
