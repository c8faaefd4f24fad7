"""QtMultimedia, kept out of the window's start: what needs it is imported through the functions here."""

from PySide6.QtCore import QLoggingCategory

SILENT = (
    # Which optional libraries of the system there are (PipeWire, VA-API): nothing a person can act on.
    "qt.multimedia.symbolsresolver=false",
    "qt.multimedia.ffmpeg.info=false",
)


def quiet() -> None:
    """Before QtMultimedia is first used."""
    QLoggingCategory.setFilterRules("\n".join(SILENT))
