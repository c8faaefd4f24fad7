"""A pack's folder as this family reads it: configs, tokenizer, schedule. No torch, no transformers."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from likeness.base.errors import Failed
from likeness.base.files import read_bounded
from likeness.base.limits import MAX_TEXT_BYTES
from likeness.ml.sampler import Schedule

MAX_VOCABULARY_BYTES = 20_000_000
START, END = "<|startoftext|>", "<|endoftext|>"


@dataclass(frozen=True, slots=True)
class Folder:
    """What the configs say. `factor`: pixels per latent; `scale` and `shift`: latents = (mean - shift) * scale."""

    path: Path
    schedule: Schedule
    factor: int
    channels: int
    scale: float
    shift: float


def read_folder(pack: Path) -> Folder:
    """Raises Failed: pack-missing, pack-unsupported."""
    vae = read_config(pack / "vae" / "config.json")
    schedule = Schedule.from_config(read_config(pack / "scheduler" / "scheduler_config.json"))
    factor = 2 ** (len(vae.get("block_out_channels", ())) - 1)
    channels = int(vae.get("latent_channels", 4))
    if not 1 <= factor <= 64 or not 1 <= channels <= 64:
        raise Failed("pack-unsupported", part="vae")
    return Folder(
        pack,
        schedule,
        factor,
        channels,
        float(vae.get("scaling_factor", 0.18215)),
        float(vae.get("shift_factor") or 0.0),
    )


def read_config(path: Path) -> dict[str, Any]:
    """Raises Failed: pack-missing, pack-unsupported."""
    try:
        untrusted_config = json.loads(read_bounded(path, MAX_TEXT_BYTES))
    except Failed as error:
        raise Failed("pack-missing", pack=path.parent.parent.name) from error
    except ValueError as error:
        raise Failed("pack-unsupported", part=path.parent.name) from error
    if not isinstance(untrusted_config, dict):
        raise Failed("pack-unsupported", part=path.parent.name)
    return untrusted_config


class Tokenizer:
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

    def ids(self, prompts: list[str]) -> NDArray[np.int64]:
        """(N, length): start, the words (cut to fit), end, padding."""
        rows = np.full((len(prompts), self.length), self.padding, np.int64)
        for row, encoded in zip(rows, self._bpe.encode_batch(prompts), strict=True):
            words = [self.start, *encoded.ids[: self.length - 2], self.end]
            row[: len(words)] = words
        return rows
