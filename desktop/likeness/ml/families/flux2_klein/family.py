"""The record of this family."""

from pathlib import Path

from likeness.base.errors import Failed
from likeness.ml.families.spec import FamilySpec, TrainingParts
from likeness.ml.lora import Adapter
from likeness.ml.networks import EngineName, Networks
from likeness.ml.parts.devices import Precision, Wanted


def _open_networks(engine: EngineName, pack: Path, adapter: Adapter, wanted: Wanted) -> Networks:
    if engine == "onnx":
        raise Failed("pack-no-onnx", pack=pack.name)
    from likeness.ml.families.flux2_klein.torch_networks import TorchNetworks  # noqa: PLC0415

    return TorchNetworks(pack, adapter, wanted)


def _load_for_training(pack: Path, precision: Precision = "float32") -> TrainingParts:
    from likeness.ml.families.flux2_klein.training import load  # noqa: PLC0415

    return load(pack, precision)


def _export_graph(pack: Path, graph: str) -> None:  # noqa: ARG001 (there is none)
    raise Failed("pack-no-onnx", pack=pack.name)


FLUX2_KLEIN = FamilySpec(
    name="flux2-klein",
    pipelines=("Flux2KleinPipeline",),
    prefix="transformer",
    open_networks=_open_networks,
    load_for_training=_load_for_training,
    graphs=(),
    export_graph=_export_graph,
)
