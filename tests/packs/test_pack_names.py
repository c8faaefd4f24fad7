"""Names that can be written on every disk, whatever somebody called a folder."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from likeness.packs.names import is_name, is_portable, name_from, same_on_some_disks


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("My Model (v2)", "my-model-v2"),
        ("Crème Brûlée", "creme-brulee"),
        ("stable-diffusion-v1-5", "stable-diffusion-v1-5"),
        ("模型", ""),
        ("...", ""),
        ("CON", ""),
        ("nul.safetensors", ""),
        ("x" * 90, "x" * 60),
        ("a/../b", "a-..-b"),
    ],
)
def test_what_becomes_of_a_title(title, name):
    assert name_from(title) == name


@given(st.text(max_size=80))
def test_a_name_that_was_made_is_one(title):
    made = name_from(title)
    assert made == "" or (is_name(made) and is_portable(made))


@pytest.mark.parametrize(
    "path", ["unet/model.safetensors", "README.md", "a/b/c.json", "model-00001-of-00002.safetensors", "mödel.txt"]
)
def test_ordinary_paths(path):
    assert is_portable(path)


@pytest.mark.parametrize(
    "path",
    [
        "",
        "/a",
        "../a",
        "a/../b",
        "a//b",
        "a/",
        "./a",
        ".",
        ".a",
        "a/.b",
        "a\\b",
        "a:b",
        "a?",
        "a\n",
        "a\x00",
        "con",
        "LPT1.txt",
        "a.",
        "a ",
        "é",
        "x" * 201,
        "\u202etxt.exe",
    ],
)
def test_paths_that_some_disk_takes_for_something_else(path):
    assert not is_portable(path)


@given(st.text(max_size=30))
def test_a_portable_path_stays_where_it_is(path):
    from pathlib import Path

    if is_portable(path):
        assert Path("/x").joinpath(path).resolve().is_relative_to("/x")


def test_twins():
    assert same_on_some_disks(["a/B", "a/b"]) == ["a/b"]
    assert same_on_some_disks(["a", "a/b"]) == ["a"]
    assert same_on_some_disks(["a", "a"]) == ["a"]
    assert same_on_some_disks(["a/b", "a/c", "d"]) == []
