"""Export this family to ONNX."""

from pathlib import Path

from likeness.ml.families.sd15.folder import read_folder
from likeness.ml.foreign import Tensor
from likeness.ml.parts import loading
from likeness.ml.parts.configs import read_config
from likeness.ml.parts.exporting import trace, write_graph
from likeness.ml.parts.exporting_autoencoder import export_decoder, export_encoder


def export(pack: Path, graph: str) -> None:
    """Write `graph`, one of `unet`, `text_encoder`, `vae_decoder` and `vae_encoder`, with its `model.onnx` into `pack`."""
    parts = {
        "unet": _export_unet,
        "text_encoder": _export_text,
        "vae_decoder": export_decoder,
        "vae_encoder": export_encoder,
    }
    parts[graph](pack)


def _export_unet(pack: Path) -> None:
    import torch  # noqa: PLC0415

    folder, unet = read_folder(pack), loading.denoiser(pack)
    width = int(unet.config.cross_attention_dim)

    class Unet(torch.nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.unet = unet

        def forward(self, sample: Tensor, timestep: Tensor, encoder_hidden_states: Tensor) -> Tensor:
            return self.unet(sample, timestep, encoder_hidden_states, return_dict=False)[0]

    side, tokens = int(unet.config.sample_size), _tokens(pack)
    inputs = (
        torch.zeros(2, folder.latents.channels, side, side),
        torch.tensor([1], dtype=torch.int64),
        torch.zeros(2, tokens, width),
    )
    shapes = {
        "sample": {0: "batch", 2: "height", 3: "width"},
        "timestep": {},
        "encoder_hidden_states": {0: "batch", 1: "tokens"},
    }
    model = trace(Unet(), inputs, list(shapes), ["out_sample"], shapes)
    write_graph(model, pack / "unet", "unet.", "diffusion_pytorch_model.safetensors")


def _export_text(pack: Path) -> None:
    import torch  # noqa: PLC0415

    text = loading.text_encoder(pack)

    class Text(torch.nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.text = text

        def forward(self, input_ids: Tensor) -> Tensor:
            found = self.text(input_ids=input_ids)
            return found.last_hidden_state, found.pooler_output

    ids = torch.zeros(2, _tokens(pack), dtype=torch.int64)
    names = ["last_hidden_state", "pooler_output"]
    model = trace(Text(), (ids,), ["input_ids"], names, {"input_ids": {0: "batch"}})
    write_graph(model, pack / "text_encoder", "text.", "model.safetensors")


def _tokens(pack: Path) -> int:
    return int(read_config(pack / "tokenizer" / "tokenizer_config.json").get("model_max_length", 77))
