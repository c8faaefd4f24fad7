"""The recovery kit's page: what stands on it, and that it can be read back from paper."""

import os
import shutil
import subprocess
from datetime import UTC, datetime

import cv2
import pytest
from pypdf import PdfReader

from likeness.base.errors import Failed
from likeness.base.paths import resources
from likeness.delivery.kit_page import KitPage, kit_lines, kit_page, qr_rows, short_id
from likeness.delivery.pdf import PAPERS, Sheet
from likeness.vault.kit import code_groups, new_kit, parse_code

FONTS = resources() / "print"


@pytest.fixture(scope="module")
def page():
    identity = new_kit().identity
    return KitPage(code_groups(identity), identity, "3f9a12bc" + "0" * 24, datetime(2026, 11, 22, tzinfo=UTC))


@pytest.fixture
def rendered(tmp_path):
    """What a printer would print, as grey values."""
    program = shutil.which("pdftoppm")
    if program is None:
        if os.environ.get("LIKENESS_REQUIRE_TOOLS"):
            pytest.fail("the pdftoppm program is missing (apt-get install poppler-utils)")
        pytest.skip("the pdftoppm program is missing")

    def render(pdf, dots_per_inch):
        (tmp_path / "page.pdf").write_bytes(pdf)
        command = [
            program,
            "-r",
            str(dots_per_inch),
            "-png",
            "-gray",
            "-singlefile",
            tmp_path / "page.pdf",
            tmp_path / "page",
        ]
        subprocess.run(command, check=True, capture_output=True)
        return cv2.imread(str(tmp_path / "page.png"), cv2.IMREAD_GRAYSCALE)

    return render


@pytest.mark.parametrize("paper", PAPERS)
def test_one_page_with_everything_and_nobodys_name(page, paper, tmp_path):
    data = kit_page(page, paper, FONTS)
    (tmp_path / "page.pdf").write_bytes(data)
    reader = PdfReader(tmp_path / "page.pdf")
    assert len(reader.pages) == 1
    width, height = (float(side) * 25.4 / 72 for side in reader.pages[0].mediabox[2:])
    assert (width, height) == pytest.approx(PAPERS[paper], abs=0.01)
    text = reader.pages[0].extract_text()
    for words in ("Recovery kit", "3f9a 12bc", "22 November 2026", "likeness vault recover", "age", "passport"):
        assert words in text
    assert reader.metadata.title == "Likeness recovery kit"
    assert not reader.metadata.author
    letters = "".join(text.split())
    assert "".join("".join(page.groups[:1])) in letters
    assert page.identity not in letters


@pytest.mark.parametrize(("paper", "dots_per_inch"), [("a4", 150), ("letter", 110)])
def test_the_qr_code_is_read_back_from_the_page(page, rendered, paper, dots_per_inch):
    """By the reader that looks for the corner marks: OpenCV's other one overlooks one page in fifty, and this one read each of 600."""
    picture = rendered(kit_page(page, paper, FONTS), dots_per_inch)
    found, _, _ = cv2.QRCodeDetectorAruco().detectAndDecode(picture)
    assert parse_code(found) == page.identity == parse_code("".join(page.groups))


def test_nothing_runs_over_the_edge(page, rendered):
    """Printers leave a border of about 5 mm; the page keeps 15 mm free all around."""
    for paper in PAPERS:
        picture = rendered(kit_page(page, paper, FONTS), 50)
        edge = int(15 / 25.4 * 50)
        inside = picture[edge:-edge, edge:-edge]
        assert inside.min() < 60
        picture[edge:-edge, edge:-edge] = 255
        assert picture.min() == 255, paper


def test_the_terminal_shows_the_same_code(page):
    lines = kit_lines(page)
    typed = [words for line in lines for words in line.split() if len(words) == 5 and words in page.groups]
    assert sorted(typed) == sorted(page.groups)
    assert any(short_id(page.vault) in line for line in lines)
    assert "identity" not in repr(page).lower()


def test_the_qr_code_has_its_white_border(page):
    rows = qr_rows(page.identity)
    assert len(rows) == len(rows[0])
    assert not any(any(row) for row in rows[:4] + rows[-4:])
    assert any(rows[4])


def test_another_paper_is_said(page):
    with pytest.raises(Failed, match="paper-unknown"):
        kit_page(page, "a5", FONTS)


def test_sheets_have_several_pages_and_lines_that_end_anywhere():
    sheet = Sheet("a4", "Two pages", FONTS)
    sheet.text(20, 20, "Żółć, Ωμέγα, Привет", align="centre")
    sheet.next_page()
    assert sheet.paragraph(20, 20, "word " * 60, 50) > 20
    assert sheet.finish().startswith(b"%PDF")
