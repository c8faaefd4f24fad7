"""What is said of an order of generated portraits, in numbers: the same sentence before, while and after they are made, wherever it stands."""

from PySide6.QtCore import QObject

from likeness.ui.models.making import Tally
from likeness.ui.words import number_text


class OrderWords(QObject):
    """Asked when something is shown, so that the language is the one that is spoken."""

    def said(self, tally: Tally | None) -> str:
        """Nothing where everything that is made is seen."""
        if tally is None or tally.plain:
            return ""
        wanted, made = number_text(tally.wanted), number_text(tally.made)
        if tally.shown is None:
            return self.tr("{made} are made so that you see the best {wanted}; the others are hidden.").format(
                made=made, wanted=wanted
            )
        return self.tr("{made} were made for the {wanted} you asked for: {shown} shown, {hidden} hidden.").format(
            made=made, wanted=wanted, shown=number_text(tally.shown), hidden=number_text(tally.made - tally.shown)
        )
