"""The command `likeness verify`."""

from pathlib import Path
from typing import Annotated

import msgspec
import typer

from likeness.cli.program import program_of
from likeness.delivery.credentials import Credentials
from likeness.studio.delivering import read_credentials

VERDICTS = {
    "valid": "Valid: the file is as it was signed.",
    "altered": "Altered: the file was changed after it was signed. Do not rely on what it says.",
    "none": "None: the file carries no Content Credentials.",
}
ORIGINS = {
    "photo": "a photo of the person, only cropped and sized",
    "retouched": "a photo of the person, finished by the program without a generator",
    "generated": "a picture made by a personal model",
}


class Verified(msgspec.Struct, frozen=True):
    verdict: str
    origin: str | None
    software: str
    actions: tuple[str, ...]
    trusted: bool
    problems: tuple[str, ...]


def add_to(app: typer.Typer) -> None:
    app.command("verify")(verify)


def verify(context: typer.Context, file: Annotated[Path, typer.Argument(help="A JPEG or PNG picture.")]) -> None:
    """What a picture says about how it was made: valid, altered or none."""
    program_of(context).output.give(_verified(read_credentials(file)), _lines)


def _verified(seen: Credentials) -> Verified:
    return Verified(seen.verdict, seen.origin, seen.software, seen.actions, seen.trusted, seen.problems)


def _lines(seen: Verified) -> list[str]:
    lines = [VERDICTS[seen.verdict]]
    if seen.verdict == "valid":
        lines.append(
            f"It says it is {ORIGINS.get(seen.origin or '', 'of unknown origin')}, made with {seen.software or 'unnamed software'}."
        )
        lines.append(
            "The signer is not on a public trust list; whoever holds this computer's certificate can tell that it was made here."
        )
    return lines
