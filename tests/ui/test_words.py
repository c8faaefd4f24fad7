"""How the window speaks: sentence case, no exclamation marks, nothing translated at import, every text ready to be translated."""

import ast
import re
from pathlib import Path

import pytest

import likeness.ui

FILES = sorted(Path(likeness.ui.__file__).parent.rglob("*.py"))
LONGEST = 500
PAGES = {
    "Looks",
    "Proofs",
    "Photos",
    "Settings",
    "Storage",
    "Backup",
    "Activity",
    "Personal",
    "Person",
    "Privacy",
    "Deliver",
    "Bin",
}
KEYS = {"C", "X", "Z", "Space", "Delete", "Enter", "Home", "Escape", "Download"}
NAMES = (
    PAGES
    | KEYS
    | {
        "Likeness",
        "Noor",
        "Noor's",
        "CV",
        "PDF",
        "HTML",
        "JSON",
        "QR",
        "ONNX",
        "GDPR",
        "AI",
        "I",
        "L",
        "O",
        "U",
        "Landlock",
        "Letter",
        "Content",
        "Credentials",
        "Linux",
        "Python",
        "Keys",
    }
)
"""Proper names, pages as they are called, and keys and buttons as they are written."""


def spoken(path: Path) -> list[str]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)]
    return [node.args[0].value for node in calls if node.func.attr == "tr"]


def test_no_file_of_the_window_is_longer_than_can_be_kept_in_mind():
    lines = {path.name: len(path.read_text(encoding="utf-8").splitlines()) for path in FILES}
    assert {name: count for name, count in lines.items() if count > LONGEST} == {}


def test_there_is_something_to_say():
    assert sum(len(spoken(path)) for path in FILES) > 20


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_texts_are_plain_sentences(path):
    for text in spoken(path):
        assert isinstance(text, str)
        assert "!" not in text
        words = re.split(r"[ ,]+", re.sub(r"[“”„…?()]", " ", text).strip())
        begins = {after.split()[0] for after in re.split(r"(?:[.?:·|;] |“)", text)[1:] if after.split()}
        begins = {re.sub(r"[“”…?.,:]", "", word) for word in begins}
        capitals = [word.strip(".,:;") for word in words[1:] if word[:1].isupper()]
        assert set(capitals) <= NAMES | begins, text


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_no_text_is_set_without_translation(path):
    tree = ast.parse(path.read_text(encoding="utf-8"))
    setters = {"setText", "set_whole", "set_words", "setPlaceholderText", "setToolTip", "setAccessibleName"}
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in setters:
            argument = node.args[0]
            literal = isinstance(argument, ast.Constant) and argument.value not in {"", "Likeness"}
            assert not literal, ast.unparse(node)
