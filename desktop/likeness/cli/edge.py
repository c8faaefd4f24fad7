"""The edge of the command line: where errors become one sentence and an exit status, and results become text or JSON."""

import os
from collections.abc import Callable, Sequence
from typing import TextIO, TypeVar

import msgspec
import typer

from likeness.base.errors import Cancelled, Failed, LikenessError
from likeness.base.sentences import sentence

Value = TypeVar("Value")

USAGE_ERROR: type[Exception] = typer.BadParameter.__bases__[0]
"""The base of every "wrong words" error of the command parser, which typer carries inside itself and exports by its leaves only."""

MAX_LINE = 600
"""Longer than any sentence of ours with a path in it."""

DONE = 0
WRONG_USAGE = 2
CANCELLED = 4


class Output:
    """Where a command's words go: text for people, or one JSON document and nothing else on standard output."""

    def __init__(self, *, as_json: bool, quiet: bool, out: TextIO, err: TextIO) -> None:
        self.as_json = as_json
        self.quiet = quiet
        self._out = out
        self._err = err

    def say(self, line: str) -> None:
        """One line of progress; silent with --quiet and with --json."""
        if not self.as_json and not self.quiet:
            print(one_line(line), file=self._out, flush=True)

    def stop_asked(self) -> bool:
        """Whether the other side of this output pressed Ctrl-C or is gone. Here it is a signal instead."""
        return False

    def warn(self, error: LikenessError) -> None:
        """Something to know that does not stop the command; on standard error, so that JSON stays whole."""
        print(one_line(sentence(error)), file=self._err, flush=True)

    def give(self, value: Value, to_lines: Callable[[Value], Sequence[str]]) -> None:
        """The result itself, as JSON or as the lines made of it."""
        if self.as_json:
            print(_document(value), file=self._out, flush=True)
            return
        for line in to_lines(value):
            print(one_line(line), file=self._out, flush=True)

    def confirmed(self, question: str, *, yes: bool) -> bool:
        """Whether to go on: `yes` was given beforehand, or a person says so now. With --json nobody is asked, and that is a no.

        Raises typer.Abort where nobody is there to ask.
        """
        return yes or (not self.as_json and self.ask(question, yes_or_no=True) == "y")

    def ask(self, question: str, *, yes_or_no: bool = False) -> str:
        """What a person types; with `yes_or_no`, "y" or "n". With --json the question stands on standard error.

        Raises typer.Abort where nobody is there to ask.
        """
        if yes_or_no:
            return "y" if typer.confirm(one_line(question), default=False, err=self.as_json) else "n"
        return str(typer.prompt(one_line(question), err=self.as_json))

    def fail(self, error: LikenessError) -> int:
        """Show the error, return the exit status."""
        line = one_line(sentence(error))
        if self.as_json:
            fields = {name: one_line(str(value)) for name, value in error.fields.items()}
            print(
                _document({"error": {"code": error.code, "fields": fields, "sentence": line}}),
                file=self._out,
                flush=True,
            )
        print(line, file=self._err, flush=True)
        return error.exit_status

    def misunderstood(self, message: str) -> int:
        """The words of the command were wrong."""
        line = one_line(message if message.endswith((".", "?", "!")) else f"{message}.")
        if self.as_json:
            document = {"error": {"code": "usage", "fields": {}, "sentence": line}}
            print(_document(document), file=self._out, flush=True)
        print(f"{line} Add --help to see what this command takes.", file=self._err, flush=True)
        return WRONG_USAGE


def one_line(untrusted_text: str) -> str:
    """Names of files reach the terminal through here: no line breaks, no escape sequences, no half characters, bounded."""
    shown = "".join(letter if letter.isprintable() else "\ufffd" for letter in untrusted_text)
    return shown if len(shown) <= MAX_LINE else f"{shown[: MAX_LINE - 1]}…"


def counted(count: int, word: str) -> str:
    """`1 photo`, `3 photos`."""
    return f"{count} {word}" if count == 1 else f"{count} {word}s"


def _document(value: object) -> str:
    """One JSON document. A file name that is not Unicode text would otherwise stop the encoder."""
    return msgspec.json.encode(_whole_characters(msgspec.to_builtins(value))).decode()


def _whole_characters(value: object) -> object:
    match value:
        case str():
            return value.encode("utf-8", "replace").decode()
        case dict():
            return {key: _whole_characters(item) for key, item in value.items()}
        case list() | tuple():
            return [_whole_characters(item) for item in value]
        case _:
            return value


def _which(error: Exception) -> str:
    """What was wrong with the words, with the name of the option or argument as it is typed. The parser's base class has no name for us."""
    told: Callable[[], str] = getattr(error, "format_message", error.__str__)
    return told().replace("Value error, ", "")


def guarded(action: Callable[[], int], output: Output) -> int:
    """Run one command; every way it can end becomes an exit status. The broad except stands here, at the process's edge."""
    try:
        status = action()
    except LikenessError as error:
        status = output.fail(error)
    except USAGE_ERROR as error:
        status = output.misunderstood(_which(error))
    except typer.Exit as end:
        status = end.exit_code
    except (KeyboardInterrupt, typer.Abort):
        status = output.fail(Cancelled("stopped"))
    except BrokenPipeError:
        status = DONE
    except Exception as error:
        if os.environ.get("LIKENESS_DEBUG"):
            raise
        status = output.fail(Failed("internal", kind=type(error).__name__))
    return status
