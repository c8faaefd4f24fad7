"""At the beginning of a training: how much memory there is, which tier fits, whether the base fits at all, and what real steps take."""

import statistics
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from likeness.base.errors import Failed
from likeness.jobs.evaluation import EVALUATION_SHARE
from likeness.jobs.memory import free_memory
from likeness.jobs.protocol import Measured, TrainJob
from likeness.packs.footprint import FULL, HALF, Need, drawing, in_gigabytes, loading, sizes_of, words_kept
from likeness.worker.cost import peak_memory

if TYPE_CHECKING:
    from likeness.ml.networks import EngineName
    from likeness.ml.recipes.adapter_settings import AdapterSettings, DeviceName, Tier

WARM_UP_STEPS = 2
"""The first steps choose algorithms and ask the system for memory."""

MEASURED_STEPS = 3


@dataclass(frozen=True, slots=True)
class Plan:
    """What this computer will do with a job. `smaller`: the tier to take where this one's memory does not suffice."""

    settings: "AdapterSettings"
    tier: "Tier"
    smaller: str | None
    device: "DeviceName"


def plan(job: TrainJob) -> Plan:
    """By the memory that is free now, before anything is loaded.

    Raises Failed: training-memory, card-memory where not even the weights would fit or be loaded, family-unknown, pack-missing.
    """
    from likeness.ml.families.registry import family_of  # noqa: PLC0415 (after the barriers)
    from likeness.ml.parts.devices import SMALL_PACK, choose, weight_bytes  # noqa: PLC0415
    from likeness.ml.recipes.plans import needed_bytes, plan_for  # noqa: PLC0415

    pack, family = Path(job.pack), family_of(Path(job.pack)).name
    device = choose(pack).device
    free, weights = free_on(device), weight_bytes(pack)
    settings, _ = plan_for(family, job.settings.size, device, free, fast_bfloat16=fast_bfloat16(device))
    settings = _ordered(settings, job)
    ladder = _ladder(family, job, device, small=weights < SMALL_PACK)
    sizes = sizes_of(pack) if weights >= SMALL_PACK else {}  # models for practice are loaded everywhere
    beside_it = (
        settings.token_rate > 0 and device != "cuda"
    )  # on a card the denoiser has left when the text encoders come again
    beside = words_kept(family, sizes) if beside_it else 0
    needs = {tier.name: beside + needed_bytes(family, job.settings.size, settings, tier, device) for tier in ladder}
    least = min(weights, needs[ladder[-1].name])
    before = loading(family, sizes, job.settings.size, learns_word=beside_it) if sizes else 0
    need = Need(before, least) if device == "cuda" else Need(max(before, least))
    require(pack, need, "training-memory", instead="use a smaller base model")
    fits = (number for number, tier in enumerate(ladder) if weights < SMALL_PACK or needs[tier.name] <= free)
    number = next(fits, len(ladder) - 1)
    smaller = ladder[number + 1].name if number + 1 < len(ladder) else None
    return Plan(settings, ladder[number], smaller, device)


def require_room_to_draw(pack: Path, engine: "EngineName") -> None:
    """By what is free now where the pictures are drawn, before anything is loaded. Models for practice fit everywhere.

    Raises Failed: drawing-memory, card-memory, and what finding out the pack's family raises.
    """
    from likeness.ml.families.registry import family_of  # noqa: PLC0415 (after the barriers)
    from likeness.ml.parts.devices import SMALL_PACK, choose, weight_bytes  # noqa: PLC0415

    if weight_bytes(pack) < SMALL_PACK:
        return
    if engine == "onnx":
        card, width = False, _graph_width(pack)
    else:
        place = choose(pack)
        card, width = place.device == "cuda", FULL if place.precision == "float32" else HALF
    if width:
        require(pack, drawing(family_of(pack).name, sizes_of(pack), card=card, width=width), "drawing-memory")


def has_room_to_draw(pack: Path) -> bool:
    """Beside what is held already."""
    try:
        require_room_to_draw(pack, "torch")
    except Failed:
        return False
    return True


def _graph_width(pack: Path) -> int:
    """Bytes of a number in ONNX Runtime on a processor, where graphs of 16 bits are widened as they are read; 0 where something else runs them, of whose
    memory it says nothing.
    """
    from likeness.packs.manifest import load_manifest  # noqa: PLC0415
    from likeness.vision.providers import CPU, usable  # noqa: PLC0415 (ONNX Runtime takes a moment to load)

    if usable()[0] != CPU:
        return 0
    return 1 if "onnx-int8" in load_manifest(pack).variants else FULL


def require(pack: Path, need: Need, code: str, **fields: str) -> None:
    """Raises Failed: `code` where main memory is short, card-memory where that of the graphics card is."""
    for said, needed, device in ((code, need.main, "cpu"), ("card-memory", need.card, "cuda")):
        if needed > 0 and needed > (free := free_on(device)):
            raise Failed(said, pack=pack.name, needed=in_gigabytes(needed), free=in_gigabytes(free), **fields)


def _ordered(settings: "AdapterSettings", job: TrainJob) -> "AdapterSettings":
    """The family's mathematics with the numbers of the order in their places."""
    wanted = job.settings
    return msgspec.structs.replace(
        settings,
        steps=wanted.steps,
        rank=wanted.rank,
        batch=wanted.batch,
        learning_rate=wanted.learning_rate,
        seed=wanted.seed,
        checkpoint_every=wanted.checkpoint_every,
        held_out_every=wanted.held_out_every,
        candidates=settings.candidates if job.trial is not None else 0,
    )


def _ladder(family: str, job: TrainJob, device: "DeviceName", *, small: bool) -> tuple["Tier", ...]:
    """From the largest tier that the order allows down. Models for practice begin with whole batches: they fit everywhere."""
    from likeness.ml.recipes.plans import tiers  # noqa: PLC0415 (after the barriers)

    ladder = tiers(family, device, fast_bfloat16=fast_bfloat16(device))
    if small:
        ladder = (msgspec.structs.replace(ladder[0], name="whole", micro_batch=64), *ladder)
    names = [tier.name for tier in ladder]
    return ladder[names.index(job.tier) :] if job.tier in names else ladder


def fast_bfloat16(device: "DeviceName") -> bool:
    import torch  # noqa: PLC0415 (after the barriers)

    from likeness.ml.parts.devices import cpu_has_bfloat16  # noqa: PLC0415

    if device == "cuda":
        return bool(torch.cuda.is_bf16_supported(including_emulation=False))
    return device == "cpu" and cpu_has_bfloat16()


def free_on(device: str) -> int:
    """Bytes that may still be taken where the steps run."""
    if device == "cuda":
        import torch  # noqa: PLC0415 (after the barriers)

        return int(torch.cuda.mem_get_info()[0])
    return free_memory().free


def peak_on(device: str) -> int:
    """The most bytes that this process has held where the steps run."""
    if device == "cuda":
        import torch  # noqa: PLC0415 (after the barriers)

        return int(torch.cuda.max_memory_reserved())
    return peak_memory()


@dataclass
class StepClock:
    """Times real steps. `steps`: seconds of each step of this process, without what happens between them."""

    plan: Plan
    steps: list[float] = field(default_factory=list)

    def hear(self, step: int, seconds: float) -> Measured | None:
        """The measurement, once there are enough steps for one."""
        self.steps.append(seconds)
        if len(self.steps) != WARM_UP_STEPS + MEASURED_STEPS:
            return None
        settings, device = self.plan.settings, self.plan.device
        return Measured(
            tier=self.plan.tier.name,
            step_seconds=self.each(),
            steps_left=max(0, settings.steps - step),
            aside=EVALUATION_SHARE,
            memory=peak_on(device),
            free=free_on(device),
        )

    def each(self) -> float:
        """Seconds of a step: the median once it is warm."""
        warm = self.steps[WARM_UP_STEPS:] or self.steps
        return statistics.median(warm) if warm else 0.0
