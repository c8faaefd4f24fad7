"""What a picture shows, in the words that the base models of this program were taught: only what was measured, and nothing guessed."""

from likeness.looks.look import Look

FRONTAL_DEGREES = 8.0
TURNED_DEGREES = 25.0
"""The bounds of the training captions: facing the camera, turned slightly, turned."""


def training_caption(yaw: float, token: str) -> str:
    """A caption for one photo of the sitter, turned by `yaw` degrees; light and clothes are not measured, so not said."""
    return f"a photo of {token}, {direction(yaw)}"


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
