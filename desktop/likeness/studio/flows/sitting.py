"""The six steps of a sitting as a state machine: what is done, what is open, and what keeps a step closed.

Rules:
1. Consent comes first: without a live yes to retouching every other step is closed.
2. Photos open with that consent. They are done when there is at least one, and enough for a personal model if one was agreed to.
3. The personal model is a side road: it is open with enough photos and consent to train, never needed, and closed with a reason else.
4. Looks open with one photo; proofs with one portrait or while portraits are being made; delivery with one portrait and consent to deliver.
5. A step that was done stays open: each can be revisited at any time.
"""

from dataclasses import dataclass
from enum import StrEnum

ENOUGH_FOR_LEARNING = 4
"""Photos; studio.training.MIN_PHOTOS says why."""

GOOD_SET = 8
"""Photos that are enough for a good personal model where they vary."""


class Step(StrEnum):
    """In their order."""

    CONSENT = "consent"
    PHOTOS = "photos"
    MODEL = "model"
    LOOKS = "looks"
    PROOFS = "proofs"
    DELIVER = "deliver"


STEPS = tuple(Step)


class StepState(StrEnum):
    """DONE and OPEN can be entered; CLOSED says why (`why_closed`)."""

    DONE = "done"
    OPEN = "open"
    CLOSED = "closed"


class Closed(StrEnum):
    """Why a step is closed."""

    CONSENT = "consent"
    CONSENT_TO_TRAIN = "consent-to-train"
    CONSENT_TO_DELIVER = "consent-to-deliver"
    PHOTOS = "photos"
    MORE_PHOTOS = "more-photos"
    PORTRAITS = "portraits"


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known of a sitting. `purposes`: what is agreed to and live. `at_work`: portraits are being made."""

    purposes: frozenset[str] = frozenset()
    photos: int = 0
    models: int = 0
    portraits: int = 0
    kept: int = 0
    delivered: int = 0
    at_work: bool = False


def why_closed(step: Step, facts: Facts) -> Closed | None:
    """None where the step can be entered."""
    if step is not Step.CONSENT and "retouch" not in facts.purposes:
        return Closed.CONSENT
    match step:
        case Step.CONSENT | Step.PHOTOS:
            return None
        case Step.MODEL:
            return _why_no_model(facts)
        case Step.LOOKS:
            return None if facts.photos else Closed.PHOTOS
        case Step.PROOFS:
            return _why_no_proofs(facts)
        case Step.DELIVER:
            return _why_no_proofs(facts) or (None if "deliver" in facts.purposes else Closed.CONSENT_TO_DELIVER)


def is_done(step: Step, facts: Facts) -> bool:
    """Whether there is nothing left to do there; it may still be entered."""
    match step:
        case Step.CONSENT:
            return "retouch" in facts.purposes
        case Step.PHOTOS:
            return facts.photos >= (ENOUGH_FOR_LEARNING if "train" in facts.purposes else 1)
        case Step.MODEL:
            return facts.models > 0
        case Step.LOOKS:
            return facts.portraits > 0
        case Step.PROOFS:
            return facts.kept > 0
        case Step.DELIVER:
            return facts.delivered > 0


def state_of(step: Step, facts: Facts) -> StepState:
    if why_closed(step, facts) is not None:
        return StepState.CLOSED
    return StepState.DONE if is_done(step, facts) else StepState.OPEN


def first_open(facts: Facts) -> Step:
    """Where a person who opens the sitting goes on: the first needed step that is not done; the proofs where all are."""
    for step in (Step.CONSENT, Step.PHOTOS, Step.LOOKS, Step.PROOFS):
        if not is_done(step, facts):
            return step if why_closed(step, facts) is None else Step.CONSENT
    return Step.PROOFS


def step_after(step: Step, facts: Facts) -> Step:
    """The next step that can be entered; the same where there is none. The personal model is passed by where it is closed."""
    for later in STEPS[STEPS.index(step) + 1 :]:
        if why_closed(later, facts) is None:
            return later
    return step


def _why_no_proofs(facts: Facts) -> Closed | None:
    if facts.portraits or facts.at_work:
        return None
    return Closed.PORTRAITS if facts.photos else Closed.PHOTOS


def _why_no_model(facts: Facts) -> Closed | None:
    if facts.models:
        return None
    if "train" not in facts.purposes:
        return Closed.CONSENT_TO_TRAIN
    return None if facts.photos >= ENOUGH_FOR_LEARNING else Closed.MORE_PHOTOS
