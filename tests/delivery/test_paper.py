"""Pages as PDF, read back by a reader that we did not write."""

import io

import pytest
from pypdf import PdfReader

from likeness.base.errors import Failed
from likeness.base.paths import resources
from likeness.consent.paper import Paper, Part, Row, facts, to_html
from likeness.delivery.paper import ELSEWHERE, to_pdf

FONTS = resources() / "print"


def paper(**changes):
    fields = {
        "title": "A page", "heading": "Heading", "leads": ("Signed by Zoë Ωμέγα Ждан.", "A summary."),
        "parts": (
            Part("Answers", (Row("Train", "What it is. " * 20, "Yes", "yes", "Holds until 1 March 2027."),)),
            facts("Facts", [("Who", "Somebody"), ("A rather long name of a fact", "text " * 60)]),
        ),
        "foot": "Run `likeness consent verify FILE`.",
    }  # fmt: skip
    return Paper(**{**fields, **changes})


def read(data):
    return PdfReader(io.BytesIO(data))


def text(data):
    return " ".join(" ".join(page.extract_text() for page in read(data).pages).split())


def test_holds_every_word_and_no_name_in_its_properties():
    data = to_pdf(paper(), FONTS)
    seen = text(data)
    for words in (
        "Heading",
        "Zoë Ωμέγα Ждан",
        "A summary.",
        "Train Yes",
        "Holds until",
        "Somebody",
        "likeness consent verify FILE",
    ):
        assert words in seen
    assert read(data).metadata.title == "A page"
    assert not read(data).metadata.author
    assert data == to_pdf(paper(), FONTS), "the same page is the same file"


def test_goes_on_to_further_pages_and_loses_no_row():
    rows = [(f"Row {number}", "words " * 40) for number in range(40)]
    data = to_pdf(paper(parts=(facts("Many", rows),)), FONTS, "letter")
    assert len(read(data).pages) > 3
    assert all(f"Row {number} words" in text(data) for number in range(40))


def test_a_letter_that_cannot_be_printed_is_said_so():
    data = to_pdf(paper(leads=("Signed by 李小龍.",)), FONTS)
    assert ELSEWHERE in text(data)
    assert "李小龍" in to_html(paper(leads=("Signed by 李小龍.",)))
    assert ELSEWHERE not in text(to_pdf(paper(), FONTS))


def test_a_drawn_signature_is_ink_and_an_unknown_paper_is_refused():
    plain, signed = (to_pdf(paper(drawn=path), FONTS) for path in (None, "M100 200 L500 100 L900 300"))
    assert len(signed) > len(plain)
    assert not read(signed).pages[0].images
    with pytest.raises(Failed):
        to_pdf(paper(), FONTS, "a3")
