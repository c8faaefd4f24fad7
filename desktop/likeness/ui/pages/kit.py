"""The recovery kit: made once, shown once, put away on paper, and typed back to know that the paper is right."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from likeness.ui.models.kit import KitState
from likeness.ui.theme import tokens
from likeness.ui.theme.icons import Icons
from likeness.ui.widgets.button import Kind
from likeness.ui.widgets.card import Card
from likeness.ui.widgets.code_field import CodeField
from likeness.ui.widgets.page_frame import PageFrame
from likeness.ui.widgets.setting_facts import Facts
from likeness.ui.widgets.setting_kit import KitCode
from likeness.ui.widgets.setting_width import at_most
from likeness.ui.widgets.text import Paragraph
from likeness.ui.words import date_text

WIDEST = 840


class KitPage(PageFrame):
    """`wanted`: make, replace (asks first), replace-now, keep, save, print, type, away, later, confirm."""

    wanted = Signal(str)

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._now = Paragraph(tokens.BODY)
        self._facts = Facts(icons)
        self._about = _column(Card(), self._now, self._facts)
        self._code = KitCode()
        self._said = Paragraph(tokens.BODY, role="good")
        self.field = CodeField()
        self._typing = _column(Card(), self.field)
        self._state = KitState()
        self._third = self.foot.add(Kind.QUIET, "")
        self._second = self.foot.add(Kind.OUTLINED, "")
        self._first = self.foot.add(Kind.PRIMARY, "")
        self._words: tuple[str, str, str] = ("", "", "")
        self._shown: tuple[bool, bool, bool] | None = None
        self._arrange()
        self.show_state(self._state)

    def show_state(self, state: KitState) -> None:
        self._state = state
        self._show_titles(state)
        self._about.setVisible((state.code is None and not state.typing) or state.leaving)
        self._code.setVisible(state.code is not None and not state.leaving)
        self._code.show_code(*((state.code.groups, state.code.qr) if state.code else ((), ())))
        self._typing.setVisible(state.typing)
        self.field.setEnabled(not state.busy)
        self._say(state)
        self.show_problem(state.problem)
        self._words = self._actions(state)
        names = self._names()
        for button, word in zip((self._third, self._second, self._first), self._words, strict=True):
            button.setVisible(bool(word))
            button.setText(names.get(word, ""))
            button.setEnabled(not state.busy)
        self.foot.back_button.setEnabled(not state.busy)
        self._look_at_code()
        self._turn(state)

    def _turn(self, state: KitState) -> None:
        """Another part of the page: from its top, with the keyboard where it goes on."""
        shown = (state.code is not None, state.typing, state.leaving)
        if shown != self._shown:
            self._shown = shown
            self.scroller.verticalScrollBar().setValue(0)
            self.field.clear()
            (self.field if state.typing else self._first).setFocus(Qt.FocusReason.OtherFocusReason)

    def _actions(self, state: KitState) -> tuple[str, str, str]:
        """Words for the three buttons, the primary one last; "" for none."""
        if state.kit is None:
            return "", "", ""
        if state.leaving:
            return "away", "later", "type"
        if state.code is not None:
            return ("print" if state.printers else ""), "save", "type"
        if state.typing:
            return "", "", "confirm"
        if state.replacing:
            return "", "keep", "replace-now"
        at_rest = {"none": ("", "", "make"), "untested": ("", "replace", "type")}
        return at_rest.get(state.kit.state, ("", "replace", ""))

    def _names(self) -> dict[str, str]:
        return {
            "make": self.tr("Make the recovery kit"),
            "replace": self.tr("Make a new one…"),
            "replace-now": self.tr("Replace the kit"),
            "keep": self.tr("Keep the present one"),
            "save": self.tr("Save as PDF…"),
            "print": self.tr("Print"),
            "type": self.tr("Type it back…"),
            "away": self.tr("Throw it away"),
            "later": self.tr("Leave it for now"),
            "confirm": self.tr("Compare"),
        }

    def _show_titles(self, state: KitState) -> None:
        lead = self.tr(
            "A printed code that opens the vault when its own key is lost: on a new computer, or when the passphrase is forgotten."
        )
        if state.leaving:
            heading = self.tr("Leave without typing the code back?")
            lead = self.tr(
                "Nobody has tried the paper yet. You find the code here again until Likeness is locked or closed; then it is gone for good, and without the paper a new kit has to be made."
            )
        elif state.code is not None:
            heading = self.tr("Your recovery kit")
            lead = self.tr(
                "It is shown this once and is stored nowhere. Print it, save it onto a stick and print it elsewhere, or copy it by hand; then type it back from the paper."
            )
        elif state.typing:
            heading = self.tr("Type the code back")
            lead = self.tr("From the paper, so that you know it can be read.")
        elif state.replacing:
            heading = self.tr("Replace the recovery kit?")
            lead = self.tr(
                "The old page will open the vault no more. Backups written before still open with it until they are written anew."
            )
        else:
            heading = self.tr("Recovery kit")
        self.set_title(heading, lead)

    def _say(self, state: KitState) -> None:
        kit = state.kit
        made = "" if kit is None or kit.made is None else date_text(kit.made)
        tested = "" if kit is None or kit.tested is None else date_text(kit.tested)
        words = {
            "none": (self.tr("There is no recovery kit. If the key is lost, nothing opens the vault."), "warn"),
            "untested": (
                self.tr("Made on {date}, but not confirmed yet: type the code back once.").format(date=made),
                "warn",
            ),
            "tested": (
                self.tr("Made on {date} and confirmed on {tested}.").format(date=made, tested=tested),
                "good",
            ),
        }
        text, role = words["none" if kit is None else kit.state]
        self._now.setVisible(kit is not None)
        self._now.set_role(role)
        self._now.set_words(text)
        self._facts.set_facts(self._keeping())
        said = self._done_text(state)
        self._said.setVisible(bool(said))
        self._said.set_words(said)

    def _done_text(self, state: KitState) -> str:
        if state.printed:
            return self.tr("It was sent to the printer. Fetch it now.")
        if state.saved:
            return self.tr("Saved as {name}. Print it, put the paper away, and remove the file.").format(
                name=state.saved
            )
        return ""

    def _keeping(self) -> tuple[str, ...]:
        return (
            self.tr("Keep it like a passport: on paper, in another place than the computer."),
            self.tr("Take no photo of it with a telephone: pictures go to clouds, and this one is a key."),
            self.tr("Whoever has it together with this computer or a backup sees everything in the vault."),
        )

    def _look_at_code(self) -> None:
        if self._state.typing:
            self._first.setEnabled(self.field.complete and not self._state.busy)

    def _arrange(self) -> None:
        for part in (self._about, self._code, self._said, self._typing):
            self.body.addLayout(at_most(part, WIDEST))
        self.body.addStretch(1)
        buttons = (self._third, self._second, self._first)
        for index, button in enumerate(buttons):
            button.clicked.connect(lambda _=False, index=index: self.wanted.emit(self._words[index]))
        self.field.changed.connect(self._look_at_code)
        self.field.entered.connect(lambda: self.wanted.emit("confirm") if self.field.complete else None)


def _column(card: Card, *parts: QWidget) -> Card:
    column = QVBoxLayout(card)
    column.setContentsMargins(tokens.WIDE, tokens.WIDE - 4, tokens.WIDE, tokens.WIDE)
    column.setSpacing(tokens.SPACE)
    for part in parts:
        column.addWidget(part)
    return card
