"""A KL autoencoder's two ONNX graphs, in the folders that optimum reads."""

from pathlib import Path

from likeness.base.files import write_atomic
from likeness.ml.foreign import Tensor
from likeness.ml.parts import loading
from likeness.ml.parts.configs import read_latents
from likeness.ml.parts.exporting import trace, write_graph


def export_decoder(pack: Path) -> None:
    """`vae_decoder`: unscaled latents to a picture."""
    import torch  # noqa: PLC0415

    vae = loading.autoencoder(pack)

    class Decoder(torch.nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.vae = vae

        def forward(self, latent_sample: Tensor) -> Tensor:
            return self.vae.decode(latent_sample, return_dict=False)[0]

    latents = torch.zeros(2, read_latents(pack).channels, 16, 16)
    shapes = {"latent_sample": {0: "batch", 2: "height", 3: "width"}}
    model = trace(Decoder(), (latents,), ["latent_sample"], ["sample"], shapes)
    write_graph(model, _folder(pack, "vae_decoder"), "vae.", None)


def export_encoder(pack: Path) -> None:
    """`vae_encoder`: a picture to the mean and the standard deviation of its unscaled latents."""
    import torch  # noqa: PLC0415

    vae = loading.autoencoder(pack)

    class Encoder(torch.nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.vae = vae

        def forward(self, sample: Tensor) -> Tensor:
            posterior = self.vae.encode(sample).latent_dist
            return posterior.mean, posterior.std

    shapes = {"sample": {0: "batch", 2: "height", 3: "width"}}
    pictures = torch.zeros(2, 3, 64, 64)
    model = trace(Encoder(), (pictures,), ["sample"], ["mean", "deviation"], shapes)
    write_graph(model, _folder(pack, "vae_encoder"), "vae.", None)


def _folder(pack: Path, name: str) -> Path:
    target = pack / name
    target.mkdir(exist_ok=True)
    write_atomic(target / "config.json", (pack / "vae" / "config.json").read_bytes(), mode=0o644)
    return target
