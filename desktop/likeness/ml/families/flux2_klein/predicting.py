"""The denoiser and the text encoder as functions of tensors, for training and for drawing alike."""

from likeness.ml.families.flux2_klein.folder import TEXT_LAYERS
from likeness.ml.families.flux2_klein.patches import positions, text_positions, tokens_of
from likeness.ml.foreign import Module, Tensor
from likeness.ml.schedule import FLOW_TIMES


def predict(transformer: Module, noisy: Tensor, times: Tensor, conditions: dict[str, Tensor]) -> Tensor:
    """`noisy` (N, C, h, w), `times` (N,) in 0..1000, `words` (N, tokens, width) and perhaps `references` (N, tokens, C) with their
    `reference_ids`, the same for all: the velocity, noise minus clean, (N, C, h, w).
    """
    import torch  # noqa: PLC0415

    count, channels, height, width = noisy.shape
    tokens, places = tokens_of(noisy), positions(height, width).to(noisy.device)
    if "references" in conditions:
        tokens = torch.cat([tokens, conditions["references"]], dim=1)
        places = torch.cat([places, conditions["reference_ids"][0]])
    words = conditions["words"]
    velocity = transformer(
        hidden_states=tokens,
        encoder_hidden_states=words,
        timestep=times / FLOW_TIMES,
        img_ids=places,
        txt_ids=text_positions(words.shape[1]).to(noisy.device),
        guidance=None,
        return_dict=False,
    )[0]
    return velocity[:, : height * width].transpose(1, 2).reshape(count, channels, height, width)


def encode_words(text: Module, ids: Tensor, mask: Tensor) -> Tensor:
    """(N, tokens) ids, and 1 where they are not padding: (N, tokens, 3 widths)."""
    import torch  # noqa: PLC0415

    found = text(input_ids=ids, attention_mask=mask, output_hidden_states=True, use_cache=False)
    return torch.cat([found.hidden_states[layer] for layer in TEXT_LAYERS], dim=-1)
