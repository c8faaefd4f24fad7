"""The real window on the offscreen platform, over real vaults. Any message of Qt fails the test."""

import gc
from collections.abc import Iterator

import pytest
from house_kit import Houses, Opened, open_app

from likeness.base.paths import Home, resources
from once_kit import shared_folder

HARMLESS = ("This plugin does not support propagateSizeHints()", "This plugin does not support raise()")
"""Said by the offscreen platform itself whenever a window has a smallest size."""


@pytest.fixture(autouse=True, scope="session")
def _offscreen():
    patch = pytest.MonkeyPatch()
    patch.setenv("QT_QPA_PLATFORM", "offscreen")
    patch.setenv("QT_SCALE_FACTOR", "1")
    yield
    patch.undo()


@pytest.fixture(autouse=True)
def _collected_here(request):
    """Cycles that hold objects of Qt are collected in the window's thread alone, as the program itself does (ui/collecting.py)."""
    if request.node.get_closest_marker("window") is None:
        yield
        return
    # Tests click faster than any hand: what follows a page change at once is no second half of a double click here.
    request.getfixturevalue("qapp").setDoubleClickInterval(0)
    gc.disable()
    yield
    gc.collect()
    gc.enable()


@pytest.fixture
def theme(qapp):
    from likeness.ui.theme.apply import Theme
    from likeness.ui.theme.fonts import use_fonts

    theme = Theme(qapp)
    use_fonts(qapp, resources() / "fonts")
    yield theme
    qapp.styleHints().colorSchemeChanged.disconnect(theme.use)
    qapp.setStyleSheet("")


@pytest.fixture(scope="session")
def houses(tmp_path_factory) -> Houses:
    return Houses(shared_folder(tmp_path_factory))


@pytest.fixture
def house(houses, tmp_path):
    """house("photos"): a data folder of that kind, for this test alone (house_kit.BUILDERS)."""

    def make(kind: str) -> Home:
        return houses.copy(kind, tmp_path / kind)

    return make


@pytest.fixture
def app_window(qtbot, qapp, theme, qt_messages) -> Iterator[object]:
    """app_window(home): the whole window over that folder, shown, with its studio open."""
    from PySide6.QtCore import Qt

    from likeness.ui.desk import DeskState
    from likeness.ui.language import Speech

    opened: list[Opened] = []
    speeches: list[Speech] = []

    def make(home: Home, size: tuple[int, int] = (1280, 832), **options) -> Opened:
        made = open_app(home, **options)
        speeches.append(Speech(qapp, made.window.preferences, resources() / "translations"))
        opened.append(made)
        made.shell.resize(*size)
        made.window.show()
        qtbot.waitUntil(lambda: made.desk.state is not DeskState.CLOSED, timeout=20_000)
        qtbot.waitUntil(lambda: not made.desk.busy, timeout=20_000)
        return made

    yield make
    for window in opened:
        window.window.close()
        window.shell.deleteLater()
        window.window.deleteLater()
    for speech in speeches:  # what was spoken last would be heard in the next test
        for translator in speech._translators:
            qapp.removeTranslator(translator)
        speech.deleteLater()
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture
def qt_messages():
    """Collects what Qt says, and fails the test if it says anything."""
    from PySide6.QtCore import qInstallMessageHandler

    said: list[str] = []
    before = qInstallMessageHandler(lambda _kind, _context, message: said.append(message))
    yield said
    qInstallMessageHandler(before)
    assert [line for line in said if line not in HARMLESS] == []
