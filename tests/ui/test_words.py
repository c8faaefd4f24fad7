"""How the window speaks: sentence case, no exclamation marks, nothing translated at import, every text ready to be translated."""

import ast
from pathlib import Path

import pytest

import likeness.ui

FILES = sorted(Path(likeness.ui.__file__).parent.rglob("*.py"))
NAMES = {"Likeness", "Noor", "Noor's", "CV", "Space", "X", "Delete", "Enter"}
"""Proper names, and keys as they are written on the keyboard."""


def spoken(path: Path) -> list[str]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)]
    return [node.args[0].value for node in calls if node.func.attr == "tr"]


def test_there_is_something_to_say():
    assert sum(len(spoken(path)) for path in FILES) > 20


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_texts_are_plain_sentences(path):
    for text in spoken(path):
        assert isinstance(text, str)
        assert "!" not in text
        assert not text[0].islower()
        capitals = [word for word in text.split()[1:] if word[0].isupper() and word.strip(".,:") not in NAMES]
        after_stops = {following for stop in (". ", "? ") for following in text.replace("·", ".").split(stop)[1:]}
        assert all(any(rest.startswith(word) for rest in after_stops) for word in capitals), (text, capitals)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_no_text_is_set_without_translation(path):
    tree = ast.parse(path.read_text(encoding="utf-8"))
    setters = {"setText", "set_whole", "set_words", "setPlaceholderText", "setToolTip", "setAccessibleName"}
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in setters:
            argument = node.args[0]
            literal = isinstance(argument, ast.Constant) and argument.value not in {"", "Likeness"}
            assert not literal, ast.unparse(node)
