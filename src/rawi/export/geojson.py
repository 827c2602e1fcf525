"""GeoJSON (RFC 7946) by province, else by country: how many events of which kinds, never a point for an area.

Geometries are null, which the standard has for what has no location of its own, unless a person brings polygons.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import Any

from rawi.archive.regions import countries, provinces
from rawi.export import codes, shapes
from rawi.export.job import Job
from rawi.export.lines import known, line
from rawi.export.model import Format
from rawi.export.places import located
from rawi.export.told import Event, Place, TollRange


@dataclass(slots=True)
class Area:
    """What is counted of one province or country. Deaths are those of events told as having happened."""

    events: int = 0
    types: Counter[str] = field(default_factory=Counter)
    standings: Counter[str] = field(default_factory=Counter)
    aspects: Counter[str] = field(default_factory=Counter)
    with_deaths: int = 0
    deaths: list[int] = field(default_factory=lambda: [0, 0, 0])
    first: str = ""
    last: str = ""

    def count(self, event: Event) -> None:
        """One event more."""
        self.events += 1
        self.types[event.type] += 1
        self.standings[event.standing] += 1
        self.aspects[event.aspect] += 1
        if event.day:
            self.first = min(self.first or event.day, event.day)
            self.last = max(self.last, event.day)
        if event.aspect in codes.HAPPENED:
            self._deaths(event.killed)

    def _deaths(self, toll: TollRange) -> None:
        if toll.low is not None and toll.best is not None and toll.high is not None:
            self.with_deaths += 1
            for i, figure in enumerate((toll.low, toll.best, toll.high)):
                self.deaths[i] += figure


def areas_of(places: list[Place]) -> set[str]:
    """Codes of the provinces of an event's places, and of the countries of which it names no province."""
    found = {code for p in places if (code := located(p).province_code)}
    inner = {provinces()[code].country for code in found}
    return found | {p.country for p in places if p.country and p.country not in inner}


def feature(code: str, area: Area, geometry: dict[str, Any] | None) -> dict[str, Any]:
    """One area; what is not known is absent."""
    low, best, high = area.deaths if area.with_deaths else (None, None, None)
    properties = known(
        code=code,
        **_names(code),
        events=area.events,
        types=dict(sorted(area.types.items())),
        standings=dict(sorted(area.standings.items())),
        modalities=dict(sorted(area.aspects.items())),
        events_with_deaths=area.with_deaths or None,
        killed_low=low,
        killed_best=best,
        killed_high=high,
        first=area.first,
        last=area.last,
    )
    return {"type": "Feature", "id": code, "geometry": geometry, "properties": properties}


def _names(code: str) -> dict[str, str]:
    if code in provinces():
        province = provinces()[code]
        return {"level": "province", "country": province.country, "name": province.name_en, "name_fa": province.name}
    english, persian = countries().get(code, (code, ""))
    return known(level="country", country=code, name=english, name_fa=persian)


def write(job: Job) -> None:
    """``areas.geojson``."""
    brought = shapes.read(job.options.shapes) if job.options.shapes else None
    areas: dict[str, Area] = {}
    for event, places in job.placed():
        job.counts["events"] += 1
        codes_ = areas_of(places)
        job.counts["unplaced"] += not codes_
        for code in codes_:
            areas.setdefault(code, Area()).count(event)
    job.counts["areas"] = len(areas)
    with job.file(FORMAT.main) as out:
        out.write(b'{"type":"FeatureCollection","features":[')
        for number, code in enumerate(sorted(areas)):
            geometry = _geometry(job, brought, code)
            out.write((b",\n" if number else b"\n") + line(feature(code, areas[code], geometry))[:-1])
        out.write(b"\n]}\n")


def _geometry(job: Job, brought: shapes.Shapes | None, code: str) -> dict[str, Any] | None:
    if brought is None:
        return None
    names = _names(code)
    found = brought.find(code, names["name"], names.get("name_fa", ""))
    if found is None:
        job.notes.append(f"no shape for {code} ({names['name']})")
    return found


FORMAT = Format(
    name="geojson",
    title="GeoJSON by province",
    about="How many events of which kinds, by province and country (ISO 3166); polygons only where you bring them.",
    media_type="application/geo+json",
    main="areas.geojson",
    version="1",
    write=write,
    options=frozenset({"shapes"}),
)
