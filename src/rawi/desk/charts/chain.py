"""The chain of telling: outlet ← agency ← body ← official, and beside it those who answer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from markupsafe import Markup

from rawi.desk.charts.glyphs import SHAPES
from rawi.desk.charts.svg import chart, element, label, lines, link, shortened

WIDE, TALL, ACROSS, DOWN = 196.0, 52.0, 56.0, 12.0
MOST = 8
"""Nodes of one column that are drawn singly; further ones stand together as one."""


@dataclass(frozen=True, slots=True)
class Node:
    """Somebody in the chain. ``column`` counts from the outlets (0); ``stance`` is how it stands to the event."""

    key: str
    name: str
    kind: str
    column: int
    href: str = ""
    stance: str = ""


@dataclass(frozen=True, slots=True)
class Edge:
    """``teller`` has it from ``source``; ``stance`` is what the source says of it."""

    teller: str
    source: str
    stance: str = "says"


@dataclass(frozen=True, slots=True)
class Heads:
    """What stands above the columns, and what a bundle of further nodes is called."""

    columns: tuple[str, ...]
    more: str


def chain(
    nodes: Sequence[Node], edges: Sequence[Edge], heads: Heads, title: str, description: str, mirrored: bool = False
) -> Markup:
    """The graph in columns, outlets first; arrows run from a source to who tells it. ``mirrored`` for right to left."""
    nodes, edges = _bundled(nodes, edges, heads.more)
    columns = sorted({n.column for n in nodes})
    placed: dict[str, tuple[float, float]] = {}
    for i, column in enumerate(columns):
        for n, y in _stacked([n for n in nodes if n.column == column], edges, placed):
            placed[n.key] = (i * (WIDE + ACROSS), y)
    width = len(columns) * (WIDE + ACROSS) - ACROSS
    height = max((y for _, y in placed.values()), default=0.0) + TALL + 2
    if mirrored:
        placed = {k: (width - x - WIDE, y) for k, (x, y) in placed.items()}
    parts = [_arrowhead()]
    parts += [_edge(e, placed, mirrored) for e in edges if e.teller in placed and e.source in placed]
    for i, column in enumerate(columns):
        x = i * (WIDE + ACROSS)
        x = width - x - WIDE if mirrored else x
        parts.append(label(x + WIDE / 2, 14, heads.columns[column], "middle", class_="chain-head"))
    parts += [_node(n, *placed[n.key], mirrored) for n in nodes]
    return chart("chain", width, height, title, description, *parts, own_size=True)


def _bundled(nodes: Sequence[Node], edges: Sequence[Edge], more: str) -> tuple[list[Node], list[Edge]]:
    """Long columns shortened: what is beyond the first ones is one node, which keeps their edges."""
    kept: list[Node] = []
    stands: dict[str, str] = {}
    for column in sorted({n.column for n in nodes}):
        mine = [n for n in nodes if n.column == column]
        if len(mine) <= MOST + 1:
            kept += mine
            continue
        kept += mine[:MOST]
        rest = mine[MOST:]
        bundle = Node(f"more-{column}", more.format(n=len(rest)), "", column)
        kept.append(bundle)
        stands |= {n.key: bundle.key for n in rest}
    moved = [replace(e, teller=stands.get(e.teller, e.teller), source=stands.get(e.source, e.source)) for e in edges]
    return kept, list(dict.fromkeys(moved))


def _stacked(
    nodes: list[Node], edges: Sequence[Edge], placed: dict[str, tuple[float, float]]
) -> list[tuple[Node, float]]:
    """Nodes of a column with their heights: each as near as it can be to those that it tells."""
    wanted: list[tuple[float, int, Node]] = []
    for i, node in enumerate(nodes):
        ys = [placed[e.teller][1] for e in edges if e.source == node.key and e.teller in placed]
        wanted.append((sum(ys) / len(ys) if ys else 28 + i * (TALL + DOWN), i, node))
    found: list[tuple[Node, float]] = []
    free = 28.0
    for y, _, node in sorted(wanted, key=lambda w: w[:2]):
        at = max(y, free)
        found.append((node, at))
        free = at + TALL + DOWN
    return found


def _edge(edge: Edge, placed: dict[str, tuple[float, float]], mirrored: bool) -> Markup:
    (x2, y2), (x1, y1) = placed[edge.teller], placed[edge.source]
    beside = x1 == x2
    x2 = x2 if mirrored else x2 + WIDE
    x1 = x1 + WIDE if mirrored != beside else x1
    y1, y2 = y1 + TALL / 2, y2 + TALL / 2
    if beside:
        return _aside(edge, x1, y1, y2, -1 if mirrored else 1)
    bend = (x2 - x1) / 2
    tip = x2 + (5 if x2 < x1 else -5)
    path = f"M{x1:.0f} {y1:.0f}C{x1 + bend:.0f} {y1:.0f} {x2 - bend:.0f} {y2:.0f} {tip:.0f} {y2:.0f}"
    return element("path", d=path, class_=f"told-by stance-{edge.stance}", marker_end="url(#told)")


def _aside(edge: Edge, x: float, y1: float, y2: float, way: int) -> Markup:
    """An arrow between two of one column: around them on the side of their sources."""
    out = x + way * min(24 + abs(y2 - y1) / 8, ACROSS - 8)
    path = f"M{x:.0f} {y1:.0f}C{out:.0f} {y1:.0f} {out:.0f} {y2:.0f} {x + way * 5:.0f} {y2:.0f}"
    return element("path", d=path, class_=f"told-by stance-{edge.stance}", marker_end="url(#told)")


def _arrowhead() -> Markup:
    head = element("path", d="M0 0L8 4L0 8z", class_="head")
    marker = element(
        "marker", head, id="told", viewBox="0 0 8 8", refX=4, refY=4, markerWidth=8, markerHeight=8,
        markerUnits="userSpaceOnUse", orient="auto",
    )  # fmt: skip
    return element("defs", marker)


def _node(node: Node, x: float, y: float, mirrored: bool) -> Markup:
    inset = 30.0 if node.stance in SHAPES else 10.0
    text_x = x + WIDE - inset if mirrored else x + inset
    anchor = "end" if mirrored else "start"
    room = int((WIDE - inset - 6) / 6.5)
    told = [(n, "node-name") for n in lines(node.name, room)]
    if node.kind:
        told.append((shortened(node.kind, room + 4), "node-kind"))
    down = 14 if len(told) > 2 else 17
    first = y + TALL / 2 + 4 - down * (len(told) - 1) / 2
    parts = [
        element("title", f"{node.name} ({node.kind})" if node.kind else node.name),
        element("rect", x=x + 1, y=y, width=WIDE - 2, height=TALL, rx=3, class_=f"node stance-{node.stance}"),
        *(label(text_x, first + down * i, text, anchor, class_=kind) for i, (text, kind) in enumerate(told)),
    ]
    if node.stance in SHAPES:
        gx = x + WIDE - 26 if mirrored else x + 9
        parts.append(
            element("use", href=f"#g-{node.stance}", x=gx, y=y + TALL / 2 - 8, width=16, height=16, class_="node-glyph")
        )
    if node.href:
        return link(node.href, *parts, class_="chain-link", aria_label=node.name)
    return element("g", *parts)
