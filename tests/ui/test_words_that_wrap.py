"""Words that wrap are as high as their lines: more in a narrow place, and fewer again in a wide one."""

import pytest

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
