"""Names: of packs, and of the files in them. What is a good name here is one on every disk and every system."""

import re
import unicodedata
from collections.abc import Iterable
from pathlib import PurePosixPath

NAME_PATTERN = r"^[a-z0-9][a-z0-9.-]{0,59}$"
"""A pack's name is its folder and a word of commands; its title may have any letters."""

LONGEST_NAME = 60
MAX_PATH = 200
FORBIDDEN = frozenset('<>:"\\|?*')
"""Windows takes none of them."""

RESERVED = frozenset({"con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(1, 10))})
"""Devices of Windows, with every ending."""


def is_name(untrusted_name: str) -> bool:
    """Whether a pack may be called so."""
    return re.fullmatch(NAME_PATTERN, untrusted_name) is not None and _is_plain_part(untrusted_name)


def name_from(untrusted_title: str) -> str:
    """A pack's name made of a folder's or file's: `My Model (v2)` becomes `my-model-v2`; "" where no letter of it can be kept."""
    letters = unicodedata.normalize("NFKD", untrusted_title).encode("ascii", "ignore").decode().lower()
    name = re.sub(r"[^a-z0-9.]+", "-", letters)[:LONGEST_NAME].strip("-.")
    return name if is_name(name) else ""


def is_portable(untrusted_path: str) -> bool:
    """A relative POSIX path that stays inside its folder and can be written on every system."""
    path = PurePosixPath(untrusted_path)
    return (
        len(path.parts) > 0
        and len(untrusted_path) <= MAX_PATH
        and path.as_posix() == untrusted_path
        and not path.is_absolute()
        and unicodedata.is_normalized("NFC", untrusted_path)
        and all(_is_plain_part(part) for part in path.parts)
    )


def same_on_some_disks(paths: Iterable[str]) -> list[str]:
    """Paths that come twice, that only large and small letters tell apart (many disks do not), or that are also a folder above another one."""
    seen: dict[str, str] = {}
    twins = []
    for path in paths:
        if path.casefold() in seen:
            twins.append(path)
        seen[path.casefold()] = path
    folders = {parent.as_posix() for path in seen for parent in PurePosixPath(path).parents}
    return twins + [seen[path] for path in seen if path in folders]


def _is_plain_part(part: str) -> bool:
    return (
        part not in {"", ".", ".."}
        and not part.startswith(".")
        and not part.endswith((".", " "))
        and part.isprintable()
        and not FORBIDDEN & set(part)
        and part.split(".", maxsplit=1)[0].casefold() not in RESERVED
    )
