"""What the owner of this computer has chosen: one frozen value, loaded, migrated and saved here."""

from likeness.settings.idle import lock_is_due, seconds_left
from likeness.settings.values import (
    CURRENT_VERSION,
    LANGUAGES,
    Settings,
    change_settings,
    load_settings,
    migrate,
    save_settings,
)

__all__ = [
    "CURRENT_VERSION",
    "LANGUAGES",
    "Settings",
    "change_settings",
    "load_settings",
    "lock_is_due",
    "migrate",
    "save_settings",
    "seconds_left",
]
