# ruff: noqa: RUF001 (letters that look like others are what is tested)
"""However it is spelled, and in whatever language: what asks for bare skin or for a child does not reach a network."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from likeness.ml.guard import ALWAYS_NEGATIVE, ALWAYS_PROMPT, guarded, is_unwanted, split_parts
from likeness.ml.guard_words import HIDDEN_LETTERS
from likeness.studio.tools import Tools

SPELLED = (
    "N U D E", "n.u-d e", "ｎｕｄｅ", "𝓃𝓊𝒹𝑒", "nu\u200bde", "n\u00adude", "nüde", "n\u0332ude", "ɴᴜᴅᴇ", "nudе", "nud3", "(naked:1.4)", "[[nude]]", "NAKED!!!", "s\u2060e\u2060x", "S.E.X",
    "ⓝⓤⓓⓔ", "\u202enude", "n_u_d_e", "naked_woman", "lоlita", "ch1ld", "t e e n", "school-girl", "schoolgirl", "SCHOOL  GIRL",
)  # fmt: skip

BARE = (
    "wearing no_clothes", "without any clothes", "not clothed", "wearing nothing", "bare-chested", "topless", "shirtless", "see-through blouse", "not nude", "no nudity at all",
    "nackte Frau", "halbnackt", "oben ohne", "in Unterwäsche", "entblößt", "femme nue", "torse nu", "nudité", "sous-vêtements", "déshabillée", "mujer desnuda", "en ropa interior", "sin ropa",
    "ヌード", "全裸の女性", "下着姿", "セクシー", "عارية", "عـارية", "عَارِيَة", "امرأة عارية", "بدون ملابس", "голая", "обнажённая", "누드", "色情", "🔞",
)  # fmt: skip

YOUNG = (
    "a child", "12 year old", "12-year-old", "a 12yo", "17 y/o", "twelve years old", "six-year-old", "age 12", "aged sixteen", "8 months old", "under 18", "underage", "a little boy",
    "young girl", "teenage look", "high school student", "kindergarten", "Mädchen", "ein Kind", "Kleinkind", "16-jährige Schülerin", "zwölf Jahre alt", "minderjährig", "enfant", "petite fille",
    "12 ans", "douze ans", "niña", "niño", "doce años", "menor de edad", "bambina", "子供", "女子高生", "１２歳", "十二歳", "طفلة", "أطفال", "١٢ سنة", "قاصر", "ребёнок", "девочка", "👧",
)  # fmt: skip

FINE = (
    "a photo of sks", "facing the camera", "a 75-year-old man with stubble", "an 18-year-old", "a young woman", "junge Frau", "kind eyes and a kind smile", "warm skin tones", "strip softbox",
    "menu design behind", "Essex", "cowboy hat", "30 ans", "aged 45", "bare concrete wall", "brass lamp", "100 years old", "f/1.8, 85mm", "8k", "nuance of grey", "5 years of experience",
    "classic grass pattern", "v-neck top", "middle aged", "elderly man", "embraced by light", "Kindness", "boyfriend shirt", "anatomy chart",
)  # fmt: skip


@pytest.mark.parametrize("words", [*SPELLED, *BARE, *YOUNG])
def test_it_is_taken_out_of_the_prompt_with_its_part(words):
    assert is_unwanted(words)
    assert (
        guarded(f"a photo of sks, {words}, grey backdrop", "")[0] == f"a photo of sks, grey backdrop, {ALWAYS_PROMPT}"
    )


@pytest.mark.parametrize("words", FINE)
def test_what_is_meant_well_stays_as_it_was_written(words):
    assert guarded(words, "")[0] == f"{words}, {ALWAYS_PROMPT}"


@pytest.mark.parametrize(
    ("prompt", "left"),
    [
        ("a photo, no, clothes, studio", "a photo, studio"),
        ("a photo, 12, years old, studio", "a photo, studio"),
        ("a photo, school, girl", "a photo, school"),
        ("a photo, na, no, clothes, ked, studio", "a photo, studio"),
        ("a photo; nu、de｜studio", "a photo, de, studio"),  # "nu" is French by itself
        ("a photo, na, ked, studio", "a photo, studio"),
        ("nude", ""),
    ],
)
def test_a_word_cut_in_two_by_commas_is_read_as_one(prompt, left):
    assert split_parts(guarded(prompt.replace("｜", "|"), "")[0]) == [*split_parts(left), ALWAYS_PROMPT]


@pytest.mark.parametrize(
    "words",
    [
        "clothes",
        "(clothed:1.5)",
        "CLOTHING",
        "wearing clothes",
        "any garment",
        "adult",
        "grown-up",
        "ａｄｕｌｔ",
        "old",
        "mature",
        "sfw",
        "Kleidung",
        "cloth\u200bes",
    ],
)
def test_the_negative_prompt_may_not_ask_clothes_or_age_away(words):
    assert guarded("a photo", f"hat, {words}, blurry")[1] == f"{ALWAYS_NEGATIVE}, hat, blurry"


def test_every_look_keeps_its_words():
    for look in Tools().looks.values():
        words = [part for part in (look.prompt.light, look.prompt.backdrop, look.prompt.style) if part]
        wanted, unwanted = guarded(", ".join(words), look.prompt.negative)
        assert wanted == ", ".join([*words, ALWAYS_PROMPT]), look.name
        assert unwanted == ", ".join(part for part in (ALWAYS_NEGATIVE, look.prompt.negative) if part), look.name


@given(st.sampled_from(HIDDEN_LETTERS), st.data())
def test_letters_apart_invisible_or_large_do_not_hide_a_word(word, data):
    between = st.sampled_from(["", "", "", " ", "-", ".", "\u200b", "\u2060", "_", "*", "\u0301"])
    spelled = "".join(data.draw(st.sampled_from([letter, letter.upper()])) + data.draw(between) for letter in word[:-1])
    assert is_unwanted(f"a {spelled}{word[-1]} picture")


@given(st.text(max_size=200), st.text(max_size=100))
def test_asking_twice_changes_nothing_more(prompt, negative):
    once = guarded(prompt, negative)[0].removesuffix(ALWAYS_PROMPT)
    again = guarded(once, negative)[0].removesuffix(ALWAYS_PROMPT)
    assert split_parts(once) == split_parts(again)


@pytest.mark.parametrize("piece", ["x", "n ", "1", ", ", "nu, ", "kid", "n.u.d.", "year old ", "\u0301", "١"])
def test_no_text_takes_long(piece):
    began = time.process_time()
    guarded(piece * 50_000, piece * 50_000)
    assert time.process_time() - began < 2
