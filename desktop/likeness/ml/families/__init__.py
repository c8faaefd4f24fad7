"""Kinds of base models. A family is one folder and one `FamilySpec`; families do not import one another."""

from likeness.ml.families.registry import family, family_of
from likeness.ml.families.spec import FamilySpec

__all__ = ["FamilySpec", "family", "family_of"]
