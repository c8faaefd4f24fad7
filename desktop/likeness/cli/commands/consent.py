"""The command `likeness consent`."""

from pathlib import Path
from typing import Annotated

import typer

from likeness.cli.commands.sitting import Sitting, reminder_lines
from likeness.cli.edge import CANCELLED
from likeness.cli.program import program_of
from likeness.consent.consequences import Consequences
from likeness.consent.erasure_page import kind_words
from likeness.consent.purposes import Purpose
from likeness.consent.receipts import parse_fingerprint
from likeness.settings import load_settings
from likeness.studio import consents
from likeness.studio.handouts import write_handout

Purposes = Annotated[
    list[str],
    typer.Option(
        "--purpose", help=f"One thing that is agreed to; may be given several times. One of: {', '.join(Purpose)}."
    ),
]
SignedName = Annotated[str, typer.Option(help="The person's own signature, typed.")]
Signature = Annotated[
    Path | None,
    typer.Option(help="A drawn signature beside the typed one: JSON with width, height and strokes of [x, y] points."),
]
Guardian = Annotated[str | None, typer.Option(help="For a person under 18: the guardian who agrees.")]
STAYS = (
    "Kept in any case: the signed record of what was agreed and withdrawn, for as long as 'likeness retention report' says, and the ledger, which names nobody.",
    "Not reached: files that were exported before.",
)


def add_to(app: typer.Typer) -> None:
    group = typer.Typer(help="What a person agreed to, purpose by purpose.", no_args_is_help=True)
    group.command("grant")(grant)
    group.command("show")(show)
    group.command("renew")(renew)
    group.command("withdraw")(withdraw)
    group.command("receipt")(receipt)
    group.command("verify")(verify)
    group.command("pin")(pin)
    app.add_typer(group, name="consent")


def grant(
    context: typer.Context,
    sitting: Sitting,
    signed_name: SignedName,
    age: Annotated[int, typer.Option(help="The person's age as declared.")],
    purpose: Purposes = [],  # noqa: B006 (typer reads the default)
    refuse: Annotated[list[str], typer.Option(help="One thing that is refused; may be given several times.")] = [],  # noqa: B006
    guardian: Guardian = None,
    signature: Signature = None,
) -> None:
    """Record and sign what the person agrees to and refuses. What is not named stays as it was; the first time it counts as refused."""
    program = program_of(context)
    with program.studio() as studio:
        given, refused = consents.parse_purposes(purpose), consents.parse_purposes(refuse)
        shown = consents.grant(
            studio, sitting, given, signed_name, age=age, guardian=guardian, refused=refused, drawn=_drawn(signature)
        )
        program.output.give(shown, _lines)


def _drawn(file: Path | None) -> str | None:
    return None if file is None else consents.read_signature(file)


def show(context: typer.Context, sitting: Sitting) -> None:
    """Each purpose, until when it holds, and what has to be renewed soon."""
    program = program_of(context)
    with program.studio() as studio:
        program.output.give(consents.show_consent(studio, sitting), _lines)


def renew(
    context: typer.Context,
    sitting: Sitting,
    signed_name: SignedName,
    purpose: Purposes = [],  # noqa: B006 (typer reads the default)
    age: Annotated[int | None, typer.Option(help="Asked again for a person who was under 18.")] = None,
    guardian: Guardian = None,
    signature: Signature = None,
) -> None:
    """A new yes from today on, signed again: to the purposes named, or to all that were agreed to and not withdrawn."""
    program = program_of(context)
    with program.studio() as studio:
        purposes = consents.parse_purposes(purpose)
        shown = consents.renew_consent(
            studio, sitting, signed_name, purposes=purposes, age=age, guardian=guardian, drawn=_drawn(signature)
        )
        program.output.give(shown, _lines)


def withdraw(
    context: typer.Context,
    sitting: Sitting,
    purpose: Purposes = [],  # noqa: B006 (typer reads the default)
    *,
    yes: Annotated[bool, typer.Option("--yes", help="Do it without asking; needed with --json.")] = False,
) -> None:
    """Take back one purpose, several, or all. Shows what is erased and what is kept and why; asks; then does it."""
    program = program_of(context)
    output = program.output
    with program.studio() as studio:
        purposes = consents.parse_purposes(purpose)
        preview = consents.preview_withdrawal(studio, sitting, purposes)
        if not output.as_json:
            output.give(preview, consequence_lines)
        if not output.confirmed("Withdraw, and erase this?", yes=yes):
            if output.as_json:
                output.give({"done": False, "consequences": preview, "consent": None}, lambda _: [])
            raise typer.Exit(CANCELLED)
        shown = consents.withdraw_consent(studio, sitting, purposes)
        for alarm in studio.vault.alarms:
            output.warn(alarm)
        output.give({"done": True, "consequences": preview, "consent": shown}, lambda _: ["Done.", *_lines(shown)])


def receipt(
    context: typer.Context, sitting: Sitting, out: Annotated[Path, typer.Option(help="The folder to write it to.")]
) -> None:
    """The person's own copy: a page to read and a file that anyone can check."""
    program = program_of(context)
    with program.studio() as studio:
        made = consents.receipt(studio, sitting)
    files = write_handout(out, "consent-receipt", made)
    program.output.give(
        {"files": files},
        lambda value: [f"Written to {out}: {', '.join(value['files'])}"],
    )


def verify(
    context: typer.Context,
    file: Annotated[Path, typer.Argument(help="A consent receipt or an erasure certificate (JSON).")],
    signer: Annotated[str | None, typer.Option(help="A fingerprint that you know; see also: consent pin.")] = None,
) -> None:
    """Whether a receipt is intact, and whose key signed it: whose is said only for keys that are pinned here."""
    program = program_of(context)
    pinned = dict(load_settings(program.home.settings_file).pinned_keys)
    if signer is not None:
        pinned.setdefault(parse_fingerprint(signer), "the signer that you named")
    program.output.give(consents.verify_file(file, pinned), _verdict_lines)


def pin(
    context: typer.Context,
    fingerprint: Annotated[str, typer.Argument(help="As the other computer's 'likeness vault status' shows it.")],
    name: Annotated[str, typer.Option(help="Whose key it is.")],
) -> None:
    """Remember whose key that is, so that 'consent verify' can say where a receipt comes from."""
    program = program_of(context)
    settings = consents.pin_key(program.home, fingerprint, name)
    program.output.give(
        {"pinned": settings.pinned_keys},
        lambda value: [f"{digits}  {whose}" for digits, whose in value["pinned"].items()],
    )


def _verdict_lines(seen: consents.Checked) -> list[str]:
    whose = (
        f"That key is pinned here as: {seen.origin}."
        if seen.origin is not None
        else "That key is not pinned here, so this says nothing about who signed it. Compare the fingerprint with the one you know."
    )
    return [f"Intact, signed by {seen.fingerprint}.", whose]


def consequence_lines(preview: Consequences) -> list[str]:
    """What will be erased, what is kept and why."""
    return [
        f"Withdrawn: {', '.join(preview.ending) or 'nothing that still holds'}. Still agreed to: {', '.join(preview.remaining) or 'nothing'}.",
        *(
            f"Erased: {kind_words(item.kind, item.count)}, held for {', '.join(item.held_for)}."
            for item in preview.erased
        ),
        *(
            f"Kept:   {kind_words(item.kind, item.count)}, because {' and '.join(item.because)} {'is' if len(item.because) == 1 else 'are'} still agreed to."
            for item in preview.kept
        ),
        *STAYS,
    ]


def _lines(shown: consents.ConsentShown) -> list[str]:
    rows = [
        f"{row.purpose:<10} {row.state}{'' if row.until is None else f' until {row.until[:10]}'}"
        for row in shown.purposes
    ]
    return rows + reminder_lines(shown.reminders)
