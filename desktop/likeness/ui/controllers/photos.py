"""Joins the Photos page to the studio: photos in, pictures of them, who is in them, out and back again."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication, QImage

from likeness.ui.controllers.controller import Context, Controller
from likeness.ui.controllers.photo_camera import CameraWork
from likeness.ui.controllers.photo_intake import files_of, picture_of
from likeness.ui.controllers.photo_pictures import Pictures
from likeness.ui.models import photos as model
from likeness.ui.models.photos import PhotosState, Volume
from likeness.ui.pages.photos import PhotosPage
from likeness.ui.places import Place, Room
from likeness.ui.widgets.drop_area import local_paths

if TYPE_CHECKING:
    from likeness.studio.house import Studio
    from likeness.studio.photo_set import PhotoSet
    from likeness.ui.problem import Problem

Result = TypeVar("Result")

PATTERNS = ("*.jpg", "*.jpeg", "*.png", "*.heic", "*.heif", "*.webp", "*.avif", "*.tif", "*.tiff", "*.dng", "*.cr2", "*.cr3", "*.nef", "*.arw", "*.raf", "*.orf", "*.rw2", "*.zip")  # fmt: skip
"""What the system's dialog shows first; every file may be chosen, and each is looked at before it is believed."""


class PhotosController(Controller):
    """Keeps what was found of each sitting while the window lives; photos come in also while another page is shown."""

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(context, parent)
        self.page: PhotosPage = PhotosPage(context.icons)
        self.sitting = ""
        self.here = False
        self._states: dict[str, PhotosState] = {}
        self.intake = context.intake
        self.pictures = Pictures(context.desk, self)
        self.camera = CameraWork(context, self.page.camera, self)
        self._connect()

    @property
    def state(self) -> PhotosState:
        return self._states.get(self.sitting, PhotosState())

    def enter(self, place: Place) -> None:
        if place.sitting != self.sitting:
            self.camera.stop()
            self.pictures.forget()
        self.sitting, self.here = place.sitting, True
        self._states[place.sitting] = self.intake.as_it_is(place.sitting, self.state)
        self._show()
        self.load()

    def leave(self) -> None:
        """The camera goes off, and what was taken out is erased."""
        self.here = False
        self.camera.stop()
        self._become(self.sitting, replace(self.state, larger="", volumes=None, problem=None))
        if self.state.taken_out:
            self._finish(self.sitting)

    def close(self) -> None:
        self.camera.close()

    def load(self) -> None:
        """What the vault holds of this sitting."""
        sitting = self.sitting
        self._ask(partial(_read, sitting), partial(self._loaded, sitting))

    def _loaded(self, sitting: str, found: "PhotoSet") -> None:
        """Files that were dropped onto the library come in once the person has agreed: reading the set has just shown that."""
        self._become(sitting, model.with_set(self._of(sitting), found))
        dropped = self.context.dropped.pop(sitting, []) if sitting == self.sitting else []
        self.add_paths(dropped)

    def add_paths(self, paths: Sequence[Path], *, keep_similar: bool = False) -> None:
        """Files, folders and archives, wherever they come from."""
        if paths:
            self.intake.add(self.sitting, files_of(tuple(paths)), keep_similar=keep_similar)

    def add_image(self, image: QImage) -> None:
        """A picture that never was a file: of the clipboard."""
        self.intake.add(self.sitting, picture_of(image, self.tr("Pasted picture")))

    def _change(self, sitting: str, change: Callable[[PhotosState], PhotosState]) -> None:
        self._become(sitting, change(self._of(sitting)))

    def _take_out(self, photos: Sequence[str]) -> None:
        from likeness.studio.leaving import take_out  # noqa: PLC0415

        sitting = self.sitting
        if not photos or any(model.card_of(self.state, photo) is None for photo in photos):
            return
        self._become(sitting, model.taken_out(self.state, photos))
        if self.state.larger:
            self.pictures.want_large(sitting, self.state.larger)
        self._ask(lambda studio: take_out(studio, sitting, photos), lambda _: self._changed(sitting))

    def _put_back(self) -> None:
        from likeness.studio.leaving import take_back  # noqa: PLC0415

        sitting, out = self.sitting, self.state.taken_out
        if out:
            self._become(sitting, replace(self.state, taken_out=out[:-1]))
            self._ask(lambda studio: take_back(studio, sitting, out[-1:]), lambda _: self._changed(sitting))

    def _finish(self, sitting: str) -> None:
        from likeness.studio.leaving import finish_leaving  # noqa: PLC0415

        self._become(sitting, replace(self._of(sitting), taken_out=()))
        # After whatever was asked for before, so that it never overtakes a Put back.
        self.context.desk.ask(
            lambda studio: finish_leaving(studio, sitting), lambda _: self._changed(sitting), lambda _: None
        )

    def _pick(self, number: int) -> None:
        self._take_out(model.others_than(self.state, number))

    def _enlarge(self, photo: str) -> None:
        self._become(self.sitting, replace(self.state, larger=photo))
        if photo:
            self.pictures.want_large(self.sitting, photo)

    def _paste(self) -> None:
        data = QGuiApplication.clipboard().mimeData()
        paths = local_paths(data)
        image = QImage() if paths or not data.hasImage() else QGuiApplication.clipboard().image()
        if paths:
            self.add_paths(paths)
        elif not image.isNull():
            self.add_image(image)

    def _choose_files(self) -> None:
        self.add_paths(self.context.choose.files(self.tr("Choose photos"), PATTERNS))

    def _choose_folder(self) -> None:
        folder = self.context.choose.folder(self.tr("Choose a folder with photos"))
        if folder is not None:
            self.add_paths([folder])

    def _look_for_phones(self) -> None:
        from likeness.ui.volumes import plugged_in  # noqa: PLC0415

        sitting = self.sitting
        self._become(sitting, replace(self.state, volumes=self.state.volumes or ()))
        self.context.desk.aside(
            plugged_in,
            partial(self._found_phones, sitting),
            partial(self._failed, sitting),
            owner=self,
        )

    def _found_phones(self, sitting: str, found: "Sequence[Volume]") -> None:
        """Nothing opens again that was closed meanwhile."""
        if self._of(sitting).volumes is not None:
            self._become(sitting, replace(self._of(sitting), volumes=tuple(found)))

    def _photographed(self) -> None:
        """The camera took a photo, or took one back."""
        self._changed(self.sitting)

    def _changed(self, sitting: str) -> None:
        self.context.desk.changed(sitting)

    def _written(self, sitting: str) -> None:
        """By this page or by anybody else. While photos come in, each is shown as it comes."""
        if sitting == self.sitting and self.here and self.state.adding is None:
            self.load()

    def _of(self, sitting: str) -> PhotosState:
        return self._states.get(sitting, PhotosState())

    def _become(self, sitting: str, state: PhotosState) -> None:
        self._states[sitting] = state
        if sitting == self.sitting:
            self._show()

    def _show(self) -> None:
        self.page.show_state(self.state, self.pictures.large)

    def _ask(self, work: "Callable[[Studio], Result]", done: Callable[[Result], None]) -> None:
        self.context.desk.ask(work, done, partial(self._failed, self.sitting), owner=self)

    def _failed(self, sitting: str, problem: "Problem") -> None:
        """What was shown before it was certain is read again."""
        before = self._of(sitting).problem
        self._become(sitting, replace(self._of(sitting), problem=problem))
        if before != problem and sitting == self.sitting:
            self.load()

    def _connect(self) -> None:
        page = self.page
        self.intake.changed.connect(self._change)
        self.context.desk.sitting_changed.connect(self._written)
        page.files_dropped.connect(self.add_paths)
        page.files_wanted.connect(self._choose_files)
        page.folder_wanted.connect(self._choose_folder)
        page.place_chosen.connect(self._choose_in)
        page.phone_wanted.connect(self._look_for_phones)
        page.phone_dismissed.connect(lambda: self._become(self.sitting, replace(self.state, volumes=None)))
        page.paste_wanted.connect(self._paste)
        page.stop_wanted.connect(lambda: self.intake.stop(self.sitting))
        page.many_answered.connect(lambda yes: self.intake.answer(self.sitting, yes=yes))
        page.remove_wanted.connect(lambda photo: self._take_out([photo]))
        page.undo_wanted.connect(self._put_back)
        page.person_chosen.connect(self._pick)
        page.larger_wanted.connect(self._enlarge)
        page.add_anyway_wanted.connect(lambda path: self.add_paths([path], keep_similar=True))
        page.refused_dismissed.connect(lambda: self._become(self.sitting, replace(self.state, refused=())))
        page.original_wanted.connect(self.context.open_file)
        page.problem_dismissed.connect(lambda: self._become(self.sitting, replace(self.state, problem=None)))
        page.picture_needed.connect(lambda photo: self.pictures.want(self.sitting, photo))
        page.camera_wanted.connect(lambda: self.camera.start(self.sitting))
        page.back_wanted.connect(self.context.back)
        page.go_on_wanted.connect(self._go_on)
        self.pictures.came.connect(page.show_picture)
        self.pictures.large_came.connect(self._show)
        self.camera.kept.connect(self._photographed)

    def _choose_in(self, folder: Path) -> None:
        self.add_paths(self.context.choose.files(self.tr("Choose photos"), PATTERNS, folder))

    def _go_on(self) -> None:
        room = Room.MODEL if self.state.trains and len(self.state.cards) >= self.state.needed else Room.LOOKS
        self.context.go(Place(room, self.sitting))


def _read(sitting: str, studio: "Studio") -> "PhotoSet":
    from likeness.studio.photo_set import photo_set  # noqa: PLC0415

    return photo_set(studio, sitting)
