"""A tensor that only remembers where its numbers lie and how they are to be cut.

It has as much of a torch tensor's face as diffusers' conversion of keys looks at: shape, ndim, slices, transposition, copies.
"""

from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

Cut = Any
"""An index as in `array[index]`, or None for a transposition."""


@dataclass(frozen=True, slots=True)
class Borrowed:
    """`key`: the tensor in the file; `cuts` are made one after the other."""

    key: str
    shape: tuple[int, ...]
    cuts: tuple[Cut, ...] = field(default=())

    @property
    def ndim(self) -> int:
        return len(self.shape)

    @property
    def T(self) -> "Borrowed":  # noqa: N802 (torch's name)
        return Borrowed(self.key, self.shape[::-1], (*self.cuts, None))

    def __getitem__(self, index: Cut) -> "Borrowed":
        shape = np.broadcast_to(np.zeros((), np.uint8), self.shape)[index].shape
        return Borrowed(self.key, shape, (*self.cuts, index))

    def contiguous(self) -> "Borrowed":
        return self

    def clone(self) -> "Borrowed":
        return self

    def detach(self) -> "Borrowed":
        return self

    def of(self, whole: NDArray[Any]) -> NDArray[Any]:
        """The cuts made to the tensor's numbers."""
        for cut in self.cuts:
            whole = whole.T if cut is None else whole[cut]
        return np.ascontiguousarray(whole)
