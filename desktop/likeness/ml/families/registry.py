"""The families that this program knows, by name."""

import json
from pathlib import Path

from likeness.base.errors import Failed
from likeness.base.files import read_bounded
from likeness.base.limits import MAX_TEXT_BYTES
from likeness.ml.families.flux2_klein.family import FLUX2_KLEIN
from likeness.ml.families.sd15.family import SD15
from likeness.ml.families.sdxl.family import SDXL
from likeness.ml.families.spec import FamilySpec
from likeness.packs.manifest import MANIFEST, load_manifest

FAMILIES = {spec.name: spec for spec in (SD15, SDXL, FLUX2_KLEIN)}
PIPELINES = {pipeline: spec.name for spec in FAMILIES.values() for pipeline in spec.pipelines}


def family(name: str) -> FamilySpec:
    """Raises Failed("family-unknown")."""
    if name not in FAMILIES:
        raise Failed("family-unknown", family=name)
    return FAMILIES[name]


def family_of(pack: Path) -> FamilySpec:
    """By the pack's manifest, or (a plain diffusers folder) by its `model_index.json`. Raises Failed: pack-missing, family-unknown."""
    if (pack / MANIFEST).is_file():
        return family(load_manifest(pack).family)
    try:
        untrusted_index = json.loads(read_bounded(pack / "model_index.json", MAX_TEXT_BYTES))
        pipeline = str(untrusted_index["_class_name"])
    except (Failed, ValueError, KeyError, TypeError) as error:
        raise Failed("pack-missing", pack=pack.name) from error
    return family(PIPELINES.get(pipeline, pipeline))
