"""What is kept of hand adjustments beside a portrait: enough to go on with them, to take them back, and to show that it is the same picture."""

import msgspec

from likeness.darkroom.adjustments import NOTHING, Adjustments


class Handwork(msgspec.Struct, frozen=True, kw_only=True):
    """`made`: the id of the portrait as it was made, before any adjustment; `earlier`: of the version that this one took the place of.

    `made_pixels`, `pixels`: SHA-256 of what was adjusted and of what came of it. `onto`: "photo" where it was developed anew, "picture" where the
    finished picture alone was adjusted.
    """

    made: str
    earlier: str
    onto: str
    made_pixels: str
    pixels: str
    adjustments: Adjustments = NOTHING
