"""The whole window, put together: desk, works, preferences, navigator, shell, and what happens between them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QObject, QTimer

from likeness.base.clock import Clock
from likeness.base.offline import InternetGuard
from likeness.ui.awake import KeepAwake
from likeness.ui.controllers.controller import Choose, Context
from likeness.ui.controllers.photo_intake import Intake
from likeness.ui.controllers.side import SideController
from likeness.ui.desk import Desk, DeskState
from likeness.ui.hourly import Hourly
from likeness.ui.idle import IdleLock
from likeness.ui.navigator import Navigator
from likeness.ui.notifying import Notifier
from likeness.ui.places import ALONE, LIBRARY, Place, Room
from likeness.ui.preferences import Preferences
from likeness.ui.rooms import warm
from likeness.ui.shell import Shell
from likeness.ui.theme.icons import Icons
from likeness.ui.window_place import WindowPlace
from likeness.ui.works import Works

if TYPE_CHECKING:
    from likeness.ui.widgets.closing_sheet import ClosingSheet

NEEDS_NO_STUDIO = frozenset({Room.LOCKED, Room.DIAGNOSTICS, Room.WIPE})
"""Rooms that show nothing of anybody."""


KIT_AT_THE_END = Place(Room.KIT, item="leaving")
"""Where closing stops once, while a recovery kit is in hand that nobody has typed back."""

AGAIN_MS = 2_000
"""How often it is tried whether another Likeness has let go of the vault."""


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What the window takes from outside. `program` starts this program again; `files` is the folder of its resources."""

    program: Sequence[str]
    files: Path
    clock: Clock
    guard: InternetGuard
    choose: Choose
    open_file: Callable[[Path], None]


class Window(QObject):
    """Made, shown with `show`, and over when its shell was closed."""

    def __init__(self, desk: Desk, preferences: Preferences, around: Surroundings, kept: WindowPlace) -> None:
        super().__init__()
        self._kept = kept
        self.desk = desk
        self.preferences = preferences
        self.icons = Icons(around.files / "icons")
        self.works = Works(desk, around.clock, self)
        self.intake = Intake(desk, self)
        self.shell = Shell(self.icons, around.guard, self._may_close)
        self._awake = KeepAwake(self.works, self)
        self._notifier = Notifier(self.works, self.shell)
        self.navigator = Navigator(self)
        self._before_lock = LIBRARY
        self._closing = self._closed = self._hidden = False
        self.context = Context(
            home=desk.home,
            desk=desk,
            works=self.works,
            intake=self.intake,
            preferences=preferences,
            icons=self.icons,
            files=around.files,
            program=around.program,
            clock=around.clock,
            guard=around.guard,
            choose=around.choose,
            open_file=around.open_file,
            go=self.go,
            back=self.back,
        )
        self.navigator.use(self.context)
        self._side = SideController(self.context, self.shell, self)
        self.hourly = Hourly(desk, around.clock, self)
        self.idle = IdleLock(self.shell, desk, preferences, around.clock)
        self._connect()

    def show(self) -> None:
        """On screen first, then the studio."""
        if geometry := self._kept.read():
            self.shell.restoreGeometry(QByteArray(geometry))
        self.navigator.go(Place(Room.FIRST_RUN) if self.desk.is_new else LIBRARY)
        self.shell.show()
        self.desk.open()
        self.desk.aside(warm, lambda _: None, lambda _: None)

    def go(self, place: Place) -> None:
        """Another place; while the studio is shut, only what needs no studio."""
        if self._shut and place.room not in NEEDS_NO_STUDIO:
            self._before_lock = place
            place = Place(Room.LOCKED)
        if place.room is not Room.LOCKED or self.navigator.place.room is not Room.LOCKED:
            self.navigator.go(place)

    def back(self) -> None:
        """The place before; the locked page where nothing else may be seen."""
        if self._shut:
            self.navigator.go(Place(Room.LOCKED))
        else:
            self.navigator.back()

    @property
    def _shut(self) -> bool:
        return self.desk.state in {DeskState.LOCKED, DeskState.TROUBLE}

    def close(self) -> None:
        """Whatever runs is paused, or stopped where it cannot be."""
        self._closing = True
        self.shell.close()

    def _connect(self) -> None:
        self.navigator.page_made.connect(self.shell.add_page)
        self.navigator.page_gone.connect(self.shell.remove_page)
        self.navigator.arrived.connect(self._arrived)
        self.desk.state_changed.connect(self._desk_changed)
        self.desk.erased.connect(lambda _: self._forget_pages())
        self.works.changed.connect(lambda _: self._count_works())
        self.works.idle.connect(self.desk.settle)
        self.preferences.rebuild.connect(self._speak)
        self.shell.looked.connect(self.desk.look)
        self.shell.closing.connect(self._close)
        self._notifier.shown_wanted.connect(self._show_again)
        self._connect_bars()

    def _connect_bars(self) -> None:
        bar = self.shell.bar
        bar.library_wanted.connect(lambda: self.go(LIBRARY))
        bar.privacy_wanted.connect(lambda: self.go(Place(Room.PRIVACY, self.navigator.place.sitting)))
        bar.activity_wanted.connect(lambda: self.go(Place(Room.ACTIVITY)))
        bar.settings_wanted.connect(lambda: self.go(Place(Room.SETTINGS)))
        self._side.connect_bar()

    def _arrived(self, page: QObject, place: Place) -> None:
        self._side.show(place)
        self.shell.show_page(page, place)  # type: ignore[arg-type]  # signals carry objects

    def _desk_changed(self, state: DeskState) -> None:
        """Locked, or not to be opened: nothing of anybody stays on the screen; what runs goes on."""
        here = self.navigator.place
        if state is not DeskState.OPEN:
            self.context.kits.clear()  # it would open what was just locked
        if state is DeskState.TROUBLE and self.desk.problem is not None and self.desk.problem.code == "vault-busy":
            QTimer.singleShot(AGAIN_MS, self, self._look_whether_free)
        if state in {DeskState.LOCKED, DeskState.TROUBLE}:
            if here.room not in ALONE:
                self._before_lock = here
                self.navigator.go(Place(Room.LOCKED))
            self._forget_pages()
        elif state is DeskState.NONE:
            self._forget_pages()  # there is no vault (any more), so nobody is in it
        elif here.room is Room.LOCKED:
            self.navigator.go(self._before_lock)

    def _look_whether_free(self) -> None:
        """Another Likeness has the vault, such as one that finishes its work in the background: this one opens when that ends."""
        if (
            self.desk.state is DeskState.TROUBLE
            and self.desk.problem is not None
            and self.desk.problem.code == "vault-busy"
        ):
            self.desk.open()

    def _forget_pages(self) -> None:
        """Nothing of anybody stays in pages that are not shown, nor on the way back."""
        self.navigator.close_others()
        self.navigator.forget_way()

    def _count_works(self) -> None:
        self.shell.bar.show_at_work(len(self.works.running))

    def _speak(self) -> None:
        """All texts in the other language: pages and bars are made anew."""
        self.shell.make_bars_anew()
        self._connect_bars()
        self.navigator.make_anew()
        self._count_works()

    def _may_close(self) -> bool:
        if self._closing:
            return True
        here = self.navigator.place
        if self.context.kits and here != KIT_AT_THE_END:
            (self.navigator.turn if here.room is Room.KIT else self.go)(KIT_AT_THE_END)
            return False
        if not self.works.running:
            return True
        from likeness.ui.widgets.closing_sheet import ClosingSheet  # noqa: PLC0415 (few closings ask)

        if not self.shell.covered:
            sheet = ClosingSheet(self.works.running, self.context.clock())
            sheet.stay_wanted.connect(lambda: self.shell.cover(None))
            sheet.pause_wanted.connect(lambda: self._end_and_close(sheet, self.works.pause_all))
            sheet.stop_wanted.connect(lambda: self._end_and_close(sheet, self.works.stop_all))
            sheet.finish_wanted.connect(self._hide_until_done)
            self.shell.cover(sheet)
        return False

    def _end_and_close(self, sheet: "ClosingSheet", end: Callable[[], None]) -> None:
        """A step may take a while: the window stays to say so, and goes once everything is saved."""
        sheet.wait()
        self.works.idle.connect(self.close)
        end()
        if not self.works.running and not self._closing:
            self.close()

    def _show_again(self) -> None:
        """A notification was clicked on: the window stays from now on."""
        if self._hidden:
            self._hidden = False
            self.works.idle.disconnect(self.close)
        self.shell.show()
        self.shell.raise_()
        self.shell.activateWindow()

    def _hide_until_done(self) -> None:
        """The window goes, the work goes on; with its end the program ends."""
        self.shell.cover(None)
        self._hidden = True
        self.works.idle.connect(self.close)
        self.shell.hide()

    def _close(self) -> None:
        if self._closed:  # a window that is closed already can be told so again
            return
        self._closed = True
        self._kept.write(bytes(self.shell.saveGeometry().data()))
        self.works.pause_all()
        self.intake.close()
        self._notifier.close()
        self._awake.close()
        self.hourly.close()
        self.navigator.close()
        self.works.close()
        self.desk.close()
