"""The tool that collects texts and takes translations in: nothing lost, the same bytes twice, and what does not fit is found."""

import sys
import tomllib
from dataclasses import replace
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[2] / "installers"))

import consent_notice
import ts_tables
from ts_files import Message, by_id, problems_of, read_ts, write_ts

PLAIN = Message("Page", "Add {count} photos.", "", "a note", counts=False, forms=("",), finished=False)
COUNTED = Message("Page", "%n photo(s) <here>", "why", "", counts=True, forms=("", ""), finished=False)


def given(message: Message, *forms: str) -> Message:
    return message.with_forms(forms, message.note)


def test_a_file_that_is_read_and_written_stays_the_same(tmp_path):
    messages = [given(PLAIN, "{count} Fotos & mehr."), replace(COUNTED, forms=("%n Foto", "%n Fotos"), finished=True)]
    for name in ("one", "two"):
        write_ts(tmp_path / name, "de", messages)
        messages = read_ts(tmp_path / name)
    assert (tmp_path / "one").read_bytes() == (tmp_path / "two").read_bytes()
    assert [message.forms for message in messages] == [("%n Foto", "%n Fotos"), ("{count} Fotos & mehr.",)]
    assert all(message.finished for message in messages)


@pytest.mark.parametrize(
    ("message", "language", "trouble"),
    [
        (PLAIN, "de", "not translated"),
        (given(PLAIN, "Fotos hinzufügen."), "de", "placeholders"),
        (given(PLAIN, "{n} Fotos hinzufügen."), "de", "placeholders"),
        (given(PLAIN, "{count} Fotos hinzufügen"), "de", "ends otherwise"),
        (given(PLAIN, "{count} Fotos hinzufügen!"), "de", "ends otherwise"),
        (given(PLAIN, "Hey! {count} Fotos."), "de", "exclamation"),
        (given(PLAIN, " {count} Fotos."), "de", "spaces"),
        (given(COUNTED, "%n Foto"), "de", "plural forms"),
        (given(COUNTED, "ein Foto", "Fotos"), "de", "placeholders"),
    ],
)
def test_what_does_not_fit_its_source_is_found(message, language, trouble):
    assert any(trouble in said for said in problems_of(message, language))


def test_what_fits_is_left_alone():
    assert not list(problems_of(given(PLAIN, "写真を{count}枚追加します。"), "ja"))
    assert not list(problems_of(given(COUNTED, "ein Foto", "%n Fotos"), "de"))
    assert not list(problems_of(given(COUNTED, *["صورة"] * 5, "%n صورة"), "ar"))


def test_a_text_that_stands_in_two_places_is_translated_once_unless_one_place_wants_its_own():
    elsewhere = replace(PLAIN, context="Other")
    assert list(by_id([PLAIN, elsewhere])) == [PLAIN.id]
    assert PLAIN.exact_id != elsewhere.exact_id
    assert replace(PLAIN, comment="another sense").id != PLAIN.id


def test_plurals_of_english_are_made_from_their_source():
    assert COUNTED.english_forms() == ("%n photo <here>", "%n photos <here>")
    assert replace(COUNTED, source="%n famil(y/ies)").english_forms() == ("%n family", "%n families")
    assert replace(COUNTED, source="Show %n more").english_forms() == ("Show %n more", "Show %n more")


def test_a_single_text_given_for_a_count_stands_for_all_its_forms():
    assert COUNTED.with_given("%n枚", "ja").forms == ("%n枚",)
    assert COUNTED.with_given(["%n Foto", "%n Fotos"], "de").forms == ("%n Foto", "%n Fotos")
    assert COUNTED.with_given(None, "de") is COUNTED


@pytest.mark.parametrize(
    ("text", "marked"),
    [
        ("صورة {count}", False),
        ("{count} صورة", True),
        ("Likeness مفتوح", True),
        ("Likeness", False),
        ("12 صورة", False),
    ],
)
def test_arabic_that_begins_with_something_else_is_marked(text, marked):
    assert (PLAIN.with_given(text, "ar").forms[0] == f"\u200f{text}") is marked


def test_the_tables_are_all_there():
    texts = ts_tables.table_texts()
    assert "Come a little closer." in texts
    assert "Schengen visa or EU passport" in texts
    assert any(note == "what a look is good for" for note in texts.values())
    assert any(note == "what a photo is told" for note in texts.values())
    assert not any("likeness vault" in text for text in texts)


def test_the_consent_page_is_written_once_it_is_whole(tmp_path, monkeypatch):
    english = consent_notice.FOLDER / "notice-en.toml"
    (tmp_path / "notice-en.toml").write_bytes(english.read_bytes())
    monkeypatch.setattr(consent_notice, "FOLDER", tmp_path)
    texts = consent_notice.texts()
    part = dict(list(texts.items())[:3])
    consent_notice.write("de", part)
    assert not (tmp_path / "notice-de.toml").exists()
    consent_notice.write("de", {name: f'«{text}» "x"' for name, text in texts.items()})
    written = tomllib.loads((tmp_path / "notice-de.toml").read_text(encoding="utf-8"))
    source = tomllib.loads(english.read_text(encoding="utf-8"))
    assert written["language"] == "de"
    assert written["version"] == source["version"]
    assert written["rights"][0] == f'«{source["rights"][0]}» "x"'
    assert [each["purpose"] for each in written["purposes"]] == [each["purpose"] for each in source["purposes"]]
    assert not list(consent_notice.problems_of("de"))
