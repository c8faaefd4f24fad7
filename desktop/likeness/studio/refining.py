"""Whether the second pass over a face made the picture better: it is kept only where it did."""

import numpy as np
from numpy.typing import NDArray

from likeness.capture.sharp import sharpness
from likeness.studio.making import SecondLook
from likeness.studio.measuring import Reference
from likeness.vision.faces import find_faces
from likeness.vision.identity import distance, embed
from likeness.vision.models import VisionModels

Picture = NDArray[np.uint8]


def second_look(
    models: VisionModels, plain: Picture, again: Picture | None, reference: Reference, *, asked: bool = True
) -> tuple[Picture, SecondLook]:
    """The better of both, and why. `plain` (H, W, 3) as drawn; `again` enlarged, with its face drawn a second time, None where no face was found.

    Sharpness must rise, and likeness as well where comparing was agreed to (only then does `reference` hold an embedding).
    """
    before = find_faces(models, plain)
    after = find_faces(models, again) if again is not None else ()
    if again is None or not before or not after:
        return plain, "no-face" if asked else "none"
    if sharpness(again, after[0]) <= sharpness(plain, before[0]):
        return plain, "not-sharper"
    if reference.identity is not None:
        was = distance(embed(models, plain, before[0]), reference.identity)
        if distance(embed(models, again, after[0]), reference.identity) >= was:
            return plain, "not-more-alike"
    return again, "kept"
