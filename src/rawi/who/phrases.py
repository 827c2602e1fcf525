"""Noun phrases of actors and places, read from their heads.

The ezafe that joins a head to what follows is mostly unwritten, so a phrase runs on while the next words can modify
its head, and ends before prepositions, را, که, verbs, marks, expressions of time, and after a name (Ghomeshi,
"Non-projecting nouns and the ezafe construction in Persian", Natural Language & Linguistic Theory 15, 1997).
"""

from __future__ import annotations

from dataclasses import replace

from rawi.lexicon.kinds_who import Body, NamedActor, Office, PeopleNoun, PlaceWord
from rawi.lexicon.schema import Entry
from rawi.text.light import canonical_light
from rawi.text.model import Text, Word
from rawi.time.model import Times
from rawi.who.gazetteer import PlaceEntry
from rawi.who.nodes import Category, Node
from rawi.who.vocabulary import FINITE, Info, Vocabulary

COMMAS = frozenset({"،", ","})
CLOSERS = frozenset({*'،,؛;()[]-–—.:؟!»"”/…', "که"})
AND = "و"
OBJECT = "را"
FROM = "از"
EACH = "هر"
SOFT = frozenset({"در", "برای", "از"})
FILES: dict[type[Entry], tuple[str, Category]] = {
    Office: ("offices", "office"),
    Body: ("bodies", "body"),
    PeopleNoun: ("people", "people"),
    PlaceWord: ("placewords", "region"),
}
LONGEST_NAME = 6
LONGEST_TITLE = 16
LONGEST_FIELD = 4
BECOME = frozenset({"شدن", "گردیدن", "گشتن"})
LONGEST_TAIL = 8
LONGEST_NUMBER = 8
MOST_HONORIFICS = 5
DEEPEST = 8
"""Of an ezafe chain with its complements; real ones have five."""
LONGEST_QUOTED = 7
OPENING, CLOSING = frozenset('«"“'), frozenset('»"”')
MINISTRY = "bodies:ministry"
STATE = frozenset({"GOV", "LEG", "JUD", "MIL", "COP"})


class PhraseReader:
    """Reads the noun phrases of one text; `sentence` gives those of one sentence in order, not overlapping."""

    def __init__(self, vocabulary: Vocabulary, text: Text, times: Times) -> None:
        self.v = vocabulary
        self.text = text
        words = [t.word for t in text.tokens]
        self.keys = [w.key for w in words]
        cache = vocabulary._infos
        self.infos: list[Info] = [cache.get(w.key) or vocabulary.info(w) for w in words]
        self.lemmas = [f.lemma for f in self.infos]
        self.blocked = bytearray(len(words) + 1)
        for e in times.expressions:
            for i in range(e.first, e.last):
                self.blocked[i] = 1
        self._mark_compounds(words)
        self._mark_participles(words)
        self.depth = 0
        self.last_say = -1
        """Where the last verb of saying of the sentence stands."""
        self.starts = {s.first for s in text.sentences}
        self.known: dict[str, tuple[str, ...]] = {}
        """First or last words of persons' names read so far, with the whole name."""
        self.strong: dict[int, int] = {}
        """Where a name begins and ends that a title after a comma shows to be one."""

    def _mark_compounds(self, words: list[Word]) -> None:
        """The noun of a compound verb belongs to the verb, whatever it names elsewhere: در نشست شرکت کرد."""
        compounds = self.v.compounds
        for i in range(1, len(words)):
            before = words[i - 1]
            for form in words[i].verbs:
                verb = canonical_light(form.lemma)
                if (before.key, verb) in compounds or (before.lemma, verb) in compounds:
                    self.blocked[i - 1] = 1
                    break

    def _mark_participles(self, words: list[Word]) -> None:
        """A participle before its auxiliary is the verb, not an adjective of the name before it (آکسفام گفته است)."""
        for i in range(len(words) - 2, -1, -1):
            if any(f.form == "participle" for f in words[i].verbs):
                following = words[i + 1].verbs[:1]
                auxiliary = any(f.form == "copula" or (f.lemma in BECOME and f.form in FINITE) for f in following)
                if auxiliary or (words[i + 1].key == "شده" and self.blocked[i + 1]):
                    self.blocked[i] = 1

    # -- scan ----------------------------------------------------------------------------------------------------
    def sentence(self, first: int, last: int) -> list[Node]:
        """The phrases of the sentence over tokens ``first`` up to ``last``."""
        self.last_say = max((i for i in range(first, last) if self.infos[i].say), default=-1)
        self._names_before_titles(first, last)
        nodes: list[Node] = []
        infos, blocked = self.infos, self.blocked
        i = first
        while i < last:
            f = infos[i]
            if blocked[i]:
                i += 1
                continue
            node = self._initials(i, last) if f.actor and (f.function or f.boundary or f.number is not None) else None
            if node is None and f.function and not f.nominal:
                m = self.v.functions.match(self.keys, self.keys, i, last)
                if m is not None and (m[0] > 1 or not f.head) and not (f.adjective and m[0] == 1 and f.head):
                    i += m[0]
                    continue
            if node is None and f.boundary and not f.nominal and f.number is None and i not in self.strong:
                i += 1
                continue
            node = node or self.phrase(i, last)
            if node is None:
                i += 1
                continue
            self._appositions(node, last)
            node.oblique = self._oblique(node, first, last)
            node.given = node.cat == "office" and not node.plural and self._is_given(node, first, last)
            self._remember(node)
            nodes.append(node)
            nodes.extend(self._sharing(node, last))
            i = nodes[-1].last
        return nodes

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

    def _names_before_titles(self, first: int, last: int) -> None:
        """Mark runs of words before ``، TITLE``: even words of the language are a name there (بابا جان، رییس …)."""
        for comma in range(first + 1, last - 1):
            if self.keys[comma] not in COMMAS or not self._begins_title(comma + 1, last):
                continue
            start = comma
            while start > first and comma - start < LONGEST_NAME and self._namelike(start - 1):
                start -= 1
            while start < comma and comma - start > 1 and self._drops(start, comma):
                start += 1
            if start < comma and self._is_name(start, comma):
                self.strong[start] = comma

    def _begins_title(self, i: int, last: int) -> bool:
        f = self.infos[i]
        if self.blocked[i]:
            return False
        if self.keys[i] == FROM and i + 1 < last:
            f = self.infos[i + 1]  # کریم نوری، از فرماندهان ارشد ارتش
            return f.plural and (f.office or f.people) and not f.kin
        if f.office and self.v.offices.match(self.keys, self.lemmas, i, last) is not None:
            return True
        if f.people and not f.kin and not f.plural:
            return self.v.people.match(self.keys, self.lemmas, i, last) is not None
        if f.nominal or f.number == 1:
            m = self.v.nominals.match(self.keys, self.lemmas, i, last) if f.nominal else None
            if m is not None and m[1] == "one_of":
                return i + m[0] < last and (self.infos[i + m[0]].people or self.infos[i + m[0]].office)
            if f.number == 1 and i + 1 < last:
                g = self.infos[i + 1]
                return (g.office or g.people) and not g.kin
        return False

    def _namelike(self, i: int) -> bool:
        f = self.infos[i]
        if self.blocked[i] or f.nominal or f.number is not None:
            return False
        if self._hyphen(i, len(self.keys)):
            return True
        if f.name or f.given or f.particle:
            return True
        if f.plain and f.plural and not f.head and i and self._name_part(i - 1):
            return True  # امین شومان
        if self.keys[i] == "شان" and i + 1 < len(self.infos) and self.infos[i + 1].name and not self._follows(i):
            return True  # the name Sean, no pronoun
        return f.plain and not f.plural and not f.office and not f.body and not f.placeword and not f.finite

    def _name_part(self, i: int) -> bool:
        f = self.infos[i]
        return f.given or f.unsure or f.particle

    def _follows(self, i: int) -> bool:
        """Whether a word stands after another of the same phrase, as a pronoun does."""
        return i > 0 and not (self.infos[i - 1].boundary or i in self.starts)

    def _drops(self, i: int, end: int) -> bool:
        """Whether a common word before a name is no part of it."""
        f = self.infos[i]
        if f.honorific:
            return False
        if f.name or f.given or f.particle or (f.unsure and i + 1 < end):
            return False
        rest = self.infos[i + 1 : end]
        usual = f.people or f.adjective or f.actor or f.gaz or f.word.rank > 4.6
        return usual and any(g.name or g.given for g in rest)

    def _is_name(self, start: int, end: int) -> bool:
        infos = self.infos[start:end]
        if self.v.gazetteer.match(self.keys[start:end], 0) is not None and not any(f.given for f in infos):
            return False
        m = self.v.actors.match(self.keys, self.lemmas, start, end)
        if m is not None and m[1][1].kind != "person":
            return False
        if any(f.name or f.given for f in infos):
            return True
        telling = any(f.particle or f.honorific or f.unsure for f in infos)
        return len(infos) > 1 and telling and not all(f.adjective for f in infos)

    def _remember(self, node: Node) -> None:
        for n in (node, *node.inner):
            if n.cat == "person" and n.name is not None and n.name[1] - n.name[0] > 1 and not n.weak:
                words = tuple(self.keys[n.name[0] : n.name[1]])
                for k in range(1, len(words)):
                    self.known.setdefault(words[-k], words)
                    if not self.infos[n.name[1] - k].particle and len(words[-k]) > 2:
                        break
                if self.infos[n.name[0]].name or self.infos[n.name[0]].given:
                    self.known.setdefault(words[0], words)

    def _sharing(self, node: Node, last: int) -> list[Node]:
        """A second people by its adjective alone: مقامات امریکایی و اوکراینی."""
        found: list[Node] = []
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

    # -- phrases -------------------------------------------------------------------------------------------------
    def phrase(self, i: int, last: int) -> Node | None:
        """The phrase that begins at ``i``, or None."""
        f = self.infos[i]
        if i in self.strong:
            return self.person(i, last)
        if f.nominal:
            m = self.v.nominals.match(self.keys, self.lemmas, i, last)
            if m is not None:
                return self._nominal(i, m[0], m[1], last)
        if f.number is not None:
            return self._counted(i, last)
        if self.keys[i] == EACH and i + 1 < last and self.infos[i + 1].number is not None:
            return self._counted(i + 1, last)
        return self._indefinite(i, last) or self.head(i, last)

    def _indefinite(self, i: int, last: int) -> Node | None:
        """A body with the ی of a relative clause where that makes another word of it: گروهی که …"""
        key = self.keys[i]
        if self.infos[i].head or not key.endswith("ی") or i + 1 >= last or self.keys[i + 1] != "که":
            return None
        m = self.v.bodies.match([key[:-1]], [key[:-1]], 0, 1)
        return self._headed(i, 1, m[1], last) if m is not None else None

    def _nominal(self, i: int, size: int, role: str, last: int) -> Node | None:
        if role in ("pronoun", "pronouns"):
            return Node(i, i + size, i, "pronoun", plural=role == "pronouns", rule="pronoun")
        if i + size >= last or self.blocked[i + size]:
            return None
        if role == "demonstrative":
            return self._definite(i, i + size, last)
        return self._quantified(i, i + size, role, last)

    def _definite(self, i: int, j: int, last: int) -> Node | None:
        f = self.infos[j]
        node = self._counted(j, last) if f.number is not None else self.head(j, last, definite=True)
        if node is None or node.cat not in ("office", "body", "people", "region"):
            return None
        node.first, node.definite = i, True
        return node

    def _quantified(self, i: int, j: int, role: str, last: int) -> Node | None:
        if j < last and self.infos[j].adjective and not self.infos[j].head:
            j += 1
            if j < last and self.keys[j] == FROM:
                j += 1
        if j >= last or self.depth >= DEEPEST:
            return None
        counter = self.keys[j] in self.v.counters and role == "quantifier"
        self.depth += 1
        node = self._by_counter(j, last) if counter else self.phrase(j, last)
        self.depth -= 1
        if node is None or node.cat in ("actor", "place", "person") or (node.cat == "region" and not node.plural):
            return None
        if node.cat == "body" and not (node.plural or node.definite):
            return None
        if role == "one_of":
            node.definite, node.one, node.plural, node.count = False, True, False, (1, 1)
            node.cat = "people" if node.cat == "pronoun" else node.cat
        else:
            node.plural, node.quantified = True, not node.definite
            node.cat = "people" if node.cat == "pronoun" and counter else node.cat
        node.first = i
        return node

    def _counted(self, i: int, last: int) -> Node | None:
        low, high, j = self._number(i, last)
        if j >= last or self.blocked[j]:
            return None
        node = self._by_counter(j, last) if self.keys[j] in self.v.counters else self.head(j, last, counted=True)
        if node is None or node.cat not in ("people", "office", "body", "region", "pronoun"):
            return None
        if node.cat == "pronoun":
            node.cat, node.rule = "people", "counted"
        i = i - 1 if i and self.keys[i - 1] == EACH else i
        node.first, node.plural, node.count = i, (high or low) > 1 or high is None, (low, high)
        node.one = low == 1 and high == 1
        node.definite = False
        return node

    def _by_counter(self, j: int, last: int) -> Node:
        """People told by a counter word after a number or quantifier: پنج تن از معترضان, صدها نفر."""
        node: Node | None = None
        if j + 2 < last and self.keys[j + 1] == FROM:
            node = self.phrase(j + 2, last)
            node = node if node is not None and node.cat in ("people", "office", "pronoun") else None
        elif j + 1 < last and self.infos[j + 1].people:
            node = self.head(j + 1, last)
            node = node if node is not None and node.cat == "people" else None
        return node if node is not None else self._counter(j, last)

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
        value, j = self.infos[i].number or 0, i + 1
        while j < last and j - i < LONGEST_NUMBER and (n := self.infos[j].number) is not None:
            value = value * n if n in (100, 1000, 10**6, 10**9) and value else value + n
            j += 1
        return value, j

    # -- heads ---------------------------------------------------------------------------------------------------
    def head(self, i: int, last: int, definite: bool = False, counted: bool = False) -> Node | None:
        """The phrase whose head stands at ``i``, with the chain of complements that it begins."""
        if self.depth >= DEEPEST:
            return None
        self.depth += 1
        node = self._head(i, last, definite, counted)
        self.depth -= 1
        return node

    def _head(self, i: int, last: int, definite: bool, counted: bool) -> Node | None:
        """The longest lexicon match at ``i``, else a name."""
        f, v, keys, lemmas = self.infos[i], self.v, self.keys, self.lemmas
        if i in self.strong and not definite:
            return self.person(i, last)
        best_size: int = 0
        best: tuple[str, Entry] | None = None
        if f.office and (m := v.offices.match(keys, lemmas, i, last)):
            best_size, best = m
        if (
            f.body
            and (b := v.bodies.match(keys, lemmas, i, last))
            and (
                b[0] > best_size
                or (b[0] == best_size and keys[i] in v.bodies.by_first and keys[i] not in v.offices.by_first)
            )
        ):
            best_size, best = b  # قوماندانی امنیه is a body though its lemma is the office قوماندان
        if (
            f.people
            and (p := v.people.match(keys, lemmas, i, last))
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
        if f.placeword and (w := v.placewords.match(keys, lemmas, i, last)) and w[0] > best_size:
            best_size, best = w
        actor = v.actors.match(keys, lemmas, i, last) if f.actor else None
        place = self._place_at(i) if f.gaz or (f.plural and not f.head) else None
        if actor is not None and actor[0] >= max(best_size, place[0] if place else 0) and not definite:
            node = self._actor(i, actor[0], actor[1], last)
            if best is not None and isinstance(best[1], Body) and actor[0] < 4:
                other = self._headed(i, best_size, best, last)
                if other.last > node.last and self._goes_on(other, node):
                    return other
            return node
        if place is not None and place[0] > best_size and not f.honorific:
            return self._place(i, place[0], place[1], last, definite or counted)
        if best is None:
            return None if definite else self.person(i, last)
        return self._headed(i, best_size, best, last, definite)

    def _goes_on(self, body: Node, named: Node) -> bool:
        """Whether a body is more than the named actor it begins with: its field is longer, or a country follows."""
        if body.head + body.size + body.field_size > named.last:
            return True
        if body.nation:
            return True
        owner = body.owner
        return owner is not None and owner.first == named.last and owner.cat in ("place", "actor")

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
            plural=self.infos[i].plural or (isinstance(value, PeopleNoun) and value.collective),
        )
        node.definite = definite
        if what == "region":
            self._region(node, last)
        else:
            self._complete(node, last)
        if node.cat in ("office", "people") and not node.plural and not definite:
            return self._name_after(node, last)
        return node

    def _name_after(self, node: Node, last: int) -> Node:
        """TITLE NAME without a comma: رییس جمهور زیلینسکی."""
        i = node.last
        if (
            i >= last
            or self.blocked[i]
            or (node.cat == "people" and self.infos[node.head].kin and node.owner is None and not self.infos[i].name)
        ):
            return node
        person = self.person(i, last, titled=True)
        if person is None or person.weak:
            return node
        if self._is_place_name(node, person):
            node.last = person.last
            return node
        person.first = node.first
        if not (node.cat == "people" and self.infos[node.head].kin):
            person.titles.append(node)
            node.core = (node.first, node.last)
            person.inner.append(node)
        person.rule = "title-name"
        return person

    def _is_place_name(self, node: Node, person: Node) -> bool:
        """Whether an unknown word after a territorial office is its place: فرماندار *دشتیاری*."""
        single = person.name is not None and person.name[1] - person.first == 1
        return single and self.lemmas[node.head] in self.v.territorial and not self.infos[person.first].given

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
            done = node.cat == "people" or node.field_en or node.nation or node.definite
            if not done and self._unfinished(node, last):
                self._generic(node, last)
        self._after_complement(node, last)
        self._drawn_from(node, last)
        self._described(node, last)

    def _joined_field(self, node: Node, last: int) -> None:
        """A second noun of a body's field: مرکز تحقیقات *و مطالعات* امنیتی; for ministries the lexicon has them all."""
        k = node.last
        if node.cat != "body" or not (node.field_en or node.size > 1) or node.entry == MINISTRY:
            return
        if k + 2 >= last or self.keys[k] != AND:
            return
        f, after = self.infos[k + 1], self.infos[k + 2]
        if f.people and f.plural and node.value.kind == "organization":
            other = self.head(k + 1, last)
            if other is not None and other.cat == "people" and other.plural and not self._object(other, last):
                node.inner.append(other)
                node.last = other.last
            return
        if not f.plain or self.blocked[k + 1] or f.head or f.actor or f.gaz or f.name or f.unsure:
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

    def _governs(self, j: int, last: int) -> bool:
        """Whether an adjective with its own complement or a name begins at ``j``: مستقر در …، موسوم به …"""
        if self.infos[j].opens:
            return any(b.match(self.keys, self.lemmas, j, last) is not None for b in (self.v.governing, self.v.alias))
        return False

    def _described(self, node: Node, last: int) -> None:
        """An adjective with its complement after a phrase: مرکز مطالعات *مستقر در لندن*, افراد *سوار بر موترسایکل*."""
        j = node.last
        if node.cat == "region" or j + 1 >= last or self.blocked[j]:
            return
        m = self.v.governing.match(self.keys, self.lemmas, j, last)
        if m is None:
            self._placed(node, last)
            return
        at = j + m[0]
        if at >= last or self.blocked[at] or self.infos[at].number is not None:
            return
        sub = self.phrase(at, last)
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
                joined = self.keys[j] == AND and j > node.head + node.size and j + 1 < last
                if not joined or not self.infos[j + 1].adjective or self.infos[j + 1].head:
                    break
                j += 1
                continue
            if not node.nation and j + size < last and self.infos[j + size].light and self.infos[j + size].finite:
                break  # آماده شد: the adjective belongs to the verb
            j += size
        if j > node.last and self.keys[j - 1] == AND:
            j -= 1
        node.last = j

    def _modifier(self, node: Node, j: int, last: int) -> int:
        """How many words at ``j`` describe the head; a nationality is kept with it."""
        f = self.infos[j]
        if f.adjective:
            m = self.v.adjectives.match(self.keys, self.lemmas, j, last)
            if m is not None and not (m[0] == 1 and f.actor and self._starts_actor(j, last)):
                return m[0]
        if f.gaz:
            place = self._place_at(j)
            if place is not None and place[1].adjective and not f.plural:
                if not node.nation:
                    node.nation, node.nation_en = place[1].country, place[1].name_en
                return place[0]
        if node.cat == "people" and self._participle(j, last):
            return 2
        if f.number is not None:
            return self._measure(j, last)
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
        if f.nominal:
            m = self.v.nominals.match(self.keys, self.lemmas, j, last)
            if m is not None and (m[1] in ("pronoun", "pronouns", "demonstrative") or self._many_of(node, m[1])):
                sub = self._nominal(j, m[0], m[1], last)
        elif f.number is not None or self.keys[j] == EACH:
            sub = self.phrase(j, last)
            if sub is not None and not self._counts(node, sub, last):
                return False
        elif not f.boundary:
            sub = self.head(j, last)
        if sub is None or not self._owns(node, sub, last):
            return False
        node.inner.append(sub)
        node.owner = sub
        node.last = sub.last
        self._joined_people(node, sub, last)
        return True

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

    def _is_relative(self, node: Node) -> bool:
        """Whether a noun says whose relative or companion somebody is."""
        words = self.keys[node.head : node.head + node.size]
        return self.lemmas[node.head] in self.v.relatives or " ".join(words) in self.v.relatives

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
        if node.cat == "people" and self._is_relative(node) and not node.definite:
            return sub.cat not in ("region", "body") and not self._object(sub, last)
        if sub.cat == "region" and sub.plural and sub.count is not None:
            return True
        if sub.cat == "person" and not sub.titles:
            ok = self.lemmas[node.head] in self.v.of_person or self.keys[node.head] in self.v.of_person or node.plural
            return ok and not (sub.weak and node.plural) and not node.definite
        if sub.cat == "people" and node.cat == "people":
            return sub.plural and node.plural and not self._object(sub, last)
        if sub.cat == "people" and node.cat == "office" and not sub.plural:
            return False
        if node.definite:
            return sub.cat in ("place", "actor")
        return not (sub.cat == "pronoun" and self._object(sub, last))

    def _object(self, sub: Node, last: int) -> bool:
        return sub.last < last and self.keys[sub.last] == OBJECT

    def _after_complement(self, node: Node, last: int) -> None:
        """نمایندهٔ ویژهٔ روسیه برای افغانستان: offices for a country or a matter."""
        j = node.last
        if node.cat != "office" or j + 1 >= last:
            return
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
            if not self._plain(k, node) or self._light_after(k, last) or (f.action and (words or node.cat != "body")):
                break
            k += 1
            words += 1
        if words and k < last and self.keys[k] == OBJECT:
            k -= 1  # the last word is the object: کمیسیون شکایت را شنید
        if node.cat == "office" and k < last and not (self.keys[k] in CLOSERS or self.infos[k].say):
            k = start
        node.last = max(k, start)

    def _plain(self, k: int, node: Node) -> bool:
        f = self.infos[k]
        if self.blocked[k] or not f.plain or f.alone or k in self.strong or self._governs(k, len(self.keys)):
            return False
        if f.name:
            state = f.given and bool(STATE.intersection(node.value.sectors))  # پارلمان کریم رحیمی را تأیید کرد
            return node.cat == "body" and self.lemmas[node.head] not in self.v.of_person and not state
        return True

    def _light_after(self, k: int, last: int) -> bool:
        return k + 1 < last and self.infos[k + 1].light and not self.infos[k + 1].say

    # -- named actors and places ---------------------------------------------------------------------------------
    def _actor(self, i: int, size: int, match: tuple[str, NamedActor], last: int) -> Node:
        name, value = match
        cat: Category = "person" if value.kind == "person" else "actor"
        node = Node(i, i + size, i, cat, size=size, entry=f"actors:{name}", value=value, rule="named")
        if cat == "person":
            node.name = (i, i + size)
            return node
        j = node.last
        if j < last and self.infos[j].gaz and not self.blocked[j] and value.kind == "group":
            place = self._place_at(j)
            if place is not None and place[1].adjective and not self.infos[j].plural:
                node.last = j + place[0]
                node.nation, node.nation_en = place[1].country, place[1].name_en
        return node

    def _place_at(self, i: int) -> tuple[int, PlaceEntry] | None:
        found = self.v.gazetteer.match(self.keys, i)
        if found is None and self.lemmas[i] != self.keys[i]:
            found = self.v.gazetteer.match(self.lemmas[i : i + 1], 0)
        return found

    def _place(self, i: int, size: int, place: PlaceEntry, last: int, people: bool) -> Node | None:
        if place.adjective:
            if not (self.infos[i].plural or people):
                return None
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

    def _region(self, node: Node, last: int) -> None:
        """A place word and the name it heads: ولسوالی برمل ولایت پکتیکا، شمال این کشور."""
        self._modifiers(node, last)
        j = node.last
        if j < last and not self.blocked[j] and not node.definite:
            f = self.infos[j]
            if f.nominal:
                m = self.v.nominals.match(self.keys, self.lemmas, j, last)
                if m is not None and m[1] == "demonstrative":
                    sub = self._nominal(j, m[0], m[1], last)
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

    # -- persons -------------------------------------------------------------------------------------------------
    def person(self, i: int, last: int, titled: bool = False) -> Node | None:
        """A person's name with its honorific: ملا برادر، آقای بنیت، دونالد ترمپ."""
        j, start, honoured = i, i, False
        while j < last and j - i < MOST_HONORIFICS and self.infos[j].honorific and not self.blocked[j]:
            m = self.v.honorifics.match(self.keys, self.lemmas, j, last)
            if m is None:
                break
            honoured = True
            if not m[1][1].keep:
                start = j + m[0]
            j += m[0]
        if j >= last or self.blocked[j]:
            return None
        end = self.strong.get(j) or self.strong.get(i)
        if end is not None:
            return self._of_note(Node(i, end, start, "person", name=(start, end), rule="name-before-title"))
        if self.infos[j].actor and honoured:
            m2 = self.v.actors.match(self.keys, self.lemmas, j, last)
            if m2 is not None and m2[1][1].kind == "person":
                return Node(
                    i,
                    j + m2[0],
                    start,
                    "person",
                    name=(start, j + m2[0]),
                    value=m2[1][1],
                    entry=f"actors:{m2[1][0]}",
                    rule="honorific",
                )
        k = self._name_end(j, last, honoured, titled)
        if k == j:
            return None
        single = k - j == 1
        known = self.keys[j] in self.known
        f = self.infos[j]
        weak = single and not honoured and not titled and not known
        if weak and not f.given and not self._speaks(i, k, last):
            return None  # a word that the language does not know is mostly no name; who speaks is somebody
        if known and single and not honoured and not f.name and not self._alone(i, k, last, titled):
            return None
        return self._of_note(
            Node(
                i,
                k,
                start,
                "person",
                name=(start, k),
                weak=weak and not f.given,
                rule="honorific" if honoured else "known-name" if known and single else "unknown-name",
            )
        )

    def _of_note(self, node: Node) -> Node:
        """A person's name with what the lexicon knows of its bearer, if the whole of it is listed."""
        first, last = node.name or (node.first, node.last)
        for at in {first, node.first}:
            m = self.v.actors.match(self.keys, self.lemmas, at, last) if self.infos[at].actor else None
            if m is not None and at + m[0] == last and m[1][1].kind == "person":
                node.value, node.entry, node.weak = m[1][1], f"actors:{m[1][0]}", False
                break
        return node

    def _name_end(self, j: int, last: int, honoured: bool, titled: bool) -> int:
        k = j
        while k < last and k - j < LONGEST_NAME and not self.blocked[k]:
            f = self.infos[k]
            key = self.keys[k]
            if self._hyphen(k, last) and k > j:
                k += 2
                continue
            particle = f.particle and not f.boundary
            if (
                (f.name and not (k > j and f.gaz))
                or self._after_particle(j, k)
                or (particle and (k > j or (k + 1 < last and self.infos[k + 1].name)))
            ):
                k += 1
            elif key in self.known and (k == j or self.known[key][-1] == key) and not f.nominal:
                k += 1
                if self.known[key][-1] == key:
                    break
            elif k == j and f.plain and self._licensed(k, last, honoured, titled):
                k += 1
            elif not ((f.unsure or self._nisba(j, k)) and self._name_beside(j, k, last)) and not self._origin(
                j, k, last
            ):
                break
            else:
                k += 1
        while (
            k > j
            and self.infos[k - 1].particle
            and not self.infos[k - 1].name
            and k - 1 > j
            and self.keys[k - 1] in ("بن", "ابن", "ال", "آل", "له", "دی", "دو", "ون", "فن")
        ):
            k -= 1
        return k

    def _speaks(self, i: int, k: int, last: int) -> bool:
        """Whether a word is a speaker: it stands before a verb of saying, or opens a sentence that has one."""
        if not self._at_boundary(i) or k >= last:
            return False
        if self.infos[k].say:
            return True
        opens = i == 0 or i in self.starts or self.infos[i - 1].word.kind == "punct"
        return opens and self.infos[k].function and self.last_say > k

    def _licensed(self, k: int, last: int, honoured: bool, titled: bool) -> bool:
        """Whether a word of the language is a name for what stands before it: آقای آزاد; after a title not alone."""
        f = self.infos[k]
        if f.head or f.adjective or f.gaz or f.action or f.word.verbs or not (honoured or titled):
            return False
        return honoured or (k + 1 < last and (self.infos[k + 1].name or self.infos[k + 1].given))

    def _name_beside(self, j: int, k: int, last: int) -> bool:
        """Whether a name that is also a word has a name beside it (ملک نسیم, ظاهر احسان) and is no noun of a verb."""
        after = self.infos[k + 1] if k + 1 < last else None
        if k == j:
            return after is not None and (after.name or (after.unsure and self._at_boundary(j)))
        if self._light_after(k, last) or (self.infos[k - 1].gaz and not self.infos[k - 1].given):
            return False
        if after is None:
            return True
        return after.boundary or after.head or after.name or after.unsure or after.honorific or after.action

    def _hyphen(self, k: int, last: int) -> bool:
        """Whether a hyphen stands within a name: ویلیمز-ایدون."""
        if self.keys[k] != "-" or k + 1 >= last or not k or not self.infos[k + 1].name:
            return False
        before, this, after = self.text.tokens[k - 1], self.text.tokens[k], self.text.tokens[k + 1]
        return before.end == this.start and this.end == after.start and self.infos[k - 1].name

    def _after_particle(self, j: int, k: int) -> bool:
        """Whether any noun is a name here: فیصل بن *فرحان*."""
        return k > j and self.keys[k - 1] in ("بن", "ابن", "آل") and self.infos[k].plain and not self.infos[k].head

    def _nisba(self, j: int, k: int) -> bool:
        """Whether a word in ی or a plural can be the family name after a given name: حکمت‌الله نوری، کریم امیدیان."""
        f = self.infos[k]
        family = f.plain and (self.keys[k].endswith("ی") or self.keys[k].endswith(("ان", "ات")))
        if k != j + 1 or not family or f.itself or f.adjective or f.action or f.gaz or f.word.verbs:
            return False
        return self.infos[j].given or self.keys[j].endswith("الله")

    def _origin(self, j: int, k: int, last: int) -> bool:
        """Whether an adjective of a place is a person's family name: نجیب افغان گفت."""
        f = self.infos[k]
        if not f.gaz or f.plural or k != j + 1 or not self.infos[j].given:
            return False
        after = self.infos[k + 1] if k + 1 < last else None
        place = self._place_at(k)
        return place is not None and place[1].adjective and (after is None or after.boundary or after.head)

    def _at_boundary(self, i: int) -> bool:
        return i == 0 or self.infos[i - 1].boundary or bool(self.blocked[i - 1]) or self.infos[i - 1].nominal

    def _alone(self, i: int, k: int, last: int, titled: bool) -> bool:
        """Whether a known name that is also a word stands where only a name can."""
        before = titled or self._at_boundary(i) or self.infos[i - 1].function
        return before and (
            k >= last
            or self.infos[k].boundary
            or self.infos[k].action
            or not self.infos[k].plain
            or bool(self.blocked[k])
            or self.infos[k].word.common
        )

    # -- appositions ---------------------------------------------------------------------------------------------
    def _appositions(self, node: Node, last: int) -> None:
        node.core = (node.first, node.last)
        self._alias(node, last)
        self._called(node, last)
        if node.cat == "person":
            self._titles(node, last)
            return
        at = node.last
        if node.cat in ("office", "people") and not node.plural and not self.infos[node.head].kin:
            at = self._tail_before_name(node, last)
            if at + 1 < last and self.keys[at] in COMMAS:
                self._name_after_comma(node, at, last)
            return
        owner = node.owner
        if owner is not None and owner.cat == "person" and owner.last == at and not owner.titles:
            self._titles(owner, last)  # دفتر بنیامین نتنیاهو، صدراعظم اسراییل
            node.last = at = owner.last
        if at + 1 < last and self.keys[at] in COMMAS and node.cat in ("actor", "body", "place"):
            self._description(node, at + 1, last)

    def _called(self, node: Node, last: int) -> None:
        """The name that a phrase goes on with: مردی به نام منگل، گروهی که خود را «شاهین» می‌نامد."""
        i = node.last
        if i + 1 >= last or node.cat not in ("people", "office", "body") or node.definite or self.blocked[i]:
            return
        m = self.v.alias.match(self.keys, self.lemmas, i, last)
        m = m or self.v.self_named.match(self.keys, self.lemmas, i, last)
        if m is None or i + m[0] >= last:
            return
        at = i + m[0]
        sub = self.head(at, last) if self.infos[at].actor and node.cat == "body" else None
        if sub is not None and sub.cat == "actor" and node.owner is None:
            self._adopt(node, sub)
            return
        span, after = self._name_given(at, last, bare=m[1] == "alias")
        if span is None:
            return
        if node.cat == "body" or node.plural or m[1] == "self_named":
            node.aliases.append(span)
            node.last = after if m[1] == "alias" else node.last
            return
        node.cat, node.name, node.core, node.last = "person", span, span, after
        node.value, node.entry, node.rule = None, "", "called"

    def _name_given(self, at: int, last: int, bare: bool) -> tuple[tuple[int, int] | None, int]:
        """A name between quotation marks, or a ``bare`` one, and where it ends."""
        if self.keys[at] in OPENING:
            end = next((k for k in range(at + 1, min(at + LONGEST_QUOTED, last)) if self.keys[k] in CLOSING), at + 1)
            return ((at + 1, end), end + 1) if end > at + 1 else (None, at)
        k = at
        while bare and k < last and k - at < LONGEST_NAME and self.infos[k].plain and not self.blocked[k]:
            k += 1
        if k < last and not self.infos[k].boundary:
            k = self._name_end(at, last, True, False)
        return ((at, k), k) if bare and k > at else (None, at)

    def _titles(self, node: Node, last: int) -> None:
        """The titles after a name: NAME، TITLE، TITLE، or NAME TITLE without a comma."""
        at = node.last
        opens = at < last and (self.infos[at].office or (self.infos[at].nominal and self._begins_title(at, last)))
        if not node.titles and opens and not node.weak and self._whole_name(node):
            title = self._title(at, last)
            if title is not None and not (title.last < last and self.keys[title.last] == OBJECT):
                self._entitle(node, title)
                at = node.last
        while at + 1 < last and self.keys[at] in COMMAS:
            title = self._title(at + 1, last)
            if title is None:
                break
            self._entitle(node, title)
            self._second_title(node, last)
            at = node.last
            if at < last and self.keys[at] in COMMAS and len(node.titles) >= 2:
                break

    def _second_title(self, node: Node, last: int) -> None:
        """A second office joined by و: آوازخوان *و رییس انجمن هنری*."""
        at = node.last
        if at + 1 < last and self.keys[at] == AND and at + 1 not in self.strong:
            title = self._title(at + 1, last)
            if title is not None and not self._object(title, last):
                self._entitle(node, title)

    def _entitle(self, node: Node, title: Node) -> None:
        node.titles.append(title)
        node.inner.append(title)
        node.last = title.last

    def _whole_name(self, node: Node) -> bool:
        """Whether a name is told in full or with an honorific, as where somebody is brought in."""
        if node.name is None:
            return False
        first, last = node.name
        return last - first > 1 or first > node.first or self.keys[first].endswith("الله")

    def _tail_before_name(self, node: Node, last: int) -> int:
        """Where a title ends that goes on before the comma of its holder's name: سخنگوی پولیس در هرات، کریم نوری."""
        k = node.last
        if k >= last or self.keys[k] not in SOFT or node.cat != "office":
            return k
        while k < last and k - node.last < LONGEST_TAIL and self.keys[k] not in COMMAS:
            inside = self.keys[k] in SOFT or self.keys[k] == AND or self.infos[k].word.ordinal
            if self.blocked[k] or (self.infos[k].boundary and not inside):
                return node.last
            k += 1
        if k + 1 >= last or self.keys[k] not in COMMAS:
            return node.last
        person = self._named(k + 1, last)
        if person is None or not self._whole_name(person) or (person.last < last and self.keys[person.last] == OBJECT):
            return node.last
        return k

    def _named(self, i: int, last: int) -> Node | None:
        """The name that begins after a title's comma; up to the next comma even words of the language are a name."""
        if i in self.strong:
            return self.person(i, last)
        person = self.person(i, last) if not self.infos[i].boundary else None
        if person is not None and not person.weak:
            return person
        k = i
        while k < last and k - i < LONGEST_NAME and self.infos[k].plain and not self.infos[k].office:
            k += 1
        telling = any(self.infos[j].name for j in range(i, k))
        if telling and k - i > 1 and k < last and self.keys[k] in COMMAS:
            return Node(i, k, i, "person", name=(i, k), rule="name-between-commas")
        return None

    def _name_after_comma(self, node: Node, comma: int, last: int) -> None:
        person = self._named(comma + 1, last)
        if person is None or person.cat != "person" or comma + 1 in self.strong:
            return  # a name that is followed by a title of its own keeps that
        if node.definite and (person.last >= last or self.keys[person.last] not in COMMAS):
            return
        for k in range(node.last, comma):
            if self.infos[k].gaz or self.infos[k].placeword:
                tail = self.head(k, comma)
                if tail is not None and tail.cat in ("place", "region"):
                    node.inner.append(tail)
                    break
        title = replace(node, last=comma, core=(node.core[0], comma) if node.core else None)
        node.cat, node.name, node.titles, node.inner = "person", person.name, [title], [title]
        node.rule, node.last, node.head = "title-comma-name", person.last, person.head
        node.value, node.entry, node.owner = person.value, person.entry, None
        node.core = person.name

    def _title(self, i: int, last: int) -> Node | None:
        """The title or description that begins after a name's comma, as far as the next comma or the verb."""
        if not self._begins_title(i, last):
            return None
        node = self.phrase(i + (self.keys[i] == FROM), last)
        if node is None or node.cat not in ("office", "people"):
            return None
        if node.plural and not node.one and self.keys[i] != FROM:
            return None
        node.first = i
        node.last = self._title_end(node, i, last)
        node.core = (node.first, node.last)
        return node

    def _title_end(self, node: Node, i: int, last: int) -> int:
        k = node.last
        if k < last and (self.keys[k] in CLOSERS or self.infos[k].finite):
            return k
        while k < last and k - i < LONGEST_TITLE:
            key = self.keys[k]
            if key in CLOSERS:
                return k
            if self.blocked[k] or key == OBJECT or self.infos[k].participle:
                return node.last
            if key == AND:
                if k + 1 in self.strong or k + 1 >= last or (k == node.last and self._begins_title(k + 1, last)):
                    return k
                nxt = self.infos[k + 1]
                if nxt.boundary or nxt.name or nxt.honorific:
                    return k if nxt.name or nxt.honorific else node.last
            elif key in SOFT:
                pass
            elif self.infos[k].boundary:
                return node.last
            k += 1
        return k if k >= last else node.last

    def _description(self, node: Node, i: int, last: int) -> None:
        """تاس، خبرگزاری رسمی این کشور، …: a description of what was named, closed by a comma or a verb."""
        f = self.infos[i]
        if f.boundary or self.blocked[i] or f.number is not None or not (f.body or f.placeword or f.people):
            return
        other = self.head(i, last)
        if other is None or other.cat not in ("body", "region") or other.plural:
            return
        if node.cat == "place" and other.cat != "region":
            return
        if node.cat != "place" and other.cat == "region":
            return
        if other.last < last and self.keys[other.last] not in COMMAS and self.keys[other.last] != "که":
            return
        if not (other.owner is not None and (other.owner.definite or other.owner.cat in ("place", "actor", "body"))):
            return
        if other.field_en and not (other.owner is not None and other.owner.definite):
            return
        node.inner.append(other)
        node.last = other.last

    def _alias(self, node: Node, last: int) -> None:
        """NAME (OTHER NAME)."""
        i = node.last
        if i + 2 < last and self.keys[i] == "(" and node.cat in ("actor", "body", "person"):
            for k in range(i + 1, min(i + 6, last)):
                if self.keys[k] == ")":
                    if k > i + 1 and not any(self.blocked[i + 1 : k]):
                        node.aliases.append((i + 1, k))
                        node.last = k + 1
                    return
                if self.infos[k].word.kind == "punct" and self.keys[k] not in ('"', "«", "»"):
                    return
