"""Hand adjustments over a real vault: kept as a new version, undone, delivered, and refused without consent."""

import shutil
from concurrent.futures import ThreadPoolExecutor

import msgspec
import numpy as np
import pytest
from studio_kit import DAY, Hands, opened

from likeness.base.errors import Failed, Refused
from likeness.base.paths import Home
from likeness.capture.intake import decode_master
from likeness.consent.purposes import Purpose
from likeness.darkroom.adjustments import NOTHING, Adjustments, HandCrop
from likeness.looks.look import Output
from likeness.studio import consents, retaining, sittings
from likeness.studio.adjusting import DRAWN, NO_PHOTO, save, take_up, undo_save
from likeness.studio.bin import delete_now, discard, list_bin
from likeness.studio.delivering import deliver
from likeness.studio.photos import add_photos
from likeness.studio.portraits import list_portraits
from likeness.studio.removing import remove_photos
from likeness.studio.retouching import develop_larger, find_look, keep_portrait, retouch
from likeness.vault.kinds import Kind
from likeness.vault.ledger import Action

DARKER = Adjustments(exposure=-0.2)
WANTED = Adjustments(exposure=0.3, warmth=0.2, retouch=0.5, crop=HandCrop(1.25, 0.0, -0.05))
PURPOSES = (Purpose.RETOUCH, Purpose.COMPARE, Purpose.DELIVER, Purpose.TRAIN, Purpose.GENERATE)


@pytest.fixture(scope="module")
def template(tmp_path_factory, noor):
    """Noor with one photo and one small portrait of it."""
    home = Home(tmp_path_factory.mktemp("template") / "home")
    with opened(home, Hands()) as studio:
        who = sittings.new_sitting(studio, "Noor Haddad")
        consents.grant(studio, who, PURPOSES, "Noor Haddad", age=40)
        list(add_photos(studio, who, [noor / "01.jpg"]))
        look = msgspec.structs.replace(find_look(studio, "studio-grey"), output=Output(width=320, height=400))
        retouch(studio, who, [look])
    return home


@pytest.fixture
def hands():
    return Hands()


@pytest.fixture
def studio(template, tmp_path, hands):
    shutil.copytree(template.root, tmp_path / "home")
    with opened(Home(tmp_path / "home"), hands) as made:
        yield made


@pytest.fixture
def sitting(studio):
    return sittings.list_sittings(studio)[0].sitting


def portrait(studio, sitting):
    (row,) = list_portraits(studio, sitting)
    return row


def pixels(studio, sitting, blob):
    return decode_master(studio.vault.open_sitter(studio.vault.permit(sitting, Purpose.RETOUCH)).get(blob))


@pytest.fixture
def drawn(studio, sitting):
    """Only a generated portrait, as far as its row goes: the pixels are those of the retouched one. Taking it up takes no time."""
    row = portrait(studio, sitting)
    store = studio.vault.open_sitter(studio.vault.permit(sitting, Purpose.GENERATE))
    details = {
        "origin": "generated",
        "look": row.look,
        "measured": msgspec.to_builtins(row.measured),
        "performed": ["grade"],
        "seed": 7,
        "engine": "torch",
        "pack": "Starter",
    }
    made = keep_portrait(store, pixels(studio, sitting, row.portrait), details)
    studio.vault.purge({}, [row.portrait])
    return made


class TestFromThePhoto:
    def test_it_takes_the_place_of_the_one_before_and_all_the_way_back(self, studio, sitting):
        before = portrait(studio, sitting)
        table = take_up(studio, sitting, before.portrait)
        saved = save(studio, sitting, table, WANTED)
        after = portrait(studio, sitting)
        assert (after, saved.earlier, saved.held) == (saved.portrait, before.portrait, {})
        assert after.handwork.adjustments == WANTED
        assert (after.width, after.height, after.recipe, after.photo) == (320, 400, before.recipe, before.photo)
        assert after.performed == (*before.performed, "hand-tone", "hand-retouch", "hand-crop")
        assert after.measured.likeness > 0.8
        assert (after.measured, after.fidelity) != (before.measured, before.fidelity), "measured anew"
        assert not np.array_equal(*(pixels(studio, sitting, row.portrait) for row in (before, after)))
        (binned,) = list_bin(studio, sitting)
        assert (binned.portrait.portrait, binned.replaced, binned.days_left) == (before.portrait, True, 30)
        assert Action.ADJUSTED in [entry.action for entry in studio.vault.ledger()]

        delete_now(studio, sitting, [before.portrait])
        again = take_up(studio, sitting, after.portrait)
        assert again.start == WANTED
        back = save(studio, sitting, again, NOTHING).portrait
        assert (back.performed, back.handwork.made) == (before.performed, before.portrait)
        assert back.handwork.pixels == after.handwork.made_pixels, "every pixel as it was made"

    @pytest.mark.soak
    def test_a_glance_and_the_real_thing_at_the_same_time(self, studio, sitting):
        table = take_up(studio, sitting, portrait(studio, sitting).portrait)
        with ThreadPoolExecutor(2) as pool:
            real = pool.submit(table.exact, WANTED)
            glances = [table.glance(Adjustments(exposure=step / 10)).picture.mean() for step in range(5)]
            assert real.result().adjustments == WANTED
        assert glances == sorted(glances)
        assert table.face[0] < 0.5 < table.face[2]

    def test_the_file_names_the_adjustments_and_a_larger_one_is_developed_with_them(self, studio, sitting, tmp_path):
        wanted = msgspec.structs.replace(WANTED, exposure=-0.6)
        saved = save(studio, sitting, take_up(studio, sitting, portrait(studio, sitting).portrait), wanted).portrait
        (file,) = deliver(studio, sitting, tmp_path / "out")
        assert (file.verdict, file.origin) == ("valid", "retouched")
        assert file.actions.count("c2pa.cropped") == 2, "by the look, and by hand"
        larger = develop_larger(studio, sitting, saved, 2.0)
        assert larger.shape[0] > 1.3 * 400
        assert abs(float(larger.mean()) - float(pixels(studio, sitting, saved.portrait).mean())) < 3


class TestANewVersion:
    def test_undone_the_one_before_is_back(self, studio, sitting, drawn):
        saved = save(studio, sitting, take_up(studio, sitting, drawn.portrait), DARKER)
        assert undo_save(studio, sitting, saved.portrait.portrait) == drawn.portrait
        assert portrait(studio, sitting) == drawn
        assert [row.portrait.portrait for row in list_bin(studio, sitting)] == [saved.portrait.portrait]
        with pytest.raises(Failed) as caught:
            undo_save(studio, sitting, drawn.portrait)
        assert caught.value.code == "adjust-nothing-before"

    def test_what_was_noted_meanwhile_comes_along_but_not_the_bin(self, studio, sitting, drawn):
        table = take_up(studio, sitting, drawn.portrait)
        store = studio.vault.open_sitter(studio.vault.permit(sitting, Purpose.GENERATE))
        store.amend(drawn.portrait, lambda details: {**details, "hidden": ["choice-duplicate"], "kept": True})
        discard(studio, sitting, [drawn.portrait])
        saved = save(studio, sitting, table, DARKER).portrait
        assert (saved.hidden, saved.kept) == (("choice-duplicate",), True)
        assert portrait(studio, sitting) == saved

    def test_gone_for_good_it_cannot_be_undone(self, studio, sitting, drawn):
        saved = save(studio, sitting, take_up(studio, sitting, drawn.portrait), DARKER)
        delete_now(studio, sitting, [drawn.portrait])
        with pytest.raises(Failed) as caught:
            undo_save(studio, sitting, saved.portrait.portrait)
        assert caught.value.code == "adjust-nothing-before"

    def test_what_was_held_back_is_said_and_the_record_has_what_was_done(self, studio, sitting, drawn):
        saved = save(studio, sitting, take_up(studio, sitting, drawn.portrait), Adjustments(exposure=-1))
        assert saved.held == {"exposure": "adjust-tone"}
        assert -1 < saved.portrait.handwork.adjustments.exposure < -0.5
        assert not saved.portrait.hidden

    def test_twice_from_the_same_table(self, studio, sitting, drawn):
        table = take_up(studio, sitting, drawn.portrait)
        first = save(studio, sitting, table, DARKER)
        second = save(studio, sitting, table, NOTHING)
        assert second.earlier == first.portrait.portrait
        assert portrait(studio, sitting) == second.portrait
        assert np.array_equal(*(pixels(studio, sitting, row) for row in (drawn.portrait, second.portrait.portrait)))


class TestWithoutThePhoto:
    def test_a_retouched_one_keeps_exposure_warmth_and_crop(self, studio, sitting):
        row = portrait(studio, sitting)
        remove_photos(studio, sitting, [row.photo])
        table = take_up(studio, sitting, row.portrait)
        assert table.refused == {"retouch": NO_PHOTO, "light": NO_PHOTO, "strokes": NO_PHOTO}
        saved = save(studio, sitting, table, WANTED).portrait
        assert saved.handwork.adjustments == msgspec.structs.replace(WANTED, retouch=1.0)
        assert saved.handwork.onto == "picture"
        assert saved.performed == (*row.performed, "hand-tone", "hand-crop")
        again = take_up(studio, sitting, saved.portrait)
        assert np.array_equal(again.base.picture, pixels(studio, sitting, row.portrait)), "from how it was made"
        assert again.start == saved.handwork.adjustments

    def test_once_that_is_gone_too_it_goes_on_from_itself(self, studio, sitting):
        row = portrait(studio, sitting)
        remove_photos(studio, sitting, [row.photo])
        saved = save(studio, sitting, take_up(studio, sitting, row.portrait), WANTED).portrait
        delete_now(studio, sitting, [row.portrait])
        assert take_up(studio, sitting, saved.portrait).start == NOTHING

    def test_a_generated_one_says_that_it_was_drawn_and_stays_generated(self, studio, sitting, drawn, tmp_path):
        table = take_up(studio, sitting, drawn.portrait)
        assert set(table.refused.values()) == {DRAWN}
        saved = save(studio, sitting, table, DARKER).portrait
        assert (saved.origin, saved.seed, saved.performed) == ("generated", 7, ("grade", "hand-tone"))
        (file,) = deliver(studio, sitting, tmp_path / "out", portraits=[saved.portrait])
        assert (file.origin, "c2pa.adjustedColor" in file.actions) == ("generated", True)


class TestConsent:
    def test_without_it_nothing_is_taken_up_and_nothing_kept(self, studio, sitting, drawn):
        table = take_up(studio, sitting, drawn.portrait)
        consents.withdraw_consent(studio, sitting, [Purpose.GENERATE])
        with pytest.raises(Refused):
            save(studio, sitting, table, DARKER)
        with pytest.raises(Failed):
            take_up(studio, sitting, drawn.portrait)

    def test_a_portrait_that_is_not_there(self, studio, sitting, drawn):
        table = take_up(studio, sitting, drawn.portrait)
        studio.vault.purge({}, [drawn.portrait])
        for use in (lambda: take_up(studio, sitting, drawn.portrait), lambda: save(studio, sitting, table, DARKER)):
            with pytest.raises(Failed) as caught:
                use()
            assert caught.value.code == "portrait-unknown"
        assert list_portraits(studio, sitting) == ()

    def test_the_version_before_goes_after_thirty_days(self, studio, sitting, drawn, hands):
        save(studio, sitting, take_up(studio, sitting, drawn.portrait), DARKER)
        hands.pass_(31 * DAY)
        retaining.sweep(studio)
        held = {item.id for item in studio.vault.inventory(sitting) if item.kind is Kind.PORTRAIT}
        assert held == {portrait(studio, sitting).portrait}
