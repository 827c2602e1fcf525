"""Drafts become the frozen record: ids are given out, token ranges become spans of the text."""

from __future__ import annotations

from itertools import starmap

from rawi.record import (
    Actor,
    Document,
    Event,
    Note,
    Record,
    Response,
    Role,
    Span,
    Statement,
    Toll,
    Trace,
)
from rawi.text.model import Text
from rawi.what.circumstances.tolls import written
from rawi.what.model import EventDraft, ResponseDraft, StatementDraft, TollDraft
from rawi.who.model import ActorDraft, Who


def assemble(
    document: Document,
    text: Text,
    who: Who,
    statements: list[StatementDraft],
    events: list[EventDraft],
    notes: list[Note],
    reader: str,
    trace: bool,
) -> Record:
    """The record of one reading. Actors come in the order of their first mention, events and statements of the text."""
    return _Assembler(text, who).record(document, statements, events, notes, reader, trace)


class _Assembler:
    def __init__(self, text: Text, who: Who) -> None:
        self.text, self.who = text, who
        named: list[tuple[tuple[int, int], int]] = []
        for index, draft in enumerate(who.actors):
            if draft.spans or not draft.members:  # else nothing takes them up together
                named.append((min(draft.spans, default=(10**9, 0)), index))
        named.sort()
        self.order = [index for _, index in named]
        self.ids = {index: f"a{n}" for n, index in enumerate(self.order, 1)}

    def span(self, first: int, last: int) -> Span:
        tokens = self.text.tokens
        return Span(tokens[first].start, tokens[last - 1].end)

    def record(
        self,
        document: Document,
        statements: list[StatementDraft],
        events: list[EventDraft],
        notes: list[Note],
        reader: str,
        trace: bool,
    ) -> Record:
        numbered = sorted(range(len(statements)), key=lambda i: (statements[i].first, i))
        statement_ids = {index: f"s{n}" for n, index in enumerate(numbered, 1)}
        ordered = sorted(events, key=lambda e: e.first)
        rests: dict[int, list[str]] = {}
        for n, event in enumerate(ordered, 1):
            for statement in event.statements:
                rests.setdefault(statement, []).append(f"e{n}")
        return Record(
            document=document,
            actors=tuple(map(self.actor, self.order)),
            events=tuple(self.event(f"e{n}", e, statement_ids) for n, e in enumerate(ordered, 1)),
            statements=tuple(self.statement(statement_ids[i], statements[i], rests.get(i, [])) for i in numbered),
            notes=tuple(notes),
            trace=self.trace(ordered, statements, numbered) if trace else (),
            reader=reader,
        )

    def actor(self, index: int) -> Actor:
        draft: ActorDraft = self.who.actors[index]
        tokens = self.text.tokens
        spans = sorted({(tokens[a].start, tokens[b - 1].end) for a, b in draft.spans})
        return Actor(
            id=self.ids[index],
            name=draft.name,
            kind=draft.kind,
            name_en=draft.name_en,
            transliterated=draft.transliterated,
            country=draft.country,
            sectors=tuple(draft.sectors),
            wikidata=draft.wikidata,
            roles=()
            if not draft.roles
            else tuple(
                Role(
                    title=r.title,
                    title_en=r.title_en,
                    organization=r.organization,
                    country=r.country,
                    acting=r.acting,
                    evidence=(self.span(r.first, r.last),),
                )
                for r in draft.roles
            ),
            mentions=tuple(starmap(Span, spans)),
        )

    def event(self, id_: str, e: EventDraft, statement_ids: dict[int, str]) -> Event:
        name = self.ids.__getitem__
        return Event(
            id=id_,
            type=e.type,
            aspect=e.aspect,
            mode=e.mode or None,
            actors=tuple(map(name, e.actors)),
            recipients=tuple(map(name, e.recipients)),
            sources=tuple(map(name, e.sources)),
            statements=tuple(map(statement_ids.__getitem__, e.statements)),
            contexts=e.contexts,
            topics=e.topics,
            places=tuple(e.places),
            time=e.time,
            responses=tuple(map(self.response, e.responses)),
            tolls=tuple(map(self.toll, e.tolls)),
            killed=written(e.tolls, "killed") if e.tolls else None,
            wounded=written(e.tolls, "wounded") if e.tolls else None,
            detained=written(e.tolls, "detained") if e.tolls else None,
            evidence=tuple(starmap(self.span, e.evidence)),
            rule=e.rule,
            verb_en=e.verb_en,
            confidence=e.confidence,
        )

    def response(self, r: ResponseDraft) -> Response:
        return Response(actor=self.ids[r.actor], stance=r.stance, evidence=(self.span(r.first, r.last),))

    def toll(self, t: TollDraft) -> Toll:
        sources = tuple(map(self.ids.__getitem__, t.sources))
        return Toll(what=t.what, low=t.low, high=t.high, sources=sources, evidence=(self.span(t.first, t.last),))

    def statement(self, id_: str, s: StatementDraft, events: list[str]) -> Statement:
        return Statement(
            id=id_,
            speakers=tuple(map(self.ids.__getitem__, s.speakers)),
            via=tuple(map(self.ids.__getitem__, s.via)),
            channel=s.channel,
            verb=s.verb,
            verb_en=s.verb_en,
            time=s.time,
            content=self.span(*s.content) if s.content else None,
            quoted=s.quoted,
            events=tuple(events),
            evidence=(self.span(s.first, s.last),),
            rule=s.rule,
            confidence=s.confidence,
        )

    def trace(
        self, events: list[EventDraft], statements: list[StatementDraft], numbered: list[int]
    ) -> tuple[Trace, ...]:
        lines = [
            Trace(about=f"e{n}", rule=e.rule, entry=e.entry, words=(self.span(*e.words),), why="; ".join(e.why))
            for n, e in enumerate(events, 1)
        ]
        lines += [
            Trace(
                about=f"s{n}",
                rule=statements[i].rule,
                entry=statements[i].entry,
                words=(self.span(statements[i].first, statements[i].last),),
                why=statements[i].why,
            )
            for n, i in enumerate(numbered, 1)
        ]
        return tuple(lines)
