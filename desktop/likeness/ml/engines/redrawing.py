"""Pictures that do not start from pure noise: drawn over a picture (Meng et al. 2021, "SDEdit"), into a part of one (Lugmayr et al. 2022,
"RePaint", without resampling), after reference pictures, and faces drawn a second time, larger.

The same numpy sampler and the same noise as for plain pictures, so that every engine does the same.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Protocol, cast

import numpy as np
from numpy.typing import NDArray

from likeness.base.errors import Failed
from likeness.ml.engines.engine import Engine, OnStep, PictureRequest, seed_noise
from likeness.ml.networks import Conditions, Floats, Networks
from likeness.ml.sampler import Known, noised, sample
from likeness.ml.schedule import Moment, Schedule

Picture = NDArray[np.uint8]

LEAST_STEPS = 2
"""A few-step model that is asked for a gentle change still has to be asked more than once: one step only blurs."""

MAX_REFERENCES = 4

SECOND = 0x5EC0
"""The second pass takes other noise than the first: the same would put the first picture's pattern into it."""


@dataclass(frozen=True, slots=True, eq=False)
class Anchor:
    """`picture` (H, W, 3) sRGB, of the request's size. `change` (H, W) 0..1: above 0 the model may draw; None: everywhere.

    `strength` 0 < s <= 1: the share of the noise levels that are gone through; 1 forgets what was there, where it may draw.
    """

    picture: Picture
    strength: float
    change: Floats | None = None


class ShowsReferences(Protocol):
    """Networks of a family that takes reference pictures."""

    def encode_references(self, pictures: list[Picture]) -> Conditions:
        """Pictures (H, W, 3) sRGB, 1 to 5, to what stands beside the conditions of one prompt: arrays whose first axis has one row."""


def redraw(
    engine: Engine,
    request: PictureRequest,
    anchor: Anchor,
    on_step: OnStep | None = None,
    references: Sequence[Picture] = (),
) -> Picture:
    """(H, W, 3): what the networks make of the anchor, looking at `references` (0 to 4) where there are any. What may not change comes back through
    the autoencoder, so nearly, not exactly, the same: the caller lays the original over it.

    Raises Failed: pack-no-onnx where the pack cannot encode pictures; method-unsupported, references-count as `draw_after`.
    """
    return engine.picture_of(redrawn(engine, request, anchor, on_step, references), request)


def redrawn(
    engine: Engine,
    request: PictureRequest,
    anchor: Anchor,
    on_step: OnStep | None = None,
    references: Sequence[Picture] = (),
) -> Floats:
    """The clean latents of what `redraw` makes. Beside references the anchor is shown too, before them: the networks are to go on with what they
    see in it, as in Flux2KleinInpaintPipeline of diffusers.
    """
    networks = engine.networks
    shown = _shown(networks, references, [anchor.picture]) if references else None
    clean = networks.encode_pictures(to_network(anchor.picture))
    tokens = clean.shape[2] * clean.shape[3]
    moments = last_moments(networks.schedule, request.steps, anchor.strength, tokens)
    noise = seed_noise(request.seed, clean.shape)
    known = None if anchor.change is None else Known(to_cells(anchor.change, clean.shape[2:]), clean, noise)
    return sample(
        networks.schedule,
        engine.predictor(request, shown),
        noised(clean, noise, moments[0]),
        moments,
        solver=request.solver,
        on_step=on_step,
        fresh_noise=lambda step: seed_noise(request.seed, clean.shape, step),
        known=known,
    )


def draw_after(
    engine: Engine, request: PictureRequest, references: Sequence[Picture], on_step: OnStep | None = None
) -> Picture:
    """(H, W, 3): a new picture, from pure noise, by networks that look at 1 to 4 reference pictures.

    Raises Failed: method-unsupported where this family takes none, references-count.
    """
    networks = engine.networks
    shown = _shown(networks, references)
    height, width = (max(1, round(extent / networks.factor)) for extent in (request.height, request.width))
    shape = (1, networks.channels, height, width)
    latents = sample(
        networks.schedule,
        engine.predictor(request, shown),
        seed_noise(request.seed, shape),
        networks.schedule.moments(request.steps, height * width),
        solver=request.solver,
        on_step=on_step,
        fresh_noise=lambda step: seed_noise(request.seed, shape, step),
    )
    return engine.picture_of(latents, request)


def _shown(networks: Networks, references: Sequence[Picture], before: Sequence[Picture] = ()) -> Conditions:
    """`references`, after those `before` them, as conditions. Raises Failed: method-unsupported, references-count."""
    if not hasattr(networks, "encode_references"):
        raise Failed("method-unsupported")
    if not 1 <= len(references) <= MAX_REFERENCES:
        raise Failed("references-count", found=len(references), most=MAX_REFERENCES)
    return cast("ShowsReferences", networks).encode_references([*before, *references])


def second_pass(
    engine: Engine, request: PictureRequest, crop: Picture, strength: float, on_step: OnStep | None = None
) -> Picture:
    """`crop` (H, W, 3), an enlarged face, drawn again from `strength` of the noise, with a seed of its own."""
    height, width = crop.shape[:2]
    closer = replace(request, width=width, height=height, seed=request.seed ^ SECOND)
    return redraw(engine, closer, Anchor(crop, strength), on_step)


def last_moments(schedule: Schedule, steps: int, strength: float, tokens: int) -> tuple[Moment, ...]:
    """The last levels of a run, those that lie within `strength` of it; at least `LEAST_STEPS`."""
    wanted = max(LEAST_STEPS, round(steps * strength))
    whole = schedule.moments(max(steps, round(wanted / strength)), tokens)
    return whole[-min(wanted, len(whole)) :]


def planned_steps(steps: int, strength: float | None) -> int:
    """How many steps a picture takes; `strength` None: from pure noise."""
    return steps if strength is None else max(LEAST_STEPS, round(steps * strength))


def to_network(picture: Picture) -> Floats:
    """(H, W, 3) sRGB to (1, 3, H, W) in -1..1."""
    return np.ascontiguousarray(picture.astype(np.float32).transpose(2, 0, 1)[None] / np.float32(127.5) - 1)


def to_cells(change: Floats, shape: tuple[int, ...]) -> Floats:
    """(H, W) 0..1 in pixels to (1, 1, h, w), 1 for every cell of latents in which any pixel may change."""
    height, width = shape[-2:]
    rows = np.linspace(0, change.shape[0], height, endpoint=False).astype(int)
    columns = np.linspace(0, change.shape[1], width, endpoint=False).astype(int)
    most = np.maximum.reduceat(np.maximum.reduceat(change, rows, axis=0), columns, axis=1)
    return (most > 0).astype(np.float32)[None, None]
