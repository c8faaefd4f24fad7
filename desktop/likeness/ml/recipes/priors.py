"""Pictures of the base's own people, made once per pack: what keeps "a man" from turning into the sitter while the sitter is learned.

Ruiz et al. 2022, "DreamBooth", prior preservation. They show nobody, so they lie in the open, beside the packs and not in one: a pack's folder
holds what its manifest names and nothing else.
"""

import io
import zipfile
from collections.abc import Callable
from pathlib import Path

import numpy as np

from likeness.base.errors import Failed
from likeness.base.files import read_bounded, write_atomic
from likeness.ml.engines import PictureRequest, open_engine
from likeness.ml.recipes.adapter_events import Example
from likeness.ml.recipes.adapter_settings import DeviceName
from likeness.packs.manifest import Manifest, load_manifest
from likeness.packs.prior_pictures import prior_file

SUBJECTS = ("a man", "a woman")
DIRECTIONS = ("facing the camera", "turned slightly to the left", "turned slightly to the right")
MAX_BYTES = 500_000_000

MANY, FEW = 48, 8
"""On a graphics processor, and on others, where each takes a minute: enough for both subjects in every direction and one more of each."""

OnPicture = Callable[[int, int], object]
"""Told after each picture: how many of how many are made. What it raises stops the work (that is the cancel)."""


def make_priors(pack: Path, folder: Path, count: int, on_picture: OnPicture | None = None) -> tuple[Example, ...]:
    """`count` pictures with their prompts as captions; those that `folder` keeps are not made again. A kept file that does not open is made
    anew, and a folder that cannot be written to is no fault: then they are made each time.

    Raises Failed: pack-missing, pack-damaged, pack-unsupported.
    """
    manifest = load_manifest(pack)
    path = prior_file(folder, pack)
    kept = _read(path, manifest.resolution)
    if len(kept) < count:
        kept = _made(pack, manifest, kept, count, on_picture)
        _write(path, kept)
    return tuple(kept[:count])


def _made(
    pack: Path, manifest: Manifest, kept: list[Example], count: int, on_picture: OnPicture | None
) -> list[Example]:
    engine = open_engine("torch", pack)
    advice, side = manifest.generation, manifest.resolution
    made = list(kept)
    for number in range(len(kept), count):
        prompt = caption(number)
        request = PictureRequest(
            prompt, seed=number, steps=advice.steps, guidance=advice.guidance, width=side, height=side, solver=advice.sampler
        )  # fmt: skip
        made.append(Example(engine.generate(request), prompt))
        if on_picture is not None:
            on_picture(number + 1, count)
    return made


def caption(number: int) -> str:
    """Men and women in turns, in every direction."""
    subject, where = SUBJECTS[number % len(SUBJECTS)], DIRECTIONS[number // len(SUBJECTS) % len(DIRECTIONS)]
    return f"a photo of {subject}, {where}"


def how_many(device: DeviceName) -> int:
    return MANY if device == "cuda" else FEW


def _read(path: Path, side: int) -> list[Example]:
    if not path.is_file():
        return []
    try:
        with np.load(io.BytesIO(read_bounded(path, MAX_BYTES)), allow_pickle=False) as file:
            untrusted_pictures, untrusted_captions = file["pictures"], file["captions"]
    except (Failed, OSError, ValueError, KeyError, EOFError, zipfile.BadZipFile):
        return []
    fits = untrusted_pictures.dtype == np.uint8 and untrusted_pictures.shape[1:] == (side, side, 3)
    if not fits or len(untrusted_pictures) != len(untrusted_captions):
        return []
    return [Example(picture, str(text)) for picture, text in zip(untrusted_pictures, untrusted_captions, strict=True)]


def _write(path: Path, made: list[Example]) -> None:
    data = io.BytesIO()
    np.savez(data, pictures=np.stack([one.picture for one in made]), captions=np.array([one.caption for one in made]))
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        write_atomic(path, data.getvalue(), mode=0o644)
    except (Failed, OSError):
        return
