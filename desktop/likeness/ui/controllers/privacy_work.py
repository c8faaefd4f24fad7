"""What the privacy centre does away from the window's thread. The studio is imported there, with the first call."""

import threading
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from likeness.base.clock import Clock
from likeness.base.errors import Cancelled
from likeness.base.paths import Home

if TYPE_CHECKING:
    from likeness.delivery.tone_figures import ToneReport
    from likeness.studio.erased import ErasedRow
    from likeness.studio.handouts import Handout
    from likeness.studio.house import Studio
    from likeness.studio.keys import LedgerRow, LedgerVerdict, VaultStatus
    from likeness.studio.person_data import PersonData
    from likeness.studio.retaining import RetentionReport
    from likeness.studio.sittings import SittingRow

    People = tuple[SittingRow, ...]
    Make = Callable[[Studio], Handout]

Say = Callable[[int, int], None]


class Erased(NamedTuple):
    """How many files went, and what the certificate does not promise."""

    files: int
    limits: tuple[str, ...]


def people(studio: "Studio") -> "People":
    from likeness.studio.sittings import list_sittings  # noqa: PLC0415

    return list_sittings(studio)


def person(studio: "Studio", sitting: str) -> "PersonData":
    from likeness.studio.person_data import person_data  # noqa: PLC0415

    return person_data(studio, sitting)


def vault(studio: "Studio") -> "VaultStatus":
    from likeness.studio.keys import vault_status  # noqa: PLC0415

    return vault_status(studio)


def retention(studio: "Studio") -> "RetentionReport":
    from likeness.studio.retaining import report  # noqa: PLC0415

    return report(studio)


def downloads(studio: "Studio") -> bool:
    """Whether a base model may be fetched: that process is not counted with the others."""
    return studio.settings.downloads


def sweep(studio: "Studio", *, clock_is_right: bool) -> None:
    from likeness.studio import retaining  # noqa: PLC0415

    retaining.sweep(studio, clock_is_right=clock_is_right)


def ledger(studio: "Studio") -> "tuple[LedgerRow, ...]":
    from likeness.studio.keys import ledger_entries  # noqa: PLC0415

    return ledger_entries(studio).entries


def verify(studio: "Studio") -> "LedgerVerdict":
    from likeness.studio.keys import verify_ledger  # noqa: PLC0415

    return verify_ledger(studio)


def erased(studio: "Studio") -> "tuple[ErasedRow, ...]":
    from likeness.studio.erased import erased_rows  # noqa: PLC0415

    return erased_rows(studio)


def limits(studio: "Studio", sitting: str) -> tuple[str, ...]:
    from likeness.studio.erased import limits_of  # noqa: PLC0415

    return limits_of(studio, sitting)


def erase(studio: "Studio", sitting: str, say: Callable[[str], None], told: Callable[[], None]) -> Erased:
    """`told`: that somebody is gone, whether or not the page is still there to hear it."""
    from likeness.studio.sittings import erase_sitting  # noqa: PLC0415

    try:
        proof = erase_sitting(studio, sitting, say)
    finally:
        told()
    return Erased(proof.blobs_removed, proof.limits)


def bundle(studio: "Studio", sitting: str, file: Path, stop: threading.Event, say: Say) -> int:
    """How many files are not in it. Raises Cancelled("stopped") once `stop` is set; then nothing is left of it."""
    from likeness.studio.bundling import write_bundle  # noqa: PLC0415 (it brings the darkroom along)

    def on_file(done: int, of: int) -> None:
        if stop.is_set():
            raise Cancelled("stopped")
        say(done, of)

    return sum(write_bundle(studio, sitting, file, on_file).missing.values())


def save_paper(studio: "Studio", make: "Make", file: Path) -> None:
    from likeness.studio.handouts import write_one  # noqa: PLC0415

    write_one(file, make(studio))


def receipt(studio: "Studio", sitting: str) -> "Handout":
    from likeness.studio import consents  # noqa: PLC0415

    return consents.receipt(studio, sitting)


def certificate(studio: "Studio", sitting: str) -> "Handout":
    from likeness.studio import sittings  # noqa: PLC0415

    return sittings.certificate(studio, sitting)


def register(studio: "Studio") -> "Handout":
    from likeness.studio.registers import processing_register  # noqa: PLC0415

    return processing_register(studio)[1]


def incident(studio: "Studio", what: str, *, names: bool) -> "Handout":
    from likeness.consent.incidents import What  # noqa: PLC0415
    from likeness.studio.registers import note_incident  # noqa: PLC0415

    return note_incident(studio, What(what), names=names)[1]


def barriers() -> tuple[str, ...]:
    from likeness.studio.barriers import barriers_here  # noqa: PLC0415

    return barriers_here()


def kept_tone(home: Home) -> "ToneReport | None":
    from likeness.studio import tone_kept  # noqa: PLC0415 (it brings the darkroom along)

    return tone_kept.kept_tone(home)


def measure_tone(studio: "Studio", stop: threading.Event, say: Say, clock: Clock) -> "ToneReport":
    """Raises Cancelled("stopped") between two people once `stop` is set."""
    from likeness.studio.tone_kept import measure_and_keep  # noqa: PLC0415

    def on_person(done: int, of: int) -> None:
        if stop.is_set():
            raise Cancelled("stopped")
        say(done, of)

    return measure_and_keep(studio.home, studio.tools, clock, on_person)


def write_tone(report: "ToneReport", file: Path) -> None:
    from likeness.studio.tone_kept import write_tone_page  # noqa: PLC0415

    write_tone_page(report, file)
