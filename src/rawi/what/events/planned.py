"""Attacks that are only planned or likely: در حال بررسی *حمله به شهر* است, طرحی برای *ترور او* تهیه کرد."""

from __future__ import annotations

from rawi.clauses.model import Clause, Phrase
from rawi.record import Aspect
from rawi.what.events.leads import Leads, part_of
from rawi.what.work import Reading, Work

ATTACK, FOR, OF, UNDERWAY = "ASSAULT", "برای", "از", "در حال"
HAVE = "داشتن"
DEEP = 4
"""So many words lead to the attack: بررسی *انجام* یک *حمله*."""


class Planned:
    """Finds the part of a phrase that names such an attack, and in which voice its clause tells of it."""

    def __init__(self, work: Work, leads: Leads) -> None:
        self.work, self.leads = work, leads

    def of(self, clause: Clause, phrase: Phrase, reading: Reading) -> tuple[Phrase, str] | None:
        """The part of a phrase that names an attack planned or likely, with its voice; None where there is none."""
        verb = clause.verb
        if verb is None or verb.negated or reading.predicates or phrase.heads[:1] != [phrase.first]:
            return None
        if clause.relation == "relative":
            return None  # دولتی که قصد حمله به ما را دارد: it only says which one
        if phrase.func == FOR:
            before = clause.ending_at(phrase)
            at = phrase.first if before is not None and self._leads_to_plan(before) else -1
        else:
            at = self._behind_plan(phrase)
        voice = self._voice(clause, phrase, reading) if at >= 0 else None
        if voice is None:
            return None
        attack = part_of(phrase, at, phrase.last)
        deed = self.leads.deed(clause, attack)
        return (attack, voice) if deed is not None and deed[1].type == ATTACK else None

    @staticmethod
    def aspect(clause: Clause, attack: Phrase, voice: str) -> Aspect:
        """What an attack is that is meant (قصد حمله *دارد*), and that is only planned (طرحی برای حمله دارد)."""
        assert clause.verb is not None
        meant = voice == "active" and attack.func != FOR and clause.verb.lemma == HAVE
        return "future" if meant else "hypothetical"

    def _voice(self, clause: Clause, phrase: Phrase, reading: Reading) -> str | None:
        said, verb = clause.index in self.work.statement_of, clause.verb
        if phrase.func == OF:
            return "told" if said else None
        if phrase.func == UNDERWAY:
            return "progress"
        if reading.speech is not None or said:
            return None  # طرح حمله را رد کرد, محکوم کرد
        if phrase.func == FOR:
            return "active"
        if phrase.func or verb is None:
            return None
        if phrase is self.work.args.own_subject(clause):
            return "happen" if verb.lemma == HAVE else None  # احتمال حمله به شهر وجود دارد
        return "active" if phrase.ra or verb.lemma == HAVE else None

    def _leads_to_plan(self, phrase: Phrase) -> bool:
        """Whether a phrase is led by a plan, past what somebody does with it: در حال *تدوین طرح‌هایی* برای …."""
        heads = phrase.heads[:3]
        plans = phrase.func in ("", UNDERWAY) and not phrase.ra
        return plans and any(self.work.lemma_is(h, "planning") for h in heads)

    def _behind_plan(self, phrase: Phrase) -> int:
        """Where the deed begins behind the plan that leads a phrase; -1 where none does."""
        at, planned = phrase.first, False
        weighed = phrase.func == UNDERWAY and self.work.lemma_is(at, "weighing")
        at += weighed
        while at < min(phrase.last, phrase.first + DEEP):
            carried = self.work.lemma_is(at, "taking_place")
            if not carried and not self.work.lemma_is(at, "planning"):
                break
            planned = planned or not carried or weighed
            at += 1
        at += at < phrase.last and self.work.tokens[at].word.number == 1
        return at if planned and at < phrase.last else -1
