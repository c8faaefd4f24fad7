"""How every page is laid out: heading and lead, a notice where something happened, the body that scrolls, the foot bar."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from likeness.ui.problem import Problem
from likeness.ui.theme import tokens
from likeness.ui.theme.motion import fade_in
from likeness.ui.widgets.button import Button
from likeness.ui.widgets.foot_bar import FootBar
from likeness.ui.widgets.notice import Notice
from likeness.ui.widgets.page_scroll import PageScroll
from likeness.ui.widgets.text import Paragraph, Text

BESIDE_SHARE = 0.45
"""Of the page's width: what stands beside the heading takes no more."""


class PageFrame(QWidget):
    """Fill `body`; put what belongs beside the heading into `header_end`; buttons go into `foot`, which is hidden until it has one."""

    notice_acted = Signal()

    def __init__(self, parent: QWidget | None = None, *, foot: bool = True) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._heading = Text(tokens.HEADING, tokens.STRONG)
        self._heading.setWordWrap(True)
        self._lead = Paragraph(tokens.BODY, role="muted", leading=125)
        self._help = Paragraph(tokens.SMALL, role="muted", leading=125)
        self.header_end = QHBoxLayout()
        self.body = QVBoxLayout()
        self.notice = Notice(self)
        self.notice.hide()
        self.notice.acted.connect(self.notice_acted)
        self.foot = FootBar(self)
        self.foot.setVisible(foot)
        self.scroller = PageScroll(self._content())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.scroller, 1)
        column.addWidget(self.foot)

    def set_title(self, heading: str, lead: str = "", help_line: str = "") -> None:
        """`help_line`: the one sentence for who does not know what this page is for."""
        if heading != self._heading.text():
            for button in self.findChildren(Button):
                button.came()
        self._heading.setText(heading)
        self.setAccessibleName(heading)
        for label, words in ((self._lead, lead), (self._help, help_line)):
            label.setVisible(bool(words))
            label.set_words(words)
        self.fold_header()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self.fold_header()

    def fold_header(self) -> None:
        """What stands beside the heading goes under it where it would leave the words a narrow column."""
        ways = QBoxLayout.Direction
        end = self.header_end.sizeHint().width()
        beside = end <= BESIDE_SHARE * (self.width() - 2 * tokens.MARGIN)
        if self._header.direction() is not (way := ways.LeftToRight if beside else ways.TopToBottom):
            self._header.setDirection(way)
        side = Qt.AlignmentFlag.AlignBottom if beside else Qt.AlignmentFlag.AlignLeading
        self._header.setAlignment(self.header_end, side)

    def show_problem(self, problem: Problem | None, action: str = "") -> None:
        """What went wrong, above the body, with one thing to do about it (`notice_acted`); None: nothing."""
        if problem is None:
            self.notice.hide()
        else:
            self.say(problem.sentence, action, bad=True)

    def say(self, sentence: str, action: str = "", *, bad: bool = False) -> None:
        """Any sentence in the place of a problem, such as the way to undo what was just done."""
        self.notice.say(sentence, action, bad=bad)
        came = self.notice.isHidden()
        self.notice.show()
        if came:
            fade_in(self.notice)
        if bad:
            self.scroller.verticalScrollBar().setValue(0)

    def _content(self) -> QWidget:
        titles = QVBoxLayout()
        titles.setSpacing(4)
        for label in (self._heading, self._lead, self._help):
            titles.addWidget(label)
        self._help.hide()
        self.header_end.setSpacing(tokens.GAP)
        header = self._header = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        header.setSpacing(tokens.SPACE)
        header.addLayout(titles, 1)
        header.addLayout(self.header_end)
        self.body.setSpacing(tokens.WIDE)
        content = QWidget()
        content.setObjectName("page")
        column = QVBoxLayout(content)
        column.setContentsMargins(tokens.MARGIN, tokens.WIDE + tokens.GAP, tokens.MARGIN, tokens.WIDE)
        column.setSpacing(tokens.WIDE)
        column.addLayout(header)
        column.addWidget(self.notice)
        column.addLayout(self.body, 1)
        return content
