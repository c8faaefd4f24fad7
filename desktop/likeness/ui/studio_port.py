"""The Library's port onto the real studio. The vault is open only while a call lasts, so that other commands can have it in between."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Protocol

from likeness.base.sentences import sentence
from likeness.ui.ports import SittingCard

if TYPE_CHECKING:
    from contextlib import AbstractContextManager

    from likeness.studio.cards import Card
    from likeness.studio.house import Studio

RENEW_WITHIN_DAYS = 30
DAYS_PER_MONTH = 30


class Opening(Protocol):
    """Opens the studio; makes the vault where there is none and `create` is asked for."""

    def __call__(self, *, create: bool) -> "AbstractContextManager[Studio]": ...


class StudioPort:
    """A LibraryPort. The studio is imported with the first call: on the background thread, when the window is already there."""

    def __init__(self, opening: Opening, has_vault: Callable[[], bool]) -> None:
        self._opening = opening
        self._has_vault = has_vault
        self._alarm: str | None = None

    def sittings(self) -> Sequence[SittingCard]:
        if not self._has_vault():
            return ()
        from likeness.studio.cards import cards  # noqa: PLC0415

        with self._opening(create=False) as studio:
            self._alarm = sentence(studio.alarms[0]) if studio.alarms else None
            return tuple(as_card(card) for card in cards(studio))

    def alarm(self) -> str | None:
        """A clock that jumped, an erasure that could not be ended: what opening the studio found."""
        return self._alarm

    def new_sitting(self, name: str) -> str:
        from likeness.studio.sittings import new_sitting  # noqa: PLC0415

        with self._opening(create=True) as studio:
            return new_sitting(studio, name)

    def close(self) -> None:
        """Nothing is held open between calls."""


def as_card(card: "Card") -> SittingCard:
    """The words of a card."""
    row = card.row
    return SittingCard(
        id=row.sitting,
        title=row.name,
        state_line=_state(row.counts.get("photos", 0), row.counts.get("portraits", 0)),
        consent_line=_consent(row.consent_days),
        warn=row.consent_days is not None and row.consent_days <= RENEW_WITHIN_DAYS,
        picture_png=card.picture,
    )


def _state(photos: int, portraits: int) -> str:
    if portraits:
        return f"{portraits} portraits" if portraits > 1 else "1 portrait"
    if photos:
        return f"{photos} photos" if photos > 1 else "1 photo"
    return "No photos yet"


def _consent(days: int | None) -> str:
    if days is None:
        return "Consent: not given yet"
    if days <= RENEW_WITHIN_DAYS:
        return f"Consent ends in {days} days: renew"
    return f"Consent: {days // DAYS_PER_MONTH} months left"
