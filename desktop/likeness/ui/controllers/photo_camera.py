"""The camera on the Photos page: switched on when somebody asks, and off when the page is left. Photos go into the vault one by one."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from likeness.settings import load_settings
from likeness.ui.camera.desk_gear import open_gear, prepare
from likeness.ui.controllers.controller import Context
from likeness.ui.widgets.photo_camera import CameraPlace
from likeness.ui.widgets.photo_words import PhotoWords

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from likeness.capture.coverage import Shot
    from likeness.capture.frames import Frame
    from likeness.studio.capturing import Keeping
    from likeness.studio.house import Studio
    from likeness.studio.photo_notes import PhotoResult
    from likeness.ui.camera.devices import Devices
    from likeness.ui.camera.panel import CameraPanel
    from likeness.ui.camera.session import CameraSession
    from likeness.ui.problem import Problem

LOOK_MS = 50
"""How often a camera that was switched off is looked at until its threads have ended."""


class CameraWork(QObject):
    """One camera at a time, for one sitting. QtMultimedia is imported with the first `start`."""

    kept = Signal()
    """The set of photos has changed."""

    def __init__(self, context: Context, place: CameraPlace, parent: QObject) -> None:
        super().__init__(parent)
        self._context, self._place = context, place
        self._sitting = ""
        self._panel: CameraPanel | None = None
        self._session: CameraSession | None = None
        self._devices: Devices | None = None
        self._keeping: Keeping | None = None
        self._leaving: list[CameraSession] = []
        self._kept = 0
        self._camera = ""
        self._tick = QTimer(self, interval=LOOK_MS)
        self._tick.timeout.connect(self._let_go)

    @property
    def on(self) -> bool:
        return self._panel is not None

    def start(self, sitting: str) -> None:
        """Show the panel at once; the camera follows when everything for it is there, and the sitting is open for photos."""
        if self.on:
            return
        from likeness.ui.camera.panel import CameraPanel  # noqa: PLC0415

        self._sitting, self._kept = sitting, 0
        panel = self._panel = CameraPanel(within=True)
        panel.close_wanted.connect(self.stop)
        self._place.set_panel(panel)
        panel.preview.setFocus()
        ready = partial(_ready, self._context.home.settings_file)
        self._context.desk.aside(ready, partial(self._open, panel), self._no_photos, owner=self)

    def _open(self, panel: "CameraPanel", wanted: str) -> None:
        """`wanted`: the camera of the settings; another one is used where it is not there now."""
        if panel is not self._panel:  # it was switched off meanwhile
            return
        self._session, self._devices = open_gear(self)
        if any(wanted in (row.id, row.name) for row in self._devices.rows()):
            self._camera = wanted
            self._session.prefer(wanted)
        self._connect(panel, self._session)
        self._devices.changed.connect(self._refresh)
        self._refresh()
        begun = partial(self._begun, self._session)
        self._context.desk.ask(partial(_begin, self._sitting), begun, self._no_photos, owner=self)

    def stop(self) -> None:
        """Off at once. What was taken is looked through once more: nobody else's face stays behind."""
        session, keeping = self._session, self._keeping
        if not self.on:
            return
        self._session = self._keeping = self._panel = None
        if session is not None:
            session.end()
            self._leaving.append(session)
            self._tick.start()
        if self._devices is not None:
            self._devices.deleteLater()
            self._devices = None
        self._place.set_panel(None)
        self._place.show_reason("")
        if keeping is not None and self._kept:
            self._context.desk.ask(lambda _: keeping.close(), lambda _: self.kept.emit(), lambda _: None, owner=self)

    def close(self) -> None:
        """The window ends: wait for the threads, which end by themselves."""
        self.stop()
        self._tick.stop()
        for session in self._leaving:
            session.close()
        self._leaving.clear()

    def _let_go(self) -> None:
        """Threads that look at faces take a moment to end, and the window does not wait for them."""
        for session in [session for session in self._leaving if session.ended]:
            self._leaving.remove(session)
            session.deleteLater()
        if not self._leaving:
            self._tick.stop()

    def _connect(self, panel: "CameraPanel", session: "CameraSession") -> None:
        panel.preview.place_changed.connect(session.set_place)
        session.pictured.connect(panel.set_image)
        session.showing_changed.connect(panel.set_showing)
        session.problem_changed.connect(panel.set_problem)
        session.took.connect(self._keep)
        session.undone.connect(self._take_back)
        panel.shutter_wanted.connect(session.shoot)
        panel.undo_wanted.connect(session.undo)
        panel.skip_wanted.connect(session.skip)
        panel.retry_wanted.connect(session.retry)
        panel.camera_chosen.connect(self._choose)
        panel.pause_wanted.connect(self._pause)
        panel.go_on_wanted.connect(self._go_on)
        session.set_place(panel.preview.place)

    def _begun(self, session: "CameraSession", begun: "tuple[Keeping, Sequence[Shot]]") -> None:
        if session is not self._session:
            return
        self._keeping, shots = begun
        session.start(tuple(shots))

    def _no_photos(self, problem: "Problem") -> None:
        if self._panel is not None:
            self._panel.set_problem(problem.sentence)

    def _refresh(self) -> None:
        """One was plugged in or out."""
        if self._panel is not None and self._devices is not None and self._session is not None:
            self._panel.set_cameras(self._devices.rows(), self._camera)
            self._session.retry()

    def _choose(self, camera: str) -> None:
        self._camera = camera
        if self._session is not None:
            self._session.choose(camera)
        self._refresh()

    def _pause(self) -> None:
        if self._panel is not None and self._session is not None:
            self._panel.set_resting(True)
            self._session.pause()

    def _go_on(self) -> None:
        if self._panel is not None and self._session is not None:
            self._panel.set_resting(False)
            self._session.go_on()

    def _keep(self, frame: "Frame") -> None:
        """Whatever it is that keeps it from being kept, it does not count then."""
        keeping, session = self._keeping, self._session
        if keeping is None or session is None:
            return
        self._context.desk.ask(
            lambda _: keeping.keep(frame),
            partial(self._was_kept, session, frame.number),
            lambda problem: self._was_refused(session, frame.number, problem.sentence),
            owner=self,
        )

    def _was_kept(self, session: "CameraSession", number: int, result: "PhotoResult") -> None:
        if not result.kept:
            self._was_refused(
                session, number, PhotoWords(self).sentence(result.reason, result.sentence, dict(result.fields))
            )
            return
        self._place.show_reason("")
        self._count(1)

    def _was_refused(self, session: "CameraSession", number: int, why: str) -> None:
        if session is self._session:
            session.refuse(number)
            self._place.show_reason(why)

    def _take_back(self, number: int) -> None:
        keeping = self._keeping
        if keeping is not None:
            self._context.desk.ask(
                lambda _: keeping.undo(number),
                lambda gone: self._count(-1 if gone is not None else 0),
                lambda problem: self._place.show_reason(problem.sentence),
                owner=self,
            )

    def _count(self, more: int) -> None:
        self._kept += more
        if self._panel is not None:
            self._panel.set_kept(self._kept)
        if more:
            self.kept.emit()


def _ready(settings_file: "Path") -> str:
    """The camera that the settings name, once everything for cameras is there."""
    prepare()
    return load_settings(settings_file).camera


def _begin(sitting: str, studio: "Studio") -> "tuple[Keeping, Sequence[Shot]]":
    from likeness.studio.capturing import Keeping  # noqa: PLC0415
    from likeness.studio.coverage import shots_of  # noqa: PLC0415

    return Keeping(studio, sitting), shots_of(studio, sitting)
