"""Bodies and states: a ministry named again in short, the group, Moscow for Russia, the country."""

from __future__ import annotations

from rawi.record import STATE_SECTORS
from rawi.who.coreference.cast import LONGEST_NAME, MOST_MANY, SAYS_WITHIN, latest
from rawi.who.coreference.rows import Rows
from rawi.who.coreference.sides import TURNING
from rawi.who.nodes import Node
from rawi.who.phrases.charging import FARTHEST_CHARGE
from rawi.who.reading import AND, FROM, OBJECT, POINTING, THAT, UPON
from rawi.who.words.gazetteer import PlaceEntry
from rawi.who.words.pacts import names_pact

STOPS = frozenset({".", "؛", "؟", "!"})
WITH = (["با"], ["و"], ["،"])
"""What joins another party to a capital, which is then one itself."""
OPENING = STOPS | {"،", "اما", "ولی", "که"}

TAKEN_UP = frozenset({"organization", "outlet", "government"})
"""Kinds of actors that این نهاد takes up."""
DESKS = frozenset({"گروه", "سرویس", "حوزه", "بخش", "میز"})
"""What the part of an outlet is called that a report comes from."""
RIGHTS, ORGANISATION = "حقوق", "سازمان"
WORLDWIDE = frozenset({"بینالمللی", "جهانی", "خیریه", "غیردولتی", "مدنی", "مستقل", "صنفی"})
"""What no body of a state is called: این نهاد *بین‌المللی*."""
OUTLET = "outlet"
NO_GROUPS_ALONE = {"سازمان": "organization", "شبکه": OUTLET}
"""What bodies and outlets are called as well as groups, and of which kind these are."""
OFFICE = "اداره"
"""An office is as often one that was acted on."""
MINISTRIES = {"وزارتخانه": "وزارت"}
"""Words that take up a body under its shorter name: این وزارتخانه, after وزارت دفاع."""
NEAR = 2
"""So many sentences back two bodies may stand that are taken up together."""
WEST, LYING = "غرب", frozenset({"در", "شمال", "جنوب", "سمت", "سوی", "تا", "شرق", "و", "جهت"})
"""What stands before the west as where something lies or goes."""
BESIDE = 1
"""So many tokens may stand between the name of a group and the phrase of which its man speaks: a comma."""
TOWARDS = frozenset({"به", "با", "از", "برای", "علیه", "بر"})
"""Prepositions that lead from who does something to another state."""
OPENING_WORDS = 3
"""Within so many words from where a sentence begins stands the group whose sentence it is."""
PLACES_BACK = 2
"""So many sentences back may stand the capital whose state is pointed to."""
INTO = frozenset({"وارد", "داخل", "به"})
"""What leads into a country."""
MOST_STRUCK = 6
"""Within so many words of a country that is pointed to stands whose deed strikes what is that country's."""
MOST_ASKING = 8
"""So many countries back may stand the one of which another asks something."""


class Bodies(Rows):
    """Finds the bodies, named actors, states and regions of phrases."""

    def of_body(self, node: Node) -> int | None:
        """The body of a phrase: the same as one before, or a new one."""
        head = node.noun or self.lemmas[node.head]  # گروهی به نام داعش
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
            return self._again(node, self.nation(node.nation, node))
        owner = node.owner.actor if node.owner is not None else None
        if owner is not None and head in DESKS and self.actors[owner].kind == "outlet":
            return self._again(node, owner)  # گروه بین‌الملل خبرگزاری برنا
        many = node.count is not None and node.count[0] > 1  # یک گروه یازده نفری طالبان
        if not many and self._same_thing(node, head) and node.owner is not None and node.owner.actor is not None:
            return self._again(node, node.owner.actor)
        if node.definite:
            found = self._two_bodies(head, node) if node.count == (2, 2) and bare else None
            found = self._body_again(head, node) if found is None else found
            if found is not None:
                return found
        field = node.field_en or tuple(self.keys[node.head + node.size : self.end_of(node)])
        root = self.root_of(node.owner) if node.owner is not None else node.nation
        key: tuple[object, ...] = ("body", node.entry, field, root, node.count)
        found = self.index.get(key) if not node.one or node.owner is not None else None
        if found is None and node.owner is None and not node.nation and not node.plural:
            found = next((a for a, other in latest(self.bodies) if self._short_for(node, other, bare)), None)
        if found is None:
            first, last = node.core or (node.first, node.last)
            found = self.new(self.quote(first, last), node.value.kind, key)
            draft = self.actors[found]
            draft.sectors = tuple(node.value.sectors)
            self.belong(draft, node)
        return self._again(node, found)

    def _short_for(self, node: Node, other: Node, bare: bool) -> bool:
        """Whether a body named without its owner can be one named before."""
        if other.entry != node.entry or other.plural or other.count is not None:
            return False
        if bare and self.keys[other.head] == self.keys[node.head]:
            return True
        if node.field_en:
            return node.field_en == other.field_en
        return self.keys[node.head : node.last] == self.keys[other.head : other.head + node.last - node.head]

    def _again(self, node: Node, actor: int) -> int:
        self.bodies.append((actor, node))
        if self.actors[actor].kind == "group":
            self.groups.append(actor)
        if node.count is not None and node.count[0] > 1:
            self.peoples.append((actor, node))
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
        if node.definite and head in self.v.roles.get("any_body", ()):
            return False  # این نهاد قضایی طالبان
        kind = self.actors[owner.actor].kind
        if node.value.kind == "outlet":
            return kind == "outlet"
        general = head in self.v.roles.get("any_group", ()) or head in self.v.classes["apposed_bodies"]
        return kind in ("group", "organization") and general

    def _body_again(self, head: str, node: Node) -> int | None:
        head = MINISTRIES.get(head, head)
        for actor, other in latest(self.bodies):
            if (
                other.cat in ("body", "actor")
                and self._first_word(other) == head
                and not (other.plural or other.definite)
            ):
                nearer = self._group_before(node) if node.sentence - other.sentence > 1 and self.groups else None
                return actor if nearer is None or head not in self.v.roles.get("any_group", ()) else nearer
        if (head in self.v.roles.get("any_group", ()) or head in self.v.government) and self.groups:
            found = self._rather_a_body(head, node) if head in NO_GROUPS_ALONE else None
            return self._some_group(node) if found is None else found
        for actor, other in latest(self.bodies):
            if other.cat == "body" and self.lemmas[other.head] == head and (node.plural or not other.plural):
                return actor
        if node.value.kind == OUTLET:  # این رسانهٔ حکومتی
            return next((a for a, other in latest(self.bodies) if self._is_medium(a, other)), None)
        if head in self.v.roles.get("any_body", ()):
            return self._some_body(node)
        return None

    def _rather_a_body(self, head: str, node: Node) -> int | None:
        """The body or outlet just told of, which is called so sooner than a group: عفو بین‌الملل از طالبان خواست …. *این
        سازمان* گفت; طالبان تلویزیون آرزو را بستند. *این شبکه* …."""
        for back in self._backwards(node):
            for actor, other in latest(self.bodies):
                if node.sentence - other.sentence > max(NEAR, back):
                    break
                draft = self.actors[actor]
                if other.plural or draft.kind != NO_GROUPS_ALONE[head]:
                    continue
                if draft.kind == OUTLET or (self._leads(other, node, back) and STATE_SECTORS.isdisjoint(draft.sectors)):
                    return actor
        return None

    def _backwards(self, node: Node) -> range:
        """How far back the body may lead a sentence that this one takes up: further where it goes on to speak, for who
        spoke then is meant and not whom the words told of (عفو بین‌الملل گفت که وزارت دفاع سه تن را کشت. … *این نهاد*
        گفت)."""
        around = range(node.last, min(node.last + SAYS_WITHIN, len(self.keys)))
        told = node.first > 0 and self.lemmas[node.first - 1] in self.v.classes["written_documents"]
        told = told or (node.first > 0 and self._says(node.first - 1))  # به گفتهٔ *این نهاد*, گزارش *این نهاد*
        return range(1, 2 + NEAR) if told or any(self._says(k) for k in around) else range(1, 2)

    def _is_medium(self, actor: int, node: Node) -> bool:
        """Whether a phrase names a medium that tells by itself, and not where others write: ایکس."""
        return self.actors[actor].kind == OUTLET and self.keys[node.head] not in self.v.classes["platforms"]

    def _some_group(self, node: Node) -> int | None:
        """The group named last, but not the one whose man lays something on this one or asks it: سخنگوی جبههٔ آزادی
        *این گروه* را متهم کرد."""
        last = self.groups[-1]
        span = self.actors[last].spans[-1:]
        begins = self.text.sentences[node.sentence].first
        if node.first == begins and (leading := self._leading_group(node)) is not None:
            return leading
        if not span or span[0][0] < begins or node.first - span[0][1] > BESIDE or not self._is_addressed(node):
            return last
        return next((g for g in reversed(self.groups[-MOST_ASKING:]) if g != last), None)

    def _leading_group(self, node: Node) -> int | None:
        """The group whose sentence the one before was, where it goes on to speak: جبههٔ آزادی بر طالبان حمله کرد. *این
        گروه* گفت …."""
        ahead = range(node.last, min(node.last + SAYS_WITHIN, len(self.keys)))
        if not node.sentence or not any(self._says(k) for k in ahead):
            return None
        return self._group_before(node)

    def _group_before(self, node: Node) -> int | None:
        """The group that opens the sentence before: *جیش العدل* مسئولیت حمله را پذیرفت. این گروه …."""
        sentences = self.text.sentences
        opens = range(sentences[node.sentence - 1].first, sentences[node.sentence - 1].first + OPENING_WORDS)
        for group in self.groups[-MOST_ASKING:]:
            if any(first in opens for first, _ in self.actors[group].spans[-MOST_MANY:]):
                return group
        return None

    def _two_bodies(self, head: str, node: Node) -> int | None:
        """The two groups or bodies that این دو گروه, این دو نهاد take up together, named not far before."""
        found = self.groups if head in self.v.roles.get("any_group", ()) else []
        general = head in self.v.roles.get("any_body", ())
        if general or not found:
            near = [(a, n) for a, n in self.bodies[-MOST_ASKING:] if not (n.plural or n.definite)]
            alike = [(a, n) for a, n in near if general or self._first_word(n) == head]
            found = [a for a, n in alike if self.actors[a].kind in TAKEN_UP and node.sentence - n.sentence <= NEAR]
        two = list(dict.fromkeys(reversed(found)))[:2]
        if len(two) < 2:
            return None
        members = (two[1], two[0])
        return self.of_members(("both", members), members, node)

    def _some_body(self, node: Node) -> int | None:
        """The body that این نهاد، این نهاد حقوق بشری takes up: none of the state for one of rights, or of the world."""
        rights = RIGHTS in self.keys[node.head : node.last]
        abroad = not WORLDWIDE.isdisjoint(self.keys[node.head : node.last])
        own = node.owner.actor if node.owner is not None else None  # این ادارهٔ *ملل متحد*
        bodies = [(a, n) for a, n in latest(self.bodies) if self.actors[a].kind in TAKEN_UP and a != own]
        bodies = [(a, n) for a, n in bodies if not (n.plural and self.actors[a].kind == OUTLET)]  # به رسانه‌ها گفت
        bodies.sort(key=lambda found: self.actors[found[0]].kind == OUTLET)  # that would be این رسانه
        led = ([(a, n) for a, n in bodies if self._leads(n, node, back)] for back in self._backwards(node))
        leading = [(a, n) for a, n in next(filter(None, led), []) if self.actors[a].kind != OUTLET]
        leading.sort(key=lambda found: (-found[1].sentence, found[1].first))  # whom its sentence is about stands first
        near = (self._spoken_for(node.sentence - back) for back in range(NEAR))
        spoken_for = [a for owners in near for a, _ in bodies if a in owners]
        for actor in [*(a for a, _ in leading), *spoken_for, *(a for a, _ in bodies)]:
            sectors = self.actors[actor].sectors
            states = not STATE_SECTORS.isdisjoint(sectors) or self.actors[actor].kind == "government"
            if (rights or abroad) and states:
                continue
            if "JUD" in sectors and self.keys[node.head] == ORGANISATION:
                continue
            return actor
        return None

    def _spoken_for(self, sentence: int) -> set[int]:
        """The bodies of those whom a sentence is about: مدیر *سازمان حقوق بشر* از شورای امنیت خواست …."""
        found: set[int] = set()
        for rank, person in self.told.get(sentence, ()):
            if rank == 0:
                owners = [t.owner.actor for t in self.titles.get(person, ()) if t.owner is not None]
                found.update(a for a in (*owners, self.actors[person].member_of) if a is not None)
        return found

    def _leads(self, body: Node, node: Node, back: int) -> bool:
        """Whether a body that stands by itself, and in no other's name or office, was named in this sentence or one so
        far before (خبرنگار *تلویزیون ملی* only tells who he is)."""
        office = self.lemmas[node.head] == OFFICE
        return not (office or body.oblique or body in self.within) and body.sentence >= node.sentence - back

    # -- named actors and places ---------------------------------------------------------------------------------
    def of_actor(self, node: Node) -> int:
        """The actor of a name that the lexicon knows."""
        value = node.value
        if value.kind == "country" and value.country:
            return self.nation(value.country, node, value.gloss)
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

    def nation(self, country: str, node: Node, gloss: str = "") -> int:
        """The actor that a country is."""
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

    def of_place(self, node: Node) -> int | None:
        """The state that a country or its capital stands for."""
        place: PlaceEntry = node.value
        if place.kind == "country" and (person := self._of_that_family(node)) is not None:
            node.cat, node.name = "person", (node.first, node.last)
            return person
        self.regions.append(node)
        if place.kind == "country":
            actor = self.nation(place.country, node, place.name_en)
            draft = self.actors[actor]
            if self.quote(node.first, node.last) != draft.name and self.v.is_capital(draft.name):
                draft.name = self.quote(node.first, node.last)
            return actor
        if place.kind == "capital" and self._names_pact(node):
            return None
        if place.kind == "capital" and (place.country != "AFG" or self._stands_for_state(node)):
            actor = self.nation(place.country, node)
            self.countries.pop()
            return actor
        if place.kind == "region" and (self._is_addressed(node) or self._is_answering(node)):
            return self._region(node, place)  # اروپا را متهم کرد, از اروپا خواست
        return None

    def _of_that_family(self, node: Node) -> int | None:
        """The person told of before whose family name a state's name is: دیوید *کامرون* …. *کامرون* گفت."""
        if node.last != node.first + 1:
            return None
        key = self.keys[node.first]
        for actor in latest(self.persons):
            for words in self.words.get(actor, ()):
                if len(words) == 2 and words[1] == key:
                    return actor
        return None

    def _region(self, node: Node, place: PlaceEntry) -> int:
        """The states of a part of the world as one actor."""
        key = ("region", place.name_en)
        actor = self.index.get(key)
        if actor is None:
            actor = self.new(self.quote(node.first, node.last), "country", key)
            self.actors[actor].name_en = place.name_en
        return actor

    def _names_pact(self, node: Node) -> bool:
        """Whether an accord or a meeting is called after a capital: توافق *پاریس*, but توافق مسکو *با* پکن."""
        if self.keys[node.last : node.last + 1] in WITH:
            return False
        return names_pact(self.v, self.text, self.lemmas, node.first)

    def _stands_for_state(self, node: Node) -> bool:
        """Whether a capital at home stands for its state by what stands beside it."""
        return self._is_coupled(node) or self._is_addressed(node) or self._is_answering(node)

    def _is_coupled(self, node: Node) -> bool:
        """Whether a capital is joined to another state's: اسلام‌آباد و کابل are two governments."""
        if node.first > 1 and self.keys[node.first - 1] == AND:
            before = next((a for a in reversed(self.regions[-2:-1]) if a.last == node.first - 1), None)
            return before is not None and before.cat == "place" and before.value.kind in ("country", "capital")
        if node.last + 1 < len(self.keys) and self.keys[node.last] == AND:
            after = self.v.gazetteer.match(self.keys[node.last + 1 : node.last + 4], 0)
            return after is not None and after[1].kind in ("country", "capital") and not after[1].adjective
        return False

    def _is_addressed(self, node: Node) -> bool:
        """Whether something is asked or said of a capital: از کابل *خواست*, کابل را به حمایت از شورشیان *متهم کرد*."""
        keys, last = self.keys, node.last
        if keys[last : last + 1] == [OBJECT]:
            near = keys[last + 1 : last + FARTHEST_CHARGE]
            end = next((n for n, key in enumerate(near) if key in STOPS), len(near))
            return not self.v.classes["charged"].isdisjoint(near[:end])
        if node.first == 0 or keys[node.first - 1] not in ("از", "به"):
            return False
        return not self.v.classes["addressing"].isdisjoint(keys[last : last + 2])

    def _is_answering(self, node: Node) -> bool:
        """Whether a capital opens a clause before another state with را, or a telling: کابل *این ادعا* را رد کرد; or
        before what only a state does by words."""
        keys, last = self.keys, node.last
        if (node.first and keys[node.first - 1] not in OPENING) or last + 1 >= len(keys):
            return False
        last += 2 if keys[last] == "در" and keys[last + 1] in self.v.classes["answers_to_deeds"] else 0
        if last + 1 >= len(keys):
            return False
        if self._speaks_out(last):
            return True
        if keys[last] in POINTING:
            return self.lemmas[last + 1] in self.v.classes["tellings"]
        other = self.v.gazetteer.match(keys[last : last + 3], 0)
        after = keys[last + other[0] : last + other[0] + 1] if other is not None else []
        return other is not None and other[1].kind in ("country", "capital") and after == [OBJECT]

    def _speaks_out(self, last: int) -> bool:
        """Whether what follows is said, asked or blamed: کابل *گفت*, کابل از اسلام‌آباد *خواست*, کابل حملات را *محکوم*
        کرد."""
        near, first = self.keys[last : last + FARTHEST_CHARGE], self.v.info(self.text.tokens[last].word)
        end = next((n for n, key in enumerate(near) if key in STOPS or key == THAT), len(near))
        if first.say or (first.action and near[2:3] == [THAT]):
            return True
        if near[0] == "از" and not self.v.classes["addressing"].isdisjoint(near[:end]):
            return True
        ra = near.index(OBJECT) + 1 if OBJECT in near[:end] else end
        return ra < end and near[ra] in self.v.classes["charged"]

    def _this_country(self, node: Node) -> int | None:
        """The country named last, but not the one whose deed it is that strikes this one, or that asks something of
        it: حملهٔ روسیه به *این کشور*, وزیر خارجهٔ روسیه از *این کشور* خواست."""
        named = self.countries[-2:]
        asked = node.first > 0 and self.keys[node.first - 1] in TURNING
        if asked and not self.v.classes["addressing"].isdisjoint(self.keys[node.last : node.last + 2]):
            asking = self.who_turns_to(node)
            named = [c for c in self.countries[-MOST_ASKING:] if c not in asking] or named
        if named and (self._strikes(named[-1], node) or self._is_left(named[-1], node)):
            others = [other for other in reversed(self.countries[-MOST_ASKING:]) if other != named[-1]]
            return others[0] if others else self._state_of_place(node, self.actors[named[-1]].country)
        if not named and self.keys[max(node.first - 2, 0)] == "با":
            return self._state_of_place(node, "")  # به تاشکند رفت و با *مقام‌های این کشور* دیدار کرد
        acting = self._acting_state(node)
        if acting and (not named or self.actors[named[-1]].country == acting):
            return self._state_of_place(node, acting)
        return named[-1] if named else None

    def _strikes(self, country: int, node: Node) -> bool:
        """Whether a country stands right before the preposition that leads to the one pointed to, or to what is that
        one's, behind its deed: حملهٔ *هند* به بزرگ‌ترین پایگاه این کشور."""
        begins = range(node.first - 1, max(node.first - MOST_STRUCK, 1), -1)
        at = next((k for k in begins if self.keys[k] in UPON or self.keys[k] in OPENING), 0)
        if at < 2 or self.keys[at] in OPENING or not any((country, k, at) in self.spanned for k in (at - 1, at - 2)):
            return False
        deeds = range(at - 2, max(at - MOST_STRUCK, 0) - 1, -1)
        return at == node.first - 1 or any(self.lemmas[k] in self.v.classes["attacks"] for k in deeds)

    def _is_left(self, country: int, node: Node) -> bool:
        """Whether a country stands right before the word that leads into the one pointed to, and was come from: از
        ولایت بدخشان *افغانستان* وارد خاک آن کشور شدند."""
        at = next((k for k in range(node.first - 1, max(node.first - 3, 0), -1) if self.keys[k] in INTO), 0)
        if at < 2 or FROM not in self.keys[max(at - LONGEST_NAME, 0) : at - 1]:
            return False
        return any((country, k, at) in self.spanned for k in (at - 1, at - 2))

    def _acting_state(self, node: Node) -> str:
        """Whose state does something to a country that is pointed to, which is then another: *برلین* به این کشور تانک
        می‌دهد."""
        at = node.first - 1
        if at > 0 and self.keys[at] not in TOWARDS and self.v.info(self.text.tokens[at].word).action:
            at -= 1  # از *میزبانی* این کشور
        if at < 0 or self.keys[at] not in TOWARDS:
            return ""
        begin = self._clause_begins(node)
        led = next((r for r in reversed(self.regions[-2:]) if r.first == begin and r.sentence == node.sentence), None)
        if led is not None:
            return str(led.value.country) if led.cat == "place" else ""
        ends = range(begin + 1, min(begin + LONGEST_NAME, node.first))
        told = (a for rank, a in self.told.get(node.sentence, ()) if rank == 0)
        joined = begin > 0 and self.keys[begin - 1] == AND  # the subject of the clause before is its own
        acting = next((a for a in told if joined or any((a, begin, end) in self.spanned for end in ends)), None)
        return self.actors[acting].country if acting is not None else ""

    def _state_of_place(self, node: Node, but: str) -> int | None:
        """The state, other than one, whose capital or land was named last: به *بغداد* رفت و با این کشور قرارداد بست."""
        for place in latest(self.regions):
            if node.sentence - place.sentence > PLACES_BACK:
                return None
            state = place.value.country if place.cat == "place" and place.value.kind in ("country", "capital") else ""
            if state and state != but and not place.value.adjective:
                return self.index.get(("country", state))
        return None

    def _is_the_west(self, node: Node) -> bool:
        """Whether the west of nothing is meant, as a party: از *غرب* انتقاد کرد; not where something is or goes."""
        if self.keys[node.head] != WEST or node.last > node.head + 1 or node.owner is not None:
            return False
        before = self.keys[node.first - 1] if node.first else ""
        after = self.keys[node.last] if node.last < len(self.keys) else ""
        return before not in LYING and after not in ("به", "تا")

    def _west(self, node: Node) -> int:
        """The states of the West as one actor."""
        key = ("country", WEST)
        actor = self.index.get(key)
        if actor is None:
            actor = self.new(self.quote(node.first, node.last), "country", key)
            self.actors[actor].name_en = "the West"
        return actor

    def of_region(self, node: Node) -> int | None:
        """The country or countries that a phrase without a name stands for."""
        lemma = self.lemmas[node.head]
        node.seen = len(self.regions)
        if self._is_the_west(node):
            return self._west(node)
        if lemma in self.v.roles.get("any_country", ()):
            if node.definite and not node.plural:
                return self._this_country(node)
            if (state := self._first_of_states(node)) is not None:
                return state
            if node.plural and self.is_both(node) and node.last == node.head + node.size:
                return self.both(node)
            if node.plural and (node.last > node.head + node.size or node.count or node.quantified):
                key = ("people", lemma, tuple(self.keys[node.head : node.last]), node.count)
                actor = self.index.get(key)
                if actor is None:
                    actor = self.new(self.quote(node.first, node.last), "country", key)
                    self.belong(self.actors[actor], node)
                return actor
            return None
        if not node.definite:
            self.regions.append(node)
        return None

    def _first_of_states(self, node: Node) -> int | None:
        """The state that stands right behind a noun for several, which a list goes on with: دو کشور *ایران* و عراق."""
        owner = node.owner
        if not node.plural or owner is None or owner.cat != "place" or owner.first != node.head + node.size:
            return None
        return owner.actor if owner.value.kind == "country" and not owner.value.adjective else None
