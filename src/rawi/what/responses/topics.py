"""What an answer takes up: the deed that its words name, the kind of thing that they point to, who is named with it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from rawi.clauses.closing import OWN
from rawi.what.matching.back import DEMONSTRATIVES
from rawi.what.matching.stances import BODIES, happens_at
from rawi.what.parties.voices import TO_THE_EFFECT
from rawi.what.wording import Stretch

if TYPE_CHECKING:
    from rawi.clauses.model import Clause, Phrase
    from rawi.lexicon.kinds_classes import ClassName
    from rawi.record import EventType
    from rawi.what.work import Work

TOPIC = frozenset({"درباره", "به", "در", "از", "بر", "با", "ضمن"})
"""Functions, beside the object, whose phrases say what is answered."""
ABOUT = frozenset({"درباره", "از"})
WHICH, OBJECT, IT = "که", "را", "آن"
NEAR = 6
"""Among so many clauses before one is what says what a claim in it is."""
BESIDE = frozenset({"با", "ضمن"})
BECOMING = frozenset({"شدن", "گردیدن", "بودن", "داشتن"})
"""Verbs of whose subject something is said; it takes no stance itself."""
NAMED: dict[ClassName, EventType] = {"presence": "MOBILIZE", "contact": "CONSULT"}
"""Nouns that name a deed only where it is answered: حضور سربازان را نه تایید و نه رد کرد."""


@dataclass(slots=True)
class Topic:
    """What an answer takes up: types of deeds that it names, kinds of pointers, actors, and whether it is plural.

    ``whole``: it is a document, and all that it says; ``shown``: it is what was told right before (*این* ادعا);
    ``deed``: the first noun by which it names a deed;
    ``words``: the noun that leads what is answered; ``owners``: whose claim it is called (ادعای پاکستان);
    ``vague``: it is any part in something (هرگونه دخالت); ``beside``: it is told in the sentence itself; ``others``:
    nouns of what is spoken of that name no deed and point to none (دربارهٔ این *اعترافات* چیزی نگفت); ``matter``:
    nouns of what a claim that is answered is said to be about (گزارش‌ها دربارهٔ *کمبود آب* را رد کرد); ``one``: the one
    person whom it is of (مرگ *یکی از سربازان* را تایید کرد); ``asked``: it is a demand told before (*این درخواست*);
    ``matters``: names of whom or what the deed that it names befell (توقیف *مسدار* را تکذیب کرد).
    """

    types: set[str] = field(default_factory=set)
    modes: set[str] = field(default_factory=set)
    pointers: set[str] = field(default_factory=set)
    actors: set[int] = field(default_factory=set)
    words: set[str] = field(default_factory=set)
    owners: set[int] = field(default_factory=set)
    plural: bool = False
    whole: bool = False
    vague: bool = False
    shown: bool = False
    beside: bool = False
    others: set[str] = field(default_factory=set)
    deed: str = ""
    matter: set[str] = field(default_factory=set)
    one: int | None = None
    asked: bool = False
    matters: set[str] = field(default_factory=set)

    @property
    def named(self) -> bool:
        """Whether it names a deed, or points to one."""
        return bool(self.types or self.pointers)


class Topics:
    """Reads the topics of one text's answers. ``contents``: the clauses of what each clause says."""

    def __init__(self, work: Work, contents: dict[int, list[Clause]]) -> None:
        self.work, self.contents = work, contents

    def of(self, clause: Clause) -> Topic:
        """What an answer takes up."""
        topic = Topic()
        rejecting = next((p for p in clause.phrases if self._rejects(p)), None)
        if rejecting is not None:
            self._take_phrase(topic, clause, rejecting)
            topic.types.discard("REJECT")
            if topic.named:
                return topic  # با رد این اتهام، حمله را محکوم کرد
            topic = Topic()
        for phrase in clause.phrases:
            about = phrase.func in TOPIC and not self._is_where_said(clause, phrase)
            if phrase.ra or about or self._is_answered(clause, phrase):
                self._take_phrase(topic, clause, phrase)
            elif phrase.func == TO_THE_EFFECT and topic.pointers and not topic.shown:
                self._take_content(topic, phrase)
        for below in self.contents.get(clause.index, ()):
            for match in self.work.readings[below.index].predicates:
                topic.types.add(match.pattern.target.type)
            topic.actors |= {m.actor for p in below.phrases for m in p.mentions if m.actor is not None}
            for phrase in below.phrases:  # تأیید کرد که *این ملاقات* انجام شد
                if (
                    not phrase.func
                    and self.work.text.keys[phrase.first] in DEMONSTRATIVES
                    and phrase.last > phrase.first + 1
                ):
                    self._take(topic, phrase, phrase.first + 1)
        self._take_antecedent(topic, clause)
        if not topic.named and clause.verb is not None and not any(p.ra for p in clause.phrases):
            self._take_matter(topic, range(clause.first, clause.verb.first - 1))
        return topic

    def _rejects(self, phrase: Phrase) -> bool:
        """Whether a phrase says what somebody rejects beside what he says: *با رد این اتهام*."""
        if phrase.func not in BESIDE or phrase.ra or not phrase.heads:
            return False
        noun = self.work.lex.noun_at(self.work.text, phrase.heads[0])
        return noun is not None and noun[1].type == "REJECT"

    def told_with(self, clause: Clause) -> Clause | None:
        """The clause that says what a claim is that is answered: این ادعا را *که راه بسته است* رد کرد, not این ادعا را
        که پولیس کرده بود رد کرد."""
        for at in range(clause.index - 1, max(clause.index - NEAR, 0) - 1, -1):
            told = self.work.clauses[at]
            if told.relation != "relative" or told.within is not clause or told.verb is None:
                continue
            subject, keys = self.work.args.own_subject(told), self.work.text.keys
            whole = any(p.ra and keys[p.first] not in DEMONSTRATIVES for p in told.phrases)
            whole = whole or told.verb.lemma in BECOMING
            own = subject is not None and (subject.last < told.verb.first or subject.last > subject.first + 1)
            own = own and told.index not in self.work.statement_of
            if whole and own and self._is_pointer(told.first):
                return told
        return None

    def _is_pointer(self, first: int) -> bool:
        """Whether a word for a claim stands before the که of a clause."""
        keys, lemmas = self.work.text.keys, self.work.text.lemmas
        at = first - 2 if keys[first - 1] == WHICH else first - 1
        at -= keys[at] == OBJECT
        pointer = self.work.lex.pointers.get(lemmas[at]) if at > 0 else None
        return pointer is not None and pointer.to in ("claim", "accusation")

    def _take_matter(self, topic: Topic, tokens: range) -> None:
        """What the matter that an adverb points to is: *در این باره* اطلاع ندارد."""
        keys, lemmas, pointers = self.work.text.keys, self.work.text.lemmas, self.work.lex.pointers
        for at in tokens:
            pointer = pointers.get(lemmas[at + 1]) if keys[at] in DEMONSTRATIVES else None
            if pointer is not None and pointer.demonstrative:
                topic.pointers.add(pointer.to)

    def _is_answered(self, clause: Clause, phrase: Phrase) -> bool:
        """Whether a bare phrase is what is answered: *این ادعا* از سوی طالبان رد شد، *این خبر* حقیقت ندارد."""
        verb = clause.verb
        if phrase.func or verb is None:
            return False
        return verb.passive or verb.lemma in BECOMING or happens_at(self.work, clause) is not None

    def _take_phrase(self, topic: Topic, clause: Clause, phrase: Phrase) -> None:
        pointed = self.work.text.keys[phrase.first] in DEMONSTRATIVES  # گزارش‌ها درباره این حادثه
        if phrase.attached and phrase.func in ABOUT and "claim" in topic.pointers and not pointed:
            topic.matter |= nouns(self.work, phrase.first, phrase.last)
        used = frozenset() if phrase.ra or phrase.func else self.work.args.consumed.get(clause.index, frozenset())
        bodies = {k for m in phrase.mentions if m.kind in BODIES for k in range(m.first, m.last)}  # عفو بین‌الملل
        for head in range(phrase.first, phrase.last):
            if head not in used and head not in bodies:
                self._take(topic, phrase, head)
        if phrase.ra and self.work.is_alone(phrase, IT, "این"):
            topic.pointers.add("claim")
            topic.shown = True
        if phrase.func == "در" and self.work.is_alone(phrase, IT):
            topic.pointers.add("deed")  # در آن دست نداشته‌اند: an attack, or the like of it
            topic.types.add("ASSAULT")
            topic.shown = True
        topic.actors |= {m.actor for m in phrase.mentions if m.actor is not None}
        if phrase.func in ABOUT and not topic.named and not any(self.work.is_a(h, "answering") for h in phrase.heads):
            named = (nouns(self.work, h, h + 1) for h in phrase.heads)
            topic.others |= next(filter(None, named), set())
        if phrase.ra:
            counted = [m for m in phrase.mentions if m.kind == "people" and m.count is not None]
            topic.one = counted[0].actor if len(counted) == 1 and counted[0].count == (1, 1) else None
            topic.words |= self._lead(phrase)
            topic.vague = topic.vague or any(self.work.is_a(h, "involvement") for h in phrase.heads[:3])

    def _lead(self, phrase: Phrase) -> set[str]:
        """The noun that leads a phrase, unless a number counts it: *۶۳ مورد* بیماری را تایید کرد."""
        for at in range(phrase.first, phrase.last):
            if self.work.tokens[at].word.number is not None:
                return set()
            if lead := nouns(self.work, at, at + 1):
                return lead
        return set()

    def _take_content(self, topic: Topic, phrase: Phrase) -> None:
        """What a claim is said to be: اتهام‌ها *مبنی بر تسلیح شورشیان* را رد کرد."""
        for head in phrase.heads:
            self._take(topic, phrase, head)
        topic.actors |= {m.actor for m in phrase.mentions if m.actor is not None}
        if not topic.types:
            topic.matter |= nouns(self.work, phrase.first, phrase.last)

    def _is_where_said(self, clause: Clause, phrase: Phrase) -> bool:
        """Whether a phrase is the talk in which somebody answers: *در گفتگو با روزنامه* این خبر را رد کرد."""
        if phrase.func != "در" or phrase.heads[:1] != [phrase.first] or clause.index not in self.work.statement_of:
            return False
        one = self.work.tokens[phrase.first].word.number is not None  # در *یک* مصاحبه
        deed = self.work.lex.noun_at(self.work.text, phrase.heads[one]) if len(phrase.heads) > one else None
        return deed is not None and deed[1].type == "CONSULT"

    def _take_antecedent(self, topic: Topic, clause: Clause) -> None:
        """What stands before که is what a relative clause answers: اتهامی که طالبان آن را رد می‌کنند."""
        at = clause.first - 2
        if clause.relation == "relative" and at >= 0 and self.work.text.keys[at + 1] == "که":
            pointer = self.work.lex.pointers.get(self.work.text.lemmas[at])
            if pointer is not None and not pointer.demonstrative:
                topic.pointers.add(pointer.to)
                topic.beside = True

    def _take(self, topic: Topic, phrase: Phrase, head: int) -> None:
        token = self.work.tokens[head]
        pointers = self.work.lex.pointers
        pointer = pointers.get(token.word.lemma) or pointers.get(token.key) or pointers.get(token.key.removesuffix("ی"))
        if pointer is not None:
            shown = head > 0 and self.work.tokens[head - 1].key in DEMONSTRATIVES
            if shown or not pointer.demonstrative:
                topic.pointers.add(pointer.to)
                topic.shown = topic.shown or shown
                topic.plural = topic.plural or token.word.plural
                topic.whole = topic.whole or self.work.lemma_is(head, "written_documents")
                topic.owners |= self._owners(phrase, head)
                topic.matter |= self._matter(phrase, head) if phrase.ra and not shown else set()
            return
        text = self.work.text
        around = Stretch.of(text, phrase.start, phrase.last)
        found = self.work.lex.noun_at(text, head) or self.work.lex.infinitive_at(text, phrase, head, around)
        if found is not None:
            topic.types.add(found[1].type)
            topic.asked = topic.asked or (found[1].type == "REQUEST" and text.keys[head - 1] in DEMONSTRATIVES)
            topic.modes.add(found[1].mode)
            topic.deed = topic.deed or text.lemmas[head]
            if phrase.ra and not topic.matters:
                topic.matters = {t.word.lemma for t in text.tokens[head + 1 : phrase.last] if not t.word.common}
            return
        topic.types.update(type_ for name, type_ in NAMED.items() if self.work.lemma_is(head, name))
        if self.work.is_a(head, "killed"):
            topic.types.add("ASSAULT")

    def _owners(self, phrase: Phrase, head: int) -> set[int]:
        """Whose a claim is called: ادعای *پاکستان*; of ادعای دو طرف both are."""
        owners = [m for m in phrase.mentions if m.first == head + 1 and not self._are_all(m.head)]
        return {m.actor for m in owners if m.actor is not None}

    def _matter(self, phrase: Phrase, head: int) -> set[str]:
        """What a claim is called one of: ادعای *جابه‌جایی خانواده‌ها* را رد کرد, unless that names a deed."""
        work, after = self.work, head + 1
        named = any(m.first <= after < m.last for m in phrase.mentions)
        if after not in phrase.heads or named or work.lex.noun_at(work.text, after) is not None:
            return set()
        if nouns(work, after, after + 1):
            return nouns(work, after, phrase.last)
        own = phrase.last > after + 1 and work.text.keys[after + 1] in OWN
        return {work.text.lemmas[after]} if own else set()  # شایعهٔ *فرار* خود

    def _are_all(self, head: int) -> bool:
        """Whether a claim is that of both sides, or of the media in general."""
        return self.work.lemma_is(head, "sides") or self.work.is_a(head, "outlets_in_general")


def nouns(work: Work, first: int, last: int) -> set[str]:
    """The lemmas of the nouns among some tokens."""
    words = (t.word for t in work.tokens[first:last])
    return {w.lemma for w in words if w.noun and w.common and not w.verbs}
