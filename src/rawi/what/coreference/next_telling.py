"""What the next sentences tell again, by what they take up: the sanctions just lifted, the ship just sent.

Reports tell in short and then in detail, by whoever speaks for whom the lead named: قطر از این توافق استقبال کرد. وزارت
خارجهٔ قطر *این توافق* را مهم خواند. One event by the guide, however often it is told.
"""

from __future__ import annotations

from rawi.clauses.model import Clause, Phrase
from rawi.what.coreference.retold import OTHERS, is_beside, own_words
from rawi.what.coreference.tellings import days_apart, same_time
from rawi.what.matching.back import is_about
from rawi.what.model import EventDraft
from rawi.what.placed import are_apart
from rawi.what.sides import sides
from rawi.what.work import Work
from rawi.who.reading import BECOME, POINTING

NEAR, LATEST = 2, 4
"""Within so many sentences, and among so many events told last."""
OF_THEIR_OWN = frozenset({"ASSAULT", "CONSULT", "PROTEST"})
"""Types that are tied to what was told before in other ways, or of which each telling is an act."""
CONVICT = "convict"
"""What is told of sentences, of nobody: *احکام* پس از تأیید دیوان *اجرا شد*."""
MADE = frozenset({"SANCTION", "COERCE", "CONCEDE", "AGREE", "SUPPORT", "COOPERATE"})
EFFECTS = frozenset({"SANCTION", "COERCE", "CONCEDE", "AID", "SUPPORT", "THREATEN", "REJECT"})
"""What measures and agreements bring about by themselves."""
AT = frozenset({"به", "بر"})
OPEN = frozenset({"THREATEN", "AGREE", "REQUEST"})
YET = frozenset({"future", "hypothetical"})
"""What is threatened, promised or asked for is told again as what will be: *این تعرفه* از جنوری اجرا خواهد شد."""
SINCE = frozenset({"asserted", "ongoing"})
NEVER = frozenset({"CONSULT", "ASSAULT"})
ARREST, DEMAND, AID, REQUEST = "arrest", "demand", "AID", "REQUEST"
UNO = "UNO"
COURSES, IN = frozenset({"AID", "MOBILIZE", "COOPERATE"}), "در"
"""Types of what goes on for long, and has begun when it is told what it will bring."""
SHORT = 3
"""So many words has a phrase that names no more than the deed: *درگیری‌های روز گذشته*."""
STEM = 4
"""So many letters two words have in common whose deed is one: آزادی, آزاد."""
LIGHT = frozenset({"کردن", "شدن", "دادن", "داشتن", "بودن", "گرفتن", "باید", "این", "آن", "خود", "است"})


class NextTelling:
    """Finds the event that the sentences before told."""

    def __init__(self, work: Work) -> None:
        self.work = work
        self._latest: list[tuple[EventDraft, EventDraft]] = []
        self._sentence: EventDraft | None = None
        """The sentence carried out that was told last."""

    def remember(self, telling: EventDraft, event: EventDraft) -> None:
        """Keep a telling, and the event that it tells of."""
        if event.type == "SANCTION" and event.mode == CONVICT:
            self._sentence = event
        self._latest = [*self._latest[1 - LATEST :], (telling, event)]

    def of(self, event: EventDraft) -> EventDraft | None:
        """The event that is told again."""
        clause = self.work.clauses[event.clause]
        if is_beside(self.work, clause):
            return None
        sentence = self._sentence if event.entry in self.work.entries["sentences_told_of"] else None
        if sentence is not None and not (event.recipients or event.tolls):
            return sentence if event.aspect == sentence.aspect else None
        for telling, earlier in reversed(self._latest):
            apart = clause.sentence - self.work.clauses[telling.clause].sentence
            if 1 <= apart <= NEAR and self._is_again(telling, earlier, event, clause):
                return earlier
        return None

    def _is_again(self, telling: EventDraft, earlier: EventDraft, event: EventDraft, clause: Clause) -> bool:
        if self._signs(earlier, event, clause) or self._comes_of_it(telling, event, clause):
            return True
        if earlier.type in OPEN and event.aspect in YET and not event.actors and not event.tolls:
            return any(self._named_before(p, telling) for p in clause.phrases) and _left_out(event)
        if event.aspect in YET and self._in_its_course(telling, event, clause):
            return True
        if earlier.type != event.type or not (
            earlier.aspect == event.aspect or {earlier.aspect, event.aspect} <= SINCE
        ):
            return False
        if event.rule == DEMAND or (event.type == REQUEST and set(event.recipients) == set(telling.recipients)):
            return self._asks_again(telling, event)
        if earlier.mode and event.mode and earlier.mode != event.mode:
            return False
        again = self._takes_up(telling, event, clause) or self._by_agents(earlier, event)
        again = again or self._arrives(earlier, event, clause) or self._goes_on(telling, event)
        again = again or self._hits_the_same(telling, event, clause) or self._is_the_deed(telling, event, clause)
        return again or self._its_weapon(telling, event, clause)

    def _one_side(self, a: EventDraft, b: EventDraft) -> bool:
        """Whether those who act in two tellings speak and act for the same."""
        who = self.work.who
        if sides(a.actors, who) & sides(b.actors, who):
            return True
        return all(any(UNO in who.actors[x].sectors for x in e.actors) for e in (a, b))

    def _are_two_persons(self, a: EventDraft, b: EventDraft) -> bool:
        """Whether it is told of another person, who praises by himself, be it for the same state."""
        actors = self.work.who.actors
        one, other = ({x for x in e.actors if actors[x].kind == "person"} for e in (a, b))
        return bool(one and other) and one.isdisjoint(other)

    def _takes_up(self, telling: EventDraft, event: EventDraft, clause: Clause) -> bool:
        """Whether a clause is about *this* thing that the telling before named, and nobody else acts."""
        if event.type in OF_THEIR_OWN or event.tolls or (event.actors and not self._one_side(telling, event)):
            return False
        if (event.type == "ACCUSE" and event.actors) or self._are_two_persons(telling, event):
            return False
        praised = event.type == "SUPPORT"
        phrases = [p for p in clause.phrases if not is_about(clause, p)]  # به اتهام ارتباط با *این بمب‌گذاری*
        if not any(self._named_before(p, telling) or (praised and self._is_judged(p)) for p in phrases):
            return False
        event.recipients = []
        return True

    def _in_its_course(self, a: EventDraft, b: EventDraft, clause: Clause) -> bool:
        """Whether what began will give or bring something: کمپاین واکسین آغاز شد. *در این کمپاین* سه میلیون کودک واکسین
        خواهند شد."""
        if b.type not in COURSES or a.type != b.type or (b.actors and not self._one_side(a, b)):
            return False
        return any(p.func == IN and self._named_before(p, a) for p in clause.phrases)

    def _named_before(self, phrase: Phrase, telling: EventDraft) -> bool:
        """Whether a phrase takes up a thing or people, that stand in the sentence of a telling: *این ناو*, فرمان لغو
        *این تحریم‌ها*, *این نیروها*."""
        keys, lemmas = self.work.text.keys, self.work.text.lemmas
        people = [m.head for m in phrase.mentions if m.kind == "people" and keys[m.first] in POINTING]
        heads = [h for h in phrase.heads if h > phrase.first and keys[h - 1] in POINTING] + people
        if not heads:
            return False
        sentence = self.work.text.sentences[self.work.clauses[telling.clause].sentence]
        return any(lemmas[h] in lemmas[sentence.first : sentence.last] for h in heads)

    def _is_judged(self, phrase: Phrase) -> bool:
        """Whether a phrase takes up what parties did: *این توافق*, *این تصمیم*."""
        first = phrase.first
        pointed = phrase.last > first + 1 and self.work.text.keys[first] in POINTING
        return pointed and self.work.is_a(first + 1, "judged")

    def _comes_of_it(self, a: EventDraft, b: EventDraft, clause: Clause) -> bool:
        """Whether what was told is only said to do something by itself, or to last: *این تحریم‌ها* درآمد آنان را محدود
        می‌کند, *این نشست* دو روز ادامه خواهد داشت."""
        lasts = (
            b.entry in self.work.entries["holding_meetings"] and a.type == "CONSULT" and not (b.actors or b.recipients)
        )
        subject = self.work.args.own_subject(clause)
        if subject is None or clause.verb is None or clause.verb.passive or b.aspect == "negated":
            return False  # این زن بازداشت نشده است denies it
        if clause.verb.lemma in BECOME and any(m.kind == "people" for m in subject.mentions):
            return False  # مأموران موترش را گرفتند. *این مأموران* به محکمه معرفی شدند
        acts = b.type in EFFECTS and a.type in MADE and not b.noun and self._named_before(subject, a)
        if not (lasts and self.work.text.keys[subject.first] in POINTING) and not acts:
            return False
        return _left_out(b)

    def _goes_on(self, a: EventDraft, b: EventDraft) -> bool:
        """Whether a noun tells that the deed goes on or began, of nobody but forces or people: خروج نیروها *آغاز شده
        است*."""
        if (
            b.rule != "event-noun-happen"
            or are_apart(a.places, b.places)
            or b.tolls
            or b.recipients
            or b.type in NEVER
            or not b.mode
            or a.noun
        ):
            return False
        if any(self.work.who.actors[x].kind != "people" for x in b.actors) and not self._one_side(a, b):
            return False
        b.actors = []
        return True

    def _is_the_deed(self, a: EventDraft, b: EventDraft, clause: Clause) -> bool:
        """Whether the attack told is what a clause is about, by its bare noun and no party: *حمله* بر انبار صورت گرفت,
        *درگیری‌ها* شب گذشته آغاز شد."""
        if b.type != "ASSAULT" or b.actors or b.recipients or b.mode not in ("", a.mode, "firearms"):
            return False
        subject = self.work.args.own_subject(clause)
        if subject is None or subject.heads[:1] != [subject.first] or subject.last - subject.first > SHORT:
            return False
        head, keys = subject.first, self.work.text.keys
        deed = self.work.lex.noun_at(self.work.text, head)
        if deed is None or deed[1].type != b.type or self.work.tokens[head].word.indefinite:
            return False
        if not OTHERS.isdisjoint(keys[head : subject.last]) or any(t.what == u.what for t in a.tolls for u in b.tolls):
            return False
        return same_time(a, b) and not (days_apart(self.work, a, b) or are_apart(a.places, b.places))

    def _its_weapon(self, a: EventDraft, b: EventDraft, clause: Clause) -> bool:
        """Whether somebody only is said to have fired or laid what hit: *این راکت* را روسیه شلیک کرده است."""
        if b.type != "ASSAULT" or b.tolls or b.recipients or (a.actors and b.actors and not self._one_side(a, b)):
            return False
        taken = (p for p in clause.phrases if self._named_before(p, a))
        return any(self.work.is_a(h, "weapons") or self.work.is_a(h, "devices") for p in taken for h in p.heads)

    def _hits_the_same(self, a: EventDraft, b: EventDraft, clause: Clause) -> bool:
        """Whether those who struck a house say that they did: ارتش گفت که *این مکتب را* هدف قرار داده است."""
        if b.type != "ASSAULT" or b.tolls or not b.actors or not self._one_side(a, b):
            return False
        keys, lemmas = self.work.text.keys, self.work.text.lemmas
        struck = (m for p in clause.phrases if p.ra or p.func in AT for m in p.mentions if m.kind == "place")
        heads = [m.head for m in struck if keys[m.first] in POINTING]
        sentence = self.work.text.sentences[self.work.clauses[a.clause].sentence]
        if not any(lemmas[h] in lemmas[sentence.first : sentence.last] for h in heads):
            return False
        b.actors, b.recipients, b.places = [], [], []
        return True

    def _by_agents(self, a: EventDraft, b: EventDraft) -> bool:
        """Whether agents who are named by nothing else hold whom the body before arrested: *مأموران* او را بردند."""
        if b.mode != ARREST or not b.recipients or set(a.recipients) != set(b.recipients):
            return False
        if not b.actors or any(self.work.who.actors[x].kind != "people" for x in b.actors):
            return False
        b.actors = []
        return True

    def _arrives(self, a: EventDraft, b: EventDraft, clause: Clause) -> bool:
        """Whether what was given is only handed over by nobody who is named: محموله به هلال احمر *تحویل داده شد*."""
        if b.type != AID or b.actors or not a.actors or clause.verb is None or not clause.verb.passive:
            return False
        b.recipients = []
        return True

    def _asks_again(self, a: EventDraft, b: EventDraft) -> bool:
        """Whether what must be done is what was just asked for: خواستار آزادی او شد. … باید او را *آزاد* کنند."""
        if not self._one_side(a, b):
            return False
        apart = a.recipients and b.recipients and set(a.recipients).isdisjoint(b.recipients)
        if apart and any(self.work.who.actors[r].kind != "people" for r in a.recipients):
            return False
        one, other = self._stems(a), self._stems(b)
        return bool(one & other)

    def _stems(self, event: EventDraft) -> set[str]:
        """How the words begin, but for names and light verbs, of what is asked for."""
        clause, lemmas = self.work.clauses[event.clause], self.work.text.lemmas
        asked = [clause, *self.work.wished.get(clause.index, ())]
        phrases = [p for c in asked for p in c.phrases]
        places = {m.head for p in phrases for m in p.mentions if m.place is not None}
        left = places.union(own_words(event))
        heads = [h for p in phrases for h in p.heads if h not in left]
        return {lemmas[h][:STEM] for h in heads if lemmas[h] not in LIGHT and len(lemmas[h]) >= STEM}

    def _signs(self, a: EventDraft, b: EventDraft, clause: Clause) -> bool:
        """Whether only the order for what was told is signed or given: وزیر را برکنار کرد. فرمان *برکناری* او را امضا
        کرد."""
        if b.entry not in self.work.entries["orders"] or a.aspect != b.aspect or not self._one_side(a, b):
            return False
        deeds = (self.work.lex.noun_at(self.work.text, h) for p in clause.phrases for h in p.heads)
        if not any(deed is not None and deed[1].type == a.type for deed in deeds):
            return False
        b.recipients = []
        return True


def _left_out(event: EventDraft) -> bool:
    """Take from an event of another type all that would not be the earlier one's, and say so."""
    event.actors, event.recipients, event.places, event.time, event.mode = [], [], [], None, ""
    return True
