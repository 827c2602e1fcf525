"""Mentions of one event within a report become one event with all its evidence."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from rawi.clauses.model import Clause
from rawi.clauses.words import ALSO
from rawi.text.letters import letters
from rawi.what.circumstances.narrowest import Widths
from rawi.what.coreference.further import Further, are_all_who_attacked, in_one_breath
from rawi.what.coreference.next_telling import NextTelling
from rawi.what.coreference.one_act import OneAct
from rawi.what.coreference.one_story import OneStory
from rawi.what.coreference.own_account import OwnAccount
from rawi.what.coreference.retold import OTHERS as BESIDE
from rawi.what.coreference.retold import Retold
from rawi.what.coreference.said_twice import SaidTwice
from rawi.what.coreference.same_meeting import SameMeeting, meets_another
from rawi.what.coreference.same_people import SamePeople
from rawi.what.coreference.same_words import SameWords
from rawi.what.coreference.tellings import apart, day_names, leave_figures, same_time
from rawi.what.coreference.told_twice import ToldTwice
from rawi.what.coreference.toll_first import TollFirst
from rawi.what.coreference.two_deeds import are_two
from rawi.what.factuality.many_deeds import tells_of_many
from rawi.what.matching.back import behind_another
from rawi.what.matching.told_nouns import tells_of_subject
from rawi.what.model import EventDraft, TollDraft
from rawi.what.parties.both import BothSides
from rawi.what.parties.struck import COUNTERS, OTHERS
from rawi.what.placed import are_apart
from rawi.what.roots import root, shared
from rawi.what.sides import are_own_men, claimed_for
from rawi.what.work import Work
from rawi.who.model import Who

ONCE = frozenset({"ASSAULT", "COERCE", "SANCTION", "RETREAT"})
"""What is told twice of one person in a report is one deed: a killing, an arrest, a sentence, a release."""
MERGED = frozenset(
    {"ASSAULT", "COERCE", "CONSULT", "RETREAT", "MOBILIZE", "PROTEST", "SANCTION", "AID", "COOPERATE", "CONCEDE"}
)
"""Types whose deeds a report tells again; an act of saying is a new act each time it is told."""
CLAIMED = frozenset({"event-noun-active", "event-claimed"})
"""Rules that read whose attack it is from whoever claims it."""
WITH = "با"
FROM_THAT, ORDER = ["از", "آن"], frozenset({"پس", "بعد", "پیش", "قبل"})
"""پس از آن رخ داد که …: what follows که came before it."""
GREAT = frozenset({"هزار", "میلیون", "میلیارد"})
SEIZE, OFFICERS = "seize", frozenset({"COP", "MIL", "SPY"})
FIRED = frozenset({"heavy-weapons", "drone", "aerial"})
"""Modes of attacks whose weapons fly and land."""
BLAST_AND_BOMBER = ("explosives", "suicide-attack")
_MANY = 10
_CONFIRMED = 3
"""Within so many sentences what is confirmed by its noun was told."""
_RARE = 2
"""From how many killed or wounded on the same figure told twice is one toll."""


REACH = 64
"""So many of the events that share a type and a party with another, the latest, are looked at for it."""


class Told:
    """The events merged so far, by what a later telling of them would share: the type, and a party or a toll."""

    def __init__(self, work: Work) -> None:
        self.events: list[EventDraft] = []
        self.work, self._who = work, work.who
        self._days: dict[int, set[tuple[str, int]]] = {}
        """What the days of each event are called, by the place of the event."""
        self._places: dict[tuple[object, ...], list[int]] = {}
        self._place_of: dict[int, int] = {}

    def add(self, event: EventDraft) -> None:
        """Add an event that nothing before told."""
        self._place_of[id(event)] = len(self.events)
        self.events.append(event)
        self.enter(event, event)

    def enter(self, event: EventDraft, telling: EventDraft) -> None:
        """Find an event from now on by what one of its tellings has."""
        place = self._place_of[id(event)]
        if telling.type in MERGED and self.work.clauses[telling.clause].times:
            self._days.setdefault(place, set()).update(day_names(self.work, telling))
        for key in self._keys(telling):
            places = self._places.setdefault(key, [])
            if place not in places[-REACH:]:
                places.append(place)

    def is_apart(self, event: EventDraft, telling: EventDraft) -> bool:
        """Whether a telling names another day than those of the event."""
        return apart(self._days.get(self._place_of[id(event)], set()), day_names(self.work, telling))

    def like(self, event: EventDraft) -> Iterator[EventDraft]:
        """Those that may be the same event, in order."""
        found = {place for key in self._keys(event) for place in self._places.get(key, ())[-REACH:]}
        return (self.events[place] for place in sorted(found))

    def _keys(self, event: EventDraft) -> Iterator[tuple[object, ...]]:
        if event.type not in MERGED:
            return
        for actor in event.actors:
            yield event.type, "actor", root(actor, self._who)
        for recipient in event.recipients:
            yield event.type, "recipient", root(recipient, self._who)
        for toll in event.tolls:
            if toll.low >= _RARE:
                yield event.type, toll.what, toll.low
            if toll.low >= _MANY:
                yield event.type, toll.what
        if event.type == "PROTEST" or event.mode == SEIZE or (event.type == "ASSAULT" and event.mode in FIRED):
            yield event.type, event.mode


def merge_events(work: Work) -> list[EventDraft]:
    """A text's events in order, later tellings folded into the first."""
    who, clauses = work.who, work.clauses
    merged, both, widths = Told(work), BothSides(work), Widths(work.who.mentions)
    retold = Retold(work, widths)
    leads: dict[str, EventDraft] = {}
    told_in: dict[int, EventDraft] = {}
    by_clause: dict[int, EventDraft] = {}
    by_type: dict[tuple[int | None, str], EventDraft] = {}
    people = SamePeople(work)
    further, said, told = Further(work, by_clause, people, widths), SaidTwice(work, by_clause), ToldTwice(work)
    acts, after = OneAct(work, by_clause), NextTelling(work)
    meeting, toll = SameMeeting(work, people), TollFirst(work, widths)
    again, own, story = SameWords(work, widths, people), OwnAccount(work), OneStory(work, widths, people, retold)
    finders = [further.of, further.again, further.named, further.held, said.of, told.of, acts.of, after.of, again.of]
    finders += [meeting.of, own.of, toll.of, story.of]
    keepers = [said.remember, told.remember, after.remember, again.remember, meeting.remember, own.remember]
    keepers += [toll.remember, story.remember]
    for event in work.events:
        word = event.sources
        earlier = told_in.get(id(event.back)) if event.back is not None else None
        if earlier is None or not _taken_up(earlier, event, work):
            before = by_type.get((clauses[event.clause].previous, event.type))
            earlier = next((m for m in merged.like(event) if _same_deed(m, event, work)), None)
            joined = before is not None and (_joined(before, event, work) or in_one_breath(before, event, work))
            beside = joined and earlier is None
            earlier = earlier or (before if joined else _brought_about(event, by_clause, work))
            around = clauses[event.clause].within
            above = by_clause.get(around.index) if around is not None and earlier is None else None
            if above is not None and tells_of_subject(work, event, above):
                earlier = above
            if (lead := leads.get(event.type)) is not None and earlier is None and retold.again(lead, event):
                earlier = lead
            if earlier is None:
                earlier = _found(finders, event)
            earlier = _one_with(earlier, event, word, beside, merged)
        _leave_who_tells(event, work)
        if earlier is not None and (_repels(earlier, event, work) or _is_not_done(earlier, event)):
            earlier = None
        if earlier is None:
            further.lend(told_in.get(id(event.back)), event)
            merged.add(event)
            if retold.is_lead(event):
                leads.setdefault(event.type, event)
        else:
            _leave_out(earlier, event, both, work)
            earlier.recipients = [] if people.one_by_name(earlier, event) else earlier.recipients
            fold_into(earlier, event, who, widths)
            merged.enter(earlier, event)
        told_in[id(event)] = by_clause[event.clause] = by_type[event.clause, event.type] = earlier or event
        further.remember(earlier or event, event.clause)
        for remember in keepers:
            remember(event, earlier or event)
    return merged.events


def _leave_who_tells(event: EventDraft, work: Work) -> None:
    """Leave out of the dead whoever tells of them: سخنگوی والی *کشته شدن این استاد* را تایید کرد."""
    if not event.recipients or not event.statements or not any(t.what == "killed" for t in event.tolls):
        return
    told = {s for k in event.statements for s in work.statements[k].speakers}
    event.recipients = [r for r in event.recipients if r not in told or work.who.actors[r].kind != "person"]


def _found(finders: Sequence[Callable[[EventDraft], EventDraft | None]], event: EventDraft) -> EventDraft | None:
    """What the first of them finds."""
    for find in finders:
        if (found := find(event)) is not None:
            return found
    return None


def _repels(attack: EventDraft, event: EventDraft, work: Work) -> bool:
    """Whether those who act repelled the attack told before, which is no deed of theirs: سربازان *این حمله را دفع*
    کردند, این حملات از سوی پولیس *به عقب زده شد*."""
    repelling = work.entries["repelling"]
    repels = event.entry in repelling and attack.entry not in repelling
    return repels and bool(event.actors) and not event.thwarted


def _same_deed(a: EventDraft, b: EventDraft, work: Work) -> bool:
    who, clauses = work.who, work.clauses
    if a.type == "CONSULT" and a.clause == b.clause and "visit" not in (a.mode, b.mode) and _same_parties(a, b):
        return True  # در تماسی تلفنی با او اوضاع را بررسی کرد
    if a.type == "CONSULT" and clauses[a.clause].sentence == clauses[b.clause].sentence and a.entry != b.entry:
        # arrived and met are two deeds, met and talked are one
        if "visit" not in (a.mode, b.mode) and len(b.actors) > 1 and _are_all_who_met(a, b):
            return True  # در تماسی با همتای خود تبریک گفت و *دو وزیر* رایزنی کردند
        alone = clauses[b.clause].previous == a.clause and _meets_nobody(b, clauses) and b.noun == a.noun
        again = set(a.actors) == set(b.actors) if b.recipients else same_event(a, b, who)
        return alone and again and "visit" not in (a.mode, b.mode)
    told_again = _one_unrest(a, b, work) or _its_weapons(a, b) or _one_find(a, b, work) or _is_confirmed(a, b, work)
    return told_again or same_event(a, b, who) or _one_attack(a, b, who, clauses)


def _is_confirmed(a: EventDraft, b: EventDraft, work: Work) -> bool:
    """Whether somebody confirms by its noun what was told shortly before: … دو تن را کشت. پولیس *کشتن دو تن* را تایید
    کرد."""
    if not b.noun or not b.statements or a.entry != b.entry or a.aspect != b.aspect:
        return False
    confirms = work.statements[b.statements[0]]
    if confirms.stance != "confirms" or confirms.clause != b.clause or not set(b.actors) <= set(a.actors):
        return False
    near = work.clauses[b.clause].sentence - work.clauses[a.clause].sentence <= _CONFIRMED
    return near and bool(b.recipients) and set(a.recipients) == set(b.recipients)


def _leave_out(earlier: EventDraft, event: EventDraft, both: BothSides, work: Work) -> None:
    """Take out of a later telling what is not of the earlier one: whom it only takes up, and who denied it."""
    _leave_those_met(earlier, event, both, work.clauses)
    if _counts_what_he_denies(earlier, event, work):
        leave_figures(event)


def _leave_those_met(earlier: EventDraft, event: EventDraft, both: BothSides, clauses: list[Clause]) -> None:
    """Take out of a meeting told again whom it only takes up or talks of: *دو طرف* در این دیدار گفتند."""
    if earlier.type != "CONSULT" or not earlier.actors or not earlier.recipients:
        return
    event.actors = [a for a in event.actors if a not in both.again(event)]
    if clauses[event.clause].previous == earlier.clause and _meets_nobody(event, clauses):
        event.recipients = []


def _is_not_done(earlier: EventDraft, event: EventDraft) -> bool:
    """Whether somebody was not at what was told before (*رئیس مجلس* در این مذاکرات شرکت نمی‌کند), or another deed of
    its kind was not done in it (سلاح‌ها را ضبط کردند. در این عملیات *کسی بازداشت نشده است*)."""
    another = event.type == "CONSULT" or (event.mode != earlier.mode and event.entry != earlier.entry)
    return another and event.aspect == "negated" != earlier.aspect


def _meets_nobody(event: EventDraft, clauses: list[Clause]) -> bool:
    """Whether a clause names nobody that is met: … و *بهبود روابط دو کشور* را به بحث گرفت."""
    return not event.recipients or not any(p.func == WITH and p.mentions for p in clauses[event.clause].phrases)


def _are_all_who_met(a: EventDraft, b: EventDraft) -> bool:
    """Whether those who meet by one telling are, all of them, who met by the other."""
    return {*a.actors, *a.recipients} == {*b.actors, *b.recipients}


def _same_parties(a: EventDraft, b: EventDraft) -> bool:
    """Whether all who met by one telling did by the other."""
    one, other = {*a.actors, *a.recipients}, {*b.actors, *b.recipients}
    return one <= other or other <= one


def _one_unrest(a: EventDraft, b: EventDraft, work: Work) -> bool:
    """Whether who protests is told again by that alone, or what they did in it: کارگران تجمع کردند. معترضان در شهر تجمع
    کرده بودند. *آنان شعار دادند*."""
    if a.type != "PROTEST" or b.type != "PROTEST" or a.mode != b.mode or not _near(a, b):
        return False
    next_to = work.clauses[b.clause].sentence - work.clauses[a.clause].sentence <= 1
    meanwhile = next_to and b.aspect == "historical" and b.time is None  # معترضان شعار می‌دادند
    if not _fit(a, b) and not meanwhile:
        return False
    if next_to and not (b.places or b.time or b.recipients) and a.actors and set(a.actors) == set(b.actors):
        return True
    people = [work.who.actors[x] for x in b.actors if work.who.actors[x].kind == "people"]
    if len(people) != 1 or len(b.actors) != 1 or not a.actors:
        return False
    if letters(people[0].name.split()[0]) not in work.classes["protesters"]:
        return False
    b.actors = []  # who they are is told before
    return True


def _its_weapons(a: EventDraft, b: EventDraft) -> bool:
    """Whether a clause tells of an attack's weapons alone, which hit or were fired: موشک‌ها از شرق شلیک شدند."""
    if a.type != "ASSAULT" or b.type != "ASSAULT" or a.mode != b.mode or b.mode not in FIRED:
        return False
    return not (b.actors or b.recipients or b.tolls) and _fit(a, b) and _near(a, b)


def _one_find(a: EventDraft, b: EventDraft, work: Work) -> bool:
    """Whether a lead that only announces a find is followed by how it was made: از کشف تریاک خبر داد. … *کشف کردند*."""
    announced = a.rule == "event-noun-told" and a.mode == SEIZE and not (a.actors or a.recipients)
    seizes = not work.entries["seizing"].isdisjoint((a.entry, b.entry))
    alike = a.entry == b.entry or (b.rule.startswith("verb") and seizes)
    return announced and b.type == a.type and b.mode == SEIZE and alike and _fit(a, b) and _near(a, b)


def _fit(a: EventDraft, b: EventDraft) -> bool:
    """Whether neither the time nor the aspect of two tellings contradict."""
    return same_time(a, b) and (a.aspect == b.aspect or {a.aspect, b.aspect} <= {"asserted", "ongoing"})


def _taken_up(earlier: EventDraft, event: EventDraft, work: Work) -> bool:
    """Whether an event that points back to another tells more of it (در این حمله سه تن کشته شدند).

    A part of a toll that is already told is an event of its own, and so is what is set beside by نیز; but to a meeting
    others may come as well.
    """
    if earlier.type != event.type or earlier.type not in MERGED or event.says:
        return False
    if earlier.type == "CONSULT":
        return not meets_another(earlier, event, work)
    who = work.who
    others = shared(earlier.actors, event.actors, who) is False and not _claims_it(earlier, event, who)
    if ALSO & set(work.clauses[event.clause].adverbs) or others or _are_others_victims(earlier, event, who):
        return False
    if _same_toll(earlier, event):
        return True
    others = any(who.actors[r].name.endswith(OTHERS) for r in event.recipients)
    if not others and set(earlier.sources) != set(event.sources):
        return True  # the other side counts otherwise
    pairs = [(t, u) for t in earlier.tolls for u in event.tolls if t.what == u.what]
    return all(set(t.sources) != set(u.sources) for t, u in pairs)  # who claims it counts otherwise


def _claims_it(a: EventDraft, b: EventDraft, who: Who) -> bool:
    """Whether somebody claims what nobody did who was named: افراد مسلح حمله کردند. داعش *مسئولیت آن را* پذیرفت."""
    by_noun = b.rule == "event-noun-active" and set(b.actors) <= set(claimed_for(b.sources, who))
    claimed = by_noun or b.rule == "event-claimed"
    theirs = are_own_men(b.actors, a.recipients, who) or not set(b.actors).isdisjoint(a.recipients)
    return claimed and not theirs and all(who.actors[x].kind == "people" for x in a.actors)


def _same_toll(a: EventDraft, b: EventDraft) -> bool:
    """Whether both count as many dead or wounded, in two places of the text, by a figure that attacks seldom share."""
    pairs = ((t, u) for t in a.tolls for u in b.tolls if t.first != u.first and t.what == u.what and t.low >= _RARE)
    return any(t.low == u.low or _rounded(t, u) or _rounded(u, t) for t, u in pairs)


def _of_other_sides(a: EventDraft, b: EventDraft, who: Who) -> bool:
    """Whether those whom two tellings count are of different sectors: three attackers, three soldiers."""
    one, other = ({s for r in e.recipients for s in who.actors[r].sectors} for e in (a, b))
    officers = "GOV" in one | other and not OFFICERS.isdisjoint(one | other)  # مأموران, مأموران پلیس
    return bool(one and other) and one.isdisjoint(other) and not officers


def _rounded(t: TollDraft, u: TollDraft) -> bool:
    """Whether one is "more than" a round figure and the other is that and a few: بیش از ۱۵۰ نفر, ۱۵۱ نفر."""
    return t.high is None and u.high is not None and t.low >= _MANY and t.low <= u.low <= t.low * 1.1


def _near(a: EventDraft, b: EventDraft) -> bool:
    """Whether no two places contradict: of a village and its province one is named in the other."""
    return not are_apart(a.places, b.places)


def _joined(a: EventDraft, b: EventDraft, work: Work) -> bool:
    """Whether a clause joined by و to one that told an attack tells its dead or wounded, سه کشته و چهار زخمی شدند, or
    the losses of those attacked: با آتش پاسخ دادند *و تلفات سنگینی به مهاجمان وارد شد*."""
    clauses = work.clauses
    other = clauses[b.clause]
    if a.type != "ASSAULT" or b.type != "ASSAULT" or a.aspect != b.aspect or b.actors:
        return False
    if not (a.tolls or b.tolls or b.entry in work.entries["losses"]):
        return False
    if "abduct" in (a.mode, b.mode) or (a.mode and b.mode and a.mode != b.mode):
        return False
    verb = clauses[a.clause].verb
    listed = verb is not None and verb.elided  # دو تن کشته، سه تن زخمی و یک تن ناپدید شد
    harms = [{t.what for t in e.tolls} for e in (a, b)]
    set_beside = bool(ALSO & set(other.adverbs)) and harms != [{"killed"}, {"wounded"}]
    if not (other.coordinate or listed) or set_beside:
        return False  # دو تن کشته شدند و سه تن *نیز* زخمی شدند: both of one attack
    return not any(t.what == u.what for t in a.tolls if not _told_before(t, other, clauses, b) for u in b.tolls)


def _told_before(toll: TollDraft, clause: Clause, clauses: list[Clause], event: EventDraft) -> bool:
    """Whether a sentence before told a figure that a clause only tells again."""
    before = toll.first < clauses[clause.previous].first if clause.previous is not None else False
    return before and any((t.what, t.low) == (toll.what, toll.low) for t in event.tolls)


def _one_with(
    earlier: EventDraft | None, event: EventDraft, word: list[int], beside: bool, merged: Told
) -> EventDraft | None:
    """The event told before that an event is, unless they are two after all, each on the ``word`` it rested on;
    ``beside``: one goes on with the other."""
    if earlier is None:
        return None
    work = merged.work
    clause = work.clauses[event.clause]
    before = event.type == "ASSAULT" and clause.parent == earlier.clause and _came_before(clause, work)
    two = tells_of_many(work, earlier) != tells_of_many(work, event) or are_two(earlier, event, work)
    other_day = event.type in MERGED and merged.is_apart(earlier, event)
    if two or before or other_day or _are_others_victims(earlier, event, work.who):
        event.sources = word
        return None
    if beside and not earlier.sources:
        leave_figures(event)
    return earlier


def _are_others_victims(attack: EventDraft, event: EventDraft, who: Who) -> bool:
    """Whether those hurt are fighters of whoever attacked: طالبان به پاسگاه حمله کردند. در این حمله *سه طالب* مردند."""
    hurt = event.type == "ASSAULT" and not event.actors and attack.recipients != event.recipients
    claimed = event.type == "ASSAULT" and event.rule in CLAIMED and not attack.actors
    theirs = claimed and are_own_men(event.actors, attack.recipients, who)
    return theirs or (hurt and (attack.thwarted or are_own_men(attack.actors, event.recipients, who)))


def _counts_what_he_denies(attack: EventDraft, event: EventDraft, work: Work) -> bool:
    """Whether somebody gives figures of an attack that others tell right behind his denial of it: سخنگوی طالبان این
    گفته را رد کرد *و گفت که سه سرباز زخمی شده‌اند*."""
    speakers = set(event.sources)
    if not event.tolls or not speakers or speakers & set(attack.sources):
        return False
    between = range(attack.clause + 1, event.clause)
    denials = (s for s in work.statements if s.stance == "denies" and s.clause in between)
    if any(speakers <= set(s.speakers) for s in denials):
        event.statements = []
        return True
    return False


def _brought_about(event: EventDraft, by_clause: dict[int, EventDraft], work: Work) -> EventDraft | None:
    """The attack whose dead or wounded the clause after its که tells: حمله کردند که منجر به کشته شدن سه تن شد."""
    clauses, who = work.clauses, work.who
    clause = clauses[event.clause]
    if event.type != "ASSAULT" or event.actors or not (event.tolls or event.recipients) or ALSO & set(clause.adverbs):
        return None
    if not event.tolls and any(who.actors[r].name[:1].isdigit() for r in event.recipients):
        return None  # ۴۵ تن کشته و زخمی شدند: how many of them were killed others tell
    if clause.relation not in ("content", "relative") or clause.parent is None:
        return None
    if behind_another(clauses[clause.parent], work):
        return None
    attack = by_clause.get(clause.parent)
    if attack is None or attack.type != "ASSAULT" or attack.aspect != event.aspect:
        return None
    if are_all_who_attacked(attack, event, work):
        return None
    if any(clauses[clause.parent].first <= t.first < clauses[clause.parent].last for t in attack.tolls):
        return None  # by others' count, told before, it may have killed as many
    return None if "abduct" in (attack.mode, event.mode) else attack


def _came_before(clause: Clause, work: Work) -> bool:
    """Whether a clause behind که tells what was before: حملات پس از آن رخ داد *که سفارت هدف حمله قرار گرفت*, گروهی را
    هدف قرار داد *که سه سرباز را کشته بودند*."""
    if clause.verb is not None and clause.verb.tense == "pluperfect":
        return True
    around = work.clauses[clause.parent] if clause.parent is not None else clause
    before = work.text.keys[around.first : clause.first]
    return any(before[k : k + 2] == FROM_THAT and before[k - 1] in ORDER for k in range(1, len(before) - 1))


def same_event(a: EventDraft, b: EventDraft, who: Who) -> bool:
    """Whether two tellings are of one event: same type, nothing contradicts, and enough is shared."""
    if a.type != b.type or a.type not in MERGED or a.says or b.says:
        return False
    if a.mode and b.mode and a.mode != b.mode:
        return False
    if a.type == "CONSULT" and "visit" in (a.mode, b.mode) and a.mode != b.mode:
        return False  # a journey and a meeting on it are told apart
    if (
        a.type == "CONSULT"
        and a.aspect != b.aspect
        and ("event-noun-happen", "ongoing")
        in (
            (a.rule, a.aspect),
            (b.rule, b.aspect),
        )
    ):
        return False  # talks that go on are not the meeting told of
    if a.aspect != b.aspect and not {a.aspect, b.aspect} <= {"asserted", "ongoing"}:
        return False
    if not same_time(a, b):
        return False
    actors, recipients = shared(a.actors, b.actors, who), shared(a.recipients, b.recipients, who)
    if _same_toll(a, b) and actors is not False and _near(a, b) and not _of_other_sides(a, b, who):
        return True
    if actors is False or recipients is False or not (actors or recipients) or _counted_apart(a, b, who):
        return False
    if _elsewhere(a, b, who) or _met_others(a, b, who) or _met_others(b, a, who):
        return False
    for toll in b.tolls:
        if any(t.what == toll.what and t.low != toll.low for t in a.tolls) and set(a.sources) == set(b.sources):
            return False
    if a.type == "CONSULT" or (actors and recipients) or (a.time and b.time):
        return True
    again = {r for r in a.recipients if b.taken_up or who.actors[r].kind == "person"}
    return a.type in ONCE and bool(again & set(b.recipients))


def _met_others(a: EventDraft, b: EventDraft, who: Who) -> bool:
    """Whether one of several who met each other met others by the other telling: ترکیه و عراق گفتگو کردند. ترکیه با
    سوریه رایزنی کرد."""
    if a.type == "CONSULT" and any(
        BESIDE & set(who.actors[r].name.split()) for r in b.recipients if r not in a.recipients
    ):
        return True  # با *دیگر* مقام‌ها دیدارهایی داشت
    several = a.type == "CONSULT" and len(a.actors) > 1 and not a.recipients and bool(b.recipients)
    return several and shared(a.actors, b.recipients, who) is False


def _elsewhere(a: EventDraft, b: EventDraft, who: Who) -> bool:
    """Whether two tellings name no place in common; the country itself that is struck holds all its places: روسیه بر
    اوکراین حمله کرد. … بر کی‌یف و خارکیف حمله کردند."""
    struck = {who.actors[r].name for r in (*a.recipients, *b.recipients)}
    here, there = ({p.name for p in e.places} - struck for e in (a, b))
    return bool(here and there) and here.isdisjoint(there)


def _counted_apart(a: EventDraft, b: EventDraft, who: Who) -> bool:
    """Whether both befell people who are counted, and not by one figure: ۲ هزار مهاجر … یک میلیون مهاجر."""
    if a.tolls or b.tolls or not a.recipients or not b.recipients or set(a.recipients) & set(b.recipients):
        return False
    names = [who.actors[r].name for r in (*a.recipients, *b.recipients) if who.actors[r].kind == "people"]
    counted = [n for n in names if n[:1].isdigit() or not GREAT.isdisjoint(n.split())]
    return len(counted) == len(a.recipients) + len(b.recipients)


def _one_attack(a: EventDraft, b: EventDraft, who: Who, clauses: list[Clause]) -> bool:
    """An attack and its dead told in one sentence by one actor: حمله کرد و ۱۲۰۰ نفر را کشت."""
    one, other = clauses[a.clause], clauses[b.clause]
    if a.type != "ASSAULT" or b.type != "ASSAULT" or one.sentence != other.sentence or a.aspect != b.aspect:
        return False
    if "abduct" in (a.mode, b.mode) or (a.mode and b.mode and a.mode != b.mode):
        return False
    if any(t.what == u.what for t in a.tolls for u in b.tolls):
        return False
    return shared(a.actors, b.actors, who) is True or (not b.actors and shared(a.recipients, b.recipients, who) is True)


def fold_into(a: EventDraft, b: EventDraft, who: Who, widths: Widths) -> None:
    """Put what ``b`` tells into ``a``; a bare figure (هشت تن) is no further recipient beside those named, and a town
    gives way to the street in it."""
    if a.recipients:
        b.recipients = [r for r in b.recipients if who.actors[r].name.split()[-1:] not in COUNTERS]
    for attribute in ("actors", "recipients", "sources", "statements"):
        have = getattr(a, attribute)
        have.extend(x for x in getattr(b, attribute) if x not in have)
    a.recipients = [r for r in a.recipients if r not in a.actors]
    if a.type != "CONSULT" or a.clause == b.clause:  # how a meeting is told again does not say what it was
        if b.mode and not a.mode and a.type != "ASSAULT":
            a.verb_en = b.verb_en
        a.mode = b.mode if (a.mode, b.mode) == BLAST_AND_BOMBER else a.mode or b.mode
    a.time = a.time or b.time
    if widths.surround(a.places, b.places):
        a.places = []
    told = {p.name: p for p in b.places if not p.inferred}
    a.places = [told.get(p.name, p) for p in a.places]
    known = {letters(p.name) for p in a.places}  # قندهار, شهر قندهار
    a.places.extend(p for p in b.places if not any(f" {k} ".endswith(f" {letters(p.name)} ") for k in known))
    a.tolls.extend(t for t in b.tolls if all((t.what, t.low) != (s.what, s.low) for s in a.tolls))
    a.responses.extend(r for r in b.responses if all(r.actor != s.actor for s in a.responses))
    a.hit = a.hit or b.hit
    a.evidence.extend(b.evidence)
    a.why.append(f"told again ({b.rule}, {b.entry})")
