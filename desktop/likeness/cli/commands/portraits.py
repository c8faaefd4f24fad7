"""The commands that make portraits: `retouch`, `looks`, `train`, `generate`, `deliver`."""

from pathlib import Path
from typing import Annotated

import typer

from likeness.cli.commands.sitting import Sitting
from likeness.cli.program import Program, program_of
from likeness.cli.progress import TrainingLines
from likeness.studio import delivering, generating, retouching, training
from likeness.studio.delivering import Delivered
from likeness.studio.generating import EngineName, Generation
from likeness.studio.house import Studio
from likeness.studio.measuring import reference_of_photos
from likeness.studio.retouching import PortraitRow
from likeness.studio.tools import Tools

MAX_SEED = 2**53 - 1_000
"""Seeds travel as JSON numbers, and one order counts up from its seed."""

Out = Annotated[Path | None, typer.Option(help="Write the portraits there as well, marked and signed.")]


def add_to(app: typer.Typer) -> None:
    app.command("retouch")(retouch)
    looks = typer.Typer(help="Looks: what a portrait should be.", no_args_is_help=True)
    looks.command("list")(list_looks)
    app.add_typer(looks, name="looks")
    app.command("train")(train)
    app.command("generate")(generate)
    app.command("deliver")(deliver)


def retouch(
    context: typer.Context,
    sitting: Sitting,
    look: Annotated[str, typer.Option(help="See: likeness looks list")],
    photo: Annotated[str | None, typer.Option(help="A photo's id; without it the best photo is taken.")] = None,
    out: Out = None,
) -> None:
    """Finish a photo as a portrait: backdrop, light, crop. No generator."""
    program = program_of(context)
    with program.studio() as studio:
        chosen = retouching.find_look(studio, look)
        if out is not None:
            delivering.check_writable(out)
        _give(program, studio, sitting, retouching.retouch(studio, sitting, [chosen], photo), out)


def list_looks(context: typer.Context) -> None:
    """The looks there are."""
    program = program_of(context)
    rows = [
        {"look": look.name, "title": look.title, "description": look.description}
        for look in retouching.all_looks(Tools())
    ]
    program.output.give(
        {"looks": rows},
        lambda value: [f"{row['look']:<14} {row['title']}: {row['description']}" for row in value["looks"]],
    )


def train(
    context: typer.Context,
    sitting: Sitting,
    pack: Annotated[str | None, typer.Option(help="See: likeness packs list")] = None,
    steps: Annotated[
        int | None, typer.Option(min=1, max=100_000, help="How long to learn; the pack knows a good number.")
    ] = None,
    *,
    resume: Annotated[bool, typer.Option("--resume", help="Go on with an interrupted training.")] = False,
) -> None:
    """Learn what the person looks like: a personal model, on this computer."""
    program = program_of(context)
    with program.studio() as studio:
        lines = TrainingLines(program.output)
        if resume:
            trained = training.resume_training(studio, sitting, lines)
        else:
            name = pack or studio.settings.pack
            settings = training.settings_for(studio, name, steps)
            trained = training.train(studio, sitting, name, settings=settings, on_event=lines)
    shown = {
        "adapter": trained.adapter,
        "pack": trained.pack.name,
        "photos": trained.photos,
        "steps": trained.settings.steps,
    }
    program.output.give(shown, lambda value: [f"The personal model is ready, from {value['photos']} photos."])


def generate(
    context: typer.Context,
    sitting: Sitting,
    look: Annotated[str, typer.Option(help="See: likeness looks list")],
    count: Annotated[int, typer.Option(min=1, max=200, help="How many pictures.")] = 4,
    engine: Annotated[str, typer.Option(help="torch or onnx")] = "torch",
    seed: Annotated[int, typer.Option(min=0, max=MAX_SEED, help="The same seed gives the same pictures.")] = 1,
    pack: Annotated[str | None, typer.Option(help="The pack the personal model was made on.")] = None,
    out: Out = None,
) -> None:
    """Make portraits with the person's personal model."""
    program = program_of(context)
    with program.studio() as studio:
        chosen = retouching.find_look(studio, look)
        if out is not None:
            delivering.check_writable(out)
        adapter = training.newest_adapter(studio, sitting)
        name = pack or str(adapter.details["pack"])
        wanted = Generation(name, _engine(engine), chosen, count, seed, adapter.id)
        rows = generating.generate(
            studio, sitting, wanted, reference_of_photos(studio, sitting), TrainingLines(program.output)
        )
        _give(program, studio, sitting, rows, out)


def deliver(
    context: typer.Context,
    sitting: Sitting,
    out: Annotated[Path, typer.Option(help="The folder to write to.")],
    spec: Annotated[str, typer.Option(help="portrait, linkedin, print-4x5")] = "portrait",
) -> None:
    """Write the portraits that look enough like the person, marked and signed."""
    program = program_of(context)
    with program.studio() as studio:
        files = delivering.deliver(studio, sitting, out, spec=spec)
    program.output.give({"files": files}, lambda value: [_file_line(out, file) for file in value["files"]])


def _engine(name: str) -> EngineName:
    if name not in {"torch", "onnx"}:
        raise typer.BadParameter("torch or onnx", param_hint="--engine")
    return "torch" if name == "torch" else "onnx"


def _give(program: Program, studio: Studio, sitting: str, rows: tuple[PortraitRow, ...], out: Path | None) -> None:
    files: tuple[Delivered, ...] = ()
    alike = [row.portrait for row in rows if row.measured.alike is not False]
    if out is not None and alike:
        files = delivering.deliver(studio, sitting, out, portraits=alike)
    if len(alike) < len(rows):
        program.output.say(f"{len(rows) - len(alike)} not written: not yet like the person")
    shown = {"portraits": rows, "files": files, "hidden": len(rows) - len(alike)}
    program.output.give(
        shown, lambda _: [*(_row_line(row) for row in rows), *(_file_line(out or Path(), file) for file in files)]
    )


def _row_line(row: PortraitRow) -> str:
    likeness = "not measured" if row.measured.likeness is None else f"{row.measured.likeness:.2f}"
    alike = "  not yet like you" if row.measured.alike is False else ""
    return f"{row.portrait}  {row.look}, {row.origin}, {row.width}x{row.height}, likeness {likeness}{alike}"


def _file_line(out: Path, file: Delivered) -> str:
    return f"{out / file.file}  {file.width}x{file.height}, credentials {file.verdict}"
