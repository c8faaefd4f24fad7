"""Draws every page of the window into docs/screens/: light and dark, English and Arabic, text at 100 % and 200 %.

  tests/with_keychain.sh .venv/bin/python installers/screens.py [--out FOLDER] [--only ROOM] [--languages en,ar] [--whole]

The window is the real one, offscreen, over a real vault with the sitting of a person who does not exist. `--whole` keeps every pixel
and colour, for looking closely; without it the pictures are made small enough to be kept beside the code.
"""

import argparse
import gc
import os
import sys
import tempfile
from collections.abc import Iterator
from io import BytesIO
from itertools import product
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path[:0] = [str(ROOT / "desktop"), str(ROOT / "tests" / "ui")]

from house_kit import BUILDERS, PASSPHRASE, Opened, open_app  # noqa: E402 (found through the path above)
from PIL import Image  # noqa: E402
from PySide6.QtCore import QBuffer, QIODevice  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402
from rooms_kit import ROOMS, places_of, settle, visit  # noqa: E402

from likeness.base.paths import Home, resources  # noqa: E402
from likeness.ui.desk import DeskState  # noqa: E402
from likeness.ui.language import Speech  # noqa: E402
from likeness.ui.places import Place, Room  # noqa: E402
from likeness.ui.theme.apply import Theme  # noqa: E402
from likeness.ui.theme.fonts import use_fonts  # noqa: E402

OUT = ROOT / "docs" / "screens"
SCHEMES, LANGUAGES, SCALES = ("light", "dark"), ("en", "ar"), (100, 200)
WINDOW = (1280, 832)
SHRUNK = 0.7
COLOURS = 96


def main(words: list[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--out", type=Path, default=OUT)
    parser.add_argument("--only", action="append", type=Room, default=[])
    parser.add_argument("--languages", default=",".join(LANGUAGES))
    parser.add_argument("--whole", action="store_true")
    chosen = parser.parse_args(words)
    chosen.out.mkdir(parents=True, exist_ok=True)
    rooms = sorted(chosen.only or ROOMS, key=lambda room: room is Room.LOCKED)  # what is locked is unlocked once more
    with tempfile.TemporaryDirectory() as folder:
        home = Home(Path(folder) / "home")
        BUILDERS["portraits"](home)
        for room, name, image in draw(home, rooms, chosen.languages.split(",")):
            path = chosen.out / f"{room}-{name}.png"
            path.write_bytes(_png(image) if chosen.whole else small(image))
            print(f"{path.name}  {path.stat().st_size // 1000} kB", flush=True)
    return 0


def draw(home: Home, rooms: list[Room], languages: list[str]) -> Iterator[tuple[Room, str, Image.Image]]:
    """Every room in every dress."""
    gc.disable()  # cycles that hold objects of Qt are collected in the window's thread alone
    application = QApplication.instance() or QApplication([])
    places = places_of(home)
    use_fonts(application, resources() / "fonts")
    opened = open_app(home)
    preferences = opened.window.preferences
    keep = (Theme(application, preferences), Speech(application, preferences, resources() / "translations"))
    opened.shell.resize(*WINDOW)
    opened.window.show()
    settle(opened)
    for language, scale in product(languages, SCALES):
        preferences.change(language=language, text_scale=scale)
        for room in rooms:
            enter(opened, places[room])
            for scheme in SCHEMES:
                preferences.change(scheme=scheme)
                if room is Room.SETTINGS:  # tells what is chosen
                    opened.controller.enter(places[room])
                settle(opened)
                yield room, f"{scheme}-{language}-{scale}", grab(opened)
        unlock(opened)
        gc.collect()
    opened.window.close()
    del keep


def enter(opened: Opened, place: Place) -> None:
    if place.room is Room.LOCKED:
        opened.desk.lock()
        settle(opened)
    visit(opened, place, long=True)


def unlock(opened: Opened) -> None:
    if opened.desk.state is DeskState.LOCKED:
        opened.desk.open(PASSPHRASE)
        settle(opened)
        if opened.desk.state is not DeskState.OPEN:
            sys.exit(f"the studio stays shut: {opened.desk.problem}")


def grab(opened: Opened) -> Image.Image:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    opened.shell.grab().save(buffer, "PNG")
    return Image.open(BytesIO(buffer.data().data())).convert("RGB")


def small(image: Image.Image) -> bytes:
    """Seven tenths as wide, in few colours: rare ones, such as the accent's, count as much as those of a backdrop."""
    size = (round(image.width * SHRUNK), round(image.height * SHRUNK))
    shrunk = image.resize(size, Image.Resampling.LANCZOS)
    return _png(shrunk.quantize(COLOURS, Image.Quantize.MAXCOVERAGE, kmeans=2, dither=Image.Dither.NONE))


def _png(image: Image.Image) -> bytes:
    out = BytesIO()
    image.save(out, "PNG", optimize=True)
    return out.getvalue()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
