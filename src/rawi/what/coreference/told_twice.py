"""Deeds that are told again by their figures, or by nothing but who does them, in the next sentences."""

from __future__ import annotations

from rawi.what.coreference.retold import COUNTERS, is_beside
from rawi.what.coreference.tellings import Tellings, same_time
from rawi.what.model import EventDraft
from rawi.what.placed import are_apart
from rawi.what.roots import shared
from rawi.what.work import Work

LATEST, FAR, NEAR = 6, 12, 2
"""So many deeds of a type, and so many sentences, back one may have been told before; by a small figure only near."""
RARE = 13
"""From this on a figure with its noun is one deed's: ۱۹۳ پهپاد."""
DEEDS = frozenset({"ASSAULT", "COERCE", "RETREAT", "SANCTION", "AID", "MOBILIZE", "PROTEST"})
WITH, IN = "با", frozenset({"در", "بر اثر", "در اثر", "در نتیجه", "در پی"})
THIS = frozenset({"این", "آن"})
Figures = frozenset[tuple[int, str]]


class ToldTwice:
    """Finds the deed that was told already."""

    def __init__(self, work: Work) -> None:
        self.work = work
        self._latest = Tellings(LATEST)

    def remember(self, telling: EventDraft, event: EventDraft) -> None:
        """Keep a telling, and the event that it tells of."""
        if telling.type in DEEDS or telling.type == "CONSULT":
            self._latest.add(telling, event)

    def of(self, event: EventDraft) -> EventDraft | None:
        """The event that is told again."""
        told = self._latest.of(event.type)
        if not told or event.says:
            return None
        if event.type == "CONSULT":  # دو وزیر دربارهٔ مرز *نیز* گفتگو کردند
            return told[-1][1] if self._talks_on(*told[-1], event) else None
        beside = is_beside(self.work, self.work.clauses[event.clause])
        for telling, earlier in reversed(told):
            if beside and not (event.recipients and event.recipients == telling.recipients):
                continue  # اسرائیل *نیز* همان ۶۰۰ زندانی را آزاد می‌کند
            apart = self._sentence(event) - self._sentence(telling)
            if not 0 <= apart <= FAR or not self._fit(earlier, event):
                continue
            again = self._same_figures(telling, event) or (not beside and self._says_no_more(telling, event))
            again = again or self._left_dead(earlier, event, apart) or _in_apposition(telling, event)
            if again or self._is_its_toll(earlier, event, apart):
                return earlier
        return None

    def _sentence(self, event: EventDraft) -> int:
        return self.work.clauses[event.clause].sentence

    def _fit(self, a: EventDraft, b: EventDraft) -> bool:
        """Whether neither doers, times nor places of two deeds contradict."""
        if a.aspect != b.aspect or (a.mode and b.mode and a.mode != b.mode):
            return False
        if not same_time(a, b):
            return False
        if are_apart(a.places, b.places):
            return False
        return shared(a.actors, b.actors, self.work.who) is not False

    def _same_figures(self, a: EventDraft, b: EventDraft) -> bool:
        """Whether as many things or people suffer both: ۱۹۳ پهپاد را سرنگون کرد. … ۱۹۳ پهپاد سرنگون شدند."""
        if a.entry != b.entry and not (a.mode and a.mode == b.mode):
            return False
        one, other = self._figures(a), self._figures(b)
        common = one & other
        if not common or any(n == m and x != y for x, n in one - common for y, m in other - common):
            return False
        near = self._sentence(b) - self._sentence(a) <= NEAR and shared(a.actors, b.actors, self.work.who) is True
        return near or any(number >= RARE for number, _ in common)

    def _says_no_more(self, a: EventDraft, b: EventDraft) -> bool:
        """Whether a verb with nobody but whoever does it is said again: برای خاک خود می‌جنگیم. … در خاک خود می‌جنگیم."""
        bare = not (b.recipients or b.tolls or b.time or b.noun or a.recipients) and bool(b.actors)
        if not bare or a.entry != b.entry or set(a.actors) != set(b.actors):
            return False
        return not any(p.ra for p in self.work.clauses[b.clause].phrases) and not self._figures(b)

    def _is_its_toll(self, attack: EventDraft, event: EventDraft, apart: int) -> bool:
        """Whether a toll is that of the attack told before, named by whose it was: روسیه به دو شهر حمله کرد. سه تن *در
        حملهٔ روسیه* کشته شدند."""
        if event.type != "ASSAULT" or not event.tolls or attack.tolls or apart > NEAR or attack.aspect != "asserted":
            return False
        if shared(attack.actors, event.actors, self.work.who) is not True:
            return False
        named = (p for p in self.work.clauses[event.clause].phrases if p.func in IN and p.heads and p.mentions)
        return any(self.work.is_a(p.heads[0], "attacks") for p in named)

    def _left_dead(self, attack: EventDraft, event: EventDraft, apart: int) -> bool:
        """Whether the attack just told is what left dead behind: *این حمله* ۲۱ کشته برجا گذاشت."""
        left = event.entry in self.work.entries["leaving_dead"]
        counts = left or (bool(event.tolls) and not event.actors)  # این انفجار شش کشته داشت
        if not counts or attack.tolls or attack.aspect != "asserted" or apart > NEAR:
            return False
        clause = self.work.clauses[event.clause]  # این حمله تلفات زیادی داشت: subject and object look like one phrase
        subject = self.work.args.own_subject(clause) or next((p for p in clause.phrases if not p.func), None)
        if subject is None or self.work.text.keys[subject.first] not in THIS:
            return False
        deeds = (self.work.lex.noun_at(self.work.text, head) for head in subject.heads)
        return any(deed is not None and deed[1].type == "ASSAULT" for deed in deeds)

    def _figures(self, event: EventDraft) -> Figures:
        """The numbers in a clause with what each counts, but for those of days and who only leads up to it."""
        clause, tokens, lemmas = self.work.clauses[event.clause], self.work.tokens, self.work.text.lemmas
        found = set()
        for phrase in clause.phrases:
            for at in range(phrase.first, phrase.last - 1):
                word = tokens[at].word
                if word.number is None or word.ordinal or tokens[at + 1].word.number is not None:
                    continue
                noun = at + 1 + (lemmas[at + 1] in COUNTERS and at + 2 < phrase.last)
                if lemmas[noun] not in COUNTERS:
                    found.add((word.number, lemmas[noun]))
        return frozenset(found)

    def _talks_on(self, telling: EventDraft, met: EventDraft, b: EventDraft) -> bool:
        """Whether those who met are only said to have talked: دو وزیر دیدار کردند. *مقامات دو کشور* … گفتگو کردند."""
        talks = b.entry in self.work.entries["conversations"] and b.aspect == "asserted"
        if not talks or b.recipients or "visit" in (met.mode, b.mode) or b.time:
            return False
        if self._sentence(b) - self._sentence(telling) > NEAR or len({*met.actors, *met.recipients}) < NEAR:
            return False
        if any(p.func == WITH and p.mentions for p in self.work.clauses[b.clause].phrases):
            return False
        kinds = {self.work.who.actors[x].kind for x in b.actors}
        if not kinds <= {"people"}:
            return False
        b.actors = []
        return True


def _in_apposition(a: EventDraft, b: EventDraft) -> bool:
    """Whether a noun beside another says more of the same deed: راهپیمایی زنان، *دومین راهپیمایی در این هفته*، …"""
    both = a.noun and b.noun and a.clause == b.clause and a.entry == b.entry
    return both and not (b.actors or b.recipients or b.tolls)
