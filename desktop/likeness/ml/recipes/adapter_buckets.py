"""Which shape of pictures each step of a training takes: batches never mix shapes, and over the steps every kind of picture has its share.

It depends on the step alone, so that a resumed training goes on with the same shape. Where all pictures have one shape nothing is changed.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from likeness.ml.recipes.adapter_data import Prepared
from likeness.ml.recipes.adapter_settings import AdapterSettings

GOLDEN = (5**0.5 - 1) / 2
"""Its multiples, less their whole parts, fill 0..1 evenly from the first on (Weyl 1916): no shape waits long for its turn."""


@dataclass(frozen=True, slots=True)
class Turn:
    """One step's part: the bucket, how many steps before had the same one, and the shares of prior pictures, and of faces among the sitter's own."""

    bucket: int
    number: int
    prior_share: float
    face_share: float


@dataclass(frozen=True, slots=True)
class Buckets:
    """`order`, `number` (steps,): each step's bucket, and how many steps before had the same one."""

    order: NDArray[np.int64]
    number: NDArray[np.int64]
    shares: tuple[tuple[float, float], ...]

    def turn(self, step: int) -> Turn:
        bucket = int(self.order[step])
        return Turn(bucket, int(self.number[step]), *self.shares[bucket])


def arranged(prepared: Sequence[Prepared], settings: AdapterSettings) -> Buckets:
    """A bucket comes as often as its pictures would in batches that mixed them all."""
    weights = _weights(prepared, settings)
    ends = np.cumsum(weights.sum(axis=1))
    places = (np.arange(settings.steps) + 0.5) * GOLDEN % 1 * ends[-1]
    order = np.minimum(np.searchsorted(ends, places, side="right"), len(prepared) - 1)
    number = np.zeros(settings.steps, np.int64)
    for bucket in range(len(prepared)):
        here = order == bucket
        number[here] = np.arange(here.sum())
    if len(prepared) == 1:  # as they were asked for, to the last bit
        return Buckets(order, number, ((settings.prior_share, settings.face_share),))
    return Buckets(
        order, number, tuple((_part(prior, whole + face), _part(face, whole)) for whole, face, prior in weights)
    )


def _weights(prepared: Sequence[Prepared], settings: AdapterSettings) -> NDArray[np.float64]:
    """(buckets, 3): how much of all pictures that are trained on are whole photos, faces and prior pictures of each bucket."""
    counts = np.array([(len(one.whole), len(one.faces), len(one.priors)) for one in prepared], np.float64)
    every = counts.sum(axis=0)
    prior = settings.prior_share if every[2] else 0.0
    face = settings.face_share if every[1] else 0.0
    wanted = np.array([(1 - prior) * (1 - face), (1 - prior) * face, prior])
    return np.asarray(counts / np.maximum(every, 1) * wanted)


def _part(one: float, others: float) -> float:
    return float(one / (one + others)) if one else 0.0
