"""Deep features of a U-Net that are used for more than one step (Ma et al. 2023, "DeepCache: Accelerating Diffusion Models for Free").

Between neighbouring steps a picture's fine layers change much and its coarse ones little. A step that reuses computes only what works at the
latents' full size: the first block down and the last block up, with what the rest came to at the last whole step. It is a shortcut: the picture is
another one, a little.
"""

import contextlib
from collections.abc import Callable, Iterator
from typing import Any, Literal

from likeness.ml.foreign import Module

Mode = Literal["keep", "reuse"]


class DeepFeatures:
    """Of one U-Net of diffusers. Outside `at` it runs as if this were not there."""

    def __init__(self, unet: Module) -> None:
        self._unet = unet
        self._mode: Mode | None = None
        self._kept: Any = None
        self._attached = False

    @contextlib.contextmanager
    def at(self, *, reuse: bool) -> Iterator[None]:
        """A step that computes everything and keeps what is deep, or one that takes what the last such step kept."""
        if not self._attached:
            self._attach()
        self._mode = "reuse" if reuse else "keep"
        try:
            yield
        finally:
            self._mode = None

    def _attach(self) -> None:
        self._attached = True
        unet = self._unet
        for block in unet.down_blocks[1:]:
            block.forward = self._passed(block.forward, _down(len(block.resnets) + (block.downsamplers is not None)))
        deep: list[Module] = [unet.mid_block, *list(unet.up_blocks)[:-1]]
        for block in deep[:-1]:
            block.forward = self._passed(block.forward, lambda states: states)
        deep[-1].forward = self._kept_of(deep[-1].forward)

    def _passed(self, forward: Callable[..., Any], instead: Callable[[Any], Any]) -> Callable[..., Any]:
        def called(*states: Any, **named: Any) -> Any:  # noqa: ANN401 (as diffusers calls it)
            if self._mode != "reuse":
                return forward(*states, **named)
            return instead(states[0] if states else named["hidden_states"])

        return called

    def _kept_of(self, forward: Callable[..., Any]) -> Callable[..., Any]:
        def called(*states: Any, **named: Any) -> Any:  # noqa: ANN401
            if self._mode == "reuse":
                return self._kept
            found = forward(*states, **named)
            if self._mode == "keep":
                self._kept = found
            return found

        return called


def _down(count: int) -> Callable[[Any], Any]:
    """What a block down gives that nothing will look at: as many residuals as it has."""
    return lambda states: (states, (states,) * count)
