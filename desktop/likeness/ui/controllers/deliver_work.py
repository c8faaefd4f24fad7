"""What the Deliver page has done away from the window's thread: each function imports the studio when it is called."""

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QImage

from likeness.ui.models.deliver import DeliverState, SheetWish
from likeness.ui.widgets.picture import decode_picture
from likeness.ui.widgets.spec_shape import Share
from likeness.ui.works import Controls

if TYPE_CHECKING:
    from likeness.studio.exporting import Export, Exported, Page
    from likeness.studio.house import Studio
    from likeness.studio.outlets import DocumentSeen, Outlets, SheetSeen

SMALL, FACE = 240, 480
"""Pixels of the longer side: in rows, and in the shapes."""


def read_outlets(studio: "Studio", sitting: str) -> "Outlets":
    from likeness.studio.outlets import outlets  # noqa: PLC0415

    return outlets(studio, sitting)


def placements(studio: "Studio", sitting: str, portrait: str) -> Mapping[str, Share]:
    from likeness.studio import outlets  # noqa: PLC0415

    return outlets.placements(studio, sitting, portrait)


def small(studio: "Studio", sitting: str, kind: str, blob: str) -> QImage | None:
    from likeness.studio.seeing import thumbnail  # noqa: PLC0415
    from likeness.vault.kinds import Kind  # noqa: PLC0415

    longest = FACE if kind == "portrait" else SMALL
    return decode_picture(thumbnail(studio, sitting, Kind(kind), blob, longest))


def see_document(
    studio: "Studio", sitting: str, spec: str, photo: str, *, plain: bool
) -> "tuple[DocumentSeen, QImage | None]":
    from likeness.studio import outlets  # noqa: PLC0415

    seen = outlets.see_document(studio, sitting, spec, photo, plain_background=plain)
    return seen, decode_picture(seen.picture)


def see_sheet(
    studio: "Studio", sitting: str, subject: str, wish: SheetWish, *, plain: bool
) -> "tuple[SheetSeen, QImage | None]":
    from likeness.studio import outlets  # noqa: PLC0415
    from likeness.studio.documents import Sheet  # noqa: PLC0415

    sheet = Sheet(wish.paper, wish.touching, wish.marks)
    seen = outlets.see_sheet(studio, sitting, subject, wish.spec, sheet, plain=plain)
    return seen, decode_picture(seen.picture)


def export_of(state: DeliverState) -> "Export":
    """What the state asks for."""
    from likeness.delivery.provenance import DataMining  # noqa: PLC0415
    from likeness.studio.delivering import Wanted  # noqa: PLC0415
    from likeness.studio.documents import Sheet  # noqa: PLC0415
    from likeness.studio.exporting import Export, Sheets  # noqa: PLC0415

    labels, wish = state.labels, state.sheet
    name = state.outlets.name if labels.named and state.outlets is not None else ""
    wanted = Wanted(
        photo=state.photo or None,
        plain_background=state.plain,
        format="png" if labels.form == "png" else "jpeg" if labels.form == "jpeg" else None,
        person=name,
        mining=DataMining(labels.mining),
    )
    sheet = Sheet(wish.paper, wish.touching, wish.marks)
    return Export(
        portraits=tuple(each.portrait for each in state.chosen),
        specs=state.plain_specs,
        documents=state.documents,
        sheets=Sheets(wish.spec, sheet) if state.with_sheet else None,
        wanted=wanted,
    )


def taken(studio: "Studio", state: DeliverState, folder: Path) -> tuple[str, ...]:
    from likeness.studio import exporting  # noqa: PLC0415

    return exporting.taken(studio, state.sitting, export_of(state), folder)


def sealed_name(studio: "Studio", state: DeliverState) -> str:
    from likeness.studio import exporting  # noqa: PLC0415

    return exporting.sealed_name(exporting.names(studio, state.sitting, export_of(state)))


def export(
    studio: "Studio", controls: Controls, *, state: DeliverState, folder: Path, replace: bool, heard: list[str]
) -> "Exported":
    from likeness.studio.exporting import Hearing, export_to  # noqa: PLC0415

    hearing = Hearing(controls.progress, controls.check, lambda file: heard.append(file.file))
    return export_to(studio, state.sitting, export_of(state), folder, hearing, replace_there=replace)


def export_sealed(
    studio: "Studio", controls: Controls, *, state: DeliverState, file: Path, once: list[bytes | None]
) -> "Exported":
    """`once` holds the passphrase, or None for the recovery kit, and is empty afterwards."""
    from likeness.studio import exporting  # noqa: PLC0415

    hearing = exporting.Hearing(controls.progress, controls.check)
    return exporting.export_sealed(studio, state.sitting, export_of(state), file, once.pop(), hearing)


def pages(studio: "Studio", controls: Controls, *, state: DeliverState) -> list[tuple[QImage, tuple[float, float]]]:
    """Decoded here: a whole sheet is large."""
    from likeness.studio import exporting  # noqa: PLC0415

    hearing = exporting.Hearing(controls.progress, controls.check)
    made: tuple[Page, ...] = exporting.pages(studio, state.sitting, export_of(state), hearing)
    return [(QImage.fromData(page.data), page.mm) for page in made]
