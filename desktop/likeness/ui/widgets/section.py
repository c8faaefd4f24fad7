"""A card with a title, under which a few things that belong together stand."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from likeness.ui.theme import tokens
from likeness.ui.widgets.card import Card
from likeness.ui.widgets.text import Paragraph


class Section(Card):
    """Fill `body`; what belongs beside the title goes into `header_end`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = Paragraph(tokens.BODY, tokens.STRONG, leading=115)
        self._lead = Paragraph(tokens.SMALL, role="muted", leading=125)
        self._lead.hide()
        self.header_end = QHBoxLayout()
        self.header_end.setSpacing(tokens.GAP)
        self.body = QVBoxLayout()
        self.body.setSpacing(tokens.SPACE)
        header = QHBoxLayout()
        header.setSpacing(tokens.SPACE)
        header.addWidget(self._title, 1)
        header.addLayout(self.header_end)
        column = QVBoxLayout(self)
        column.setContentsMargins(tokens.WIDE - 4, tokens.SPACE + 2, tokens.WIDE - 4, tokens.SPACE + 4)
        column.setSpacing(tokens.GAP)
        column.addLayout(header)
        column.addWidget(self._lead)
        column.addLayout(self.body, 1)

    def set_title(self, title: str, lead: str = "") -> None:
        self._title.set_words(title)
        self._lead.set_words(lead)
        self._lead.setVisible(bool(lead))
        self.setAccessibleName(title)
