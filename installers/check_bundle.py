"""Proves that a bundle runs by itself: copied away from the checkout, with an empty environment and home, nothing of Python around.

    python installers/check_bundle.py dist/likeness [--in-place] [--demo]

Three starts: `--json doctor`, the window (offscreen, two seconds, then asked to close), the worker (a hello it must refuse in its own
protocol). With --demo the whole demo too. Ends with 0 if all did what they should. Standard library only.
"""

import argparse
import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

STARTUP_SECONDS = 180
WINDOW_SECONDS = 2
DEMO_SECONDS = 1_800


class Broken(Exception):
    """The bundle did not do what it should; the text says what."""


def main(words: list[str]) -> int:
    parser = argparse.ArgumentParser(description="Check that a bundle runs outside the checkout.")
    parser.add_argument("bundle", type=Path, help="dist/likeness, or where it is installed")
    parser.add_argument("--demo", action="store_true", help="also run the whole demo with it (minutes)")
    parser.add_argument("--in-place", action="store_true", help="do not copy it away first")
    chosen = parser.parse_args(words)
    with tempfile.TemporaryDirectory(prefix="bundle check ä ") as name:
        away = Path(name)
        bundle = (
            chosen.bundle.resolve()
            if chosen.in_place
            else shutil.copytree(chosen.bundle, away / "Likeness", symlinks=True)
        )
        program = Program(bundle / ("likeness.exe" if sys.platform == "win32" else "likeness"), away)
        try:
            for check in (check_doctor, check_window, check_worker, *((check_demo,) if chosen.demo else ())):
                started = time.monotonic()
                print(f"{check.__name__[6:]}: {check(program)} ({time.monotonic() - started:.1f} s)", flush=True)
        except Broken as error:
            print(f"BROKEN: {error}", file=sys.stderr)
            return 1
    return 0


class Program:
    """The executable, started in an empty folder with a bare environment."""

    def __init__(self, path: Path, folder: Path) -> None:
        self._path = path
        self._folder = folder
        self._home = folder / "data"

    def start(self, *words: str) -> subprocess.Popen[bytes]:
        environment = {
            "HOME": str(self._folder),
            "LIKENESS_HOME": str(self._home),
            "QT_QPA_PLATFORM": "offscreen",
            "LANG": "C.UTF-8",
        }
        environment |= {name: os.environ[name] for name in ("SYSTEMROOT", "TEMP", "USERPROFILE") if name in os.environ}
        pipes = subprocess.PIPE
        return subprocess.Popen(
            [self._path, *words], cwd=self._folder, env=environment, stdin=pipes, stdout=pipes, stderr=pipes
        )


def check_doctor(program: Program) -> str:
    """One JSON document on stdout with its findings; they may be bad ones (no keychain), so the exit status is only shown."""
    child = program.start("--json", "doctor")
    output, errors = child.communicate(timeout=STARTUP_SECONDS)
    try:
        report = json.loads(output)
    except ValueError as error:
        raise Broken(f"doctor wrote no JSON (exit status {child.returncode}): {tail(errors)}") from error
    if not isinstance(report, dict) or not report or "error" in report:
        raise Broken(f"doctor has no report (exit status {child.returncode}): {output[:300]!r}")
    return f"exit status {child.returncode}, {len(report)} entries: {', '.join(list(report)[:8])}"


def check_window(program: Program) -> str:
    """Stays open for two seconds and closes when asked, without a word on stderr that tells of an exception."""
    child = program.start()
    time.sleep(WINDOW_SECONDS)
    deadline = time.monotonic() + STARTUP_SECONDS
    while child.poll() is None and not window_is_up(child) and time.monotonic() < deadline:
        time.sleep(0.5)
    if child.poll() is not None:
        raise Broken(f"the window ended by itself (exit status {child.returncode}): {tail(child.communicate()[1])}")
    time.sleep(WINDOW_SECONDS)
    child.send_signal(signal.SIGTERM)
    _, errors = child.communicate(timeout=30)
    if child.returncode != 0 or b"Traceback" in errors:
        raise Broken(f"the window did not close cleanly (exit status {child.returncode}): {tail(errors)}")
    return "stayed open and closed when asked"


def window_is_up(child: subprocess.Popen[bytes]) -> bool:
    """On Linux: the program catches SIGTERM, which it does once its window is shown. Elsewhere time alone has to do."""
    status = Path(f"/proc/{child.pid}/status")
    if not status.exists():
        return True
    caught = next(int(line.split()[1], 16) for line in status.read_text().splitlines() if line.startswith("SigCgt"))
    return bool(caught >> (signal.SIGTERM - 1) & 1)


def check_worker(program: Program) -> str:
    """Says hello to the worker with a line that is no order: its answer must be one event of its protocol, `failed`, and nothing else."""
    child = program.start("worker")
    output, errors = child.communicate(b'{"hello": "this is no order"}\n', timeout=STARTUP_SECONDS)
    try:
        answers = [json.loads(line) for line in output.splitlines()]
    except ValueError as error:
        raise Broken(f"the worker wrote something else than events: {output[:300]!r}") from error
    if len(answers) != 1 or "failed" not in str(answers[0].get("type", "")).lower() or child.returncode != 1:
        raise Broken(f"the worker answered {answers} (exit status {child.returncode}): {tail(errors)}")
    return f"refused an order that is none: {answers[0]}"


def check_demo(program: Program) -> str:
    """The whole job: this is where torch, diffusers and every graph have to work."""
    child = program.start("--json", "demo", "--out", "demo out")
    output, errors = child.communicate(timeout=DEMO_SECONDS)
    if child.returncode != 0:
        raise Broken(f"the demo failed (exit status {child.returncode}): {tail(errors)}")
    return f"done, {len(json.loads(output))} entries in its report"


def tail(data: bytes) -> str:
    return data.decode(errors="replace").strip()[-600:]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
