"""Whether a portrait is still its sitter: source against result, in numbers with limits. It measures; `darkroom.guard` decides what is done."""

from likeness.darkroom.fidelity.limits import LIMITS, Limits, breaches
from likeness.darkroom.fidelity.measure import Fidelity, measure_fidelity

__all__ = ["LIMITS", "Fidelity", "Limits", "breaches", "measure_fidelity"]
