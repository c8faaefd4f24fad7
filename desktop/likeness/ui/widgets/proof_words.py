"""What is said of a portrait, in words: what it is, how alike, and why it is hidden."""

from PySide6.QtCore import QObject

from likeness.ui.models import proofs as model
from likeness.ui.models.proofs import Proof, ProofsState, Saying, Way
from likeness.ui.widgets.order_words import OrderWords
from likeness.ui.widgets.proof_tile import TileWords
from likeness.ui.words import list_text, number_text, sentence_of, table_text


class ProofWords(QObject):
    """Asked when something is shown, so that the language is the one that is spoken."""

    def way(self, way: Way) -> str:
        return {
            Way.RETOUCHED: self.tr("Retouched"),
            Way.GENERATED: self.tr("Generated"),
            Way.COMPOSITE: self.tr("Composite"),
        }[way]

    def whole_way(self, way: Way) -> str:
        return {
            Way.RETOUCHED: self.tr("Retouched photo"),
            Way.GENERATED: self.tr("Generated picture"),
            Way.COMPOSITE: self.tr("Photo with drawn parts"),
        }[way]

    def likeness(self, proof: Proof, name: str) -> str:
        if proof.points is None:
            return self.tr("Likeness not measured")
        if proof.alike is False:
            return self.tr("Likeness {points}: not yet like {name}").format(points=number_text(proof.points), name=name)
        return self.tr("Likeness {points}").format(points=number_text(proof.points))

    def short_reason(self, proof: Proof, name: str) -> str:
        """Two or three words for under a tile."""
        reason = model.reason_of(proof)
        words = {
            "": "",
            str(Saying.ASIDE): self.tr("Hidden by you"),
            "choice-not-alike": self.tr("Not yet like {name}"),
            "choice-no-face": self.tr("No face"),
            "choice-second-face": self.tr("A second face"),
            "choice-copy": self.tr("Copy of a photo"),
            "choice-head-cut": self.tr("Head cut off"),
            "choice-eyes-closed": self.tr("Eyes closed"),
            "choice-eyes": self.tr("Eyes do not match"),
            "choice-tone": self.tr("Other skin tone"),
            "choice-unnatural": self.tr("Painted skin"),
            "choice-darkroom": self.tr("Changed too much"),
            "choice-duplicate": self.tr("Nearly the same"),
            "choice-surplus": self.tr("Others are better"),
        }.get(reason, self.tr("Changed too much"))
        return words.format(name=name)

    def reasons(self, proof: Proof, name: str) -> list[str]:
        """Whole sentences: why it is hidden, and what a person should know of it."""
        found: list[str] = []
        if proof.saying is Saying.ASIDE:
            found.append(self.tr("You hid this portrait."))
        found += [sentence_of(code) for code in dict.fromkeys(proof.reasons)]
        if proof.alike is False and model.NOT_ALIKE not in proof.reasons:
            found.append(self.tr("This portrait is not yet like {name}.").format(name=name))
        return found + [sentence_of(code) for code in proof.remarks]

    def tile(self, state: ProofsState, proof: Proof, place: int, of: int) -> TileWords:
        reason, way = self.short_reason(proof, state.name), self.way(proof.way)
        look = self.look(state, proof.look)
        kept = self.tr("Kept") if proof.kept else ""
        told = (self.whole_way(proof.way), self.likeness(proof, state.name), kept, reason)
        name = self.tr("Portrait {number} of {count}, {look}").format(
            number=number_text(place), count=number_text(of), look=look
        )
        badge = "" if proof.points is None else number_text(proof.points)
        return TileWords(badge, way, reason, name, ", ".join(filter(None, told)))

    def hidden(self, state: ProofsState) -> str:
        counts = model.hidden_reasons(state)
        number = number_text(sum(counts.values()))
        if set(counts) == {model.NOT_ALIKE}:
            return self.tr("{count} hidden: not enough like {name}").format(count=number, name=state.name)
        return self.tr("{count} hidden").format(count=number)

    def lead(self, state: ProofsState) -> str:
        kept = number_text(len(state.kept))
        lead = self.tr("Best likeness first. Space keeps, X hides. Kept: {count}").format(count=kept)
        order = OrderWords(self).said(state.tally)
        return f"{lead}. {order}" if order else lead

    def ways(self, ways: tuple[Way, ...]) -> str:
        """The choice of all of them."""
        return list_text([self.way(way) for way in ways])

    def look(self, state: ProofsState, look: str) -> str:
        return table_text(state.title(look))
