"""What a phrase goes on with behind its ezafe chain: more states or towns, where a deputy sits, who somebody is drawn
from, and descriptions with complements of their own."""

from __future__ import annotations

from collections.abc import Callable

from rawi.who.nodes import Node
from rawi.who.phrases.modifiers import Modifiers
from rawi.who.reading import AND, CLOSING, COMMAS, FROM, JOINTS, OBJECT, OPENING, PLURAL_EZAFE

EQUIPPED = frozenset({"مسلح", "مجهز"})
DEPUTY, SEAT, HOUSE = "نماینده", "مجلس", ("شورای", "اسلامی")
ONE, TALIBAN = "یک", "طالبان"
SO_MANY = ("نفره", "نفری")
"""What is written on the number of those in a group: گروهی پنج*نفره*."""
SUBJECTED, STANDS, NEAR = "مورد", "قرار", 10
"""What begins that to which somebody is subjected, and what ends it within so many words."""
TO, LED, COALITION = "به", frozenset({"رهبری", "سرکردگی", "فرماندهی"}), "bodies:coalition"
FARTHEST_SEAT = 10
"""Within so many words after a deputy stands the house that he sits in."""
WHERE = ("place", "region")
BODIES = ("body", "actor")
"""What people speak in, and what a source or official belongs to."""
MOST_GOODS = 3
"""So many words may name the goods that somebody deals in: قطعات موشک‌های بالستیک."""


class Extensions(Modifiers):
    """Adds to a phrase whose chain is complete what only it goes on with."""

    def _of_quoted(self, node: Node, last: int) -> bool:
        """Take in whose people are that stand in quotation marks: تهران «مهاجران بی‌مدرک» *افغانستان* را اخراج می‌کند;
        with را only behind who acts, for «تروریستان» پاکستان را هدف گرفتند tells of their own deed."""
        at = node.last
        if at + 1 >= last or self.keys[at] not in CLOSING or node.cat != "people" or not node.plural or node.owner:
            return False
        if not node.first or self.keys[node.first - 1] not in OPENING or self.blocked[at + 1]:
            return False
        f = self.infos[at + 1]
        sub = self.head(at + 1, last) if f.gaz or f.actor else None
        if sub is None or sub.cat not in ("place", "actor"):
            return False
        if self._object(sub, last) and not self._after_subject(node.first):
            return False
        node.inner.append(sub)
        node.owner, node.first, node.last = sub, node.first - 1, sub.last
        return True

    def _of_the_rulers(self, node: Node, last: int) -> None:
        """Take in طالبان behind a body of theirs in a town, which opens its clause: دادگاه ابتدایی ولسوالی دره *طالبان*
        دو تن را شلاق زد; but in محکمهٔ هرات | طالبان … the house is only where they act."""
        at, town = node.last, node.owner
        if at + 1 >= last or self.blocked[at] or town is None:
            return
        if town.cat not in ("place", "region") or town.last != at or not self._opens_clause(node.first):
            return
        sub = self.head(at, last)
        if sub is None or sub.cat != "actor" or sub.last != at + 1 or self.keys[at + 1] in (OBJECT, AND):
            return
        node.inner.append(sub)
        node.owner, node.last = sub, sub.last

    def _with_states(self, node: Node, owner: Node, last: int) -> None:
        """The further states whose ministers meet or speak together: وزیران خارجهٔ ایران*، روسیه و چین*."""
        many = node.cat == "office" and node.plural
        if node.plural and (state := self._named_of_states(owner)) is not None:
            node.inner[node.inner.index(owner)] = state
            node.owner, owner, many = state, state, node.cat in ("office", "people", "body")
        if many and self._is_state_name(owner) and (states := self._listed_behind(node, self._is_state_name, last)):
            node.states = states
            return
        provinces = owner.cat == "region" and owner.plural and owner.name is None and owner.last == node.last
        if provinces or (many and owner.cat == "place"):
            self._with_places(node, last)

    def _named_of_states(self, owner: Node) -> Node | None:
        """The first of several states, with the noun that stands for all: وزیران خارجهٔ *دو کشور هند* و پاکستان."""
        state = owner.owner
        if owner.cat != "region" or not owner.plural or state is None or not self._is_state_name(state):
            return None
        state.first = owner.first
        return state

    def _listed_behind(self, node: Node, fits: Callable[[Node], bool], last: int) -> list[Node]:
        """Take in the states or places that a list behind a phrase goes on with, up to the one after و; none unless
        all of them fit."""
        at, found = node.last, []
        while at + 1 < last and self.keys[at] in JOINTS:
            f = self.infos[at + 1]
            sub = self.head(at + 1, last) if (f.gaz or f.actor) and not self.blocked[at + 1] else None
            if sub is None or not fits(sub):
                return []
            found.append(sub)
            if self.keys[at] == AND:
                node.inner.extend(found)
                node.last = sub.last
                return found
            at = sub.last
        return []

    def _with_places(self, node: Node, last: int) -> None:
        """The further places of those who are in charge of them: پولیس ولایت‌های هرات*، غور و بادغیس*."""
        at = node.last
        while at + 1 < last and self.keys[at] in JOINTS:
            place = self._place_at(at + 1) if self.infos[at + 1].gaz and not self.blocked[at + 1] else None
            if place is None:
                return
            end = at + 1 + place[0]
            if self.keys[at] == AND:
                node.last = end
                return
            at = end

    def _seated(self, node: Node, last: int) -> None:
        """The house that a deputy sits in, behind the towns that he stands for: نمایندهٔ مردم تهران، ری و شمیرانات *در
        مجلس شورای اسلامی*."""
        if node.plural or node.count is not None:
            return
        for k in range(node.last, min(node.last + FARTHEST_SEAT, last - 1)):
            if self.keys[k] == "در" and self.keys[k + 1] == SEAT:
                node.last = k + 2
                if tuple(self.keys[k + 2 : min(k + 4, last)]) == HOUSE:
                    node.last = k + 4
                return
            listed = self.keys[k] in JOINTS or self.keys[k - 1] in JOINTS  # a town that the gazetteer lacks
            if self.blocked[k] or not (listed or self.infos[k].gaz):
                return

    def _described(self, node: Node, last: int) -> None:
        """An adjective with its complement after a phrase: مرکز مطالعات *مستقر در لندن*, افراد *سوار بر موترسایکل*."""
        j = node.last
        if node.cat == "region" or j + 1 >= last or self.blocked[j]:
            return
        if self.keys[j] == TO and self.keys[j + 1] in LED:
            self._led(node, last)
            return
        if node.cat == "body" and (self.key_is(j, "dealing_in") or self.key_is(j - 1, "dealing_in")):
            self._dealing(node, j, last)
            return
        opens = self.infos[j].opens and not self.infos[j].word.plural  # نیروهای طالبان | *هواداران* حزب را
        m = self.v.governing.match(self.keys, self.lemmas, j, last) if opens else None
        if m is None:
            self._placed(node, last)
            return
        at = j + m[0]
        if at >= last or self.blocked[at] or (self.infos[at].number is not None and self.keys[at] != ONE):
            return
        sub = self.phrase(at, last)
        if self.lemmas[j] in EQUIPPED and (sub is not None or self.key_is(at, "accidents")):
            return  # ورود قاچاقچیان مسلح *به مرزهای کشور*, از سوی دزدان مسلح *به ضرب چاقو* کشته شد
        backer = m[0] == 1 and self.lemma_is(j, "serving")
        if backer and sub is not None and sub.cat == "person" and sub.last < last and self.keys[sub.last] in COMMAS:
            return  # معترضان حامی عمران خان، *صدراعظم پیشین*: his title is still to come
        end = sub.last if sub is not None else at + 1 if self.infos[at].plain else at
        if sub is None and end < last and self.infos[at].honorific and self.infos[end].plain:
            end += 1  # نزدیک به خانم *عدالتی*
        if end == at or (end < last and self.infos[end].finite and not self.infos[end].say):
            return  # the adjective is the predicate: این سلاح متعلق به ارتش است
        goes_on = end < last and (self.keys[end] in JOINTS or self.keys[end] == STANDS)
        if goes_on and self.keys[j] == SUBJECTED and STANDS in self.keys[end : min(end + NEAR, last)]:
            return  # so is what somebody is subjected to: این شورا | مورد حمایت قطر و عمان قرار گرفت
        node.last, node.tail = end, j
        if sub is not None:
            node.inner.append(sub)
            if _is_named_place(sub):  # شرکت‌های مستقر در ایران*، امارات و چین*
                self._listed_behind(node, _is_named_place, last)

    def _dealing(self, node: Node, j: int, last: int) -> None:
        """What a body buys, makes or carries, with whose that is: شرکت *سازندهٔ قطعات پهپاد ایران*."""
        k = first = j + self.key_is(j, "dealing_in")
        while k < last and k - first < MOST_GOODS and self.infos[k].plain and not self.blocked[k]:
            if self.infos[k].head or self.infos[k].light:
                break
            k += 1
        f = self.infos[k] if k < last and not self.blocked[k] else None
        sub = self.head(k, last) if f is not None and (f.gaz or f.actor) else None
        end = sub.last if sub is not None else k
        apart = j == first and self.infos[j - 1].adjective  # احزاب مخالف | انتخابات را
        apart = apart and self._opens_clause(node.first)
        closed = sub is not None or (self.keys[end : end + 1] == [OBJECT] and not apart)
        if end == j or not closed or (end < last and self.infos[end].finite):
            return  # این شرکت خریدار نفت ایران است, دولت مخالف صدور سلاح به هند است
        node.last, node.tail = end, j
        if sub is not None:
            node.inner.append(sub)

    def _led(self, node: Node, last: int) -> None:
        """The state that leads a coalition: ائتلاف *به رهبری عربستان*; who leads a delegation came too."""
        j, owner = node.last, node.owner
        coalition = COALITION in (node.entry, owner.entry if owner is not None else "")
        sub = self.phrase(j + 2, last) if coalition and j + 2 < last and not self.blocked[j + 2] else None
        if sub is None or not _is_named_place(sub):
            return
        node.inner.append(sub)
        node.last, node.tail = sub.last, j
        self._listed_behind(node, _is_named_place, last)

    def _drawn_from(self, node: Node, last: int) -> None:
        """Whom a delegation or gathering is made of, or where it comes from: هیاتی از هر دو کشور، گروهی از دانشجویان،
        یک هیات *از ایران*."""
        j = node.last
        if j + 1 >= last or self.keys[j] != FROM or node.owner is not None or node.cat not in ("body", "people"):
            return
        if self._is_so_many_of(node, j, last):
            sub = self.phrase(j + 1, last)
            if sub is not None and sub.cat in ("people", "office") and sub.plural:
                node.inner.append(sub)
                node.owner, node.last = sub, sub.last
                return
        if node.cat != "body":
            return
        kind = node.value.kind
        new = self.keys[j - 1].endswith("ی") or self.keys[node.head - 1 : node.head] == [ONE]
        sent = kind == "delegation" and new  # هیات بلندپایه‌ای | از ترکیه, یک هیات | از ترکیه
        if not (sent or self.keys[node.head].endswith("ی")) or kind not in ("delegation", "group"):
            return
        if self.keys[node.head].endswith(PLURAL_EZAFE):
            return  # در دیدار با گروه‌های فلسطینی | از مصر تشکر کرد
        sub = self.phrase(j + 1, last)
        if sub is None or sub.cat in ("person", "pronoun") or self._object(sub, last):
            return
        if sub.cat != "place" or kind == "delegation":
            node.inner.append(sub)
            node.owner, node.last = sub, sub.last

    def _is_so_many_of(self, node: Node, at: int, last: int) -> bool:
        """Whether those behind از are whom a group consists of: *گروهی پنج نفری* از تاجران, *یک گروه* از معلمان تظاهرات
        کردند; but یک گروه از معلمان انتقاد کرد."""
        collective = node.cat == "people" and getattr(node.value, "collective", False)
        if not collective and (node.cat != "body" or node.value.kind not in ("group", "delegation")):
            return False
        if any(self._is_measure(k) or self.keys[k].endswith(SO_MANY) for k in range(node.head + 1, at)):
            return True
        one = node.head > 0 and self.keys[node.head - 1] == ONE and at == node.head + node.size
        return one and self._agrees(next(self._verbs_ahead(at, last), None), many=True)

    def _placed(self, node: Node, last: int) -> None:
        """People by the place that they speak in, a source also by the body: مقامات *در واشنگتن* گفتند, منبعی *در وزارت
        دفاع* گفت."""
        j = node.last
        source = node.cat == "people" and self.lemma_is(node.head, "same_sources")
        official = node.cat == "people" and not node.plural and self.lemma_is(node.head, "officials")
        within = source or official
        if node.cat not in ("people", "office") or self.keys[j] != "در" or not (node.plural or node.one or within):
            return
        fits: tuple[str, ...] = BODIES if within else WHERE
        if source:
            fits = (*WHERE, *BODIES)
        sub = None
        if within:
            sub = self.phrase(j + 1, last)
        elif self.infos[j + 1].gaz or self.infos[j + 1].placeword:
            sub = self.head(j + 1, last)
        if sub is None or sub.cat not in fits or sub.last >= last:
            return
        if self.infos[sub.last].say or (self.keys[sub.last] == "به" and self.last_say > sub.last):
            node.inner.append(sub)
            node.last, node.tail = sub.last, j


def _is_named_place(node: Node) -> bool:
    return node.cat in ("place", "actor")
