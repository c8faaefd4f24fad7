"""Export this family to ONNX, in the layout of optimum's own export."""

from pathlib import Path

from likeness.ml.families.sdxl.folder import TOKENIZERS
from likeness.ml.foreign import Module, Tensor
from likeness.ml.parts import loading
from likeness.ml.parts.configs import read_config, read_latents
from likeness.ml.parts.exporting import trace, write_graph
from likeness.ml.parts.exporting_autoencoder import export_decoder, export_encoder


def export(pack: Path, graph: str) -> None:
    """Write `graph`, one of `unet`, `text_encoder`, `text_encoder_2`, `vae_decoder` and `vae_encoder`, with its `model.onnx` into `pack`."""
    parts = {
        "unet": _export_unet,
        "text_encoder": _export_text,
        "text_encoder_2": _export_projecting_text,
        "vae_decoder": export_decoder,
        "vae_encoder": export_encoder,
    }
    parts[graph](pack)


def _export_unet(pack: Path) -> None:
    import torch  # noqa: PLC0415

    unet = loading.denoiser(pack)
    side, config = int(unet.config.sample_size), unet.config
    pooled = int(config.projection_class_embeddings_input_dim) - 6 * int(config.addition_time_embed_dim)

    class Unet(torch.nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.unet = unet

        def forward(
            self, sample: Tensor, timestep: Tensor, encoder_hidden_states: Tensor, text_embeds: Tensor, time_ids: Tensor
        ) -> Tensor:
            added = {"text_embeds": text_embeds, "time_ids": time_ids}
            return self.unet(sample, timestep, encoder_hidden_states, added_cond_kwargs=added, return_dict=False)[0]

    inputs = (
        torch.zeros(2, read_latents(pack).channels, side, side),
        torch.tensor([1], dtype=torch.int64),
        torch.zeros(2, _tokens(pack, TOKENIZERS[0]), int(config.cross_attention_dim)),
        torch.zeros(2, pooled),
        torch.zeros(2, 6),
    )
    shapes = {
        "sample": {0: "batch", 2: "height", 3: "width"},
        "timestep": {},
        "encoder_hidden_states": {0: "batch", 1: "tokens"},
        "text_embeds": {0: "batch"},
        "time_ids": {0: "batch"},
    }
    model = trace(Unet(), inputs, list(shapes), ["out_sample"], shapes)
    write_graph(model, pack / "unet", "unet.", "diffusion_pytorch_model.safetensors")


def _export_text(pack: Path) -> None:
    _export_encoder(pack, "text_encoder", loading.text_encoder(pack), ["last_hidden_state", "pooler_output"])


def _export_projecting_text(pack: Path) -> None:
    text = loading.projecting_text_encoder(pack)
    _export_encoder(pack, "text_encoder_2", text, ["text_embeds", "last_hidden_state"])


def _export_encoder(pack: Path, part: str, text: Module, outputs: list[str]) -> None:
    import torch  # noqa: PLC0415

    class Text(torch.nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.text = text

        def forward(self, input_ids: Tensor) -> tuple[Tensor, ...]:
            found = self.text(input_ids=input_ids, output_hidden_states=True)
            return (*(found[name] for name in outputs), *found.hidden_states)

    tokenizer = TOKENIZERS[0] if part == "text_encoder" else TOKENIZERS[1]
    ids = torch.zeros(2, _tokens(pack, tokenizer), dtype=torch.int64)
    layers = int(text.config.num_hidden_layers) + 1
    names = [*outputs, *(f"hidden_states.{layer}" for layer in range(layers))]
    model = trace(Text(), (ids,), ["input_ids"], names, {"input_ids": {0: "batch"}})
    write_graph(model, pack / part, "text.", "model.safetensors")


def _tokens(pack: Path, tokenizer: str) -> int:
    return int(read_config(pack / tokenizer / "tokenizer_config.json").get("model_max_length", 77))
