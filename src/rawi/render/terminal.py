"""A record as a page for people: every field in English, with the words of the report that it rests on."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from rawi.record import Actor, Confidence, Document, Event, Place, Record, Response, Span, Statement, Time, Toll
from rawi.render.bidi import clean, isolate, quoted
from rawi.render.dates import both, dated
from rawi.render.english import Teller
from rawi.render.figures import figure
from rawi.render.names import actor_name, place_name, starred
from rawi.render.page import Page
from rawi.render.paint import Paint, plain

COLUMNS = 100
"""Width of a page that goes to a file or a pipe, so that its lines do not depend on a window."""

_STANCES = {
    "confirms": "confirms it",
    "denies": "denies it",
    "disputes": "tells it otherwise",
    "silent": "neither confirms nor denies it",
    "unverified": "could not verify it",
}


def terminal(record: Record, text: str, columns: int = COLUMNS, paint: Paint = plain) -> str:
    """The page of one record. ``text`` is the report as it was read; ``columns`` the width of the lines."""
    return _Pager(record, text, Page(max(columns, 40), paint)).render()


class _Pager:
    def __init__(self, record: Record, text: str, page: Page) -> None:
        self.record = record
        self.text = text
        self.page = page
        self.teller = Teller(record, text)

    def render(self) -> str:
        record = self.record
        self._header(record.document)
        for event in record.events:
            self._event(event)
        if record.statements:
            self._section("Statements")
            for statement in record.statements:
                self._statement(statement)
        self._roles([a for a in record.actors if a.roles])
        self._notes()
        return self.page.text()

    def _header(self, document: Document) -> None:
        page = self.page
        page.heading(f"Report {clean(document.id)}".strip())
        page.field("title", "", quoted(document.title))
        page.field("outlet", isolate(clean(document.outlet)))
        page.field("address", isolate(clean(document.url)))
        published = both(document.published) if document.published else "not given, not inferred"
        page.field("published", published + (", inferred" if document.published_inferred else ""))
        page.field("", isolate(clean(document.published_inferred)))
        if document.language:
            page.field("language", {"prs": "Dari", "pes": "Iranian Persian"}[document.language])
        counts = (
            _count(len(self.record.events), "event"),
            _count(len(self.record.statements), "statement"),
            _count(sum(len(a.roles) for a in self.record.actors), "role"),
        )
        page.field("record", ", ".join(counts) + (f", by {self.record.reader}" if self.record.reader else ""))

    def _section(self, title: str) -> None:
        self.page.blank()
        self.page.heading(title)

    def _event(self, event: Event) -> None:
        page = self.page
        page.blank()
        page.lead(event.id, self.teller.event(event), "sentence")
        near = event.evidence
        self._actors("who", event.actors, near)
        page.field("did what", _deed(event), self.teller.quote(near))
        self._actors("to whom", event.recipients, near)
        for place in event.places:
            page.field("where", _place(place) + _inferred(place.inferred), self._words(place.span, place.text))
        self._time(event.time)
        for toll in event.tolls:
            self._toll(toll)
        self._word(event)
        for response in event.responses:
            self._response(response)
        if event.confidence is not None:
            page.field("how sure", _sure(event.confidence))

    def _actors(self, label: str, ids: Sequence[str], near: Sequence[Span]) -> None:
        for n, actor in enumerate(self.teller.actors(ids)):
            self.page.field(label if n == 0 else "", actor_name(actor), self._mention(actor, near))

    def _word(self, event: Event) -> None:
        statements = [s for s in self.record.statements if s.id in event.statements]
        near = [span for s in statements for span in s.evidence] or list(event.evidence)
        if event.sources:
            self._actors("whose word", event.sources, near)
        else:
            self.page.field("whose word", "the outlet's own")
        if statements:
            self.page.field("as said in", ", ".join(s.id for s in statements))

    def _time(self, time: Time | None) -> None:
        if time is None:
            return
        when = (dated(time) or "not resolved") + _inferred(time.inferred)
        self.page.field("when", when, self._words(time.span, time.text))

    def _toll(self, toll: Toll) -> None:
        whose = self.teller.names(toll.sources)
        told = figure(toll) + (f", according to {whose}" if whose else "")
        self.page.field(toll.what, told, self.teller.quote(toll.evidence))

    def _response(self, response: Response) -> None:
        name = self.teller.names((response.actor,)) or "somebody"
        self.page.field("others say", f"{name}: {_STANCES[response.stance]}", self.teller.quote(response.evidence))

    def _statement(self, statement: Statement) -> None:
        page = self.page
        page.blank()
        page.lead(statement.id, self.teller.statement(statement, with_words=False), "sentence")
        page.field("words", "", self.teller.quote((statement.content,) if statement.content else statement.evidence))
        self._actors("who", statement.speakers, statement.evidence)
        self._actors("through", statement.via, statement.evidence)
        page.field("verb", "", quoted(statement.verb))
        self._time(statement.time)
        if statement.events:
            page.field("tells of", ", ".join(statement.events))

    def _roles(self, actors: Sequence[Actor]) -> None:
        if not actors:
            return
        self._section("Roles")
        for actor in actors:
            for n, sentence in enumerate(self.teller.roles(actor)):
                self.page.prose(sentence, "sentence")
                self.page.field("words", "", self.teller.quote(actor.roles[n].evidence), indent=4)

    def _notes(self) -> None:
        if self.record.notes:
            self._section("Notes")
        for note in self.record.notes:
            self.page.field(clean(note.kind), isolate(clean(note.text)), self.teller.quote(note.evidence))
        if starred(self._told(), (p for e in self.record.events for p in e.places)):
            self.page.blank()
            self.page.prose("* letters carried over from Persian, not a known English name", "note", indent=0)

    def _told(self) -> list[Actor]:
        """The actors whom the page tells of."""
        ids = {i for e in self.record.events for i in (*e.actors, *e.recipients, *e.sources)}
        ids |= {r.actor for e in self.record.events for r in e.responses}
        ids |= {i for s in self.record.statements for i in (*s.speakers, *s.via)}
        return [a for a in self.record.actors if a.id in ids or a.roles]

    def _mention(self, actor: Actor, near: Sequence[Span]) -> str:
        """The actor's words within the evidence, else the first in the text."""
        inside = [m for m in actor.mentions for e in near if e.start <= m.start and m.end <= e.end]
        return self.teller.quote(inside or actor.mentions) or quoted(actor.name)

    def _words(self, span: Span | None, otherwise: str) -> str:
        return self.teller.quote((span,)) if span else quoted(otherwise)


def _deed(event: Event) -> str:
    """Type, mode and aspect on one line, with the contexts and topics."""
    more: Iterable[str] = (*event.contexts, *event.topics)
    return ", ".join([" ".join(p for p in (event.type, event.mode) if p), event.aspect, *more])


def _inferred(how: str) -> str:
    return f"; inferred, {isolate(clean(how))}" if how else ""


def _place(place: Place) -> str:
    return place_name(place) + (f", {place.country}" if place.country else "")


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" + ("" if number == 1 else "s")


def _sure(confidence: Confidence) -> str:
    """Percentages: of the event, and of the fields that are less sure than it."""
    labels = {"who": "who", "whom": "to whom", "source": "whose word", "time": "when", "place": "where"}
    parts = [(label, getattr(confidence, name)) for name, label in labels.items()]
    doubtful = [f"{label} {value:.0%}" for label, value in parts if value is not None and value < 0.8]
    return f"{confidence.told:.0%}" + (f"; {', '.join(doubtful)}" if doubtful else "")
