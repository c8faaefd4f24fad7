"""Every colour, size and distance of the window. Nothing else names a colour or a pixel size of type."""

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Colours:
    """One scheme, as #RRGGBB. `line` is a hairline that only divides; `edge` outlines what can be typed into or switched."""

    background: str
    surface: str
    sunken: str
    line: str
    edge: str
    text: str
    muted: str
    accent: str
    soft_accent: str
    on_accent: str
    good: str
    warn: str
    bad: str


LIGHT: Final = Colours(
    background="#F6F4F1",
    surface="#FFFFFF",
    sunken="#EFECE7",
    line="#E2DDD5",
    edge="#857E74",
    text="#22201D",
    muted="#625C54",
    accent="#1F6F6B",
    soft_accent="#DDEBE9",
    on_accent="#FFFFFF",
    good="#27703F",
    warn="#935206",
    bad="#B3372B",
)

DARK: Final = Colours(
    background="#1B1A18",
    surface="#252320",
    sunken="#1F1D1B",
    line="#38352F",
    edge="#8B847A",
    text="#F1EEE9",
    muted="#A79F94",
    accent="#63BDB5",
    soft_accent="#1E3533",
    on_accent="#10211F",
    good="#79C394",
    warn="#E0A458",
    bad="#E58074",
)

LIGHT_CONTRAST: Final = Colours(
    background="#FFFFFF",
    surface="#FFFFFF",
    sunken="#F1EFEC",
    line="#4A453E",
    edge="#000000",
    text="#000000",
    muted="#33302B",
    accent="#004D49",
    soft_accent="#D2E9E6",
    on_accent="#FFFFFF",
    good="#0E4A24",
    warn="#5F3400",
    bad="#8C140A",
)

DARK_CONTRAST: Final = Colours(
    background="#000000",
    surface="#0C0B0A",
    sunken="#181715",
    line="#B8B2A8",
    edge="#FFFFFF",
    text="#FFFFFF",
    muted="#E4DFD8",
    accent="#83E6DD",
    soft_accent="#06312E",
    on_accent="#000000",
    good="#90E9AD",
    warn="#FFC876",
    bad="#FFA79C",
)

TEXT_PAIRS: Final = (
    ("text", "background"),
    ("text", "surface"),
    ("text", "sunken"),
    ("muted", "background"),
    ("muted", "surface"),
    ("muted", "sunken"),
    ("accent", "background"),
    ("accent", "surface"),
    ("accent", "soft_accent"),
    ("on_accent", "accent"),
    ("warn", "surface"),
    ("warn", "background"),
    ("warn", "sunken"),
    ("bad", "surface"),
    ("bad", "background"),
    ("bad", "sunken"),
    ("good", "surface"),
    ("good", "background"),
    ("good", "sunken"),
    ("text", "soft_accent"),
)
"""Every pair of text and ground in use, by token name; a test holds each at 4.5:1 or more, in high contrast at 7:1."""

EDGE_PAIRS: Final = (
    ("edge", "surface"),
    ("edge", "background"),
    ("accent", "surface"),
    ("accent", "background"),
    ("accent", "sunken"),
)
"""Outlines of controls, focus rings, filled parts of sliders and bars, and what they stand on: 3:1 or more (WCAG 2.2, 1.4.11)."""

SMALL: Final = 13
BODY: Final = 15
WORDMARK: Final = 17
TITLE: Final = 20
HEADING: Final = 28
DISPLAY: Final = 40
REGULAR: Final = 400
STRONG: Final = 600
"""The drawings' 560 and 640 both meet Inter's one static file in between."""

GAP: Final = 8
SPACE: Final = 16
WIDE: Final = 24
MARGIN: Final = 40
CONTROL: Final = 44
TOP_BAR: Final = 56
FOOT_BAR: Final = 76
SIDE_BAR: Final = 248
BUTTON_CORNER: Final = 10
CARD_CORNER: Final = 12
FIELD_CORNER: Final = 8
ICON: Final = 20
BOX: Final = 20
"""Check boxes and radio buttons."""
FADE_MS: Final = 150
"""The only motion there is, and none where a person asked for less (theme/motion.py)."""


def luminance(colour: str) -> float:
    """Relative luminance of #RRGGBB, 0..1 (WCAG 2.2)."""
    channels = (int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5))
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Contrast ratio of two colours, 1..21 (WCAG 2.2)."""
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)
