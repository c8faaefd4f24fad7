"""The command `likeness consent`."""

from pathlib import Path
from typing import Annotated

import typer

from likeness.base.errors import Failed
from likeness.base.files import make_private_folder, write_atomic
from likeness.cli.commands.sitting import Sitting
from likeness.cli.program import program_of
from likeness.studio import consents

Purposes = Annotated[
    list[str], typer.Option("--purpose", help="One thing that is agreed to; may be given several times.")
]


def add_to(app: typer.Typer) -> None:
    group = typer.Typer(help="What a person agreed to, purpose by purpose.", no_args_is_help=True)
    group.command("grant")(grant)
    group.command("show")(show)
    group.command("withdraw")(withdraw)
    group.command("receipt")(receipt)
    group.command("verify")(verify)
    app.add_typer(group, name="consent")


def grant(
    context: typer.Context,
    sitting: Sitting,
    purpose: Purposes,
    signed_name: Annotated[str, typer.Option(help="The person's own signature, typed.")],
    age: Annotated[int, typer.Option(help="The person's age as declared.")],
    guardian: Annotated[str | None, typer.Option(help="For a person under 18: the guardian who agrees.")] = None,
) -> None:
    """Record and sign what the person agrees to."""
    program = program_of(context)
    with program.studio() as studio:
        purposes = consents.parse_purposes(purpose)
        program.output.give(consents.grant(studio, sitting, purposes, signed_name, age=age, guardian=guardian), _lines)


def show(context: typer.Context, sitting: Sitting) -> None:
    """Each purpose, and until when it holds."""
    program = program_of(context)
    with program.studio() as studio:
        program.output.give(consents.show_consent(studio, sitting), _lines)


def withdraw(context: typer.Context, sitting: Sitting, purpose: Purposes = []) -> None:  # noqa: B006 (typer reads the default)
    """Take back one purpose, several, or all; what was held for it alone is removed."""
    program = program_of(context)
    with program.studio() as studio:
        program.output.give(consents.withdraw_consent(studio, sitting, consents.parse_purposes(purpose)), _lines)


def receipt(
    context: typer.Context, sitting: Sitting, out: Annotated[Path, typer.Option(help="The folder to write it to.")]
) -> None:
    """The person's own copy: a page to read and a file that anyone can check."""
    program = program_of(context)
    with program.studio() as studio:
        data, page = consents.receipt(studio, sitting)
    make_private_folder(out)
    write_atomic(out / "consent-receipt.json", data)
    write_atomic(out / "consent-receipt.html", page.encode())
    program.output.give(
        {"files": ["consent-receipt.json", "consent-receipt.html"]},
        lambda value: [f"Written to {out}: {', '.join(value['files'])}"],
    )


def verify(context: typer.Context, file: Annotated[Path, typer.Argument(help="A consent receipt (JSON).")]) -> None:
    """Whether a receipt is intact, and whose key signed it."""
    verdict = consents.verify_receipt_file(file)
    if not verdict.intact:
        raise Failed("receipt-altered")
    shown = {"intact": verdict.intact, "fingerprint": verdict.fingerprint}
    program_of(context).output.give(shown, lambda value: [f"Intact, signed by {value['fingerprint']}."])


def _lines(shown: consents.ConsentShown) -> list[str]:
    return [
        f"{row.purpose:<10} {row.state}{'' if row.until is None else f' until {row.until[:10]}'}"
        for row in shown.purposes
    ]
