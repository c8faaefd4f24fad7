"""Sentences in the window: no commands in them, every field filled, nothing lost on the way."""

import re
import string
from datetime import UTC, date, datetime

import pytest

from likeness.base.errors import Failed
from likeness.base.sentences import SENTENCES
from likeness.ui import words
from likeness.ui.window_sentences import FIELD_WORDS, UNKNOWN, WINDOW_SENTENCES

COMMAND = re.compile(
    r"(?-i:likeness [a-z])|(?<!\w)--|Ctrl-C|torch|onnx|LoRA|\.json\b(?!\s+file)|\bID\b|python|learning rate|step \{|\[",
    re.IGNORECASE,
)
"""What only the command line, or a developer, knows."""
ALLOWED = {"certificate-unreadable", "receipt-unreadable", "vault-header-damaged"}
"""They name a file that the person is to choose or bring back."""


def fields_of(template: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(template) if name is not None}


def test_no_sentence_of_the_window_names_a_command():
    shown = SENTENCES | WINDOW_SENTENCES
    assert {code: text for code, text in shown.items() if code not in ALLOWED and COMMAND.search(text)} == {}


def test_a_row_stands_for_a_code_and_uses_its_fields_alone():
    assert set(WINDOW_SENTENCES) <= set(SENTENCES)
    for code, shown in WINDOW_SENTENCES.items():
        assert shown != SENTENCES[code], code
        assert fields_of(shown) <= fields_of(SENTENCES[code]), code
        assert shown[-1] in ".?", code
        assert "!" not in shown, code


def test_fields_are_filled_and_a_missing_one_leaves_no_brackets():
    error = Failed("pack-exists", pack="starter")
    assert (
        words.said(error)
        == "There is another base model called starter already. Replace it, or give the new one another name."
    )
    assert "{" not in words.said(Failed("pack-exists"))
    assert words.said(Failed("disk-full")) == SENTENCES["disk-full"]


def test_a_purpose_is_said_in_the_words_of_the_consent_page():
    assert "“Make a personal model of my face”" in words.said(Failed("consent-expired", purpose="train"))


def test_braces_in_a_field_are_not_filled_again():
    assert "{pack}{0}" in words.said(Failed("pack-missing", pack="{pack}{0}"))


def test_a_problem_keeps_code_and_fields():
    problem = words.problem_of(Failed("pack-exists", pack="starter"))
    assert (problem.code, problem.fields) == ("pack-exists", {"pack": "starter"})
    assert problem.sentence.startswith("There is another base model")


def test_what_is_no_error_of_ours_says_its_class_and_nothing_else():
    problem = words.problem_of(ValueError("/home/somebody/secret"))
    assert problem.code == "internal"
    assert "ValueError" in problem.sentence
    assert "secret" not in repr(problem)
    assert words.sentence_of("no-such-code") == UNKNOWN.format(code="no-such-code")


def test_every_purpose_has_its_title():
    from likeness.base.paths import resources
    from likeness.consent.notices import parse_notice

    notice = parse_notice((resources() / "consent" / "notice-en.toml").read_bytes())
    assert {str(each.purpose): each.title for each in notice.purposes}.items() <= FIELD_WORDS.items()


MARCH = datetime(2026, 3, 1, 14, 20, tzinfo=UTC)


@pytest.mark.parametrize(
    ("locale", "whole", "short"),
    [
        ("en_US", "March 1, 2026", "March 1"),
        ("en_GB", "1 March 2026", "1 March"),
        ("de_DE", "1. März 2026", "1. März"),
        ("fr_FR", "1 mars 2026", "1 mars"),
        ("es_ES", "1 de marzo de 2026", "1 de marzo"),
        ("ja_JP", "2026年3月1日", "3月1日"),
        ("ar_AE", "1 مارس 2026", "1 مارس"),
    ],
)
def test_days_are_written_as_the_locale_writes_them(locale, whole, short, set_locale):
    set_locale(locale)
    assert words.date_text(date(2026, 3, 1)) == whole
    assert words.day_text(MARCH, date(2026, 11, 1)) == short
    assert words.day_text(MARCH, date(2027, 1, 1)) == whole


@pytest.mark.parametrize(
    ("locale", "number", "share", "size"),
    [
        ("en_US", "1,234.50", "12\N{NO-BREAK SPACE}%", "53.2 MB"),
        ("de_DE", "1.234,50", "12\N{NO-BREAK SPACE}%", "53,2 MB"),
        ("fr_FR", "1\N{NARROW NO-BREAK SPACE}234,50", "12\N{NO-BREAK SPACE}%", "53,2 Mo"),
    ],
)
def test_numbers_by_locale(locale, number, share, size, set_locale):
    set_locale(locale)
    assert words.number_text(1234.5) == number
    assert words.number_text(7) == "7"
    assert words.percent_text(0.123) == share
    assert words.bytes_text(53_210_000) == size


def test_times_and_lists(set_locale):
    set_locale("de_DE")
    noon = datetime(2026, 3, 1, 12, 5).astimezone()
    assert words.time_text(noon) == "12:05"
    assert words.moment_text(noon) == "1. März 2026, 12:05"
    assert words.weekday_text(noon) == "Sonntag"
    assert words.list_text(["Noor", "Ada", "Teo"]) == "Noor, Ada und Teo"
    assert words.field_text(["torch", "onnx"]) == "torch und onnx"
    assert words.field_text(noon) == "1. März 2026, 12:05"
    assert words.field_text(noon.date()) == "1. März 2026"
    assert words.field_text(1500) == "1.500"
    assert words.field_text(None) == "None"


@pytest.fixture
def set_locale():
    from PySide6.QtCore import QLocale

    before = QLocale()
    yield lambda name: QLocale.setDefault(QLocale(name))
    QLocale.setDefault(before)
