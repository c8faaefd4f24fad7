"""Qt Linguist's files: read, written so that two runs give the same bytes, and what can be wrong in a translation."""

import hashlib
import re
import unicodedata
import xml.etree.ElementTree as ET
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from xml.sax.saxutils import escape

FORMS = {"en": 2, "de": 2, "fr": 2, "es": 2, "ja": 1, "ar": 6}
"""How many plural forms Qt asks of each: English, German, Spanish: 1, else. French: 0 and 1, else. Arabic: 0, 1, 2, 3-10, 11-99, else."""
FORM_NAMES = {
    "en": ["one", "many"],
    "de": ["one", "many"],
    "fr": ["0 or 1", "many"],
    "es": ["one", "many"],
    "ja": ["any"],
    "ar": ["zero", "one", "two", "3 to 10", "11 to 99", "100 and more"],
}
PLACEHOLDER = re.compile(r"\{\w*\}|%n|%L?\d")
OPTIONAL_PLURAL = re.compile(r"\((\w+)(?:/(\w+))?\)")
RIGHT_TO_LEFT = "\u200f"
STOPS = {".": ".\u3002", "?": "?\uff1f\u061f", "\u2026": "\u2026", ":": ":\uff1a"}
"""What a text may end with where its source ends with one of these."""


@dataclass(frozen=True, slots=True)
class Message:
    """One text. `forms` has one translation, or one for each plural form; `comment` tells equal texts apart, `note` helps the translator."""

    context: str
    source: str
    comment: str
    note: str
    counts: bool
    forms: tuple[str, ...]
    finished: bool

    @property
    def id(self) -> str:
        """The same for as long as its source is: what is said in several places is translated once."""
        return hashlib.sha256(f"{self.source}|{self.comment}|{self.counts}".encode()).hexdigest()[:10]

    @property
    def exact_id(self) -> str:
        """For a place where it wants another translation than elsewhere."""
        return f"{self.context}:{self.id}"

    def with_forms(self, forms: tuple[str, ...], note: str) -> "Message":
        return replace(self, forms=forms, note=note, finished=all(forms))

    def with_note(self, note: str) -> "Message":
        return replace(self, note=note)

    def with_given(self, given: object, language: str) -> "Message":
        """With what a translator gave for it; as it is where that is nothing."""
        if given is None:
            return self
        count = FORMS[language]
        forms = (
            tuple(str(form) for form in given)
            if isinstance(given, list)
            else (str(given),) * (count if self.counts else 1)
        )
        if language == "ar":
            forms = tuple(from_the_right(form) for form in forms)
        return self.with_forms(forms, self.note)

    def english_forms(self) -> tuple[str, ...]:
        """Of "%n photo(s)": "%n photo", "%n photos"; of "%n famil(y/ies)" likewise; of anything else, itself."""
        if not self.counts:
            return ()
        one = OPTIONAL_PLURAL.sub(lambda found: found[1] if found[2] else "", self.source)
        return one, OPTIONAL_PLURAL.sub(lambda found: found[2] or found[1], self.source)

    def for_translator(self, language: str, contexts: str) -> dict[str, object]:
        """What a translator needs; `plural` names the forms where the text counts something."""
        entry: dict[str, object] = {"source": self.source, "context": contexts}
        if self.comment or self.note:
            entry["comment"] = " | ".join(filter(None, (self.comment, self.note)))
        if self.counts:
            entry["plural"] = FORM_NAMES[language]
        if any(self.forms):
            entry["translation"] = list(self.forms) if self.counts else self.forms[0]
        return entry


def from_the_right(text: str) -> str:
    """Arabic that begins with a Latin name or a placeholder is marked, or its words would be put in the order of English."""
    bare = PLACEHOLDER.sub("A", text)
    first = next((letter for letter in bare if unicodedata.bidirectional(letter) in {"L", "R", "AL"}), "")
    arabic = any(unicodedata.bidirectional(letter) == "AL" for letter in bare)
    return RIGHT_TO_LEFT + text if arabic and unicodedata.bidirectional(first or "A") == "L" else text


def by_id(messages: Iterable[Message]) -> dict[str, list[Message]]:
    grouped: dict[str, list[Message]] = {}
    for message in messages:
        grouped.setdefault(message.id, []).append(message)
    return grouped


def read_ts(path: Path) -> list[Message]:
    root = ET.parse(path).getroot()  # noqa: S314 (our own file)
    found = []
    for context in root.iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None:
                continue
            forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            found.append(
                Message(
                    name,
                    message.findtext("source") or "",
                    message.findtext("comment") or "",
                    message.findtext("extracomment") or "",
                    message.get("numerus") == "yes",
                    tuple(forms),
                    translation.get("type") is None and all(forms),
                )
            )
    return in_order(found)


def in_order(messages: Iterable[Message]) -> list[Message]:
    return sorted(messages, key=lambda message: (message.context, message.source, message.comment))


def write_ts(path: Path, language: str, messages: list[Message]) -> None:
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{language}" sourcelanguage="en">',
    ]
    here = ""
    for message in in_order(messages):
        if message.context != here:
            lines += ["</context>"] if here else []
            lines += ["<context>", f"    <name>{escape(message.context)}</name>"]
            here = message.context
        lines += _message_lines(message, FORMS[language])
    lines += ["</context>"] if here else []
    path.write_text("\n".join([*lines, "</TS>", ""]), encoding="utf-8")


def _message_lines(message: Message, count: int) -> Iterator[str]:
    yield '    <message numerus="yes">' if message.counts else "    <message>"
    yield f"        <source>{escape(message.source)}</source>"
    if message.comment:
        yield f"        <comment>{escape(message.comment)}</comment>"
    if message.note:
        yield f"        <extracomment>{escape(message.note)}</extracomment>"
    kind = "" if message.finished else ' type="unfinished"'
    if message.counts:
        yield f"        <translation{kind}>"
        forms = message.forms if len(message.forms) == count else (*message.forms, *[""] * count)[:count]
        yield from (f"            <numerusform>{escape(form)}</numerusform>" for form in forms)
        yield "        </translation>"
    else:
        yield f"        <translation{kind}>{escape(message.forms[0])}</translation>"
    yield "    </message>"


def problems_of(message: Message, language: str) -> Iterator[str]:
    if not message.finished:
        yield f"not translated: {message.source}"
        return
    if message.counts and len(message.forms) != FORMS[language]:
        yield f"{len(message.forms)} plural forms, {FORMS[language]} are needed: {message.source}"
    for form in message.forms:
        yield from _fits(message, form, last=form == message.forms[-1])


def _fits(message: Message, form: str, *, last: bool) -> Iterator[str]:
    """Whether one translation says all that its source does: the same placeholders, the same end, no shouting."""
    wanted, found = Counter(PLACEHOLDER.findall(message.source)), Counter(PLACEHOLDER.findall(form))
    if message.counts and not last:
        wanted.pop("%n", None)
        found.pop("%n", None)
    if wanted != found:
        yield f"placeholders differ: {message.source} -> {form}"
    if message.source[-1:] in STOPS and form[-1:] not in STOPS[message.source[-1]]:
        yield f"ends otherwise: {message.source} -> {form}"
    if form != form.strip() or ("\n" in form and "\n" not in message.source):
        yield f"spaces around it: {form!r}"
    if re.search("[!\uff01]", form) and "!" not in message.source:
        yield f"an exclamation mark: {form}"
