"""Under 18: retouched portraits only. No way in, however it is tried, leads to training, generating or showing them off."""

import ast
from pathlib import Path

import msgspec
import pytest
from studio_kit import DAY, Hands, opened, unfinished_training

import likeness.studio
from likeness.base.errors import Failed, Refused, Usage
from likeness.base.paths import Home
from likeness.consent.permits import permit_for
from likeness.consent.purposes import MINOR_PURPOSES, Purpose
from likeness.jobs.protocol import TrainSettings
from likeness.studio import consents, generating, sittings, training, ways
from likeness.studio.generating import Generation
from likeness.studio.measuring import Reference
from likeness.studio.ways import Way
from likeness.vault.kinds import Kind

NEVER = (Purpose.TRAIN, Purpose.GENERATE, Purpose.SHOWCASE)
SETTINGS = TrainSettings(64, 8, 2, 1, 1e-3, 3, 2, 4)


@pytest.fixture
def hands():
    return Hands()


@pytest.fixture
def studio(tmp_path, hands):
    with opened(Home(tmp_path / "home"), hands) as made:
        yield made


@pytest.fixture
def minor(studio):
    made = sittings.new_sitting(studio, "Mika Example")
    consents.grant(studio, made, sorted(MINOR_PURPOSES), "Mika Example", age=17, guardian="Robin Example")
    return made


def tries(studio, sitting):
    """Every use case that trains or generates, as a person could reach it."""
    look = studio.tools.looks["studio-grey"]
    wanted = Generation("starter", "torch", look, 2, 1, "0" * 32)
    bare = Generation("starter", "torch", look, 2, 1, None)
    reference = Reference(None, None)
    yield "train", lambda: training.train(studio, sitting, "starter", settings=SETTINGS)
    yield "newest adapter", lambda: training.newest_adapter(studio, sitting)
    yield "generate", lambda: generating.generate(studio, sitting, wanted, reference)
    yield "generate raw", lambda: generating.generate_raw(studio, sitting, wanted)
    yield "draw around a photo", lambda: ways.go(studio, sitting, bare, Way("anchored"))
    yield "keep a photo", lambda: ways.go(studio, sitting, bare, Way("anchored", slider=0))
    yield "other clothes", lambda: ways.go(studio, sitting, bare, Way("outfit", outfit="dark-suit"))
    yield "from references", lambda: ways.go(studio, sitting, bare, Way("reference"))
    yield "generate bare", lambda: generating.generate_raw(studio, sitting, bare)


@pytest.mark.parametrize("purpose", NEVER)
def test_it_can_be_neither_granted_nor_permitted(studio, minor, purpose):
    with pytest.raises(Refused, match="minor-not-allowed"):
        consents.grant(studio, minor, [purpose], "Mika Example", age=17, guardian="Robin Example")
    with pytest.raises(Refused, match="minor-not-allowed"):
        studio.vault.permit(minor, purpose)


def test_every_way_to_train_or_generate_is_refused(studio, minor):
    for name, attempt in tries(studio, minor):
        with pytest.raises(Refused, match="minor-not-allowed"):
            attempt()
        assert not studio.journal.entries(), name


def test_what_a_grown_up_left_behind_is_closed_once_they_say_that_they_are_not(studio, hands):
    """Somebody who said 40 trains, is interrupted, and the consent is renewed as that of a minor: nothing goes on."""
    made = sittings.new_sitting(studio, "Mika Example")
    consents.grant(studio, made, (*sorted(MINOR_PURPOSES), *NEVER), "Mika Example", age=40)
    store = studio.vault.open_sitter(studio.vault.permit(made, Purpose.TRAIN))
    store.put(Kind.ADAPTER, b"weights", {"pack": "starter"})
    unfinished_training(studio, made)
    hands.pass_(DAY)
    consents.withdraw_consent(studio, made, list(NEVER))
    with pytest.raises((Refused, Usage)):
        consents.grant(studio, made, list(NEVER), "Mika Example", age=17, guardian="Robin Example")
    for name, attempt in tries(studio, made):
        with pytest.raises(Refused):
            attempt()
        assert name
    with pytest.raises(Failed, match="training-nothing-to-resume"):  # the withdrawal took it with it
        training.resume_training(studio, made)
    assert not studio.journal.entries()


@pytest.mark.parametrize("purpose", NEVER)
@pytest.mark.parametrize("guardian", [None, "Robin Example"])
def test_a_record_that_says_yes_for_a_minor_opens_nothing(studio, hands, purpose, guardian):
    """A forged or ancient record: the yes stands in it, and so does that they are under 18."""
    made = sittings.new_sitting(studio, "Mika Example")
    consents.grant(studio, made, NEVER, "Mika Example", age=40)
    record = studio.vault.live_records()[made]
    assert permit_for(record, purpose, hands.now)
    young = msgspec.structs.replace(record.declaration, under_18=True, guardian_name=guardian)
    with pytest.raises(Refused, match="minor-not-allowed"):
        permit_for(msgspec.structs.replace(record, declaration=young), purpose, hands.now)


def test_whoever_orders_training_or_pictures_asks_for_the_permit_first():
    """Also what will be written: a file of the studio that makes such a job, or begins one, names the purpose to the vault."""
    wanted = {"TrainJob": "TRAIN", "GenerateJob": "GENERATE"}
    found = set()
    for path in sorted(Path(likeness.studio.__file__).parent.glob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call)]
        made = {node.func.id for node in calls if isinstance(node.func, ast.Name)} & set(wanted)
        permits = {
            node.args[1].attr
            for node in calls
            if isinstance(node.func, ast.Attribute)
            and node.func.attr == "permit"
            and isinstance(node.args[1], ast.Attribute)
        }
        for job in made:
            assert wanted[job] in permits, f"{path.name} makes a {job} without vault.permit(..., Purpose.{wanted[job]})"
            found.add(job)
    assert found == set(wanted)
