"""Clauses that tell more of the attack told just before, though nothing in them points back to it."""

from __future__ import annotations

from functools import cached_property

from rawi.clauses.model import ATTRIBUTION
from rawi.clauses.words import ALSO, BUT
from rawi.lexicon.kinds_what import Predicate
from rawi.what.circumstances.narrowest import Widths
from rawi.what.coreference.same_people import SamePeople
from rawi.what.matching.back import OF_THEIR_OWN
from rawi.what.model import HARMED, EventDraft
from rawi.what.placed import are_apart
from rawi.what.roots import root
from rawi.what.sides import are_own_men, sides
from rawi.what.work import Work
from rawi.who.model import Mention
from rawi.who.reading import POINTING

NEAR, FAR = 2, 4
"""Within how many sentences after an attack was told last what follows is told of it; and so what is set beside it by
هم, or stands in the same announcement: طبق این اعلامیه، چهار سرباز کشته شدند."""
BOMBER, BLASTS = "suicide-attack", frozenset({"", "explosives", "suicide-attack"})
AIMED = frozenset({"targeted", "firearms"})
"""Modes of one killing: ترور کردند. … هدف گلوله قرار گرفت."""
IN_ONE_BREATH = {("ACCUSE", "disapprove"), ("COERCE", "arrest")}
NAMED_LATER = frozenset({"ASSAULT", "COERCE", "SANCTION", "RETREAT"})
REBELS = frozenset({"REB", "UAF", "INS"})
FEW, ARRESTED = 3, "people:detainee"
NAMES = frozenset({"country", "government", "group", "organization"})
"""Kinds of those who act under a name of their own, so that others of a like kind are no other word for them."""
ANY_MODE = frozenset({"REJECT", "ASSAULT"})
"""Types of which two verbs in one breath tell the same answer or attack, whichever mode each has: هدف قرار داد و منهدم
کرد."""
EACH = "هر "
TO_WHOM = ("به",)
"""What frames have whose recipient is told of the blame, and not blamed."""


class Further:
    """Compares each event with the attack told last. ``by_clause``: the events told so far, merged, by clause."""

    def __init__(self, work: Work, by_clause: dict[int, EventDraft], people: SamePeople, widths: Widths) -> None:
        self.work, self.by_clause, self.people, self.widths = work, by_clause, people, widths
        self.attack: EventDraft | None = None
        self._latest: list[EventDraft] = []
        """The latest deeds whose victims may be named later."""
        self._told = 0
        """The clause in which the attack was told last."""

    def remember(self, event: EventDraft, clause: int) -> None:
        """Keep what was told last, in whichever clause."""
        if event.type == "ASSAULT":
            self.attack, self._told = event, clause
        if event.type in NAMED_LATER and all(event is not e for e in self._latest):
            self._latest = [*self._latest[-FEW:], event]

    def lend(self, attack: EventDraft | None, event: EventDraft) -> None:
        """Who attacked did also what befell another in it: مردان مسلح او را کشتند. پسر او *نیز در این حمله* زخمی شد; a
        clash may be won by either."""
        if attack is None or event.actors or not event.type == attack.type == "ASSAULT" or self._frame(attack).mutual:
            return
        own = {root(a, self.work.who) for a in attack.actors}
        lost = any(root(r, self.work.who) in own or self._assails(r) for r in event.recipients)
        lost = lost or are_own_men(attack.actors, event.recipients, self.work.who) or self._are_rebels(attack, event)
        if event.aspect == attack.aspect and not lost and set(attack.recipients).isdisjoint(event.recipients):
            event.actors = list(attack.actors)

    def _are_rebels(self, attack: EventDraft, event: EventDraft) -> bool:
        """Whether rebels fell too in an attack by some who have no name, of whom they may be: مهاجمان به پوسته حمله
        کردند. *ده طالب هم* در این درگیری کشته شدند."""
        actors, also = self.work.who.actors, ALSO & set(self.work.clauses[event.clause].adverbs)
        unnamed = all(actors[a].kind == "people" and not REBELS.isdisjoint(actors[a].sectors) for a in attack.actors)
        fell = bool(event.recipients) and all("REB" in actors[r].sectors for r in event.recipients)
        struck = any("REB" in actors[r].sectors for r in attack.recipients)
        return bool(also) and unnamed and fell and not struck

    def _assails(self, actor: int) -> bool:
        """Whether somebody is called an assailant, who is killed by others: یک *مهاجم* نیز در این حمله کشته شد."""
        spans = self.work.who.actors[actor].spans
        return any(self.work.lemma_is(k, "assailants") for first, last in spans for k in range(first, last))

    def of(self, event: EventDraft) -> EventDraft | None:
        """The attack told last, if an event tells what that telling left out: its wounded, whom it killed, what it
        destroyed, or that whoever did it blew himself up."""
        attack = self.attack
        if attack is None or not self._beside(attack, event) or self._goes_on_about_another(attack, event):
            return None
        more = self._wounded(attack, event) or self._victim(attack, event) or self._bomber(attack, event)
        more = more or self._death(attack, event) or self._otherwise(attack, event)
        return attack if more or self._victims(attack, event) or self._damage(attack, event) else None

    def again(self, event: EventDraft) -> EventDraft | None:
        """The attack told last, told again of what is only taken up: *این کاروان* از سوی دو مرد مورد حمله قرار گرفت."""
        attack, clause = self.attack, self.work.clauses[event.clause]
        if attack is None or event.type != "ASSAULT" or event.aspect != attack.aspect:
            return None
        victim = next((p for p in clause.phrases if not p.func and not p.ra), None)
        if victim is None or victim.mentions or self.work.text.keys[victim.first] not in POINTING:
            return None
        if self.work.lex.noun_at(self.work.text, victim.first + 1) is not None:
            return None  # این جنگ هزاران کشته داشته است
        timed = event.time is not None and attack.time is not None and event.time.start != attack.time.start
        others = bool(event.actors and attack.actors) and not self.people.same(attack.actors, event.actors)
        more = others or event.recipients or event.tolls or timed
        return None if more or clause.sentence - self.work.clauses[self._told].sentence > NEAR else attack

    def named(self, event: EventDraft) -> EventDraft | None:
        """The deed of which the lead told without names, if an event names as many as suffered it there: یک شهروند را
        کشتند. … کریم نوری با شلیک ماموران کشته شد."""
        persons = [r for r in event.recipients if self.work.who.actors[r].kind == "person"]
        if not persons or event.type not in NAMED_LATER or len(persons) != len(event.recipients) or self._also(event):
            return None
        return next((e for e in self._latest if self._may_be(e, event) and self._has_suffered(e, event)), None)

    def held(self, event: EventDraft) -> EventDraft | None:
        """The arrest told just before of those who are called nothing but the arrested: ده تن را گرفتند. *بازداشت‌شدگان*
        به زندان منتقل شدند."""
        if event.type != "COERCE" or event.actors or event.tolls or len(event.recipients) != 1:
            return None
        mention = self._first.get(event.recipients[0])
        if mention is None or mention.entry != ARRESTED or mention.count is not None or self._also(event):
            return None
        arrest = next((e for e in reversed(self._latest) if e.type == "COERCE"), None)
        if arrest is None or not self._may_be(arrest, event):
            return None
        event.recipients = []
        return arrest

    def _may_be(self, a: EventDraft, b: EventDraft) -> bool:
        """Whether two tellings near each other do not contradict but for what those who act are called."""
        another = a.mode and b.mode and a.mode != b.mode and not {a.mode, b.mode} <= AIMED
        if a.type != b.type or a.aspect != b.aspect or another:
            return False
        clauses, who = self.work.clauses, self.work.who.actors
        if not 0 < clauses[b.clause].sentence - clauses[a.clause].sentence <= NEAR:
            return False
        if a.time is not None and b.time is not None and a.time.start != b.time.start:
            return False
        if are_apart(a.places, b.places) and not self.widths.surround(a.places, b.places):
            return False
        if a.actors and b.actors and set(a.actors) & set(b.actors):
            return True
        named = a.actors and b.actors and all(who[x].kind in NAMES for x in (*a.actors, *b.actors))
        if named and sides(a.actors, self.work.who).isdisjoint(sides(b.actors, self.work.who)):
            return False
        one, other = ({s for x in e.actors for s in who[x].sectors} for e in (a, b))
        return not a.actors or not b.actors or bool(one & other)

    def _has_suffered(self, a: EventDraft, b: EventDraft) -> bool:
        """Whether those named suffered the deed told before, there too or as so many without names."""
        if set(b.recipients) <= set(a.recipients):
            return True
        if len(a.recipients) != 1 or a.recipients[0] in a.sources or self._count(a.recipients[0]) != len(b.recipients):
            return False
        if self.people.same(a.recipients, b.recipients) is False and all(map(self.people.is_unnamed, b.recipients)):
            return False  # یک مرد را گرفتند. … یک زن را گرفتند
        if self.people.is_nameless(a.recipients[0]) and self.people.alike(a.recipients[0], b.recipients[0]) is False:
            return False  # وزیر دفاع برکنار شد. … نوری، وزیر معارف، برکنار شد
        return {t.low for t in b.tolls if t.what != "detained"} <= {len(b.recipients)}

    def _count(self, actor: int) -> int:
        """How many unnamed people an actor is: یک شهروند, سه تن; 0 where they are not counted."""
        mention = self._first.get(actor)
        if mention is None or self.work.who.actors[actor].kind not in ("people", "person"):
            return 0
        if mention.count is not None:
            return mention.count[0] if mention.count[0] == mention.count[1] else 0
        word = self.work.tokens[mention.head].word
        if mention.rule == "head" and mention.kind == "person":  # رئیس پیشین دانشگاه را گرفتند. … نوری دستگیر شد
            return 1 if self.people.is_nameless(actor) else 0
        return 1 if not mention.plural and not word.plural and word.key.endswith("ی") and word.lemma != word.key else 0

    @cached_property
    def _first(self) -> dict[int, Mention]:
        """The first mention of each actor."""
        found: dict[int, Mention] = {}
        for mention in self.work.who.mentions:
            if mention.actor is not None:
                found.setdefault(mention.actor, mention)
        return found

    def _frame(self, event: EventDraft) -> Predicate:
        return self.work.lex.frames[event.entry]

    def _beside(self, a: EventDraft, b: EventDraft) -> bool:
        """Whether two attacks stand near each other in the text, and nothing that ``b`` adds sets it apart."""
        if b.type != "ASSAULT" or a.aspect != "asserted" or b.aspect != "asserted":
            return False
        if a.mode in OF_THEIR_OWN or b.mode in OF_THEIR_OWN:
            return False
        clauses = self.work.clauses
        if not 0 <= clauses[b.clause].sentence - clauses[self._told].sentence <= self._reach(b):
            return False
        if b.time is None and clauses[b.clause].times:
            return False  # پنجشنبه هم دو سرباز زخمی شدند, where the day cannot be known
        if b.time is not None and (a.time is None or (a.time.start, a.time.end) != (b.time.start, b.time.end)):
            return False
        here = {p.name for p in a.places}
        return all(p.name in here for p in b.places)

    def _reach(self, event: EventDraft) -> int:
        keys = self.work.text.keys
        sources = [p for p in self.work.clauses[event.clause].phrases if p.func == ATTRIBUTION]
        dead = bool(event.recipients) and all(map(self._are_its_dead, event.recipients))
        return FAR if dead or self._also(event) or any(keys[p.first] in POINTING for p in sources) else NEAR

    def _goes_on_about_another(self, a: EventDraft, b: EventDraft) -> bool:
        """Whether a clause goes on about something else: گشتی پلیس هدف بمب قرار گرفت *که شش تن زخمی شدند*, or after
        what is dated for itself: در سال ۲۰۲۱ هشتاد تن مردند *و سی تن زخمی شدند*."""
        clause, readings = self.work.clauses[b.clause], self.work.readings
        above = clause.parent if clause.relation == "content" else None
        if above is not None and readings[above].speech is None and self.by_clause.get(above) is not a:
            return True
        if clause.relation not in ("main", "content"):
            return True
        if not clause.coordinate or clause.previous is None or self.by_clause.get(clause.previous) is a:
            return False
        return clause.previous in self.by_clause or bool(self.work.clauses[clause.previous].times)

    def _also(self, event: EventDraft) -> bool:
        return bool(ALSO & set(self.work.clauses[event.clause].adverbs))

    def _wounded(self, a: EventDraft, b: EventDraft) -> bool:
        """Whether a clause tells of wounded people alone, after an attack whose wounded are not told yet: دو تن هم زخم
        برداشتند."""
        if self._frame(b).toll != "wounded" or {t.what for t in b.tolls} - {"wounded"}:
            return False
        if any(t.what == "wounded" for t in a.tolls) or self._frame(a).toll == "wounded":
            return False
        single = any((m := self._first.get(r)) is not None and m.count is None and not m.plural for r in b.recipients)
        apart = self._also(b) and (single or (b.back is not None and bool(b.tolls)))
        if apart or any(r in a.actors for r in b.recipients):
            return False  # در این حمله یک تن *نیز* زخمی شد: a part with its own clause
        return not b.actors or bool(set(b.actors) & set(a.actors))

    def _suffers(self, event: EventDraft) -> bool:
        """Whether a passive tells whom a deed killed or wounded, and nobody who did it."""
        verb = self.work.clauses[event.clause].verb
        hurt = self._frame(event).toll in HARMED and verb is not None
        return hurt and not event.actors and not self._also(event)

    def _victim(self, a: EventDraft, b: EventDraft) -> bool:
        """Whether the passive tells whom a shot or blow of the clause before killed or wounded: … را به گلوله بستند و
        راننده‌اش کشته شد."""
        clause = self.work.clauses[b.clause]
        if not self._suffers(b) or any(t.what == u.what for t in a.tolls for u in b.tolls):
            return False
        return clause.previous == a.clause and clause.coordinate and self._frame(a).toll not in HARMED

    def _victims(self, a: EventDraft, b: EventDraft) -> bool:
        """Whether those who suffer are counted after an attack whose toll is not told yet: به پایگاه حمله کردند. چهار
        سرباز کشته شدند; or are only called its dead: جان‌باختگان در صف هدف قرار گرفتند."""
        if b.recipients and not b.actors and all(self._are_its_dead(r) for r in b.recipients):
            return True
        if not b.tolls or not self._suffers(b) or a.tolls or self._frame(a).toll in HARMED or len(a.actors) > 1:
            return False
        if are_all_who_attacked(a, b, self.work):
            return False
        return self._says_no_more(a, b) and not any(r in a.actors for r in b.recipients)

    def _says_no_more(self, a: EventDraft, b: EventDraft) -> bool:
        """Whether nothing but who suffers stands in a clause, beside whose word it is, or that it came of the attack:
        *در نتیجهٔ آن* سه تن کشته شدند; or whether it stands in the same sentence."""
        clause, keys = self.work.clauses[b.clause], self.work.text.keys
        if clause.sentence == self.work.clauses[a.clause].sentence:
            return True
        others = [p for p in clause.phrases if p.func and p.func != ATTRIBUTION]
        of_that = all(p.last - p.first == 1 and keys[p.first] == "آن" for p in others)
        return of_that and (clause.relation == "main" or bool(others))

    def _are_its_dead(self, actor: int) -> bool:
        """Whether somebody is named by nothing but that he died or was hurt: جان‌باختگان, قربانیان."""
        work, words = self.work, self.work.who.actors[actor].name.split()
        spans = work.who.actors[actor].spans
        one = len(words) == 1 and all(last - first == 1 for first, last in spans)
        return one and all(work.is_a(first, "killed") or work.is_a(first, "wounded") for first, _ in spans)

    def _damage(self, a: EventDraft, b: EventDraft) -> bool:
        """Whether a clause joined to it tells what the attack destroyed: ده تن زخمی و ده خانه ویران شد."""
        clause = self.work.clauses[b.clause]
        verb = clause.verb
        joined = clause.coordinate and self.by_clause.get(clause.previous or -1) is a
        if not joined or b.mode != "destroy" or b.actors or b.tolls or verb is None or self._also(b):
            return False
        return verb.passive or verb.lemma == "شدن"

    def _otherwise(self, a: EventDraft, b: EventDraft) -> bool:
        """Whether somebody else counts otherwise those whom the attack just told harmed: گفت ده تن را کشته است. پولیس
        *اما* گفت که تنها سه تن کشته شدند."""
        kinds, clause = {t.what for t in b.tolls}, self.work.clauses[b.clause]
        if not kinds or not kinds <= {t.what for t in a.tolls} or not self._suffers(b) or clause.relation != "content":
            return False
        apart = any(p.func and p.func != ATTRIBUTION for p in clause.phrases)
        if apart or not b.sources or set(b.sources) & set(a.sources):
            return False
        first = self.work.text.sentences[clause.sentence].first
        if BUT.isdisjoint(self.work.text.keys[first : clause.first]):
            return False
        b.sources = []  # theirs is the figure, not the attack
        return True

    def _death(self, a: EventDraft, b: EventDraft) -> bool:
        """Whether a death that is only spoken of is the one told before: سپاه *مرگ این مستشار را* تایید کرد."""
        spoken_of = b.noun and b.rule == "event-noun-told" and self._frame(b).toll == "killed" and not b.actors
        one, other = ({t.low for t in e.tolls if t.what == "killed"} for e in (a, b))
        return spoken_of and len(b.recipients) == 1 and one == other == {1}

    def _bomber(self, a: EventDraft, b: EventDraft) -> bool:
        """Whether whoever blew himself up caused the blast told before: انفجاری … . مهاجم خود را منفجر کرده بود."""
        return b.mode == BOMBER and not (b.recipients or b.tolls or a.actors) and a.mode in BLASTS


def are_all_who_attacked(attack: EventDraft, event: EventDraft, work: Work) -> bool:
    """Whether those harmed are all told of before, where an attack befell nobody else: ملا عمر با دو تن بر پوسته حمله
    کرد که *هر سه تن* کشته شدند."""
    return not attack.recipients and any(work.who.actors[r].name.startswith(EACH) for r in event.recipients)


def in_one_breath(a: EventDraft, b: EventDraft, work: Work) -> bool:
    """Whether two verbs that و joins blame the same for the same, or arrest the same: حمله را محکوم کرد و آن را جنایت
    خواند; دستگیرشان کرد و به زندان برد."""
    one, other = work.clauses[a.clause], work.clauses[b.clause]
    alike = a.type in ANY_MODE or (a.mode == b.mode and (a.type, a.mode) in IN_ONE_BREATH)
    if (a.type, a.aspect) != (b.type, b.aspect) or not alike or a.mode in OF_THEIR_OWN:
        return False
    if one.sentence != other.sentence or not other.coordinate or other.previous != one.index:
        return False
    if not a.actors or set(a.actors) != set(b.actors):
        return False
    if a.type == "ASSAULT":
        return b.mode not in OF_THEIR_OWN and not any(p.ra or p.mentions for p in other.phrases)
    frame = work.lex.frames[b.entry]
    if frame.consequence or work.lex.frames[a.entry].consequence:
        return False  # محکوم کرد و از پیامدهای آن هشدار داد: to warn is another act
    if a.type == "ACCUSE" and a.recipients and frame.recipient == TO_WHOM:
        b.recipients = []
    return not a.recipients or not b.recipients or bool(set(a.recipients) & set(b.recipients))
