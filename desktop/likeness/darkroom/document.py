"""A picture for an identity document: the untouched photo, cropped and sized, and what an officer might object to.

Nothing is retouched, graded, straightened or drawn. Only on request, and with a warning, what is behind the person is replaced
by one plain colour. The head is measured from the chin to the crown, which hair hides: where the hair stands higher than a bald
head would, the crown is estimated from the face, and that is said.
"""

from dataclasses import dataclass
from typing import Literal

import cv2
import numpy as np

from likeness.darkroom.colour import Floats, unit
from likeness.darkroom.document_checks import check_background, check_face, check_light
from likeness.darkroom.enlarge import Enlarged, Method, enlarge
from likeness.darkroom.foreground import separate
from likeness.looks.part import rgb
from likeness.vision.faces import Face
from likeness.vision.models import Picture

Crown = Literal["hair", "estimate"]

BALD_CROWN = 0.95
"""Height of a bald crown above the eyes, in T (eyes to chin): 0.98 on a head with hair of a few millimetres that looks straight ahead."""

HAIR_ON_CROWN = 0.1
"""A crown of short hair stands at most this much of T higher; above that hair hides the head and the crown is estimated."""

OFF_CENTRE = 0.05
"""ISO/IEC 19794-5 puts the middle of the face at 45 to 55 % of the width."""

CLOSE_EYES = 90
"""ICAO asks for about this many pixels between the eyes."""


@dataclass(frozen=True, slots=True)
class Rules:
    """What a document asks for. `width`, `height` in pixels; `head` and `eyes` are least and most, as shares of the height: chin
    to crown, and the eyes above the lower edge (None: no rule). `to_hair`: the head ends at the top of the hair.
    `backdrop_lightness`: least L* of what is behind. `smallest`: a photo of fewer pixels makes a picture down to this width
    rather than an enlarged one (None: always `width`).
    """

    width: int
    height: int
    head: tuple[float, float]
    eyes: tuple[float, float] | None = None
    to_hair: bool = False
    backdrop_lightness: float = 70.0
    smallest: int | None = None

    def size_for(self, crop_width: int) -> tuple[int, int]:
        """Width and height of the picture that a crop of so many pixels makes."""
        if self.smallest is None or crop_width >= self.width:
            return self.width, self.height
        width = max(self.smallest, crop_width)
        return width, round(width * self.height / self.width)


@dataclass(frozen=True, slots=True, eq=False)
class Document:
    """`crop`: x0, y0, x1, y1 in photo pixels; `head` and `eyes` as measured, as in `Rules`; `warnings`: codes, each with a sentence in
    base.sentences; `replaced`: what was behind the person is gone.
    """

    picture: Picture
    crop: tuple[int, int, int, int]
    head: float
    eyes: float
    crown: Crown
    enlargement: float
    method: Method
    replaced: bool
    warnings: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Head:
    """In photo pixels: heights of crown, eyes and chin, and the middle across. `crown_from`: what the crown was taken
    from; `hair`: where the hair ends above.
    """

    top: float
    eyes: float
    chin: float
    middle: float
    crown_from: Crown
    hair: float

    @property
    def height(self) -> float:
        return max(1.0, self.chin - self.top)


def identity_picture(
    picture: Picture, face: Face, alpha: Floats, rules: Rules, *, people: int = 1, plain: str | None = None
) -> Document:
    """`picture` (H, W, 3) is the photo as it was captured, `alpha` (H, W) its matte, used to measure and to judge; `people`: faces in it.

    `plain` (`#rrggbb`) puts that colour behind the person.
    """
    head = measure_head(face, alpha, to_hair=rules.to_hair)
    crop = place(head, rules, picture.shape[1], picture.shape[0])
    x0, y0, x1, y1 = crop
    seen, behind = picture[y0:y1, x0:x1], alpha[y0:y1, x0:x1]
    share, eyes = head.height / (y1 - y0), (y1 - head.eyes) / (y1 - y0)
    size = rules.size_for(x1 - x0)
    warnings = [
        *_framing_warnings(head, crop, rules, people),
        *check_face(face),
        *check_light(picture, alpha, face),
        *(
            ["document-background-replaced"]
            if plain is not None
            else check_background(seen, behind, rules.backdrop_lightness)
        ),
        *_size_warnings(face, size[1] / (y1 - y0)),
        "document-unchecked",
    ]
    done = enlarge(np.ascontiguousarray(seen), size)
    return Document(
        picture=done.picture if plain is None else _before_plain(seen, behind, plain, done),
        crop=crop,
        head=share,
        eyes=eyes,
        crown=head.crown_from,
        enlargement=done.times,
        method=done.method,
        replaced=plain is not None,
        warnings=tuple(dict.fromkeys(warnings)),
    )


def measure_head(face: Face, alpha: Floats, *, to_hair: bool) -> Head:
    """Hair's top is the highest row that the matte fills over the middle of the head; a bald crown follows from T."""
    x, y = (float(v) for v in face.eye_midpoint)
    chin = float(face.mesh[:, 1].max())
    bald = y - BALD_CROWN * face.t
    reach = max(1, round(0.5 * face.t))
    column = int(np.clip(x, 0, alpha.shape[1] - 1))
    middle = alpha[: max(1, int(y)), max(0, column - reach) : column + reach]
    rows = np.flatnonzero(middle.max(axis=1) > 0.5)
    hair = float(rows[0]) if len(rows) else bald
    if to_hair or hair > bald - HAIR_ON_CROWN * face.t:
        return Head(hair, y, chin, x, "hair", hair)
    return Head(bald, y, chin, x, "estimate", min(hair, bald))


def place(head: Head, rules: Rules, width: int, height: int) -> tuple[int, int, int, int]:
    """The crop nearest to the middle of what is allowed that lies inside the photo; the largest that fits where none does."""
    aspect = rules.width / rules.height
    least, most = rules.head
    wanted = (least + most) / 2
    shares = sorted(np.linspace(least, most, 41), key=lambda share: abs(share - wanted))
    # One per cent inside the rule: the crop is rounded to whole pixels.
    allowed = [share for share in shares if least * 1.01 <= share <= most * 0.99] or [wanted]
    fitting = [tall for share in allowed if _fits(head, rules, tall := head.height / share, width, height)]
    # A bun or an afro is cut only where the rule leaves no other way.
    tall = next(
        (tall for tall in fitting if _tops(head, rules, tall)[0] <= head.hair), fitting[-1] if fitting else None
    )
    if tall is None:
        tall = min(head.height / wanted, height, width / aspect)
    low, high = _tops(head, rules, tall)
    wished = min((low + high) / 2, head.hair - 0.01 * tall)
    top = float(np.clip(np.clip(wished, 0, height - tall), min(low, high), max(low, high)))
    top = float(np.clip(top, 0, height - tall))
    left = float(np.clip(head.middle - tall * aspect / 2, 0, width - tall * aspect))
    x0, y0 = int(left), int(top)
    return x0, y0, min(width, x0 + max(1, round(tall * aspect))), min(height, y0 + max(1, round(tall)))


def _tops(head: Head, rules: Rules, tall: float) -> tuple[float, float]:
    """Least and most y of the crop's upper edge that the rule for the eyes allows; without one the head stands a little above the middle."""
    if rules.eyes is None:
        room = tall - head.height
        return head.top - 0.5 * room, head.top - 0.3 * room
    return head.eyes + rules.eyes[0] * 1.01 * tall - tall, head.eyes + rules.eyes[1] * 0.99 * tall - tall


def _fits(head: Head, rules: Rules, tall: float, width: int, height: int) -> bool:
    """Inside the photo, the face in the middle, and some upper edge that the rule allows and that leaves crown and chin in."""
    wide = tall * rules.width / rules.height
    if tall > height or wide > width:
        return False
    left = float(np.clip(head.middle - wide / 2, 0, width - wide))
    low, high = _tops(head, rules, tall)
    low, high = max(low, 0.0, head.chin - tall), min(high, height - tall, head.top)
    return low <= high and abs((head.middle - left) / wide - 0.5) < 0.9 * OFF_CENTRE


def _framing_warnings(head: Head, crop: tuple[int, int, int, int], rules: Rules, people: int) -> list[str]:
    x0, y0, x1, y1 = crop
    tall = y1 - y0
    share, eyes = head.height / tall, (y1 - head.eyes) / tall
    least, most = rules.eyes or (0.0, 1.0)
    found = {
        "document-head-small": share < rules.head[0],
        "document-head-large": share > rules.head[1],
        "document-head-cut": head.top < y0 + 1 or head.chin > y1,
        "document-eye-line": not least <= eyes <= most,
        "document-off-centre": abs((head.middle - x0) / (x1 - x0) - 0.5) > OFF_CENTRE,
        "document-crown-estimated": head.crown_from == "estimate",
        "document-several-people": people > 1,
    }
    return [code for code, so in found.items() if so]


def _size_warnings(face: Face, enlargement: float) -> list[str]:
    found = {
        "document-enlarged": enlargement > 1.02,
        "document-eyes-near": face.inter_eye_distance * enlargement < CLOSE_EYES,
    }
    return [code for code, so in found.items() if so]


def _before_plain(seen: Picture, alpha: Floats, plain: str, done: Enlarged) -> Picture:
    """The sitter of `seen` before one colour, at the size of `done`.

    What was reduced is replaced at its own size: a crop of a large photo as floats takes gigabytes.
    """
    size = done.picture.shape[1], done.picture.shape[0]
    if done.method == "average":
        return _on_colour(done.picture, cv2.resize(alpha, size, interpolation=cv2.INTER_AREA), plain)
    return enlarge(_on_colour(seen, alpha, plain), size).picture


def _on_colour(seen: Picture, alpha: Floats, plain: str) -> Picture:
    own, _ = separate(unit(seen), np.ascontiguousarray(alpha))
    colour = np.array(rgb(plain), np.float32) / 255
    share = alpha[..., None]
    mixed = np.where(share >= 1, unit(seen), own * share + colour * (1 - share))
    return np.clip(np.rint(mixed * 255), 0, 255).astype(np.uint8)
