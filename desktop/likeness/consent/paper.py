"""A page for people, as a value: what stands on it, apart from how it is drawn. `to_html` makes it a file for a browser; delivery/paper.py a PDF."""

import re
from calendar import month_name
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from html import escape

from likeness.base.clock import from_iso
from likeness.consent.signature import HEIGHT, WIDTH

STYLE = """
:root { color-scheme: light dark; --ground: #F6F4F1; --surface: #FFFFFF; --line: #E2DDD5; --text: #22201D; --muted: #625C54;
  --accent: #1F6F6B; --soft: #DDEBE9; --sunken: #EFECE7; --warn: #935206; }
@media (prefers-color-scheme: dark) { :root { --ground: #1B1A18; --surface: #252320; --line: #38352F; --text: #F1EEE9; --muted: #A79F94;
  --accent: #63BDB5; --soft: #1E3533; --sunken: #1F1D1B; --warn: #E0A458; } }
* { box-sizing: border-box; margin: 0; }
body { background: var(--ground); color: var(--text); font: 400 15px/1.55 Inter, system-ui, -apple-system, "Segoe UI", sans-serif;
  padding: 40px 24px; }
main { max-width: 720px; margin: 0 auto; }
header { margin-bottom: 32px; }
h1 { font-size: 28px; line-height: 1.25; font-weight: 640; margin-bottom: 8px; }
h2 { font-size: 20px; font-weight: 560; margin: 40px 0 16px; }
.lead, .small { color: var(--muted); }
.small { font-size: 13px; }
ul { list-style: none; padding: 0; }
.card { background: var(--surface); border: 1px solid var(--line); border-radius: 12px; }
.card > li { padding: 16px 24px; border-top: 1px solid var(--line); display: grid; grid-template-columns: 1fr auto; gap: 4px 24px; }
.card > li:first-child { border-top: 0; }
.title { font-weight: 560; }
.card p { grid-column: 1; color: var(--muted); }
.answer { grid-column: 2; grid-row: 1; font-size: 13px; font-weight: 560; padding: 2px 12px; border-radius: 10px; align-self: start;
  background: var(--sunken); color: var(--muted); }
.answer.yes { background: var(--soft); color: var(--accent); }
.answer.gone { color: var(--warn); }
dl { padding: 8px 24px; }
dl > div { display: grid; grid-template-columns: 160px 1fr; gap: 24px; padding: 12px 0; border-top: 1px solid var(--line); }
dl > div:first-child { border-top: 0; }
dt { color: var(--muted); }
code { font: 13px/1.6 ui-monospace, "DejaVu Sans Mono", monospace; overflow-wrap: anywhere; }
footer { margin-top: 40px; }
.signature { display: block; width: 240px; margin: 8px 0 16px; border-bottom: 1px solid var(--line); }
.signature path { fill: none; stroke: var(--text); stroke-width: 7; stroke-linecap: round; stroke-linejoin: round; }
@media (max-width: 560px) { dl > div { grid-template-columns: 1fr; gap: 0; } }
@media print { body { padding: 0; background: none; } li, dl > div { break-inside: avoid; } }
"""


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a part. `badge`: an answer at its right, in the manner of `tone` (yes, no or gone); `small`: a remark under it."""

    name: str
    text: str
    badge: str | None = None
    tone: str = "no"
    small: str | None = None


@dataclass(frozen=True, slots=True)
class Part:
    title: str
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Paper:
    """`title` goes into the file's properties and names nobody; `drawn`: a signature's path; in `foot`, `words` between back quotes are typed."""

    title: str
    heading: str
    leads: tuple[str, ...]
    parts: tuple[Part, ...]
    foot: str
    language: str = "en"
    drawn: str | None = None


def facts(title: str, rows: Iterable[tuple[str, str]]) -> Part:
    """Names and what they are."""
    return Part(title, tuple(Row(name, text) for name, text in rows))


def numbered(title: str, texts: Iterable[str]) -> Part:
    return facts(title, ((str(number), text) for number, text in enumerate(texts, 1)))


def to_html(paper: Paper) -> str:
    """Self-contained: no script, nothing fetched."""
    leads = [f'<p class="lead">{escape(text)}</p>' for text in paper.leads]
    head = "".join((f"<h1>{escape(paper.heading)}</h1>", *leads[:1], _drawn(paper.drawn), *leads[1:]))
    typed = CODE.sub(r"<code>\1</code>", escape(paper.foot))
    foot = f'<footer class="small"><p>{typed}</p></footer>'
    body = "\n".join((f"<header>{head}</header>", *map(_part, paper.parts), foot))
    return (
        f'<!doctype html>\n<html lang="{escape(paper.language)}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
        f"<title>{escape(paper.title)}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n<main>\n{body}\n</main>\n</body>\n</html>\n"
    )


CODE = re.compile("`([^`]*)`")


def day(moment: str) -> str:
    return written(from_iso(moment))


def written(moment: datetime) -> str:
    """2026-03-01 reads as 1 March 2026."""
    return f"{moment.day} {month_name[moment.month]} {moment.year}"


def _part(part: Part) -> str:
    """A list of answers where one has a badge, a list of facts otherwise."""
    if any(row.badge is not None for row in part.rows):
        return f'<h2>{escape(part.title)}</h2><ul class="card">{"".join(map(_answer, part.rows))}</ul>'
    rows = "".join(f"<div><dt>{escape(row.name)}</dt><dd>{escape(row.text)}</dd></div>" for row in part.rows)
    return f'<h2>{escape(part.title)}</h2><dl class="card">{rows}</dl>'


def _answer(row: Row) -> str:
    badge = f'<span class="answer {row.tone}">{escape(row.badge or "")}</span>'
    small = "" if row.small is None else f'<p class="small">{escape(row.small)}</p>'
    return f'<li><span class="title">{escape(row.name)}</span>{badge}<p>{escape(row.text)}</p>{small}</li>'


def _drawn(path: str | None) -> str:
    """The signature as it was drawn; only what is_path let into the record."""
    if path is None:
        return ""
    return f'<svg class="signature" viewBox="0 0 {WIDTH} {HEIGHT}" role="img" aria-label="Signature"><path d="{path}"/></svg>'
