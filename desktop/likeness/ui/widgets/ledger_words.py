"""What the ledger's codes mean, in a person's words."""

from PySide6.QtCore import QObject


class LedgerWords(QObject):
    """Looked up when shown, so that they are in the language of that moment."""

    def action(self, action: str, count: int) -> str:
        """One entry, without whom it is about."""
        words = {**self._of_people(count), **self._of_the_vault()}
        return words.get(action, action)

    def _of_people(self, count: int) -> dict[str, str]:
        return {
            "sitter-created": self.tr("A sitting was begun"),
            "corrected": self.tr("A name was put right"),
            "consent-recorded": self.tr("An answer was signed"),
            "consent-withdrawn": self.tr("Consent was withdrawn"),
            "blobs-removed": self.tr("%n file(s) were erased", "", count),
            "blobs-quarantined": self.tr("%n damaged file(s) were set aside", "", count),
            "leased": self.tr("Work on the person's photos was begun"),
            "exported": self.tr("%n file(s) were handed out", "", count),
            "retouched": self.tr("%n portrait(s) were retouched", "", count),
            "trained": self.tr("A personal model was made"),
            "generated": self.tr("%n portrait(s) were generated", "", count),
            "delivered": self.tr("%n portrait(s) were exported", "", count),
            "erasure-begun": self.tr("Erasing everything began"),
            "erased": self.tr("Everything was erased, and proven gone"),
            "presence-shown": self.tr("The person showed to the camera that they are there"),
            "presence-vouched": self.tr("Somebody vouched that the person is there"),
            "presence-fictional": self.tr("It was noted that this person is fictional"),
            "lost-in-restore": self.tr("%n file(s) could not be restored", "", count),
            "key-renewed": self.tr("The person's key was changed"),
        }

    def _of_the_vault(self) -> dict[str, str]:
        return {
            "vault-created": self.tr("The vault was made"),
            "key-rotated": self.tr("The vault's key was changed"),
            "loss-accepted": self.tr("It was accepted that something is missing"),
            "kit-made": self.tr("A recovery kit was made"),
            "kit-tested": self.tr("The recovery kit was tried"),
            "recovered": self.tr("The vault was opened with the recovery kit"),
            "keeper-changed": self.tr("The key was given into other keeping"),
            "backed-up": self.tr("A backup was written"),
            "backup-rewritten": self.tr("A backup was written anew, without who was erased"),
            "restored": self.tr("The vault was restored from a backup"),
        }
