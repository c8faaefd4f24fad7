"""The sitter's own word: rows of a text encoder's word table that are trained while the encoder stays frozen.

Gal et al. 2022, "An Image is Worth One Word". Only prompts with the word change, so everything else stays encoded once.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from likeness.ml.families.spec import WordTable
from likeness.ml.foreign import Module, Tensor
from likeness.ml.lora import WordRows


@dataclass(frozen=True, slots=True)
class SitterRows:
    """`rows` (k, width) float32, trainable, stand for the tokens `ids` of the text encoder `part`."""

    part: str
    ids: tuple[int, ...]
    rows: Any

    def words(self, rows: Tensor) -> WordRows:
        """As an adapter keeps them."""
        vectors = rows.detach().float().cpu().numpy()
        return WordRows({token: vectors[number].copy() for number, token in enumerate(self.ids)})


def attach(tables: Sequence[WordTable], word: str) -> tuple[SitterRows, ...]:
    """Let the rows of `word` come from trainable tensors that start as the base has them."""
    import torch  # noqa: PLC0415

    attached = []
    for table in tables:
        ids = tuple(dict.fromkeys(table.ids_of(word)))
        weight = table.embedding.weight
        sitter = SitterRows(table.part, ids, torch.nn.Parameter(weight[list(ids)].detach().float().clone()))
        table.embedding.register_forward_hook(_replacing(sitter))
        attached.append(sitter)
    return tuple(attached)


def _replacing(sitter: SitterRows) -> Any:  # noqa: ANN401 (a hook of torch)
    import torch  # noqa: PLC0415

    def hook(_module: Module, inputs: tuple[Any, ...], output: Tensor) -> Tensor:
        for number, token in enumerate(sitter.ids):
            here = (inputs[0] == token)[..., None]
            output = torch.where(here, sitter.rows[number].to(output.dtype), output)
        return output

    return hook


def collected(sitters: Sequence[SitterRows], rows: Sequence[Tensor]) -> Mapping[str, WordRows]:
    """`rows`: what to keep of each, in the same order (the averaged ones, where there is an average)."""
    return {sitter.part: sitter.words(row) for sitter, row in zip(sitters, rows, strict=True)}
