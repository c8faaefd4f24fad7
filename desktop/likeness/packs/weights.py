"""Which files of one part of a base model are taken: one form of its weights, its settings, and nothing else. Pure: names in, names out."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Literal

Precision = Literal["half", "full"]

PICKLES = frozenset({".bin", ".ckpt", ".pt", ".pth", ".pkl", ".pickle", ".msgpack", ".h5", ".npy", ".npz"})
"""Forms of weights that can run a program when they are opened, or that nothing here reads."""

ORDER: dict[Precision, tuple[str, ...]] = {"half": ("fp16", "bf16", ""), "full": ("", "fp16", "bf16")}
"""Half precision first: half the disk and half the reading, and the pictures differ by less than the eight bits they are saved in. Where
numbers must be exact (the picture decoder of SDXL), the program computes in full precision whatever the file holds. Averages kept for the
maker's own further training (`ema`, `non_ema`) are never taken."""

_WEIGHT = re.compile(
    r"^(?P<stem>model|diffusion_pytorch_model)"
    r"(?:\.(?P<before>[a-z0-9_]+))??(?P<shard>-\d{5}-of-\d{5})?(?:\.(?P<after>[a-z0-9_]+))?\.safetensors$"
)
_INDEX = re.compile(
    r"^(?P<stem>model|diffusion_pytorch_model)(?:\.(?P<before>[a-z0-9_]+))??\.safetensors\.index(?:\.(?P<after>[a-z0-9_]+))?\.json$"
)
SETTINGS = frozenset({".json", ".txt", ".model"})
GRAPHS = frozenset({".onnx", ".onnx_data", ".data"})


@dataclass(frozen=True, slots=True)
class PartFiles:
    """`taken`: (name there, name here). `index`: the list of shards, to be written anew where shards change their names."""

    taken: tuple[tuple[str, str], ...]
    index: str = ""
    variant: str = ""
    has_weights: bool = False
    has_graph: bool = False


def choose(names: Iterable[str], precision: Precision, *, needs_weights: bool) -> PartFiles:
    """`names`: of the files in one part's folder.

    Graphs (ONNX) are taken where there are no weights beside them: the hub's own are often twice as large as everything else, and others can
    be made of the weights here, and compared with them (`packs convert`).
    """
    there = sorted(names)
    settings = [name for name in there if PurePosixPath(name).suffix in SETTINGS and ".index." not in name]
    same = tuple((name, name) for name in settings)
    for variant in ORDER[precision] if needs_weights else ():
        weights = _of_variant(there, variant)
        if weights:
            index = next((name for name in there if _variant_of(_INDEX, name) == variant), "")
            renamed = tuple((name, standard_name(name)) for name in weights)
            return PartFiles((*same, *renamed), index, variant, has_weights=True)
    graphs = tuple((name, name) for name in there if PurePosixPath(name).suffix in GRAPHS)
    return PartFiles((*same, *graphs), has_graph=any(name.endswith(".onnx") for name, _ in graphs))


def standard_name(name: str) -> str:
    """The name without its variant, which every loader finds: `model.fp16.safetensors` is `model.safetensors`."""
    match = _WEIGHT.match(name)
    return name if match is None else f"{match['stem']}{match['shard'] or ''}.safetensors"


def standard_index(name: str) -> str:
    match = _INDEX.match(name)
    return name if match is None else f"{match['stem']}.safetensors.index.json"


def _of_variant(names: list[str], variant: str) -> list[str]:
    """Whole weights of that variant: one file, or every shard of one set."""
    found = [name for name in names if _variant_of(_WEIGHT, name) == variant]
    single = [name for name in found if (match := _WEIGHT.match(name)) and not match["shard"]]
    if single:
        return single[:1]
    sets: dict[str, list[str]] = {}
    for name in found:
        match = _WEIGHT.match(name)
        if match is not None:
            sets.setdefault(match["shard"][-5:], []).append(name)
    return next((shards for count, shards in sets.items() if len(shards) == int(count)), [])


def _variant_of(pattern: re.Pattern[str], name: str) -> str | None:
    match = pattern.match(name)
    return None if match is None else match["before"] or match["after"] or ""
