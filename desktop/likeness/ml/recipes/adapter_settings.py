"""What a training is told: the mathematics (`AdapterSettings`), and how much memory it may take (`Tier`). `plans` holds the defaults."""

from typing import Annotated, Literal

import msgspec
from msgspec import Meta

Layers = Literal["attention", "transformer", "all"]
"""Which of the family's targets an adapter changes: the attention's projections; those and the feed-forward layers; or every target."""

Precision = Literal["float32", "bfloat16", "float16"]
OptimizerName = Literal["adamw", "adamw-8bit"]
DeviceName = Literal["cpu", "cuda", "mps"]

Share = Annotated[float, Meta(ge=0, le=1)]
Count = Annotated[int, Meta(ge=1, le=1_000_000)]


class AdapterSettings(msgspec.Struct, frozen=True):
    """The mathematics: these numbers, the photos and the base decide the result. `plans` says what suits which base; an order says the first seven.

    `ema`: how much of the averaged adapter stays at each step, 0 for none. `face_share`: of each batch, how much
    are tight crops of the face; `prior_share`: how much are pictures of the base's own people. `token_rate`: learning rate of the sitter's word, as a factor of `learning_rate`; 0 leaves the word alone.
    `caption_dropout`: how often a caption is left empty. `candidates`: how often the caller is handed an adapter to judge. `towards_noise`:
    exponent of the even spread over the timesteps; below 1 the noisy ones, which decide on the shape of head and hair, come more often.
    `decoder_rate`: learning rate of the picture codec's decoder, as a factor of `learning_rate`; 0 leaves it alone.
    `up_rate`: learning rate of the denoiser's second matrices, which begin at 0, as a factor of `learning_rate` (Hayou et al. 2024, "LoRA+").
    """

    steps: Count = 120
    rank: Annotated[int, Meta(ge=1, le=256)] = 16
    batch: Annotated[int, Meta(ge=1, le=64)] = 6
    learning_rate: Annotated[float, Meta(gt=0, le=1)] = 2e-3
    seed: Annotated[int, Meta(ge=0, le=2**63 - 1)] = 1
    checkpoint_every: Count = 40
    held_out_every: Count = 40
    candidates: Annotated[int, Meta(ge=0, le=20)] = 0
    ema: Annotated[float, Meta(ge=0, lt=1)] = 0.0
    face_share: Share = 0.0
    prior_share: Annotated[float, Meta(ge=0, le=0.9)] = 0.0
    token_rate: Annotated[float, Meta(ge=0, le=1_000)] = 0.0
    caption_dropout: Share = 0.0
    layers: Layers = "all"
    towards_noise: Annotated[float, Meta(gt=0, le=1)] = 0.75
    decoder_rate: Annotated[float, Meta(ge=0, le=1_000)] = 0.0
    up_rate: Annotated[float, Meta(gt=0, le=1_000)] = 1.0


class Tier(msgspec.Struct, frozen=True):
    """Memory and speed alone: another tier gives the same mathematics up to rounding, and goes on from its checkpoints.

    `precision` of the frozen weights and of what flows through them; the adapter itself is always float32. `micro_batch`: pictures at a time;
    their gradients are added up to the batch. `checkpointing`: activations are computed anew instead of kept. `offload`: what the optimizer
    remembers lies in main memory.
    """

    name: str = "plain"
    precision: Precision = "float32"
    micro_batch: Annotated[int, Meta(ge=1, le=64)] = 64
    checkpointing: bool = False
    optimizer: OptimizerName = "adamw"
    offload: bool = False
    compile: bool = False
