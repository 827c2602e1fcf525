"""Where a deed was done whose own phrases name no place: what stands around its clause, and whose home it was."""

from __future__ import annotations

from collections.abc import Iterator

from rawi.clauses.model import Clause, Phrase
from rawi.clauses.words import AGENT
from rawi.record import Place
from rawi.what.circumstances.when import WHEN
from rawi.what.matching.back import OTHER_TIMES
from rawi.what.model import EventDraft
from rawi.what.placed import inferred, places_of
from rawi.what.work import Work
from rawi.who.model import Mention

SCENES = frozenset({"ASSAULT", "COERCE", "PROTEST"})
"""Types whose deeds told in one breath have one scene."""
MEETING = frozenset({"CONSULT"})
"""Type of journeys and of whom one meets where they lead."""
BETWEEN, RESIDENTS = "میان", "people:resident"
INSIDE, FROM, PASSING = "در", "از", "در جریان"
_ONTO = frozenset({"به", "بر", "به سوی"})
IN_IT = ["در", "آن"]
_CROSSING = frozenset({"عبور", "گذر"})
_BEFALLING = frozenset({"ASSAULT", "COERCE"})
_BESIDE = 2
"""How many clauses back one may stand that opens a clause with when."""
_REACH = 4
"""How many clauses back the place of a deed may stand that goes on in one sentence."""


class Scene:
    """Finds the places of deeds beside their clauses; ``told`` is what was found before, by clause."""

    def __init__(self, work: Work) -> None:
        self.work = work
        self._arrivals = work.entries["arrivals"]
        self._whereabouts = self._arrivals | work.entries["stays"]
        """Frames that tell where somebody or something was or went, and no deed."""
        self.told: dict[int, tuple[str, list[Place]]] = {}
        """Type and places of the deeds told, by clause."""

    def around(self, clause: Clause, event: EventDraft) -> list[Place]:
        """The first place that something around a deed gives."""
        return (
            inferred(self._goes_on(clause, event), "the place of what the sentence told before it")
            or self._crossed(clause)
            or self._beside_people(clause, event)
            or inferred(self._of_whom_it_tells(clause), "where those were of whom it tells")
            or inferred(self._while_there(clause, event), "where those were of whom it tells")
            or inferred(self._brought_about(clause, event), "where the attack was that brought it about")
            or inferred(self._home(clause, event), "where those live whom it befell")
        )

    def _goes_on(self, clause: Clause, event: EventDraft) -> list[Place]:
        """The place of a clause before that goes on in this one: در ولسوالی … ده تن را کشت و خانه‌ها را آتش زد, به هرات
        رفت و با والی دیدار کرد."""
        at, own = clause, self.work.args.own_subject(clause) is not None
        if any(p.func == INSIDE and any(m.kind == "place" for m in p.mentions) for p in clause.phrases):
            return []  # در برخی ولایات
        for _ in range(_REACH):
            before = self.work.clauses[at.previous] if at.previous is not None else None
            if before is None or before.sentence != clause.sentence or before.parent != clause.parent:
                return []
            if own and event.type not in SCENES and not self._is_fronted(before):
                return []
            type_, places = self.told.get(before.index, ("", []))
            together = {type_, event.type}
            if places:
                return list(places) if together <= SCENES or together == MEETING else []
            if type_ or before.index in self.work.statement_of or event.type not in SCENES | MEETING:
                return []
            if found := self._led_to(before, event):
                return found
            at = before
        return []

    def _led_to(self, clause: Clause, event: EventDraft) -> list[Place]:
        """Where a clause that tells no deed has led those who act on: *وارد شهر هرات* شده و خانه‌ها را گرفتند."""
        frames = {m.pattern.entry for m in self.work.readings[clause.index].predicates}
        moves = not frames.isdisjoint(self._arrivals)
        if frames and not moves and event.type in MEETING:
            return []
        for phrase in clause.phrases:
            found = places_of(phrase.mentions)
            if found and (phrase.func == INSIDE or (moves and phrase.func in ("به", ""))):
                return found[:1]
        return []

    def _is_fronted(self, clause: Clause) -> bool:
        """Whether a place opens a clause, before its subject, so that all that is joined to it goes on there: *در هرات*
        زنان … و پولیس …."""
        first = clause.phrases[0] if clause.phrases else None
        subject = self.work.args.own_subject(clause)
        if first is None or first.func != INSIDE or subject is None or subject.start < first.last:
            return False
        return any(m.place is not None for m in first.mentions)

    def _crossed(self, clause: Clause) -> list[Place]:
        """What those whom a deed befell were passing: هنگام عبور *از تنگهٔ هرمز* هدف قرار گرفت."""
        keys = self.work.text.keys
        for phrase in clause.phrases:
            if phrase.func == PASSING and phrase.heads and keys[phrase.heads[-1]] in _CROSSING:
                behind = [m for p in clause.phrases if p.func == FROM and p.start == phrase.last for m in p.mentions]
                return places_of(behind)[:1]
        return []

    def _beside_people(self, clause: Clause, event: EventDraft) -> list[Place]:
        """The place that a phrase of people has taken in: مردان مسلح *در ناحیهٔ هشتم کابل* … را زدند."""
        if event.type not in SCENES:
            return []
        for mention in self._parties(clause):
            for inner in mention.inner:
                within = self.work.text.keys[inner.first - 1] == INSIDE
                if within and inner.kind == "place" and inner.place is not None:
                    return [inner.place]
        return []

    def _parties(self, clause: Clause) -> Iterator[Mention]:
        """Those named as subject, object or agent."""
        for phrase in clause.phrases:
            if not phrase.func or phrase.func == AGENT:
                yield from phrase.mentions

    def _of_whom_it_tells(self, clause: Clause) -> list[Place]:
        """Where those or that of whom a clause tells were, by the clause behind their که: مهاجرانی که *در زندان‌های سند*
        به سر می‌بردند رها شدند, پهپادی که *بر فراز شهر هرات* پرواز می‌کرد سرنگون شد."""
        for other in self.work.relatives(clause.phrases):
            if not clause.first <= other.first <= clause.last:
                continue
            frames = {m.pattern.entry for m in self.work.readings[other.index].predicates}
            stays = not frames.isdisjoint(self._whereabouts)
            if (other.verb is not None and other.verb.negated) or (frames and not stays):
                continue
            for phrase in other.phrases:
                earlier = any(p.last == phrase.start and p.func in OTHER_TIMES for p in other.phrases)
                if not earlier and self._is_whereabouts(phrase, stays) and (found := places_of(phrase.mentions)):
                    return found[:1]
        return []

    def _while_there(self, clause: Clause, event: EventDraft) -> list[Place]:
        """Where somebody was, or had gone, when a deed befell him: *هنگامی که در کابل بود* بازداشت شد, وقتی که *به هرات
        رفته بود* ربوده شد."""
        if event.type not in SCENES:
            return []
        for other in self.work.clauses[max(clause.index - _BESIDE, 0) : clause.index]:
            leads = other.within is clause or clause.previous == other.index
            if other.relation != "adverbial" or not leads or other.verb is None or other.verb.negated:
                continue
            opens = self.work.text.keys[max(other.first - 2, 0) : other.first + 1]
            if WHEN.isdisjoint(opens):
                continue
            frames = {m.pattern.entry for m in self.work.readings[other.index].predicates}
            gone = other.verb.tense in ("past", "perfect", "pluperfect")
            for phrase in other.phrases if frames <= self._whereabouts else ():
                there = phrase.func == INSIDE or (gone and phrase.func in _ONTO)
                if there and not phrase.heads and (found := places_of(phrase.mentions)):
                    return found[:1]
        return []

    def _is_whereabouts(self, phrase: Phrase, stays: bool) -> bool:
        """Whether a phrase says where somebody was or went."""
        bound = [h for h in phrase.heads if not self.work.key_is(h, "bound_for")]
        if bound:
            return False
        return phrase.func == INSIDE or (stays and phrase.func in _ONTO) or bool(phrase.heads)

    def _brought_about(self, clause: Clause, event: EventDraft) -> list[Place]:
        """Where the attack was whose dead or wounded the clause behind که tells: از برخوردی *در غزنی* خبر داد که در آن
        دو تن کشته شدند."""
        above = self.work.clauses[clause.parent] if clause.parent is not None else None
        if above is None or event.type != "ASSAULT" or clause.relation not in ("content", "relative"):
            return []
        starts = [p.start for p in above.phrases if any(self._is_attack(h) for h in p.heads)]
        if IN_IT in (self.work.text.keys[at : at + 2] for at in range(clause.first, clause.first + 3)):
            starts.append(above.first)
        for phrase in above.phrases if starts else ():
            found = places_of(phrase.mentions) if phrase.start > starts[0] else []
            if found and (phrase.func == INSIDE or phrase.func in _ONTO):
                return found[:1]
        return []

    def _is_attack(self, head: int) -> bool:
        found = self.work.lex.noun_at(self.work.text, head)
        return found is not None and found[1].type == "ASSAULT"

    def _home(self, clause: Clause, event: EventDraft) -> list[Place]:
        """Where those live whom a deed befell, or who clash: یک شهروند *مهاباد* را بازداشت کردند, در درگیری میان کوچی‌ها
        و باشندگان *بهسود* سه تن کشته شدند."""
        if event.type not in _BEFALLING:
            return []
        between = (
            [m for p in clause.phrases if p.func == BETWEEN for m in p.mentions] if event.type == "ASSAULT" else []
        )
        for mention in (*self._parties(clause), *between):
            at_home = mention.entry == RESIDENTS and event.type == "ASSAULT"
            meant = mention.kind == "people" and (mention.actor in event.recipients or at_home)
            if meant and (found := places_of(mention.inner)):
                return found[:1]
        return []
