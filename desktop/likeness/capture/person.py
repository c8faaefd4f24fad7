"""Is every photo of the same person? Found from embeddings alone, which need the consent to compare."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

SAME_PERSON = 0.54
"""Average distance between two groups of photos up to which they show one person (docs/calibration/capture.md)."""


FEW = 6
NEAR_ONE = 0.48
"""In a handful of photos averages say little, so being near any one of the main person's is enough: only 1 in 100 pairs of
different people are this near (docs/calibration/vision.md)."""


def odd_ones_out(embeddings: Sequence[NDArray[np.float32]]) -> tuple[int, ...]:
    """Indices of photos that do not show the main person: whoever is in most of them, and the more alike group where two are as large.

    Groups are joined nearest first while their average distance is at most `SAME_PERSON` (average linkage).
    """
    if len(embeddings) < 2:
        return ()
    points = np.stack(embeddings).astype(np.float64)
    distances = np.linalg.norm(points[:, None] - points, axis=-1)
    groups = join_near(distances, SAME_PERSON)
    main = max(groups, key=lambda group: (len(group), -_spread(distances, group)))
    odd = sorted(set(range(len(embeddings))) - set(main))
    if len(embeddings) < FEW:
        odd = [index for index in odd if distances[index, main].min() > NEAR_ONE]
    return tuple(odd)


def join_near(distances: NDArray[np.float64], limit: float) -> list[list[int]]:
    """Average-linkage clusters of an (N, N) distance matrix, cut at `limit`."""
    groups = [[index] for index in range(len(distances))]
    while len(groups) > 1:
        between = np.array([[distances[np.ix_(a, b)].mean() for b in groups] for a in groups])
        np.fill_diagonal(between, np.inf)
        first, second = sorted(int(i) for i in np.unravel_index(between.argmin(), between.shape))
        if between[first, second] > limit:
            break
        groups[first] += groups.pop(second)
    return groups


def _spread(distances: NDArray[np.float64], group: list[int]) -> float:
    return float(distances[np.ix_(group, group)].mean())
