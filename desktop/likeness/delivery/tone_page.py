"""The tone report as one quiet page, in the style of the report of a run: inline style, no script, nothing loaded."""

import html
from collections.abc import Sequence

from likeness.delivery.report import MARK, POLICY
from likeness.delivery.report_style import STYLE
from likeness.delivery.tone_charts import change_chart
from likeness.delivery.tone_figures import PersonFigures, SlopeFigures, ToneReport

OWN_STYLE = """
.plots{display:grid;grid-template-columns:repeat(3,1fr);gap:16px}
.plots .card{padding:16px}
.chart .zero{stroke:var(--muted);stroke-width:1}
.chart .fit{stroke:var(--accent);stroke-width:2}
.chart .range{stroke:var(--muted);stroke-width:2;opacity:.5}
.gap{margin-top:24px}
@media (max-width:860px){.plots{grid-template-columns:1fr}}
"""
VERDICTS = {
    "within": ("good", "Even, and sure of it"),
    "unsure": ("warn", "Even, with too few people to be sure"),
    "outside": ("bad", "Uneven"),
}
HONEST = (
    "All of them are rendered: nobody in these pictures exists, and rendered skin is simpler than skin.",
    "A handful of people can show a gross difference but cannot prove that there is none. That is why every slope has its interval.",
    "Tone is measured on cheeks and forehead, on the same pixels before and after. It compares a person with the same person and labels nobody.",
    "A change of the photo's light (exposure, white balance) is part of the change in L*. Photos taken in poor light change more.",
)


def tone_page(report: ToneReport) -> str:
    """A whole HTML document."""
    sections = (
        _header(report),
        _facts(report),
        _overall(report),
        _people(report.people),
        _looks(report),
        _honesty(report),
    )
    return (
        '<!doctype html>\n<html lang="en"><head><meta charset="utf-8">'
        f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">'
        '<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="referrer" content="no-referrer">'
        f"<title>{_text(report.software)}: tone report</title><style>{STYLE}{OWN_STYLE}</style></head>\n"
        f"<body><main>\n{chr(10).join(sections)}\n</main></body></html>\n"
    )


def _header(report: ToneReport) -> str:
    overall = report.overall
    words = {
        "within": "No group is made lighter or darker than another.",
        "unsure": f"Among these {overall.people} people no group is made lighter or darker than another; they are too few to be sure.",
        "outside": "Light and dark skin are not treated alike.",
    }[overall.verdict]
    return (
        f'<header><div class="brand">{MARK}{_text(report.software)}<small>{_text(report.software_version)} · '
        f"{_text(report.created[:10])}</small></div><h1>Skin tone, before and after the darkroom</h1>"
        f'<p class="lead">{_text(words)}</p></header>'
    )


def _facts(report: ToneReport) -> str:
    overall, even = report.overall, sum(look.verdict != "outside" for look in report.looks)
    photos = len({(row.person, row.photo) for row in report.rows})
    hidden = sum(bool(row.hidden) for row in report.rows)
    facts = (
        ("People", str(overall.people), f"who do not exist, {photos} photos"),
        ("Slope", f"{overall.slope:+.3f}", f"{overall.low:+.3f} to {overall.high:+.3f}, limit ±{report.limit:g}"),
        ("Looks within the limit", f"{even} of {len(report.looks)}", "by their slope"),
        ("Portraits", str(len(report.rows)), f"{hidden} hidden by the guard"),
    )
    cards = "".join(
        f'<div class="card"><dt>{name}</dt><dd>{_text(value)}</dd><dd>{_text(note)}</dd></div>'
        for name, value, note in facts
    )
    return f'<dl class="facts">{cards}</dl>'


def _overall(report: ToneReport) -> str:
    note = (
        "Each point is a person: how light the skin is in the photo, and by how much it changed on average. The bar spans all looks and photos."
        " A line that falls would mean that dark skin is made lighter than light skin."
    )
    points = [(person.before.lightness, person.change.lightness, person.least, person.most) for person in report.people]
    chart = change_chart(points, report.overall, [person.person.capitalize() for person in report.people])
    return f'<section><h2>Over all looks</h2><p class="note">{note}</p><div class="card">{chart}</div></section>'


def _people(people: Sequence[PersonFigures]) -> str:
    rows = "".join(
        f"<tr><td>{_text(person.person.capitalize())}</td>{_cells(person)}"
        f'<td class="number">{person.least:+.1f} to {person.most:+.1f}</td></tr>'
        for person in people
    )
    heads = ("L*", "a*", "b*", "ITA", "change L*", "a*", "b*", "ITA", "L*, from least to most")
    names = "".join(f'<th class="number">{name}</th>' for name in heads)
    return (
        '<section><h2>Person by person</h2><p class="note">Means over photos and looks, darkest first. Change is the portrait less the photo;'
        " a*, b* and ITA leave out looks in black and white."
        f"</p><table><thead><tr><th>Person</th>{names}</tr></thead><tbody>{rows}</tbody></table></section>"
    )


def _cells(person: PersonFigures) -> str:
    before, change = person.before, person.change
    plain = (before.lightness, before.a, before.b, before.ita)
    signed = (change.lightness, change.a, change.b, change.ita)
    return "".join(
        [
            *(f'<td class="number">{value:.1f}</td>' for value in plain),
            *(f'<td class="number">{value:+.1f}</td>' for value in signed),
        ]
    )


def _looks(report: ToneReport) -> str:
    cards = "".join(_look(report, look) for look in report.looks)
    note = "The same for each look. A dashed line would be no change at all; the slope stands above with its 95 % interval."
    return f'<section><h2>Look by look</h2><p class="note">{note}</p><div class="plots">{cards}</div></section>'


def _look(report: ToneReport, look: SlopeFigures) -> str:
    changes: dict[str, list[tuple[float, float]]] = {}
    for row in report.rows:
        if row.look == look.look:
            change = row.after.lightness - row.before.lightness
            changes.setdefault(row.person, []).append((row.before.lightness, change))
    points = []
    for pairs in changes.values():
        levels, moves = zip(*pairs, strict=True)
        points.append((sum(levels) / len(levels), sum(moves) / len(moves), min(moves), max(moves)))
    tone, words = VERDICTS[look.verdict]
    return (
        f'<div class="card"><h3>{_text(look.title)}</h3><p class="small muted">slope {look.slope:+.3f}, {look.low:+.3f} to {look.high:+.3f}; '
        f"mean change {look.mean_change:+.1f}</p>{change_chart(points, look, ())}"
        f'<span class="badge {tone}">{_text(words)}</span></div>'
    )


def _honesty(report: ToneReport) -> str:
    lines = [f"There are {report.overall.people} people behind these figures.", *HONEST]
    if report.without_tone:
        lines.append(f"Not measured in every look, because too little skin showed: {', '.join(report.without_tone)}.")
    items = "".join(f"<li>{_text(line)}</li>" for line in lines)
    return f'<section><h2>What this can and cannot say</h2><ul class="limits">{items}</ul></section>'


def _text(words: str) -> str:
    return html.escape(words)
