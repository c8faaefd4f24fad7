"""Pictures of the base's own people, made once per pack: what keeps "a man" from turning into the sitter while the sitter is learned.

Ruiz et al. 2022, "DreamBooth", prior preservation. They show nobody, so they lie in the open, beside the packs and not in one: a pack's folder
holds what its manifest names and nothing else.
"""

import io
from collections.abc import Callable
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from likeness.base.errors import Failed
from likeness.base.files import read_bounded, write_atomic
from likeness.ml.engines import PictureRequest, open_engine
from likeness.ml.recipes.adapter_events import Example
from likeness.packs.manifest import load_manifest
from likeness.packs.prior_pictures import missing, picture_file

SUBJECTS = ("a man", "a woman")
DIRECTIONS = ("facing the camera", "turned slightly to the left", "turned slightly to the right")
MAX_BYTES = 60_000_000
"""Of one picture; 4096 pixels square are 50 MB."""

OnPicture = Callable[[int, int], object]
"""Told after each picture: how many of how many are there."""
OnStep = Callable[[], object]
"""Asked while a picture is drawn. What it raises stops the work; pictures that are done stay."""


def draw_priors(pack: Path, folder: Path, count: int, on_step: OnStep, on_picture: OnPicture) -> None:
    """Those of `count` pictures that `folder` does not hold yet.

    Raises Failed: pack-missing, pack-damaged, pack-unsupported, folder-not-writable, disk-full.
    """
    manifest = load_manifest(pack)
    advice, side = manifest.generation, manifest.resolution
    wanted = missing(folder, count, side)
    if not wanted:
        return
    engine = open_engine("torch", pack)
    for place, number in enumerate(wanted):
        request = PictureRequest(
            caption(number), seed=number, steps=advice.steps, guidance=advice.guidance, width=side, height=side, solver=advice.sampler
        )  # fmt: skip
        data = io.BytesIO()
        np.save(data, engine.generate(request, lambda *_: on_step()))
        write_atomic(picture_file(folder, number), data.getvalue(), mode=0o644)
        on_picture(count - len(wanted) + place + 1, count)


def kept_priors(folder: Path, count: int, side: int) -> tuple[Example, ...]:
    """All `count`, (side, side, 3) each and with its prompt as caption; or none: with a part of them the base would be held to a part of its people."""
    found = [_read(picture_file(folder, number), side) for number in range(count)]
    pictures = [picture for picture in found if picture is not None]
    if len(pictures) < count:
        return ()
    return tuple(Example(picture, caption(number)) for number, picture in enumerate(pictures))


def caption(number: int) -> str:
    """Men and women in turns, in every direction."""
    subject, where = SUBJECTS[number % len(SUBJECTS)], DIRECTIONS[number // len(SUBJECTS) % len(DIRECTIONS)]
    return f"a photo of {subject}, {where}"


def _read(path: Path, side: int) -> NDArray[np.uint8] | None:
    try:
        untrusted_picture = np.lib.format.read_array(io.BytesIO(read_bounded(path, MAX_BYTES)), allow_pickle=False)
    except (Failed, OSError, ValueError, EOFError):
        return None
    fits = untrusted_picture.shape == (side, side, 3) and untrusted_picture.dtype == np.uint8
    return untrusted_picture if fits else None
