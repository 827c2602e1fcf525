"""Events over time: one bar a stretch of days, parted by how well the events stand."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from markupsafe import Markup

from rawi.desk.charts.svg import chart, element, link

WIDTH, HEIGHT = 1000.0, 100.0
LAYERS = ("disputed", "borne", "single")
"""From the ground up: disputed; told by several sides; told by one."""
LAYER_OF = {
    "disputed": "disputed",
    "corroborated": "borne",
    "confirmed": "borne",
    "told": "single",
    "claimed": "single",
    "unconfirmed": "single",
}
"""Which part of a bar a standing belongs to."""


@dataclass(frozen=True, slots=True)
class Bin:
    """One bar: how many events of each layer, what it is called, and where it leads; ``chosen``: within the brush."""

    counts: dict[str, int]
    label: str
    href: str = ""
    chosen: bool = True

    @property
    def total(self) -> int:
        """All events of the bar."""
        return sum(self.counts.values())


def layers(standings: dict[str, int]) -> dict[str, int]:
    """Counts by standing as counts by layer."""
    found = dict.fromkeys(LAYERS, 0)
    for standing, count in standings.items():
        found[LAYER_OF[standing]] += count
    return found


def timeline(bins: Sequence[Bin], title: str, description: str, mirrored: bool = False) -> Markup:
    """Bars of equal width over the whole page; ``mirrored`` lets time run from right to left.

    The drawing is stretched to the width it gets, so it holds no text: labels stand beneath it in the page.
    """
    most = max((b.total for b in bins), default=0) or 1
    wide = WIDTH / max(len(bins), 1)
    places = [(len(bins) - 1 - i if mirrored else i) * wide for i in range(len(bins))]
    parts = [_bar(b, x, wide, most) for b, x in zip(bins, places, strict=True) if b.total]
    return chart("timeline", WIDTH, HEIGHT, title, description, *parts, _ground(), stretched=True)


def _bar(bin: Bin, x: float, wide: float, most: int) -> Markup:
    """One bar over what catches the pointer: paths, which tell a box in half the words that a ``rect`` takes."""
    gap = min(2.0, wide * 0.15)
    y, boxes = HEIGHT, [_box(x, 0, wide, HEIGHT, "catch")]
    for name in LAYERS:
        tall = (HEIGHT - 4) * bin.counts.get(name, 0) / most
        if tall:
            y -= tall
            boxes.append(_box(x + gap / 2, y, wide - gap, tall, f"bar {name}"))
    inside = [element("title", bin.label), *boxes]
    kind = "bin" if bin.chosen else "bin beyond"
    return link(bin.href, *inside, class_=kind, tabindex=-1) if bin.href else element("g", *inside, class_=kind)


def _box(x: float, y: float, wide: float, tall: float, kind: str) -> Markup:
    return Markup(f'<path d="M{x:.1f} {y:.1f}h{wide:.1f}v{tall:.1f}h-{wide:.1f}z" class="{kind}"/>')


def _ground() -> Markup:
    return element("line", x1=0, y1=HEIGHT, x2=WIDTH, y2=HEIGHT, class_="ground", vector_effect="non-scaling-stroke")
