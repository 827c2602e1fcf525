"""Events as whole records: everything that the archive holds of them, nested, with the words it rests on."""

from __future__ import annotations

from typing import Any

from rawi.export.lines import known
from rawi.export.places import PRECISION, located
from rawi.export.told import Account, Actor, Event, Place, Quote, Response, Statement, Toll, TollRange


def event_whole(event: Event) -> dict[str, Any]:
    """One event with all its accounts."""
    return known(
        id=event.ref,
        type=event.type,
        mode=event.mode,
        aspect=event.aspect,
        start=event.start,
        end=event.end,
        sentence=event.sentence,
        standing=event.standing,
        why=event.standing_why,
        reports=event.report_count,
        outlets=event.outlet_count,
        origins=event.origin_count,
        killed=_range(event.killed),
        wounded=_range(event.wounded),
        detained=_range(event.detained),
        toll_rule=event.toll_rule,
        confidence=event.confidence,
        accounts=[account_whole(account) for account in event.accounts],
    )


def account_whole(account: Account) -> dict[str, Any]:
    """One account. ``origin`` are the ids of whose telling it is."""
    time, sure = account.read.time, account.read.confidence
    document = account.document
    return known(
        id=account.ref,
        document=document.ref,
        sha256=document.text_sha256,
        outlet=document.outlet,
        published=document.published,
        url=document.url,
        copy_of=document.copy_of,
        type=account.type,
        mode=account.mode,
        aspect=account.aspect,
        start=account.start,
        end=account.end,
        time=known(
            text=time.text,
            precision=time.precision,
            calendar=time.calendar,
            inferred=time.inferred,
            span={"start": time.span.start, "end": time.span.end} if time.span else None,
        )
        if time
        else None,
        actors=[named(a) for a in account.actors],
        recipients=[named(a) for a in account.recipients],
        attribution=[named(a) for a in account.sources],
        via=[named(a) for a in account.via],
        origin=list(account.origin),
        statements=account.statements,
        contexts=account.contexts,
        topics=account.topics,
        places=[place_whole(p, account.inferred.get(p.name, "")) for p in account.places],
        tolls=[_toll(t) for t in account.tolls],
        responses=[_response(r) for r in account.responses],
        quotes=quoted(account.quotes),
        sentence=account.sentence,
        confidence=account.confidence,
        confidences=known(who=sure.who, whom=sure.whom, source=sure.source, time=sure.time, place=sure.place)
        if sure
        else None,
        rule=account.rule,
        reader=document.reader,
    )


def statement_whole(statement: Statement) -> dict[str, Any]:
    """One act of saying."""
    return known(
        id=statement.ref,
        document=statement.document.ref,
        speakers=[named(a) for a in statement.speakers],
        via=[named(a) for a in statement.via],
        channel=statement.channel,
        verb=statement.verb,
        verb_en=statement.verb_en,
        start=statement.start,
        end=statement.end,
        quoted=statement.quoted or None,
        content=statement.content,
        events=statement.events,
        accounts=statement.accounts,
        quotes=quoted(statement.quotes),
        sentence=statement.sentence,
        confidence=statement.confidence,
        rule=statement.rule,
    )


def actor_whole(actor: Actor) -> dict[str, Any]:
    """One actor over all reports."""
    return known(
        id=actor.ref,
        name=actor.name,
        name_en=actor.name_en,
        transliterated=actor.transliterated or None,
        kind=actor.kind,
        country=actor.country,
        sectors=list(actor.sectors),
        wikidata=actor.wikidata,
        office=actor.office,
    )


def named(actor: Actor) -> dict[str, str]:
    """An actor as far as reading needs it."""
    return known(id=actor.ref, name=actor.name, name_en=actor.name_en)


def place_whole(place: Place, inferred: str = "") -> dict[str, Any]:
    """A place, how exactly it is known, and how it was found where it was inferred."""
    at = located(place)
    return known(
        name=place.name,
        name_en=place.name_en,
        precision=at.precision,
        geo_precision=PRECISION[at.precision].acled,
        where_prec=PRECISION[at.precision].ucdp,
        province=at.province,
        province_code=at.province_code,
        country=place.country,
        lat=place.lat,
        lon=place.lon,
        geonames=place.geonames,
        inferred=inferred or None,
    )


def quoted(quotes: list[Quote] | tuple[Quote, ...]) -> list[dict[str, Any]]:
    """Quotations with their offsets, in code points of the text as it came."""
    return [{"start": q.start, "end": q.end, "quote": q.quote} for q in quotes]


def _range(toll: TollRange) -> dict[str, int] | None:
    found: dict[str, int] = known(low=toll.low, best=toll.best, high=toll.high)
    return found or None


def _toll(toll: Toll) -> dict[str, Any]:
    return known(
        what=toll.what,
        low=toll.low,
        high=toll.high,
        claimants=[named(a) for a in toll.claimants],
        quotes=quoted(toll.quotes),
    )


def _response(response: Response) -> dict[str, Any]:
    return {"actor": named(response.actor), "stance": response.stance, "quotes": quoted(response.quotes)}
