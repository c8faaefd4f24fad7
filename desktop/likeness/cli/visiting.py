"""The visitor's side: another process holds the vault, so it is asked to do the command, and its words are printed here."""

import contextlib
import sys
from collections.abc import Sequence
from enum import Enum
from multiprocessing import AuthenticationError
from multiprocessing.connection import Client, Connection
from pathlib import Path

import typer

from likeness.base.errors import Failed
from likeness.base.paths import Home
from likeness.cli.doorway import read_address
from likeness.cli.edge import Output
from likeness.cli.wire import FROM_OWNER, Answer, Ask, Ended, Err, Out, Question, Stop, WireBroken, receive, send


def visit(home: Home, words: Sequence[str], output: Output) -> int | None:
    """The exit status of the command that the owner did; None where nobody could be asked, and nothing was begun."""
    found = read_address(home)
    if found is None:
        return None
    try:
        connection = Client(found.address, authkey=bytes.fromhex(found.key))
    except (OSError, EOFError, ValueError, AuthenticationError):
        return None
    with connection:
        try:
            send(connection, Ask(tuple(words), output.as_json, output.quiet))
        except WireBroken:
            return None
        return _listen(connection, output)


def _listen(connection: Connection, output: Output) -> int:
    """Ctrl-C asks the owner to stop and goes on listening; a second one leaves. Raises Failed("owner-gone")."""
    stopping = False
    while True:
        try:
            message = receive(connection, FROM_OWNER)
        except KeyboardInterrupt:
            if stopping:
                raise
            stopping = True
            with contextlib.suppress(WireBroken):
                send(connection, Stop())
            continue
        except WireBroken as error:
            raise Failed("owner-gone") from error
        match message:
            case Out(text=text):
                print(text, end="", file=sys.stdout, flush=True)
            case Err(text=text):
                print(text, end="", file=sys.stderr, flush=True)
            case Question():
                with contextlib.suppress(WireBroken):  # noticed with the next message
                    send(connection, Answer(_answer(message, output)))
            case Ended(status=status):
                return status


def _answer(question: Question, output: Output) -> str | None:
    try:
        return output.ask(question.text, yes_or_no=question.yes_or_no)
    except (typer.Abort, EOFError):
        return None


def rebuilt(context: typer.Context) -> list[str]:
    """The words of the command that `context` belongs to, from what was understood of them: names of files become whole paths, because
    the other process works in another folder.
    """
    names: list[str] = []
    above: typer.Context | None = context
    while above is not None and above.parent is not None:
        names.insert(0, str(above.info_name))
        above = above.parent  # type: ignore[assignment]  # the parser's own base class
    options: list[str] = []
    arguments: list[str] = []
    for parameter in context.command.params:
        value = context.params.get(parameter.name or "")
        source = context.get_parameter_source(parameter.name or "")
        if value is None or source is None or source.name == "DEFAULT":
            continue
        values = value if isinstance(value, (list, tuple)) else [value]
        if parameter.param_type_name == "argument":
            arguments += [_word(item) for item in values]
        elif isinstance(value, bool):
            options.append((parameter.opts if value else parameter.secondary_opts)[0])
        else:
            options += [f"{parameter.opts[0]}={_word(item)}" for item in values]
    return [*names, *options, *(["--", *arguments] if arguments else [])]


def _word(value: object) -> str:
    if isinstance(value, Path):
        return str(value.absolute())
    return str(value.value if isinstance(value, Enum) else value)
