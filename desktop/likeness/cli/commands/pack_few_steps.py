"""Base models that draw in few steps: what `likeness packs add` and `packs remove` say of them, and the adapters that make one."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from likeness.base.errors import Failed
from likeness.cli.commands.pack_downloads import accept
from likeness.cli.moving import Moving, size_text
from likeness.cli.program import Program
from likeness.packs.few_steps import MOST_STEPS
from likeness.studio.packs import Drawn, OfferRow, PackRow

if TYPE_CHECKING:  # it needs workers, which most commands on packs do without
    from likeness.packs.manifest import Sampler
    from likeness.studio.few_steps import AdapterRow

To = Annotated[
    str,
    typer.Option("--to", help="Put an adapter for few steps (LCM-LoRA and its like) into this base model instead."),
]
Steps = Annotated[
    int,
    typer.Option(
        "--steps", min=0, max=MOST_STEPS, help="The base model was made for few steps without guidance: so many."
    ),
]
Way = Annotated[str, typer.Option("--sampler", help="How the steps are taken, if its page says so: lcm or euler.")]
Adapter = Annotated[
    bool, typer.Option("--few-steps", help="Only the adapter for few steps that was put in with 'packs add --to'.")
]


def drawn_of(steps: int, way: str, *, adapter: bool) -> Drawn | None:
    """What was said of a base model made for few steps; None: nothing. Raises typer.BadParameter."""
    if way not in {"", "lcm", "euler"}:
        raise typer.BadParameter("The sampler is lcm or euler.")
    if way and not steps and not adapter:
        raise typer.BadParameter("Say with --steps how many steps the base model was made for.")
    chosen: Sampler | None = None if not way else "lcm" if way == "lcm" else "euler"
    return Drawn(steps, chosen) if steps or adapter else None


def put_in(program: Program, source: Path, pack: str, drawn: Drawn, *, accepted: bool) -> None:
    """The licence, the check whether it fits, the copy, the result."""
    from likeness.cli.pack_lines import PackLines  # noqa: PLC0415
    from likeness.studio import few_steps  # noqa: PLC0415

    output = program.output
    adapter = few_steps.look(program.home, pack, source, drawn)
    for line in _adapter_lines(adapter):
        output.say(line)
    accept(output, adapter.file, adapter.licence, accepted=accepted, known=adapter.licence_known)
    row = few_steps.put_in(
        program.home,
        adapter,
        source,
        drawn,
        program.clock,
        on_event=PackLines(output),
        on_bytes=Moving(output, "checked"),
        stop=output.stop_asked,
    )
    output.give(row, _put_in_lines)


def take_out(program: Program, pack: str) -> None:
    """The base model draws as it did before."""
    from likeness.studio import few_steps  # noqa: PLC0415

    output = program.output
    row = few_steps.take_out(program.home, pack, Moving(output, "checked"), output.stop_asked)
    output.give(row, lambda row: [f"{row.name} is without the adapter again, and draws in {row.steps} steps."])


def whole_model_needed(source: Path) -> None:
    """Raises Failed("few-steps-alone"): an adapter needs a base model that it is put into."""
    from likeness.studio.few_steps import is_adapter  # noqa: PLC0415

    if is_adapter(source):
        raise Failed("few-steps-alone", file=source.name)


def how_it_draws(row: OfferRow) -> list[str]:
    """Before it is added: in few steps, or what its name says of them."""
    if row.few_steps:
        return [f"It draws in {row.steps} steps without guidance."]
    if row.sign is None:
        return []
    sign = (
        f"Its name says {row.sign.word}: such base models are mostly made to draw in few steps. If its page says so, add it"
        f" with --steps {row.sign.steps}, or as many as the page says; without that it draws in {row.steps} steps with guidance."
    )
    return [sign]


def told_lines(row: PackRow) -> list[str]:
    """For one that was here already."""
    return [f"{row.name} is here already; from now on it draws in {row.steps} steps without guidance."]


def _adapter_lines(row: "AdapterRow") -> list[str]:
    lines = [
        f"{row.file}: an adapter for few steps, {size_text(row.size)}. With it {row.pack} draws in {row.steps} steps."
    ]
    if not row.licence_known:
        return [
            *lines,
            "Nothing here says under which licence it may be used. Ask whoever gave it to you before you go on.",
        ]
    lines.append(f"Licence: {row.licence}{f', {row.licence_url}' if row.licence_url else ''}")
    return [*lines, *([f"Its text: {row.licence_file}"] if row.licence_file else [])]


def _put_in_lines(row: PackRow) -> list[str]:
    return [
        f"{row.name} now draws in {row.steps} steps without guidance. To undo this: likeness packs remove {row.name} --few-steps"
    ]
