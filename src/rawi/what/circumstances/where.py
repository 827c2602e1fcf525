"""Where what a clause tells took place: in a place, on the way to one, against one, or in one pointed back to."""

from __future__ import annotations

from itertools import zip_longest

from msgspec.structs import replace

from rawi.clauses.model import ATTRIBUTION, Clause, Phrase
from rawi.clauses.words import AGENT, COMMAS
from rawi.lexicon.kinds_what import Predicate
from rawi.record import Place, Span
from rawi.what.circumstances.apart import stands_apart
from rawi.what.circumstances.narrowest import has_name, is_several, narrowest
from rawi.what.circumstances.scene import INSIDE, MEETING, SCENES, Scene
from rawi.what.circumstances.when import VERBAL, is_of_named, is_of_thing
from rawi.what.matching.back import OTHER_TIMES, Antecedents
from rawi.what.model import EventDraft
from rawi.what.placed import inferred, nested, places_of
from rawi.what.work import Work
from rawi.who.model import Mention

WAYS = {
    ("MOBILIZE", ""): ("به", "به سوی", "بر"),
    ("RETREAT", "withdraw"): ("از",),
    ("SANCTION", "withdraw"): ("از",),
    ("RETREAT", "release"): ("از",),
    ("COERCE", "deport"): ("به", "از"),
    ("COERCE", "arrest"): ("از",),
    ("ASSAULT", "abduct"): ("از",),
    ("CONSULT", "visit"): ("به",),
    ("AID", ""): ("به",),
    ("ASSAULT", ""): ("بر", "به", "بالای"),
}
"""Prepositions of where a deed leads to or from, by type and mode: نیرو به مرز فرستاد، از پایگاه بیرون شد."""
FROM_LAND = SCENES | {"SANCTION"}
"""Types of deeds done to people who are brought out of a country, which is not where that is done."""
THERE = frozenset({"آنجا", "همانجا", "انجا"})
CLOSED_OBJECT = (["،", "را"], [",", "را"])
BODIES = frozenset({"organization", "government"})
"""Kinds of those in whose house something takes place, in the town that they are called after: در دادگاه هرات."""
OBJECT, AND, OCCASION, SOIL = "را", "و", "بار", "خاک"
JOURNEYING = frozenset({"در", "در جریان"})
NEAR_IN_TIME, IN_THE_WAKE = (*OTHER_TIMES, "در پی"), ["در", "پی"]
"""Prepositions of what was done before or will be done after."""
MOST_PLACES = 3
"""So many phrases may stand between a deed and its place: انفجار | در مرکز | نیروهای امنیتی | *در پیشاور*."""
_STRUCK = frozenset({"ASSAULT", "COERCE", "CONCEDE", "RETREAT"})
"""Types whose object may be a place: شهر را بمباران کردند، گذرگاه را باز کردند، پایگاه را ترک کردند."""
_TOPIC = frozenset({"درباره"})
_PURPOSE = frozenset({"درباره", "برای"})
"""Functions of phrases that say what a talk is about, whose place is not that of the talk."""
PARTS_OF_LAND = frozenset(
    {"شهر", "ولایت", "استان", "ولسوالی", "شهرستان", "بخش", "نقطه", "منطقه", "گوشه", "دروازه", "ناحیه", "قسمت"}
)
VARIOUS = frozenset({"مختلف", "گوناگون", "متعدد", "دیگر", "بزرگ", "عمده", "زیادی"})
"""Adjectives of many towns that do not say which ones: در شهرهای *مختلف* ایران, not in those of the north."""


PARTS = frozenset(
    f"placewords:{part}"
    for part in ("north", "south", "east", "west", "northeast", "northwest", "southeast", "southwest", "centre")
)


BETWEEN = frozenset(f"placewords:{way}" for way in ("border", "borderland", "border_strip", "route", "road", "highway"))
"""Entries of what runs between two places."""
WHERE_HOUSED = frozenset({INSIDE, "از"})
"""Functions of phrases whose body stands for its house: *در* زندان اوین, *از* زندان اوین رها شد."""
TO_OTHER_END = frozenset({"و", "-", "–", "—"})
HOUSES = frozenset({"bodies:hospital", "bodies:university"})
"""Entries of houses of which there are many, so that one without a name is nowhere."""
WITH = "با"


class Where:
    """Places of events."""

    def __init__(self, work: Work) -> None:
        self.work = work
        self._back = Antecedents(work)
        self._scene = Scene(work)

    def of(self, clause: Clause, predicate: Predicate, event: EventDraft) -> list[Place]:
        """The places of an event told by a clause; a decision taken about others is taken where its maker is, of which
        nothing is said: شش شرکت *در هند و چین* را تحریم کرد."""
        if event.type == "SANCTION" and not event.mode:
            return []
        after = event.words[0] if event.noun else 0
        found = self.named(clause, predicate, after) or self._led_to(clause, event) or self._on_journey(clause)
        found = found or self._struck(clause, predicate, event)
        if not found and event.type not in VERBAL:
            found = (
                self._before_seat(clause, event)
                or inferred(self._home(clause, event), "where those live who protest")
                or self._witness(clause)
                or self._barred(clause, event)
                or self._reported_from(clause, event)
                or inferred(self._there(clause), "the place told last, which there takes up")
                or inferred(self._back.places(clause), "where the deed was that is pointed back to")
                or self._scene.around(clause, event)
            )
        if found:
            self._scene.told[clause.index] = event.type, found
        return found

    def _on_journey(self, clause: Clause) -> list[Place]:
        """Where the journey leads on which something is done: در سفر اخیرش *به تهران* قرارداد امضا کرد."""
        for phrase in clause.phrases:
            if phrase.func in JOURNEYING and phrase.heads and self.work.lemma_is(phrase.heads[0], "occasions"):
                led = next((p for p in clause.phrases if p.func == "به" and p.start == phrase.last), None)
                if led is not None and not led.heads:
                    return places_of(led.mentions)[:1]
        return []

    def _there(self, clause: Clause) -> list[Place]:
        """The place told last that آنجا points back to: او را به زندان پلچرخی بردند و *در آنجا* شکنجه کردند."""
        end = clause.verb.first if clause.verb is not None else clause.last
        at = next((t for t in range(clause.first, end) if self.work.text.keys[t] in THERE), None)
        if at is None:
            return []
        if clause.relation == "relative":
            told_of = clause.antecedent.mentions if clause.antecedent is not None else []
            return [m.place for m in told_of[:1] if m.place is not None and m.kind == "place"]
        for told in (clause, *self.work.before(clause)):
            if clause.sentence - told.sentence > 1:
                break
            for phrase in reversed(told.phrases):
                for mention in reversed(phrase.mentions if phrase.start < at else ()):
                    if mention.kind == "place" and mention.place is not None:
                        return [mention.place]
        return []

    def _home(self, clause: Clause, event: EventDraft) -> list[Place]:
        """Where those live who protest: باشندگان ارگو راهپیمایی کردند."""
        subject = self.work.args.own_subject(clause) if event.type == "PROTEST" else None
        if subject is None:
            return []
        homes = places_of(nested(subject.mentions[:1]))[:1]
        listed = subject.mentions[1:] if homes and AND in self.work.text.keys[subject.first : subject.last] else []
        if any(m.kind != "place" for m in listed):
            listed = []  # باشندگان خوست و زنان هرات
        return [*(homes or places_of(nested(subject.mentions))[:1]), *(m.place for m in listed if m.place is not None)]

    def named(self, clause: Clause, predicate: Predicate, after: int = 0) -> list[Place]:
        """Named places after the frame's place prepositions; those behind a deed's noun, which is ``after`` where the
        tellers are, before theirs: دفتر ملل متحد در کابل از کمک *در هرات* خبر داد."""
        for function in predicate.place:
            phrases = self.work.args.after(clause, function)
            if not function:
                phrases = [p for p in phrases if self.work.args.is_consumed(clause, p)]
            elif predicate.mode == "visit":
                phrases = [p for p in phrases if not self._is_earlier(clause, p)]
            elif predicate.type in VERBAL and not (predicate.mutual and predicate.aspect == "future"):  # is to meet
                phrases = [p for p in phrases if stands_apart(self.work, clause, p)]
            if function != INSIDE:  # در پی شلیک راکت *به حیفا*، ارتش سه تن را کشت
                phrases = [p for p in phrases if not self._is_of_another_time(clause, p)]
            else:
                own = [p for p in phrases if self._is_own(clause, predicate, p)]
                if predicate.type in MEETING and not any(p.ra and p.first <= after < p.last for p in clause.phrases):
                    own = [p for p in own if not p.attached]  # در دیدار با سفیر توقف جنگ *در غزه* را خواست
                own = self._apart_from_people(clause, predicate, own)
                own = [p for p in own if not (after and self._is_of_stir(clause, after, p))]
                own = [p for p in own if p.start >= after and any(m.place for m in p.mentions)] or own
                phrases = [self._narrower(clause, predicate, p) for p in narrowest(own, self.work.text.keys)]
            places = self._places(phrases)
            if places:
                return [*places, *self._listed_after(clause, phrases[-1])] if function == INSIDE else places
        return []

    def _is_of_stir(self, clause: Clause, noun: int, phrase: Phrase) -> bool:
        """Whether a place is that of another deed, with which the one named at ``noun`` met: برکناری او *با اعتراض مردم
        در آنکارا* روبه‌رو شد."""
        before = clause.ending_at(phrase)
        if before is not None and not before.func:
            before = clause.ending_at(before)  # با تظاهرات | هزاران نفر | در آنکارا
        if before is None or before.func != WITH or before.start <= noun:
            return False
        deeds = (self.work.lex.noun_at(self.work.text, h) for h in before.heads[:1])
        return any(deed is not None for deed in deeds)

    def _apart_from_people(self, clause: Clause, predicate: Predicate, phrases: list[Phrase]) -> list[Phrase]:
        """Where people meet, not where one of them is posted: دیدار سفیر چین *در کابل* با وزیر در اسلام‌آباد."""
        if predicate.type not in MEETING or len(phrases) < 2:
            return phrases
        before = clause.ending_at(phrases[0])
        posted = before is not None and any(m.kind == "person" for m in before.mentions)
        others = phrases[1:] if posted else []
        return others if any(m.place is not None for p in others for m in p.mentions) else phrases

    def _listed_after(self, clause: Clause, phrase: Phrase) -> list[Place]:
        """Further places of a list whose members commas part: در شهرهای ارومیه، *تبریز، رشت، و بناب*."""
        found: list[Place] = []
        end, closed = phrase.last, False
        for other in clause.phrases:
            if other.start <= phrase.start:
                continue
            listed = other.start == end + 1 and self.work.text.keys[end] in COMMAS
            if not listed or other.func or other.ra or other.heads or any(m.kind != "place" for m in other.mentions):
                break
            found += [m.place for m in other.mentions if m.place is not None]
            closed = closed or AND in self.work.text.keys[other.start : other.last]
            end = other.last
        return found if closed else []

    def _is_own(self, clause: Clause, predicate: Predicate, phrase: Phrase) -> bool:
        """Whether a phrase of place is the deed's own, not one that says where somebody is whom it is done to (سفیر
        خود *در تهران* را فراخواند) nor in what is talked about (در مورد جنگ *در غزه* گفتگو کرد)."""
        dated = [e for e in clause.times if e.last == phrase.start]
        if any(is_of_thing(self.work, clause, e) or is_of_named(self.work, clause, e) for e in dated):
            return False  # متولد ۱۳۶۵ *در هرات*; به خاطر محکوم کردن حملهٔ دیروز *در هرات* تشکر کرد
        if self._back.is_about(clause) and self._is_of_another_time(clause, phrase):
            return False
        before = clause.ending_at(phrase)
        housed = phrase.mentions[:1] and phrase.mentions[0].kind in BODIES
        verbal = predicate.type in VERBAL and predicate.mode != "investigate"
        if housed and (verbal or (before is not None and before.func and before.heads)):
            return False  # پس از حضور در ادارهٔ اطلاعات شهر
        cited = before is not None and before.func == ATTRIBUTION
        if cited and (housed or not COMMAS.isdisjoint(self.work.text.keys[phrase.last : phrase.last + 1])):
            return False  # به گفتهٔ منبعی *در وزارت دفاع*، سه تن کشته شدند: where whoever tells of it is
        if before is not None and any(self.work.text.keys[h] == OCCASION for h in before.heads):
            return True  # برای پنجمین بار در دوحه
        closed = self.work.text.keys[phrase.last : phrase.last + 2] in CLOSED_OBJECT
        if closed and before is not None and before.mentions and before.last == phrase.start:
            return False  # کریم نوری، دبیر سفارت *در وین، را* محکوم کرد
        posted = before is not None and (before.ra or any(m.kind == "person" for m in before.mentions))
        if (
            posted
            and (predicate.type, predicate.mode) == ("SANCTION", "withdraw")
            and phrase.last < clause.last
            and self.work.text.keys[phrase.last] == OBJECT
        ):
            return False
        talked_about = self.work.args.is_beside(clause, phrase, _PURPOSE if predicate.type in MEETING else _TOPIC)
        return not talked_about or (before is not None and self._is_told(before, predicate))

    def _is_of_another_time(self, clause: Clause, phrase: Phrase) -> bool:
        """Whether a place is that of a deed before or after the one taken up: این حمله یک روز پس از انفجاری *در پیشاور*
        انجام شد."""
        before, steps = clause.ending_at(phrase), 0
        while before is not None and not self._is_near_in_time(before) and steps < MOST_PLACES:
            before, steps = clause.ending_at(before), steps + 1
        if before is None or not self._is_near_in_time(before):
            return False
        return any(map(self.work.is_deed, before.heads))

    def _is_near_in_time(self, phrase: Phrase) -> bool:
        """Whether a phrase tells of what was before or after: *پس از* انفجار, *در پی* شلیک راکت."""
        return phrase.func in NEAR_IN_TIME or self.work.text.keys[phrase.start : phrase.first] == IN_THE_WAKE

    def _is_told(self, phrase: Phrase, predicate: Predicate) -> bool:
        """Whether a phrase has a deed's own noun: خبر در مورد *دیدار* دو وزیر در مسقط."""
        found = (self.work.lex.noun_at(self.work.text, h) for h in phrase.heads)
        return any(f is not None and f[1].type == predicate.type for f in found) and predicate.mode != "phone"

    def _narrower(self, clause: Clause, predicate: Predicate, phrase: Phrase) -> Phrase:
        """The town that an attack is on, where the phrase of place only says in which land that lies: حمله *به شهر
        اودیسه* در اوکراین."""
        before = self._right_before(clause, phrase) if predicate.type in SCENES else None
        if before is None or not before.mentions or (before.func and before.func not in WAYS["ASSAULT", ""]):
            return phrase
        town = before.mentions[-1]
        struck = bool(before.func) or before.ra or phrase.attached  # محاصرهٔ شهرک نور در غزنی را ادامه داد
        heads = before.heads[-1:]  # از تصرف شهر نور در غزنی, مدعی تصرف شهر نور در غزنی
        struck = struck or heads == [town.first - 1]
        deeds = all(h < town.first and self.work.lex.noun_at(self.work.text, h) is not None for h in heads)
        if not struck or not deeds or town.kind != "place" or town.place is None or town.last != before.last:
            return phrase
        known = town.place.lat is not None or town.place.transliterated
        named = known or any(m.kind == "place" for m in town.inner)  # not مقر سپاه در راسک
        return before if named and not self._is_counted(town) else phrase

    def _right_before(self, clause: Clause, phrase: Phrase) -> Phrase | None:
        """The phrase right before one, or the object that only را parts from it: شهرک نور را | در غزنی گرفتند."""
        marked = (
            p for p in clause.phrases if p.ra and p.last == phrase.start - 1 and self.work.text.keys[p.last] == OBJECT
        )
        return clause.ending_at(phrase) or next(marked, None)

    def spoken(self, clause: Clause) -> list[Place]:
        """Where somebody says something: *در دوبی* گفت, not in the house or town that he is of."""
        if clause.verb is None or self.work.readings[clause.index].speech is None:
            return []
        phrases = [p for p in clause.phrases if p.func == INSIDE and p.start < clause.verb.first and not p.heads]
        phrases = [p for p in phrases if stands_apart(self.work, clause, p) and not self._is_of_another_time(clause, p)]
        return self._places([p for p in phrases if all(m.kind not in BODIES for m in p.mentions)])[:1]

    def _led_to(self, clause: Clause, event: EventDraft) -> list[Place]:
        """Where a deed leads to or from; a city, not a government that it is done to."""
        for function in WAYS.get((event.type, event.mode)) or WAYS.get((event.type, ""), ()):
            phrases = self.work.args.after(clause, function)
            if function == "از" and event.type in FROM_LAND:  # a country is who deports, or where an envoy was
                phrases = [p for p in phrases if not any(m.kind == "country" for m in p.mentions)]
                phrases += [p for p in self.work.args.after(clause, AGENT) if self.work.text.keys[p.start] == "از"]
            if event.actors:
                phrases = [p for p in phrases if not self._does_it(p, event)]
            phrases = [p for p in phrases if not self._is_of_another_time(clause, p)]
            phrases = [p for p in phrases if not self.work.is_a(p.start - 1, "linking_adjectives")]  # متعلق به قطر
            places = self._places(phrases, cities=event.type == "AID")
            if places:
                return places
            if function == "به" and (bound := self._bound_for(clause)):
                return bound
        return []

    def _bound_for(self, clause: Clause) -> list[Place]:
        """Where somebody sets out for or something is sent, without a preposition: راهی *غزنی* شد."""
        for phrase in clause.phrases:
            if phrase.func or not phrase.heads or not self.work.key_is(phrase.heads[-1], "bound_for"):
                continue
            behind = [p for p in clause.phrases if not p.func and p.start == phrase.last]
            mentions = [m for p in (phrase, *behind) for m in p.mentions if m.first > phrase.heads[-1]]
            return [m.place for m in mentions if m.place is not None][:1]
        return []

    def _barred(self, clause: Clause, event: EventDraft) -> list[Place]:
        """Where nobody may go in, out or through: از ورود دارو *به غزه* جلوگیری کرد, تردد *از تورخم* متوقف شد."""
        if event.type != "COERCE":
            return []
        for phrase in clause.phrases:
            before = clause.ending_at(phrase) if phrase.func in ("به", "از") and not phrase.heads else None
            if before is not None and any(self.work.key_is(h, "passages") for h in before.heads):
                return places_of(m for m in phrase.mentions if m.kind == "place" and m.actor is None)[:1]
        return []

    def _reported_from(self, clause: Clause, event: EventDraft) -> list[Place]:
        """Where news of an attack comes from, which nobody is said to tell: *از خوست* خبر رسیده است که … را کشته‌اند."""
        above = self.work.clauses[clause.parent] if clause.parent is not None and clause.relation == "content" else None
        if above is None or event.type not in SCENES or above.index in self.work.statement_of:
            return []
        bare = [p for p in above.phrases if not (p.func or p.ra)]
        news = any(self.work.key_is(h, "documents_of_outlets") for p in bare for h in p.heads)
        news = news and not any(p.mentions for p in bare)
        source = next((p for p in above.phrases if p.func == "از" and not p.heads), None)
        told = source.mentions if news and source is not None else []
        return places_of(m for m in told if m.kind == "place" and m.actor is None)[:1]

    def _witness(self, clause: Clause) -> list[Place]:
        """The place that is said to see a deed: *کشمیر* شاهد تبادل آتش بود."""
        subject = self.work.args.own_subject(clause)
        heads = [p.heads[0] for p in clause.phrases if not p.func and p.heads]
        if subject is None or subject.heads or not any(self.work.key_is(h, "witnessing") for h in heads):
            return []
        return places_of(subject.mentions)

    @staticmethod
    def _is_earlier(clause: Clause, phrase: Phrase) -> bool:
        """Whether a place is that of a journey before or after this one: پس از سفر *به عمان* به پاکستان رفت."""
        return any(p.last == phrase.start and p.func.startswith(NEAR_IN_TIME) for p in clause.phrases)

    def _does_it(self, phrase: Phrase, event: EventDraft) -> bool:
        """Whether a phrase names who does it rather than where: از ایران و ترکیه اخراج شدند."""
        named = self.work.args.actors_of(phrase)
        return bool(named) and set(named) <= set(event.actors)

    def _struck(self, clause: Clause, predicate: Predicate, event: EventDraft) -> list[Place]:
        """The object of a deed that is done to a place."""
        if event.type not in _STRUCK or (event.type == "RETREAT" and event.mode != "withdraw"):
            return []
        harms = event.type in SCENES
        objects = [m for p in clause.phrases if p.ra and (harms or not p.heads) for m in p.mentions]
        objects = objects or self._behind_noun(clause, event)
        subject = self.work.args.own_subject(clause)
        befallen = predicate.recipient[:1] == ("subj",) or (clause.verb is not None and clause.verb.passive)
        told = not event.actors or self.work.args.after(clause, AGENT) or befallen
        if not objects and subject is not None and told:
            objects = [m for m in subject.mentions if m.count is None]  # گذرگاه تورخم بسته شد
        kinds = ("place", "country") if event.mode == "seize" else ("place",)  # کنترول کشور را به دست گرفتند
        ends = {m.last for m in objects}
        struck = [m for m in objects if m.kind in kinds and m.place is not None and m.first not in ends]
        struck = [m for m in struck if not is_several(m, self.work.text) or m.inner or has_name(m)]
        spots = [self._spot(m) for m in struck if not self._is_counted(m)]
        listed = bool(struck) and (
            self.work.tokens[struck[0].first].word.plural or self.work.text.keys[struck[-1].first - 1] == AND
        )  # شهرهای رفح و خان‌یونس را، خوست و پکتیا را
        return spots if listed else spots[:1]

    def _behind_noun(self, clause: Clause, event: EventDraft) -> list[Mention]:
        """What stands in the ezafe of the noun of a deed done to it: از بمباران *شهر صنعا* خبر داد."""
        frame, head = self.work.lex.frames.get(event.entry), event.words[0]
        phrase = clause.holding(head) if event.noun else None
        if phrase is None or frame is None or event.type != "ASSAULT" or frame.noun_recipient != "ezafe":
            return []
        return [m for m in phrase.mentions if m.first > head]

    def _is_counted(self, mention: Mention) -> bool:
        """Whether places are only counted: سه پوستهٔ پولیس را زدند names none."""
        word = self.work.tokens[mention.first].word
        return word.number is not None and not any(m.place is not None for m in mention.inner)

    def _spot(self, mention: Mention) -> Place:
        """The place named within a counted one: دو مقر طالبان در کجران را زدند."""
        assert mention.place is not None
        within = [m.place for m in mention.inner if m.place is not None]
        town = [m.place for m in mention.inner if m.place is not None and m.kind == "place"]
        counted = self.work.tokens[mention.first].word.number is not None
        several = bool(town) and len(town) == len(within) and is_several(mention, self.work.text)
        return within[-1] if within and (counted or several) else mention.place

    def _places(self, phrases: list[Phrase], cities: bool = False) -> list[Place]:
        """The places that phrases are about: not those after another noun (در کنار سوریه، در حملهٔ پاکستان)."""
        found: list[Place] = []
        for phrase in phrases:
            if self._is_part_told(phrase, phrases):
                continue
            ends = {m.last for m in phrase.mentions if m.kind == "place"}
            joined = -1
            for mention, following in zip_longest(phrase.mentions, phrase.mentions[1:]):
                place = self._land(mention)
                if following is not None and self._runs_between(mention, following):
                    place, joined = self._stretch(mention, following), following.first
                elif mention.first == joined:
                    continue
                if mention.first in ends:
                    continue  # در خاش بدخشان: the narrower one is told
                if place is None and mention.kind in BODIES and phrase.func in WHERE_HOUSED:
                    place = next((m.place for m in nested(mention.inner) if m.kind == "place" and m.place), None)
                    place = place or self._seat(mention)
                unnamed = phrase.func != INSIDE and self._is_counted(mention)  # بر یک پاسگاه پولیس محلی
                if place is None or unnamed or (cities and (mention.kind != "place" or mention.actor is not None)):
                    continue
                if not self._leads(phrase, mention):
                    break
                if all(p.name != place.name for p in found):
                    found.append(place)
        return found

    def _runs_between(self, mention: Mention, following: Mention) -> bool:
        """Whether a border or road runs between two places that و or a dash joins: در مرز ایران *و ترکیه*, در شاهراه
        کابل *– هرات*."""
        if mention.entry not in BETWEEN or not mention.inner or following.kind not in ("place", "country"):
            return False
        return following.first == mention.last + 1 and self.work.text.keys[mention.last] in TO_OTHER_END

    def _stretch(self, mention: Mention, following: Mention) -> Place | None:
        """The place that a border or road is, called by both its ends."""
        near = mention.place
        if near is None:
            return None
        tokens = self.work.tokens
        first, last = tokens[mention.first].start, tokens[following.last - 1].end
        text = self.work.text.raw[first:last]
        far = following.place.name_en if following.place is not None else ""
        english = f"{near.name_en} and {far}" if near.name_en and far else near.name_en
        return replace(near, name=text, text=text, name_en=english, span=Span(start=first, end=last))

    def _land(self, mention: Mention) -> Place | None:
        """The land named where a place is many of its towns or its soil: در *شهرهای گوناگون* ایران, در *خاک* یمن."""
        keys = self.work.text.keys
        parts = self.work.tokens[mention.first].word.plural and self.work.text.lemmas[mention.first] in PARTS_OF_LAND
        many = parts or keys[mention.first] == SOIL
        within = [m for m in mention.inner if m.place is not None and m.kind in ("country", "place")]
        if not parts and is_several(mention, self.work.text):
            town = [m.place for m in within if m.kind == "place"]
            return mention.place if len(town) != len(within) or has_name(mention) else town[0] if town else None
        if not many or mention.kind != "place" or len(within) != 1:
            return mention.place
        between = set(keys[mention.first + 1 : within[0].first])
        vague = between <= VARIOUS and (between or not parts)  # در شهرهای ارومیه، تبریز و رشت
        return within[0].place if vague else mention.place

    def _seat(self, mention: Mention) -> Place | None:
        """The house that a body is called by: در *کاخ سفید* دیدار کردند, روبروی *مجلس* گرد آمدند."""
        if mention.actor is None or not self.work.is_a(mention.head, "seats"):
            return None
        if mention.entry in HOUSES and mention.last == mention.head + 1:
            return None  # در بیمارستان names none
        tokens, actor = self.work.tokens, self.work.who.actors[mention.actor]
        first, last = tokens[mention.first].start, tokens[mention.last - 1].end
        text = self.work.text.raw[first:last]
        return Place(
            name=text, text=text, name_en=actor.name_en, country=actor.country, span=Span(start=first, end=last)
        )

    def _before_seat(self, clause: Clause, event: EventDraft) -> list[Place]:
        """Before whose house people protest: روبروی *مجلس* گرد آمدند."""
        if event.type != "PROTEST":
            return []
        for phrase in clause.phrases:
            fronted = phrase.func and self.work.is_a(phrase.start + (phrase.first - phrase.start > 1), "fronts")
            if fronted or any(self.work.is_a(h, "fronts") for h in phrase.heads[:1]):
                found = [place for m in phrase.mentions if m.kind in BODIES and (place := self._seat(m)) is not None]
                if found:
                    return found[:1]
        return []

    @staticmethod
    def _is_part_told(phrase: Phrase, others: list[Phrase]) -> bool:
        """Whether a phrase only says in which part of a country the place beside it lies: در لغمان *در شرق کشور*."""
        if len(phrase.mentions) != 1 or phrase.heads or phrase.mentions[0].entry not in PARTS:
            return False
        ends = (phrase.start, phrase.start - 1)  # در نزدیکی نهاریا *واقع* در شمال اسرائیل
        beside = (p for p in others if p is not phrase and (p.last in ends or p.start == phrase.last))
        return any(m.place is not None and m.entry not in PARTS for p in beside for m in p.mentions)

    def _leads(self, phrase: Phrase, mention: Mention) -> bool:
        """Whether a place is where a phrase is, not what its noun takes: whose attack, at whose disposal.

        A town after a deed is where it was done (حملهٔ کرمان); a country or capital may be who did it.
        """
        text, town = self.work.text, mention.kind == "place" and mention.actor is None
        before = [h for h in phrase.heads if h < mention.first]
        if any(self.work.lemma_is(h, "no_spots") for h in before):
            return False
        return town or all(self.work.lex.noun_at(text, h) is None for h in before)
