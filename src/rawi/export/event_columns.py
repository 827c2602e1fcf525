"""The columns of ``events``: those that ACLED's and UCDP's users look for under their names, and Rawi's own.

What the archive does not tell is blank, never 0. Deaths stand only where an event is told as having happened.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from rawi.export import codes
from rawi.export.columns import Column, Table, day, decimal, flag, names, number, refs, several, text
from rawi.export.flat import EventRow, event_rows, first, party_speaks, solar
from rawi.export.places import PRECISION, placed
from rawi.export.plover import QUAD, contexts, score
from rawi.export.told import Actor, Quote

R = EventRow


def _toll(what: str, bound: str) -> Callable[[R], int | None]:
    return lambda r: getattr(r.toll(what), bound)


def _claims(what: str) -> Callable[[R], list[str]]:
    return lambda r: r.claimed(what)


def _at_least(what: str) -> Callable[[R], bool | None]:
    return lambda r: r.at_least(what)


def _party(number_: int, role: str, plural: str) -> tuple[Column, ...]:
    """The columns of the first actor of one role, and of the others."""
    name = f"actor{number_}"

    def one(value: Callable[[Actor], Any]) -> Callable[[R], Any]:
        def found(row: R) -> Any:
            actor: Actor | None = getattr(row, name)
            return value(actor) if actor is not None else None

        return found

    def code(row: R) -> int | None:
        found: int | None = getattr(row, f"inter{number_}")
        return found

    return (
        text(
            name,
            f"{role}: the one whom most accounts name, in English, else in Persian",
            one(lambda a: a.label),
        ),
        text(f"{name}_fa", "the same in Persian", one(lambda a: a.name)),
        text(f"{name}_id", "its id", one(lambda a: a.ref)),
        text(f"{name}_wikidata", "its Wikidata id", one(lambda a: a.wikidata)),
        text(f"{name}_country", "its country, ISO 3166 alpha-3", one(lambda a: a.country)),
        several(f"{name}_sectors", "its PLOVER sectors", one(lambda a: list(a.sectors))),
        several(f"assoc_actor_{number_}", "the others", lambda r: names(getattr(r, plural)[1:])),
        several(f"assoc_actor_{number_}_id", "their ids", lambda r: refs(getattr(r, plural)[1:])),
        number(f"inter{number_}", "ACLED's code of it; blank where the report does not settle it", code),
        text(f"inter{number_}_label", "what that code says", lambda r: codes.INTER.get(code(r) or 0)),
    )


def _year(row: R) -> int | None:
    years = {d[:4] for d in (row.start, row.end) if d}
    return int(years.pop()) if len(years) == 1 else None


def _quote(row: R) -> Quote | None:
    return first(row.event.first.quotes)


def _party_speaks(row: R) -> bool | None:
    known = [found for account in row.event.accounts if (found := party_speaks(account)) is not None]
    return any(known) if known else None


def _answers(row: R) -> list[str]:
    found = (f"{names([x.actor])[0]}: {x.stance}" for account in row.reported for x in account.responses)
    return list(dict.fromkeys(found))


_WHEN = (
    text("event_id", "Permanent id; `rawi show` and the desk take it", lambda r: r.event.ref),
    day("event_date", "First day of the event, Gregorian (ACLED)", lambda r: r.start),
    number("year", "Its year, where first and last day are in one", _year),
    day("date_start", "First day (UCDP)", lambda r: r.start),
    day("date_end", "Last day (UCDP)", lambda r: r.end),
    number("time_precision", "ACLED: 1 the day, 2 the week, 3 the month is known", lambda r: codes.acled_time(r.days)),
    number(
        "date_prec",
        "UCDP: 1 the day, 2 two to six days, 3 the week, 4 the month, 5 the year is known",
        lambda r: codes.ucdp_time(r.days),
    ),
    text("date_sh", "First day, solar Hijri", lambda r: solar(r.start)),
    text("date_end_sh", "Last day, solar Hijri", lambda r: solar(r.end)),
    text("date_text", "The report's words for it", lambda r: r.time.text if r.time else None),
    text(
        "calendar",
        "Calendar of these words: gregorian, solar-hijri, lunar-hijri, relative, weekday",
        lambda r: r.time.calendar if r.time else None,
    ),
    text("date_inferred", "How what they leave out was found", lambda r: r.time.inferred if r.time else None),
    day(
        "reported_first",
        "Day of the earliest report",
        lambda r: min((a.document.published for a in r.event.accounts if a.document.published), default=None),
    ),
)

_WHAT = (
    text(
        "disorder_type",
        "ACLED: Political violence (ASSAULT), Demonstrations (PROTEST); else blank",
        lambda r: codes.DISORDER.get(r.event.type),
    ),
    text("event_type", "PLOVER type", lambda r: r.event.type),
    text("sub_event_type", "PLOVER mode", lambda r: r.event.mode),
    number(
        "quad_code",
        "PLOVER: 1 verbal, 2 material cooperation, 3 verbal, 4 material conflict",
        lambda r: QUAD[r.event.type],
    ),
    decimal("intensity", "PLOVER score from -10 to 10", lambda r: score(r.event.type, r.event.mode)),
    several("contexts", "PLOVER contexts, with the auxiliary mode", lambda r: contexts(r.event)),
    several("topics", "Rawi's topics", lambda r: r.event.labels("topics")),
    text("modality", "asserted, ongoing, future, hypothetical, historical, negated", lambda r: r.event.aspect),
    text(
        "civilian_targeting",
        "ACLED: Civilian targeting, where civilians are attacked",
        lambda r: "Civilian targeting" if r.event.type == "ASSAULT" and r.inter2 == 7 else None,
    ),
    number(
        "type_of_violence",
        "UCDP: 1 state-based, 2 non-state, 3 one-sided; only where deaths are reported",
        lambda r: r.violence,
    ),
)

_WHO = (
    *_party(1, "Who did it", "actors"),
    *_party(2, "Whom it was done to", "recipients"),
    number(
        "interaction",
        "ACLED: both codes, the smaller first; 10, 20 … without a second",
        lambda r: codes.interaction(r.inter1, r.inter2) if r.inter2 or not r.actor2 else None,
    ),
    text(
        "side_a",
        "UCDP: actor1, where type_of_violence stands",
        lambda r: names([r.actor1])[0] if r.violence and r.actor1 else None,
    ),
    text(
        "side_b",
        "UCDP: actor2, where type_of_violence stands",
        lambda r: names([r.actor2])[0] if r.violence and r.actor2 else None,
    ),
    text(
        "dyad_name",
        "UCDP: both",
        lambda r: " - ".join(names([r.actor1, r.actor2])) if r.violence and r.actor1 and r.actor2 else None,
    ),
)

_WHERE = (
    number(
        "iso",
        "ISO 3166 numeric code of the country where all its places lie",
        lambda r: r.country.numeric if r.country else None,
    ),
    text("iso3", "The same, alpha-3", lambda r: r.iso3),
    text("country", "The same, in English", lambda r: r.country.name if r.country else None),
    number("country_id", "UCDP: its number with Gleditsch and Ward", lambda r: r.country.gw if r.country else None),
    text("admin1", "Province", lambda r: r.at.province),
    text("admin1_fa", "Province, in Persian", lambda r: r.at.province_fa),
    text("admin1_code", "Province, ISO 3166-2", lambda r: r.at.province_code),
    text("admin2", "District", lambda r: r.at.district),
    text("location", "The most exact place that is named", lambda r: r.place.label if r.place else None),
    text("location_fa", "The same in Persian", lambda r: r.place.name if r.place else None),
    decimal(
        "latitude", "Of a town only: an area has no point", lambda r: r.place.lat if r.place and r.is_point else None
    ),
    decimal("longitude", "Of a town only", lambda r: r.place.lon if r.place and r.is_point else None),
    number("geonames_id", "GeoNames id of the place", lambda r: r.place.geonames if r.place else None),
    number("geo_precision", "ACLED: 1 town, 2 district, 3 province", lambda r: PRECISION[r.at.precision].acled),
    number(
        "where_prec",
        "UCDP: 1 town, 3 district, 4 province, 5 a region, 6 a country",
        lambda r: PRECISION[r.at.precision].ucdp,
    ),
    several("places", "All places named", lambda r: [p.label for p in r.places]),
    several(
        "places_inferred",
        "How those of them were found that no account names as its own",
        lambda r: placed(r.places, r.event.accounts),
    ),
)

_SOURCES = (
    several(
        "source",
        "Outlets, in the order of publishing (ACLED)",
        lambda r: list(dict.fromkeys(a.document.outlet for a in r.reported if a.document.outlet)),
    ),
    text(
        "source_scale",
        "ACLED: National, International, or both, by the countries of the outlets; blank where one is not known",
        lambda r: codes.scale((a.document.outlet_country for a in r.event.accounts), r.iso3),
    ),
    several(
        "source_article",
        "UCDP: outlet, day and headline of each report",
        lambda r: [
            ", ".join(p for p in (a.document.outlet, a.document.published or "", a.document.title) if p)
            for a in r.reported
        ],
    ),
    text("source_office", "UCDP: the outlet that published first", lambda r: r.reported[0].document.outlet),
    day("source_date", "UCDP: the day it did", lambda r: r.reported[0].document.published),
    text("source_headline", "UCDP: its headline", lambda r: r.reported[0].document.title),
    several("source_original", "UCDP: on whose word it rests; as attribution", lambda r: names(r.sources)),
    number("number_of_sources", "Outlets that tell it", lambda r: r.event.outlet_count),
    number("report_count", "Reports that tell it", lambda r: r.event.report_count),
    number("outlet_count", "Outlets that tell it", lambda r: r.event.outlet_count),
    number(
        "origin_count",
        "Origins: whose telling it is, once copies and quotations are followed to their end",
        lambda r: r.event.origin_count,
    ),
)

_OPEN = "Whether the high figure is claimed as at least: there may be more"
_DEATHS = (
    number("fatalities", "Best figure of deaths (ACLED); blank where nobody gives one", _toll("killed", "best")),
    number("low", "Lowest figure of deaths (UCDP)", _toll("killed", "low")),
    number("best", "Best figure of deaths (UCDP)", _toll("killed", "best")),
    number("high", "Highest figure of deaths (UCDP)", _toll("killed", "high")),
    flag("fatalities_at_least", _OPEN, _at_least("killed")),
    several("fatalities_claims", "Each figure with whose it is; + is at least", lambda r: r.claimed("killed")),
    *(
        column
        for what in ("wounded", "detained")
        for column in (
            *(
                number(f"{what}_{b}", f"{b.capitalize()} figure of {what}", _toll(what, b))
                for b in ("low", "best", "high")
            ),
            flag(f"{what}_at_least", _OPEN, _at_least(what)),
            several(f"{what}_claims", "Each figure with whose it is; + is at least", _claims(what)),
        )
    ),
    text("toll_rule", "How the best figures were chosen", lambda r: r.event.toll_rule),
)

_WORD = (
    several("attribution", "On whose word it rests", lambda r: names(r.sources)),
    several("attribution_id", "Their ids", lambda r: refs(r.sources)),
    several("via", "Through whom their word came", lambda r: names(r.via)),
    flag(
        "source_is_party",
        "Whether one of them is on the side of somebody who did or suffered it",
        _party_speaks,
    ),
    several(
        "other_side",
        "What others say of it: name and confirms, denies, disputes, silent or unverified",
        _answers,
    ),
    text("standing", "told, claimed, unconfirmed, disputed, corroborated or confirmed", lambda r: r.event.standing),
    text("standing_why", "Why", lambda r: r.event.standing_why),
    decimal("confidence", "How likely the reader is right that this is told", lambda r: r.event.confidence),
    text("notes", "The event as an English sentence (ACLED)", lambda r: r.event.sentence),
    text("quote", "The words of the surest account that it rests on", lambda r: q.quote if (q := _quote(r)) else None),
    number(
        "start",
        "Where they begin in the text as it came, in code points",
        lambda r: q.start if (q := _quote(r)) else None,
    ),
    number("end", "Where they end", lambda r: q.end if (q := _quote(r)) else None),
    text("account_id", "Id of that account", lambda r: r.event.first.ref),
    text("document_id", "Id of its report", lambda r: r.event.first.document.ref),
    text("url", "Its address", lambda r: r.event.first.document.url),
    text("sha256", "SHA-256 of its text in UTF-8", lambda r: r.event.first.document.text_sha256),
    text("engine_version", "What read it", lambda r: r.event.first.document.reader),
)


EVENTS = Table(
    "events",
    "One event, however many reports tell it",
    (*_WHEN, *_WHAT, *_WHO, *_WHERE, *_SOURCES, *_DEATHS, *_WORD),
    event_rows,
)
