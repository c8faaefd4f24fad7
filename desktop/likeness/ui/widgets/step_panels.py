"""The steps of the first run: each one question with an answer that works if nobody cares."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from likeness.ui.models.first_run import Camera, FirstRunState
from likeness.ui.theme import tokens
from likeness.ui.widgets.button import Button, Kind
from likeness.ui.widgets.card import Card
from likeness.ui.widgets.passphrase_choice import PassphraseChoice
from likeness.ui.widgets.text import Paragraph, Text


class StepPanel(Card):
    """A card with a column of its own."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(tokens.WIDE, tokens.WIDE, tokens.WIDE, tokens.WIDE)
        self.column.setSpacing(tokens.SPACE)

    def show_state(self, state: FirstRunState) -> None:
        """Draw what is known."""

    def begin(self) -> None:
        """Just come into sight: put the keyboard where it is wanted."""

    def line(self, *buttons: QWidget) -> None:
        row = QHBoxLayout()
        row.setSpacing(tokens.GAP)
        for button in buttons:
            row.addWidget(button)
        row.addStretch(1)
        self.column.addLayout(row)


class LanguagePanel(StepPanel):
    """Each language in its own words; choosing shows it at once."""

    chosen = Signal(str)

    def __init__(self, names: Mapping[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._ways: dict[str, QRadioButton] = {}
        grid = QGridLayout()
        grid.setSpacing(tokens.GAP)
        for index, (code, name) in enumerate(names.items()):
            way = self._ways[code] = QRadioButton(name)
            way.setAccessibleName(name)
            self._group.addButton(way)
            way.clicked.connect(lambda _=False, code=code: self.chosen.emit(code))
            grid.addWidget(way, *divmod(index, 2))
        self.column.addLayout(grid)

    def show_state(self, state: FirstRunState) -> None:
        if state.language in self._ways:
            self._ways[state.language].setChecked(True)

    def begin(self) -> None:
        chosen = self._group.checkedButton()
        if chosen is not None:
            chosen.setFocus(Qt.FocusReason.OtherFocusReason)


class PlacePanel(StepPanel):
    """`elsewhere_wanted`: choose another folder."""

    elsewhere_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folder = Text(tokens.BODY, tokens.STRONG)
        self._folder.setWordWrap(True)
        self._folder.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        about = Paragraph(tokens.BODY, role="muted", leading=125)
        about.set_words(
            self.tr(
                "Photos, portraits and personal models lie there encrypted: without the key nobody can look at them, also not whoever takes the disk. Base models, which show nobody, lie beside them in the open."
            )
        )
        self._other = Button(Kind.OUTLINED)
        self._other.setText(self.tr("Choose another folder or disk…"))
        self._hint = Paragraph(tokens.SMALL, role="muted", leading=125)
        self._hint.set_words(self.tr("The window opens anew in the folder that you choose."))
        for widget in (self._folder, about):
            self.column.addWidget(widget)
        self.line(self._other)
        self.column.addWidget(self._hint)
        self._other.clicked.connect(self.elsewhere_wanted)

    def show_state(self, state: FirstRunState) -> None:
        self._folder.setText(state.folder)
        self._folder.setAccessibleName(state.folder)
        for widget in (self._other, self._hint):
            widget.setVisible(state.movable)


class KeyPanel(StepPanel):
    """How the vault shall be opened; `choice.take()` has the passphrase once."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._about = Paragraph(tokens.BODY, role="muted", leading=125)
        self.choice = PassphraseChoice()
        self.column.addWidget(self._about)
        self.column.addWidget(self.choice)
        self._ways: tuple[str, ...] | None = None

    def show_state(self, state: FirstRunState) -> None:
        if state.locked_by:
            words = {
                "keychain": self.tr("The vault is made. The keychain of this computer opens it when you log in."),
                "passphrase": self.tr("The vault is made. Your passphrase opens it."),
            }
            self._about.set_words(
                words.get(state.locked_by, self.tr("The vault is made. It takes your login and your passphrase."))
            )
        elif state.ways is not None and "keychain" not in state.ways:
            self._about.set_words(
                self.tr(
                    "This computer has no keychain that could keep the key safely, so a passphrase is needed. It is never written down anywhere."
                )
            )
        else:
            self._about.set_words(self.tr("The key can be kept by this computer, by you, or by both."))
        self.choice.setVisible(state.ways is not None and not state.locked_by)
        if state.ways is not None and state.ways != self._ways:
            self._ways = state.ways
            self.choice.choose(state.ways[0], state.ways)


class KitPanel(StepPanel):
    """Now, or later in the settings; the foot of the page has both ways."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._about = Paragraph(tokens.BODY, role="muted", leading=125)
        self.column.addWidget(self._about)

    def show_state(self, state: FirstRunState) -> None:
        words = {
            "none": self.tr(
                "A code on paper. With it the vault opens when its key is lost: with a new computer, a broken keychain or a forgotten passphrase. Without it, nobody can help then. Two minutes now, or later in the settings."
            ),
            "untested": self.tr("The kit is made. Type its code back once, to be sure of the paper."),
        }
        self._about.set_words(words.get(state.kit, self.tr("The kit is made and tried. Keep the paper safe.")))


class CameraPanel(StepPanel):
    """A live picture that is kept nowhere. `preview` is put in when the camera is asked for."""

    check_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._about = Paragraph(tokens.BODY, role="muted", leading=125)
        self._check = Button(Kind.OUTLINED)
        self._preview: QWidget | None = None
        self.column.addWidget(self._about)
        self.line(self._check)
        self._check.clicked.connect(self.check_wanted)

    def set_preview(self, preview: QWidget | None) -> None:
        if self._preview is not None:
            self.column.removeWidget(self._preview)
            self._preview.setParent(None)
            self._preview.deleteLater()
        self._preview = preview
        if preview is not None:
            self.column.insertWidget(0, preview, 1)

    def show_state(self, state: FirstRunState) -> None:
        words = {
            Camera.OFF: self.tr("A webcam is not needed: photos of any camera or phone do. Nothing is recorded here."),
            Camera.WAITING: self.tr("Waiting for the first picture…"),
            Camera.WORKS: self.tr("Looks good: the camera works. Nothing was recorded."),
            Camera.BROKEN: state.camera_problem,
        }
        self._about.set_role(
            "good" if state.camera is Camera.WORKS else "warn" if state.camera is Camera.BROKEN else "muted"
        )
        self._about.set_words(words[state.camera])
        if self._preview is not None:
            self._preview.setVisible(state.camera is not Camera.BROKEN)
        self._check.setText(self.tr("Try again") if state.camera is Camera.BROKEN else self.tr("Check the camera"))
        self._check.setVisible(state.camera in {Camera.OFF, Camera.BROKEN})


class BeginPanel(StepPanel):
    """Two ways on; the other one is the page's primary button."""

    try_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        own, other = Paragraph(tokens.BODY, leading=125), Paragraph(tokens.BODY, role="muted", leading=125)
        own.set_words(
            self.tr("For your first headshot one good photo is enough. It is retouched in seconds, on this computer.")
        )
        other.set_words(
            self.tr(
                "Or look at everything first with Noor, whom a computer drew: her sitting is begun in your vault, you walk through the same pages with her photos, and erase her when you have seen enough."
            )
        )
        self._try = Button(Kind.OUTLINED)
        self._try.setText(self.tr("Try it with a fictional person"))
        self._try.clicked.connect(self.try_wanted)
        for widget in (own, other):
            self.column.addWidget(widget)
        self.line(self._try)

    def show_state(self, state: FirstRunState) -> None:
        self._try.setEnabled(not state.busy)
