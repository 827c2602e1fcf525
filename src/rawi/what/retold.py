"""What a report's first sentence tells in short and the next ones tell again, with names, day and place."""

from __future__ import annotations

from rawi.clauses.words import ALSO
from rawi.what.model import EventDraft
from rawi.what.narrowest import Widths
from rawi.what.roots import shared
from rawi.what.work import Work

DEEDS = frozenset({"ASSAULT", "COERCE", "SANCTION", "RETREAT", "PROTEST"})
"""Types that a report is about, and tells first in short."""
REACH = 3
"""So many sentences further the report still tells of what its first one told."""
OTHERS = frozenset({"دیگر", "دیگری", "جداگانه", "مشابه", "پیشتر", "بارها", "گذشته", "قبلا"})
"""What sets a deed beside the one told first."""
COUNTERS = frozenset({"تن", "نفر", "فرد", "شخص", "کس"})
"""Nouns that only count people."""
GRABBED = frozenset({"predicates:coerce_grab", "predicates:coerce_fall_into_hands"})
"""Frames that tell of people taken as of things."""
TAKEN = frozenset({"arrest", "seize", "deport", ""})
FIGURES = frozenset({"killed", "wounded", "detained"})


class Retold:
    """Tells whether an event is the one that a report began with."""

    def __init__(self, work: Work, widths: Widths) -> None:
        self.work, self.widths = work, widths
        self.first = next((k for k, s in enumerate(work.text.sentences) if not s.headline), 0)
        people = [m for m in work.who.mentions if m.kind == "people" and m.actor is not None]
        self._single = {m.actor for m in people if not m.plural}
        nouns = {m.actor: work.text.lemmas[m.head] for m in people}
        self._nouns = {actor: noun for actor, noun in nouns.items() if noun not in COUNTERS}
        """The nouns for people, but for those that only count them."""

    def is_lead(self, event: EventDraft) -> bool:
        """Whether an event is told in the first sentence of the body."""
        return event.type in DEEDS and self.sentence(event) <= self.first + 1 and event.aspect == "asserted"

    def sentence(self, event: EventDraft) -> int:
        """The sentence of an event."""
        return self.work.clauses[event.clause].sentence

    def again(self, lead: EventDraft, event: EventDraft) -> bool:
        """Whether an event is the lead told again."""
        if event.type != lead.type or event.says or event.aspect != "asserted" or not self.is_lead(lead):
            return False
        if not 1 <= self.sentence(event) - self.sentence(lead) <= REACH or self._is_beside(event):
            return False
        if lead.time is not None and event.time is not None and lead.time != event.time:
            return False
        if event.type == "COERCE" and not {lead.mode, event.mode} <= TAKEN:
            return False  # one ban is not another
        return self._same_mode(lead, event) and self._fits(lead, event)

    def _same_mode(self, lead: EventDraft, event: EventDraft) -> bool:
        """Whether neither says that it was done another way; to take somebody is to arrest him."""
        modes = {lead.mode, event.mode}
        if len(modes) == 1:
            return True
        caught = modes == {"seize", "arrest"} and not GRABBED.isdisjoint((lead.entry, event.entry))
        return caught or ("" in modes and "abduct" not in modes)

    def _is_beside(self, event: EventDraft) -> bool:
        """Whether words set an event beside others: سه تن نیز …, در رویدادی دیگر …"""
        clause = self.work.clauses[event.clause]
        words = self.work.text.keys[clause.first : clause.last]
        return bool(ALSO & set(clause.adverbs)) or not OTHERS.isdisjoint(words)

    def _fits(self, lead: EventDraft, event: EventDraft) -> bool:
        """Whether neither doers, victims, places nor figures of two tellings are others', and some are the same."""
        figures = self._same_figures(lead, event)
        doers = shared(lead.actors, event.actors, self.work.who)
        victims = self._same_victims(lead, event)
        if figures is False or doers is False or victims is False or not self._same_place(lead, event):
            return False
        return bool(figures or victims or (doers and event.time is not None and lead.time is None))

    def _same_figures(self, lead: EventDraft, event: EventDraft) -> bool | None:
        pairs = [(t, u) for t in lead.tolls for u in event.tolls if t.what == u.what]
        if not pairs:
            return None
        return all((t.low, t.high) == (u.low, u.high) for t, u in pairs)

    def _same_victims(self, lead: EventDraft, event: EventDraft) -> bool | None:
        """Whether those whom one telling counts may be those whom the other names."""
        if not lead.recipients or not event.recipients:
            return None
        who = self.work.who.actors
        several = len(lead.recipients) > 1 or len(event.recipients) > 1
        if several and all(who[r].kind == "person" for r in (*lead.recipients, *event.recipients)):
            return set(lead.recipients) == set(event.recipients)  # one of those named is told of by himself
        if shared(lead.recipients, event.recipients, self.work.who):
            return True
        if all(who[r].kind == "person" and r not in self._single for r in (*lead.recipients, *event.recipients)):
            return False  # two by their names or offices
        one, other = (self._number(e) for e in (lead, event))
        nouns = [{self._nouns[r] for r in e.recipients if r in self._nouns} for e in (lead, event)]
        if all(nouns) and nouns[0].isdisjoint(nouns[1]):
            return False  # سه مهاجم, سه سرباز
        kinds = {who[r].kind for r in (*lead.recipients, *event.recipients)}
        return one == other and one is not None and kinds <= {"person", "people"}

    def _number(self, event: EventDraft) -> int | None:
        """How many an event befell, where all are counted or named."""
        who = self.work.who.actors
        if all(who[r].kind == "person" for r in event.recipients):
            return len(event.recipients)
        tolls = {t.low for t in event.tolls if t.what in FIGURES}
        if not tolls and len(event.recipients) == 1 and event.recipients[0] in self._single:
            return 1
        return tolls.pop() if len(tolls) == 1 else None

    def _same_place(self, lead: EventDraft, event: EventDraft) -> bool:
        """Whether no place is another's: what was told first may lie around it."""
        if not lead.places or not event.places or self.widths.surround(lead.places, event.places):
            return True
        return any(p.name in q.name or q.name in p.name for p in lead.places for q in event.places)
