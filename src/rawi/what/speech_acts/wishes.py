"""What somebody hopes that others do, or would have them do, is asked of them: امیدواریم *آمریکا* به این پیمان برگردد,
تمایل دارد که *دو طرف* به میز مذاکره بازگردند.

To tell a party that one wants it to act is an indirect request (Searle, "Indirect speech acts", Syntax and Semantics 3,
1975, on sentences about what the speaker wants of the hearer).
"""

from __future__ import annotations

from rawi.clauses.model import Clause, VerbGroup
from rawi.what.arguments.phrases import POWERS
from rawi.what.attribution.whose import WhoseWord
from rawi.what.events.verbs import CHANGE, Deeds
from rawi.what.sides import sides
from rawi.what.speech_acts.acts import act_of_saying
from rawi.what.speech_acts.duties import SPORT, Duties
from rawi.what.work import Work
from rawi.who.reading import BECOME

HELD = frozenset({"بودن", "داشتن", "ماندن", "توانستن", "دانستن", "رسیدن", "دیدن", "گشتن", "یافتن", "خواستن"})
"""Verbs of what somebody is, has, gets or learns: no deed is hoped for."""
NEAR = 2
"""So many words before its verb may stand the word of wishing."""
MANY = frozenset({"people", "organization"})


class Wishes:
    """Adds what is asked by wishes clause by clause."""

    def __init__(self, work: Work, deeds: Deeds, whose: WhoseWord, duties: Duties) -> None:
        self.work, self.deeds, self.whose, self._duties = work, deeds, whose, duties

    def read(self, clause: Clause, verb: VerbGroup) -> bool:
        """Add what is done by a wish, where a clause in the subjunctive tells what is wished."""
        if clause.parent is None or clause.relation != "content" or verb.passive or clause.modal:
            return False
        parent = self.work.clauses[clause.parent]
        if not self._wishes(parent) or (verb.lemma in HELD and not self.work.readings[clause.index].predicates):
            return False
        if verb.lemma in BECOME and not self._duties.does_so(clause):
            return False
        governor = self.work.statement_of.get(parent.index, self.whose.governor(parent))
        wishing = self._wishing(parent, governor)
        asked = self._asked(clause, wishing) if wishing else []
        if asked:
            self._add(clause, wishing, asked, governor)
        return bool(asked)

    def _wishes(self, parent: Clause) -> bool:
        """Whether a clause says that somebody hopes or wants: *امیدوار* است، *تمایل* دارد، ابراز *امیدواری* کرد."""
        verb = parent.verb
        if verb is None or verb.negated:
            return False
        return any(self.work.is_a(at, "wishing") for at in range(max(verb.first - NEAR, parent.first), verb.last))

    def _wishing(self, parent: Clause, governor: int | None) -> list[int]:
        """Who wishes: who says so, where the verb is one of saying, or whom the clause is about."""
        said = [] if governor is None else self.work.statements[governor].speakers
        if parent.index in self.work.statement_of:
            return list(said)
        own = self.work.args.own_subject(parent)
        if own is not None and own.last == own.first + 1 and self.work.is_a(own.first, "wishing"):
            return list(said)  # گفت *انتظار* داریم …
        subject, how = self.deeds.subject_people(parent)
        return [] if how == "thing" else list(subject or said)

    def _asked(self, clause: Clause, wishing: list[int]) -> list[int]:
        """The parties that are to do it, of another side than who wishes."""
        subject, how = self.deeds.subject_people(clause)
        if self.work.args.own_subject(clause) is None or how == "thing":
            return []
        asked = [a for a in self._duties.asked(clause, subject) if self._is_party(a)]
        return [] if sides(wishing, self.work.who) & sides(asked, self.work.who) else asked

    def _is_party(self, actor: int) -> bool:
        """Whether somebody is a power, a body or people of some sector, or in office."""
        draft = self.work.who.actors[actor]
        if draft.kind in POWERS or draft.kind == "delegation":
            return SPORT not in draft.sectors
        many = draft.kind in MANY and bool(draft.sectors) and SPORT not in draft.sectors
        return many or (draft.kind == "person" and bool(draft.roles))

    def _add(self, clause: Clause, wishing: list[int], asked: list[int], governor: int | None) -> None:
        said = None if governor is None else self.work.statements[governor]
        own = said is not None and self.whose.is_own_side(said.speakers, wishing)
        mode = self.deeds.mode_of_deed(clause) or CHANGE
        statements = [] if governor is None else [governor]
        time = None if said is None else said.time
        event = act_of_saying(clause, "REQUEST", mode, "wish", wishing, asked, statements, time)
        event.says, event.aspect = own, "asserted" if own else "ongoing"
        passed_on = [] if governor is None else self.whose.passing_on(governor)
        event.sources = [s for s in (passed_on if said is None or own else said.speakers) if s not in wishing]
        self.work.events.append(event)
