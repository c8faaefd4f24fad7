"""Errors carry a stable code and fields; sentences for people are made at the edge (sentences.py).

LikenessError            exit status
  Failed                 1   it did not work; the sentence says what to do next
  Usage                  2   the command was not understood
  Refused                3   not allowed: no consent, erased, expired
  Cancelled              4   somebody stopped it
"""

from typing import ClassVar


class LikenessError(Exception):
    """`code` is stable and is a key of `sentences.SENTENCES`; `fields` fill its sentence and never hold a face, a name or a key."""

    exit_status: ClassVar[int] = 1

    def __init__(self, code: str, **fields: object) -> None:
        super().__init__(code, fields)
        self.code = code
        self.fields = fields

    def __str__(self) -> str:
        details = ", ".join(f"{name}={value}" for name, value in self.fields.items())
        return f"{self.code}({details})"


class Failed(LikenessError):
    """It did not work; nothing is half done."""


class Usage(LikenessError):
    """The command or its words were not understood."""

    exit_status = 2


class Refused(LikenessError):
    """Not allowed: no consent, withdrawn, expired or erased."""

    exit_status = 3


class Cancelled(LikenessError):
    """Somebody asked for it to stop."""

    exit_status = 4
