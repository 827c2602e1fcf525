"""What the other side says of an event: confirms, denies, disputes, keeps silent, or nobody could verify it.

Who takes which stance is told here; to which events, `answered` tells.
"""

from __future__ import annotations

from bisect import bisect_left
from functools import cached_property
from typing import TYPE_CHECKING

from rawi.clauses.words import AGENT
from rawi.what.events.claimed import CLAIMS
from rawi.what.matching.stances import Stances
from rawi.what.model import EventDraft, ResponseDraft
from rawi.what.responses.answered import CLAIMED, Answered
from rawi.what.responses.sought import Sought
from rawi.what.responses.topics import Topic
from rawi.what.responses.undone import Undone

if TYPE_CHECKING:
    from rawi.clauses.model import Clause
    from rawi.record import Stance
    from rawi.what.attribution.whose import WhoseWord
    from rawi.what.work import Work

NO = "هیچ"
NEWS = frozenset({"خبر", "گزارش", "مطلب"})
HEARD = frozenset({"شدن", "رسیدن", "آمدن", "برخاستن", "گردیدن"})
"""Verbs by which an answer comes."""
OFFERED = frozenset({"RETREAT", "AGREE", "CONCEDE"})
"""Types of what one side may offer and another refuse."""


class Responses:
    """One text's answers. ``events`` are merged and in order."""

    def __init__(self, work: Work, events: list[EventDraft], whose: WhoseWord) -> None:
        self.work, self.events, self.whose = work, events, whose
        self.stances = Stances(work)
        self.answered = Answered(work, events, whose)
        self.topics = self.answered.topics

    def run(self) -> None:
        """Add the responses of all clauses."""
        undone, sought = Undone(self), Sought(self.work)
        self._owned: list[EventDraft] = []
        for index in self.work.order:
            clause = self.work.clauses[index]
            if clause.verb is None or index in self.work.headlines or index in self.work.denied:
                continue
            if index in self.work.statement_of:
                self._own_up(clause, self.work.statement_of[index])
            if asked := sought.of(clause):
                self._answer(clause, asked, "silent", self.topics.of(clause))
                continue
            stance = self.stances.of(clause)
            if stance is not None:
                speakers = self.speakers(clause, stance)
                answered = self._answer_content(clause, speakers, stance)
                if not (answered or undone.deny_passed_on(clause, speakers, stance)):
                    self._answer(clause, speakers, stance, self.topics.of(clause))
                continue
            if clause.verb.negated:
                undone.read(clause, clause.verb)
        for event in self._owned:
            event.sources = []
        if undone.answers:
            self.events[:] = [e for e in self.events if not any(e is answer for answer in undone.answers)]

    def _own_up(self, clause: Clause, number: int) -> None:
        """Whoever claims an attack that others told before, or the outlet, confirms it, and the outlet told it all the
        same: بمی سه تن را کشت. *داعش مسئولیت آن را بر عهده گرفت*."""
        speech, statements = self.work.readings[clause.index].speech, self.work.statements
        if speech is None or speech.pattern.entry != CLAIMS:
            return
        claimants = statements[number].speakers
        for event in (self.events[i] for i in self.answered.resting_on.get(number, ())):
            others = [statements[n].speakers for n in event.statements if n != number]
            if event.type != "ASSAULT" or event.evidence[0][0] >= clause.first or claimants in others:
                continue
            self.add(event, claimants, "confirms", clause)
            if not others:
                self._owned.append(event)

    def _answer(self, clause: Clause, actors: list[int], stance: Stance, topic: Topic) -> None:
        if not actors or (stance == "confirms" and self._undertakes(clause)):
            return
        if not topic.named and not topic.words and stance in ("denies", "confirms"):
            return  # what is denied or confirmed is no deed that the report tells
        beside = clause.index in self.work.statement_of and self.stances.confirms_beside(clause)
        if stance == "confirms" and not beside and self._tells_anew(clause):
            return
        reproached: set[int] = set()
        if stance == "silent":
            if self._is_nobody(clause):
                return
            if clause.relation == "content" and not topic.pointers:
                return  # گفت که وزیر از جزئیات سخن نگفته است: that is what the minister did
            reproached = self._reproached_by(clause, actors)  # «مسئولان در برابر این فجایع سکوت کرده‌اند»
            if not topic.asked:
                topic.types.discard("REQUEST")  # به درخواست ما برای اظهارنظر پاسخ ندادند: they were asked to answer
        so = stance == "confirms" and clause.index not in self.work.statement_of  # گفت که این رویداد رخ داده است
        refused = stance == "denies" and any(e.type == "REJECT" and e.clause == clause.index for e in self.events)
        for event in self.answered.targets(clause, actors, stance, topic):
            if refused and (event.type in OFFERED or not (topic.vague or topic.pointers & CLAIMED)):
                continue  # این آتش‌بس را رد کرد, این تصمیم را نپذیرفت: he will have none of it
            if stance == "silent" and reproached and not reproached.isdisjoint(event.sources):
                continue
            if so and not event.sources:
                continue  # the outlet told it, and nobody needs to confirm it
            figures = stance == "denies" and topic.pointers == {"figure"} and bool(event.tolls)
            self.add(event, actors, "disputes" if figures else stance, clause)  # این ارقام را رد کرد
            if stance == "confirms":
                event.sources = [s for s in event.sources if s not in actors]

    def _undertakes(self, clause: Clause) -> bool:
        """Whether a verb of granting promises what it tells, and confirms no deed: پذیرفت که *سربازان خود را ببرد*."""
        return any(e.clause == clause.index and e.type == "AGREE" for e in self.events)

    def _reproached_by(self, clause: Clause, actors: list[int]) -> set[int]:
        """Who says of others, in words that are quoted, that they are silent about what he tells of."""
        over = self.whose.governor(clause) if clause.quoted else None
        speakers = set(self.work.statements[over].speakers) if over is not None else set()
        return speakers - {*actors}

    def _is_nobody(self, clause: Clause) -> bool:
        """Whether nobody at all answers: *هیچ مقامی* در این باره چیزی نگفته است; no official of somebody's answers for
        him."""
        own = self.work.args.own_subject(clause)
        if own is None or self.work.text.keys[own.first] != NO:
            return False
        return all(self.work.who.actors[a].member_of is None for a in self.work.args.actors_of(own))

    def _answer_content(self, clause: Clause, actors: list[int], stance: Stance) -> bool:
        """Answer what a clause itself tells: نتوانست تأیید کند *که سه تن کشته شده‌اند*, از اینکه … اظهار بی‌خبری کرد."""
        number = self.work.statement_of.get(clause.index)
        keys = self.work.text.keys
        unaware = any(p.func == "از" and keys[p.first : p.last] == ["این"] for p in clause.phrases)
        unaware = unaware and stance == "denies"
        if not unaware and (number is not None or stance not in ("silent", "unverified")):
            return False
        told = [e for e in self._told_in(clause) if not e.says and e.aspect != "negated"]
        for event in told:
            self.add(event, actors, stance, clause)
            event.sources = [s for s in event.sources if s not in actors]
        return bool(told)

    def _told_in(self, clause: Clause) -> list[EventDraft]:
        """The events whose words stand in what completes a clause, in the order of the text."""
        found: set[int] = set()
        for content in self._completing.get(clause.index, ()):
            begin, end = (bisect_left(self._told_at, (at, -1)) for at in (content.first, content.last))
            found.update(number for _, number in self._told_at[begin:end])
        return [self.events[number] for number in sorted(found)]

    @cached_property
    def _completing(self) -> dict[int, list[Clause]]:
        """The clauses that complete a clause, by its index."""
        completing: dict[int, list[Clause]] = {}
        for clause in self.work.clauses:
            above = self.work.completed(clause)
            if above is not None:
                completing.setdefault(above.index, []).append(clause)
        return completing

    @cached_property
    def _told_at(self) -> list[tuple[int, int]]:
        """Where the words begin that tell an event, and the event's number."""
        return sorted((first, number) for number, e in enumerate(self.events) for first, _ in e.evidence)

    def _tells_anew(self, clause: Clause) -> bool:
        """Whether what is confirmed is told here for the first time: تایید کرد که سه نفر دیگر نیز زخمی شده‌اند."""
        number = self.work.statement_of.get(clause.index)
        if clause.index not in self.work.has_content or number is None:
            return False
        told = [self.events[i] for i in self.answered.resting_on.get(number, ())]
        return bool(told) and all(e.evidence[0][0] >= clause.first for e in told)

    def add(self, event: EventDraft, actors: list[int], stance: Stance, clause: Clause) -> None:
        """Note that actors take a stance on an event, unless they took one before."""
        assert clause.verb is not None
        for actor in actors:
            if not any(r.actor == actor for r in event.responses):
                event.responses.append(ResponseDraft(actor, stance, clause.first, clause.verb.last))

    def speakers(self, clause: Clause, stance: Stance | None = None) -> list[int]:
        """Who answers; it is denied by whoever says that somebody had no part in it."""
        number = self.work.statement_of.get(clause.index)
        if number is not None:
            return self.work.statements[number].speakers
        agents = self.work.args.after(clause, AGENT)  # این ادعا از سوی منابع مستقل قابل تایید نیست
        named = [a for p in agents for a in self.work.args.actors_of(p)]
        actors, how = self.work.args.subject(clause)
        if stance == "silent" and not named and (unheard := self._unheard(clause, how)):
            return unheard
        if stance == "silent" and not named and (silent := self._behind_the_news(clause)):
            return silent
        said_so = stance == "denies" or (stance == "confirms" and clause.relation == "content")
        if named or (actors and how != "thing" and not said_so):
            return named or list(actors)
        return (stance in ("denies", "confirms") and self._who_says_it_of(clause)) or list(actors)

    def _unheard(self, clause: Clause, how: str) -> list[int]:
        """From whom nothing was heard: *از مقام‌های طالبان* در این باره چیزی شنیده نشده است."""
        own, verb = self.work.args.own_subject(clause), clause.verb
        heard = verb is not None and (verb.passive or verb.lemma in HEARD)
        if not heard or (own is not None and how != "thing"):
            return []
        behind = (p for p in self.work.args.after(clause, "از") if p.mentions and p.mentions[0].first == p.first)
        return next((self.work.args.actors_of(p) for p in behind), [])

    def _behind_the_news(self, clause: Clause) -> list[int]:
        """Who is named right behind the news until whose publishing nothing was said, with no mark between: تا زمان نشر
        این خبر *طالبان* چیزی نگفته‌اند."""
        if self.work.args.own_subject(clause) is not None:
            return []
        lemmas = self.work.text.lemmas
        until = (m for p in clause.phrases if p.func == "تا" for m in p.mentions)
        named = (m for m in until if lemmas[m.first - 1] in NEWS and lemmas[m.first - 2] == "این")
        return [m.actor for m in named if m.actor is not None]

    def _who_says_it_of(self, clause: Clause) -> list[int]:
        """Who says what a clause says of a thing: *سخنگوی والی* گفت که این خبر حقیقت ندارد, به گفتهٔ *او* دروغ است."""
        number = self.whose.governor(clause)
        return self.work.statements[number].speakers if number is not None else []
