"""Six languages: everything translated, compiled and loaded; plurals, dates and letters of each; a change shows at once."""

import ast
import re
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtGui import QRawFont
from PySide6.QtWidgets import QApplication

import likeness.ui
from likeness.base.paths import resources
from likeness.settings import LANGUAGES, Settings
from likeness.ui.language import ENDONYMS, Speech, locale_of
from likeness.ui.preferences import Preferences, system_language

sys.path.insert(0, str(Path(__file__).parents[2] / "installers"))

import translations as tool
from ts_files import FORMS, Message, read_ts, write_ts

pytestmark = pytest.mark.window

FOLDER = resources() / "translations"
FILES = sorted(Path(likeness.ui.__file__).parent.rglob("*.py"))
COUNTS = {
    "en": {1: 0, 0: 1, 5: 1},
    "de": {1: 0, 0: 1, 2: 1},
    "fr": {0: 0, 1: 0, 2: 1},
    "es": {1: 0, 0: 1, 2: 1},
    "ja": {0: 0, 1: 0, 9: 0},
    "ar": {0: 0, 1: 1, 2: 2, 3: 3, 10: 3, 11: 4, 99: 4, 100: 5, 102: 5},
}
"""Which form a count takes, by the rules of Qt."""


@pytest.fixture
def spoken(qapp):
    """spoken("ar"): the application speaks it, until the test is over."""
    kept = []

    def speak(language):
        preferences = Preferences(Settings(language=language), lambda _: None)
        kept.append(Speech(qapp, preferences, FOLDER))
        return preferences

    before = QLocale()
    yield speak
    for speech in kept:
        for translator in speech._translators:
            qapp.removeTranslator(translator)
        speech.deleteLater()
    QLocale.setDefault(before)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def classes() -> dict[str, tuple[set[str], bool, bool]]:
    """Every class of the window: what it is made from, whether it says something, whether it counts something."""
    found: dict[str, tuple[set[str], bool, bool]] = {}
    for path in FILES:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ClassDef):
                calls = [each for each in ast.walk(node) if isinstance(each, ast.Call)]
                said = [c for c in calls if isinstance(c.func, ast.Attribute) and c.func.attr == "tr"]
                bases = {ast.unparse(base).partition("[")[0] for base in node.bases}
                found[node.name] = (bases, bool(said), any(len(call.args) > 2 for call in said))
    return found


def test_whoever_speaks_is_looked_up_under_its_own_name():
    """Qt finds a text by the class it stands in, and by the classes that one is made from: only if they are all its own. A text that counts
    is not found again from a subclass at all."""
    known = classes()

    def is_qts(name: str) -> bool:
        return name.startswith("Q") or any(is_qts(base) for base in known.get(name, (set(),))[0])

    speaking = [name for name, (_, speaks, _) in known.items() if speaks]
    assert len(speaking) > 50
    assert [name for name in speaking if not is_qts(name)] == []
    bases = {base for made_from, _, _ in known.values() for base in made_from}
    assert [name for name, (_, _, counts) in known.items() if counts and name in bases] == []


def test_the_files_hold_what_the_window_says_now(tmp_path):
    """`make translations` after a change of texts brings them up to date."""
    texts = tool.table_texts()
    for language in ("de", "en"):
        fresh = tmp_path / f"likeness_{language}.ts"
        scratch = tmp_path / "tables.py"
        calls = [f"QCoreApplication.translate({tool.TABLES!r}, {tool.quoted(text)})" for text in texts]
        scratch.write_text("from PySide6.QtCore import QCoreApplication\n" + "\n".join(calls) + "\n", encoding="utf-8")
        tool.gather(language, [scratch, *FILES], fresh)
        said = {message.exact_id for message in read_ts(fresh)}
        held = {message.exact_id for message in read_ts(tool.ts_path(language))}
        assert said == held, "run: make translations"


def test_every_language_holds_the_same_texts():
    german = {message.exact_id for message in read_ts(tool.ts_path("de"))}
    for language in set(LANGUAGES) - {"en"}:
        assert {message.exact_id for message in read_ts(tool.ts_path(language))} == german


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_is_translated_and_fits_its_source(language):
    assert list(tool.check([language])) == []


def test_one_of_something_is_said_in_the_singular():
    """English is made from "%n file(s) were ...": the verb has to be put right by hand."""
    counted = [message.forms[0] for message in read_ts(tool.ts_path("en")) if message.counts]
    assert [form for form in counted if re.search(r"^%n .*\b(are|were|have|go|hours|minutes)\b", form)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_loaded_is_what_was_translated(language):
    translator = QTranslator()
    assert translator.load(str(FOLDER / f"likeness_{language}.qm"))
    for message in read_ts(tool.ts_path(language)):
        if message.finished and not message.counts:
            found = translator.translate(message.context, message.source, message.comment or None)
            assert found == message.forms[0], message.exact_id


@pytest.mark.parametrize("language", LANGUAGES)
def test_plurals_follow_the_rules_of_the_language(language, tmp_path):
    forms = tuple(f"form {index} of %n" for index in range(FORMS[language]))
    message = Message("Page", "%n photo(s)", "", "", counts=True, forms=forms, finished=True)
    path = tmp_path / "x.ts"
    write_ts(path, language, [message])
    tool.run("pyside6-lrelease", str(path), "-qm", str(tmp_path / "x.qm"))
    translator = QTranslator()
    assert translator.load(str(tmp_path / "x.qm"))
    for count, form in COUNTS[language].items():
        assert translator.translate("Page", "%n photo(s)", "", count) == f"form {form} of %n"


@pytest.mark.parametrize("language", ["ja", "ar"])
def test_the_letters_are_there_whatever_the_system_has(qapp, language):
    """In the program's own fonts."""
    fonts = [QRawFont(str(path), 15) for path in (resources() / "fonts").rglob("*") if path.suffix in {".otf", ".ttf"}]
    said = "".join(form for message in read_ts(tool.ts_path(language)) for form in message.forms) + ENDONYMS[language]
    missing = {
        letter
        for letter in said
        if letter.isprintable()
        and ord(letter) < 0x10000
        and not any(font.supportsCharacter(ord(letter)) for font in fonts)
    }
    assert missing - {"\u200f", "\u200e"} == set()


def test_a_language_is_spoken_from_the_moment_it_is_chosen(qapp, spoken):
    preferences = spoken("en")
    order: list[tuple[str, Qt.LayoutDirection]] = []
    preferences.rebuild.connect(lambda: order.append((QLocale().name()[:2], qapp.layoutDirection())))
    preferences.change(language="ar")
    preferences.change(language="de")
    assert order == [("ar", Qt.LayoutDirection.RightToLeft), ("de", Qt.LayoutDirection.LeftToRight)]


def test_qts_own_words_are_spoken_too(qapp, spoken):
    spoken("de")
    assert QApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"


def test_numbers_are_written_with_one_kind_of_digits_everywhere():
    for language in LANGUAGES:
        locale = locale_of(language)
        assert locale.zeroDigit() == "0", language
        assert QLocale.languageToCode(locale.language()) == language


def test_the_systems_language_is_taken_where_none_was_chosen():
    assert system_language() in LANGUAGES
    assert Preferences(Settings(), lambda _: None).language == system_language()
    assert Preferences(Settings(language="ja"), lambda _: None).language == "ja"


def test_a_choice_is_saved_once_and_one_that_cannot_be_is_refused():
    import msgspec

    saved: list[object] = []
    preferences = Preferences(Settings(language="en"), saved.append)
    preferences.change(text_scale=150)
    preferences.change(text_scale=150)
    assert saved == [{"text_scale": 150}]
    with pytest.raises(msgspec.ValidationError):
        preferences.change(text_scale=900)
    assert preferences.text_scale == 150
