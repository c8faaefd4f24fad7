"""Decoding latents tile by tile, where the memory does not suffice for the whole: tiles overlap, and each fades into the next.

An autoencoder's norms and its attention look at all they are given, so that tiles differ from the whole a little, in tone more than in detail.
"""

import math

import numpy as np

from likeness.ml.networks import Floats, Networks

TILE = 64
"""Latents: what the bases of 512 pixels were trained on."""

OVERLAP = 16
"""Latents. Further than most of what a decoder's convolutions reach."""


def decoded(networks: Networks, latents: Floats, tile: int = TILE, overlap: int = OVERLAP) -> Floats:
    """(1, C, h, w) to (1, 3, H, W) about -1..1, as `Networks.decode`; what is no larger than a tile is decoded whole."""
    height, width = latents.shape[2:]
    if max(height, width) <= tile:
        return networks.decode(latents)
    picture = np.zeros((1, 3, height * networks.factor, width * networks.factor), np.float32)
    weight = np.zeros(picture.shape[2:], np.float32)
    for top in begins(height, tile, overlap):
        for left in begins(width, tile, overlap):
            part = networks.decode(latents[:, :, top : top + tile, left : left + tile])
            fade = np.outer(*(_fade(extent, overlap * networks.factor) for extent in part.shape[2:]))
            y, x = top * networks.factor, left * networks.factor
            here = slice(y, y + part.shape[2]), slice(x, x + part.shape[3])
            picture[:, :, *here] += part * fade
            weight[here] += fade
    return np.asarray(picture / weight, np.float32)


def begins(extent: int, tile: int, overlap: int) -> tuple[int, ...]:
    """Where tiles begin, evenly, each overlapping the one before by `overlap` or more."""
    if extent <= tile:
        return (0,)
    count = math.ceil((extent - overlap) / (tile - overlap))
    return tuple(round(place) for place in np.linspace(0, extent - tile, count))


def _fade(extent: int, overlap: int) -> Floats:
    """From nearly 0 at both ends to 1 within `overlap`."""
    from_ends = np.minimum(np.arange(extent), np.arange(extent)[::-1]) + 1
    return np.asarray(np.minimum(1, from_ends / (overlap + 1)), np.float32)
