"""What every command is given: where the data lies, how to open it, and where words go."""

import contextlib
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from likeness.base.clock import Clock, Uptime, system_uptime
from likeness.base.files import read_bounded
from likeness.base.offline import InternetGuard
from likeness.base.paths import Home
from likeness.cli.edge import Output

if TYPE_CHECKING:  # the window must be on screen before anything that is slow to import
    from likeness.studio.house import Studio
    from likeness.vault.keepers import Keeper

MAX_PASSPHRASE_BYTES = 4096

OpenWindow = Callable[["Program"], int]


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

    def keeper(self) -> "Keeper":
        """The passphrase in the named file, else the keychain. Raises Failed where the file cannot be read or is empty."""
        from likeness.vault.keepers import PassphraseKeeper  # noqa: PLC0415
        from likeness.vault.keychain import KeychainKeeper, find_keychain  # noqa: PLC0415

        if self.passphrase_file is None:
            return KeychainKeeper(find_keychain())
        words = read_bounded(self.passphrase_file, MAX_PASSPHRASE_BYTES)
        return PassphraseKeeper(words.rstrip(b"\r\n"))

    @contextlib.contextmanager
    def studio(self, *, create: bool = False, sweep: bool = True) -> Iterator["Studio"]:
        """`sweep` off: what has been kept long enough is left for the command itself to speak of."""
        with self.opening(create=create, sweep=sweep) as studio:
            for alarm in studio.alarms:
                self.output.warn(alarm)
            yield studio

    def opening(self, *, create: bool = False, sweep: bool = True) -> "AbstractContextManager[Studio]":
        from likeness.studio.house import open_studio  # noqa: PLC0415

        return open_studio(self.home, self.keeper(), self.clock, create=create, sweep=sweep, uptime=self.uptime)


def program_of(context: typer.Context) -> Program:
    program = context.find_object(Program)
    if program is None:  # typer always calls the main callback first
        raise typer.Abort
    return program
