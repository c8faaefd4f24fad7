"""The page Activity: everything that runs, waits, stands still, or has ended today."""

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from likeness.ui.models.activity import ActivityState, Group, Row, rows
from likeness.ui.theme import tokens
from likeness.ui.widgets.page_frame import PageFrame
from likeness.ui.widgets.progress_row import WorkRow
from likeness.ui.widgets.text import Paragraph


class ActivityPage(PageFrame):
    """`wanted`: a Row and an Act."""

    wanted = Signal(object, object)
    discard_agreed = Signal(object)
    discard_refused = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: dict[str, tuple[WorkRow, Row]] = {}
        self._groups: dict[Group, tuple[Paragraph, QVBoxLayout]] = {}
        for group in Group:
            heading, column = Paragraph(tokens.TITLE, tokens.STRONG, leading=115), QVBoxLayout()
            column.setSpacing(tokens.GAP + 4)
            column.addWidget(heading)
            heading.hide()
            self._groups[group] = heading, column
            self.body.addLayout(column)
        self._empty = Paragraph(tokens.BODY, role="muted")
        self._empty.hide()
        self.body.addWidget(self._empty)
        self.body.addStretch(1)

    def show_state(self, state: ActivityState, now: datetime) -> None:
        self.set_title(
            self.tr("Activity"),
            self.tr(
                "Long work goes on while you do something else. One thing that needs the whole computer runs at a time."
            ),
        )
        shown = rows(state, now)
        self._drop({row.key for row in shown})
        places = dict.fromkeys(Group, 1)
        for row in shown:
            widget = self._place(row, places[row.group])
            places[row.group] += 1
            name = state.names.get(row.sitting, "")
            widget.show_row(row, name, now, discarding=state.discarding == row.key)
        titles = {
            Group.RUNNING: self.tr("Running"),
            Group.WAITING: self.tr("Waiting"),
            Group.HALTED: self.tr("Can go on"),
            Group.FINISHED: self.tr("Ended today"),
        }
        for group, (heading, _) in self._groups.items():
            heading.set_words(titles[group])
            heading.setVisible(places[group] > 1)
        self._empty.set_words(self.tr("Nothing runs, and nothing waits to go on."))
        self._empty.setVisible(state.loaded and not shown)
        self.show_problem(state.problem)

    def _place(self, row: Row, place: int) -> WorkRow:
        """The row's widget, in its group and at its place."""
        known = self._rows.get(row.key)
        widget = self._new(row.key) if known is None else known[0]
        column = self._groups[row.group][1]
        if column.indexOf(widget) != place:
            for _, other in self._groups.values():
                other.removeWidget(widget)
            column.insertWidget(place, widget)
            widget.show()
        self._rows[row.key] = widget, row
        return widget

    def _new(self, key: str) -> WorkRow:
        widget = WorkRow()
        widget.wanted.connect(lambda act: self.wanted.emit(self._rows[key][1], act))
        widget.discard_agreed.connect(lambda: self.discard_agreed.emit(self._rows[key][1]))
        widget.discard_refused.connect(self.discard_refused)
        return widget

    def _drop(self, kept: set[str]) -> None:
        for key in [key for key in self._rows if key not in kept]:
            widget, row = self._rows.pop(key)
            self._groups[row.group][1].removeWidget(widget)
            widget.hide()
            widget.deleteLater()
