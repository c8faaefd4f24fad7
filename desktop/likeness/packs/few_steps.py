"""Base models that draw in a few steps without guidance: made so by their maker, or by an adapter that a person puts into the pack."""

import json
import re
from pathlib import Path

import msgspec

from likeness.base.errors import Failed
from likeness.base.files import read_bounded
from likeness.base.limits import MAX_TEXT_BYTES
from likeness.packs.kinds import Kind
from likeness.packs.licence import CARD
from likeness.packs.manifest import Accepted, FewSteps, GenerationAdvice, Manifest, Sampler

FEW_STEPS = "few_steps.safetensors"
"""The adapter's file in a pack (LCM-LoRA, Luo et al. 2023, and its like): whatever opens the pack adds it to the weights."""

MOST_STEPS = 50
"""More are no few steps."""

_SIGNS = re.compile(r"turbo|lightning|schnell|distilled|(?<![a-z])(?:hyper|lcm|tcd|dmd)(?![a-z])")
"""What makers call models that were distilled to a few steps."""

_STEPS = re.compile(r"(?<!\d)(\d{1,2})[-_ ]?steps?(?![a-z])")
_HEADING = re.compile(r"^# (.+)$", re.MULTILINE)
SETTINGS = ("model_index.json", "unet/config.json", "transformer/config.json")
"""Where diffusers notes what a folder was once loaded from."""


class Sign(msgspec.Struct, frozen=True):
    """`word`: what a base model's names say of few steps. `steps`: as many as they say, or as are usual for its kind."""

    word: str
    steps: int


def advice(kind: Kind, steps: int = 0, sampler: Sampler | None = None) -> GenerationAdvice:
    """Without guidance, in `steps` (0: as many as are usual for this kind)."""
    usual = kind.few_steps
    return GenerationAdvice(steps or usual.steps, usual.guidance, sampler or usual.sampler)


def with_adapter(manifest: Manifest, accepted: Accepted, drawn: GenerationAdvice) -> Manifest:
    """What the manifest says once the adapter is in the pack. `drawn`: how it draws then."""
    return msgspec.structs.replace(manifest, few_steps=FewSteps(accepted, manifest.generation), generation=drawn)


def without_adapter(manifest: Manifest, kind: Kind) -> Manifest:
    """What it said before; for a pack that came with its adapter, what is usual for its kind."""
    before = kind.generation if manifest.few_steps is None else manifest.few_steps.without
    return msgspec.structs.replace(manifest, few_steps=None, generation=before)


def sign_of(folder: Path, kind: Kind) -> Sign | None:
    """What the names of a base model in diffusers' layout say of few steps. Names are no proof: nothing is set by them, they are told."""
    names = " ".join([folder.resolve().name, *_noted(folder)]).lower()
    found = _SIGNS.search(names)
    if found is None:
        return None
    said = _STEPS.search(names)
    steps = int(said[1]) if said else 0
    return Sign(found[0], steps if 0 < steps <= MOST_STEPS else kind.few_steps.steps)


def _noted(folder: Path) -> list[str]:
    """The card's heading, and the names under which its maker loaded it."""
    noted = [heading[1] for heading in [_HEADING.search(_text(folder / CARD))] if heading]
    for name in SETTINGS:
        try:
            untrusted = json.loads(_text(folder / name) or "{}")
        except (ValueError, RecursionError):
            continue
        if isinstance(untrusted, dict):
            noted.append(str(untrusted.get("_name_or_path", ""))[:200])
    return noted


def _text(path: Path) -> str:
    try:
        return read_bounded(path, MAX_TEXT_BYTES).decode("utf-8", "replace")
    except Failed:
        return ""
