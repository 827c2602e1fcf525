"""The ezafe chain after a head: its field, adjectives, complement, what names it, and where it lies."""

from __future__ import annotations

from rawi.lexicon.kinds_classes import ClassName
from rawi.who.model import PROVINCES
from rawi.who.nodes import Node
from rawi.who.phrases.acting import OWN, STATES_AND_GROUPS
from rawi.who.phrases.charging import MEMBER
from rawi.who.phrases.extensions import DEPUTY, TALIBAN
from rawi.who.phrases.figures import THOUSANDS
from rawi.who.phrases.joint import Joint
from rawi.who.phrases.openings import IN
from rawi.who.reading import (
    AND,
    CLOSERS,
    CLOSING,
    COMMAS,
    LONGEST_QUOTED,
    OBJECT,
    OPENING,
    PEOPLED,
    POINTING,
)

PUBLISHED: tuple[ClassName, ...] = ("tellings", "utterances", "inanimate", "answering", "drafts")
"""Classes of what a newspaper prints, which is not what it is called."""
LONGEST_FIELD = 4
MINISTRY, MINISTER = "bodies:ministry", "وزیر"
LONGEST_THINGS = 10
"""Within so many words of where things begin stands their را."""
ENTRANCE = "entrance"
"""The gate of what stands behind it, which is no part of a town before it."""
PARTY, PARTIES = "PTY", "bodies:party"
NO, OURS, SLASH = "هیچ", (["ما"], ["من"]), "/"
TAKERS = frozenset({"JUD", "COP", "MIL", "SPY"})
"""Sectors of bodies that judge and arrest persons, after whom they are not named."""
JUDICIAL = "JUD"
FIELDS_OF = {
    "offices:minister": "ministry",
    "offices:director_general": "agency",
    "offices:police_chief": "police",
    "people:police_officer": "police",
}
"""Offices and people with the field of the body that they direct or are of: مدیرکل راه و شهرسازی, رئیس پلیس فتا."""
UPON = frozenset({"به", "بر", "بالای", "روی"})
"""Prepositions before what is struck."""
NAMED_AFTER = frozenset(
    f"placewords:{kind}"
    for kind in (
        *("airport", "port", "road", "highway", "square", "alley", "bridge", "stadium", "school", "mosque"),
        "garrison",
    )
)
"""Kinds of places that are named after people, whose they are not."""
BASES = frozenset({"placewords:airbase", "placewords:naval_base"})
CROSSROADS, BASE = "placewords:crossroads", "placewords:base"
"""Any base, which is so only where it is struck: به پایگاه *علی السالم* حمله شد; but در پایگاه | کریم نوری گفت."""


class Chains(Joint):
    """Completes a phrase from its head on."""

    def _complete(self, node: Node, last: int) -> None:
        """Add the ezafe chain: number, field, adjectives, complement."""
        if node.last + 1 < last and self.infos[node.last].number is not None and self._numbers_unit(node, last):
            node.last += 1
            self._after_martyr(node, last)
        body = FIELDS_OF.get(node.entry) or (node.entry.partition(":")[2] if node.cat == "body" else None)
        if body is not None and body in self.v.fields and node.last < last and not self.blocked[node.last]:
            m = self.v.fields[body].match(self.keys, self.lemmas, node.last, last)
            if m is not None and not (m[0] == 1 and node.entry != MINISTRY and self._are_soldiers(node.last)):
                node.last += m[0]
                node.field_en, node.field_size = m[1], m[0]
        if node.cat in ("office", "body") and node.last + 1 < last and self.keys[node.last] == SLASH:
            node.last += 2 * (not self.blocked[node.last + 1])  # وزیر داخله*/کشور*
        if (node.plural or node.entry == PARTIES) and node.last + 1 < last:
            self._several_fields(node, last)
        if node.cat == "body" and (node.field_en or node.size > 1):
            self._joined_field(node, last)
        self._modifiers(node, last)
        if self.keys[node.last : node.last + 1] == [AND]:
            self._two_fields(node, last)
        ours = node.cat in ("people", "body") and self.keys[node.last : node.last + 1] in OURS
        if ours and self._is_ours(node, last):
            return
        if self.infos[node.head].word.indefinite and self._is_closed(node):
            self._drawn_from(node, last)
            self._described(node, last)
            return
        owned = node.cat == "people" and self._of_matter(node, last)
        owned = owned or (node.cat == "body" and self._house_called_after(node, last)) or self._complement(node, last)
        if not (owned or self._quoted_name(node, last) or self._of_quoted(node, last)):
            men = node.count is not None and self.key_is(node.head, "armed_bodies")  # هفت پولیس | کشته و …
            people = node.cat == "people" and not self._wants_more(node)
            done = people or node.field_en or node.nation or node.definite or men or node is self.acting
            if not done and self._unfinished(node, last) and not self._acts_on_things(node, node.last, last):
                self._generic(node, last)
                if self.lemma_is(node.head, "apposed_bodies"):
                    self._quoted_name(node, last)  # شرکت دواسازی «کوه نور»
        self._behind_complement(node, last)

    def _behind_complement(self, node: Node, last: int) -> None:
        """Go on with what may stand behind a phrase whose complement is read, or has none."""
        if node.cat == "office":
            self._after_complement(node, last)
        elif node.cat == "body" and self.keys[node.last : node.last + 1] == [TALIBAN]:
            self._of_the_rulers(node, last)
        if node.owner is not None and node.count is None:
            self._with_states(node, node.owner, last)
        if self.keys[node.head] == DEPUTY:
            self._seated(node, last)
        self._drawn_from(node, last)
        if node.cat in ("people", "body") and node.owner is None and self.keys[node.last : node.last + 1] == [AND]:
            self._shares_owner(node, last)
        self._described(node, last)

    def _is_ours(self, node: Node, last: int) -> bool:
        """Take in the pronoun of whoever speaks, whose a phrase is: نیروهای *ما*, کشور *ما*; but پولیس | *ما را* زد."""
        j = node.last
        if j >= last or self.keys[j : j + 1] not in OURS:
            return False
        acts_on_us = self.keys[j + 1 : j + 2] == [OBJECT]
        if acts_on_us and not (self._after_subject(node.first) or self._another_acts(j + 2, last)):
            return False
        node.last += 1
        return True

    def _after_martyr(self, node: Node, last: int) -> None:
        """Take in the martyr whom a numbered unit is named after: کلانتری ۱۳ *شهید رجایی*."""
        end = node.last + 1
        if not self.martyrs or end >= last or self.blocked[node.last] or not self._names_operation(node.last):
            return
        while end < last and not self.blocked[end] and self._goes_on_named(end):
            end += 1
        node.last = end

    def _goes_on_named(self, at: int) -> bool:
        f = self.infos[at]
        unknown = f.plain and not (f.word.common or f.gaz or f.adjective)
        return f.name or f.given or unknown or self.key_is(at, "family_endings")

    def _names_street(self, node: Node) -> bool:
        """Whether a street, square or park is called after people right behind it, who do nothing there: در پارک *ملت*
        ماموران سه نفر را گرفتند, خیابان *کارگر*."""
        return self.lemma_is(node.head, "ways") or self.lemma_is(node.head, "parks")

    def _wants_more(self, node: Node) -> bool:
        """Whether people end in a written ezafe, so that what they are of must follow: نیروهای *هنگ مرزی*."""
        bare = node.last == node.head + 1 and node.count is None and self.keys[node.last : node.last + 1] not in OURS
        return bare and self._ends_in_plural_ezafe(node.head)

    def _numbers_unit(self, node: Node, last: int) -> bool:
        """Whether a number in figures is a unit's own, and counts nobody after it: قول اردوی *۲۰۹* شاهین, not تیپ ۲۰
        نفر را."""
        j = node.last
        if self.blocked[j] or not self.keys[j].isdecimal():
            return False
        if not (self.lemma_is(j - 1, "numbered_units") or self.key_is(j - 1, "numbered_units")):
            return False
        f, counted = self.infos[j + 1], self.keys[j + 1] in self.v.counters or self.lemmas[j + 1] in self.v.measures
        if f.number is not None:
            return f.number not in THOUSANDS and not f.word.ordinal  # کلانتری *۱۷* سه نفر را
        if f.people or counted:
            return False
        if f.gaz or f.body or f.adjective or not f.word.common or self._has_field(node, j + 1, last):
            return True
        after = self.infos[j + 2] if j + 2 < last else None  # فرقهٔ *۲۰۳* تندر گفت, not گردان ۲۰ موشک دارد
        return f.plain and after is not None and (after.body or after.say) and not self.lemma_is(j + 1, "weapons")

    def _has_field(self, node: Node, at: int, last: int) -> bool:
        fields = self.v.fields.get(node.entry.partition(":")[2]) if node.cat == "body" else None
        return fields is not None and fields.match(self.keys, self.lemmas, at, last) is not None

    def _is_closed(self, node: Node) -> bool:
        """Whether a country or body with the indefinite ی takes nobody in its ezafe: هیچ کشوری | طالبان را; but a
        crossroads has it in Dari: چهارراهی *زنبق*."""
        if node.size > 1 or self.v.placewords.single(self.keys[node.head]):
            return False
        return node.cat == "region" or (node.cat == "body" and self.keys[node.head - 1] == NO)

    def _several_fields(self, node: Node, last: int) -> None:
        """What further ministries, or their ministers, are concerned with, and what further parties are called:
        وزارت‌های دفاع *و داخلهٔ* پاکستان, وزیران خارجه*، دفاع و تجارت* هند, دو حزب دموکرات *و جمهوری‌خواه*."""
        bodies = node.cat == "body" and node.entry in (MINISTRY, PARTIES) and bool(node.field_en)
        bodies = bodies and (node.plural or self._are_several(node.head))
        if not bodies and not (node.cat == "office" and self.lemmas[node.head] == MINISTER):
            return
        fields, k = self.v.fields[(node.entry if bodies else MINISTRY).partition(":")[2]], node.last
        while k + 1 < last and (self.keys[k] == AND or self.keys[k] in COMMAS):
            field = fields.match(self.keys, self.lemmas, k + 1, last)
            if field is None:
                return
            if self.keys[k] == AND:
                node.field_size += k + 1 + field[0] - node.last
                node.last = k + 1 + field[0]
                node.field_en = f"{node.field_en} and {field[1]}" if node.field_en else field[1]
                return
            k += 1 + field[0]

    def _two_fields(self, node: Node, last: int) -> None:
        """The other field of one minister or ministry, before the state whose it is: وزیر دارایی *و اقتصاد* ترکمنستان;
        but وزیر دفاع و وزیر داخله."""
        at = node.last + 1
        minister = MINISTER in (self.lemmas[node.head], self.lemmas[node.first]) and node.cat == "office"
        if at + 1 >= last or not (minister or node.entry == MINISTRY):
            return
        field = self.v.fields[MINISTRY.partition(":")[2]].match(self.keys, self.lemmas, at, last)
        if field is None or at + field[0] >= last or not self.infos[at + field[0]].gaz:
            return
        node.field_size += at + field[0] - node.last
        node.last = at + field[0]
        node.field_en = f"{node.field_en} and {field[1]}" if node.field_en else ""

    def _joined_field(self, node: Node, last: int) -> None:
        """A second noun of a body's field: مرکز تحقیقات *و مطالعات* امنیتی; for ministries the lexicon has them all."""
        k = node.last
        if node.entry == MINISTRY and not (self.infos[k - 1].people and self.infos[k - 1].plural):
            return
        if k + 2 >= last or self.keys[k] != AND:
            return
        f, after = self.infos[k + 1], self.infos[k + 2]
        several = self.v.people.match(self.keys, self.lemmas, k + 1, last)
        plural = f.people and f.plural
        plural = plural or (several is not None and several[0] > 1 and self.infos[k + several[0]].plural)
        if plural and node.value.kind in ("organization", "government"):
            if not (self.infos[k - 1].people and self.infos[k - 1].plural):
                return  # شورای شهر | و معلمان, but شورای معلمان و کارگران
            other = self.head(k + 1, last)
            if other is not None and other.cat == "people" and other.plural and not self._object(other, last):
                node.inner.append(other)
                node.last = other.last
            return
        if (
            node.entry == MINISTRY
            or not f.plain
            or self.blocked[k + 1]
            or f.head
            or f.actor
            or f.gaz
            or f.name
            or f.unsure
        ):
            return
        goes_on = after.adjective or after.gaz or after.actor or after.body or self._governs(k + 2, last)
        if goes_on or (self.key_is(k + 1, "body_aims") and not after.light):
            node.last, node.field_en, node.field_size = k + 2, "", 0

    def _quoted_name(self, node: Node, last: int) -> bool:
        """A body's or place's name between quotation marks: شرکت «کوه نور», قریهٔ «ده صلاح»."""
        i = node.last
        forces = node.cat == "people" and node.plural and self.lemmas[node.head] in self.v.forces  # نیروهای «قدس»
        named = node.cat in ("body", "region") or forces
        if not named or i + 2 >= last or self.keys[i] not in OPENING or node.field_en:
            return False
        if node.cat == "region" and self.lemmas[node.head] in self.v.roles.get("any_country", ()):
            return False  # دو کشور | «فصل نوی از روابط» را آغاز کردند
        for k in range(i + 1, min(i + LONGEST_QUOTED, last)):
            if self.keys[k] in CLOSING and k > i + 1:
                after = self.infos[k + 1] if k + 1 < last else None
                called = node.cat == "body" and node.value.kind != "outlet"  # روزنامهٔ «سپیده» را توقیف کرد
                if called and after is not None and (self.keys[k + 1] == OBJECT or after.light):
                    return False  # the quotation is what it calls something
                judges = node.cat == "body" and not TAKERS.isdisjoint(node.value.sectors)
                given = (forces or judges) and self.infos[i + 1].given
                if (given or (judges and JUDICIAL in node.value.sectors)) and k > i + 2 and self._is_name(i + 1, k):
                    return False  # نیروهای امنیتی | «رضا ملکی» را بازداشت کردند, دادگاه | «قائم ملکی» و … را
                known = self.head(i + 1, k) if node.cat == "body" and self.infos[i + 1].actor else None
                if known is not None and known.cat == "actor" and known.last == k:
                    self._adopt(node, known)  # گروه «داعش»
                    node.last = k + 1
                    return True
                node.name, node.last = (i + 1, k), k + 1
                if node.cat != "body" or k + 1 >= last or self.keys[k + 1] not in POINTING:
                    self._complement(node, last)  # خبرگزاری «رویترز» | این دادگاه
                return True
            press = node.cat == "body" and node.value.kind == "outlet"  # نشریهٔ «شهروند امروز»
            if self.infos[k].finite or (self.blocked[k] and not press):
                return False
        return False

    def _are_soldiers(self, at: int) -> bool:
        """Whether a word that has the base of a body's field tells of people: پولیس | *نظامیان* پیشین را; but وزارت
        *مهاجرین* is concerned with them."""
        return self.infos[at].people and self.infos[at].plural and self.keys[at] != self.lemmas[at]

    def _generic(self, node: Node, last: int) -> None:
        """Common nouns that name a body's field or an office's: اتاق تجارت و صنایع …, as far as they go."""
        k, start, words = node.last, node.last, 0
        while k < last and not self.blocked[k] and words < LONGEST_FIELD and not self._acts_upon(node, k, words, last):
            f = self.infos[k]
            if words and not f.boundary:
                node.last = k
                self._modifiers(node, last)
                k = max(k, node.last)
                if self._complement(node, last):
                    return
                if node.last < last and k == node.last:
                    f = self.infos[k]
            if k >= last:
                break
            if not words and (purpose := self.v.purpose.match(self.keys, self.lemmas, k, last)) is not None:
                if k + purpose[0] >= last or not self._plain(k + purpose[0], node):
                    self._for_people(node, k + purpose[0], last)
                    return
                k += purpose[0]
                words += 1
                k += 1
                continue
            if self.keys[k] == AND:
                if (
                    not words
                    or k + 1 >= last
                    or not self._plain(k + 1, node)
                    or self._light_after(k + 1, last)
                    or self._joins_known(k + 1, last)
                    or (self.infos[k + 1].action and not self._is_further_aim(node, k + 1, last))
                ):
                    break
                k += 2
                words += 1
                continue
            if words and self._is_hyphen(node, k, last):
                k += 2
                continue
            deed = f.action and (words or node.cat != "body" or self.key_is(node.head, "armed_bodies"))
            deed = deed and not self._leads_to_body(k, node, last)
            if not self._plain(k, node) or self._light_after(k, last) or deed:
                break
            k += 1
            words += 1
        owner = words and k < last and (self._is_owner(node, k, last) or self._is_partys_name(node, start, k))
        k -= self._object_at_end(node, start, k, last) if words and not owner else 0
        if node.cat == "office" and k < last and not owner and not self._closes_office(k, last):
            k = start
        node.last = max(k, start)

    def _is_further_aim(self, node: Node, at: int, last: int) -> bool:
        """Whether the noun of a deed that و joins says what else a body is for: کمیسیون حقیقت و *عدالت*, and many
        before whose the body is: سازمان مدیریت بحران و *حوادث غیرمترقبهٔ* ترکیه, آتش‌نشانی و *خدمات ایمنی* تهران."""
        if self.key_is(at, "body_aims"):
            return True
        many = self.infos[at].word.plural and not self.lemma_is(at, "attacks") and at + 2 < last
        described = many and self.infos[at + 1].plain and self.infos[at + 2].gaz and not self.blocked[at + 2]
        return described and node.cat == "body" and not self.infos[at + 1].action

    def _joins_known(self, at: int, last: int) -> bool:
        """Whether و joins a known group or state or a person, who are no part of the name before it: حزب عدالت و |
        *داعش*, حزب عدالت و | *کریم نوری*."""
        if self.infos[at].given and at + 1 < last and self.infos[at + 1].name:
            return True
        known = self.v.actors.match(self.keys, self.lemmas, at, last) if self.infos[at].actor else None
        return known is not None and known[1][1].kind in STATES_AND_GROUPS

    def _for_people(self, node: Node, at: int, last: int) -> None:
        """Take in those whom a body is for, who are no field of it: گروه‌های حمایت از *کودکان*, سازمان حمایت
        از *رسانه‌ها*."""
        whom = self.head(at, last) if at < last and not self.blocked[at] and not self.infos[at].boundary else None
        if whom is not None and whom.cat in ("people", "body") and whom.plural and not self._object(whom, last):
            node.inner.append(whom)
            node.last = whom.last

    def _object_at_end(self, node: Node, start: int, end: int, last: int) -> int:
        """How many of the words of a field are the object, which ends it: کمیسیون *شکایت* را شنید; with its adjectives
        before خود را: شرکت نفت *محصولات تازهٔ* خود را گران کرد; none where others act on those whose field it is: پولیس
        اعضای *تیم مذاکره‌کننده* را گرفت."""
        if end >= last:
            return 0
        if self.keys[end] == OBJECT:
            if node.cat == "people" and self._wants_more(node) and self._is_acted_on(node.first, end, last):
                return 0
            if end == start + 1 and self._is_papers_name(node, start):
                return 0
            if end == start + 1 and (self._shows_ezafe(start - 1) or self._are_its_people(start - 1, end, last)):
                return 0
            return 1
        if self.keys[end] not in OWN or self.keys[end + 1 : end + 2] != [OBJECT]:
            return 0
        noun = end - 1
        while noun > start and self.infos[noun].adjective:
            noun -= 1
        return end - noun

    def _is_papers_name(self, node: Node, at: int) -> bool:
        """Whether a noun right behind a newspaper is what it is called, before را too: روزنامهٔ *روزگار* را بستند; but
        روزنامه | *گزارش* را منتشر کرد."""
        if getattr(node.value, "kind", "") != "outlet" or node.plural or at != node.head + 1:
            return False
        told = any(self.lemma_is(at, c) for c in PUBLISHED) or self.key_is(at, "never_fields")
        return not told and self.lemma_is(node.head, "press") and not self.infos[at].word.indefinite

    def _is_partys_name(self, node: Node, start: int, end: int) -> bool:
        """Whether an ideal right behind a party is what it is called, before را too: دولت | حزب *عدالت* را منحل کرد."""
        if end != start + 1 or not self.lemma_is(node.head, "apposed_bodies") or node.last - 1 > node.head + node.size:
            return False
        named = (self.infos[start].name or self.infos[start].unsure) and not self.infos[start].given
        return named or (PARTY in getattr(node.value, "sectors", ()) and self.key_is(start, "body_aims"))

    def _are_its_people(self, body: int, ra: int, last: int) -> bool:
        """Whether a body stands right behind people who are of it, and who do not open a sentence, so that others act
        on them: پولیس *کارگران شرکت* نفت را زد."""
        led = body > 0 and self.infos[body - 1].head and self.infos[body].body and not self.blocked[body - 1]
        led = led and not self.infos[body - 1].adjective  # احزاب مخالف دولت | انتخابات را
        begins = body - 1
        while begins > 0 and (self.infos[begins - 1].number is not None or self.infos[begins - 1].nominal):
            begins -= 1  # یازده عضو شورا | بمباران را محکوم کردند
        return led and (begins not in self.starts or self._another_acts(ra + 1, last))

    def _acts_upon(self, node: Node, k: int, words: int, last: int) -> bool:
        """Whether what comes in a field is the object of those whose it would be: a weapon, or a medium behind other
        words (هیئت نظارت بر مطبوعات | *روزنامهٔ آفتاب* را)."""
        if words and self.infos[k].body:
            return self._is_medium(node, k, last)
        return self._is_brought_down(node, k, last)

    def _is_medium(self, node: Node, k: int, last: int) -> bool:
        """Whether a medium or company behind a body that opens its clause is the object, and not whose the body is."""
        named = self.key_is(k, "numbered_bodies") or self.key_is(k, "apposed_bodies") or self.key_is(k, "press")
        return named and self._opens_clause(node.first) and self._object_ahead(k, last)

    def _acts_on_things(self, node: Node, at: int, last: int) -> bool:
        """Whether things stand behind police, an army or a government that opens its clause, so that they are what is
        done something to: پولیس | *جاده‌های منتهی به شهر* را بست; of armed bodies also one, where no people stand before
        را whose police they may be: پولیس | *انبار گندم* را بست."""
        if at >= last or node.plural or not self._opens_clause(node.first):
            return False
        things = self.keys[at : at + LONGEST_THINGS]
        if OBJECT not in things:
            return False
        armed, many = self.key_is(node.head, "armed_bodies"), self.infos[at].word.plural
        if many or not armed:
            return many and (armed or self.lemmas[node.head] in self.v.government)
        acted = self.infos[at + 1 : at + things.index(OBJECT)]
        return self.lemma_is(at, "dwellings") or not any(f.people or f.number is not None for f in acted)

    def _closes_office(self, k: int, last: int) -> bool:
        """Whether a mark, a verb of saying or the house that somebody sits in ends an office: … *در مجلس*."""
        seat = self.keys[k] == "در" and k + 1 < last and self.infos[k + 1].body
        return seat or self.keys[k] in CLOSERS or self.infos[k].say

    def _is_owner(self, node: Node, ra: int, last: int) -> bool:
        """Whether things before را say whose owner others act on: پولیس مالک *گدام* را گرفت, دستور بازداشت مدیر
        *کارخانه* را داد."""
        if self.keys[ra] != OBJECT or not self._is_staff(node) or node.plural:
            return False
        done = node.first > 0 and self.infos[node.first - 1].action
        return done or self._is_acted_on(node.first, ra, last)

    def _leads_to_body(self, k: int, node: Node, last: int) -> bool:
        """Whether an office's field of common nouns ends in a body, a deputy's in an office: مدیر *امور توسعهٔ بازار*
        بانک شهر, معاون *توسعه و پشتیبانی* وزیر کشور."""
        if node.cat != "office" or OBJECT in self.keys[k : k + LONGEST_FIELD * 2]:
            return False
        for at in range(k, min(k + LONGEST_FIELD + 1, last)):
            f = self.infos[at]
            if at > k and (f.body or (f.office and self.lemma_is(node.head, "deputies"))):
                return True
            if self.keys[at] == AND and at > k:
                continue
            if self.blocked[at] or f.boundary or not f.plain:
                return False
        return False

    def _region(self, node: Node, last: int) -> None:
        """A place word and the name it heads: ولسوالی برمل ولایت پکتیکا، شمال این کشور."""
        called = node.last < last and self.keys[node.last] in self.v.classes["in_street_names"]
        node.last += called and self._names_street(node)
        self._modifiers(node, last)
        j = node.last
        closed = self.infos[node.head].word.indefinite and self._is_closed(node)
        if j < last and not (self.blocked[j] or node.definite or closed or self._is_ours(node, last)):
            f = self.infos[j]
            if f.nominal:
                m = self.v.nominals.match(self.keys, self.lemmas, j, last)
                sub = self.phrase(j, last) if m is not None and m[1] == "demonstrative" else None
                if sub is not None and sub.cat in ("region", "body"):
                    self._adopt(node, sub)
                return
            peopled = j + 1 < last and self.keys[j + 1] == PEOPLED and not self._light_after(j + 1, last)
            if peopled or self._named_after_ideal(node, last):  # ولسوالی *علی آباد*
                node.last = j + 1 + peopled
                node.name = (j, node.last)
                self._within(node, last)
                return
            if self._called_after(node, j, last) or (node.plural and self._is_house(j)):
                return
            if f.placeword or f.gaz or f.actor or f.body:
                sub = self.head(j, last)
                if sub is not None and sub.cat in ("place", "region", "actor", "body"):
                    if not (self._acts_on_state(node, sub, last) or self._behind_house(node, sub)):
                        self._adopt(node, sub)
                        self._within(node, last)
                elif sub is not None and sub.cat == "person" and not node.plural and node.entry in NAMED_AFTER:
                    node.name, node.last = (j, sub.last), sub.last  # بزرگراه *امام خمینی*: whom it is named for
                if sub is not None or f.placeword:
                    return  # پل *سرخ* only begins the names of other places
            named = self._party_to(node, last) or self._quoted_name(node, last) or self._of_refugees(node, last)
            if named or node.value.part or f.boundary:
                return
            if f.function and self.v.functions.match(self.keys, self.keys, j, last) is not None:
                return  # مقام‌های دو کشور بیش از …
            self._common_name(node, j, last)

    def _party_to(self, node: Node, last: int) -> bool:
        """Take in the treaty to which states are parties: کشورهای عضو *معاهدهٔ لوزان*, کشورهای عضو *اساسنامهٔ رم*."""
        j = node.last
        if self.keys[j - 1] != MEMBER or not self.lemma_is(j, "pacts") or j + 1 >= last:
            return False
        f = self.infos[j + 1]
        if self.blocked[j + 1] or f.boundary or not (f.gaz or f.name or f.plain) or f.light:
            return False
        named = self.head(j + 1, last) if f.gaz or f.actor else None
        node.last = named.last if named is not None else j + 2
        return True

    def _called_after(self, node: Node, j: int, last: int) -> bool:
        """Take in whom a base or crossroads is called after: پایگاه هوایی *شیخ عیسی* را کوبید, چهارراهی *ملک اصغر*; but
        در پایگاه هوایی | کریم نوری را گرفتند."""
        f = self.infos[j]
        if node.entry == CROSSROADS and not node.plural:
            return self._is_namesake(node, j, last)
        based = node.entry == BASE or node.entry in BASES
        sub = self.person(j, last) if based and (f.given or f.honorific) else None
        before = self.keys[node.first - 1] if node.first else ""
        if sub is None or (before == "در" and self._object(sub, last)):
            return False
        if node.entry == BASE and not (self._after_subject(node.first) if self._object(sub, last) else before in UPON):
            return False
        node.name, node.last = (j, sub.last), sub.last
        self._within(node, last)
        return True

    def _is_namesake(self, node: Node, j: int, last: int) -> bool:
        """Take in the person right behind a crossroads, which is called after somebody without an office."""
        sub = self.person(j, last)
        if sub is None or sub.cat != "person" or (sub.titles and not self.infos[j].honorific):
            return False
        node.name, node.last = (j, sub.last), sub.last
        return True

    def _house_called_after(self, node: Node, last: int) -> bool:
        """Take in the person whom a house is called after, where others act on it or on who heads it: اسرائیل بیمارستان
        *کمال عدوان* را زد, مدیر بیمارستان *کمال عدوان*، …; but مدیر بیمارستان | کریم نوری را برکنار کرد."""
        j = node.last
        if node.cat != "body" or node.plural or j >= last or self.blocked[j] or not self.infos[j].plain:
            return False
        named = self.person(j, last) if self.lemma_is(node.head, "hit_things") else None
        if named is None or named.titles or named.entry or not (self.infos[j].given or named.last > j + 1):
            return False
        led = node.first > 0 and (self.infos[node.first - 1].office or self.infos[node.first - 1].people)
        done_to = self.keys[named.last : named.last + 1] == [OBJECT]
        apposed = led and node.first > 1 and self.keys[node.first - 2] in COMMAS
        if not (self._after_subject(node.first - led) if done_to else apposed):
            return False
        node.last = named.last
        return True

    def _common_name(self, node: Node, j: int, last: int) -> None:
        """The words from ``j`` on that a place is called by: روستای *ده‌نو*, سرک *نور*; but سفیر کشورمان | قاچاق را."""
        if self.infos[j - 1].word.clitic:
            return
        k = j
        while (
            k < last
            and k - j < 3
            and self.infos[k].plain
            and not self.infos[k].participle
            and not self.blocked[k]
            and not self.infos[k].head
            and not (self.lemma_is(k, "agreements") or self.key_is(k, "dealing_in"))
            and (self.infos[k].name or k == j)
            and not self.key_is(k, "never_fields")
            and not self._light_after(k, last)
            and not (self.infos[k].action and (k > j or not self._shows_ezafe(k - 1)))  # محلهٔ *امید*
        ):
            k += 1
        if k > j and (self.infos[j].name or not node.plural):
            node.name = (j, k)
            node.last = k
            self._within(node, last)

    def _named_after_ideal(self, node: Node, last: int) -> bool:
        """Whether the noun of a deed or state before a town is a street's name: خیابان *آزادی* تهران."""
        j = node.last
        if node.plural or node.entry not in NAMED_AFTER or j + 1 >= last or not self.infos[j + 1].gaz:
            return False
        f, after = self.infos[j], self.infos[j + 1]
        if not f.plain or f.boundary or f.function or after.boundary or self.blocked[j + 1]:
            return False
        return (f.action or f.actor or f.body) and self.head(j, j + 1) is None and self.head(j, last) is None

    def _of_refugees(self, node: Node, last: int) -> bool:
        """Whose camp a camp is, where they cannot be those who act: به اردوگاه *آوارگان نصیرات*, اردوگاه *آوارگان* را,
        not در اردوگاه | پناهجویان اعتراض کردند."""
        if not self.lemma_is(node.head, "camps") or not (self.infos[node.last].people and self.infos[node.last].plural):
            return False
        sub = self.head(node.last, last)
        if sub is None or sub.cat != "people" or sub.last >= last:
            return False
        after = self.infos[sub.last]
        placed = sub.owner is not None or sub.name is not None or after.placeword or after.gaz
        placed = placed or (node.head > 0 and self.keys[node.head - 1] in UPON and self.keys[sub.last] == "در")
        called = self._is_called(sub.last, last)
        if not (placed or called or self._object(sub, last) or after.nominal or after.number is not None):
            return False
        self._adopt(node, sub)
        node.last += called and node.last == sub.last
        self._within(node, last)
        return True

    def _is_called(self, at: int, last: int) -> bool:
        """Whether a word of no language that does not speak stands there: اردوگاه آوارگان *بلاطه*."""
        f = self.infos[at]
        if not f.name or f.given or self.keys[at] in self.known or f.word.rank or self.blocked[at]:
            return False
        return at + 1 < last and not (self.infos[at + 1].say or self.infos[at + 1].name)

    def _within(self, node: Node, last: int) -> None:
        """ولسوالی برمل *ولایت پکتیکا*."""
        j = node.last
        if j >= last or self.blocked[j] or self.infos[j].boundary or self._is_house(j):
            return
        if self.infos[j].placeword or self.infos[j].gaz:
            sub = self.head(j, last)
            apart = sub is not None and self._acts_on_state(node, sub, last)
            apart = apart or (sub is not None and self._is_done_there(node, sub, last))
            if sub is not None and sub.cat in ("place", "region") and not sub.plural and not apart:
                if node.owner is None:
                    node.owner = sub
                node.inner.append(sub)
                node.last = sub.last

    def _is_done_there(self, node: Node, sub: Node, last: int) -> bool:
        """Whether what stands with را behind a town after در is something else, done to there: در شهر هرات | *گذرگاه
        تورخم* را بستند, در شهر هرات | *ایران* را متهم کردند, not در ولسوالی خوگیانی *ولایت ننگرهار* را."""
        if not self._object(sub, last) or node.owner is None or self.keys[node.first - 1 : node.first] != [IN]:
            return False
        where = getattr(node.owner.value, "country", "")
        country = getattr(sub.value, "country", "")
        return sub.entry not in PROVINCES if sub.cat == "region" else bool(country and where) and country != where

    def _acts_on_state(self, node: Node, sub: Node, last: int) -> bool:
        """Whether several states stand before another, or a group, with را, which they cannot be of: کشورهای عربی |
        *اسرائیل* را متهم کردند, دیگر کشورها | *طالبان* را."""
        head = node.head if node.plural else node.first - 1  # کشورهای *منطقه* | طالبان را
        if head < 0 or self.lemmas[head] not in self.v.roles["any_country"] or not self.infos[head].plural:
            return False
        if not self._object(sub, last) or getattr(sub.value, "kind", "") not in STATES_AND_GROUPS:
            return False
        return not self._shows_ezafe(sub.first - 1) and self._many_act(sub.last + 1, last)

    def _is_house(self, j: int) -> bool:
        """Whether a house or its gate opens another phrase behind a place that shows no ezafe: houses hold no towns (در
        شهر کابل | *خانهٔ* یک نماینده را, در ولایت‌ها | *دروازه‌های* خود را)."""
        if not self.infos[j].placeword or self._shows_ezafe(j - 1):
            return False
        found = self.v.placewords.match(self.keys, self.lemmas, j, j + 1)
        house = self.lemma_is(j, "dwellings") or self.lemma_is(j, "closed_things")
        return house or (found is not None and found[1][0] == ENTRANCE)
