"""Words that lead somewhere else."""

from PySide6.QtWidgets import QWidget

from likeness.ui.widgets.button import Button, Kind


class Link(Button):
    """Quiet, in the accent, no higher than its line."""

    def __init__(self, words: str = "", parent: QWidget | None = None) -> None:
        super().__init__(Kind.LINK, parent)
        self.setText(words)
