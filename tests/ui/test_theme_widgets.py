"""The widgets that pages are made of: what they say to who does not see them, what keys do, both directions of reading, any size of text."""

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from likeness.base.paths import resources
from likeness.ui.theme import tokens
from likeness.ui.theme.apply import colour
from likeness.ui.theme.fonts import control_height, scale_text, scaled
from likeness.ui.theme.icons import DIRECTED, Icons
from likeness.ui.widgets.check_box import CheckBox
from likeness.ui.widgets.chip import Chip
from likeness.ui.widgets.choice import Choice, Segments
from likeness.ui.widgets.field import Field
from likeness.ui.widgets.icon_button import IconButton
from likeness.ui.widgets.link import Link
from likeness.ui.widgets.progress_bar import ProgressBar
from likeness.ui.widgets.section import Section
from likeness.ui.widgets.slider import Slider
from likeness.ui.widgets.switch import Switch
from likeness.ui.widgets.text_area import TextArea

pytestmark = pytest.mark.window


@pytest.fixture
def shown(qtbot, theme):
    """shown(widget): in a window of its own, with room."""

    kept = []

    def show(widget, width=420, height=0):
        holder = QWidget()
        kept.append(holder)
        holder.setObjectName("page")
        column = QVBoxLayout(holder)
        column.addWidget(widget)
        column.addStretch(1)
        qtbot.addWidget(holder)
        holder.resize(width, height or 200)
        holder.show()
        holder.activateWindow()
        QApplication.processEvents()
        return widget

    return show


@pytest.fixture
def mirrored(qapp):
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture
def large_text(qapp):
    scale_text(qapp, 200)
    yield
    scale_text(qapp, 100)


def picture(widget) -> QImage:
    return widget.grab().toImage()


def columns_of(image: QImage, wanted: QColor) -> list[int]:
    """Where a colour is seen, from left to right."""
    return [x for x in range(image.width()) if any(image.pixelColor(x, y) == wanted for y in range(image.height()))]


def edge_of(widget) -> QPoint:
    return QPoint(widget.width() - 4, widget.height() // 2)


def test_a_switch_turns_wherever_it_is_clicked_and_with_the_space_bar(shown):
    switch = shown(Switch())
    switch.set_words("Less motion", "Nothing fades.")
    told = QSignalSpy(switch.toggled)
    QTest.mouseClick(switch, Qt.MouseButton.LeftButton, pos=QPoint(8, 8))
    QTest.keyClick(switch, Qt.Key.Key_Space)
    QTest.mouseClick(switch, Qt.MouseButton.LeftButton, pos=edge_of(switch))
    assert [told.at(i)[0] for i in range(told.count())] == [True, False, True]
    assert (switch.accessibleName(), switch.accessibleDescription()) == ("Less motion", "Nothing fades.")


def test_showing_a_state_says_nothing(shown):
    box, slider, choice, segments = shown(CheckBox()), shown(Slider(0, 10)), shown(Choice()), shown(Segments())
    for options in (choice, segments):
        options.set_options([("a", "One"), ("b", "Two")], "Which")
    spies = [QSignalSpy(s) for s in (box.toggled, slider.changed, slider.settled, choice.chosen, segments.chosen)]
    box.set_on(True)
    slider.set_value(7)
    choice.choose("b")
    segments.choose("b")
    assert [spy.count() for spy in spies] == [0] * 5
    assert (box.isChecked(), slider.value, choice.value, segments.value) == (True, 7, "b", "b")


def test_a_mark_stands_at_the_other_end_from_right_to_left(shown, mirrored):
    box, switch = shown(CheckBox()), shown(Switch())
    for widget in (box, switch):
        widget.set_words("نص")
        widget.set_on(True)
    accent = colour(box.palette(), "accent")
    assert min(columns_of(picture(box), accent)) > box.width() / 2
    assert max(columns_of(picture(switch), accent)) < switch.width() / 2


def test_words_wrap_and_the_box_grows_with_them(shown, large_text):
    box = CheckBox()
    box.set_words(
        "A very long sentence that does not fit on one line at all", "And another one below it, which is as long."
    )
    narrow, wide = box.heightForWidth(260), box.heightForWidth(2000)
    assert narrow > wide >= tokens.CONTROL
    shown(box, 300, 600)
    assert box.height() >= box.heightForWidth(box.width())


def test_the_keyboard_leaves_a_ring_and_a_click_does_not(shown):
    for widget in (CheckBox(), Switch(), IconButton(Icons(resources() / "icons"), "camera"), Slider(0, 10).track):
        shown(widget)
        widget.setFocus(Qt.FocusReason.MouseFocusReason)
        clicked = picture(widget)
        widget.clearFocus()
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        assert picture(widget) != clicked, type(widget)


@pytest.mark.parametrize(
    ("direction", "right"), [(Qt.LayoutDirection.LeftToRight, 1), (Qt.LayoutDirection.RightToLeft, -1)]
)
def test_a_slider_follows_keys_and_clicks_in_the_direction_of_reading(shown, direction, right):
    slider = shown(Slider(-20, 20))
    slider.setLayoutDirection(direction)
    slider.track.setLayoutDirection(direction)
    slider.set_label("Exposure", lambda value: f"{value / 10:+.1f}")
    slider.track.setFocus()
    QTest.keyClick(slider.track, Qt.Key.Key_Right)
    assert slider.value == right
    QTest.mouseClick(slider.track, Qt.MouseButton.LeftButton, pos=edge_of(slider.track))
    assert slider.value == 20 * right
    assert slider.track.accessibleDescription() == f"{2 * right:+.1f}"
    QTest.mouseDClick(slider.track, Qt.MouseButton.LeftButton)
    assert slider.value == 0


def test_a_slider_settles_once_for_a_drag_and_for_each_key(shown):
    slider = shown(Slider(0, 100))
    moved, settled = QSignalSpy(slider.changed), QSignalSpy(slider.settled)
    track, y = slider.track, slider.track.height() // 2
    QTest.mousePress(track, Qt.MouseButton.LeftButton, pos=QPoint(100, y))
    for x in (150, 200, 250):
        QTest.mouseMove(track, QPoint(x, y))
        QApplication.processEvents()
    assert (moved.count() >= 3, settled.count()) == (True, 0)
    QTest.mouseRelease(track, Qt.MouseButton.LeftButton, pos=QPoint(250, y))
    assert settled.count() == 1
    QTest.keyClick(track, Qt.Key.Key_Left)
    assert settled.count() == 2


def test_one_of_several_is_chosen_with_arrow_keys(shown):
    segments = shown(Segments())
    segments.set_options([("system", "As the system"), ("light", "Light"), ("dark", "Dark")], "Colours")
    QApplication.processEvents()
    told = QSignalSpy(segments.chosen)
    segments.findChildren(QWidget)[0].setFocus()
    QTest.mouseClick(segments.findChildren(QWidget)[1], Qt.MouseButton.LeftButton)
    assert (segments.value, told.at(0)[0]) == ("light", "light")
    QTest.keyClick(segments.findChildren(QWidget)[1], Qt.Key.Key_Right)
    assert segments.value == "dark"
    segments.set_options([("light", "Hell"), ("dark", "Dunkel")], "Farben")
    assert (segments.value, segments.accessibleName()) == ("dark", "Farben")


def test_a_list_keeps_what_was_chosen_when_its_words_change_and_ignores_the_wheel(shown):
    choice = shown(Choice())
    choice.set_options([("de", "German"), ("en", "English")], "Language")
    choice.choose("en")
    choice.set_options([("de", "Deutsch"), ("en", "Englisch"), ("fr", "Französisch")], "Sprache")
    assert (choice.value, choice.currentText()) == ("en", "Englisch")
    told = QSignalSpy(choice.chosen)
    QTest.keyClick(choice, Qt.Key.Key_Down)
    assert (choice.value, told.at(0)[0]) == ("fr", "fr")


def test_a_field_says_what_is_wrong_and_shows_a_secret_on_demand(shown):
    field = shown(Field(secret=True))
    field.set_label("Passphrase", "Several words are best.", "Enter it")
    assert field.line.echoMode() == QLineEdit.EchoMode.Password
    field.set_error("Type it first.")
    assert field.line.accessibleDescription() == "Type it first."
    field.set_error("")
    assert field.line.accessibleDescription() == "Several words are best."
    QTest.keyClicks(field.line, "a b")
    QTest.mouseClick(field.findChild(Link), Qt.MouseButton.LeftButton)
    assert (field.line.echoMode(), field.text) == (QLineEdit.EchoMode.Normal, "a b")


def test_the_tab_key_leaves_a_text_area(shown):
    area = TextArea(3)
    area.set_name("Note", "What went wrong")
    after = QLineEdit()
    box = QWidget()
    column = QVBoxLayout(box)
    column.addWidget(area)
    column.addWidget(after)
    shown(box)
    area.setFocus()
    QTest.keyClick(area, Qt.Key.Key_Tab)
    assert after.hasFocus()
    assert area.toPlainText() == ""


def test_a_chip_a_section_and_progress_say_what_they_show(shown):
    chip, section, progress = Chip("2 new", "good"), Section(), ProgressBar()
    section.set_title("Storage", "On this computer.")
    progress.show_progress("Learning", 0.4, "ready about 14:20")
    for widget in (chip, section, progress):
        shown(widget)
    assert (chip.accessibleName(), section.accessibleName()) == ("2 new", "Storage")
    assert (progress.bar.accessibleName(), progress.bar.accessibleDescription()) == ("Learning", "ready about 14:20")
    assert progress.bar.value() == 400
    progress.show_progress("Looking", None)
    assert progress.bar.isHidden()


def test_controls_are_at_least_44_high_and_grow_with_the_text(shown, qapp):
    assert control_height() == 44
    button = IconButton(Icons(resources() / "icons"), "camera")
    assert button.sizeHint() == QSize(44, 44)
    scale_text(qapp, 200)
    assert control_height() > scaled(tokens.BODY) * 1.4
    assert button.sizeHint().height() == control_height()
    scale_text(qapp, 100)


def test_every_icon_is_drawn_and_takes_the_colour_it_is_given(qapp):
    icons = Icons(resources() / "icons")
    names = {path.stem for path in (resources() / "icons").glob("*.svg")}
    assert names >= DIRECTED
    for name in sorted(names - {"likeness"}):
        image = icons.pixmap(name, QSize(24, 24), QColor("#B3372B"), 2.0).toImage()
        inked = [image.pixelColor(x, y) for x in range(48) for y in range(48) if image.pixelColor(x, y).alpha() > 250]
        assert len(inked) > 20, name
        assert sum(abs(pixel.red() - 0xB3) < 4 for pixel in inked) > len(inked) / 2, name


def test_what_points_along_the_line_is_mirrored(shown, mirrored):
    icons = Icons(resources() / "icons")
    arrow, trash = IconButton(icons, "arrow-left"), IconButton(icons, "crop")
    for widget in (arrow, trash):
        shown(widget)
    right_to_left = [picture(widget) for widget in (arrow, trash)]
    for widget in (arrow, trash):
        widget.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert picture(arrow) != right_to_left[0]
    assert picture(trash) == right_to_left[1]


@pytest.mark.parametrize("ratio", [1.0, 1.25, 1.5, 2.0, 3.0])
def test_icons_are_drawn_in_the_pixels_of_the_screen(qapp, ratio):
    """A line of 1.75 of 24 parts is crisp: most of what it covers is covered wholly."""
    image = Icons(resources() / "icons").pixmap("crop", QSize(24, 24), QColor("black"), ratio).toImage()
    assert image.width() == round(24 * ratio)
    alphas = [image.pixelColor(x, image.height() // 2).alpha() for x in range(image.width())]
    assert max(alphas) > 180
    assert sum(alpha > 0 for alpha in alphas) <= 2 * (round(1.75 * ratio) + 2)
