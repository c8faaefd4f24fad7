"""The style sheet, made from the tokens. It colours stock Qt widgets; our own widgets paint themselves from the palette."""

from dataclasses import asdict
from string import Template

from likeness.ui.theme import tokens
from likeness.ui.theme.tokens import Colours

_SHEET = Template("""
QWidget#page, QScrollArea#page, QWidget#shell { background: $background; }
QScrollArea#page { border: none; }
QLabel { color: $text; background: transparent; }
QLabel[role="muted"] { color: $muted; }
QLabel[role="good"] { color: $good; }
QLabel[role="warn"] { color: $warn; }
QLabel[role="bad"] { color: $bad; }
QLabel[role="accent"] { color: $accent; }
QFrame#topBar { background: $surface; border: none; border-bottom: 1px solid $line; }
QFrame#footBar { background: $surface; border: none; border-top: 1px solid $line; }
QFrame#sideBar { background: $surface; border: none; }
QFrame#sideBar[mirrored="true"] { border-right: none; border-left: 1px solid $line; }
QFrame#pill { background: $sunken; border: none; border-radius: 14px; }
QFrame#rule { background: $line; border: none; max-height: 1px; min-height: 1px; }
QLabel#dot { background: $good; border-radius: 4px; }
QLabel#dot[role="warn"] { background: $warn; }
QLineEdit, QComboBox, QAbstractSpinBox {
    color: $text; background: $surface; border: 1px solid $edge; border-radius: ${corner}px;
    placeholder-text-color: $muted; padding: 0 13px; min-height: ${inner}px; selection-background-color: $accent; selection-color: $on_accent;
}
QLineEdit:focus, QComboBox:focus, QAbstractSpinBox:focus { border: 2px solid $accent; padding: 0 12px; min-height: ${inner_focus}px; }
QLineEdit[role="bad"] { border-color: $bad; }
QLineEdit:disabled, QComboBox:disabled, QAbstractSpinBox:disabled, QPlainTextEdit:disabled { color: $muted; background: $sunken; border-color: $line; }
QAbstractSpinBox QLineEdit, QAbstractSpinBox QLineEdit:focus { border: none; padding: 0 13px; min-height: 0; background: transparent; }
QPlainTextEdit, QTextEdit {
    color: $text; placeholder-text-color: $muted; background: $surface; border: 1px solid $edge; border-radius: ${corner}px; padding: 9px;
    selection-background-color: $accent; selection-color: $on_accent;
}
QPlainTextEdit:focus, QTextEdit:focus { border: 2px solid $accent; padding: 8px; }
QPlainTextEdit[readOnly="true"] { background: $sunken; border-color: $line; }
QComboBox::drop-down { border: none; width: 36px; }
QComboBox QAbstractItemView {
    color: $text; background: $surface; border: 1px solid $line; outline: none; padding: 4px;
    selection-background-color: $soft_accent; selection-color: $text;
}
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { border: none; background: transparent; width: 0; }
QCheckBox, QRadioButton { color: $text; spacing: 12px; min-height: ${inner}px; padding: 0 6px; border: 2px solid transparent; border-radius: 8px; }
QCheckBox:focus, QRadioButton:focus { border: 2px solid $accent; }
QRadioButton::indicator { width: 14px; height: 14px; background: $surface; border: 2px solid $edge; border-radius: 9px; }
QRadioButton::indicator:checked { width: 6px; height: 6px; border: 6px solid $accent; }
QTabWidget::pane { border: none; border-top: 1px solid $line; }
QTabBar { background: transparent; }
QTabBar::tab {
    color: $muted; background: transparent; border: none; border-bottom: 2px solid transparent; padding: 0 16px; min-height: ${inner}px;
}
QTabBar::tab:selected { color: $text; border-bottom: 2px solid $accent; }
QTabBar::tab:hover { color: $text; }
QTabBar::tab:focus { border: 2px solid $accent; border-radius: 6px; }
QToolTip { color: $text; background: $surface; border: 1px solid $line; padding: 6px 8px; }
QAbstractScrollArea#page:focus { border: none; }
QListView, QTreeView, QTableView {
    color: $text; background: $surface; border: 1px solid $line; border-radius: ${corner}px; outline: none; alternate-background-color: $sunken;
    selection-background-color: $soft_accent; selection-color: $text; gridline-color: $line;
}
QListView:focus, QTreeView:focus, QTableView:focus { border: 2px solid $accent; }
QHeaderView::section { color: $muted; background: $surface; border: none; border-bottom: 1px solid $line; padding: 8px; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar::handle:vertical { background: $edge; border-radius: 4px; min-height: 40px; margin: 2px; }
QScrollBar::handle:vertical:hover { background: $muted; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle:horizontal { background: $edge; border-radius: 4px; min-width: 40px; margin: 2px; }
QScrollBar::handle:horizontal:hover { background: $muted; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page { background: none; border: none; height: 0; width: 0; }
QMenu { color: $text; background: $surface; border: 1px solid $line; padding: 4px; }
QMenu::item { padding: 8px 16px; border-radius: 6px; }
QMenu::item:selected { background: $soft_accent; }
QMenu::item:disabled { color: $muted; }
QMenu::separator { height: 1px; background: $line; margin: 4px 8px; }
""")


def stylesheet(colours: Colours, control: int = tokens.CONTROL) -> str:
    """`control`: the height of what can be clicked or typed into."""
    return _SHEET.substitute(asdict(colours), corner=tokens.BUTTON_CORNER, inner=control - 2, inner_focus=control - 4)
