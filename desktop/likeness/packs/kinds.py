"""What is known of each kind of base model without opening its weights: resources/packs/families.toml."""

import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated

import msgspec
from msgspec import Meta, Struct

from likeness.base.errors import Failed
from likeness.base.files import read_bounded
from likeness.base.limits import MAX_TEXT_BYTES
from likeness.packs.manifest import GenerationAdvice, TrainingAdvice

FILE = "families.toml"


class Kind(Struct, frozen=True, forbid_unknown_fields=True):
    """One kind of base model; what the fields mean stands in the file."""

    title: str
    pipelines: tuple[str, ...]
    parts: tuple[str, ...]
    weights: tuple[str, ...]
    denoiser: str
    optional: tuple[str, ...]
    resolution: Annotated[int, Meta(ge=64, le=4_096, multiple_of=8)]
    sitter_token: str
    training: TrainingAdvice
    generation: GenerationAdvice
    few_steps: GenerationAdvice


Kinds = Mapping[str, Kind]


def load_kinds(folder: Path) -> Kinds:
    """By family name, from the program's own folder of packs. Raises Failed("pack-tables-damaged")."""
    try:
        return msgspec.convert(
            tomllib.loads(read_bounded(folder / FILE, MAX_TEXT_BYTES).decode()), type=dict[str, Kind]
        )
    except (Failed, msgspec.MsgspecError, tomllib.TOMLDecodeError, UnicodeError) as error:
        raise Failed("pack-tables-damaged", file=FILE) from error


def family_of_pipeline(kinds: Kinds, pipeline: str) -> str | None:
    """The family whose pictures this class of pipelines makes; None where it is none of ours."""
    return next((name for name, kind in kinds.items() if pipeline in kind.pipelines), None)
