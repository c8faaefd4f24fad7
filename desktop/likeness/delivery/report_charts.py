"""Small inline SVG charts: a loss curve and two rows of distances. Numbers in, markup out; no text from outside."""

import math
from collections.abc import Sequence

from likeness.delivery.report_model import IdentityDistances, LossPoint

WIDTH, HEIGHT = 640, 280
LEFT, RIGHT, TOP, BOTTOM = 48, 56, 16, 36
ROW_HEIGHT = 72


def loss_chart(held_out: Sequence[LossPoint], losses: Sequence[LossPoint]) -> str:
    """The held-out loss over steps as a line with its first and last value; the training loss behind it, faint."""
    shown = [point for point in held_out if math.isfinite(point.loss)]
    behind = _smoothed([point for point in losses if math.isfinite(point.loss)])
    if len(shown) < 2:
        return ""
    scale = _Scale([point.step for point in (*shown, *behind)], [point.loss for point in (*shown, *behind)])
    first, last = shown[0], shown[-1]
    parts = [
        (
            f'<svg class="chart" viewBox="0 0 {WIDTH} {HEIGHT}" role="img" aria-label="Held-out loss from '
            f'{first.loss:.4f} at step {first.step} to {last.loss:.4f} at step {last.step}">'
        ),
        *(_grid_line(scale, value) for value in scale.ticks()),
        f'<text x="{LEFT}" y="{HEIGHT - 8}">step {scale.low_x:g}</text>',
        f'<text x="{WIDTH - RIGHT}" y="{HEIGHT - 8}" text-anchor="end">{scale.high_x:g}</text>',
    ]
    if behind:
        parts.append(f'<polyline class="raw" points="{scale.points(behind)}"/>')
    parts.append(f'<polyline class="curve" points="{scale.points(shown)}"/>')
    parts.extend(
        f'<circle class="dot" cx="{scale.x(p.step):.1f}" cy="{scale.y(p.loss):.1f}" r="4"/>' for p in (first, last)
    )
    parts.append(
        f'<text class="value" x="{scale.x(first.step) + 10:.1f}" y="{scale.y(first.loss) + 4:.1f}">{first.loss:.3f}</text>'
    )
    parts.append(
        f'<text class="value" x="{scale.x(last.step) + 10:.1f}" y="{scale.y(last.loss) + 4:.1f}">{last.loss:.3f}</text>'
    )
    return "".join([*parts, "</svg>"])


def distance_chart(identity: IdentityDistances) -> str:
    """One row of dots per set, on one axis, with a bar at each mean: distances to the sitter, smaller is more alike."""
    sets = [("Starter, untrained", identity.before, "before"), ("Personal model", identity.after, "dot")]
    if identity.photos:
        sets.append(("The photos themselves", identity.photos, "before"))
    rows = [(name, [value for value in values if math.isfinite(value)], kind) for name, values, kind in sets]
    everything = [value for _, values, _ in rows for value in values]
    if not everything:
        return ""
    low, high = _padded(everything)
    height = ROW_HEIGHT * len(rows) + 32
    width = 400
    parts = [f'<svg class="chart" viewBox="0 0 {width} {height}" role="img" aria-label="Distances to the sitter">']
    for index, (name, values, kind) in enumerate(rows):
        parts.append(_distance_row(index, name, values, kind, (low, high, width)))
    parts.append(f'<text x="8" y="{height - 4}">more alike</text>')
    parts.append(f'<text x="{width - 8}" y="{height - 4}" text-anchor="end">less alike</text></svg>')
    return "".join(parts)


def _distance_row(index: int, name: str, values: Sequence[float], kind: str, axis: tuple[float, float, int]) -> str:
    low, high, width = axis
    y = ROW_HEIGHT * index + 48

    def x(value: float) -> float:
        return 8 + (value - low) / (high - low) * (width - 16)

    parts = [f'<text x="8" y="{y - 24}">{name}</text><line class="grid" x1="8" x2="{width - 8}" y1="{y}" y2="{y}"/>']
    parts.extend(f'<circle class="{kind}" cx="{x(value):.1f}" cy="{y}" r="5" fill-opacity=".6"/>' for value in values)
    if values:
        mean = sum(values) / len(values)
        parts.append(f'<line class="mean" x1="{x(mean):.1f}" x2="{x(mean):.1f}" y1="{y - 10}" y2="{y + 10}"/>')
        parts.append(f'<text class="value" x="{width - 8}" y="{y - 24}" text-anchor="end">mean {mean:.3f}</text>')
    return "".join(parts)


def _padded(values: Sequence[float]) -> tuple[float, float]:
    low, high = min(values), max(values)
    margin = (high - low) * 0.08 or 0.05
    return low - margin, high + margin


def _smoothed(points: Sequence[LossPoint]) -> list[LossPoint]:
    """At most 120 points, each the mean of its neighbours: single steps jump with the noise level that was drawn."""
    size = max(1, math.ceil(len(points) / 120), min(12, len(points) // 8))
    groups = [points[start : start + size] for start in range(0, len(points), size)]
    return [
        LossPoint(step=group[len(group) // 2].step, loss=sum(p.loss for p in group) / len(group)) for group in groups
    ]


class _Scale:
    """From steps and losses to the chart's coordinates."""

    def __init__(self, xs: Sequence[float], ys: Sequence[float]) -> None:
        self.low_x, self.high_x = min(xs), max(xs)
        self.low_y, self.high_y = _padded(ys)

    def x(self, value: float) -> float:
        return LEFT + (value - self.low_x) / (self.high_x - self.low_x or 1) * (WIDTH - LEFT - RIGHT)

    def y(self, value: float) -> float:
        return TOP + (self.high_y - value) / (self.high_y - self.low_y) * (HEIGHT - TOP - BOTTOM)

    def points(self, values: Sequence[LossPoint]) -> str:
        return " ".join(f"{self.x(point.step):.1f},{self.y(point.loss):.1f}" for point in values)

    def ticks(self) -> list[float]:
        """Round values inside the range, about four."""
        step = 10 ** math.floor(math.log10((self.high_y - self.low_y) / 2))
        step *= next(factor for factor in (1, 2, 5, 10) if (self.high_y - self.low_y) / (step * factor) <= 5)
        first = math.ceil(self.low_y / step)
        return [index * step for index in range(first, math.floor(self.high_y / step) + 1)]


def _grid_line(scale: _Scale, value: float) -> str:
    y = scale.y(value)
    return (
        f'<line class="grid" x1="{LEFT}" x2="{WIDTH - RIGHT}" y1="{y:.1f}" y2="{y:.1f}"/>'
        f'<text x="{LEFT - 10}" y="{y + 4:.1f}" text-anchor="end">{value:.3g}</text>'
    )
