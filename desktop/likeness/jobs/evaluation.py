"""How often a training is looked at. All looks together cost at most a tenth of what its steps take.

Looks at held-out photos are predictions, so what they cost is known beforehand; what they leave of the tenth is for pictures of candidates,
which are timed on the machine (`worker.evaluating`).
"""

import math

EVALUATION_SHARE = 0.1
"""Of the time of all steps."""

JUDGED_SHARE = 0.04
"""Of it for held-out photos, where candidates are drawn and measured as well: pictures say more than a loss."""

HELD_OUT_PHOTOS = 2
"""At most, however many photos there are: the loss over fixed noise wants few, and every other photo is learned from."""

HELD_OUT_LEVELS = 12
"""Noise levels at which each is predicted."""

PREDICTION = 0.5
"""What a prediction takes of a trained picture, at most: there is no way back. Measured: 0.39 (starter, CPU, float32)."""

LOOK = HELD_OUT_PHOTOS * HELD_OUT_LEVELS * PREDICTION
"""Trained pictures in the time of one look."""

MOST_GAPS = 10
"""Eleven looks draw a curve; more show nothing else."""


def held_out_every(steps: int, batch: int, *, judged: bool) -> int:
    """Steps from look to look. One before the first step and one after the last are always there, also where a training is shorter than
    forty steps and they take more than their share.
    """
    share = JUDGED_SHARE if judged else EVALUATION_SHARE
    gaps = int(share * steps * batch / LOOK) - 1
    return math.ceil(steps / min(MOST_GAPS, max(1, gaps)))


def held_out_steps(steps: int, batch: int, every: int) -> float:
    """How many steps could be taken in the time of all looks at held-out photos."""
    return (2 + (steps - 1) // every) * LOOK / batch
