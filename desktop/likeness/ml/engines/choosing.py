"""Which engine draws a pack sooner on this computer. From the same weights both draw the same picture, to a level or two."""

from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from likeness.ml.families.registry import family_of
from likeness.ml.families.spec import FamilySpec
from likeness.ml.networks import EngineName
from likeness.ml.parts.devices import SMALL_PACK, choose, weight_bytes
from likeness.vision.providers import CPU, usable

Engines = tuple[EngineName, ...]
TORCH: Engines = ("torch",)
GRAPHS: Engines = ("onnx",)
GRAPHS_FIRST: Engines = ("onnx", "torch")


def engines_for(pack: Path, *, personal: bool) -> Engines:
    """Those to draw `pack` with here: the one that is sooner done, and what to take where it does not work. `personal`: with somebody's adapter.
    Raises Failed: pack-missing, family-unknown.

    A graphics processor beats a computer without one, and torch knows more of them. On a processor graphs win for a small pack, because they need
    no torch: eight portraits of the starter pack in 12 s, by torch in 24. For a large one torch wins where it may halve the numbers (63 s for
    a picture of SD 1.5 size in bfloat16, 123 s by graphs); where it may not, steps take as long (15 s both), in 6 GB of memory instead of 10.
    """
    spec = family_of(pack)
    if not _has_weights(pack, spec):
        return GRAPHS
    if not _has_graphs(pack, spec):
        return TORCH
    small = weight_bytes(pack) < SMALL_PACK
    if small and _torch_knows_no_card():
        return GRAPHS_FIRST
    if choose(pack).device != "cpu":
        return TORCH
    on_card = usable(personal=personal)[0] != CPU
    return GRAPHS_FIRST if on_card or small else TORCH


def _has_weights(pack: Path, spec: FamilySpec) -> bool:
    return any((pack / spec.prefix).glob("*.safetensors"))


def _has_graphs(pack: Path, spec: FamilySpec) -> bool:
    """All that its family has: without one of them some ways to draw are not there."""
    return bool(spec.graphs) and all((pack / graph / "model.onnx").is_file() for graph in spec.graphs)


def _torch_knows_no_card() -> bool:
    """Told without importing it, which takes longer than a small picture. What does not say so of itself is asked."""
    try:
        return version("torch").endswith("+cpu")
    except PackageNotFoundError:
        return False
