"""A record in English: one citable sentence for each event, statement and role, from the record alone.

Nothing is translated: the sentence of an event comes from its type, mode and aspect, names from the record. What has no
English stays in Persian in « ». Where the report's text is given too, statements carry their words.
"""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from rawi.record import Actor, Event, Record, Response, Span, Statement
from rawi.render.bidi import quoted
from rawi.render.dates import when
from rawi.render.figures import tolls
from rawi.render.names import actor_name, listing, place_name, plural, with_article
from rawi.render.phrases import phrase
from rawi.render.verbs import active, happened, passive, said

_GIST = 3
"""So many events are told within the sentence of a statement."""
_STANCES = {
    "confirms": ("confirms it", "confirm it"),
    "denies": ("denies it", "deny it"),
    "disputes": ("tells it otherwise", "tell it otherwise"),
    "silent": ("has neither confirmed nor denied it", "have neither confirmed nor denied it"),
    "unverified": ("could not verify it", "could not verify it"),
}


class English(msgspec.Struct, frozen=True):
    """A sentence and the id of what it tells: of an event, a statement, or (for a role) an actor."""

    about: str
    sentence: str


def english(record: Record, text: str = "") -> list[English]:
    """The sentences of a record: events, then statements, then roles, in the record's order."""
    teller = Teller(record, text)
    return [
        *(English(e.id, teller.event(e)) for e in record.events),
        *(English(s.id, teller.statement(s)) for s in record.statements),
        *(English(a.id, sentence) for a in record.actors for sentence in teller.roles(a)),
    ]


class Teller:
    """Tells the parts of one record in English."""

    def __init__(self, record: Record, text: str = "") -> None:
        self.record = record
        self.text = text
        self._actors = {a.id: a for a in record.actors}
        self._events = {e.id: e for e in record.events}

    def actors(self, ids: Sequence[str]) -> list[Actor]:
        """The actors of these ids; an id that the record lacks is passed over."""
        return [self._actors[i] for i in ids if i in self._actors]

    def names(self, ids: Sequence[str]) -> str:
        """``the Taliban, Iran and Sergei Shoigu``."""
        return listing([with_article(a) for a in self.actors(ids)])

    def quote(self, spans: Sequence[Span]) -> str:
        """The words at the first of these spans, in « »; nothing without the report's text."""
        return quoted(self.text[spans[0].start : spans[0].end]) if spans and self.text else ""

    def event(self, event: Event) -> str:
        """One event: when, who, did what, to whom, where, at what toll, on whose word, and what others say of it."""
        told = when(event.time)
        lead = [w for w in ("earlier" if event.aspect == "historical" else "", told) if w]
        opening = f"{', '.join(lead)}, " if lead else ""
        parts = [f"{opening}{self._core(event)}{self._word(event)}"]
        if event.tolls:
            parts.append(f"toll: {tolls(event.tolls, self.names)}")
        parts += [self._response(r) for r in event.responses]
        return _sentence("; ".join(p for p in parts if p))

    def statement(self, statement: Statement) -> str:
        """One act of saying: who said, through what, when, and in which words."""
        speakers = self.names(statement.speakers) or "somebody whom the report does not name"
        parts = [speakers, said(statement.verb_en), self._channel(statement), when(statement.time)]
        gist = self._gist(statement)
        words = self.quote((statement.content,) if statement.content else () if gist else statement.evidence)
        if not gist and not words:
            gist = "something that the record holds by its place in the text alone"
        told = " ".join(p for p in (*parts, gist) if p)
        return _sentence(f"{told}: {words}" if words else told)

    def roles(self, actor: Actor) -> list[str]:
        """One sentence for each office of a person."""
        name = actor_name(actor)
        return [_sentence(f"{name} is named as {_title(r.title_en or quoted(r.title), r.acting)}") for r in actor.roles]

    def _core(self, event: Event) -> str:
        row = phrase(event.type, event.mode)
        doers, whom = self.actors(event.actors), self.actors(event.recipients)
        since = event.time is not None and event.time.start is not None and event.time.end is None
        if doers:
            where = self._where(event, "" if event.mode == "visit" and not whom else "in")
            rest = row.whom.format(self.names(event.recipients)) if whom else row.lone
            verb = active(row.forms, event.aspect, plural(doers), since)
            return " ".join(p for p in (self.names(event.actors), verb, rest, where) if p)
        where = self._where(event, "in")
        if whom:
            verb = passive(row.passive, event.aspect, plural(whom), since)
            return " ".join(p for p in (self.names(event.recipients), verb, where) if p)
        return " ".join(p for p in (row.noun, happened(event.aspect, since), where) if p)

    def _where(self, event: Event, preposition: str) -> str:
        places = listing([place_name(p) for p in event.places])
        return f"{preposition} {places}".strip() if places else ""

    def _word(self, event: Event) -> str:
        """On whose word: the sources, or the report itself."""
        if not event.sources:
            outlet = self.record.document.outlet
            return f", {quoted(outlet) if not outlet.isascii() else outlet} reports" if outlet else ", the report says"
        if set(event.sources) <= set(event.actors):
            many = plural(self.actors(event.sources))
            return f", by {'their' if many else 'its' if self._thing(event.sources) else 'his or her'} own account"
        return f", according to {self.names(event.sources)}"

    def _thing(self, ids: Sequence[str]) -> bool:
        return all(a.kind != "person" for a in self.actors(ids))

    def _response(self, response: Response) -> str:
        actors = self.actors((response.actor,))
        if not actors:
            return ""
        return f"{with_article(actors[0])} {_STANCES[response.stance][plural(actors)]}"

    def _channel(self, statement: Statement) -> str:
        parts = []
        if statement.channel:
            article = "an" if statement.channel[0].lower() in "aeiou" else "a"
            named = statement.channel[0].isupper()
            parts.append(f"on {statement.channel}" if named else f"in {article} {statement.channel}")
        via = self.names(statement.via)
        if via and via != statement.channel:
            parts.append(f"via {via}")
        return " ".join(parts)

    def _gist(self, statement: Statement) -> str:
        """The events that rest on the statement, for those who do not read its words."""
        told = [self._core(self._events[e]) for e in statement.events if e in self._events]
        more = len(told) - _GIST
        return f"that {listing(told[:_GIST] + ([f'{more} more'] if more > 0 else []))}" if told else ""


def _title(title: str, acting: bool) -> str:
    return f"acting {title}" if acting and "acting" not in title.lower() else title


def _sentence(text: str) -> str:
    return f"{text[:1].upper()}{text[1:]}."
