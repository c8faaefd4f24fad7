"""What both text encoders say of prompts, in torch."""

from collections.abc import Sequence

from likeness.ml.foreign import Module, Tensor
from likeness.ml.parts.clip_tokenizer import ClipTokenizer


def encode_words(
    tokenizers: Sequence[ClipTokenizer], encoders: Sequence[Module], prompts: list[str]
) -> dict[str, Tensor]:
    """`words` (N, tokens, widths of both): the last layer but one of each. `text_embeds` (N, projection): the second's summary."""
    import torch  # noqa: PLC0415

    found = [
        encoder(input_ids=torch.from_numpy(tokenizer.ids(prompts)).to(encoder.device), output_hidden_states=True)
        for tokenizer, encoder in zip(tokenizers, encoders, strict=True)
    ]
    words = torch.cat([each.hidden_states[-2] for each in found], dim=-1)
    return {"words": words, "text_embeds": found[-1].text_embeds}
