"""What every controller is given, and what the shell asks of it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from likeness.base.clock import Clock
from likeness.base.offline import InternetGuard
from likeness.base.paths import Home
from likeness.ui.desk import Desk
from likeness.ui.places import Place
from likeness.ui.theme.icons import Icons

if TYPE_CHECKING:
    from likeness.studio.kits import KitInHand
    from likeness.ui.controllers.photo_intake import Intake
    from likeness.ui.preferences import Preferences
    from likeness.ui.works import Works


class Choose(Protocol):
    """The system's own dialogs for files. An answer of nothing means that the person thought better of it."""

    def files(self, title: str, patterns: Sequence[str], start: Path | None = None) -> list[Path]:
        """`start`: the folder to begin in."""
        ...

    def folder(self, title: str) -> Path | None: ...

    def save(self, title: str, name: str, patterns: Sequence[str]) -> Path | None:
        """`name`: the file name to begin with; never a person's."""
        ...


@dataclass(frozen=True)
class Context:
    """What the window shares among its pages. `go` shows another place, `back` the one before; `program` starts this program again."""

    home: Home
    desk: Desk
    works: "Works"
    intake: "Intake"
    preferences: "Preferences"
    icons: Icons
    files: Path
    program: Sequence[str]
    clock: Clock
    guard: InternetGuard
    choose: Choose
    open_file: Callable[[Path], None]
    go: Callable[[Place], None]
    back: Callable[[], None]
    dropped: dict[str, list[Path]] = field(default_factory=dict)
    """Files that were dropped before their person could be asked, by sitting; the Photos page takes them once consent is there."""
    kits: "list[KitInHand]" = field(default_factory=list)
    """The recovery kit that nobody has typed back yet, at most one: in memory alone, until it is, or is thrown away, or the vault is locked."""


class Controller(QObject):
    """Moves one page, which it makes: `self.page`. It is made when its room is first entered, and lives as long as the window (or until
    the language changes, when all are made anew).
    """

    page: QWidget

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self.context = context

    def enter(self, place: Place) -> None:
        """The room is shown: read again what it shows. Called as well when the same room is shown for somebody else."""

    def leave(self) -> None:
        """Another room is shown: let go of the camera, keep what was typed."""

    def close(self) -> None:
        """The window ends, or the page is made anew. Timers and cameras stop; what was begun may be waited for shortly."""
