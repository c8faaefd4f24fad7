"""One small picture per sitting, for a list of people."""

from likeness.base.errors import LikenessError
from likeness.consent.purposes import Purpose
from likeness.studio.house import Studio
from likeness.studio.permits import granted
from likeness.studio.portraits import list_portraits
from likeness.studio.seeing import thumbnail
from likeness.vault.kinds import Kind


def small_picture(studio: Studio, sitting: str) -> bytes | None:
    """A JPEG of the portrait that looks most like the sitter, else of the first photo; None without one, or without consent to see it."""
    try:
        return _portrait(studio, sitting) or _photo(studio, sitting)
    except LikenessError:  # a damaged picture is the business of `vault check`, not of a list
        return None


def _portrait(studio: Studio, sitting: str) -> bytes | None:
    if granted(studio, sitting, Purpose.DELIVER) is None:
        return None
    shown = [row for row in list_portraits(studio, sitting) if row.shown]
    if not shown:
        return None
    best = max(shown, key=lambda row: row.measured.likeness or 0.0)
    return thumbnail(studio, sitting, Kind.PORTRAIT, best.portrait)


def _photo(studio: Studio, sitting: str) -> bytes | None:
    permit = granted(studio, sitting, Purpose.RETOUCH)
    rows = [] if permit is None else studio.vault.open_sitter(permit).list(Kind.PHOTO)
    return thumbnail(studio, sitting, Kind.PHOTO, rows[0].id) if rows else None
