"""Which events an answer is given to: the one that fits best, and what is answered along with it.

An answer is tied to the event that its words point to (Webber, "Structure and ostension in the interpretation of
discourse deixis", Language and Cognitive Processes 6, 1991): by the deed that they name (``این حمله``), by the kind of
thing that they take up (``این ادعا``، ``این اتهامات``), by who is named with it, and by how near and how weighty it is.
"""

from __future__ import annotations

from bisect import bisect_left
from functools import cached_property
from typing import TYPE_CHECKING

from rawi.what.model import EventDraft
from rawi.what.responses.fit import ALLEGED, REACH, Fit
from rawi.what.responses.topics import Topic, Topics
from rawi.what.sides import sides

if TYPE_CHECKING:
    from rawi.clauses.model import Clause
    from rawi.record import Stance
    from rawi.what.attribution.whose import WhoseWord
    from rawi.what.work import Work

HARMS = ALLEGED | {"SANCTION"}
NESTED = 3
"""Among so many statements before an answer is the last that it does not stand in."""
RESPONSIBILITY = frozenset({"مسوولیت"})
CLAIMED = frozenset({"claim", "accusation", "figure"})
"""What answers point to that is said to be so."""


class Answered(Fit):
    """Finds what the answers of one text are given to."""

    def __init__(self, work: Work, events: list[EventDraft], whose: WhoseWord) -> None:
        contents: dict[int, list[Clause]] = {}
        for clause in work.clauses:
            if clause.relation == "content" and clause.parent is not None:
                contents.setdefault(clause.parent, []).append(clause)
        super().__init__(work, events, contents)
        self.whose, self.topics = whose, Topics(work, contents)
        self.resting_on: dict[int, list[int]] = {}
        """The events that rest on a statement, by its number."""
        for number, event in enumerate(events):
            for statement in event.statements:
                self.resting_on.setdefault(statement, []).append(number)

    def targets(self, clause: Clause, actors: list[int], stance: Stance, topic: Topic) -> list[EventDraft]:
        """The events that actors answer in a clause."""
        ranked = [(self.fit(self.events[i], clause, actors, stance, topic), i) for i in self.in_reach(clause)]
        if topic.shown and (told := self.topics.told_with(clause)) is not None:  # این ادعا که راه بسته است
            ranked = [r for r in ranked if told.first <= self.events[r[1]].evidence[0][0] < told.last]
        ranked = [r for r in ranked if r[0] > 0]
        if topic.shown and stance in ("denies", "unverified") and topic.pointers <= CLAIMED and not topic.types:
            ranked = [r for r in ranked if self._is_what_was_said(self.events[r[1]], clause, actors)]
        if not ranked or self._opens_paragraph(clause):
            ahead = self._told_behind(clause, actors, topic)
            if ahead or not ranked:
                return ahead
        best = self._charged(self.events[max(ranked)[1]], stance)
        pictured = stance == "unverified" and self.is_pictured(best, clause)
        if stance == "unverified" and ("claim" in topic.pointers or topic.plural) and not pictured:
            return [e for _, i in ranked if (e := self.events[i]) is best or self._also_claimed(e, best, topic)]
        return [best, *self._answered_too(best, [i for _, i in ranked], actors, stance, topic)]

    def _is_what_was_said(self, event: EventDraft, clause: Clause, actors: list[int]) -> bool:
        """Whether an event may be what *این گفته‌ها* are, though who spoke right before told no deed: then they are
        his words, and the event is his if he told of it before."""
        told = self._said_before(clause)
        if told is None or self.resting_on.get(told) or event.evidence[0][0] > self.work.statements[told].first:
            return True
        statement = self.work.statements[told]
        sentence = self.work.clauses[statement.clause].sentence
        if any(self.events[i].clause == statement.clause for i in self.in_sentence(sentence)):
            return True  # تهران را متهم کرد و تهران *این اتهام* را رد کرد
        distance = clause.sentence - sentence
        if distance > 1 or set(actors) & set(statement.speakers):
            return True
        agree = (r.actor for r in event.responses if r.stance == "confirms")
        tellers = {*event.sources, *agree, *(event.actors if event.says else ())}
        unnamed = any(w.number == 1 for t in tellers for w in self.work.args.first_words(t)[:1])  # may be named since
        return bool(distance) and (unnamed or bool(tellers & set(statement.speakers)))

    def _said_before(self, clause: Clause) -> int | None:
        """The statement before a clause that answers nothing itself, and that the clause does not stand in."""
        at, over = bisect_left(self._said_at, (clause.first, -1)), self.whose.governor(clause)
        before = (number for _, number in reversed(self._said_at[max(0, at - NESTED) : at]))
        said = self.work.statements
        told = (n for n in before if n != over and said[n].clause != clause.index and said[n].stance is None)
        return next(told, None)

    @cached_property
    def _said_at(self) -> list[tuple[int, int]]:
        """Where the statements begin, and their numbers."""
        return sorted((s.first, number) for number, s in enumerate(self.work.statements))

    def _charged(self, best: EventDraft, stance: Stance) -> EventDraft:
        """The deed that somebody is accused of, which is what is denied: پدرش طالبان را متهم کرد که او را *کشته‌اند*.
        یک مقام این اتهام را رد کرد."""
        if stance != "denies" or best.type != "ACCUSE" or not best.actors:
            return best
        near = (self.events[i] for i in self.in_sentence(self.work.clauses[best.clause].sentence))
        deeds = (e for e in near if not e.says and e.type in HARMS and e.sources == best.actors)
        return next((e for e in deeds if e.aspect in ("asserted", "ongoing")), best)

    def _answered_too(
        self, best: EventDraft, ranked: list[int], actors: list[int], stance: Stance, topic: Topic
    ) -> list[EventDraft]:
        """What else is answered along with a deed, on the same word: all that a report says, all of somebody's claims
        (*به این گزارش* پاسخ نداده است), and what the same sentence told (*در این باره* چیزی نگفته است)."""
        told = bool(topic.pointers & {"claim", "accusation"})
        claims = told and (topic.plural or topic.whole)
        if stance == "denies" and told and topic.shown and not claims:
            return [e for e in (self.events[i] for i in ranked) if e is not best and self._is_same_claim(e, best)]
        if not (claims if stance == "denies" else stance == "silent" and not (topic.types or topic.others)):
            return []
        beside = self._by_sentence.get(self.work.clauses[best.clause].sentence, ())
        if topic.pointers == {"deed"} and best.type in HARMS and topic.words & RESPONSIBILITY:
            beside = [i for i in beside if self.events[i].type in HARMS]
        near = (i for i in ranked if i in beside or (claims and self._is_accused(self.events[i], actors, stance)))
        return [e for e in (self.events[i] for i in near) if e is not best and self._is_claimed_with(e, best)]

    def _is_same_claim(self, event: EventDraft, best: EventDraft) -> bool:
        """Whether one sentence of somebody's charges the same side with both: نوشت که پولیس سه تن را *کشته* و خانه‌ها را
        *بسته است*. پولیس *این ادعا* را رد کرد."""
        clauses = self.work.clauses
        one = clauses[event.clause].sentence == clauses[best.clause].sentence and event.statements == best.statements
        done = event.type in HARMS and best.type in HARMS and event.aspect in ("asserted", "ongoing")
        return one and done and set(event.actors) == set(best.actors) and bool(event.sources and event.actors)

    def _is_claimed_with(self, event: EventDraft, other: EventDraft) -> bool:
        """Whether both rest on the word of one side: these accusations are all of them."""
        who = self.work.who
        return not event.says and bool(sides(event.sources, who) & sides(other.sources, who))

    def _is_accused(self, event: EventDraft, actors: list[int], stance: Stance) -> bool:
        """Whether an event is a deed that may be answered along with another, by whoever did it where he denies it."""
        done = event.type in HARMS and event.aspect in ("asserted", "ongoing")
        return done and (stance == "silent" or self.involved(event, actors) == 1)

    def _opens_paragraph(self, clause: Clause) -> bool:
        """Whether an answer in a clause before another opens its paragraph."""
        sentences = self.work.text.sentences
        here = sentences[clause.sentence]
        opens = not clause.sentence or sentences[clause.sentence - 1].paragraph != here.paragraph
        return opens and clause.fronted

    def _told_behind(self, clause: Clause, actors: list[int], topic: Topic) -> list[EventDraft]:
        """The claim that is answered before it is told: *در حالی که پولیس این ادعا را رد می‌کند*، باشندگان می‌گویند …,
        or where nothing was told before: پولیس *در این باره چیزی نگفته*، اما باشندگان می‌گویند …."""
        pointed = topic.pointers & {"claim", "accusation"} if clause.fronted else topic.pointers
        told = any(self.events[i].evidence[0][0] < clause.first for i in self.in_reach(clause))
        if not pointed or topic.types or (told and not clause.fronted):
            return []
        near = (self.events[i] for i in self._by_sentence.get(clause.sentence, ()))
        behind = (e for e in near if e.evidence[0][0] >= clause.last and e.sources and not e.says)
        return [e for e in behind if not set(actors) & set(e.sources)][:1]

    def in_reach(self, clause: Clause) -> list[int]:
        """The events told in the sentences that an answer reaches back over."""
        reach = range(max(0, clause.sentence - REACH), clause.sentence + 1)
        return [i for sentence in reach for i in self._by_sentence.get(sentence, ())]

    def _also_claimed(self, event: EventDraft, best: EventDraft, topic: Topic) -> bool:
        if event.says or not event.sources:
            return False
        return topic.plural or bool(set(event.sources) & set(best.sources))
