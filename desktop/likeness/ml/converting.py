"""A pack becomes ONNX graphs, and is believed only after its pictures were compared with those of torch.

Works in the pack's own folder or a copy of it. A graph that is complete is noted in `conversion.json`, so that a conversion that was stopped goes on
with the next one.
"""

import gc
import time
from collections.abc import Callable
from math import inf
from pathlib import Path
from typing import Literal, Protocol

import msgspec

from likeness.base.errors import Failed
from likeness.base.files import write_atomic
from likeness.jobs.memory import free_memory
from likeness.ml.comparing import compare, look
from likeness.ml.families.registry import family_of
from likeness.ml.families.spec import FamilySpec
from likeness.ml.parts.halving import halve_graph
from likeness.ml.parts.quantizing import quantize_graph
from likeness.packs.conversion import NOTES, Conversion, Notes, Variant, read_notes
from likeness.packs.footprint import converting, in_gigabytes, sizes_of

StageName = Literal["exporting", "shrinking", "checking"]

LIMITS: dict[Variant | None, tuple[float, float]] = {None: (0.001, 0.5), "fp16": (0.02, 2.0), "int8": (0.05, 2.0)}
"""The most that a network's output may differ on average, in standard deviations of torch's, and the picture, in CIEDE2000. Two is hard to see side
by side. Measured on the starter pack: 6e-7 and 0.0; 0.0013 and 0.17; 0.0025 and 0.21.
"""

SHRINK: dict[Variant, Callable[[Path], int]] = {"fp16": halve_graph, "int8": quantize_graph}


class Told(Protocol):
    """Who hears how far the conversion is; what these raise stops it."""

    def stage(self, name: StageName) -> None: ...

    def progress(self, done: int, of: int) -> None:
        """In graphs."""

    def measured(self, name: str, value: float) -> None: ...


def convert_pack(folder: Path, variant: Variant | None, told: Told) -> Conversion:
    """Fill the folders of the family's graphs, compare, and note what was measured.

    Raises Failed: pack-torch-only, conversion-memory, pack-conversion-differs, what loading the pack raises, disk-full; and what `told` raises.
    """
    spec = family_of(folder)
    if not spec.graphs:
        raise Failed("pack-torch-only", pack=folder.name)
    _require_memory(folder)
    notes = read_notes(folder, variant)
    notes = _export(spec, folder, notes, told)
    if variant is not None:
        notes = _shrink(spec, folder, notes, SHRINK[variant], told)
    told.stage("checking")
    differences = compare(look(spec, "torch", folder), look(spec, "onnx", folder))
    for name, value in differences.by_name().items():
        told.measured(name, value)
    most, picture = LIMITS[variant]
    if not (differences.largest < inf and differences.mean <= most and differences.picture <= picture):
        raise Failed("pack-conversion-differs", pack=folder.name, difference=round(differences.picture, 2))
    conversion = Conversion(
        variant=variant,
        largest=differences.largest,
        mean=differences.mean,
        picture=differences.picture,
        picture_largest=differences.picture_largest,
    )
    _note(folder, msgspec.structs.replace(notes, conversion=conversion))
    return conversion


def _require_memory(folder: Path) -> None:
    """Before anything is loaded: nobody waits for the export of a model whose comparison does not fit. Raises Failed("conversion-memory")."""
    needed, free = converting(sizes_of(folder)), free_memory().free
    if needed > free:
        raise Failed("conversion-memory", pack=folder.name, needed=in_gigabytes(needed), free=in_gigabytes(free))


def _export(spec: FamilySpec, folder: Path, notes: Notes, told: Told) -> Notes:
    told.stage("exporting")
    for done, graph in enumerate(spec.graphs, start=1):
        if graph not in notes.exported:
            began = time.monotonic()
            spec.export_graph(folder, graph)
            gc.collect()
            told.measured(f"{graph.replace('_', '-')}-seconds", time.monotonic() - began)
            notes = msgspec.structs.replace(notes, exported=(*notes.exported, graph))
            _note(folder, notes)
        told.progress(done, len(spec.graphs))
    return notes


def _shrink(spec: FamilySpec, folder: Path, notes: Notes, shrink: Callable[[Path], int], told: Told) -> Notes:
    """The denoiser and the text encoders; the autoencoder is small, and its colours suffer first."""
    told.stage("shrinking")
    graphs = [graph for graph in spec.graphs if not graph.startswith("vae")]
    for done, graph in enumerate(graphs, start=1):
        if graph not in notes.shrunk:
            shrink(folder / graph / "model.onnx")
            gc.collect()
            notes = msgspec.structs.replace(notes, shrunk=(*notes.shrunk, graph))
            _note(folder, notes)
        told.progress(done, len(graphs))
    return notes


def _note(folder: Path, notes: Notes) -> None:
    write_atomic(folder / NOTES, msgspec.json.encode(notes), mode=0o644)
