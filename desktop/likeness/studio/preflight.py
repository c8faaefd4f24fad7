"""What a few measured steps decide: whether a training goes on, in less memory, or not before somebody says that it may take that long.

Pure rules: numbers in, decision out.
"""

from dataclasses import dataclass

ASK_FROM_SECONDS = 3_600.0
"""A person waits an hour beside a computer. What takes longer is for the night, and is asked about first."""

MEMORY_SHARE = 0.92
"""Of the memory that a training could have: what it holds and what is free. The rest is for evaluation, and for the other programs."""

CAUTION = 1.1
"""Steps are measured while the machine is fresh; laptops slow down as they warm up, and looking at pictures comes on top."""


@dataclass(frozen=True, slots=True)
class Measurement:
    """Of a few real steps. `aside`: the share of the whole time that is not steps (evaluation, checkpoints). `memory` is the peak of the
    process in bytes and `free` what could still be had at that moment, on the device that runs the steps. `smaller`: there is a smaller tier.
    """

    step_seconds: float
    steps_left: int
    memory: int
    free: int
    smaller: bool
    aside: float = 0.0


@dataclass(frozen=True, slots=True)
class GoOn:
    """`seconds` until it is done."""

    seconds: float


@dataclass(frozen=True, slots=True)
class StepDown:
    """Memory is nearly used up: go on in the next smaller tier before something fails."""


@dataclass(frozen=True, slots=True)
class TooLong:
    """Nobody has said yet that it may take `seconds`."""

    seconds: float


Decision = GoOn | StepDown | TooLong


def decide(measured: Measurement, seconds: float, *, agreed: bool) -> Decision:
    """`seconds` left, by `time_left` or by what is known better. `agreed`: somebody has said that it may take long.

    Memory comes first: what fails does not need to be fast. At the smallest tier it goes on with little memory left: the steps that were
    measured did fit.
    """
    could_have = measured.memory + measured.free
    if measured.smaller and measured.memory > MEMORY_SHARE * could_have:
        return StepDown()
    if seconds > ASK_FROM_SECONDS and not agreed:
        return TooLong(seconds)
    return GoOn(seconds)


def time_left(measured: Measurement) -> float:
    """Seconds."""
    return CAUTION * measured.step_seconds * measured.steps_left / (1.0 - measured.aside)
