"""Signing with a real pointer in a real widget."""

import math

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage

from likeness.consent.signature import is_path
from likeness.ui.widgets.signature_pad import SignaturePad

pytestmark = pytest.mark.window


@pytest.fixture
def pad(qtbot):
    made = SignaturePad()
    qtbot.addWidget(made)
    made.resize(480, 168)
    made.show()
    return made


def sign(qtbot, pad, start, *, wave=True):
    qtbot.mousePress(pad, Qt.MouseButton.LeftButton, pos=start)
    for step in range(1, 60):
        qtbot.mouseMove(pad, start + QPoint(4 * step, round(30 * math.sin(step / 4)) if wave else 0))
    qtbot.mouseRelease(pad, Qt.MouseButton.LeftButton, pos=start + QPoint(240, 0))


def test_strokes_become_a_signature_and_go_back_one_by_one(qtbot, pad):
    heard = []
    pad.changed.connect(lambda: heard.append(pad.drawn()))
    assert pad.drawn() is None
    sign(qtbot, pad, QPoint(60, 80))
    sign(qtbot, pad, QPoint(90, 120), wave=False)
    assert pad.drawn().count("M") == 2
    assert is_path(pad.drawn())
    qtbot.keyClick(pad, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert pad.drawn().count("M") == 1
    qtbot.keyClick(pad, Qt.Key.Key_Delete)
    assert pad.drawn() is None
    assert len(heard) == 4


def test_a_click_is_no_signature(qtbot, pad):
    qtbot.mouseClick(pad, Qt.MouseButton.LeftButton, pos=QPoint(50, 50))
    assert pad.drawn() is None


def test_ink_is_where_the_pointer_was(qtbot, pad):
    def ink():
        image = pad.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
        return sum(image.pixelColor(60 + 4 * step, 100).value() < 90 for step in range(2, 58))

    assert ink() == 0
    sign(qtbot, pad, QPoint(60, 100), wave=False)
    assert ink() > 50


def test_is_named_for_those_who_cannot_see_it(pad):
    assert pad.accessibleName() == "Sign here"
    assert "type your name" in pad.accessibleDescription()
