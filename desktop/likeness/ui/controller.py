"""Joins the Library page to the port, the background thread and the demo process. It decides when; the model decides what."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QImage

from likeness.base.clock import Clock
from likeness.ui import library_model as model
from likeness.ui.bridge import Background
from likeness.ui.demo_process import DemoProcess, free_folder
from likeness.ui.demo_progress import DemoProgress, read_line
from likeness.ui.library_model import DemoPhase, DemoState, LibraryState
from likeness.ui.pages.library import LibraryPage
from likeness.ui.ports import LibraryPort, SittingCard
from likeness.ui.widgets.picture import decode_picture

TICK_MS = 5_000
"""How often a finish time is looked at again."""

SWEEP_MS = 60 * 60 * 1_000
"""How often the sittings are read again while the window stays open: opening the studio erases what has been kept long enough."""

DEMO_NAME = "Likeness demo"

Loaded = tuple[tuple[SittingCard, ...], dict[str, QImage], str | None]


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What the controller takes from outside: how to start our program, where the demo's report goes, how a file is opened, the time."""

    program: Sequence[str]
    demo_parent: Path
    open_file: Callable[[Path], None]
    clock: Clock


class LibraryController(QObject):
    """Lives as long as the window."""

    def __init__(
        self, page: LibraryPage, port: LibraryPort, surroundings: Surroundings, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.state = LibraryState()
        self._page = page
        self._port = port
        self._surroundings = surroundings
        self._background = Background(self)
        self._pictures: dict[str, QImage] = {}
        self._demo: DemoProcess | None = None
        self._report: Path | None = None
        self._tick = QTimer(self, interval=TICK_MS)
        self._tick.timeout.connect(self._show)
        self._sweep = QTimer(self, interval=SWEEP_MS)
        self._sweep.timeout.connect(self.load)
        self._sweep.start()
        self._connect()

    @property
    def busy(self) -> bool:
        return self._background.busy

    def load(self) -> None:
        """Read the sittings and their pictures; the page shows them when they are there."""
        self._background.run(partial(_load, self._port), self._loaded, self._failed)

    def close(self) -> None:
        """Stop the demo, let the port go. Waits for both."""
        self._tick.stop()
        self._sweep.stop()
        if self._demo is not None:
            self._demo.stop_and_wait()
        self._background.close(self._port.close)

    def _connect(self) -> None:
        page = self._page
        page.new_wanted.connect(self._begin_naming)
        page.naming_cancelled.connect(lambda: self._become(model.end_naming(self.state)))
        page.name_given.connect(self._create)
        page.searched.connect(lambda text: self._become(model.with_search(self.state, text)))
        page.notice_acted.connect(self._act_on_notice)
        page.demo_wanted.connect(self._start_demo)
        page.demo_stop_wanted.connect(self._stop_demo)
        page.demo_dismissed.connect(lambda: self._become(model.with_demo(self.state, None)))
        page.report_wanted.connect(self._open_report)

    def _become(self, state: LibraryState) -> None:
        self.state = state
        self._show()

    def _show(self) -> None:
        self._page.show_state(self.state, self._pictures, self._surroundings.clock())

    def _loaded(self, loaded: Loaded) -> None:
        cards, self._pictures, alarm = loaded
        state = model.with_cards(self.state, cards)
        self._become(state if alarm is None else model.with_error(state, alarm))

    def _failed(self, message: str) -> None:
        self._become(model.with_error(self.state, message))

    def _begin_naming(self) -> None:
        if self.state.loaded and not self.state.naming:
            self._become(model.begin_naming(self.state))

    def _create(self, untrusted_name: str) -> None:
        if self.state.creating:
            return
        state, name = model.submit_name(self.state, untrusted_name)
        self._become(state)
        if name is not None:
            self._background.run(
                partial(_create_and_load, self._port, name), partial(self._created, name), self._failed
            )

    def _created(self, name: str, loaded: Loaded) -> None:
        cards, self._pictures, _alarm = loaded
        self._become(model.with_created(self.state, name, cards))

    def _act_on_notice(self) -> None:
        """Close the good news; after a failure look again at what is there."""
        failed = self.state.error is not None
        self._become(replace(self.state, error=None, created=None))
        if failed:
            self.load()

    def _start_demo(self) -> None:
        if self.state.demo_runs:
            return
        folder = free_folder(self._surroundings.demo_parent, DEMO_NAME)
        demo = self._demo = DemoProcess(self._surroundings.program, folder, self)
        demo.said.connect(self._demo_said)
        demo.finished.connect(self._demo_finished)
        demo.failed.connect(lambda message: self._end_demo(DemoPhase.FAILED, message))
        demo.stopped.connect(lambda: self._end_demo(DemoPhase.STOPPED))
        self._become(
            model.with_demo(self.state, DemoState(DemoPhase.RUNNING, DemoProgress(self._surroundings.clock())))
        )
        self._tick.start()
        demo.start()

    def _stop_demo(self) -> None:
        if self._demo is not None and self.state.demo is not None:
            self._become(model.with_demo(self.state, replace(self.state.demo, phase=DemoPhase.STOPPING)))
            self._demo.stop()

    def _demo_said(self, untrusted_line: str) -> None:
        if self.state.demo is not None:
            progress = read_line(self.state.demo.progress, untrusted_line, self._surroundings.clock())
            self._become(model.with_demo(self.state, replace(self.state.demo, progress=progress)))

    def _demo_finished(self, report: Path) -> None:
        self._report = report
        self._end_demo(DemoPhase.DONE)

    def _end_demo(self, phase: DemoPhase, message: str = "") -> None:
        self._tick.stop()
        if self._demo is not None:
            self._demo.deleteLater()
            self._demo = None
        if self.state.demo is not None:
            self._become(model.with_demo(self.state, replace(self.state.demo, phase=phase, message=message)))

    def _open_report(self) -> None:
        if self._report is not None:
            self._surroundings.open_file(self._report)


def _load(port: LibraryPort) -> Loaded:
    cards = tuple(port.sittings())
    decoded = {card.id: decode_picture(card.picture_png) for card in cards}
    return cards, {card_id: image for card_id, image in decoded.items() if image is not None}, port.alarm()


def _create_and_load(port: LibraryPort, name: str) -> Loaded:
    port.new_sitting(name)
    return _load(port)
