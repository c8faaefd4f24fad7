"""Person & consent: what is read, answered and signed, and afterwards what was agreed to and how to end it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from likeness.base.clock import from_iso
from likeness.ui.models.consent import Busy, ConsentState, Missing, Mode, Panel, grown_up, missing
from likeness.ui.theme import tokens
from likeness.ui.widgets.button import Kind
from likeness.ui.widgets.page_frame import PageFrame
from likeness.ui.widgets.purpose_answers import AnswersCard, ReceiptCard
from likeness.ui.widgets.purpose_box import Turning
from likeness.ui.widgets.purpose_form import KeptCard, PersonCard, PurposesCard
from likeness.ui.widgets.purpose_presence import PresenceCard
from likeness.ui.widgets.purpose_withdrawal import RefusalCard, WithdrawalCard
from likeness.ui.widgets.signature_card import SignatureCard
from likeness.ui.words import date_text

NARROW = 820


class ConsentPage(PageFrame):
    """`show_state` draws all of it; the signals say what the person wants."""

    filled = Signal(str, object)
    """Which field of `Filled`, and what it holds now."""
    turned = Signal(object, bool)
    all_wanted = Signal(object)
    sign_wanted = Signal()
    refuse_wanted = Signal()
    erase_wanted = Signal()
    back_wanted = Signal()
    next_wanted = Signal()
    change_wanted = Signal()
    renew_wanted = Signal()
    save_wanted = Signal()
    renamed = Signal(str)
    withdraw_wanted = Signal(object)
    """A purpose, or None: all of them."""
    leaving_turned = Signal(object, bool)
    withdraw_confirmed = Signal()
    vouched = Signal(str)
    camera_wanted = Signal()
    camera_stop_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = ConsentState()
        self.person, self.purposes, self.kept = PersonCard(), PurposesCard(), KeptCard()
        self.signature, self.refusal = SignatureCard(), RefusalCard()
        self.answers, self.receipt = AnswersCard(), ReceiptCard()
        self.withdrawal, self.presence = WithdrawalCard(), PresenceCard()
        self.signed = Turning(NARROW, self.answers, self.receipt)
        self.form = (self.person, self.purposes, self.kept, self.signature)
        self.no = self.foot.add(Kind.OUTLINED, self.tr("No, do not go on"))
        self.change = self.foot.add(Kind.OUTLINED, self.tr("Agree to more"))
        self.yes = self.foot.add(Kind.PRIMARY, "")
        self.withdraw = self.foot.add(Kind.DANGER, "")
        self.erase = self.foot.add(Kind.DANGER, "")
        for widget in (self.presence, self.withdrawal, self.signed, *self.form, self.refusal):
            self.body.addWidget(widget)
        self.body.setSpacing(tokens.SPACE)
        self.body.addStretch(1)
        self._connect()
        self.show_state(self._state)

    def show_state(self, state: ConsentState) -> None:
        turned_over = (state.mode, state.panel) != (self._state.mode, self._state.panel)
        self._state = state
        self._show_titles(state)
        self._show_cards(state)
        self._show_foot(state)
        if state.problem is not None:
            self.show_problem(state.problem)
        else:
            self._show_reminder(state)
        if turned_over:
            self.scroller.verticalScrollBar().setValue(0)

    def first_gap(self) -> QWidget | None:
        """Where the keyboard belongs: the first thing that is missing."""
        fields = {
            Missing.NAME: self.person.name.line,
            Missing.NAME_LONG: self.person.name.line,
            Missing.AGE: self.person.age.line,
            Missing.GUARDIAN: self.person.guardian.line,
            Missing.PURPOSE: self.purposes.retouched,
            Missing.SIGNATURE: self.signature.field.line,
            Missing.DIFFERENT: self.signature.field.line,
        }
        lacks = missing(self._state)
        return fields[lacks[0]] if lacks else None

    def _show_titles(self, state: ConsentState) -> None:
        if state.view is None:
            self.set_title(self.tr("Person & consent"))
        elif state.panel is Panel.REFUSE:
            self.set_title(self.tr("No consent, no portrait"))
        elif state.mode is Mode.ASK:
            self.set_title(state.view.notice.title, state.view.notice.summary)
        elif state.mode is Mode.CHANGE:
            anew = self.tr("Somebody else decides than last time, so every question is answered anew.")
            same = self.tr("What was agreed to before stays as it is.")
            self.set_title(self.tr("Agree to more"), anew if grown_up(state) else same)
        elif state.mode is Mode.RENEW:
            again = self.tr("The same as before, from today on for {months} months.")
            self.set_title(self.tr("Renew consent"), again.format(months=state.view.months))
        else:
            self.set_title(self.tr("Person & consent"), self._summary(state))

    def _summary(self, state: ConsentState) -> str:
        if state.view is None or state.view.shown is None:
            return ""
        if not state.given:
            return self.tr("{name} does not agree to anything at the moment.").format(name=state.view.name)
        ends = [row.until for row in state.view.shown.purposes if row.state == "given" and row.until]
        words = self.tr("{name} agreed to {count} of {total} things; the first ends on {date}.")
        return words.format(
            name=state.view.name,
            count=len(state.given),
            total=len(state.view.shown.purposes),
            date=date_text(from_iso(min(ends))),
        )

    def _show_cards(self, state: ConsentState) -> None:
        known = state.view is not None
        withdrawing = state.panel is Panel.WITHDRAW
        for card in (*self.form, self.answers, self.receipt, self.withdrawal, self.presence):
            card.show_state(state)
        for card in self.form:
            card.setVisible(known and state.asks)
        self.kept.setVisible(known and state.asks and state.mode is not Mode.CHANGE)
        self.refusal.setVisible(known and state.panel is Panel.REFUSE)
        self.signed.setVisible(known and state.mode is Mode.SIGNED and not withdrawing)
        self.withdrawal.setVisible(known and withdrawing)
        if state.mode is not Mode.SIGNED or withdrawing:
            self.presence.hide()

    def _show_foot(self, state: ConsentState) -> None:
        asks, signed = state.asks, state.mode is Mode.SIGNED and state.panel is Panel.NONE
        self.no.setVisible(asks and state.mode is Mode.ASK)
        self.change.setVisible(signed and state.view is not None)
        self.yes.setVisible((asks or signed) and state.view is not None)
        signing = state.busy is Busy.SIGNING
        self.yes.setText(self.tr("Continue") if signed else self.tr("Signing…") if signing else self.tr("Sign"))
        lacks = missing(state) if asks else ()
        self.yes.setEnabled(not lacks and not signing if asks else bool(state.given))
        self._show_endings(state)
        self.change.setText(self.tr("Agree to more") if state.given else self.tr("Ask again"))
        self.foot.set_hint(self._hint(lacks) if lacks else "")
        self.yes.setAccessibleDescription(self.foot.hint.accessibleName() if lacks else "")

    def _show_endings(self, state: ConsentState) -> None:
        """Withdrawing and erasing: at the end of the foot, in place of the primary button."""
        withdrawing, refusing = state.panel is Panel.WITHDRAW, state.panel is Panel.REFUSE
        free = state.busy is Busy.NONE
        self.withdraw.setVisible(withdrawing)
        self.withdraw.setEnabled(state.preview is not None and bool(state.leaving) and free)
        self.withdraw.setText(self.tr("Withdrawing…") if state.busy is Busy.WITHDRAWING else self.tr("Withdraw"))
        self.erase.setVisible(refusing)
        self.erase.setEnabled(free)
        self.erase.setText(self.tr("Erasing…") if state.busy is Busy.ERASING else self.tr("Erase this sitting"))

    def _hint(self, lacks: tuple[Missing, ...]) -> str:
        words = {
            Missing.NAME: self.tr("the name"),
            Missing.NAME_LONG: self.tr("a shorter name"),
            Missing.AGE: self.tr("the age"),
            Missing.GUARDIAN: self.tr("the parent's or guardian's name"),
            Missing.PURPOSE: self.tr("at least one yes"),
            Missing.SIGNATURE: self.tr("the signature"),
            Missing.DIFFERENT: self.tr("the same name as signature"),
        }
        return self.tr("Still needed: {things}").format(things=", ".join(words[each] for each in lacks))

    def _show_reminder(self, state: ConsentState) -> None:
        shown = None if state.view is None else state.view.shown
        if state.mode is not Mode.SIGNED or state.panel is not Panel.NONE or shown is None or not shown.reminders:
            self.notice.hide()
            return
        days = shown.reminders[0].days
        self.say(self.tr("Consent ends in %n day(s).", "", days), self.tr("Renew"))

    def _connect(self) -> None:
        self.foot.back.connect(self.back_wanted)
        self.person.filled.connect(self.filled)
        self.signature.drew.connect(lambda path: self.filled.emit("drawn", path))
        self.signature.typed.connect(lambda text: self.filled.emit("typed", text))
        self.signature.entered.connect(self._act)
        self.purposes.turned.connect(self.turned)
        self.purposes.all_wanted.connect(self.all_wanted)
        self.no.clicked.connect(self.refuse_wanted)
        self.yes.clicked.connect(self._act)
        self.change.clicked.connect(self.change_wanted)
        self.erase.clicked.connect(self.erase_wanted)
        self.answers.withdraw_wanted.connect(self.withdraw_wanted)
        self.answers.withdraw_all_wanted.connect(lambda: self.withdraw_wanted.emit(None))
        self.withdrawal.turned.connect(self.leaving_turned)
        self.withdraw.clicked.connect(self.withdraw_confirmed)
        self.receipt.save_wanted.connect(self.save_wanted)
        self.receipt.renamed.connect(self.renamed)
        for renew in (self.receipt.renew_wanted, self.notice_acted):
            renew.connect(self.renew_wanted)
        self.presence.vouched.connect(self.vouched)
        self.presence.camera_wanted.connect(self.camera_wanted)
        self.presence.stop_wanted.connect(self.camera_stop_wanted)

    def _act(self) -> None:
        if not self.yes.isEnabled():
            gap = self.first_gap()
            if gap is not None:
                gap.setFocus(Qt.FocusReason.TabFocusReason)
        elif self._state.asks:
            self.sign_wanted.emit()
        else:
            self.next_wanted.emit()
