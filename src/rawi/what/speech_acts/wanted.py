"""Demands told by their noun: خواست معترضان برکناری والی است, رهایی آنان خواستی است که شورا از دولت کرده است, تقاضای
دادستان برای بازداشت او پایه‌ای ندارد."""

from __future__ import annotations

from rawi.clauses.model import Clause, Phrase
from rawi.lexicon.kinds_what import Predicate
from rawi.what.events.verbs import Deeds
from rawi.what.model import EventDraft
from rawi.what.wording import Stretch
from rawi.what.work import Work

BE = "بودن"
ASKERS = frozenset({"government", "country", "group", "organization", "person", "people", "delegation"})
MAKING = frozenset({"کردن", "نمودن", "داشتن", "دادن"})
"""Verbs that such a noun stands with: خواستی که از دولت *کرده‌اند*."""
FOR = frozenset({"برای", "از"})


def _first_bare(clause: Clause) -> Phrase | None:
    """The first phrase without a function."""
    for phrase in clause.phrases:
        if not phrase.func:
            return phrase
    return None


class Wanted:
    """Adds what is asked for where only a noun says so."""

    def __init__(self, work: Work, deeds: Deeds) -> None:
        self.work, self.deeds = work, deeds

    def read(self, clause: Clause) -> None:
        """Add the demand that a clause tells by its subject, by its predicate or by what it is of."""
        if clause.verb is None:
            return
        made = clause.relation == "relative" and clause.antecedent is not None
        subject = clause.antecedent if made else _first_bare(clause)
        if subject is None or not subject.heads or (subject.ra and not made):
            return
        asked = self._asked(subject)
        if asked is None:
            return
        if any(e.clause == clause.index and e.type == "REQUEST" for e in self.work.events[-3:]):
            return
        if made:
            self._made(clause, subject, asked)
            return
        askers = self._askers(subject)
        if not askers or not self._is_told(clause, subject):
            return
        of = [p for p in clause.phrases if p.func == "از" and p.start == subject.last]
        self._add(clause, asked, subject, askers, self.deeds.behind.actors(of))

    def _is_told(self, clause: Clause, subject: Phrase) -> bool:
        """Whether what is asked for is the predicate (خواست ما صلح *است*), or stands with the noun (تقاضا *برای* …)."""
        assert clause.verb is not None
        behind = [p for p in clause.phrases if p.start >= subject.last]
        if clause.verb.lemma == BE and not clause.verb.negated:
            wanted = [p for p in behind if not p.func and (p.heads or p.mentions)]
            return bool(wanted) and any(self._is_deed(p) for p in wanted)
        return any(p.func in FOR and p.start == subject.last and self._is_deed(p) for p in behind)

    def _is_deed(self, phrase: Phrase) -> bool:
        """Whether a phrase names something to be done: *رهایی* آنان, *برکناری* والی."""
        text, around = self.work.text, Stretch.of(self.work.text, phrase.start, phrase.last)
        if any(self.work.is_a(h, "disputed") for h in phrase.heads[:3]):
            return True
        lex = self.work.lex
        return any(lex.noun_at(text, h) or lex.infinitive_at(text, phrase, h, around) for h in phrase.heads[:3])

    def _asked(self, phrase: Phrase) -> tuple[str, Predicate] | None:
        """The frame of the noun of asking that leads a phrase."""
        for lead in phrase.heads:
            if self.work.tokens[lead].word.number is None:
                known = lead in self.work.deeds
                found = self.work.lex.noun_at(self.work.text, lead, True) if known else None
                return found if found is not None and found[0] in self.work.entries["asked_for"] else None
        return None

    def _askers(self, phrase: Phrase) -> list[int]:
        """Whose demand it is: those named right behind the noun and its adjectives."""
        named = next((m for m in phrase.mentions if m.actor is not None), None)
        if named is None or not phrase.heads or named.first < phrase.heads[0]:
            return []
        between = [h for h in phrase.heads[1:] if h < named.first]
        if any(self.work.lex.noun_at(self.work.text, h) for h in between):
            return []  # درخواست *آزادی* معلمان is not theirs
        if named.kind == "place":
            return list(self.deeds.behind.actors([phrase]))
        assert named.actor is not None
        return [named.actor] if self.work.who.actors[named.actor].kind in ASKERS else []

    def _made(self, clause: Clause, noun: Phrase, asked: tuple[str, Predicate]) -> None:
        """خواستی است که *ده نهاد از اسلام‌آباد کرده‌اند*: what somebody made of whom."""
        verb = clause.verb
        assert verb is not None
        told = self.work.readings[clause.index].predicates
        if verb.negated or verb.passive or (verb.lemma not in MAKING and told):
            return
        if any(m.pattern.target.type != "REQUEST" for m in told) and any(
            not p.func and not p.ra and p.heads and p.last == verb.first for p in clause.phrases
        ):
            return  # درخواستی که او با آن *مخالفت* کرد is another's
        askers, how = self.deeds.subject_people(clause)
        if how == "thing" or not askers or self.work.args.own_subject(clause) is None:
            return
        self._add(clause, asked, noun, askers, self.deeds.behind.actors(self.work.args.after(clause, "از")))

    def _add(
        self, clause: Clause, asked: tuple[str, Predicate], noun: Phrase, askers: list[int], of: list[int]
    ) -> None:
        entry, predicate = asked
        event: EventDraft = self.deeds.draft(clause, predicate, entry, "event-noun-wanted", noun.heads[0])
        assert clause.verb is not None
        event.actors, event.recipients = list(askers), [r for r in of if r not in askers]
        self.deeds.finish_event(clause, predicate, event)
        if event.aspect in ("ongoing", "negated"):
            event.aspect = "asserted"
