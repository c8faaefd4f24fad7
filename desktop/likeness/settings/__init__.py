"""What the owner of this computer has chosen: one frozen value, loaded, migrated and saved here."""

from likeness.settings.values import CURRENT_VERSION, Settings, load_settings, migrate, save_settings

__all__ = ["CURRENT_VERSION", "Settings", "load_settings", "migrate", "save_settings"]
