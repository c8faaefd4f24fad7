"""The commands `likeness vault recovery-kit` and `likeness vault recover`."""

import sys
from pathlib import Path
from typing import Annotated

import typer

from likeness.base.errors import Usage
from likeness.base.files import read_bounded
from likeness.cli.edge import Output
from likeness.cli.program import program_of
from likeness.studio import keys, kits

MAX_CODE_BYTES = 4096
STANDARD_INPUT = Path("-")

Out = Annotated[Path | None, typer.Option(help="Where the page goes: a new PDF file, outside the data folder.")]
OnTerminal = Annotated[bool, typer.Option("--print", help="Show the code here instead, to be copied by hand.")]
Paper = Annotated[str, typer.Option(help="a4 or letter.")]
CodeFile = Annotated[
    Path | None,
    typer.Option("--kit-code-file", help="A file with the recovery kit's code; - reads it from the keyboard."),
]


def add_to(vault: typer.Typer) -> None:
    """To the group `likeness vault`."""
    group = typer.Typer(help="A printed page that opens the vault where its key is lost.", no_args_is_help=True)
    group.command("make")(make)
    group.command("test")(type_back)
    group.command("status")(status)
    group.command("replace")(replace)
    vault.add_typer(group, name="recovery-kit")
    vault.command("recover")(recover)


def make(context: typer.Context, *, out: Out = None, on_terminal: OnTerminal = False, paper: Paper = "a4") -> None:
    """Make the kit, once. The vault keeps no copy of the code."""
    program = program_of(context)
    where = _where(out, on_terminal=on_terminal)
    with program.studio() as studio:
        program.output.give(kits.make_kit(studio, where, paper), _made_lines)


def replace(
    context: typer.Context,
    *,
    out: Out = None,
    on_terminal: OnTerminal = False,
    paper: Paper = "a4",
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask.")] = False,
) -> None:
    """Make a new kit; the old page then opens the vault no more."""
    program = program_of(context)
    where = _where(out, on_terminal=on_terminal)
    if not program.output.confirmed(
        "The old page will open the vault no more. Backups written before still open with it. Go on?", yes=yes
    ):
        raise typer.Abort
    with program.studio() as studio:
        program.output.give(kits.replace_kit(studio, where, paper), _made_lines)


def type_back(context: typer.Context, *, kit_code_file: CodeFile = None) -> None:
    """Type the code back, to know that the page is right."""
    program = program_of(context)
    with program.studio() as studio:
        program.output.give(kits.confirm_kit(studio, typed_code(program.output, kit_code_file)), _status_lines)


def status(context: typer.Context) -> None:
    """Whether there is a kit, and whether it was tested."""
    program = program_of(context)
    with program.studio() as studio:
        program.output.give(kits.kit_status(studio), _status_lines)


def recover(
    context: typer.Context,
    *,
    kit_code_file: CodeFile = None,
    keeper: Annotated[str, typer.Option(help="Who keeps the fresh key: keychain, passphrase or both.")] = "",
    accept_loss: Annotated[
        bool, typer.Option("--accept-loss", help="Also where this computer remembers more than the vault holds.")
    ] = False,
) -> None:
    """Open the vault with the recovery kit's code, and give it a fresh key. For a new passphrase add --passphrase-file before the command."""
    program = program_of(context)
    words = program.passphrase()
    kept_by = keys.new_keeper(keeper or ("keychain" if words is None else "passphrase"), words)
    code = typed_code(program.output, kit_code_file)
    done, alarms = kits.recover(program.home, code, kept_by, program.clock, accept_loss=accept_loss)
    for alarm in alarms:
        program.output.warn(alarm)
    program.output.give(done, _recovered_lines)


def typed_code(output: Output, file: Path | None) -> str:
    """From the file, from standard input, or asked for."""
    if file is None:
        return output.ask("The code of the recovery kit, all fourteen groups")
    if file == STANDARD_INPUT:
        return sys.stdin.read(MAX_CODE_BYTES)
    return read_bounded(file, MAX_CODE_BYTES).decode("utf-8", "replace")


def _where(out: Path | None, *, on_terminal: bool) -> Path | None:
    if (out is None) != on_terminal:
        raise Usage("kit-where")
    return out


def _made_lines(made: kits.KitMade) -> list[str]:
    lines = list(made.lines)
    if made.page is not None:
        lines.append(f"The page is in {made.page}. Print it, put it away, and remove the file.")
    lines.append("Then test it by typing the code back: likeness vault recovery-kit test")
    if made.replaced:
        lines.append("The old kit opens the vault no more. Backups: likeness vault backups")
    return lines


def _status_lines(status: kits.KitStatus) -> list[str]:
    if status.state == "none":
        return [
            "There is no recovery kit. If the key is lost, nothing opens the vault. Make one: likeness vault recovery-kit make"
        ]
    made = f"Recovery kit of vault {status.vault}, made on {str(status.made)[:10]}"
    if status.tested is None:
        return [f"{made}: made, not yet tested. Type the code back: likeness vault recovery-kit test"]
    return [f"{made}, tested on {status.tested[:10]}."]


def _recovered_lines(done: kits.Recovered) -> list[str]:
    return [
        f"The vault {done.vault} is open again: {done.sittings} sittings. Its fresh key is kept by: {done.kept_by}.",
        "The recovery kit goes on working. If others may have seen it: likeness vault recovery-kit replace",
    ]
