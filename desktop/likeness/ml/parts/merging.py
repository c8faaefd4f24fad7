"""An adapter's changes, made to the weights of a torch module."""

from collections.abc import Mapping

from likeness.base.errors import Failed
from likeness.ml.foreign import Module
from likeness.ml.lora import Change


def merge(module: Module, changes: Mapping[str, Change | None]) -> None:
    """By the name of the layer inside `module`, "" for itself. The same arithmetic as for ONNX graphs, so that the pictures agree.

    Raises Failed("adapter-mismatch").
    """
    import torch  # noqa: PLC0415

    weights = dict(module.named_parameters())
    for layer, change in changes.items():
        if change is None:
            continue
        # Some text encoders keep the outer module's name.
        weight = weights.get(f"{layer}.weight".lstrip("."), weights.get(f"text_model.{layer}.weight"))
        if weight is None:
            raise Failed("adapter-mismatch")
        with torch.no_grad():
            weight.copy_(torch.from_numpy(change.added_to(weight.float().numpy())))
