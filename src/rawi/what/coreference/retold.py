"""What a report's first sentence tells in short and the next ones tell again, with names, day and place."""

from __future__ import annotations

from rawi.clauses.model import Clause
from rawi.clauses.words import ALSO
from rawi.time.model import Expression
from rawi.what.circumstances.narrowest import Widths
from rawi.what.model import EventDraft
from rawi.what.placed import are_apart
from rawi.what.roots import shared
from rawi.what.work import Work
from rawi.who.reading import POINTING

DEEDS = frozenset({"ASSAULT", "COERCE", "SANCTION", "RETREAT", "PROTEST"})
"""Types that a report is about, and tells first in short."""
REACH = 3
"""So many sentences further the report still tells of what its first one told."""
OTHERS = frozenset({"دیگر", "دیگری", "جداگانه", "مشابه", "پیشتر", "بارها", "گذشته", "قبلا"})
"""What sets a deed beside the one told first."""
BEFORE = frozenset({"پیش از", "قبل از"})
ONE_DAY = frozenset({"time:day", "time:weekday"})
"""Rules of the time room that read a day by its name."""
COUNTERS = frozenset({"تن", "نفر", "فرد", "شخص", "کس"})
"""Nouns that only count people."""
TAKEN = frozenset({"arrest", "seize", "deport", ""})
CONVICT, SENTENCE = "convict", "حکم"
LONGEST = 4
"""So many words make up a verb with its noun, if nothing stands between them."""
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
        beside = is_beside(self.work, self.work.clauses[event.clause])
        if beside or not 1 <= self.sentence(event) - self.sentence(lead) <= REACH:
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
        caught = modes == {"seize", "arrest"} and not self.work.entries["catching"].isdisjoint(
            (lead.entry, event.entry)
        )
        return caught or ("" in modes and "abduct" not in modes)

    def _fits(self, lead: EventDraft, event: EventDraft) -> bool:
        """Whether neither doers, victims, places nor figures of two tellings are others', and some are the same."""
        figures = same_figures(lead, event)
        doers = shared(lead.actors, event.actors, self.work.who)
        victims = self._same_victims(lead, event)
        if figures is False or doers is False or victims is False or not self._same_place(lead, event):
            return False
        timed = doers and event.time is not None and lead.time is None
        timed = timed and not things_apart(self.work, lead, event)
        where = doers and lead.type == "PROTEST"  # در چند شهر تجمع کردند. … در تبریز و مشهد تجمع کردند
        return bool(figures or victims or timed or where or self._carries_out(lead, event))

    def _carries_out(self, lead: EventDraft, event: EventDraft) -> bool:
        """Whether a sentence whose sufferer nobody names is carried out, which is what was told first: یک مرد در خوست
        اعدام شد. … *حکم* در ورزشگاه شهر اجرا شد."""
        if lead.mode != CONVICT or event.recipients or not lead.recipients:
            return False
        return SENTENCE in self.work.text.keys[event.first : event.last]

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
        return self.widths.surround(lead.places, event.places) or not are_apart(lead.places, event.places)


def is_beside(work: Work, clause: Clause) -> bool:
    """Whether words set a deed beside others: سه تن نیز …, در رویدادی دیگر …"""
    return bool(ALSO & set(clause.adverbs)) or bool(others_in(work, clause)) or _before_this(work, clause)


def _before_this(work: Work, clause: Clause) -> bool:
    """Whether a clause tells what had been before: *پیش از این* یک طفل ربوده شده بود."""
    phrases = (p for p in clause.phrases if p.func in BEFORE and p.last == p.first + 1)
    return any(work.text.keys[p.first] in POINTING for p in phrases)


def others_in(work: Work, clause: Clause) -> frozenset[str]:
    """The words in a clause that set a deed beside another, but for those of a day: سال *گذشته*, not شب گذشته."""
    keys = work.text.keys
    if OTHERS.isdisjoint(keys[clause.first : clause.last]):
        return frozenset()
    days = {i for e in clause.times if _is_one_day(e) for i in range(e.first, e.last)}
    return frozenset([keys[i] for i in range(clause.first, clause.last) if keys[i] in OTHERS and i not in days])


def _is_one_day(time: Expression) -> bool:
    """Whether a time is one day, or would be if the report's own day were known: شب گذشته."""
    if time.time is None:
        return time.rule in ONE_DAY
    return time.time.start == time.time.end


def same_figures(a: EventDraft, b: EventDraft) -> bool | None:
    """Whether two tellings count alike; None where they count nothing in common."""
    pairs = [(t, u) for t in a.tolls for u in b.tolls if t.what == u.what]
    return all((t.low, t.high) == (u.low, u.high) for t, u in pairs) if pairs else None


def things_apart(work: Work, a: EventDraft, b: EventDraft) -> bool:
    """Whether what two clauses are done to, and nobody, is not the same: ولسوالی خواجه, ولسوالی سپین."""
    here, there = (work.clauses[e.clause].marked() for e in (a, b))
    if here is None or there is None or a.recipients or b.recipients:
        return False
    one, other = ({*work.text.lemmas[p.first : p.last]} - POINTING for p in (here, there))
    return not (one <= other or other <= one)


def own_words(event: EventDraft) -> range:
    """The words that make an event what it is: *محکوم کرد*, *خواستار* آزادی او شد."""
    first, last = event.words
    return range(first, last if last - first <= LONGEST else first + 1)
