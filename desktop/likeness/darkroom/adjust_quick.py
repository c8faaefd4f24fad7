"""Adjustments at a glance: a small picture that follows a slider while it moves, before the portrait is really made again.

Exposure and warmth are exact. Retouch and light are mixed from the portrait without them, as the look has them and at their fullest, each made
once: what lies between is within two levels of the real thing on average, which a test holds it to. Strokes are made anew.
"""

from typing import Literal

import cv2
import numpy as np
from msgspec.structs import replace

from likeness.darkroom.adjust_bases import Base, FromPhoto, FromPicture, small_output
from likeness.darkroom.adjustments import NOTHING, Adjustments, adjusted_look, toned
from likeness.darkroom.colour import Floats, unit
from likeness.looks.backdrop import Transparent
from likeness.looks.look import Look
from likeness.vision.models import Picture

WHITE = np.float32(1.0)
MIXED: tuple[Literal["retouch", "light"], ...] = ("retouch", "light")


class Quick:
    """Of one portrait, at most QUICK pixels on its longer side. One thread at a time."""

    def __init__(self, base: Base) -> None:
        self._output = small_output(base.size)
        self.size = self._output.width, self._output.height
        self._base = base
        self._kept: dict[tuple[str, float], Floats] = {}
        self._strokes = NOTHING.strokes

    def picture(self, adjustments: Adjustments) -> Picture:
        """(h, w, 3), not cropped; what is transparent is white."""
        if adjustments.strokes != self._strokes:
            self._kept.clear()
            self._strokes = adjustments.strokes
        picture = self._at("", 1.0)
        for name in MIXED:
            share = float(getattr(adjustments, name))
            if name in self._base.names and share != 1:
                end, part = (0.0, 1 - share) if share < 1 else (2.0, share - 1)
                picture = picture + (self._at(name, end) - self._at("", 1.0)) * np.float32(part)
        finished = toned(np.clip(picture, 0, 1), adjustments)
        return np.rint(finished * 255).astype(np.uint8)

    def warm(self) -> None:
        """Make now what the sliders will ask for."""
        for name in MIXED:
            if name in self._base.names:
                for share in (0.0, 2.0):
                    self._at(name, share)

    def _at(self, name: str, share: float) -> Floats:
        """The portrait (h, w, 3) sRGB 0..1 with one strength changed and nothing else."""
        key = name, share
        if key not in self._kept:
            self._kept[key] = self._made(replace(NOTHING, **{name: share}) if name else NOTHING)
        return self._kept[key]

    def _made(self, adjustments: Adjustments) -> Floats:
        if isinstance(self._base, FromPhoto):
            return self._printed(self._base, adjusted_look(self._base.look, adjustments))
        assert isinstance(self._base, FromPicture)  # noqa: S101 (there are two)
        small = cv2.resize(self._base.picture, self.size, interpolation=cv2.INTER_AREA)
        share = cv2.resize(self._base.alpha, self.size, interpolation=cv2.INTER_AREA)
        return _on_white(unit(np.asarray(small, np.uint8)), np.asarray(share, np.float32))

    def _printed(self, base: FromPhoto, look: Look) -> Floats:
        picture, alpha = base.quick.printed(replace(look, output=self._output), self._strokes)
        if look.grade.monochrome >= 1:
            picture = np.repeat(picture[..., 1:2], 3, axis=-1)
        if isinstance(look.backdrop, Transparent):
            picture = _on_white(picture, alpha)
        if picture.shape[1::-1] != self.size:
            picture = np.asarray(cv2.resize(picture, self.size, interpolation=cv2.INTER_CUBIC), np.float32)
        return picture


def _on_white(picture: Floats, alpha: Floats) -> Floats:
    share = alpha[..., None]
    return np.asarray(picture * share + WHITE * (1 - share), np.float32)
