"""From a demo run to its report: figures, page, contact sheet. Every number is one that was measured."""

import platform
import shutil
from collections.abc import Mapping
from pathlib import Path

import cv2
import numpy as np
import psutil
from numpy.typing import NDArray

from likeness import __version__
from likeness.base.clock import Clock, to_iso
from likeness.base.errors import Failed
from likeness.base.files import make_private_folder, write_atomic
from likeness.base.paths import resources
from likeness.capture.intake import read_photo
from likeness.consent.erasure_page import LIMITS as CERTIFICATE_LIMITS
from likeness.delivery.encode import encode
from likeness.delivery.report import report_page
from likeness.delivery.report_model import (
    Check,
    CredentialsFigures,
    EnginePair,
    ErasureFigures,
    IdentityDistances,
    LossPoint,
    Machine,
    MeasureFigures,
    NetworkFigures,
    PhotoFigures,
    PortraitFigures,
    Report,
    StageFigures,
    TrainingFigures,
    encode_report,
)
from likeness.delivery.sheet import Caption, Tone, contact_sheet
from likeness.studio.delivering import PUBLIC, Delivered
from likeness.studio.demo import SITTER, TITLE, DemoRun
from likeness.studio.retouching import PortraitRow
from likeness.studio.tools import Tools
from likeness.vision.identity import points

THUMBNAIL_HEIGHT = 320
NOT_HERE = (
    "An invisible watermark is not part of this version; the marks are XMP and signed Content Credentials.",
    "The starter pack is a practice model of 128 pixels. Real portraits of this kind need a full base model.",
)
LIMITS = {
    "disk-copies-with-keychain": "A copy of the whole disk from before, with the keychain of that day in it, still opens what it holds.",
    "backups-elsewhere": "Backups that could not be reached are not changed.",
    "exported-files": "Files that were exported, like the pictures of this report, stay where they are.",
    "old-copies-with-passphrase": "An old copy of the vault still opens with the passphrase of that day.",
}


def write_report(out: Path, run: DemoRun, tools: Tools, clock: Clock, *, attempts: int) -> Report:
    """`report.json`, `report.html`, `contact-sheet.jpg`, thumbnails and fonts, all in `out`. Raises Failed("folder-not-writable")."""
    thumbnails = _write_thumbnails(out, run)
    rows = {row.portrait: row for row in (*run.retouched, *run.generated)}
    report = _report(run, rows, tools, clock, attempts)
    write_atomic(out / "report.json", encode_report(report), mode=PUBLIC)
    pictures = thumbnails | {figures.picture: f"portraits/{figures.file}" for figures in report.portraits}
    page = report_page(report, pictures, _write_fonts(out))
    write_atomic(out / "report.html", page.encode(), mode=PUBLIC)
    _write_sheet(out, report)
    return report


def _report(run: DemoRun, rows: Mapping[str, PortraitRow], tools: Tools, clock: Clock, attempts: int) -> Report:
    readings = run.meter.readings
    return Report(
        software="Likeness",
        software_version=__version__,
        created=to_iso(clock()),
        sitter=TITLE,
        machine=_machine(),
        stages=tuple(
            StageFigures(
                code=reading.code,
                title=reading.title,
                seconds=round(reading.seconds, 2),
                cpu_seconds=round(reading.cpu_seconds, 2),
                peak_memory=reading.peak_memory,
            )
            for reading in readings
        ),
        photos=tuple(_photo_figures(index, run) for index in range(len(run.photos))),
        portraits=tuple(_portrait_figures(item, rows[item.portrait], tools) for item in run.delivered),
        network=_network(run, attempts),
        seconds=round(sum(reading.seconds for reading in readings), 2),
        peak_memory=max(reading.peak_memory for reading in readings),
        pairs=tuple(_pair_figures(index, run) for index in range(len(run.pairs))),
        removed=2 * len(run.pairs) - len(run.generated),
        training=_training_figures(run),
        erasure=_erasure_figures(run),
        missing=NOT_HERE,
    )


def _machine() -> Machine:
    return Machine(
        system=f"{platform.system()} {platform.release()}, {platform.machine()}",
        processor=_processor(),
        cores=psutil.cpu_count() or 1,
        memory=psutil.virtual_memory().total,
    )


def _processor() -> str:
    information = Path("/proc/cpuinfo")
    if information.exists():
        for line in information.read_text(encoding="utf-8").splitlines():
            if line.startswith("model name"):
                return line.split(":", 1)[1].strip()
    return platform.processor() or "unknown"


def _photo_figures(index: int, run: DemoRun) -> PhotoFigures:
    result = run.photos[index]
    return PhotoFigures(
        picture=f"photo-{result.name}",
        verdict=result.verdict,  # type: ignore[arg-type]  # the policy knows three
        reason=result.reason,
        sentence=result.sentence,
        measures={
            name: MeasureFigures(native=value.native, quality=value.quality) for name, value in result.measures.items()
        },
        not_measured=result.not_measured,
    )


def _portrait_figures(item: Delivered, row: PortraitRow, tools: Tools) -> PortraitFigures:
    generated = row.origin == "generated"
    return PortraitFigures(
        picture=item.portrait,
        file=item.file,
        origin="generated" if generated else "retouched",
        look=row.look,
        look_title=tools.looks[row.look].title,
        width=item.width,
        height=item.height,
        size=item.size,
        credentials=CredentialsFigures(verdict=item.verdict, trusted=item.trusted, actions=item.actions),  # type: ignore[arg-type]
        seed=row.seed,
        engine=row.engine,  # type: ignore[arg-type]
        pack=row.pack,
        pair=f"seed-{row.seed}" if generated else None,
        likeness=row.measured.likeness,
        identity_distance=row.measured.distance,
        tone_difference=row.measured.tone_difference,
        alike=row.measured.alike,
    )


def _pair_figures(index: int, run: DemoRun) -> EnginePair:
    by_torch, by_onnx = run.pairs[index]
    difference = np.abs(by_torch.picture.astype(np.int16) - by_onnx.picture.astype(np.int16))
    return EnginePair(
        pair=f"seed-{by_torch.seed}",
        mean_difference=float(difference.mean()),
        largest_difference=float(difference.max()),
    )


def _training_figures(run: DemoRun) -> TrainingFigures | None:
    trained = run.trained
    if trained is None:
        return None
    seconds = next(reading.seconds for reading in run.meter.readings if reading.code == "train")
    return TrainingFigures(
        pack=trained.pack.title,
        pack_licence=trained.pack.licence,
        steps=trained.settings.steps,
        rank=trained.settings.rank,
        photos=trained.photos,
        seconds=round(seconds, 2),
        adapter_size=trained.size,
        seed=trained.settings.seed,
        held_out=tuple(LossPoint(step=step, loss=loss) for step, loss in run.held_out),
        losses=tuple(LossPoint(step=step, loss=loss) for step, loss in run.losses),
        identity=IdentityDistances(
            before=run.before,
            after=run.after,
            without_face_before=run.without_face_before,
            without_face_after=run.without_face_after,
        ),
    )


def _erasure_figures(run: DemoRun) -> ErasureFigures | None:
    proof = run.proof
    if proof is None:
        return None
    checks = (
        Check(title="The sitter's key is gone from the catalogue", passed=proof.key_row_absent),
        Check(title="No row of the sitter is left", passed=proof.rows_absent),
        Check(
            title="No encrypted file of the sitter is left",
            passed=proof.ciphertext_absent,
            detail=f"{proof.blobs_removed} removed",
        ),
        Check(title="The former master secret is gone", passed=proof.old_entry_absent),
        Check(title="The catalogue refuses the former key", passed=proof.old_key_refused is True),
        Check(
            title="A kept copy of an encrypted file opens with no key that is left",
            passed=proof.kept_copy_refused is True,
            detail=f"keys of other sitters tried: {proof.keys_tried}",
        ),
        Check(
            title="An old copy of the data folder does not open with today's key",
            passed=run.old_copy_refused == "key-missing",
            detail=run.old_copy_refused or "",
        ),
        Check(
            title="The studio refuses to open the sitting",
            passed=run.refused_after == "sitter-erased",
            detail=run.refused_after or "",
        ),
    )
    return ErasureFigures(
        erased=proof.complete,
        checks=checks,
        promises_not=tuple(LIMITS.get(code) or CERTIFICATE_LIMITS.get(code, code) for code in proof.limits),
    )


def _network(run: DemoRun, attempts: int) -> NetworkFigures:
    """`connections`: the most internet sockets that were seen open at once; `attempts`: what the guard of this process refused."""
    held = ", ".join(run.barriers) or "none"
    seen = max(reading.connections for reading in run.meter.readings)
    method = (
        f"Workers were shut in by: {held}. This process refused and counted every attempt of its Python code. "
        "The open sockets of all processes were looked at several times a second."
    )
    return NetworkFigures(connections=seen, attempts=attempts, method=method)


def _write_thumbnails(out: Path, run: DemoRun) -> dict[str, str]:
    """The offered photos, small, beside the page; a photo that could not be read has none."""
    folder = make_private_folder(out / "photos")
    written = {}
    for result in run.photos:
        pixels = _thumbnail(resources() / "people" / SITTER / result.name)
        if pixels is not None:
            write_atomic(folder / result.name, encode(pixels, "jpeg", quality=88), mode=PUBLIC)
            written[f"photo-{result.name}"] = f"photos/{result.name}"
    return written


def _thumbnail(path: Path) -> NDArray[np.uint8] | None:
    try:
        pixels = read_photo(path).pixels
    except Failed:
        return None
    width = round(pixels.shape[1] * THUMBNAIL_HEIGHT / pixels.shape[0])
    return np.asarray(cv2.resize(pixels, (width, THUMBNAIL_HEIGHT), interpolation=cv2.INTER_AREA), np.uint8)


def _write_fonts(out: Path) -> dict[int, str]:
    folder = make_private_folder(out / "fonts")
    names = {400: "Inter-Regular.otf", 560: "Inter-Medium.otf", 640: "Inter-SemiBold.otf"}
    for name in names.values():
        shutil.copyfile(resources() / "fonts" / name, folder / name)
    return {weight: f"fonts/{name}" for weight, name in names.items()}


def _write_sheet(out: Path, report: Report) -> None:
    """The portraits on one page: the retouched ones first, then the generated ones by likeness."""
    once = [item for item in report.portraits if item.engine != "onnx"]  # both engines make the same picture
    shown = sorted(once, key=lambda item: (item.origin == "generated", -(item.likeness or 0)))
    pictures = [read_photo(out / "portraits" / item.file).pixels for item in shown]
    sheet = contact_sheet(
        pictures,
        [_caption(item) for item in shown],
        resources() / "fonts",
        columns=4,
        title=report.sitter,
        lead=f"{len(shown)} portraits of a person who does not exist, made on one computer without a network",
    )
    write_atomic(out / "contact-sheet.jpg", encode(sheet, "jpeg", quality=92), mode=PUBLIC)


def _caption(item: PortraitFigures) -> Caption:
    likeness = "not measured" if item.likeness is None else f"{points(item.likeness)} of 100"
    if item.origin == "retouched":
        tone = "" if item.tone_difference is None else f", skin tone ΔE {item.tone_difference:.1f}"
        return Caption(item.look_title, f"Own photo. Likeness {likeness}{tone}", *_credentials_badge(item))
    detail = f"By the practice model, seed {item.seed}. Likeness {likeness}"
    if item.alike is False:
        return Caption("Generated", detail, "Not yet like you", "warn")
    return Caption("Generated", detail, *_credentials_badge(item))


def _credentials_badge(item: PortraitFigures) -> tuple[str, Tone]:
    badges: dict[str, tuple[str, Tone]] = {
        "valid": ("Credentials valid", "good"),
        "altered": ("Credentials altered", "bad"),
        "none": ("No credentials", "bad"),
    }
    return badges[item.credentials.verdict]
