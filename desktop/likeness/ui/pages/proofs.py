"""The Proofs page: the portrait that is looked at beside the real photo, and all of them in a grid, the best first."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from likeness.ui.models import proofs as model
from likeness.ui.models.proofs import ProofsState, Way
from likeness.ui.models.works import WorkState
from likeness.ui.theme import tokens
from likeness.ui.theme.fonts import scaled
from likeness.ui.theme.icons import Icons
from likeness.ui.widgets.bar import Bar
from likeness.ui.widgets.button import Button, Kind
from likeness.ui.widgets.choice import Choice
from likeness.ui.widgets.compare_view import ZOOM_STEP
from likeness.ui.widgets.icon_button import IconButton
from likeness.ui.widgets.page_frame import PageFrame
from likeness.ui.widgets.proof_bench import ProofBench
from likeness.ui.widgets.proof_grid import ProofGrid
from likeness.ui.widgets.proof_scroll import PartScroll
from likeness.ui.widgets.proof_words import ProofWords
from likeness.ui.widgets.text import OneLine, Paragraph
from likeness.ui.words import table_text, time_text

BENCH_SHARE = 0.39
BENCH_NARROWEST, BENCH_WIDEST = 264, 620


class ProofsPage(PageFrame):
    """`show_state` draws all but the pictures. `said`: of a portrait, "keep", "aside" or "bin"."""

    selected = Signal(str)
    said = Signal(str, str)
    needed = Signal(str)
    skipped = Signal(str)
    hidden_toggled = Signal()
    look_chosen = Signal(str)
    way_chosen = Signal(str)
    undo_wanted = Signal()
    redo_wanted = Signal()
    stop_wanted = Signal()
    more_wanted = Signal()
    adjust_wanted = Signal()
    bin_wanted = Signal()
    deliver_wanted = Signal()

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = ProofWords(self)
        self._look, self._way = Choice(), Choice()
        self._undo, self._redo = IconButton(icons, "undo-2"), IconButton(icons, "redo-2")
        self._shown_filters: object = None
        self.bench = ProofBench(icons, self._words)
        self.grid = ProofGrid(self._words)
        self._nothing = Paragraph(tokens.BODY, role="muted")
        self._progress = QWidget()
        self._progress_words = OneLine(tokens.SMALL, role="muted")
        self._bar, self._stop = Bar(), Button(Kind.LINK)
        self._scroll = PartScroll(self.grid)
        self._bin = self.foot.add(Kind.QUIET, self.tr("Bin"))
        self._more = self.foot.add(Kind.OUTLINED, self.tr("Make more"))
        self._deliver = self.foot.add(Kind.PRIMARY, "")
        self._arrange()
        self._connect()
        self._connect_keys()
        self._undo.set_words(self.tr("Undo"), QKeySequence(QKeySequence.StandardKey.Undo).toString())
        self._redo.set_words(self.tr("Redo"), QKeySequence(QKeySequence.StandardKey.Redo).toString())
        self._stop.setText(self.tr("Stop"))

    def show_state(self, state: ProofsState, work: WorkState | None) -> None:
        """`work`: what makes portraits of this person now; None: nothing does."""
        self.set_title(self.tr("Proofs"), self._words.lead(state) if state.proofs else "")
        self.show_problem(state.problem)
        if state.problem is None and state.binned:
            self.say(self.tr("The portrait is in the bin, and can be had back from there."), self.tr("Undo"))
        self._show_filters(state)
        self._undo.setEnabled(bool(state.done))
        self._redo.setEnabled(bool(state.undone))
        self.grid.show_state(state)
        self.bench.show_state(state)
        self._show_nothing(state)
        self.show_progress(state, work)
        self._show_foot(state)

    def set_image(self, portrait: str, image: QImage | None) -> None:
        self.grid.set_image(portrait, image)

    def _show_filters(self, state: ProofsState) -> None:
        key = (state.looks, state.ways)
        if key != self._shown_filters:
            self._shown_filters = key
            looks = [(look, table_text(state.title(look))) for look in state.looks]
            ways = [(str(way), self._words.way(Way(way))) for way in state.ways]
            self._look.set_options([("", self.tr("All looks")), *looks], self.tr("Look"))
            self._way.set_options([("", self.tr("All ways")), *ways], self.tr("How they were made"))
        self._look.choose(state.look)
        self._way.choose(state.way)
        self._look.setVisible(len(state.looks) > 1)
        self._way.setVisible(len(state.ways) > 1)
        self.fold_header()

    def _show_nothing(self, state: ProofsState) -> None:
        empty = state.loaded and not state.shown and not state.waiting
        self._nothing.setVisible(empty)
        self.bench.setVisible(bool(state.shown))
        if not state.proofs:
            words = self.tr("There are no portraits yet. Choose a look to make some.")
        elif state.hidden:
            words = self.tr("None is good enough to be shown. Look at the hidden ones, or make more.")
        else:
            words = self.tr("None is of this look and this kind.")
        self._nothing.set_words(words)

    def show_progress(self, state: ProofsState, work: WorkState | None) -> None:
        self._progress.setVisible(work is not None)
        if work is None:
            return
        coming = len(state.waiting) + state.later
        words = self.tr("Making portraits: %n more to come", "", coming)
        if state.tally is not None:  # what was asked for, not what is drawn for that
            words = self.tr("Making %n portrait(s)", "", state.tally.wanted)
        if work.place:
            words = self.tr("Waiting until other work of this computer is done")
        elif work.finish is not None:
            words = self.tr("{words}, done about {time}").format(words=words, time=time_text(work.finish))
        self._progress_words.set_whole(words)
        self._bar.set_fraction(work.fraction)

    def _show_foot(self, state: ProofsState) -> None:
        count = model.deliverable(state)
        self._deliver.setText(self.tr("Deliver %n portrait(s)", "", count) if count else self.tr("Deliver"))
        self._deliver.setEnabled(bool(count) and state.may_deliver)
        hint = ""
        if not state.may_deliver:
            hint = self.tr("{name} has not agreed to exporting.").format(name=state.name)
        elif count and not state.kept:
            hint = self.tr("None is kept yet: all that are shown would be delivered.")
        self.foot.set_hint(hint)

    def _arrange(self) -> None:
        for widget in (self._undo, self._redo, self._look, self._way):
            self.header_end.addWidget(widget)
        row = QHBoxLayout(self._progress)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(tokens.SPACE)
        row.addWidget(self._progress_words, 3)
        row.addWidget(self._bar, 2)
        row.addWidget(self._stop)
        right = QVBoxLayout()
        right.setSpacing(tokens.GAP + 4)
        right.addWidget(self._progress)
        right.addWidget(self._nothing)
        right.addWidget(self._scroll, 1)
        both = QHBoxLayout()
        both.setSpacing(tokens.SPACE)
        both.addWidget(self.bench)
        both.addLayout(right, 1)
        self.body.addLayout(both, 1)

    def _connect(self) -> None:
        self.grid.selected.connect(self.selected)
        self.grid.selected.connect(self._see)
        self.notice_acted.connect(self.undo_wanted)
        self.grid.said.connect(self.said)
        self.grid.needed.connect(self.needed)
        self.grid.skipped.connect(self.skipped)
        self.grid.hidden_wanted.connect(self.hidden_toggled)
        self.grid.opened.connect(lambda _: self.bench.view.setFocus(Qt.FocusReason.OtherFocusReason))
        self.bench.said.connect(lambda saying: self.said.emit("", saying))
        self.bench.adjust_wanted.connect(self.adjust_wanted)
        self._look.chosen.connect(self.look_chosen)
        self._way.chosen.connect(self.way_chosen)
        self._undo.clicked.connect(self.undo_wanted)
        self._redo.clicked.connect(self.redo_wanted)
        self._stop.clicked.connect(self.stop_wanted)
        self._bin.clicked.connect(self.bin_wanted)
        self._more.clicked.connect(self.more_wanted)
        self._deliver.clicked.connect(self.deliver_wanted)

    def _see(self, portrait: str) -> None:
        """Bring a tile into sight, frame and all."""
        tile = next((tile for tile in self.grid.tiles if tile.portrait == portrait), None)
        if tile is not None:
            self._scroll.ensureWidgetVisible(tile, 0, tokens.GAP)

    def _connect_keys(self) -> None:
        """What holds wherever on the page the keyboard is; the keys of single portraits are the grid's and the view's."""
        view = self.bench.view
        for keys, act in (
            ("Ctrl+Z", self.undo_wanted.emit),
            ("Ctrl+Shift+Z", self.redo_wanted.emit),
            ("Ctrl+Y", self.redo_wanted.emit),
            ("+", lambda: view.zoom_by(ZOOM_STEP)),
            ("=", lambda: view.zoom_by(ZOOM_STEP)),
            ("-", lambda: view.zoom_by(1 / ZOOM_STEP)),
            ("1", view.zoom_to_pixels),
            ("0", view.zoom_to_fit),
        ):
            QShortcut(QKeySequence(keys), self, act, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        room = self.width() - 2 * tokens.MARGIN
        narrowest = min(scaled(BENCH_NARROWEST), room // 2)
        self.bench.setFixedWidth(max(narrowest, min(BENCH_WIDEST, round(BENCH_SHARE * room))))
        super().resizeEvent(event)
