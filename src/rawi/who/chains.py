"""The ezafe chain after a head: its field, adjectives, complement, and descriptions with complements of their own."""

from __future__ import annotations

from rawi.who.nodes import Node
from rawi.who.persons import Persons
from rawi.who.reading import AND, CLOSERS, CLOSING, COMMAS, FROM, LONGEST_NUMBER, LONGEST_QUOTED, OBJECT, OPENING
from rawi.who.vocabulary import EACH

NUMBERED = frozenset({"شبکه", "کانال", "شعبه"})
"""Bodies told apart by a number: شبکهٔ ۱۳."""
INHABITANTS = frozenset({"مردم", "اهالی", "ساکنان", "باشندگان"})
ARMED = frozenset({"مسلح", "مجهز"})
EZAFE = frozenset("\u0654\u06c0")
SOMEBODY = frozenset({"فرد", "شخص", "جوان", "نوجوان", "کودک", "زن", "سرباز", "شهروند", "طالب"})
"""People whose indefinite ی makes another word of them."""
ARMED = frozenset({"پولیس", "پلیس", "ارتش", "اردو", "سپاه"})
"""Bodies whose object follows at once (پولیس جوانی را بازداشت کرد), and that are men where they are counted."""
MEMBER, FAMILY = "عضو", "خانواده"
LONGEST_FIELD = 4
MINISTRY = "bodies:ministry"
TOLD = frozenset(
    {
        "روند",
        "پروسه",
        "ساحه",
        "لایحه",
        "مصوبه",
        "تصمیم",
        "درخواست",
        "پیشنهاد",
        "خواست",
        "ادعا",
        "ادعای",
        "ادعاهای",
        "اتهام",
        "اتهامات",
        "شایعه",
        "شایعات",
    }
)
"""What somebody says of another, never a body's field: از دولت خواست که …, ارتش ادعای حمله را رد کرد."""
NEWSROOMS = frozenset({"مرکز", "مدیر", "شبکه", "بخش", "سردبیر", "معاون", "اداره", "مدیریت", "آژانس"})
STATE = frozenset({"GOV", "LEG", "JUD", "MIL", "COP"})


class Chains(Persons):
    """Completes a phrase from its head on."""

    def _complete(self, node: Node, last: int) -> None:
        """Add the ezafe chain: field, adjectives, complement."""
        if node.cat == "body":
            m = None
            fields = self.v.fields.get(node.entry.partition(":")[2])
            if fields is not None and node.last < last and not self.blocked[node.last]:
                m = fields.match(self.keys, self.lemmas, node.last, last)
            if m is not None:
                node.last += m[0]
                node.field_en, node.field_size = m[1], m[0]
        self._joined_field(node, last)
        self._modifiers(node, last)
        if not self._complement(node, last) and not self._quoted_name(node, last):
            men = node.count is not None and self.keys[node.head] in ARMED  # هفت پولیس | کشته و …
            done = node.cat == "people" or node.field_en or node.nation or node.definite or men
            if not done and self._unfinished(node, last):
                self._generic(node, last)
        self._after_complement(node, last)
        self._drawn_from(node, last)
        self._described(node, last)

    def _joined_field(self, node: Node, last: int) -> None:
        """A second noun of a body's field: مرکز تحقیقات *و مطالعات* امنیتی; for ministries the lexicon has them all."""
        k = node.last
        if node.cat != "body" or not (node.field_en or node.size > 1):
            return
        if node.entry == MINISTRY and not (self.infos[k - 1].people and self.infos[k - 1].plural):
            return
        if k + 2 >= last or self.keys[k] != AND:
            return
        f, after = self.infos[k + 1], self.infos[k + 2]
        several = self.v.people.match(self.keys, self.lemmas, k + 1, last)
        plural = f.people and f.plural
        plural = plural or (several is not None and several[0] > 1 and self.infos[k + several[0]].plural)
        if plural and node.value.kind in ("organization", "government"):
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
        if after.adjective or after.gaz or after.actor or after.body or self._governs(k + 2, last):
            node.last, node.field_en, node.field_size = k + 2, "", 0

    def _quoted_name(self, node: Node, last: int) -> bool:
        """A body's or place's name between quotation marks: شرکت «کوه نور», قریهٔ «ده صلاح»."""
        i = node.last
        if node.cat not in ("body", "region") or i + 2 >= last or self.keys[i] not in OPENING or node.field_en:
            return False
        for k in range(i + 1, min(i + LONGEST_QUOTED, last)):
            if self.keys[k] in CLOSING and k > i + 1:
                after = self.infos[k + 1] if k + 1 < last else None
                if node.cat == "body" and after is not None and (self.keys[k + 1] == OBJECT or after.light):
                    return False  # the quotation is what it calls something
                node.name, node.last = (i + 1, k), k + 1
                self._complement(node, last)
                return True
            if self.infos[k].finite or self.blocked[k]:
                return False
        return False

    def _described(self, node: Node, last: int) -> None:
        """An adjective with its complement after a phrase: مرکز مطالعات *مستقر در لندن*, افراد *سوار بر موترسایکل*."""
        j = node.last
        if node.cat == "region" or j + 1 >= last or self.blocked[j]:
            return
        opens = self.infos[j].opens
        m = self.v.governing.match(self.keys, self.lemmas, j, last) if opens else None
        if m is None:
            self._placed(node, last)
            return
        at = j + m[0]
        if at >= last or self.blocked[at] or self.infos[at].number is not None:
            return
        sub = self.phrase(at, last)
        if sub is not None and self.lemmas[j] in ARMED:
            return  # ورود قاچاقچیان مسلح *به مرزهای کشور*
        end = sub.last if sub is not None else at + 1 if self.infos[at].plain else at
        if end == at or (end < last and self.infos[end].finite and not self.infos[end].say):
            return  # the adjective is the predicate: این سلاح متعلق به ارتش است
        node.last, node.tail = end, j
        if sub is not None:
            node.inner.append(sub)

    def _drawn_from(self, node: Node, last: int) -> None:
        """Whom a delegation or gathering is made of: هیاتی از هر دو کشور، گروهی از دانشجویان."""
        j = node.last
        if j + 1 >= last or self.keys[j] != FROM or not self.keys[node.head].endswith("ی") or node.owner is not None:
            return
        if node.cat != "body" or node.value.kind not in ("delegation", "group"):
            return
        sub = self.phrase(j + 1, last)
        if sub is not None and sub.cat not in ("person", "place", "pronoun") and not self._object(sub, last):
            node.inner.append(sub)
            node.owner, node.last = sub, sub.last

    def _placed(self, node: Node, last: int) -> None:
        """People by the place that they speak in: مقامات در واشنگتن گفتند."""
        j = node.last
        if node.cat not in ("people", "office") or self.keys[j] != "در" or not (node.plural or node.one):
            return
        sub = self.head(j + 1, last) if self.infos[j + 1].gaz or self.infos[j + 1].placeword else None
        if sub is None or sub.cat not in ("place", "region") or sub.last >= last:
            return
        if self.infos[sub.last].say or (self.keys[sub.last] == "به" and self.last_say > sub.last):
            node.inner.append(sub)
            node.last, node.tail = sub.last, j

    def _modifiers(self, node: Node, last: int) -> None:
        """Adjectives and measures after a head, joined by و or not."""
        j = node.last
        while j < last and not self.blocked[j] and not self._governs(j, last):
            size = self._modifier(node, j, last)
            if not size:
                joined = self.keys[j] in (AND, "-") or (node.cat == "office" and self._is_listed(j, last))
                joined = joined and j > node.head + node.size and j + 1 < last
                if not joined or not self.infos[j + 1].adjective or self.infos[j + 1].head:
                    break
                j += 1
                continue
            if not node.nation and j + size < last and self.infos[j + size].light and self.infos[j + size].finite:
                break  # آماده شد: the adjective belongs to the verb
            j += size
        if j > node.last and self.keys[j - 1] in (AND, "-"):
            j -= 1
        node.last = j

    def _is_listed(self, j: int, last: int) -> bool:
        """Whether a comma stands between adjectives that و joins: معاون سیاسی*،* امنیتی و اجتماعی."""
        if j + 3 >= last or self.keys[j] not in COMMAS or not self.infos[j + 1].adjective:
            return False
        return (self.keys[j + 2] == AND and self.infos[j + 3].adjective) or self._is_listed(j + 2, last)

    def _modifier(self, node: Node, j: int, last: int) -> int:
        """How many words at ``j`` describe the head; a nationality is kept with it."""
        f = self.infos[j]
        if node.cat in ("people", "body") and self._is_one(j):
            return 0
        if f.adjective and not (node.cat == "people" and node.plural and f.word.ordinal):
            m = self.v.adjectives.match(self.keys, self.lemmas, j, last)
            own = node.cat != "body" or m is None or m[0] > 1 or not m[1][1].noun or self.keys[j + 1] != OBJECT
            if m is not None and own and not (m[0] == 1 and f.actor and self._starts_actor(j, last)):
                return m[0]  # not پولیس موتر را: what the police did something to
        if f.gaz:
            place = self._place_at(j)
            if place is not None and place[1].adjective and not f.plural:
                if not node.nation:
                    node.nation, node.nation_en = place[1].country, place[1].name_en
                return place[0]
        if node.cat == "people" and self._participle(j, last):
            return 2
        if f.number is not None:
            channel = node.cat == "body" and self.lemmas[node.head] in NUMBERED and j == node.head + node.size
            return 1 if channel else self._measure(j, last)  # شبکهٔ ۱۳
        return 1 if f.word.ordinal and node.cat in ("region", "body") else 0  # منطقهٔ دوم، لوای سوم

    def _measure(self, j: int, last: int) -> int:
        """How many words a number with its measure is: مرد *سی و پنج ساله*."""
        k = j
        end = min(last, j + LONGEST_NUMBER)
        while k < end and (self.infos[k].number is not None or (self.keys[k] == AND and k > j)):
            k += 1
        return k + 1 - j if k < last and self.lemmas[k] in self.v.measures else 0

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

    def _complement(self, node: Node, last: int) -> bool:
        j = node.last
        if j >= last or self.blocked[j]:
            return False
        f = self.infos[j]
        sub: Node | None = None
        m = self.v.nominals.match(self.keys, self.lemmas, j, last) if f.nominal else None
        if m is not None:
            if m[1] in ("pronoun", "pronouns", "demonstrative") or self._many_of(node, m[1]):
                sub = self.phrase(j, last)
        elif f.number is not None or self.keys[j] == EACH:
            sub = self.phrase(j, last)
            if sub is not None and not self._counts(node, sub, last):
                return False
        elif not f.boundary:
            sub = self.head(j, last)
        if sub is None and node.cat == "people" and self._names_forces(node, j):
            node.name, node.last = (j, j + 1), j + 1
            return True
        if sub is None or not self._owns(node, sub, last):
            return False
        node.inner.append(sub)
        node.owner = sub
        node.last = sub.last
        self._joined_people(node, sub, last)
        return True

    def _names_forces(self, node: Node, j: int) -> bool:
        """Whether a word that the language does not know is whose forces they are: نیروهای *ایساف*."""
        shown = self.keys[j - 1].endswith("های") and j == node.head + node.size
        theirs = (shown and self.lemmas[node.head] in self.v.forces) or self.keys[j - 1] in INHABITANTS
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
        if self._object(sub, last) or node.definite:
            return False
        if sub.cat == "region":
            return node.cat in ("people", "office") and self.lemmas[sub.head] in self.v.roles["any_country"]
        return sub.cat == "people" and self._is_relative(node)

    def _owns(self, node: Node, sub: Node, last: int) -> bool:
        if self._object(sub, last) and self._does_to(node, sub, last):
            return False
        if sub.cat in ("region", "body") and self._holds_no_place(node) and self._is_unnamed(sub):
            return False
        if sub.definite and sub.count is not None and self.lemmas[node.head] in self.v.forces:
            return False  # نیروهای امنیتی | این چهار نفر را
        if node.cat == "people" and self._is_relative(node) and not node.definite:
            return sub.cat not in ("region", "body") and not self._object(sub, last)
        if sub.cat == "region" and sub.plural and sub.count is not None:
            return True
        if sub.cat == "person" and not sub.titles:
            ok = self.lemmas[node.head] in self.v.of_person or self.keys[node.head] in self.v.of_person or node.plural
            return ok and not (sub.weak and node.plural) and not node.definite
        if self.keys[node.head] == MEMBER and self.lemmas[sub.head] == FAMILY:
            return True  # سه عضو خانوادهٔ او
        if sub.cat == "people" and node.cat == "people":
            return sub.plural and node.plural and not self._object(sub, last)
        if sub.cat == "people" and node.cat == "office" and not sub.plural:
            return False
        if sub.cat == "people" and node.cat == "body" and self.infos[sub.first].word.indefinite:
            return False  # پولیس | مردی به نام کریم را
        if node.definite:
            return sub.cat in ("place", "actor")
        return not (sub.cat == "pronoun" and self._object(sub, last))

    def _holds_no_place(self, node: Node) -> bool:
        """Whether a place without a name after a head is what it acts on: جنگجویان *معدن* … را گرفتند."""
        fighters = node.cat == "people" and node.plural and self.lemmas[node.head] in self.v.forces
        return fighters or (node.cat == "body" and node.value.kind == "government" and node.field_en == "")

    def _is_unnamed(self, region: Node) -> bool:
        if self.lemmas[region.head] in self.v.roles["any_country"]:
            return False
        if region.cat == "body":  # نیروهای مسلح *مراکز* آنان را زدند
            return region.plural and region.owner is None and not (region.field_en or region.nation or region.definite)
        named = region.name is not None and self.infos[region.name[0]].name
        bare = not named and region.owner is None and region.count is None
        return bare and not (region.nation or region.definite or region.plural)

    def _does_to(self, node: Node, sub: Node, last: int) -> bool:
        """Whether a head that opens its sentence is the subject of what is done to the noun with را right after it.

        پولیس شهر را محاصره کرد: such a sentence has no other subject, unless its plural verb says that people unnamed
        did it (رئیس شورا را کشتند); a head that shows its ezafe (سخنگوی) takes the noun.
        """
        fighters = node.cat == "people" and node.plural and self.lemmas[node.head] in self.v.forces
        one = node.cat in ("body", "office") and not node.plural and not node.titles
        if node.first not in self.starts or not (one or fighters) or node.last != sub.first:
            return False
        if sub.cat not in (("region",) if fighters else ("people", "region", "body")):
            return False
        at = node.last - 1
        shown = self.keys[at].endswith("ی") and self.keys[at] != self.lemmas[at]
        if shown or self.keys[at].endswith("ه") or self.text.raw[self.text.tokens[at].end - 1] in EZAFE:
            return False
        verbs = (f for k in range(sub.last + 1, last) for f in self.infos[k].word.verbs[:1] if self.infos[k].finite)
        verb = next(verbs, None)
        return verb is not None and (verb.person or "").endswith("p") == fighters

    def _after_complement(self, node: Node, last: int) -> None:
        """نمایندهٔ ویژهٔ روسیه برای افغانستان: offices for a country or a matter."""
        j = node.last
        if node.cat != "office" or j + 1 >= last:
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
        owned = node.nation or (node.owner is not None and node.owner.cat == "place")
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
        return node.cat != "body" or node.size == 1 or (node.last < last and self.infos[node.last].name)

    def _generic(self, node: Node, last: int) -> None:
        """Common nouns that name a body's field or an office's: اتاق تجارت و صنایع …, as far as they go."""
        k, start, words = node.last, node.last, 0
        while k < last and not self.blocked[k] and words < LONGEST_FIELD:
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
                k += purpose[0]
                if k >= last or not self._plain(k, node):
                    break
                words += 1
                k += 1
                continue
            if self.keys[k] == AND:
                if (
                    not words
                    or k + 1 >= last
                    or not self._plain(k + 1, node)
                    or self._light_after(k + 1, last)
                    or self.infos[k + 1].action
                ):
                    break
                k += 2
                words += 1
                continue
            deed = f.action and (words or node.cat != "body") and not self._leads_to_body(k, node, last)
            if not self._plain(k, node) or self._light_after(k, last) or deed:
                break
            k += 1
            words += 1
        if words and k < last and self.keys[k] == OBJECT:
            k -= 1  # the last word is the object: کمیسیون شکایت را شنید
        if node.cat == "office" and k < last and not self._closes_office(k, last):
            k = start
        node.last = max(k, start)

    def _closes_office(self, k: int, last: int) -> bool:
        """Whether a mark, a verb of saying or the house that somebody sits in ends an office: … *در مجلس*."""
        seat = self.keys[k] == "در" and k + 1 < last and self.infos[k + 1].body
        return seat or self.keys[k] in CLOSERS or self.infos[k].say

    def _leads_to_body(self, k: int, node: Node, last: int) -> bool:
        """Whether an office's field of common nouns ends in a body: مدیر *امور توسعهٔ بازار* بانک شهر."""
        if node.cat != "office" or OBJECT in self.keys[k : k + LONGEST_FIELD * 2]:
            return False
        for at in range(k, min(k + LONGEST_FIELD + 1, last)):
            f = self.infos[at]
            if f.body and at > k:
                return True
            if self.blocked[at] or f.boundary or not f.plain:
                return False
        return False

    def _plain(self, k: int, node: Node) -> bool:
        f = self.infos[k]
        if self.blocked[k] or not f.plain or f.alone or k in self.strong or self._governs(k, len(self.keys)):
            return False
        if self.keys[k] in TOLD or (self.keys[k] == "خبر" and self.lemmas[node.head] not in NEWSROOMS):
            return False  # سخنگوی پولیس خبر دستگیری او را تکذیب کرد
        if (f.people and f.word.indefinite) or self._is_one(k):
            return False  # پولیس مردی به نام کریم را گرفت
        if f.name:
            state = f.given and bool(STATE.intersection(node.value.sectors))  # پارلمان کریم رحیمی را تأیید کرد
            return node.cat == "body" and self.lemmas[node.head] not in self.v.of_person and not state
        return True

    def _is_one(self, k: int) -> bool:
        """Whether a word with ی is somebody after a body: پولیس | فردی که … بود را."""
        key = self.keys[k]
        return key.endswith("ی") and key[:-1] in SOMEBODY and self.keys[k + 1 : k + 2] in (["که"], [OBJECT])

    def _region(self, node: Node, last: int) -> None:
        """A place word and the name it heads: ولسوالی برمل ولایت پکتیکا، شمال این کشور."""
        self._modifiers(node, last)
        j = node.last
        if j < last and not self.blocked[j] and not node.definite:
            f = self.infos[j]
            if f.nominal:
                m = self.v.nominals.match(self.keys, self.lemmas, j, last)
                if m is not None and m[1] == "demonstrative":
                    sub = self.phrase(j, last)
                    if sub is not None and sub.cat in ("region", "body"):
                        self._adopt(node, sub)
                return
            if f.placeword or f.gaz or f.actor or f.body:
                sub = self.head(j, last)
                if sub is not None and sub.cat in ("place", "region", "actor", "body"):
                    self._adopt(node, sub)
                    self._within(node, last)
                return
            if self._quoted_name(node, last) or node.value.part or f.boundary:
                return
            if f.function and self.v.functions.match(self.keys, self.keys, j, last) is not None:
                return  # مقام‌های دو کشور بیش از …
            k = j
            while (
                k < last
                and k - j < 3
                and self.infos[k].plain
                and not self.infos[k].participle
                and not self.blocked[k]
                and not self.infos[k].head
                and (self.infos[k].name or k == j)
                and not self._light_after(k, last)
                and not self.infos[k].action
            ):
                k += 1
            if k > j and (self.infos[j].name or not node.plural):
                node.name = (j, k)
                node.last = k
                self._within(node, last)

    def _adopt(self, node: Node, sub: Node) -> None:
        node.inner.append(sub)
        node.owner = sub
        node.last = sub.last

    def _within(self, node: Node, last: int) -> None:
        """ولسوالی برمل *ولایت پکتیکا*."""
        j = node.last
        if j >= last or self.blocked[j] or self.infos[j].boundary:
            return
        if self.infos[j].placeword or self.infos[j].gaz:
            sub = self.head(j, last)
            if sub is not None and sub.cat in ("place", "region") and not sub.plural:
                if node.owner is None:
                    node.owner = sub
                node.inner.append(sub)
                node.last = sub.last
