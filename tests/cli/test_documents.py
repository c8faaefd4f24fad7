"""Pictures for identity documents, sheets and prints from the command line, with a real vault."""

import numpy as np
import pytest
from PIL import Image

from likeness.base.paths import resources
from likeness.cli.commands.portraits import SPECS
from likeness.delivery.specs import load_specs

PURPOSES = [word for purpose in ("retouch", "keep", "deliver") for word in ("--purpose", purpose)]


@pytest.fixture(scope="module")
def photographed(new_likeness, noor):
    """Somebody with two photos, for every test that begins with that; and the sitting."""
    made = new_likeness()
    sitting = made("sitting", "new", "--name", "Noor").value["sitting"]
    made("consent", "grant", sitting, *PURPOSES, "--signed-name", "Noor", "--age", "55")
    made("photos", "add", sitting, noor / "01.jpg", noor / "02.jpg")
    return made, sitting


@pytest.fixture
def sitting(likeness, photographed):
    made, sitting = photographed
    likeness.start_from(made)
    return sitting


def test_a_document_comes_from_the_photo_and_never_from_a_portrait(likeness, sitting, tmp_path):
    out = tmp_path / "documents"
    (file,) = likeness("deliver", sitting, "--spec", "us-passport", "--out", out).value["files"]
    assert (file["width"], file["height"], file["verdict"]) == (1200, 1200, "valid")
    assert file["portrait"] == ""
    assert 0.5 <= file["head"] <= 0.69
    assert {"c2pa.cropped", "c2pa.resized"} >= set(file["actions"]) - {"c2pa.opened"}
    codes = {warning["code"] for warning in file["warnings"]}
    assert {"document-unchecked", "document-enlarged"} <= codes
    assert all(warning["sentence"].endswith(".") for warning in file["warnings"])
    assert "The authority refuses retouched pictures." in file["notes"]
    told = likeness("deliver", sitting, "--spec", "us-passport", "--out", tmp_path / "told", json_output=False)
    assert file["notes"] in told.out
    refused = likeness(
        "deliver",
        sitting,
        "--spec",
        "us-passport",
        "--portrait",
        "1234",
        "--out",
        out,
        check=False,
        json_output=False,
    )
    assert refused.status == 1
    assert "never from a portrait" in refused.err
    assert len(list(out.glob("*.jpg"))) == 1


@pytest.mark.soak
def test_an_upload_is_small_enough_and_a_sheet_holds_copies(likeness, sitting, tmp_path):
    (file,) = likeness("deliver", sitting, "--spec", "us-digital", "--out", tmp_path).value["files"]
    assert 600 <= file["width"] == file["height"] <= 1200
    assert file["size"] <= 240_000
    words = ("--spec", "schengen", "--sheet", "6in", "--zero-gap", "--plain-background")
    (sheet,) = likeness("deliver", sitting, *words, "--out", tmp_path).value["files"]
    assert sheet["copies"] == 8
    assert "document-background-replaced" in {warning["code"] for warning in sheet["warnings"]}
    with Image.open(tmp_path / sheet["file"]) as image:
        width, height = (side / dots * 25.4 for side, dots in zip(image.size, image.info["dpi"], strict=True))
        assert (width, height) == (pytest.approx(152, abs=0.2), pytest.approx(102, abs=0.2))
        assert np.asarray(image)[0, 0].min() == 255
    unknown = likeness("deliver", sitting, "--spec", "schengen", "--sheet", "B7", "--out", tmp_path, check=False)
    assert unknown.status == 2


@pytest.mark.soak
def test_without_a_photo_there_is_no_document(likeness, tmp_path):
    made = likeness("sitting", "new", "--name", "Noor").value["sitting"]
    likeness("consent", "grant", made, *PURPOSES, "--signed-name", "Noor", "--age", "55")
    refused = likeness("deliver", made, "--spec", "schengen", "--out", tmp_path, check=False)
    assert refused.status == 1


@pytest.mark.soak
def test_without_consent_to_deliver_nothing_leaves(likeness, noor, tmp_path):
    made = likeness("sitting", "new", "--name", "Noor").value["sitting"]
    likeness("consent", "grant", made, "--purpose", "retouch", "--signed-name", "Noor", "--age", "55")
    likeness("photos", "add", made, noor / "01.jpg")
    refused = likeness("deliver", made, "--spec", "us-passport", "--out", tmp_path / "no", check=False)
    assert refused.status == 3
    assert not (tmp_path / "no").exists()


def test_a_photo_or_a_plain_background_for_a_portrait_is_refused_and_not_ignored(likeness, sitting, tmp_path):
    for words in (("--photo", "1234"), ("--plain-background",)):
        refused = likeness("deliver", sitting, "--spec", "linkedin", *words, "--out", tmp_path, check=False)
        assert refused.status == 2
        assert refused.value["error"]["code"] == "only-for-documents"


def test_without_consent_to_deliver_no_portrait_is_made_to_be_written(likeness, noor, tmp_path):
    """Not after minutes of work, whose ids nobody would then be told."""
    made = likeness("sitting", "new", "--name", "Noor").value["sitting"]
    likeness("consent", "grant", made, "--purpose", "retouch", "--signed-name", "Noor", "--age", "55")
    likeness("photos", "add", made, noor / "01.jpg")
    refused = likeness("retouch", made, "--look", "studio-grey", "--out", tmp_path / "out", check=False)
    assert refused.status == 3
    assert not (tmp_path / "out").exists()
    assert "portraits" not in likeness("sitting", "show", made).value["counts"]


def test_help_names_every_output_size():
    assert set(SPECS.rstrip(".").replace("; for documents:", ",").split(", ")) == set(load_specs(resources() / "specs"))


def test_a_portrait_that_comes_back_as_a_photo_is_known_for_what_it_is(likeness, sitting, tmp_path):
    """Its own mark says so: no document is made of it, and what is made of it keeps the mark of what it was."""
    portrait = likeness("retouch", sitting, "--look", "studio-grey", "--out", tmp_path / "out").value["files"][0]
    other = likeness("sitting", "new", "--name", "Again").value["sitting"]
    likeness("consent", "grant", other, *PURPOSES, "--signed-name", "Again", "--age", "55")
    likeness("photos", "add", other, tmp_path / "out" / portrait["file"])
    refused = likeness("deliver", other, "--spec", "us-passport", "--out", tmp_path / "document", check=False)
    assert refused.value["error"]["code"] == "document-from-marked"
    assert not list((tmp_path / "document").glob("*.jpg"))
