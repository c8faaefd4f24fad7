"""Backdrops: procedural, for any size, the same for the same seed. One file per kind."""

from likeness.darkroom.backdrop.noise import fractal_noise
from likeness.darkroom.backdrop.render import render_backdrop

__all__ = ["fractal_noise", "render_backdrop"]
