"""Who else was at the meeting told before, and who held it: در *این نشست* سفیر چین نیز *حضور داشت*; and who met of whom
only the offices were told: وزیر دفاع با سفیر چین دیدار کرد. … *کریم نوری با لیو وی* دیدار کرد."""

from __future__ import annotations

from rawi.clauses.model import Clause, Phrase
from rawi.clauses.words import ALSO
from rawi.what.coreference.retold import is_beside
from rawi.what.coreference.same_people import SamePeople
from rawi.what.coreference.tellings import days_apart, same_time
from rawi.what.model import EventDraft
from rawi.what.placed import are_apart
from rawi.what.work import Work
from rawi.who.reading import POINTING

NEAR, NEXT, TWO = 6, 2, 2
"""Within so many sentences the meeting was told."""
JOURNEY = "سفر"
_ELSEWHERE = frozenset({"visit", "phone", "third-party"})
"""Modes of dealings that are no meeting which others attend."""
MEETINGS = frozenset({"CONSULT", "AGREE"})
"""Types of a meeting: one to come is agreed on."""


def meets_another(met: EventDraft, event: EventDraft, work: Work) -> bool:
    """Whether somebody else is met on the journey on which a meeting was, or besides: با سفیر دیدار کرد. *در این سفر*
    با رئیس مجلس گفتگو کرد."""
    others = bool(met.recipients) and set(event.recipients).isdisjoint((*met.actors, *met.recipients))
    if not others or not event.recipients or event.noun:
        return False
    clause, keys = work.clauses[event.clause], work.text.keys
    journey = any(keys[k] in POINTING and keys[k + 1] == JOURNEY for k in range(clause.first, clause.last - 1))
    return journey or not ALSO.isdisjoint(clause.adverbs)


class SameMeeting:
    """Finds the meeting that those were at of whom it is told."""

    def __init__(self, work: Work, people: SamePeople) -> None:
        self.work, self.people = work, people
        self._latest: EventDraft | None = None
        self._sentence = 0
        self._once = False

    def remember(self, telling: EventDraft, event: EventDraft) -> None:
        """Keep the meeting told last."""
        if event.type == "CONSULT" and event.mode not in _ELSEWHERE:
            self._latest, self._sentence = event, self.work.clauses[telling.clause].sentence
            self._once = telling is event

    def of(self, event: EventDraft) -> EventDraft | None:
        """The meeting told before, of which a clause says who took part."""
        clause = self.work.clauses[event.clause]
        if self._latest is not None and self._names(self._latest, event, clause):
            return self._latest
        attends = event.type in MEETINGS and event.entry in self.work.entries["attending"]
        if self._latest is None or not attends:
            return None
        if not 0 <= clause.sentence - self._sentence <= NEAR or not self._takes_up(clause):
            return None
        return self._latest

    def _names(self, met: EventDraft, event: EventDraft, clause: Clause) -> bool:
        """Whether the sentence after a meeting names those whose offices alone were told, and no more than they are."""
        if event.type != "CONSULT" or event.mode != met.mode or event.aspect != met.aspect or not self._once:
            return False
        near = 1 <= clause.sentence - self._sentence <= NEXT and not is_beside(self.work, clause)
        if not near or not same_time(met, event) or days_apart(self.work, met, event):
            return False
        parties, named = [*met.actors, *met.recipients], [*event.actors, *event.recipients]
        offices = [x for x in parties if x not in named]
        persons = [x for x in named if x not in parties]
        if len(parties) != TWO or len(named) != TWO or not offices or are_apart(met.places, event.places):
            return False
        if not all(map(self.people.is_nameless, offices)) or not all(map(self._is_named, persons)):
            return False
        if not all(any(self._may_hold(p, o) for o in offices) for p in persons):
            return False
        met.actors = [x for x in met.actors if x not in offices]
        met.recipients = [x for x in met.recipients if x not in offices]
        return True

    def _is_named(self, actor: int) -> bool:
        return self.work.who.actors[actor].kind == "person" and not self.people.is_nameless(actor)

    def _may_hold(self, person: int, office: int) -> bool:
        """Whether a person may hold an office told before, by the first word of his own as far as it is told."""
        words = self.work.who.actors[office].name.split()
        titles = [r.title.split() for r in self.work.who.actors[person].roles]
        return not titles or any(t[0] in words for t in titles if t)

    def _takes_up(self, clause: Clause) -> bool:
        """Whether a clause points to a meeting: در *این دیدار*, میزبان *این نشست*."""
        return any(self._points(p) for p in clause.phrases)

    def _points(self, phrase: Phrase) -> bool:
        keys = self.work.text.keys
        heads = (h for h in phrase.heads if h and keys[h - 1] in POINTING and keys[h] != JOURNEY)
        return any(self.work.is_a(h, "occasions") for h in heads)
