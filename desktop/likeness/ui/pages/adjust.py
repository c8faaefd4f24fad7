# ruff: noqa: N802 (Qt names the methods that it calls)
"""The Adjust page: the portrait at the beginning, what can be set at the end, and a key to hold for how it was made."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QImage, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from likeness.ui.models.adjust import AdjustState, Measure, Phase, Tool
from likeness.ui.theme import tokens
from likeness.ui.theme.fonts import scaled
from likeness.ui.theme.icons import Icons
from likeness.ui.widgets.adjust_panel import AdjustPanel
from likeness.ui.widgets.adjust_stage import AdjustStage
from likeness.ui.widgets.button import Kind
from likeness.ui.widgets.icon_button import IconButton
from likeness.ui.widgets.page_frame import PageFrame
from likeness.ui.widgets.text import OneLine
from likeness.ui.words import number_text, table_text

PANEL = 304
WIDEST_PANEL = 432
"""With large words, too, something is left for the portrait."""
UNCHANGED, SLIGHT = 2.0, 7.0
"""CIEDE2000 of the skin's tone: below the first nobody sees it, below the second only side by side."""


class AdjustPage(PageFrame):
    """`show_state` draws all but the picture; the signals say what the person wants. `compared`: while it is held, how the portrait was made is shown."""

    compared = Signal(bool)
    undo_wanted = Signal()
    redo_wanted = Signal()
    save_wanted = Signal()

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.stage = AdjustStage()
        self.panel = AdjustPanel()
        self._caption = OneLine(tokens.SMALL, role="muted")
        self.undo, self.redo = IconButton(icons, "undo-2"), IconButton(icons, "redo-2")
        self.compare = IconButton(icons, "eye")
        for button in (self.undo, self.redo, self.compare):
            self.header_end.addWidget(button)
        self.save = self.foot.add(Kind.PRIMARY, self.tr("Save"))
        self._arrange()
        self._connect()

    def show_state(self, state: AdjustState) -> None:
        look = table_text(state.look)
        self.set_title(self.tr("Adjust"), look)
        waiting = self.tr("Getting the photo ready…") if state.phase is Phase.OPENING else ""
        self.stage.set_words(self._stage_name(state, look), self._stage_help(state.tool), waiting)
        self.stage.show_hand(state.hand, state.tool, state.brush, state.brush_size)
        self.stage.setEnabled(state.ready)
        self.panel.show_state(state)
        self.undo.setEnabled(state.ready and bool(state.before or state.hand != state.steady))
        self.redo.setEnabled(state.ready and bool(state.after))
        self.compare.setEnabled(state.ready)
        self.save.setEnabled(state.can_save)
        self.save.setText(self.tr("Saving…") if state.phase is Phase.SAVING else self.tr("Save"))
        self._caption.set_whole(self._said(state))
        self._say(state)

    def set_image(self, image: QImage | None) -> None:
        """The whole portrait as far as it is adjusted, without the crop."""
        self.stage.set_image(image)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_C and not event.modifiers() and not event.isAutoRepeat():
            self.compared.emit(True)
            return
        super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_C and not event.isAutoRepeat():
            self.compared.emit(False)
            return
        super().keyReleaseEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The key may be let go elsewhere."""
        self.compared.emit(False)
        super().focusOutEvent(event)

    def _stage_name(self, state: AdjustState, look: str) -> str:
        if state.comparing:
            return self.tr("How it was made: {look}").format(look=look)
        return self.tr("The portrait as it is adjusted: {look}").format(look=look)

    def _stage_help(self, tool: Tool) -> str:
        words = {
            Tool.TONE: self.tr("Hold C to see how it was made."),
            Tool.CROP: self.tr("Arrow keys move the crop, plus and minus make it closer or wider, Home takes it back."),
            Tool.EDGES: self.tr(
                "Arrow keys move the brush, Space sets it down and lifts it, plus and minus show it larger."
            ),
        }
        return words[tool]

    def _said(self, state: AdjustState) -> str:
        """Under the picture: what it is, and what was measured."""
        if state.comparing:
            return self.tr("How it was made")
        if state.phase is Phase.OPENING:
            return self.tr("Getting the photo ready…")
        if state.measuring:
            return self.tr("Measuring…")
        return "" if state.measure is None else " · ".join(self._measured(state.measure))

    def _measured(self, measure: Measure) -> list[str]:
        likeness = (
            self.tr("Likeness not measured")
            if measure.likeness is None
            else self.tr("Likeness {points}").format(points=number_text(measure.likeness))
        )
        if measure.tone is None:
            return [likeness]
        if measure.tone < UNCHANGED:
            return [likeness, self.tr("Skin tone unchanged")]
        slight, much = self.tr("Skin tone slightly changed"), self.tr("Skin tone changed, and still that of the photo")
        return [likeness, slight if measure.tone < SLIGHT else much]

    def _say(self, state: AdjustState) -> None:
        if state.problem is not None:
            self.show_problem(state.problem)
        elif state.leaving:
            self.say(self.tr("What you adjusted is not saved."), self.tr("Leave without saving"))
        elif state.undo_saved:
            words = self.tr("Saved. The version before lies in the bin for a while.")
            self.say(words, self.tr("Undo saving"))
        else:
            self.show_problem(None)

    def _arrange(self) -> None:
        self._name()
        column = QVBoxLayout()
        column.setSpacing(tokens.GAP)
        column.addWidget(self.stage, 1)
        column.addWidget(self._caption)
        side = QScrollArea()
        side.setObjectName("page")
        side.setFrameShape(QFrame.Shape.NoFrame)
        side.setWidgetResizable(True)
        side.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        side.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        side.setWidget(self.panel)
        side.setFixedWidth(min(scaled(PANEL), WIDEST_PANEL))
        row = QHBoxLayout()
        row.setSpacing(tokens.WIDE)
        row.addLayout(column, 1)
        row.addWidget(side)
        self.body.addLayout(row, 1)

    def _name(self) -> None:
        self.undo.set_words(self.tr("Undo"), QKeySequence(QKeySequence.StandardKey.Undo).toString())
        self.redo.set_words(self.tr("Redo"), QKeySequence(QKeySequence.StandardKey.Redo).toString())
        self.compare.set_words(self.tr("Hold to see how it was made"), "C")

    def _connect(self) -> None:
        self.undo.clicked.connect(self.undo_wanted)
        self.redo.clicked.connect(self.redo_wanted)
        self.save.clicked.connect(self.save_wanted)
        self.compare.pressed.connect(lambda: self.compared.emit(True))
        self.compare.released.connect(lambda: self.compared.emit(False))
        for keys, wanted in (
            (QKeySequence.StandardKey.Undo, self.undo_wanted),
            (QKeySequence.StandardKey.Redo, self.redo_wanted),
            (QKeySequence.StandardKey.Save, self.save_wanted),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(wanted)
