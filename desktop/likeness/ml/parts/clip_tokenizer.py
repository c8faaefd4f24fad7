"""CLIP's byte-pair encoding, without transformers."""

import json
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from likeness.base.files import read_bounded
from likeness.ml.parts.configs import read_config

MAX_VOCABULARY_BYTES = 20_000_000
START, END = "<|startoftext|>", "<|endoftext|>"


class ClipTokenizer:
    """CLIP's byte-pair encoding from `vocab.json` and `merges.txt`: the same ids as transformers, without importing it (2 s)."""

    def __init__(self, folder: Path) -> None:
        from tokenizers import Regex, Tokenizer, models, normalizers, pre_tokenizers  # noqa: PLC0415

        vocabulary = json.loads(read_bounded(folder / "vocab.json", MAX_VOCABULARY_BYTES))
        lines = read_bounded(folder / "merges.txt", MAX_VOCABULARY_BYTES).decode("utf-8").splitlines()
        pairs = [line.split() for line in lines if not line.startswith("#version")]
        merges = [(pair[0], pair[1]) for pair in pairs if len(pair) == 2]
        config = read_config(folder / "tokenizer_config.json")
        self.length = int(config.get("model_max_length", 77))
        self.start, self.end = int(vocabulary[START]), int(vocabulary[END])
        padding = config.get("pad_token", END)
        self.padding = int(
            vocabulary.get(padding if isinstance(padding, str) else padding.get("content", END), self.end)
        )
        self._bpe = Tokenizer(models.BPE(vocabulary, merges, end_of_word_suffix="</w>", unk_token=END))
        self._bpe.normalizer = normalizers.Sequence(
            [normalizers.NFC(), normalizers.Replace(Regex(r"\s+"), " "), normalizers.Lowercase()]
        )
        words = Regex(r"'s|'t|'re|'ve|'m|'ll|'d|[\p{L}]+|[\p{N}]|[^\s\p{L}\p{N}]+")
        self._bpe.pre_tokenizer = pre_tokenizers.Sequence(
            [
                pre_tokenizers.Split(words, behavior="removed", invert=True),
                pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False),
            ]
        )

        if (
            self.padding != self.end
        ):  # SDXL's second text encoder reads "!" as padding wherever it stands: so it was trained
            self._bpe.add_special_tokens([self._bpe.id_to_token(self.padding)])

    def ids(self, prompts: list[str]) -> NDArray[np.int64]:
        """(N, length): start, the words (cut to fit), end, padding."""
        rows = np.full((len(prompts), self.length), self.padding, np.int64)
        for row, encoded in zip(rows, self._bpe.encode_batch(prompts), strict=True):
            words = [self.start, *encoded.ids[: self.length - 2], self.end]
            row[: len(words)] = words
        return rows

    def ids_of(self, word: str) -> list[int]:
        """The ids of a word or of several, without start and end."""
        return list(self._bpe.encode(word).ids)
