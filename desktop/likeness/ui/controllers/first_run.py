"""Joins the first run to the preferences, the vault, the camera and the two ways on."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QProcess, QTimer

from likeness.base.paths import Elsewhere, is_away, read_elsewhere, usual_place, write_elsewhere
from likeness.settings import LANGUAGES, Settings, change_settings
from likeness.ui.controllers.controller import Context, Controller
from likeness.ui.desk import DeskState
from likeness.ui.models import first_run as model
from likeness.ui.models.first_run import Camera, FirstRunState, Step
from likeness.ui.pages.first_run import FirstRunPage
from likeness.ui.places import LIBRARY, Place, Room
from likeness.ui.problem import Problem
from likeness.ui.widgets.picture import decode_file

if TYPE_CHECKING:
    from likeness.studio.house import Studio
    from likeness.ui.camera.devices import Devices
    from likeness.ui.camera.session import CameraSession

LOOK_MS = 50
"""How often a camera that was switched off is looked at until its threads have ended."""

INSIDE = "Likeness"
"""A folder of its own in the one that was chosen: other things may lie there."""


class FirstRunController(Controller):
    """Lives as long as the window, or until the language changes. `restart`: opens the window anew, in another folder; `usual`: where data lies
    if nobody chooses.
    """

    page: FirstRunPage

    def __init__(
        self,
        context: Context,
        parent: QObject,
        restart: Callable[[], None] | None = None,
        usual: Path | None = None,
    ) -> None:
        super().__init__(context, parent)
        self.restart = restart or self._restart
        self.usual = usual or usual_place()
        self._session: CameraSession | None = None
        self._devices: Devices | None = None
        self._leaving: list[CameraSession] = []
        self._tick = QTimer(self, interval=LOOK_MS)
        self._tick.timeout.connect(self._let_go)
        files = context.files
        self.page = FirstRunPage(
            decode_file(files / "pictures" / "welcome.jpg"), decode_file(files / "people" / "noor" / "09.jpg")
        )
        self.state = FirstRunState(language=context.preferences.language, folder=str(context.home.root))
        self._connect()

    def enter(self, place: Place) -> None:  # noqa: ARG002 (there is one first run)
        noted = read_elsewhere(self.usual)
        movable = self.context.home.root in {self.usual, noted.folder}
        away = is_away(self.context.home, self.usual)
        self._become(replace(self.state, movable=movable, away=away))
        if away:
            return
        self.context.desk.aside(_ways, self._know_ways, self._failed, owner=self)
        self._look_at_vault()
        if noted.language in LANGUAGES and self.context.home.root == noted.folder and self.context.desk.is_new:
            # This window was opened anew in the folder that was chosen: on from there, in the same language.
            self.state = replace(self.state, step=Step.PLACE)
            self.context.desk.aside(partial(write_elsewhere, self.usual, Elsewhere(noted.folder)), _done, _done)
            self.context.preferences.change(language=noted.language)
            self._show()

    def leave(self) -> None:
        self._stop_camera()
        self.page.key.choice.clear()

    def close(self) -> None:
        """Wait for the camera's threads, which end by themselves."""
        self._stop_camera()
        self._tick.stop()
        for session in self._leaving:
            session.close()
        self._leaving.clear()

    def _become(self, state: FirstRunState) -> None:
        self.state = state
        if state.step is not Step.CAMERA:
            self._stop_camera()
        self._show()

    def _show(self) -> None:
        self.page.show_state(self.state)

    def _connect(self) -> None:
        page = self.page
        page.back_wanted.connect(lambda: self._become(model.go_back(self.state)))
        page.skip_wanted.connect(lambda: self._become(model.go_on(self.state)))
        page.next_wanted.connect(self._go_on)
        page.again_wanted.connect(lambda: self.enter(Place(Room.FIRST_RUN)))
        page.restore_wanted.connect(lambda: self.context.go(Place(Room.LOCKED, item="restore")))
        page.language.chosen.connect(self._speak)
        page.place.elsewhere_wanted.connect(self._choose_place)
        page.camera.check_wanted.connect(self._check_camera)
        page.begin.try_wanted.connect(self._try)

    def _failed(self, problem: Problem) -> None:
        self._become(model.failed(self.state, problem))

    # -- language and place

    def _speak(self, language: str) -> None:
        """Pages are made anew in it: this one begins at its first step again, which is where one is."""
        self.state = replace(self.state, language=language)
        self.context.preferences.change(language=language)

    def _choose_place(self) -> None:
        folder = self.context.choose.folder(self.page.tr("Where your data lives"))
        if folder is None:
            return
        place = folder if not any(folder.iterdir()) else folder / INSIDE
        if place in {self.context.home.root, self.usual}:
            return
        self._become(model.busy(self.state))
        work = partial(_move_to, self.usual, place, self.state.language)
        self.context.desk.aside(work, lambda _: self.restart(), self._failed, owner=self)

    def _restart(self) -> None:
        program = list(self.context.program)
        QProcess.startDetached(program[0], program[1:])
        self.page.window().close()

    # -- key and kit

    def _know_ways(self, ways: tuple[str, ...]) -> None:
        self._become(model.with_ways(self.state, ways))

    def _look_at_vault(self) -> None:
        if self.context.desk.state is DeskState.OPEN:
            self.context.desk.ask(_vault, self._know_vault, self._failed, owner=self)

    def _know_vault(self, vault: tuple[str, str]) -> None:
        self._become(replace(self.state, locked_by=vault[0], kit=vault[1]))

    def _go_on(self) -> None:
        if self.state.busy:
            return
        if self.state.last:
            self._finish(Place(LIBRARY.room, item="new"))
        elif self.state.step is Step.KEY and not self.state.locked_by:
            self._lock()
        elif self.state.step is Step.KIT and self.state.kit != "tested":
            self.context.go(Place(Room.KIT, item="type"))
        else:
            self._become(model.go_on(self.state))

    def _lock(self) -> None:
        """Make the vault now, so that trouble with the keychain is known now."""
        choice = self.page.key.choice
        if self.state.ways is None or not choice.ready:
            return
        kind, words = choice.kind, choice.take()
        self._become(model.busy(self.state))
        if words is None:
            self.context.desk.ask(_vault, self._locked, self._failed, create=True, owner=self)
        else:
            work = partial(_make_vault, self.context, kind, words)
            self.context.desk.aside(work, partial(self._open, words), self._failed, owner=self)

    def _open(self, words: bytes, _made: None) -> None:
        self.context.desk.open(words)
        self.context.desk.ask(_vault, self._locked, self._failed, owner=self)

    def _locked(self, vault: tuple[str, str]) -> None:
        self._become(model.locked(self.state, vault[0]))

    # -- camera

    def _check_camera(self) -> None:
        """The live picture, with what the coach says of light and distance; nothing of it is kept."""
        if self._session is not None:
            self._session.retry()
            return
        from likeness.ui.camera.desk_gear import open_gear  # noqa: PLC0415 (QtMultimedia)
        from likeness.ui.camera.preview import Preview  # noqa: PLC0415

        self.state = replace(self.state, camera=Camera.WAITING)
        session, self._devices = open_gear(self)
        self._session = session
        preview = Preview()
        preview.setMinimumHeight(320)
        self.page.camera.set_preview(preview)
        preview.place_changed.connect(session.set_place)
        session.pictured.connect(preview.set_image)
        session.pictured.connect(lambda _: self._pictured())
        session.showing_changed.connect(preview.set_showing)
        session.problem_changed.connect(preview.set_problem)
        session.problem_changed.connect(self._camera_trouble)
        self._devices.changed.connect(session.retry)
        session.set_place(preview.place)
        self._show()
        session.start()

    def _pictured(self) -> None:
        if self.state.camera is not Camera.WORKS:
            self._become(model.seen(self.state))

    def _camera_trouble(self, sentence: str) -> None:
        self._become(model.with_camera_problem(self.state, sentence))

    def _stop_camera(self) -> None:
        session = self._session
        if session is None:
            return
        self._session = None
        session.end()
        self._leaving.append(session)
        self._tick.start()
        if self._devices is not None:
            self._devices.deleteLater()
            self._devices = None
        self.page.camera.set_preview(None)
        self.state = replace(self.state, camera=Camera.OFF, camera_problem="")

    def _let_go(self) -> None:
        """Threads that look at faces take a moment to end, and the window does not wait for them."""
        for session in [session for session in self._leaving if session.ended]:
            self._leaving.remove(session)
            session.deleteLater()
        if not self._leaving:
            self._tick.stop()

    # -- the ways on

    def _finish(self, place: Place) -> None:
        """That it was seen is kept with the settings: it does not come again. A studio that is open already asks people in that language too."""
        work = partial(change_settings, self.context.home.settings_file, language=self.state.language)
        self.context.desk.aside(work, partial(_take, self.context), _done)
        self.context.go(place)

    def _try(self) -> None:
        if not self.state.busy:
            self._become(model.busy(self.state))
            self.context.desk.ask(_begin_fictional, self._go_to_noor, self._failed, create=True, owner=self)

    def _go_to_noor(self, begun: tuple[str, list[Path]]) -> None:
        sitting, photos = begun
        if photos:
            self.context.dropped[sitting] = photos
        self.context.desk.changed(sitting)
        self._become(replace(self.state, busy=False))
        self._finish(Place(Room.PHOTOS, sitting))


def _done(_: object) -> None:
    """Nobody waits for it."""


def _take(context: Context, settings: Settings) -> None:
    if context.desk.state is DeskState.OPEN:
        context.desk.ask(lambda studio: studio.take_settings(settings), _done, _done)


def _ways() -> tuple[str, ...]:
    from likeness.vault.keychain import keychain_name  # noqa: PLC0415

    return ("keychain", "passphrase", "both") if keychain_name() is not None else ("passphrase",)


def _move_to(usual: Path, place: Path, language: str) -> None:
    """Raises Failed("folder-not-writable")."""
    from likeness.base.errors import Failed  # noqa: PLC0415
    from likeness.base.files import make_private_folder  # noqa: PLC0415

    make_private_folder(place)
    try:
        write_elsewhere(usual, Elsewhere(place, language))
    except OSError as error:
        raise Failed("folder-not-writable", path=usual) from error


def _make_vault(context: Context, kind: str, words: bytes) -> None:
    from likeness.studio.keys import make_vault, new_keeper  # noqa: PLC0415

    make_vault(context.home, new_keeper(kind, words), context.clock)


def _vault(studio: "Studio") -> tuple[str, str]:
    """Who keeps the key, and how the recovery kit is."""
    from likeness.studio.kits import kit_status  # noqa: PLC0415

    return studio.vault.keeper_kind, kit_status(studio).state


def _begin_fictional(studio: "Studio") -> tuple[str, list[Path]]:
    from likeness.studio.trying import begin_fictional, photos_to_take  # noqa: PLC0415

    sitting = begin_fictional(studio)
    return sitting, list(photos_to_take(studio, sitting))
