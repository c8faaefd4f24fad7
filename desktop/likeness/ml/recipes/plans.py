"""The defaults of a training, by family, resolution, device and memory: one table, with the reason beside each line. No torch.

Steps, rank, batch and learning rate are not here: a pack advises them, for packs without a manifest resources/packs/families.toml. How often it is
looked at follows from them (jobs.evaluation). All of these come with the order and take their places in the settings (worker.preflight).
"""

import msgspec

from likeness.base.errors import Failed
from likeness.ml.recipes.adapter_settings import AdapterSettings, DeviceName, Precision, Tier

PRACTICE_SIDE = 256
"""Pixels. Below it a base is a practice model: small, so that learning a face has to change all of its layers."""


class Line(msgspec.Struct, frozen=True):
    """A family at full size. `weights`: parameters of the denoiser; `activations`: bytes per picture at `side` in two-byte numbers, kept and
    with checkpointing; `adapter`: parameters that are trained; `convolutions`: of the weights those that a CPU in bfloat16 holds twice
    (`parts.frozen`).
    """

    settings: AdapterSettings
    side: int
    weights: int
    activations: int
    checkpointed: int
    adapter: int
    convolutions: int


PRACTICE = AdapterSettings(
    towards_noise=0.5,  # with one person compared: as near as 0.75, and more often taken for the right one of six
    decoder_rate=2.0,  # its codec draws people it never saw with the eyes of those it did: a tenth of the time, nearer by 0.05
    up_rate=4.0,  # three quarters of the steps bring a face as near as all of them did at one rate
)
"""The starter (11 M parameters, 128 pixels). All layers: its attention alone cannot hold a face. No word of its own and no average: the practice
run is short, and its rate falls to nothing anyway. No candidates: a tenth of its time pays for five pictures, too few to tell states apart.

Its manifest advises large steps, which a small model wants, at a rate that is meant for first matrices; six pictures in each, so that it sees
six noise levels; and as many as fit, with eight portraits, into four minutes on two slow cores.
"""

FULL = AdapterSettings(
    candidates=5,  # likeness has to fail to rise twice before it ends; each costs pictures (jobs.evaluation)
    ema=0.99,  # the mean of about the last hundred steps: the end of a run does not decide
    face_share=0.25,  # of the sitter's own pictures: eyes and mouth have few latents in a half-length view
    prior_share=0.25,  # one picture in four is nobody: what "a man" is must stay
    token_rate=2.0,  # twice the layers' rate for the sitter's word, whose row starts as a word without meaning
    layers="attention",  # the base knows faces; which of them it draws is decided there
)
"""Bases that were trained on millions of faces."""

GIGA = 10**9

TABLE: dict[str, Line] = {
    # Inferred from the peak of a whole process on a CPU in bfloat16 (4.45 GB); with checkpointing a guess. A preflight measures.
    "sd15": Line(FULL, 512, 859_520_964, 1_300_000_000, 600_000_000, 3_188_736, 521_648_640),
    # Estimates, on the safe side: four times the area, three times the depth. A preflight measures.
    "sdxl": Line(FULL, 1024, 2_567_463_684, 12 * GIGA, 3 * GIGA, 23_224_320, 315_210_240),
    "flux2-klein": Line(FULL, 1024, 3_900_000_000, 16 * GIGA, 3 * GIGA, 30_000_000, 0),
}


def tiers(family: str, device: DeviceName, *, fast_bfloat16: bool = True) -> tuple[Tier, ...]:
    """From the one that needs most memory down. Raises Failed("family-unknown")."""
    line_of(family)
    precision: Precision = "bfloat16" if fast_bfloat16 else ("float32" if device == "cpu" else "float16")
    smallest: Precision = (
        "float16" if precision == "float16" else "bfloat16"
    )  # slow where emulated, but half the weights
    return (
        Tier("ample", precision, micro_batch=4),  # a graphics processor is busy with whole batches only
        Tier("plain", precision, micro_batch=1),  # a quarter of the activations
        Tier("saving", precision, micro_batch=1, checkpointing=True),  # a third more time for most of what is left
        Tier(
            "smallest",  # the moments to a quarter, and off a graphics processor's memory
            smallest,
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
    fits = (tier for tier in ladder if needed_bytes(family, resolution, settings, tier, device) <= memory_bytes)
    return settings, next(fits, ladder[-1])


def needed_bytes(family: str, resolution: int, settings: AdapterSettings, tier: Tier, device: DeviceName) -> int:
    """An estimate, for choosing where to begin."""
    line = line_of(family)
    width = 4 if tier.precision == "float32" else 2
    kept = line.checkpointed if tier.checkpointing else line.activations
    pictures = min(tier.micro_batch, settings.batch)
    area = (resolution / line.side) ** 2
    twice = line.convolutions if device == "cpu" and tier.precision == "bfloat16" and not tier.checkpointing else 0
    return int((line.weights + twice) * width + kept * width / 2 * pictures * area + line.adapter * 20)


def line_of(family: str) -> Line:
    """Raises Failed("family-unknown")."""
    if family not in TABLE:
        raise Failed("family-unknown", family=family)
    return TABLE[family]
