"""Days counted from a deed told before, or the day of what another came of: *دو روز پس از حمله*, در نتیجهٔ انفجاری که
*دیروز* رخ داد."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from datetime import date

from msgspec.structs import replace

from rawi.clauses.model import Clause, Phrase
from rawi.record import Time
from rawi.time.calendars import add_days
from rawi.time.model import Expression
from rawi.what.circumstances.beside import OwnTime
from rawi.what.matching.back import TAKING_UP, Antecedents
from rawi.what.work import Work

DAY = frozenset({"روز", "شب"})
AFTER, EARLIER = ("پس از", "بعد از"), ("پیش از", "قبل از")
HAPPENED_IN = frozenset({"در", "در جریان", "طی", "در پی", "بر اثر", "به اثر"})
"""Functions of phrases that name the deed in which another was done, or which it came of."""
AWAY, THEN = "days from the deed told before", "since the time told before"
FROM, THAT, NEW = "از", "آن", "ی"
SAID = frozenset({"REQUEST", "ACCUSE", "SUPPORT", "REJECT"})
"""Types of what a document does by what it says."""
_MONTH, _YEAR = 27, 300
"""More days than these has a stretch that is a month, or a year."""


def _first(expression: Expression) -> int:
    return expression.first


class DaysAfter:
    """Finds such times."""

    def __init__(self, work: Work, back: Antecedents) -> None:
        self.work, self.back = work, back

    def time(self, clause: Clause, own: OwnTime) -> Time | None:
        """The time of a clause that is so many days from a deed told before, or whose deed came of one dated in a
        clause behind که."""
        found = self._since_then(clause) or self._counted(clause)
        return found or self._of_what_happened(clause, own) or self._of_document(clause, own)

    def _of_document(self, clause: Clause, own: OwnTime) -> Time | None:
        """When the document came out, or was passed, that asks or condemns: *روز شنبه* قطعنامه‌ای را تصویب کرد *که از
        ایران می‌خواهد* …."""
        above = self.work.clauses[clause.parent] if clause.parent is not None else None
        if above is None or clause.relation not in ("content", "relative") or not above.times or clause.verb is None:
            return None
        if self.work.args.own_subject(clause) is not None:
            return None
        told = {m.pattern.target.type for m in self.work.readings[clause.index].predicates}
        if not told or not told <= SAID or clause.verb.tense != "present" or above.verb is None:
            return None
        keys = self.work.text.keys
        heads = [h for p in above.phrases if not p.func for h in p.heads]
        new = any(self._is_document(h) and keys[h].endswith(NEW) for h in heads)
        return own(above) if new and above.verb.tense == "past" and above.verb.last + 2 >= clause.first else None

    def _is_document(self, head: int) -> bool:
        return self.work.lemma_is(head, "voted_texts") or self.work.lemma_is(head, "written_documents")

    def _since_then(self, clause: Clause) -> Time | None:
        """From the time told last on: در سال ۱۳۹۴ واگذار شد و *از آن زمان* بارها اعتصاب کرده‌اند."""
        keys = self.work.text.keys
        end = clause.verb.first if clause.verb is not None else clause.last
        then = [FROM, THAT]
        at = next((k for k in range(clause.first, end - 2) if keys[k : k + 2] == then), None)
        if at is None or not (self.work.is_a(at + 2, "since_when") or self.work.is_a(at + 2, "time_units")):
            return None
        for expression in self._told_before(clause, at):
            time = expression.time
            if time is None or time.start is None or time.end is None:
                continue
            days = (date.fromisoformat(time.end) - date.fromisoformat(time.start)).days
            grain = time.precision if days < _MONTH else "year" if days > _YEAR else "month"
            return replace(time, end=None, precision=grain, inferred="; ".join(i for i in (time.inferred, THEN) if i))
        return None

    def _told_before(self, clause: Clause, at: int) -> Iterator[Expression]:
        """The times told before a word, in its sentence or the one before, the last first."""
        times, sentences = self.work.times.expressions, self.work.text.sentences
        first = sentences[max(clause.sentence - 1, 0)].first
        for place in range(bisect_left(times, at, key=_first) - 1, -1, -1):
            if times[place].first < first:
                return
            yield times[place]

    def _counted(self, clause: Clause) -> Time | None:
        """*یک روز پس از حمله* دیپلومات‌ها را اخراج کرد, دو روز پیش از این دیدار."""
        for phrase in clause.phrases:
            if not phrase.func.startswith((*AFTER, *EARLIER)) or phrase.heads[-1:] != [phrase.last - 1]:
                continue
            number = self._days_before(clause, phrase)
            told = self._deed(clause, phrase) if number else None
            if told is None or told.start is None or told.start != told.end:
                continue
            day = add_days(date.fromisoformat(told.start), number if phrase.func.startswith(AFTER) else -number)
            if day is not None:
                inferred = "; ".join(i for i in (told.inferred, AWAY) if i)
                return replace(told, start=day.isoformat(), end=day.isoformat(), inferred=inferred)
        return None

    def _days_before(self, clause: Clause, phrase: Phrase) -> int:
        """How many days are counted right before a phrase."""
        at = phrase.start - 1
        if at <= clause.first - 1 or self.work.text.keys[at] not in DAY:
            return 0
        number = self.work.tokens[at - 1].word.number if at >= clause.first + 1 else None
        return int(number) if number is not None else 0

    def _deed(self, clause: Clause, phrase: Phrase) -> Time | None:
        """The time of the deed told before that a phrase names by its noun alone, or points to."""
        head = phrase.heads[-1]
        pointed = head == phrase.first + 1 and self.work.text.keys[phrase.first] in TAKING_UP
        if not self.work.is_deed(head) or (head > phrase.first and not pointed):
            return None
        event = self.back.of_noun(clause, head, known=True)
        return event.time if event is not None else None

    def _of_what_happened(self, clause: Clause, own: OwnTime) -> Time | None:
        """When the attack happened by which, or the events in which, something was done: *در نتیجهٔ انفجاری که روز شنبه
        رخ داد* سه تن کشته شدند."""
        for phrase in clause.phrases:
            if phrase.func not in HAPPENED_IN or not any(map(self.work.is_deed, phrase.heads)):
                continue
            for other in self.work.relatives([phrase]):
                support = self.work.readings[other.index].support
                if other.times and support is not None and support.pattern.target.voice == "happen":
                    return own(other)
        return None
