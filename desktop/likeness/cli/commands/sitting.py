"""The command `likeness sitting`."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import msgspec
import typer

from likeness.base.errors import Failed
from likeness.base.ids import is_id
from likeness.cli.edge import counted
from likeness.cli.program import program_of
from likeness.consent.erasure_page import LIMITS
from likeness.consent.records import check_name
from likeness.studio import retaining, sittings
from likeness.studio.consents import ReminderRow
from likeness.studio.handouts import Handout, write_handout
from likeness.vault.proving import ErasureProof

KIND_WORDS = {"photos": "photo", "adapters": "personal model", "portraits": "portrait"}
"""Of what a row counts: one of it."""

if TYPE_CHECKING:
    from likeness.studio.bundling import Bundled


def add_to(app: typer.Typer) -> None:
    group = typer.Typer(help="Sittings: one portrait session of one person.", no_args_is_help=True)
    group.command("new")(new)
    group.command("list")(list_all)
    group.command("show")(show)
    group.command("erase")(erase)
    group.command("certificate")(certificate)
    group.command("bundle")(bundle)
    app.add_typer(group, name="sitting")


def _known_form(untrusted_id: str) -> str:
    """What is no id at all is no sitting either."""
    if not is_id(untrusted_id):
        raise Failed("sitter-unknown")
    return untrusted_id


Sitting = Annotated[str, typer.Argument(help="The sitting's id.", callback=_known_form)]


def new(
    context: typer.Context,
    name: Annotated[str, typer.Option(help="The person's name; it stays in the vault.")],
    *,
    guest: Annotated[
        bool, typer.Option("--guest", help="Of a booth: erased as a whole minutes after the last use.")
    ] = False,
) -> None:
    """Begin a sitting."""
    program = program_of(context)
    check_name(name)  # before a vault is made for it
    with program.studio(create=True) as studio:
        made = {"sitting": sittings.new_sitting(studio, name, guest=guest)}
        program.output.give(
            made,
            lambda value: [
                f"Sitting {value['sitting']} is ready. Next: likeness consent grant {value['sitting']} --help"
            ],
        )


def list_all(context: typer.Context) -> None:
    """All sittings, oldest first."""
    program = program_of(context)
    with program.studio() as studio:
        rows = sittings.list_sittings(studio)
        program.output.give(
            {"sittings": rows},
            lambda value: (
                [line for row in value["sittings"] for line in _lines(row)]
                or ["No sittings yet. Begin one with: likeness sitting new --name NAME"]
            ),
        )


def show(context: typer.Context, sitting: Sitting) -> None:
    """One sitting: consent, photos, personal models, portraits, and until when each is kept."""
    program = program_of(context)
    with program.studio() as studio:
        row, kept = sittings.show_sitting(studio, sitting), retaining.due_rows(studio, sitting)
    shown = {**msgspec.to_builtins(row), "kept": kept}
    program.output.give(shown, lambda _: [*_lines(row), *(f"    {_kept_line(item)}" for item in kept)])


def _kept_line(row: retaining.DueRow) -> str:
    return f"{row.kind}: {row.count} kept until {row.due[:10]}"


Out = Annotated[Path, typer.Option(help="The folder to write the certificate to.")]


def erase(
    context: typer.Context,
    sitting: Sitting,
    out: Annotated[Path | None, typer.Option(help="Write the signed certificate there as well.")] = None,
) -> None:
    """Destroy the sitter's key, rows and files. It cannot be undone."""
    program = program_of(context)
    with program.studio() as studio:
        proof = sittings.erase_sitting(studio, sitting)
        files = () if out is None else _write(out, sittings.certificate(studio, sitting))
    program.output.give(proof, lambda value: [*erasure_lines(value), *_written(out, files)])


def certificate(context: typer.Context, sitting: Sitting, out: Out) -> None:
    """The signed certificate of an erasure, also of one that the program did by itself."""
    program = program_of(context)
    with program.studio() as studio:
        made = sittings.certificate(studio, sitting)
    program.output.give({"files": _write(out, made)}, lambda value: _written(out, value["files"]))


def bundle(
    context: typer.Context,
    sitting: Sitting,
    out: Annotated[Path, typer.Option(help="The .tar file to write.")],
) -> None:
    """Give the person everything that is kept about them, in common formats, as one .tar file. It is not encrypted."""
    from likeness.studio.bundling import write_bundle  # noqa: PLC0415 (it brings the darkroom along)

    program = program_of(context)
    with program.studio() as studio:
        made = write_bundle(studio, sitting, out, lambda done, total: program.output.say(f"  {done} of {total}"))
    program.output.give(made, lambda value: _bundle_lines(value, out))


def _bundle_lines(value: "Bundled", out: Path) -> list[str]:
    return [
        f"Written to {out}: {', '.join(f'{count} {folder}' for folder, count in value.counts.items()) or 'no pictures'}.",
        *(f"Left out: {count} files ({code})." for code, count in value.missing.items()),
        "The file is not encrypted. Hand it to the person, and delete it here afterwards.",
    ]


def _write(out: Path, made: Handout) -> tuple[str, ...]:
    return write_handout(out, "erasure-certificate", made)


def _written(out: Path | None, files: Sequence[str]) -> list[str]:
    return [f"Written to {out}: {', '.join(files)}"] if files else []


def erasure_lines(proof: ErasureProof) -> list[str]:
    tried = (
        f"a kept copy did not open with any of the {proof.keys_tried} keys that are left"
        if proof.keys_tried
        else "no key is left that a kept copy could be tried with"
    )
    return [
        f"Erased. {proof.blobs_removed} encrypted files are gone, and the key that opened them is destroyed.",
        f"Tried afterwards: the former vault key was refused; {tried}.",
        *(f"Not covered: {LIMITS.get(code, code)}" for code in proof.limits),
    ]


def _lines(row: sittings.SittingRow) -> list[str]:
    purposes = ", ".join(row.purposes) or "no consent yet"
    days = "" if row.consent_days is None else f" ({row.consent_days} days left)"
    counts = ", ".join(counted(count, KIND_WORDS.get(kind, kind)) for kind, count in row.counts.items())
    return [
        f"{row.sitting}  {row.name}",
        f"    agreed to: {purposes}{days}",
        *([f"    {counts}"] if counts else []),
        *(f"    {line}" for line in reminder_lines(row.reminders)),
    ]


def reminder_lines(reminders: Sequence[ReminderRow]) -> list[str]:
    """One line for everything that ends soon."""
    if not reminders:
        return []
    names = ", ".join(reminder.purpose for reminder in reminders)
    first = reminders[0]
    return [f"Ends soon, on {first.ends[:10]} ({first.days} days): {names}. Ask again, then: likeness consent renew"]
