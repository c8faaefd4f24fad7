"""What is said of a photo in two to four words, by the stable code of its reason. The whole sentence stands in the code's own table."""

from PySide6.QtCore import QObject

from likeness.ui.words import sentence_of, table_text

GOOD = "good"


class PhotoWords(QObject):
    """Looked up when shown, in the language of that moment."""

    def verdict(self, reason: str) -> str:
        """What a card says. A code without words of its own can only be one of a refusal."""
        return self._kept().get(reason) or self._refused().get(reason) or self.tr("Cannot be used")

    def sentence(self, reason: str, sentence: str, fields: dict[str, str]) -> str:
        """The whole of it: of the policy, whose sentence is a table's text, or of an error, which has one of the window's own."""
        if reason in self._kept() or reason in self._policy():
            return table_text(sentence)
        return sentence_of(reason, fields)

    def _kept(self) -> dict[str, str]:
        return {
            GOOD: self.tr("Good"),
            "bystander": self.tr("Somebody else in it"),
            "low-resolution": self.tr("Face is small"),
            "tight-crop": self.tr("Head cut off"),
            "dim": self.tr("Rather dark"),
            "bright-spots": self.tr("Very bright spots"),
            "soft": self.tr("A little soft"),
            "eye-glare": self.tr("Reflection on the eyes"),
            "eyes-narrow": self.tr("Eyes nearly closed"),
            "far-turned": self.tr("Turned far aside"),
            "head-up": self.tr("Head tipped back"),
            "head-down": self.tr("Looks down"),
            "tilted": self.tr("Head tilted"),
            "colour-cast": self.tr("Strong colour of light"),
            "side-light": self.tr("Half in shadow"),
            "compressed": self.tr("Lost detail"),
        }

    def _policy(self) -> dict[str, str]:
        return {
            "turned-away": self.tr("Turned away"),
            "face-cut-off": self.tr("Face cut off"),
            "sideways": self.tr("Lies on its side"),
            "too-dark": self.tr("Too dark"),
            "too-bright": self.tr("Too bright"),
            "no-face": self.tr("No face found"),
            "several-people": self.tr("Several people"),
            "too-far": self.tr("Too far away"),
            "blurred": self.tr("Blurred"),
            "dark-glasses": self.tr("Dark glasses"),
            "eyes-closed": self.tr("Eyes closed"),
        }

    def _refused(self) -> dict[str, str]:
        return {
            **self._policy(),
            "second-person": self.tr("Another person"),
            "other-person": self.tr("Another person"),
            "photo-duplicate": self.tr("Already here"),
            "photo-similar": self.tr("Nearly the same"),
            "photo-damaged": self.tr("Damaged file"),
            "photo-empty": self.tr("Empty file"),
            "photo-not-a-picture": self.tr("Not a picture"),
            "photo-film": self.tr("A film"),
            "photo-animated": self.tr("A moving picture"),
            "photo-archive": self.tr("Another archive"),
            "photo-archive-locked": self.tr("Password needed"),
            "file-missing": self.tr("Not there any more"),
            "file-unreadable": self.tr("Cannot be read"),
        }
