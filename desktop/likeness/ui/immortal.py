"""A fault of PySide6 6.12.0 that ends the program: each `emit` from Python lets go of `True` once more than it held it.

From Python 3.12 on `True` cannot be let go of (PEP 683). Before, the interpreter aborts ("deallocating True or False") after some hundred
signals; a camera sends as many in half a minute. tests/ui/test_immortal.py says when a newer PySide6 needs this no more.
"""

import ctypes
import sys

MANY = 1 << 40
"""More references than signals in any life of a program."""


def hold_true() -> None:
    """Before the first signal of a window; a second call does nothing."""
    if sys.version_info >= (3, 12) or sys.getrefcount(True) > MANY // 2:
        return
    # The count is the first word of an object of CPython; believed only where it reads as the interpreter itself says.
    count = ctypes.c_ssize_t.from_address(id(True))
    if abs(count.value - sys.getrefcount(True)) <= 2:
        count.value += MANY
