"""What the window needs of the rest of the program, and nothing more."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class SittingCard:
    """One sitting as the Library shows it. The lines are finished sentences; `picture_png` is an encoded picture (PNG or JPEG)."""

    id: str
    title: str
    state_line: str
    consent_line: str
    warn: bool = False
    picture_png: bytes | None = None


class LibraryPort(Protocol):
    """Called on one background thread, one call at a time. Errors are `LikenessError`s."""

    def sittings(self) -> Sequence[SittingCard]:
        """All sittings, in the order they are shown."""
        ...

    def alarm(self) -> str | None:
        """What reading the sittings found that a person should know, as a sentence; None where there is nothing."""
        ...

    def new_sitting(self, name: str) -> str:
        """Begin a sitting for the person of this name; returns its id."""
        ...

    def close(self) -> None:
        """Let go of what was opened. The last call."""
        ...
