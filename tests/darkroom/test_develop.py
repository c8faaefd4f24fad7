"""From a photo to a portrait, on pictures whose matte is known."""

import cv2
import msgspec
import numpy as np
import pytest

from likeness.darkroom.colour import unit
from likeness.darkroom.compose import composite, round_with_dither
from likeness.darkroom.develop import Development, develop, preview_of
from likeness.darkroom.foreground import separate
from likeness.darkroom.framing import soften_border
from likeness.darkroom.generated import finish_generated, generated_enlargement
from likeness.darkroom.negative import MAX_SAMPLED, cut_out, cut_out_with, expose
from likeness.looks.backdrop import Join, OwnPicture
from likeness.looks.light import Light
from likeness.looks.look import Grade, Output, Perspective
from likeness.looks.retouch import Retouch
from likeness.vision.faces import find_faces
from likeness.vision.tone import skin_tone, tone_difference

NAMES = ("noor", "zola", "ada")
LOOKS = ("studio-grey", "warm-canvas", "daylight", "deep-blue")


def smaller(look, width=512, height=640):
    return msgspec.structs.replace(look, output=Output(width=width, height=height))


def untouched(look):
    """The look with every strength at nothing: only crop, backdrop and a plain alpha-over are left."""
    return msgspec.structs.replace(
        look,
        join=Join(wrap=0, grain=0, sharpness=0, colour=0),
        perspective=Perspective(strength=0),
        light=Light(setup="none", strength=0, even=0),
        retouch=Retouch(preset="none"),
        grade=Grade(white_balance=0, exposure=0, contrast=0, saturation=0),
    )


def develop_cutout(cutout, look):
    return Development(cutout).develop(look)


@pytest.fixture(scope="module")
def developed(cutouts, looks):
    return {(name, look): develop_cutout(cutouts[name], smaller(looks[look])) for name in NAMES for look in LOOKS}


@pytest.mark.parametrize("name", NAMES)
def test_over_its_own_background_the_photo_comes_back(photos, name):
    picture, _, alpha = photos[name]
    foreground, background = separate(unit(picture), alpha)
    again = composite(foreground, alpha, background, Join(wrap=0, grain=0))
    difference = np.abs(np.rint(again * 255) - picture)
    assert difference.mean() < 0.15
    assert np.percentile(difference, 99.9) <= 12
    assert difference[alpha == 1].max() <= 1


@pytest.mark.parametrize("name", NAMES)
def test_edges_lose_the_old_background(photos, name):
    """Over the true background's opposite, half-transparent pixels keep the sitter's colour: nearer to the inside than the photo is."""
    picture, _, alpha = photos[name]
    foreground, background = separate(unit(picture), alpha)
    edge = (alpha > 0.2) & (alpha < 0.8)
    old = unit(picture)[edge] - background[edge]
    clean = foreground[edge] - background[edge]
    assert np.abs(clean).mean() > 1.3 * np.abs(old).mean()


def test_the_same_inputs_give_the_same_pixels(cutouts, looks):
    look = smaller(looks["warm-canvas"], 256, 320)
    first, second = (develop_cutout(cutouts["zola"], look) for _ in range(2))
    assert np.array_equal(first.picture, second.picture)


def test_the_whole_way_with_the_network_is_deterministic(models, photos, looks):
    picture, face, truth = photos["noor"]
    look = smaller(looks["studio-grey"], 256, 320)
    first, second = (develop(models, picture, face, look) for _ in range(2))
    assert np.array_equal(first.picture, second.picture)
    assert first.picture.shape == (320, 256, 3)
    known = develop_cutout(cut_out_with(picture, face, truth), look)
    assert np.abs(first.picture.astype(int) - known.picture).mean() < 3


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("look", LOOKS)
def test_the_face_keeps_its_shape(models, photos, developed, name, look):
    """Mesh points of the portrait, mapped through the crop's similarity, fall on the photo's within 1.5 pixels."""
    done = developed[name, look]
    linear = done.negative.matrix[:, :2]
    assert np.allclose(linear.T @ linear, np.eye(2) * np.linalg.det(linear), atol=1e-9)
    face = find_faces(models, done.picture)[0]
    mapped = face.mesh[:, :2] @ linear.T + done.negative.matrix[:, 2]
    away = np.linalg.norm(mapped - photos[name][1].mesh[:, :2], axis=1)
    assert np.median(away) < 1.5


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("look", LOOKS)
def test_skin_keeps_its_tone(models, photos, developed, name, look):
    picture, face, _ = photos[name]
    portrait = developed[name, look].picture
    tones = skin_tone(picture, face), skin_tone(portrait, find_faces(models, portrait)[0])
    assert tone_difference(*tones) < 4


@pytest.mark.parametrize("name", NAMES)
def test_the_crop_follows_the_look_and_cuts_no_body_in_mid_air(models, developed, looks, name):
    done = developed[name, "studio-grey"]
    face = find_faces(models, done.picture)[0]
    crop = looks["studio-grey"].crop
    height, width = done.alpha.shape
    assert abs(face.eye_midpoint[1] / height - crop.eye_line) < 0.12
    assert abs(face.eye_midpoint[0] / width - 0.5) < 0.15
    assert crop.head * 0.8 < face.t / height < crop.head * 1.6
    assert done.alpha[0].max() < 0.5
    assert done.alpha[-1].max() > 0.99
    # Where the body meets the bottom it is still there a little higher: no straight end above the frame.
    assert (done.alpha[-1] > 0.5).mean() > 0.4
    assert "note-cropped-body" not in done.notes


def test_a_sitter_at_the_photos_edge_is_framed_inside_it(photos, looks):
    picture, face, alpha = photos["zola"]
    cut = int(face.box[2]) + 25
    narrow = cut_out_with(np.ascontiguousarray(picture[:, :cut]), face, np.ascontiguousarray(alpha[:, :cut]))
    done = develop_cutout(narrow, smaller(looks["studio-grey"]))
    right = np.array([[512.0, y] for y in (0, 320, 640)]) @ done.negative.matrix[:, :2].T + done.negative.matrix[:, 2]
    assert right[:, 0].max() <= cut + 3


def test_a_large_enlargement_is_said(cutouts, looks):
    assert "note-enlarged" in develop_cutout(cutouts["noor"], looks["studio-grey"]).notes
    assert "note-enlarged" not in develop_cutout(cutouts["noor"], smaller(looks["studio-grey"], 320, 400)).notes


def test_wisps_fade_before_the_photos_edge_and_bodies_do_not(photos):
    face = photos["noor"][1]
    alpha = np.zeros((512, 384), np.float32)
    alpha[:, 300:] = 1
    alpha[:60, 20:24] = 0.8
    alpha[450:, :50] = 0.5
    soft = soften_border(alpha, face)
    assert soft[0, 20:24].max() < 0.05
    assert soft[0, 360:].min() == 1
    assert np.array_equal(soft[int(face.chin[1]) :], alpha[int(face.chin[1]) :])
    assert np.array_equal(soft[45:60, 20:24], alpha[45:60, 20:24])


def test_light_wraps_only_where_it_is_half_transparent():
    sitter, backdrop = np.full((60, 60, 3), 0.2, np.float32), np.full((60, 60, 3), 0.9, np.float32)
    alpha = np.ones((60, 60), np.float32)
    alpha[:, :20], alpha[:, 20:24] = 0, 0.5
    plain = composite(sitter, alpha, backdrop, Join(wrap=0))
    wrapped = composite(sitter, alpha, backdrop, Join(wrap=0.15))
    assert np.array_equal(plain[:, 24:], wrapped[:, 24:])
    assert (wrapped[:, 20:24] > plain[:, 20:24]).all()
    assert np.allclose(plain[:, 20:24], 0.55)


def test_opaque_pixels_are_only_rounded():
    photo = np.random.default_rng(3).integers(0, 256, (40, 40, 3), np.uint8)
    assert np.array_equal(round_with_dither(unit(photo), np.ones((40, 40), np.float32), 5), photo)


@pytest.mark.parametrize("side", [128, 192, 256])
def test_a_generated_picture_is_enlarged_four_times_at_most(looks, side):
    picture = cv2.resize(np.random.default_rng(4).integers(40, 220, (8, 8, 3), np.uint8), (side, side))
    look = looks["studio-grey"]
    done = finish_generated(picture, look)
    assert done.shape[0] == pytest.approx(min(4 * side, look.output.height), abs=2)
    assert done.shape[1] / done.shape[0] == pytest.approx(0.8, abs=0.01)
    assert generated_enlargement(picture, look) <= 4
    middle = picture[:, round(side * 0.1) : round(side * 0.9)]
    again = cv2.resize(done, middle.shape[1::-1], interpolation=cv2.INTER_AREA)
    assert np.abs(again.astype(int) - middle).mean() < 8


def test_with_every_strength_at_nothing_the_photo_itself_comes_back(cutouts, looks):
    """Bit for bit where the sitter is opaque, at the photo's own scale or any other."""
    done = develop_cutout(cutouts["noor"], untouched(smaller(looks["studio-grey"])))
    opaque = done.alpha >= 1
    assert opaque.mean() > 0.2
    assert np.array_equal(done.picture[opaque], done.negative.source[opaque])
    assert set(done.performed) == {"backdrop", "crop", "resize"}


@pytest.mark.parametrize(
    ("part", "step"),
    [
        ({"light": Light(setup="loop", strength=0.6, even=0)}, "light"),
        ({"retouch": Retouch(preset="polished")}, "retouch"),
        ({"grade": Grade(white_balance=0, exposure=0, contrast=0.1)}, "grade"),
    ],
)
def test_each_step_says_that_it_was_taken_and_changes_the_sitter(cutouts, looks, part, step):
    plain = untouched(smaller(looks["studio-grey"]))
    development = Development(cutouts["noor"])
    before, after = development.develop(plain), development.develop(msgspec.structs.replace(plain, **part))
    assert step in after.performed
    assert step not in before.performed
    opaque = before.alpha >= 1
    assert not np.array_equal(before.picture[opaque], after.picture[opaque])


def test_looks_share_what_they_share_and_are_the_same_as_alone(cutouts, looks):
    """A development that made other looks before gives the same pixels as a fresh one."""
    names = ("studio-grey", "monochrome", "creative", "studio-grey")
    development = Development(cutouts["ada"])
    together = [development.develop(smaller(looks[name], 256, 320)).picture for name in names]
    alone = [develop_cutout(cutouts["ada"], smaller(looks[name], 256, 320)).picture for name in names]
    assert all(np.array_equal(*pair) for pair in zip(together, alone, strict=True))
    same = smaller(looks["studio-grey"], 256, 320)
    assert development.negative(same) is development.negative(smaller(looks["corporate"], 256, 320))


def test_a_cut_out_keeps_its_alpha_and_nothing_of_the_old_background(cutouts, looks):
    done = develop_cutout(cutouts["zola"], smaller(looks["cut-out"]))
    assert done.transparent
    assert "backdrop" not in done.performed
    assert "cut-out" in done.performed
    clear = done.alpha == 0
    beside = done.picture[clear].astype(int) - done.negative.source[clear]
    assert (np.abs(beside).max(axis=-1) < 6).mean() < 0.01
    assert 0.2 < (done.alpha == 1).mean() < 0.8


@pytest.mark.parametrize("name", NAMES)
def test_a_cut_out_gets_no_dark_fringe_when_a_page_scales_it(cutouts, looks, name):
    done = develop_cutout(cutouts[name], smaller(looks["cut-out"], 400, 500))

    def twice(values):
        return cv2.resize(np.asarray(values, np.float32), (800, 1000), interpolation=cv2.INTER_LINEAR)

    share = done.alpha[..., None]
    true = twice(done.picture * share + 255 * (1 - share))
    scaled = twice(done.alpha)[..., None]
    assert (true - (twice(done.picture) * scaled + 255 * (1 - scaled))).max() < 10


def test_a_picture_of_ones_own_stands_behind(cutouts, looks):
    own = np.zeros((200, 300, 3), np.uint8)
    own[:, :] = (20, 120, 220)
    look = msgspec.structs.replace(smaller(looks["own-place"]), backdrop=OwnPicture(blur=0, vignette=0))
    done = Development(cutouts["noor"], own).develop(look)
    behind = done.picture[done.alpha == 0].mean(axis=0)
    assert np.abs(behind - (20, 120, 220)).max() < 12
    assert "own-backdrop" in done.performed


def test_black_and_white_is_that_all_over(cutouts, looks):
    look = msgspec.structs.replace(smaller(looks["monochrome"], 256, 320), backdrop=looks["creative"].backdrop)
    picture = develop_cutout(cutouts["ada"], look).picture
    assert np.array_equal(picture[..., 0], picture[..., 1])
    assert np.array_equal(picture[..., 1], picture[..., 2])


def test_a_large_print_is_made_from_the_photo_and_enlarged_only_beyond_it(cutouts, looks):
    look = smaller(looks["studio-grey"], 1600, 2000)
    done = develop_cutout(cutouts["noor"], look)
    assert done.picture.shape == (2000, 1600, 3)
    assert done.alpha.shape == (2000, 1600)
    assert done.negative.enlargement <= MAX_SAMPLED * 1.01
    assert done.enlargement == pytest.approx(done.negative.enlargement * 1600 / done.negative.source.shape[1], rel=0.01)
    small = cv2.resize(done.picture, (400, 500), interpolation=cv2.INTER_AREA).astype(int)
    again = develop_cutout(cutouts["noor"], smaller(looks["studio-grey"], 400, 500)).picture
    assert np.abs(small - again).mean() < 3


def test_a_preview_has_the_same_shape_and_at_most_1024_lines(looks):
    for look in looks.values():
        small = preview_of(look).output
        assert small.height == min(1024, look.output.height)
        assert small.width / small.height == pytest.approx(look.output.width / look.output.height, rel=0.01)


def test_a_preview_looks_like_the_portrait(models, photos, looks):
    picture, face, _ = photos["noor"]
    look = smaller(looks["studio-grey"], 256, 320)
    quick = develop_cutout(cut_out(models, picture, face, preview=True), look)
    full = develop_cutout(cut_out(models, picture, face), look)
    assert np.abs(quick.picture.astype(int) - full.picture).mean() < 4


def test_the_photo_as_taken_is_what_a_negative_without_correction_shows(cutouts, looks):
    look = smaller(looks["studio-grey"])
    development = Development(cutouts["noor"])
    taken = development.as_taken(look)
    plain = msgspec.structs.replace(look, perspective=Perspective(strength=0))
    assert np.array_equal(taken, development.negative(plain).source)
    assert development.as_taken(msgspec.structs.replace(look, grade=Grade())) is taken


def test_a_near_selfie_is_corrected_only_with_a_known_lens(models, looks, people):
    """A head rendered from 40 cm: with the lens's focal length it is shown as from afar, without one it stays as it was taken."""
    drawn = cv2.imread(str(people.parent / "pairs/noor-pair1_near.webp"), cv2.IMREAD_UNCHANGED)
    alpha = drawn[..., 3].astype(np.float32) / 255
    picture = np.rint(drawn[..., 2::-1] * alpha[..., None] + 128 * (1 - alpha[..., None])).astype(np.uint8)
    face, look = find_faces(models, picture)[0], smaller(looks["studio-grey"], 256, 320)
    known, unknown = (cut_out_with(picture, face, alpha, focal) for focal in (29.98, None))
    seen = {name: Development(cutout).develop(look) for name, cutout in (("known", known), ("unknown", unknown))}
    assert "perspective" in seen["known"].performed
    assert "perspective" not in seen["unknown"].performed

    def nose(done):
        """Its width over the face's: a near camera makes it large."""
        mesh = find_faces(models, done.picture)[0].mesh
        return np.linalg.norm(mesh[358, :2] - mesh[129, :2]) / np.linalg.norm(mesh[454, :2] - mesh[234, :2])

    assert nose(seen["known"]) < 0.97 * nose(seen["unknown"])
    off = expose(known, look.crop, look.output, Perspective(strength=0))
    assert np.array_equal(off.source, seen["unknown"].negative.source)
    assert np.array_equal(Development(known).as_taken(look), off.source)


@pytest.mark.parametrize(
    "picture",
    [
        lambda photo: photo[:401, :301],
        lambda photo: np.repeat(photo.mean(axis=-1, keepdims=True).astype(np.uint8), 3, axis=-1),
        lambda photo: cv2.resize(photo, None, fx=0.3, fy=0.3, interpolation=cv2.INTER_AREA),
        lambda photo: cv2.resize(photo, None, fx=5, fy=5, interpolation=cv2.INTER_CUBIC),
    ],
    ids=["odd and cut", "grey", "tiny", "huge"],
)
def test_unusual_photos_become_sensible_portraits(models, photos, looks, picture):
    photo = np.ascontiguousarray(picture(photos["noor"][0]))
    faces = find_faces(models, photo)
    assert faces
    done = develop(models, photo, faces[0], smaller(looks["studio-grey"], 321, 401))
    assert done.picture.shape == (401, 321, 3)
    assert 0.2 < (done.alpha > 0.5).mean() < 0.95
    assert 20 < done.picture[done.alpha > 0.9].mean() < 235
    assert find_faces(models, done.picture)
