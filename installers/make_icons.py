"""Draws installers/windows/likeness.ico and installers/macos/likeness.icns from resources/icons/likeness.svg. Run after changing it."""

import sys
from io import BytesIO
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QBuffer, QIODevice, QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

ROOT = Path(__file__).resolve().parents[1]
SIZE = 1024


def draw(source: Path) -> Image.Image:
    """The SVG at SIZE x SIZE, RGBA."""
    image = QImage(SIZE, SIZE, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(source)).render(painter, QRectF(0, 0, SIZE, SIZE))
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return Image.open(BytesIO(buffer.data().data()))


def main() -> int:
    icon = draw(ROOT / "resources" / "icons" / "likeness.svg")
    icon.save(
        ROOT / "installers" / "windows" / "likeness.ico",
        sizes=[(side, side) for side in (16, 24, 32, 48, 64, 128, 256)],
    )
    icon.save(ROOT / "installers" / "macos" / "likeness.icns")
    return 0


if __name__ == "__main__":
    sys.exit(main())
