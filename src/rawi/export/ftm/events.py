"""Events as entities, their reports, and as what everybody takes part."""

from __future__ import annotations

import re
from collections.abc import Iterator

from rawi.export import codes
from rawi.export.ftm.entity import ENGLISH, Entity
from rawi.export.ftm.people import entity_id, iso2, place_id
from rawi.export.ftm.reports import link
from rawi.export.keywords import keywords
from rawi.export.told import Account, Event

_ISOLATES = re.compile("[\u2066-\u2069]")
"""What sets Persian off in Rawi's sentences; in a name that is matched it would be noise."""
_ROLES = (("actor", "actors"), ("recipient", "recipients"), ("source", "sources"), ("via", "via"))


def event_entities(event: Event) -> Iterator[Entity]:
    """An event with a documentation for each account and a link for each part in it."""
    yield _event(event)
    for account in event.accounts:
        yield _documentation(event, account)
    yield from _links(event)


def _event(event: Event) -> Entity:
    """What is only expected, supposed or denied says so in front: FollowTheMoney takes an event for one."""
    document = event.first.document
    entity = Entity("Event", entity_id(event.ref), event.first.ref, document.added)
    sure = "" if event.aspect in codes.HAPPENED else f"[{event.aspect}] "
    sentence = sure + _ISOLATES.sub("", event.sentence)
    entity.add("name", sentence, ENGLISH).add("summary", sentence, ENGLISH)
    _date(entity, event)
    places = event.places()
    entity.add("location", [p.label for p in places], ENGLISH)
    entity.add("addressEntity", [place_id(p) for p in places])
    entity.add("country", [iso2(p.country) for p in places])
    entity.add("involved", [entity_id(a.ref) for a in (*event.actors("actors"), *event.actors("recipients"))])
    entity.add("keywords", keywords(event)).add("recordId", event.ref)
    for account in event.accounts:
        entity.add("sourceUrl", account.document.url, origin=account.ref)
        entity.add("publisher", account.document.outlet, origin=account.ref)
        entity.add("proof", entity_id(account.document.ref), origin=account.ref)
    return entity


def _date(entity: Entity, event: Event) -> None:
    """Gregorian dates; the report's own words for them are the statement's original value."""
    words = next((a.read.time.text for a in event.accounts if a.read.time and a.start == event.start), None)
    if event.start and event.start == event.end:
        entity.add("date", event.start, original=words)
    else:
        entity.add("startDate", event.start, original=words).add("endDate", event.end, original=words)


def _documentation(event: Event, account: Account) -> Entity:
    document = account.document
    entity = Entity("Documentation", f"rawi-account-{account.ref}", document.ref, document.added)
    entity.add("document", entity_id(document.ref)).add("entity", entity_id(event.ref))
    entity.add("role", "copy" if document.copy_of else "account").add("date", document.published)
    entity.add("summary", _ISOLATES.sub("", account.sentence), ENGLISH).add("recordId", account.ref)
    return entity.add("sourceUrl", document.url)


def _links(event: Event) -> Iterator[Entity]:
    """Each part once, with the report that tells it first."""
    seen: set[str] = set()
    for account in event.accounts:
        parts = [(role, a) for role, field in _ROLES for a in getattr(account, field)]
        parts += [(response.stance, response.actor) for response in account.responses]
        for role, actor in parts:
            entity = link(actor, entity_id(event.ref), f"{event.ref}-{role}", role, account.document)
            if entity.id not in seen:
                seen.add(entity.id)
                yield entity
