"""What is said of a portrait's skin, in words."""

from PySide6.QtCore import QObject

from likeness.ui.models.tone import Tone, tone_of


class ToneWords(QObject):
    """Asked when something is shown, so that the language is the one that is spoken."""

    def said(self, difference: float | None) -> str:
        """Nothing where it was not measured."""
        if difference is None:
            return ""
        return {
            Tone.SAME: self.tr("Skin tone as photographed"),
            Tone.NEAR: self.tr("Skin tone slightly different than photographed"),
            Tone.FAR: self.tr("Skin tone clearly different than photographed"),
        }[tone_of(difference)]
