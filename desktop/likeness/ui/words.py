"""What the window says that does not stand in its own code: sentences for errors, texts of tables, dates, numbers, lists.

A page's own texts go through `self.tr(...)`. Everything here is looked up when it is shown, in the language of that moment.
"""

import re
from collections.abc import Mapping, Sequence
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from likeness.base.errors import Failed, LikenessError
from likeness.base.sentences import SENTENCES
from likeness.ui.problem import Problem
from likeness.ui.window_sentences import FIELD_WORDS, UNKNOWN, WINDOW_SENTENCES

TABLES = "tables"
"""The context under which texts of tables stand in the translations (installers/translations.py)."""
PLACEHOLDER = re.compile(r"\{\w+\}")


def table_text(text: str) -> str:
    """A text that comes from a table (a look's title, a hint of the coach, a sentence), in the person's language."""
    return QCoreApplication.translate(TABLES, text) if text else ""


def said(error: LikenessError) -> str:
    """One sentence for the window. It names pages and buttons where the command line's names commands."""
    return sentence_of(error.code, error.fields)


def sentence_of(code: str, fields: Mapping[str, object] | None = None) -> str:
    """The window's sentence for a code: of an error, a refusal, or something that a portrait says of itself."""
    template = WINDOW_SENTENCES.get(code) or SENTENCES.get(code)
    if template is None:
        return table_text(UNKNOWN).format(code=code)
    words = {name: field_text(value) for name, value in (fields or {}).items()}
    return PLACEHOLDER.sub(lambda found: words.get(found[0][1:-1], "…"), table_text(template))


def problem_of(error: BaseException) -> Problem:
    """Whatever was raised, as a page shows it. What is no error of ours is a fault of the program, named by its class alone."""
    known = error if isinstance(error, LikenessError) else Failed("internal", kind=type(error).__name__)
    return Problem(known.code, said(known), dict(known.fields))


def field_text(value: object) -> str:
    """A field of an error: numbers and dates by locale, words of our own vocabulary translated, all else as it is."""
    if isinstance(value, int | float):
        return number_text(value)
    if isinstance(value, datetime):
        return moment_text(value)
    if isinstance(value, date):
        return date_text(value)
    if isinstance(value, str):
        return table_text(FIELD_WORDS[value]) if value in FIELD_WORDS else value
    if isinstance(value, Sequence):
        return list_text([field_text(each) for each in value])
    return str(value)


def number_text(number: float, decimals: int | None = None) -> str:
    """Whole numbers whole, others with two decimals unless told otherwise; groups and point by locale."""
    if isinstance(number, int) and not decimals:
        return QLocale().toString(number)
    return QLocale().toString(float(number), "f", 2 if decimals is None else decimals)


def percent_text(share: float) -> str:
    """0..1 as whole percents."""
    return f"{QLocale().toString(round(100 * share))}\N{NO-BREAK SPACE}{QLocale().percent()}"


def bytes_text(count: int) -> str:
    """A size on a disk: "5.3 MB", in thousands, as file managers show it."""
    decimals = 0 if count < 10_000_000 else 1
    return QLocale().formattedDataSize(count, decimals, QLocale.DataSizeFormat.DataSizeSIFormat)


def date_text(moment: datetime | date) -> str:
    """The day, with its year: "1 March 2026", as the locale writes it."""
    return QLocale().toString(_day(moment), _without_weekday(QLocale()))


def short_date_text(moment: datetime | date) -> str:
    """The day with its year, the month's name short: for where there is little room."""
    return QLocale().toString(_day(moment), _without_weekday(QLocale()).replace("MMMM", "MMM"))


def day_text(moment: datetime | date, today: date) -> str:
    """The day as short as it stays clear: without its year in the year of `today`."""
    whole = _without_weekday(QLocale())
    if _local(moment).year != today.year:
        return QLocale().toString(_day(moment), whole)
    return QLocale().toString(_day(moment), _without_year(whole))


def time_text(moment: datetime) -> str:
    """The time of day in this computer's zone: "14:20" or "2:20 PM"."""
    local = moment.astimezone()
    return QLocale().toString(QTime(local.hour, local.minute), QLocale.FormatType.ShortFormat)


def moment_text(moment: datetime) -> str:
    """Day and time of day."""
    return f"{date_text(moment)}, {time_text(moment)}"


def weekday_text(moment: datetime | date) -> str:
    return QLocale().dayName(_local(moment).isoweekday(), QLocale.FormatType.LongFormat)


def list_text(parts: Sequence[str]) -> str:
    """What belongs together, as the language lists it: "a, b and c"."""
    return QLocale().createSeparatedList(list(parts))


def _local(moment: datetime | date) -> date:
    return moment.astimezone().date() if isinstance(moment, datetime) else moment


def _day(moment: datetime | date) -> QDate:
    local = _local(moment)
    return QDate(local.year, local.month, local.day)


def _without_weekday(locale: QLocale) -> str:
    """The locale's long format less the name of the weekday, which no page has room for."""
    return re.sub(r"[,،]?\s*(de\s+)?dddd\s*[,،]?\s*", "", locale.dateFormat(QLocale.FormatType.LongFormat)).strip()


def _without_year(format_of_day: str) -> str:
    return re.sub(r"(\s*('de'|de)\s*)?[,،]?\s*y+\s*年?\s*[,،]?", "", format_of_day).strip()


def inside(text: str) -> str:
    """A text of a table as it stands inside a sentence: nouns keep their capital where the language wants it."""
    return text if QLocale().language() == QLocale.Language.German else text[:1].lower() + text[1:]
