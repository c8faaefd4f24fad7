"""The command `likeness retention`."""

from typing import Annotated

import msgspec
import typer

from likeness.base.errors import LikenessError
from likeness.cli.program import Program, program_of
from likeness.consent.retention import Policy
from likeness.studio import retaining
from likeness.studio.deferring import Deferral, is_locked, note_deferral, read_deferral
from likeness.studio.policies import change_policy
from likeness.vault.header import vault_exists

MAX_ROWS = 200
WORDS = {
    "kept-long-enough": "kept long enough",
    "bin-over": "its days in the bin are over",
    "consent-ended": "consent ends",
    "not-agreed-to": "no longer agreed to",
    "made-from-what-goes": "made from what goes",
    "sitting-goes": "the sitting goes",
    "record-kept-long-enough": "record kept long enough",
    "never-answered": "never asked",
    "session-over": "session over",
}
KINDS = {
    "photos": "files of photos and what was measured in them",
    "kept-photos": "files of photos and what was measured in them",
    "personal-models": "files of personal models",
}


def add_to(app: typer.Typer) -> None:
    group = typer.Typer(
        help="How long things are kept, and erasing what has been kept long enough.", no_args_is_help=True
    )
    group.command("report")(report)
    group.command("sweep")(sweep)
    group.command("set")(set_policy)
    app.add_typer(group, name="retention")


def report(context: typer.Context) -> None:
    """What is kept of whom, until when, and why; what is overdue. Changes nothing."""
    program = program_of(context)
    deferred = read_deferral(program.home)
    with program.studio(sweep=False) as studio:
        found = retaining.report(studio)
    shown = {"report": found, "deferred": deferred}
    program.output.give(shown, lambda _: [*_report_lines(found), *_deferral_lines(deferred)])


def sweep(
    context: typer.Context,
    *,
    clock_is_right: Annotated[
        bool, typer.Option("--clock-is-right", help="You have looked: date and time of this computer are right.")
    ] = False,
    timer: Annotated[
        bool, typer.Option("--timer", help="For a system timer: a locked vault is no error, and is noted as overdue.")
    ] = False,
) -> None:
    """Erase what has been kept long enough. The program does the same by itself whenever it is opened, and every hour."""
    program = program_of(context)
    if timer and not vault_exists(program.home.vault):
        program.output.give({"swept": None, "deferred": None}, lambda _: ["There is no vault yet, so nothing is kept."])
        return
    try:
        swept = _sweep(program, clock_is_right=clock_is_right)
    except LikenessError as error:
        if not timer or not is_locked(error):
            raise
        deferred = note_deferral(program.home, program.clock, error.code)
        program.output.give({"swept": None, "deferred": deferred}, lambda _: _deferral_lines(deferred))
    else:
        for alarm in retaining.clock_alarms(swept):
            program.output.warn(alarm)
        program.output.give({"swept": swept, "deferred": None}, lambda _: _swept_lines(swept))


def set_policy(
    context: typer.Context,
    name: Annotated[str, typer.Argument(help=f"One of: {', '.join(Policy.__struct_fields__)}.")],
    length: Annotated[int, typer.Argument(help="Days; for kiosk_minutes minutes.")],
) -> None:
    """Change how long one kind of thing is kept. Counts for what is already there, from the next sweep on."""
    program = program_of(context)
    program.output.give(change_policy(program.home, name, length), _policy_lines)


def _sweep(program: Program, *, clock_is_right: bool) -> retaining.Swept:
    with program.studio(sweep=False) as studio:
        return retaining.sweep(studio, clock_is_right=clock_is_right)


def _report_lines(found: retaining.RetentionReport) -> list[str]:
    rows = [
        f"{row.due[:16].replace('T', ' ')}  {row.sitting}  {row.count} {KINDS.get(row.kind, row.kind)}: {WORDS.get(row.why, row.why)}"
        + (f" (overdue since {row.overdue_days} days)" if row.overdue_days else "")
        for row in found.rows[:MAX_ROWS]
    ]
    more = [f"and {len(found.rows) - MAX_ROWS} more; --json has all"] if len(found.rows) > MAX_ROWS else []
    clock = (
        []
        if found.clock.doubt is None
        else [f"The clock jumped {found.clock.doubt}; erasing goes by {found.clock.believed}."]
    )
    last = f"Last sweep: {found.last_sweep or 'none yet'}. Due now: {found.overdue}."
    head = ["What is erased when, of which sitting, and why:"] if rows else []
    return [*head, *rows, *more, last, *clock, *_policy_lines(found.policy)]


def _policy_lines(policy: Policy) -> list[str]:
    lengths = msgspec.to_builtins(policy)
    days = [f"{name.replace('_', ' ')} {length}" for name, length in lengths.items() if name != "kiosk_minutes"]
    return [f"Days kept: {', '.join(days)}. Guests of a booth: {policy.kiosk_minutes} minutes."]


def _deferral_lines(deferred: Deferral) -> list[str]:
    if not deferred.times:
        return []
    return [
        f"Overdue: {deferred.times} timed sweeps since {deferred.since} found the vault locked or in use ({deferred.code}). Open Likeness, or run: likeness retention sweep"
    ]


def _swept_lines(swept: retaining.Swept) -> list[str]:
    removed = ", ".join(f"{count} {kind}" for kind, count in swept.removed.items())
    lines = [f"Erased: {len(swept.sittings)} sittings; {removed or 'nothing else'}."]
    lines += [f"  certificate: likeness sitting certificate {sitting} --out DIR" for sitting in swept.sittings]
    if swept.waiting:
        lines.append(f"{swept.waiting} due things are in use by a job and go after it.")
    return lines
