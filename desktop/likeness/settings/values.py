"""The settings value and its file. Unknown keys of a newer program are refused, not dropped: saving would lose them."""

from collections.abc import Callable
from pathlib import Path
from typing import Annotated, Any, Literal

import msgspec
from msgspec import Meta

from likeness.base.errors import Failed, Usage
from likeness.base.files import make_private_folder, read_bounded, write_atomic
from likeness.base.limits import MAX_TEXT_BYTES

CURRENT_VERSION = 5

Scheme = Literal["system", "light", "dark"]
Paper = Literal["a4", "letter"]
LANGUAGES = ("en", "de", "fr", "es", "ja", "ar")
"""What the window speaks, in the order of its list."""

SMALLEST_TEXT, LARGEST_TEXT = 100, 200


class Settings(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Everything the owner may set. Defaults work without being looked at."""

    version: int = CURRENT_VERSION
    language: Literal["", "en", "de", "fr", "es", "ja", "ar"] = ""
    """Of the window and of what a person is given to read; "" for the system's."""
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
    scheme: Scheme = "system"
    high_contrast: bool = False
    text_scale: Annotated[int, Meta(ge=SMALLEST_TEXT, le=LARGEST_TEXT)] = 100
    """Size of all text in the window, in percent of the design's."""
    reduced_motion: bool = False
    camera: str = ""
    """The camera that is offered first, as the system calls it; "" for the system's own choice."""
    printer: str = ""
    """As the system calls it; "" for the system's own choice."""
    paper: Paper = "a4"


def _language_unchosen(values: dict[str, Any]) -> dict[str, Any]:
    """Until version 4 there was English alone, saved whether somebody wanted it or not."""
    return {name: value for name, value in values.items() if name != "language"}


MIGRATIONS: dict[int, Callable[[dict[str, Any]], dict[str, Any]]] = {
    1: dict,  # 2 added retention and pinned_keys, whose defaults say what 1 did
    2: dict,  # 3 added lock_after_minutes
    3: dict,  # 4 added downloads
    4: _language_unchosen,  # 5 added how the window looks, camera, printer and paper
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


def change_settings(path: Path, **changes: Any) -> Settings:  # noqa: ANN401 (each field has its own type, checked here)
    """The saved settings with `changes`, saved. What others changed in the file meanwhile stays.

    Raises Usage("setting-unusable") for a value that a field cannot have, and what loading raises; then nothing is written.
    """
    values = {**msgspec.to_builtins(load_settings(path)), **changes}
    try:
        settings = msgspec.convert(values, type=Settings)
    except msgspec.ValidationError as error:
        raise Usage("setting-unusable") from error
    save_settings(path, settings)
    return settings
