"""The commands, put together. Options that stand before the command are the same for all."""

import os
import signal
import sys
import time
from collections.abc import Callable, Sequence
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from typer.main import get_command

from likeness import __version__
from likeness.base.clock import system_clock, system_uptime
from likeness.base.errors import Failed
from likeness.base.offline import InternetGuard
from likeness.base.paths import Home, find_home
from likeness.cli.edge import Output, guarded
from likeness.cli.program import Cameras, OpenWindow, Program, SharingProgram

if TYPE_CHECKING:
    from likeness.studio.house import Studio

EVERYWHERE = frozenset({"--json", "--quiet"})
"""Options that are understood before and after the command."""

INTERRUPTED = 130
"""What the command parser makes of Ctrl-C; we say it in our own words and with our own status."""

WITH_VALUE = frozenset({"--home", "--passphrase-file"})
HELP = "Professional headshots, made on the computer they stay on. Without a command the window opens."


TRIES = 12
SECONDS_BETWEEN = 0.25
"""How long a command waits for one that holds the vault but does not listen (yet): those are over in a moment."""

MakeProgram = Callable[[Home, Path | None], Program]


def run(words: Sequence[str], open_window: OpenWindow, guard: InternetGuard, cameras: Cameras | None = None) -> int:
    """Run one command line; returns the exit status."""
    output = Output(as_json="--json" in words, quiet="--quiet" in words, out=sys.stdout, err=sys.stderr)
    rest = [word for word in words if word not in EVERYWHERE]
    signal.signal(signal.SIGTERM, _stop)
    made: list[Program] = []

    def make(home: Home, passphrase_file: Path | None) -> Program:
        def run_for(asked: Sequence[str], there: Output, studio: "Studio") -> int:
            shared = SharingProgram(
                home, there, system_clock, passphrase_file, _no_window, guard, system_uptime, shared=studio
            )
            return guarded(lambda: execute(asked, lambda _home, _file: shared), there)

        made.append(
            Program(
                home,
                output,
                system_clock,
                passphrase_file,
                open_window,
                guard,
                system_uptime,
                run_for=run_for,
                cameras=cameras,
            )
        )
        return made[-1]

    return guarded(lambda: _by_whoever_holds_the_vault(rest, make, made, output), output)


def execute(words: Sequence[str], make: MakeProgram) -> int:
    """One command in this process; its exit status, or what it raises."""
    command = get_command(build(make, with_commands=has_command(words), word=command_word(words)))
    if "" in words:
        raise typer.BadParameter("An empty word was given.")
    status = command.main(args=list(words), prog_name="likeness", standalone_mode=False)
    if status == INTERRUPTED:
        raise KeyboardInterrupt
    return status if isinstance(status, int) else 0


def _by_whoever_holds_the_vault(
    words: Sequence[str], make: MakeProgram, made: Sequence[Program], output: Output
) -> int:
    """Here; or, where another process of this user holds the vault, there. A vault that is in use is found out before anything is done."""
    for tries_left in reversed(range(TRIES)):
        try:
            return execute(words, make)
        except Failed as error:
            if error.code != "vault-busy" or not made or not made[-1].calls:
                raise
            from likeness.cli.visiting import rebuilt, visit  # noqa: PLC0415 (only who waits pays for it)

            status = visit(made[-1].home, rebuilt(made[-1].calls[-1]), output)
            if status is not None:
                return status
            if not tries_left:
                raise
            time.sleep(SECONDS_BETWEEN)
    raise AssertionError


def _no_window(_program: Program) -> int:
    """A window stands only in a process of its own, never in a thread that serves another one."""
    raise Failed("vault-busy")


def has_command(words: Sequence[str]) -> bool:
    """Whether anything but options is there; asking for help counts, because help lists the commands."""
    return command_word(words) is not None or "--help" in words


def command_word(words: Sequence[str]) -> str | None:
    """The first word that is neither an option nor the value of one; None where help is asked before it, which lists all."""
    waiting_for_value = False
    for word in words:
        if waiting_for_value:
            waiting_for_value = False
        elif word in WITH_VALUE:
            waiting_for_value = True
        elif word == "--help":
            return None
        elif not word.startswith("-"):
            return word
    return None


def _stop(_number: int, _frame: object) -> None:
    """Being told to end is like Ctrl-C: what was begun is put away."""
    raise KeyboardInterrupt


def build(make: MakeProgram, *, with_commands: bool, word: str | None = None) -> typer.Typer:
    """`word`: the command that is wanted, where only that has to be there."""
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
        program = make(where, passphrase_file)
        context.obj = program
        if context.invoked_subcommand is None:
            raise typer.Exit(program.open_window(program))

    if with_commands:
        _add_commands(app, word)
    return app


ROOMS = {
    "demo": ("demo",),
    "doctor": ("doctor",),
    "vault": ("vault", "ledger"),
    "sitting": ("sitting",),
    "consent": ("consent",),
    "photos": ("photos",),
    "camera": ("camera",),
    "presence": ("presence",),
    "portraits": ("retouch", "looks", "train", "generate", "deliver"),
    "adjust": ("adjust",),
    "finished": ("portraits",),
    "packs": ("packs",),
    "retention": ("retention",),
    "records": ("records",),
    "verify": ("verify",),
    "audit": ("audit",),
}
"""The modules of `cli.commands`, in the order of the help, and the first words that each of them knows."""


def _add_commands(app: typer.Typer, word: str | None) -> None:
    """Only now are the rooms below imported: the window starts without them. Where the command is known, its room alone is."""
    wanted = [room for room, words in ROOMS.items() if word in words] or list(ROOMS)
    for room in wanted:
        import_module(f"likeness.cli.commands.{room}").add_to(app)
