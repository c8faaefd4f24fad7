"""The command line as a user types it, with a real vault behind a passphrase."""

import json
import os
import signal
import subprocess
import sys

import numpy as np
import pytest
from PIL import Image

PURPOSES = [word for purpose in ("retouch", "compare", "keep", "deliver") for word in ("--purpose", purpose)]


@pytest.fixture(scope="module")
def agreed(new_likeness):
    """Somebody who agreed, for every test that begins with that; and the sitting."""
    made = new_likeness()
    sitting = made("sitting", "new", "--name", "Zoë 李").value["sitting"]
    made("consent", "grant", sitting, *PURPOSES, "--signed-name", "Zoë 李", "--age", "40")
    return made, sitting


@pytest.fixture
def sitting(likeness, agreed):
    made, sitting = agreed
    likeness.start_from(made)
    return sitting


@pytest.fixture(scope="module")
def with_photo(new_likeness, agreed, noor):
    """The same with one photo."""
    first, sitting = agreed
    made = new_likeness()
    made.start_from(first)
    made("photos", "add", sitting, noor / "01.jpg")
    return made


@pytest.fixture
def photographed(likeness, agreed, with_photo):
    """The sitting of somebody with one photo."""
    likeness.start_from(with_photo)
    return agreed[1]


def test_from_photo_to_signed_file_and_erasure(likeness, sitting, noor, tmp_path):
    added = likeness("photos", "add", sitting, noor / "01.jpg", noor / "13.jpg").value["photos"]
    assert [photo["verdict"] for photo in added] == ["accept", "refuse"]
    made = likeness("retouch", sitting, "--look", "studio-grey", "--out", tmp_path / "out").value
    assert made["portraits"][0]["measured"]["likeness"] > 0.8
    assert made["files"][0]["verdict"] == "valid"
    delivered = likeness("deliver", sitting, "--spec", "linkedin", "--out", tmp_path / "linkedin").value["files"]
    assert (delivered[0]["width"], delivered[0]["height"]) == (800, 800)
    shown = likeness("sitting", "show", sitting).value
    assert shown["name"] == "Zoë 李"
    assert shown["counts"] == {"photos": 1, "portraits": 1}
    proof = likeness("sitting", "erase", sitting).value
    assert proof["blobs_removed"] >= 3
    assert likeness("sitting", "show", sitting, check=False).status == 3
    assert likeness("sitting", "list").value == {"sittings": []}
    assert likeness("vault", "check").value["problems"] == []
    assert likeness("ledger", "verify").value["entries"] > 5


def test_a_portrait_is_measured_against_its_photo_and_says_what_was_done(likeness, sitting, noor, tmp_path):
    photo = Image.open(noor / "01.jpg")
    photo.resize((576, 768), Image.Resampling.LANCZOS).save(tmp_path / "small.jpg", quality=95)
    likeness("photos", "add", sitting, tmp_path / "small.jpg")
    looks = ("--look", "studio-grey", "--look", "founder")
    first, second = likeness("retouch", sitting, *looks, "--retouch", "none").value["portraits"]
    assert (first["look"], second["look"]) == ("studio-grey", "founder")
    assert "retouch" not in first["performed"]
    assert {"light", "backdrop", "crop"} <= set(first["performed"])
    assert first["fidelity"]["identity"] < 0.2
    assert first["hidden"] == []
    assert first["recipe"]["retouch"]["preset"] == "none"
    told = likeness("retouch", sitting, "--look", "studio-grey", json_output=False).out
    assert "The photo has fewer pixels than the portrait" in told


def test_backdrops_of_ones_own(likeness, photographed, people, tmp_path):
    out = tmp_path / "out"
    own = likeness(
        "retouch", photographed, "--look", "studio-grey", "--backdrop", people / "ada" / "04.jpg", "--out", out
    ).value
    assert "own-backdrop" in own["portraits"][0]["performed"]
    coloured = likeness("retouch", photographed, "--look", "studio-grey", "--colour", "#2060a0", "--out", out).value
    with Image.open(out / coloured["files"][0]["file"]) as picture:
        corner = np.asarray(picture.convert("RGB"))[200:260, 20:80].reshape(-1, 3).mean(axis=0)
    assert corner[2] > 1.5 * corner[0]
    free = likeness("retouch", photographed, "--look", "cut-out", "--out", out).value
    with Image.open(out / free["files"][0]["file"]) as picture:
        assert picture.mode == "RGBA"
        alpha = np.asarray(picture)[..., 3]
    assert 0.2 < (alpha == 255).mean() < 0.8
    assert (alpha == 0).mean() > 0.1
    for words in (("--colour", "blue"), ("--retouch", "plastic"), ("--colour", "#000000", "--backdrop", "x.jpg")):
        assert likeness("retouch", photographed, "--look", "studio-grey", *words, check=False).status == 2
    refused = likeness("retouch", photographed, "--look", "passport", check=False)
    assert refused.status == 2
    assert refused.value["error"]["code"] == "look-is-a-document"


def test_a_large_print_is_developed_from_the_photo_and_a_document_from_nothing_else(
    likeness, sitting, noor, people, tmp_path
):
    photo = Image.open(noor / "01.jpg")
    photo.resize((2304, 3072), Image.Resampling.LANCZOS).save(tmp_path / "large.jpg", quality=92)
    likeness("photos", "add", sitting, tmp_path / "large.jpg")
    likeness("retouch", sitting, "--look", "studio-grey")
    files = likeness("deliver", sitting, "--spec", "print-8x10", "--out", tmp_path / "print").value["files"]
    assert (files[0]["width"], files[0]["height"]) == (2400, 3000)
    assert files[0]["enlargement"] < 1.2
    document = likeness("deliver", sitting, "--spec", "us-passport", "--out", tmp_path / "document").value["files"][0]
    assert document["photo"]
    assert set(document["actions"]) == {"c2pa.opened", "c2pa.cropped", "c2pa.resized"}
    assert document["origin"] == "photo"
    assert any(warning["code"] == "document-background-busy" for warning in document["warnings"])


def test_withdrawing_stops_the_use_at_once(likeness, photographed):
    likeness("consent", "withdraw", photographed, "--purpose", "retouch", "--yes")
    ended = likeness("retouch", photographed, "--look", "studio-grey", check=False)
    assert ended.status == 3
    assert json.loads(ended.out)["error"]["code"] == "consent-withdrawn"
    states = {row["purpose"]: row["state"] for row in likeness("consent", "show", photographed).value["purposes"]}
    assert (states["retouch"], states["deliver"], states["train"]) == ("withdrawn", "given", "refused")


def test_withdrawing_everything_removes_the_photos(likeness, photographed):
    likeness("consent", "withdraw", photographed, "--yes")
    assert likeness("vault", "status").value["blobs"] == 0


def test_without_comparing_likeness_reads_not_measured(likeness, noor, tmp_path):
    made = likeness("sitting", "new", "--name", "Noor").value["sitting"]
    likeness(
        "consent", "grant", made, "--purpose", "retouch", "--purpose", "deliver", "--signed-name", "Noor", "--age", "55"
    )
    likeness("photos", "add", made, noor / "01.jpg")
    portrait = likeness("retouch", made, "--look", "deep-blue").value["portraits"][0]
    assert portrait["measured"]["likeness"] is None
    assert portrait["measured"]["distance"] is None


def test_a_second_person_is_noticed(likeness, sitting, noor, people):
    other = min((people / "ravi").glob("*.jpg"))
    results = likeness("photos", "add", sitting, noor / "01.jpg", noor / "02.jpg", noor / "03.jpg", other).value[
        "photos"
    ]
    assert [result["reason"] for result in results][-1] == "other-person"
    assert all(result["verdict"] != "refuse" for result in results[:-1])
    assert len(likeness("photos", "list", sitting).value["photos"]) == 3


def test_minors_are_never_trained(likeness):
    made = likeness("sitting", "new", "--name", "Kid").value["sitting"]
    words = ["--signed-name", "Kid", "--age", "12", "--guardian", "Parent"]
    assert likeness("consent", "grant", made, "--purpose", "train", *words, check=False).status == 3
    assert likeness("consent", "grant", made, "--purpose", "retouch", *words).status == 0
    assert likeness("train", made, check=False).status == 3


def test_doctor_says_what_there_is(likeness):
    found = {finding["name"]: finding["state"] for finding in likeness("doctor").value["findings"]}
    assert found["engines"] == "ok"
    assert found["perception models"] == "ok"
    assert found["pack starter"] == "ok"


def test_looks_and_packs_are_listed(likeness):
    assert len(likeness("looks", "list").value["looks"]) >= 4
    assert [pack["name"] for pack in likeness("packs", "list").value["packs"]] == ["starter"]


def test_rotation_keeps_everything(likeness, photographed):
    assert likeness("vault", "rotate").value["epoch"] == 2
    assert len(likeness("photos", "list", photographed).value["photos"]) == 1


def test_no_vault_is_made_over_an_old_one(likeness, sitting):
    assert likeness("vault", "init", check=False).status == 1
    assert [row["sitting"] for row in likeness("sitting", "list").value["sittings"]] == [sitting]


def test_text_for_people(likeness, sitting):
    shown = likeness("sitting", "list", json_output=False).out
    assert "Zoë 李" in shown
    assert "agreed to: compare, deliver, keep, retouch" in shown


def test_version_and_help_need_nothing():
    for words in (["--version"], ["--help"], ["sitting", "--help"]):
        done = subprocess.run([sys.executable, "-m", "likeness", *words], capture_output=True, text=True, check=False)
        assert done.returncode == 0
        assert done.stdout


@pytest.mark.keychain
def test_with_the_real_keychain(tmp_path):
    """Without --passphrase-file the key lies in the keychain, and nowhere in the data folder."""
    if not os.environ.get("LIKENESS_TEST_KEYCHAIN"):
        if os.environ.get("LIKENESS_REQUIRE_KEYCHAIN") == "1":
            pytest.fail("the keychain tests are required here")
        pytest.skip("no throw-away Secret Service: run under tests/with_keychain.sh")

    def run(*words):
        done = subprocess.run(
            [sys.executable, "-m", "likeness", "--home", str(tmp_path / "home"), "--json", *words],
            capture_output=True, text=True, check=False,
        )  # fmt: skip
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout)

    assert run("vault", "init")["kept_by"] == "keychain"
    made = run("sitting", "new", "--name", "Noor")["sitting"]
    assert run("vault", "rotate")["epoch"] == 2
    assert [row["sitting"] for row in run("sitting", "list")["sittings"]] == [made]


@pytest.mark.skipif(sys.platform == "win32", reason="signals")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_stopped_in_the_middle_is_exit_4(likeness, sitting, noor, number):
    """What was taken before stays, and the vault opens again."""
    command = [
        sys.executable,
        "-m",
        "likeness",
        "--home",
        str(likeness.home),
        "--passphrase-file",
        str(likeness.passphrase),
    ]
    paths = [str(path) for path in sorted(noor.glob("*.jpg"))]
    # A shell that starts the tests in the background lets them ignore Ctrl-C, and children inherit that.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    process = subprocess.Popen(
        [*command, "photos", "add", sitting, *paths], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    assert process.stdout.readline().strip() == "1 of 18  01.jpg"
    process.send_signal(number)
    _, said = process.communicate(timeout=120)
    assert process.returncode == 4
    assert said.startswith("Stopped")
    assert 1 <= len(likeness("photos", "list", sitting).value["photos"]) < 12


def test_the_same_picture_is_taken_once(likeness, sitting, noor, tmp_path):
    again = tmp_path / "again.jpg"
    again.write_bytes((noor / "01.jpg").read_bytes())
    results = likeness("photos", "add", sitting, noor / "01.jpg", noor / "01.jpg", again).value["photos"]
    assert [result["reason"] for result in results] == ["good", "photo-duplicate"], "a file that is named twice is one"


def test_photos_from_before_the_consent_to_compare_are_compared_later(likeness, noor):
    made = likeness("sitting", "new", "--name", "Noor").value["sitting"]
    words = ["--signed-name", "Noor", "--age", "55"]
    likeness("consent", "grant", made, "--purpose", "retouch", *words)
    likeness("photos", "add", made, noor / "01.jpg")
    likeness("consent", "grant", made, "--purpose", "compare", *words)
    portrait = likeness("retouch", made, "--look", "deep-blue").value["portraits"][0]
    assert portrait["measured"]["likeness"] > 0.8


@pytest.mark.skipif(sys.platform == "win32", reason="file names")
def test_odd_names_stay_one_line_and_valid_json(likeness, sitting, noor, tmp_path):
    odd = tmp_path / os.fsdecode(b"a\nINJECTED\x1b[31m\xff.jpg")
    odd.write_bytes((noor / "02.jpg").read_bytes())
    added = likeness("photos", "add", sitting, odd).value["photos"]
    assert added[0]["verdict"] == "accept"
    shown = likeness("photos", "assess", odd, json_output=False).out
    assert len(shown.strip().splitlines()) == 2, "the progress, and the verdict"
    assert "\x1b" not in shown
    assert likeness("sitting", "show", os.fsdecode(b"\xff"), check=False).status == 1
    assert likeness("packs", "verify", os.fsdecode(b"\xff"), check=False).status == 1


@pytest.mark.skipif(sys.platform == "win32", reason="pipes in the file system")
def test_a_pipe_is_not_waited_for(likeness, tmp_path):
    os.mkfifo(tmp_path / "pipe.jpg")
    assert likeness("photos", "assess", tmp_path / "pipe.jpg", check=False, timeout=60).status == 1
    assert likeness("verify", tmp_path / "pipe.jpg", check=False, timeout=60).status == 1


def test_one_bad_pack_hides_no_other(likeness):
    bad = likeness.home / "packs" / "bad"
    bad.mkdir(parents=True)
    (bad / "manifest.json").write_text("{}")
    rows = {row["name"]: row["problem"] for row in likeness("packs", "list").value["packs"]}
    assert rows["starter"] == ""
    assert rows["bad"]


def test_an_empty_word_is_refused(likeness, sitting):
    assert likeness("retouch", sitting, "--look", "studio-grey", "--out", "", check=False).status == 2


def test_withdrawing_takes_what_an_interrupted_training_left(likeness, tmp_path):
    """Checked in the studio's own terms, because a training cannot be interrupted at will from here."""
    from likeness.base.clock import system_clock
    from likeness.base.ids import new_id
    from likeness.base.paths import Home
    from likeness.consent.purposes import Purpose
    from likeness.jobs.protocol import TrainJob, TrainPhoto, TrainSettings
    from likeness.studio import consents, sittings
    from likeness.studio.house import open_studio
    from likeness.studio.training import LEASE_LIFETIME
    from likeness.vault.keepers import MemoryKeeper

    with open_studio(Home(tmp_path / "h"), MemoryKeeper(), system_clock, create=True) as studio:
        made = sittings.new_sitting(studio, "Noor")
        consents.grant(studio, made, [Purpose.TRAIN, Purpose.RETOUCH], "Noor", age=55)
        store = studio.vault.open_sitter(studio.vault.permit(made, Purpose.TRAIN))
        settings = TrainSettings(128, 10, 4, 1, 1e-3, 1, 5, 5)
        job = TrainJob(new_id(), made, "x", (TrainPhoto(new_id(), 1, 1, 1, "c"),), settings)
        studio.journal.begin(job, store.lease([], LEASE_LIFETIME))
        studio.journal.recover()
        assert len(studio.journal.entries()) == 1
        consents.withdraw_consent(studio, made, [Purpose.TRAIN])
        assert studio.journal.entries() == ()
        assert not studio.journal.spool(job.id).exists()
