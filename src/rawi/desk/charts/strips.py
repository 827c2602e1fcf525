"""Strips: one row of a table as a drawing. The table holds the names and the figures; the strip shows how they lie."""

from __future__ import annotations

from collections.abc import Sequence

from markupsafe import Markup

from rawi.desk.charts.svg import element

WIDTH, HEIGHT = 100.0, 16.0


def _strip(*parts: Markup, class_: str) -> Markup:
    return element(
        "svg",
        *parts,
        viewBox=f"0 0 {WIDTH:.0f} {HEIGHT:.0f}",
        preserveAspectRatio="none",
        class_=f"strip {class_}",
        aria_hidden="true",
    )


def _line(x1: float, x2: float, class_: str) -> Markup:
    """A line that keeps its thickness however the strip is stretched; without length it is a dot."""
    y = HEIGHT / 2
    return element("line", x1=x1, y1=y, x2=x2, y2=y, class_=class_, vector_effect="non-scaling-stroke")


def _at(value: float, most: float, mirrored: bool) -> float:
    x = 2 + (WIDTH - 4) * (value / most if most else 0)
    return WIDTH - x if mirrored else x


def span(low: float, high: float | None, most: float, mirrored: bool = False) -> Markup:
    """A range from ``low`` to ``high`` on a scale from nothing to ``most``; without ``high`` it is open: at least."""
    first = _at(low, most, mirrored)
    last = _at(most if high is None else high, most, mirrored)
    parts = [_line(_at(0, most, mirrored), _at(most, most, mirrored), "rail")]
    if first != last:
        parts.append(_line(first, last, "reach open" if high is None else "reach"))
    parts.append(_line(first, first, "dot"))
    if high is not None and high != low:
        parts.append(_line(last, last, "dot"))
    return _strip(*parts, class_="strip-span")


def stretch(first: float, last: float, marks: Sequence[float] = (), mirrored: bool = False) -> Markup:
    """A stretch of time between 0 and 1, with marks where somebody told of it."""
    ends = [_at(x, 1, mirrored) for x in (first, last)]
    parts = [_line(_at(0, 1, mirrored), _at(1, 1, mirrored), "rail"), _line(ends[0], ends[1], "reach")]
    parts += [_line(_at(m, 1, mirrored), _at(m, 1, mirrored), "dot small") for m in marks]
    return _strip(*parts, class_="strip-stretch")


def shares(counts: Sequence[tuple[str, int]], most: int, mirrored: bool = False) -> Markup:
    """Counts one after the other as parts of one bar; the whole is as long as it is beside ``most``."""
    parts, x = [], 0.0
    for name, count in counts:
        wide = WIDTH * count / most if most else 0
        if wide:
            left = WIDTH - x - wide if mirrored else x
            parts.append(element("rect", x=left, y=3, width=wide, height=HEIGHT - 6, class_=f"share {name}"))
            x += wide
    return _strip(*parts, class_="strip-shares")
