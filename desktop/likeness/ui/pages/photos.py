"""Photos: the camera with its coach at one side, the photos with one verdict each at the other."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from likeness.ui.models import photos as model
from likeness.ui.models.photos import PhotoCard, PhotosState, RefusedFile, Step
from likeness.ui.problem import Problem
from likeness.ui.theme import tokens
from likeness.ui.theme.fonts import scaled
from likeness.ui.theme.icons import Icons
from likeness.ui.widgets.button import Button, Kind
from likeness.ui.widgets.drop_area import DropArea
from likeness.ui.widgets.page_frame import PageFrame
from likeness.ui.widgets.photo_adding import AddingCard, ManyCard
from likeness.ui.widgets.photo_camera import CameraPlace, camera_width
from likeness.ui.widgets.photo_empty import EmptyPhotos
from likeness.ui.widgets.photo_grid import PhotoGrid
from likeness.ui.widgets.photo_large import LargePhoto
from likeness.ui.widgets.photo_originals import OriginalsLine
from likeness.ui.widgets.photo_people import PeoplePicker
from likeness.ui.widgets.photo_phone import PhonePanel
from likeness.ui.widgets.photo_refused import RefusedList
from likeness.ui.widgets.photo_words import PhotoWords
from likeness.ui.widgets.text import Paragraph, Text
from likeness.ui.words import inside, list_text, number_text, table_text

SAID_LINES = 40
"""Room for two lines about the photo that has the focus: cards do not move when it changes."""

NARROWEST = 272
"""Of the photos beside the camera; where there is less room, or text is large, they stand below it."""

MOST_MISSING = 2
HEADING = 118
"""Height of the page's heading and lead, with the space around them."""


class PhotosPage(DropArea):
    """`show_state` draws all of it; the signals say what the person wants. Files may be dropped anywhere (`files_dropped`)."""

    files_wanted = Signal()
    phone_wanted = Signal()
    phone_dismissed = Signal()
    folder_wanted = Signal()
    place_chosen = Signal(object)
    paste_wanted = Signal()
    stop_wanted = Signal()
    many_answered = Signal(bool)
    camera_wanted = Signal()
    picture_needed = Signal(str)
    remove_wanted = Signal(str)
    undo_wanted = Signal()
    larger_wanted = Signal(str)
    person_chosen = Signal(int)
    add_anyway_wanted = Signal(object)
    refused_dismissed = Signal()
    original_wanted = Signal(object)
    problem_dismissed = Signal()
    back_wanted = Signal()
    go_on_wanted = Signal()

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = PhotoWords(self)
        self._state = PhotosState()
        self._focused = ""
        self._drawn = False
        self.frame = PageFrame()
        self.camera = CameraPlace(icons)
        self.grid = PhotoGrid(self._card_words)
        self.empty = EmptyPhotos(icons)
        self.large = LargePhoto(icons, self)
        self.people = PeoplePicker()
        self.phone = PhonePanel()
        self.refused = RefusedList(self._refused_words)
        self.originals = OriginalsLine()
        self.adding, self.many = AddingCard(), ManyCard()
        self._count, self._said = Text(tokens.TITLE, tokens.STRONG), Paragraph(tokens.SMALL, role="muted", leading=120)
        self._dropped = Paragraph(tokens.SMALL, role="muted")
        self.add_files, self.add_phone = Button(Kind.OUTLINED), Button(Kind.QUIET)
        self._first, self._second, self._roomy = QHBoxLayout(), QHBoxLayout(), False
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        foot = self.frame.foot
        self.undo = foot.add(Kind.QUIET, self.tr("Put back"))
        self.go_on = foot.add(Kind.PRIMARY, self.tr("Continue"))
        self._arrange()
        self._write()
        self._connect()
        self.show_state(PhotosState(), {})

    def show_state(self, state: PhotosState, images: Mapping[str, QImage]) -> None:
        """`images`: of the photo that is shown large. Only what differs is drawn: while photos come in there are many states in a second."""
        before, self._state = self._state, state
        anew = not self._drawn
        self._drawn = True

        def differs(*names: str) -> bool:
            return anew or any(getattr(before, name) != getattr(state, name) for name in names)

        for name, show in (
            ("asks_about", self.many.show_count),
            ("volumes", self.phone.show_volumes),
            ("people", self.people.show_people),
            ("refused", self.refused.show_files),
            ("originals", self.originals.show_folders),
            ("problem", self._show_problem),
        ):
            if differs(name):
                show(getattr(state, name))
        if differs("adding", "more"):
            self.adding.show_adding(state.adding, state.more)
        if differs("cards", "adding", "volumes", "loaded", "dropped", "people"):
            self._show_cards(state)
        if differs("cards", "share", "lacks", "enough", "loaded", "wanted", "adding"):
            self._show_coverage(state)
        if state.larger or differs("larger"):
            self._show_large(state, images)
        self._show_foot(state)

    def _show_problem(self, problem: Problem | None) -> None:
        self.frame.show_problem(problem, self.tr("Close"))

    def _show_cards(self, state: PhotosState) -> None:
        self.empty.setVisible(state.empty and state.adding is None and state.volumes is None)
        self.grid.setVisible(bool(state.cards))
        self.grid.set_cards(state.cards)
        self._show_header(state)

    def show_picture(self, photo: str, image: QImage | None) -> None:
        """A small picture has come."""
        self.grid.set_image(photo, image)
        card = model.card_of(self._state, photo)
        if card is not None:
            self.people.set_image(photo, image, card.face)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 (Qt's name)
        super().resizeEvent(event)
        inner = self.width() - 2 * tokens.MARGIN
        beside = inner - camera_width(inner) - tokens.WIDE
        stacked = beside < scaled(NARROWEST)
        way = QBoxLayout.Direction.TopToBottom if stacked else QBoxLayout.Direction.LeftToRight
        if self._sides.direction() != way:
            self._sides.setDirection(way)
        self.camera.fit(inner, self.height() - tokens.FOOT_BAR - HEADING, stacked=stacked)
        self.large.setGeometry(self.rect())
        self._fit_header(inner if stacked else beside)

    def _fit_header(self, width: int) -> None:
        """Both buttons beside the heading where there is room; else one of them beside the line below."""
        wanted = sum(button.sizeHint().width() + tokens.GAP for button in (self.add_files, self.add_phone))
        roomy = width >= wanted + self._count.sizeHint().width() + tokens.WIDE
        if roomy != self._roomy:
            self._roomy = roomy
            (self._second if roomy else self._first).removeWidget(self.add_phone)
            if roomy:
                self._first.insertWidget(1, self.add_phone)
            else:
                self._second.addWidget(self.add_phone, 0, Qt.AlignmentFlag.AlignTop)

    def _show_header(self, state: PhotosState) -> None:
        some = bool(state.cards) or state.adding is not None
        self._count.setVisible(some)
        self._count.setText(self.tr("%n photo(s)", "", len(state.cards)))
        for widget in (self.add_files, self.add_phone, self._said):
            widget.setVisible(some)
        self._say(self._focused)
        self._dropped.setVisible(state.dropped > 0)
        self._dropped.set_words(
            self.tr("Location and camera details were removed from %n photo(s).", "", state.dropped)
        )

    def _say(self, photo: str) -> None:
        """The whole sentence about the photo with the focus; else how the set stands."""
        self._focused = photo
        card = model.card_of(self._state, photo)
        if card is not None:
            number = model.number_of(self._state, photo)
            words = self.tr("Photo {number}: {sentence}").format(
                number=number_text(number), sentence=self._card_words(card)[1]
            )
        elif len(self._state.cards) < 2 or self._state.people:
            words = ""
        elif self._state.good == len(self._state.cards):
            words = self.tr("All of them are good.")
        else:
            words = self.tr("{good} good, {others} could be better. Choose one to read why.").format(
                good=number_text(self._state.good), others=number_text(len(self._state.cards) - self._state.good)
            )
        self._said.set_words(words)

    def _see(self, photo: str) -> None:
        """The keyboard moved to another photo: it comes into sight, and what is said of it is written out."""
        self._say(photo)
        card = next((card for card in self.grid.cards if card.photo == photo), None)
        if card is not None:
            self.frame.scroller.ensureWidgetVisible(card, 0, tokens.SPACE)

    def _show_coverage(self, state: PhotosState) -> None:
        counted = self.tr("{taken} of {wanted} photos").format(
            taken=number_text(len(state.cards)), wanted=number_text(state.wanted)
        )
        self.camera.show_coverage(state.share, len(state.cards), counted, self._missing(state, counted))

    def _missing(self, state: PhotosState, counted: str) -> str:
        if not state.loaded:
            return ""
        if not state.cards or not state.lacks or state.adding is not None:
            return counted
        things = [inside(table_text(words)) for words in state.lacks]
        if state.enough:
            return self.tr("A varied set. Better still: {things}").format(things=things[0])
        more = len(things) - MOST_MISSING
        if more > 0:
            named = ", ".join(things[:MOST_MISSING])
            return self.tr("Still missing: {things} and {more} more").format(things=named, more=number_text(more))
        return self.tr("Still missing: {things}").format(things=list_text(things))

    def _show_large(self, state: PhotosState, images: Mapping[str, QImage]) -> None:
        card = model.card_of(state, state.larger)
        if card is None:
            if self.large.isVisibleTo(self):
                self.large.hide()
                self.grid.focus_card(self._focused)
            return
        number, (verdict, sentence) = model.number_of(state, card.id), self._card_words(card)
        title = self.tr("Photo {number} of {count}").format(
            number=number_text(number), count=number_text(len(state.cards))
        )
        words = sentence if card.good else f"{verdict}. {sentence}"
        self._focused = card.id
        self.large.show_photo(
            title, words, images.get(state.larger), first=number == 1, last=number == len(state.cards)
        )

    def _show_foot(self, state: PhotosState) -> None:
        self.go_on.setEnabled(state.may_go_on)
        out = len(state.taken_out)
        self.undo.setVisible(out > 0)
        self.undo.setText(self.tr("Put back (%n)", "", out))
        gone = self.tr("%n taken out. Erased for good when you leave this page", "", out)
        self.frame.foot.set_hint(gone if out else self._enough(state))

    def _enough(self, state: PhotosState) -> str:
        """What the number of photos is good for, and what the next step takes."""
        if not state.loaded:
            return ""
        if state.people:
            return self.tr("Choose first whose portraits these will be")
        counted = self.tr("{count} of {wanted}").format(
            count=number_text(len(state.cards)), wanted=number_text(state.wanted)
        )
        if state.step is Step.NOTHING:
            return self.tr("One photo is enough for retouched portraits")
        if state.step is Step.RETOUCH and state.trains:
            enough = self.tr("{counted} · enough for retouched portraits; a personal model needs %n", "", state.needed)
            return enough.format(counted=counted)
        if state.step is Step.LEARN and state.trains:
            return self.tr("{counted} · enough for a personal model; more make it better").format(counted=counted)
        return counted if len(state.cards) <= state.wanted else self.tr("%n photo(s)", "", len(state.cards))

    def _card_words(self, card: PhotoCard) -> tuple[str, str]:
        return self._words.verdict(card.reason), self._words.sentence(card.reason, card.sentence, {})

    def _refused_words(self, file: RefusedFile) -> tuple[str, str]:
        return self._words.verdict(file.reason), self._words.sentence(file.reason, file.sentence, dict(file.fields))

    def _connect(self) -> None:
        pairs = (
            (self.add_files.clicked, self.files_wanted), (self.empty.files_wanted, self.files_wanted),
            (self.add_phone.clicked, self.phone_wanted), (self.empty.phone_wanted, self.phone_wanted),
            (self.phone.dismissed, self.phone_dismissed), (self.phone.folder_wanted, self.folder_wanted),
            (self.phone.chosen, self.place_chosen), (self.phone.look_again_wanted, self.phone_wanted),
            (self.adding.stop_wanted, self.stop_wanted), (self.many.answered, self.many_answered), (self.camera.wanted, self.camera_wanted),
            (self.grid.needed, self.picture_needed), (self.people.needed, self.picture_needed),
            (self.grid.remove_wanted, self.remove_wanted), (self.grid.larger_wanted, self.larger_wanted),
            (self.people.chosen, self.person_chosen), (self.undo.clicked, self.undo_wanted),
            (self.refused.add_anyway_wanted, self.add_anyway_wanted),
            (self.refused.dismissed, self.refused_dismissed), (self.originals.wanted, self.original_wanted),
            (self.frame.notice_acted, self.problem_dismissed),
            (self.frame.foot.back, self.back_wanted), (self.go_on.clicked, self.go_on_wanted),
        )  # fmt: skip
        for heard, told in pairs:
            heard.connect(told)
        self.grid.seen.connect(self._see)
        self.large.closed.connect(lambda: self.larger_wanted.emit(""))
        self.large.remove_wanted.connect(lambda: self.remove_wanted.emit(self._state.larger))
        self.large.step_wanted.connect(self._step)
        for keys, wanted in (
            (QKeySequence.StandardKey.Paste, self.paste_wanted),
            (QKeySequence.StandardKey.Undo, self.undo_wanted),
            (QKeySequence.StandardKey.Open, self.files_wanted),
        ):
            shortcut = QShortcut(QKeySequence(keys), self, wanted.emit)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def _step(self, step: int) -> None:
        photo = model.beside(self._state, self._state.larger, step)
        if photo and photo != self._state.larger:
            self.larger_wanted.emit(photo)

    def _arrange(self) -> None:
        for row in (self._first, self._second):
            row.setSpacing(tokens.GAP)
        self._first.addWidget(self._count, 1)
        self._first.addWidget(self.add_files)
        self._second.addWidget(self._said, 1, Qt.AlignmentFlag.AlignTop)
        self._second.addWidget(self.add_phone, 0, Qt.AlignmentFlag.AlignTop)
        self._said.setMinimumHeight(scaled(SAID_LINES))
        head = QVBoxLayout()
        head.setSpacing(4)
        head.addLayout(self._first)
        head.addLayout(self._second)
        column = QVBoxLayout()
        column.setSpacing(tokens.GAP + 4)
        column.addLayout(head)
        below = (self.empty, self.grid, self._dropped, self.originals)
        for widget in (self.adding, self.many, self.phone, self.people, self.refused, *below):
            column.addWidget(widget)
        column.addStretch(1)
        right = QWidget()
        right.setLayout(column)
        right.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        column.setContentsMargins(0, 0, 0, 0)
        self._sides.setSpacing(tokens.WIDE)
        self._sides.addWidget(self.camera, 0, Qt.AlignmentFlag.AlignTop)
        self._sides.addWidget(right, 1)
        self.frame.body.addLayout(self._sides, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.frame)

    def _write(self) -> None:
        self.setObjectName("page")
        self.frame.set_title(self.tr("Photos"), self.tr("Eight good ones are enough. Varied is better than many."))
        self.setAccessibleName(self.tr("Photos"))
        self.add_files.setText(self.tr("Add from files"))
        self.add_phone.setText(self.tr("From a phone or card"))
        self.undo.setToolTip(self.tr("Puts back the photo that was taken out last."))
        self.frame.foot.hint.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
