"""Diagnostics as their page shows them: the text that would be saved, word for word. No Qt, no clock."""

from dataclasses import dataclass, replace

from likeness.ui.problem import Problem


@dataclass(frozen=True, slots=True)
class DiagnosticsState:
    """`text` "": still being looked at. `saved`: the name of the file that was written. `partly`: the vault was not open."""

    text: str = ""
    partly: bool = False
    saved: str = ""
    problem: Problem | None = None

    @property
    def ready(self) -> bool:
        return bool(self.text)


def found(state: DiagnosticsState, text: str, *, partly: bool) -> DiagnosticsState:
    return replace(state, text=text, partly=partly, problem=None)


def saved(state: DiagnosticsState, name: str) -> DiagnosticsState:
    return replace(state, saved=name, problem=None)


def failed(state: DiagnosticsState, problem: Problem) -> DiagnosticsState:
    return replace(state, problem=problem, saved="")
