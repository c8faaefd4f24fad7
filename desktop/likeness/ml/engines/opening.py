"""Open a pack, with or without an adapter, on one engine."""

from pathlib import Path

from likeness.base.files import read_bounded
from likeness.ml.engines.engine import Engine
from likeness.ml.families.registry import family_of
from likeness.ml.lora import MAX_ADAPTER_BYTES, Adapter, combined, read_adapter
from likeness.ml.networks import EngineName
from likeness.ml.parts.devices import Device, Precision, Wanted
from likeness.packs.few_steps import FEW_STEPS


def open_engine(
    name: EngineName,
    pack: Path,
    adapter: bytes | None = None,
    *,
    device: Device | None = None,
    precision: Precision | None = None,
) -> Engine:
    """`device` and `precision`: None is what is best here (see `ml.parts.devices`).

    Raises Failed: pack-missing, pack-damaged, pack-unsupported, pack-no-onnx, family-unknown, adapter-damaged, adapter-mismatch.
    """
    spec = family_of(pack)
    both = combined(_few_steps(pack, spec.prefix), read_adapter(adapter, spec.prefix))
    return Engine(name, spec.open_networks(name, pack, both, Wanted(device, precision)))


def _few_steps(pack: Path, prefix: str) -> Adapter:
    path = pack / FEW_STEPS
    return read_adapter(read_bounded(path, MAX_ADAPTER_BYTES) if path.is_file() else None, prefix)
