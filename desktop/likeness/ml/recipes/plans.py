"""The defaults of a training, by family, resolution, device and memory: one table, with the reason beside each line. No torch."""

import msgspec

from likeness.base.errors import Failed
from likeness.ml.recipes.adapter_settings import AdapterSettings, DeviceName, Precision, Tier

GIGABYTE = 10**9
PRACTICE_SIDE = 256
"""Pixels. Below it a base is a practice model: small, so that learning a face has to change all of its layers."""


class Line(msgspec.Struct, frozen=True):
    """A family at full size. `weights`: parameters of the denoiser; `activations`: bytes per picture at `side` in two-byte numbers, kept and
    with checkpointing; `adapter`: parameters that are trained.
    """

    settings: AdapterSettings
    side: int
    weights: int
    activations: int
    checkpointed: int
    adapter: int


PRACTICE = AdapterSettings()

FULL = AdapterSettings(
    steps=800, rank=16, batch=4, learning_rate=2e-4, checkpoint_every=100, held_out_every=100, candidates=5,
    ema=0.99, prior_share=0.25, token_rate=2.0, layers="attention",
)  # fmt: skip

TABLE: dict[str, Line] = {
    "sd15": Line(FULL, 512, 859_520_964, 4 * GIGABYTE, 1 * GIGABYTE, 3_188_736),
    "sdxl": Line(FULL, 1024, 2_567_463_684, 14 * GIGABYTE, 3 * GIGABYTE, 23_224_320),
    "flux2-klein": Line(FULL, 1024, 3_875_000_000, 20 * GIGABYTE, 3 * GIGABYTE, 30_000_000),
    "z-image": Line(FULL, 1024, 6_150_000_000, 24 * GIGABYTE, 3 * GIGABYTE, 30_000_000),
}


def tiers(family: str, device: DeviceName, *, fast_bfloat16: bool = True) -> tuple[Tier, ...]:
    """From the one that needs most memory down. Raises Failed("family-unknown")."""
    line_of(family)
    precision: Precision = "bfloat16" if fast_bfloat16 else ("float32" if device == "cpu" else "float16")
    return (
        Tier("ample", precision, micro_batch=4),
        Tier("plain", precision, micro_batch=1),
        Tier("saving", precision, micro_batch=1, checkpointing=True),
        Tier(
            "smallest",
            "float16" if precision == "float16" else "bfloat16",
            micro_batch=1,
            checkpointing=True,
            optimizer="adamw-8bit",
            offload=device == "cuda",
        ),
    )


def plan_for(
    family: str, resolution: int, device: DeviceName, memory_bytes: int, *, fast_bfloat16: bool = True
) -> tuple[AdapterSettings, Tier]:
    """The first tier that fits into `memory_bytes`, or the smallest: a preflight measures the rest. Raises Failed("family-unknown")."""
    settings = PRACTICE if resolution < PRACTICE_SIDE else line_of(family).settings
    ladder = tiers(family, device, fast_bfloat16=fast_bfloat16)
    fits = (tier for tier in ladder if needed_bytes(family, resolution, settings, tier) <= memory_bytes)
    return settings, next(fits, ladder[-1])


def needed_bytes(family: str, resolution: int, settings: AdapterSettings, tier: Tier) -> int:
    """An estimate, for choosing where to begin."""
    line = line_of(family)
    width = 4 if tier.precision == "float32" else 2
    kept = line.checkpointed if tier.checkpointing else line.activations
    pictures = min(tier.micro_batch, settings.batch)
    area = (resolution / line.side) ** 2
    return int(line.weights * width + kept * width / 2 * pictures * area + line.adapter * 20)


def line_of(family: str) -> Line:
    """Raises Failed("family-unknown")."""
    if family not in TABLE:
        raise Failed("family-unknown", family=family)
    return TABLE[family]
