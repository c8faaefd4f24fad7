"""Why a camera sends nothing, as one error with a way out."""

import os
import sys
from pathlib import Path

from likeness.base.errors import Failed
from likeness.capture.holders import programs_holding

SOMEBODY = "another program"


def why_silent(*, listed: bool, permitted: bool, holders: tuple[str, ...], had_frames: bool) -> Failed:
    """`listed`: the system still names the camera. `holders`: programs that have it open. `had_frames`: it has worked."""
    if not permitted:
        return Failed("camera-denied")
    if not listed:
        return Failed("camera-gone")
    if holders:
        return Failed("camera-busy", program=holders[0])
    return Failed("camera-gone") if had_frames else Failed("camera-busy", program=SOMEBODY)


def holders_of(camera_id: bytes) -> tuple[str, ...]:
    """On Linux a camera's id is its device file."""
    path = Path(os.fsdecode(camera_id))
    return programs_holding(path) if camera_id.startswith(b"/dev/") else ()


def hidden_by_rights(devices: Path = Path("/dev")) -> bool:
    """Whether Linux has a camera that we may not open: Qt does not list it at all."""
    if not sys.platform.startswith("linux"):
        return False
    return any(not os.access(path, os.R_OK | os.W_OK) for path in devices.glob("video[0-9]*"))
