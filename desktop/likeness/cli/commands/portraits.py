"""The commands that make portraits: `retouch`, `looks`, `train`, `generate`, `deliver`."""

import re
from pathlib import Path
from typing import Annotated

import typer

from likeness.base.errors import Failed
from likeness.base.sentences import remark
from likeness.cli.commands.sitting import Sitting
from likeness.cli.program import Program, program_of
from likeness.cli.progress import TrainingLines
from likeness.studio import delivering, regenerating, retouching, training, ways
from likeness.studio.delivering import Delivered
from likeness.studio.documents import Sheet
from likeness.studio.drawing import EngineName
from likeness.studio.generating import Generation
from likeness.studio.house import Studio
from likeness.studio.learning import Wishes as HowLong
from likeness.studio.measuring import Spread, own_spread
from likeness.studio.outfits import OUTFITS
from likeness.studio.preparing import read_photo_apart
from likeness.studio.retouching import PortraitRow, Wishes
from likeness.studio.tools import Tools
from likeness.vision.identity import points

COLOUR = re.compile(r"#[0-9a-fA-F]{6}")

MAX_SEED = 2**53 - 1_000
"""Seeds travel as JSON numbers, and one order counts up from its seed."""

WORTH_SAYING = 1.5
"""Times from which an enlargement is told: a print looks softer than its pixels promise."""

SPECS = (
    "portrait, linkedin, linkedin-large, web, cv, print-4x5, print-5x7, print-8x10, print-30x40, print-8k; "
    "for documents: us-passport, us-digital, schengen."
)

METHODS = "personal (their personal model), around (around the face of a photo), outfit (other clothes on a photo) or reference (from photos, without training)."

Out = Annotated[Path | None, typer.Option(help="Write the portraits there as well, marked and signed.")]


def add_to(app: typer.Typer) -> None:
    app.command("retouch")(retouch)
    looks = typer.Typer(help="Looks: what a portrait should be.", no_args_is_help=True)
    looks.command("list")(list_looks)
    app.add_typer(looks, name="looks")
    app.command("train")(train)
    app.command("generate")(generate)
    app.command("remake")(remake)
    app.command("deliver")(deliver)


def retouch(
    context: typer.Context,
    sitting: Sitting,
    look: Annotated[list[str], typer.Option(help="See: likeness looks list. May be given several times.")],
    photo: Annotated[str | None, typer.Option(help="A photo's id; without it the best photo is taken.")] = None,
    retouching_preset: Annotated[
        str | None, typer.Option("--retouch", help="none, natural or polished; without it what the look says.")
    ] = None,
    colour: Annotated[str | None, typer.Option(help="A plain backdrop of this colour, as in #2f5d73.")] = None,
    backdrop: Annotated[Path | None, typer.Option(help="A picture of your own to stand before, out of focus.")] = None,
    out: Out = None,
) -> None:
    """Finish a photo as a portrait: perspective, backdrop, light, retouch, crop. No generator."""
    program = program_of(context)
    wishes = _wishes(retouching_preset, colour, backdrop)
    with program.studio() as studio:
        chosen = [retouching.find_look(studio, name) for name in look]
        if out is not None:
            delivering.check_deliverable(studio, sitting, out)
        rows = retouching.retouch(
            studio,
            sitting,
            chosen,
            photo,
            wishes=wishes,
            on_portrait=lambda row: program.output.say(f"{row.look} is finished"),
        )
        _give(program, studio, sitting, rows, out)


def _wishes(preset: str | None, colour: str | None, backdrop: Path | None) -> Wishes:
    if preset not in {None, "none", "natural", "polished"}:
        raise typer.BadParameter("none, natural or polished", param_hint="--retouch")
    if colour is not None and not COLOUR.fullmatch(colour):
        raise typer.BadParameter("a colour looks like #2f5d73", param_hint="--colour")
    if colour is not None and backdrop is not None:
        raise typer.BadParameter("give a colour or a picture, not both", param_hint="--backdrop")
    picture = None if backdrop is None else read_photo_apart(backdrop).pixels
    return Wishes(preset, colour, picture)  # type: ignore[arg-type]  # one of the three words, checked above


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
    resume: Annotated[
        bool, typer.Option("--resume", help="Go on with a training that was paused or interrupted.")
    ] = False,
    overnight: Annotated[bool, typer.Option("--overnight", help="It may take hours; nobody is asked.")] = False,
) -> None:
    """Learn what the person looks like: a personal model, on this computer. Ctrl-C pauses it, and --resume goes on."""
    program = program_of(context)
    with program.studio() as studio:
        lines = TrainingLines(program.output)

        def go_on(wishes: HowLong) -> training.Trained:
            return training.resume_training(studio, sitting, lines, wishes)

        def begin(wishes: HowLong) -> training.Trained:
            name = pack or studio.settings.pack
            settings = training.settings_for(studio, name, steps)
            return training.train(studio, sitting, name, settings=settings, on_event=lines, wishes=wishes)

        wishes = HowLong(overnight=overnight)
        try:
            trained = (go_on if resume else begin)(wishes)
        except Failed as error:
            if not _may_take_long(program, error):
                raise
            trained = (go_on if resume or error.code == BEGUN_AND_LONG else begin)(HowLong(overnight=True))
    shown = {
        "adapter": trained.adapter,
        "pack": trained.pack.name,
        "photos": trained.photos,
        "steps": trained.settings.steps,
        "caution": trained.caution,
    }
    told = [remark(trained.caution)] if trained.caution else []
    program.output.give(shown, lambda value: [f"The personal model is ready, from {value['photos']} photos.", *told])


BEGUN_AND_LONG = "training-too-long"
TOO_LONG = {BEGUN_AND_LONG, "training-too-long-to-begin"}


def _may_take_long(program: Program, error: Failed) -> bool:
    """Whether a person who is there says so."""
    if error.code not in TOO_LONG:
        return False
    try:
        return program.output.confirmed(
            f"This computer needs about {error.fields['hours']} for this. Go on all the same?", yes=False
        )
    except typer.Abort:
        return False


def generate(
    context: typer.Context,
    sitting: Sitting,
    look: Annotated[str, typer.Option(help="See: likeness looks list")],
    count: Annotated[int, typer.Option(min=1, max=200, help="How many pictures to show.")] = 4,
    make: Annotated[
        int | None, typer.Option(min=1, max=300, help="How many to choose from; without it half as many again.")
    ] = None,
    engine: Annotated[
        str | None, typer.Option(help="torch or onnx; without it, the one that is sooner done here.")
    ] = None,
    seed: Annotated[int, typer.Option(min=0, max=MAX_SEED, help="The same seed gives the same pictures.")] = 1,
    pack: Annotated[str | None, typer.Option(help="The pack the personal model was made on.")] = None,
    method: Annotated[str, typer.Option(help=METHODS)] = "personal",
    photo: Annotated[
        list[str] | None,
        typer.Option(
            help="A photo's id: to draw around, others after it to look at meanwhile; with reference up to 4 to work from."
        ),
    ] = None,
    change: Annotated[
        int, typer.Option(min=0, max=100, help="With --method around: how much may change; 0 keeps the photo.")
    ] = 50,
    outfit: Annotated[str | None, typer.Option(help=f"With --method outfit: {', '.join(OUTFITS)}.")] = None,
    *,
    closer: Annotated[
        bool,
        typer.Option("--closer/--no-closer", help="Look at each face a second time, and keep that where it helps."),
    ] = True,
    out: Out = None,
) -> None:
    """Make portraits: with the person's personal model, around the face of a photo, in other clothes, or from reference photos."""
    program = program_of(context)
    with program.studio() as studio:
        chosen = retouching.find_look(studio, look)
        if out is not None:
            delivering.check_deliverable(studio, sitting, out)
        way = ways.Way(ways.method_named(method), tuple(photo or ()), change, outfit)
        adapter = ways.adapter_for(studio, sitting, way, pack)
        name = pack or (str(adapter.details["pack"]) if adapter is not None else studio.settings.pack)
        model = None if adapter is None else adapter.id
        wanted = Generation(name, _engine(engine), chosen, count, seed, model, make=make, closer=closer)
        made = ways.go(studio, sitting, wanted, way, TrainingLines(program.output))
        _give(program, studio, sitting, made.rows, out, made.choice.sentence, own_spread(studio, sitting))


def remake(
    context: typer.Context,
    sitting: Sitting,
    portrait: Annotated[str, typer.Argument(help="A generated portrait's id.")],
) -> None:
    """Make a generated portrait again from its record, and say whether every pixel is the same. Nothing new is kept."""
    program = program_of(context)
    with program.studio() as studio:
        found = regenerating.remake(studio, sitting, portrait, TrainingLines(program.output))
    program.output.give({"portrait": portrait, "remade": found}, lambda _: [found.sentence, *found.differences])


def deliver(
    context: typer.Context,
    sitting: Sitting,
    out: Annotated[Path, typer.Option(help="The folder to write to.")],
    spec: Annotated[str, typer.Option(help=SPECS)] = "portrait",
    portrait: Annotated[
        list[str] | None,
        typer.Option(
            help="A portrait's id; without it, those that were kept in the app, or else all that may be shown."
        ),
    ] = None,
    photo: Annotated[str | None, typer.Option(help="For a document: a photo's id; without it the best one.")] = None,
    *,
    plain_background: Annotated[
        bool,
        typer.Option(
            "--plain-background", help="For a document: replace the background. Some authorities refuse that."
        ),
    ] = False,
    hidden: Annotated[
        bool, typer.Option("--hidden", help="Also portraits that are hidden, where they are named.")
    ] = False,
    sheet: Annotated[str | None, typer.Option(help="Copies on photo paper: 6in, 5in, A4, 3R or 4R.")] = None,
    zero_gap: Annotated[bool, typer.Option("--zero-gap", help="On a sheet: copies touch.")] = False,
    crop_marks: Annotated[bool, typer.Option(help="On a sheet: lines to cut by.")] = True,
) -> None:
    """Write the portraits that look enough like the person, marked and signed. For an identity document: the untouched photo."""
    program = program_of(context)
    paper = None if sheet is None else Sheet(sheet, zero_gap, crop_marks)
    wanted = delivering.Wanted(paper, photo, plain_background, hidden)
    with program.studio() as studio:
        files = delivering.deliver(studio, sitting, out, spec=spec, portraits=portrait or None, wanted=wanted)
    program.output.give(
        {"files": files},
        lambda value: [line for file in value["files"] for line in (_file_line(out, file), *_warning_lines(file))],
    )


def _warning_lines(file: Delivered) -> list[str]:
    """What the authority asks for, and what it might object to."""
    return [f"    {line}" for line in (file.notes, *(warning.sentence for warning in file.warnings)) if line]


def _engine(name: str | None) -> EngineName | None:
    if name not in {None, "torch", "onnx"}:
        raise typer.BadParameter("torch or onnx", param_hint="--engine")
    return None if name is None else "torch" if name == "torch" else "onnx"


def _give(
    program: Program,
    studio: Studio,
    sitting: str,
    rows: tuple[PortraitRow, ...],
    out: Path | None,
    choice: str = "",
    spread: Spread | None = None,
) -> None:
    """`choice`: one sentence about those that were made and are not shown. `spread`: how alike the person's photos are."""
    files: tuple[Delivered, ...] = ()
    shown = [row.portrait for row in rows if row.shown]
    if out is not None and shown:
        files = delivering.deliver(studio, sitting, out, portraits=shown)
    hidden = len(rows) - len(shown)
    told = {"portraits": rows, "files": files, "hidden": hidden, "choice": choice, "own_spread": spread}
    program.output.give(
        told,
        lambda _: [
            *(line for row in rows for line in row_lines(row)),
            *(_file_line(out or Path(), file) for file in files),
            *([choice] if choice else []),
            *([spread.sentence] if spread is not None else []),
            *([f"{hidden} not written: see why above"] if hidden and out is not None else []),
        ],
    )


def _kind(row: PortraitRow) -> str:
    return "composite" if row.method in {"anchored", "outfit"} else row.origin


def row_lines(row: PortraitRow) -> list[str]:
    """What it is, and under it one line for each thing the person should know."""
    likeness = "not measured" if row.measured.likeness is None else f"{points(row.measured.likeness)} of 100"
    alike = "  not yet like you" if row.measured.alike is False else ""
    said = "  kept" if row.kept else "  put aside" if row.aside else ""
    first = f"{row.portrait}  {row.look}, {_kind(row)}, {row.width}x{row.height}, likeness {likeness}{alike}{said}"
    return [first, *(f"    {remark(code)}" for code in (*row.hidden, *row.weakened, *row.notes))]


def _file_line(out: Path, file: Delivered) -> str:
    source = "picture as it was drawn" if file.origin == "generated" else "photo"
    enlarged = f", enlarged {file.enlargement:.1f} times from the {source}" if file.enlargement >= WORTH_SAYING else ""
    return f"{out / file.file}  {file.width}x{file.height}, credentials {file.verdict}{enlarged}"
