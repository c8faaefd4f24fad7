"""The settings value and its file. Unknown keys of a newer program are refused, not dropped: saving would lose them."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec

from likeness.base.errors import Failed
from likeness.base.files import make_private_folder, read_bounded, write_atomic
from likeness.base.limits import MAX_TEXT_BYTES

CURRENT_VERSION = 4


class Settings(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Everything the owner may set. Defaults work without being looked at."""

    version: int = CURRENT_VERSION
    language: str = "en"
    owner_name: str = "The owner of this computer"
    """Who answers for the data (GDPR: controller), as it stands on a consent page."""
    owner_address: str = "At the place where this computer stands"
    owner_contact: str = "In person"
    pack: str = "starter"
    look: str = "studio-grey"
    consent_days: int = 365
    retention: dict[str, int] = {}
    """The owner's changes to the retention policy; the names are those of consent.retention.Policy."""
    pinned_keys: dict[str, str] = {}
    """Fingerprints of keys whose receipts are believed, each with whose it is."""
    lock_after_minutes: int = 15
    """A window that nobody uses for so long locks itself; 0 means never (idle.py)."""
    downloads: bool = False
    """Whether base models of the catalogue may be fetched from the internet when somebody asks for one."""


MIGRATIONS: dict[int, Callable[[dict[str, Any]], dict[str, Any]]] = {
    1: dict,  # 2 added retention and pinned_keys, whose defaults say what 1 did
    2: dict,  # 3 added lock_after_minutes
    3: dict,  # 4 added downloads
}
"""From a version to the next one; each is a pure function over the decoded file."""


def migrate(untrusted_values: dict[str, Any]) -> dict[str, Any]:
    """Bring a decoded settings file up to CURRENT_VERSION. Raises Failed: settings-newer, settings-damaged."""
    values = dict(untrusted_values)
    version = values.get("version")
    if not isinstance(version, int) or isinstance(version, bool) or version < 1:
        raise Failed("settings-damaged")
    if version > CURRENT_VERSION:
        raise Failed("settings-newer", version=version)
    while version < CURRENT_VERSION:
        values = MIGRATIONS[version](values)
        version += 1
        values["version"] = version
    return values


def load_settings(path: Path) -> Settings:
    """The saved settings, or the defaults where none were saved. Raises Failed: settings-newer, settings-damaged."""
    if not path.exists():
        return Settings()
    try:
        decoded = msgspec.json.decode(read_bounded(path, MAX_TEXT_BYTES), type=dict[str, Any])
        return msgspec.convert(migrate(decoded), type=Settings)
    except msgspec.MsgspecError as error:
        raise Failed("settings-damaged") from error


def save_settings(path: Path, settings: Settings) -> None:
    make_private_folder(path.parent)
    write_atomic(path, msgspec.json.format(msgspec.json.encode(settings), indent=2))
