"""The command `likeness doctor`."""

import typer

from likeness.cli.program import program_of
from likeness.studio.doctor import Diagnosis, examine

SIGNS = {"ok": "ok     ", "slow": "slow   ", "missing": "missing", "unsafe": "unsafe "}


def add_to(app: typer.Typer) -> None:
    app.command("doctor")(doctor)


def doctor(context: typer.Context) -> None:
    """What this computer can do, what will be slow, and what is not as it should be. Nothing is sent."""
    program = program_of(context)
    program.output.give(examine(program.home), _lines)


def _lines(diagnosis: Diagnosis) -> list[str]:
    lines = [f"{diagnosis.software} on {diagnosis.system}"]
    for finding in diagnosis.findings:
        lines.append(f"{SIGNS[finding.state]}  {finding.name}: {finding.detail}")
        if finding.advice:
            lines.append(f"         {finding.advice}")
    return lines
