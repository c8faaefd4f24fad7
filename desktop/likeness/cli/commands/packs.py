"""The command `likeness packs`."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from likeness.base.errors import Refused
from likeness.cli.commands import pack_downloads, pack_few_steps
from likeness.cli.commands.pack_downloads import AcceptLicence, Replace, accept, put_in
from likeness.cli.commands.pack_few_steps import Adapter, Steps, To, Way
from likeness.cli.edge import Output
from likeness.cli.moving import Moving, size_text
from likeness.cli.program import Program, program_of
from likeness.packs.weights import Precision
from likeness.studio import packs
from likeness.studio.packs import Drawn, Exported, Looked, OfferRow, PackList, PackRow, Repaired, Unfinished

if TYPE_CHECKING:  # most commands here need nothing of a worker, and start in half the time without
    from likeness.jobs.protocol import Variant
    from likeness.studio.converting import Converted

CHECKPOINTS = frozenset({".safetensors", ".ckpt", ".pt", ".pth", ".bin"})
"""One file with a whole model in it; only the first kind is opened, the others are refused by name."""

SHOWN = 8
"""So many names of files that were left out are listed."""

Name = Annotated[str, typer.Argument(help="The base model's name, see: likeness packs list")]


def add_to(app: typer.Typer) -> None:
    group = typer.Typer(help="Base models that personal models are made on top of.", no_args_is_help=True)
    group.command("list")(list_packs)
    group.command("add")(add)
    group.command("convert")(convert)
    group.command("verify")(verify)
    group.command("repair")(repair)
    group.command("export")(export)
    group.command("remove")(remove)
    pack_downloads.add_to(group)
    app.add_typer(group, name="packs")


def list_packs(context: typer.Context) -> None:
    """The base models on this computer."""
    program = program_of(context)
    program.output.give(packs.list_packs_and_rests(program.home), _list_lines)


def add(
    context: typer.Context,
    source: Annotated[
        Path,
        typer.Argument(
            help="A folder with model_index.json, one .safetensors file, or an archive made with 'likeness packs export'."
        ),
    ],
    *,
    name: Annotated[str, typer.Option(help="What to call it here.")] = "",
    full: Annotated[
        bool, typer.Option("--full-precision", help="Take the larger form of the weights where there are two.")
    ] = False,
    to: To = "",
    steps: Steps = 0,
    sampler: Way = "",
    accept_licence: AcceptLicence = False,
    replace: Replace = False,
) -> None:
    """Copy a base model onto this computer, from a disk or a USB stick. What was interrupted goes on where it stopped."""
    program = program_of(context)
    drawn = pack_few_steps.drawn_of(steps, sampler, adapter=bool(to))
    if to and (name or full or replace):
        raise typer.BadParameter("--name, --full-precision and --replace are for whole base models, without --to.")
    if to:
        pack_few_steps.put_in(program, source, to, drawn or Drawn(), accepted=accept_licence)
        return
    looked = _look(program, source, name, "full" if full else "half", drawn)
    install(program, looked, accept_licence=accept_licence, replace=replace)


def _look(program: Program, source: Path, name: str, precision: Precision, drawn: Drawn | None) -> Looked:
    """A checkpoint in one file is taken apart first, in a worker."""
    if source.is_file() and source.suffix.lower() in CHECKPOINTS:
        pack_few_steps.whole_model_needed(source)
        from likeness.cli.pack_lines import PackLines  # noqa: PLC0415
        from likeness.studio import converting  # noqa: PLC0415

        made = converting.open_checkpoint(program.home, source, PackLines(program.output))
        return packs.look(made, name=name, precision=precision, own=True, came_from="one file", drawn=drawn)
    return packs.look(source, name=name, precision=precision, drawn=drawn)


def convert(
    context: typer.Context,
    name: Name,
    variant: Annotated[
        str, typer.Option(help="fp16 for graphics cards, int8 for little memory; nothing for full precision.")
    ] = "",
) -> None:
    """Add the form that ONNX Runtime reads, checked against the original picture by picture. It goes on where it was interrupted."""
    from likeness.cli.pack_lines import PackLines  # noqa: PLC0415
    from likeness.studio import converting  # noqa: PLC0415

    program = program_of(context)
    chosen: Variant | None = None if not variant else "fp16" if variant == "fp16" else "int8"
    if variant not in {"", "fp16", "int8"}:
        raise typer.BadParameter("The form is fp16 or int8.")
    output = program.output
    done = converting.convert(
        program.home,
        name,
        chosen,
        on_event=PackLines(output),
        on_bytes=Moving(output, "checked"),
        stop=output.stop_asked,
    )
    output.give(done, _converted_lines)


def install(program: Program, looked: Looked, *, accept_licence: bool, replace: bool) -> None:
    """What every way of adding from a disk ends with: the licence, the copy, the result."""
    output = program.output
    if _there_already(program, looked, replace=replace):
        if (told := packs.leave(program.home, looked)) is not None:
            output.give(told, pack_few_steps.told_lines)
            return
        output.give(looked.row, lambda row: [f"{row.name} is here already, and every file is the same. Nothing to do."])
        return
    for line in _offer_lines(looked.row):
        output.say(line)
    row = looked.row
    accept(output, row.name, row.licence, accepted=accept_licence, known=row.licence_known)
    put_in(program, looked, replace=True)


def verify(context: typer.Context, name: Name) -> None:
    """Compare every file with its checksum, and look for anything that could run code."""
    program = program_of(context)
    row = packs.verify_pack(program.home, name, Moving(program.output, "checked"))
    program.output.give(row, lambda row: [f"{_line(row)}: every file is as it should be"])


def repair(
    context: typer.Context,
    name: Name,
    source: Annotated[Path, typer.Option("--from", help="A folder or archive that has the same base model.")],
) -> None:
    """Get damaged and missing files again; everything else stays as it is."""
    program = program_of(context)
    done = packs.repair(program.home, name, source, Moving(program.output, "copied"), program.output.stop_asked)
    program.output.give(done, _repaired_lines)


def export(
    context: typer.Context,
    name: Name,
    out: Annotated[Path, typer.Option("--out", help="The file to write, or a folder to put it in.")],
) -> None:
    """Write a base model into one file, for another computer."""
    program = program_of(context)
    done = packs.export(program.home, name, out, Moving(program.output, "written"))
    program.output.give(done, _exported_lines)


def remove(
    context: typer.Context,
    name: Name,
    *,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask.")] = False,
    rest: Annotated[
        bool, typer.Option("--unfinished", help="Only what was begun to be added and not finished.")
    ] = False,
    adapter: Adapter = False,
) -> None:
    """Delete a base model from this computer. Personal models made on top of it stay, but cannot be used until it is back."""
    from likeness.studio import converting  # noqa: PLC0415 (half a second that listing packs need not wait for)

    program = program_of(context)
    if adapter:
        pack_few_steps.take_out(program, name)
        return
    if rest:
        converting.forget(program.home, name)
        gone = packs.remove_unfinished(program.home, name)
        program.output.give(
            gone, lambda row: [f"What was begun of {row.name} is gone; {size_text(row.size)} are free again."]
        )
        return
    question = f"Delete {name}? Personal models that were made on top of it cannot be used until it is added again."
    if not program.output.confirmed(question, yes=yes):
        raise typer.Abort
    row = packs.remove(program.home, name)
    converting.forget(program.home, name)
    program.output.give(row, lambda row: [f"{row.name} is gone; {size_text(row.size)} are free again."])


def _there_already(program: Program, looked: Looked, *, replace: bool) -> bool:
    """Raises Refused("pack-exists") where another one has the name and nobody wants it replaced."""
    try:
        return packs.is_there(program.home, looked, program.output.stop_asked)
    except Refused as refusal:
        if refusal.code != "pack-exists":
            raise
        question = f"There is another base model called {looked.row.name}. Replace it?"
        if not replace and not _agreed(program.output, question):
            raise
        return False


def _agreed(output: Output, question: str) -> bool:
    try:
        return output.confirmed(question, yes=False)
    except typer.Abort:
        return False


def _offer_lines(row: OfferRow) -> list[str]:
    lines = [f"{row.title}: a base model of the kind {row.family}, {row.resolution} px, {size_text(row.size)}."]
    lines += pack_few_steps.how_it_draws(row)
    if row.pickles:
        files = (
            "1 file that could run a program when opened is"
            if len(row.pickles) == 1
            else f"{len(row.pickles)} files that could run a program when opened are"
        )
        lines.append(f"{files} not copied: {_some(row.pickles)}")
    others = tuple(name for name in row.left_out if name not in row.pickles)
    if others:
        lines.append(f"Not needed and not copied: {_some(others)}")
    if not row.licence_known:
        return [
            *lines,
            "Nothing here says under which licence it may be used. Ask whoever gave it to you before you go on.",
        ]
    lines.append(f"Licence: {row.licence}{f', {row.licence_url}' if row.licence_url else ''}")
    if row.licence_file:
        lines.append(f"Its text: {row.licence_file}")
    return lines


def _converted_lines(value: "Converted") -> list[str]:
    differs = value.conversion
    grown = f"{size_text(abs(value.added))} {'more' if value.added >= 0 else 'less'} on the disk"
    return [
        f"{value.name} can now be drawn with by ONNX Runtime too, where that is sooner done or --engine onnx asks for it ({value.variant}, {grown}).",
        f"Its picture differs from the original by {differs.picture:.2f} on average, {differs.picture_largest:.1f} at most (CIEDE2000; below 1 nobody sees it).",
    ]


def _some(names: tuple[str, ...]) -> str:
    rest = len(names) - SHOWN
    return ", ".join(names[:SHOWN]) + (f" and {rest} more" if rest > 0 else "")


def _repaired_lines(value: Repaired) -> list[str]:
    if not value.mended:
        return [f"{value.name}: every file was as it should be. Nothing to do."]
    return [f"{value.name} is whole again. Replaced: {_some(value.mended)}"]


def _exported_lines(value: Exported) -> list[str]:
    return [
        f"{value.name} was written to {value.file} ({size_text(value.size)}). Add it elsewhere with: likeness packs add"
    ]


def _list_lines(value: PackList) -> list[str]:
    width = max(len(row.name) for row in value.packs)
    return [*(_line(row, width) for row in value.packs), *(_unfinished_line(row) for row in value.unfinished)]


def _unfinished_line(row: Unfinished) -> str:
    return (
        f"Something of {row.name} was begun and not finished ({size_text(row.size)}). Run the same command again and it goes on;"
        f" to throw only that away: likeness packs remove {row.name} --unfinished"
    )


def _line(row: PackRow, width: int = 0) -> str:
    if row.problem:
        return f"{row.name:<{width}}  {row.problem}"
    few = f", {row.steps} steps" if row.few_steps else ""
    return f"{row.name:<{width}}  {row.title} ({row.family}, {row.resolution} px, {size_text(row.size)}, {row.licence}{few})"
