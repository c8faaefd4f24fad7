"""The theme follows the person before the system: scheme, contrast, size of text, motion."""

import re
from dataclasses import asdict
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget

from likeness.settings import Settings
from likeness.ui.preferences import Preferences
from likeness.ui.theme import tokens
from likeness.ui.theme.apply import Theme, colour, colours_for, palette_of
from likeness.ui.theme.fonts import scaled, sized
from likeness.ui.theme.motion import fade_in, is_still
from likeness.ui.theme.stylesheet import stylesheet
from likeness.ui.theme.tokens import DARK, DARK_CONTRAST, LIGHT, LIGHT_CONTRAST

pytestmark = pytest.mark.window


@pytest.fixture
def chosen(qapp):
    """chosen(scheme="dark"): preferences with a theme that follows them."""
    themes = []

    def make(**values) -> Preferences:
        preferences = Preferences(Settings(**values), lambda _: None)
        themes.append(Theme(qapp, preferences))
        return preferences

    yield make
    for theme in themes:
        theme._preferences.change(text_scale=100, reduced_motion=False)
        theme.deleteLater()
    qapp.setStyleSheet("")


def ground(qapp) -> str:
    return qapp.palette().color(QPalette.ColorRole.Window).name().upper()


@pytest.mark.parametrize(
    ("values", "colours"),
    [
        ({"scheme": "light"}, LIGHT),
        ({"scheme": "dark"}, DARK),
        ({"scheme": "light", "high_contrast": True}, LIGHT_CONTRAST),
        ({"scheme": "dark", "high_contrast": True}, DARK_CONTRAST),
    ],
)
def test_a_choice_shows_at_once(qapp, chosen, values, colours):
    preferences = chosen(scheme="light")
    preferences.change(**values)
    assert ground(qapp) == colours.background
    assert colours.accent in qapp.styleSheet()


def test_without_a_choice_the_system_says(qapp, chosen):
    chosen()
    theme = Theme(qapp, None)
    theme.use(Qt.ColorScheme.Dark)
    assert ground(qapp) == DARK.background
    theme.use(Qt.ColorScheme.Light)
    assert ground(qapp) == LIGHT.background
    theme.deleteLater()


def test_a_choice_goes_before_the_system(qapp, chosen):
    preferences = chosen(scheme="light")
    theme = Theme(qapp, preferences)
    theme.use(Qt.ColorScheme.Dark)
    assert ground(qapp) == LIGHT.background
    theme.deleteLater()


def test_every_token_can_be_painted_with(qapp):
    for colours in (LIGHT, DARK, LIGHT_CONTRAST, DARK_CONTRAST):
        palette = palette_of(colours)
        for name, value in asdict(colours).items():
            assert colour(palette, name).name().upper() == value, name


def test_muted_stays_muted_under_the_style_sheet(qtbot, chosen):
    """A rule with `color` makes Qt's own role for placeholders fainter than 4.5:1."""
    chosen(scheme="light")
    label = QLabel("words")
    qtbot.addWidget(label)
    label.show()
    assert colour(label.palette(), "muted").name().upper() == LIGHT.muted


def test_text_grows_in_one_place(qapp, chosen):
    preferences = chosen()
    asked: list[int] = []
    preferences.rebuild.connect(lambda: asked.append(scaled(tokens.BODY)))
    preferences.change(text_scale=200)
    assert asked == [30]
    assert sized(qapp.font(), tokens.HEADING).pixelSize() == 56
    assert qapp.font().pixelSize() == 30
    preferences.change(text_scale=100)
    assert qapp.font().pixelSize() == tokens.BODY


def test_the_style_sheet_takes_its_colours_from_the_tokens_alone():
    for colours in (LIGHT, DARK, LIGHT_CONTRAST, DARK_CONTRAST):
        used = set(re.findall(r"#[0-9A-Fa-f]{6}\b", stylesheet(colours)))
        assert used <= set(asdict(colours).values())
    assert colours_for(dark=True, contrast=False) == DARK


def test_what_appears_fades_in_and_then_costs_nothing(qtbot, chosen):
    chosen()
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.show()
    fade_in(widget)
    assert widget.graphicsEffect().isEnabled()
    qtbot.waitUntil(lambda: not widget.graphicsEffect().isEnabled(), timeout=5_000)
    fade_in(widget)
    assert widget.graphicsEffect().isEnabled()
    qtbot.waitUntil(lambda: not widget.graphicsEffect().isEnabled(), timeout=5_000)


def test_nothing_moves_for_who_asked_for_that(qtbot, chosen):
    chosen(reduced_motion=True)
    assert is_still()
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.show()
    fade_in(widget)
    QTest.qWait(1)
    assert widget.graphicsEffect() is None


def test_only_icons_in_use_are_brought_along():
    import likeness.ui
    from likeness.base.paths import resources

    code = "".join(path.read_text(encoding="utf-8") for path in Path(likeness.ui.__file__).parent.rglob("*.py"))
    names = {path.stem for path in (resources() / "icons").glob("*.svg")}
    assert {name for name in names if f'"{name}"' not in code} <= {"likeness"}
