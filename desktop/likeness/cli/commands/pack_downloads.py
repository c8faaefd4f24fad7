"""The commands `likeness packs catalogue`, `packs get` and `packs downloads`, and what every way of adding a base model ends with."""

from typing import Annotated

import typer

from likeness.base.errors import Refused
from likeness.cli.edge import Output
from likeness.cli.moving import Moving, size_text
from likeness.cli.program import Program, program_of
from likeness.studio import getting, packs
from likeness.studio.getting import CatalogueRow
from likeness.studio.packs import Looked

DOWNLOADS_ON = (
    "Downloads of base models are on.",
    "When you run 'likeness packs get', and only then, this computer asks huggingface.co for the files of that one base model.",
    "The other side sees your internet address and which base model you fetch, and nothing else: no name, no account, no photo.",
    "Every other part of Likeness stays off the internet. To turn this off again: likeness packs downloads off",
)
DOWNLOADS_OFF = (
    "Downloads of base models are off: Likeness does not use the internet.",
    "You can add base models from a disk or a stick with: likeness packs add",
)

AcceptLicence = Annotated[
    bool, typer.Option("--accept-licence", help="You have read the base model's licence and accept it.")
]
Replace = Annotated[bool, typer.Option("--replace", help="Put it in the place of the one that has this name.")]


def add_to(group: typer.Typer) -> None:
    """To the group `likeness packs`."""
    group.command("catalogue")(catalogue)
    group.command("get")(get)
    group.command("downloads")(downloads)


def catalogue(
    context: typer.Context, name: Annotated[str, typer.Argument(help="Say everything about this one.")] = ""
) -> None:
    """Base models that are worth having, and what each needs. Nothing is looked up on the internet for this."""
    program = program_of(context)
    if name:
        program.output.give(getting.catalogue_row(program.home, name), _entry_lines)
        return
    program.output.give(
        {"catalogue": getting.catalogue(program.home)},
        lambda value: [
            *(line for row in value["catalogue"] for line in _short_lines(row)),
            "More about one: likeness packs catalogue NAME",
        ],
    )


def get(
    context: typer.Context,
    name: Annotated[str, typer.Argument(help="The name in the catalogue, see: likeness packs catalogue")],
    *,
    accept_licence: AcceptLicence = False,
    replace: Replace = False,
) -> None:
    """Download a base model once from huggingface.co. Off until 'likeness packs downloads on'. Nothing about you or your photos is sent."""
    program = program_of(context)
    output = program.output
    row = getting.catalogue_row(program.home, name)
    if not getting.downloads_allowed(program.home):
        raise Refused("downloads-off")
    if row.here and not replace:
        output.give(row, lambda row: [f"{row.name} is here already. Check it with: likeness packs verify {row.name}"])
        return
    if not replace and (program.home.packs / name).exists():  # before gigabytes are fetched
        raise Refused("pack-exists", pack=name)
    for line in _entry_lines(row):
        output.say(line)
    accept(output, row.name, row.licence, accepted=accept_licence)
    looked = getting.get(program.home, name, on_bytes=Moving(output, "fetched"), stop=output.stop_asked)
    put_in(program, looked, replace=replace)


def downloads(
    context: typer.Context,
    choice: Annotated[str, typer.Argument(help="on, off, or nothing to see how it is.")] = "",
) -> None:
    """Whether 'likeness packs get' may use the internet."""
    program = program_of(context)
    if choice not in {"", "on", "off"}:
        raise typer.BadParameter("Say on or off.")
    if choice:
        getting.allow_downloads(program.home, allowed=choice == "on")
    allowed = getting.downloads_allowed(program.home)
    program.output.give({"downloads": allowed}, lambda value: DOWNLOADS_ON if value["downloads"] else DOWNLOADS_OFF)


def accept(output: Output, name: str, licence: str, *, accepted: bool, known: bool = True) -> None:
    """Raises Refused: pack-licence-needed, pack-licence-unknown."""
    question = f"Do you accept this licence ({licence})?" if known else "Do you know that you may use it?"
    try:
        agreed = output.confirmed(question, yes=accepted)
    except typer.Abort:
        agreed = False
    if not agreed:
        raise Refused("pack-licence-needed" if known else "pack-licence-unknown", pack=name, licence=licence)


def put_in(program: Program, looked: Looked, *, replace: bool) -> None:
    """Copy it, check it, say that it is there."""
    output = program.output
    row = packs.add(
        program.home,
        looked,
        program.clock,
        replace=replace,
        on_bytes=Moving(output, "copied"),
        stop=output.stop_asked,
    )
    output.give(row, lambda row: [f"{row.name} is ready: {row.title}, {size_text(row.size)}. Every file was checked."])


def _short_lines(row: CatalogueRow) -> list[str]:
    here = "  (on this computer)" if row.here else ""
    return [f"{row.name:<22} {size_text(row.size):>8}  {row.licence}{here}", f"  {row.good_for}"]


def _entry_lines(row: CatalogueRow) -> list[str]:
    return [
        f"{row.title} ({row.family}), a download of {size_text(row.size)} from {row.repository}",
        f"Good for: {row.good_for}",
        f"Memory: {row.memory}",
        f"Time: {row.time}",
        f"Licence: {row.licence}, {row.licence_url}",
        f"Pictures for business: {row.commercial}",
        f"Not verified: {row.unverified}",
    ]
