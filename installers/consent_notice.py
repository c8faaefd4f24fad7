"""The page that a person reads before saying yes, in other languages: resources/consent/notice-LANGUAGE.toml, made from the English one."""

import json
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

FOLDER = Path(__file__).resolve().parent.parent / "resources" / "consent"
FIXED = frozenset({"id", "version", "language", "purpose", "category", "jurisdiction", "biometric"})
QUOTED = re.compile(r'"(?:[^"\\]|\\.)*"')


def texts() -> dict[str, str]:
    """What is to be translated, by its place: "notice:purposes.0.title"."""
    return dict(_texts(_load("en"), "notice:"))


def _texts(value: object, place: str) -> Iterator[tuple[str, str]]:
    pairs = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, each in pairs:
        if key in FIXED:
            continue
        if isinstance(each, str):
            yield f"{place}{key}", each
        else:
            yield from _texts(each, f"{place}{key}.")


def _path(language: str) -> Path:
    return FOLDER / f"notice-{language}.toml"


def _load(language: str) -> dict[str, object]:
    return tomllib.loads(_path(language).read_text(encoding="utf-8"))


def known(language: str) -> dict[str, str]:
    """What is translated so far."""
    if not _path(language).exists():
        return {}
    return dict(_texts(_load(language), "notice:"))


def for_translator(language: str, *, everything: bool) -> dict[str, dict[str, object]]:
    have = known(language)
    comment = (
        "From the page that a person reads and signs before anything is done with their photos: plain, exact, polite."
    )
    wanted = {name: {"source": text, "context": "consent page", "comment": comment} for name, text in texts().items()}
    for name, entry in wanted.items():
        if name in have:
            entry["translation"] = have[name]
    return {name: entry for name, entry in wanted.items() if everything or name not in have}


def write(language: str, given: dict[str, str]) -> None:
    """Once all of it is there: half a page is none."""
    all_of_it = known(language) | given
    english = texts()
    if set(all_of_it) < set(english):
        missing = len(set(english) - set(all_of_it))
        if given:
            print(f"{missing} texts of the consent page are missing; it is written once it is whole")
        return
    by_source = {english[name]: all_of_it[name] for name in english}

    def turned(found: re.Match[str]) -> str:
        text = json.loads(found[0])
        return json.dumps(by_source[text], ensure_ascii=False) if text in by_source else found[0]

    lines = _path("en").read_text(encoding="utf-8").splitlines()
    made = [line if line.split(" = ")[0] in FIXED else QUOTED.sub(turned, line) for line in lines]
    made = [f'language = "{language}"' if line.startswith("language = ") else line for line in made]
    _path(language).write_text("\n".join(made) + "\n", encoding="utf-8")


def problems_of(language: str) -> Iterator[str]:
    have = known(language)
    for name, source in texts().items():
        if name not in have:
            yield f"{name}: not translated: {source}"
        elif re.findall(r"\{\w+\}", source) != re.findall(r"\{\w+\}", have[name]):
            yield f"{name}: placeholders differ: {source} -> {have[name]}"
