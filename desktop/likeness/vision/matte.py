"""The portrait matte: which part of each pixel is the sitter, to the hair.

1. MODNet on the whole picture and again on a head-and-shoulders crop, where it sees hair several times larger.
2. The person network as a second opinion: MODNet bites pieces out of plain clothes, the person network does not.
3. Along every edge alpha is unknown, widely so at loose hair. There closed-form matting decides it from the colours, held to the networks
   where they are sure and where the colours of sitter and background are the same.
4. The whole picture is solved at most at 1024 pixels, head and shoulders again up to the size that a portrait shows;
   `matte_sampling` brings both to any frame.
"""

from typing import Literal

import cv2
import numpy as np
from numpy.typing import NDArray

from likeness.vision.closed_form import closed_form
from likeness.vision.faces import Face
from likeness.vision.matte_band import WITNESS, belief, overlap, unknown_band
from likeness.vision.matte_colours import evidence, looks_behind
from likeness.vision.matte_gaps import clear, gap_at_neck
from likeness.vision.matte_networks import Box, Head, Opinion, ask, ask_quickly, head_of, joined, second_opinion, window
from likeness.vision.matte_sampling import Layer, Matte, full_alpha, linear_model
from likeness.vision.models import Floats, Picture, VisionModels

Quality = Literal["full", "preview"]

WORKING_SIDE = 1024
"""Longest side at which the whole picture is solved."""

HEAD_T = 200.0
"""T at which the head is solved, where the photo has as much: about what a portrait of 1280 lines shows."""

PREVIEW_SIDE, PREVIEW_T = 512, 100.0

WORTH_IT = 1.25
"""How much finer than the whole the head must be to be solved by itself."""

CONTRAST = 0.05
"""Alpha nearer than this to 0 or 1 is that: networks and least squares leave a haze that hair has not."""

STRANDS = 0.05
"""Weight of what is no background by its colour, in a gap beside the neck."""


def portrait_matte(models: VisionModels, picture: Picture, face: Face) -> Floats:
    """Alpha (H, W) 0..1 of the person whose face this is, at the photo's own size."""
    return full_alpha(solve_matte(models, picture, face), picture)


def solve_matte(models: VisionModels, picture: Picture, face: Face, quality: Quality = "full") -> Matte:
    """The matte as fine as it is worth solving. "preview" takes a quarter of the time and is softer in the hair.

    Raises Failed("vision-model-missing" | "vision-model-damaged").
    """
    full = quality == "full"
    opinion = ask(models, picture, face) if full else ask_quickly(models, picture, face)
    height, width = picture.shape[:2]
    whole_scale = min(1.0, (WORKING_SIDE if full else PREVIEW_SIDE) / max(height, width))
    head_scale = min(1.0, (HEAD_T if full else PREVIEW_T) / max(face.t, 1.0))
    finer = head_scale > WORTH_IT * whole_scale
    everything = (0, 0, width, height)
    if not finer:
        return Matte((width, height), _layer(picture, face, opinion, everything, whole_scale))
    # Where the head has a layer of its own, the whole keeps the networks' mask there.
    whole = _layer(picture, face, opinion, everything, whole_scale, opinion.box)
    head = _layer(picture, face, opinion, opinion.box, head_scale)
    return Matte((width, height), whole, _without_strangers(head, whole, width, height))


def _layer(picture: Picture, face: Face, opinion: Opinion, box: Box, scale: float, spare: Box | None = None) -> Layer:
    """Alpha of the part `box` of the photo at `scale`. Inside `spare` the networks' mask is taken as it is."""
    x0, y0, x1, y1 = box
    photo = picture.shape[1], picture.shape[0]
    size = max(1, round((x1 - x0) * scale)), max(1, round((y1 - y0) * scale))
    part = picture[y0:y1, x0:x1]
    small = part if size == (x1 - x0, y1 - y0) else cv2.resize(part, size, interpolation=cv2.INTER_AREA)
    colours = small.astype(np.float32) / np.float32(255)
    head = head_of(face, scale, (x0, y0))
    mask = joined(opinion, photo, box, size)
    person = window(opinion.person, (0, 0, *photo), box, size)
    prior = keep_sitter(second_opinion(mask, person, head), head.centre)
    if opinion.blurred is None:
        alpha = _followed(colours, prior, head)
    else:
        blurred = window(opinion.blurred, opinion.box, box, size, outside=1)
        alpha = _solved(colours, prior, blurred, head, _inner(spare, scale))
    alpha = np.clip((alpha - CONTRAST) / (1 - 2 * CONTRAST), 0, 1).astype(np.float32)
    return Layer(keep_sitter(alpha, head.centre), box)


def _inner(spare: Box | None, scale: float) -> tuple[slice, slice] | None:
    """The pixels of `spare` that no feather reaches: its middle nine tenths, in working pixels."""
    if spare is None:
        return None
    x0, y0, x1, y1 = spare
    margin_x, margin_y = 0.06 * (x1 - x0), 0.06 * (y1 - y0)
    rows = slice(round((y0 + margin_y) * scale), round((y1 - margin_y) * scale))
    return rows, slice(round((x0 + margin_x) * scale), round((x1 - margin_x) * scale))


def _solved(colours: Floats, prior: Floats, blurred: Floats, head: Head, spare: tuple[slice, slice] | None) -> Floats:
    """The prior, its soft edge decided by closed-form matting, and gaps beside the neck opened."""
    band = unknown_band(prior, head)
    alike = overlap(colours, band, head)
    ratio = evidence(colours, band, head)
    gap = gap_at_neck(ratio, alike, band, prior, blurred, head)
    band[gap] = 0.5
    behind = np.where(gap, clear(ratio, blurred), looks_behind(ratio, prior, head))
    # Strands in a gap are left to the solver: held to the networks, which see no gap, they would close it.
    held = np.where(gap, np.maximum(STRANDS * (1 - behind), belief(blurred, 0 * alike)), belief(prior, alike))
    weight = np.maximum(held, WITNESS * behind)
    prior = prior * (1 - behind)
    if spare is not None:
        band[spare] = prior[spare] > 0.5
    return closed_form(colours, band, prior, weight.astype(np.float32))


def _followed(colours: Floats, prior: Floats, head: Head) -> Floats:
    """The prior, its soft edge drawn to the picture's by a guided filter: what a preview can afford."""
    slope, offset = linear_model(colours, prior, max(1, round(0.02 * head.t)), 1e-4)
    guided = np.einsum("hwc,hwc->hw", slope, colours) + offset
    return np.where(unknown_band(prior, head) == 0.5, guided, prior > 0.5).astype(np.float32)


def _without_strangers(head: Layer, whole: Layer, width: int, height: int) -> Layer:
    """The head's layer without what the whole picture showed to hang together with somebody else."""
    size = head.alpha.shape[::-1]
    own = cv2.dilate((whole.alpha > 0).astype(np.float32), np.ones((5, 5), np.uint8))
    return Layer(head.alpha * (window(own, (0, 0, width, height), head.box, (size[0], size[1])) > 0), head.box)


def keep_sitter(alpha: Floats, inside: NDArray[np.float64]) -> Floats:
    """Drop every island that does not hang together with the piece at `inside` (x, y), or with the largest if that is empty."""
    count, labels, stats, _ = cv2.connectedComponentsWithStats((alpha > 0.1).astype(np.uint8))
    if count <= 2:
        return alpha
    row = int(np.clip(inside[1], 0, alpha.shape[0] - 1))
    column = int(np.clip(inside[0], 0, alpha.shape[1] - 1))
    chosen = labels[row, column] or 1 + int(np.argmax(stats[1:, cv2.CC_STAT_AREA]))
    # The faintest wisps lie outside every component; those near the sitter stay.
    near = cv2.dilate((labels == chosen).astype(np.uint8), np.ones((9, 9), np.uint8)) > 0
    return np.where(near & ((labels == chosen) | (labels == 0)), alpha, 0).astype(np.float32)
