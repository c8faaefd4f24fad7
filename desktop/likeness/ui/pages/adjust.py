# ruff: noqa: N802 (Qt names the methods that it calls)
"""The Adjust page: the portrait at the beginning, what can be set at the end, and a key to hold for how it was made."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QImage, QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from likeness.ui.models.adjust import AdjustState, Measure, Phase, Tool
from likeness.ui.models.tone import BESIDE
from likeness.ui.theme import tokens
from likeness.ui.theme.fonts import scaled
from likeness.ui.theme.icons import Icons
from likeness.ui.widgets.adjust_panel import AdjustPanel
from likeness.ui.widgets.adjust_stage import AdjustStage
from likeness.ui.widgets.button import Kind
from likeness.ui.widgets.icon_button import IconButton
from likeness.ui.widgets.link import Link
from likeness.ui.widgets.page_frame import PageFrame
from likeness.ui.widgets.steady import SteadyParagraph
from likeness.ui.widgets.text import OneLine
from likeness.ui.widgets.tone_words import ToneWords
from likeness.ui.words import number_text, table_text

PANEL = 304
LEAST_STAGE = 280
"""Width that the portrait has at least beside it."""

STAGE_SHARE = 0.5
"""Of the page's height, for the portrait with the panel below it."""


class AdjustPage(PageFrame):
    """`show_state` draws all but the picture; the signals say what the person wants. `compared`: while it is held, how the portrait was made is shown."""

    compared = Signal(bool)
    undo_wanted = Signal()
    redo_wanted = Signal()
    save_wanted = Signal()

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tones = ToneWords(self)
        self.stage = AdjustStage()
        self.panel = AdjustPanel()
        self._look = OneLine(tokens.SMALL, tokens.STRONG)
        self._caption = SteadyParagraph(tokens.SMALL, role="muted", leading=120)
        self.offer = Link()
        self.undo, self.redo = IconButton(icons, "undo-2"), IconButton(icons, "redo-2")
        self.compare = IconButton(icons, "eye")
        for button in (self.undo, self.redo, self.compare):
            self.header_end.addWidget(button)
        self.save = self.foot.add(Kind.PRIMARY, self.tr("Save"))
        self._arrange()
        self._connect()

    def show_state(self, state: AdjustState) -> None:
        look = table_text(state.look)
        self.set_title(self.tr("Adjust"))
        self._look.set_whole(look)
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
        self._caption.set_role("warn" if state.leaving else "muted")
        self._caption.set_words(self._said(state))
        if state.leaving:
            self.scroller.ensureWidgetVisible(self._caption, 0, tokens.GAP)
        self.offer.setVisible(state.leaving or bool(state.undo_saved))
        self.offer.setText(self.tr("Leave without saving") if state.leaving else self.tr("Undo saving"))
        self.show_problem(state.problem)

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
        """Under the picture, where it moves nothing: what it is, what was measured, what became of it."""
        if state.leaving:
            return self.tr("What you adjusted is not saved.")
        if state.undo_saved and state.ready:
            return self.tr("Saved. The version before lies in the bin for a while.")
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
        return list(filter(None, (likeness, self._tones.said(measure.tone))))

    def _hold_room(self) -> None:
        """For everything that is said under the picture, so that nothing moves when it is."""
        measures = [Measure(likeness, tone) for likeness in (None, 100) for tone in (0.0, BESIDE - 1, BESIDE)]
        ready = AdjustState(phase=Phase.READY)
        states = [*(replace(ready, measure=measure) for measure in measures), AdjustState()]
        states += [replace(ready, leaving=True), replace(ready, undo_saved="-"), replace(ready, comparing=True)]
        self._caption.set_room([self._said(state) for state in states])
        policy = self.offer.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.offer.setSizePolicy(policy)

    def _arrange(self) -> None:
        self._name()
        column = QVBoxLayout()
        column.setSpacing(tokens.GAP)
        column.addWidget(self.stage, 1)
        line = QHBoxLayout()
        line.setSpacing(tokens.GAP)
        line.addWidget(self._look, 1)
        line.addWidget(self.offer)
        column.addLayout(line)
        column.addWidget(self._caption)
        side = self._side = QScrollArea()
        side.setObjectName("page")
        side.setFrameShape(QFrame.Shape.NoFrame)
        side.setWidgetResizable(True)
        side.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        side.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        side.setWidget(self.panel)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(tokens.WIDE)
        self._row.addLayout(column, 1)
        self._row.addWidget(side)
        self.body.addLayout(self._row, 1)
        self._hold_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where large words leave no room for portrait and panel side by side, the panel stands below, and the page scrolls."""
        room, panel = self.width() - 2 * tokens.MARGIN, max(scaled(PANEL), self.panel.minimumSizeHint().width())
        beside = room >= panel + tokens.WIDE + LEAST_STAGE
        ways = QBoxLayout.Direction
        self._row.setDirection(ways.LeftToRight if beside else ways.TopToBottom)
        self._side.setMaximumWidth(panel if beside else room)
        self._side.setMinimumWidth(panel if beside else 0)
        self._side.setMinimumHeight(0 if beside else self.panel.sizeHint().height())
        self.stage.setMinimumHeight(0 if beside else round(STAGE_SHARE * self.height()))
        super().resizeEvent(event)

    def _name(self) -> None:
        self.undo.set_words(self.tr("Undo"), QKeySequence(QKeySequence.StandardKey.Undo).toString())
        self.redo.set_words(self.tr("Redo"), QKeySequence(QKeySequence.StandardKey.Redo).toString())
        self.compare.set_words(self.tr("Hold to see how it was made"), "C")

    def _connect(self) -> None:
        self.undo.clicked.connect(self.undo_wanted)
        self.redo.clicked.connect(self.redo_wanted)
        self.save.clicked.connect(self.save_wanted)
        self.offer.clicked.connect(self.notice_acted)
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
