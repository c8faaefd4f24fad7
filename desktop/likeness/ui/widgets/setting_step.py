# ruff: noqa: N802 (Qt names the methods that it calls)
"""A numbered step of something that is done once: its number or a tick, what to do, and the button that leads there."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from likeness.ui.theme import tokens
from likeness.ui.theme.fonts import scaled, sized
from likeness.ui.theme.icons import Icons
from likeness.ui.widgets.button import Button, Kind
from likeness.ui.widgets.card import Card
from likeness.ui.widgets.setting_facts import Facts
from likeness.ui.widgets.text import Paragraph, Text

ROUND = 32


class StepMark(QWidget):
    """The number in a round field; a tick once it is done."""

    def __init__(self, icons: Icons, number: int) -> None:
        super().__init__()
        self._icons, self._number, self._done = icons, number, False
        self.setFixedSize(scaled(ROUND), scaled(ROUND))

    def set_done(self, done: bool) -> None:  # noqa: FBT001 (a setter of Qt's kind)
        self._done = done
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, side = QPainter(self), self.width()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(palette.color(QPalette.ColorRole.Midlight))
        painter.drawEllipse(QPointF(side / 2, side / 2), side / 2, side / 2)
        accent = palette.color(QPalette.ColorRole.Accent)
        if self._done:
            inner = side // 2
            tick = self._icons.pixmap("check", QSize(inner, inner), accent, self.devicePixelRatioF())
            painter.drawPixmap((side - inner) // 2, (side - inner) // 2, tick)
        else:
            painter.setPen(accent)
            painter.setFont(sized(self.font(), tokens.SMALL, tokens.STRONG))
            painter.drawText(QRectF(self.rect()), Qt.AlignmentFlag.AlignCenter, self.locale().toString(self._number))
        painter.end()


class SettingStep(Card):
    """`wanted`: its button was pressed."""

    wanted = Signal()

    def __init__(self, icons: Icons, number: int, title: str, action: str = "") -> None:
        super().__init__()
        self._mark = StepMark(icons, number)
        self._title = Text(tokens.TITLE, tokens.STRONG)
        self._title.setText(title)
        self._title.setWordWrap(True)
        self._words = Paragraph(tokens.BODY, leading=125)
        self._facts = Facts(icons, "chevron-right")
        self.button = Button(Kind.OUTLINED, self)
        self.button.setText(action)
        self.button.setVisible(bool(action))
        self.button.setAccessibleDescription(title)
        self.button.clicked.connect(self.wanted)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        texts = QVBoxLayout()
        texts.setSpacing(6)
        for part in (self._title, self._words, self._facts):
            texts.addWidget(part)
        row = QHBoxLayout(self)
        row.setContentsMargins(tokens.WIDE, tokens.WIDE - 4, tokens.WIDE, tokens.WIDE - 4)
        row.setSpacing(tokens.SPACE)
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(texts, 1)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)

    def show_step(self, words: str, role: str = "", *, done: bool = False, facts: tuple[str, ...] = ()) -> None:
        self._mark.set_done(done)
        self._words.set_role(role)
        self._words.set_words(words)
        self._words.setVisible(bool(words))
        self._facts.setVisible(bool(facts))
        self._facts.set_facts(facts)
        self.setAccessibleName(self.tr("Done: {what}").format(what=self._title.text()) if done else self._title.text())
