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
QLabel[role="warn"] { color: $warn; }
QLabel[role="bad"] { color: $bad; }
QFrame#topBar { background: $surface; border: none; border-bottom: 1px solid $line; }
QFrame#footBar { background: $surface; border: none; border-top: 1px solid $line; }
QFrame#sideBar { background: $surface; border: none; border-right: 1px solid $line; }
QFrame#pill { background: $sunken; border: none; border-radius: 14px; }
QLabel#dot { background: $good; border-radius: 4px; }
QLabel#dot[role="warn"] { background: $warn; }
QLineEdit {
    color: $text; background: $surface; border: 1px solid $line; border-radius: ${corner}px;
    placeholder-text-color: $muted; padding: 0 15px; min-height: ${inner}px; selection-background-color: $accent; selection-color: $on_accent;
}
QLineEdit:focus { border: 2px solid $accent; padding: 0 14px; min-height: ${inner_focus}px; }
QToolTip { color: $text; background: $surface; border: 1px solid $line; padding: 6px 8px; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar::handle:vertical { background: $line; border-radius: 4px; min-height: 40px; margin: 2px; }
QScrollBar::handle:vertical:hover { background: $muted; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page { background: none; border: none; height: 0; }
QMenu { color: $text; background: $surface; border: 1px solid $line; padding: 4px; }
QMenu::item { padding: 8px 16px; border-radius: 6px; }
QMenu::item:selected { background: $soft_accent; }
""")


def stylesheet(colours: Colours) -> str:
    return _SHEET.substitute(
        asdict(colours), corner=tokens.BUTTON_CORNER, inner=tokens.CONTROL - 2, inner_focus=tokens.CONTROL - 4
    )
