"""Sending a page to a printer: straight into the print system's own program, so that no file with it is ever written by us."""

import shutil
import subprocess
import sys

from likeness.base.errors import Failed
from likeness.base.paths import private_environment

PATIENCE_SECONDS = 30
PAPERS = {"a4": "A4", "letter": "Letter"}
JOB = "Likeness"
"""What the print job is called: never anything about anybody."""


def can_print() -> bool:
    """Whether there is a print system that takes a page (CUPS); on Windows a page is saved and printed from there."""
    return sys.platform != "win32" and shutil.which("lp") is not None


def print_page(page: bytes, paper: str, printer: str = "") -> None:
    """A PDF. `printer`: as the system calls it, "" for its own choice. Raises Failed: printer-missing, print-failed."""
    program = shutil.which("lp")
    if program is None:
        raise Failed("printer-missing")
    words = [program, "-s", "-t", JOB, "-o", f"media={PAPERS.get(paper, 'A4')}"]
    if printer:
        words += ["-d", printer]
    try:
        done = subprocess.run(
            [*words, "--", "-"],
            input=page,
            capture_output=True,
            timeout=PATIENCE_SECONDS,
            check=False,
            env=private_environment(),
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise Failed("print-failed") from error
    if done.returncode != 0:
        raise Failed("print-failed")
