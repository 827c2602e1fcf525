"""Schema.org claims as JSON-LD: what is claimed, by whom, where it appeared, where first; never whether it is true.

There is no ClaimReview: Rawi rates nothing. The context is written out, so that no reader has to fetch one.
"""

from __future__ import annotations

from typing import Any

from rawi.export.job import Job
from rawi.export.keywords import keywords
from rawi.export.lines import known, line
from rawi.export.model import Format
from rawi.export.places import country_name, located
from rawi.export.told import Account, Actor, Event, Place, Quote

CONTEXT = {"@vocab": "https://schema.org/", "rawi": "urn:rawi:"}


def claim(event: Event) -> dict[str, Any]:
    """One event as a claim; its author is on whose word it rests, else the outlets that tell it in their own voice."""
    reported = sorted(event.accounts, key=lambda a: (a.document.published or "9999", a.row))
    sources = event.actors("sources")
    return known(
        **{"@id": f"rawi:{event.ref}", "@type": "Claim"},
        identifier=event.ref,
        text=_english(event.sentence),
        author=[person(a) for a in sources] or [_outlet(name) for name in _outlets(reported)],
        about=_about(event),
        appearance=[_article(account) for account in reported],
        firstAppearance={"@id": f"rawi:{reported[0].document.ref}"},
        comment=[_comment(r.actor, r.stance, r.quotes) for account in reported for r in account.responses],
        keywords=keywords(event),
    )


def person(actor: Actor) -> dict[str, Any]:
    """A person or body, by its names in both languages."""
    english = [_english(actor.name_en)] if actor.name_en and actor.name_en != actor.name else []
    return known(
        **{"@id": f"rawi:{actor.ref}", "@type": "Person" if actor.kind == "person" else "Organization"},
        name=[_persian(actor.name), *english],
        sameAs=f"https://www.wikidata.org/entity/{actor.wikidata}" if actor.wikidata else None,
    )


def _about(event: Event) -> dict[str, Any]:
    """What it is a claim of: an event with days and places, as far as they are told."""
    return known(
        **{"@type": "Event"},
        startDate=event.start,
        endDate=event.end,
        location=[_place(p) for p in event.places()],
    )


def _place(place: Place) -> dict[str, Any]:
    """A place without coordinates but a town's."""
    at = located(place)
    town = at.precision == "point" and place.lat is not None
    return known(
        **{"@type": "Place"},
        name=[_persian(place.name), *([_english(place.name_en)] if place.name_en else [])],
        latitude=place.lat if town else None,
        longitude=place.lon if town else None,
        address=known(
            **{"@type": "PostalAddress"},
            addressRegion=at.province_code or at.province,
            addressCountry=country_name(place.country) if place.country else None,
        ),
    )


def _article(account: Account) -> dict[str, Any]:
    """The report in which it appears, with the words it rests on; hash and offsets are of the text as it came."""
    document = account.document
    return known(
        **{"@id": f"rawi:{document.ref}", "@type": "NewsArticle"},
        headline=_persian(document.title) if document.title else None,
        url=document.url,
        datePublished=document.published,
        inLanguage="fa",
        publisher=_outlet(document.outlet) if document.outlet else None,
        isBasedOn={"@id": f"rawi:{document.copy_of}"} if document.copy_of else None,
        identifier=_value("sha256", document.text_sha256),
        hasPart=[_quotation(account, n, q) for n, q in enumerate(account.quotes)],
    )


def _quotation(account: Account, number: int, quote: Quote) -> dict[str, Any]:
    return {
        "@id": f"rawi:{account.ref}-{number}",
        "@type": "Quotation",
        "text": _persian(quote.quote),
        "identifier": _value("char", f"{quote.start},{quote.end}"),
    }


def _comment(actor: Actor, stance: str, quotes: tuple[Quote, ...]) -> dict[str, Any]:
    """What somebody else says of it."""
    return known(
        **{"@type": "Comment"}, author=person(actor), keywords=stance, text=[_persian(q.quote) for q in quotes]
    )


def _outlets(accounts: list[Account]) -> list[str]:
    return list(dict.fromkeys(a.document.outlet for a in accounts if a.document.outlet))


def _outlet(name: str) -> dict[str, Any]:
    return {"@type": "Organization", "name": name}


def _value(name: str, value: str) -> dict[str, str]:
    return {"@type": "PropertyValue", "propertyID": name, "value": value}


def _english(text: str) -> dict[str, str]:
    return {"@value": text, "@language": "en"}


def _persian(text: str) -> dict[str, str]:
    return {"@value": text, "@language": "fa"}


def write(job: Job) -> None:
    """One document; each claim stands on a line of its own."""
    with job.file(FORMAT.main) as out:
        out.write(b'{"@context":' + line(CONTEXT)[:-1] + b',"@graph":[')
        for event in job.events():
            out.write((b",\n" if job.counts["events"] else b"\n") + line(claim(event))[:-1])
            job.counts["events"] += 1
        out.write(b"\n]}\n")


FORMAT = Format(
    name="claims",
    title="Schema.org claims (JSON-LD)",
    about="Each event as a Claim: who claims it, where it appeared, where first, what others say. No rating.",
    media_type="application/ld+json",
    main="claims.jsonld",
    version="1",
    write=write,
)
