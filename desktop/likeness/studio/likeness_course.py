"""How the likeness rose while a personal model was learned, as it is kept beside the model."""

import math
from typing import Any

from likeness.jobs import protocol
from likeness.jobs.protocol import Event
from likeness.studio.work import OnEvent

MOST_POINTS = 200
CAUTIONS = frozenset({"model-copies", "model-disobeys"})
"""What a person should know of a model that is kept although no state of it was as it should be."""


class LikenessCourse:
    """Hears the events of a training, all attempts one after the other, and passes them on.

    `points`: likeness 0..1 by step; `kept`: the step whose adapter was kept, where it is not the last; `caution`: of CAUTIONS, or "".
    """

    def __init__(self, on_event: OnEvent | None = None) -> None:
        self.points: dict[int, float] = {}
        self.kept: int | None = None
        self.caution = ""
        self._on_event = on_event

    def __call__(self, event: Event) -> None:
        match event:
            case protocol.Metric(name="likeness", step=step, value=value) if math.isfinite(value):
                self.points[step] = value
            case protocol.Metric(name="kept-step", step=step):
                self.kept = step
            case protocol.Warned(code=code) if code in CAUTIONS:
                self.caution = code
            case _:
                pass
        if self._on_event is not None:
            self._on_event(event)

    @property
    def reached(self) -> float | None:
        """Of the adapter that was kept; None where it was not measured."""
        if not self.points:
            return None
        return self.points.get(self.kept if self.kept is not None else max(self.points))

    def details(self) -> dict[str, Any]:
        """For the model's row; nothing where nothing was measured."""
        found: dict[str, Any] = {"caution": self.caution} if self.caution else {}
        if not self.points:
            return found
        course = [[step, round(self.points[step], 4)] for step in sorted(self.points)[:MOST_POINTS]]
        reached = self.reached
        return found | {"course": course} | ({} if reached is None else {"likeness": round(reached, 4)})
