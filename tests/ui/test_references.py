"""The toolkit gives back what it holds: PySide6 6.12.0 lets go of None and of True once more with each call, and windows end in an abort."""

import sys

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLabel

pytestmark = pytest.mark.window

SHARED = (None, True, False, NotImplemented, 0, 1, "", ())
MANY = 2_000


class Sender(QObject):
    sent = Signal(bool)


def test_what_all_of_python_shares_is_neither_kept_nor_let_go_of(qapp):
    sender, label = Sender(), QLabel()
    sender.sent.connect(lambda _: None)
    before = [sys.getrefcount(value) for value in SHARED]
    for number in range(MANY):
        sender.sent.emit(True)
        label.setText("")
        label.setToolTip("")
        label.setEnabled(number % 2 == 0)
        label.isVisible()
        label.sizeHint()
    after = [sys.getrefcount(value) for value in SHARED]
    assert all(abs(one - two) < MANY // 4 for one, two in zip(before, after, strict=True)), (before, after)
