"""The tone report of this computer: measured once when somebody asks, and kept in the data folder. There is nobody's face in it but of people who do not exist."""

from collections.abc import Callable
from pathlib import Path

import msgspec

from likeness import __version__
from likeness.base.clock import Clock
from likeness.base.errors import LikenessError
from likeness.base.files import make_private_folder, read_bounded, write_atomic
from likeness.base.limits import MAX_TEXT_BYTES
from likeness.base.paths import Home, resources
from likeness.delivery.tone_figures import SCHEMA_VERSION, ToneReport, encode_tone_report
from likeness.delivery.tone_page import tone_page
from likeness.studio.tone_report import measure_tone
from likeness.studio.tools import Tools

FILE = "tone.json"
PEOPLE = "people"

OnPerson = Callable[[int, int], None]
"""Hears how many people are done, and of how many; it may raise, and then nothing is kept."""


def kept_tone(home: Home) -> ToneReport | None:
    """What was measured last, by this version of the program; None where nothing was, or what is there cannot be read."""
    try:
        untrusted_data = read_bounded(home.root / FILE, MAX_TEXT_BYTES)
        report = msgspec.json.decode(untrusted_data, type=ToneReport)
    except (LikenessError, msgspec.MsgspecError, UnicodeDecodeError):
        return None
    return report if (report.schema, report.software_version) == (SCHEMA_VERSION, __version__) else None


def measure_and_keep(home: Home, tools: Tools, clock: Clock, on_person: OnPerson) -> ToneReport:
    """Every look on every person who comes with the program. Raises what `measure_tone` and `on_person` raise; Failed: disk-full, ..."""
    people = resources() / PEOPLE
    total = sum(folder.is_dir() for folder in people.glob("*"))
    begun = 0

    def say(_line: str) -> None:
        nonlocal begun
        on_person(begun, total)
        begun += 1

    report = measure_tone(tools.models, tools.looks, people, clock, say)
    make_private_folder(home.root)
    write_atomic(home.root / FILE, encode_tone_report(report))
    return report


def write_tone_page(report: ToneReport, file: Path) -> None:
    """The whole report as one page for a browser. Raises Failed: folder-not-writable, disk-full."""
    write_atomic(file, tone_page(report).encode())
