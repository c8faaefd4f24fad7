"""Which room is shown, and the way back. It makes each room's controller when it is first entered."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from likeness.ui.controllers.controller import Context, Controller
from likeness.ui.places import ALONE, LIBRARY, Place, Room
from likeness.ui.rooms import Make, maker

LONGEST_WAY = 30
"""Places that `back` remembers."""


class Navigator(QObject):
    """`arrived` says what to show: the page, and the place it stands for."""

    arrived = Signal(object, object)
    page_made = Signal(object)
    page_gone = Signal(object)

    def __init__(self, parent: QObject, find: Callable[[Room], Make] = maker) -> None:
        super().__init__(parent)
        self._find = find
        self._context: Context | None = None
        self._controllers: dict[Room, Controller] = {}
        self._way: list[Place] = []
        self.place = LIBRARY

    def use(self, context: Context) -> None:
        """Before the first `go`."""
        self._context = context

    @property
    def page(self) -> QWidget | None:
        here = self._controllers.get(self.place.room)
        return None if here is None else here.page

    @property
    def controllers(self) -> tuple[Controller, ...]:
        return tuple(self._controllers.values())

    def go(self, place: Place) -> None:
        """Show it; the place that was shown is gone back to by `back`, unless it was one that stands alone."""
        before = self.place
        leads_back = (
            before.room not in ALONE or place.room is Room.KIT
        )  # the kit is made on the way through the first run
        if place != before and leads_back and before.room in self._controllers:
            self._way = [*self._way, before][-LONGEST_WAY:]
        self._show(place)

    def turn(self, place: Place) -> None:
        """Another part of the room that is shown: the way back leads out of the room all the same."""
        self._show(place)

    def back(self) -> None:
        """The place before; the library where there is none."""
        while self._way:
            place = self._way.pop()
            if place != self.place:
                self._show(place)
                return
        self._show(LIBRARY)

    def forget_way(self) -> None:
        """After somebody was erased, or everything was locked: nothing of before is gone back to."""
        self._way.clear()

    def make_anew(self) -> None:
        """All pages again, for another language: the one that is shown at once, the others when they are next entered."""
        self.close()
        self._show(self.place)

    def close(self) -> None:
        for room in tuple(self._controllers):
            self._end(room)

    def close_others(self) -> None:
        """All pages but the one that is shown go, with everything that they show of anybody."""
        for room in tuple(self._controllers):
            if room is not self.place.room:
                self._end(room)

    def _end(self, room: Room) -> None:
        controller = self._controllers.pop(room)
        controller.close()
        self.page_gone.emit(controller.page)
        controller.page.deleteLater()
        controller.deleteLater()

    def _show(self, place: Place) -> None:
        here = self._controllers.get(self.place.room)
        if here is not None and place.room is not self.place.room:
            here.leave()
        self.place = place
        controller = self._controller(place.room)
        self.arrived.emit(controller.page, place)
        controller.enter(place)

    def _controller(self, room: Room) -> Controller:
        known = self._controllers.get(room)
        if known is not None:
            return known
        if self._context is None:
            raise AssertionError
        made = self._controllers[room] = self._find(room)(self._context, self)
        self.page_made.emit(made.page)
        return made
