"""The record of this family."""

from pathlib import Path

from likeness.ml.families.spec import FamilySpec, TrainingParts
from likeness.ml.lora import Adapter
from likeness.ml.networks import EngineName, Networks
from likeness.ml.parts.devices import Precision, Wanted


def _open_networks(engine: EngineName, pack: Path, adapter: Adapter, wanted: Wanted) -> Networks:
    if engine == "onnx":
        from likeness.ml.families.sd15.onnx_networks import OnnxNetworks  # noqa: PLC0415 (each engine loads only its own libraries)

        return OnnxNetworks(pack, adapter, wanted)
    from likeness.ml.families.sd15.torch_networks import TorchNetworks  # noqa: PLC0415

    return TorchNetworks(pack, adapter, wanted)


def _load_for_training(pack: Path, precision: Precision = "float32") -> TrainingParts:
    from likeness.ml.families.sd15.training import load  # noqa: PLC0415

    return load(pack, precision)


def _export_graph(pack: Path, graph: str) -> None:
    from likeness.ml.families.sd15.export import export  # noqa: PLC0415

    export(pack, graph)


SD15 = FamilySpec(
    name="sd15",
    pipelines=("StableDiffusionPipeline",),
    prefix="unet",
    open_networks=_open_networks,
    load_for_training=_load_for_training,
    graphs=("unet", "text_encoder", "vae_decoder", "vae_encoder"),
    export_graph=_export_graph,
)
