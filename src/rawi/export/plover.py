"""PLOVER JSON: one event a line, in the fields of the manual's chapter on data fields, with Rawi's own beside.

Quad codes, scores and the names of contexts are those of the PLOVER manual (Open Event Data Alliance). It prints +3 for
ACCUSE without a mode, although all its modes are negative: that one score is left out.
"""

from __future__ import annotations

from functools import lru_cache
from importlib.resources import files
from typing import Any

from rawi.export.job import Job
from rawi.export.lines import known, line
from rawi.export.model import Format
from rawi.export.places import PRECISION, located
from rawi.export.told import Account, Actor, Event, Place, TollRange

QUAD = {
    **dict.fromkeys(("AGREE", "CONSULT", "SUPPORT", "CONCEDE"), 1),
    **dict.fromkeys(("COOPERATE", "AID", "RETREAT"), 2),
    **dict.fromkeys(("REQUEST", "ACCUSE", "REJECT", "THREATEN"), 3),
    **dict.fromkeys(("PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT"), 4),
}
"""Verbal cooperation, material cooperation, verbal conflict, material conflict."""

AUXILIARY = {"historical": "historical", "future": "future", "hypothetical": "hypothetical", "negated": "negation"}
"""The manual's auxiliary modes by aspect; what is asserted or goes on has none."""

_CONTEXTS = {
    "pro-democracy": "pro_democracy",
    "pro-autocracy": "pro_autocracy",
    "natural_resources": "natural_resource",
}
"""Contexts that the manual spells otherwise."""

_TRANSNATIONAL = ("IGO", "UNO", "EUR", "NGO", "ISM", "IMG", "MNC")
"""Entities that are no state and have a code in a country's place."""


@lru_cache(maxsize=1)
def _scores() -> dict[tuple[str, str], float]:
    table = files("rawi.export").joinpath("tables", "plover_scores.tsv").read_text(encoding="utf-8")
    rows = (row.split("\t") for row in table.splitlines())
    return {(type_, mode): float(score) for type_, mode, score in rows}


def score(type_: str, mode: str | None) -> float | None:
    """The conflict and cooperation score, from -10 to +10, of a type and mode; that of the type where the mode has
    none."""
    scores = _scores()
    return scores.get((type_, mode or ""), scores.get((type_, "")))


def has_mode(type_: str, mode: str) -> bool:
    """Whether the manual has this mode of this type; none is one of any."""
    return not mode or (type_, mode) in _scores()


def contexts(event: Event) -> list[str]:
    """The contexts as the manual spells them, and the auxiliary mode, which it puts among them."""
    names = [_CONTEXTS.get(name, name) for name in event.labels("contexts")]
    return [*names, *auxiliary(event)]


def auxiliary(event: Event) -> list[str]:
    """The auxiliary mode, or none."""
    return [AUXILIARY[event.aspect]] if event.aspect in AUXILIARY else []


def row(event: Event) -> dict[str, Any]:
    """One event. ``date`` is absent where no report says when; the manual requires it, and nothing is invented."""
    first = event.first
    return known(
        id=event.ref,
        date=event.start or event.end,
        enddate=event.end if event.start and event.end != event.start else None,
        actor=[entity(a) for a in event.actors("actors")],
        recipient=[entity(a) for a in event.actors("recipients")],
        event=[event.type],
        event_loc=[_location(p) for p in event.places()],
        event_text=[q.quote for q in first.quotes],
        quad_code=QUAD[event.type],
        event_scale=score(event.type, event.mode),
        mode=[event.mode] if event.mode else [],
        context=contexts(event),
        auxiliary_mode=auxiliary(event),
        size=_size(event),
        text_info=[{"start": q.start, "end": q.end} for q in first.quotes],
        cite_info=[_cited(account) for account in event.accounts],
        coder=first.document.reader,
        comment=event.sentence,
        rawi=_ours(event),
    )


def entity(actor: Actor) -> dict[str, Any]:
    """An actor as the manual's object for entities: the first sector is the primary one."""
    transnational = next((s for s in actor.sectors if s in _TRANSNATIONAL), "")
    sectors = [s for s in actor.sectors if s not in _TRANSNATIONAL]
    return known(
        code=actor.country or transnational,
        sector=sectors[0] if sectors else None,
        other_sectors=sectors[1:],
        entity_text=actor.name,
        identifier_id=actor.wikidata,
        identifier_text=actor.name_en,
        office=actor.office,
        rawi_id=actor.ref,
        kind=actor.kind,
        transliterated=actor.transliterated or None,
    )


def _location(place: Place) -> dict[str, Any]:
    at = located(place)
    point = at.precision == "point"
    return known(
        extracted_place=place.name,
        resolved_place=place.name_en,
        geonameid=place.geonames,
        lat=place.lat if point else None,
        lon=place.lon if point else None,
        city=place.label if point else None,
        district=at.district,
        province=at.province,
        province_code=at.province_code,
        country=at.country,
        country_code=place.country,
        resolution=PRECISION[at.precision].plover,
    )


def _size(event: Event) -> dict[str, Any] | None:
    """Best figures under the manual's names, the others beside."""
    found: dict[str, Any] = {}
    for name, toll in (("dead", event.killed), ("injured", event.wounded), ("arrested", event.detained)):
        found.update(_figures(name, toll))
    return found or None


def _figures(name: str, toll: TollRange) -> dict[str, int]:
    if toll.best is None or toll.low is None or toll.high is None:
        return {}
    return {name: toll.best, f"{name}_low": toll.low, f"{name}_high": toll.high}


def _cited(account: Account) -> dict[str, Any]:
    document = account.document
    return known(
        corpus="rawi",
        citation=f"rawi:{account.ref}",
        url=document.url,
        title=document.title,
        language="fa",
        publication=document.outlet,
        published=document.published,
        coder=document.reader,
        codebook="plover",
        document=document.ref,
        sha256=document.text_sha256,
    )


def _ours(event: Event) -> dict[str, Any]:
    """What PLOVER has no field for: on whose word it rests, what others say, how many told it."""
    return known(
        aspect=event.aspect,
        standing=event.standing,
        why=event.standing_why,
        sources=[entity(a) for a in event.actors("sources")],
        responses=[
            {"actor": entity(r.actor), "stance": r.stance, "account": account.ref}
            for account in event.accounts
            for r in account.responses
        ],
        report_count=event.report_count,
        outlet_count=event.outlet_count,
        origin_count=event.origin_count,
        topics=event.labels("topics"),
        confidence=event.confidence,
    )


def write(job: Job) -> None:
    """``events.jsonl``."""
    with job.file(FORMAT.main) as out:
        for event in job.events():
            out.write(line(row(event)))
            job.counts["events"] += 1


FORMAT = Format(
    name="plover",
    title="PLOVER JSON",
    about="Events in the fields of the PLOVER manual, one a line, with auxiliary modes, quad codes and scores.",
    media_type="application/jsonl",
    main="events.jsonl",
    version="1",
    write=write,
)
