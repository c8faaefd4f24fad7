"""How much memory a base model takes while it is loaded, drawn with, trained on or converted: rules, and the sizes of weights that they go by.

What the rules say is the least, whatever device or memory tier is used; what comes on top is measured. Weights that lie in a file that is mapped count
too: they are needed again and again, and where there is no room for them everything waits for the disk.
"""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from likeness.packs.safety import ITEM_BYTES, read_safetensors_header

FULL, HALF = 4, 2
"""Bytes of a number."""

READING_BYTES_PER_PIXEL = 2_600
"""What an autoencoder takes in full precision while it reads a picture (measured on Stable Diffusion's at 512 pixels)."""

WORKING_SHARE = 0.25
"""Of its weights that a model needs beside them while it draws; at least `WORKING_BYTES`."""

WORKING_BYTES = 500_000_000

SESSION = 1.5
"""Times the weights in full precision: what ONNX Runtime holds of a graph, some layers a second time in another layout (measured)."""

GIGA = 1e9


@dataclass(frozen=True, slots=True)
class Weights:
    """Of one part of a base model, which is a folder of its pack: how many `numbers`, and the bytes they take in its files."""

    numbers: int
    stored: int


Sizes = Mapping[str, Weights]


@dataclass(frozen=True, slots=True)
class Habits:
    """How a kind of base model is held. `text_in_full`: text encoders are trained with in full precision, else as they are stored; `text_stays`:
    while it is trained, because the sitter's word is learned in them; `text_used`: the share of them that is loaded at all; `shrinks`: to 8 bits
    for drawing, where memory is short.
    """

    text_in_full: bool = True
    text_stays: bool = True
    text_used: float = 1.0
    shrinks: bool = False


HABITS = {
    "flux2-klein": Habits(text_in_full=False, text_stays=False, text_used=0.78, shrinks=True)  # 27 layers of 36
}
"""Those that are not as the others."""


def sizes_of(folder: Path) -> Sizes:
    """By part, from what the safetensors files say of themselves; of one that says nothing, two bytes are taken for a number."""
    numbers, stored = Counter[str](), Counter[str]()
    for path in folder.glob("*/*.safetensors"):
        size, header = path.stat().st_size, read_safetensors_header(path)
        found = None if header is None else _numbers(header[1])
        numbers[path.parent.name] += size // HALF if found is None else found
        stored[path.parent.name] += size
    return {part: Weights(numbers[part], stored[part]) for part in stored}


def _numbers(untrusted_entries: Mapping[str, object]) -> int | None:
    total = 0
    for name, entry in untrusted_entries.items():
        if name == "__metadata__":
            continue
        try:
            start, end = entry["data_offsets"]  # type: ignore[index]
            total += (end - start) // ITEM_BYTES[entry["dtype"]]  # type: ignore[index]
        except (KeyError, TypeError, ValueError, ZeroDivisionError):
            return None
    return total


def words_kept(family: str, sizes: Sizes) -> int:
    """Bytes of main memory that the text encoders take through a whole training in which the sitter's word is learned."""
    return _text(family, sizes) if _habits(family).text_stays else 0


def loading(family: str, sizes: Sizes, side: int, *, learns_word: bool = True, width: int = HALF) -> int:
    """Bytes of main memory at the peak of what comes before the first step of a training, on whatever device the steps run: the captions are
    read, then pictures of `side` pixels squared, then the denoiser is loaded in numbers of `width` bytes; each part goes before the next comes.
    """
    kept = words_kept(family, sizes) if learns_word else 0
    reading = FULL * _numbers_of(sizes, "vae") + READING_BYTES_PER_PIXEL * side * side
    return max(_text(family, sizes), reading, kept + width * _numbers_of(sizes, _denoiser(sizes)))


@dataclass(frozen=True, slots=True)
class Need:
    """Bytes of main memory, and of a graphics card's own; 0 where none is used."""

    main: int
    card: int = 0


def drawing(family: str, sizes: Sizes, *, card: bool, width: int = HALF) -> Need:
    """To draw with torch, in numbers of `width` bytes. What is drawn on a card is loaded into main memory first, one network after the other."""
    numbers = [_used(family, name) * part.numbers for name, part in sizes.items()]
    every, largest = sum(numbers), max(numbers, default=0)
    if card:
        return Need(round(width * largest), _at_work(every if _habits(family).shrinks else width * every))
    if _habits(family).shrinks:  # each network is whole until it is made small, the largest one beside the others
        return Need(max(round(every + (width - 1) * largest), _at_work(every)))
    return Need(_at_work(width * every))


def converting(sizes: Sizes) -> int:
    """Bytes of main memory to turn it into ONNX graphs: at the end they are held all at once in full precision, to compare their pictures."""
    return round(SESSION * FULL * sum(part.numbers for part in sizes.values())) + WORKING_BYTES


def in_gigabytes(size: int) -> str:
    """As sentences say it."""
    return f"{size / GIGA:.1f} GB"


def _at_work(weights: float) -> int:
    return round(weights + max(WORKING_BYTES, WORKING_SHARE * weights))


def _text(family: str, sizes: Sizes) -> int:
    encoders = [part for name, part in sizes.items() if _is_text(name)]
    held = sum(FULL * part.numbers if _habits(family).text_in_full else part.stored for part in encoders)
    return round(_habits(family).text_used * held)


def _used(family: str, part: str) -> float:
    return _habits(family).text_used if _is_text(part) else 1.0


def _is_text(part: str) -> bool:
    return part.startswith("text_encoder")


def _denoiser(sizes: Sizes) -> str:
    return next((name for name in ("unet", "transformer") if name in sizes), "")


def _numbers_of(sizes: Sizes, part: str) -> int:
    return sizes[part].numbers if part in sizes else 0


def _habits(family: str) -> Habits:
    return HABITS.get(family, Habits())
