"""Places: events by province as maps of tiles, other countries as a list; and the page of one province."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from litestar import Response, get
from litestar.params import FromPath
from litestar.response import Template
from markupsafe import Markup

from rawi.archive.filters import Filters
from rawi.archive.page import events_page
from rawi.archive.provinces import Where, places
from rawi.archive.regions import Province, countries, provinces
from rawi.archive.timeline import timeline
from rawi.desk.address import Address
from rawi.desk.charts.tiles import STEPS, Tile, grid, tile_map
from rawi.desk.dependencies import Chosen, Db
from rawi.desk.dependencies import Words as Analyses
from rawi.desk.pages.listed import chips
from rawi.desk.pages.time import calendar, drawn
from rawi.desk.problems import NoSuchError
from rawi.desk.view import Asked, Context, kept, page, said
from rawi.desk.words import Words, words
from rawi.text.analyser import Analyser

MAPPED = ("AFG", "IRN")
"""Countries whose provinces have tiles."""
_LIMIT = 50


@dataclass(frozen=True, slots=True)
class Mapped:
    """One country's map, and its figures as rows of a table."""

    country: str
    name: str
    events: int
    svg: Markup
    rows: Sequence[Sequence[object]]


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """A country in the list."""

    name: Markup
    href: str
    events: int


@get("/places", sync_to_thread=True)
def where(request: Asked, db: Db, analyser: Analyses, lang: Chosen) -> Response[str]:
    """The maps, under what the address asks."""
    address = Address.of(request)
    return kept(request, db, lang, "places.html", "places", lambda: _placed(words(lang), db, analyser, address))


def _placed(t: Words, db: sqlite3.Connection, analyser: Analyser, address: Address) -> Context:
    rows = places(db, address.filters(), analyser).rows
    return {
        "maps": [_mapped(t, country, rows, address.at("/")) for country in MAPPED],
        "others": list(_others(t, rows, address.at("/"))),
        "chosen": chips(t, db, address),
        "steps": list(_steps(t)),
    }


@get("/p/{code:str}", sync_to_thread=True)
def place(request: Asked, db: Db, analyser: Analyses, code: FromPath[str], lang: Chosen) -> Template:
    """One province, or one country without its provinces' tiles."""
    t, address = words(lang), Address.of(request)
    province = _province(code)
    own = Filters(province=code, limit=_LIMIT)
    over = drawn(
        t,
        timeline(db, own, analyser, calendar=calendar(t)),
        t.plain("timeline"),
        t.plain("timeline.told", first="{first}", last="{last}"),
        lambda first, last: str(Address("/").set("province", code).set("from", first).set("to", last)),
    )
    listed = events_page(db, own, analyser, address.get("after"), _LIMIT)
    return page(request, lang, "place.html", "places", province=province, list=listed, drawn=over)


def _province(code: str) -> Province:
    found = provinces().get(code.upper())
    if found is None:
        raise NoSuchError(detail=f"{code[:20]!r} is no province that Rawi knows; codes are as AF-KAB (ISO 3166-2)")
    return found


def _mapped(t: Words, country: str, rows: Iterable[Where], address: Address) -> Mapped:
    mine = {r.code: r for r in rows if r.country == country and r.level == "province"}
    ours = [p for p in provinces().values() if p.country == country and p.code in grid()]
    tiles = [_tile(t, p, mine.get(p.code), address) for p in ours]
    told = t.plain("map.told", n=len(tiles))
    name = t.name(*reversed(countries()[country]))
    table = [
        [said(r.name if t.language == "fa" else r.name_en), t.number(r.count), t.number(r.standings.get("disputed", 0))]
        for r in mine.values()
    ]
    total = sum(r.count for r in rows if r.country == country)
    return Mapped(country, name, total, tile_map(f"map-{country.lower()}", tiles, name, told), table)


def _tile(t: Words, province: Province, row: Where | None, address: Address) -> Tile:
    name = t.name(province.name, province.name_en)
    count = row.count if row else 0
    disputed = row.standings.get("disputed", 0) if row else 0
    told = t.plain("tile.told", name=name, n=count, disputed=disputed)
    href = f"/p/{province.code}" if not address.asked() else str(address.set("province", province.code))
    return Tile(province.code, name, count, disputed, told, t.number(count), href)


def _others(t: Words, rows: Iterable[Where], address: Address) -> Iterator[Elsewhere]:
    for row in rows:
        if row.level != "country":
            continue
        name = said(t.name(row.name, row.name_en))
        shown = t("country.only", name=name) if row.country in MAPPED else name
        yield Elsewhere(shown, str(address.set("place", row.code)), row.count)


def _steps(t: Words) -> Iterator[str]:
    """What each shade of a tile stands for."""
    yield t.plain("step.none")
    for low, after in pairwise(STEPS):
        yield t.number(low) if after == low + 1 else t.plain("step.range", low=low, high=after - 1)
    yield t.plain("step.from", low=STEPS[-1])
