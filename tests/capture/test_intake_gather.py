"""What a person means by the files, folders and archives they name."""

import io
import os
import struct
import zipfile

import pytest
from malformed import zip_bombs

from likeness.base.errors import Failed
from likeness.base.sentences import SENTENCES, sentence
from likeness.capture import gather as gathering
from likeness.capture import zips
from likeness.capture.gather import gather, natural

PHOTO = b"\xff\xd8\xff not really a photo: gathering looks at no picture"


def made(folder, *names, data=PHOTO):
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)


def names(*paths):
    return [item.name for item in gather(paths)]


def zipped(path, members, method=zipfile.ZIP_DEFLATED):
    with zipfile.ZipFile(path, "w", method) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return path


def refusal(item):
    with pytest.raises(Failed) as error:
        item.read()
    assert error.value.code in SENTENCES
    assert item.name in sentence(error.value)
    return error.value.code


def test_a_folder_gives_its_photos_in_natural_order_and_no_litter(tmp_path):
    made(tmp_path, "IMG_10.jpg", "IMG_9.jpg", "b/IMG_1.HEIC", "b/c/IMG_2.png", "letter.docx")
    made(
        tmp_path,
        "Thumbs.db",
        ".DS_Store",
        "desktop.ini",
        ".hidden/a.jpg",
        "@eaDir/a.jpg",
        "._IMG_9.jpg",
        "b/IMG_1.AAE",
        "x.xmp",
    )
    assert names(tmp_path) == ["IMG_9.jpg", "IMG_10.jpg", "letter.docx", "IMG_1.HEIC", "IMG_2.png"]


def test_the_film_of_a_living_photo_is_left_out_and_a_film_alone_is_not(tmp_path):
    made(tmp_path, "IMG_1.HEIC", "IMG_1.MOV", "IMG_2.MOV")
    assert names(tmp_path) == ["IMG_1.HEIC", "IMG_2.MOV"]


def test_a_drop_list_keeps_its_order_and_each_file_once(tmp_path):
    made(tmp_path, "z.jpg", "a/b.jpg", "a/a.jpg")
    dropped = [tmp_path / "z.jpg", tmp_path / "a", tmp_path / "z.jpg", tmp_path / "a" / "a.jpg", tmp_path]
    assert names(*dropped) == ["z.jpg", "a.jpg", "b.jpg"]


def test_what_is_not_there_says_so_and_ends_nothing(tmp_path):
    made(tmp_path, "a.jpg")
    items = list(gather([tmp_path / "gone.jpg", tmp_path / "a.jpg"]))
    with pytest.raises(Failed) as error:
        items[0].read()
    assert error.value.code == "file-missing"
    assert items[1].read() == PHOTO


def test_nothing_is_read_before_it_is_asked_for(tmp_path):
    made(tmp_path, "a.jpg")
    item = next(gather([tmp_path]))
    made(tmp_path, "a.jpg", data=b"changed")
    assert item.read() == b"changed"


def test_a_named_hidden_file_is_meant(tmp_path):
    made(tmp_path, ".a.jpg")
    assert names(tmp_path / ".a.jpg") == [".a.jpg"]


@pytest.mark.skipif(os.name == "nt", reason="Windows links need a right of their own")
def test_links_to_folders_are_not_followed(tmp_path):
    made(tmp_path, "a/a.jpg")
    (tmp_path / "a" / "round").symlink_to(tmp_path)
    assert names(tmp_path) == ["a.jpg"]


def test_too_many_files_are_named_as_such(tmp_path, monkeypatch):
    monkeypatch.setattr(gathering, "MAX_ITEMS", 3)
    made(tmp_path, *(f"{n}.jpg" for n in range(9)))
    *some, last = gather([tmp_path])
    assert len(some) == 3
    with pytest.raises(Failed) as error:
        last.read()
    assert error.value.code == "photos-too-many"
    assert "{" not in sentence(error.value)


def test_natural_order():
    assert sorted(["a10", "a9", "A1", "b", "10", "9"], key=natural) == ["9", "10", "A1", "a9", "a10", "b"]


# -- archives


def test_an_archive_gives_its_photos_one_by_one(tmp_path):
    members = {
        "trip/IMG_10.jpg": b"ten",
        "trip/IMG_9.jpg": b"nine",
        "__MACOSX/._IMG_9.jpg": b"x",
        "trip/Thumbs.db": b"x",
    }
    items = list(gather([zipped(tmp_path / "photos.zip", members)]))
    assert [item.name for item in items] == ["IMG_9.jpg", "IMG_10.jpg"]
    assert [item.read() for item in items] == [b"nine", b"ten"]


def test_an_archive_is_known_by_its_bytes(tmp_path):
    zipped(tmp_path / "photos.jpg", {"a.jpg": b"a"})
    assert names(tmp_path / "photos.jpg") == ["a.jpg"]


def test_names_in_an_archive_are_only_names(tmp_path):
    members = {"../../up.jpg": b"1", "/etc/root.jpg": b"2", "C:\\windows\\drive.jpg": b"3", "a\\b.jpg": b"4"}
    path = zipped(tmp_path / "photos.zip", members)
    items = {item.name: item.read() for item in gather([path])}
    assert items == {"up.jpg": b"1", "root.jpg": b"2", "drive.jpg": b"3", "b.jpg": b"4"}
    assert list(tmp_path.rglob("*")) == [path]
    assert not (tmp_path / "../../up.jpg").exists()
    assert not (tmp_path / "/etc/root.jpg").exists()


def test_bombs_of_archives_are_refused(tmp_path):
    bombs = zip_bombs(PHOTO)
    for name, data in bombs.items():
        (tmp_path / name).write_bytes(data)
    found = {name: list(gather([tmp_path / name])) for name in bombs}
    assert refusal(found["zeros.zip"][0]) == "photo-archive-too-large"
    assert refusal(found["many.zip"][0]) == "photo-archive-too-large"
    assert refusal(found["locked.zip"][0]) == "photo-archive-locked"
    assert refusal(found["cut.zip"][0]) == "photo-archive-damaged"
    assert found["nested.zip"][0].read().startswith(b"PK")  # and then refused by its bytes, as an archive
    assert sorted(item.name for item in found["names.zip"]) == ["evil.jpg"] * 3


def test_a_member_that_says_too_little_of_itself_is_not_believed(tmp_path):
    data = bytearray(zipped(tmp_path / "a.zip", {"a.jpg": bytes(50_000)}).read_bytes())
    place = data.rindex(b"PK\x01\x02")
    data[place + 24 : place + 28] = struct.pack("<I", 10)
    (tmp_path / "a.zip").write_bytes(data)
    (item,) = gather([tmp_path / "a.zip"])
    assert refusal(item) == "photo-archive-damaged"


def test_a_damaged_member_ends_none_of_the_others(tmp_path):
    path = zipped(tmp_path / "a.zip", {"a.jpg": os.urandom(5_000), "b.jpg": b"good"}, zipfile.ZIP_STORED)
    data = bytearray(path.read_bytes())
    data[2_000] ^= 0xFF
    path.write_bytes(data)
    first, second = gather([path])
    assert refusal(first) == "photo-archive-damaged"
    assert second.read() == b"good"


def test_a_rare_packing_is_named(tmp_path):
    (item,) = gather([zipped(tmp_path / "a.zip", {"a.jpg": PHOTO * 9}, zipfile.ZIP_LZMA)])
    with pytest.raises(Failed) as error:
        item.read()
    assert error.value.code == "photo-archive"


def test_an_archive_whose_list_is_endless_is_not_opened(tmp_path):
    data = bytearray(zipped(tmp_path / "a.zip", {"a.jpg": PHOTO}).read_bytes())
    place = data.rindex(b"PK\x05\x06")
    data[place + 12 : place + 16] = struct.pack("<I", 900_000_000)
    (tmp_path / "a.zip").write_bytes(data)
    assert refusal(next(gather([tmp_path / "a.zip"]))) == "photo-archive-damaged"


def test_a_long_list_behind_a_long_remark_is_found_too(tmp_path):
    """Where the remark pushes the larger kind's end record out of the place where others look, and pretends to be one."""
    data = zipped(tmp_path / "a.zip", {"a.jpg": PHOTO}).read_bytes()
    place = data.rindex(b"PK\x05\x06")
    end = bytearray(data[place : place + 22])
    harmless = b"PK\x06\x06" + bytes(52)
    remark = harmless + b" " * (65_535 - len(harmless))
    end[12:16], end[20:22] = b"\xff" * 4, struct.pack("<H", len(remark))
    large = b"PK\x06\x06" + struct.pack("<Q2H2L4Q", 44, 45, 45, 0, 0, 1, 1, 900_000_000, 0)
    locator = b"PK\x06\x07" + struct.pack("<LQL", 0, place, 1)
    (tmp_path / "a.zip").write_bytes(data[:place] + large + locator + end + remark)
    with pytest.raises(zipfile.BadZipFile):
        zips._check_directory(tmp_path / "a.zip")


def test_a_name_of_endless_digits_is_a_name(tmp_path):
    members = {"9" * 6000 + ".jpg": PHOTO, "2.jpg": PHOTO, "10.jpg": PHOTO}
    assert [item.name[:6] for item in gather([zipped(tmp_path / "a.zip", members)])] == ["2.jpg", "10.jpg", "999999"]


def test_an_archive_held_in_memory_is_read_from_two_threads(tmp_path):
    from concurrent.futures import ThreadPoolExecutor

    members = {f"{n}.jpg": io.BytesIO(bytes([n]) * 100_000).getvalue() for n in range(20)}
    items = list(gather([zipped(tmp_path / "a.zip", members)]))
    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(lambda item: item.read(), items)) == [members[f"{n}.jpg"] for n in range(20)]
