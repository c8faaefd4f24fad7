"""The report page: every figure shown, every word escaped, nothing loaded from elsewhere."""

import itertools
import math
import re
from html.parser import HTMLParser

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from likeness.delivery.report import report_page
from likeness.delivery.report_charts import distance_chart, loss_chart
from likeness.delivery.report_model import (
    Check,
    CredentialsFigures,
    EnginePair,
    ErasureFigures,
    IdentityDistances,
    LossPoint,
    Machine,
    MeasureFigures,
    NetworkFigures,
    PhotoFigures,
    PortraitFigures,
    Report,
    StageFigures,
    TrainingFigures,
    decode_report,
    encode_report,
)

HOSTILE = "</title></style><script>alert(1)</script><img src=x onerror=alert(2)>\"'&"


def portrait(name, word, **more):
    fixed = {
        "picture": name,
        "file": f"{name}.png",
        "origin": "retouched",
        "look": "studio-grey",
        "look_title": f"Look {word}",
        "width": 1200,
        "height": 1500,
        "size": 90_000,
        "credentials": CredentialsFigures(verdict="valid", trusted=True),
    }
    return PortraitFigures(**(fixed | more))


def sample(word="Noor"):
    """A whole report with `word` wherever a text stands."""
    generated = {"origin": "generated", "pair": "p", "seed": 77, "pack": word, "likeness": 0.41, "alike": False}
    return Report(
        software="Likeness",
        software_version=word,
        created="2026-11-22T11:00:00Z",
        sitter=word,
        machine=Machine(system=word, processor=word, cores=2, memory=16_000_000_000, gpu=word),
        stages=(
            StageFigures(code="intake", title=word, seconds=4.25, peak_memory=310_000_000, note=word),
            StageFigures(code="train", title="Personal model", seconds=83.0),
        ),
        photos=(
            PhotoFigures(
                picture="a",
                verdict="accept",
                reason=word,
                sentence=word,
                measures={word: MeasureFigures(native=1, quality=64), "EyesOpen": MeasureFigures(native=1, quality=31)},
            ),
            PhotoFigures(picture="b", verdict="refuse", reason="blur", sentence="Too blurred", not_measured=(word,)),
        ),
        portraits=(
            portrait("r", word, likeness=0.968, tone_difference=0.84, alike=True),
            portrait("t", word, engine="torch", **generated),
            portrait("o", word, engine="onnx", credentials=CredentialsFigures(verdict="altered"), **generated),
        ),
        network=NetworkFigures(connections=0, attempts=3, method=word),
        seconds=161.4,
        peak_memory=1_720_000_000,
        pairs=(EnginePair(pair="p", mean_difference=0.031, largest_difference=2),),
        removed=2,
        training=TrainingFigures(
            pack=word,
            pack_licence=word,
            steps=200,
            rank=8,
            photos=10,
            seconds=83,
            adapter_size=412_000,
            seed=1,
            held_out=(LossPoint(step=0, loss=0.31), LossPoint(step=100, loss=0.17), LossPoint(step=200, loss=0.123)),
            losses=tuple(LossPoint(step=step, loss=0.3 - step / 1000) for step in range(1, 201)),
            identity=IdentityDistances(before=(0.7, 0.74), after=(0.5, 0.52), photos=(0.3,)),
        ),
        erasure=ErasureFigures(
            erased=True, checks=(Check(title=word, passed=True, detail=word),), promises_not=(word,)
        ),
        missing=(word,),
    )


class Page(HTMLParser):
    """Tags, attributes and visible words of a page."""

    VOID = ("meta", "img", "br", "circle", "line", "polyline", "rect")

    def __init__(self, page):
        super().__init__(convert_charrefs=True)
        self.tags, self.attributes, self.words, self.open = [], [], [], []
        self.feed(page)
        self.close()

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)
        self.attributes += [(tag, name, value or "") for name, value in attrs]
        if tag not in self.VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag, attrs):
        self.tags.append(tag)
        self.attributes += [(tag, name, value or "") for name, value in attrs]

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        self.words.append(data)

    @property
    def text(self):
        return " ".join(self.words)


PICTURES = {"a": "photos/a b.jpg", "b": "photos/b.jpg", "r": "r.jpg", "t": "t.jpg", "o": "o.jpg"}


def test_report_json_is_read_back_as_it_was_written():
    assert decode_report(encode_report(sample())) == sample()
    with pytest.raises(msgspec.ValidationError):
        decode_report(encode_report(sample()).replace(b'"sitter"', b'"siter"'))


def test_every_figure_is_on_the_page():
    text = Page(report_page(sample(), PICTURES)).text
    for figure in (
        "22 November 2026", "2 min 41 s", "1.7 GB", "4.2 s", "310 MB", "1 min 23 s", "not measured", "Eyes open 31", "Too blurred",
        "Not used", "96 of 100", "ΔE 0.8", "41", "seed 77", "PyTorch", "ONNX Runtime", "not yet like you", "0.03 of 255", "2 at most",
        "Content Credentials valid", "Altered after signing", "412 kB", "0.310", "0.123", "mean 0.720", "mean 0.510", "3 attempts refused",
        "Proven", "2 carry valid", "2 more pictures seemed to show too much bare skin and were not kept",
    ):  # fmt: skip
        assert figure in text, figure


def test_the_page_is_well_formed_and_loads_nothing_from_elsewhere():
    page = Page(report_page(sample(), PICTURES, {400: "fonts/Inter-Regular.otf"}))
    assert page.open == []
    assert not {"script", "link", "iframe", "object", "embed", "form", "base", "a"} & set(page.tags)
    sources = [value for tag, name, value in page.attributes if name in {"src", "href", "srcset", "data", "action"}]
    assert sorted(sources) == ["o.jpg", "photos/a%20b.jpg", "photos/b.jpg", "r.jpg", "t.jpg"]
    assert not [name for _, name, _ in page.attributes if name.startswith("on")]
    assert "http:" not in report_page(sample(), PICTURES)
    assert "https:" not in report_page(sample(), PICTURES)
    assert re.findall(r"url\(([^)]*)\)", "".join(page.words)) == ['"fonts/Inter-Regular.otf"']


def test_the_page_forbids_itself_scripts_and_connections():
    policies = [
        value for tag, name, value in Page(report_page(sample(), PICTURES)).attributes if "default-src" in value
    ]
    assert len(policies) == 1
    assert policies[0].startswith("default-src 'none'")
    assert "http" not in policies[0]


def test_markup_in_any_text_stays_text():
    harmless, hostile = Page(report_page(sample("x"), PICTURES)), Page(report_page(sample(HOSTILE), PICTURES))
    assert hostile.tags == harmless.tags
    assert [pair[:2] for pair in hostile.attributes] == [pair[:2] for pair in harmless.attributes]
    assert hostile.text.count(HOSTILE) >= 12


@given(st.text(min_size=1, max_size=40))
@settings(max_examples=40, deadline=None)
def test_any_name_gives_the_same_page_structure(word):
    assert Page(report_page(sample(word), PICTURES)).tags == Page(report_page(sample("x"), PICTURES)).tags


@pytest.mark.parametrize("name", ["../secret.jpg", "/etc/passwd", "a/../../b.jpg"])
def test_a_file_outside_the_page_s_folder_is_refused(name):
    with pytest.raises(ValueError, match="beside"):
        report_page(sample(), PICTURES | {"r": name})


@pytest.mark.parametrize("name", ["https://example.org/x.jpg", "javascript:alert(1)", 'x" onerror="y'])
def test_a_picture_name_cannot_become_a_link_or_an_attribute(name):
    page = Page(report_page(sample(), PICTURES | {"r": name}))
    assert not [value for _, attribute, value in page.attributes if attribute == "src" and ":" in value]
    assert not [attribute for _, attribute, _ in page.attributes if attribute.startswith("on")]


def test_a_missing_picture_shows_an_empty_frame():
    assert Page(report_page(sample(), {})).text.count("no picture") == 5


def test_pictures_that_nobody_may_see_are_counted_where_none_is_left():
    none = msgspec.structs.replace(sample(), portraits=(), removed=1)
    assert "1 more picture seemed to show too much bare skin and was not kept." in Page(report_page(none, {})).text


def test_what_was_not_run_is_not_claimed():
    bare = msgspec.structs.replace(
        sample(), training=None, erasure=None, portraits=(), photos=(), stages=(), pairs=(), removed=0, peak_memory=None
    )
    text = Page(report_page(bare, {})).text
    assert "Not run" in text
    assert "Proven" not in text
    assert "Personal model" not in text
    assert "not measured" in text


def test_an_erasure_that_failed_is_not_called_proven():
    failed = ErasureFigures(erased=False, checks=(Check(title="A copy still opens", passed=False),))
    page = report_page(msgspec.structs.replace(sample(), erasure=failed), PICTURES)
    assert "Proven" not in page
    assert '<span class="badge bad">A copy still opens' in page


# -- charts


def coordinates(svg, tag):
    return [float(value) for value in re.findall(rf'<{tag}[^>]* cy="([0-9.]+)"', svg)]


def test_a_falling_loss_falls_on_the_chart():
    svg = loss_chart(sample().training.held_out, ())
    first, last = coordinates(svg, "circle")
    assert first < last  # y grows downwards
    points = [float(pair.split(",")[1]) for pair in re.search(r'class="curve" points="([^"]+)"', svg)[1].split()]
    assert all(one < other for one, other in itertools.pairwise(points))


@given(
    st.lists(
        st.floats(allow_nan=True, allow_infinity=True, width=32).filter(lambda x: not abs(x) > 1e6 or math.isinf(x)),
        max_size=40,
    )
)
@settings(max_examples=80, deadline=None)
def test_charts_hold_no_number_that_is_none(values):
    points = [LossPoint(step=step, loss=value) for step, value in enumerate(values)]
    for svg in (
        loss_chart(points, points),
        distance_chart(IdentityDistances(before=tuple(values), after=tuple(values))),
    ):
        assert not re.search(r'"[^"]*\b(nan|inf)\b[^"]*"', svg)
        for number in re.findall(r'c?[xy][12]?="(-?[0-9.]+)"', svg):
            assert -1 <= float(number) <= 700
