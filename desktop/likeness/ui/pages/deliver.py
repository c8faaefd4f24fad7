# ruff: noqa: N802 (Qt names the methods that it calls)
"""Deliver: where the portraits go, as shapes with the person's own picture; what each file says; and what was written."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from likeness.ui.models.deliver import SHEET, Asking, DeliverState, grouped
from likeness.ui.theme import tokens
from likeness.ui.theme.fonts import scaled
from likeness.ui.widgets.button import Kind
from likeness.ui.widgets.page_frame import PageFrame
from likeness.ui.widgets.print_sheet_panel import SheetPanel
from likeness.ui.widgets.spec_asking import ClashPanel, SealPanel, WrittenPanel
from likeness.ui.widgets.spec_document import DocumentPanel
from likeness.ui.widgets.spec_grid import SpecGrid
from likeness.ui.widgets.spec_pictures import PictureRow
from likeness.ui.widgets.spec_saying import SayingPanel
from likeness.ui.widgets.spec_tile import SpecTile
from likeness.ui.widgets.text import Paragraph
from likeness.ui.words import number_text, sentence_of, table_text

if TYPE_CHECKING:
    from likeness.studio.outlets import Outlet

SIDE_BY_SIDE = 860
SAYING_WIDTH = 320
CM_FROM = 100
"""Millimetres from which sizes are told in centimetres."""

Share = tuple[float, float, float, float]
WHOLE: Share = (0.0, 0.0, 1.0, 1.0)


class DeliverPage(PageFrame):
    """`show_state` draws all of it; the signals say what the person wants."""

    portrait_pressed = Signal(str)
    spec_pressed = Signal(str)
    folder_wanted = Signal()
    seal_wanted = Signal()
    back_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tiles: dict[str, SpecTile] = {}
        self._documents: tuple[str, ...] = ()
        self._stage = (Asking.NOTHING, False, False)
        self._outlets: object = None
        self.portraits = PictureRow()
        self._hidden = Paragraph(tokens.SMALL, role="muted", leading=125)
        self._grids = {
            "screen": SpecGrid(self.tr("For screens")),
            "print": SpecGrid(self.tr("For paper")),
            "identity": SpecGrid(self.tr("For an identity document")),
        }
        self.sheet, self.document = SheetPanel(), DocumentPanel()
        self.saying = SayingPanel()
        self.clash, self.seal, self.written = ClashPanel(), SealPanel(), WrittenPanel()
        self.encrypted = self.foot.add(Kind.OUTLINED, self.tr("Save as encrypted file"))
        self.save = self.foot.add(Kind.PRIMARY, self.tr("Save to folder"))
        self._arrange()
        self.set_title(
            self.tr("Deliver"), self.tr("Choose where the portraits go. Every file says truthfully how it was made.")
        )
        self.portraits.pressed.connect(self.portrait_pressed)
        self.save.clicked.connect(self.folder_wanted)
        self.encrypted.clicked.connect(self.seal_wanted)
        self.foot.back.connect(self.back_wanted)

    def show_state(self, state: DeliverState) -> None:
        self.show_problem(state.problem, self.tr("Close") if state.problem else "")
        self._make_tiles(state)
        self._show_portraits(state)
        self._show_tiles(state)
        self.sheet.setVisible(state.with_sheet)
        self.sheet.show_state(state)
        self.document.setVisible(state.choosing or bool(state.photo))
        self.document.show_state(state)
        self.saying.setVisible(state.loaded)
        self.saying.show_state(state)
        self._show_foot(state)
        self._show_asking(state)

    def set_faces(self, image: QImage | None, placed: Mapping[str, Share]) -> None:
        """The person's picture for the shapes, and which part of it stands in each."""
        for name, tile in self._tiles.items():
            if name != SHEET and name not in self._documents:
                tile.set_picture(image, placed.get(name, WHOLE))

    def set_documents(self, photo: QImage | None, made: Mapping[str, QImage]) -> None:
        """Documents show the untouched photo: as it will come out, or before that is known the photo itself."""
        for name in self._documents:
            tile = self._tiles[name]
            if name in made:
                tile.set_picture(made[name])
            else:
                tile.set_picture(photo, tile.middle_of(photo))
        self.document.set_images(made)

    def set_sheet_image(self, image: QImage | None) -> None:
        self.sheet.set_image(image)
        if SHEET in self._tiles:
            self._tiles[SHEET].set_picture(image)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() >= scaled(SIDE_BY_SIDE)
        self._row.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)
        self.saying.setMaximumWidth(scaled(SAYING_WIDTH) if wide else 16_777_215)
        self.saying.setMinimumWidth(scaled(SAYING_WIDTH) if wide else 0)

    def _show_portraits(self, state: DeliverState) -> None:
        offered = state.offered
        names = [
            (each.portrait, self.tr("Portrait {number}: {look}").format(number=number, look=table_text(each.look)))
            for number, each in enumerate(offered, 1)
        ]
        self.portraits.set_names(names)
        self.portraits.set_chosen([each.portrait for each in state.chosen])
        self.portraits.setVisible(len(offered) > 1)
        reasons = dict.fromkeys(sentence_of(code) for each in state.hidden for code in each.hidden)
        words = self.tr("%n portrait(s) not offered here:", "", len(state.hidden)) + " " + " ".join(reasons)
        self._hidden.setVisible(bool(state.hidden))
        self._hidden.set_words(words)
        if state.loaded and not offered:
            self._hidden.show()
            self._hidden.set_words(
                self.tr("There is no portrait to deliver yet. Make one under Looks, or choose one under Proofs.")
            )

    def _make_tiles(self, state: DeliverState) -> None:
        if state.outlets is None or state.outlets.outlets == self._outlets:
            return
        self._outlets = state.outlets.outlets
        self._documents = tuple(each.name for each in state.outlets.outlets if each.document)
        self._tiles = {}
        for use, outlets in grouped(state.outlets.outlets).items():
            tiles = [self._tile(each) for each in outlets]
            if use == "print":
                tiles.append(self._sheet_tile())
            self._grids[use].set_tiles(tiles)

    def _tile(self, outlet: "Outlet") -> SpecTile:
        tile = self._tiles[outlet.name] = SpecTile(outlet.name)
        size = outlet.mm or (outlet.width, outlet.height)
        tile.set_spec(table_text(outlet.title), self._size(outlet), size, circle=outlet.circle)
        tile.setToolTip(table_text(outlet.use_text))
        tile.clicked.connect(lambda _=False: self.spec_pressed.emit(outlet.name))
        return tile

    def _sheet_tile(self) -> SpecTile:
        tile = self._tiles[SHEET] = SpecTile(SHEET)
        tile.set_spec(self.tr("Print sheet"), self.tr("Several on photo paper, to cut out"), (152, 102), circle=False)
        tile.clicked.connect(lambda _=False: self.spec_pressed.emit(SHEET))
        return tile

    def _size(self, outlet: "Outlet") -> str:
        if outlet.width is None or outlet.height is None:
            return self.tr("Every pixel, as the look made it")
        size = f"{number_text(outlet.width)} × {number_text(outlet.height)}"  # noqa: RUF001 (the sign for it)
        if outlet.mm is not None:
            across, tall = outlet.mm
            unit, by = (self.tr("cm"), 10) if max(outlet.mm) >= CM_FROM else (self.tr("mm"), 1)
            return f"{number_text(round(across / by))} × {number_text(round(tall / by))} {unit}"  # noqa: RUF001
        return self.tr("{size}, circle-safe").format(size=size) if outlet.circle else size

    def _show_tiles(self, state: DeliverState) -> None:
        for name, tile in self._tiles.items():
            tile.set_on(name in state.specs)
        for outlet in () if state.outlets is None else state.outlets.outlets:
            if outlet.document:
                self._tiles[outlet.name].set_closed(not state.photo, self._why_closed(state))
            else:
                self._tiles[outlet.name].set_closed(not state.offered, self.tr("There is no portrait yet"))
        if SHEET in self._tiles:
            self._tiles[SHEET].set_closed(not state.offered and not state.photo, self.tr("There is no portrait yet"))

    def _why_closed(self, state: DeliverState) -> str:
        if state.outlets is not None and state.outlets.photos_closed:
            return {
                "photos-none": self.tr("Only from an untouched photo; there is none here"),
                "document-from-marked": self.tr("Only from an untouched photo; those here were edited before"),
            }.get(
                state.outlets.photos_closed, self.tr("Only from an untouched photo, which the consent does not cover")
            )
        return self.tr("Only from an untouched photo: choose one")

    def _show_foot(self, state: DeliverState) -> None:
        for button in (self.save, self.encrypted):
            button.setEnabled(state.ready)
        self.foot.set_hint(self._hint(state))

    def _hint(self, state: DeliverState) -> str:
        if not state.loaded or state.busy:
            return ""
        if state.files:
            return self.tr("%n file(s)", "", state.files)
        if state.specs and state.offered and not state.chosen:
            return self.tr("Choose a portrait")
        return self.tr("Choose where it goes") if state.offered else ""

    def _show_asking(self, state: DeliverState) -> None:
        lost = self._keyboard_goes(state)
        self._show_panels(state)
        if lost and (target := self._next_stop(state)) is not None:
            target.setFocus(Qt.FocusReason.OtherFocusReason)
            self.scroller.ensureWidgetVisible(target)

    def _keyboard_goes(self, state: DeliverState) -> bool:
        """Whether what is asked or told changes: what had the keyboard may be hidden or shut by it."""
        stage = (state.asking, state.course is not None, state.written is not None)
        changed, self._stage = stage != self._stage, stage
        return changed

    def _next_stop(self, state: DeliverState) -> QWidget | None:
        """Where one goes on."""
        if state.course is not None or state.written is not None:
            return self.written.stop
        return {Asking.CLASH: self.clash.keep, Asking.NOTHING: self.save}.get(state.asking)

    def _show_panels(self, state: DeliverState) -> None:
        sealing = state.asking is Asking.SEAL
        if sealing and self.seal.isHidden():
            self.seal.offer(kit=state.outlets is not None and state.outlets.kit)
            self.seal.show()
            self.seal.begin()
            self.scroller.ensureWidgetVisible(self.seal)
        self.seal.setVisible(sealing)
        self.clash.setVisible(state.asking is Asking.CLASH)
        self.clash.show_names(state.clash)
        self.written.setVisible(state.course is not None or state.written is not None)
        if state.course is not None:
            self.written.show_course(state.course.done, state.course.of, stopping=state.course.stopping)
        elif state.written is not None and state.written.printed:
            self.written.show_printed(state.written.printed)
        elif state.written is not None:
            written = state.written
            self.written.show_written(
                written.files, written.folder, sealed=written.sealed_name, stopped=written.stopped
            )

    def _arrange(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(tokens.WIDE)
        parts: list[QWidget] = [self._grids["screen"], self._grids["print"], self.sheet]
        for part in (*parts, self._grids["identity"], self.document):
            left.addWidget(part)
        left.addStretch(1)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(tokens.WIDE)
        self._row.addLayout(left, 1)
        self._row.addWidget(self.saying, 0, Qt.AlignmentFlag.AlignTop)
        for widget in (self.written, self.clash, self.seal, self.portraits, self._hidden):
            self.body.addWidget(widget)
        for hidden in (self.written, self.clash, self.seal, self.sheet, self.document, self._hidden):
            hidden.hide()
        self.body.addLayout(self._row)
        self.body.addStretch(1)
        self.body.setSpacing(tokens.SPACE + 4)
