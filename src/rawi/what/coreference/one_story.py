"""Whether a deed is one that the sentences before told, by all that speaks for it and nothing that speaks against it.

A report tells its deed in short, then in full with names, day and place, then by the figures of officials and by what
the other side says of it; all of it is one event by the guide. The modules before know one such way each. Here the
evidence is weighed: what is contradicted is another deed, whatever else is alike; what is not contradicted is the same
deed if enough is shared of who, whom, how many, where, when and how, or if the words point back to it.
"""

from __future__ import annotations

from functools import cached_property

from rawi.clauses.model import Clause
from rawi.text.letters import letters
from rawi.what.circumstances.narrowest import Widths
from rawi.what.coreference.retold import TAKEN, Retold, is_beside, same_figures
from rawi.what.coreference.same_people import SamePeople
from rawi.what.coreference.same_words import ONE_WAY
from rawi.what.coreference.tellings import Tellings, day_names, days_apart, leave_figures, same_time
from rawi.what.factuality.many_deeds import tells_of_many
from rawi.what.matching.back import OF_THEIR_OWN, is_about
from rawi.what.model import EventDraft
from rawi.what.placed import are_apart, share_place
from rawi.what.roots import root
from rawi.what.sides import are_own_men
from rawi.what.work import Work
from rawi.who.coreference.peoples import BOTH_SIDES
from rawi.who.reading import POINTING

TYPES = frozenset({"ASSAULT", "COERCE", "RETREAT", "PROTEST"})
ONE_EACH = TAKEN | {"censor"}
"""Modes of what is done to somebody once, and told again; bans are many."""
SINCE = frozenset({"asserted", "ongoing"})
NEAR, LATEST = 4, 6
"""Within so many sentences, and among so many tellings of a type, a deed may have been told before."""
ENOUGH, POINTED, SHARED = 4, 3, 2
"""So much evidence makes two tellings one; so much counts what points back, and what is shared and seldom is."""
SELDOM = frozenset({"PROTEST", "RETREAT"})
"""Types of which few reports tell more than one deed of somebody's."""
FEW, RARE, SHORTEST, BEFORE = 2, 5, 3, "pluperfect"
WAYS = (*ONE_WAY, frozenset({"aerial", "drone"}), frozenset({"crowd-control", "firearms"}))
"""Modes by which two tellings of one attack may be told."""
HAPPENED = "event-noun-happen"
DESTROY, HARM = "destroy", "ASSAULT"


class OneStory:
    """Weighs what speaks for and against a deed being one told before."""

    def __init__(self, work: Work, widths: Widths, people: SamePeople, retold: Retold) -> None:
        self.work, self.widths, self.people, self.retold = work, widths, people, retold
        self._latest = Tellings(LATEST)

    def remember(self, telling: EventDraft, event: EventDraft) -> None:
        """Keep a telling, and the event that it tells of."""
        if telling.type in TYPES:
            self._latest.add(telling, event)

    def of(self, event: EventDraft) -> EventDraft | None:
        """The deed told before, the nearest first, of which nothing is contradicted and enough is shared."""
        if event.type not in TYPES or event.says or event.aspect not in SINCE:
            return None
        if event.type == "COERCE" and event.mode not in ONE_EACH:
            return None  # one ban is not another
        told = self._latest.of(event.type)
        clause = self.work.clauses[event.clause]
        if not told or clause.sentence - self._sentence(told[-1][0]) > NEAR:
            return None
        if is_beside(self.work, clause):
            return None
        points = self._points(event, clause)
        past = self._is_background(event, clause, points)
        for telling, earlier in reversed(told):
            if self._sentence(event) - self._sentence(telling) > NEAR:
                return None
            if past and not day_names(self.work, telling) & day_names(self.work, event):
                continue
            if event.back is not earlier and self._is_one(telling, earlier, event, points):
                if earlier.actors and not earlier.sources and event.tolls and not event.actors:
                    leave_figures(event)
                other_word = self.people.same(earlier.actors, event.actors) is False and not self._is_clash(event)
                event.actors = [] if other_word else [x for x in event.actors if x not in self._both]
                return earlier
            if points is not None:
                return None  # what is nearest is meant
        return None

    def _sentence(self, event: EventDraft) -> int:
        return self.work.clauses[event.clause].sentence

    def _is_background(self, event: EventDraft, clause: Clause, points: int | None) -> bool:
        """Whether a clause tells what had been before, and does not point to what the report tells."""
        told = not event.noun or event.rule == HAPPENED
        return told and clause.verb is not None and clause.verb.tense == BEFORE and points is None

    def _points(self, event: EventDraft, clause: Clause) -> int | None:
        """The noun by which a clause points back to a deed: *این حمله*, در *رویداد مذکور*."""
        keys = self.work.text.keys
        which = clause.antecedent if clause.relation == "relative" else None
        if which is not None and event.rule == HAPPENED and which.heads and self.work.is_deed(which.heads[0]):
            return which.heads[0]  # در حمله‌ای که دیروز رخ داد
        for phrase in clause.phrases:
            if is_about(clause, phrase):
                continue
            for head in phrase.heads:
                after = head + 1 < phrase.last and self.work.key_is(head + 1, "aforesaid")
                arm = event.type == HARM and (self.work.is_a(head, "weapons") or self.work.is_a(head, "devices"))
                if (arm or self.work.is_deed(head)) and (after or (head > 0 and keys[head - 1] in POINTING)):
                    return head
        return None

    def _is_one(self, telling: EventDraft, earlier: EventDraft, event: EventDraft, points: int | None) -> bool:
        if not self._fit(earlier, event, points):
            return False
        for_it = self._evidence(telling, earlier, event) + POINTED * (points is not None)
        if for_it < ENOUGH or not (points is not None or self._is_sure(earlier, event)):
            return False
        return self._same_people(earlier, event, points)

    def _fit(self, a: EventDraft, b: EventDraft, points: int | None) -> bool:
        """Whether neither way, aspect, time nor place of two tellings contradict."""
        modes = {a.mode, b.mode} - {""}
        one_way = len(modes) < FEW or any(modes <= ways for ways in WAYS) or (points is not None and DESTROY in modes)
        one_way = one_way and (b.type != "COERCE" or a.mode == b.mode)
        goes_on = a.aspect != b.aspect and (b.type == HARM or a.aspect not in SINCE)  # هر روز حمله می‌کند
        if not one_way or goes_on or (len({a.mode, b.mode}) > 1 and modes & OF_THEIR_OWN):
            return False
        many = self._is_many(b) if points is None else self.work.tokens[points].word.plural
        if self._is_many(a) and not many:
            return False  # مسئولیت حملات متعددی را پذیرفت
        if not same_time(a, b) or days_apart(self.work, a, b):
            return False
        return tells_of_many(self.work, a) == tells_of_many(self.work, b) and self._where(a, b) is not None

    def _is_many(self, event: EventDraft) -> bool:
        """Whether a noun tells of several deeds at once."""
        return event.noun and self.work.tokens[event.words[0]].word.plural

    def _same_people(self, a: EventDraft, b: EventDraft, points: int | None) -> bool:
        """Whether neither those who act, nor those who suffer, nor how many they are contradict; whoever else gives
        his word may count others."""
        who, people = self.work.who, self.people
        doers = [x for x in b.actors if x not in self._both]
        if not (self._is_clash(a) and self._is_clash(b)):
            if are_own_men(a.actors, b.recipients, who) or are_own_men(doers, a.recipients, who):
                return False
            if people.same(a.actors, doers) is False and not self._called_alike(a.actors, doers):
                return False
        elif doers and self._whom(a, b) == 0 and people.same([*a.actors, *a.recipients], doers) is False:
            return False
        if set(b.sources) - set(a.sources) and (points is not None or self._where(a, b) == 1):
            return True
        as_many = same_figures(a, b)
        if people.same(a.recipients, b.recipients) is not False:
            return as_many is not False
        again = as_many and people.same(a.actors, doers)  # دو مأمور پلیس, دو نیروی نظامی by the same attackers
        return bool(again) and people.number_alike(a.recipients, b.recipients)

    @cached_property
    def _both(self) -> set[int | None]:
        """The actors that are only called the two sides."""
        return {m.actor for m in self.work.who.mentions if m.entry in BOTH_SIDES}

    def _kills(self, event: EventDraft) -> bool:
        frame = self.work.lex.frames.get(event.entry)
        return frame is not None and frame.toll == "killed"

    def _called_alike(self, a: list[int], b: list[int]) -> bool:
        """Whether those named otherwise have a word of their names in common, behind its head: ائتلاف *سعودی*, ائتلاف
        عربی به رهبری *سعودی*."""
        one, other = ({w for x in those for w in self.work.who.actors[x].name.split()[1:]} for those in (a, b))
        return any(len(word) > SHORTEST for word in one & other)

    def _is_clash(self, event: EventDraft) -> bool:
        frame = self.work.lex.frames.get(event.entry)
        return frame is not None and frame.mutual

    def _evidence(self, telling: EventDraft, a: EventDraft, b: EventDraft) -> int:
        """How much two tellings share, but for what points from one to the other."""
        found = self._who(a, b) + self._whom(a, b) + self._figures(a, b) + (self._where(a, b) or 0)
        found += (bool(a.mode) and a.mode == b.mode) + (a.entry == b.entry)
        found += a.time is not None and b.time is not None
        found += not a.sources and bool(b.sources)  # told in short, then on somebody's word
        return found + (self.retold.is_lead(telling) and self._sentence(b) - self._sentence(telling) <= FEW)

    def _is_sure(self, a: EventDraft, b: EventDraft) -> bool:
        """Whether more is shared than whoever strikes again and again would share: whom, how many or where."""
        where = self._where(a, b) or 0
        return self._whom(a, b) + self._figures(a, b) + max(where, 0) > 0 or (b.type in SELDOM and where == 0)

    def _who(self, a: EventDraft, b: EventDraft) -> int:
        if not self.people.same(a.actors, b.actors):
            return int(self._called_alike(a.actors, b.actors))
        return SHARED if any(not self.people.is_unnamed(x) for x in b.actors) else 1

    def _whom(self, a: EventDraft, b: EventDraft) -> int:
        """What the victims count for: the same people, who are killed but once, as many, or two sides of a clash."""
        if set(a.recipients) & set(b.recipients) and self._kills(a) and self._kills(b):
            return ENOUGH
        if self.people.same(a.recipients, b.recipients) or self.people.as_many(a.recipients, b.recipients):
            return SHARED
        both = {root(x, self.work.who) for x in (*a.actors, *a.recipients)}
        again = {root(x, self.work.who) for x in (*b.actors, *b.recipients)}
        return SHARED if len(again) > 1 and again <= both else 0

    @staticmethod
    def _figures(a: EventDraft, b: EventDraft) -> int:
        """What the same figures count for."""
        if not same_figures(a, b):
            return 0
        most = max(t.low for t in b.tolls)
        return SHARED if most >= RARE else int(most > 1)

    def _where(self, a: EventDraft, b: EventDraft) -> int | None:
        """What the places count for: less than nothing where they are others, one of which is no town; None where they
        are two towns."""
        if any(self.widths.surround(a.places, [place]) for place in b.places):
            return 1  # پنجشیر: ولسوالی پریان و شهر کابل
        if are_apart(a.places, b.places):
            return -1 if any(map(self.widths.is_spot, (*a.places, *b.places))) else None
        here, there = ([letters(p.name) for p in e.places] for e in (a, b))
        return int(share_place(here, there))
