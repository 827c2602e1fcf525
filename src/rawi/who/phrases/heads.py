"""Phrases from their heads: offices, bodies, people, named actors and places, with the name behind."""

from __future__ import annotations

from rawi.lexicon.kinds_who import Body, NamedActor, Office, PeopleNoun, PlaceWord
from rawi.lexicon.schema import Entry
from rawi.text.phrases import keys_of
from rawi.who.nodes import Category, Node
from rawi.who.phrases.appositions import Appositions
from rawi.who.phrases.modifiers import ANOTHER
from rawi.who.phrases.over_bodies import OF_THE_WORLD
from rawi.who.reading import AND, CLOSERS, FROM, MARTYRS, OBJECT, OPENING, POINTING, QUOTES
from rawi.who.words.gazetteer import PlaceEntry

FILES: dict[type[Entry], tuple[str, Category]] = {
    Office: ("offices", "office"),
    Body: ("bodies", "body"),
    PeopleNoun: ("people", "people"),
    PlaceWord: ("placewords", "region"),
}
LONGEST_DESK = 6
"""So many words may stand between a reporter and the outlet: خبرنگار *گروه سیاست خارجی خبرگزاری* مهر."""
UNDERGONE = "شدگان"
"""What ends the plural of those whom something befell, where it is written apart: کشته *شدگان*."""
PLURAL_INDEFINITE = "انی"
DEEPEST = 8
"""Of an ezafe chain with its complements; real ones have five."""
NO_NAME_AFTER = frozenset({"وعده", "فیبر", "فایبر"})
"""Before صادق in the name of operations, which is nobody's."""
OF_THINGS_TOO = frozenset({"غیرنظامی", "پلیسی", "پولیسی", "تندرو", "آسیبدیده", "خسارتدیده", "جانی"})
"""Said of people and of things: civilian buildings, police equipment, fast boats, a damaged aircraft."""


MOST_ADJECTIVES = 3
"""Within so many words before a nationality stands the weapon that it says whose it is."""
UNDER = frozenset({"زیر", "تحت"})
ACCUSED, SUSPECT, AMONG = "متهم", "مظنون", "جمله"
WITHOUT = "بدون"
LADY, WIFE, WOMAN = "خانم", "همسر", "زن"
OF_HIM = POINTING | {"خود", "او", "وی"}
TALIBAN, AFGHAN = "طالبان", "AFG"
PIECE, SOURCE = "قطعه", "منبع"
"""A piece, and in Dari a unit of an army."""
LIGHT = frozenset({"کردن", "شدن", "بودن", "ساختن", "نمودن", "گشتن", "گردیدن"})
DAY, WORLDWIDE = "روز", OF_THE_WORLD | {"ملی"}
LONGEST_MARTYR, COMPETENT = 4, "صالح"
"""Within so many words behind the word for a martyr ends his name."""
RIGHTS = (["حقوق"], ["حق"])
"""Behind an activist, who is more than that: یک فعال *حقوق* مهاجران."""

TRUTH, HAVE, FAR_TELLING = "صحت", "داشتن", 12
"""What a telling has or lacks, and within how many words behind it stands who it is about."""


class Heads(Appositions):
    """Reads the phrase of one head in one text."""

    def head(self, i: int, last: int, definite: bool = False, counted: bool = False) -> Node | None:
        """The phrase whose head stands at ``i``, with the chain of complements that it begins."""
        if self.depth >= DEEPEST or (self.infos[i].idle and not self._is_shown(i)):
            return None
        self.depth += 1
        node = self._head(i, last, definite, counted)
        self.depth -= 1
        nobodys = node is not None and node.cat == "body" and node.owner is None and node.value.owned
        return None if nobodys else node

    def _qualifies(self, i: int) -> bool:
        """Whether an adjective says of what kind the noun before it is: تأسیسات غیرنظامی, but ده غیرنظامی."""
        before = self.infos[i - 1] if i else None
        if before is None or before.boundary or before.function or before.number is not None or before.nominal:
            return False
        return before.plain and not before.people and not self.blocked[i - 1]

    def _is_said_to_be(self, i: int, last: int) -> bool:
        """Whether متهم says of what somebody is accused, or that he is: متهم به قتل, متهم کرد; not متهم گریخت; and
        مظنون, that he is, or whom or what one suspects: یک کشتی *مظنون* را, مردی *مظنون* به قتل را."""
        verbs = self.infos[i + 1].word.verbs if i + 1 < last else ()
        light = bool(verbs) and verbs[0].lemma in LIGHT
        if self.keys[i] == SUSPECT:
            before = self.infos[i - 1] if i else None
            somebody = before is not None and before.people and before.word.indefinite
            thing = i > 0 and (self.lemma_is(i - 1, "hit_things") or self.lemma_is(i - 1, "weapons"))
            return light or somebody or thing
        if self.keys[i] != ACCUSED:
            counted = i > 0 and self.infos[i - 1].number is not None
            return bool(verbs) and verbs[0].form == "copula" and not counted  # که در اوین محبوس است
        if i + 1 >= last:
            return True
        if i and self.infos[i - 1].number is not None and self.keys[i + 1] == "به":
            return False  # دو متهم به قتل
        return light or self.keys[i + 1] in ("به", "و")

    def _is_make(self, i: int) -> bool:
        """Whether a word that begins nothing but a name says which weapon it is: موشک‌های *باستیون*, پهپاد انهدامی
        *آرش*."""
        if self.v.classes["weapons"].isdisjoint(self.lemmas[max(i - 4, 0) : i]):
            return False
        before = [at for at in range(i - 1, max(i - 4, -1), -1) if self.keys[at] not in QUOTES][:2]
        if len(before) == 2 and not (self.infos[before[0]].plain and not self.infos[before[0]].boundary):
            before = before[:1]
        return any(self.lemmas[at] in self.v.classes["weapons"] for at in before)

    def _counts_money(self, i: int) -> bool:
        """Whether a number stands before a currency: *هزار* دلار امریکا, *۱۵۰هزار* فرانک سوییس."""
        return self.infos[i].number is not None or self.keys[i][:1].isdigit()

    def _names_operation(self, i: int) -> bool:
        """Whether an operation, a drill or a unit is named after martyrs, who do nothing in it: در عملیات *شهید
        سلیمانی* سپاه, رزمایش *شهدای امنیت* ارتش, کلانتری ۱۳ *شهید رجایی*."""
        f, at = self.infos[i], i
        if not (f.name or f.given or f.honorific or f.unsure or self.keys[i] in MARTYRS):
            return False
        while at > max(i - LONGEST_MARTYR, 0) and self.keys[at] not in MARTYRS:
            at -= 1
        noun = at - 1 - (at > 1 and self.infos[at - 1].adjective and not self.key_is(at - 1, "named_after"))
        if self.keys[at] not in MARTYRS or noun < 0:
            return False
        unit = noun - self.keys[noun].isdecimal()
        if not (self.key_is(noun, "named_after") or (unit >= 0 and self.key_is(unit, "numbered_units"))):
            return False
        return noun == 0 or self.keys[noun - 1] not in POINTING  # در این عملیات | شهید رضایی کشته شد

    def _names_thing(self, i: int, last: int) -> bool:
        """Whether a word that may be somebody's or a place's is of a weapon, day, poll, operation or money: بمب‌افکن
        *سوخو*, روز جهانی *معلم*, هزار دلار *امریکا*, دادگاه *صالح*."""
        f, classes, lemma = self.infos[i], self.v.classes, self.lemmas[i]
        if lemma in classes["weapons"] and not (f.placeword or f.body):
            return True
        if lemma == PIECE and self._is_debris(i, last):
            return True
        if lemma == SOURCE and i + 1 < last and self.key_is(i + 1, "means"):
            return True  # منابع *مالی*
        if self.martyrs and self._names_operation(i):
            return True
        if not i:
            return False
        key, before = self.keys[i], self.keys[i - 1]
        if before in NO_NAME_AFTER or (before in WORLDWIDE and i > 1 and self.keys[i - 2] == DAY):
            return True  # روز جهانی *معلم*، طالبان …: the day is named after people, who do nothing on it
        if key in classes["elected"] and before in classes["polls"]:
            return True  # انتخابات *ریاست جمهوری*
        if key == COMPETENT and before in classes["courts_that_judge"]:
            return True
        if f.gaz and i > 1 and before in classes["currencies"] and self._counts_money(i - 2):
            return True
        return not (f.head or f.actor or f.gaz) and self._is_make(i)

    def _head(self, i: int, last: int, definite: bool, counted: bool) -> Node | None:
        """The longest lexicon match at ``i``, else a name."""
        f, v, keys, lemmas = self.infos[i], self.v, self.keys, self.lemmas
        if i in self.strong and not definite:
            return self.person(i, last)
        if self._names_thing(i, last):
            return None
        if (keys[i] in OF_THINGS_TOO and self._qualifies(i)) or (
            (keys[i] in (ACCUSED, SUSPECT) or keys[i] in v.classes["said_to_be"]) and self._is_said_to_be(i, last)
        ):
            return None
        best_size: int = 0
        best: tuple[str, Entry] | None = None
        if f.office and (m := v.offices.match(keys, lemmas, i, last)):
            best_size, best = self._before_actor(i, m, last)
        if (
            f.body
            and not self._is_rule(i)
            and (b := v.bodies.match(keys, lemmas, i, last))
            and (
                b[0] > best_size
                or (b[0] == best_size and keys[i] in v.bodies.by_first and keys[i] not in v.offices.by_first)
            )
        ):
            best_size, best = b  # قوماندانی امنیه is a body though its lemma is the office قوماندان
        if (
            f.people
            and not (keys[i].endswith("انهای") and keys[i] == lemmas[i] + "انهای")  # مسلحانه‌ای
            and (p := v.people.match(keys, lemmas, i, last))
            and not (p[1][1].rank and not self._are_many(i))
            and (
                p[0] > best_size
                or (
                    p[0] == best_size
                    and keys[i] in v.people.by_first
                    and keys[i] not in v.bodies.by_first
                    and best is not None
                    and isinstance(best[1], Body)
                )
            )
        ):
            best_size, best = p
        if f.placeword and (w := self._part_of(i, last)) and w[0] > best_size:
            best_size, best = w
        end = self._end_of_actor(i, last) if keys[i] == TALIBAN else last
        actor = v.actors.match(keys, lemmas, i, end) if f.actor else None
        actor = None if actor is not None and self._is_somebodys_name(i, actor, last) else actor
        place = self._place_at(i) if f.gaz or (f.plural and not f.head) else None
        if actor is not None and actor[0] >= max(best_size, place[0] if place else 0) and not definite:
            node = self._actor(i, actor[0], actor[1], last)
            if best is not None and isinstance(best[1], Body) and actor[0] < 5:
                other = self._headed(i, best_size, best, last)
                if other.last > node.last and self._goes_on(other, node):
                    return other
            return node
        if place is not None and place[0] > best_size and not f.honorific:
            return self._place(i, place[0], place[1], last, definite or counted)
        if best is None:
            wife = self._wife(i, last) if lemmas[i] == LADY else None
            return wife or (None if definite else self.person(i, last))
        return self._headed(i, best_size, best, last, definite)

    def _is_many(self, i: int) -> bool:
        """Whether a word in انی is several: مردانی, but جوانی is one."""
        return not self.infos[i].head and not self.v.people.single(self.keys[i][:-1])

    def _before_actor(self, i: int, office: tuple[int, tuple[str, Entry]], last: int) -> tuple[int, tuple[str, Entry]]:
        """An office without the word that begins a known body's longer name (رهبر | *جبههٔ مقاومت ملی*), or that says
        whether what was told is so."""
        end = i + office[0] - 1
        if end > i and self._is_said_true(i, end, last):
            return self.v.offices.match(self.keys, self.lemmas, i, end) or office
        if end <= i or not self.infos[end].actor or self.infos[end].office:
            return office
        named = self.v.actors.match(self.keys, self.lemmas, end, last)
        shorter = self.v.offices.match(self.keys, self.lemmas, i, end) if named is not None and named[0] > 2 else None
        return shorter if shorter is not None and i + shorter[0] == end else office

    def _is_said_true(self, i: int, at: int, last: int) -> bool:
        """Whether a word that may be the field of an office says with its verb whether what was told is so: خبر دیدار
        با وزیر *صحت ندارد*; but این کشور وزیر صحت ندارد."""
        if self.keys[at] != TRUTH or at + 1 >= last or all(v.lemma != HAVE for v in self.infos[at + 1].word.verbs):
            return False
        return any(self.lemma_is(k, "tellings") for k in range(max(i - FAR_TELLING, 0), i))

    def _is_somebodys_name(self, i: int, actor: tuple[int, tuple[str, NamedActor]], last: int) -> bool:
        """Whether a group's name is a given name before a family name (*انصارالله* انصاری), a word for one of its men
        (دو *داعشی*), or how many are in it: گروه *هفت* نفری."""
        size, (_, value) = actor
        if self.keys[i] in self.v.people.by_first and self.keys[i] not in self.v.actors.by_first:
            return True
        end = i + actor[0]
        if end < last and self.infos[end - 1].number is not None and self._is_measure(end):
            return True  # گروه *هفت* نفری
        alone = size == 1 and value.kind == "group" and i + 1 < last
        return alone and self.infos[i].given and (self.infos[i + 1].name or self.key_is(i + 1, "family_words"))

    def _is_debris(self, i: int, last: int) -> bool:
        """Whether pieces are of a weapon, and no units: *قطعات* یک موشک, not قطعات اردو."""
        at = i + 1 + (i + 1 < last and self.infos[i + 1].number == 1)
        return at < last and self.lemmas[at] in self.v.classes["weapons"]

    def _wife(self, i: int, last: int) -> Node | None:
        """خانم is Mrs before a name, and the wife before somebody pointed to or counted, a pronoun, or whoever else is
        whose she is: *خانم* این فرمانده, *خانم* یک پولیس, *خانم* خود, *خانمش*, *خانم* جوانش, *خانم* و دو فرزند خود; she
        who is counted is a woman, whatever she is: یک *خانم* حامله."""
        if i + 1 >= last:
            return None
        if i and self.infos[i - 1].number is not None and self.infos[i + 1].adjective and not self.infos[i + 1].given:
            woman = self.v.people.match([WOMAN], [WOMAN], 0, 1)
            return self._headed(i, 1, woman[1], last) if woman is not None else None
        after, behind = self.keys[i + 1], i + 2
        kin = after == AND and behind < last and not self.infos[behind].honorific
        his = bool(self.infos[i + 1].word.clitic) and self.infos[i + 1].adjective  # خانم *جوانش*
        if not (his or self.infos[i].word.clitic or after in OF_HIM or self.infos[i + 1].number is not None or kin):
            return None
        wife = self.v.people.match([WIFE], [WIFE], 0, 1)
        return self._headed(i, 1, wife[1], last) if wife is not None else None

    def _end_of_actor(self, i: int, last: int) -> int:
        """Up to where a name may reach: at the head of a sentence, طالبان | پاکستان را are two, of whom one acts."""
        led = i + 2 < last and self.keys[i + 2] == OBJECT and i in self.starts
        return i + 1 if led else last

    def _are_many(self, i: int) -> bool:
        """Whether a rank tells of people, not of whose name follows: دو *سرهنگ* ارتش, *ژنرال* روس, not سرهنگ رضایی."""
        if self.keys[i + 1 : i + 2] in RIGHTS:
            return False  # یک فعال حقوق مهاجران
        men = self.infos[i].plural and self.infos[i].honorific
        after = self.infos[i + 1] if men and i + 1 < len(self.infos) else None
        if after is not None and (after.name or after.given or after.unsure or after.actor):
            return False  # آقایان کریمی و نوری
        if self.infos[i].plural or (i > 0 and self.infos[i - 1].number is not None):
            return True
        if i > 0 and self.keys[i - 1] in POINTING:
            return True  # این فعال از ملاقات محروم شد
        nation = self.v.gazetteer.match(self.keys, i + 1) if i + 1 < len(self.keys) else None
        return nation is not None and nation[1].adjective and nation[1].kind == "country"

    def _is_rule(self, i: int) -> bool:
        """Whether a word after زیر or تحت is somebody's rule, no body: تلویزیون ملی *زیر ادارهٔ* طالبان."""
        return i > 0 and self.keys[i - 1] in UNDER and self.keys[i] == "اداره"

    def _goes_on(self, body: Node, named: Node) -> bool:
        """Whether a body is more than the named actor it begins with: its field is longer, or a country follows."""
        if body.head + body.size + body.field_size > named.last:
            return True
        if body.nation:
            return True
        owner = body.owner
        return owner is not None and owner.first == named.last and owner.cat in ("place", "actor")

    def _part_of(self, i: int, last: int) -> tuple[int, tuple[str, PlaceWord]] | None:
        """The word for a kind of place at ``i``; not where its از begins از جمله: مناطقی *از جمله* کابل."""
        found = self.v.placewords.match(self.keys, self.lemmas, i, last)
        if found is None:
            return None
        end = i + found[0]
        return None if self.keys[end - 1] == FROM and self.keys[end : end + 1] == [AMONG] else found

    def _headed(self, i: int, size: int, best: tuple[str, Entry], last: int, definite: bool = False) -> Node:
        name, value = best
        stem, what = FILES[type(value)]
        node = Node(
            i,
            i + size,
            i,
            what,
            size=size,
            entry=f"{stem}:{name}",
            value=value,
            rule="head",
            plural=self.infos[i].plural
            or (size == 2 and self.keys[i + 1] == UNDERGONE)
            or (self.keys[i].endswith(PLURAL_INDEFINITE) and self._is_many(i))
            or (isinstance(value, PeopleNoun) and (value.collective or self._is_inflected(i, size, value))),
        )
        said = i + size < last and self.keys[i + size] in self.v.classes["aforesaid"]  # فرد *مذکور*
        node.definite = definite or said
        if said:
            node.last += 1
        elif what == "region":
            self._region(node, last)
        else:
            self._complete(node, last)
        if node.cat in ("office", "people") and not node.plural and not node.definite:
            return self._name_after(node, last)
        return node

    def _is_inflected(self, i: int, size: int, value: PeopleNoun) -> bool:
        """Whether a noun of several words stands in the plural by its last: شبه *نظامیان*, but مدافع حقوق زنان."""
        words = tuple(self.keys[i : i + size])
        return size > 1 and self.infos[i + size - 1].plural and words not in map(keys_of, value.nouns)

    def _name_after(self, node: Node, last: int) -> Node:
        """TITLE NAME without a comma: رییس جمهور زیلینسکی."""
        if self._is_reporter(node):
            return self._of_agency(node, last)
        i = node.last
        some = node.cat == "people" and (self.keys[i - 1] == ANOTHER or self.infos[i - 1].word.indefinite)
        if some or self._are_several(node.head):
            return node  # چند مرد نقاب‌دار | کریم نوری را …, مردی | کریم نوری را …
        i += i + 1 < last and self.keys[i] in OPENING and i + 1 in self.strong
        if (
            i >= last
            or self.blocked[i]
            or (node.cat == "people" and self.infos[node.head].kin and not self._shows_name(node, i))
        ):
            return node
        person = self.person(i, last, titled=True)
        if person is None or person.weak or self._is_of_another_state(node, person):
            return node
        if self._is_bodys_name(person, last) or self._is_whom_he_deals_with(node, person, last):
            return node
        if self._appoints(node, person, last):
            return node
        if i > node.last and self._is_chiefs(node, person, last):
            self._titles(person, last)
            self._adopt(node, person)  # مشاور *«کریم نوری» والی هرات* گفت
            return node
        if self._is_place_name(node, person):
            node.last = person.last
            return node
        if node.owner is None and self._is_relative(node) and not self.infos[node.head].word.clitic:
            self._adopt(node, person)  # همسر *کریم نوری* را که …; but برادرش *کریم نوری* is he
            return node
        if self._is_of_campaign(node):
            self._adopt(node, person)
            return node
        person.first = node.first
        if not (node.cat == "people" and self.infos[node.head].kin):
            person.titles.append(node)
            node.core = (node.first, node.last)
            person.inner.append(node)
        person.rule = "title-name"
        return person

    def _is_bodys_name(self, person: Node, last: int) -> bool:
        """Whether what may be a name is all that of a known body: سخنگوی این وزارت | *خامه‌پرس* را متهم کرد."""
        name = person.name
        if name is None or name[0] != person.first or not self.infos[name[0]].actor:
            return False
        found = self.v.actors.match(self.keys, self.lemmas, name[0], last)
        return found is not None and found[1][1].kind != "person" and name[0] + found[0] >= name[1]

    def _is_whom_he_deals_with(self, office: Node, person: Node, last: int) -> bool:
        """Whether a single word that is no given name stands with را behind an office of what is pointed to, so that it
        is the object: سخنگوی این وزارت | *سپیده‌نیوز* را متهم کرد."""
        owner, name = office.owner, person.name
        if owner is None or not owner.definite or name is None or not self._object(person, last):
            return False
        return name[1] - name[0] == 1 and not self.infos[name[0]].given

    def _is_chiefs(self, node: Node, person: Node, last: int) -> bool:
        """Whether a name in quotation marks behind a bare office under others has a title of its own, so that it names
        whose that office is: سخنگوی *«کریم نوری» والی هرات*."""
        bare = node.cat == "office" and node.owner is None and node.last == node.head + node.size
        at = person.last + 1
        under = self.lemma_is(node.head, "deputies") or self.keys[node.head][:-1] in self.v.classes["deputies"]
        named = bare and under and at < last and self.keys[person.last] in QUOTES
        return named and self.infos[at].office and self._begins_title(at, last)

    def _of_agency(self, node: Node, last: int) -> Node:
        """A reporter up to the name of the outlet, behind which whoever speaks is named: به گزارش *خبرنگار پارلمانی
        مهر* غلامعلی کریمی گفت."""
        end = node.last
        for k in range(end - 1, min(end + LONGEST_DESK, last)):
            f = self.infos[k]
            if k >= node.last and (f.boundary or f.function or (f.given and k > node.last)):
                break
            if self.keys[k] in self.v.agencies:
                end = k + 1
        alone = end == node.last and end + 1 < last and self.keys[end + 1] in CLOSERS
        node.last = end + (alone and not self.infos[end].boundary)  # خبرنگار *آوات*، فرماندار … گفت
        return node

    @staticmethod
    def _is_of_another_state(office: Node, person: Node) -> bool:
        """Whether who is named behind an office of one state is known to be of another, and does not hold it:
        نخست‌وزیر پاکستان | *دونالد ترامپ* را مقصر دانست."""
        if office.cat != "office" or office.owner is None or office.owner.cat != "place":
            return False
        state, known = office.owner.value, getattr(person.value, "country", "")
        governs = "GOV" in office.value.sectors and office.owner.last == office.last
        return bool(known and governs and state.kind == "country" and state.country != known)

    def _shows_name(self, node: Node, i: int) -> bool:
        """Whether a name follows a noun like پسر or داکتر: one that the language knows, or a title shows to be one."""
        f, after = self.infos[i], self.infos[i + 1 : i + 2]
        goes_on = any(g.unsure or g.particle for g in after) or self._begins_name(i, len(self.keys))
        begun = f.honorific or ((f.unsure or f.particle) and goes_on)  # داکتر *سید کریم نوری*, مهندس *جان بولتون*
        titled = (begun or i in self.strong) and not self._is_relative(node)
        return node.owner is not None or f.name or titled

    def _is_of_campaign(self, node: Node) -> bool:
        """Whether an office is in the office or campaign of whoever is named next: رئیس ستاد انتخاباتی *کریم نوری*."""
        return any(" ".join(self.keys[k : node.last]) in self.v.campaigns for k in range(node.head + 1, node.last))

    def _is_place_name(self, node: Node, person: Node) -> bool:
        """Whether an unknown word after a territorial office is its place: فرماندار *دشتیاری*."""
        single = person.name is not None and person.name[1] - person.first == 1
        office = {self.lemmas[node.head], " ".join(self.keys[node.head : node.head + node.size])}
        return single and bool(office & self.v.territorial) and not self.infos[person.first].given

    def _actor(self, i: int, size: int, match: tuple[str, NamedActor], last: int) -> Node:
        name, value = match
        cat: Category = "person" if value.kind == "person" else "actor"
        node = Node(i, i + size, i, cat, size=size, entry=f"actors:{name}", value=value, rule="named")
        if cat == "person":
            node.name = (i, i + size)
            return node
        j = node.last
        if "GOV" in value.sectors and value.country == AFGHAN and self.keys[j : j + 1] == [TALIBAN] and j + 1 < last:
            node.last += self.keys[j + 1] != OBJECT  # ادارهٔ ملی حفاظت محیط زیست *طالبان*
        if j < last and self.infos[j].gaz and not self.blocked[j] and value.kind == "group":
            place = self._place_at(j)
            if place is not None and place[1].adjective and not self.infos[j].plural:
                node.last = j + place[0]
                node.nation, node.nation_en = place[1].country, place[1].name_en
            elif place is not None and place[1].kind == "country" and place[1].country == value.country and size > 1:
                node.last = j + place[0]  # گروه حزب‌الله *لبنان*
        return node

    def _place(self, i: int, size: int, place: PlaceEntry, last: int, people: bool) -> Node | None:
        if place.adjective:
            if not (self.infos[i].plural or people):
                return self._state_behind(i, size, place)
            node = Node(
                i,
                i + size,
                i,
                "people",
                size=size,
                plural=self.infos[i].plural,
                nation=place.country,
                nation_en=place.name_en,
                rule="nation",
            )
            self._modifiers(node, last)
            self._described(node, last)
            return node
        return Node(i, i + size, i, "place", size=size, value=place, rule="gazetteer")

    def _state_behind(self, i: int, size: int, place: PlaceEntry) -> Node | None:
        """The state that a nationality after its weapon names: جنگنده‌های *اسرائیلی*."""
        state, weapon = self.v.nations.get(place.country), i - 1
        known = self.v.instruments
        while weapon > 0 and i - weapon < MOST_ADJECTIVES:
            lacks = weapon > 1 and self.keys[weapon - 1] == WITHOUT  # هواپیمای بدون سرنشین امریکایی
            if not lacks and not self.infos[weapon].adjective:
                break
            if self.lemmas[weapon] in known and self.infos[weapon].word.indefinite:
                break  # پهپادی اسرائیلی
            weapon -= 1 + lacks  # طیارات بی‌پیلوت روسی
        if state is None or weapon < 0 or self.lemmas[weapon] not in known:
            return None
        return Node(i, i + size, i, "place", size=size, value=state, rule="state-behind")
