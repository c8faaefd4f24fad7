"""What a start costs: the window is on screen before anything slow is imported anywhere."""

import json
import os
import subprocess
import sys

import pytest

pytestmark = pytest.mark.window

PROGRAM = """
import json, pathlib, sys, tempfile, time
started = time.perf_counter()
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from likeness import ui
from likeness.base.offline import InternetGuard
from likeness.base.paths import Home

def opening(**_):
    raise AssertionError("there is nothing to open yet")

shown = None
def look():
    global shown
    window = next((w for w in QApplication.topLevelWidgets() if w.objectName() == "shell"), None)
    if window is not None and window.isVisible():
        shown = time.perf_counter() - started
        print(json.dumps({"seconds": shown, "modules": sorted(sys.modules)}))
        window.close()

from PySide6 import QtWidgets
execute = QtWidgets.QApplication.exec
def exec_with_look(*_):
    QTimer.singleShot(0, look)
    return execute()
QtWidgets.QApplication.exec = exec_with_look
folder = pathlib.Path(tempfile.mkdtemp())
(folder / "settings.json").write_text('{"version": 1}')
sys.exit(ui.run(Home(folder), opening, lambda: False, ["likeness"], InternetGuard()))
"""

SLOW = {
    "torch",
    "diffusers",
    "transformers",
    "peft",
    "accelerate",
    "onnxruntime",
    "onnx",
    "cv2",
    "scipy",
    "numpy",
    "PIL",
    "rich",
    "typer",
}


def start() -> dict:
    environment = dict(os.environ, QT_QPA_PLATFORM="offscreen")
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM], env=environment, capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def test_the_window_is_shown_without_anything_slow():
    modules = start()["modules"]
    assert {name.partition(".")[0] for name in modules} & SLOW == set()
    assert "PySide6.QtMultimedia" not in modules


def test_importing_the_room_imports_no_qt():
    code = "import sys, likeness.ui, likeness.ui.models.library, likeness.ui.models.works; print([m for m in sys.modules if 'PySide6' in m])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=30, check=True)
    assert done.stdout.strip() == "[]"
