"""One actor in the middle, those it had to do with around it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import cos, pi, sin

from markupsafe import Markup

from rawi.desk.charts.svg import chart, element, label, lines, link

WIDTH, HEIGHT = 640.0, 420.0
MOST = 12
"""Others that are drawn; the table holds all."""


@dataclass(frozen=True, slots=True)
class Tie:
    """What the actor in the middle did with another: a relation of `RELATIONS`, and how often. ``direction`` is out,
    in, or both where they act together."""

    name: str
    href: str
    relation: str
    count: int
    direction: str
    told: str


RELATIONS = ("met", "supported", "asked", "accused", "pressed", "attacked")
"""Kinds of ties, from friendly to hostile; each has its own line."""


def network(middle: str, ties: Sequence[Tie], title: str, description: str) -> Markup:
    """The most frequent others on an ellipse; a line for each relation, with how often."""
    counted: dict[str, int] = {}
    for tie in ties:
        counted[tie.href] = counted.get(tie.href, 0) + tie.count
    others = sorted(counted, key=lambda href: -counted[href])[:MOST]
    spots = {href: _spot(i, len(others)) for i, href in enumerate(others)}
    parts: list[Markup] = [_heads()]
    for href in others:
        named = next(t.name for t in ties if t.href == href)
        parts += _lines([t for t in ties if t.href == href], spots[href], _size(middle), _size(named))
    for href in others:
        named = next(t.name for t in ties if t.href == href)
        parts.append(_node(named, *spots[href], href))
    parts.append(_node(middle, WIDTH / 2, HEIGHT / 2))
    return chart("network", WIDTH, HEIGHT, title, description, *parts)


def _spot(index: int, count: int) -> tuple[float, float]:
    angle = 2 * pi * index / count - pi / 2 + (pi / count if count % 2 == 0 else 0)
    return WIDTH / 2 + 242 * cos(angle), HEIGHT / 2 + 172 * sin(angle)


def _lines(
    ties: Sequence[Tie], spot: tuple[float, float], inner: tuple[float, float], outer: tuple[float, float]
) -> list[Markup]:
    """Lines between the middle and one other, side by side, from the edge of one box to the edge of the other."""
    found: list[Markup] = []
    dx, dy = spot[0] - WIDTH / 2, spot[1] - HEIGHT / 2
    long = (dx * dx + dy * dy) ** 0.5 or 1
    near, far = _edge(dx, dy, *inner) + 8 / long, 1 - _edge(dx, dy, *outer) - 8 / long
    for i, tie in enumerate(ties):
        aside = (i - (len(ties) - 1) / 2) * 11
        ox, oy = -dy / long * aside, dx / long * aside
        ends = [(WIDTH / 2 + dx * t + ox, HEIGHT / 2 + dy * t + oy) for t in (near, far)]
        (x1, y1), (x2, y2) = ends[::-1] if tie.direction == "in" else ends
        head = None if tie.direction == "both" else f"url(#to-{tie.relation})"
        line = element("line", x1=x1, y1=y1, x2=x2, y2=y2, class_=f"tie tie-{tie.relation}", marker_end=head)
        found.append(element("g", element("title", tie.told), line))
    return found


def _size(name: str) -> tuple[float, float]:
    """Width and height of the box of a name."""
    told = lines(name, 20, 2)
    return max(len(n) for n in told) * 6.6 + 16, 14 * len(told) + 8.0


def _edge(dx: float, dy: float, wide: float, tall: float) -> float:
    """The share of the way from the middle of a box at which a line in this direction leaves it."""
    across = wide / 2 / abs(dx) if dx else 1.0
    down = tall / 2 / abs(dy) if dy else 1.0
    return min(across, down)


def _heads() -> Markup:
    """Arrow heads, one for each relation so that they take its colour."""
    path = "M0 0L8 4L0 8z"
    heads = [
        element(
            "marker",
            element("path", d=path, class_=f"head head-{name}"),
            id=f"to-{name}",
            viewBox="0 0 8 8",
            refX=7,
            refY=4,
            markerWidth=9,
            markerHeight=9,
            markerUnits="userSpaceOnUse",
            orient="auto",
        )
        for name in RELATIONS
    ]
    return element("defs", *heads)


def _node(name: str, x: float, y: float, href: str = "") -> Markup:
    told = lines(name, 20, 2)
    wide, tall = _size(name)
    left = min(max(x - wide / 2, 1), WIDTH - wide - 1)
    top = min(max(y - tall / 2, 1), HEIGHT - tall - 1)
    parts = [
        element("title", name),
        element("rect", x=left, y=top, width=wide, height=tall, rx=3, class_="node" if href else "node middle"),
        *(
            label(left + wide / 2, top + 16 + 14 * i, n, "middle", class_="node-name" if href else "node-name middle")
            for i, n in enumerate(told)
        ),
    ]
    return link(href, *parts, aria_label=name) if href else element("g", *parts)
