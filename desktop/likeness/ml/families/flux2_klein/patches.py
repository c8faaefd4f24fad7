"""Between the autoencoder's latents, the sampler's (normalised patches of 2 x 2 of them) and the transformer's tokens, in torch."""

from collections.abc import Sequence

from likeness.ml.families.flux2_klein.folder import PATCH
from likeness.ml.foreign import Module, Tensor

REFERENCE_APART = 10
"""How far apart reference pictures lie on the first axis of positions; the picture that is drawn lies at 0."""


def normalised(vae: Module, latents: Tensor) -> Tensor:
    """(N, C, h, w) of the autoencoder to (N, 4 C, h / 2, w / 2)."""
    mean, deviation = _statistics(vae)
    return (folded(latents) - mean) / deviation


def unnormalised(vae: Module, patches: Tensor) -> Tensor:
    """The way back."""
    mean, deviation = _statistics(vae)
    return unfolded(patches * deviation + mean)


def spread(vae: Module, deviations: Tensor) -> Tensor:
    """Standard deviations of the autoencoder's latents, as those of normalised patches."""
    return folded(deviations) / _statistics(vae)[1]


def folded(latents: Tensor) -> Tensor:
    """Each 2 x 2 latents side by side in the channels, channel by channel, row by row."""
    count, channels, height, width = latents.shape
    parts = latents.reshape(count, channels, height // PATCH, PATCH, width // PATCH, PATCH)
    return parts.permute(0, 1, 3, 5, 2, 4).reshape(count, channels * PATCH**2, height // PATCH, width // PATCH)


def unfolded(patches: Tensor) -> Tensor:
    count, channels, height, width = patches.shape
    parts = patches.reshape(count, channels // PATCH**2, PATCH, PATCH, height, width)
    return parts.permute(0, 1, 4, 2, 5, 3).reshape(count, channels // PATCH**2, height * PATCH, width * PATCH)


def tokens_of(patches: Tensor) -> Tensor:
    """(N, C, h, w) to (N, h w, C)."""
    return patches.flatten(2).transpose(1, 2)


def positions(height: int, width: int, picture: int = 0) -> Tensor:
    """(h w, 4) int64: picture, row, column, 0."""
    import torch  # noqa: PLC0415

    axes = (torch.tensor([picture]), torch.arange(height), torch.arange(width), torch.arange(1))
    return torch.cartesian_prod(*axes)


def text_positions(tokens: int) -> Tensor:
    """(tokens, 4) int64: 0, 0, 0, place in the text."""
    import torch  # noqa: PLC0415

    return torch.cartesian_prod(torch.arange(1), torch.arange(1), torch.arange(1), torch.arange(tokens))


def reference_tokens(patches: Sequence[Tensor]) -> tuple[Tensor, Tensor]:
    """Of pictures' normalised patches (1, C, h, w) each: (1, tokens, C) and their positions (1, tokens, 4)."""
    import torch  # noqa: PLC0415

    places = [
        positions(picture.shape[2], picture.shape[3], REFERENCE_APART * number)
        for number, picture in enumerate(patches, start=1)
    ]
    return torch.cat([tokens_of(picture) for picture in patches], dim=1), torch.cat(places)[None]


def _statistics(vae: Module) -> tuple[Tensor, Tensor]:
    """Mean and standard deviation of the patches' channels, (1, 4 C, 1, 1)."""
    mean, variance = (value.view(1, -1, 1, 1) for value in (vae.bn.running_mean, vae.bn.running_var))
    return mean, (variance + vae.config.batch_norm_eps).sqrt()
