"""Deeds that somebody says were not done: گفت که نیروهایش بر کسی شلیک نکرده‌اند، چنین چیزی رخ نداده است."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rawi.clauses.model import ATTRIBUTION
from rawi.record import Stance
from rawi.what.matching.back import SUCH, TAKING_UP
from rawi.what.model import EventDraft
from rawi.what.sides import sides
from rawi.who.reading import UPON

if TYPE_CHECKING:
    from rawi.clauses.model import Clause, Phrase, VerbGroup
    from rawi.lexicon.kinds_what import Predicate
    from rawi.what.responses.answers import Responses

NO, YET = "هیچ", "هنوز"
ANYTHING = frozenset({"چیزی", "چیز", "اتفاقی", "رویدادی", "حادثه‌ای", "حادثهای", "کاری", "موضوعی", "موردی", "اقدامی"})
"""Words that, after چنین or هیچ, stand for whatever was told."""
NOBODY = frozenset({"کسی", "هیچ"})
BEFORE = frozenset({"پیش", "قبل"})
TOLD_AS_PAST = frozenset({"past", "perfect", "pluperfect", "participle"})
BEING = frozenset({"بودن", "داشتن"})
SUFFERED = 0.5
NEAR = 6
"""Sentences over which what was not done answers what was told, unless that is what the report leads with."""


class Undone:
    """Ties what is said not to have been done to the deed that somebody else told."""

    def __init__(self, responses: Responses) -> None:
        self.responses, self.work = responses, responses.work
        self.answers: list[EventDraft] = []
        """Deeds told as not done that only answer what was told before."""

    def read(self, clause: Clause, verb: VerbGroup) -> None:
        """Add the denial that a clause makes by telling a deed as not done, by its negated verb."""
        speakers = self._who_says(clause)
        if not speakers or self._is_the_first(clause):
            return
        never = verb.tense == "present" and (verb.person == "1p" or self._is_never_done(clause, speakers))
        if self._is_nothing_of_the_kind(clause):
            self._deny(clause, speakers, None)
        elif (never or verb.tense in TOLD_AS_PAST) and not self._is_not_yet(clause) and (types := self._types(clause)):
            self._deny(clause, speakers, types)

    def _is_not_yet(self, clause: Clause) -> bool:
        """Whether a deed is only still to come: مذاکرات *هنوز* به نتیجه نرسیده است; چنین حمله‌ای هنوز denies."""
        return YET in self.work.text.keys[clause.first : clause.last] and not self._points(clause)

    def _is_never_done(self, clause: Clause, speakers: list[int]) -> bool:
        """Whether who speaks says of himself that he does so to no such people at all: گفت که *خبرنگاران را* هدف
        قرار نمی‌دهد, *هیچ زندانی را* شکنجه نمی‌کنند; but of one alone he only says what he will not do."""
        who = self.work.who
        if not sides(self.work.args.subject(clause)[0], who) & sides(speakers, who):
            return False
        struck = (p for p in clause.phrases if (p.ra or p.func in UPON) and p.last > p.first)
        return any(self.work.text.keys[p.first] in NOBODY or self._are_of_those_hurt(p, clause) for p in struck)

    def _are_of_those_hurt(self, phrase: Phrase, clause: Clause) -> bool:
        """Whether people in the plural, of no number, are what those whom a deed told before befell were called."""
        head = phrase.first
        if not self.work.tokens[head].word.plural:
            return False
        lemma, drafts = self.work.text.lemmas[head], self.work.who.actors
        near = map(self.responses.events.__getitem__, self.responses.answered.in_reach(clause))
        hurt = (span for e in near for r in e.recipients for span in drafts[r].spans[:1])
        return any(lemma in self.work.text.lemmas[first:last] for first, last in hurt)

    def deny_passed_on(self, clause: Clause, actors: list[int], stance: Stance) -> bool:
        """Deny what one only passes on: گفت: امروز *خبری* مبنی بر بازداشت او منتشر شد، اما *این خبر صحت ندارد*."""
        if stance != "denies" or clause.index in self.work.statement_of or not actors:
            return False
        told = [self.responses.events[i] for i in self.responses.answered.in_sentence(clause.sentence)]
        told = [e for e in told if not e.says and e.aspect != "negated" and self._is_passed_on(e, clause, actors)]
        for event in told:
            event.sources, event.statements = [s for s in event.sources if s not in actors], []
            self.responses.add(event, actors, stance, clause)
        return bool(told)

    def _is_passed_on(self, event: EventDraft, clause: Clause, actors: list[int]) -> bool:
        """Whether an event is told before a clause as a rumour, by those who deny it."""
        first, last = self.work.text.sentences[clause.sentence].first, event.evidence[0][1]
        if not event.evidence[0][0] < clause.first or not set(actors) & set(event.sources):
            return False
        return any(self.work.is_a(at, "tellings") for at in range(first, last))

    def _is_the_first(self, clause: Clause) -> bool:
        """Whether a clause tells that there was no such deed before this one: پیش از این هیچ‌گاه دیدار نکرده‌اند."""
        keys = self.work.text.keys[clause.first : clause.last]
        return any(a in BEFORE and b == "از" and c == "این" for a, b, c in zip(keys, keys[1:], keys[2:], strict=False))

    def _who_says(self, clause: Clause) -> list[int]:
        """Who says a clause: of the clause above it, by a phrase in it, or right before it in quotation marks."""
        if (own := self.work.attributed.get(clause.index)) is not None:
            return self.work.statements[own].speakers  # به گفتهٔ پولیس، چنین چیزی رخ نداده است
        if clause.relation == "content" and clause.parent is not None:
            number = self.work.statement_of.get(clause.parent)
            return self.work.statements[number].speakers if number is not None else []
        if not clause.quoted:
            return []
        at, statements = clause.first, self.work.statements
        told = [s for s in statements if s.content is not None and s.content[0] <= at < s.content[1]]
        return told[-1].speakers if told else []

    def _deny(self, clause: Clause, speakers: list[int], types: set[str] | None) -> None:
        near = map(self.responses.events.__getitem__, self.responses.answered.in_reach(clause))
        told = [e for e in near if self._deniable(e, clause, speakers, types)]
        if told:
            target = max(told, key=lambda e: (self.responses.answered.involved(e, speakers), e.first))
            self.responses.add(target, speakers, self._stance(clause), clause)
            here = map(self.responses.events.__getitem__, self.responses.answered.in_sentence(clause.sentence))
            self.answers += [e for e in here if e.clause == clause.index and e.aspect == "negated"]

    def _stance(self, clause: Clause) -> Stance:
        """Who says that nobody was hurt in it tells the attack otherwise: در این حمله کسی کشته نشده است."""
        return "disputes" if any(p.func == "در" and self._is_pointed(p) for p in clause.phrases) else "denies"

    def _types(self, clause: Clause) -> set[str]:
        """The types of the deeds not done: of its verb, or of the noun that did not take place."""
        reading = self.work.readings[clause.index]
        found = {m.pattern.target.type for m in reading.predicates if _deed(m.pattern.target)}
        if reading.support is not None and reading.support.pattern.target.voice == "happen":
            nouns = (self.work.lex.noun_at(self.work.text, h) for p in clause.phrases if not p.func for h in p.heads)
            found |= {noun[1].type for noun in nouns if noun is not None}
        return {*found}

    def _is_nothing_of_the_kind(self, clause: Clause) -> bool:
        """چنین چیزی نبوده است، چنین رویدادی رخ نداده است، هیچ اتفاقی نیفتاده است."""
        keys = self.work.text.keys
        bare = [p for p in clause.phrases if not p.func and not p.ra and p.last - p.first > 1]
        return any(keys[p.first] in (SUCH, NO) and self._is_anything(p) for p in bare)

    def _is_anything(self, phrase: Phrase) -> bool:
        keys, at = self.work.text.keys, phrase.first + 1
        return keys[at] in ANYTHING and (keys[phrase.first] == SUCH or keys[at] == "اتفاقی")

    def _deniable(self, event: EventDraft, clause: Clause, speakers: list[int], types: set[str] | None) -> bool:
        far = (
            clause.sentence - self.work.clauses[event.clause].sentence > NEAR
            and event is not self.responses.answered.lead
        )
        before = event.evidence[0][0] < clause.first and event.clause != clause.index and not far
        if not before or event.says or event.aspect == "negated" or set(speakers) & set(event.sources):
            return False
        if types is None or (event.type in types and self._points(clause)):
            return bool(event.sources)
        if event.type == "CONSULT" and event.aspect == "ongoing":
            return False  # هیچ نشستی برگزار نشده است: talks go on all the same
        involved = self.responses.answered.involved(event, speakers)
        own = involved == 1 or (involved == SUFFERED and self._befell_nobody(clause))
        return event.type in types and (own or self._is_of_the_same(event, clause, speakers))

    def _is_of_the_same(self, event: EventDraft, clause: Clause, speakers: list[int]) -> bool:
        """Whether a clause names whom the deed befell, and nobody but them and who did it: گفت که *کریم نوری* بازداشت
        نشده است, گفت که *او* بازداشت نشده است (who says so was not arrested either)."""
        if not event.sources:
            return False
        here = map(self.responses.events.__getitem__, self.responses.answered.in_sentence(clause.sentence))
        undone = (e for e in here if e.clause == clause.index and e.aspect == "negated" and e.recipients)
        if any(set(e.recipients) <= set(event.recipients) for e in undone):
            return True
        told = (p for p in clause.phrases if p.func != ATTRIBUTION)
        named = {a for p in told for a in self.work.args.actors_of(p)}
        own = self.work.args.own_subject(clause)
        pronoun = own is not None and len(own.mentions) == 1 and own.mentions[0].kind == "pronoun"
        if pronoun and set(speakers) >= named and len(event.recipients) == 1:
            return True
        doers, who = sides(event.actors, self.work.who), self.work.who
        others = named - set(event.recipients)
        of_them = named != others or (bool(others) and self._befell_nobody(clause))  # نیروهای طالبان کسی را نکشته‌اند
        return of_them and all(sides([a], who) & doers for a in others)

    def _points(self, clause: Clause) -> bool:
        """Whether the deed told is pointed to: *چنین حمله‌ای* صورت نگرفته, *در این حمله* کسی کشته نشده است."""
        return any(self._is_pointed(p) for p in clause.phrases)

    def _is_pointed(self, phrase: Phrase) -> bool:
        at = phrase.first + 1
        return phrase.last > at and self.work.text.keys[phrase.first] in TAKING_UP and self.work.is_deed(at)

    def _befell_nobody(self, clause: Clause) -> bool:
        """Whether the deed is said to have befallen nobody: کسی کشته نشده است."""
        keys = self.work.text.keys
        return any(keys[p.first] in NOBODY for p in clause.phrases if not p.func)


def _deed(predicate: Predicate) -> bool:
    return not predicate.says and not predicate.negated
