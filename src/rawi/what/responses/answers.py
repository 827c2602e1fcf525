"""What the other side says of an event: confirms, denies, disputes, keeps silent, or nobody could verify it.

An answer is tied to the event that its words point to (Webber, "Structure and ostension in the interpretation of
discourse deixis", Language and Cognitive Processes 6, 1991): by the deed that they name (``این حمله``), by the kind of
thing that they take up (``این ادعا``، ``این اتهامات``), by who is named with it, and by how near and how weighty it is.
"""

from __future__ import annotations

from bisect import bisect_left
from functools import cached_property
from typing import TYPE_CHECKING

from rawi.clauses.words import AGENT
from rawi.record import STATE_SECTORS
from rawi.what.events.claimed import CLAIMS
from rawi.what.matching.stances import Stances
from rawi.what.model import EventDraft, ResponseDraft
from rawi.what.responses.sought import Sought
from rawi.what.responses.topics import Topic, Topics, nouns
from rawi.what.responses.undone import Undone
from rawi.what.responses.unfit import NEAR, is_unfit
from rawi.what.sides import sides

if TYPE_CHECKING:
    from rawi.clauses.model import Clause
    from rawi.record import Stance
    from rawi.what.attribution.whose import WhoseWord
    from rawi.what.work import Work

REACH = 12
"""Sentences over which an answer reaches back."""
FOLLOWED = 2
"""From so many sentences back the report's first deed may be followed by another."""
_REMOTE = {"historical": 2, "hypothetical": 1, "future": 1}
"""How much less a deed of the past, or one that has not happened, is what is answered."""
INNOCENT = frozenset({"PROTEST", "CONSULT", "AGREE", "REQUEST", "SUPPORT", "CONCEDE", "REJECT"})
"""Types of what nobody is accused of."""
DEEDS = frozenset({"ASSAULT", "COERCE", "PROTEST", "MOBILIZE", "SANCTION", "RETREAT", "CONSULT", "AID"})
"""Types that a word like رویداد takes up."""
ALLEGED = frozenset({"ASSAULT", "COERCE", "PROTEST", "AID", "MOBILIZE"})
"""Types of deeds in which one may deny to have had a part."""
VERDICTS, ACCUSED = frozenset({"arrest", "convict"}), "event-noun-accused"
HARMS = ALLEGED | {"SANCTION"}
UNDERGONE = frozenset({"COERCE", "SANCTION", "ACCUSE"})
"""Types of what befalls those who confess."""
WHOLES = frozenset({"country", "government", "group"})
"""Kinds of those for whom their own men speak."""
NO, ONE = "هیچ", "یک"
NEWS = frozenset({"خبر", "گزارش", "مطلب"})
HEARD = frozenset({"شدن", "رسیدن", "آمدن", "برخاستن", "گردیدن"})
"""Verbs by which an answer comes."""
NESTED = 3
"""Among so many statements before an answer is the last that it does not stand in."""
CHARGED, NAMED = 4.0, 2.0
"""How much more the charge made right before is what is meant by a claim, and a deed of the same thing or people."""
RESPONSIBILITY = frozenset({"مسوولیت"})
CLAIMED = frozenset({"claim", "accusation", "figure"})
"""What answers point to that is said to be so."""
OFFERED = frozenset({"RETREAT", "AGREE", "CONCEDE"})
"""Types of what one side may offer and another refuse."""


class Responses:
    """One text's answers. ``events`` are merged and in order."""

    def __init__(self, work: Work, events: list[EventDraft], whose: WhoseWord) -> None:
        self.work, self.events, self.whose = work, events, whose
        self.stances = Stances(work)
        self.contents: dict[int, list[Clause]] = {}
        for clause in work.clauses:
            if clause.relation == "content" and clause.parent is not None:
                self.contents.setdefault(clause.parent, []).append(clause)
        self.topics = Topics(work, self.contents)
        self._by_sentence: dict[int, list[int]] = {}
        for number, event in enumerate(events):
            self._by_sentence.setdefault(work.clauses[event.clause].sentence, []).append(number)
        self._resting_on: dict[int, list[int]] = {}
        for number, event in enumerate(events):
            for statement in event.statements:
                self._resting_on.setdefault(statement, []).append(number)
        self.lead = next((e for e in events if not e.says and e.aspect != "historical"), None)

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

    def _owns_up(self, clause: Clause) -> bool:
        """Whether somebody confesses in a clause."""
        verb = clause.verb
        return verb is not None and verb.first > 0 and self.work.key_is(verb.first - 1, "owning_up")

    def _own_up(self, clause: Clause, number: int) -> None:
        """Whoever claims an attack that others told before, or the outlet, confirms it, and the outlet told it all the
        same: بمی سه تن را کشت. *داعش مسئولیت آن را بر عهده گرفت*."""
        speech, statements = self.work.readings[clause.index].speech, self.work.statements
        if speech is None or speech.pattern.entry != CLAIMS:
            return
        claimants = statements[number].speakers
        for event in (self.events[i] for i in self._resting_on.get(number, ())):
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
        for event in self._targets(clause, actors, stance, topic):
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
        told = [self.events[i] for i in self._resting_on.get(number, ())]
        return bool(told) and all(e.evidence[0][0] >= clause.first for e in told)

    def add(self, event: EventDraft, actors: list[int], stance: Stance, clause: Clause) -> None:
        """Note that actors take a stance on an event, unless they took one before."""
        assert clause.verb is not None
        for actor in actors:
            if not any(r.actor == actor for r in event.responses):
                event.responses.append(ResponseDraft(actor, stance, clause.first, clause.verb.last))

    # -- the answer ----------------------------------------------------------------------------------------------
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

    # -- the events answered -------------------------------------------------------------------------------------
    def _targets(self, clause: Clause, actors: list[int], stance: Stance, topic: Topic) -> list[EventDraft]:
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
        pictured = stance == "unverified" and self._is_pictured(best, clause)
        if stance == "unverified" and ("claim" in topic.pointers or topic.plural) and not pictured:
            return [e for _, i in ranked if (e := self.events[i]) is best or self._also_claimed(e, best, topic)]
        return [best, *self._answered_too(best, [i for _, i in ranked], actors, stance, topic)]

    def _is_what_was_said(self, event: EventDraft, clause: Clause, actors: list[int]) -> bool:
        """Whether an event may be what *این گفته‌ها* are, though who spoke right before told no deed: then they are
        his words, and the event is his if he told of it before."""
        told = self._said_before(clause)
        if told is None or self._resting_on.get(told) or event.evidence[0][0] > self.work.statements[told].first:
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

    def in_sentence(self, sentence: int) -> list[int]:
        """The numbers of the events told in a sentence."""
        return self._by_sentence.get(sentence, [])

    def in_reach(self, clause: Clause) -> list[int]:
        """The events told in the sentences that an answer reaches back over."""
        reach = range(max(0, clause.sentence - REACH), clause.sentence + 1)
        return [i for sentence in reach for i in self._by_sentence.get(sentence, ())]

    def _also_claimed(self, event: EventDraft, best: EventDraft, topic: Topic) -> bool:
        if event.says or not event.sources:
            return False
        return topic.plural or bool(set(event.sources) & set(best.sources))

    def fit(self, event: EventDraft, clause: Clause, actors: list[int], stance: Stance, topic: Topic) -> float:
        """How well an event fits as the one answered; 0 or less where it cannot be."""
        distance = clause.sentence - self.work.clauses[event.clause].sentence
        reach = 0 if topic.beside else REACH
        if not 0 <= distance <= reach or self._follows(event, clause) or event.aspect == "negated":
            return 0
        if stance == "confirms" and self._is_of_other_deed(event, clause, actors, topic):
            return 0
        another = self._own(event, actors, stance) or self._is_of_another(event, stance, topic)
        if another or self._is_unfit(event, clause, actors, stance, topic):
            return 0
        asked = event.type == "REQUEST" and not (event.sources and self._is_of_telling(clause))
        charged = self._is_charge(event, actors, topic)
        if stance == "denies" and (asked or not (event.sources or event.says or topic.types or charged)):
            return 0  # what the report tells by itself nobody has claimed, and who rejects a request denies nothing
        fit = 2.5 - 0.4 * distance + min(len(event.evidence) - 1, 3) * 0.3
        if not topic.named and stance in ("denies", "confirms"):
            fit += self._fit_unnamed(event, actors, stance, topic)
        if topic.types:
            other = -6 if stance == "denies" and not (topic.shown or topic.vague) else -3
            fit += 3 if event.type in topic.types else other
            fit += event.mode in topic.modes - {""} or -bool(event.mode and topic.modes - {""})
            fit += 1.5 * any(self.work.text.lemmas[at] == topic.deed for at in range(*event.words))
        fit += self._fit_pointers(event, actors, topic) + 2 * self._is_claimed_here(event, clause, topic)
        fit += CHARGED * (charged and topic.shown and event.mode == "allege" and distance <= NEAR)
        fit += NAMED * bool(topic.matters & self._words_of(event))
        if stance != "silent" and "claim" in topic.pointers and not self._is_theirs(event, topic.owners):
            fit -= 6
        if not topic.types:
            said = 2 if stance == "denies" or not event.sources else 0.5  # what one is said to have said is a claim
            fit -= said if event.says else event.type == "CONSULT"  # a meeting that is answered is named
        claimed = event.sources or event.says or charged or (stance == "unverified" and event.type in topic.types)
        if stance in ("denies", "unverified", "disputes") and not claimed:
            fit -= 1.5
        if stance == "unverified" and event.type in INNOCENT and not topic.types:
            fit -= 2
        fit += 4 * (stance == "unverified" and self._is_pictured(event, clause))
        if stance == "denies" and event.actors and self._is_about_part(clause, topic):
            fit += 3 if sides(topic.actors, self.work.who) & sides(event.actors, self.work.who) else -1
        fit += 1.5 * self.involved(event, actors) + 0.5 * bool(topic.actors & {*event.actors, *event.recipients})
        if event is self.lead and (topic.types or not self._is_followed(clause, distance)):
            fit += 1
        return fit - _REMOTE.get(event.aspect, 0)

    def _is_unfit(self, event: EventDraft, clause: Clause, actors: list[int], stance: Stance, topic: Topic) -> bool:
        """Whether an event cannot be what is answered: ایران استقبال کرد، اما امریکا *چیزی نگفته است*."""
        elsewhere = self.work.clauses[event.clause].sentence != clause.sentence
        if stance == "silent" and elsewhere and not topic.named and self._is_set_against(clause):
            return True
        return is_unfit(self.work, event, actors, stance, topic, self.involved(event, actors))

    def _is_set_against(self, clause: Clause) -> bool:
        """Whether another's word is told right before an answer, and joined to it: he has not said the like."""
        before = self.work.previous(clause)
        if before is None or before.sentence != clause.sentence or before.relation != clause.relation:
            return False
        said = (self.events[i] for i in self.in_sentence(clause.sentence))
        return any(e.says and e.clause == before.index for e in said)

    def _words_of(self, event: EventDraft) -> set[str]:
        """The words by which an event is told."""
        return {self.work.text.lemmas[at] for first, last in event.evidence for at in range(first, last)}

    def _is_charge(self, event: EventDraft, actors: list[int], topic: Topic) -> bool:
        """Whether an event is a charge that is answered, though nobody is told to say it: او *به فساد متهم است* و این
        اتهام را رد می‌کند, his finding that they are to blame."""
        if event.type != "ACCUSE":
            return False
        on_them = bool(sides(actors, self.work.who) & sides(event.recipients, self.work.who))
        return "accusation" in topic.pointers or ("claim" in topic.pointers and on_them)

    def _is_of_other_deed(self, event: EventDraft, clause: Clause, actors: list[int], topic: Topic) -> bool:
        """Whether what is confirmed is another deed than an event: *حمایت ناتو* را تأیید کرد confirms no meeting, and
        who accepts a charge, or owns up to a theft, not that he was arrested."""
        if event.type in UNDERGONE and self._owns_up(clause):
            return True
        named = topic.types if clause.index not in self.contents and topic.pointers <= {"claim"} else ()
        if named and event.type not in named and not (event.type == "AGREE" and "CONSULT" in named):
            return True  # a meeting to come is AGREE
        return "accusation" in topic.pointers and event.type in UNDERGONE and bool({*actors} & {*event.recipients})

    def _is_pictured(self, event: EventDraft, clause: Clause) -> bool:
        """Whether the pictures that nobody can vouch for show an event: *ویدیوها* نشان می‌دهد که پولیس زنی را می‌برد.
        صحت این *ویدیوها* تأیید نشده است."""
        if not self.work.holds(range(clause.first, clause.last), "pictures"):
            return False
        sentence = self.work.text.sentences[self.work.clauses[event.clause].sentence]
        return self.work.holds(range(sentence.first, event.evidence[0][1]), "pictures")

    def _is_of_telling(self, clause: Clause) -> bool:
        """Whether it is a telling that is answered, not what was asked: این *گزارش* را رد کرد, not این درخواست را."""
        return self.work.holds(range(clause.first, clause.last), "tellings")

    def _is_about_part(self, clause: Clause, topic: Topic) -> bool:
        """Whether a part that somebody is said to have had is answered: ادعای *دست داشتن طالبان* در این رویداد را رد
        کرد."""
        return bool(topic.actors) and self.work.holds(range(clause.first, clause.last), "involvement")

    def _is_followed(self, clause: Clause, distance: int) -> bool:
        """Whether another deed was told since the report's first, right before an answer and in its paragraph: that is
        what is answered."""
        if distance < FOLLOWED:
            return False
        sentences = self.work.text.sentences
        before = sentences[clause.sentence - 1]
        if before.paragraph != sentences[clause.sentence].paragraph:
            return False
        near = (self.events[i] for i in self._by_sentence.get(clause.sentence - 1, ()))
        told = (e for e in near if e.type in DEEDS and not e.says and e.aspect in ("asserted", "ongoing"))
        return any(e.sources or e.recipients for e in told)

    def _is_claimed_here(self, event: EventDraft, clause: Clause, topic: Topic) -> bool:
        """Whether the claim that is answered stands in the same sentence: گفت که شهر را گرفته است، اما پولیس *این ادعا*
        را رد کرد."""
        if "claim" not in topic.pointers or event.evidence[0][0] > clause.first:
            return False
        clauses, statements = self.work.clauses, self.work.statements
        told = (clauses[statements[n].clause] for n in event.statements)
        return any(c.sentence == clause.sentence and c.index != clause.index for c in told)

    def _is_of_another(self, event: EventDraft, stance: Stance, topic: Topic) -> bool:
        """Whether somebody is silent about what the event does not tell, or denies claims of it: دربارهٔ این *اعترافات*
        چیزی نگفت, گزارش‌ها دربارهٔ *کمبود آب* را رد کرد, or confirms what befell one person where several are told of."""
        if stance == "confirms" and topic.one is not None and topic.one not in event.recipients:
            return any(t.what == "killed" and t.low > 1 for t in event.tolls)
        if topic.matter and topic.pointers == {"claim"} and not topic.types:
            told = self.work.clauses[event.clause]
            about = topic.actors & {*event.actors, *event.recipients}
            return not (about or topic.matter & nouns(self.work, told.first, told.last))
        if stance == "silent" and event.aspect == "historical" and not topic.types:
            return True  # what was long before is not what somebody was asked about
        if stance == "silent" and topic.types and "CONSULT" not in topic.types and not topic.pointers:
            return event.type not in topic.types  # *تصرف شهر* را تأیید نکرد
        if stance != "silent" or topic.named or not topic.others:
            return False
        return not topic.others & nouns(self.work, *event.evidence[0])

    def _fit_pointers(self, event: EventDraft, actors: list[int], topic: Topic) -> float:
        """How well an event fits as what is pointed to: a deed, somebody's claim, an accusation, a figure."""
        fit, claimed = 0.0, bool(event.sources)
        if "deed" in topic.pointers:
            fit += 1 if event.type in DEEDS and not event.says else -1
        if "claim" in topic.pointers:
            fit += 1 if claimed else -1
        if "accusation" in topic.pointers:
            fit += self._fit_charge(event, actors)
        if topic.pointers == {"figure"}:
            fit += 1 if event.tolls else -2
        return fit

    def _fit_charge(self, event: EventDraft, actors: list[int]) -> float:
        """How well an event fits as what somebody is charged with: who denies it did it, or is accused, and has not
        made the charge."""
        if event.type == "ACCUSE":
            theirs, who = sides(actors, self.work.who), self.work.who
            if theirs & sides(event.actors, who) and not theirs & sides(event.recipients, who):
                return -3
            on_them = event.mode == "allege" and bool(theirs & sides(event.recipients, who))
            warned = event.mode != "allege" and not event.recipients  # هشدار داد: nobody is charged with anything
            return (2.5 if event.says else 1.5) + on_them - warned  # the charge itself is no less for being said
        if event.says or not event.sources or event.type in INNOCENT:
            return -2
        if event.mode in VERDICTS and self.involved(event, actors) != 1 and not self._rule(actors):
            return -5  # وکیل او این اتهام را رد کرد: he was arrested all the same
        return 1.5 if not event.actors or self.involved(event, actors) == 1 else -1.5

    def _rule(self, actors: list[int]) -> bool:
        """Whether those who answer are a state's, which somebody accuses of an arrest: *فرماندهی پولیس* این اتهام را
        رد کرد."""
        return any(not STATE_SECTORS.isdisjoint(self.work.who.actors[a].sectors) for a in actors)

    def _is_theirs(self, event: EventDraft, owners: set[int]) -> bool:
        """Whether an event is told, or what it says is said, by some of those whose claim is answered."""
        if not owners:
            return True
        told = sides([*event.sources, *(event.actors if event.says else ())], self.work.who)
        return bool(sides(owners, self.work.who) & told)

    def _fit_unnamed(self, event: EventDraft, actors: list[int], stance: Stance, topic: Topic) -> float:
        """How well an event fits where what is answered names no kind of deed: words that both have, or, where one
        denies any part in it, a claim of somebody else that one did it."""
        told = not topic.vague and not (event.says and stance == "denies")
        if told and topic.words & nouns(self.work, *event.evidence[0]):
            return 1.0
        alleged = event.type in ALLEGED or event.rule == ACCUSED or bool(topic.actors & {*event.recipients})
        accused = topic.vague and stance == "denies" and bool(event.sources) and alleged
        return 0.5 if accused and self.involved(event, actors) == 1 else -9.0

    def _follows(self, event: EventDraft, clause: Clause) -> bool:
        """Whether an event is told after an answer, not before it nor in what it answers: گفته‌های او را که … رد کرد."""
        if event.evidence[0][0] < clause.first:
            return False
        told = self.work.clauses[event.clause]
        while told.parent is not None and told.relation == "content":
            told = self.work.clauses[told.parent]
        within = told.relation == "relative" and told.within is clause
        return not within or clause.verb is None or event.evidence[0][1] > clause.verb.first

    def _own(self, event: EventDraft, actors: list[int], stance: Stance) -> bool:
        """Whether the event is one's own word, so that it is no answer."""
        if event.type == "ACCUSE" and stance == "denies" and self._charge_others(event, actors):
            return True
        if event.says and set(actors) & set(event.actors):
            return not event.sources or bool(set(actors) & set(event.sources))  # گفت که هند مذاکره می‌خواهد; هند رد کرد
        if stance == "confirms":
            return self._told_first_by(event, actors)
        return bool(set(actors) & set(event.sources)) or (stance != "silent" and self._is_of_its_men(event, actors))

    def _is_of_its_men(self, event: EventDraft, actors: list[int]) -> bool:
        """Whether a state or a group would deny what its own officers alone say, which it does not: *وزیر خارجهٔ فرانسه*
        گفت که دو تن آزاد شده‌اند. … فرانسه این اتهامات را رد کرد; it may deny what a deputy or *some* officer says."""
        who = self.work.who
        wholes = sides((a for a in actors if who.actors[a].kind in WHOLES), who)
        if not wholes or not event.sources:
            return False
        said = [who.actors[s] for s in event.sources]
        speak = all("LEG" not in s.sectors and not s.name.startswith(f"{ONE} ") for s in said)
        return speak and all(wholes & sides([s], who) for s in event.sources)

    def _charge_others(self, event: EventDraft, actors: list[int]) -> bool:
        """Whether an event is a charge that the side of those who answer makes, against others."""
        theirs, who = sides(actors, self.work.who), self.work.who
        return bool(theirs & sides(event.actors, who)) and not theirs & sides(event.recipients, who)

    def _told_first_by(self, event: EventDraft, actors: list[int]) -> bool:
        """Whether one of the actors is who told the event first: a later word of the same actor is no confirmation."""
        clauses, statements = self.work.clauses, self.work.statements
        first = clauses[event.clause].sentence
        return any(
            set(statements[n].speakers) & set(actors) and clauses[statements[n].clause].sentence <= first
            for n in event.statements
        )

    def involved(self, event: EventDraft, actors: list[int]) -> float:
        """1 where those who answer are among those who did it, half where they suffered it."""
        roots = sides(actors, self.work.who)
        if roots & sides(event.actors, self.work.who):
            return 1
        return 0.5 if roots & sides(event.recipients, self.work.who) else 0
