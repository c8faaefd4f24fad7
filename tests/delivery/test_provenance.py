"""What a portrait says about itself: the right term, the right first action, and no more than was asked."""

import dataclasses
import xml.etree.ElementTree as ET
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from likeness.delivery.provenance import DataMining, Performed, Provenance, manifest, xmp_packet

NOW = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)
HEAD = "http://cv.iptc.org/newscodes/digitalsourcetype/"
EXTENSION = "{http://iptc.org/std/Iptc4xmpExt/2008-02-29/}"


def xmp_fields(provenance):
    root = ET.fromstring(xmp_packet(provenance))  # noqa: S314 (our own packet)
    return {element.tag: "".join(element.itertext()) for element in root[0][0]}


def actions(provenance):
    return manifest(provenance, "image/png")["assertions"][0]["data"]["actions"]


@pytest.mark.parametrize(
    ("origin", "performed", "term"),
    [
        ("generated", (), "trainedAlgorithmicMedia"),
        ("generated", (Performed.BACKDROP,), "trainedAlgorithmicMedia"),
        ("generated", (Performed.OUTFIT, Performed.CROP), "compositeWithTrainedAlgorithmicMedia"),
        ("generated", (Performed.SURROUNDINGS, Performed.CROP), "compositeWithTrainedAlgorithmicMedia"),
        ("retouched", (Performed.BACKDROP, Performed.LIGHT), "composite"),
        ("retouched", (Performed.LIGHT, Performed.GRADE), "algorithmicallyEnhanced"),
    ],
)
def test_the_source_type_follows_what_was_done(origin, performed, term):
    provenance = Provenance(origin, "Studio grey", NOW, "0.1.0", performed)
    assert provenance.source_type == HEAD + term
    assert xmp_fields(provenance)[EXTENSION + "DigitalSourceType"] == HEAD + term


def test_a_generated_portrait_begins_with_created_and_discloses_the_model(generated):
    first = actions(generated)[0]
    assert first["action"] == "c2pa.created"
    assert first["digitalSourceType"] == HEAD + "trainedAlgorithmicMedia"
    assert first["parameters"] == {"look": "Warm canvas", "engine": "onnx", "pack": "Starter", "seed": 42}
    definition = manifest(generated, "image/png")
    assert "ingredients" not in definition
    disclosure = next(item["data"] for item in definition["assertions"] if item["label"] == "c2pa.ai-disclosure")
    assert disclosure == {
        "modelType": "c2pa.types.model.onnx",
        "modelName": "Starter",
        "modelIdentifier": "1.2",
        "contentProfile": {"humanOversightLevel": "prompt_guided"},
    }


def test_human_validated_only_after_a_person_kept_it(generated):
    kept = manifest(dataclasses.replace(generated, kept_by_person=True), "image/png")
    assert kept["assertions"][1]["data"]["contentProfile"]["humanOversightLevel"] == "human_validated"


def test_a_retouched_portrait_begins_with_its_photo_and_claims_no_capture(retouched):
    definition = manifest(retouched, "image/jpeg")
    first, *others = actions(retouched)
    assert first["action"] == "c2pa.opened"
    assert "digitalSourceType" not in first
    assert [item["relationship"] for item in definition["ingredients"]] == ["parentOf"]
    opened = definition["assertions"][0]["data"]["actions"][0]["parameters"]["ingredientIds"]
    assert opened == [definition["ingredients"][0]["instance_id"]]
    assert [action["action"] for action in others] == ["c2pa.edited", "c2pa.adjustedColor", "c2pa.cropped"]
    assert all(item["label"] != "c2pa.ai-disclosure" for item in definition["assertions"])


@pytest.mark.parametrize("step", Performed)
def test_every_step_has_an_action(step):
    provenance = Provenance("retouched", "Studio grey", NOW, "0.1.0", (step,))
    assert actions(provenance)[1]["action"].startswith("c2pa.")
    assert actions(provenance)[1]["description"]


def test_a_prompt_is_written_only_when_it_was_asked_for(generated):
    assert EXTENSION + "AIPromptInformation" not in xmp_fields(generated)
    asked = dataclasses.replace(generated, prompt="a photo, warm canvas")
    assert xmp_fields(asked)[EXTENSION + "AIPromptInformation"] == "a photo, warm canvas"
    assert "warm canvas, " not in str(manifest(asked, "image/png"))


def test_a_retouched_portrait_names_no_generator(retouched):
    assert not [name for name in xmp_fields(retouched) if "AISystem" in name]


def test_data_mining_can_be_allowed(retouched):
    allowed = xmp_fields(dataclasses.replace(retouched, data_mining=DataMining.ALLOWED))
    assert "http://ns.useplus.org/ldf/vocab/DMI-ALLOWED" in allowed.values()


@given(alt_text=st.text(min_size=1), look=st.text(), prompt=st.text())
def test_any_text_gives_well_formed_xml(alt_text, look, prompt):
    provenance = Provenance("generated", look, NOW, "0.1.0", pack=look, prompt=prompt, alt_text=alt_text)
    fields = xmp_fields(provenance)
    kept = "".join(character for character in prompt if ord(character) >= 32 and character not in "\ufffe\uffff")
    assert fields[EXTENSION + "AIPromptInformation"].replace("\n", "").replace("\t", "") == kept


def test_long_texts_are_cut_so_that_a_jpeg_can_hold_them():
    provenance = Provenance("generated", "x", NOW, "0.1.0", prompt="\U0001f600" * 9000, alt_text="&" * 9000)
    assert len(xmp_packet(provenance)) < 60_000


def test_what_was_made_of_a_generated_picture_says_so():
    plain = Provenance("retouched", "Look", datetime(2026, 1, 1, tzinfo=UTC), "1", (Performed.BACKDROP,))
    marked = dataclasses.replace(plain, source_generated=True)
    assert plain.source_type.endswith("/composite")
    assert marked.source_type.endswith("/compositeWithTrainedAlgorithmicMedia")
    first = manifest(marked, "image/png")["assertions"][0]["data"]["actions"][0]
    assert first["digitalSourceType"] == marked.source_type
    assert "digitalSourceType" not in manifest(plain, "image/png")["assertions"][0]["data"]["actions"][0]
    photo = dataclasses.replace(plain, origin="photo", performed=(Performed.CROP,))
    assert photo.source_type is None
    assert b"DigitalSourceType>" not in xmp_packet(photo)


def test_what_a_model_drew_into_a_photo_is_told_as_an_edit_of_the_photo():
    """The photo is opened and named as an ingredient, without anything of it; that a model drew is disclosed as in a generated picture."""
    drawn_into = Provenance("generated", "Corporate", NOW, "0.1.0", (Performed.OUTFIT, Performed.CROP), engine="torch")
    made = manifest(drawn_into, "image/png")
    assert [action["action"] for action in actions(drawn_into)] == ["c2pa.opened", "c2pa.edited", "c2pa.cropped"]
    assert "face, hair and skin are the photo's own" in actions(drawn_into)[1]["description"]
    assert actions(drawn_into)[1]["digitalSourceType"].endswith("/compositeWithTrainedAlgorithmicMedia")
    assert made["ingredients"][0]["title"] == "Photo"
    assert "c2pa.ai-disclosure" in [assertion["label"] for assertion in made["assertions"]]
