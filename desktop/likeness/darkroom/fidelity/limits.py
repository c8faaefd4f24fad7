"""What is still the same person, and what is not: the limits, and which of them a result breaks."""

from dataclasses import dataclass

from likeness.darkroom.fidelity.measure import Fidelity

NO_FACE = "fidelity-no-face"
IDENTITY = "fidelity-identity"
GEOMETRY = "fidelity-geometry"
TONE = "fidelity-tone"
SKIN_ALONE = "fidelity-skin-alone"
TEXTURE = "fidelity-texture"


@dataclass(frozen=True, slots=True)
class Limits:
    """The most (of `texture`: the least) that a result may show. Where they come from: docs/calibration/fidelity.md.

    `identity_corrected` holds where the lens perspective was undone: a face seen from 0.4 m differs by about 0.2 from itself at 1.5 m.
    """

    identity: float = 0.20
    identity_corrected: float = 0.28
    landmarks: float = 0.008
    landmarks_worst: float = 0.03
    flow: float = 0.25
    flow_worst: float = 0.6
    tone: float = 14.0
    skin_alone: float = 0.27
    texture: float = 0.80


LIMITS = Limits()


def breaches(fidelity: Fidelity, limits: Limits = LIMITS) -> tuple[str, ...]:
    """Codes of what the result breaks, the gravest first; empty when it may be shown. What was not measured breaks nothing."""
    if not fidelity.face_found:
        return (NO_FACE,)
    moved = (
        _over(fidelity.landmarks, limits.landmarks)
        or _over(fidelity.landmarks_worst, limits.landmarks_worst)
        or _over(fidelity.flow, limits.flow)
        or _over(fidelity.flow_worst, limits.flow_worst)
    )
    alone = None if fidelity.skin_alone is None else abs(fidelity.skin_alone)
    found = {
        IDENTITY: _over(fidelity.identity, limits.identity_corrected if fidelity.corrected else limits.identity),
        GEOMETRY: moved,
        TONE: _over(fidelity.tone_moved, limits.tone),
        SKIN_ALONE: _over(alone, limits.skin_alone),
        TEXTURE: fidelity.texture is not None and fidelity.texture < limits.texture,
    }
    return tuple(code for code, broken in found.items() if broken)


def _over(value: float | None, limit: float) -> bool:
    return value is not None and value > limit
