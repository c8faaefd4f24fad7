"""After a whole run nothing of the sitter lies anywhere in the open: not in the data folder, not in temporary or cache folders."""

import re

import pytest

NAME = "Zenobia Quillfeather-Ångström"
MAGIC = {
    # Long enough not to come up by chance in ciphertext.
    "JPEG": rb"\xff\xd8\xff[\xe0-\xef\xdb\xc4].{2}(JFIF|Exif|http|ICC_|\x00[\x01-\x20])",
    "PNG": rb"\x89PNG\r\n\x1a\n",
    "WebP": rb"RIFF.{4}WEBP",
    "HEIF or AVIF": rb"ftyp(heic|heix|mif1|msf1|avif|avis)",
    "TIFF": rb"(II\*\x00\x08\x00\x00\x00|MM\x00\*\x00\x00\x00\x08)",
    "safetensors": rb"[\x00-\x04]\x00{4,5}\{\"",
    "tensor names": rb"\"dtype\":\"(F|BF)(16|32)\"",
}
STARTS = (b"\xff\xd8\xff", b"BM", b"GIF8", b"II*\x00", b"MM\x00*")


def findings(folder, names):
    """What lies in the open in the files below `folder`, as (what, where)."""
    found = []
    for path in folder.rglob("*"):
        if path.is_file() and not path.is_symlink():
            data = path.read_bytes()
            found += [(what, path) for what, magic in MAGIC.items() if re.search(magic, data, re.DOTALL)]
            found += [("the name", path) for name in names if name in data or name in str(path).encode()]
            if data.startswith(STARTS):
                found.append(("a picture", path))
    return found


def every_spelling(name):
    parts = [name, *re.split(r"[ -]", name)]
    return {spelt.encode(code) for part in parts for spelt in (part, part.lower()) for code in ("utf-8", "utf-16-le")}


@pytest.fixture
def places(tmp_path, monkeypatch):
    """Folders of this test's own for everything that a program may leave behind."""
    made = {
        variable: tmp_path / variable.lower() for variable in ("TMPDIR", "XDG_CACHE_HOME", "XDG_STATE_HOME", "HOME")
    }
    for variable, folder in made.items():
        folder.mkdir()
        monkeypatch.setenv(variable, str(folder))
    return made.values()


def test_the_search_finds_what_it_should(tmp_path, noor):
    """Each kind once, hidden in other bytes; so that finding nothing means something."""
    from PIL import Image

    picture = Image.open(noor / "01.jpg").resize((32, 32))
    for kind in ("JPEG", "PNG", "WebP", "TIFF"):
        picture.save(tmp_path / "x", kind)
        (tmp_path / kind).write_bytes(b"before" + (tmp_path / "x").read_bytes())
    (tmp_path / "x").unlink()
    header = b'{"__metadata__":{},"lora":{"dtype":"F32","shape":[1]}}'
    (tmp_path / "weights").write_bytes(len(header).to_bytes(8, "little") + header)
    (tmp_path / "text").write_bytes(NAME.encode("utf-16-le"))
    kinds = {what for what, _ in findings(tmp_path, every_spelling(NAME))}
    assert {"JPEG", "PNG", "WebP", "TIFF", "safetensors", "tensor names", "the name"} <= kinds


@pytest.mark.soak
def test_nothing_lies_in_the_open_after_a_whole_run(likeness, noor, tmp_path, places):
    likeness("vault", "init")
    sitting = likeness("sitting", "new", "--name", NAME).value["sitting"]
    purposes = [word for purpose in ("retouch", "compare", "train", "deliver") for word in ("--purpose", purpose)]
    likeness("consent", "grant", sitting, *purposes, "--signed-name", NAME, "--age", "55")
    likeness("photos", "add", sitting, *sorted(noor.glob("0[1-4].jpg")))
    likeness("retouch", sitting, "--look", "studio-grey")
    likeness("presence", "vouch", sitting, "--by", "The Owner")
    likeness("train", sitting, "--steps", "1")
    likeness("deliver", sitting, "--spec", "linkedin", "--out", tmp_path / "handed out")
    assert findings(tmp_path / "handed out", every_spelling(NAME)), "what is handed out is in the open, and is found"
    for place in (likeness.home, *places):
        assert findings(place, every_spelling(NAME)) == []
    assert list((likeness.home / "vault" / "blobs").glob("*.age"))
