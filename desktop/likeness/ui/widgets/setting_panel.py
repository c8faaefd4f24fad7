"""One section of the settings: its rows, which show a state and say what a person wants."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from likeness.ui.models.settings import SettingsState
from likeness.ui.theme import tokens
from likeness.ui.widgets.button import Button, Kind
from likeness.ui.widgets.setting_controls import SettingChoice, SettingNumber, SettingSwitch, SettingText
from likeness.ui.widgets.setting_row import SettingCard, SettingRow

Control = SettingSwitch | SettingChoice | SettingNumber | SettingText


class SettingPanel(QWidget):
    """`chosen`: a field of the settings and its new value; `undone`: a field; `wanted`: one of the panel's own words."""

    chosen = Signal(str, object)
    undone = Signal(str)
    wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: dict[str, SettingRow] = {}
        self._controls: dict[str, Control] = {}
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(tokens.SPACE)

    def show_state(self, state: SettingsState) -> None:
        """Every row; a panel with more than rows shows the rest as well."""
        self.setEnabled(state.settings is not None)
        problems = state.problems or {}
        for field, row in self._rows.items():
            row.show_undo(state.can_undo(field))
            problem = problems.get(field)
            row.show_problem("" if problem is None else problem.sentence)
        if state.settings is not None:
            for field, control in self._controls.items():
                control.set_value(state.value(field))

    def control(self, field: str) -> Control | None:
        """What a field is changed with, where it is in this panel."""
        return self._controls.get(field)

    def card(self, title: str = "") -> SettingCard:
        made = SettingCard(title)
        self.column.addWidget(made)
        return made

    def setting(
        self, card: SettingCard, field: str, title: str, hint: str, control: Control, *, below: bool = False
    ) -> SettingRow:
        """A row that changes one field."""
        row = SettingRow(title, hint, control, below=below)
        self._rows[field], self._controls[field] = row, control
        control.chosen.connect(lambda value: self.chosen.emit(field, value))
        row.undone.connect(lambda: self.undone.emit(field))
        card.add(row)
        return row

    def way(
        self, card: SettingCard, word: str, title: str, hint: str, action: str, kind: Kind = Kind.OUTLINED
    ) -> tuple[SettingRow, Button]:
        """A row with a button; pressing it says `word`."""
        button = Button(kind)
        button.setText(action)
        button.setAccessibleDescription(title)
        button.clicked.connect(lambda: self.wanted.emit(word))
        row = SettingRow(title, hint, button)
        card.add(row)
        return row, button
