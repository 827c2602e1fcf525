"""Whether the head of a phrase is who acts on the noun right behind it, and not of that noun."""

from __future__ import annotations

from rawi.record import ARMED_SECTORS, STATE_SECTORS
from rawi.text.model import VerbForm
from rawi.who.nodes import Node
from rawi.who.phrases.charging import FARTHEST_CHARGE, LONGEST_CHAIN
from rawi.who.phrases.openings import FARTHEST_SUBJECT, IN, THAT
from rawi.who.phrases.over_bodies import OF_THE_WORLD, OverBodies
from rawi.who.reading import AND, COMMAS, JOINTS, LONGEST_NAME, OBJECT

LONGEST_OBJECT = 10
"""Within so many words of where an object begins stands its را."""
UNKNOWN = frozenset({"ناشناس", "نامعلوم", "مجهول"})
"""Adjectives after which people are nobody's."""
ONE = "یک"
OWN = frozenset({"خود", "خویش"})
LONGEST_OWNED = 3
LONGEST_LIST = 12
TALKS = frozenset(
    {"گفتگو", "گفتوگو", "مصاحبه", "گفتگویی", "گفتوگویی", "مصاحبهای", "دیدار", "دیداری", "نشست", "صحبت", "ملاقات"}
)
BEFORE_PRESS = frozenset({"جمع", "دیدار", "سوال", "سؤال", "پرسش"})
COUNCILS = frozenset({"شورای", "مجمع", "پارلمان", "کنگره", "کنگرس", "سنای"})
"""Bodies in which somebody speaks of others."""
SESSIONS = frozenset({"نشست", "جلسه", "اجلاس", "مقر"})
MEANWHILE = frozenset({"در", "طی", "ضمن"})
"""What somebody says things in, and the prepositions before it."""
MISSIONS = frozenset({"سفارت", "کنسولگری", "قنسلگری"})
"""Bodies that an office before them is of: معاون سفارت."""
SEATS = MISSIONS | {"دفتر", "مقر", "پارلمان", "کاخ", "قصر", "فرمانداری", "استانداری", "شهرداری", "کلانتری"}
"""Bodies that have a house, which is attacked: معترضان | سفارت امریکا را."""
STATES_AND_GROUPS = frozenset({"country", "government", "group"})
BY_ORDER = frozenset({"به", "با", "بنا", "حسب", "طبق"})
CONTINENTAL = frozenset({"اروپایی", "غربی", "عربی", "آسیایی", "افریقایی", "آفریقایی"})
"""Adjectives of several states, behind which no state stands in the ezafe."""


class Acting(OverBodies):
    """Tells the subject of a sentence from the owner of what stands behind it."""

    def _is_subject(self, node: Node, sub: Node, last: int) -> bool:
        """Whether a head is the subject of what is done to the noun after it, or said of it."""
        if sub.cat == "body" and self.lemma_is(node.head, "numbered_bodies"):
            return False  # شعبهٔ ۲۶ *دادگاه انقلاب*، کریم نوری را
        if self._object(sub, last) and (self._another_acts(sub.last + 1, last) or self._is_own_word(node, sub, last)):
            return False
        house = sub.cat == "region" and (self.lemma_is(node.head, "assailants") or self._is_way(node, sub))
        house = house and self._object_ahead(sub.last - 1, last)
        object_here = house or self._object(sub, last) or self._lists_object(sub, last) or self._are_houses(sub, last)
        done_to = object_here and self._does_to(node, sub, last)
        acts = self._acts_on(node, sub, last) or self._acts_on_own(node, sub, last)
        blames = self._lays_on(node, sub, last) or self._closes_accuser(node, sub, last)
        blames = blames or self._is_whole(node, sub, last)
        acts = acts or self._acts_on_other(node, sub, last) or self._closes_doer(node, sub, last)
        return done_to or acts or blames or (object_here and self._is_talked_to(node))

    def _is_acted_on(self, first: int, ra: int, last: int) -> bool:
        """Whether somebody else acts on those who begin at ``first``, whose را stands at ``ra``: named before them,
        behind them, or in the clause that theirs goes on from (پولیس آمد *و* … را برد, گفت *که* … را برده است)."""
        goes_on = first > 1 and self.keys[first - 1] in (THAT, AND) and self._has_verb(first - 2)
        return goes_on or self._after_subject(first) or self._another_acts(ra + 1, last)

    def _another_acts(self, at: int, last: int) -> bool:
        """Whether somebody stands behind را who acts, with no preposition, so that nobody before it does: رهبر حزب
        مخالف را دیروز *پولیس* گرفت; no group or network, which the object may be called."""
        if at < last and self.keys[at] == THAT:  # مدیر مکتب را که به دختران درس می‌داد، طالبان گرفتند
            at = next((k + 1 for k in range(at, last) if self.infos[k].finite), last)
            at += at < last and self.keys[at] in COMMAS
        while at < last and (self.blocked[at] or (self.keys[at] in COMMAS and self.blocked[at - 1])):
            at += 1
        if at < last and self._force_acts(at, last):
            return True
        if at >= last or not (self.infos[at].actor or self.infos[at].gaz or self.infos[at].body):
            return False
        acting = self.head(at, last)
        if acting is None or not (acting.cat == "actor" or self._is_state_name(acting) or self._is_state(acting)):
            return False
        verbs = [k for k in range(acting.last, min(acting.last + FARTHEST_CHARGE, last)) if self.infos[k].word.verbs]
        return bool(verbs) and self.keys[acting.last] not in JOINTS and self.keys[acting.last] != OBJECT

    def _force_acts(self, at: int, last: int) -> bool:
        """Whether forces or armed people stand behind را, right before the verb or its noun, and agree with it: والی را
        *افراد مسلح* ربودند."""
        if not (self.infos[at].people and self.infos[at].plural) or self.lemmas[at] not in self.v.forces:
            return False
        acting = self.head(at, last)
        if acting is None or acting.cat != "people" or acting.last >= last or self.keys[acting.last] == OBJECT:
            return False
        near = range(acting.last, min(acting.last + 2, last))
        return self._agrees(next(self._verbs_ahead(near.start, near.stop), None), many=True)

    def _is_own_word(self, node: Node, sub: Node, last: int) -> bool:
        """Whether a body says of itself what it has done to an office holder: پولیس اعلام کرد که *رئیس شورا* را گرفته
        است; who begins to act in such a clause would seldom do so in the perfect and in the body's number, but an
        office under no other, or that needs no complement, does (گفت که *وزیر دفاع* | فرمانده پولیس را ستوده است)."""
        at = node.first - 1
        if node.cat != "office" or node.plural or at < 1:
            return False
        if node.size > 1 or (sub.cat in ("office", "person") and not self.lemma_is(node.head, "deputies")):
            return False
        while at > 1 and (self.blocked[at] or self.infos[at].gaz or self.infos[at].placeword or self.keys[at] == IN):
            at -= 1  # گفت در هرات *رئیس شورا* را گرفته است
        said = self._saying_before(at + 1)
        if said is None or not self.infos[said].finite:
            return False
        verbs = [k for k in range(sub.last + 1, last) if self.infos[k].finite]
        relative = self.keys[sub.last + 1 : sub.last + 2] == [THAT]  # رئیس شورا را *که گریخته بود* گرفته است
        k = next(iter(verbs[relative:]), last)
        verb = self.infos[k].word.verbs[0] if k < last and self.infos[k].word.verbs else None
        if verb is None or not (verb.form == "perfect" or (verb.form == "copula" and self.infos[k - 1].participial)):
            return False
        speaker = self._opener(said)
        return speaker is not None and self.infos[speaker].plural == (verb.person or "").endswith("p")

    def _opener(self, at: int) -> int | None:
        """The body that opens the clause of a verb, or None where somebody else does."""
        for k in range(at - 1, max(at - FARTHEST_SUBJECT, -1), -1):
            if self._party_opens(k):
                f = self.infos[k]
                return k if (f.body or f.actor or f.gaz) and not (f.office or f.people) else None
        return None

    def _is_talked_to(self, node: Node) -> bool:
        """Whether a phrase only says to whom or where somebody talked, so that the object behind it is not theirs: در
        گفتگو با *خبرنگاران* | اسرائیل را متهم کرد, در نشست *شورای امنیت* | روسیه را محکوم کرد."""
        i, keys = node.first, self.keys
        i -= i > 0 and keys[i - 1] == ONE
        if i < 3:
            return False
        if keys[i - 1] in BEFORE_PRESS or (node.cat == "body" and keys[i - 1] in SESSIONS):
            return keys[i - 2] in ("در", "به")
        if keys[i] in COUNCILS and keys[i - 1] == "در":
            return True
        return keys[i - 1] == "با" and keys[i - 2] in TALKS and keys[i - 3] in MEANWHILE

    def _gives_order(self, node: Node, sub: Node, last: int) -> bool:
        """Whether somebody only gave the order, and is not of those it befell: پلیس به دستور *دادستان* | این افراد را
        گرفت."""
        return node.first > 1 and self.keys[node.first - 2] in BY_ORDER and self._object(sub, last)

    def _closes_doer(self, node: Node, sub: Node, last: int) -> bool:
        """Whether a body by its full name ends those who open a clause and agree with its verb, before somebody with
        را: نمایندگان مجلس | *باشندگان قریه* را …"""
        told = sub.cat in ("people", "office", "person") or (not sub.definite and self._is_told_in_full(node, sub))
        if not told or node.last != sub.first or self._shows_ezafe(node.last - 1):
            return False
        held = getattr(node.value, "sectors", ()) if node.cat != "people" or node.size > 1 else ()
        sectors = STATE_SECTORS.intersection(held)
        called = node.last > node.head + node.size and sub.cat != "people"  # حزب عدالت | *فرمانده پیشین پولیس* را
        named = (bool(node.field_en) or called) and node.cat == "body"  # a party, a union by its full name
        head = self._chain_head(node.first)
        if head is None or not (self._leads_object(sub, last) or self._leads_own(sub, last)):
            return False
        verb = next(self._verbs_ahead(sub.last + 1, last), None)
        joined = self._is_joined(head)
        if verb is None or not self._agrees(verb, joined or self.infos[head].plural):
            return False
        whole = bool(sectors) and (node.size > 1 or "LEG" in sectors)
        return named or whole or (self._is_headed(node, head) and not self._says_of_himself(head, verb))

    def _says_of_himself(self, head: int, verb: VerbForm) -> bool:
        """Whether what somebody says he has done is told in the perfect, behind که or at once: پولیس گفت که *مدیر شرکت
        …* را گرفته است."""
        said = head not in self.starts and self._saying_before(head) is not None
        return said and verb.form in ("perfect", "copula")

    def _saying_before(self, at: int) -> int | None:
        """Where the verb of saying ends behind which a clause begins, with که or at once."""
        if self.keys[at - 1] == THAT:
            return at - 2
        return at - 1 if self.infos[at - 1].say else None

    def _is_headed(self, node: Node, head: int) -> bool:
        """Whether a body without a name is only said to be that of its head, its staff or its branch, who open the
        sentence and act: رئیس دانشگاه | *این استاد* را, شعبهٔ دوم دادگاه | *این خبرنگار* را; but پولیس مدیر شرکت *این
        بازرگان* را, دفتر *او* را."""
        if head == node.first or node.cat != "body" or self.lemma_is(node.head, "dwellings"):
            return False
        f = self.infos[head]
        whole = self.lemma_is(node.head, "armed_bodies") or self.lemmas[node.head] in self.v.government
        part = f.body and (whole or self.lemma_is(head, "numbered_bodies"))  # لوای سوم اردو, ریاست معارف وزارت
        if not (f.office or f.people or part) or f.kin or (head not in self.starts and self._after_subject(head)):
            return False  # امریکا کریم نوری، مدیر شرکت *ستاره* را تحریم کرد
        return not any(f.office or f.people for f in self.infos[head + 1 : node.first])

    def _are_houses(self, sub: Node, last: int) -> bool:
        """Whether places in the plural are the object, with what is said of them: وزارت معارف | *مکاتب دخترانه* را."""
        if sub.cat != "region" or not sub.plural:
            return False
        for k in range(sub.last, min(sub.last + LONGEST_OBJECT, last)):
            if self.keys[k] == OBJECT:
                return True
            if self.blocked[k] or self.infos[k].finite or self.keys[k] in COMMAS:
                return False
        return False

    def _lists_object(self, sub: Node, last: int) -> bool:
        """Whether the object goes on from a phrase in a list: نیروهای روسی *شهرهای خارکیف*، سمی و ماریوپول را."""
        at = sub.last
        if at + 1 >= last or self.keys[at] not in JOINTS:
            return False
        for k in range(at, min(at + LONGEST_LIST, last)):
            if self.keys[k] == OBJECT:
                return True
            f, parts = self.infos[k], self.keys[k] in JOINTS
            if self.blocked[k] or f.finite or (f.function and not parts):
                return False
        return False

    def _does_to(self, node: Node, sub: Node, last: int) -> bool:
        """Whether a head that opens its sentence is the subject of what is done to the noun with را right after it.

        پولیس شهر را محاصره کرد: such a sentence has no other subject, unless its plural verb says that people unnamed
        did it (رئیس شورا را کشتند); a head that shows its ezafe (سخنگوی) takes the noun.
        """
        round_ = node.head > 0 and self.key_is(node.head - 1, "round_numbers")  # صدها معترض | شاهراه کابل را
        several = node.cat == "people" and (node.plural or round_ or self._are_several(node.head))
        crowd = several and self.key_is(node.head, "protesters")
        fighters = several and (self._fights(node) or (crowd and sub.cat == "body") or self._is_way(node, sub))
        one = node.cat in ("body", "office") and not node.plural and not node.titles
        if not (one or fighters) or node.last != sub.first or not self._opens_clause(node.first):
            return False
        if self._after_subject(node.first) or (node.cat == "office" and self.keys[sub.head] in MISSIONS):
            return False  # وزارت خارجه روز جمعه، *معاون سفارت* افغانستان را احضار کرد
        if node.cat == "office" and (self._said_of_one(node) or self._is_of_body(node, sub)):
            return False  # ارتش گفت که *رهبر حزب* را کشته است
        described = node.last > node.head + node.size  # افراد مسلح | نمایندگان مجلس را
        attack = fighters and self._strikes(node)  # افراد مسلح | استادان دانشگاه را
        apart = described or attack or not fighters  # پولیس | نمایندگان کارگران را
        officers = sub.cat == "office" and sub.plural and apart
        armed = self.lemma_is(node.head, "assailants") or self._are_armed(node)  # افراد مسلح | دفتر والی را
        seat = (sub.plural and not crowd) or ((armed or crowd) and self.keys[sub.head] in SEATS)
        seat = seat or (crowd and self._has_house(sub))
        seats = fighters and sub.cat == "body" and seat  # ماموران امنیتی | دفاتر این حزب را
        acted_on = ("region",) if fighters else ("people", "region", "body")
        if sub.cat not in acted_on and not (officers or seats or (one and self._is_named_body(sub))):
            return False
        at = node.last - 1
        whole = node.size > 1 and sub.plural and sub.cat in ("people", "office")  # وزیر داخله | کارگران را
        silent = self.keys[at].endswith("ه") and not self.keys[at].endswith("اه")  # its ezafe does not show
        silent = silent and not self._is_told_in_full(node, sub)
        if self._shows_ezafe(at) or (silent and not whole):
            return False
        verbs = self._verbs_ahead(sub.last + 1, last)
        verb = next(verbs, None)
        if sub.last + 1 < last and self.keys[sub.last + 1] == THAT:
            verb = next(verbs, None)  # شهر را *که در دست شورشیان بود* پس گرفتند
        joined = self._is_joined(node.first)
        return verb is not None and (verb.person or "").endswith("p") == (fighters or joined)

    def _is_joined(self, at: int) -> bool:
        """Whether و joins whoever begins at a word to another who acts, and not their clauses: طالبان و | *وزارت داخله*
        معلمان را; but معترضان گریختند و *پلیس* خیابان را بست."""
        return at > 1 and self.keys[at - 1] == AND and not self._joins_clauses(at)

    def _is_way(self, node: Node, sub: Node) -> bool:
        """Whether a place is a road, which people right before it shut and are not of: کارگران | *جادهٔ اصلی* را; but
        باشندگان جادهٔ دارالامان را."""
        if sub.cat != "region" or not self.lemma_is(sub.head, "ways"):
            return False
        return sub.last == sub.head + 1 or not self.lemma_is(node.head, "inhabitants")

    def _said_of_one(self, node: Node) -> bool:
        """Whether an office that is always of somebody opens what is said: who says it goes on, and did it himself."""
        if not (self.lemma_is(node.head, "heads_of") or self.lemma_is(node.head, "deputies")):
            return False
        for k in range(node.first - 1, max(node.first - LONGEST_CHAIN, -1), -1):
            if self.keys[k] == THAT:
                return k > 0 and (self.infos[k - 1].say or self.infos[k - 1].finite)
            if self.infos[k].finite:
                return False
        return False

    def _fights(self, node: Node) -> bool:
        """Whether people are forces or assailants, who act on places and are not of them."""
        return self.lemmas[node.head] in self.v.forces or self._strikes(node)

    def _strikes(self, node: Node) -> bool:
        """Whether people are assailants, armed, or members of something: اعضای این گروه | *خودروی پولیس* را."""
        members = self.lemma_is(node.head, "members") and bool(node.inner)
        return members or self._are_armed(node) or self.lemma_is(node.head, "assailants")

    def _are_armed(self, node: Node) -> bool:
        """Whether people are forces, or said to be armed or unknown: *سربازان*, *مردان مسلح*, *افراد ناشناس*."""
        forces = node.plural and self.lemmas[node.head] in self.v.forces
        return forces or any(self.key_is(k, "armed") or self.keys[k] in UNKNOWN for k in range(node.head, node.last))

    def _is_struck(self, node: Node, j: int, last: int) -> bool:
        """Whether a vehicle or house right behind assailants who open their clause is what they struck."""
        struck = self.lemma_is(j, "crashing_things") or self.lemma_is(j, "dwellings")
        if struck and self._strikes(node) and (self._are_armed(node) or self._opens_clause(node.first)):
            return self._object_ahead(j, last)
        return self._is_brought_down(node, j, last)

    def _is_brought_down(self, node: Node, j: int, last: int) -> bool:
        """Whether a weapon is the object of those right before it: نیروهای ائتلاف | *پهپادی* را ساقط کردند."""
        weapon = self.lemma_is(j, "weapons") and self.infos[j].word.indefinite
        return weapon and self._chain_head(node.first) is not None and self._object_ahead(j, last)

    def _object_ahead(self, j: int, last: int) -> bool:
        """Whether را closes what begins at ``j``, with no verb and no preposition between."""
        for k in range(j + 1, min(j + LONGEST_OBJECT, last)):
            if self.keys[k] == OBJECT:
                return True
            counted = self.infos[k].number is not None or self.blocked[k]  # معترضان جمعهٔ گذشته را
            if self.infos[k].finite or (self.infos[k].function and not counted):
                return False
        return False

    def _acts_on(self, node: Node, sub: Node, last: int) -> bool:
        """Whether a state's body, or people in the plural, stands before somebody whose phrase ends in را: نیروهای
        امنیتی | فرمانده طالبان را. Bodies and people are under an office, which is none of theirs."""
        first = node.first - (self._is_led(node) or (node.first > 0 and self.keys[node.first - 1] == ONE))
        if self._strike_several(node, sub, last):
            return self._opens_clause(first) and not self._after_subject(first)
        many = sub.plural and not (sub.cat in ("office", "people") and self._are_counted_attackers(node, last))
        if many or node.last != sub.first or not self._opens_clause(first):
            return False
        done_to = self._leads_object(sub, last) or self._takes(node, sub, last) or self._lists_office(node, sub, last)
        if self._shows_ezafe(node.last - 1) or not done_to:
            return False
        if sub.cat == "people":
            own = self._is_relative(sub) and not self._are_bodies(node)
            counted = self._are_counted_attackers(node, last) and self._object(sub, last)
            return counted or (self._is_force(node) and not sub.definite and not own)
        if sub.cat not in ("office", "person") or self._is_of(node):
            return False
        if sub.cat == "person" and not (self._object(sub, last) or self._takes(node, sub, last)):
            return False  # دولت کریم نوری خانواده‌های زندانیان را …
        if node.cat == "people":
            ruled_out = node.definite or self._is_relative(node) or self.lemma_is(node.head, "serving")
            return (node.plural or self._are_counted_attackers(node, last)) and not ruled_out
        single = node.cat == "office" and not ((node.plural and node.size == 1) or node.titles or sub.cat == "person")
        return single or self._is_force(node)

    def _lists_office(self, node: Node, sub: Node, last: int) -> bool:
        """Whether the police or army, alone, stand before an office with which others are listed up to را: پولیس |
        *وزیر* و اعضای خانوادهٔ او را گرفت."""
        armed = sub.cat == "office" and node.last == node.head + 1 and self.lemma_is(node.head, "armed_bodies")
        return armed and self.keys[sub.last : sub.last + 1] == [AND] and self._lists_object(sub, last)

    def _strike_several(self, node: Node, sub: Node, last: int) -> bool:
        """Whether assailants, or people said to be armed or unknown, stand before the first of several with را: افراد
        مسلح | *والی* و پسرش را ربودند."""
        if node.cat != "people" or sub.cat not in ("office", "person", "people") or node.last != sub.first:
            return False
        described = self._are_armed(node) and node.last > node.head + 1
        listed = sub.last < last and self.keys[sub.last] in JOINTS and not self._shows_ezafe(node.last - 1)
        return listed and (described or self.lemma_is(node.head, "assailants")) and self._lists_object(sub, last)

    def _are_counted_attackers(self, node: Node, last: int) -> bool:
        """Whether attackers or armed men are counted, who are nobody's: یک *مهاجم* | والی هلمند را کشت, دو *مرد مسلح* |
        پسر والی را ربودند."""
        counted = node.first > 0 and self.keys[node.first - 1] == ONE
        if node.plural or not (counted or self._are_several(node.head)):
            return False
        if self.lemma_is(node.head, "assailants") or self._are_armed(node):
            return True
        armed = node.cat == "people" and not ARMED_SECTORS.isdisjoint(getattr(node.value, "sectors", ()))
        at = next((k for k in range(node.last, last) if self.keys[k] == OBJECT), None) if armed else None
        verb = next(self._verbs_ahead(at, last), None) if at is not None else None
        return self._agrees(verb, many=not counted)  # یک پولیس | والی را

    def _is_force(self, node: Node) -> bool:
        """Whether a body is one of the state's, or armed: یک گروه مسلح."""
        armed = any(self.key_is(k, "armed") for k in range(node.head, node.last))
        return self._is_state(node) or (node.cat == "body" and armed) or self._are_bodies(node)

    @staticmethod
    def _are_bodies(node: Node) -> bool:
        """Whether several bodies are told of by what they do, and by no name: نهادهای امنیتی."""
        return node.cat == "body" and node.plural and node.owner is None and node.last > node.head + node.size

    def _acts_on_own(self, node: Node, sub: Node, last: int) -> bool:
        """Whether people with خود را follow, who are the subject's own (پدر *دختر خود را* به قتل رساند, شرکت نفت
        *کارگران خود را* اخراج کرد): خود is whoever acts (Windfuhr & Perry, "Persian and Tajik", 2009, reflexives)."""
        if not self._leads_own(sub, last):
            return False
        people = node.cat == "people" and sub.cat == "people" and (sub.plural or self._is_relative(sub))
        of_body = node.cat == "body" and (sub.cat in ("office", "region") or (sub.cat == "people" and sub.plural))
        return (people or of_body) and self._opens_clause(node.first)

    def _leads_own(self, sub: Node, last: int) -> bool:
        """Whether خود را comes right after a phrase: *همکار* خود را."""
        return sub.last + 1 < last and self.keys[sub.last] in OWN and self.keys[sub.last + 1] == OBJECT

    def _acts_on_other(self, node: Node, sub: Node, last: int) -> bool:
        """Whether those of one state stand before another with را: نیروهای روسی | *اوکراین* را بمباران کردند."""
        of_states = bool(node.nation) or (node.plural and self.keys[node.last - 1] in CONTINENTAL)
        of_states = of_states or (self._are_bodies(node) and self._opens_clause(node.first))
        if node.nation and node.plural and sub.cat == "region" and self._opens_clause(node.first):
            return self._object(sub, last)  # مرزبانان پاکستانی | گذرگاه تورخم را بستند
        acted_on = self._is_state_name(sub) or (sub.cat == "actor" and sub.value.kind in STATES_AND_GROUPS)
        return of_states and acted_on and self._object(sub, last)

    def _is_whole(self, node: Node, sub: Node, last: int) -> bool:
        """Whether somebody known by a whole name opens the clause before a party with را: شورای امنیت | طالبان را."""
        if node.last != sub.first or sub.cat not in ("actor", "place"):
            return False
        worldwide = node.cat == "body" and not OF_THE_WORLD.isdisjoint(self.keys[node.head + 1 : node.last])
        if not (self._object(sub, last) or (worldwide and self._lists_object(sub, last))):
            return False
        if sub.cat == "place" and sub.value.kind != "country":
            return False
        if worldwide:
            return self._opens_clause(node.first)  # فدراسیون جهانی | روسیه را محروم کرد
        known = self.v.actors.match(self.keys, self.lemmas, node.first, last)
        return known is not None and known[0] == node.last - node.first > 1 and self._opens_clause(node.first)

    def _leads_object(self, sub: Node, last: int) -> bool:
        """Whether را comes right after a phrase, or after common nouns that go on with it: رئیس *باند سرقت* را."""
        end = min(sub.last + LONGEST_OWNED, last)
        at = next((k for k in range(sub.last, end) if not self.infos[k].plain or self.blocked[k]), end)
        return at < last and (self.keys[at] == OBJECT or (at == sub.last and self._leads_whose(at, last)))

    def _leads_whose(self, at: int, last: int) -> bool:
        """Whether a pronoun with را stands at a word, whose somebody before it is: وکیل *او را*."""
        return at + 1 < last and self.keys[at + 1] == OBJECT and self._is_pronoun(at, last)

    def _takes_many(self, node: Node, sub: Node, last: int) -> bool:
        """Whether forces, the body that they are of, or officials open a clause before people in the plural whose
        phrase ends in را: نیروهای امنیتی | اعضای خانوادهٔ او را, ماموران وزارت اطلاعات | شهروندان بهائی را, مقامات |
        زندانیان اعتصابی را."""
        people = sub.cat == "people" and sub.plural and not sub.definite
        if not people or node.last != sub.first or self._shows_ezafe(node.last - 1):
            return False
        led = node.cat == "body" and self._is_led(node) and self.lemmas[node.first - 1] in self.v.forces
        fighters = self._fights(node) or self.lemma_is(node.head, "officials")
        fighters = fighters and node.cat == "people" and node.plural
        if not (led or fighters or self._are_bodies(node)):
            return False
        return self._opens_clause(node.first - led) and self._object_ahead(sub.last - 1, last)

    def _takes(self, node: Node, sub: Node, last: int) -> bool:
        """Whether forces stand before the name of somebody whose title comes behind a comma and ends in را: نیروهای
        امنیتی | کریم نوری، *دبیر این کانون* را."""
        if sub.cat != "person" or sub.last + 1 >= last or self.keys[sub.last] not in COMMAS:
            return False
        titled = self._fights(node) and self._begins_title(sub.last + 1, last)
        return titled and self._object_ahead(sub.last, last)

    def _is_apposed(self, node: Node, last: int) -> bool:
        """Whether an office, or what somebody is, stands behind the name of its holder, who is acted on: امریکا کریم
        نوری، *رئیس* شرکت نور را تحریم کرد, پولیس کریم نوری، *پسر* والی را گرفت."""
        at = node.first - 1
        if node.cat not in ("office", "people") or node.plural or at < 1:
            return False
        name = next((k for k in range(at - 1, max(at - LONGEST_NAME, 0) - 1, -1) if self.strong.get(k) == at), at)
        if self.keys[at] not in COMMAS or not (name < at or self.infos[at - 1].name):
            return False
        at = name
        while at > 0 and self.infos[at - 1].name and at not in self.starts:
            at -= 1
        ra = next((k for k in range(node.last, last) if self.keys[k] == OBJECT or self.infos[k].finite), last)
        return self._is_acted_on(at, ra, last)

    def _is_led(self, node: Node) -> bool:
        """Whether a body stands right behind the office or the people that it is the body of: نمایندگان *مجلس* | وزیر
        کشور را."""
        before = self.infos[node.first - 1] if node.first > 0 else None
        return before is not None and before.head and not before.placeword and not self.blocked[node.first - 1]

    def _is_state(self, node: Node) -> bool:
        if node.cat != "body" or node.plural:
            return False
        return bool(STATE_SECTORS.intersection(node.value.sectors)) or self.lemmas[node.head] in self.v.government
