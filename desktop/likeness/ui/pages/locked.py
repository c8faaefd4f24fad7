"""What stands before a vault that is not open: the way in, and what helps where it does not lead in."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from likeness.ui.models.locked import Face, LockedState, Way
from likeness.ui.theme import tokens
from likeness.ui.theme.fonts import scaled
from likeness.ui.theme.icons import Icons
from likeness.ui.widgets.bar import Bar
from likeness.ui.widgets.button import Kind
from likeness.ui.widgets.card import Card
from likeness.ui.widgets.page_frame import PageFrame
from likeness.ui.widgets.passphrase_ask import WayIn
from likeness.ui.widgets.passphrase_recovery import RecoveryForm
from likeness.ui.widgets.setting_facts import Facts
from likeness.ui.widgets.setting_width import at_most
from likeness.ui.widgets.text import Text
from likeness.ui.words import bytes_text

WIDEST, NARROW = 760, 560


class LockedPage(PageFrame):
    """`unlock_wanted`: with what is typed in `way_in`. `way_wanted`: another part. `wanted`: accept, diagnostics, wipe, folder, recover, restore,
    stop, open.
    """

    unlock_wanted = Signal()
    way_wanted = Signal(object)
    wanted = Signal(str)

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.way_in = WayIn(icons)
        self.form = RecoveryForm()
        self._forgotten = _Forgotten(icons)
        self._done = Facts(icons)
        self._done_card = _carded(self._done)
        self._bar = Bar()
        self._bar.setAccessibleName(self.tr("How much was restored"))
        self._state = LockedState()
        self._way: Way | None = None
        self._second = self.foot.add(Kind.OUTLINED, "")
        self._first = self.foot.add(Kind.PRIMARY, "")
        self._arrange()
        self._connect()
        self.show_state(self._state)

    def show_state(self, state: LockedState) -> None:
        self._state = state
        entering = state.way is not self._way
        if entering:
            self._way = state.way
            self.form.begin(with_folder=state.way is Way.RESTORE)
        self.set_title(*self._titles(state))
        self._heading.setVisible(state.way is not Way.IN)  # there it stands in the card, in the middle of the page
        self.way_in.show_state(state, self._face_title(state))
        self.way_in.setVisible(state.way is Way.IN)
        self._forgotten.setVisible(state.way is Way.FORGOTTEN)
        self.form.setVisible(state.way in {Way.RECOVER, Way.RESTORE})
        self.form.setEnabled(not state.busy)
        self.form.show_folder(state.folder)
        self._done_card.setVisible(state.way is Way.DONE)
        self._done.set_facts(self._done_facts(state))
        self._bar.set_fraction(state.done / state.of if state.busy and state.of else None)
        self.show_problem(state.problem if state.way is not Way.IN else None)
        self._show_foot(state)
        if entering:
            self.scroller.verticalScrollBar().setValue(0)
            self.focus_first()

    def focus_first(self) -> None:
        """The keyboard where something is to be typed or pressed."""
        first: QWidget = self._first
        if self._state.way is Way.IN and self._state.asks:
            first = self.way_in.field
        elif self._state.way is Way.RECOVER:
            first = self.form.code
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_foot(self, state: LockedState) -> None:
        first, second = self._buttons(state)
        self.foot.back_button.setVisible(state.way not in {Way.IN, Way.DONE})
        self.foot.back_button.setEnabled(not state.busy)
        for button, text in ((self._first, first), (self._second, second)):
            button.setVisible(bool(text))
            button.setText(text)
        self._first.setEnabled(self._may_go(state))
        hint = self.tr("Ending what is at work first.") if state.ending else ""
        if state.busy and state.of:
            hint = self.tr("{done} of {of}").format(done=bytes_text(state.done), of=bytes_text(state.of))
        self.foot.set_hint(hint)

    def _may_go(self, state: LockedState) -> bool:
        if state.busy:
            return False
        return self.form.ready if state.way in {Way.RECOVER, Way.RESTORE} else True

    def _buttons(self, state: LockedState) -> tuple[str, str]:
        """Words of the primary button and of the one before it; "" for none."""
        stop = self.tr("Stop") if state.busy else ""
        return {
            Way.IN: (self._in_text(state), ""),
            Way.FORGOTTEN: (self.tr("Use the recovery kit"), self.tr("Restore a backup…")),
            Way.RECOVER: (self.tr("Opening…") if state.busy else self.tr("Open the vault"), self._accept_text(state)),
            Way.RESTORE: (self.tr("Restoring…") if state.busy else self.tr("Restore"), stop),
            Way.DONE: (self.tr("Open Likeness"), ""),
        }[state.way]

    def _accept_text(self, state: LockedState) -> str:
        lost = state.problem is not None and state.problem.code.startswith("ledger-")
        return self.tr("Open it as it is") if lost and not state.busy else ""

    def _in_text(self, state: LockedState) -> str:
        if state.busy:
            return self.tr("Opening…")
        if state.face is Face.KEYCHAIN_NONE and not state.has_vault:
            return self.tr("Use this passphrase")
        return {
            Face.OPENING: "",
            Face.LOCKED: self.tr("Unlock"),
            Face.PASSPHRASE: self.tr("Unlock"),
            Face.BOTH: self.tr("Unlock"),
            Face.KEY_GONE: self.tr("Use the recovery kit"),
            Face.DAMAGED: self.tr("Restore a backup…"),
            Face.WIPE_UNFINISHED: self.tr("Go on removing"),
        }.get(state.face, self.tr("Try again"))

    def _press_first(self) -> None:
        state = self._state
        if not self._first.isEnabled() or state.busy:
            return
        if state.way is Way.IN:
            self._go_in(state.face)
        elif state.way is Way.FORGOTTEN:
            self.way_wanted.emit(Way.RECOVER)
        else:
            self.wanted.emit({Way.RECOVER: "recover", Way.RESTORE: "restore", Way.DONE: "open"}[state.way])

    def _go_in(self, face: Face) -> None:
        if face is Face.KEY_GONE:
            self.way_wanted.emit(Way.RECOVER)
        elif face is Face.DAMAGED:
            self.way_wanted.emit(Way.RESTORE)
        elif face is Face.WIPE_UNFINISHED:
            self.wanted.emit("wipe")
        else:
            self.unlock_wanted.emit()

    def _press_second(self) -> None:
        if self._state.way is Way.FORGOTTEN:
            self.way_wanted.emit(Way.RESTORE)
        elif self._state.busy:
            self.wanted.emit("stop")
        else:
            self.wanted.emit("recover-with-loss")

    def _want(self, word: str) -> None:
        ways = {"forgotten": Way.FORGOTTEN, "recover": Way.RECOVER, "restore": Way.RESTORE}
        if word in ways:
            self.way_wanted.emit(ways[word])
        else:
            self.wanted.emit(word)

    def _arrange(self) -> None:
        self.way_in.setMaximumWidth(scaled(NARROW))
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(self.way_in, 8)
        middle.addStretch(1)
        self.body.addStretch(1)
        self.body.addLayout(middle)
        for part in (self._forgotten, self.form, self._done_card, self._bar):
            self.body.addLayout(at_most(part, WIDEST))
        self.body.addStretch(2)

    def _connect(self) -> None:
        self._first.clicked.connect(self._press_first)
        self._second.clicked.connect(self._press_second)
        self.way_in.entered.connect(self._press_first)
        self.way_in.wanted.connect(self._want)
        self.form.entered.connect(self._press_first)
        self.form.folder_wanted.connect(lambda: self.wanted.emit("folder"))
        self.form.changed.connect(lambda: self._first.setEnabled(self._may_go(self._state)))
        self.foot.back.connect(lambda: self.way_wanted.emit(Way.IN))

    def _titles(self, state: LockedState) -> tuple[str, str]:
        if state.way is Way.IN:
            return self._face_title(state), ""
        titles = {
            Way.FORGOTTEN: (self.tr("A forgotten passphrase"), ""),
            Way.RECOVER: (
                self.tr("Open the vault with the recovery kit"),
                self.tr("Everything in the vault stays as it is."),
            ),
            Way.RESTORE: (
                self.tr("Restore a backup"),
                self.tr("A vault that is here already is set aside, not removed."),
            ),
            Way.DONE: (self.tr("The vault is there again"), ""),
        }
        return titles[state.way]

    def _face_title(self, state: LockedState) -> str:
        if state.face is Face.KEYCHAIN_NONE and not state.has_vault:
            return self.tr("Choose a passphrase")
        return {
            Face.OPENING: self.tr("Opening the vault"),
            Face.LOCKED: self.tr("Likeness is locked"),
            Face.PASSPHRASE: self.tr("Enter your passphrase"),
            Face.BOTH: self.tr("Enter your passphrase"),
            Face.KEYCHAIN_LOCKED: self.tr("Your keychain is locked"),
            Face.KEYCHAIN_NONE: self.tr("No keychain answers"),
            Face.KEY_GONE: self.tr("The key is not here"),
            Face.BUSY: self.tr("Open elsewhere"),
            Face.LOSS: self.tr("Something is missing in the vault"),
            Face.DISK_FULL: self.tr("The disk is full"),
            Face.DAMAGED: self.tr("The vault is damaged"),
            Face.WIPE_UNFINISHED: self.tr("Not everything is removed yet"),
            Face.OTHER: self.tr("The vault does not open"),
        }[state.face]

    def _done_facts(self, state: LockedState) -> tuple[str, ...]:
        facts = [self.tr("%n sitting(s) are in it.", "", state.sittings)]
        facts += [warning.sentence for warning in state.warnings]
        if state.aside:
            aside = self.tr("The vault that was here before lies in {folder}. It goes when everything is removed.")
            facts.append(aside.format(folder=state.aside))
        if state.folder:
            facts.append(
                self.tr(
                    "Whoever was erased elsewhere after that backup may be back: erase them again. Do not go on using the vault on the other computer."
                )
            )
        facts.append(
            self.tr("The recovery kit goes on working. If others may have seen it, replace it in the settings.")
        )
        return tuple(facts)


class _Forgotten(QWidget):
    """What can be done without the passphrase, and what nobody can do."""

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        can, cannot = Facts(icons, "check"), Facts(icons, "x")
        can.set_facts((
            self.tr("With the printed recovery kit the vault opens, and you choose a new passphrase. Nothing is lost."),
            self.tr("With the recovery kit and a backup everything comes back as it was on the day of the backup, also on another computer."),
            self.tr("Without the kit you can remove everything and start anew."),
        ))  # fmt: skip
        cannot.set_facts((
            self.tr("Nobody can look the passphrase up or send it to you: it is stored nowhere."),
            self.tr("There is no other way into the vault, for us as little as for anybody else."),
        ))  # fmt: skip
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.SPACE)
        column.addWidget(_carded(can, self.tr("What can be done")))
        column.addWidget(_carded(cannot, self.tr("What cannot be done")))


def _carded(part: QWidget, title: str = "") -> Card:
    card = Card()
    column = QVBoxLayout(card)
    column.setContentsMargins(tokens.WIDE, tokens.WIDE - 4, tokens.WIDE, tokens.WIDE)
    column.setSpacing(12)
    if title:
        heading = Text(tokens.TITLE, tokens.STRONG)
        heading.setText(title)
        column.addWidget(heading)
    column.addWidget(part)
    return card
