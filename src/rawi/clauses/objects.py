"""What را marks as the object of a clause, and where the subject before it ends when nothing parts them."""

from __future__ import annotations

from itertools import pairwise

from rawi.clauses.closing import NEARLY, OWN, REFLEXIVES
from rawi.clauses.doers import Doers, cut_off
from rawi.clauses.lists import BODIES, HUMAN_KINDS, OWNERS
from rawi.clauses.model import Clause, Phrase
from rawi.clauses.words import COMMAS, OBJECT, THAT
from rawi.who.model import Mention
from rawi.who.phrases.extensions import SO_MANY
from rawi.who.reading import POINTING, SEVERAL

_NEAR = 8
"""So many phrases before a second object may hold the first."""
_GAPS = 6
"""So many objects more may share one verb."""

AIM, _AIMED = "هدف", 3
"""What stands right behind را where something is aimed at, and among how many phrases the attack stands."""
AIMING = frozenset({"", "از"})
"""Functions of the attack that aims, of one of which what it hits is told."""
DOERS = frozenset({"country", "group", "organization", "government", "person"})
IN_RETURN = (["در", "برابر"], ["در", "مقابل"], ["در", "عوض"])
OUTSKIRTS = frozenset({"پیرامون"})
IDIOMATIC = frozenset({"از", "به"})
_ROLES = ("people:", "offices:")
"""Entries of those who are told of by what they are."""
OBJECT_NEAR = 20
"""So many words behind a noun its را may stand (یک مسجد در غرب شهر را)."""
SINGLE = frozenset({"یک", "یکی"})
"""What tells of one among many people who acts: *یکی* از کارشناسان امسال را سال سختی خواند."""
THERE = frozenset({"آنجا", "اینجا", "همانجا", "همینجا"})
"""Adverbs that را marks as the object, whoever stands before them."""
SOMEBODY = frozenset({"person", "people", "pronoun"})
OWN_PLACE = 2
"""So many words of a phrase are a place and خود: در زندان *خود را* کشت."""
WITHOUT, HOLDING = "بدون", frozenset({"شامل", "مشمول", "متشکل"})


def _last_bare(phrases: list[Phrase]) -> int | None:
    """The place of the last bare phrase that nothing marks yet."""
    for place in range(len(phrases) - 1, -1, -1):
        if not phrases[place].func and not phrases[place].ra:
            return place
    return None


class Objects(Doers):
    """Marks objects, parting them from doers that run on into them."""

    def mark_object(self, clause: Clause, at: int) -> None:
        """را marks the noun phrase that ends before it, with the prepositional phrases that hang on its noun.

        A phrase that stands before those is it (``روابط خود با این گروه را``), but not a person who opens the clause:
        then the object was taken into the prepositional phrase, and is parted from it.
        """
        phrases = clause.phrases
        marked = any(p.ra for p in phrases[-_NEAR:])
        if marked and THAT in self.keys[phrases[-1].last : at]:
            self.end()  # حمله‌ای را که ده تن را کشت *را* محکوم کرد: marked once more behind its relative clause
            return
        if (clause.times and self._is_a_while(clause, at)) or (marked and self._part_second(clause)):
            self.end()
            return
        if phrases and self._is_idiom(phrases[-1]):
            phrases[-1].func, phrases[-1].first, phrases[-1].ra = "", phrases[-1].start, True
            self.end()
            return
        if self._part_oneself(phrases) or self.keys[at - 1] in THERE:
            self.end()  # سپاه *آنجا را* هدف قرار داد
            return
        if self.keys[at + 1 : at + 2] == [AIM] and self._part_aim(clause):
            self.end()
            return
        if self.tokens[at - 1].key in COMMAS and len(phrases) > 1:
            self._drop_beside(clause, at - 1)
        place = self._counted_among(phrases)
        if place is None and (place := self._named_before(phrases)) is not None:
            phrases[place].last = phrases[-1].last
            del phrases[place + 1 :]
        if place is not None:
            phrases[place].ra = True
            self.end()
            return
        place = _last_bare(phrases)
        if place is None or (
            place < len(phrases) - 1
            and (
                self._is_doer(phrases, place)
                or self._is_counted_doer(phrases, place)
                or self._counts_behind_place(phrases, place)
            )
        ):
            parted = self._part_object(clause, (place if place is not None else -1) + 1)
            place = parted if parted is not None else self._in_return(phrases, place)
        if place is not None and not any(p.func == "" for p in phrases[:place]):
            place += self._part_doer(clause, place)
        if place is not None:
            place = self._with_counted(clause, place)
            phrases[place].ra = True
            for inner in phrases[place + 1 :]:
                inner.attached = True
        self.end()

    def _part_oneself(self, phrases: list[Phrase]) -> bool:
        """Mark خود as what is done to, where it stands behind the place: یک زندانی در زندان *خود را* کشت."""
        if not self._is_oneself_there(phrases):
            return False
        phrases.append(cut_off(phrases[-1], phrases[-1].last - 1))
        phrases[-1].ra = True
        return True

    def _is_oneself_there(self, phrases: list[Phrase]) -> bool:
        """Whether the one person of a clause does something to himself somewhere: یک زندانی در زندان *خود را* کشت; but
        پولیس یک زن در خانهٔ خود را کشت."""
        last = phrases[-1] if phrases else None
        if last is None or last.func != "در" or self.keys[last.last - 1] not in REFLEXIVES:
            return False
        if any(m.kind != "place" for m in last.mentions) or self.text.writes_ezafe(last.first):
            return False
        bare = [p for p in phrases if not p.func]
        if last.last - last.first != OWN_PLACE or len(bare) != 1 or bare[0].ra or not bare[0].mentions:
            return False
        one = bare[0].mentions[-1]
        return len(bare[0].mentions) == 1 and one.kind in ("people", "person") and not one.plural

    def _part_aim(self, clause: Clause) -> bool:
        """Mark what an attack aims at, behind it and whose it is: یکی از این حملات | *فرودگاهی* را هدف گرفت, حملات
        روسیه | *بیمارستانی* در کی‌یف را هدف گرفت."""
        phrases = clause.phrases
        for place in range(len(phrases) - 1, max(len(phrases) - _AIMED, 0) - 1, -1):
            phrase = phrases[place]
            lead = len(phrase.heads) > 1 and self.keys[phrase.first] in POINTING
            deed = phrase.heads[lead] if phrase.heads else None
            if deed is None or self.tokens[deed].word.lemma not in self.words.events:
                continue  # سکوی پرتاب را هدف گرفت
            if phrase.func not in AIMING:
                continue  # در پاسخ به حملات دیشب اسرائیل، پایگاهی را هدف گرفت
            cut = next((t.last for t in clause.times if t.first == deed + 1), deed + 1)
            while cut < phrase.last and self.keys[cut] in self.words.adjectives:
                cut += 1
            owner = self.mentions.get(cut)
            pointed = self.keys[deed - 1] in POINTING and place == len(phrases) - 1  # این حمله | *طالبان* را هدف گرفت
            if owner is not None and owner.kind in DOERS and not (pointed and owner.last == phrase.last):
                cut = owner.last
            if cut >= phrase.last:
                return False
            phrases.insert(place + 1, cut_off(phrase, cut))
            phrases[place + 1].ra = True
            for inner in phrases[place + 2 :]:
                inner.attached = True
            return True
        return False

    def _in_return(self, phrases: list[Phrase], place: int | None) -> int | None:
        """The place of what somebody does something to in return for what was told, which is no complement of در برابر:
        ایران نیز *در برابر* یکی از زندانیان را آزاد کرد."""
        last = phrases[-1] if phrases else None
        if place is None or last is None or self.keys[last.start : last.first] not in IN_RETURN:
            return place
        last.func, last.start = "", last.first
        return len(phrases) - 1

    def _counted_among(self, phrases: list[Phrase]) -> int | None:
        """The place of the people that are the object, where what they lack or hold stands behind them before را:
        *پناهجویان* بدون مدارک اقامتی را, *چهل پناهجو* شامل پانزده کودک را; but ماموران بدون حکم *این زن* را …."""
        if len(phrases) < 2 or phrases[-2].func or phrases[-2].ra or phrases[-2].last != phrases[-1].start:
            return None
        people, behind = phrases[-2].mentions[-1:], phrases[-1]
        if not people or people[0].kind != "people" or people[0].last != phrases[-2].last:
            return None
        named = behind.mentions[-1:]
        if behind.func == WITHOUT and named and named[0].last == behind.last and named[0].kind in SOMEBODY:
            return None
        if behind.func == WITHOUT and (self._is_closed(behind) or self.keys[behind.last - 1] in OWN):
            return None  # ماموران بدون اطلاع *اموال ما* را بردند
        holds = not behind.func and self.keys[behind.start] in HOLDING
        return len(phrases) - 2 if behind.func == WITHOUT or holds else None

    def _named_before(self, phrases: list[Phrase]) -> int | None:
        """The place of the persons that are the object, where a plural or یک behind their comma only says who they are:
        پولیس *کریم نوری و مینا احمدی*، مدافعان حق آموزش و کارمندان یک بنیاد را بازداشت کرد, طالبان، *کریم نوری*، یک
        شهروند را کشتند."""
        for place in range(len(phrases) - 2, max(len(phrases) - _NEAR, 0), -1):
            named, beside = phrases[place], phrases[place + 1]
            persons, people = named.mentions, beside.mentions[:1]
            if not persons or named.func or beside.func or not people or people[0].first != beside.first:
                continue
            closed = persons[-1].last == named.last == beside.first - 1 and self.keys[named.last] in COMMAS
            plain = people[0].plural and people[0].count is None
            plain = plain if len(persons) > 1 else people[0].count == (1, 1) and people[0].last == beside.last
            if closed and plain and people[0].kind in SOMEBODY and all(m.kind == "person" for m in persons):
                led = any(not p.func and p.mentions for p in phrases[max(place - _NEAR, 0) : place])
                return place if led else None
        return None

    def _is_idiom(self, phrase: Phrase) -> bool:
        """Whether an object begins with its infinitive's preposition: *از دست رفتن* این روستا را تأیید کرد; or with
        a preposition that is a noun before a place: *پیرامون دمشق* را هدف گرفت."""
        heads = phrase.heads
        if self.keys[phrase.start] in OUTSKIRTS and phrase.mentions and phrase.mentions[0].kind in ("place", "country"):
            return phrase.start + 1 == phrase.first
        if phrase.func not in IDIOMATIC or len(heads) < 2 or heads[0] != phrase.first or heads[1] != heads[0] + 1:
            return False
        return any(f.form == "infinitive" for f in self.tokens[heads[1]].word.verbs)

    def _part_second(self, clause: Clause) -> bool:
        """Mark the second object of one verb, which begins after و: سه تن را به حبس و *دو تن* را به اعدام محکوم کرد.

        Of equal verbs all but the last are left out, with the noun of a light one (Mahootian, Persian, 1997, 1.3).
        """
        near = clause.phrases[-_NEAR:]
        phrase, marked = near[-1], max(k for k, p in enumerate(near) if p.ra)
        joint = next((k for k in range(phrase.last - 1, phrase.start, -1) if self.keys[k] == "و"), None)
        if phrase.ra or len(clause.gaps) == _GAPS or not any(p.func for p in near[marked:]):
            return False
        if joint is None and not phrase.func and self.keys[phrase.first - 1] == "و":
            joint, second = phrase.first - 1, phrase
        elif joint is not None and (joint + 1 in phrase.heads or joint + 1 in self.mentions):
            second = cut_off(phrase, joint + 1)
            clause.phrases.append(second)
        else:
            return False
        second.ra = True
        clause.gaps.append(joint)
        return True

    def _is_a_while(self, clause: Clause, at: int) -> bool:
        """Whether a stretch of time is the object, and who is named before it acts, behind a comma (ظریف، سه هفتهٔ آینده
        را سرنوشت‌ساز خواند) or alone (وزیر انرژی امسال را سال سختی خواند); but دیروز in حملات دیروز را is of the
        attacks, and in زندانیان دیروز را of the people."""
        if clause.times[-1].last != at or not clause.phrases:
            return False
        first = clause.times[-1].first
        if first > 0 and self.tokens[first - 1].key in COMMAS:
            return True
        before, alone = clause.phrases[-1], all(p.func for p in clause.phrases[:-1])
        named = before.mentions[-1:]
        if not alone or before.func or before.ra or not named:
            return False
        if (named[0].first, named[0].last) != (before.first, first):
            return False
        return named[0].kind in DOERS or self.keys[before.first] in SINGLE

    def _drop_beside(self, clause: Clause, comma: int) -> None:
        """What stands between commas before را only says who the object is: عضو خانوادهٔ حسنی، محیط‌بان زحمتکش، را; but
        somebody behind a body is whom it acts on: وزارت اطلاعات، *کریم نوری، شاعر*، را بازداشت کرد."""
        phrases = clause.phrases
        beside, named = phrases[-1], phrases[-2]
        opened = beside.first > 0 and self.tokens[beside.first - 1].key in COMMAS and beside.last == comma
        marks = self.tokens[named.last : beside.first]  # «کریم نوری»، زندانی سیاسی، را
        joins = named.last < beside.first and all(t.word.kind == "punct" for t in marks)
        kinds = [m.kind for m in named.mentions[-1:] + beside.mentions[:1]]
        joins = joins and not (len(kinds) == 2 and kinds[0] in BODIES and kinds[1] in OWNERS)
        two = len(named.mentions) == 1 and bool(beside.mentions)
        joins = joins and not (two and self._is_crowd(named, beside.mentions[0]) and self._many_act(comma + 2))
        joins = joins and not (two and self._is_titled_person_on(named, beside.mentions[0], comma + 2))
        inside = opened and not beside.func and self._ends_in_a_name(named)
        if inside and named.func and named.mentions[-1].first > named.first:
            phrases[-1] = cut_off(named, named.mentions[-1].first)
        elif opened and not beside.func and not named.func and joins:
            named.heads += beside.heads
            named.mentions += [] if inside else beside.mentions
            named.last = beside.last
            del phrases[-1]

    @staticmethod
    def _ends_in_a_name(named: Phrase) -> bool:
        """Whether people are told of by somebody's name, so that what stands between commas behind them is what he is:
        *مقام‌های نزدیک به کریم نوری*، وزیر داخله، را."""
        people = named.mentions[-1:]
        inner = people[0].inner[-1:] if people and people[0].kind == "people" and people[0].last == named.last else []
        return bool(inner) and inner[0].kind == "person" and inner[0].last == named.last

    def _is_titled_person_on(self, named: Phrase, other: Mention, at: int) -> bool:
        """Whether one person with his office acts on another who has his own behind his comma: دوستم، معاون رئیس‌جمهور،
        *احمد نوری، والی پیشین*، را زد."""
        titled = self._is_titled(named) and named.mentions[0].last == named.last and other.kind == "person"
        return titled and not self._many_act(at)

    def _with_counted(self, clause: Clause, place: int) -> int:
        """Join to the counted people before it an adjective that no list knows, where the subject is told before:
        پولیس ۱۵ فرد مشکوک را, وارد شدند و سه افسر کمکی را; where the object is now among the phrases."""
        phrases = clause.phrases
        marked, before = phrases[place], phrases[place - 1] if place else None
        if before is None or before.func or before.ra or not before.mentions or before.last != marked.first:
            return place
        if self._are_so_many(phrases, place):
            before.heads += marked.heads
            before.last = marked.last
            del phrases[place]
            return place - 1
        counted = before.mentions[-1].count is not None and before.mentions[-1].last == before.last
        named = before.mentions[-1]
        member = named.last == named.head + 1 and self.tokens[named.head].word.lemma in self.words.classes["members"]
        pointing = self.keys[marked.first] in POINTING and not member  # یک مقام محلی | *آن* را رد کرد
        if not counted or marked.mentions or len(marked.heads) != 1 or pointing:
            return place
        if self.tokens[marked.first].word.plural or self.keys[marked.first] in REFLEXIVES:
            return place
        if not clause.coordinate and not any(not p.func and p.mentions for p in phrases[: place - 1]):
            return place
        before.heads.append(marked.first)
        before.last = marked.last
        del phrases[place]
        return place - 1

    def _are_so_many(self, phrases: list[Phrase], place: int) -> bool:
        """Whether people in the plural only say who a group of so many are, where somebody acts on it: پولیس *یک گروه
        پنج نفری | دزدان* را گرفت; but یک گروه پنج نفری | معلمان را کشتند."""
        group, people = phrases[place - 1], phrases[place].mentions[:1]
        if not self.keys[group.last - 1].endswith(SO_MANY) or not people or not people[0].plural:
            return False
        named = people[0].kind == "people" and people[0].first == phrases[place].first and people[0].count is None
        return named and any(not p.func and p.mentions for p in phrases[: place - 1])

    def _is_doer(self, phrases: list[Phrase], place: int) -> bool:
        """Whether a bare phrase is the clause's first and names somebody, so that it is the subject."""
        phrase = phrases[place]
        if any(p.func == "" for p in phrases[:place]) or not phrase.mentions:
            return False
        first = phrase.mentions[0]
        if self._is_part_of(first, phrases[place + 1]):
            return False
        state = first.kind == "place" and first.actor is not None  # مسکو در واکنش | آلمان را متهم کرد
        return first.first == phrase.first and (state or first.kind in HUMAN_KINDS)

    def _is_counted_doer(self, phrases: list[Phrase], place: int) -> bool:
        """Whether a figure of things opens a clause, and the object ran into those of whom so many are: هفت فروند از
        این پهپادها | پایتخت را هدف قرار دادند."""
        counted, following = phrases[place], phrases[place + 1]
        if counted.mentions or not counted.heads or self.tokens[counted.heads[0]].word.number is None:
            return False
        if following.func != "از" or following.start != counted.last or not following.heads:
            return False
        shut = [h for h in following.heads if self._shows_no_ezafe((h, h + 1))]
        return bool(shut) and shut[-1] + 1 < following.last

    def _counts_behind_place(self, phrases: list[Phrase], place: int) -> bool:
        """Whether something counted follows a place's name behind what opens a clause, so that it is the object:
        جنگنده‌ها در شرق *افغانستان* | *یک محل* را بمباران کردند."""
        if any(p.func == "" for p in phrases[:place]) or phrases[place].heads[:1] != [phrases[place].first]:
            return False
        named = [m for p in phrases[place + 1 :] if p.func == "در" for m in p.mentions]
        where = [m for m in named if m.kind == "country" or (m.kind == "place" and m.place is not None)]
        counts = (self.tokens[m.last].word for m in where if m.last < self.last)
        return any(w.number is not None or w.key in SEVERAL for w in counts)

    @staticmethod
    def _is_part_of(counted: Mention, following: Phrase) -> bool:
        """Whether what follows tells of whom so many are, so that both are one: شش تن از مبلغان یک گروه را."""
        return counted.count is not None and following.func == "از" and following.start == counted.last

    def _part_object(self, clause: Clause, least: int) -> int | None:
        """Cut the object out of a prepositional phrase that ran over it; its place among the phrases, or None."""
        phrases = clause.phrases
        for place in range(len(phrases) - 1, least - 1, -1):
            cut = self._seam(phrases[place])
            if cut is not None:
                phrases.insert(place + 1, cut_off(phrases[place], cut))
                return place + 1
        return None

    def _seam(self, phrase: Phrase) -> int | None:
        """The likeliest token inside a phrase for another noun phrase to begin, or None where it is one noun."""
        units = sorted([(h, h + 1) for h in phrase.heads] + [(m.first, m.last) for m in phrase.mentions])
        best, strength = None, 0
        for before, unit in pairwise(units):
            found = self._seam_strength(phrase, before, unit)
            if found > strength:
                best, strength = unit[0], found
        return best

    def _seam_strength(self, phrase: Phrase, before: tuple[int, int], unit: tuple[int, int]) -> int:
        word, left = self.tokens[unit[0]].word, self.tokens[before[1] - 1].word
        if unit[0] == before[1] + 1 and self.tokens[before[1]].key in COMMAS:
            return 4 if self._leaves_place(before[0], unit[0]) else 0
        between = self.keys[before[1] : unit[0]]
        if between and word.number is not None and NEARLY.issuperset(between):
            return 0 if self._wants_complement(before[1] - 1) else 4  # در آستانهٔ عید | بیش از ده زندانی را
        if between or self._wants_complement(before[1] - 1):
            return 0  # joined by و, or by a shown ezafe
        mention = self.mentions.get(unit[0])
        if word.key in self.words.adjectives and mention is None:
            return 0
        shut = any(self._is_indefinite(self.tokens[h].word, h == phrase.first) for h in phrase.heads if h < unit[0])
        where = self.mentions.get(before[0])
        if word.key in REFLEXIVES and where is not None and where.kind == "place" and where.place is not None:
            return 4  # یک مرد در غزنی | خود را کشت
        if shut or word.key in REFLEXIVES:
            return 5 if mention is not None or word.plural else 0 if word.key in REFLEXIVES else 3
        if word.number is not None or word.key == "یک" or word.key in SEVERAL or self._shows_no_ezafe(before):
            return 4
        if self.mentions.get(before[0]) is not None or left.kind == "number":
            return 4
        if word.key in POINTING or word.plural:
            return 2
        return 1

    def _shows_no_ezafe(self, before: tuple[int, int]) -> bool:
        """Whether a plural in ها, where the ezafe would be written ی, ends before what comes: پهپادها | پایتخت را."""
        word = self.tokens[before[1] - 1].word
        return word.plural and word.key.endswith("ها") and word.common

    def _leaves_place(self, before: int, at: int) -> bool:
        """Whether people stand behind a place and a comma, and are no part of where something was: در غور، سه زن را;
        or states behind a medium, who are not with whom one talks: در گفت‌وگو با شبکهٔ خبر، هند و پاکستان را."""
        place, people = self.mentions.get(before), self.mentions.get(at)
        if place is None or people is None:
            return False
        if place.kind in ("outlet", "organization", "person"):
            return people.kind == "country"
        return place.kind == "place" and people.kind in ("people", "outlet", "person", "pronoun")

    def _is_of_one(self, clause: Clause, phrase: Phrase, mention: Mention, at: int) -> bool:
        """Whether a body or place with a number is whose somebody before it is: طالبان *خبرنگار یک رسانه* را گرفتند.

        So it is where the clause has its subject already, or behind a preposition, or where the body is no object.
        """
        if self.joined or self.broken or at != phrase.last or not phrase.mentions:
            return False
        owned = phrase.mentions[-1]
        if owned.last != at or owned.head + 1 != at or owned.kind not in ("people", "person"):
            return False
        if self.tokens[at].word.number is None or mention.first != at or not owned.entry.startswith(_ROLES):
            return False
        member = self.tokens[owned.head].word.lemma in self.words.classes["members"]
        if mention.kind not in ("organization", "outlet", "place") and not (member and mention.kind == "people"):
            return False
        if self.tokens[at].word.number != 1 and not (member and mention.kind == "place"):
            return False  # متهمان | ۱۴۴ دانشگاه را هدف قرار دادند
        if bool(phrase.func) or any(not p.func for p in clause.phrases if p is not phrase):
            return True
        return OBJECT not in self.keys[mention.last : mention.last + OBJECT_NEAR]
