"""The window's only motion: what appears fades in. Not at all where the person, or their system, asked for less."""

from PySide6.QtCore import QAbstractAnimation, QObject, QPropertyAnimation
from PySide6.QtWidgets import QApplication, QGraphicsOpacityEffect, QWidget

from likeness.ui.theme import tokens

_PROPERTY = "reducedMotion"


def reduce_motion(application: QApplication, still: bool) -> None:  # noqa: FBT001 (a setter)
    application.setProperty(_PROPERTY, still)


def is_still() -> bool:
    """Whether nothing may move."""
    application: QObject | None = QApplication.instance()
    return bool(application.property(_PROPERTY)) if application is not None else True


def fade_in(widget: QWidget) -> None:
    """Let `widget`, which was just shown, appear over FADE_MS. Its effect goes with the animation: painting costs nothing afterwards."""
    if is_still() or not widget.isVisible():
        return
    effect = QGraphicsOpacityEffect(widget)
    effect.setOpacity(0.0)
    widget.setGraphicsEffect(effect)
    fade = QPropertyAnimation(effect, b"opacity", widget)
    fade.setDuration(tokens.FADE_MS)
    fade.setStartValue(0.0)
    fade.setEndValue(1.0)
    fade.finished.connect(lambda: widget.setGraphicsEffect(None))  # type: ignore[arg-type]
    fade.start(QAbstractAnimation.DeletionPolicy.DeleteWhenStopped)
