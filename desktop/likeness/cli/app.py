"""The commands, put together. Options that stand before the command are the same for all."""

import os
import signal
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer
from typer.main import get_command

from likeness import __version__
from likeness.base.clock import system_clock, system_uptime
from likeness.base.offline import InternetGuard
from likeness.base.paths import find_home
from likeness.cli.edge import Output, guarded
from likeness.cli.program import OpenWindow, Program

EVERYWHERE = frozenset({"--json", "--quiet"})
"""Options that are understood before and after the command."""

INTERRUPTED = 130
"""What the command parser makes of Ctrl-C; we say it in our own words and with our own status."""

WITH_VALUE = frozenset({"--home", "--passphrase-file"})
HELP = "Professional headshots, made on the computer they stay on. Without a command the window opens."


def run(words: Sequence[str], open_window: OpenWindow, guard: InternetGuard) -> int:
    """Run one command line; returns the exit status."""
    output = Output(as_json="--json" in words, quiet="--quiet" in words, out=sys.stdout, err=sys.stderr)
    rest = [word for word in words if word not in EVERYWHERE]
    signal.signal(signal.SIGTERM, _stop)

    def action() -> int:
        command = get_command(build(output, open_window, guard, with_commands=has_command(rest)))
        if "" in rest:
            raise typer.BadParameter("An empty word was given.")
        status = command.main(args=rest, prog_name="likeness", standalone_mode=False)
        if status == INTERRUPTED:
            raise KeyboardInterrupt
        return status if isinstance(status, int) else 0

    return guarded(action, output)


def has_command(words: Sequence[str]) -> bool:
    """Whether anything but options is there; asking for help counts, because help lists the commands."""
    waiting_for_value = False
    for word in words:
        if waiting_for_value:
            waiting_for_value = False
        elif word in WITH_VALUE:
            waiting_for_value = True
        elif not word.startswith("-") or word == "--help":
            return True
    return False


def _stop(_number: int, _frame: object) -> None:
    """Being told to end is like Ctrl-C: what was begun is put away."""
    raise KeyboardInterrupt


def build(output: Output, open_window: OpenWindow, guard: InternetGuard, *, with_commands: bool) -> typer.Typer:
    app = typer.Typer(help=HELP, invoke_without_command=True, add_completion=False, pretty_exceptions_enable=False)

    @app.callback()
    def options(
        context: typer.Context,
        *,
        home: Annotated[Path | None, typer.Option(help="Data folder; also LIKENESS_HOME.")] = None,
        _json: Annotated[
            bool, typer.Option("--json", help="One JSON document on standard output, nothing else.")
        ] = False,
        passphrase_file: Annotated[
            Path | None, typer.Option(help="For a vault without a keychain: the file with its passphrase.")
        ] = None,
        _quiet: Annotated[bool, typer.Option("--quiet", help="No progress, only the result.")] = False,
        version: Annotated[bool, typer.Option("--version", help="Show the version and end.")] = False,
    ) -> None:
        if version:
            print(f"Likeness {__version__}")
            raise typer.Exit
        where = find_home(home, os.environ)
        context.obj = Program(where, output, system_clock, passphrase_file, open_window, guard, system_uptime)
        if context.invoked_subcommand is None:
            raise typer.Exit(open_window(context.obj))

    if with_commands:
        _add_commands(app)
    return app


def _add_commands(app: typer.Typer) -> None:
    """Only now are the rooms below imported: the window starts without them."""
    from likeness.cli.commands import (  # noqa: PLC0415
        audit,
        consent,
        demo,
        doctor,
        packs,
        photos,
        portraits,
        records,
        retention,
        sitting,
        vault,
        verify,
    )

    for room in (demo, doctor, vault, sitting, consent, photos, portraits, packs, retention, records, verify, audit):
        room.add_to(app)
