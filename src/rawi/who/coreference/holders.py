"""Persons, whether named in full, in part or by title, and the offices that they hold."""

from __future__ import annotations

from rawi.who.coreference.cast import AND, FINITE, WITHIN, is_finite, latest
from rawi.who.coreference.peoples import Peoples
from rawi.who.coreference.same import may_be
from rawi.who.model import RoleDraft
from rawi.who.nodes import Node
from rawi.who.reading import OBJECT
from rawi.who.words.vocabulary import AGED

EVERY, BRACKET = "هر", "("
NEAR = 40
"""Within how many tokens after the name the verb stands: کریم نوری در ادامهٔ این نشست افزود."""
STOPS, DASHES, QUOTES = frozenset("،؛:"), frozenset("-–—"), frozenset('«»"“”')
"""Marks between an outlet and who speaks: به گزارش ایرنا؛ «کریم نوری» …, باشگاه خبرنگاران جوان - کریم نوری …"""
SETTING = frozenset({"در", "با", "ضمن"})
LONGEST_DATELINE = 16
LEAD = 4
"""Within so many sentences after an office is first told of comes its holder's name."""
ADD, GOING_ON = "افزودن", frozenset({"تصریح", "خاطرنشان", "ادامه", "اضافه", "یادآور", "اظهار", "بیان"})
"""What somebody does who has spoken before: افزود، تصریح کرد."""
ATTRIBUTING = frozenset({"به", "بر", "بنا"})
"""What begins a sentence that puts what follows on somebody's word: به گزارش ایرنا، کریم نوری … گفت."""

ENVOYS = frozenset({"offices:ambassador", "offices:acting_ambassador", "offices:consul", "offices:envoy"})
"""Offices that are always another state's, or held for one abroad."""


class Holders(Peoples):
    """Finds the persons of names and offices."""

    def of_person(self, node: Node) -> int:
        """The person of a name, with the offices beside it."""
        first, last = node.name or (node.first, node.last)
        words = self._name_words(first, last)
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
            if len(words) < last - first:  # محمدعلی (*آرمین*) *جنت‌خواه*
                known.append(self._other_name(first, last))
        self.persons.pop(actor, None)
        self.persons[actor] = None
        for title in node.titles:
            self._role(actor, title)
        return actor

    def _name_words(self, first: int, last: int) -> tuple[str, ...]:
        """The words of a name without what else somebody is called: محمدعلی (*آرمین*) جنت‌خواه."""
        words = tuple(self.keys[first:last])
        if BRACKET not in words:
            return words
        opens = words.index(BRACKET)
        return words[:opens] + words[opens + 3 :]

    def _other_name(self, first: int, last: int) -> tuple[str, ...]:
        """A name with what stands in brackets in the place of what stands before them."""
        words = tuple(self.keys[first:last])
        opens = words.index(BRACKET)
        return (words[opens + 1], *words[opens + 3 :])

    def _brought_in(self, node: Node, words: tuple[str, ...]) -> int | None:
        """Somebody told of by office or trade just before the name is given: یک صراف … این صراف، حاجی کریم، …"""
        ranked = node.name is not None and node.name[0] > node.first  # سردار نجفی
        if not node.titles and (len(words) > 1 or ranked):
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
        if not self._speaks(node):
            return None
        for back in range(1, 4):
            for rank, actor in self.told.get(node.sentence - back, ()):
                state = self.actors[actor].country
                if node.value is not None and state and node.value.country and state != node.value.country:
                    return None  # known to be another state's: وزیر خارجهٔ ایران گفت. هاکان فیدان افزود
                if rank == 0 and actor in self.untold:
                    if node.sentence - self._first_told(actor) > LEAD:
                        return None
                    if node.value is not None:
                        self.index["actors", node.entry] = actor
                    office = self.untold.pop(actor)
                    draft = self.actors[actor]
                    draft.name = self.quote(*(node.name or (node.first, node.last)))
                    self.index["person", words] = actor
                    self._role(actor, office)
                    return actor
                if self.words.get(actor) or (rank == 0 and not self._adds(node)):
                    return None  # یک دکان‌دار زخمی شد. کریم نوری می‌گوید که دکانش ویران شد
        return None

    def _first_told(self, actor: int) -> int:
        """The sentence that first tells of an office's holder; a name that comes long after is another's."""
        return next((office.sentence for a, office in latest(self.offices) if a == actor), 0)

    def _adds(self, node: Node) -> bool:
        """Whether the verb behind a phrase is one of going on to speak: *افزود*, *تصریح کرد*."""
        end = min(self.text.sentences[node.sentence].last, node.last + NEAR)
        ahead = self.text.tokens[node.last : end]
        ahead = ahead[: next((n for n, t in enumerate(ahead) if t.key == ":"), len(ahead))]
        verb = next((f.lemma for t in ahead for f in t.word.verbs if f.form in FINITE), "")
        return verb == ADD or any(t.key in GOING_ON for t in ahead)

    def _speaks(self, node: Node) -> bool:
        """Whether a sentence begins with a name and says that he says: another person may be arrested or dead."""
        sentence = self.text.sentences[node.sentence]
        first, last = sentence.first, sentence.last
        before = next((k for k in reversed(self.keys[first : node.first]) if k not in QUOTES), "")
        sourced = before in DASHES or (before in STOPS and self.keys[first] in ATTRIBUTING)
        sourced = sourced or self._is_datelined(first, node.first)
        if node.first > first + 1 and not sourced:
            return False
        if self.keys[node.last : node.last + 1] == ["،"] and not self._is_setting(node.last + 1):
            return False  # کریم نوری، برادر زندانی، گفت is somebody else
        if not self.v.classes["vague_times"].isdisjoint(self.keys[node.last : node.last + 1]):
            return False  # کریم نوری چندی پیش گفت
        says, kind = self.v.classes["speaking"], self.v.classes["manner_nouns"]
        for k in range(node.last, min(last, node.last + NEAR)):
            word = self.text.tokens[k].word
            if (word.key in says or any(f.lemma in says for f in word.verbs)) and self.keys[k - 1] not in kind:
                return True  # but تسلیت *گفت* tells nothing
        return False

    def _is_setting(self, at: int) -> bool:
        """Whether a word opens when or where something is said: کریم نوری، ظهر امروز در جمع خبرنگاران گفت."""
        key = self.keys[at] if at < len(self.keys) else ""
        return key in SETTING or key in self.v.classes["times_of_day"]

    def _is_datelined(self, first: int, at: int) -> bool:
        """Whether only the agency and its place stand before a name: به گزارش فارس از قزوین کریم نوری … گفت."""
        if self.keys[first : first + 2] != ["به", "گزارش"] or at - first > LONGEST_DATELINE:
            return False
        from_ = next((k for k in range(at - 1, first, -1) if self.keys[k] == "از"), None)
        return from_ is not None and at - from_ in (2, 3)

    def _known_person(self, node: Node, words: tuple[str, ...]) -> int | None:
        found = self.index.get(("person", words))
        if found is None and node.entry:
            found = self.index.get(("actors", node.entry))
        if found is not None:
            return found
        alike = (a for a in latest(self.persons) if may_be(words, self.words.get(a, ())))
        if len(words) > 1:
            return next(alike, None)
        return self._of_relatives(node, list(alike))

    def _of_relatives(self, node: Node, alike: list[int]) -> int | None:
        """Whose family name it is, of those who share it: of him whom a sentence just before is about, else of the last
        (کریم نوری، پدر مینا نوری، گفت. *آقای نوری* افزود)."""
        if len(alike) < 2:
            return next(iter(alike), None)
        for back in range(1, WITHIN):
            about = [a for rank, a in self.told.get(node.sentence - back, ()) if rank == 0 and a in alike]
            if about:
                return about[0]
        return alike[0]

    # -- their offices -------------------------------------------------------------------------------------------
    def _role(self, actor: int, title: Node) -> None:
        if title.definite and not title.owner:
            return
        first, last = title.core or (title.first, title.last)
        last = self._before_age(first, last)
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

    def _before_age(self, first: int, last: int) -> int:
        """Where a title ends that goes on in its holder's age: جراح *۷۴ ساله*."""
        if self.keys[last - 1] != AGED:
            return last
        k = last - 1
        while k > first and (self.keys[k - 1] == "و" or self.text.tokens[k - 1].word.number is not None):
            k -= 1
        return k if first < k < last - 1 else last

    def _same_office(self, a: Node, b: Node) -> bool:
        if a.entry != b.entry or self._former(a) != self._former(b):
            return False
        if a.owner is None or b.owner is None:
            return not (a.nation and b.nation and a.nation != b.nation)
        return self.root_of(a.owner) == self.root_of(b.owner) or self._same_words(a, b)

    def _former(self, node: Node) -> bool:
        former = self.v.roles["former"]
        end = node.owner.first if node.owner is not None else node.last
        return not former.isdisjoint(self.keys[node.head : end])

    # -- offices without a name ----------------------------------------------------------------------------------
    def of_office(self, node: Node) -> int | None:
        """The holder of an office told of without a name."""
        if node.given:
            holder = self._holder(node)
            if holder is not None:
                self._role(holder, node)
                return holder
        if node.definite and node.owner is None:
            found = self._these(node) if node.count is not None else None
            found = self._salient_holder(node) if found is None else found
            if found is not None and not (node.count is not None and self.actors[found].kind == "person"):
                return found  # این دو وزیر are not the one who tells of them
        if not node.plural and not node.one:
            held = ((a, t) for a in latest(self.persons) for t in self.titles.get(a, ()) if t.entry == node.entry)
            found = self._own_holder(node, [(a, t) for a, t in held if self._fits(node, t)])
            if found is not None:
                return found
        offices = ((a, o) for a, o in latest(self.offices) if o.entry == node.entry and not node.one)
        alike = [(a, o) for a, o in offices if (o.plural, o.one) == (node.plural, node.one) and self._fits(node, o)]
        alike = [(a, o) for a, o in alike if node.count in (None, o.count) or node.definite or self._are_all(node)]
        found = self._own_holder(node, alike)
        if found is not None:
            if not node.plural and not self.words.get(found):
                self._leave_untold(found, node)
            return found
        spoke = self._who_goes_on(node)
        if spoke is not None:
            self._role(spoke, node)
            return spoke
        first, last = node.core or (node.first, node.last)
        actor = self.new(self.quote(first, last), "people" if node.plural else "person")
        draft = self.actors[actor]
        draft.sectors = tuple(node.value.sectors)
        self.belong(draft, node)
        self.offices.append((actor, node))
        if not node.plural and not node.one:
            self._leave_untold(actor, node)
        if node.plural:
            self.peoples.append((actor, node))
        return actor

    def _leave_untold(self, actor: int, office: Node) -> None:
        """Keep an office that the report's text tells of without a name, which may come in the sentences after it."""
        if self.text.sentences[office.sentence].headline is False and not self._is_silenced(office):
            self.untold[actor] = office

    def _is_silenced(self, office: Node) -> bool:
        """Whether somebody was killed, arrested or dismissed, so that the next who speaks is another: والی برکنار *شد*.
        کریم نوری گفت …."""
        end = min(self.text.sentences[office.sentence].last, office.last + NEAR)
        lot = self.v.classes["silenced"]
        if lot.isdisjoint(self.keys[office.last : end]):
            return False
        verb = next((k for k in range(office.last, end) if is_finite(self.text.tokens[k].word)), 0)
        if not verb or not (self.keys[verb] in lot or self.keys[verb - 1] in lot):
            return False
        return OBJECT not in self.keys[office.last : verb]

    def _who_goes_on(self, node: Node) -> int | None:
        """The one who spoke in the sentences before by name alone, whose office comes as he goes on: کریم نوری … گفت.
        *فرمانده پولیس هرات* افزود."""
        sentence = self.text.sentences[node.sentence]
        if node.first != sentence.first or node.plural or node.one or node.definite or node.owner is None:
            return None
        if not self._adds(node):
            return None
        spoke = {a for back in range(1, 4) for rank, a in self.told.get(node.sentence - back, ()) if rank == 0}
        named = [a for a in spoke if self.words.get(a)]
        return named[0] if len(spoke) == 1 and named and not self.actors[named[0]].roles else None

    def _these(self, node: Node) -> int | None:
        """The holders of an office named one by one before who are counted together: این دو وزیر."""
        held = [a for a in latest(self.persons) if any(t.entry == node.entry for t in self.titles.get(a, ()))]
        held += [a for a, o in latest(self.offices) if o.entry == node.entry and not o.plural and not o.one]
        held = list(dict.fromkeys(held))
        if len(held) < 2 or node.count != (len(held), len(held)):
            return None
        joint = self.new(self.quote(node.first, node.last), "people")
        self.actors[joint].members = tuple(reversed(held))
        return joint

    def of_states(self, node: Node) -> int:
        """The ministers of several states as one actor, whose members those of each are."""
        assert node.owner is not None
        noun, members = self.quote(node.head, node.owner.first), []
        for state in (node.owner, *node.states):
            key = ("of-state", node.entry, tuple(self.keys[node.head : node.owner.first]), self.root_of(state))
            actor = self.index.get(key)
            if actor is None:
                actor = self.new(f"{noun} {self.quote(state.first, state.last)}", "people", key)
                draft = self.actors[actor]
                draft.sectors, draft.member_of = tuple(node.value.sectors), state.actor
                draft.country = self.actors[state.actor].country if state.actor is not None else ""
            self.add_span(actor, node.head if state is node.owner else state.first, state.last)
            members.append(actor)
        joint = self.new(self.quote(node.first, node.last), "people")
        self.actors[joint].members = tuple(members)
        return joint

    def _own_holder(self, node: Node, held: list[tuple[int, Node]]) -> int | None:
        """Whose a bare office is, of those that could be meant, the latest first: another state's only if he did
        something, not if somebody met him (با وزیر خارجهٔ اسپانیا گفتگو کرد. *وزیر خارجه* گفت), and the first of two."""
        if node.owner is not None or node.nation or node.plural or node.definite:
            return held[0][0] if held else None
        own = [a for a, title in held if title.owner is None and not title.nation]
        if own:
            return own[0]
        ends = {title.last for _, title in held}  # با سفیر قطر و *سفیر هند* دیدار کرد: neither leads
        joined = {a for a, title in held if self.keys[title.first - 1] == AND and title.first - 1 in ends}
        leading = [a for a, _ in held if a in self.leading and a not in joined]
        if leading or len({a for a, _ in held}) != 1:
            return leading[-1] if leading else None
        only, title = held[0]  # با والی هرات دیدار کرد. *والی* گفت: nobody else has one
        of_place = title.owner is not None and title.owner.cat == "place" and title.owner.actor is None
        return only if of_place or title.entry in ENVOYS else None

    def _are_all(self, node: Node) -> bool:
        """Whether a number counts all of those told of: *هر* دو رییس جمهور, of whom two were named together."""
        return EVERY in self.keys[max(node.head - 3, 0) : node.head]

    def _holder(self, node: Node) -> int | None:
        """Who an office is given to or who has it: the person named before it in the sentence."""
        told = [actor for _, actor in self.told.get(node.sentence, ())]
        if not told:
            return None
        return told[-1] if self.words.get(told[-1]) else None

    def _salient_holder(self, node: Node) -> int | None:
        if node.plural:  # نمایندگان مجلس … *این نمایندگان*
            alike = (a for a, o in latest(self.offices) if o.plural and self.lemmas[o.head] == self.lemmas[node.head])
            return next(alike, None)
        teller = self.teller(node)
        for actor in latest(self.persons):
            if actor != teller and any(
                self.keys[node.head] in self.keys[t.first : t.last] for t in self.titles.get(actor, ())
            ):
                return actor
        for actor, other in latest(self.offices):
            called = other.entry == node.entry or self.lemmas[other.head] == self.lemmas[node.head]
            if actor != teller and called and other.plural == node.plural:
                return actor  # یک قاضی … *این قاضی*, وزیر دفاع … *این وزیر*
        return self.salient(node, self.of_same_clause(node) if teller is None else teller)

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
        return self.root_of(node.owner) == self.root_of(title.owner)
