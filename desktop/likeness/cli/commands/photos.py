"""The command `likeness photos`."""

import contextlib
import signal
import threading
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Annotated

import typer

from likeness.base.errors import Cancelled, Failed
from likeness.cli.commands import camera, coverage, persons
from likeness.cli.commands.sitting import Sitting
from likeness.cli.edge import CANCELLED, Output, counted
from likeness.cli.program import program_of
from likeness.studio import photos
from likeness.studio.removing import remove_photos
from likeness.studio.tools import Tools
from likeness.studio.watching import Watching

Folder = Annotated[Path, typer.Argument(help="The folder that the camera's program saves to.")]
Paths = Annotated[list[Path], typer.Argument(help="Picture files, folders and ZIP archives.")]
KeepSimilar = Annotated[
    bool, typer.Option("--keep-similar", help="Keep also photos that are nearly the same as another.")
]
SIGNS = {"accept": "good   ", "usable": "usable ", "refuse": "refused"}
DROPPED = {"location": "where they were taken", "device": "which camera took them"}


def add_to(app: typer.Typer) -> None:
    group = typer.Typer(help="Photos: add them, list them, or only have them assessed.", no_args_is_help=True)
    group.command("add")(add)
    group.command("list")(list_all)
    group.command("assess")(assess)
    group.command("watch")(watch)
    group.command("remove")(remove)
    group.command("people")(persons.people)
    group.command("capture")(camera.capture)
    group.command("coverage")(coverage.coverage)
    app.add_typer(group, name="photos")


def add(context: typer.Context, sitting: Sitting, paths: Paths, *, keep_similar: KeepSimilar = False) -> None:
    """Take photos into a sitting; each is kept encrypted, or refused with one reason. Ctrl-C ends it: what was taken stays."""
    program = program_of(context)
    with program.studio() as studio, ctrl_c_asks(program.output) as asked:
        progress = ProgressLines(program.output)
        results = photos.add_photos(
            studio, sitting, paths, progress.hear, on_progress=progress, keep_similar=keep_similar, stop=asked
        )
    _check_some(results)
    if not any(result.kept for result in results):
        raise _none_usable(results, program.output)
    program.output.give({"photos": results}, lambda value: [*photo_lines(value["photos"]), *dropped_lines(results)])


def list_all(context: typer.Context, sitting: Sitting) -> None:
    """The photos that are kept."""
    program = program_of(context)
    with program.studio() as studio:
        program.output.give(
            {"photos": photos.list_photos(studio, sitting)},
            lambda value: photo_lines(value["photos"]) or ["No photos yet."],
        )


def assess(context: typer.Context, paths: Paths) -> None:
    """Judge photos and keep nothing."""
    program = program_of(context)
    progress = ProgressLines(program.output)
    with ctrl_c_asks(program.output) as asked:
        results = photos.assess_photos(Tools(), paths, progress.hear, on_progress=progress, stop=asked)
    _check_some(results)
    if all(result.verdict == "refuse" and not result.measures for result in results):
        raise _none_usable(results, program.output)
    program.output.give({"photos": results}, lambda value: photo_lines(value["photos"]))


def watch(context: typer.Context, sitting: Sitting, folder: Folder, *, keep_similar: KeepSimilar = False) -> None:
    """Take what a camera's program drops into a folder, as it comes. Ctrl-C ends it: what was taken stays."""
    program = program_of(context)
    with program.studio() as studio:
        watching = Watching(studio, sitting, folder, keep_similar=keep_similar)
        program.output.say("Waiting for photos. Press Ctrl-C to end.")
        with ctrl_c_asks(program.output) as asked, contextlib.suppress(Cancelled):
            watching.run(lambda result: program.output.say(photo_lines([result])[0]), asked)
        results, left = watching.results, watching.originals_left()
    value = {"photos": results, "originals_left": left}
    program.output.give(value, lambda _: [taken_line(results), *dropped_lines(results), *_left_lines(left, folder)])


def remove(
    context: typer.Context,
    sitting: Sitting,
    photo: Annotated[list[str], typer.Argument(help="Ids of photos, as 'photos list' shows them.")],
    *,
    yes: Annotated[bool, typer.Option("--yes", help="Do it without asking; needed with --json.")] = False,
) -> None:
    """Erase single photos, with what was measured on them. Portraits made from them stay."""
    program = program_of(context)
    with program.studio() as studio:
        question = f"Erase {counted(len(photo), 'photo')} for good?"
        if not program.output.confirmed(question, yes=yes):
            raise typer.Exit(CANCELLED)
        removed = remove_photos(studio, sitting, photo)
    program.output.give(
        removed, lambda value: [f"Erased: {counted(value.removed, 'photo')}, and what was measured on it."]
    )


class Asked:
    """Whether Ctrl-C was pressed. Not a `threading.Event`: setting one from a signal handler can wait for ever for the lock it interrupted."""

    def __init__(self, output: Output) -> None:
        self._asked = False
        self._output = output

    def ask(self, *_: object) -> None:
        """A second Ctrl-C ends the program as usual."""
        self._asked = True
        signal.signal(signal.SIGINT, signal.default_int_handler)

    def is_set(self) -> bool:
        return self._asked or self._output.stop_asked()

    def wait(self, timeout: float) -> bool:
        """At most so many seconds; a signal ends the waiting within a tenth of one."""
        end = time.monotonic() + timeout
        while not self.is_set() and time.monotonic() < end:
            time.sleep(0.1)
        return self.is_set()


@contextlib.contextmanager
def ctrl_c_asks(output: Output) -> Iterator[Asked]:
    """While the block lasts, Ctrl-C asks for an end at the next good moment instead of breaking off whatever is being done.

    A command done for another process runs in a thread, where signals cannot be handled: its Ctrl-C comes through `output`.
    """
    asked = Asked(output)
    if threading.current_thread() is not threading.main_thread():
        yield asked
        return
    before = signal.signal(signal.SIGINT, asked.ask)
    try:
        yield asked
    finally:
        signal.signal(signal.SIGINT, before)


def taken_line(results: Sequence[photos.PhotoResult]) -> str:
    kept = sum(result.kept for result in results)
    return f"Photos taken: {kept} of {len(results)}." if results else "No photos came."


def _left_lines(left: int, folder: Path) -> list[str]:
    if left == 0:
        return []
    which = "1 original still lies" if left == 1 else f"{left} originals still lie"
    return [f"{which} in {folder}, outside the vault. Delete them there if they shall not stay."]


class ProgressLines:
    """One line for each photo: its name, and how many of how many are done."""

    def __init__(self, output: Output) -> None:
        self._output = output
        self._name = ""

    def hear(self, result: photos.PhotoResult) -> None:
        self._name = result.name

    def __call__(self, done: int, of: int) -> None:
        self._output.say(f"  {done} of {of}  {self._name}")


def _check_some(results: Sequence[photos.PhotoResult]) -> None:
    if not results:
        raise Failed("photos-none-found")


def _none_usable(results: Sequence[photos.PhotoResult], output: Output) -> Failed:
    """Says why each was refused, where there are several; as JSON there is one document, the error."""
    if len(results) == 1:
        return Failed("photo-refused", sentence=results[0].sentence)
    if not output.as_json:
        output.give(results, photo_lines)
    return Failed("photos-all-refused", count=len(results), sentence=results[0].sentence)


def photo_lines(results: Sequence[photos.PhotoResult]) -> list[str]:
    return [f"{SIGNS[result.verdict]}  {result.name or result.photo}  {result.sentence}" for result in results]


def dropped_lines(results: Sequence[photos.PhotoResult]) -> list[str]:
    """One plain sentence on what the kept photos' files told of their owner, and is not kept; none where they told nothing."""
    told = [word for code, word in DROPPED.items() if any(code in result.dropped for result in results if result.kept)]
    if not told:
        return []
    count = sum(bool(result.dropped) for result in results if result.kept)
    whose = "One photo's file also said" if count == 1 else f"The files of {count} photos also said"
    if count == 1:
        told = [word.replace("they were", "it was").replace("took them", "took it") for word in told]
    return [f"{whose} {' and '.join(told)}. That was left out and is not kept; the originals still have it."]
