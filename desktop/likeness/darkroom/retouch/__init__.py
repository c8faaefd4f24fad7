"""Retouch: skin, eyes, teeth and stray hairs, each as a pure step with a strength. One small file per step."""

from likeness.darkroom.retouch.chain import Retouched, apply_step, retouch

__all__ = ["Retouched", "apply_step", "retouch"]
