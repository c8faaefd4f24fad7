"""Goes through every room of the window, over a house in which each of them has something to show."""

import time

from house_kit import opening
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from likeness.ui.bridge import Background
from likeness.ui.places import BESIDE_STEPS, LIBRARY, Place, Room

ROOMS = tuple(Room)
STILL_S = 0.06
PATIENCE_S = 20.0


def places_of(home) -> dict[Room, Place]:
    """Where each room is, for the first sitting of `home` and its first portrait."""
    from likeness.studio.portraits import list_portraits
    from likeness.studio.sittings import list_sittings

    with opening(home, create=False) as studio:
        sitting = list_sittings(studio)[0].sitting
        portraits = list_portraits(studio, sitting)
    portrait = portraits[0].portrait if portraits else ""
    with_sitting = BESIDE_STEPS | {Room.PRIVACY}
    return {
        room: Place(room, sitting if room in with_sitting else "", portrait if room is Room.ADJUST else "")
        for room in ROOMS
    }


def settle(opened, *, long=False) -> None:
    """Until nothing is on its way: no short work (nor long, if asked for), and the window has had a little time to show what came."""
    ends, calm = time.monotonic() + PATIENCE_S, 0.0
    while time.monotonic() < ends:
        QApplication.processEvents()
        if opened.desk.busy or _page_reads(opened) or (long and opened.desk._long.busy):
            calm = 0.0
        elif not calm:
            calm = time.monotonic()
        elif time.monotonic() - calm > STILL_S:
            break
        time.sleep(0.002)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _page_reads(opened) -> bool:
    """A page that works without the desk (which the vault's end would take away from it) has a thread of its own."""
    return any(each.busy for each in opened.window.navigator.findChildren(Background))


def visit(opened, place: Place, *, long=False) -> None:
    """As if the person went there."""
    if opened.window.navigator.place != place or opened.page is None:
        opened.window.go(place)
    settle(opened, long=long)


def leave(opened) -> None:
    visit(opened, LIBRARY)
