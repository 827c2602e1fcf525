"""What describes a head: adjectives and measures, a nationality, and nouns that say of what kind it is."""

from __future__ import annotations

from rawi.who.nodes import Node
from rawi.who.phrases.acting import UNKNOWN
from rawi.who.phrases.attributes import GROWN, SEXES, attribute
from rawi.who.phrases.charging import MEMBER
from rawi.who.phrases.complements import Complements
from rawi.who.phrases.families import UPON
from rawi.who.reading import AND, COMMAS, OBJECT
from rawi.who.words.vocabulary import AGES, EACH

HYPHENS = frozenset("-–—")
OTHER, ANOTHER = "دیگر", "دیگری"
WANT = "خواستن"
KIN_WITHIN, OWN, CLITICS = 6, frozenset({"خود", "خویش", "خودش"}), ("هاش", "اش", "یش")
HIS, SHORT, OWN_THING = "ش", 4, ["خود"]
"""Within so many words of a son or daughter stands را, and before it what says whose they are."""
EACH_BACK = 4
"""So many words before دیگری may say that each of several is meant: هر یک از دو طرف."""


class Modifiers(Complements):
    """Reads the adjectives after a head."""

    def _modifiers(self, node: Node, last: int) -> None:
        """Adjectives and measures after a head, joined by و or not."""
        j = node.last
        if j > node.head and self.infos[j - 1].word.clitic and j == node.head + node.size:
            return  # به سربازانشان | حقوق ندادند: what describes them would stand before the pronoun
        while j < last and not self.blocked[j] and not self._governs(j, last):
            another = self.keys[j] == ANOTHER and self._is_another(node, j, last)
            another = another or (self.keys[node.head] in SEXES and self._is_young(node, j, last))
            office = (self.infos[j].office or self.infos[j].body) and self._opens_office(j, last)
            size = 0 if office else 1 if another else self._modifier(node, j, last)
            if not size:
                joined = self.keys[j] in (AND, "-") or (node.cat == "office" and self._is_listed(j, last))
                described = j > node.head + node.size or (node.size > 1 and self.infos[j - 1].adjective)
                joined = joined and described and j + 1 < last and self._joins_adjective(node, j + 1)
                if not joined and not self._is_of_two(node, j, last):
                    break
                j += 1
                continue
            before_light = j + size < last and self.infos[j + size].light and self.infos[j + size].finite
            if before_light and any(f.lemma == WANT for f in self.infos[j + size].word.verbs):
                before_light = False  # از معلمان *معترض* خواستند
            if not node.nation and before_light and not self._shows_ezafe(j - 1):
                break  # آماده شد: the adjective belongs to the verb, but کشورهای *همسایه* خواسته‌اند
            j += size
        if j > node.last and (self.keys[j - 1] == AND or self.keys[j - 1] in HYPHENS):
            j -= 1
        node.last = j

    def _is_of_thing(self, j: int) -> bool:
        """Whether a word behind an adjective and و is one too, not something indefinite: فعال سیاسی و *رسانه‌ای*."""
        return self.keys[j - 1] == AND and self.infos[j].word.indefinite

    def _joins_adjective(self, node: Node, j: int) -> bool:
        """Whether a word behind و describes those before it: نیروهای امنیتی و *نظامی*, who are no single soldier."""
        f = self.infos[j]
        if not f.adjective or self.keys[j] == OTHER:
            return False  # نیروهای امنیتی و *دیگر* اهداف
        crowd = node.plural and node.cat == "people" and not f.word.plural
        return not f.head or crowd or self._is_of_thing(j)

    def _is_of_two(self, node: Node, j: int, last: int) -> bool:
        """Whether a dash joins the two nationalities of somebody: شهروند ایرانی *–* آلمانی."""
        if j + 1 >= last or self.keys[j] not in HYPHENS or not node.nation or self.blocked[j + 1]:
            return False
        place = self._place_at(j + 1) if self.infos[j + 1].gaz else None
        return place is not None and place[1].adjective and not self.infos[j + 1].plural

    def _is_listed(self, j: int, last: int) -> bool:
        """Whether a comma stands between adjectives that و joins: معاون سیاسی*،* امنیتی و اجتماعی."""
        if j + 3 >= last or self.keys[j] not in COMMAS or not self.infos[j + 1].adjective:
            return False
        return (self.keys[j + 2] == AND and self.infos[j + 3].adjective) or self._is_listed(j + 2, last)

    def _is_another(self, node: Node, j: int, last: int) -> bool:
        """Whether a word with the indefinite ی only says which one of people is meant: منبع *دیگری* گفت; right before
        را, زن *جوانی* را."""
        alone = node.cat in ("people", "office") and not node.plural and not node.definite
        if not alone or j != node.head + node.size:
            return False
        if self.keys[j] == ANOTHER:  # هر دو طرف | دیگری را متهم کردند
            return self.keys[j + 1 : j + 2] != [OBJECT] or EACH not in self.keys[max(j - EACH_BACK, 0) : j]
        return j + 1 < last and self.keys[j + 1] == OBJECT and self.keys[node.head] in SEXES

    def _is_young(self, node: Node, j: int, last: int) -> bool:
        """Whether, behind a word for a man or woman, an adjective that may be somebody of its own has the indefinite ی
        of whom it describes: زن *جوانی* در هرات کشته شد; but before را as `_is_another` has it."""
        one = node.cat == "people" and not node.plural
        if not one or j + 1 >= last or self.keys[j + 1] == OBJECT or not self.keys[j].endswith("ی"):
            return False
        bare = [self.keys[j][:-1]]
        somebody = bare[0] in self.v.classes["somebody"] and j == node.head + node.size
        return somebody and self.v.adjectives.match(bare, bare, 0, 1) is not None

    def _are_kin_of_object(self, node: Node, j: int, last: int) -> bool:
        """Whether a son or daughter right behind people who open a clause is whoever's who stands before را: معترضان |
        *پسر والی* را زدند, but دانش‌آموزان پسر."""
        if not self.infos[j].kin or self.lemmas[j] not in self.v.relatives or j + 1 >= last:
            return False
        if "EDU" in getattr(node.value, "sectors", ()):
            return False
        f = self.infos[j + 1]
        owned = (f.office or f.people or f.name) and not (f.plural or f.adjective or self.blocked[j + 1])
        return owned and self._opens_clause(node.first) and self._object_ahead(j, last)

    def _is_own_kin(self, j: int, last: int) -> bool:
        """Whether a son or daughter is the own one of those right before, whom something is done to: یک مرد | *دختر
        خردسالش* را کشت, یک زن | *پسر خود* را کشت; but یک پزشک زن را."""
        at = next((k for k in range(j + 1, min(j + KIN_WITHIN, last)) if self.keys[k] == OBJECT), 0)
        if not at or any(map(self._is_bound, range(j, at))):
            return False
        if self.keys[j] in GROWN and any(self.infos[k].people for k in range(j + 1, at)):
            return False  # یک معلم زن | پسرش را
        left = self.keys[at - 1]
        his = left.endswith(CLITICS) or (self.infos[at - 1].adjective and left.endswith(HIS) and len(left) > SHORT)
        return bool(self.infos[at - 1].word.clitic) or left in OWN or his

    def _is_bound(self, at: int) -> bool:
        """Whether a phrase can hold no such word: a verb, a preposition, a conjunction."""
        return bool(self.blocked[at]) or self.infos[at].finite or self.keys[at] == AND

    def _is_its_object(self, node: Node, j: int, last: int) -> bool:
        """Whether what may be an adjective is what those before it deal with: مهاجمان | *خودروی* پولیس را, شرکت توتال |
        *قراردادی* امضا کرد, but کارگران قراردادی."""
        if node.cat == "people" and self.key_is(j, "pay") and self._is_paid(node):
            return True
        return self._is_struck(node, j, last) or (node.cat == "body" and self.key_is(j, "never_fields"))

    def _opens_office(self, j: int, last: int) -> bool:
        """Whether an adjective begins the name of an office: پلیس *نخست‌وزیر* پیشین را بازداشت کرد."""
        f = self.infos[j]
        office = self.head(j, last) if f.adjective or f.word.ordinal else None  # سخنگوی *نخست وزیری* گفت
        return office is not None and office.cat in ("office", "body") and office.size > 1

    def _is_operation(self, j: int, last: int) -> bool:
        """Whether an operation follows people, also with the indefinite ی, as what stands behind it shows: شورشیان |
        *عملیاتی* علیه ارتش آغاز کردند, but نیروهای عملیاتی."""
        operations = self.v.classes["operations"]
        if self.lemmas[j] in operations:
            return not self._shows_ezafe(j - 1)
        if j + 1 >= last or self.keys[j][:-1] not in operations or self._shows_ezafe(j - 1):
            return False
        return self.keys[j + 1] == OBJECT or self.keys[j + 1] in UPON or self.lemma_is(j + 1, "carrying_out")

    def _is_said_to_belong(self, node: Node, j: int) -> bool:
        """Whether عضو is what somebody is said to be by whoever is cited: به گفتهٔ پولیس | *عضو* داعش بود."""
        if self.keys[j] != MEMBER or node.cat == "region":
            return False
        return (node.cat == "body" and not node.plural) or self._follows_source(node.first)

    def _is_paid(self, node: Node) -> bool:
        """Whether حقوق behind people is their pay, not law: به *کارگران* حقوق پرداخت نشد, but دانشجویان حقوق."""
        scholars = "EDU" in getattr(node.value, "sectors", ())
        return not scholars or (node.first > 0 and self.keys[node.first - 1] == "به")

    def _modifier(self, node: Node, j: int, last: int) -> int:
        """How many words at ``j`` describe the head; a nationality is kept with it."""
        f = self.infos[j]
        numbered = node.cat == "body" and self.lemma_is(node.head, "numbered_bodies")
        if node.cat in ("people", "body") and not numbered and self._is_one(j):
            return int(self._is_another(node, j, last))
        crowd = node.cat == "people" and node.plural
        operation = crowd and self._is_operation(j, last)
        whole = crowd or node.definite or bool(node.nation)  # این گروه | نخست مسئولیت را بر عهده گرفت
        apart = operation or (whole and f.word.ordinal)  # نیروهای امنیتی | عملیات را آغاز کردند
        if f.adjective and not (apart or self._is_said_to_belong(node, j)):
            m = self.v.adjectives.match(self.keys, self.lemmas, j, last)
            apart = self.keys[j - 1] in UNKNOWN or (node.definite and j == node.head + node.size)
            if m is not None and m[1][1].noun and apart and self._shows_ezafe(j):
                return 0  # افراد ناشناس | خودروی شخصی او را, این گروه | خودروی او را
            own = m is not None and m[1][1].noun and self.keys[j + m[0] : j + m[0] + 1] == OWN_THING
            own = own and j > node.head + node.size  # but یک دزد موتر | خود را معرفی کرد
            if own or (m is not None and (crowd or node.cat == "body") and self._is_its_object(node, j, last)):
                return 0  # یک بم‌گذار انتحاری | موتر خود را
            done_to = self.keys[j + 1 : j + 2] == [OBJECT]
            one = node.cat == "office" and f.word.indefinite  # وزیر معادن | قراردادی را امضا کرد
            own = not (node.cat == "body" or one) or m is None or m[0] > 1 or not m[1][1].noun or not done_to
            if m is not None and own and not (m[0] == 1 and f.actor and self._starts_actor(j, last)):
                return m[0]  # not پولیس موتر را: what the police did something to
        if f.gaz or f.word.clitic:  # همتای هندی‌اش
            place = self._place_at(j)
            if place is not None and place[1].adjective and not f.plural:
                if not node.nation:
                    node.nation, node.nation_en = place[1].country, place[1].name_en
                return place[0]
        human = node.cat in ("people", "office")
        aged = human and f.adjective and self.keys[j].endswith(AGES)  # دختر *ده‌ساله‌اش*
        if aged or (node.cat == "people" and self._is_courtesy(j)) or self._is_kurd(j):
            return 1
        kin = f.kin and (crowd or self._are_counted_attackers(node, last)) and self._are_kin_of_object(node, j, last)
        kin = kin or (f.kin and human and not node.plural and self._is_own_kin(j, last))
        size = 0 if kin else attribute(self.v, self.infos, self.keys, node, j, last)
        start = node.head - (node.head > 0 and self.infos[node.head - 1].number is not None)
        subject = j + size < last and self.keys[j + size] == OBJECT and self._opens_clause(start)
        several = start < node.head and self.infos[start].number != 1 and self.keys[node.head] not in SEXES
        sex = subject and self.keys[j] in SEXES
        sex = sex and (node.plural or several or self._another_acts(j + size + 1, last))
        if size and (sex or not subject):  # یک معلم | شاگرد را زد, but چهار معلم *زن* را گرفتند
            return size
        if node.cat == "people" and self._participle(j, last):
            return 2
        if f.number is not None:
            channel = numbered and j == node.head + node.size
            return 1 if channel else self._measure(j, last)  # شبکهٔ ۱۳
        named = node.cat in ("region", "body") and not node.definite
        return 1 if f.word.ordinal and named else 0  # منطقهٔ دوم، لوای سوم
