"""The light of a look: the table `[light]`."""

from typing import Annotated, Literal

import msgspec

from likeness.looks.part import Part, Strength

SetUp = Literal["none", "flat", "loop", "butterfly", "rim"]
"""Where the key light stands. `none` leaves the photo's light, apart from evening it out.

Rembrandt and split light are not offered: they live from shadows that the head throws on itself, and a gain throws none.
"""


class Light(Part, frozen=True, forbid_unknown_fields=True):
    """Strengths of the light; all 0 leave every pixel as it was.

    `even` takes out a strong side shadow and mixed colours first; `strength` is that of the set-up; `side` says from where the
    key comes: -1 image left, 1 image right, 0 after the photo's own light.
    """

    setup: SetUp = "none"
    strength: Strength = 0.0
    even: Strength = 0.5
    side: Annotated[int, msgspec.Meta(ge=-1, le=1)] = 0
