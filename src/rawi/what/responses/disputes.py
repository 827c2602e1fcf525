"""Who tells an event otherwise: another toll, another target, another cause."""

from __future__ import annotations

from itertools import pairwise

from rawi.clauses.closing import REFLEXIVES
from rawi.clauses.model import Clause, VerbGroup
from rawi.clauses.words import BUT
from rawi.what.model import EventDraft, ResponseDraft, TollDraft
from rawi.what.responses.answers import Responses
from rawi.what.responses.confirmed import told_by_confirming
from rawi.what.responses.topics import Topic
from rawi.what.sides import sides
from rawi.what.work import Work
from rawi.who.reading import POINTING

HARMED = ("کشته", "جانباخت", "زخمی", "مجروح")
"""How words for those whom an attack harmed begin."""
THEM, WITH = frozenset({"او", "وی", "آنان", "آنها"}), "با"
GIVE, RELATION, WORK = "دادن", "نسبت", "کار"
BE = "بودن"
CALL = frozenset({"خواندن", "دانستن", "نامیدن"})
AIM, KILLED = "هدف", "killed"
OWN = 3
"""So many words before a figure it is said to be that of one's own."""
AFTER = 1
"""Within so many sentences others tell another toll of an attack that they do not name."""
OPENING = 4
"""So many words may open a sentence as the other side's."""
NEAR = 4
"""Sentences over which another telling reaches back."""
HARMS = frozenset({"ASSAULT"})
DEEDS = frozenset({"ASSAULT", "COERCE", "SANCTION", "PROTEST"})


def dispute(responses: Responses) -> None:
    """Add a dispute to each event that somebody else tells otherwise, once what is told again is one."""
    told_by_confirming(responses)
    Disputes(responses).run()


class Disputes:
    """Finds tellings that contradict: گفت که هدف این حمله یک انبار بوده است."""

    def __init__(self, responses: Responses) -> None:
        self.responses, self.work = responses, responses.work
        told = (e for e in responses.events if e.type in HARMS and e.actors and e.sources)
        self.killings = [e for e in told if any(t.what == KILLED for t in e.tolls)]
        """Killings that are laid on somebody."""

    def run(self) -> None:
        """Add all disputes."""
        for index in self.work.order:
            clause = self.work.clauses[index]
            if clause.verb is None:
                continue
            content = clause.relation == "content" and not clause.quoted
            types = self._facet(clause) if content else None
            if types:
                self._tell_otherwise(clause, types)
            elif self._lays_on_others(clause, clause.verb):
                self._lay_on_others(clause)
            elif content and self._is_of_them(clause):
                self._tell_of_another_death(clause)
        told = [e for e in self.responses.events if e.type in HARMS and len(e.evidence) > 1]
        again = {first: event for event in told for first, _ in event.evidence[1:]}
        for index, number in self.work.attributed.items() if again else ():
            clause = self.work.clauses[index]
            for event in [again[at] for at in range(clause.first, clause.last) if at in again]:
                self._set_beside(event, clause, self.work.statements[number].speakers)
        _take_in(self.responses.events, self.work)
        self._tell_it_round()
        for event in self.responses.events:
            _dispute_tolls(event, self.work)

    def _set_beside(self, event: EventDraft, clause: Clause, speakers: list[int]) -> None:
        """Another telling of a deed that اما sets against the first, by a phrase, is no source of it: حزب گفت که پایگاه
        را زده است؛ *به گفتهٔ ارتش اما* راکت‌ها سرنگون شدند."""
        verb = clause.verb
        if verb is None or not any(k in BUT for k in self.work.text.keys[max(0, clause.first - 1) : verb.first]):
            return
        if event.sources and not set(speakers) & set(event.sources[:1]):
            event.sources = [s for s in event.sources if s not in speakers]
            self._add(event, speakers, clause)

    def _tell_it_round(self) -> None:
        """Whoever is said to have attacked and tells that the others did disputes it: مرزبانی گفت که طالبان آتش گشودند.
        در مقابل، *سخنگوی طالبان گفت که نخست مرزبانان شلیک کردند*."""
        who = self.work.who
        told = [
            e for e in self.responses.events if e.type in HARMS and e.actors and e.sources and e.aspect == "asserted"
        ]
        for first, other in pairwise(told):
            speakers, clause = other.sources, self.work.clauses[other.clause]
            distance = clause.sentence - self.work.clauses[first.clause].sentence
            theirs, ours = sides(speakers, who), sides([*first.recipients, *first.sources], who)
            if not 0 <= distance <= NEAR or theirs & sides(first.sources, who) or not theirs & sides(first.actors, who):
                continue
            if ours & sides(other.actors, who) and not theirs & sides(other.actors, who) and self._opposes(clause):
                self._add(first, [s for s in speakers if s not in first.sources], clause)

    def _opposes(self, clause: Clause) -> bool:
        """Whether a sentence begins as what the other side says: *اما* …, *در مقابل* …, *از آن سو* …."""
        first = self.work.text.sentences[clause.sentence].first
        opening = range(first, min(first + OPENING, clause.last))
        return self._against(clause) or any(self.work.key_is(at, "opposing") for at in opening)

    def _facet(self, clause: Clause) -> frozenset[str]:
        """The types of deeds of which a clause that tells what is said says what the target, the toll or the cause
        is."""
        if clause.verb is not None and clause.verb.lemma != BE:
            return self._told_again(clause)
        subject = self.work.args.own_subject(clause)
        if subject is None:
            return frozenset()
        harmed = self._is_of_harmed(clause) or self._is_of_them(clause)
        if harmed or self.work.lemma_is(subject.first, "harm"):
            return HARMS
        told = self.work.lemma_is(subject.first, "causes") or self.work.lemma_is(subject.first, "numbers")
        return DEEDS if told else frozenset()

    def _is_of_harmed(self, clause: Clause) -> bool:
        """Whether a clause says who those harmed were: *کشته‌شدگان* شورشی بودند."""
        subject = self.work.args.own_subject(clause)
        lemmas = self.work.text.lemmas[subject.first : min(subject.last, subject.first + 2)] if subject else []
        return any(lemma.startswith(HARMED) for lemma in lemmas)

    def _is_of_civilians(self, clause: Clause) -> bool:
        """Whether a clause says that those harmed were no fighters: کشته‌شدگان *دهقان* بودند."""
        subject, verb = self.work.args.own_subject(clause), clause.verb
        if subject is None or verb is None or verb.negated:
            return False
        harmed = self._is_of_harmed(clause) or self._is_of_them(clause)
        return harmed and any(self.work.is_a(k, "civilians") for k in range(subject.last, verb.first))

    def _is_armed(self, event: EventDraft) -> bool:
        """Whether those harmed were not said to be civilians, nor are named persons of whom nothing is said."""
        actors = self.work.who.actors
        if event.recipients and all(actors[r].kind == "person" and not actors[r].sectors for r in event.recipients):
            return False  # کریم نوری را کشتند. خانواده‌اش گفت که او یک فرد بی‌گناه بود
        spans = (span for r in event.recipients for span in self.work.who.actors[r].spans[:1])
        return not any(self.work.is_a(k, "civilians") for first, last in spans for k in range(first, last))

    def _told_again(self, clause: Clause) -> frozenset[str]:
        """The types of the deed that a clause points to and tells more of: *این درگیری* هنگامی رخ داد که …, *در این
        حمله* ده جنگجو کشته شدند."""
        assert clause.verb is not None
        text = self.work.text
        told = [p for p in clause.phrases if p.func in ("", "در") and not p.ra and p.last > p.first + 1]
        for phrase in told if not clause.verb.negated else ():
            at = phrase.first + 1
            if text.keys[phrase.first] not in POINTING:
                continue
            deed = self.work.lex.noun_at(text, at)
            if deed is not None and deed[1].type in DEEDS:
                return frozenset({deed[1].type})
        return frozenset()

    def _lays_on_others(self, clause: Clause, verb: VerbGroup) -> bool:
        """Whether a clause says whose deed something was: این را کار «افراد نفوذی» خواند, کشتار را به آنان نسبت داد."""
        keys = self.work.text.keys
        if verb.negated or (verb.lemma != GIVE and verb.lemma not in CALL):
            return False
        marked = clause.marked()
        if marked is None:
            return False
        if verb.lemma == GIVE:
            return keys[verb.first - 1] == RELATION
        return keys[marked.last + 1 : marked.last + 2] == [WORK]

    def _lay_on_others(self, clause: Clause) -> None:
        """A deed of one's own side that one lays on others is disputed."""
        speakers = self.responses.speakers(clause)
        topic = self.responses.topics.of(clause)
        told = [
            e
            for e in self.responses.events
            if self._is_told(e, clause, frozenset(topic.types) & DEEDS or DEEDS, speakers)
            and self.responses.answered.involved(e, speakers) == 1
        ]
        if not told:
            return
        event = max(told, key=lambda e: (self.responses.answered.fit(e, clause, speakers, "disputes", topic), e.first))
        self._add(event, speakers, clause)

    def _is_of_them(self, clause: Clause) -> bool:
        """Whether a clause that tells what is said tells of those told of before: *این دو تن* کشته شده‌اند, *او*
        خودکشی کرده است."""
        if not self.killings or clause.verb is None or clause.verb.negated:
            return False
        subject, keys = self.work.args.own_subject(clause), self.work.text.keys
        if subject is None or not subject.mentions:
            return False
        return keys[subject.first] in POINTING or keys[subject.first] in THEM

    def _tell_of_another_death(self, clause: Clause) -> None:
        """Whom others say that somebody killed is said to have died otherwise: گفت که این دو تن *در درگیری قومی* کشته
        شده‌اند, in a fight *with thieves*, by another's hand; who says so is no source of it."""
        number = self.work.statement_of.get(clause.parent) if clause.parent is not None else None
        if number is None or clause.verb is None:
            return
        speakers = self.work.statements[number].speakers
        told = (e for e in self.killings if self._is_told(e, clause, HARMS, speakers))
        event = max(told, key=lambda e: e.first, default=None)
        if event is not None and self._is_another_death(clause, event):
            event.sources = [s for s in event.sources if s not in speakers]
            self._add(event, speakers, clause)

    def _is_another_death(self, clause: Clause, event: EventDraft) -> bool:
        assert clause.verb is not None
        if self.work.holds(range(clause.first, clause.verb.last), "other_deaths"):
            return True
        others = [a for p in clause.phrases if p.func == WITH for a in self.work.args.actors_of(p)]
        here = (e for e in self.responses.events if e is not event and e.clause == clause.index and e.type in HARMS)
        others += [a for e in here if set(e.recipients) & set(event.recipients) for a in e.actors]
        return bool(others) and not set(others) & set(event.actors)

    def _add(self, event: EventDraft, speakers: list[int], clause: Clause) -> None:
        assert clause.verb is not None
        event.responses = [r for r in event.responses if r.actor not in speakers]
        event.responses += [ResponseDraft(s, "disputes", clause.first, clause.verb.last) for s in speakers]

    def _tell_otherwise(self, clause: Clause, types: frozenset[str]) -> None:
        number = self.work.statement_of.get(clause.parent) if clause.parent is not None else None
        if number is None or clause.verb is None:
            return
        speakers = self.work.statements[number].speakers
        told = [e for e in self.responses.events if self._is_told(e, clause, types, speakers)]
        them = types is HARMS and clause.verb.lemma == BE and self._is_of_them(clause)
        if them or not (self._against(clause) or self._counts(clause)):
            # who did it may tell the target as well: that is no dispute, unless others told of another
            civil = them or (clause.verb.lemma == BE and self._is_of_harmed(clause))
            aims = civil or (clause.verb.lemma == BE and self._is_aim(clause))
            harmless = self._is_of_civilians(clause)
            told = [
                e
                for e in told
                if (aims and self._is_laid_on(e, speakers) and not (civil and self._is_armed(e)))
                or (harmless and e.recipients and self._is_armed(e) and self._is_others_word(e, speakers))
            ]
        if not told:
            return
        topic = Topic(types=set(types))
        event = max(told, key=lambda e: (self.responses.answered.fit(e, clause, speakers, "disputes", topic), e.first))
        self._add(event, speakers, clause)

    def _is_told(self, event: EventDraft, clause: Clause, types: frozenset[str], speakers: list[int]) -> bool:
        distance = clause.sentence - self.work.clauses[event.clause].sentence
        if event.type not in types or not 0 <= distance <= NEAR or event.aspect in ("negated", "historical"):
            return False
        return event.evidence[0][0] < clause.first and not set(speakers) & set(event.sources[:1])

    def _is_others_word(self, event: EventDraft, speakers: list[int]) -> bool:
        """Whether a deed rests on the word of another side than those who speak."""
        who = self.work.who
        return bool(event.sources) and not sides(speakers, who) & sides(event.sources, who)

    def _is_aim(self, clause: Clause) -> bool:
        """Whether a clause says what a deed aimed at: *هدف* این حمله یک انبار بوده است."""
        subject = self.work.args.own_subject(clause)
        return subject is not None and self.work.text.lemmas[subject.first] == AIM

    def _is_laid_on(self, event: EventDraft, speakers: list[int]) -> bool:
        """Whether a deed of whoever speaks is told by others, of people whom it befell."""
        of_theirs = self.responses.answered.involved(event, speakers) == 1
        people = any(self.work.who.actors[r].kind in ("people", "person") for r in event.recipients)
        return of_theirs and self._is_others_word(event, speakers) and (people or bool(event.tolls))

    def _counts(self, clause: Clause) -> bool:
        """Whether a number is what is said to be otherwise: گفت که شمار کشته‌ها کمتر از ۵۰ نفر است."""
        subject = self.work.args.own_subject(clause)
        return subject is not None and self.work.lemma_is(subject.first, "numbers")

    def _against(self, clause: Clause) -> bool:
        """Whether اما or the like stands before what is said, in its sentence."""
        first = self.work.text.sentences[clause.sentence].first
        return any(k in BUT for k in self.work.text.keys[first : clause.first])


def _take_in(events: list[EventDraft], work: Work) -> None:
    """Give an attack the toll that others set against the one told of it: ده تن کشته شدند. *اما* باشندگان *از کشته شدن
    بیست تن* خبر می‌دهند."""
    told: EventDraft | None = None
    again: set[int] = set()
    for event in events:
        if event.type not in HARMS or event.aspect not in ("asserted", "ongoing"):
            continue
        if told is None or not _is_another_toll(told, event, work):
            told = event
            continue
        for toll in event.tolls:
            toll.sources = toll.sources or list(event.sources)
        told.tolls = [*told.tolls, *event.tolls]
        told.evidence = [*told.evidence, *event.evidence]
        again.add(id(event))
    if again:
        events[:] = [e for e in events if id(e) not in again]


def _is_another_toll(told: EventDraft, other: EventDraft, work: Work) -> bool:
    """Whether an attack told right after another by its toll alone is the same, told otherwise by others."""
    if other.actors or other.places or other.responses or not other.sources or not other.tolls or not told.tolls:
        return False
    if set(other.sources) & set(told.sources) or (other.time is not None and other.time != told.time):
        return False
    actors = work.who.actors
    hurt, before = ({actors[r].country for r in e.recipients} - {""} for e in (other, told))
    if hurt and not hurt & before:
        return False  # others' dead are another toll: ۵۵ سرباز پاکستانی کشته شدند
    clauses = work.clauses
    distance = clauses[other.clause].sentence - clauses[told.clause].sentence
    if not 0 <= distance <= AFTER or not _is_set_against(other.tolls[0], clauses[other.clause], work):
        return False
    counted = {t.what: t for t in told.tolls}
    same = [(counted[t.what], t) for t in other.tolls if t.what in counted]
    return any(not _agree(one, another) for one, another in same)


def _dispute_tolls(event: EventDraft, work: Work) -> None:
    """A toll told otherwise by somebody else than who told it first disputes the event; who gives his own dead (تلفات
    *خود* را ۲۸ تن می‌گویند) disputes no others'. What the outlet told first is only disputed where it says so."""
    first: dict[str, TollDraft] = {}
    for toll in event.tolls:
        told = first.setdefault(toll.what, toll)
        if told is toll or not toll.sources or set(toll.sources) & set(told.sources):
            continue
        if not told.sources:
            if not _is_set_against(toll, work.clauses[event.clause], work):
                first[toll.what] = toll
                continue
            event.sources = [s for s in event.sources if s not in toll.sources]  # it does not rest on their word
        own = not REFLEXIVES.isdisjoint(work.text.keys[max(0, toll.first - OWN) : toll.first])
        own = own and not sides(toll.sources, work.who) & sides(event.recipients, work.who)
        if not own and not _agree(told, toll):
            for actor in toll.sources:
                if not any(r.actor == actor for r in event.responses):
                    event.responses.append(ResponseDraft(actor, "disputes", toll.first, toll.last))


def _is_set_against(toll: TollDraft, clause: Clause, work: Work) -> bool:
    """Whether اما or the like stands before a figure in its sentence, at or after that of a clause: شش تن کشته شدند.
    *اما* باشندگان می‌گویند که بیست تن کشته شده‌اند."""
    sentences = work.text.sentences[clause.sentence : clause.sentence + NEAR]
    first = next((s.first for s in sentences if s.first <= toll.first < s.last), toll.first)
    return any(key in BUT for key in work.text.keys[first : toll.first])


def _agree(one: TollDraft, other: TollDraft) -> bool:
    """Whether two figures may both be so: دست‌کم ده تن, دوازده تن."""
    below = one.high is not None and one.high < other.low
    return not below and not (other.high is not None and other.high < one.low)
