"""What the window's tests share: pictures made on the spot."""

from datetime import UTC, datetime
from io import BytesIO

from PIL import Image

NOW = datetime(2026, 11, 22, 14, 0, tzinfo=UTC)


def picture_bytes(colour: tuple[int, int, int] = (90, 120, 150), size: tuple[int, int] = (96, 128)) -> bytes:
    buffer = BytesIO()
    Image.new("RGB", size, colour).save(buffer, "PNG")
    return buffer.getvalue()
