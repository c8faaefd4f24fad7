"""Several lines of text, to type or to read. The tab key leaves it."""

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from likeness.ui.theme import tokens
from likeness.ui.theme.fonts import sized


class TextArea(QPlainTextEdit):
    """`lines`: how many are seen at once before it scrolls."""

    def __init__(self, lines: int = 4, *, read_only: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFont(sized(self.font(), tokens.BODY))
        self.setTabChangesFocus(True)
        self.setReadOnly(read_only)
        self.set_lines(lines)

    def set_lines(self, lines: int) -> None:
        self.setMinimumHeight(lines * self.fontMetrics().lineSpacing() + 2 * tokens.GAP + 12)

    def set_name(self, name: str, hint: str = "") -> None:
        """What is typed or read here, for who does not see the page; `hint` stands in it while it is empty."""
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
