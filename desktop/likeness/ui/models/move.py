"""Moving to a new computer: three steps, and how far each is. No Qt, no clock."""

from dataclasses import dataclass
from enum import StrEnum

from likeness.ui.models.backup import BackupView
from likeness.ui.problem import Problem


class Stage(StrEnum):
    KIT = "kit"
    BACKUP = "backup"
    THERE = "there"


@dataclass(frozen=True, slots=True)
class MoveState:
    """`kit`: none, untested or tested; "" while nothing is known. `latest`: the newest backup. `behind`: something was written since.

    `fingerprint`: of the key that signs, which is the same on both computers.
    """

    kit: str = ""
    latest: BackupView | None = None
    fingerprint: str = ""
    problem: Problem | None = None

    def done(self, stage: Stage) -> bool:
        """The last step happens elsewhere: nobody here can know."""
        if stage is Stage.KIT:
            return self.kit == "tested"
        if stage is Stage.BACKUP:
            return self.latest is not None and self.latest.days == 0 and self.latest.there
        return False

    @property
    def here(self) -> Stage:
        """The first step that is not done."""
        return next(stage for stage in Stage if not self.done(stage))
