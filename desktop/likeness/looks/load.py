"""Looks from a folder of TOML files: read within bounds, checked, or refused with the reason."""

import tomllib
from pathlib import Path

import msgspec

from likeness.base.errors import Failed
from likeness.base.files import read_bounded
from likeness.base.limits import MAX_TEXT_BYTES
from likeness.looks.look import Look

MAX_LOOKS = 500
"""A studio with this many looks would not find one again; more is a wrong folder."""


def load_looks(folder: Path) -> dict[str, Look]:
    """Every `*.toml` of `folder`, by name, in the order of their `place`.

    Raises Failed: "looks-missing" (no folder, or none in it), "look-invalid" (file, reason), and what reading a file raises.
    """
    files = sorted(folder.glob("*.toml"))
    if not files:
        raise Failed("looks-missing", folder=folder)
    if len(files) > MAX_LOOKS:
        raise Failed("look-invalid", file=folder.name, reason=f"more than {MAX_LOOKS} looks in one folder")
    looks = [parse_look(read_bounded(file, MAX_TEXT_BYTES), file.stem) for file in files]
    return {look.name: look for look in sorted(looks, key=lambda look: (look.place, look.name))}


def parse_look(untrusted_data: bytes, name: str) -> Look:
    """One look from TOML bytes; its name is given, not read. Raises Failed("look-invalid", file, reason)."""
    try:
        untrusted_table = tomllib.loads(untrusted_data.decode("utf-8"))
    except (UnicodeDecodeError, tomllib.TOMLDecodeError, RecursionError) as error:
        raise Failed("look-invalid", file=name, reason=_one_line(error)) from error
    if "name" in untrusted_table:
        raise Failed("look-invalid", file=name, reason="the name is the file's own name; remove the line")
    try:
        return msgspec.convert({**untrusted_table, "name": name}, Look, strict=True)
    except msgspec.ValidationError as error:
        raise Failed("look-invalid", file=name, reason=_one_line(error)) from error


def _one_line(error: Exception) -> str:
    return " ".join(str(error).split())[:200] or type(error).__name__
