"""The window's only motion: what appears fades in. Not at all where the person, or their system, asked for less."""

from functools import partial

from PySide6.QtCore import QObject, QPropertyAnimation
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
    """Let `widget`, which was just shown, appear over FADE_MS. Effect and animation stay with it, switched off: deleting an effect while
    its own animation ends was seen to spoil the heap; switched off it costs no painting.
    """
    if is_still() or not widget.isVisible():
        return
    effect = widget.graphicsEffect()
    if not isinstance(effect, QGraphicsOpacityEffect):
        effect = _effect_on(widget)
    effect.setEnabled(True)
    fade = effect.findChild(QPropertyAnimation)
    if fade is not None:
        fade.stop()
        fade.start()


def _effect_on(widget: QWidget) -> QGraphicsOpacityEffect:
    effect = QGraphicsOpacityEffect(widget)
    fade = QPropertyAnimation(effect, b"opacity", effect)
    fade.setDuration(tokens.FADE_MS)
    fade.setStartValue(0.0)
    fade.setEndValue(1.0)
    fade.finished.connect(partial(effect.setEnabled, False))
    widget.setGraphicsEffect(effect)
    return effect
