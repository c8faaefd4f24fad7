"""Training that is bounded by minutes: a stopwatch that survives restarts, a learning rate that follows it, and the fastest numbers that do."""

import math
import os
import time
from collections.abc import Iterable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from likeness.ml.foreign import Optimizer, Tensor
from likeness.ml.parts.devices import cpu_has_bfloat16

SAVE_EVERY = 120.0
"""Seconds of work that a power cut may cost."""


@dataclass(slots=True)
class Stopwatch:
    """Seconds of training so far, over all starts."""

    limit: float
    spent: float = 0.0
    started: float = 0.0

    def start(self) -> None:
        self.started = time.monotonic()

    @property
    def total(self) -> float:
        return self.spent + time.monotonic() - self.started

    @property
    def share(self) -> float:
        return min(1.0, self.total / self.limit)


def cosine_rate(share: float, peak: float) -> float:
    """Short warm-up, then a cosine down to 2 % of the peak."""
    return peak * min(1.0, share / 0.02 + 0.05) * (0.02 + 0.98 * 0.5 * (1 + math.cos(math.pi * share)))


def fast_products() -> AbstractContextManager[None]:
    """In bfloat16 where the processor has the instructions; elsewhere it would be emulated, many times slower than float32."""
    import torch  # noqa: PLC0415

    found: AbstractContextManager[None] = torch.autocast("cpu", torch.bfloat16, enabled=cpu_has_bfloat16())
    return found


def descend(optimizer: Optimizer, learning: Iterable[Tensor], loss: Tensor, rate: float) -> None:
    """One step down `loss`, its gradient no longer than 1."""
    import torch  # noqa: PLC0415

    for group in optimizer.param_groups:
        group["lr"] = rate
    optimizer.zero_grad(set_to_none=True)
    loss.backward()
    torch.nn.utils.clip_grad_norm_(learning, 1.0)
    optimizer.step()


def save(path: Path, state: dict[str, Any]) -> None:
    """The checkpoint is complete or the one before."""
    import torch  # noqa: PLC0415

    temporary = path.with_suffix(".part")
    torch.save(state, temporary)
    with temporary.open("r+b") as file:  # a power cut must not leave the new name with half of it
        os.fsync(file.fileno())
    temporary.replace(path)
