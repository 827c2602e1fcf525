"""Whose an office, body or people is: the actor or place behind it."""

from __future__ import annotations

from rawi.lexicon.kinds_classes import ClassName
from rawi.record import ARMED_SECTORS, STATE_SECTORS
from rawi.text.classes import answers_claim
from rawi.who.nodes import Node
from rawi.who.phrases.acting import CONTINENTAL
from rawi.who.phrases.called_by import CalledBy
from rawi.who.phrases.charging import MEMBER
from rawi.who.phrases.over_bodies import LEGISLATIVE
from rawi.who.reading import (
    AND,
    BROKEN_EZAFE,
    CLOSERS,
    CLOSING,
    COMMAS,
    LONGEST_NUMBER,
    OBJECT,
    OPENING,
    PLURAL_EZAFE,
    POINTING,
)
from rawi.who.words.vocabulary import EACH

THAT_ONE, HYPHEN, BARE = "آن", "-", "ا"
SOURCES = (":source", "_source")
"""What entries of those end in who tell without a name."""
SIDE, SPECIAL_UNIT = "people:party_side", "people:special_forces"
AGENTS, ARMY = "people:officer_civil", "bodies:army"
BASES = frozenset(f"placewords:{kind}" for kind in ("airbase", "naval_base", "base", "airport", "port", "facility"))
"""Places that an army strikes rather than is of."""
ATTACKS = "حملات"
MAN, SHOWN = "فرد", "ای"
FAMILY, SOURCE, WITNESS = "خانواده", "منبع", "شاهد"
BETWEEN = frozenset({"میان", "بین"})
"""What stands before two sides, who are not one."""
DEPUTY = "نماینده"
CHILDREN = frozenset({"زن", "مرد", "دختر", "پسر"})
"""Words for a woman or a man that are ones for relatives as well, but not behind یک."""
FROM, WANTED = "از", "خواسته"
FARTHEST_OBJECT = 12
"""Within so many words of who acts stands the object."""
BY_THEIR_WORD = frozenset({"گفته", "قول", "اظهارات"})
"""What puts something on the word of those behind it."""
TOLD_BEFORE: tuple[ClassName, ...] = ("occasions", "accidents", "orders", "utterances", "drafts")
"""Classes of what was told before, and is nobody's shop or paper, so that nobody is of it."""
LOT_WITHIN = 4
"""Within so many words behind people stands what befell them: *این افراد* در کابل بازداشت شدند."""


class Complements(CalledBy):
    """Reads what stands behind the head of a phrase as its owner, its place or those it deals with."""

    def _measure(self, j: int, last: int) -> int:
        """How many words a number with its measure is: مرد *سی و پنج ساله*."""
        k = j
        end = min(last, j + LONGEST_NUMBER)
        while k < end and (self.infos[k].number is not None or (self.keys[k] == AND and k > j)):
            k += 1
        return k + 1 - j if k < last and self._is_measure(k) else 0

    def _is_measure(self, k: int) -> bool:
        return self.lemmas[k] in self.v.measures or self.keys[k] in self.v.measures  # گروه پنج *نفری*

    def _starts_actor(self, j: int, last: int) -> bool:
        m = self.v.actors.match(self.keys, self.lemmas, j, last)
        return m is not None and m[0] > 1

    def _participle(self, j: int, last: int) -> bool:
        """سربازان کشته شدهٔ امریکایی: a participle with شده that is no verb group."""
        verbs = self.infos[j].word.verbs
        if not verbs or verbs[0].form != "participle" or j + 2 >= last or self.keys[j + 1] != "شده":
            return False
        after = self.infos[j + 2]
        return after.gaz or after.adjective or after.say

    def _is_of_that(self, node: Node, j: int, last: int) -> bool:
        """Whether آن says whose somebody is: اعضای *آن*, روزنامه را بست و مدیر *آن* را گرفت."""
        if self.keys[j] != THAT_ONE:
            return False
        answered = (
            self.keys[j + 1 : j + 2] == [OBJECT] and j + 2 < last and answers_claim(self.v.classes, self.lemmas[j + 2])
        )
        theirs = not self.infos[j - 1].adjective or self.lemma_is(node.head, "members")
        if answered or (node.plural and self._shows_ezafe(j - 1) and theirs):
            return not answered  # شاهدان عینی | *آن* را رد کردند
        goes_on = node.first > 0 and (self.keys[node.first - 1] == AND or self.keys[node.first - 1] in COMMAS)
        if not goes_on or self.keys[j + 1 : j + 2] != [OBJECT]:
            return False
        return self._is_staff(node) or (not node.plural and node.count is None and self._many_act(j + 2, last))

    def _of_that(self, node: Node, j: int, last: int) -> int:
        """How many words say whose somebody is that name nobody: اعضای *آن*, صاحبان *این دکان‌ها*; 0 for none."""
        if self._is_of_that(node, j, last):
            return 1
        return 2 if self._are_staff_of(node, j, last) else 0

    def _are_staff_of(self, node: Node, j: int, last: int) -> bool:
        """Whether a thing pointed to says whose owners or staff somebody is: صاحبان *این آرایشگاه‌ها*; before را only
        where others act on them."""
        if j + 2 >= last or self.keys[j] not in POINTING or not self._is_staff(node):
            return False
        f = self.infos[j + 1]
        if not f.plain or not f.word.common or f.head or f.word.verbs or self.blocked[j + 1]:
            return False
        if f.action or any(self.lemma_is(j + 1, told) for told in TOLD_BEFORE):
            return False  # انجمن داکتران | این تصمیم را نکوهش کرد
        return self.keys[j + 2] != OBJECT or self._is_acted_on(node.first, j + 2, last)

    def _complement(self, node: Node, last: int) -> bool:
        j = node.last
        if j >= last or self.blocked[j] or self._is_hyphen(node, j + 1, last):
            return False
        f = self.infos[j]
        sub: Node | None = None
        m = self.v.nominals.match(self.keys, self.lemmas, j, last) if f.nominal else None
        if m is not None:
            if m[1] in ("pronoun", "pronouns", "demonstrative") or self._many_of(node, m[1]):
                sub = self.phrase(j, last)
                if sub is None and (size := self._of_that(node, j, last)):
                    node.last = j + size
                    return True
            elif m[1] == "quantifier" and node.cat in ("people", "office"):
                kin = self._is_relative(node)  # خانوادهٔ شماری از زندانیان
                sub = self.phrase(j, last) if node.plural or kin else None  # مسئولان برخی کشورها
                if sub is None or not (kin or sub.cat == "region") or not self._counts(node, sub, last):
                    return False
        elif f.number is not None or self.keys[j] == EACH:
            sub = self.phrase(j, last)
            if sub is None or not self._counts(node, sub, last):
                return sub is None and self._of_one_thing(node, j, last)
        elif not f.boundary:
            sub = self.head(j, last)
        elif self.keys[j] in OPENING and node.cat in ("people", "office"):
            return self._quoted_body(node, last)
        if sub is None and node.cat == "people" and self._names_forces(node, j):
            node.name, node.last = (j, j + 1), j + 1
            return True
        ordered = sub is not None and self.keys[node.first - 1] in self.v.classes["orders"]
        if sub is None or (ordered and self._gives_order(node, sub, last)) or not self._owns(node, sub, last):
            return False
        node.inner.append(sub)
        node.owner = sub
        node.last = sub.last
        self._joined_people(node, sub, last)
        self._of_their_field(node, sub, last)
        return True

    def _is_hyphen(self, node: Node, at: int, last: int) -> bool:
        """Whether a hyphen joins two words in the name of a body, the second of which is no country's: سازمان
        *پرو-ازول*; but شورای *ایران-عراق*."""
        tokens = self.text.tokens
        if at + 1 >= last or self.keys[at] != HYPHEN or node.cat != "body" or at < 1:
            return False
        joined = tokens[at - 1].end == tokens[at].start and tokens[at].end == tokens[at + 1].start
        f = self.infos[at + 1]
        return joined and f.plain and not (f.finite or f.gaz)

    def _goes_on_in_name(self, node: Node, sub: Node, last: int) -> None:
        """Take in the adjective behind the land that a group is called after: گروه *خراسان سرخ*."""
        at = node.last
        if node.value.kind != "group" or at != sub.last or at + 1 >= last or self.blocked[at]:
            return
        f, after = self.infos[at], self.infos[at + 1]
        called = f.plain and not (f.head or f.function or f.action or f.word.plural or f.word.indefinite)
        if called and not f.word.comparative and (after.function or self.keys[at + 1] in COMMAS):
            node.last += self.keys[at + 1] != OBJECT

    def _of_their_field(self, node: Node, sub: Node, last: int) -> None:
        """What the people of a body deal with, before the country that it is of: انجمن جراحان *قلب ایران*."""
        k = node.last
        if sub.cat == "place" and node.cat == "body":
            self._goes_on_in_name(node, sub, last)
        if node.cat != "body" or k != sub.last or sub.cat != "people" or not sub.plural or sub.count is not None:
            return
        if k + 1 >= last or self.blocked[k] or self.blocked[k + 1] or not self.infos[k + 1].gaz:
            return
        f = self.infos[k]
        if not f.plain or f.action or f.head or f.gaz or f.name or f.adjective or f.nominal or f.word.verbs:
            return
        place = self.head(k + 1, last)
        if place is not None and place.cat in ("place", "region") and not self._object(place, last):
            node.inner.append(place)
            node.last = place.last

    def _quoted_body(self, node: Node, last: int) -> bool:
        """Take in a body that stands in quotation marks behind those who are of it: دو گزارشگر *«رادیو سپیده»*."""
        at = node.last + 1
        f = self.infos[at] if at < last and not self.blocked[at] else None
        sub = self.head(at, last) if f is not None and (f.body or f.actor) else None
        if sub is None or sub.cat not in ("body", "actor") or sub.last >= last or self.keys[sub.last] not in CLOSING:
            return False
        if not self._owns(node, sub, last) or self._is_quoted_object(node, sub, last):
            return False
        node.inner.append(sub)
        node.owner = sub
        node.last = sub.last + 1
        return True

    def _is_quoted_object(self, node: Node, sub: Node, last: int) -> bool:
        """Whether those before a quoted body act on it: وزیر *«رادیو سپیده»* را بست; not its reporters, nor those whom
        others act on who stand before them, or behind را: عضو «حزب نور» را *پولیس* گرفت."""
        at = sub.last + 1
        if at >= last or self.keys[at] != OBJECT or "MED" in getattr(node.value, "sectors", ()):
            return False
        if not self._opens_clause(node.first):
            return False
        if not node.plural and self._many_act(at, last):
            return False  # رئیس «حزب نور» را گرفتند
        return at + 1 >= last or bool(self.blocked[at + 1]) or not (self.infos[at + 1].head or self.infos[at + 1].actor)

    def _names_forces(self, node: Node, j: int) -> bool:
        """Whether a word that the language does not know is whose forces, or which outlet's sources, they are:
        نیروهای *ایساف*, منابع *سپیده‌پرس*."""
        if node.plural and self.lemmas[node.head] == SOURCE:
            return j == node.head + 1 and self.infos[j].name and not self.infos[j].given
        shown = self.keys[j - 1].endswith(PLURAL_EZAFE) and j == node.head + node.size
        theirs = (shown and self.lemmas[node.head] in self.v.forces) or self.key_is(j - 1, "inhabitants")
        return theirs and self.infos[j].name and not self.infos[j].given

    def _joined_people(self, node: Node, sub: Node, last: int) -> None:
        """Two kinds of people in the name of one body: انجمن نویسندگان *و خبرنگاران*."""
        k = sub.last
        if node.cat != "body" or node.plural or sub.cat != "people" or not sub.plural or sub.count is not None:
            return
        if node.value.kind != "organization" or k + 1 >= last or self.keys[k] != AND or not self.infos[k + 1].people:
            return
        other = self.head(k + 1, last)
        if other is not None and other.cat == "people" and other.plural and not self._object(other, last):
            node.inner.append(other)
            node.last = other.last

    def _many_of(self, node: Node, role: str) -> bool:
        """Whether یکی از can go on a phrase: پدر یکی از دختران."""
        return role == "one_of" and self._is_relative(node)

    def _counts(self, node: Node, sub: Node, last: int) -> bool:
        """Whether a counted phrase is a complement: مقام‌های دو کشور, خانوادهٔ سه زندانی; not پولیس دو تن را."""
        house = node.cat == "body" and self._is_staff(node)  # دفتر *یک رادیو* را بستند
        if (house or (sub.cat in ("body", "region") and node.cat in ("office", "people"))) and self._heads_one(
            node, sub, last
        ):
            return True
        if self._is_victim(node, sub, last):
            return True
        if self.lemmas[node.head] in CHILDREN and node.head and self.infos[node.head - 1].number == 1:
            return False  # به اتهام قتل یک زن | *دو مرد* را بازداشت کرد
        some = sub.cat in ("body", "people")
        if some and node.plural and node.last == sub.first and self.lemma_is(node.head, "members"):
            return node.count is None and self.keys[node.head].endswith(SHOWN)  # اعضای *سه گروه* را اخراج کردند
        if self.infos[sub.first].number == 2 and node.plural and self.keys[node.first - 1] in BETWEEN:
            whose = node.cat == "people" and node.last == sub.first  # درگیری میان هواداران *دو حزب*
            return whose and self.keys[sub.first + 1] not in self.v.counters
        if self.lemmas[node.head] == MEMBER and (sub.cat == "body" or self.lemmas[sub.head] == FAMILY):
            return sub.count is None or self.infos[sub.first].number == 1  # سه عضو *یک خانواده* را
        if self._leads_object(sub, last) and self._is_apposed(node, last):
            return True
        if self._object(sub, last) and self.keys[sub.first] != EACH and self._is_relative(node):
            return self._is_kin_acted_on(node, sub, last)  # خانوادهٔ *یک خبرنگار* را بازداشت کردند
        if self._object(sub, last) or node.definite:
            return False
        shown = self._shows_plural_ezafe(node, sub)
        if sub.cat == "region":
            owned = node.cat in ("people", "office") or (shown and node.cat == "body")  # هیئت‌های *دو کشور*
            return owned and self.lemmas[sub.head] in self.v.roles["any_country"]
        if self.infos[sub.first].number == 1 and node.plural and node.last == node.head + 1 == node.first + 1:
            under = self.lemmas[node.head]  # افراد *یک قوماندان*, نیروهای *یک فرمانده*
            if sub.cat in ("office", "people") and (under == MAN or (sub.cat == "office" and under in self.v.forces)):
                return True
        kin = sub.cat in ("people", "office") and self._is_relative(node)
        return kin or (sub.cat == "people" and shown and sub.entry == SIDE)

    def _heads_one(self, node: Node, sub: Node, last: int) -> bool:
        """Whether somebody heads one body among many, or counted people are of it (مدیر *یک شرکت* گفت, دو گزارشگر *یک
        رادیو*); with را only where somebody else stands before, who acts on them."""
        many = node.plural and (node.cat == "office" or node.count is None)
        many = many and not self._after_subject(node.first)  # طالبان کارمندان یک مؤسسه را بازداشت کردند
        if sub.count is None or self.infos[sub.first].number != 1 or many or node.definite:
            return False
        opens = self._opens_clause(node.first)
        if node.first and self.lemmas[node.first - 1] in self.v.forces:
            opens = opens or self._opens_clause(node.first - 1)  # نیروهای قطعهٔ خاص | یک گروه را
        if not self._leads_object(sub, last) or self._is_apposed(node, last) or not opens:
            return True
        return self._object(sub, last) and self._another_acts(sub.last + 1, last)  # مدیر یک مکتب را طالبان گرفتند

    def _owns(self, node: Node, sub: Node, last: int) -> bool:
        whom = self._is_victim(node, sub, last)
        shown = sub.cat == "people" and node.cat in ("people", "body") and self._shows_plural_ezafe(node, sub)
        closed = sub.cat != "person" and self.infos[node.head].word.clitic and node.last == node.head + 1
        theirs = self.lemma_is(sub.head, "wrongdoers") and self.lemma_is(node.last - 1, "killed")
        closed = closed or theirs or self._is_own_kin_of(node, sub)
        closed = closed or self._is_said_by(node, sub, last) or self._befell_others(node, sub)
        closed = closed or self._is_bare_plural(node, sub, last)
        if closed or self._ends_in_nation(node, sub, last) or self._behind_house(node, sub):
            return False  # به گفتهٔ همکارانش | طالبان …, خانوادهٔ مقتول | قاتل را بخشیدند
        apposed = sub.cat != "place" and self._leads_object(sub, last) and self._is_apposed(node, last)
        kin = self.lemmas[node.head] == MEMBER and self.lemmas[sub.head] == FAMILY  # سه عضو خانوادهٔ او
        theirs = self._is_that_ones(node, sub, last)
        theirs = theirs or (node.entry == AGENTS and self._is_their_post(node, sub, last))
        if whom or shown or apposed or kin or theirs:
            return True
        if self._is_subject(node, sub, last):
            self.acting = node
            return False
        away = sub.cat in ("region", "body") and self._holds_no_place(node) and self._is_unnamed(sub)
        away = away or ((sub.entry in BASES or self._are_units(sub)) and self._is_whole_army(node))
        quoted = node.cat == "region" and sub.cat in ("people", "person") and self.keys[sub.first - 1] in CLOSING
        apart = quoted or self._is_paper(node, sub, last) or self._is_chamber(node, sub)  # در منطقهٔ «خمار» | پدرش را
        apart = apart or self._takes_many(node, sub, last) or self._acts_on_described(node, sub, last)
        apart = apart or self._acts_on_partisans(node, sub, last)
        if away or apart or self._tells_alone(node, sub, last):
            return False
        if sub.definite and sub.count is not None and self.lemmas[node.head] in self.v.forces:
            return False  # نیروهای امنیتی | این چهار نفر را
        if node.cat == "people" and self._is_relative(node) and not node.definite:
            theirs = self._is_done_to_kin(node, sub, last) or (node.plural and self._is_state_name(sub))
            theirs = theirs or (sub.cat in ("people", "office", "pronoun") and self._is_kin_acted_on(node, sub, last))
            done_to = self._object(sub, last) and not theirs  # جنایات علیه *زنان افغانستان* را
            return sub.cat not in ("region", "body") and not done_to
        if self._is_dwelling(node, sub, last):
            return False
        if sub.cat == "region" and sub.plural and sub.count is not None:
            return True
        if sub.cat == "person" and not sub.titles:
            ok = self.lemmas[node.head] in self.v.of_person or self.keys[node.head] in self.v.of_person or node.plural
            ok = ok and self.lemmas[node.head] != SOURCE and not (node.cat == "body" and node.field_size)
            ok = ok and not (
                node.cat == "body" and node.plural and node.last > node.head + 1
            )  # نهادهای امنیتی | کریم را
            return ok and not (sub.weak and node.plural) and not node.definite
        if sub.cat == "people" and node.cat == "people":
            return self._are_people_of(node, sub, last)
        alone = node.cat == "office" and not sub.plural
        if sub.cat == "people" and (alone or (node.cat == "body" and self._takes_nobody(node, sub, last))):
            return False
        if node.definite:
            return sub.cat in ("place", "actor")
        bare = not node.plural and node.last == node.head + node.size  # ماموران ادارهٔ امنیت | او را آزاد کردند
        own = bare and self.lemmas[node.head] in self.v.of_person
        own = own and (self._many_act(sub.last, last) or self._another_acts(sub.last + 1, last))
        return own or not (sub.cat == "pronoun" and self._object(sub, last))  # دفتر *او* را بستند

    def _are_units(self, sub: Node) -> bool:
        """Whether several units are told of, which an army has and is not of: ارتش *یگان‌هایی* به مرز فرستاد."""
        return sub.cat == "body" and sub.plural and self.lemma_is(sub.head, "numbered_units")

    def _are_people_of(self, node: Node, sub: Node, last: int) -> bool:
        """Whether people behind people are those whose they are: دو تن از همراهان *مسافران* را, یک سرباز *قطعهٔ خاص*."""
        if sub.entry == SPECIAL_UNIT and self._is_single_soldier(node):
            return True
        wanting = self.lemma_is(node.head, "companions")
        return sub.plural and node.plural and (wanting or not self._object(sub, last))

    def _is_single_soldier(self, node: Node) -> bool:
        """Whether one soldier stands before a unit, which he is of: یک سرباز پیشین *قطعهٔ خاص* را کشتند."""
        armed = ARMED_SECTORS.intersection(getattr(node.value, "sectors", ()))
        return bool(armed or node.entry == AGENTS) and not node.plural and not node.definite

    def _is_own_kin_of(self, node: Node, sub: Node) -> bool:
        """Whether somebody behind one who is counted is his own kin, by the pronoun on him: یک پدر | *دختر خردسالش* را;
        but برادر *شوهرش* را."""
        one = node.head > 0 and self.infos[node.head - 1].number == 1 and not node.plural
        return one and sub.cat == "people" and not sub.plural and bool(self.infos[sub.last - 1].word.clitic)

    def _is_bare_plural(self, node: Node, sub: Node, last: int) -> bool:
        """Whether a plural in ا, whose ezafe would show, opens the clause before the object: *وکلا* | این محکمه را …;
        but وکلای این محکمه را."""
        bare = self.keys[node.last - 1].endswith(BARE) and self.infos[node.last - 1].word.plural
        return bare and self._object(sub, last) and self._opens_clause(node.first)

    def _befell_others(self, node: Node, sub: Node) -> bool:
        """Whether forces in whose ezafe a deed stands did it to those pointed to behind them: در عملیات نیروها | *این
        افراد* بازداشت شدند; but افراد این قوماندان کشته شدند."""
        if not (sub.definite and sub.plural and sub.cat == "people" and self.lemmas[node.head] in self.v.forces):
            return False
        behind, classes = self.keys[sub.last : sub.last + LOT_WITHIN], self.v.classes
        apart = classes["lots_of_others"].isdisjoint(behind) and classes["wounded"].isdisjoint(behind)
        return not (apart or self._opens_clause(node.first))

    def _ends_in_nation(self, node: Node, sub: Node, last: int) -> bool:
        """Whether a nationality or an indefinite noun closes a phrase, behind which others stand who are none of its:
        نظامیان اسرائیلی | *نمایندگان مجلس* را, یک منبع امنیتی | *گروه‌های مسلح* را."""
        if sub.cat not in ("people", "office", "person") and not (sub.cat == "body" and self._leads_object(sub, last)):
            return False
        if node.entry.endswith(SOURCES) or self.lemmas[node.head] == WITNESS:
            return sub.plural
        if node.last != sub.first or node.last == node.head + 1 or node.cat not in ("people", "body"):
            return False
        if self.keys[node.last - 1] in CONTINENTAL:
            return True
        place = self._place_at(node.last - 1) if self.infos[node.last - 1].gaz else None
        return place is not None and place[1].adjective and place[1].kind == "country"

    def _is_that_ones(self, node: Node, sub: Node, last: int) -> bool:
        """Whether somebody is of one who is pointed to: وکیل *این خبرنگار* گفت; before را only where others act on him:
        پولیس رانندهٔ *این وزیر* را گرفت, وکیل *این خبرنگار* را گرفتند."""
        if not sub.definite or node.definite or not {node.cat, sub.cat} <= {"people", "office"}:
            return False
        own = self._is_relative(node) or bool({self.lemmas[node.head], self.keys[node.head]} & self.v.of_person)
        own = own and not self._are_officials(node)  # وکیل *این استاد*, but وکلای مجلس | *این استاد* را
        if not self._object(sub, last):
            return own or node.cat == "people"
        if node.plural and sub.cat == "people" and not own and (self._fights(node) or self._are_officials(node)):
            return False  # گفتند که نیروهای امنیتی | *این خبرنگار* را گرفتند
        unnamed = own and (not node.plural or self._is_relative(node)) and self._many_act(sub.last, last)
        return unnamed or self._is_acted_on(node.first, sub.last, last)

    def _is_kin_acted_on(self, node: Node, sub: Node, last: int) -> bool:
        """Whether others act on somebody's kin: پولیس پسر *والی پیشین* را گرفت, طالبان بستگان *کشته‌شدگان* را زد, or
        people unnamed: یکی از محافظان *والی* را کشتند; but پدر و مادر دختر را کشتند tells of their deed."""
        if node.last != sub.first or not self._object(sub, last):
            return False
        if self._is_acted_on(node.first, sub.last, last):
            return True
        kin, word = self._is_relative(sub) and not sub.definite, self.infos[node.head].word
        if node.head and self.infos[node.head - 1].number is not None:
            return False  # سه برادر | یک کارگر را کشتند
        family = self.key_is(node.last - 1, "family") or self.lemma_is(node.last - 1, "family")
        acts: bool | str = kin or (sub.cat == "pronoun" and not family)  # همکاران او را کشتند
        acts = acts or word.indefinite or word.clitic or self.keys[node.last - 1].endswith(("ها", "ش"))
        return not acts and self._many_act(sub.last + 1, last)

    def _shows_plural_ezafe(self, node: Node, sub: Node) -> bool:
        """Whether a plural right before a noun shows its ezafe, so that the noun is of it: خانواده‌های *کارمندان* را,
        اعضای *تیم مذاکره‌کننده* را."""
        return node.plural and node.last == sub.first and self._ends_in_plural_ezafe(node.last - 1)

    def _ends_in_plural_ezafe(self, at: int) -> bool:
        """Whether a word ends as a plural with its ezafe, the broken plurals in ا too: *رؤسای* قوا."""
        key = self.keys[at]
        return key.endswith(PLURAL_EZAFE) or (key.endswith(BROKEN_EZAFE) and self.infos[at].word.plural)

    def _is_dwelling(self, node: Node, sub: Node, last: int) -> bool:
        """Whether homes follow a body or people, who act on them: ماموران وزارت اطلاعات | *خانه‌های* آنان را بازرسی
        کردند, وزارت اطلاعات | *خانهٔ* او را مهر کرد; or several places armed men: گروه‌های تروریست | *محله‌های* شهر را."""
        several = sub.cat == "region" and sub.plural and sub.count is None and node.plural and node.cat != "region"
        if (
            several
            and ARMED_SECTORS.intersection(getattr(node.value, "sectors", ()))
            and self._object_ahead(sub.last - 1, last)
        ):
            return True
        armed = node.cat == "body" and (self.key_is(node.head, "armed_bodies") or bool(node.field_en))
        if armed and sub.cat == "body" and self.lemma_is(sub.head, "dwellings"):
            return self._object_ahead(sub.last - 1, last)  # پولیس | دفتر *او* را تفتیش کرد
        if sub.cat != "region" or node.cat not in ("body", "people") or not self.lemma_is(sub.head, "dwellings"):
            return False
        return sub.plural or (node.cat == "body" and self._object_ahead(sub.last - 1, last))

    def _is_paper(self, node: Node, sub: Node, last: int) -> bool:
        """Whether an outlet follows a body that acts on it, by its name in quotation marks, else where the body is an
        authority: هیئت نظارت | *روزنامهٔ «سپیده»* را توقیف کرد, دولت | *روزنامهٔ روزگار* را بست; but دفتر روزنامهٔ …."""
        if node.cat != "body" or sub.cat != "body" or sub.value.kind != "outlet":
            return False
        authority = not STATE_SECTORS.isdisjoint(node.value.sectors) or node.last > node.head + node.size
        authority = authority and not self.lemma_is(node.head, "closed_things") and self._opens_clause(node.first)
        if sub.name is None and not (
            authority and node.value.kind != "outlet" and not self._shows_ezafe(node.last - 1)
        ):
            return False
        return sub.plural or self._object_ahead(sub.last - 1, last)

    def _is_chamber(self, node: Node, sub: Node) -> bool:
        """Whether an office follows a parliament or its members, who are a state's and no minister's (اعضای مجلس |
        *وزیر داخله* را), or several an army, whose own would stand before it: ارتش | *رهبران حزب* را."""
        if sub.cat == "office" and sub.plural and node.cat == "body" and self.key_is(node.head, "armed_bodies"):
            return node.last == node.head + node.size
        whole = node.cat == "body" or (node.cat == "office" and node.size > 1)
        chamber = whole and LEGISLATIVE in node.value.sectors
        return chamber and sub.cat == "office" and self.lemmas[sub.head] != DEPUTY

    def _tells_alone(self, node: Node, sub: Node, last: int) -> bool:
        """Whether it is on the word of sources that somebody acts: به گفتهٔ *منابع* | گروه طالبان … را کشت."""
        closed = sub.last >= last or self.keys[sub.last] in COMMAS
        if not closed and sub.cat in ("actor", "body") and self._is_told_by_others(node, sub, last):
            return True
        if self.lemmas[node.head] == WITNESS:
            return sub.cat in ("people", "body")  # شاهدان عینی | ماموران …
        if self.lemmas[node.head] == SOURCE and sub.cat in ("body", "actor", "person") and self._object(sub, last):
            return self._opens_clause(node.head)  # یک منبع امنیتی | حماس را متهم کرد
        told = node.first > 0 and self.keys[node.first - 1] in BY_THEIR_WORD
        bare = self.lemmas[node.head] == SOURCE and node.last == node.head + 1
        counted = not closed and self.infos[sub.last].number is not None  # به گفتهٔ منابع طالبان | سه نفر کشته شدند
        return told and bare and not closed and not counted

    def _is_told_by_others(self, node: Node, sub: Node, last: int) -> bool:
        """Whether it is on the word of people pointed to, or of witnesses, that whoever stands behind them acts, whose
        they cannot be: به گفتهٔ این زنان | طالبان …; but به گفتهٔ این مقام طالبان."""
        pointed = node.head > 1 and self.keys[node.head - 1] in POINTING
        told = self.keys[node.head - 1 - pointed] in BY_THEIR_WORD if node.head else False
        if not told or node.cat != "people" or node.last != node.head + node.size:
            return False
        lemma, act = self.lemmas[node.head], OBJECT in self.keys[sub.last : min(sub.last + FARTHEST_OBJECT, last)]
        if lemma in (WITNESS, SOURCE) or self.key_is(node.head, "inhabitants"):
            return act
        others = pointed and lemma not in self.v.forces and lemma not in self.v.classes["members"]
        return others and (STATE_SECTORS | ARMED_SECTORS).isdisjoint(getattr(node.value, "sectors", ()))

    def _is_done_to_kin(self, node: Node, sub: Node, last: int) -> bool:
        """Whether a name with را says whose relative is the object: مأموران *پدر سارا رضایی* را بازداشت کردند.

        Somebody stands before them who does it, or the verb is plural; پدر سارا را کشت tells of the father's deed.
        """
        if sub.cat != "person" or node.plural or node.last != sub.first:
            return False
        return not self._opens_clause(node.first) or self._many_act(sub.last + 1, last)

    def _takes_nobody(self, node: Node, sub: Node, last: int) -> bool:
        """Whether people after a body are its object: پولیس | مردی را, پلیس فتا | عاملان انتشار تصاویر را, ریاست
        اطلاعات | این افراد را."""
        if sub.definite and sub.plural and self._object(sub, last):
            return True
        if self.lemma_is(sub.head, "wrongdoers"):
            return True  # پلیس | عامل قتل … را
        forces = self.lemmas[sub.head] in self.v.forces or self.keys[sub.head] in self.v.forces
        forces = forces and bool(node.field_en) and sub.plural
        if forces and sub.owner is None and not sub.nation:
            return True  # وزارت دفاع | نیروهای کمکی به کندز فرستاد
        if self.lemma_is(node.head, "armed_bodies") and sub.last < last and self.infos[sub.last].word.ordinal:
            return self.keys[sub.last + 1 : sub.last + 2] == [OBJECT]  # پلیس | مهاجم دوم را
        return self.infos[sub.first].word.indefinite or (sub.plural and self.key_is(node.head, "armed_bodies"))

    def _holds_no_place(self, node: Node) -> bool:
        """Whether a place without a name after a head is what it acts on: جنگجویان *معدن* … را گرفتند."""
        fighters = node.cat == "people" and node.plural and self.lemmas[node.head] in self.v.forces
        return fighters or (node.cat == "body" and node.value.kind == "government" and node.field_en == "")

    @staticmethod
    def _is_whole_army(node: Node) -> bool:
        """Whether an army is told of by its word alone, which is of no place behind it: ارتش | *پایگاه* دشمن را."""
        return node.entry == ARMY and node.last == node.head + node.size

    def _is_their_post(self, node: Node, sub: Node, last: int) -> bool:
        """Whether agents stand before the one place that they are of, since others follow whom they act on: ماموران
        *فرودگاه* | سه مسافر را; but ماموران | معدن را."""
        if sub.cat not in ("region", "body") or sub.plural or node.last != sub.first:
            return False
        if self._object(sub, last) or sub.last >= last or self.lemma_is(sub.head, "dwellings"):
            return False
        f = self.infos[sub.last]
        return f.number is not None or f.nominal or f.people or f.office

    def _is_unnamed(self, region: Node) -> bool:
        if self.lemmas[region.head] in self.v.roles["any_country"]:
            return False
        if region.cat == "body":  # نیروهای مسلح *مراکز* آنان را زدند
            return region.plural and region.owner is None and not (region.field_en or region.nation or region.definite)
        named = region.name is not None and self.infos[region.name[0]].name
        bare = not named and region.owner is None and region.count is None
        return bare and not (region.nation or region.definite or region.plural)

    def _after_complement(self, node: Node, last: int) -> None:
        """نمایندهٔ ویژهٔ روسیه برای افغانستان: offices for a country or a matter."""
        j = node.last
        if j + 1 >= last:
            return
        self._posting(node, last)
        if (
            self.lemmas[node.head] not in self.v.regional
            and " ".join(self.keys[node.head : node.head + node.size]) not in self.v.regional
        ):
            return
        if self.keys[j] == "برای":
            j += 1
        elif self.keys[j] == "در" and self.keys[j + 1] in ("امور", "بخش"):
            j += 2
        elif self.keys[j] == "امور":
            j += 1
        else:
            return
        for k in range(j, min(j + 4, last)):
            f = self.infos[k]
            if self.blocked[k] or (f.boundary and not f.gaz):
                return
            if f.gaz or f.placeword or f.actor:
                sub = self.head(k, last)
                if sub is not None and sub.cat in ("place", "region", "actor"):
                    node.inner.append(sub)
                    node.last = sub.last
                    return

    def _posting(self, node: Node, last: int) -> None:
        """Where a country's envoy is: سفیر ایران *در بغداد*, نمایندهٔ روسیه *در سازمان ملل*."""
        at = node.last
        owned = node.nation or (node.owner is not None and node.owner.cat in ("place", "actor"))
        if not owned or self.lemmas[node.head] not in self.v.posted or at + 1 >= last or self.keys[at] != "در":
            return
        f = self.infos[at + 1]
        if self.blocked[at + 1] or not (f.gaz or f.actor):
            return
        seat = self.head(at + 1, last)
        if seat is not None and seat.cat in ("place", "actor"):
            node.inner.append(seat)
            node.last = seat.last

    def _unfinished(self, node: Node, last: int) -> bool:
        """Whether a head may go on in common nouns: a body of several words (قوه قضائیه) only in a name."""
        outlet = node.cat == "body" and node.value.kind == "outlet"  # پایگاه خبری *آفتاب*
        return node.cat != "body" or node.size == 1 or outlet or (node.last < last and self.infos[node.last].name)

    def _plain(self, k: int, node: Node) -> bool:
        f = self.infos[k]
        if self.blocked[k] or not f.plain or k in self.strong or self._governs(k, len(self.keys)):
            return False
        if f.alone and not self._is_outlets_name(k, node):
            return False
        asked = self.keys[k] == WANTED and self.keys[max(node.first - 1, 0)] == FROM  # از مجلس | خواسته تا …
        if asked or (k + 1 < len(self.keys) and self.keys[k + 1] in self.v.classes["aforesaid"]):
            return False  # پولیس | فرد مذکور را
        if f.people and (m := self.v.people.match(self.keys, self.lemmas, k, len(self.keys))) is not None and m[0] > 1:
            return not m[1][1].collective  # پلیس | باند سه نفرهٔ سارقان را
        if self.key_is(k, "never_fields") or (self.lemma_is(k, "operations") and self.infos[k - 1].adjective):
            return False  # نیروهای امنیتی | عملیات نظامی را
        if any(v.form == "participle" and v.negated for v in f.word.verbs[:1]):
            return False  # رژیم | نگفته این افراد کجا هستند
        if f.participle and not COMMAS.isdisjoint(self.keys[k + 1 : k + 2]):
            return False  # مکتوبی که به دست رسانه‌ها | رسیده، …
        counted = node.head > 0 and self.infos[node.head - 1].number is not None
        if counted and (self.key_is(k, "endured") or self.key_is(k, "undergone")):
            return False  # ۱۲ کارخانه | تخریب و … شد
        whole = node.cat == "office" and node.size > 1
        if self.keys[k] == ATTACKS or (whole and self.lemma_is(k, "attacks")):
            return False  # نیروهای ائتلاف | حملات هوایی را, رئیس جمهوری | حملهٔ هوایی … را
        if self.lemma_is(k, "tellings") and not self.lemma_is(node.head, "newsrooms"):
            return False  # سخنگوی پولیس خبر دستگیری او را تکذیب کرد, سخنگوی حکومت گزارش‌ها را رد کرد
        if (f.people and f.word.indefinite) or self._is_one(k):
            return False  # پولیس مردی به نام کریم را گرفت
        if f.name:
            state = f.given and bool(STATE_SECTORS.intersection(node.value.sectors))  # پارلمان کریم رحیمی را تأیید کرد
            return node.cat == "body" and self.lemmas[node.head] not in self.v.of_person and not state
        return True

    def _is_outlets_name(self, k: int, node: Node) -> bool:
        """Whether a word for somebody is what an outlet is called, right behind its noun and before a mark: به گزارش
        خبرگزاری *معمار*؛ …."""
        told = node.cat == "body" and node.value.kind == "outlet" and k == node.last and not self.infos[k].plural
        return told and k + 1 < len(self.keys) and self.keys[k + 1] in CLOSERS

    def _is_one(self, k: int) -> bool:
        """Whether a word with ی is somebody after a body: پولیس | فردی که … بود را."""
        key = self.keys[k]
        return (
            key.endswith("ی")
            and key[:-1] in self.v.classes["somebody"]
            and self.keys[k + 1 : k + 2] in (["که"], [OBJECT])
        )

    def _adopt(self, node: Node, sub: Node) -> None:
        node.inner.append(sub)
        node.owner = sub
        node.last = sub.last
