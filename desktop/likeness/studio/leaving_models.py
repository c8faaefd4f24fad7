"""Personal models that a person takes out, and may still have back: as photos are (leaving.py), they are erased a little later."""

from collections.abc import Sequence

from likeness.base.clock import to_iso
from likeness.base.errors import Failed, LikenessError
from likeness.consent.purposes import Purpose
from likeness.studio.house import Studio
from likeness.studio.permits import granted
from likeness.vault.kinds import Kind
from likeness.vault.sitters import LEAVING, BlobRow, SitterStore

LEAVING_MODELS = "models-leaving"
"""The setting that names the sittings with a personal model on its way out, so that a start need not look through everybody's."""


def take_out_model(studio: Studio, sitting: str, adapter: str) -> None:
    """Nothing is made with it any more; it is erased by `finish_leaving_models`. Raises Refused without consent to train; Failed("adapter-none")."""
    store = _store(studio, sitting)
    with studio.vault.exclusive():
        row = _row(store.list(Kind.ADAPTER), adapter)
        _note(studio, {*_noted(studio), sitting})
        store.update(adapter, {**row.details, LEAVING: to_iso(studio.clock())})


def take_back_model(studio: Studio, sitting: str, adapter: str) -> None:
    """Raises Refused without consent to train; Failed("adapter-none") where it is erased already."""
    store = _store(studio, sitting)
    with studio.vault.exclusive():
        row = _row(store.list(Kind.ADAPTER, leaving=True), adapter)
        store.update(adapter, {name: value for name, value in row.details.items() if name != LEAVING})


def finish_leaving_models(studio: Studio, sitting: str) -> int:
    """Erase for good what was taken out, and how many there were: the person's key and the vault's change, copies made before do not open.

    Without consent to train nothing of it can be seen: the sitting stays noted until it can, or is gone.
    """
    gone = _on_their_way(studio, sitting)
    if gone is None:
        return 0
    if gone:
        busy = {entry.sitter for entry in studio.journal.entries()}  # of everybody: see removing.py
        studio.vault.purge({}, gone, busy)
    with studio.vault.exclusive():
        if _on_their_way(studio, sitting) == []:
            _note(studio, set(_noted(studio)) - {sitting})
    return len(gone)


def finish_all_leaving_models(studio: Studio) -> None:
    """At a start: what was taken out when the program last ended. A sitting with trouble waits for the next time."""
    for sitting in _noted(studio):
        try:
            finish_leaving_models(studio, sitting)
        except LikenessError as error:
            if error.code in {"sitter-unknown", "sitter-erased"}:
                with studio.vault.exclusive():
                    _note(studio, set(_noted(studio)) - {sitting})


def _on_their_way(studio: Studio, sitting: str) -> list[str] | None:
    """None without consent to train."""
    permit = granted(studio, sitting, Purpose.TRAIN)
    if permit is None:
        return None
    return [row.id for row in studio.vault.open_sitter(permit).list(Kind.ADAPTER, leaving=True)]


def _store(studio: Studio, sitting: str) -> SitterStore:
    return studio.vault.open_sitter(studio.vault.permit(sitting, Purpose.TRAIN))


def _row(rows: Sequence[BlobRow], adapter: str) -> BlobRow:
    found = next((row for row in rows if row.id == adapter), None)
    if found is None:
        raise Failed("adapter-none")
    return found


def _noted(studio: Studio) -> list[str]:
    noted = studio.vault.get_setting(LEAVING_MODELS)
    return [str(sitting) for sitting in noted] if isinstance(noted, list) else []


def _note(studio: Studio, sittings: set[str]) -> None:
    """Called under `Vault.exclusive`, in which `sittings` was worked out."""
    if sorted(sittings) != _noted(studio):
        studio.vault.put_setting(LEAVING_MODELS, [*sorted(sittings)])
