"""The window's own words about purposes: their short names, what happens without each, and what became of an answer."""

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from likeness.base.clock import from_iso
from likeness.consent.purposes import Purpose
from likeness.ui.words import date_text

if TYPE_CHECKING:
    from likeness.consent.retention import Policy


class PurposeWords(QObject):
    """Looked up when shown, so that they are in the language of that moment."""

    def short(self, purpose: str) -> str:
        """What a thing is held for, in the middle of a sentence: "for retouching"."""
        words = {
            "retouch": self.tr("retouching"),
            "compare": self.tr("measuring likeness"),
            "train": self.tr("the personal model"),
            "generate": self.tr("generating portraits"),
            "deliver": self.tr("exporting"),
            "showcase": self.tr("showing as examples"),
            "keep": self.tr("the next visit"),
        }
        return words.get(purpose, purpose)

    def without(self, purpose: Purpose, policy: "Policy | None") -> str:
        """What happens where the answer is no."""
        if purpose is Purpose.KEEP and policy is not None:
            words = self.tr("Without it: photos are erased after {photos} days and portraits after {portraits}.")
            return words.format(photos=policy.photos, portraits=policy.portraits)
        words_for = {
            Purpose.RETOUCH: self.tr("Without it: no photos are taken in, and no portrait can be made."),
            Purpose.COMPARE: self.tr("Without it: nobody checks by numbers whether a portrait looks like you."),
            Purpose.TRAIN: self.tr("Without it: retouched portraits are made all the same."),
            Purpose.GENERATE: self.tr("Without it: every portrait is one of your own photos, finished."),
            Purpose.DELIVER: self.tr("Without it: portraits can be looked at here, but not taken along."),
            Purpose.SHOWCASE: self.tr("Without it: nobody else is shown your portraits. Nothing else changes."),
            Purpose.KEEP: self.tr("Without it: photos and portraits are erased sooner."),
        }
        return words_for[purpose]

    def state(self, state: str, until: str | None) -> str:
        """One line about an answer; `until` in RFC 3339."""
        ends = "" if until is None else date_text(from_iso(until))
        words = {
            "given": self.tr("Agreed, until {date}").format(date=ends),
            "refused": self.tr("Not agreed to"),
            "withdrawn": self.tr("Withdrawn"),
            "expired": self.tr("Ended on {date}").format(date=ends),
        }
        return words.get(state, self.tr("Not agreed to"))

    def held(self, kind: str, count: int) -> str:
        """So many of a kind (consent.erasure_page.KINDS)."""
        words = {
            "photo": self.tr("%n photo(s)", "", count),
            "thumbnail": self.tr("%n small picture(s)", "", count),
            "mask": self.tr("%n outline(s) of the person in a photo", "", count),
            "embedding": self.tr("%n measurement(s) of the face", "", count),
            "adapter": self.tr("%n personal model(s)", "", count),
            "checkpoint": self.tr("%n half-finished personal model(s)", "", count),
            "portrait": self.tr("%n portrait(s)", "", count),
            "generated-portrait": self.tr("%n generated portrait(s)", "", count),
            "binned-portrait": self.tr("%n discarded portrait(s)", "", count),
            "unfinished-job": self.tr("%n unfinished job(s)", "", count),
        }
        return words.get(kind, f"{count} {kind}")

    def until(self, moment: datetime) -> str:
        return self.tr("until {date}").format(date=date_text(moment))
