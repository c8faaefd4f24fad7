"""The scatter of the tone report, as inline SVG: change in L* against L*. Numbers in, markup out."""

import html
import math
from collections.abc import Sequence

from likeness.delivery.tone_figures import SlopeFigures

Point = tuple[float, float, float, float]
"""A person: L* of the photo, mean change, least and most change."""

WIDTH, HEIGHT, SMALL_WIDTH, SMALL_HEIGHT = 960, 320, 320, 200
LEFT, RIGHT, TOP, BOTTOM = 40, 16, 16, 32
LEAST_SPAN = 4.0
"""L* that the vertical axis reaches at least, both ways: a tenth of a step must not fill the plot."""


def change_chart(points: Sequence[Point], fit: SlopeFigures, names: Sequence[str]) -> str:
    """With `names`, one per point, the chart is wide and labelled; without, small."""
    shown = [point for point in points if all(map(math.isfinite, point))]
    if not shown:
        return ""
    plot = _Plot(shown, wide=bool(names))
    words = f"Change in L* over L* of {len(shown)} people: slope {fit.slope:+.3f}, {fit.low:+.3f} to {fit.high:+.3f}"
    return "".join(
        [
            f'<svg class="chart" viewBox="0 0 {plot.width} {plot.height}" role="img" aria-label="{html.escape(words)}">',
            *(plot.grid(value) for value in plot.ticks()),
            f'<line class="zero" stroke-dasharray="4 4" x1="{LEFT}" x2="{plot.width - RIGHT}" y1="{plot.y(0):.1f}" y2="{plot.y(0):.1f}"/>',
            plot.line(fit, sum(point[0] for point in shown) / len(shown)),
            *(plot.mark(point) for point in shown),
            *(plot.name(point, name) for point, name in zip(shown, names, strict=False)),
            plot.axis(),
            "</svg>",
        ]
    )


class _Plot:
    """From L* and changes to the chart's coordinates."""

    def __init__(self, points: Sequence[Point], *, wide: bool) -> None:
        self.width, self.height = (WIDTH, HEIGHT) if wide else (SMALL_WIDTH, SMALL_HEIGHT)
        levels = [point[0] for point in points]
        self.low, self.high = 10 * math.floor(min(levels) / 10 - 0.3), 10 * math.ceil(max(levels) / 10 + 0.3)
        self.span = max(LEAST_SPAN, *(1.15 * max(abs(point[2]), abs(point[3])) for point in points))

    def x(self, level: float) -> float:
        return LEFT + (level - self.low) / (self.high - self.low) * (self.width - LEFT - RIGHT)

    def y(self, change: float) -> float:
        return TOP + (self.span - change) / (2 * self.span) * (self.height - TOP - BOTTOM)

    def ticks(self) -> list[float]:
        step = next(value for value in (1, 2, 5, 10, 20, 50) if self.span / value <= 3.5)
        return [step * index for index in range(-3, 4) if index and abs(step * index) <= self.span]

    def grid(self, value: float) -> str:
        y = self.y(value)
        return (
            f'<line class="grid" x1="{LEFT}" x2="{self.width - RIGHT}" y1="{y:.1f}" y2="{y:.1f}"/>'
            f'<text x="{LEFT - 8}" y="{y + 4:.1f}" text-anchor="end">{value:+g}</text>'
        )

    def line(self, fit: SlopeFigures, middle: float) -> str:
        ends = [(level, fit.mean_change + fit.slope * (level - middle)) for level in (self.low, self.high)]
        (x1, y1), (x2, y2) = ((self.x(level), self.y(max(-self.span, min(self.span, value)))) for level, value in ends)
        return f'<line class="fit" x1="{x1:.1f}" y1="{y1:.1f}" x2="{x2:.1f}" y2="{y2:.1f}"/>'

    def mark(self, point: Point) -> str:
        x = self.x(point[0])
        return (
            f'<line class="range" x1="{x:.1f}" x2="{x:.1f}" y1="{self.y(point[2]):.1f}" y2="{self.y(point[3]):.1f}"/>'
            f'<circle class="dot" cx="{x:.1f}" cy="{self.y(point[1]):.1f}" r="5"/>'
        )

    def name(self, point: Point, name: str) -> str:
        return f'<text class="value" x="{self.x(point[0]) + 10:.1f}" y="{self.y(point[1]) + 4:.1f}">{html.escape(name)}</text>'

    def axis(self) -> str:
        y = self.height - 8
        return (
            f'<text x="{LEFT}" y="{y}">L* {self.low:g}</text>'
            f'<text x="{self.width - RIGHT}" y="{y}" text-anchor="end">{self.high:g}</text>'
        )
