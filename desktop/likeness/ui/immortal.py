"""A fault of PySide6 6.12.0 that ends the program: it gives away `None`, `True` and `False` as if they could not be let go of, once more than it held
them: `None` with each call of a method of Qt that gives back nothing, `True` with each `emit`.

From Python 3.12 on they cannot be (PEP 683). Before, the interpreter aborts ("deallocating None") after some ten thousand calls, which a window makes
in a few minutes. tests/ui/test_immortal.py says when a newer PySide6 needs this no more.
"""

import ctypes
import sys

MANY = 1 << 40
"""More references than calls in any life of a program."""

GIVEN_AWAY = (None, True, False, NotImplemented)


def hold_true() -> None:
    """Before the first call of a window; a second call does nothing."""
    if sys.version_info >= (3, 12):
        return
    for value in GIVEN_AWAY:
        if sys.getrefcount(value) > MANY // 2:
            continue
        # The count is the first word of an object of CPython; believed only where it reads as the interpreter itself says.
        count = ctypes.c_ssize_t.from_address(id(value))
        if abs(count.value - sys.getrefcount(value)) <= SLACK:
            count.value += MANY


SLACK = 8
"""Other threads hold and let go of `None` between the two readings."""
