"""Qwen's byte-pair encoding of one prompt in its chat template, without transformers and without a template language."""

from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from likeness.base.errors import Failed
from likeness.base.files import read_bounded
from likeness.ml.parts.configs import read_config

MAX_TOKENIZER_BYTES = 60_000_000
LONGEST = 512
"""Tokens; what the families that use it were trained with."""


def in_template(prompt: str) -> str:
    """A user's one message, and the beginning of an answer that skips its thoughts."""
    return f"<|im_start|>user\n{prompt}<|im_end|>\n<|im_start|>assistant\n<think>\n\n</think>\n\n"


class ChatTokenizer:
    """From `tokenizer.json`: the same ids as transformers gives. Raises Failed: pack-missing, pack-unsupported."""

    def __init__(self, folder: Path) -> None:
        from tokenizers import Tokenizer  # noqa: PLC0415

        try:
            untrusted_data = read_bounded(folder / "tokenizer.json", MAX_TOKENIZER_BYTES)
        except Failed as error:
            raise Failed("pack-missing", pack=folder.parent.name) from error
        config = read_config(folder / "tokenizer_config.json")
        padding = config.get("pad_token") or "<|endoftext|>"
        try:
            self._bpe = Tokenizer.from_buffer(untrusted_data)
        except Exception as error:  # the library raises bare exceptions
            raise Failed("pack-unsupported", part=folder.name) from error
        number = self._bpe.token_to_id(padding if isinstance(padding, str) else str(padding.get("content")))
        if number is None:
            raise Failed("pack-unsupported", part=folder.name)
        self._bpe.no_truncation()
        self._bpe.no_padding()
        self.padding = int(number)
        self.length = min(LONGEST, int(config.get("model_max_length") or LONGEST))
        self._on_the_left = config.get("padding_side", "right") == "left"

    def ids(self, prompts: list[str]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        """(N, length) ids, padded or cut to fit, and (N, length) 1 where they are not padding."""
        ids = np.full((len(prompts), self.length), self.padding, np.int64)
        mask = np.zeros_like(ids)
        for row, encoded in enumerate(self._bpe.encode_batch([in_template(prompt) for prompt in prompts])):
            words = encoded.ids[: self.length]
            where = slice(self.length - len(words), None) if self._on_the_left else slice(0, len(words))
            ids[row, where], mask[row, where] = words, 1
        return ids, mask
