"""Times of clauses that stand in another clause of their sentence: hours before or after it, behind its participle, in
the name of the deed that it tells of, or with whoever was the first to do it."""

from __future__ import annotations

from collections.abc import Callable

import msgspec

from rawi.clauses.model import Clause
from rawi.record import Time
from rawi.what.work import Work

HOURS = frozenset({"ساعتی", "ساعاتی", "ساعت", "دقایقی", "دقیقه", "لحظاتی", "لحظه", "اندکی", "کمی", "بلافاصله"})
"""What is shorter than a day: *دقایقی* پس از آن که …, *چند ساعت* پیش از آنکه …."""
WITHIN_A_DAY = frozenset({"ساعتی", "ساعاتی", "ساعت", "دقایقی", "دقیقه", "لحظاتی"})
AFTER, EARLIER = "بعد", "پیشتر"
AWAY = "hours from the deed told before"
_TOLD, _FAR = 6, 4
"""How many deeds and sentences back those may be told, all of one day, from which hours are counted."""
SET = frozenset({"پس", "پیش", "بعد", "قبل"})
FIRST = frozenset({"نخستین", "اولین", "یگانه", "تنها"})
PAST = frozenset({"past", "perfect", "pluperfect"})
TOLD = frozenset({"past", "perfect", "participle"})
WITHIN = frozenset({"در", "طی"})
BECAME = frozenset({"شدن", "بودن", "گردیدن"})
_OPENS = 7
"""Within so many words before a clause stands what sets the other beside it."""
_AWAY = 8
"""So many words may stand between a deed's date and the که that tells of it."""
_DEEDS = frozenset({"ASSAULT", "COERCE", "PROTEST", "CONSULT", "SANCTION", "MOBILIZE"})
OwnTime = Callable[[Clause], Time | None]


class Beside:
    """Finds such times."""

    def __init__(self, work: Work) -> None:
        self.work = work

    def time(self, clause: Clause, own: OwnTime) -> Time | None:
        """The time of a clause that has none itself nor shares one; ``own`` gives the time that stands in a clause.

        It is handed over and not kept: it is a method of who keeps this, and the two would keep each other, and with
        them all that was made of a text, until the collector comes by.
        """
        found = self._hours_away(clause, own) or self._behind_participle(clause, own) or self._where_spoke(clause, own)
        return found or self._of_deed(clause) or self._first(clause, own)

    def hours_from_told(self, clause: Clause) -> Time | None:
        """The day of the deed told last, hours from which another was done: *ساعاتی بعد* … را رد کرد, *چند ساعت پیش از
        این حمله* اعدام شدند."""
        if clause.verb is None or clause.verb.tense not in PAST:
            return None
        keys = self.work.text.keys
        near = range(clause.first, clause.verb.first)
        if WITHIN_A_DAY.isdisjoint(keys[clause.first : clause.verb.first]):
            return None
        if not any(keys[at] in WITHIN_A_DAY and self._is_set(keys[at + 1 : at + 3]) for at in near):
            return None
        told: Time | None = None
        for event in self.work.events[-_TOLD:]:
            far = clause.sentence - self.work.clauses[event.clause].sentence > _FAR
            time = event.time
            if far or event.first >= clause.first or time is None or time.start is None or time.start != time.end:
                continue
            if told is not None and told.start != time.start:
                return None
            told = time
        return msgspec.structs.replace(told, inferred=f"{told.inferred}; {AWAY}".removeprefix("; ")) if told else None

    @staticmethod
    def _is_set(behind: list[str]) -> bool:
        """Whether hours are counted from what was told: ساعاتی *بعد*, *پیش از* آن, *پیش‌تر*; not some hours ago."""
        return behind[:1] in ([AFTER], [EARLIER]) or (behind[-1:] == ["از"] and behind[0] in SET)

    def _hours_away(self, clause: Clause, own: OwnTime) -> Time | None:
        """The day of what a deed was hours before or after: *دقایقی پس از آن که* نشست روز جمعه آغاز شد، دیدار کرد."""
        for other in self.work.clauses[max(clause.index - 2, 0) : clause.index]:
            if not other.embedded or other.within is not clause or other.relation == "relative":
                continue
            opens = set(self.work.text.keys[max(clause.first, other.first - _OPENS) : other.first])
            if opens & HOURS and opens & SET:
                return own(other)
        return None

    def _where_spoke(self, clause: Clause, own: OwnTime) -> Time | None:
        """When somebody spoke or met others, who then said something: اوتونبایوا که *روز سه‌شنبه* در نشست صحبت می‌کرد،
        طالبان را متهم کرد (the imperfect of a scene in which the past tells what happens), در نشستی که *روز جمعه*
        برگزار شد، از آنان خواست که …."""
        if clause.verb is None or clause.verb.tense not in TOLD:
            return None
        says = clause.index in self.work.statement_of
        if not says and not self._meets(clause):
            return None
        for other in self.work.clauses[max(clause.index - 2, 0) : clause.index]:
            if other.relation != "relative" or other.within is not clause or other.verb is None or not other.times:
                continue
            scene = says and other.verb.tense == "imperfect"
            read = self.work.readings[other.index]
            if (scene and (read.speech is not None or self._meets(other))) or self._is_gathering(other):
                return own(other)
        return None

    def _meets(self, clause: Clause) -> bool:
        """Whether a clause's verb tells of a meeting or talks."""
        return any(m.pattern.target.type == "CONSULT" for m in self.work.readings[clause.index].predicates)

    def _is_gathering(self, clause: Clause) -> bool:
        """Whether a clause behind که says that the meeting took place in which something is told."""
        told, support = clause.antecedent, self.work.readings[clause.index].support
        if told is None or told.func not in WITHIN or not told.heads or support is None:
            return False
        noun = self.work.lex.noun_at(self.work.text, told.heads[0])
        return noun is not None and noun[1].type == "CONSULT" and support.pattern.target.voice == "happen"

    def _behind_participle(self, clause: Clause, own: OwnTime) -> Time | None:
        """The time of the clause that a bare participle leads up to: او را رها کرده و *روز جمعه* به خانه بردند."""
        if clause.verb is None or not clause.verb.elided or clause.index + 1 >= len(self.work.clauses):
            return None
        after = self.work.clauses[clause.index + 1]
        joined = after.coordinate and after.previous == clause.index and after.sentence == clause.sentence
        return own(after) if joined and after.verb is not None and after.verb.tense == "past" else None

    def _of_deed(self, clause: Clause) -> Time | None:
        """The date of a deed that a clause behind که tells of: بمباران *۱۰ جنوری* بر پکتیکا که ده تن را کشت."""
        if clause.relation != "relative" or clause.within is None or clause.coordinate:
            return None
        for expression in reversed(clause.within.times):
            if not 0 <= clause.first - expression.last <= _AWAY or expression.bound or expression.first == 0:
                continue
            found = self.work.lex.noun_at(self.work.text, expression.first - 1)
            between = [p for p in clause.within.phrases if expression.last <= p.start < clause.first]
            if found is not None and found[1].type in _DEEDS and all(p.func and not p.heads for p in between):
                return expression.clause_time
        return None

    def _first(self, clause: Clause, own: OwnTime) -> Time | None:
        """When somebody became the first to do what a clause tells: *روز پنجشنبه* نخستین کشوری شد که … را شناخت."""
        if clause.relation not in ("content", "relative") or clause.parent is None or clause.embedded:
            return None
        above = self.work.clauses[clause.parent]
        became = above.verb is not None and above.verb.lemma in BECAME and above.sentence == clause.sentence
        heads = {self.work.text.keys[h] for p in above.phrases for h in p.heads}
        return own(above) if became and not FIRST.isdisjoint(heads) else None
