"""What the first run shows, as one frozen value, and the functions that change it."""

from dataclasses import dataclass, replace
from enum import StrEnum

from likeness.ui.problem import Problem


class Step(StrEnum):
    """In their order; each has one way forward, and what takes a while can be set up later."""

    LANGUAGE = "language"
    PLACE = "place"
    KEY = "key"
    KIT = "kit"
    CAMERA = "camera"
    BEGIN = "begin"


STEPS = tuple(Step)


class Camera(StrEnum):
    """OFF: nobody asked yet; WAITING for a picture; WORKS; BROKEN: `FirstRunState.camera_problem` says why."""

    OFF = "off"
    WAITING = "waiting"
    WORKS = "works"
    BROKEN = "broken"


@dataclass(frozen=True, slots=True)
class FirstRunState:
    """`folder`: where the data will lie; `movable`: whether that can be chosen here. `ways`: how the vault can be locked on this computer, None until
    that is known; `locked_by`: how it is, once it was made. `kit`: none, untested or tested. `away`: the data's disk is not there.
    """

    step: Step = Step.LANGUAGE
    language: str = "en"
    folder: str = ""
    movable: bool = False
    away: bool = False
    ways: tuple[str, ...] | None = None
    locked_by: str = ""
    kit: str = "none"
    camera: Camera = Camera.OFF
    camera_problem: str = ""
    busy: bool = False
    problem: Problem | None = None

    @property
    def number(self) -> int:
        """From 1."""
        return STEPS.index(self.step) + 1

    @property
    def last(self) -> bool:
        return self.step is STEPS[-1]

    @property
    def may_wait(self) -> bool:
        """Whether the step asks for something that can as well be set up later, in the settings."""
        if self.step is Step.KEY:
            return not self.locked_by and not self.must_lock
        return self.step is Step.KIT and self.kit != "tested"

    @property
    def must_lock(self) -> bool:
        """Without a keychain there is no vault before somebody chose a passphrase."""
        return self.step is Step.KEY and not self.locked_by and self.ways is not None and "keychain" not in self.ways


def go_on(state: FirstRunState) -> FirstRunState:
    """The next step; what was asked on the way is not asked again."""
    return replace(state, step=STEPS[min(state.number, len(STEPS) - 1)], problem=None, busy=False)


def go_back(state: FirstRunState) -> FirstRunState:
    return replace(state, step=STEPS[max(state.number - 2, 0)], problem=None, busy=False)


def with_ways(state: FirstRunState, ways: tuple[str, ...]) -> FirstRunState:
    return replace(state, ways=ways)


def busy(state: FirstRunState) -> FirstRunState:
    return replace(state, busy=True, problem=None)


def failed(state: FirstRunState, problem: Problem) -> FirstRunState:
    return replace(state, busy=False, problem=problem)


def locked(state: FirstRunState, by: str) -> FirstRunState:
    """The vault was made; on with the next step."""
    return go_on(replace(state, locked_by=by))


def seen(state: FirstRunState) -> FirstRunState:
    """The camera sent a picture."""
    return replace(state, camera=Camera.WORKS, camera_problem="")


def with_camera_problem(state: FirstRunState, sentence: str) -> FirstRunState:
    """An empty one: there is a picture again, or is going to be."""
    if not sentence:
        return replace(state, camera_problem="")
    return replace(state, camera=Camera.BROKEN, camera_problem=sentence)
