"""Finished portraits without the seconds of finishing them: a picture that the darkroom made, kept as the darkroom keeps its own."""

import msgspec
import numpy as np
from PIL import Image

from likeness.base.paths import resources
from likeness.consent.purposes import Purpose
from likeness.studio.measuring import Measured
from likeness.studio.retouching import keep_portrait


def keep_ready_portraits(studio, sitting, *looks):
    """One for each look; their ids, in this order."""
    picture = np.asarray(Image.open(resources() / "pictures" / "welcome.jpg").convert("RGB"))
    store = studio.vault.open_sitter(studio.vault.permit(sitting, Purpose.RETOUCH))
    measured = msgspec.to_builtins(Measured(0.2, 0.9, 1.0, face_found=True))
    details = {"origin": "retouched", "performed": ["retouch", "light", "grade", "backdrop"], "measured": measured}
    return [keep_portrait(store, picture, {**details, "look": look}).portrait for look in looks]
