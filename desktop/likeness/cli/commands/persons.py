"""The command `likeness photos people`: who is in a sitting's photos, and whose sitting it is."""

from collections.abc import Sequence
from typing import Annotated

import typer

from likeness.base.errors import Usage
from likeness.cli.commands.sitting import Sitting
from likeness.cli.program import program_of
from likeness.studio import persons


def people(
    context: typer.Context,
    sitting: Sitting,
    *,
    keep: Annotated[
        int | None, typer.Option(help="The number of the person to keep; everybody else's photos are taken out.")
    ] = None,
) -> None:
    """Who is in the photos. Several people? Look at the photos named, then keep one."""
    program = program_of(context)
    with program.studio() as studio:
        found = persons.people_of(studio, sitting)
        if keep is None:
            program.output.give({"people": found}, lambda value: _lines(value["people"]))
            return
        chosen = next((person for person in found if person.number == keep), None)
        if chosen is None:
            raise Usage("person-unknown", count=len(found))
        gone = persons.choose_person(studio, sitting, chosen.photo)
        program.output.give(
            {"kept": chosen, "removed": gone},
            lambda _: [
                f"Kept person {chosen.number} with {len(chosen.photos)} photos. Taken out: {len(gone)}. To undo this, add those files again."
            ],
        )


def _lines(found: Sequence[persons.PersonShown]) -> list[str]:
    if not found:
        return ["No photos yet."]
    if len(found) == 1:
        return [f"All {len(found[0].photos)} photos seem to show one person."]
    return [
        *(f"Person {one.number}: {len(one.photos)} photos, for instance {one.photo}" for one in found),
        "To keep one person: likeness photos people ID --keep NUMBER",
    ]
