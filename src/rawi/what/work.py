"""What the parts of the what room share while they read one text."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator

from msgspec import Struct

from rawi.clauses.model import Clause, Phrase
from rawi.lexicon.kinds_classes import ClassName
from rawi.lexicon.kinds_what import Cue, Predicate, Speech, SupportVerb
from rawi.lexicon.phrasebook import where
from rawi.text.model import Text
from rawi.time.model import Times
from rawi.what.arguments.subjects import Arguments
from rawi.what.lexicon import WhatLexicon
from rawi.what.model import EventDraft, StatementDraft
from rawi.what.patterns import Match
from rawi.what.wording import Stretch
from rawi.who.model import Who


class Reading(Struct):
    """What one clause was found to be."""

    heads: list[int]
    speech: Match[Speech] | None = None
    predicates: list[Match[Predicate]] = []
    others: list[Match[Predicate]] = []
    """Frames that fit less well; one of them is taken where the best lacks a role that it needs."""
    also: list[Match[Speech]] = []
    """Verbs of saying whose noun shares the verb with the first one's: رد و ادعا کرده است."""
    support: Match[SupportVerb] | None = None
    cues: list[tuple[str, Cue]] = []


HAVE_BEEN = frozenset({"باشد", "باشند", "باشم", "باشیم"})
"""What ends the perfect subjunctive: کشته باشند."""


class Work:
    """One text being read. ``readings`` are by clause index; ``order`` is the clauses' order in the text."""

    def __init__(self, lex: WhatLexicon, text: Text, times: Times, who: Who, clauses: list[Clause]) -> None:
        self.lex, self.text, self.times, self.who, self.clauses = lex, text, times, who, clauses
        self.tokens = text.tokens
        self.classes = lex.classes
        self.entries = lex.entries
        self.args = Arguments(clauses, who.actors, text.tokens, lex.classes)
        self.deeds = lex.deeds(text)
        """Where a word can name a deed."""
        self.readings: list[Reading] = []
        self.statements: list[StatementDraft] = []
        self.statement_of: dict[int, int] = {}
        """Clause to the statement made by its verb."""
        self.attributed: dict[int, int] = {}
        """Clause to the statement made by an attribution phrase in it."""
        self.carried: dict[int, list[int]] = {}
        """Clause of saying to those whose document or outlet carries what it says."""
        self.headlined: int | None = None
        """Whose word a label in the headline tells."""
        self.own_outlet: set[int] = set()
        """Clauses of saying that the report's own outlet carries."""
        self.events: list[EventDraft] = []
        self.denied: set[int] = set()
        """Clauses whose denial is tied to the deed that they name themselves."""
        self.wished: dict[int, list[Clause]] = {}
        """Clauses in the subjunctive that complete a clause, by its index: what is asked for, promised, planned."""
        self.has_content: set[int] = set()
        """Clauses that a که-clause completes."""
        self.order = [at for _, at in sorted([(clause.first, at) for at, clause in enumerate(clauses)])]
        self.inside: dict[int, list[Clause]] = {}
        """Clauses that interrupt a clause, by its index."""
        for clause in clauses:
            if clause.embedded and clause.within is not None and clause.within.index >= 0:
                self.inside.setdefault(clause.within.index, []).append(clause)
        self._firsts = [clauses[i].first for i in self.order]
        self._quote_starts = [first for first, _ in text.quotes]
        self._relatives: dict[int, list[Clause]] | None = None
        """Relative clauses by where their antecedents begin; none before the clauses' relations are settled."""
        self._about: dict[str, bool] = {}
        self._whole: Stretch | None = None
        """All words of the text, for entries that ask what it is about."""
        headlines = {number for number, s in enumerate(text.sentences) if s.headline}
        self.headlines = {c.index for c in clauses if c.sentence in headlines} if headlines else set()
        """Clauses that stand in a headline of a report that has a body."""
        if len(headlines) == len(text.sentences):
            self.headlines = set()

    def passed_on_by(self, clause: Clause) -> list[int]:
        """Whose word an act of saying rests on beside whoever says it: those who carry it, but not the own outlet."""
        told = clause
        while told.index not in self.carried and told.previous is not None:
            before = self.clauses[told.previous]  # به گزارش وزارت، دو طرف تاکید کردند که … *و خواستار آتش‌بس شدند*
            if (before.sentence, before.parent, before.relation) != (told.sentence, told.parent, told.relation):
                break
            told = before
        return [] if told.index in self.own_outlet else list(self.carried.get(told.index, ()))

    def lemma_is(self, at: int, name: ClassName) -> bool:
        """Whether a token's lemma is of a class of words."""
        return self.text.lemmas[at] in self.classes[name]

    def places(self, name: ClassName) -> set[int]:
        """Where in the text a word of a class stands, in any form of its lemma."""
        return set(where(self.text.lemmas, self.classes[name]))

    def key_is(self, at: int, name: ClassName) -> bool:
        """Whether a token, in the form it has, is of a class of words."""
        return self.text.keys[at] in self.classes[name]

    def is_a(self, at: int, name: ClassName) -> bool:
        """Whether a token is of a class of words by its lemma or in the form it has."""
        words = self.classes[name]
        return self.text.lemmas[at] in words or self.text.keys[at] in words

    def is_alone(self, phrase: Phrase, *words: str) -> bool:
        """Whether a phrase is one of these words and nothing else."""
        return phrase.last == phrase.first + 1 and self.text.keys[phrase.first] in words

    def object_is(self, clause: Clause, *words: str) -> bool:
        """Whether an object of a clause is one of these words and nothing else: *آن را* رد کرد, *خود را* منفجر ساخت."""
        return any(p.ra and self.is_alone(p, *words) for p in clause.phrases)

    def holds(self, words: range, name: ClassName) -> bool:
        """Whether one of these tokens is of a class of words, by its lemma or in the form it has."""
        known, among = self.classes[name], slice(words.start, words.stop)
        return not (known.isdisjoint(self.text.keys[among]) and known.isdisjoint(self.text.lemmas[among]))

    def is_deed(self, at: int) -> bool:
        """Whether a noun names a kind of deed, or whatever happened: *حمله*, *رویداد*."""
        return self.lemma_is(at, "happenings") or self.lex.noun_at(self.text, at) is not None

    def is_about(self, entry: str, predicate: Predicate) -> bool:
        """Whether the report is about what a frame asks it to be about (``report``, ``report_unless``)."""
        known = self._about.get(entry)
        if known is None:
            self._whole = self._whole or Stretch.of(self.text, 0, len(self.tokens))
            wanted, unwanted = self.lex.report(entry, predicate)
            fits = (not wanted.firsts or wanted.stands_in(self._whole)) and not unwanted.stands_in(self._whole)
            known = self._about[entry] = fits
        return known

    def previous(self, clause: Clause) -> Clause | None:
        """The clause that a clause goes on from in the same place of the tree."""
        return self.clauses[clause.previous] if clause.previous is not None else None

    def before(self, clause: Clause) -> Iterator[Clause]:
        """The clauses that begin before a clause, the nearest first."""
        for place in range(bisect_left(self._firsts, clause.first) - 1, -1, -1):
            yield self.clauses[self.order[place]]

    def relatives(self, phrases: Iterable[Phrase]) -> list[Clause]:
        """The relative clauses about what phrases name, in the order of the clauses."""
        if self._relatives is None:
            self._relatives = {}
            for clause in self.clauses:
                if clause.relation == "relative" and clause.antecedent is not None:
                    self._relatives.setdefault(clause.antecedent.start, []).append(clause)
        found = (c for start in {p.start for p in phrases} for c in self._relatives.get(start, ()))
        return sorted(found, key=lambda clause: clause.index)

    def relatives_inside(self, clause: Clause) -> list[Clause]:
        """The relative clauses that interrupt a clause."""
        return [c for c in self.inside.get(clause.index, ()) if c.relation == "relative"]

    def completes_telling(self, clause: Clause) -> bool:
        """Whether a clause after که says what is told, not which: این ادعا را *که سه تن را کشته‌اند* رد کرد."""
        told = clause.antecedent if clause.relation == "relative" else None
        if told is None:
            return False
        if self.telling_owner(clause) is not None:
            return True
        if told.last - told.first > 3:
            return False
        first, last = self.text.keys[told.first], self.text.keys[told.last - 1]
        if first == "این" == last:
            return told.ra  # روسیه این را که به آنجا حمله کرده است رد کرد
        announced = last.endswith("ی") and self.args.own_subject(clause) is not None  # گزارش‌هایی که طالبان …
        return (first == "این" or announced) and self.lemma_is(told.last - 1, "tellings")

    def telling_owner(self, clause: Clause) -> int | None:
        """Whose telling an object is called that a clause behind که says: ادعای *پاکستان* را که طالبان … کشته‌اند رد
        کرد; but گزارش یوناما را که پولیس *آن را* رد کرده بود says only which."""
        told = clause.antecedent
        if told is None or not told.ra or not told.mentions or not self.lemma_is(told.first, "tellings"):
            return None
        owner = told.mentions[0]
        if owner.first != told.first + 1 or owner.last != told.last or self.args.own_subject(clause) is None:
            return None
        resumed = any(p.ra and self.text.keys[p.first : p.last] == ["آن"] for p in clause.phrases)
        return None if resumed else owner.actor

    def completed(self, clause: Clause) -> Clause | None:
        """The clause whose verb a clause completes, not in words quoted from who speaks."""
        if clause.quoted or (clause.relation != "content" and not self.completes_telling(clause)):
            return None
        if clause.parent is not None:
            return self.clauses[clause.parent]
        within = clause.within
        return within if within is not None and within is not clause and within.index >= 0 else None

    def is_doubted(self, clause: Clause) -> bool:
        """Whether a clause tells what somebody denies to have been done: رد کرد که سربازان را کشته *باشند*."""
        verb, number = clause.verb, self.statement_of.get(clause.parent) if clause.parent is not None else None
        if verb is None or verb.tense != "subjunctive" or number is None or clause.relation != "content":
            return False
        done = verb.last - verb.first > 1 and self.text.keys[verb.last - 1] in HAVE_BEEN
        return done and self.statements[number].stance == "denies"

    def quote_after(self, clause: Clause) -> tuple[int, int] | None:
        """The quotation that begins right after a clause's verb."""
        return self.quote_from(clause.verb.last, clause.verb.last + 2) if clause.verb is not None else None

    def quotes_follow(self, clause: Clause) -> bool:
        """Whether words are quoted in a clause or right after its verb."""
        return clause.verb is not None and self.quote_from(clause.first, clause.verb.last + 2) is not None

    def talks_with_party(self, clause: Clause) -> bool:
        """Whether a clause tells of talks with somebody who is no press: با *طالبان* گفتگو کند."""
        parties = (p for p in clause.phrases if p.func == "با" and p.mentions)
        return any(p.mentions[0].kind != "outlet" and not self.is_a(p.first, "press") for p in parties)

    def colon_ends(self, clause: Clause) -> bool:
        """Whether a colon after a clause's verb ends its line, so that what is said begins on the next one."""
        at, sentences = clause.verb.last if clause.verb is not None else -1, self.text.sentences
        ends = clause.sentence + 1 < len(sentences) and at == sentences[clause.sentence].last - 1
        return ends and self.text.keys[at] == ":"

    def is_quoted(self, at: int) -> bool:
        """Whether a token stands inside a quotation."""
        number = bisect_right(self._quote_starts, at) - 1
        return number >= 0 and at < self.text.quotes[number][1]

    def quote_from(self, first: int, last: int) -> tuple[int, int] | None:
        """The first quotation that begins at ``first`` or later, up to and with ``last``."""
        number = bisect_left(self._quote_starts, first)
        if number == len(self._quote_starts) or self._quote_starts[number] > last:
            return None
        return self.text.quotes[number]
