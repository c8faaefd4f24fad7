r"""The life of a job, as a table without IO.

    queued ---start--> running ---finish--> finished
      |                   |------fail-----> failed ------\
      |                   |-----cancel----> cancelled ----|
      |                   |------pause----> paused -------+--> resume --> queued
      |                   |------lose-----> interrupted --/
      \-----lose--> interrupted

`pause` ends the process as well, so that its memory is free; the job has a checkpoint of the step where it stopped. `lose` is what a crash, a power cut or a killed program does. Only a job that is not at work may be discarded; what is discarded is gone and has no state.
"""

from enum import StrEnum

from likeness.base.errors import Failed


class State(StrEnum):
    QUEUED = "queued"
    RUNNING = "running"
    PAUSED = "paused"
    INTERRUPTED = "interrupted"
    FINISHED = "finished"
    FAILED = "failed"
    CANCELLED = "cancelled"


class Happening(StrEnum):
    START = "start"
    FINISH = "finish"
    FAIL = "fail"
    CANCEL = "cancel"
    PAUSE = "pause"
    LOSE = "lose"
    RESUME = "resume"


_NEXT: dict[tuple[State, Happening], State] = {
    (State.QUEUED, Happening.START): State.RUNNING,
    (State.QUEUED, Happening.FAIL): State.FAILED,
    (State.QUEUED, Happening.CANCEL): State.CANCELLED,
    (State.QUEUED, Happening.LOSE): State.INTERRUPTED,
    (State.RUNNING, Happening.FINISH): State.FINISHED,
    (State.RUNNING, Happening.FAIL): State.FAILED,
    (State.RUNNING, Happening.CANCEL): State.CANCELLED,
    (State.RUNNING, Happening.PAUSE): State.PAUSED,
    (State.RUNNING, Happening.LOSE): State.INTERRUPTED,
    (State.PAUSED, Happening.RESUME): State.QUEUED,
    (State.INTERRUPTED, Happening.RESUME): State.QUEUED,
    (State.CANCELLED, Happening.RESUME): State.QUEUED,
    (State.FAILED, Happening.RESUME): State.QUEUED,
}


def allowed(state: State, happening: Happening) -> bool:
    return (state, happening) in _NEXT


def after(state: State, happening: Happening) -> State:
    """The next state. Raises Failed("job-state")."""
    try:
        return _NEXT[state, happening]
    except KeyError:
        raise Failed("job-state", state=str(state), happening=str(happening)) from None


def is_at_work(state: State) -> bool:
    """Whether a process may be working on it, so that it cannot be discarded."""
    return state in {State.QUEUED, State.RUNNING}
