"""The system's own dialogs for files and folders. They begin where the system likes, and no name of a person is put into them."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QFileDialog


class SystemDialogs:
    """A `Choose`."""

    def files(self, title: str, patterns: Sequence[str], start: Path | None = None) -> list[Path]:
        where = "" if start is None else str(start)
        chosen, _ = QFileDialog.getOpenFileNames(QApplication.activeWindow(), title, where, _filter(patterns))
        return [Path(name) for name in chosen]

    def folder(self, title: str) -> Path | None:
        chosen = QFileDialog.getExistingDirectory(QApplication.activeWindow(), title)
        return Path(chosen) if chosen else None

    def save(self, title: str, name: str, patterns: Sequence[str]) -> Path | None:
        chosen, _ = QFileDialog.getSaveFileName(QApplication.activeWindow(), title, name, _filter(patterns))
        return Path(chosen) if chosen else None


def _filter(patterns: Sequence[str]) -> str:
    """One line for what is wanted, one for everything."""
    everything = QCoreApplication.translate("SystemDialogs", "All files") + " (*)"
    if not patterns:
        return everything
    wanted = QCoreApplication.translate("SystemDialogs", "Suitable files")
    return f"{wanted} ({' '.join(patterns)});;{everything}"
