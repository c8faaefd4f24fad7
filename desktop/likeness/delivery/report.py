"""The report of a run as one quiet page: inline style, no script, nothing loaded but the pictures beside it."""

import html
from collections.abc import Mapping, Sequence
from itertools import groupby
from pathlib import PurePosixPath
from urllib.parse import quote

from likeness.base.clock import from_iso
from likeness.delivery.report_charts import distance_chart, loss_chart
from likeness.delivery.report_model import (
    ErasureFigures,
    NetworkFigures,
    PhotoFigures,
    PortraitFigures,
    Report,
    StageFigures,
    TrainingFigures,
)
from likeness.delivery.report_style import STYLE
from likeness.vision.identity import points

POLICY = "default-src 'none'; img-src 'self' file:; font-src 'self' file:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
MARK = (
    '<svg width="20" height="26" viewBox="0 0 20 26" fill="none" aria-hidden="true"><rect x="1.2" y="1.2" width="17.6" '
    'height="23.6" rx="8.8" stroke="var(--accent)" stroke-width="2.4"/><circle cx="10" cy="10" r="4" fill="var(--accent)"/></svg>'
)
VERDICTS = {"accept": ("good", "Good"), "usable": ("warn", "Usable"), "refuse": ("bad", "Not used")}
CREDENTIALS = {
    "valid": ("good", "Content Credentials valid"),
    "altered": ("bad", "Altered after signing"),
    "none": ("bad", "No Content Credentials"),
}
NOT_MEASURED = "not measured"

Pictures = Mapping[str, str]


def report_page(report: Report, pictures: Pictures, fonts: Mapping[int, str] | None = None) -> str:
    """A whole HTML document. `pictures`: the `picture` keys of photos and portraits -> file names relative to the page.

    A key that is missing shows an empty frame. `fonts`: weight (400, 560, 640) -> file name of Inter beside the page; without
    them the reader's own font is used. Raises ValueError for a file name that leaves the page's folder.
    """
    faces = "".join(
        f'@font-face{{font-family:Inter;font-weight:{weight};src:url("{_relative(name)}")}}'
        for weight, name in (fonts or {}).items()
    )
    sections = [
        _header(report),
        _facts(report),
        _retouched(report, pictures),
        _generated(report, pictures),
        _training(report.training),
        _photos(report.photos, pictures),
        _stages(report.stages),
        _erasure_and_network(report.erasure, report.network),
        _footer(report),
    ]
    return (
        '<!doctype html>\n<html lang="en"><head><meta charset="utf-8">'
        f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">'
        '<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="referrer" content="no-referrer">'
        f"<title>{_text(report.software)}: report of a run</title><style>{faces}{STYLE}</style></head>\n"
        f"<body><main>\n{chr(10).join(filter(None, sections))}\n</main></body></html>\n"
    )


# -- the top of the page


def _header(report: Report) -> str:
    accepted = sum(photo.verdict != "refuse" for photo in report.photos)
    retouched = _of_origin(report, "retouched")
    generated = _of_origin(report, "generated")
    valid = sum(portrait.credentials.verdict == "valid" for portrait in report.portraits)
    sentences = [
        f"{accepted} of {_count(len(report.photos), 'photo')} were good enough.",
        (
            f"They gave {_count(len(retouched), 'retouched')} and {_count(len(generated), 'generated')} portraits"
            f" in {_seconds(report.seconds)};"
            f" {'all' if valid == len(report.portraits) else valid} carry valid Content Credentials."
        ),
    ]
    if report.erasure is not None and report.erasure.erased:
        sentences.append(f"Then everything of {report.sitter} was erased.")
    return (
        f'<header><div class="brand">{MARK}{_text(report.software)}'
        f"<small>{_text(report.software_version)} · {_day(report.created)}</small></div>"
        f"<h1>{_text(report.sitter)}, in portraits made on this computer</h1>"
        f'<p class="lead">{_text(" ".join(sentences))}</p></header>'
    )


def _facts(report: Report) -> str:
    erased = report.erasure is not None and report.erasure.erased
    facts = [
        ("Whole run", _seconds(report.seconds), f"{report.machine.cores} cores, {report.machine.gpu or 'no GPU'}"),
        ("Peak memory", _bytes(report.peak_memory), f"of {_bytes(report.machine.memory)}"),
        ("Connections", f"{report.network.connections:,}", _attempts(report.network)),
        (
            "Erasure",
            "Proven" if erased else ("Failed" if report.erasure else "Not run"),
            "the data no longer opens" if erased else "",
        ),
    ]
    cards = "".join(
        f'<div class="card"><dt>{name}</dt><dd>{_text(value)}</dd><dd>{_text(note)}</dd></div>'
        for name, value, note in facts
    )
    return f'<dl class="facts">{cards}</dl>'


# -- portraits


def _retouched(report: Report, pictures: Pictures) -> str:
    portraits = _of_origin(report, "retouched")
    if not portraits:
        return ""
    figures = "".join(_figure(portrait, pictures, portrait.look_title) for portrait in portraits)
    note = f"{report.sitter}'s own photo, finished. The face keeps its shape; the number is likeness, 100 at best."
    return _section("Retouched", note, f'<div class="portraits">{figures}</div>')


def _generated(report: Report, pictures: Pictures) -> str:
    portraits = _of_origin(report, "generated")
    if not portraits and not report.removed:
        return ""
    differences = {pair.pair: pair for pair in report.pairs}
    cards = []
    for key, members in groupby(portraits, key=lambda portrait: portrait.pair or portrait.file):
        group = list(members)
        difference = differences.get(key)
        footer = (
            ""
            if difference is None
            else f'<footer class="small muted">The engines differ by {difference.mean_difference:.2f} of 255 on average,'
            f" {difference.largest_difference:.0f} at most.</footer>"
        )
        seed = "" if group[0].seed is None else f'<span class="small muted">seed {group[0].seed}</span>'
        figures = "".join(_figure(portrait, pictures, _engine_title(portrait)) for portrait in group)
        cards.append(
            f'<article class="card pair"><header><h3>{_text(group[0].look_title)}</h3>{seed}</header>{figures}{footer}</article>'
        )
    poor = sum(portrait.alike is False for portrait in portraits)
    note = "New pictures by the personal model."
    if report.pairs:
        note = (
            "New pictures by the personal model, each made twice: by PyTorch and by ONNX Runtime, from the same seed."
        )
    if poor:
        note += f" {poor} of {len(portraits)} do not look enough like {report.sitter} yet."
    if report.removed:
        note += f" {_count(report.removed, 'more picture')} seemed to show too much bare skin and {'was' if report.removed == 1 else 'were'} not kept."
    return _section("Generated", note, f'<div class="pairs">{"".join(cards)}</div>')


def _figure(portrait: PortraitFigures, pictures: Pictures, title: str) -> str:
    score = "" if portrait.likeness is None else f'<span class="score">{points(portrait.likeness)}</span>'
    ribbon = '<span class="ribbon">not yet like you</span>' if portrait.alike is False else ""
    tone, detail = CREDENTIALS[portrait.credentials.verdict]
    likeness = NOT_MEASURED if portrait.likeness is None else f"{points(portrait.likeness)} of 100"
    facets = [
        f"Likeness {likeness}, skin tone {_tone(portrait.tone_difference)}",
        f"{portrait.origin.capitalize()}, {portrait.width} by {portrait.height}"
        + ("" if portrait.seconds is None else f", {_seconds(portrait.seconds)}"),
    ]
    items = "".join(f"<li>{_text(facet)}</li>" for facet in facets)
    return (
        f'<figure><div class="frame">{_image(portrait.picture, pictures, title)}{score}{ribbon}</div>'
        f'<figcaption><h3>{_text(title)}</h3><ul class="facets">{items}</ul>{_badge(tone, detail)}</figcaption></figure>'
    )


def _engine_title(portrait: PortraitFigures) -> str:
    return {"torch": "PyTorch", "onnx": "ONNX Runtime", None: portrait.look_title}[portrait.engine]


def _of_origin(report: Report, origin: str) -> list[PortraitFigures]:
    return [portrait for portrait in report.portraits if portrait.origin == origin]


# -- the personal model


def _training(training: TrainingFigures | None) -> str:
    if training is None:
        return ""
    note = (
        f"{_count(training.steps, 'step')} on {_count(training.photos, 'photo')} in {_seconds(training.seconds)},"
        f" rank {training.rank}, {_bytes(training.adapter_size)}, on top of {training.pack} ({training.pack_licence})."
    )
    cards = [
        (
            '<div class="card"><h3>Loss on pictures it never saw</h3>'
            '<p class="small muted">It may rise while faces come nearer: the distance to the person is what counts. Behind it, faint: the loss on the training pictures.</p>'
            f"{loss_chart(training.held_out, training.losses)}</div>"
        )
    ]
    if training.identity is not None:
        identity = training.identity
        lost = identity.without_face_before + identity.without_face_after
        words = "Each dot is one generated picture, none left out."
        if lost:
            words = f"Each dot is one generated picture; no face was found in {identity.without_face_before} before and {identity.without_face_after} after."
        cards.append(
            f'<div class="card"><h3>Distance to the person</h3><p class="small muted">{words}</p>{distance_chart(identity)}</div>'
        )
    return _section("Personal model", note, f'<div class="columns">{"".join(cards)}</div>')


# -- photos and stages


def _photos(photos: Sequence[PhotoFigures], pictures: Pictures) -> str:
    if not photos:
        return ""
    rows = "".join(_photo_row(photo, pictures) for photo in photos)
    head = '<thead><tr><th></th><th>Verdict</th><th>Why</th><th class="number">Weakest measure</th></tr></thead>'
    refused = sum(photo.verdict == "refuse" for photo in photos)
    note = f"{len(photos) - refused} used, {refused} not. Every photo gets one verdict and one reason."
    return _section("Photos", note, f"<table>{head}<tbody>{rows}</tbody></table>")


def _photo_row(photo: PhotoFigures, pictures: Pictures) -> str:
    tone, word = VERDICTS[photo.verdict]
    weakest = "" if not photo.measures else min(photo.measures, key=lambda name: photo.measures[name].quality)
    measure = f"{_text(_spaced(weakest))} {photo.measures[weakest].quality:.0f}" if weakest else NOT_MEASURED
    return (
        f'<tr><td class="picture">{_image(photo.picture, pictures, "")}</td><td class="verdict">{_badge(tone, word)}</td>'
        f'<td>{_text(photo.sentence)}</td><td class="number small muted">{measure}</td></tr>'
    )


def _stages(stages: Sequence[StageFigures]) -> str:
    if not stages:
        return ""
    longest = max(stage.seconds for stage in stages) or 1
    rows = "".join(
        f"<tr><td><strong>{_text(stage.title)}</strong>"
        + (f'<div class="small muted">{_text(stage.note)}</div>' if stage.note else "")
        + f'</td><td class="bars"><span class="bar" style="width:{100 * stage.seconds / longest:.1f}%"></span></td>'
        f'<td class="number">{_seconds(stage.seconds)}</td><td class="number muted">{_bytes(stage.peak_memory)}</td></tr>'
        for stage in stages
    )
    head = (
        '<thead><tr><th>Stage</th><th></th><th class="number">Time</th><th class="number">Peak memory</th></tr></thead>'
    )
    return _section("What took how long", "Measured in this run.", f"<table>{head}<tbody>{rows}</tbody></table>")


# -- erasure, network, end


def _erasure_and_network(erasure: ErasureFigures | None, network: NetworkFigures) -> str:
    network_card = (
        f'<div class="card"><h3>Network</h3><div class="big">{network.connections:,}</div><p>connections, '
        f'{_attempts(network)}</p><p class="small muted">{_text(network.method)}</p></div>'
    )
    if erasure is None:
        return _section("What left this computer", "", network_card)
    checks = "".join(
        f"<li>{_badge('good' if check.passed else 'bad', check.title)}"
        + (f'<span class="detail">{_text(check.detail)}</span>' if check.detail else "")
        + "</li>"
        for check in erasure.checks
    )
    limits = "".join(f"<li>{_text(limit)}</li>" for limit in erasure.promises_not)
    if limits:
        limits = f'<p class="small muted" style="margin-top:16px">What this does not promise:</p><ul class="limits">{limits}</ul>'
    note = "Each line was tried after the erasure, not only promised."
    return _section(
        "What stays, and what left",
        note,
        f'<div class="columns"><div class="card"><ul class="checks">{checks}</ul>{limits}</div>{network_card}</div>',
    )


def _attempts(network: NetworkFigures) -> str:
    return "none was tried" if network.attempts == 0 else f"{_count(network.attempts, 'attempt')} refused"


def _footer(report: Report) -> str:
    machine = report.machine
    lines = [
        (
            f"Measured on {machine.system}: {machine.processor}, {_count(machine.cores, 'core')}, {_bytes(machine.memory)} of memory,"
            f" {machine.gpu or 'no GPU'}."
        ),
        *report.missing,
    ]
    return f"<footer>{''.join(f'<p>{_text(line)}</p>' for line in lines)}</footer>"


# -- words and marks


def _section(title: str, note: str, body: str) -> str:
    words = f'<p class="note">{_text(note)}</p>' if note else ""
    return f"<section><h2>{_text(title)}</h2>{words}{body}</section>"


def _badge(tone: str, words: str) -> str:
    return f'<span class="badge {tone}">{_text(words)}</span>'


def _image(key: str, pictures: Pictures, words: str) -> str:
    name = pictures.get(key)
    if name is None:
        return '<div class="empty">no picture</div>'
    return f'<img src="{_relative(name)}" alt="{_text(words)}" loading="lazy">'


def _relative(name: str) -> str:
    """Percent-encoded, so that neither a scheme nor a quote survives."""
    path = PurePosixPath(name)
    if path.is_absolute() or ".." in path.parts:
        raise ValueError("a file of the page must lie beside it")
    return quote(str(path))


def _text(words: str) -> str:
    return html.escape(words)


def _count(number: int, thing: str) -> str:
    plural = thing if number == 1 or thing.endswith("ed") else f"{thing}s"
    return f"{number:,} {plural}"


def _spaced(measure: str) -> str:
    """`EyesOpen` -> `Eyes open`."""
    words = "".join(f" {character.lower()}" if character.isupper() else character for character in measure).strip()
    return words[:1].upper() + words[1:]


def _tone(difference: float | None) -> str:
    """CIEDE2000 below 2 is hard to see side by side."""
    return NOT_MEASURED if difference is None else f"ΔE {difference:.1f}"


def _seconds(seconds: float) -> str:
    if seconds < 9.95:
        return f"{seconds:.1f} s"
    whole = round(seconds)
    return f"{whole} s" if whole < 60 else f"{whole // 60} min {whole % 60:02d} s"


def _bytes(size: int | None) -> str:
    if size is None:
        return NOT_MEASURED
    for unit, scale in (("GB", 1e9), ("MB", 1e6), ("kB", 1e3)):
        if size >= scale:
            return f"{size / scale:.1f} {unit}" if size < 10 * scale else f"{size / scale:.0f} {unit}"
    return f"{size} bytes"


def _day(moment: str) -> str:
    when = from_iso(moment)
    return f"{when.day} {when:%B %Y}"
