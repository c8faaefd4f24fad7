"""What every command is given: where the data lies, how to open it, and where words go."""

import contextlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

import typer

from likeness.base.clock import Clock, Uptime, system_uptime
from likeness.base.errors import Failed
from likeness.base.files import read_bounded
from likeness.base.offline import InternetGuard
from likeness.base.paths import Home, is_away, usual_place
from likeness.cli.edge import Output

if TYPE_CHECKING:  # the window must be on screen before anything that is slow to import
    from likeness.capture.frames import CameraRow, FrameSource
    from likeness.studio.house import Studio
    from likeness.studio.photo_notes import PhotoResult
    from likeness.vault.keepers import Keeper

MAX_PASSPHRASE_BYTES = 4096

OpenWindow = Callable[["Program"], int]
RunFor = Callable[[Sequence[str], Output, "Studio"], int]
"""Does one command of another process of this user with the studio that is open here; its exit status."""


class Cameras(Protocol):
    """The cameras of this computer; only the window's toolkit can ask for them, so `__main__` hands this in."""

    def rows(self) -> "Sequence[CameraRow]": ...

    def source(self, name: str) -> "FrameSource":
        """The camera of this name, "" for the default one. Raises Failed."""
        ...

    def window(self, opening: "Opening", sitter: str, name: str) -> "tuple[PhotoResult, ...]":
        """Photos of a sitting taken in a window, until it is closed. Raises Failed."""
        ...


class Opening(Protocol):
    """Opens the studio."""

    def __call__(
        self, *, create: bool, passphrase: bytes | None = None
    ) -> "contextlib.AbstractContextManager[Studio]": ...


@dataclass(frozen=True)
class Program:
    """One run of the command line."""

    home: Home
    output: Output
    clock: Clock
    passphrase_file: Path | None
    open_window: OpenWindow
    guard: InternetGuard
    uptime: Uptime = system_uptime
    run_for: RunFor | None = None
    cameras: Cameras | None = None
    calls: list[typer.Context] = field(default_factory=list)
    """The commands that this program was asked for, the latest last."""

    def keeper(self, typed: bytes | None = None) -> "Keeper":
        """The passphrase as `typed`, else in the named file, with the keychain where the vault needs both; else the keychain alone.

        Raises Failed where the file cannot be read or is empty.
        """
        from likeness.studio.keys import keeper_for  # noqa: PLC0415

        return keeper_for(self.home, typed or self.passphrase())

    def passphrase(self, file: Path | None = None) -> bytes | None:
        """What stands in `file`, else in the named file; None where there is neither. Raises Failed where the file cannot be read."""
        chosen = file or self.passphrase_file
        return None if chosen is None else read_bounded(chosen, MAX_PASSPHRASE_BYTES).rstrip(b"\r\n")

    @contextlib.contextmanager
    def studio(self, *, create: bool = False, sweep: bool = True) -> Iterator["Studio"]:
        """`sweep` off: what has been kept long enough is left for the command itself to speak of."""
        with self.opening(create=create, sweep=sweep) as studio:
            for alarm in studio.alarms:
                self.output.warn(alarm)
            yield studio

    @contextlib.contextmanager
    def opening(
        self, *, create: bool = False, sweep: bool = True, passphrase: bytes | None = None
    ) -> Iterator["Studio"]:
        """The studio, open to the commands of this user's other processes while it is held here. `passphrase`: as a person typed it."""
        from likeness.cli.doorway import doorway  # noqa: PLC0415
        from likeness.studio.house import open_studio  # noqa: PLC0415

        if is_away(self.home, usual_place()):
            raise Failed("data-folder-away", path=self.home.root)
        run_for = self.run_for
        with contextlib.ExitStack() as held:
            studio = held.enter_context(
                open_studio(
                    self.home, self.keeper(passphrase), self.clock, create=create, sweep=sweep, uptime=self.uptime
                )
            )
            if run_for is not None:
                held.enter_context(doorway(self.home, lambda words, output: run_for(words, output, studio)))
            yield studio


@dataclass(frozen=True)
class SharingProgram(Program):
    """A command that another process asked for, done with the studio that is open here."""

    shared: "Studio | None" = None

    @contextlib.contextmanager
    def opening(
        self,
        *,
        create: bool = False,  # noqa: ARG002 (it is open)
        sweep: bool = True,  # noqa: ARG002
        passphrase: bytes | None = None,  # noqa: ARG002
    ) -> Iterator["Studio"]:
        if self.shared is None:
            raise Failed("vault-busy")
        yield self.shared


def program_of(context: typer.Context) -> Program:
    program = context.find_object(Program)
    if program is None:  # typer always calls the main callback first
        raise typer.Abort
    program.calls.append(context)
    return program
