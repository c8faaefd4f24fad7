"""The texts of tables that the window can show through `likeness.ui.words`, each with a word about where it stands."""

import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
RESOURCES = ROOT / "resources"
sys.path.insert(0, str(ROOT / "desktop"))

from likeness.base.sentences import SENTENCES  # noqa: E402 (the checkout beside this file, installed or not)
from likeness.ui.window_sentences import FIELD_WORDS, UNKNOWN, WINDOW_SENTENCES  # noqa: E402

KEYS = {
    "looks/*.toml": {"title": "name of a look", "description": "what a look is good for"},
    "specs/*.toml": {
        "title": "name of an output size",
        "use": "what an output size is for",
        "notes": "rules for a document's photo",
    },
    "packs/catalogue.toml": {
        "commercial": "whether a base model may be used for money",
        "good_for": "what a base model is good for",
        "memory": "what a base model needs",
        "time": "how long a base model takes",
        "unverified": "what is not certain about a base model",
    },
    "packs/families.toml": {"title": "kind of a base model"},
    "capture/policy.toml": {
        "accepted": "what a photo is told",
        "sentence": "what a photo is told",
        "accept": "what a photo is told",
    },
}
HINTS = {
    "hints": "said by the live camera guide",
    "steps": "said by the live camera guide",
    "items": "what a set of photos has or lacks",
}


def table_texts() -> dict[str, str]:
    """Every text once."""
    found = {UNKNOWN: "an error without words of its own"}
    for words in FIELD_WORDS.values():
        found.setdefault(words, "stands inside of sentences")
    for code, words in (SENTENCES | WINDOW_SENTENCES).items():
        found.setdefault(words, f"sentence for {code}")
    for pattern, keys in KEYS.items():
        for path in sorted(RESOURCES.glob(pattern)):
            for key, text in strings(tomllib.loads(path.read_text(encoding="utf-8"))):
                if key in keys:
                    found.setdefault(text, keys[key])
    coach = tomllib.loads((RESOURCES / "capture" / "coach.toml").read_text(encoding="utf-8"))
    for table, note in HINTS.items():
        for _, text in strings(coach[table]):
            found.setdefault(text, note)
    return {
        text: note for text, note in found.items() if any(letter.isalpha() for letter in text.replace("{sentence}", ""))
    }


def strings(value: object, key: str = "") -> Iterator[tuple[str, str]]:
    """Every string of a decoded TOML document, with the key that it stands under."""
    if isinstance(value, dict):
        for name, each in value.items():
            yield from strings(each, name)
    elif isinstance(value, list):
        for each in value:
            yield from strings(each, key)
    elif isinstance(value, str):
        yield key, value
