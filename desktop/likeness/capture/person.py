"""Who is in a set of photos? Found from embeddings alone, which need the consent to compare."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

SAME_PERSON = 0.54
"""Average distance between two groups of photos up to which they show one person (docs/calibration/capture.md)."""

FEW = 6
NEAR_ONE = 0.48
"""In a handful of photos averages say little, so being near any one of the main person's is enough: only 1 in 100 pairs of
different people are this near (docs/calibration/vision.md)."""


@dataclass(frozen=True, slots=True)
class Group:
    """Photos that seem to show one person, as indices, in order; `medoid` is the one most like all others of them: the one to show."""

    medoid: int
    members: tuple[int, ...]


def people_in(embeddings: Sequence[NDArray[np.float32]]) -> tuple[Group, ...]:
    """One group for each person, the main person first: whoever is in most photos, and the more alike group where two are as large.

    Groups are joined nearest first while their average distance is at most `SAME_PERSON` (average linkage).
    """
    if not embeddings:
        return ()
    points = np.stack(embeddings).astype(np.float64)
    # Row by row: all differences at once would take half a gigabyte for five hundred photos.
    distances = np.stack([np.linalg.norm(points - point, axis=1) for point in points])
    groups = join_near(distances, SAME_PERSON)
    groups.sort(key=lambda group: (-len(group), _spread(distances, group), min(group)))
    if len(embeddings) < FEW:
        groups = _join_to_main(distances, groups)
    return tuple(Group(_medoid(distances, group), tuple(sorted(group))) for group in groups)


def odd_ones_out(embeddings: Sequence[NDArray[np.float32]]) -> tuple[int, ...]:
    """Indices of photos that do not show the main person of `people_in`: what to suggest until somebody has chosen."""
    return tuple(sorted(index for group in people_in(embeddings)[1:] for index in group.members))


def undecided(groups: Sequence[Group]) -> bool:
    """Whether it cannot be said whose set of photos this is: somebody else is in at least half as many as the main person.

    Fewer are strangers among somebody's photos, who may be left out without asking.
    """
    return len(groups) > 1 and 2 * len(groups[1].members) >= len(groups[0].members)


def join_near(distances: NDArray[np.float64], limit: float) -> list[list[int]]:
    """Average-linkage clusters of an (N, N) distance matrix, cut at `limit`.

    The matrix of the groups is kept by the rule of Lance and Williams (1967), so that hundreds of photos take a moment.
    """
    groups = [[index] for index in range(len(distances))]
    between = distances.astype(np.float64)
    np.fill_diagonal(between, np.inf)
    while len(groups) > 1:
        first, second = sorted(int(i) for i in np.unravel_index(between.argmin(), between.shape))
        if between[first, second] > limit:
            break
        shares = len(groups[first]), len(groups[second])
        row = (shares[0] * between[first] + shares[1] * between[second]) / sum(shares)
        between[first], between[:, first] = row, row
        between[first, first] = np.inf
        between = np.delete(np.delete(between, second, axis=0), second, axis=1)
        groups[first] += groups.pop(second)
    return groups


def _join_to_main(distances: NDArray[np.float64], groups: list[list[int]]) -> list[list[int]]:
    """Single photos that are near any one of the main person's go to the main person."""
    main, *others = groups
    near = {index for group in others for index in group if distances[index, main].min() <= NEAR_ONE}
    kept = ([index for index in group if index not in near] for group in others)
    return [[*main, *sorted(near)], *(group for group in kept if group)]


def _medoid(distances: NDArray[np.float64], group: list[int]) -> int:
    return group[int(distances[np.ix_(group, group)].sum(axis=1).argmin())]


def _spread(distances: NDArray[np.float64], group: list[int]) -> float:
    return float(distances[np.ix_(group, group)].mean())
