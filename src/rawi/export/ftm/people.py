"""Actors, their offices, and places as entities."""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from rawi.archive.names import folded
from rawi.export.ftm.entity import ENGLISH, PERSIAN, Entity
from rawi.export.gather import Gatherer
from rawi.export.places import countries, located
from rawi.export.selection import marks, parts
from rawi.export.told import Actor, Place
from rawi.record import STATE_SECTORS

_ROLES = {"JRN": "role.journo", "JUD": "role.judge", "SPY": "role.spy"}
_BODIES = {
    "GOV": "gov",
    "LEG": "gov.legislative",
    "JUD": "gov.judicial",
    "MIL": "mil",
    "COP": "gov.security",
    "SPY": "gov.security",
    "PTY": "pol.party",
    "IGO": "gov.igo",
    "UNO": "gov.igo",
}
"""Topics of what a body is. Nobody gets a topic that accuses (crime, sanction, person of interest)."""
_BODY_SCHEMAS = frozenset({"PublicBody", "Organization"})


def entity_id(ref: str) -> str:
    """The entity of an id of the archive."""
    return f"rawi-{ref}"


def schema_of(actor: Actor) -> str:
    """Which schema an actor is of; people that are only described are legal entities without more said."""
    if actor.kind == "person":
        return "Person"
    if actor.kind in ("government", "country"):
        return "PublicBody"
    if actor.kind == "organization":
        return "PublicBody" if STATE_SECTORS & set(actor.sectors) and actor.country else "Organization"
    return "Organization" if actor.kind in ("group", "outlet") else "LegalEntity"


def actor_entity(actor: Actor) -> Entity:
    """A person, body or group: Persian name, English name or romanisation, country, sectors, identifiers."""
    schema = schema_of(actor)
    entity = Entity(schema, entity_id(actor.ref))
    entity.add("name", actor.name, PERSIAN)
    if actor.name_en != actor.name:
        entity.add("alias" if actor.transliterated else "name", actor.name_en, ENGLISH)
    entity.add("country", iso2(actor.country), original=actor.country)
    topics = _ROLES if schema == "Person" else _BODIES
    entity.add("topics", [topics[s] for s in actor.sectors if s in topics])
    if actor.kind == "country":
        entity.add("topics", "gov.national")
    entity.add("sector", actor.sectors)
    entity.add("wikidataId", actor.wikidata)
    if schema == "Person":
        entity.add("position", actor.office, ENGLISH)
    return entity.add("keywords", actor.kind)


def iso2(country: str) -> str | None:
    """A country as the library writes it."""
    found = countries().get(country)
    return found.iso2.lower() if found else country or None


def place_id(place: Place) -> str:
    """The entity of a place: by its GeoNames id, else by name and country."""
    if place.geonames is not None:
        return f"rawi-place-{place.geonames}"
    return f"rawi-place-{_short(place.name, place.name_en, place.country)}"


def place_entity(place: Place) -> Entity:
    """An address; coordinates of towns only."""
    at = located(place)
    entity = Entity("Address", place_id(place))
    entity.add("full", ", ".join(dict.fromkeys(p for p in (place.label, at.province, at.country) if p)), ENGLISH)
    entity.add("full", place.name, PERSIAN)
    entity.add("city", at.city)
    entity.add("region", at.district)
    entity.add("state", at.province)
    entity.add("country", iso2(place.country), original=place.country)
    if at.precision == "point":
        for name, number in (("latitude", place.lat), ("longitude", place.lon)):
            entity.add(name, None if number is None else f"{number}")
    return entity.add("remarks", f"precision: {'town' if at.precision == 'point' else at.precision}", ENGLISH)


@dataclass(slots=True)
class _Holding:
    """One office of one person, over the reports that say so."""

    title: str
    acting: bool
    reports: int
    first: str
    last: str
    document: str


def offices(db: sqlite3.Connection, gatherer: Gatherer, documents: Sequence[int]) -> Iterator[Entity]:
    """Positions and who holds them, as the chosen reports say."""
    held: dict[tuple[int, str, str, str], _Holding] = {}
    for some in parts(documents, 5000):
        rows = db.execute(
            "SELECT r.actor_id, r.title_en, r.title, r.organization, r.country, r.acting, "
            "coalesce(d.published, ''), d.ref FROM role r JOIN document d ON d.id = r.document_id "
            f"WHERE r.document_id IN {marks(some)} ORDER BY r.document_id, r.rowid"
        )
        for actor, title_en, title, body, country, acting, day, ref in rows:
            key = (actor, title_en or title, body, country)
            seen = held.setdefault(key, _Holding(title, False, 0, day, day, ref))
            seen.acting, seen.reports = seen.acting or bool(acting), seen.reports + 1
            seen.first, seen.last = min(seen.first or day, day or seen.first), max(seen.last, day)
    posts: set[str] = set()
    for (row, name, body, country), holding in held.items():
        actor = gatherer.actor(row)
        if actor.kind != "person":
            continue
        post = f"rawi-post-{_short(name, body, country)}"
        if post not in posts:
            posts.add(post)
            yield _position(db, gatherer, post, (name, body, country), holding)
        yield _occupancy(actor, post, holding)


def _position(
    db: sqlite3.Connection, gatherer: Gatherer, id: str, said: tuple[str, str, str], holding: _Holding
) -> Entity:
    name, body, country = said
    entity = Entity("Position", id, holding.document)
    entity.add("name", name, PERSIAN if name == holding.title else ENGLISH)
    entity.add("name", holding.title, PERSIAN)
    entity.add("country", iso2(country), original=country)
    entity.add("description", body, PERSIAN)
    return entity.add("organization", body_named(db, gatherer, body, country) if body else None)


def _occupancy(actor: Actor, post: str, holding: _Holding) -> Entity:
    """Dates are those of the first and the last report that calls the person so; when an office began is not told."""
    entity = Entity("Occupancy", f"rawi-holding-{_short(actor.ref, post)}", holding.document)
    entity.add("holder", entity_id(actor.ref)).add("post", post)
    entity.add("date", [holding.first, holding.last])
    entity.add("status", "acting" if holding.acting else None)
    entity.add("summary", f"so called in {holding.reports} report{'s' if holding.reports > 1 else ''}", ENGLISH)
    return entity.add("proof", entity_id(holding.document))


def body_named(db: sqlite3.Connection, gatherer: Gatherer, name: str, country: str) -> str | None:
    """The entity of the one body that a report names as an office's organization."""
    rows = db.execute("SELECT actor_id FROM actor_key WHERE key = ? ORDER BY 1", (f"n:body:{folded(name)}",)).fetchall()
    found = [gatherer.actor(row[0]) for row in rows]
    fitting = [a for a in found if schema_of(a) in _BODY_SCHEMAS and a.country in ("", country)]
    return entity_id(fitting[0].ref) if len(fitting) == 1 else None


@lru_cache(maxsize=1 << 14)
def _short(*parts: str) -> str:
    return hashlib.sha256("\x1f".join(parts).encode()).hexdigest()[:16]
