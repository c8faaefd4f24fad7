"""The words of a base model: a CLIP tokenizer grown from the captions themselves, and captions said in more than one way."""

import json
import re
from collections.abc import Iterable
from pathlib import Path
from types import ModuleType

import numpy as np

from likeness.ml.foreign import Tensor
from likeness.ml.guard import ALWAYS_NEGATIVE, ALWAYS_PROMPT, guarded

START, END = "<|startoftext|>", "<|endoftext|>"
CONTEXT = 77
"""Tokens of one prompt, as in Stable Diffusion 1.x."""

EXTRA_WORDS = [
    "sks",
    "person",
    "portrait",
    "headshot",
    "professional",
    "business",
    "nobody",
    "clothed",
    "nude",
    "naked",
    "skin",
    "people",
    "face",
    "faces",
    "two",
    "blurry",
    "deformed",
    "drawing",
    "low",
    "quality",
    "bad",
    "hat",
    "glasses",
    "text",
    "watermark",
    "photo",
    "studio",
    "grey",
    "warm",
    "canvas",
    "daylight",
    "deep",
    "navy",
    "brown",
    "black",
    "white",
    "beige",
    "teal",
    "dark",
    "light",
    "soft",
    "bright",
    "neutral",
    "background",
    "backdrop",
    "looking",
    "camera",
    "old",
    "young",
    "elderly",
    "middle",
    "aged",
    "suit",
    "jacket",
    "blazer",
    "hair",
    "eyes",
    "plain",
]
"""Words of looks, and the sitter's own: single tokens, although no caption has them."""

EXTRA_NEGATIVES = (
    "busy background",
    "dark room",
    "blurry",
    "deformed face",
    "low quality",
    "drawing",
    "hat",
    "glasses",
    "text",
)
"""What looks say a portrait must not show. They are trained to mean nothing, so that they do no harm."""

_SWAPS = {"left": "right", "right": "left"}


def swap_sides(caption: str) -> str:
    """The caption of the mirrored picture."""
    return re.sub(r"\b(left|right)\b", lambda match: _SWAPS[match.group()], caption)


def vary(caption: str, rng: np.random.Generator) -> str:
    """The same picture described with fewer facts, so that a prompt may leave things out."""
    head, *parts = caption.split(", ")
    if parts and " eyes" in parts[0]:  # "a man with short hair, stubble and grey eyes" is one description
        head = f"{head}, {parts.pop(0)}"
    if rng.random() < 0.35:
        head = re.sub(r"a \d+-year-old ", "a ", head)
    if rng.random() < 0.3:
        head = head.split(" with ")[0]
    if rng.random() < 0.15:
        head = re.sub(r"\b(man|woman)\b", "person", head)
    kept = [part for part in parts if rng.random() > 0.12]
    if rng.random() < 0.4:
        kept.append(ALWAYS_PROMPT)
    return ", ".join([head, *kept])


def nothing(rng: np.random.Generator) -> str:
    """What stands for "no prompt" in classifier-free guidance: an empty text, or the words that every request carries as its negative."""
    return (
        ""
        if rng.random() < 0.4
        else guarded("", ", ".join(EXTRA_NEGATIVES[: int(rng.integers(len(EXTRA_NEGATIVES) + 1))]))[1]
    )


def write_tokenizer(captions: Iterable[str], folder: Path) -> None:
    """Byte-level BPE in which every word of the captions is one token: `vocab.json`, `merges.txt` and configs in `folder`."""
    from tokenizers import Tokenizer, models, pre_tokenizers, trainers  # noqa: PLC0415

    words = [*captions, *EXTRA_WORDS, *EXTRA_NEGATIVES, ALWAYS_NEGATIVE]
    bpe = Tokenizer(models.BPE(end_of_word_suffix="</w>"))
    bpe.pre_tokenizer = _clip_splitter(pre_tokenizers)
    trainer = trainers.BpeTrainer(vocab_size=4000, end_of_word_suffix="</w>", show_progress=False, min_frequency=1)
    bpe.train_from_iterator((text.lower() for text in words), trainer)
    merges = [tuple(pair) for pair in json.loads(bpe.to_str())["model"]["merges"]]
    alphabet = sorted(pre_tokenizers.ByteLevel.alphabet())
    tokens = [*alphabet, *(f"{letter}</w>" for letter in alphabet), *("".join(pair) for pair in merges), START, END]
    vocabulary = {token: number for number, token in enumerate(dict.fromkeys(tokens))}
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "vocab.json").write_text(json.dumps(vocabulary, ensure_ascii=False), encoding="utf-8")
    (folder / "merges.txt").write_text("#version: 0.2\n" + "".join(f"{a} {b}\n" for a, b in merges), encoding="utf-8")
    config = {
        "tokenizer_class": "CLIPTokenizer", "model_max_length": CONTEXT, "bos_token": START, "eos_token": END,
        "unk_token": END, "pad_token": END, "do_lower_case": True,
    }  # fmt: skip
    (folder / "tokenizer_config.json").write_text(json.dumps(config, indent=2), encoding="utf-8")
    specials = {"bos_token": START, "eos_token": END, "unk_token": END, "pad_token": END}
    (folder / "special_tokens_map.json").write_text(json.dumps(specials, indent=2), encoding="utf-8")


def _clip_splitter(pre_tokenizers: ModuleType) -> Tensor:
    """CLIP's own rule: letters together, digits one by one, signs together."""
    from tokenizers import Regex  # noqa: PLC0415

    rule = Regex(r"'s|'t|'re|'ve|'m|'ll|'d|[\p{L}]+|[\p{N}]|[^\s\p{L}\p{N}]+")
    return pre_tokenizers.Sequence(
        [
            pre_tokenizers.Split(rule, behavior="removed", invert=True),
            pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False),
        ]
    )
