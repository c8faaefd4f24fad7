"""The person's own copy, opened with programs that we did not write; and what the law wants in writing."""

import io
import json
import shutil
import subprocess
import tarfile
from datetime import timedelta

import numpy as np
import pytest
from PIL import Image
from pypdf import PdfReader
from safetensors.numpy import load_file, save
from studio_kit import ALL, Hands, opened, person

from likeness.base.errors import Failed, Refused, Usage
from likeness.base.paths import Home
from likeness.consent.incidents import What
from likeness.consent.purposes import Purpose
from likeness.consent.receipts import verify_receipt
from likeness.studio import consents, photos, registers, retouching, sittings
from likeness.studio.bundling import write_bundle
from likeness.vault.kinds import Kind
from likeness.vault.ledger import Action


def pdf_text(data):
    """What a PDF reader that we did not write reads in it, on one line."""
    return " ".join(" ".join(page.extract_text() for page in PdfReader(io.BytesIO(data)).pages).split())


NAME = "Noor Beispiel-Ωμέγα"


@pytest.fixture
def studio(tmp_path):
    with opened(Home(tmp_path / "home"), Hands()) as made:
        yield made


@pytest.fixture(scope="module")
def template(tmp_path_factory, noor):
    """Somebody with a photo, a portrait of it and a personal model; and the sitting."""
    home = Home(tmp_path_factory.mktemp("template") / "home")
    with opened(home, Hands()) as studio:
        made = sittings.new_sitting(studio, NAME)
        consents.grant(studio, made, ALL, NAME, age=55)
        photos.add_photos(studio, made, [noor / "07.jpg"])
        retouching.retouch(studio, made, [studio.tools.looks["studio-grey"]])
        store = studio.vault.open_sitter(studio.vault.permit(made, Purpose.TRAIN))
        store.put(Kind.ADAPTER, save({"layer": np.ones((2, 3), np.float32)}), {"pack": "tiny"})
    return home, made


def unpack(file, folder):
    folder.mkdir()
    subprocess.run(["tar", "-xf", str(file), "-C", str(folder)], check=True)
    return folder


class TestBundle:
    @pytest.fixture
    def studio(self, template, tmp_path):
        shutil.copytree(template[0].root, tmp_path / "home")
        with opened(Home(tmp_path / "home"), Hands()) as made:
            yield made

    @pytest.fixture
    def sitting(self, template):
        return template[1]

    def test_holds_everything_in_formats_that_others_read(self, studio, sitting, tmp_path):
        heard = []
        told = write_bundle(studio, sitting, tmp_path / "copy.tar", lambda done, total: heard.append((done, total)))
        assert told.counts == {"photos": 1, "face-measurements": 1, "portraits": 1, "personal-model": 1}
        assert heard[-1] == (4, 4)
        assert not told.missing
        folder = unpack(tmp_path / "copy.tar", tmp_path / "unpacked")
        subprocess.run(["sha256sum", "--quiet", "-c", "SHA256SUMS"], cwd=folder, check=True)
        with Image.open(folder / "photos/001.png") as photo:
            assert photo.size == (768, 1024)
        assert load_file(folder / "personal-model/001.safetensors")["layer"].shape == (2, 3)
        assert len(json.loads((folder / "face-measurements/001.json").read_text())) == 128
        assert verify_receipt((folder / "consent/receipt.json").read_bytes()).intact
        receipt = pdf_text((folder / "consent/receipt.pdf").read_bytes())
        assert NAME in receipt
        assert "Generate new portraits of me Yes" in receipt
        assert json.loads((folder / "sitting.json").read_text())["name"] == NAME
        entries = json.loads((folder / "ledger.json").read_text())
        assert {entry["sitter"] for entry in entries} == {sitting}
        assert "retouched" in {entry["action"] for entry in entries}
        assert studio.vault.ledger()[-1].action is Action.EXPORTED

    def test_a_portrait_in_it_still_says_how_it_was_made(self, studio, sitting, tmp_path):
        if shutil.which("exiftool") is None:
            pytest.skip("exiftool is not installed")
        write_bundle(studio, sitting, tmp_path / "copy.tar")
        folder = unpack(tmp_path / "copy.tar", tmp_path / "unpacked")
        seen = subprocess.run(
            ["exiftool", "-s3", "-DigitalSourceType", str(folder / "portraits/001.png")],
            capture_output=True, text=True, check=True,
        ).stdout  # fmt: skip
        assert "digitalsourcetype/composite" in seen

    def test_is_for_this_user_alone_and_tells_nothing_of_the_computer(self, studio, sitting, tmp_path):
        write_bundle(studio, sitting, tmp_path / "copy.tar")
        assert (tmp_path / "copy.tar").stat().st_mode & 0o777 == 0o600
        with tarfile.open(tmp_path / "copy.tar") as tar:
            assert all((entry.mtime, entry.uname, entry.mode) == (0, "", 0o600) for entry in tar)

    def test_what_a_killed_run_left_beside_it_goes(self, studio, sitting, tmp_path):
        left = tmp_path / ".copy[1].tar.0123abcd.part"
        others = [tmp_path / ".copy1.tar.0123abcd.part", tmp_path / ".copy[1].tar.part"]
        for path in (left, *others):
            path.write_bytes(b"half of a person's photos")
        write_bundle(studio, sitting, tmp_path / "copy[1].tar")
        assert not left.exists()
        assert all(path.exists() for path in others)

    def test_a_damaged_file_is_left_out_and_named(self, studio, sitting, tmp_path):
        held = {item.kind: item.id for item in studio.vault.inventory(sitting)}
        store = studio.vault.open_sitter(studio.vault.permit(sitting, Purpose.TRAIN))
        store.export_blob(held[Kind.ADAPTER]).write_bytes(b"age-encryption.org/v1 but not")
        told = write_bundle(studio, sitting, tmp_path / "copy.tar")
        assert told.missing == {"blob-damaged": 1}
        assert "personal-model" not in told.counts
        folder = unpack(tmp_path / "copy.tar", tmp_path / "unpacked")
        assert "Not in this copy" in (folder / "README.txt").read_text()

    def test_what_is_only_kept_until_the_next_sweep_is_counted_as_missing(self, studio, tmp_path):
        who = person(studio)
        studio.clock.__self__.pass_(timedelta(days=400))
        told = write_bundle(studio, who, tmp_path / "copy.tar")
        assert not told.counts
        assert told.missing == {"consent-ended": 7}

    def test_when_it_cannot_be_written_the_former_one_stays(self, studio, sitting, tmp_path, monkeypatch):
        file = tmp_path / "copy.tar"
        file.write_bytes(b"the former copy")
        monkeypatch.setattr(tarfile.TarFile, "addfile", lambda *_: (_ for _ in ()).throw(OSError(28, "full")))
        with pytest.raises(Failed) as caught:
            write_bundle(studio, sitting, file)
        assert caught.value.code == "disk-full"
        assert file.read_bytes() == b"the former copy"
        assert [path.name for path in tmp_path.iterdir() if path.name.endswith(".part")] == []

    def test_nobody_erased_is_bundled(self, studio, tmp_path):
        who = person(studio)
        sittings.erase_sitting(studio, who)
        with pytest.raises(Refused):
            write_bundle(studio, who, tmp_path / "copy.tar")
        assert not (tmp_path / "copy.tar").exists()


class TestRegister:
    def test_says_what_is_really_agreed_held_and_done_and_names_nobody(self, studio):
        person(studio)
        person(studio, Purpose.RETOUCH)
        registers.note_incident(studio, What.LOST_BACKUP)
        value, made = registers.processing_register(studio)
        people = {activity.purpose: activity.people for activity in value.activities}
        assert (people["retouch"], people["train"], people["keep"]) == (2, 1, 0)
        assert value.held["sittings"] == 2
        assert value.held["photo"] == 2
        assert value.done["consent-recorded"] == 2
        assert value.time_limits["photos"] == "30 days; 365 days for people who agreed to be kept for next time"
        assert len(value.incidents) == 1
        for text in (made.page, made.data.decode(), pdf_text(made.pdf)):
            assert "Noor" not in text
        assert "9(2)(a)" in made.page


class TestIncident:
    def test_counts_whom_it_is_about_and_what_left_the_vault(self, studio):
        adult, other = person(studio), person(studio, Purpose.RETOUCH)
        child = sittings.new_sitting(studio, "Kim Kind")
        consents.grant(studio, child, [Purpose.RETOUCH], "Kim Kind", age=12, guardian="Pat Parent")
        studio.vault.note(Action.DELIVERED, adult, count=3)
        value, made = registers.note_incident(studio, What.LOST_COMPUTER)
        by_id = {row.sitting: row for row in value.affected}
        assert by_id[adult].exported == 1
        assert by_id[adult].biometric
        assert not by_id[other].biometric
        assert by_id[child].minor
        assert value.encrypted
        assert value.tell_authority_by == "2026-03-04T09:00:00Z"
        assert all(row.name is None for row in value.affected)
        assert "Kim" not in made.page

    def test_with_names_where_asked_and_only_exports_where_those_were_lost(self, studio):
        adult = person(studio)
        person(studio)
        studio.vault.note(Action.EXPORTED, adult)
        value, made = registers.note_incident(studio, What.LOST_EXPORTS, names=True)
        assert [row.sitting for row in value.affected] == [adult]
        assert not value.encrypted
        assert "Noor Example" in made.page

    def test_is_kept_on_the_list_and_not_from_the_future(self, studio):
        registers.note_incident(studio, What.OPEN_COMPUTER, studio.clock() - timedelta(days=1))
        with pytest.raises(Usage):
            registers.note_incident(studio, What.OPEN_COMPUTER, studio.clock() + timedelta(seconds=1))
        assert [item["what"] for item in registers.noted_incidents(studio)] == ["open-computer"]

    @pytest.mark.parametrize("what", What)
    def test_every_kind_asks_and_advises(self, studio, what):
        value, made = registers.note_incident(studio, what)
        assert value.questions
        assert value.next_steps
        assert "GDPR 33" in made.page
        assert value.questions[0][:30] in pdf_text(made.pdf)
