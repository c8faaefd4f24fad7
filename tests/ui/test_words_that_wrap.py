"""Words that wrap are as high as their lines: more in a narrow place, and fewer again in a wide one."""

import pytest
from PySide6.QtWidgets import QApplication

from likeness.ui.theme import fonts
from likeness.ui.widgets.button import Button, Kind
from likeness.ui.widgets.foot_bar import FootBar
from likeness.ui.widgets.page_frame import PageFrame
from likeness.ui.widgets.text import Paragraph

pytestmark = pytest.mark.window


def test_a_paragraph_is_no_higher_than_its_lines_wherever_it_was_before(qtbot, theme, qt_messages):
    words = Paragraph()
    qtbot.addWidget(words)
    words.set_words("The shape of your face is not changed, and nothing leaves this computer.")
    words.show()
    heights = []
    for width in (600, 150, 600):
        words.resize(width, 10)
        heights.append(words.minimumHeight())
    assert heights[0] == heights[2]
    assert heights[1] > 2 * heights[0]


def test_a_foot_bar_folds_as_often_as_its_words_are_large_and_its_hint_is_seen_whole(qtbot, theme, monkeypatch):
    monkeypatch.setattr(fonts, "text_scale", lambda: 200)
    foot = FootBar()
    qtbot.addWidget(foot)
    buttons = [
        foot.add(kind, words)
        for kind, words in (
            (Kind.QUIET, "Ohne weitermachen"),
            (Kind.OUTLINED, "Als verschlüsselte Datei speichern"),
            (Kind.PRIMARY, "In Ordner speichern"),
        )
    ]
    late = foot.add(Kind.PRIMARY, "")
    late.hide()
    said = "Noch ist keines behalten: Alle gezeigten würden ausgegeben."
    foot.set_hint(said)
    foot.resize(690, 300)
    foot.show()
    qtbot.waitUntil(lambda: foot.above.isVisible() and buttons[-1].y() > buttons[0].y())
    assert foot.minimumSizeHint().width() <= 690
    for button in (foot.back_button, *buttons):
        assert button.width() >= button.sizeHint().width()
        assert foot.rect().contains(button.geometry())
    assert [button.y() for button in buttons] == sorted(button.y() for button in buttons), "in the order of reading"
    assert foot.above.accessibleName() == said
    assert foot.above.height() >= foot.above.heightForWidth(foot.above.width())
    foot.resize(2400, 300)
    qtbot.waitUntil(lambda: foot.hint.isVisible() and not foot.above.isVisible())
    assert len({button.y() for button in buttons}) == 1
    assert foot.hint.text() == said
    foot.hide()
    late.show()
    late.setText("Notfallblatt öffnen…")
    foot.show()
    qtbot.waitUntil(lambda: late.width() >= late.sizeHint().width())


def test_what_stands_beside_a_heading_leaves_its_words_no_narrow_column(qtbot, theme):
    page = PageFrame()
    qtbot.addWidget(page)
    beside = Button(Kind.OUTLINED)
    beside.setText("As wide as three words")
    page.header_end.addWidget(beside)
    lead = "Choose one or more. The pictures show somebody who does not exist."
    for width, under in ((900, False), (2 * beside.sizeHint().width() + 60, True)):
        page.resize(width, 500)
        page.set_title("Looks", lead)
        page.show()
        qtbot.waitUntil(lambda: page._lead.width() > 0)
        QApplication.processEvents()
        assert (beside.y() > page._lead.geometry().bottom()) == under
