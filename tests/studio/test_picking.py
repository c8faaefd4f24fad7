"""What a person keeps and puts aside survives, decides what is delivered, and what is held for how long."""

import threading

import cv2
import numpy as np
import pytest
from studio_kit import ALL, Hands, opened

from likeness.base.errors import Failed
from likeness.base.paths import Home
from likeness.capture.intake import encode_master
from likeness.consent.purposes import Purpose
from likeness.studio import consents, sittings
from likeness.studio.delivering import Wanted, chosen_rows, deliver
from likeness.studio.picking import UNDECIDED, Pick, pick
from likeness.studio.portraits import list_portraits
from likeness.studio.retaining import due_rows
from likeness.vault.kinds import Kind


@pytest.fixture(scope="module")
def studio(tmp_path_factory):
    with opened(Home(tmp_path_factory.mktemp("picking") / "home"), Hands()) as made:
        yield made


@pytest.fixture
def sitting(studio, noor):
    """Three portraits: two as they should be, and one that is hidden because it looks like somebody else."""
    made = sittings.new_sitting(studio, "Noor Example")
    consents.grant(studio, made, ALL, "Noor Example", age=40)
    store = studio.vault.open_sitter(studio.vault.permit(made, Purpose.GENERATE))
    picture = np.ascontiguousarray(cv2.imread(str(noor / "05.jpg"), cv2.IMREAD_COLOR)[..., ::-1])
    for likeness, hidden in ((0.9, []), (0.8, []), (0.1, ["choice-not-alike"])):
        measured = {"distance": 0.1, "likeness": likeness, "tone_difference": 1.0, "face_found": True}
        plain = {"origin": "generated", "look": "studio-grey", "width": 8, "height": 8, "pack": "A pack"}
        details = {**plain, "engine": "torch", "seed": 1, "measured": measured, "hidden": hidden}
        store.put(Kind.PORTRAIT, encode_master(picture), details)
    return made


def ids(studio, sitting):
    return [row.portrait for row in list_portraits(studio, sitting)]


def test_kept_and_put_aside_are_on_the_row_and_can_be_taken_back(studio, sitting):
    one, two, unlike = ids(studio, sitting)
    pick(studio, sitting, {one: Pick(kept=True), two: Pick(aside=True)})
    rows = {row.portrait: row for row in list_portraits(studio, sitting)}
    assert (rows[one].kept, rows[one].shown) == (True, True)
    assert (rows[two].aside, rows[two].shown) == (True, False)
    assert not rows[unlike].shown
    pick(studio, sitting, {one: UNDECIDED, two: UNDECIDED, unlike: Pick(kept=True)})
    rows = {row.portrait: row for row in list_portraits(studio, sitting)}
    assert [rows[portrait].shown for portrait in (one, two, unlike)] == [True, True, True]
    with pytest.raises(Failed, match="portrait-unknown"):
        pick(studio, sitting, {one: Pick(kept=True), "f" * 32: Pick(kept=True)})
    assert not next(row for row in list_portraits(studio, sitting) if row.portrait == one).kept
    with pytest.raises(ValueError, match="never both"):
        Pick(kept=True, aside=True)


def test_what_is_kept_is_what_is_delivered_and_nothing_hidden_leaves_silently(studio, sitting, tmp_path):
    one, two, unlike = ids(studio, sitting)
    rows = list_portraits(studio, sitting)
    assert [row.portrait for row in chosen_rows(rows, None)] == [one, two]
    with pytest.raises(Failed, match="portrait-hidden"):
        deliver(studio, sitting, tmp_path / "refused", portraits=[one, unlike])
    assert not (tmp_path / "refused").exists()
    assert [row.portrait for row in chosen_rows(rows, [unlike], hidden=True)] == [unlike]
    pick(studio, sitting, {unlike: Pick(kept=True)})
    (told,) = deliver(studio, sitting, tmp_path / "kept")
    assert told.portrait == unlike
    assert told.verdict == "valid"
    assert deliver(studio, sitting, tmp_path / "named", portraits=[two], wanted=Wanted())[0].portrait == two


def test_a_kept_portrait_is_held_as_long_as_the_others(studio, sitting):
    unlike = ids(studio, sitting)[2]
    assert [row.count for row in due_rows(studio, sitting) if row.kind == "discarded-portraits"] == [1]
    pick(studio, sitting, {unlike: Pick(kept=True)})
    assert all(row.kind != "discarded-portraits" for row in due_rows(studio, sitting))


def test_a_mark_set_while_something_else_is_noted_is_not_lost(studio, sitting):
    one = ids(studio, sitting)[0]
    store = studio.vault.open_sitter(studio.vault.permit(sitting, Purpose.GENERATE))
    marking = threading.Thread(target=pick, args=(studio, sitting, {one: Pick(kept=True)}))

    def change(details):
        marking.start()
        marking.join(0.1)
        return {**details, "hidden": ["choice-duplicate"]}

    store.amend(one, change)
    marking.join()
    row = next(row for row in list_portraits(studio, sitting) if row.portrait == one)
    assert (row.kept, row.hidden) == (True, ("choice-duplicate",))
