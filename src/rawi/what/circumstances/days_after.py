"""Days counted from a deed told before, or the day of what another came of: *دو روز پس از حمله*, در نتیجهٔ انفجاری که
*دیروز* رخ داد."""

from __future__ import annotations

from datetime import date

from msgspec.structs import replace

from rawi.clauses.model import Clause, Phrase
from rawi.record import Time
from rawi.time.calendars import add_days
from rawi.what.circumstances.beside import OwnTime
from rawi.what.matching.back import TAKING_UP, Antecedents
from rawi.what.work import Work

DAY = frozenset({"روز", "شب"})
AFTER, EARLIER = ("پس از", "بعد از"), ("پیش از", "قبل از")
HAPPENED_IN = frozenset({"در", "در جریان", "طی", "در پی", "بر اثر", "به اثر"})
"""Functions of phrases that name the deed in which another was done, or which it came of."""
AWAY = "days from the deed told before"


class DaysAfter:
    """Finds such times."""

    def __init__(self, work: Work, back: Antecedents) -> None:
        self.work, self.back = work, back

    def time(self, clause: Clause, own: OwnTime) -> Time | None:
        """The time of a clause that is so many days from a deed told before, or whose deed came of one dated in a
        clause behind که."""
        return self._counted(clause) or self._of_what_happened(clause, own)

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
