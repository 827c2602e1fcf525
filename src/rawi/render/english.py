"""A record in English: one citable sentence for each event, statement and role, from the record alone.

Nothing is translated: the sentence of an event comes from its type, mode and aspect, names from the record. What has no
English stays in Persian in « ». Where the report's text is given too, statements carry their words.
"""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from rawi.english import is_plural
from rawi.record import Actor, Event, Record, Response, Span, Statement, Toll
from rawi.render.bidi import quoted
from rawi.render.dates import when
from rawi.render.deeds import deed
from rawi.render.figures import counted_in, figure, tolls
from rawi.render.names import actor_name, at_place, listing, office, places_listed, plural, with_article
from rawi.render.phrases import Clause, told_as
from rawi.render.sayings import (
    FIGURES,
    NO_SPEECH,
    SPEECH,
    done_by_saying,
    gist_of,
    is_since,
    own_deed,
    since,
    through,
    unquoted,
    verb_of,
)
from rawi.render.verbs import PAST, UNFULFILLED, active, happened, passive, takes_that

_GIST = 3
"""So many events are told within the sentence of a statement."""
_LEFT = frozenset(["left", "withdrew from", "pulled out of"])
"""Glosses of leaving a place, which the place named with them is."""
_WILL_NOT = "نخواه"
"""How a verb in the future denies, with every ending: *will not*."""
_TOLD_BY = {
    "killed": ("killed", "executed", "assassinated", "massacred"),
    "wounded": ("wounded",),
    "detained": ("arrested", "held", "imprisoned", "captured", "taken", "abducted"),
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
        told, complete = self._said(statement)
        verb = verb_of(statement, False)
        direct = takes_that(verb) or verb in (FIGURES, "continued")
        spans = (statement.content,) if statement.content else () if statement.events else statement.evidence
        words = self.quote(spans)
        if words and not with_words:
            return _sentence(told) if complete else f"{_sentence(told)[:-1]}:"
        if words:
            quotes = statement.content is not None and (direct or complete)
            return _sentence(f"{told}: {words}" if quotes else f"{told}, in the report's words: {words}")
        return _sentence(told if complete or not takes_that(verb) else f"{told} {unquoted(spans)}")

    def _said(self, statement: Statement) -> tuple[str, bool]:
        """Who said it, through what and when, with what was said in English; and whether that is told."""
        who = self.names(statement.speakers) or "somebody whom the report does not name"
        how = (through(statement, self._via(statement)), when(statement.time))
        rests = [self._events[e] for e in statement.events if e in self._events]
        done = [e for e in rests if done_by_saying(statement, e)]
        own = own_deed(statement, self.record.events) if not done else None
        told = [self._core(e, statement.speakers) for e in rests if e not in done]
        if not done and own is None:
            verb = verb_of(statement, bool(told))
            gist = gist_of(verb, told[:_GIST], len(told) - _GIST)
            return f"{_joined(who, since(statement, verb), *how)}{gist}", bool(told)
        deeds = [since(statement, self._done(e)) for e in ([own] if own else done[:_GIST])]
        lead, gist = _joined(*how), gist_of("" if own else "said", told[:_GIST], len(told) - _GIST)
        said = f"{lead}{', ' if lead else ''}{who} {listing(deeds)}"
        return f"{said}{' and said' if told and not own else ''}{gist}", True

    def _done(self, event: Event) -> str:
        """What somebody does by saying it, without its subject: *asked Iran for help*."""
        aspect = "asserted" if event.aspect == "ongoing" else event.aspect
        doers, whom = self.actors(event.actors), self._befallen(event)
        return self._predicate(event, aspect, doers, whom, self._objects(doers, whom), False)

    def _via(self, statement: Statement) -> list[str]:
        """What carried it: names as they stand in a sentence, those of media that one writes on without articles."""
        return [with_article(a) for a in self.actors(statement.via) if a.id not in statement.speakers]

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
        aspect = self._aspect(event)
        if aspect == "negated" and any(with_article(a).startswith("no ") for a in (*doers, *whom)):
            aspect = "asserted"  # هیچ کس … نشد: no one was arrested
        goes_on = is_since(event)
        if doers:
            others = self._objects(doers, whom, speakers)
            predicate = self._predicate(event, aspect, doers, whom, others, goes_on)
            return _joined(self._subject(event.actors, doers, speakers), predicate)
        told, where = deed(event, _kind(whom)), self._where(event)
        if not whom:
            counted = self._counted(event, whom)
            noun = f"{_people(counted)}~{told.passive}" if counted else told.noun
            named = told_as(noun, "")
            if not named:
                return _joined(noun, happened(aspect, goes_on), where)
            subject, verb, rest = named
            return _joined(subject, passive(verb, aspect, _several(subject), goes_on), rest, where)
        simple = _is_simple(event)
        if told.passive.startswith("="):
            clause = Clause.of(told.passive[1:])
            verb = active(clause, aspect, plural(whom), goes_on, simple)
            return _joined(self._subject(event.recipients, whom, speakers), verb, clause.after, where)
        if named := told_as(told.passive, self._listed(whom)):
            subject, verb, rest = named
            return _joined(subject, passive(verb, aspect, _several(subject), goes_on, simple), rest, where)
        verb = passive(told.passive, aspect, plural(whom), goes_on, simple)
        return _joined(self._subject(event.recipients, whom, speakers), _once(verb, self._listed(whom)), where)

    def _predicate(
        self, event: Event, aspect: str, doers: Sequence[Actor], whom: Sequence[Actor], others: str, goes_on: bool
    ) -> str:
        """What the doers did, to whom and where; ``others``: how these are called,
        ``goes_on``: since a day that is told."""
        told, where = deed(event, _kind(whom)), self._where(event)
        clause = told.whom if whom else told.lone
        if event.mode == "visit" and clause.forms[0] == "visit" and not whom:
            where = self._where(event, "")
        elif event.mode == "visit" and (not whom or clause.forms[0] == "travel"):
            where = self._where(event, "to")
        elif event.mode == "deport" and clause.forms[0] in ("deport", "expel"):  # the record does not say which way
            where = self._where(event, "to or from")
        elif event.mode == "withdraw" and event.verb_en in _LEFT and not whom:
            where = self._where(event, "from")
        if " of {}" in clause.after:  # property of three people, not of them
            others = self._listed(whom)
        rest = _once(clause.after, others).format(others) if whom else clause.after
        if rest == "people" and (toll := self._counted(event, whom)):
            rest = _people(toll)
        return _joined(active(clause, aspect, plural(doers), goes_on, _is_simple(event)), rest, where)

    def _objects(self, doers: Sequence[Actor], whom: Sequence[Actor], speakers: Sequence[str] = ()) -> str:
        """Those whom a deed befell, by a pronoun where they do it or tell of it themselves."""
        befallen = {a.id for a in whom}
        if len(doers) > 1 and {a.id for a in doers} == befallen:
            return "each other"
        if befallen and befallen == set(speakers):
            return {"they": "them", "it": "it"}.get(self._pronoun(whom), "him or her")
        return self._listed(whom)

    def _counted(self, event: Event, whom: Sequence[Actor]) -> Toll | None:
        """The only figure of those whom the deed befell, where nobody is named whom it befell."""
        deeds = [t for t in event.tolls if deed(event).passive.startswith(_TOLD_BY[t.what])]
        fits = not whom and len(deeds) == 1 and event.aspect != "negated"
        return deeds[0] if fits and set(deeds[0].sources) <= set(event.sources) else None

    def _aspect(self, event: Event) -> str:
        """The aspect, with what was to be and is not, and what went on within days that are over."""
        if self._unfulfilled(event):
            return UNFULFILLED
        start, end = (event.time.start, event.time.end) if event.time else (None, None)
        published = self.record.document.published
        over = event.aspect == "ongoing" and start and end and published and end <= published
        return PAST if over else event.aspect

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
        if toll is self._counted(event, whom):
            told = deed(event)
            return not event.actors or told.lone.after == "people"
        deeds = _TOLD_BY[toll.what]
        one = toll.low == toll.high == 1 and not plural(whom)
        alike = len({with_article(a) for a in whom}) == 1 and (one or counted_in(whom[0], toll))
        counted = alike and set(toll.sources) <= set(event.sources)
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
        return f"{before} {places_listed(places)}".strip()

    def _word(self, event: Event) -> str:
        """On whose word: the sources, or the report itself."""
        if not event.sources:
            outlet = self.record.document.outlet
            return f", {quoted(outlet) if not outlet.isascii() else outlet} reports" if outlet else ", the report says"
        if set(event.sources) == set(event.actors):
            if event.type in SPEECH:  # who asks or accuses does so by saying it
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


def _joined(*parts: str) -> str:
    return " ".join(p for p in parts if p)


def _kind(whom: Sequence[Actor]) -> str:
    """What all are whom a deed befell: ``a country``, ``a person``."""
    kinds = {a.kind for a in whom}
    return f"a {kinds.pop()}" if len(kinds) == 1 else ""


def _is_simple(event: Event) -> bool:
    """Whether what is ongoing is told in the simple present, as acts of saying are."""
    return event.type in SPEECH and event.mode not in NO_SPEECH and not event.verb_en.startswith("came ")


def _people(toll: Toll) -> str:
    return "one person" if toll.low == toll.high == 1 else f"{figure(toll)} people"


def _several(subject: str) -> bool:
    return is_plural(subject.partition(" with ")[0])


def _once(told: str, whom: str) -> str:
    """*Held hostages hostage* says it twice."""
    return told.removesuffix(" hostage") if "hostage" in whom else told


def _title(title: str, acting: bool) -> str:
    return f"acting {title}" if acting and "acting" not in title.lower() else title


def _sentence(text: str) -> str:
    return f"{text[:1].upper()}{text[1:]}."
