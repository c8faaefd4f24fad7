"""What would be added or downloaded, and under which licence."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from likeness.ui.models.add_model import Offer
from likeness.ui.theme import tokens
from likeness.ui.widgets.button import Button, Kind
from likeness.ui.widgets.check_box import CheckBox
from likeness.ui.widgets.pack_installed import line_of
from likeness.ui.widgets.section import Section
from likeness.ui.widgets.text import Paragraph
from likeness.ui.words import bytes_text, number_text, table_text

if TYPE_CHECKING:
    from likeness.studio.getting import CatalogueRow


class AgreementPanel(Section):
    """What would be added, under which licence; it is taken once that is accepted. `turned`, `agreed`, `cancelled`, `text_wanted` (a file)."""

    turned = Signal(bool)
    agreed = Signal()
    cancelled = Signal()
    text_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = Paragraph(tokens.BODY, role="muted", leading=130)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._box = CheckBox()
        self._go, self._no, self._read = Button(Kind.OUTLINED), Button(Kind.QUIET), Button(Kind.QUIET)
        self._no.setText(self.tr("Cancel"))
        self._read.setText(self.tr("Read the licence"))
        self._file = ""
        self.body.addWidget(self._words)
        self.body.addWidget(self._box)
        self.body.addLayout(line_of(self._go, self._read, self._no))
        self._box.toggled.connect(self.turned)
        self._go.clicked.connect(self.agreed)
        self._no.clicked.connect(self.cancelled)
        self._no.leaves = True
        self._read.clicked.connect(lambda: self.text_wanted.emit(self._file))

    def show_offer(self, offer: Offer, *, busy: bool) -> None:
        row = offer.row
        lines = [
            self.tr("{size}, pictures of {pixels} pixels.").format(
                size=bytes_text(row.size), pixels=number_text(row.resolution)
            )
        ]
        if row.pickles:
            lines.append(self.tr("%n file(s) that could run a program when opened are left out.", "", len(row.pickles)))
        others = len(set(row.left_out) - set(row.pickles))
        if others:
            lines.append(self.tr("%n file(s) that are not needed are left out.", "", others))
        if offer.clash:
            lines.append(self.tr("Another base model has this name: it would be replaced."))
        action = self.tr("Replace it") if offer.clash else self.tr("Add it")
        self._show(row.title, lines, (row.licence, row.licence_url, row.licence_known), action)
        self._file = row.licence_file
        self._read.setVisible(bool(row.licence_file))
        self._box.set_on(offer.accepted)
        self._go.setEnabled(offer.accepted and not busy)

    def show_entry(self, row: "CatalogueRow", *, accepted: bool, busy: bool) -> None:
        lines = [
            self.tr("A download of {size}.").format(size=bytes_text(row.size)),
            table_text(row.memory),
            table_text(row.time),
            self.tr("Pictures for business: {answer}").format(answer=table_text(row.commercial)),
            self.tr("Not verified: {what}").format(what=table_text(row.unverified)),
        ]
        self._show(row.title, lines, (row.licence, row.licence_url, True), self.tr("Download it"))
        self._read.hide()
        self._box.set_on(accepted)
        self._go.setEnabled(accepted and not busy)

    def _show(self, title: str, lines: Sequence[str], licence: tuple[str, str, bool], action: str) -> None:
        name, url, known = licence
        if known:
            lines = [*lines, self.tr("Licence: {licence}").format(licence=f"{name}, {url}" if url else name)]
            self._box.set_words(self.tr("I have read the licence and accept it"))
        else:
            lines = [
                *lines,
                self.tr("Nothing here says under which licence it may be used. Ask whoever gave it to you."),
            ]
            self._box.set_words(self.tr("I know that I may use it"))
        self.set_title(title)
        self._words.set_words(" ".join(lines))
        self._go.setText(action)
