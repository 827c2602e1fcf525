"""A record in English: one citable sentence for each event, statement and role, from the record alone.

Nothing is translated: the sentence of an event comes from its type, mode and aspect, names from the record. What has no
English stays in Persian in « ». Where the report's text is given too, statements carry their words.
"""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from rawi.english import indefinite
from rawi.record import Actor, Event, Record, Response, Span, Statement, Toll
from rawi.render.bidi import quoted
from rawi.render.dates import when
from rawi.render.deeds import deed
from rawi.render.figures import counted_in, tolls
from rawi.render.names import actor_name, at_place, listing, office, place_name, plural, with_article
from rawi.render.verbs import UNFULFILLED, active, happened, passive, said, takes_that

_GIST = 3
"""So many events are told within the sentence of a statement."""
_SAID = frozenset(["ACCUSE", "AGREE", "REJECT", "REQUEST", "SUPPORT", "THREATEN"])
"""Types whose events are mostly acts of saying: told in the simple present while they go on."""
_TAKE_TIME = ("investigate", "arrest", "restrict", "territory")
"""Modes of these types that are none."""
_WILL_NOT = "نخواه"
"""How a verb in the future denies, with every ending: *will not*."""
_CHANNELS = {
    "data": "in figures",
    "news": "",
    "news outlet": "",
    "telephone call": "by telephone",
    "website": "on a website",
    "broadcast": "in a broadcast",
}
_TOLD_BY = {
    "killed": ("killed", "executed", "assassinated", "massacred"),
    "wounded": ("wounded",),
    "detained": ("arrested", "held", "imprisoned", "captured", "taken in"),
}
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
        if told.startswith("since ") and event.aspect in ("future", "hypothetical"):
            told = f"from {told.removeprefix('since ')}"
        lead = told or ("earlier" if event.aspect == "historical" else "")
        parts = [f"{lead}{', ' if lead else ''}{self._core(event)}{self._word(event)}"]
        figures = [t for t in event.tolls if not self._said_already(event, t)]
        if figures:
            whose = [() if set(t.sources) == set(event.sources) else t.sources for t in figures]
            parts.append(f"toll: {tolls(figures, whose, self.actors(event.recipients), self.names)}")
        parts += [self._response(r) for r in event.responses]
        return _sentence("; ".join(p for p in parts if p))

    def statement(self, statement: Statement, with_words: bool = True) -> str:
        """One act of saying: who said, through what, when, and in which words, unless they are shown beside it."""
        speakers = self.names(statement.speakers) or "somebody whom the report does not name"
        gist = self._gist(statement)
        words = self.quote((statement.content,) if statement.content else () if gist else statement.evidence)
        verb = said(statement.verb_en)
        clause = takes_that(verb)
        verb = verb if clause or not gist else said("")
        parts = [speakers, verb, self._channel(statement), when(statement.time), gist]
        told = " ".join(p for p in parts if p)
        if words and not with_words:
            return _sentence(told) if gist else f"{_sentence(told)[:-1]}:"
        if words:
            return _sentence(
                f"{told}: {words}"
                if clause or gist or verb == "continued"
                else f"{told}, in the report's words: {words}"
            )
        return _sentence(told if gist else f"{told} something that the record holds by its place in the text alone")

    def roles(self, actor: Actor) -> list[str]:
        """One sentence for each office of a person."""
        name = actor_name(actor)
        return [
            _sentence(f"{name} is named as {office(_title(r.title_en or quoted(r.title), r.acting))}")
            for r in actor.roles
        ]

    def _core(self, event: Event, speakers: Sequence[str] = ()) -> str:
        """The deed itself; within a statement a pronoun stands for its ``speakers``."""
        doers, whom = self.actors(event.actors), self._befallen(event, speakers)
        kinds = {a.kind for a in whom}
        told = deed(event, f"a {kinds.pop()}" if len(kinds) == 1 else "")
        since = event.time is not None and event.time.start is not None and event.time.end is None
        where = self._where(event)
        simple = event.type in _SAID and event.mode not in _TAKE_TIME
        aspect = UNFULFILLED if self._unfulfilled(event) else event.aspect
        if aspect == "negated" and any(with_article(a).startswith("no ") for a in (*doers, *whom)):
            aspect = "asserted"  # هیچ کس … نشد: no one was arrested
        if doers:
            clause = told.whom if whom else told.lone
            if event.mode == "visit" and clause.forms[0] == "visit" and not whom:
                where = self._where(event, "")
            elif event.mode == "visit" and (not whom or clause.forms[0] == "travel"):
                where = self._where(event, "to")
            each_other = len(doers) > 1 and {a.id for a in doers} == {a.id for a in whom}
            rest = clause.after.format("each other" if each_other else self._listed(whom)) if whom else clause.after
            verb = active(clause, aspect, plural(doers), since, simple)
            subject = self._subject(event.actors, doers, speakers)
            return " ".join(p for p in (subject, verb, rest, where) if p)
        if whom:
            verb = passive(told.passive, aspect, plural(whom), since, simple)
            return " ".join(p for p in (self._subject(event.recipients, whom, speakers), verb, where) if p)
        return " ".join(p for p in (told.noun, happened(aspect, since), where) if p)

    def _unfulfilled(self, event: Event) -> bool:
        """Whether what is denied lies ahead: by the verb that tells it, else by its day where the text is not there."""
        if event.aspect != "negated":
            return False
        if event.evidence and self.text:
            told = event.evidence[0]
            return _WILL_NOT in self.text[told.start : told.end].rpartition(" ")[0][-25:]
        start, published = event.time and event.time.start, self.record.document.published
        return bool(start and published and start > published)

    def _subject(self, ids: Sequence[str], actors: Sequence[Actor], speakers: Sequence[str]) -> str:
        return self._pronoun(actors) if list(ids) == list(speakers) else self._listed(actors)

    def _pronoun(self, actors: Sequence[Actor]) -> str:
        return "they" if plural(actors) else "he or she" if actors[0].kind in ("person", "people") else "it"

    def _befallen(self, event: Event, speakers: Sequence[str] = ()) -> list[Actor]:
        """Recipients, without those whom the toll counts where others are named beside them, without those counted as
        something else than the deed tells, and without those that only some of the sources count."""
        whom = self.actors(event.recipients)
        counts = {a.id: [t for t in event.tolls if counted_in(a, t)] for a in whom}
        if named := [a for a in whom if not counts[a.id]]:
            return named
        verb = deed(event).passive
        done = [a for a in whom if any(verb.startswith(_TOLD_BY[t.what]) for t in counts[a.id])] or whom
        heard = set(speakers or event.sources)
        if len({t.sources for a in whom for t in counts[a.id]}) > 1:
            return [a for a in done if any(heard <= set(t.sources) for t in counts[a.id])]
        return done

    def _said_already(self, event: Event, toll: Toll) -> bool:
        """Whether the sentence tells the figure as its deed: *killed three soldiers*, on the same word."""
        whom = self._befallen(event)
        deeds = _TOLD_BY[toll.what]
        one = toll.low == toll.high == 1 and not plural(whom)
        counted = len(whom) == 1 and (one or counted_in(whom[0], toll)) and set(toll.sources) <= set(event.sources)
        return counted and deed(event).passive.startswith(deeds)

    def _listed(self, actors: Sequence[Actor]) -> str:
        return listing([with_article(a) for a in actors])

    def _where(self, event: Event, preposition: str | None = None) -> str:
        """Where, with this preposition or the one that such a place takes."""
        named = {a.name_en for a in self.actors(event.recipients)}
        places = [p for p in event.places if not p.name_en or p.name_en not in named]
        if not places:
            return ""
        before = at_place(places[0]) if preposition is None else preposition
        return f"{before} {listing([place_name(p) for p in places])}".strip()

    def _word(self, event: Event) -> str:
        """On whose word: the sources, or the report itself."""
        if not event.sources:
            outlet = self.record.document.outlet
            return f", {quoted(outlet) if not outlet.isascii() else outlet} reports" if outlet else ", the report says"
        if set(event.sources) == set(event.actors):
            if event.type in _SAID:  # who asks or accuses does so by saying it
                return ", the report says"
            return f", by {self._own(self.actors(event.sources))} own account"
        return f", according to {self.names(event.sources)}"

    def _own(self, actors: Sequence[Actor]) -> str:
        return "their" if plural(actors) else "his or her" if actors[0].kind in ("person", "people") else "its"

    def _response(self, response: Response) -> str:
        actors = self.actors((response.actor,))
        if not actors:
            return ""
        return f"{with_article(actors[0])} {_STANCES[response.stance][plural(actors)]}"

    def _channel(self, statement: Statement) -> str:
        parts, channel = [], statement.channel
        if channel in _CHANNELS:
            parts.append(_CHANNELS[channel])
        elif channel:
            parts.append(f"on {channel}" if channel[0].isupper() else f"in {indefinite(channel)}")
        via = self.names([a for a in statement.via if a not in statement.speakers])
        if via and via != channel:
            parts.append(f"via {via}")
        return " ".join(p for p in parts if p)

    def _gist(self, statement: Statement) -> str:
        """The events that rest on the statement, for those who do not read its words."""
        told = [self._core(self._events[e], statement.speakers) for e in statement.events if e in self._events]
        more = len(told) - _GIST
        return f"that {listing(told[:_GIST] + ([f'{more} more'] if more > 0 else []))}" if told else ""


def _title(title: str, acting: bool) -> str:
    return f"acting {title}" if acting and "acting" not in title.lower() else title


def _sentence(text: str) -> str:
    return f"{text[:1].upper()}{text[1:]}."
