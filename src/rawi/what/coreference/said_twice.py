"""Stances, promises, demands and arrests that two verbs of one sentence tell.

An act of saying is a new act each time it is told (see `merge`), but whoever thanks and praises in one sentence takes
one stance.
"""

from __future__ import annotations

from rawi.what.coreference.tellings import Tellings
from rawi.what.model import EventDraft
from rawi.what.work import Work

STANCES = frozenset({"SUPPORT", "AGREE", "THREATEN"})
"""Types of which who speaks tells one in a sentence: از این گام استقبال کرد و آن را تاریخی خواند."""
LATEST = 8
"""So many events of a type back something may have been told before."""
ARREST = "arrest"


class SaidTwice:
    """Finds what was told already. ``by_clause``: the events told so far, merged, by clause."""

    def __init__(self, work: Work, by_clause: dict[int, EventDraft]) -> None:
        self.work, self.by_clause = work, by_clause
        self._latest = Tellings(LATEST)

    def remember(self, telling: EventDraft, event: EventDraft) -> None:
        """Keep a telling, and the event that it tells of."""
        if telling.type in STANCES or telling.mode == ARREST:
            self._latest.add(telling, event)

    def of(self, event: EventDraft) -> EventDraft | None:
        """The event that is told again."""
        sentence = self.work.clauses[event.clause].sentence
        for telling, earlier in reversed(self._latest.of(event.type)):
            here = self.work.clauses[telling.clause].sentence == sentence
            if here and (_one_stance(telling, event) or self._still_held(telling, event)):
                return earlier
        return self._warned(event) or self._charged(event)

    def _charged(self, event: EventDraft) -> EventDraft | None:
        """The charge that what is blamed is the content of: غرب را متهم کرد *که در کمک‌رسانی تعلل می‌کند*."""
        clause = self.work.clauses[event.clause]
        present = clause.verb is not None and clause.verb.tense == "present"  # not گفت که شکایت کردیم
        if event.type != "ACCUSE" or clause.parent is None or clause.relation != "content" or not present:
            return None
        charge = self.by_clause.get(clause.parent)
        if charge is None or charge.type != "ACCUSE" or set(charge.actors) != set(event.actors):
            return None
        return charge if set(event.recipients) <= set(charge.recipients) else None

    def _warned(self, event: EventDraft) -> EventDraft | None:
        """The warning in whose words something is asked for, which then is what it is: هشدار داد که دولت باید …; but
        هشدار داد که تب او بالا رفته و باید بستری شود warns."""
        clause = self.work.clauses[event.clause]
        if event.rule != "demand" or clause.parent is None or clause.relation != "content":
            return None
        warning = self.by_clause.get(clause.parent)
        if warning is None or warning.entry not in self.work.entries["warnings"] or warning.type != "ACCUSE":
            return None
        if set(warning.actors) != set(event.actors):
            return None
        if not clause.coordinate:
            warning.type, warning.mode, warning.verb_en = "REQUEST", event.mode, ""
        return warning

    @staticmethod
    def _still_held(a: EventDraft, b: EventDraft) -> bool:
        """Whether who was arrested is only said to be held since: بازداشت شد و تا کنون در زندان است."""
        if (a.mode, a.aspect, b.mode, b.aspect) != (ARREST, "asserted", ARREST, "ongoing"):
            return False
        return bool(b.recipients) and set(b.recipients) <= set(a.recipients) and set(b.actors) <= set(a.actors)


def _fit(a: EventDraft, b: EventDraft) -> bool:
    """Whether the same people take two stances that are neither of another kind nor on others."""
    if not a.actors or set(a.actors) != set(b.actors) or (a.aspect, a.mode or b.mode) != (b.aspect, b.mode or a.mode):
        return False
    return not a.recipients or not b.recipients or bool(set(a.recipients) & set(b.recipients))


def _one_stance(a: EventDraft, b: EventDraft) -> bool:
    return b.type in STANCES and a.says == b.says and _fit(a, b)
