"""The columns of the other flat tables."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from rawi.export import codes
from rawi.export.columns import Column, Table, day, decimal, flag, names, number, quotes, refs, several, text
from rawi.export.flat import AccountRow, account_rows, answers, figures, first, parts, party_speaks, solar
from rawi.export.places import PRECISION, placed


def _evidence(found: Callable[[Any], Any]) -> tuple[Column, ...]:
    """The first quotation, and all."""
    return (
        text(
            "quote", "The words it rests on, the first stretch", lambda r: q.quote if (q := first(found(r))) else None
        ),
        number(
            "start",
            "Where they begin in the text as it came, in code points",
            lambda r: q.start if (q := first(found(r))) else None,
        ),
        number("end", "Where they end", lambda r: q.end if (q := first(found(r))) else None),
        quotes("quotes", "All stretches of words that it rests on", found),
    )


def _sure(field: str) -> Callable[[AccountRow], float | None]:
    return lambda r: getattr(r.account.read.confidence, field, None)


ACCOUNTS = Table(
    "accounts",
    "One report's telling of an event",
    (
        text("account_id", "Permanent id", lambda r: r.account.ref),
        text("event_id", "The event that it tells", lambda r: r.event.ref),
        text("document_id", "The report", lambda r: r.document.ref),
        text("event_type", "PLOVER type", lambda r: r.account.type),
        text("sub_event_type", "PLOVER mode", lambda r: r.account.mode),
        text("modality", "asserted, ongoing, future, hypothetical, historical, negated", lambda r: r.account.aspect),
        day("date_start", "First day", lambda r: r.start),
        day("date_end", "Last day", lambda r: r.end),
        number("time_precision", "ACLED's code", lambda r: codes.acled_time(r.days)),
        number("date_prec", "UCDP's code", lambda r: codes.ucdp_time(r.days)),
        text("date_sh", "First day, solar Hijri", lambda r: solar(r.start)),
        text("date_end_sh", "Last day, solar Hijri", lambda r: solar(r.end)),
        text("date_text", "The report's words for it", lambda r: r.time.text if r.time else None),
        text("calendar", "Calendar of these words", lambda r: r.time.calendar if r.time else None),
        text("date_inferred", "How what they leave out was found", lambda r: r.time.inferred if r.time else None),
        several("actors", "Who did it", lambda r: names(r.account.actors)),
        several("actor_ids", "Their ids", lambda r: refs(r.account.actors)),
        several("recipients", "Whom it was done to", lambda r: names(r.account.recipients)),
        several("recipient_ids", "Their ids", lambda r: refs(r.account.recipients)),
        several(
            "attribution",
            "On whose word it rests; blank where the outlet tells it in its own voice",
            lambda r: names(r.account.sources),
        ),
        several("attribution_ids", "Their ids", lambda r: refs(r.account.sources)),
        several("via", "Through whom their word came", lambda r: names(r.account.via)),
        several("via_ids", "Their ids", lambda r: refs(r.account.via)),
        flag(
            "source_is_party",
            "Whether one of them is on the side of somebody who did or suffered it",
            lambda r: party_speaks(r.account),
        ),
        several(
            "origin",
            "Ids of whose telling it is, once copies and quotations are followed to their end",
            lambda r: list(r.account.origin),
        ),
        several("statement_ids", "The acts of saying that it rests on", lambda r: r.account.statements),
        several("contexts", "PLOVER contexts", lambda r: r.account.contexts),
        several("topics", "Rawi's topics", lambda r: r.account.topics),
        several("places", "Places", lambda r: [p.label for p in r.places]),
        several("places_fa", "Places, in Persian", lambda r: [p.name for p in r.places]),
        several(
            "places_inferred",
            "How those of them were found that the event's own words do not name",
            lambda r: placed(r.places, [r.account]),
        ),
        text("admin1", "Province of the most exact place", lambda r: r.at.province),
        text("admin1_code", "The same, ISO 3166-2", lambda r: r.at.province_code),
        text("iso3", "Country where all places lie", lambda r: r.iso3),
        number("geo_precision", "ACLED's code", lambda r: PRECISION[r.at.precision].acled),
        number("where_prec", "UCDP's code", lambda r: PRECISION[r.at.precision].ucdp),
        text("notes", "The account as an English sentence", lambda r: r.account.sentence),
        *_evidence(lambda r: r.account.quotes),
        text("outlet", "Who printed it", lambda r: r.document.outlet),
        text("title", "Its headline", lambda r: r.document.title),
        day("published", "When", lambda r: r.document.published),
        text("url", "Its address", lambda r: r.document.url),
        text("copy_of", "The report that it copies", lambda r: r.document.copy_of),
        text("sha256", "SHA-256 of its text in UTF-8", lambda r: r.document.text_sha256),
        decimal("confidence", "How likely the reader is right that this is told", lambda r: r.account.confidence),
        *(
            decimal(
                f"confidence_{field}",
                f"The same for {what}",
                _sure(field),
            )
            for field, what in (
                ("who", "actors"),
                ("whom", "recipients"),
                ("source", "attribution"),
                ("time", "dates"),
                ("place", "places"),
            )
        ),
        text("rule", "The rule that found it", lambda r: r.account.rule),
        text("engine_version", "What read it", lambda r: r.document.reader),
    ),
    account_rows,
)

PARTIES = Table(
    "parties",
    "One actor's part in one account",
    (
        text("account_id", "The account", lambda r: r.account.ref),
        text("event_id", "The event", lambda r: r.event.ref),
        text("role", "actor, recipient, source (on whose word) or via (what carried it)", lambda r: r.role),
        text("actor_id", "The actor", lambda r: r.actor.ref),
        text("name", "In English, else in Persian", lambda r: r.actor.label),
        text("name_fa", "In Persian", lambda r: r.actor.name),
        text(
            "kind",
            "person, government, organization, group, country, delegation, outlet, people",
            lambda r: r.actor.kind,
        ),
        text("country", "ISO 3166 alpha-3", lambda r: r.actor.country),
        several("sectors", "PLOVER sectors", lambda r: list(r.actor.sectors)),
    ),
    parts,
)

TOLLS = Table(
    "tolls",
    "One figure in one account",
    (
        text("event_id", "The event", lambda r: r.event.ref),
        text("account_id", "The account", lambda r: r.account.ref),
        text("document_id", "The report", lambda r: r.account.document.ref),
        text("what", "killed, wounded or detained", lambda r: r.toll.what),
        number("low", "The figure, or the lower of a range", lambda r: r.toll.low),
        number("high", "The higher; blank for at least", lambda r: r.toll.high),
        several(
            "claimants",
            "Whose figure it is; blank where the outlet gives it in its own voice",
            lambda r: names(r.toll.claimants),
        ),
        several("claimant_ids", "Their ids", lambda r: refs(r.toll.claimants)),
        text("modality", "How the account is told", lambda r: r.account.aspect),
        text("outlet", "Who printed it", lambda r: r.account.document.outlet),
        day("published", "When", lambda r: r.account.document.published),
        *_evidence(lambda r: r.toll.quotes),
    ),
    figures,
)

RESPONSES = Table(
    "responses",
    "What somebody else says of an event, in one account",
    (
        text("event_id", "The event", lambda r: r.event.ref),
        text("account_id", "The account", lambda r: r.account.ref),
        text("document_id", "The report", lambda r: r.account.document.ref),
        text("actor_id", "Who", lambda r: r.response.actor.ref),
        text("name", "Who, in English, else in Persian", lambda r: r.response.actor.label),
        text("name_fa", "Who, in Persian", lambda r: r.response.actor.name),
        text("stance", "confirms, denies, disputes, silent or unverified", lambda r: r.response.stance),
        text("outlet", "Who printed it", lambda r: r.account.document.outlet),
        day("published", "When", lambda r: r.account.document.published),
        *_evidence(lambda r: r.response.quotes),
    ),
    answers,
)

STATEMENTS = (
    text("statement_id", "Permanent id", lambda r: r.ref),
    text("document_id", "The report", lambda r: r.document.ref),
    several("speakers", "Who says it", lambda r: names(r.speakers)),
    several("speaker_ids", "Their ids", lambda r: refs(r.speakers)),
    several("via", "What carried it", lambda r: names(r.via)),
    several("via_ids", "Their ids", lambda r: refs(r.via)),
    text("channel", "statement, X, video, interview, press conference …", lambda r: r.channel),
    text("verb", "The verb of saying", lambda r: r.verb),
    text("verb_en", "The same in English", lambda r: r.verb_en),
    day("date_start", "First day on which it was said", lambda r: r.start),
    day("date_end", "Last day", lambda r: r.end),
    flag("quoted", "Whether the report quotes it word for word", lambda r: r.quoted),
    text("content", "What is said, in the report's words", lambda r: r.content),
    several("event_ids", "Events that rest on it", lambda r: r.events),
    several("account_ids", "Accounts that rest on it", lambda r: r.accounts),
    text("notes", "The statement as an English sentence", lambda r: r.sentence),
    *_evidence(lambda r: r.quotes),
    text("outlet", "Who printed it", lambda r: r.document.outlet),
    day("published", "When", lambda r: r.document.published),
    decimal("confidence", "How likely the reader is right that this is said", lambda r: r.confidence),
    text("rule", "The rule that found it", lambda r: r.rule),
)
"""A row is one act of saying."""

DOCUMENTS = (
    text("document_id", "Permanent id", lambda r: r.ref),
    text("title", "Headline", lambda r: r.title),
    text("outlet", "Who printed it", lambda r: r.outlet),
    text("url", "Its address", lambda r: r.url),
    day("published", "Day of publishing", lambda r: r.published),
    text("published_inferred", "How that was found, where it was not given", lambda r: r.published_inferred),
    text("language", "prs Dari, pes Iranian Persian, where its words tell", lambda r: r.language),
    text("copy_of", "The report that it copies", lambda r: r.copy_of),
    text("credited_to", "Id of the agency that it credits as a whole", lambda r: r.credit),
    text("source", "The file or stream it came from", lambda r: r.source),
    number("line", "Its line there", lambda r: r.line),
    text("encoding", "Its encoding there", lambda r: r.encoding),
    text("sha256", "SHA-256 of its text in UTF-8", lambda r: r.text_sha256),
    text("raw_sha256", "SHA-256 of the bytes as they came", lambda r: r.raw_sha256),
    text("added", "When it came into the archive, UTC", lambda r: r.added),
    text("engine_version", "What read it", lambda r: r.reader),
)
"""A row is one report."""

ACTORS = (
    text("actor_id", "Permanent id", lambda r: r.ref),
    text("name", "In English, else in Persian", lambda r: r.label),
    text("name_fa", "In Persian, the fullest form", lambda r: r.name),
    flag("transliterated", "Whether the English name is carried over letter by letter", lambda r: r.transliterated),
    text("kind", "person, government, organization, group, country, delegation, outlet, people", lambda r: r.kind),
    text("country", "ISO 3166 alpha-3", lambda r: r.country),
    several("sectors", "PLOVER sectors", lambda r: list(r.sectors)),
    text("wikidata", "Wikidata id", lambda r: r.wikidata),
    text("office", "An office", lambda r: r.office),
)
"""A row is one actor over all reports."""

FLAT = (ACCOUNTS, PARTIES, TOLLS, RESPONSES)
"""The tables beside ``events`` whose rows hang on events."""
