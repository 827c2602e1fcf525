"""Whom the phrases stand for: names and short names, titles and their holders, this ministry, the group, he, Moscow."""

from __future__ import annotations

from collections.abc import Iterator, Reversible
from itertools import islice
from typing import TypeVar

from rawi.record import Kind
from rawi.text.model import Text
from rawi.who.gazetteer import PlaceEntry
from rawi.who.model import ActorDraft, RoleDraft
from rawi.who.nodes import Node
from rawi.who.same import same_name
from rawi.who.vocabulary import Vocabulary

PERSONAL = frozenset({"person"})
MOST_BACK = 4
FAR_BACK = 300
T = TypeVar("T")
WITHIN = 2
COLLECTIVES = frozenset({"group", "delegation", "government", "organization", "country"})
APPOSED = frozenset({"شرکت", "موسسه", "نهاد", "حزب"})

SIDES = frozenset({"country", "group", "government", "organization"})
"""Kinds of those who can be a side of a war or of talks."""
LOCATING = frozenset({"در", "به", "از", "شهر", "پایتخت"})
BOTH_SIDES = frozenset({"people:party_side", "people:party_both"})


class Cast:
    """The actors of one text, made as phrases are resolved in order."""

    def __init__(self, vocabulary: Vocabulary, text: Text, keys: list[str], lemmas: list[str]) -> None:
        self.v, self.text, self.keys, self.lemmas = vocabulary, text, keys, lemmas
        self.actors: list[ActorDraft] = []
        self.index: dict[tuple[object, ...], int] = {}
        self.spanned: set[tuple[int, int, int]] = set()
        self.persons: dict[int, None] = {}
        """Persons, the one named last at the end."""
        self.words: dict[int, list[tuple[str, ...]]] = {}
        """Names of persons as keys."""
        self.titles: dict[int, list[Node]] = {}
        self.bodies: list[tuple[int, Node]] = []
        self.groups: list[int] = []
        self.countries: list[int] = []
        self.peoples: list[tuple[int, Node]] = []
        self.offices: list[tuple[int, Node]] = []
        self.regions: list[Node] = []
        self.sides: list[int] = []
        """States, groups and bodies in the order they are named."""
        self.untold: dict[int, Node] = {}
        """Offices whose holder has no name yet."""
        self.told: dict[int, list[tuple[int, int]]] = {}
        """Persons by sentence, each with its rank: 0 may be the subject, 1 no subject, 2 within another phrase."""
        self.many: dict[int, list[int]] = {}

    # -- making --------------------------------------------------------------------------------------------------
    def quote(self, first: int, last: int) -> str:
        """The words as they stand in the text, on one line."""
        return " ".join(self.text.quote(first, last).split())

    def new(self, name: str, kind: Kind, key: tuple[object, ...] | None = None) -> int:
        """A new actor; ``key`` finds it again."""
        self.actors.append(ActorDraft(name, kind))
        if key is not None:
            self.index[key] = len(self.actors) - 1
        return len(self.actors) - 1

    def add_span(self, actor: int, first: int, last: int) -> None:
        """One more place where an actor is named."""
        if last > first and (actor, first, last) not in self.spanned:
            self.spanned.add((actor, first, last))
            self.actors[actor].spans.append((first, last))

    # -- resolving -----------------------------------------------------------------------------------------------
    def resolve(self, node: Node, top: bool = True) -> None:
        """Find or make the actor of a phrase and of all that it holds."""
        for inner in node.inner:
            if inner in node.titles:
                for owned in inner.inner:
                    self.resolve(owned, False)
            else:
                inner.sentence = node.sentence
                self.resolve(inner, False)
        actor = getattr(self, "_" + node.cat)(node)
        node.actor = actor
        if actor is None:
            return
        self._spans(node, actor)
        if self._may_be_side(node, actor, top):
            self.sides.append(actor)
        if top or node.cat == "person":
            kind = self.actors[actor].kind
            if kind == "person" or (node.cat == "people" and not node.plural):
                rank = 2 if not top else 1 if node.oblique else 0
                self.told.setdefault(node.sentence, []).append((rank, actor))
            elif (node.cat == "people" and node.plural) or kind in COLLECTIVES:
                self.many.setdefault(node.sentence, []).append(actor)

    def _spans(self, node: Node, actor: int) -> None:
        first, last = node.core or (node.first, node.last)
        if not node.titles:
            self.add_span(actor, first, last)
        if node.name and node.cat == "person":
            self.add_span(actor, *node.name)
            if node.first < node.name[0]:
                self.add_span(actor, node.first, node.name[1])
        if node.count is not None or node.quantified:
            self.add_span(actor, node.head, last)
        for span in node.aliases:
            self.add_span(actor, *span)
        for title in node.titles:
            self.add_span(actor, *(title.core or (title.first, title.last)))

    # -- persons -------------------------------------------------------------------------------------------------
    def _person(self, node: Node) -> int:
        first, last = node.name or (node.first, node.last)
        words = tuple(self.keys[first:last])
        actor = self._known_person(node, words)
        if actor is None:
            actor = self._brought_in(node, words)
        if actor is None:
            actor = self.new(self.quote(first, last), "person", ("person", words))
            if node.entry:
                self.index["actors", node.entry] = actor
        draft = self.actors[actor]
        if node.value is not None and node.entry.startswith("actors:"):
            draft.wikidata = draft.wikidata or node.value.wikidata
            draft.country = draft.country or node.value.country
            draft.sectors = draft.sectors or node.value.sectors
            draft.name_en = draft.name_en or node.value.gloss
        known = self.words.setdefault(actor, [])
        if words not in known:
            if known and len(words) > max(len(k) for k in known):
                draft.name = self.quote(first, last)
            known.append(words)
        self.persons.pop(actor, None)
        self.persons[actor] = None
        for title in node.titles:
            self._role(actor, title)
        return actor

    def _brought_in(self, node: Node, words: tuple[str, ...]) -> int | None:
        """Somebody told of by office or trade just before the name is given: یک صراف … این صراف، حاجی کریم، …"""
        if not node.titles and len(words) > 1 and node.value is None:
            return self._named_at_last(node, words)
        for title in node.titles:
            candidates = self.offices if title.cat == "office" else self.peoples
            for actor, other in latest(candidates):
                if other.sentence < node.sentence - 2:
                    break
                if other.plural or other.entry != title.entry or self.words.get(actor) or actor in self.persons:
                    continue
                if title.definite or (self._fits(title, other) if title.cat == "office" else other.one):
                    draft = self.actors[actor]
                    draft.name, draft.kind = self.quote(*(node.name or (node.first, node.last))), "person"
                    self.index["person", words] = actor
                    return actor
        return None

    def _named_at_last(self, node: Node, words: tuple[str, ...]) -> int | None:
        """The holder of an office that the lead gave, whose name comes with no title: سخنگوی … گفت. کریم نوری افزود."""
        for back in range(1, 4):
            for rank, actor in self.told.get(node.sentence - back, ()):
                if rank == 0 and actor in self.untold:
                    office = self.untold.pop(actor)
                    draft = self.actors[actor]
                    draft.name = self.quote(*(node.name or (node.first, node.last)))
                    self.index["person", words] = actor
                    self._role(actor, office)
                    return actor
                if self.words.get(actor):
                    return None
        return None

    def _known_person(self, node: Node, words: tuple[str, ...]) -> int | None:
        found = self.index.get(("person", words))
        if found is None and node.entry:
            found = self.index.get(("actors", node.entry))
        if found is not None:
            return found
        for actor in latest(self.persons):
            for known in self.words.get(actor, ()):
                if same_name(words, known):
                    return actor
        return None

    def _role(self, actor: int, title: Node) -> None:
        if title.definite and not title.owner:
            return
        first, last = title.core or (title.first, title.last)
        entry = title.value
        role = RoleDraft(self.quote(first, last), first, last, acting=bool(getattr(entry, "acting", False)))
        owner = title.owner
        if owner is not None and owner.actor is not None:
            draft = self.actors[owner.actor]
            role.country = draft.country
            if draft.kind not in ("country", "person", "people"):
                role.organization = draft.name
        role.country = role.country or title.nation
        titles = self.titles.setdefault(actor, [])
        roles = self.actors[actor].roles
        for i, other in enumerate(titles):
            if self._same_office(other, title):
                if other.owner is None and not other.nation and (title.owner is not None or title.nation):
                    titles[i] = title
                    roles[i] = role
                return
        titles.append(title)
        roles.append(role)
        draft = self.actors[actor]
        draft.sectors = draft.sectors or tuple(getattr(entry, "sectors", ()))
        draft.country = draft.country or role.country

    def _same_office(self, a: Node, b: Node) -> bool:
        if a.entry != b.entry or self._former(a) != self._former(b):
            return False
        if a.owner is None or b.owner is None:
            return not (a.nation and b.nation and a.nation != b.nation)
        return self._root_of(a.owner) == self._root_of(b.owner) or self._same_words(a, b)

    def _same_words(self, a: Node, b: Node) -> bool:
        return self.keys[a.first : a.last] == self.keys[b.first : b.last]

    def _former(self, node: Node) -> bool:
        former = self.v.roles.get("former", ())
        end = node.owner.first if node.owner is not None else node.last
        return any(k in former for k in self.keys[node.head : end])

    def _root_of(self, node: Node) -> object:
        return node.actor if node.actor is not None else tuple(self.keys[node.first : node.last])

    def _pronoun(self, node: Node) -> int | None:
        if node.plural:
            return self._latest_many(node)
        return self._salient(node)

    def _salient(self, node: Node) -> int | None:
        """Who he or she is: the subject of the nearest sentence, else whoever it names outside other phrases."""
        within: int | None = None
        for back in range(MOST_BACK):
            told = self.told.get(node.sentence - back)
            if not told:
                continue
            rank, actor = min(told, key=lambda entry: entry[0])
            if rank < WITHIN:
                return actor
            within = actor if within is None else within
        return within

    def _latest_many(self, node: Node) -> int | None:
        for back in range(MOST_BACK):
            told = self.many.get(node.sentence - back)
            if told:
                return told[-1] if back == 0 else told[0]
        return None

    # -- offices -------------------------------------------------------------------------------------------------
    def _office(self, node: Node) -> int | None:
        if node.given:
            holder = self._holder(node)
            if holder is not None:
                self._role(holder, node)
                return holder
        if node.definite and node.owner is None:
            found = self._salient_holder(node)
            if found is not None:
                return found
        if not node.plural and not node.one:
            for actor in latest(self.persons):
                if any(t.entry == node.entry and self._fits(node, t) for t in self.titles.get(actor, ())):
                    return actor
        for actor, other in latest(self.offices):
            if (
                other.entry == node.entry
                and other.plural == node.plural
                and other.one == node.one
                and not node.one
                and self._fits(node, other)
            ):
                return actor
        first, last = node.core or (node.first, node.last)
        actor = self.new(self.quote(first, last), "people" if node.plural else "person")
        draft = self.actors[actor]
        draft.sectors = tuple(node.value.sectors)
        self._belong(draft, node)
        self.offices.append((actor, node))
        if not node.plural and not node.one and self.text.sentences[node.sentence].headline is False:
            self.untold[actor] = node
        if node.plural:
            self.peoples.append((actor, node))
        return actor

    def _holder(self, node: Node) -> int | None:
        """Who an office is given to or who has it: the person named before it in the sentence."""
        told = [actor for _, actor in self.told.get(node.sentence, ())]
        if not told:
            return None
        return told[-1] if self.words.get(told[-1]) else None

    def _salient_holder(self, node: Node) -> int | None:
        for actor in latest(self.persons):
            if any(self.keys[node.head] in self.keys[t.first : t.last] for t in self.titles.get(actor, ())):
                return actor
        return self._salient(node)

    def _fits(self, node: Node, title: Node) -> bool:
        """Whether a title alone can be the office ``title``: وزیر خارجه after وزیر خارجهٔ ایالات متحده."""
        if self._former(node) != self._former(title):
            return False
        if node.owner is None and not node.nation:
            end = node.head + node.size
            extra = self.keys[end : node.last]
            return not extra or extra == self.keys[title.head + title.size : title.head + title.size + len(extra)]
        if node.owner is None or title.owner is None:
            return bool(node.nation) and node.nation == (title.nation or self.country_of(title))
        return self._root_of(node.owner) == self._root_of(title.owner)

    def country_of(self, node: Node) -> str:
        """The country of a phrase: its nationality, or what its owner says."""
        if node.nation:
            return node.nation
        owner = node.owner
        if owner is not None and owner.actor is not None:
            return self.actors[owner.actor].country
        if owner is not None and owner.cat == "place":
            return str(owner.value.country)
        return ""

    def _belong(self, draft: ActorDraft, node: Node) -> None:
        draft.country = draft.country or self.country_of(node)
        owner = node.owner
        if draft.member_of is None and owner is not None and owner.actor is not None:
            draft.member_of = owner.actor
        if draft.member_of is None and node.nation:
            draft.member_of = self.index.get(("country", node.nation))
        if not draft.country and draft.member_of is not None:
            draft.country = self.actors[draft.member_of].country

    # -- bodies --------------------------------------------------------------------------------------------------
    def _body(self, node: Node) -> int | None:
        head = self.lemmas[node.head]
        bare = node.head + node.size == node.last and node.owner is None
        if (
            head in self.v.government
            and node.owner is not None
            and node.owner.first == node.head + node.size
            and node.owner.actor is not None
            and self.actors[node.owner.actor].kind in ("country", "group")
        ):
            return self._again(node, node.owner.actor)
        if head in self.v.government and node.nation and node.last == node.head + node.size + 1:
            return self._again(node, self._nation(node.nation, node))
        if self._same_thing(node, head) and node.owner is not None and node.owner.actor is not None:
            return self._again(node, node.owner.actor)
        if node.definite:
            found = self._body_again(node, head)
            if found is not None:
                return found
        field = node.field_en or tuple(self.keys[node.head + node.size : self._end(node)])
        root = self._root_of(node.owner) if node.owner is not None else node.nation
        key: tuple[object, ...] = ("body", node.entry, field, root, node.count)
        found = self.index.get(key) if not node.one or node.owner is not None else None
        if found is None and node.owner is None and not node.nation and not node.plural:
            found = next((a for a, other in latest(self.bodies) if self._short_for(node, other, bare)), None)
        if found is None:
            first, last = node.core or (node.first, node.last)
            found = self.new(self.quote(first, last), node.value.kind, key)
            draft = self.actors[found]
            draft.sectors = tuple(node.value.sectors)
            self._belong(draft, node)
        return self._again(node, found)

    def _short_for(self, node: Node, other: Node, bare: bool) -> bool:
        """Whether a body named without its owner can be one named before."""
        if other.entry != node.entry or other.plural:
            return False
        if bare and self.keys[other.head] == self.keys[node.head]:
            return True
        if node.field_en:
            return node.field_en == other.field_en
        return self.keys[node.head : node.last] == self.keys[other.head : other.head + node.last - node.head]

    def _end(self, node: Node) -> int:
        return node.owner.first if node.owner is not None else node.last

    def _again(self, node: Node, actor: int) -> int:
        self.bodies.append((actor, node))
        if self.actors[actor].kind == "group":
            self.groups.append(actor)
        return actor

    def _first_word(self, node: Node) -> str:
        """The head noun as it stands alone: شورا of شورای نگهبان."""
        word = self.lemmas[node.head]
        return word[:-1] if word.endswith(("ای", "وی")) and len(word) > 3 else word

    def _same_thing(self, node: Node, head: str) -> bool:
        """Whether a head only says what the named actor after it is: سازمان تروریستی حماس، خبرگزاری رویترز."""
        owner = node.owner
        if owner is None or owner.actor is None or owner.cat != "actor" or node.plural or node.field_en:
            return False
        kind = self.actors[owner.actor].kind
        if node.value.kind == "outlet":
            return kind == "outlet"
        return kind in ("group", "organization") and (head in self.v.roles.get("any_group", ()) or head in APPOSED)

    def _body_again(self, node: Node, head: str) -> int | None:
        for actor, other in latest(self.bodies):
            if (
                other.cat in ("body", "actor")
                and self._first_word(other) == head
                and not (other.plural or other.definite)
            ):
                return actor
        if head in self.v.roles.get("any_group", ()) and self.groups:
            return self.groups[-1]
        if head in self.v.government and self.groups:
            return self.groups[-1]
        for actor, other in latest(self.bodies):
            if other.cat == "body" and self.lemmas[other.head] == head:
                return actor
        if head in self.v.roles.get("any_body", ()):
            for actor, _ in latest(self.bodies):
                if self.actors[actor].kind in ("organization", "outlet", "government"):
                    return actor
        return None

    # -- named actors and places ---------------------------------------------------------------------------------
    def _actor(self, node: Node) -> int:
        value = node.value
        if value.kind == "country" and value.country:
            return self._nation(value.country, node, value.gloss)
        key = ("actors", node.entry, node.nation)
        actor = self.index.get(key)
        if actor is None:
            first, last = node.core or (node.first, node.last)
            actor = self.new(self.quote(first, last), value.kind, key)
            draft = self.actors[actor]
            draft.country, draft.sectors, draft.wikidata = value.country, tuple(value.sectors), value.wikidata
            draft.name_en = value.gloss
        if value.kind == "group":
            self.groups.append(actor)
        self.bodies.append((actor, node))
        return actor

    def _nation(self, country: str, node: Node, gloss: str = "") -> int:
        key = ("country", country)
        actor = self.index.get(key)
        if actor is None:
            first, last = node.core or (node.first, node.last)
            name = node.value.name if node.rule == "state-behind" else self.quote(first, last)
            actor = self.new(name, "country", key)
            draft = self.actors[actor]
            draft.country = country
            draft.sectors = ("GOV",)
        draft = self.actors[actor]
        if gloss:
            draft.name_en = gloss
        self.countries.append(actor)
        return actor

    def _place(self, node: Node) -> int | None:
        place: PlaceEntry = node.value
        self.regions.append(node)
        if place.kind == "country":
            actor = self._nation(place.country, node, place.name_en)
            draft = self.actors[actor]
            if self.quote(node.first, node.last) != draft.name and self.v.is_capital(draft.name):
                draft.name = self.quote(node.first, node.last)
            return actor
        if place.kind == "capital" and place.country != "AFG":
            actor = self._nation(place.country, node)
            self.countries.pop()
            return actor
        return None

    def _region(self, node: Node) -> int | None:
        lemma = self.lemmas[node.head]
        node.seen = len(self.regions)
        if lemma in self.v.roles.get("any_country", ()):
            if node.definite and not node.plural:
                return self.countries[-1] if self.countries else None
            if node.plural and self._is_both(node) and node.last == node.head + node.size:
                return self._both(node)
            if node.plural and (node.last > node.head + node.size or node.count):
                key = ("people", lemma, tuple(self.keys[node.head : node.last]), node.count)
                actor = self.index.get(key)
                if actor is None:
                    actor = self.new(self.quote(node.first, node.last), "country", key)
                    self._belong(self.actors[actor], node)
                return actor
            return None
        if not node.definite:
            self.regions.append(node)
        return None

    # -- peoples -------------------------------------------------------------------------------------------------
    def _people(self, node: Node) -> int | None:
        lemma = self._noun(node)
        if node.entry in BOTH_SIDES and self._is_both(node):
            return self._both(node)
        own = self._own_forces(node)
        if own is not None:
            return own
        modifiers = tuple(self.keys[node.head + node.size : self._end(node)])
        if node.definite:
            found = self._people_again(node, lemma)
            if found is not None:
                return found
        root: object = self._root_of(node.owner) if node.owner is not None else ""
        country = self.country_of(node)
        if country and (node.owner is None or node.owner.cat == "place"):
            root = country
            modifiers = tuple(m for m in modifiers if not self.v.is_adjective_of_place(m))
        bare = not modifiers and node.owner is None and not country
        key = ("people", lemma, modifiers, root, node.count, node.plural)
        found = None
        if not node.one:
            found = self.index.get(key)
            if found is None and bare and node.plural and node.count is None:
                found = self._same_noun(lemma)
        if found is None:
            first, last = node.core or (node.first, node.last)
            name = self.quote(first, last)
            if node.shared is not None:
                name = self.quote(node.shared.head, node.shared.head + node.shared.size) + " " + name
            found = self.new(name, "people" if node.plural or node.count != (1, 1) else "person", key)
            draft = self.actors[found]
            draft.sectors = tuple(getattr(node.value, "sectors", ()))
            self._belong(draft, node)
        self.peoples.append((found, node))
        return found

    def _may_be_side(self, node: Node, actor: int, top: bool) -> bool:
        """Whether somebody named can be one of دو طرف later: not a mere place of what happens."""
        draft = self.actors[actor]
        if draft.kind not in SIDES or draft.members or not (top or node.cat == "place"):
            return False
        return node.cat != "place" or node.first == 0 or self.keys[node.first - 1] not in LOCATING

    def _is_both(self, node: Node) -> bool:
        """Two of them and no more said: دو طرف، هر دو کشور، طرفین."""
        two = node.count == (2, 2) or (node.quantified and "دو" in self.keys[node.first : node.head])
        return node.owner is None and not node.nation and (two or node.entry == "people:party_both")

    def _both(self, node: Node) -> int:
        """The two parties that were named last, as one actor whose members they are."""
        sides: list[int] = []
        for actor in reversed(self.sides):
            if all(self._side(actor) != self._side(s) for s in sides):
                sides.insert(0, actor)
            if len(sides) == 2:
                break
        members = tuple(sides) if len(sides) == 2 else ()
        key = ("both", members)
        known = self.index.get(key)
        if known is not None:
            return known
        actor = self.new(self.quote(node.first, node.last), "people", key)
        self.actors[actor].members = members
        return actor

    def _side(self, actor: int) -> int:
        """The state or group that an actor belongs to, as far up as is known."""
        for _ in range(4):
            above = self.actors[actor].member_of
            if above is None:
                return actor
            actor = above
        return actor

    def _own_forces(self, node: Node) -> int | None:
        """The group or state whose forces act: نیروهایش، جنگجویان آنان after it was named."""
        if not node.plural or node.count is not None or self.lemmas[node.head] not in self.v.forces:
            return None
        owner = node.owner
        if owner is not None:
            actor = owner.actor if owner.cat == "pronoun" else None
        elif self.v.possessed(self.keys[node.head]) or self._possessed_after(node):
            actor = self._latest_many(node)
        else:
            return None
        if actor is None or self.actors[actor].kind not in ("group", "government", "organization", "country"):
            return None
        return actor

    def _possessed_after(self, node: Node) -> bool:
        """A clitic pronoun written apart: نیروهای شان."""
        return node.last < len(self.keys) and self.keys[node.last] in ("شان", "اش")

    def _same_noun(self, noun: str) -> int | None:
        return next((a for a, other in latest(self.peoples) if other.plural and self._noun(other) == noun), None)

    def _noun(self, node: Node) -> str:
        if node.shared is not None:
            return self._noun(node.shared)
        return node.entry or self.lemmas[node.head]

    def _people_again(self, node: Node, lemma: str) -> int | None:
        if not node.plural:
            word = self.lemmas[node.head]
            for actor in latest(self.persons):
                if any(word in self.lemmas[t.first : t.last] for t in self.titles.get(actor, ())):
                    return actor
            for actor, other in latest(self.peoples):
                if not other.plural and self._noun(other) == lemma:
                    return actor
            return self._salient(node)
        found = self._same_noun(lemma)
        return found if found is not None else self._latest_many(node)


def latest(items: Reversible[T]) -> Iterator[T]:
    """The items named last, as far back as anybody reads, so that a long text costs no more a word than a short one."""
    return islice(reversed(items), FAR_BACK)
