"""The way in: why the vault is shut, and where to type what opens it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from likeness.base.clock import from_iso
from likeness.ui.models.locked import Face, LockedState, offers_kit
from likeness.ui.theme import tokens
from likeness.ui.theme.icons import Icons
from likeness.ui.widgets.button import Button, Kind
from likeness.ui.widgets.card import Card
from likeness.ui.widgets.passphrase_choice import PassphraseChoice
from likeness.ui.widgets.passphrase_field import PassphraseField
from likeness.ui.widgets.setting_facts import Facts
from likeness.ui.widgets.setting_lead import RoundMark
from likeness.ui.widgets.text import Paragraph, Text
from likeness.ui.words import moment_text, number_text


class WayIn(Card):
    """`entered`: Enter was pressed. `wanted`: forgotten, recover, restore, accept, diagnostics, wipe."""

    entered = Signal()
    wanted = Signal(str)

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mark = RoundMark(icons)
        self._title = Text(tokens.HEADING, tokens.STRONG)
        self._title.setWordWrap(True)
        self._words = Paragraph(tokens.BODY)
        self.field = PassphraseField(self.tr("Passphrase"))
        self.choice = PassphraseChoice()
        self._problem = Paragraph(tokens.BODY, role="bad", leading=120)
        self._facts = Facts(icons, "info")
        self._links: dict[str, Button] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(
            tokens.WIDE + tokens.GAP, tokens.WIDE + tokens.GAP, tokens.WIDE + tokens.GAP, tokens.WIDE
        )
        column.setSpacing(tokens.SPACE)
        for part in (self._mark, self._title, self._words, self._facts, self.field, self.choice, self._problem):
            column.addWidget(part)
        column.addWidget(self._link_row())
        self.field.entered.connect(self.entered)
        self.choice.entered.connect(self.entered)

    def show_state(self, state: LockedState, title: str) -> None:
        self._title.setText(title)
        self._mark.set_icon(_ICONS.get(state.face, "lock"))
        creates = state.face is Face.KEYCHAIN_NONE and not state.has_vault
        self._words.set_words(self._explained(state, creates=creates))
        self.field.setVisible(state.asks)
        self.field.setEnabled(not state.busy)
        if creates and not self.choice.isVisible():
            self.choice.choose("passphrase", ("passphrase",))
        self.choice.setVisible(creates)
        problem = state.problem if state.face in _SAID_THERE or state.tried else None
        self._problem.setVisible(problem is not None)
        self._problem.set_words("" if problem is None else problem.sentence)
        self.field.set_role("bad" if problem is not None and state.asks else "")
        self._facts.setVisible(state.loss is not None and state.face is Face.LOSS)
        self._facts.set_facts(self._losses(state))
        self._show_links(state)

    def _show_links(self, state: LockedState) -> None:
        forgotten = bool(state.opened_with & {"passphrase", "both"}) and offers_kit(state.face)
        shown = {
            "forgotten": forgotten and state.has_vault,
            "recover": not forgotten and offers_kit(state.face) and state.has_vault and state.face is not Face.KEY_GONE,
            "restore": state.face in {Face.KEY_GONE, Face.LOSS, Face.OTHER},
            "accept": state.face is Face.LOSS,
            "diagnostics": state.face not in {Face.LOCKED, Face.OPENING, Face.WIPE_UNFINISHED},
            "wipe": state.face in {Face.DAMAGED, Face.KEY_GONE},
        }
        for word, button in self._links.items():
            button.setVisible(shown[word])
            button.setEnabled(not state.busy)

    def _link_row(self) -> QWidget:
        """One under the other: in some languages each fills the line."""
        links = QWidget()
        column = QVBoxLayout(links)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for word, text in (
            ("forgotten", self.tr("Passphrase forgotten?")),
            ("recover", self.tr("Use the recovery kit")),
            ("restore", self.tr("Restore a backup…")),
            ("accept", self.tr("Open it as it is")),
            ("diagnostics", self.tr("Diagnostics")),
            ("wipe", self.tr("Remove everything…")),
        ):
            button = self._links[word] = Button(Kind.QUIET)
            button.setText(text)
            button.clicked.connect(lambda _=False, word=word: self.wanted.emit(word))
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        return links

    def _explained(self, state: LockedState, *, creates: bool) -> str:
        if creates:
            return self.tr(
                "There is no keychain on this computer that could keep the key of your vault. Choose a passphrase instead: it is asked for whenever Likeness is opened, and is never stored."
            )
        texts = {
            Face.OPENING: self.tr("One moment."),
            Face.LOCKED: self._locked_text(state),
            Face.PASSPHRASE: self.tr("It opens the vault and is not kept anywhere."),
            Face.BOTH: self.tr(
                "This vault is opened with your login and a passphrase together. The passphrase is not kept anywhere."
            ),
            Face.KEYCHAIN_LOCKED: self.tr(
                "Your keychain is locked. Unlock it and try again. When the system asks, it is the password of your login that it wants; on Linux the keychain is often called “Passwords and Keys”."
            ),
            Face.KEYCHAIN_NONE: self.tr(
                "The key of this vault is in a keychain, and none answers. Log in at the screen as the person who made the vault, then try again."
            ),
            Face.KEY_GONE: self.tr(
                "The vault is there, but its key is not in this keychain. Log in as the person who made the vault, or open it with the printed recovery kit."
            ),
            Face.BUSY: self.tr(
                "Another Likeness has this vault open. Close it there, then try again; nothing is wrong with the vault."
            ),
            Face.LOSS: self.tr(
                "The vault is older than it should be: something was lost, or an old copy was put back. A newer backup brings it back; or open it as it is, knowing what is missing."
            ),
            Face.DISK_FULL: self.tr(
                "The disk is full, so the vault cannot be opened. Nothing was lost: make room, then try again."
            ),
            Face.WIPE_UNFINISHED: self.tr(
                "Removing everything was begun on this computer and is not finished. Its keys are gone already."
            ),
        }
        return texts.get(state.face, "" if state.problem is None else state.problem.sentence)

    def _locked_text(self, state: LockedState) -> str:
        jobs = self.tr("%n work(s) go on behind the lock.", "", state.jobs) if state.jobs else ""
        own = (
            self.tr("Enter your passphrase to go on.")
            if state.asks
            else self.tr("Nothing can be seen until it is unlocked.")
        )
        due = self.tr("What has been kept long enough is erased once it is open.") if state.overdue else ""
        return " ".join(part for part in (own, jobs, due) if part)

    def _losses(self, state: LockedState) -> tuple[str, ...]:
        loss = state.loss
        if loss is None:
            return ()
        found = self.tr("Found: {count} noted steps, the last of {when}.")
        when = moment_text(from_iso(loss.until)) if loss.until else self.tr("an unknown day")
        said = [found.format(count=number_text(loss.found), when=when)]
        if loss.missing:
            said.append(self.tr("%n noted step(s) after that are lost: pictures, answers, erasures.", "", loss.missing))
        said.append(self.tr("People who were erased after that may be back; erase them again."))
        return tuple(said)


_ICONS = {
    Face.KEYCHAIN_LOCKED: "key-round",
    Face.KEYCHAIN_NONE: "key-round",
    Face.KEY_GONE: "key-round",
    Face.LOSS: "triangle-alert",
    Face.DAMAGED: "triangle-alert",
    Face.OTHER: "triangle-alert",
    Face.DISK_FULL: "hard-drive",
    Face.BUSY: "copy",
    Face.WIPE_UNFINISHED: "trash-2",
}
_SAID_THERE = frozenset({Face.PASSPHRASE, Face.BOTH})
