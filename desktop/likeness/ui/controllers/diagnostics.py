"""Joins the page of diagnostics to what is looked at. It also works while the vault is locked or does not open."""

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from likeness.base.errors import LikenessError
from likeness.settings import Settings, load_settings
from likeness.ui.bridge import Background
from likeness.ui.controllers.controller import Context, Controller
from likeness.ui.desk import DeskState
from likeness.ui.models import diagnostics as model
from likeness.ui.models.diagnostics import DiagnosticsState
from likeness.ui.pages.diagnostics import DiagnosticsPage
from likeness.ui.places import Place
from likeness.ui.problem import Problem
from likeness.ui.teller import while_there
from likeness.ui.words import problem_of

if TYPE_CHECKING:
    from pathlib import Path

    from likeness.studio.diagnosing import Report
    from likeness.studio.house import Studio

FILE_NAME = "likeness-diagnostics.txt"


class DiagnosticsController(Controller):
    """Lives as long as the window."""

    page: DiagnosticsPage

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(context, parent)
        self.state = DiagnosticsState()
        self.page = DiagnosticsPage(context.icons)
        self._slow = Background(self, describe=problem_of)
        self._found: Report | None = None
        self.page.wanted.connect(self._want)
        self.page.foot.back.connect(context.back)

    def enter(self, place: Place) -> None:  # noqa: ARG002 (there is one text)
        self._look()

    def close(self) -> None:
        self._slow.close(lambda: None)

    def _become(self, state: DiagnosticsState) -> None:
        self.state = state
        self.page.show_state(state)

    def _look(self) -> None:
        """With the studio where it is open; engines and packs are tried, which takes a moment and waits behind nobody."""
        self._become(DiagnosticsState())
        desk = self.context.desk
        if desk.state is DeskState.OPEN:
            work = partial(_report, self.context)
            desk.long(work, while_there(self, self._whole), while_there(self, self._failed))
        else:
            self._slow.run(partial(_report, self.context, None), while_there(self, self._partly), self._failed)

    def _whole(self, found: "tuple[Report, str]") -> None:
        self._show(found, partly=False)

    def _partly(self, found: "tuple[Report, str]") -> None:
        self._show(found, partly=True)

    def _show(self, found: "tuple[Report, str]", *, partly: bool) -> None:
        self._found, text = found
        self._become(model.found(self.state, text, partly=partly))

    def _failed(self, problem: Problem) -> None:
        self._become(model.failed(self.state, problem))

    def _want(self, word: str) -> None:
        if word == "again":
            self._look()
            return
        out = self.context.choose.save(self.tr("Save the diagnostics"), FILE_NAME, ["*.txt"])
        if out is not None and self._found is not None:
            self._become(replace(self.state, saved=""))
            work = partial(_save, self._found, out)
            self._slow.run(work, while_there(self, partial(self._saved, out.name)), self._failed)

    def _saved(self, name: str, _: None) -> None:
        self._become(model.saved(self.state, name))


def _report(context: Context, studio: "Studio | None") -> "tuple[Report, str]":
    from likeness.studio.diagnosing import report, report_text  # noqa: PLC0415 (on a background thread)

    try:
        settings = load_settings(context.home.settings_file)
    except LikenessError:
        settings = Settings()
    found = report(context.home, settings, context.clock, studio)
    return found, report_text(found)


def _save(found: "Report", out: "Path") -> None:
    from likeness.studio.diagnosing import save_report  # noqa: PLC0415

    save_report(found, out)
