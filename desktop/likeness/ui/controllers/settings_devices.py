"""Which cameras and printers there are, as the system calls them."""

import shutil
import subprocess
import sys

PATIENCE_SECONDS = 5


def camera_names() -> tuple[str, ...]:
    """In the window's thread: Qt's list of devices lives there."""
    from likeness.ui.camera.devices import rows  # noqa: PLC0415 (multimedia is heavy, and this is asked for rarely)

    return tuple(row.name for row in rows())


def printer_names() -> tuple[str, ...]:
    """Away from the window's thread: a print server may let one wait. None where there is no printing system."""
    if sys.platform == "win32":
        return _named_by_qt()
    lister = shutil.which("lpstat")
    if lister is None:
        return ()
    try:
        said = subprocess.run(
            [lister, "-e"], capture_output=True, text=True, timeout=PATIENCE_SECONDS, check=False, errors="replace"
        )
    except (OSError, subprocess.TimeoutExpired):
        return ()
    return tuple(line.strip()[:120] for line in said.stdout.splitlines()[:50] if line.strip())


def _named_by_qt() -> tuple[str, ...]:
    from PySide6.QtPrintSupport import QPrinterInfo  # noqa: PLC0415 (only who looks for a printer pays for it)

    return tuple(QPrinterInfo.availablePrinterNames())
