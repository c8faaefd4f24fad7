"""Portraits from reference photos, without training: through the vault and a real worker, with a tiny pack of random weights.

Short forms: tests/ml/test_redrawing.py looks at references, tests/studio/test_ways.py at what is asked for before.
"""

import importlib.util
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pytest
from studio_kit import ALL, Hands, opened

from likeness.base.paths import Home
from likeness.capture.intake import decode_master
from likeness.consent.purposes import Purpose
from likeness.packs.manifest import GenerationAdvice, Manifest, TrainingAdvice, write_manifest
from likeness.studio import consents, photos, sittings
from likeness.studio.anchored import read_source, shaped
from likeness.studio.generating import Generation
from likeness.studio.presence import vouch
from likeness.studio.referencing import chosen_photos
from likeness.studio.regenerating import remake
from likeness.studio.retouching import find_look
from likeness.studio.ways import Way, adapter_for, go
from likeness.vault.kinds import Kind

ROOT = Path(__file__).resolve().parents[2]
NAME = "tiny-klein"

pytestmark = [pytest.mark.worker, pytest.mark.soak]


@pytest.fixture(scope="module")
def studio(tmp_path_factory):
    home = Home(tmp_path_factory.mktemp("references"))
    pack = home.packs / NAME
    pack.mkdir(parents=True)
    spec = importlib.util.spec_from_file_location("tiny_packs_here", ROOT / "tests" / "ml" / "tiny_packs.py")
    tiny_packs = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(tiny_packs)
    tiny_packs.write_flux2_klein(pack)
    (pack / "tokenizer" / "chat_template.jinja").unlink()  # a program in a pack: importing leaves it out
    manifest = Manifest(
        format=1, name=NAME, title="Random weights for tests", version="1", family="flux2-klein", licence="Apache-2.0",
        resolution=64, sitter_token="sks", training=TrainingAdvice(steps=2, rank=2, batch=1, learning_rate=1e-3),
        generation=GenerationAdvice(steps=4, guidance=1.0, sampler="euler"), files={},
    )  # fmt: skip
    write_manifest(pack, manifest)
    with opened(home, Hands(datetime.now(UTC))) as made:
        yield made


@pytest.fixture(scope="module")
def sitting(studio):
    made = sittings.new_sitting(studio, "Noor Example")
    consents.grant(studio, made, ALL, "Noor Example", age=55)
    noor = ROOT / "resources" / "people" / "noor"
    photos.add_photos(studio, made, [noor / name for name in ("01.jpg", "05.jpg", "07.jpg")])
    vouch(studio, made, "The Owner")
    return made


def test_photos_alone_make_portraits_and_other_photos_make_others(studio, sitting):
    way = Way("reference")
    assert adapter_for(studio, sitting, way, None) is None
    wanted = Generation(NAME, "torch", find_look(studio, "studio-grey"), 1, 3, None, make=1)
    (row,) = go(studio, sitting, wanted, way).rows
    making = row.making
    assert (making.method, making.adapter, len(making.photos)) == ("reference", None, 3)
    assert (making.order.solver, making.order.steps, making.order.guidance) == ("euler", 4, 1.0)
    assert "reference pictures" in making.order.prompt
    assert remake(studio, sitting, row.portrait).same
    (other,) = go(studio, sitting, wanted, Way("reference", making.photos[:1])).rows
    assert other.making.photos == making.photos[:1]
    store = studio.vault.open_sitter(studio.vault.permit(sitting, Purpose.GENERATE))
    one, two = (decode_master(store.get(portrait.portrait)) for portrait in (row, other))
    assert one.shape == two.shape
    assert not np.array_equal(one, two)
    assert store.list(Kind.ADAPTER) == []


def test_other_photos_guide_the_clothes_around_a_real_face(studio, sitting):
    """Face, hair and skin keep every bit; the clothes follow the photos that are shown beside; the record makes it again."""
    first, second, third = (row.id for row in chosen_photos(studio, sitting, ()))
    wanted = Generation(NAME, "torch", find_look(studio, "studio-grey"), 1, 3, None, make=1)
    source = read_source(studio, sitting, first)
    store = studio.vault.open_sitter(studio.vault.permit(sitting, Purpose.GENERATE))
    drawn = []
    for beside in (second, third):
        way = Way("outfit", (first, beside), outfit="dark-suit")
        (row,) = go(studio, sitting, wanted, way).rows
        assert (row.photo, row.making.photos) == (first, (first, beside))
        assert "the person in the reference pictures" in row.making.order.prompt
        look = row.recipe.output
        rows, columns = shaped(source.picture.shape, look.width / look.height, source.face)
        own, picture = source.parts.own[rows, columns], decode_master(store.get(row.portrait))
        assert np.array_equal(picture[own], source.picture[rows, columns][own])
        drawn.append(picture)
    worn = source.parts.clothes[rows, columns]
    assert (drawn[0][worn] != drawn[1][worn]).any()
    assert remake(studio, sitting, row.portrait).same
