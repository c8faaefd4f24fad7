"""Several sizes at once from a real studio: into a folder without replacing anything, and into files that only `age` and the right words open."""

import io
import os
import pty
import subprocess
import tarfile
from dataclasses import replace

import pytest
from PIL import Image
from studio_kit import Hands, opened

from deliver_kit import keep_ready_portraits
from likeness.base.errors import Cancelled, Failed
from likeness.base.paths import Home, resources
from likeness.consent.purposes import Purpose
from likeness.delivery.credentials import read
from likeness.delivery.provenance import DataMining
from likeness.studio import consents, exporting, outlets, sittings
from likeness.studio.delivering import Wanted
from likeness.studio.documents import Sheet
from likeness.studio.exporting import Export, Hearing, Sheets
from likeness.studio.photos import add_photos
from likeness.studio.picking import Pick, pick
from likeness.vault import sealing
from likeness.vault.kit import new_kit
from likeness.vault.ledger import Action

WORDS = "four words of mine"


@pytest.fixture(autouse=True)
def _cheap(monkeypatch):
    """The same file, and no second for each guess."""
    assert sealing.LOG_COST == 18
    monkeypatch.setattr(sealing, "LOG_COST", 10)


@pytest.fixture(scope="module")
def studio(tmp_path_factory):
    with opened(Home(tmp_path_factory.mktemp("studio")), Hands()) as studio:
        yield studio


@pytest.fixture(scope="module")
def sitting(studio):
    made = sittings.new_sitting(studio, "Noor Example")
    consents.grant(studio, made, [Purpose.RETOUCH, Purpose.DELIVER, Purpose.COMPARE], "Noor Example", age=40)
    noor = sorted((resources() / "people" / "noor").glob("07.jpg"))
    add_photos(studio, made, noor)
    keep_ready_portraits(studio, made, "studio-grey")
    return made


@pytest.fixture
def shown(studio, sitting):
    return outlets.outlets(studio, sitting)


@pytest.fixture
def export(shown):
    return Export(portraits=(shown.portraits[0].portrait,), specs=("linkedin", "cv"))


def test_what_can_be_delivered_is_grouped_and_told(shown):
    uses = {outlet.name: outlet.use for outlet in shown.outlets}
    assert (uses["linkedin"], uses["cv"], uses["schengen"]) == ("screen", "print", "identity")
    first = shown.portraits[0]
    assert (first.look, first.said.kind, first.hidden, first.said.model) == ("Studio grey", "retouched", (), None)
    assert "The backdrop was replaced by a drawn one" in first.said.steps
    assert len(shown.untouched) == 1


def test_the_own_picture_stands_in_every_size(studio, sitting, shown):
    placed = outlets.placements(studio, sitting, shown.portraits[0].portrait)
    assert set(placed) == {outlet.name for outlet in shown.outlets}
    assert placed["portrait"] == (0, 0, 1, 1)
    x0, y0, x1, y1 = placed["linkedin"]
    assert 0 <= x0 < x1 <= 1
    assert 0 <= y0 < y1 <= 1


def test_files_are_marked_and_nothing_is_replaced_unasked(studio, sitting, export, tmp_path):
    heard, files = [], []
    hearing = Hearing(progress=lambda done, of: heard.append((done, of)), on_file=files.append)
    done = exporting.export_to(studio, sitting, export, tmp_path, hearing)
    assert heard == [(1, 2), (2, 2)]
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(file.file for file in done.files)
    assert all(read((tmp_path / file.file).read_bytes(), "jpeg", b"").verdict == "valid" for file in done.files)
    assert exporting.taken(studio, sitting, export, tmp_path) == exporting.names(studio, sitting, export)
    before = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    again = exporting.export_to(studio, sitting, export, tmp_path)
    assert all("(2)" in file.file for file in again.files)
    assert all((tmp_path / name).read_bytes() == data for name, data in before.items())
    exporting.export_to(studio, sitting, export, tmp_path, replace_there=True)
    assert len(list(tmp_path.iterdir())) == 4
    entry = studio.vault.ledger()[-1]
    assert (entry.action, entry.count) == (Action.DELIVERED, 2)


def test_file_type_name_and_permission_are_as_asked(studio, sitting, export, tmp_path):
    wanted = Wanted(format="png", person="Noor Example", mining=DataMining.PROHIBITED)
    wishes = replace(export, specs=("print-4x5", "linkedin"), wanted=wanted)
    files = {
        file.file: (tmp_path / file.file).read_bytes()
        for file in exporting.export_to(studio, sitting, wishes, tmp_path).files
    }
    assert sorted(name.rpartition(".")[2] for name in files) == ["jpg", "png"]
    assert all(
        b"PersonInImage" in data and b"Noor Example" in data and b"DMI-PROHIBITED<" in data for data in files.values()
    )
    plain = exporting.export_to(studio, sitting, export, tmp_path / "plain").files[0].file
    assert b"Noor" not in (tmp_path / "plain" / plain).read_bytes()


def test_who_stops_in_the_middle_keeps_what_is_written(studio, sitting, export, tmp_path):
    files = []

    def check():
        if files:
            raise Cancelled("stopped")

    with pytest.raises(Cancelled):
        exporting.export_to(studio, sitting, export, tmp_path, Hearing(check=check, on_file=files.append))
    assert [path.name for path in tmp_path.iterdir()] == [files[0].file]


def test_an_encrypted_file_opens_with_the_age_program_and_the_passphrase(studio, sitting, export, tmp_path):
    file = tmp_path / exporting.sealed_name(exporting.names(studio, sitting, export))
    assert file.name == "portraits.tar.age"
    done = exporting.export_sealed(studio, sitting, export, file, WORDS.encode())
    assert done.sealed
    plain = opened_with_words(file, tmp_path / "plain.tar", WORDS)
    with tarfile.open(fileobj=io.BytesIO(plain)) as archive:
        assert archive.getnames() == [one.file for one in done.files]
        assert Image.open(archive.extractfile(archive.getnames()[0])).size == (800, 800)
    with pytest.raises(subprocess.CalledProcessError):
        opened_with_words(file, tmp_path / "wrong.tar", "other words")


def test_an_encrypted_file_for_the_recovery_kit_needs_one(studio, sitting, export, tmp_path):
    single = replace(export, specs=("linkedin",))
    with pytest.raises(Failed, match="kit-missing"):
        exporting.export_sealed(studio, sitting, single, tmp_path / "no.age", None)
    kit = new_kit()
    studio.vault.custody.keep_kit(kit.recipient)
    assert outlets.outlets(studio, sitting).kit
    file = tmp_path / exporting.sealed_name(exporting.names(studio, sitting, single))
    exporting.export_sealed(studio, sitting, single, file, None)
    key = tmp_path / "key.txt"
    key.write_text(kit.identity + "\n")
    done = subprocess.run(["age", "-d", "-i", key, file], capture_output=True, check=True)
    assert Image.open(io.BytesIO(done.stdout)).size == (800, 800)


def test_a_hidden_portrait_and_a_document_from_a_portrait_are_refused(studio, sitting, shown, export, tmp_path):
    portrait = shown.portraits[0].portrait
    pick(studio, sitting, {portrait: Pick(aside=True)})
    assert outlets.outlets(studio, sitting).portraits[0].hidden == (outlets.ASIDE,)
    with pytest.raises(Failed, match="portrait-hidden"):
        exporting.export_to(studio, sitting, replace(export, portraits=(portrait,)), tmp_path)
    pick(studio, sitting, {portrait: Pick()})
    with pytest.raises(Failed, match="document-from-portrait"):
        exporting.export_to(studio, sitting, replace(export, specs=("schengen",)), tmp_path)
    assert not list(tmp_path.iterdir())


@pytest.mark.soak
def test_a_document_comes_from_the_untouched_photo_and_a_sheet_is_ready_to_print(studio, sitting, shown, tmp_path):
    photo = shown.untouched[0]
    wishes = Export(sheets=Sheets("schengen", Sheet("4R")), wanted=Wanted(photo=photo))
    file = exporting.export_to(studio, sitting, wishes, tmp_path).files[0]
    assert (file.file, file.copies) == (f"document-schengen-{photo[:6]}-sheet-4R.jpg", 6)


def test_a_sheet_of_portraits_is_seen_before_it_is_printed(studio, sitting, shown):
    portrait = shown.portraits[0].portrait
    wishes = Export(portraits=(portrait,), specs=("linkedin",), sheets=Sheets("cv", Sheet("4R")))
    (page,) = exporting.pages(studio, sitting, wishes)
    seen = outlets.see_sheet(studio, sitting, portrait, "cv", Sheet("4R"))
    assert sorted(seen.mm) == sorted(round(side) for side in page.mm) == [102, 152]
    assert seen.copies == 6
    assert outlets.see_sheet(studio, sitting, portrait, "cv", Sheet("A4")).copies > 6
    with pytest.raises(Failed, match="print-too-large"):
        outlets.see_sheet(studio, sitting, portrait, "print-30x40", Sheet("A4"))


def opened_with_words(file, out, words):
    """The stock age program asks for the passphrase on its terminal, and nowhere else."""
    leader, follower = pty.openpty()
    process = subprocess.Popen(
        ["setsid", "--ctty", "age", "-d", "-o", out, file], stdin=follower, stdout=follower, stderr=follower
    )
    os.close(follower)
    os.read(leader, 200)
    os.write(leader, words.encode() + b"\n")
    status = process.wait(60)
    os.close(leader)
    if status:
        raise subprocess.CalledProcessError(status, "age")
    return out.read_bytes()
