"""Collects every text that the window shows, and keeps its translations.

  python3 installers/translations.py update                  collect the texts into resources/translations/*.ts and compile them
  python3 installers/translations.py export de out.json      what is not translated yet (--all: everything), as {id: {source, ...}}
  python3 installers/translations.py import de in.json       {id: "text"}, or {id: ["one", "many"]} where the text counts something;
                                                             {"PhotosPage:id": ...} for one place alone; part of them is fine
  python3 installers/translations.py check [de ...]          what is missing, unfinished or does not fit its source; status 1 if anything

Texts of the window's own code are found by Qt's lupdate; texts of tables (sentences of errors, looks, sizes, hints) join them in the
context "tables"; the page that a person reads before saying yes becomes resources/consent/notice-LANGUAGE.toml.
"""

import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(Path(__file__).resolve().parent))

import consent_notice  # noqa: E402 (beside this file)
from ts_files import Message, by_id, problems_of, read_ts, write_ts  # noqa: E402
from ts_tables import table_texts  # noqa: E402

LANGUAGES = ("en", "de", "fr", "es", "ja", "ar")
FOLDER = ROOT / "resources" / "translations"
SOURCES = ROOT / "desktop" / "likeness" / "ui"
TABLES = "tables"


def ts_path(language: str, folder: Path = FOLDER) -> Path:
    return folder / f"likeness_{language}.ts"


def update(folder: Path = FOLDER) -> None:
    """English gets its plural forms alone: everything else is shown as it stands in the code."""
    texts = table_texts()
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        tables = Path(scratch) / "tables.py"
        calls = [f"QCoreApplication.translate({TABLES!r}, {quoted(text)})" for text in texts]
        tables.write_text("from PySide6.QtCore import QCoreApplication\n" + "\n".join(calls) + "\n", encoding="utf-8")
        for language in LANGUAGES:
            gather(language, [tables, *sorted(SOURCES.rglob("*.py"))], ts_path(language, folder))
            messages = [told(message, language, texts) for message in read_ts(ts_path(language, folder))]
            write_ts(ts_path(language, folder), language, messages)
    compile_all(folder)


def gather(language: str, sources: list[Path], path: Path) -> None:
    """Qt's own collector: keeps what is translated, drops what is no longer said."""
    words = ["-no-obsolete", "-locations", "none", "-source-language", "en", "-target-language", language]
    if language == "en":
        words.append("-pluralonly")
    run("pyside6-lupdate", *words, *map(str, sources), "-ts", str(path))


def told(message: Message, language: str, texts: dict[str, str]) -> Message:
    """With a word about where it stands, and English plurals made from their source: "photo(s)"."""
    note = texts.get(message.source, "") if message.context == TABLES else message.note
    if language == "en" and not message.finished:
        return message.with_forms(message.english_forms(), note)
    return message.with_note(note)


def compile_all(folder: Path = FOLDER) -> None:
    for language in LANGUAGES:
        run("pyside6-lrelease", str(ts_path(language, folder)), "-qm", str(folder / f"likeness_{language}.qm"))


def run(program: str, *words: str) -> None:
    done = subprocess.run(
        [str(Path(sys.executable).parent / program), *words], capture_output=True, text=True, check=False
    )
    if done.returncode:
        sys.exit(f"{program} failed: {done.stdout}{done.stderr}")


def quoted(text: str) -> str:
    """A string literal that Qt's collector reads as Python does: in double quotes, one line."""
    return json.dumps(text, ensure_ascii=False)


def export(language: str, out: Path, *, everything: bool) -> None:
    messages = [message for message in read_ts(ts_path(language)) if everything or not message.finished]
    wanted = {
        name: same[0].for_translator(language, ", ".join(sorted({message.context for message in same})))
        for name, same in by_id(messages).items()
    }
    if language != "en":
        wanted |= consent_notice.for_translator(language, everything=everything)
    out.write_text(json.dumps(wanted, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    print(f"{len(wanted)} texts")


def take_in(language: str, source: Path) -> None:
    given: dict[str, object] = json.loads(source.read_text(encoding="utf-8"))
    given = {name: entry["translation"] if isinstance(entry, dict) else entry for name, entry in given.items()}
    messages = read_ts(ts_path(language))
    known = {name for message in messages for name in (message.id, message.exact_id)} | set(consent_notice.texts())
    for name in sorted(set(given) - known):
        print(f"no such text any more: {name}", file=sys.stderr)
    taken = [message.with_given(given.get(message.exact_id, given.get(message.id)), language) for message in messages]
    write_ts(ts_path(language), language, taken)
    if language != "en":
        consent_notice.write(language, {name: str(text) for name, text in given.items() if name.startswith("notice:")})
    compile_all()
    print(f"{sum(message.finished for message in taken)} of {len(taken)} texts are translated")


def check(languages: list[str]) -> Iterator[str]:
    for language in languages:
        for message in read_ts(ts_path(language)):
            yield from (f"{language} {message.exact_id}: {trouble}" for trouble in problems_of(message, language))
        if language != "en":
            yield from (f"{language} {trouble}" for trouble in consent_notice.problems_of(language))


def main(words: list[str]) -> int:
    match words:
        case ["update"]:
            update()
        case ["export", language, out, *rest]:
            export(language, Path(out), everything="--all" in rest)
        case ["import", language, source]:
            take_in(language, Path(source))
        case ["check", *languages]:
            troubles = list(check(languages or list(LANGUAGES)))
            print("\n".join(troubles) or "Every text is translated.")
            return 1 if troubles else 0
        case _:
            print(__doc__)
            return 2
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
