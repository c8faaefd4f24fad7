"""Captions in the words and the order of the base model's own: what is not known is left out."""

FRONTAL_DEGREES = 8.0
TURNED_DEGREES = 25.0


def caption(
    subject: str,
    *,
    expression: str | None = None,
    wearing: str | None = None,
    yaw: float | None = None,
    light: str | None = None,
    backdrop: str | None = None,
) -> str:
    """`subject`: the sitter's token, or "a woman with ..."; `yaw` in degrees, above 0 turned to the right of the picture."""
    parts = [
        f"a photo of {subject}",
        expression,
        f"wearing {wearing}" if wearing else None,
        direction(yaw) if yaw is not None else None,
        light,
        backdrop,
    ]
    return ", ".join(part for part in parts if part)


def direction(yaw: float) -> str:
    if abs(yaw) < FRONTAL_DEGREES:
        return "facing the camera"
    side = "right" if yaw > 0 else "left"
    return f"turned slightly to the {side}" if abs(yaw) < TURNED_DEGREES else f"turned to the {side}"
