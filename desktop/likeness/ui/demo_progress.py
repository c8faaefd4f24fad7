"""How far the fictional sitting is, read from the lines of `likeness demo`. No Qt, no clock of its own.

A line is a sentence for people. It may begin with how much of the whole run is behind it: `42% Learning what Noor looks like`.
Only such lines move the bar and give a finish time; without them the card shows the sentence and the time spent, and guesses nothing.
"""

import re
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

MAX_LINE = 160
"""One quiet line of the card; the report holds the rest."""

ENOUGH_TO_GUESS = 0.08
"""Before this share, and before LEAST_SECONDS, the start-up of the libraries would spoil the estimate."""

LEAST_SECONDS = 6.0

_PERCENT = re.compile(r"(\d{1,3}(?:\.\d{1,3})?) ?%\s+(.*)")
_ESCAPES = re.compile(r"\x1b\[[0-9;?]*[ -/]*[@-~]")


@dataclass(frozen=True, slots=True)
class DemoProgress:
    """`fraction` is 0..1 and never falls, None until the program has said one; `at` is when it was last said."""

    started: datetime
    line: str = ""
    fraction: float | None = None
    at: datetime | None = None

    def finish(self) -> datetime | None:
        """When it will be done if the rest goes at the speed of what is behind, or None while that is a guess."""
        if self.fraction is None or self.at is None or self.fraction < ENOUGH_TO_GUESS:
            return None
        spent = (self.at - self.started).total_seconds()
        if spent < LEAST_SECONDS:
            return None
        return self.started + timedelta(seconds=spent / self.fraction)


def read_line(progress: DemoProgress, untrusted_line: str, now: datetime) -> DemoProgress:
    """`progress` after one more line of output; a line without words changes nothing."""
    text = " ".join(_ESCAPES.sub("", untrusted_line[: 4 * MAX_LINE]).split())
    share = None
    if found := _PERCENT.fullmatch(text):
        share, text = min(float(found[1]) / 100, 1.0), found[2]
    text = "".join(letter for letter in text if letter.isprintable())
    if not text:
        return progress
    if len(text) > MAX_LINE:
        text = text[: MAX_LINE - 1] + "…"
    if share is None or share < (progress.fraction or 0.0):
        return replace(progress, line=text)
    return replace(progress, line=text, fraction=share, at=now)
