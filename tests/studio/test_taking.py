"""Photos into a sitting: each once, the better of two alike, stopped at any moment with nothing half, and nothing of the file's own story kept."""

import json
import os
import shutil
import signal
import subprocess
import sys
import threading
import time
import zipfile

import pytest
from PIL import Image
from studio_kit import Hands, opened

from likeness.base.errors import Cancelled
from likeness.base.paths import Home
from likeness.capture.intake import encode_master, read_photo
from likeness.consent.purposes import Purpose
from likeness.studio import consents, sittings
from likeness.studio.lanes import Lanes
from likeness.studio.photos import add_photos, assess_photos, list_photos, note_of
from likeness.studio.watching import Watching
from likeness.vault.kinds import Kind

pytestmark = pytest.mark.worker


@pytest.fixture
def studio(tmp_path):
    with opened(Home(tmp_path / "home"), Hands()) as studio:
        yield studio


@pytest.fixture
def sitter(studio):
    made = sittings.new_sitting(studio, "Noor Example")
    consents.grant(studio, made, (Purpose.RETOUCH,), "Noor Example", age=40)
    return made


def kept(studio, sitter):
    store = studio.vault.open_sitter(studio.vault.permit(sitter, Purpose.RETOUCH))
    return {row.id: note_of(row) for row in store.list(Kind.PHOTO)}


def resaved(path, to, share=1.0, quality=80, **options):
    with Image.open(path) as opened_image:
        image = opened_image.convert("RGB")
    image.resize((round(image.width * share), round(image.height * share))).save(to, quality=quality, **options)
    return to


def test_a_folder_an_archive_and_broken_files_in_one_go(studio, sitter, noor, tmp_path):
    folder = tmp_path / "in"
    folder.mkdir()
    shutil.copy(noor / "01.jpg", folder / "IMG_2.jpg")
    (folder / "IMG_10.jpg").write_bytes((noor / "02.jpg").read_bytes()[:5_000])
    (folder / "notes.docx").write_bytes(b"Dear Sir or Madam")
    with zipfile.ZipFile(folder / "more.zip", "w") as archive:
        archive.write(noor / "03.jpg", "03.jpg")
        archive.writestr("empty.jpg", b"")
    heard, steps = [], []
    results = add_photos(
        studio, sitter, [folder, tmp_path / "gone.jpg"], heard.append, on_progress=lambda *step: steps.append(step)
    )
    assert [(result.name, result.reason) for result in results] == [
        ("IMG_2.jpg", "good"),
        ("IMG_10.jpg", "photo-damaged"),
        ("03.jpg", "good"),
        ("empty.jpg", "photo-empty"),
        ("notes.docx", "photo-not-a-picture"),
        ("gone.jpg", "file-missing"),
    ]
    assert tuple(heard) == results
    assert steps == [(n, 6) for n in range(1, 7)]
    assert set(kept(studio, sitter)) == {result.photo for result in results if result.kept}


def test_of_two_alike_the_better_one_is_kept_whichever_comes_first(studio, sitter, noor, tmp_path):
    small = resaved(noor / "01.jpg", tmp_path / "small.jpg", 0.6, 60)
    results = add_photos(
        studio, sitter, [small, noor / "01.jpg", resaved(noor / "01.jpg", tmp_path / "again.jpg", 0.5)]
    )
    assert [(result.name, result.kept) for result in results] == [
        ("small.jpg", False),
        ("01.jpg", True),
        ("again.jpg", False),
    ]
    assert results[0].reason == results[2].reason == "photo-similar"
    assert "01.jpg" in results[0].sentence
    assert "01.jpg" in results[2].sentence
    (note,) = kept(studio, sitter).values()
    assert note.size == read_photo(noor / "01.jpg").pixels.shape[1::-1]


def test_what_is_here_already_is_not_taken_again(studio, sitter, noor, tmp_path):
    (first,) = add_photos(studio, sitter, [noor / "01.jpg"])
    assert [r.reason for r in add_photos(studio, sitter, [noor / "01.jpg"])] == ["photo-duplicate"]
    (tmp_path / "same.png").write_bytes(encode_master(read_photo(noor / "01.jpg").pixels))
    assert [r.reason for r in add_photos(studio, sitter, [tmp_path / "same.png"])] == ["photo-duplicate"]
    small = resaved(noor / "01.jpg", tmp_path / "small.jpg", 0.8)
    (alike,) = add_photos(studio, sitter, [small])
    assert alike.reason == "photo-similar"
    assert "already here" in alike.sentence
    assert set(kept(studio, sitter)) == {first.photo}
    (both,) = add_photos(studio, sitter, [small], keep_similar=True)
    assert set(kept(studio, sitter)) == {first.photo, both.photo}


def test_stopping_keeps_what_was_taken_and_nothing_half(studio, sitter, noor):
    stop, heard = threading.Event(), []

    def hear(result):
        heard.append(result)
        if len(heard) == 2:
            stop.set()

    with pytest.raises(Cancelled):
        add_photos(studio, sitter, [noor], hear, stop=stop)
    assert (
        set(kept(studio, sitter))
        == {result.photo for result in heard}
        == {r.photo for r in list_photos(studio, sitter)}
    )
    assert not [thread for thread in threading.enumerate() if thread.name.startswith(("intake", "decoder"))]


def test_what_the_file_tells_is_told_and_dropped(studio, sitter, noor, tmp_path):
    exif = Image.Exif()
    exif[0x010F], exif[0x0110], exif[0x013B], exif[0x9003] = "Maker", "Phone 1", "Owner Name", "2026:01:01 10:00:00"
    exif.get_ifd(0x8825).update({1: "N", 2: (52.0, 30.0, 0.0), 3: "E", 4: (13.0, 24.0, 0.0)})
    path = tmp_path / "phone.jpg"
    Image.open(noor / "01.jpg").save(
        path, quality=92, exif=exif, comment=b"secret comment", xmp=b"<x>GPSLatitude secret</x>"
    )
    (result,) = add_photos(studio, sitter, [path])
    assert result.dropped == ("location", "device")
    store = studio.vault.open_sitter(studio.vault.permit(sitter, Purpose.RETOUCH))
    master = store.get(result.photo)
    for word in (b"Maker", b"Phone", b"Owner", b"secret", b"2026:01"):
        assert word not in master
    assert "phone" not in json.dumps(store.find(result.photo).details)
    exiftool = shutil.which("exiftool")
    if exiftool is None and not os.environ.get("LIKENESS_REQUIRE_TOOLS"):
        pytest.skip("exiftool is not installed")
    told = subprocess.run([exiftool, "-j", "-G", "-a", "-u", "-"], input=master, capture_output=True, check=True)
    groups = {name.partition(":")[0] for name in json.loads(told.stdout)[0]}
    assert groups <= {"SourceFile", "ExifTool", "File", "PNG", "Composite"}
    fields = {name for name in json.loads(told.stdout)[0] if name.startswith("PNG:")}
    assert fields == {
        f"PNG:{field}"
        for field in ("ImageWidth", "ImageHeight", "BitDepth", "ColorType", "Compression", "Filter", "Interlace")
    }


def test_assessing_keeps_nothing_and_never_more_than_a_few_in_work(studio, noor):
    results = assess_photos(studio.tools, [noor / "01.jpg", noor / "13.jpg"])
    assert [result.verdict for result in results] == ["accept", "refuse"]
    assert not any(result.kept for result in results)


def test_lanes_keep_the_order_and_run_ahead_by_little():
    started, lock = [], threading.Lock()

    def work(item, decoder):
        with lock:
            started.append(item)
        time.sleep(0.05 if item % 2 else 0)
        return item

    with Lanes(work, 2) as lanes:
        for done in lanes.run(range(40)):
            assert len(started) <= done + 4
    assert sorted(started) == list(range(40))


# -- a watched folder


def test_a_watched_folder_takes_files_when_they_are_whole(studio, sitter, noor, tmp_path):
    hot = tmp_path / "hot"
    hot.mkdir()
    whole, heard = (noor / "01.jpg").read_bytes(), []
    watching = Watching(studio, sitter, hot)
    (hot / "IMG_1.jpg").write_bytes(whole[: len(whole) // 2])
    (hot / "IMG_2.jpg.part").write_bytes(whole)
    for now in (0, 3, 6):  # half of it, and it does not grow for a while
        watching.step(heard.append, now)
    assert heard == []
    with (hot / "IMG_1.jpg").open("ab") as file:
        file.write(whole[len(whole) // 2 :])
    watching.step(heard.append, 7)
    assert heard == []
    watching.step(heard.append, 9)
    assert [(result.name, result.kept) for result in heard] == [("IMG_1.jpg", True)]
    (hot / "IMG_2.jpg.part").rename(hot / "IMG_2.jpg")
    (hot / "cut.jpg").write_bytes(whole[:9_000])
    (hot / "gone.jpg").write_bytes(whole)
    watching.step(heard.append, 10)
    (hot / "gone.jpg").unlink()
    for now in (12, 20, 41):
        watching.step(heard.append, now)
    assert [(r.name, r.reason) for r in heard[1:]] == [("IMG_2.jpg", "photo-duplicate"), ("cut.jpg", "photo-damaged")]
    assert watching.originals_left() == 1
    (hot / "IMG_1.jpg").unlink()
    assert watching.originals_left() == 0
    assert len(kept(studio, sitter)) == 1


def test_a_folder_that_is_out_of_reach_is_waited_for(studio, sitter, noor, tmp_path):
    hot = tmp_path / "drive"
    hot.mkdir()
    watching, heard = Watching(studio, sitter, hot), []
    hot.rename(tmp_path / "away")
    watching.step(heard.append, 0)
    (tmp_path / "away").rename(hot)
    shutil.copy(noor / "01.jpg", hot / "a.jpg")
    for now in (1, 4):
        watching.step(heard.append, now)
    assert [result.kept for result in heard] == [True]


def test_a_watch_that_is_stopped_leaves_nobody_elses_face(studio, sitter, noor, people, tmp_path):
    consents.grant(studio, sitter, (Purpose.RETOUCH, Purpose.COMPARE), "Noor Example", age=40)
    add_photos(studio, sitter, [noor / f"{number:02d}.jpg" for number in (1, 3, 5)])
    before, hot, stop = set(kept(studio, sitter)), tmp_path / "hot", threading.Event()
    assert len(before) == 3
    hot.mkdir()
    shutil.copy(people / "kofi/04.jpg", hot / "a.jpg")
    shutil.copy(noor / "07.jpg", hot / "b.jpg")
    watching = Watching(studio, sitter, hot)
    watching.step(print, 0)
    with pytest.raises(Cancelled):
        watching.step(lambda _result: stop.set(), 3, stop)
    assert set(kept(studio, sitter)) == before


@pytest.mark.skipif(sys.platform == "win32", reason="Ctrl-C is a signal")
def test_ctrl_c_ends_the_watching_with_a_summary(likeness, noor, tmp_path):
    hot = tmp_path / "hot"
    hot.mkdir()
    shutil.copy(noor / "01.jpg", hot)
    likeness("vault", "init")
    made = likeness("sitting", "new", "--name", "Noor").value["sitting"]
    likeness("consent", "grant", made, "--purpose", "retouch", "--signed-name", "Noor", "--age", "55")
    words = [
        "--home",
        str(likeness.home),
        "--passphrase-file",
        str(likeness.passphrase),
        "photos",
        "watch",
        made,
        str(hot),
    ]
    command = [sys.executable, "-m", "likeness", *words]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        lines = []
        for line in process.stdout:
            lines.append(line)
            if "01.jpg" in line:
                process.send_signal(signal.SIGINT)
        complaint = process.stderr.read()
    assert (process.returncode, complaint) == (0, "")
    assert "Photos taken: 1 of 1." in lines[-2]
    assert "1 original still lies in" in lines[-1]
    assert "outside the vault" in lines[-1]
    assert len(likeness("photos", "list", made).value["photos"]) == 1
