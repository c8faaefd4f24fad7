"""The real window on the offscreen platform, over a port that keeps its sittings in a list. Any message of Qt fails the test."""

import gc
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from window_kit import NOW, PROGRAM, ListPort

from likeness.base.paths import resources
from likeness.ui.immortal import hold_true

HARMLESS = ("This plugin does not support propagateSizeHints()", "This plugin does not support raise()")
"""Said by the offscreen platform itself whenever a window has a smallest size."""


@pytest.fixture(autouse=True, scope="session")
def _offscreen():
    patch = pytest.MonkeyPatch()
    patch.setenv("QT_QPA_PLATFORM", "offscreen")
    patch.setenv("QT_SCALE_FACTOR", "1")
    hold_true()
    yield
    patch.undo()


@pytest.fixture(autouse=True)
def _collected_here():
    """Cycles that hold objects of Qt are collected in the window's thread alone, as the program itself does (ui/collecting.py)."""
    gc.disable()
    yield
    gc.collect()
    gc.enable()


@pytest.fixture
def program(tmp_path: Path):
    def make(mode: str) -> list[str]:
        script = tmp_path / f"{mode.replace(' ', '-')}.py"
        script.write_text(PROGRAM.format(mode=mode))
        return [sys.executable, str(script)]

    return make


@dataclass
class Opened:
    """A window with what a test needs to watch."""

    shell: object
    controller: object
    page: object
    port: ListPort
    files: list[Path]


@pytest.fixture
def theme(qapp):
    from likeness.ui.theme.apply import Theme
    from likeness.ui.theme.fonts import use_fonts

    theme = Theme(qapp)
    use_fonts(qapp, resources() / "fonts")
    yield theme
    qapp.styleHints().colorSchemeChanged.disconnect(theme.use)
    qapp.setStyleSheet("")


@pytest.fixture
def open_window(qtbot, theme, tmp_path, qt_messages) -> Iterator[object]:
    from likeness.base.offline import InternetGuard
    from likeness.ui.app import build_window
    from likeness.ui.controller import Surroundings
    from likeness.ui.pages.library import LibraryPage

    opened: list[Opened] = []

    def make(port: ListPort, program: list[str] | None = None, size: tuple[int, int] = (1280, 832)) -> Opened:
        files: list[Path] = []
        around = Surroundings(program or ["no-such-program"], tmp_path, files.append, lambda: NOW)
        shell, controller = build_window(port, resources(), InternetGuard(), around)
        shell.resize(*size)
        shell.show()
        controller.load()
        qtbot.waitUntil(lambda: not controller.busy)
        opened.append(Opened(shell, controller, shell.findChild(LibraryPage), port, files))
        return opened[-1]

    yield make
    for window in opened:
        window.shell.close()
        window.shell.deleteLater()


@pytest.fixture
def qt_messages():
    """Collects what Qt says, and fails the test if it says anything."""
    from PySide6.QtCore import qInstallMessageHandler

    said: list[str] = []
    before = qInstallMessageHandler(lambda _kind, _context, message: said.append(message))
    yield said
    qInstallMessageHandler(before)
    assert [line for line in said if line not in HARMLESS] == []
