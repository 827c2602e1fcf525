"""Noun phrases of actors and places, read from their heads.

The ezafe that joins a head to what follows is mostly unwritten, so a phrase runs on while the next words can modify
its head, and ends before prepositions, را, که, verbs, marks, expressions of time, and after a name (Ghomeshi,
"Non-projecting nouns and the ezafe construction in Persian", Natural Language & Linguistic Theory 15, 1997).
"""

from __future__ import annotations

from rawi.lexicon.kinds_who import Body, PeopleNoun
from rawi.who.nodes import Node
from rawi.who.phrases.figures import THOUSANDS, part_of_figure
from rawi.who.phrases.heads import DEEPEST, PLURAL_INDEFINITE
from rawi.who.phrases.so_many import SoMany
from rawi.who.reading import AND, FROM, JOINTS, LONGEST_NUMBER, OBJECT, POINTING, SEVERAL, THAT, counts_several
from rawi.who.words.vocabulary import EACH

AGES = frozenset({"ساله", "ماهه"})
TON = "تن"
MILITARY, SOLDIER = "نظامی", "سرباز"
POLICE, OFFICER = frozenset({"پولیس", "پلیس"}), "پاسبان"
OTHER = "دیگر"
NUMBER = "شماره"
SOME, SOME_PEOPLE = "عده", frozenset({"عدهای", "عدهیی"})
HUNDRED = 100

PEOPLE_ENDINGS = ("گان", "مندان", "داران", "گران", "کاران", "بازان", "سازان", "نشینان", "خواهان", "جویان", "داوطلبان")
"""Endings of plurals for people only (Windfuhr & Perry, "Persian and Tajik", 2009, 3.1)."""
WITHIN_IT = frozenset({"در", "طی", "نتیجه", "جریان", "اثر"})
"""What stands before people who are counted and never of آن: *در آن* ده پزشک کشته شدند, *طی آن* دو سرباز."""


class PhraseReader(SoMany):
    """Reads the noun phrases of one text; `sentence` gives those of one sentence in order, not overlapping."""

    def sentence(self, first: int, last: int) -> list[Node]:
        """The phrases of the sentence over tokens ``first`` up to ``last``."""
        self.last_say = self._last_say(first, last)
        self._names_before_titles(first, last)
        nodes: list[Node] = []
        infos, blocked, strong, known, keys = self.infos, self.blocked, self.strong, self.known, self.keys
        whole = self.whole
        end = first
        for i in range(first, last):
            if i < end or blocked[i]:
                continue
            f = infos[i]
            idle = f.idle and keys[i] not in known and i not in strong and not (whole and keys[i] in whole)
            if idle and not (f.leads and self._leads(i, last)):
                continue
            node = self._initials(i, last) if f.actor and (f.function or f.boundary or f.number is not None) else None
            if node is None and f.function and not f.nominal:
                m = self.v.functions.match(self.keys, self.keys, i, last)
                if m is not None and (m[0] > 1 or not f.head) and not (f.adjective and m[0] == 1 and f.head):
                    counts = m[0] > 1 and self.keys[i] == AND and infos[i + m[0] - 1].number is not None
                    end = i + m[0] - counts  # و *نه کودک*
                    continue
            if node is None and f.boundary and not f.nominal and f.number is None and i not in self.strong:
                continue
            node = node or self.phrase(i, last) or self.unlisted_place(i, last)
            if node is None:
                continue
            self._appositions(node, last)
            node.oblique = self._oblique(node, first, last)
            node.given = node.cat == "office" and not node.plural and self._is_given(node, first, last)
            if node.inner or node.cat == "person":
                self._remember(node)
            nodes.append(node)
            if node.last + 1 < last and keys[node.last] in JOINTS:
                nodes.extend(self._sharing(node, last))
            end = nodes[-1].last
        return nodes

    def _leads(self, i: int, last: int) -> bool:
        """Whether a word may begin a function word of several words, as the next one shows."""
        leads, after = self.infos[i].leads, i + 1
        return after < last and (self.keys[after] in leads or self.lemmas[after] in leads)

    def _oblique(self, node: Node, first: int, last: int) -> bool:
        """Whether a phrase is the object or stands after a preposition."""
        if node.last < last and self.keys[node.last] == OBJECT:
            return True
        for size in (1, 2, 3):
            at = node.first - size
            if at < first:
                return False
            m = self.v.functions.match(self.keys, self.keys, at, last) if self.infos[at].function else None
            if m is not None and m[0] == size and m[1] == "prep":
                return True
        return False

    def _initials(self, i: int, last: int) -> Node | None:
        """A named actor of several words that begins with a word of another class: بی بی سی، سی ان ان، ام۲۳."""
        m = self.v.actors.match(self.keys, self.lemmas, i, last)
        return self._actor(i, m[0], m[1], last) if m is not None and m[0] > 1 else None

    def _is_given(self, node: Node, first: int, last: int) -> bool:
        """Whether an office is given to somebody or is what somebody is: به عنوان رییس, … رییس بود."""
        for size in (1, 2):
            at = node.first - size
            if at >= first and " ".join(self.keys[at : node.first]) in self.v.roles_as:
                return True
        after = self.infos[node.last] if node.last < last and not node.oblique else None
        return after is not None and bool(after.word.verbs) and after.word.verbs[0].form == "copula"

    def _sharing(self, node: Node, last: int) -> list[Node]:
        """Those joined to a phrase by و or a comma that share its noun, as a second people by its adjective alone:
        مقامات امریکایی و اوکراینی."""
        if node.cat == "region":
            return self.towns_beside(node, last) if node.plural else []
        found = self.outlets_beside(node, last) or (self.town_joined(node, last) if node.cat == "place" else [])
        at = node.last
        while node.cat == "people" and node.nation and at + 1 < last and self.keys[at] == AND:
            place = self._place_at(at + 1)
            if place is None or not place[1].adjective or self.infos[at + 1].plural:
                break
            end = at + 1 + place[0]
            found.append(
                Node(
                    at + 1,
                    end,
                    at + 1,
                    "people",
                    entry=node.entry,
                    value=node.value,
                    plural=node.plural,
                    nation=place[1].country,
                    nation_en=place[1].name_en,
                    shared=node,
                    rule="shared-noun",
                )
            )
            at = end
        return found

    def phrase(self, i: int, last: int) -> Node | None:
        """The phrase that begins at ``i``, or None."""
        f = self.infos[i]
        if i in self.strong and not (self.martyrs and self._names_operation(i)):
            return self.person(i, last)
        if f.nominal:
            m = self.v.nominals.match(self.keys, self.lemmas, i, last)
            if m is not None:
                node = self._nominal(i, m[0], m[1], last)
                alone = node is None and m[1] == "one_of" and f.number is not None  # یک تن | از سوی پولیس
                return self._counted(i, last) if alone else node
        if f.number is not None:
            place = self._place_at(i) if f.gaz else None
            if place is not None and place[0] > 1:
                return self._place(i, place[0], place[1], last, False)  # شش درک
            return self._counted(i, last) or self.all_of_them(i)
        if self.keys[i] == EACH and i + 1 < last and self.infos[i + 1].number is not None:
            return self._counted(i + 1, last)
        some = self._indefinite(i, last) if not f.head and self.keys[i].endswith("ی") and i + 1 < last else None
        return some or self.head(i, last)

    def _indefinite(self, i: int, last: int) -> Node | None:
        """A body with the ی of a relative clause, or somebody before his name, where that makes another word of it:
        گروهی که …، فردی به نام کریم."""
        key = self.keys[i]
        if self.keys[i + 1] == "که":
            m: tuple[int, tuple[str, Body | PeopleNoun]] | None = self.v.bodies.match([key[:-1]], [key[:-1]], 0, 1)
            known = i > 0 and (self._at_boundary(i) or self.key_is(i - 1, "armed_bodies") or self.infos[i - 1].gaz)
            if m is None and key[:-1] in self.v.classes["somebody"] and (known or i == 0):
                m = self.v.people.match([key[:-1]], [key[:-1]], 0, 1)  # فردی که … کرده بود، دستگیر شد
            if m is None and key.endswith(PLURAL_INDEFINITE):  # مهاجرانی که …
                m = self.v.people.match([key[:-1]], [key.removesuffix(PLURAL_INDEFINITE)], 0, 1)
        elif self.infos[i + 1].number is not None and self._measure(i + 1, last):
            m = self.v.bodies.match([key[:-1]], [key[:-1]], 0, 1)  # گروهی پنج نفری از تاجران
        else:
            named = self.v.alias.match(self.keys, self.lemmas, i + 1, last) is not None
            somebody = key[:-1] in self.v.classes["somebody"] and (named or self._is_somebody(i))
            m = self.v.people.match([key[:-1]], [key[:-1]], 0, 1) if somebody else None
            if m is None and named:  # گروهی به نام …
                m = self.v.bodies.match([key[:-1]], [key[:-1]], 0, 1)
        node = self._headed(i, 1, m[1], last) if m is not None else None
        if node is not None:
            node.noun = key[:-1]
        return node

    def _is_somebody(self, i: int) -> bool:
        """Whether a word with ی that is an adjective or a quality elsewhere stands for somebody: as an object after the
        subject (پولیس کابل فردی را), or where no noun stands before it (جوانی در هرات کشته شد)."""
        after = self.keys[i + 1]
        if after == OBJECT and i:
            before = self.infos[i - 1]
            named = before.gaz or before.actor or before.adjective or (before.people and before.plural)
            return named or self._at_boundary(i) or self.key_is(i - 1, "armed_bodies")
        follows = self.infos[i + 1]
        goes_on = follows.finite or follows.function or follows.number is not None or not follows.boundary
        return self._at_boundary(i) and after not in (AND, "،", ",") and goes_on

    def _nominal(self, i: int, size: int, role: str, last: int) -> Node | None:
        if role in ("pronoun", "pronouns"):
            return Node(i, i + size, i, "pronoun", plural=role == "pronouns", rule="pronoun")
        if i + size >= last or self.blocked[i + size]:
            return None
        if role == "demonstrative":
            if self._takes_up(i):
                return None
            resumes = self.keys[i] == "آن" and i > 0 and self.key_is(i - 1, "exchanged")
            return None if resumes and self.infos[i + size].number is not None else self._definite(i, i + size, last)
        if self.keys[i] == OTHER and self.infos[i + 1].number is not None and self._follows_noun(i):
            return None  # در یک خبر دیگر | ده تن
        if self.keys[i] == OTHER and self.keys[i + size] in POINTING:
            return None  # اعلامیهٔ دیگر | همین دادگاه
        return self._quantified(i, i + size, role, last) or self._some(i, size, last)

    def _some(self, i: int, size: int, last: int) -> Node | None:
        """Some people who are not told of more nearly: *عده‌ای* به کنسولگری حمله کردند."""
        m = self.v.people.match([SOME], [SOME], 0, 1) if size == 1 and self.keys[i] in SOME_PEOPLE else None
        node = self._headed(i, size, m[1], last) if m is not None and self._at_boundary(i) else None
        if node is not None:
            node.plural = node.one = True
        return node

    def _takes_up(self, i: int) -> bool:
        """Whether آن takes up what a clause describes, before who acts in it: ویدیویی که در *آن* زنان می‌گویند, طرحی که
        بر اساس *آن* رهبران طالبان تحریم می‌شوند."""
        if self.keys[i] != "آن":
            return False
        that = next((k for k in range(i - 2, max(i - 5, 0), -1) if self.keys[k] == "که"), 0)
        if not that or (self.infos[that - 1].say and self.keys[i - 1] not in WITHIN_IT):
            return False
        f = self.infos[i + 1]
        if self.keys[i - 1] in WITHIN_IT:
            return f.number is not None or (f.people and f.plural) or self._acts_in_it(i + 1, that)
        someone = f.people or f.body or f.office or f.actor or f.gaz or f.number is not None
        return someone and tuple(self.keys[that + 1 : i]) in self.v.sources

    def _acts_in_it(self, at: int, that: int) -> bool:
        """Whether a body or somebody in office stands behind در آن that takes up what was told: گزارشی که در آن *دولت*
        متهم شد, درگیری که در آن *پلیس* دو نفر را کشت; not behind how things are or what is said (اعلام کرد که در آن
        *وزارت*)."""
        f, before = self.infos[at], self.infos[that - 1]
        told = before.finite and (self.key_is(that - 2, "speaking") or before.word.verbs[0].form == "copula")
        if told or before.say:  # مدعی شد که در آن *فرمانده* کشته شده است: nothing is in a commander
            return (f.office or f.people) and not (f.body or f.placeword)
        return (f.body or f.office or f.actor or f.people) and not f.placeword

    def _follows_noun(self, i: int) -> bool:
        return i > 0 and not self._at_boundary(i) and self.infos[i - 1].plain and self.keys[i - 1] not in (AND, "یا")

    def _definite(self, i: int, j: int, last: int) -> Node | None:
        f = self.infos[j]
        if (some := self.part_of(i, j, last)) is not None:
            return some
        node = self._counted(j, last) if f.number is not None else self.head(j, last, definite=True)
        if node is None and f.number is not None and self.is_so_many(i, j):
            node = Node(i, j + 1, j, "people", rule="counted", plural=True, count=(f.number, f.number))
        if node is None or node.cat not in ("office", "body", "people", "region"):
            return None
        counted = node.cat == "people" and node.count is not None and self.keys[i] == "آن"
        if counted and (self.keys[i - 1] in WITHIN_IT or self.key_is(i - 1, "accidents")):
            return None  # گفت که *در آن* ده پزشک کشته شدند, در انفجار *آن* ده تن زخمی شدند
        node.first, node.definite = i, True
        return node

    def _quantified(self, i: int, j: int, role: str, last: int) -> Node | None:
        right_behind = j
        if j < last and self.infos[j].adjective and not self.infos[j].head:
            j += 1
            if j < last and self.keys[j] == FROM:
                j += 1
        if right_behind >= last or self.depth >= DEEPEST:
            return None
        if self.keys[j - 1] == FROM and j - 2 >= i and self.keys[min(j, last - 1)] in self.v.classes["sides"]:
            one = role == "one_of"  # یک تن | از طرف پولیس بازداشت شد
            how_many = (1, 1) if one else None
            return Node(i, j - 1, j - 2, "people", rule="counted", plural=not one, one=one, count=how_many)
        j = min(j, last - 1)
        counter = self.keys[j] in self.v.counters and role == "quantifier"
        self.depth += 1
        node = self._some_of_nation(i, right_behind, last) if j > right_behind else None
        node = node or (self._by_counter(j, last) if counter else self._soldiers(j, last) or self.phrase(j, last))
        node = node or (self._unlisted(j, last) if self.keys[j - 1] == FROM else None)
        node = node or self._some_of_nation(i, right_behind, last)
        self.depth -= 1
        if node is None or node.cat in ("actor", "place", "person") or self._is_one_place(node):
            return None
        many = self.keys[j - 1] in SEVERAL or self.key_is(j - 1, "round_numbers")  # ده‌ها *سازمان*
        many = many and self.lemmas[node.head] in self.v.classes["own_bodies"]
        if node.cat == "body" and not (node.plural or node.definite or many):
            return None
        if role == "one_of":
            node.definite, node.one, node.plural, node.count = False, True, False, (1, 1)
            node.cat = "people" if node.cat == "pronoun" else node.cat
        else:
            node.plural, node.quantified = True, not node.definite
            some = counter or self.keys[j - 1] == FROM
            node.count = None if some else node.count  # ده‌ها تن از دو طرف
            node.cat = "people" if node.cat == "pronoun" and counter else node.cat
        node.first = i
        return node

    def _some_of_nation(self, i: int, j: int, last: int) -> Node | None:
        """People of whom only the plural is a noun by itself, behind a word for some: صدها *افغان*, شماری *معترض*."""
        if not counts_several(self.keys[i], self.v.classes) or self.infos[j].number is not None:
            return None
        node = self.head(j, last, counted=True) or self._by_plural(j, last)
        return node if node is not None and node.cat == "people" else None

    def _is_one_place(self, node: Node) -> bool:
        """Whether a place is but one, after a word for some: not چندین *کشور*."""
        if node.cat != "region" or node.plural:
            return False
        return self.lemmas[node.head] not in self.v.roles["any_country"] or self.keys[node.first - 1] not in SEVERAL

    def _counted(self, i: int, last: int) -> Node | None:
        low, high, j = self._number(i, last)
        if j >= last or self.blocked[j] or self._is_weight(j, last) or self._is_of_a_model(i):
            return None  # بیانیهٔ شماره ۱ | سازمان …
        soldiers = self._soldiers(j, last)
        node = soldiers or (self._by_counter(j, last) if self._counts_people(j) else self.head(j, last, counted=True))
        node = node or (self._by_plural(j, last) if low > 1 else None)
        if node is None or node.cat not in ("people", "office", "body", "region", "pronoun"):
            return None
        if node.cat == "pronoun":
            node.cat, node.rule = "people", "counted"
        if (part := part_of_figure(self.keys, self.infos, i)) is not None:
            i, times = part
            low, high = round(low * times), None if high is None else round(high * times)
        i = i - 1 if i and self.keys[i - 1] == EACH else i
        if low == 1 and node.last > node.head + node.size + 1 and (members := self._members(node)):
            low = high = members
        node.first, node.plural, node.count = i, (high or low) > 1 or high is None, (low, high)
        node.one = low == 1 and high == 1
        node.definite = False
        if low > 1 and node.last + 1 < last and self.keys[node.last] == AND:
            self._takes_in_others(node, last)
        return node

    def _counts_people(self, j: int) -> bool:
        """Whether a counter of people stands at a word, also with the ی that a relative clause announces: سه *تن*, شش
        *نفری* که."""
        key = self.keys[j]
        return key in self.v.counters or (key[:-1] in self.v.counters and self.keys[j + 1 : j + 2] == [THAT])

    def _is_of_a_model(self, i: int) -> bool:
        """Whether a number is part of what a thing is called: شماره *۱*, سوخو *۲۴* ایرانی, اف*۱۶* آمریکایی."""
        if not i:
            return False
        before = self.keys[i - 1]
        glued = self.text.tokens[i - 1].end == self.text.tokens[i].start and self.text.tokens[i - 1].word.kind == "word"
        return before == NUMBER or glued or self.key_is(i - 1, "models")

    def _members(self, node: Node) -> int:
        """How many are in one group: یک گروه *یازده نفری*; 0 where that is not told."""
        at = node.head + node.size
        size = self._measure(at, node.last) if node.cat in ("body", "people") and at < node.last else 0
        number = self.infos[at].number if size == 2 and self.keys[at + 1] not in AGES else None
        return number or 0

    def _soldiers(self, j: int, last: int) -> Node | None:
        """نظامی after a number, elsewhere an adjective, and پولیس, elsewhere a body: ۶ نظامی آمریکایی, یک پولیس."""
        noun = SOLDIER if self.keys[j] == MILITARY else OFFICER if self.keys[j] in POLICE else ""
        m = self.v.people.match([noun], [noun], 0, 1) if noun else None
        sex = j + 1 < last and self.keys[j + 1] in ("زن", "مرد")  # چهار نظامی زن
        return self._headed(j, 2 if sex else 1, m[1], last) if m is not None else None

    def _by_plural(self, j: int, last: int) -> Node | None:
        """Counted people of whom only the plural is a noun by itself: شش *بلوچ*, سه *مخالف*."""
        key = self.keys[j]
        if len(key) < 3 or self.infos[j].function or self.infos[j].number is not None or key in self.v.counters:
            return None
        if self.infos[j].participle or any(self.key_is(j, name) for name in ("killed", "hurt", "wounded")):
            return None  # دو کشته و سه زخمی, ده بسته
        plurals = (key + "ان", key + "ها", key[:-1] + "گان" if key.endswith("ه") else key + "یان")
        found = (self.v.people.match([plural], [plural], 0, 1) for plural in plurals)
        match = next((m for m in found if m is not None), None)
        return self._headed(j, 1, match[1], last) if match is not None else None

    def _is_weight(self, j: int, last: int) -> bool:
        """Whether تن after a number is tons, not people: یک تن و ۲۰۰ کیلو تریاک, ده هزار تن گندم."""
        if self.keys[j] != TON or j + 1 >= last:
            return False
        after = self.keys[j + 1 : last]
        if after[0] == AND and j + 2 < last and self.infos[j + 2].number is not None:
            return not self.v.classes["weights"].isdisjoint(after[2:6])
        return self.key_is(j + 1, "loads")

    def _by_counter(self, j: int, last: int) -> Node:
        """People told by a counter word after a number or quantifier: پنج تن از معترضان, صدها نفر."""
        node: Node | None = None
        if j + 2 < last and self.keys[j + 1] == FROM and self.keys[j + 2] in self.v.classes["sides"]:
            return self._counter(j, last)  # دو تن | از طرف پولیس بازداشت شدند
        if j + 2 < last and self.keys[j + 1] == FROM:
            node = self.phrase(j + 2, last)
            if (
                node is not None and node.cat in ("body", "actor") and self.infos[j + 2].word.plural
            ):  # ۲۰ تن از نیروهای امنیتی
                return Node(j, node.last, j, "people", rule="counted", owner=node, inner=[node])
            node = node if node is not None and node.cat in ("people", "office", "pronoun") else None
            node = node or self._unlisted(j + 2, last)
        elif j + 1 < last and self.infos[j + 1].people and not self.blocked[j + 1]:  # ۲۵۰ نفر | گروگان گرفته شدند
            node = self.head(j + 1, last)
            node = node if node is not None and node.cat == "people" else None
        return node if node is not None else self._counter(j, last)

    def _unlisted(self, j: int, last: int) -> Node | None:
        """People that no list knows, of whom some are told of, by the ending of their name: تنی چند از *آزادشدگان*."""
        word = self.infos[j].word
        if not (word.plural or not word.common) or not self.keys[j].endswith(PEOPLE_ENDINGS) or self.blocked[j]:
            return None
        node = Node(j, j + 1, j, "people", rule="counted", plural=True)
        self._modifiers(node, last)
        return node

    def _counter(self, j: int, last: int) -> Node:
        node = Node(j, j + 1, j, "people", rule="counted")
        self._modifiers(node, last)
        return node

    def _number(self, i: int, last: int) -> tuple[int, int | None, int]:
        low, j = self._value(i, last)
        high: int | None = low
        if j + 1 < last and self.keys[j] == "تا" and self.infos[j + 1].number is not None:
            high, j = self._value(j + 1, last)
        for size in (1, 2, 3):
            if i - size >= 0 and " ".join(self.keys[i - size : i]) in self.v.roles.get("at_least", ()):
                high = None
        return low, high, j

    def _value(self, i: int, last: int) -> tuple[int, int]:
        """The number at ``i`` and where it ends, of several words too: سه صد و چهل و پنج هزار، ۳ هزار و ۴۴۳."""
        whole, part, j = 0, self.infos[i].number or 0, i + 1
        if part in THOUSANDS:
            whole, part = part, 0
        while j < last and j - i < LONGEST_NUMBER:
            at = j + 1 if self.keys[j] == AND and self._joins_number(j, whole, part, last) else j
            n = self.infos[at].number
            if n is None or (at == j and self._stands_apart(j, part)):
                break
            if n in THOUSANDS:
                whole, part = whole + max(part, 1) * n, 0
            else:
                part = part * n if n == HUNDRED and 0 < part < 10 else part + n
            j = at + 1
        return whole + part, j

    def _stands_apart(self, j: int, part: int) -> bool:
        """Whether a number right behind another is one of its own: کلانتری ۱۷ *سه* نفر, not سه *صد*, بیست *پنج*."""
        n = self.infos[j].number or 0
        if not part or n in THOUSANDS or n == HUNDRED:
            return False
        size = 10 ** len(str(n))
        return self.keys[j - 1].isdigit() or self.keys[j].isdigit() or part % size != 0

    def _joins_number(self, j: int, whole: int, part: int, last: int) -> bool:
        """Whether the و at ``j`` joins a smaller number to one that is round: چهل و پنج، but not ۲۰ و ۳۰، دو و سه."""
        n = self.infos[j + 1].number if j + 1 < last else None
        if n is None or n <= 0 or n in THOUSANDS or self.blocked[j + 1]:
            return False
        if not part:
            return n < THOUSANDS[0]
        size = 10 ** len(str(n))
        least = 20 if size == 10 else size
        return not self.keys[j - 1].isdigit() and part % size == 0 and part >= least
