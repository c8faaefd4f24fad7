"""Which engine draws a pack sooner on this computer. Both draw the same picture, to a level or two."""

from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from likeness.ml.families.registry import family_of
from likeness.ml.networks import EngineName
from likeness.ml.parts.devices import SMALL_PACK, choose, weight_bytes
from likeness.vision.providers import CPU, usable

TORCH_ALONE: tuple[EngineName, ...] = ("torch",)
TORCH_FIRST: tuple[EngineName, ...] = ("torch", "onnx")
ONNX_FIRST: tuple[EngineName, ...] = ("onnx", "torch")


def engines_for(pack: Path, *, personal: bool) -> tuple[EngineName, ...]:
    """Those that can draw `pack` here, the one that is sooner done first. `personal`: with somebody's adapter. Raises Failed: pack-missing,
    family-unknown.

    A graphics processor beats a computer without one, and torch has one more often. On a processor graphs win for a small pack, because they need
    no torch: eight portraits of the starter pack in 12 s, by torch in 24. For a large one torch wins where it may halve the numbers (63 s for
    a picture of SD 1.5 size in bfloat16, 123 s by graphs); where it may not, steps take as long (15 s both), in 6 GB of memory instead of 10.
    """
    if not _has_graphs(pack):
        return TORCH_ALONE
    small = weight_bytes(pack) < SMALL_PACK
    if small and _torch_has_no_card():
        return ONNX_FIRST
    if choose(pack).device != "cpu":
        return TORCH_FIRST
    on_card = usable(personal=personal)[0] != CPU
    return ONNX_FIRST if on_card or small else TORCH_FIRST


def _has_graphs(pack: Path) -> bool:
    """All that its family has: without one of them some ways to draw are not there."""
    graphs = family_of(pack).graphs
    return bool(graphs) and all((pack / graph / "model.onnx").is_file() for graph in graphs)


def _torch_has_no_card() -> bool:
    """Told without importing it, which takes longer than a small picture."""
    try:
        return version("torch").endswith("+cpu")
    except PackageNotFoundError:
        return False
