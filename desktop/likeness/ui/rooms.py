"""The one table from rooms to controllers. Each is imported when its room is first entered: the start pays for the library alone."""

from collections.abc import Callable, Mapping
from importlib import import_module
from types import MappingProxyType

from PySide6.QtCore import QObject

from likeness.ui.controllers.controller import Context, Controller
from likeness.ui.places import Room

Make = Callable[[Context, QObject], Controller]

_WHERE: Mapping[Room, tuple[str, str]] = MappingProxyType(
    {
        Room.FIRST_RUN: ("first_run", "FirstRunController"),
        Room.LOCKED: ("locked", "LockedController"),
        Room.LIBRARY: ("library", "LibraryController"),
        Room.CONSENT: ("consent", "ConsentController"),
        Room.PHOTOS: ("photos", "PhotosController"),
        Room.MODEL: ("model", "ModelController"),
        Room.LOOKS: ("looks", "LooksController"),
        Room.PROOFS: ("proofs", "ProofsController"),
        Room.DELIVER: ("deliver", "DeliverController"),
        Room.ADJUST: ("adjust", "AdjustController"),
        Room.BIN: ("bin", "BinController"),
        Room.PRIVACY: ("privacy", "PrivacyController"),
        Room.SETTINGS: ("settings", "SettingsController"),
        Room.ACTIVITY: ("activity", "ActivityController"),
        Room.ADD_MODEL: ("add_model", "AddModelController"),
        Room.KIT: ("kit", "KitController"),
        Room.BACKUP: ("backup", "BackupController"),
        Room.MOVE: ("move", "MoveController"),
        Room.WIPE: ("wipe", "WipeController"),
        Room.DIAGNOSTICS: ("diagnostics", "DiagnosticsController"),
    }
)


def warm() -> None:
    """Import every page, on a thread beside the window: entering one later does not wait for its code to be read."""
    for module, _ in _WHERE.values():
        import_module(f"likeness.ui.controllers.{module}")


def maker(room: Room) -> Make:
    """What makes the controller of a room; imports it."""
    module, name = _WHERE[room]
    make: Make = getattr(import_module(f"likeness.ui.controllers.{module}"), name)
    return make
