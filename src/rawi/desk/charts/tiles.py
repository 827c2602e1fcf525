"""A map of equal tiles, one a province, arranged roughly as they lie: it cannot claim a point that nobody gave."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files

from markupsafe import Markup

from rawi.desk.charts.svg import chart, element, label, lines, link

SIZE, GAP = 64.0, 4.0
STEPS = (1, 3, 10, 30, 100)
"""From how many events on a tile is darker."""


@dataclass(frozen=True, slots=True)
class Tile:
    """A province: its code, its name as the page writes it, how many events, how many of them disputed."""

    code: str
    name: str
    events: int
    disputed: int
    told: str
    count: str
    href: str


@lru_cache(maxsize=1)
def grid() -> dict[str, tuple[int, int]]:
    """Column and row of each province by its ISO 3166-2 code."""
    text = (files("rawi.desk.charts") / "tiles.tsv").read_text(encoding="utf-8")
    rows = [line.split("\t") for line in text.splitlines() if line and not line.startswith("#")]
    return {code: (int(column), int(row)) for code, column, row in rows}


def tile_map(name: str, tiles: Iterable[Tile], title: str, description: str) -> Markup:
    """The tiles of one country. It is never mirrored: west stays left."""
    placed = [(t, *grid()[t.code]) for t in tiles if t.code in grid()]
    if not placed:
        return Markup("")
    left = min(column for _, column, _ in placed)
    step = SIZE + GAP
    width = (max(column for _, column, _ in placed) - left + 1) * step - GAP
    height = (max(row for _, _, row in placed) + 1) * step - GAP
    parts = [_tile(t, (column - left) * step, row * step) for t, column, row in placed]
    return chart(name, width, height, title, description, *parts)


def level(events: int) -> int:
    """How dark a tile is, 0 to 5."""
    return sum(events >= step for step in STEPS)


def _tile(tile: Tile, x: float, y: float) -> Markup:
    middle = x + SIZE / 2
    names = lines(tile.name, 11)
    parts = [
        element("title", tile.told),
        element("rect", x=x, y=y, width=SIZE, height=SIZE, rx=2, class_=f"tile level-{level(tile.events)}"),
        *(label(middle, y + 16 + 12 * i, n, "middle", class_="tile-name") for i, n in enumerate(names)),
    ]
    if tile.events:
        parts.append(label(middle, y + 50, tile.count, "middle", class_="tile-count"))
    if tile.disputed:
        wide = max((SIZE - 8) * tile.disputed / tile.events, 3)
        parts.append(element("rect", x=x + 4, y=y + SIZE - 8, width=wide, height=4, class_="tile-disputed"))
    kind = f"province level-{level(tile.events)}"
    if not tile.events:
        return element("g", *parts, class_=kind)
    return link(tile.href, *parts, class_=kind, aria_label=tile.told)
