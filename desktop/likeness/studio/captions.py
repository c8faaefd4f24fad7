"""What a picture shows, in the words that the base models of this program were taught: only what was measured, and nothing guessed."""

from likeness.capture.variety import Variety
from likeness.looks.look import Look

FRONTAL_DEGREES = 8.0
TURNED_DEGREES = 25.0
"""The bounds of the training captions: facing the camera, turned slightly, turned."""

TILTED_DEGREES = 15.0
"""Well beyond what the pose may be off (3.3 degrees on average, up to some 8 for one person)."""

NEUTRAL_BELOW, SMILING_ABOVE = 0.3, 0.7
"""As the coverage counts them; between them is a slight smile."""

SIDE_LIGHT = 0.7
"""Growth of brightness across the face, of its mean: half a stop between its sides and more."""

GLARE = 0.03
"""Share of a lens that is white: a reflection, which only glasses make. Glasses without one are not noticed, and so not said."""


def training_caption(yaw: float, token: str, variety: Variety | None = None, glare: float | None = None) -> str:
    """A caption for one photo of the sitter, turned by `yaw` degrees. Top and backdrop are not named by what is measured, so not said.

    `glare`: the native measure EyeGlare, None where it was not measured.
    """
    parts = [f"a photo of {token}"]
    if variety is not None:
        parts.append(expression(variety.smile))
    if glare is not None and glare > GLARE:
        parts.append("wearing glasses")
    parts.append(direction(yaw))
    if variety is not None:
        parts += [tilt(variety.pitch), light(variety)]
    return ", ".join(part for part in parts if part)


def portrait_prompt(look: Look, token: str, yaw: float = 0.0) -> str:
    """The prompt for one portrait in a look."""
    parts = [f"a photo of {token}", direction(yaw), look.prompt.light, look.prompt.backdrop, look.prompt.style]
    return ", ".join(part for part in parts if part)


def direction(yaw: float) -> str:
    """`yaw` in degrees, above 0 turned to the right of the picture."""
    if abs(yaw) < FRONTAL_DEGREES:
        return "facing the camera"
    side = "right" if yaw > 0 else "left"
    return f"turned slightly to the {side}" if abs(yaw) < TURNED_DEGREES else f"turned to the {side}"


def tilt(pitch: float) -> str:
    """`pitch` in degrees, above 0 up. Empty where the head is about level."""
    if abs(pitch) < TILTED_DEGREES:
        return ""
    return "looking up" if pitch > 0 else "looking down"


def expression(smile: float) -> str:
    """`smile` 0..1 of the mouth's corners."""
    if smile < NEUTRAL_BELOW:
        return "neutral expression"
    return "smiling" if smile > SMILING_ABOVE else "slight smile"


def light(variety: Variety) -> str:
    """Where strong light comes from, as seen in the picture. Empty where it is even or was not measured."""
    if not variety.light or abs(variety.light[2]) < SIDE_LIGHT:
        return ""
    return f"light from the {'right' if variety.light[2] > 0 else 'left'}"
