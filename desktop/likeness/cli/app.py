"""The commands, put together. Options that stand before the command are the same for all."""

import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer
from typer.main import get_command

from likeness import __version__
from likeness.base.clock import system_clock
from likeness.base.offline import InternetGuard
from likeness.base.paths import find_home
from likeness.cli.commands import consent, demo, doctor, packs, photos, portraits, sitting, vault, verify
from likeness.cli.edge import Output, guarded
from likeness.cli.program import OpenWindow, Program

HELP = "Professional headshots, made on the computer they stay on. Without a command the window opens."


def run(words: Sequence[str], open_window: OpenWindow, guard: InternetGuard) -> int:
    """Run one command line; returns the exit status."""
    before_command = words[: next((i for i, word in enumerate(words) if not word.startswith("-")), len(words))]
    output = Output(as_json="--json" in words, quiet="--quiet" in before_command, out=sys.stdout, err=sys.stderr)
    command = get_command(build(output, open_window, guard))

    def action() -> int:
        status = command.main(args=list(words), prog_name="likeness", standalone_mode=False)
        return status if isinstance(status, int) else 0

    return guarded(action, output)


def build(output: Output, open_window: OpenWindow, guard: InternetGuard) -> typer.Typer:
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
        context.obj = Program(find_home(home, os.environ), output, system_clock, passphrase_file, open_window, guard)
        if context.invoked_subcommand is None:
            raise typer.Exit(open_window(context.obj))

    for room in (demo, doctor, vault, sitting, consent, photos, portraits, packs, verify):
        room.add_to(app)
    return app
