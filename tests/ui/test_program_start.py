"""The program itself, from its command: the window comes up, over the real library, before anything slow is imported."""

import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

pytestmark = pytest.mark.window

HEAVY = {"torch", "diffusers", "transformers", "peft", "accelerate", "onnxruntime", "cv2"}
"""Not before the window's own module is complete; the library may load what it needs afterwards, on the background thread."""

NEVER = HEAVY - {"onnxruntime", "cv2"}


def start_and_stop(home: Path) -> tuple[int, str]:
    """Exit status and the interpreter's list of imports, of a window that was seen to be up and asked to close."""
    environment = dict(os.environ, QT_QPA_PLATFORM="offscreen", LIKENESS_HOME=str(home))
    command = [sys.executable, "-X", "importtime", "-m", "likeness"]
    with (home / "stderr").open("wb") as errors:
        child = subprocess.Popen(command, env=environment, stderr=errors, stdout=subprocess.DEVNULL, cwd=home)
        try:
            deadline = time.monotonic() + 60
            while child.poll() is None and time.monotonic() < deadline and not is_up(child.pid):
                time.sleep(0.1)
            time.sleep(4)
            child.send_signal(signal.SIGTERM)
            status = child.wait(timeout=30)
        finally:
            child.kill()
    return status, (home / "stderr").read_text(errors="replace")


def is_up(process: int) -> bool:
    """The program catches SIGTERM, which it does once its window is shown."""
    try:
        lines = Path(f"/proc/{process}/status").read_text().splitlines()
    except OSError:
        return False
    caught = next(int(line.split()[1], 16) for line in lines if line.startswith("SigCgt"))
    return bool(caught >> (signal.SIGTERM - 1) & 1)


@pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")
def test_the_program_opens_its_window_without_anything_heavy(tmp_path):
    status, said = start_and_stop(tmp_path)
    assert status == 0, said[-2000:]
    assert "Traceback" not in said
    imported = re.findall(r"^import time:.*\|\s+(\S+)$", said, re.MULTILINE)
    assert "likeness.ui.app" in imported
    before = {name.partition(".")[0] for name in imported[: imported.index("likeness.ui.app")]}
    assert before & HEAVY == set()
    assert {name.partition(".")[0] for name in imported} & NEVER == set()
