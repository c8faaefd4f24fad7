"""What the grade does to the skin of six people from very light to very dark, in six kinds of light."""

import numpy as np
import pytest
from skimage.data import astronaut

from likeness.base.paths import resources
from likeness.capture.intake import read_photo
from likeness.darkroom.colour import to_linear, to_srgb, unit
from likeness.darkroom.grade import apply_grade, balance_only, eye_whites, plan_grade, read_scene
from likeness.looks.look import Grade
from likeness.vision.faces import find_faces
from likeness.vision.models import VisionModels
from likeness.vision.regions import skin_mask
from likeness.vision.segment import person_mask
from likeness.vision.tone import skin_tone

# L*, a*, b* of each person's skin under studio light: the mean of two pictures (docs/calibration/grade.md).
TRUTH = {
    "ada": (79.6, 10.9, 14.3),
    "teo": (75.9, 13.2, 29.9),
    "noor": (62.1, 15.9, 34.0),
    "ravi": (54.8, 20.2, 26.2),
    "kofi": (45.4, 12.2, 16.0),
    "zola": (35.1, 8.5, 12.5),
}
LAMPS = {("ravi", "16"), ("zola", "16")}


@pytest.fixture(scope="module")
def tones(people):
    """(person, photo) -> tones of the source, the balanced source and the graded picture, each (3,)."""
    models = VisionModels(resources() / "vision")
    files = sorted(people.glob("*/[01][0-9].jpg"))
    files += [resources() / "people" / "noor" / name for name in ("01.jpg", "05.jpg")]
    found = {}
    for path in files:
        picture = read_photo(path).pixels
        face = find_faces(models, picture)[0]
        colours, alpha = unit(picture), person_mask(models, picture)
        head = (alpha > 0.05) & (np.arange(len(alpha))[:, None] < face.chin[1] + 0.6 * face.t)
        skin = colours[skin_mask(face, picture.shape) & (alpha > 0.9)]
        plan = plan_grade(read_scene(colours, alpha, head, skin, eye_whites(colours, face)), Grade())
        steps = (
            picture,
            *(
                np.rint(done * 255).astype(np.uint8)
                for done in (balance_only(colours, plan), apply_grade(colours, plan))
            ),
        )
        tones = [skin_tone(step, face) for step in steps]
        found[path.parent.name, path.stem] = [np.array([t.lightness, t.a, t.b]) for t in tones]
    return found


def test_all_six_people_are_measured(tones):
    assert {person for person, _ in tones} == set(TRUTH)
    assert len(tones) >= 12


def test_the_balance_changes_the_colour_and_not_the_lightness(tones):
    for source, balanced, _ in tones.values():
        assert abs(balanced[0] - source[0]) < 1.0


def test_no_cheek_overshoots_its_truth_or_moves_away_from_it_by_more_than_two(tones):
    for (person, _), (source, _, graded) in tones.items():
        before, after = source[0] - TRUTH[person][0], graded[0] - TRUTH[person][0]
        allowed = abs(before) + 2 if before * after > 0 else 2
        assert abs(after) <= allowed


def colour(tone):
    """a* and b* for the lightness: what the light's colour changes and its level does not."""
    return np.array(tone[1:]) / tone[0]


def test_a_lamps_cast_is_taken_out_of_light_and_dark_skin_and_daylight_is_left(tones):
    for (person, photo), (source, _, graded) in tones.items():
        away = [np.linalg.norm(colour(tone) - colour(TRUTH[person])) for tone in (source, graded)]
        if (person, photo) in LAMPS:
            assert away[1] < 0.75 * away[0]
        assert away[1] < away[0] + 0.03


def test_light_and_dark_people_are_lightened_alike(tones):
    people = sorted(TRUTH)
    source = [np.mean([t[0][0] for key, t in tones.items() if key[0] == person]) for person in people]
    change = [np.mean([t[2][0] - t[0][0] for key, t in tones.items() if key[0] == person]) for person in people]
    assert abs(np.polyfit(source, change, 1)[0]) <= 0.05


@pytest.mark.parametrize("lamp", [False, True])
def test_of_a_real_photograph_a_lamp_is_taken_out_and_daylight_is_left(lamp):
    models = VisionModels(resources() / "vision")
    original = astronaut()
    light = np.array([1, 0.72, 0.4], np.float32) if lamp else np.ones(3, np.float32)
    picture = np.rint(to_srgb(to_linear(unit(original)) * light) * 255).astype(np.uint8)
    face, colours, alpha = find_faces(models, picture)[0], unit(picture), person_mask(models, picture)
    head = (alpha > 0.05) & (np.arange(len(alpha))[:, None] < face.chin[1] + 0.6 * face.t)
    skin = colours[skin_mask(face, picture.shape) & (alpha > 0.9)]
    scene = read_scene(colours, alpha, head, skin, eye_whites(colours, face))
    graded = np.rint(apply_grade(colours, plan_grade(scene, Grade())) * 255).astype(np.uint8)
    true, seen, done = (skin_tone(part, face) for part in (original, picture, graded))
    assert abs(done.b - true.b) < (0.25 * abs(seen.b - true.b) if lamp else 1.0)
    assert abs(done.lightness - seen.lightness) < 1.0
