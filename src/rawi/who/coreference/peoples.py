"""Peoples: groups of people told of by what they are, their forces, and the same told of again."""

from __future__ import annotations

from rawi.record import ARMED_SECTORS
from rawi.who.coreference.bodies import Bodies
from rawi.who.coreference.cast import MOST_BACK, MOST_MANY, WITHIN, latest
from rawi.who.coreference.sides import WARRING
from rawi.who.nodes import Node
from rawi.who.reading import AND, COMMAS, JOINTS, OBJECT, THAT

OPENING_WORDS = 16
"""So many words of a sentence are looked at for when what it tells was done."""
CHARGES, CHARGE_WITHIN = frozenset({"اتهام", "جرم", "ظن", "پیوند", "ارتباط"}), 7
"""What somebody was arrested or sentenced on, and within so many words of it whom he is said to have harmed."""
SOURCE, TO, EARLIER = "منبع", "به", ["پیش", "از", "این"]
LOT_WITHIN = 4
"""Within so many words behind somebody stands what befell him: مالک آن در کابل *دستگیر* شد."""
FORCE = "نیرو"
"""This force is one that is armed."""
CIVIL, IN_OFFICE = frozenset({"CVL", "CRM", "REF"}), ARMED_SECTORS | {"GOV", "JUD", "LEG"}
"""Whoever has a trade may be called a citizen, a suspect or a refugee; who holds an office or arms is not."""
AMONG = frozenset({"شمول", "بشمول", "جمله"})
BOTH_SIDES = frozenset({"people:party_side", "people:party_both", WARRING})
OURS = frozenset({"ما", "مان"})
"""What stands behind those who are the speaker's: نیروهای *ما*."""


class Peoples(Bodies):
    """Finds the people of phrases without a name."""

    def of_people(self, node: Node) -> int | None:
        """The people of a phrase: the same as some before, or new ones."""
        lemma = self._noun(node)
        if node.entry in BOTH_SIDES and not node.quantified and self.is_both(node):
            return self.both(node)
        if (named := self._named_kin(node)) is not None:
            return named
        own = self._own_forces(node)
        own = self._titled_so(node) if own is None else own
        own = self._described(node) if own is None else own
        if own is not None:
            return own
        modifiers = tuple(self.keys[node.head + node.size : self.end_of(node)])
        if node.definite:
            number = node.count is not None and self.text.tokens[node.head].word.number is not None
            found = self.so_many(node) if number else self._people_again(node, lemma)
            if found is not None or number:
                return found
        if self.lemmas[node.head] == SOURCE and not (node.plural or node.one) and node.last == node.head + 1:
            again = self._people_again(node, lemma)
            if again is not None:
                return again  # یک منبع … *منبع* افزود
        root: object = self.root_of(node.owner) if node.owner is not None else ""
        country = self.country_of(node)
        if country and (node.owner is None or node.owner.cat == "place"):
            root = country
            modifiers = tuple(m for m in modifiers if not self.v.is_adjective_of_place(m))
        some = node.plural and not self.v.classes["how_many"].isdisjoint(self.keys[node.last : node.last + 1])
        bare = not modifiers and node.owner is None and not country and not some
        key = ("people", lemma, modifiers, root, node.count, node.plural, self._how_many(node))
        found = None
        if not node.one and not some:
            found = self.index.get(key)
            if found is None and bare and node.plural and node.count is None and not node.quantified:
                found = self._bare_again(node, lemma)
        if found is None:
            first, last = node.core or (node.first, node.last)
            name = self.quote(first, last)
            if node.shared is not None:
                name = self.quote(node.shared.head, node.shared.head + node.shared.size) + " " + name
            found = self.new(name, "people" if node.plural or node.count != (1, 1) else "person", key)
            draft = self.actors[found]
            draft.sectors = tuple(getattr(node.value, "sectors", ()))
            self.belong(draft, node)
        self.peoples.append((found, node))
        return found

    def _bare_again(self, node: Node, lemma: str) -> int | None:
        """Those whom a plural by itself takes up; sources and inhabitants of more words too: منابع محلی گفتند. *منابع*
        افزودند."""
        found, at = self._same_noun(lemma, uncounted=True), node.head
        if found is not None and self._in_general(node) and self._were_counted(found):
            return None
        tell = self.lemmas[at] == SOURCE or self.keys[at] in self.v.classes["inhabitants"]
        if found is None and tell and node.size == 1 and self.text.tokens[at].word.plural:
            return self._same_head(node)
        return found

    def _were_counted(self, actor: int) -> bool:
        """Whether people were told of by their number: *۲۲۵۵ مهاجر افغان*."""
        told = (other for a, other in latest(self.peoples) if a == actor)
        return any(other.count is not None or other.quantified for other in told)

    def _in_general(self, node: Node) -> bool:
        """Whether a plural tells of all such people, and not of some who were counted before: what goes on with them
        (روند اخراج *مهاجران*), what is done to them again and again (طالبان *خبرنگاران* را شکنجه می‌کنند, به *خبرنگاران*
        اجازه نمی‌دهند), or what is told of them along with others who are new (بر رسانه‌ها و *خبرنگاران*)."""
        if node.first > 1 and self.lemmas[node.first - 2] in self.v.classes["courses"]:
            return True
        if self._is_beside_new(node) or self._do_many_deeds(node) or self._is_told_of_earlier(node):
            return True
        behind = node.last + 2 * (self.keys[node.last : node.last + 1] == [AND])  # دختران و پسران را
        whom = self.keys[behind : behind + 1] == [OBJECT] or self.keys[max(node.first - 1, 0)] == TO
        verb = self._verb_behind(node) if whom else None
        return verb is not None and verb.form == "present"

    def _is_told_of_earlier(self, node: Node) -> bool:
        """Whether a sentence goes back to what befell others: *پیش از این* نیز طالبان *غیرنظامیان* را کشته بودند."""
        first = self.text.sentences[node.sentence].first
        ahead = self.keys[first : min(node.first, first + OPENING_WORDS)]
        return any(ahead[k : k + len(EARLIER)] == EARLIER for k in range(len(ahead) - len(EARLIER)))

    def _do_many_deeds(self, node: Node) -> bool:
        """Whether a plural stands in the ezafe of many deeds: حملات *شورشیان*, حملات تهاجمی *شورشیان*."""
        at = node.first - 1
        if at > 0 and (self.keys[at][-1:] == "ی" or self.v.adjectives.match(self.keys, self.lemmas, at, node.first)):
            at -= 1
        word = self.text.tokens[at].word if at >= 0 else None
        return word is not None and word.plural and (word.key in self.v.action or word.lemma in self.v.action)

    def _is_beside_new(self, node: Node) -> bool:
        """Whether و joins a plural by itself to another of people or bodies not told of in the sentences before."""
        ahead = self.keys[node.first - 1 : node.first] == [AND] and node.first > 1
        other = node.first - 2 if ahead else node.last + 1
        if not (ahead or self.keys[node.last : node.last + 1] == [AND]) or other >= len(self.keys):
            return False
        word = self.text.tokens[other].word
        if not word.plural or word.clitic or word.verbs:
            return False
        told = (n for _, n in (*latest(self.peoples), *latest(self.bodies)) if n.sentence < node.sentence)
        return all(self.lemmas[n.head] != word.lemma for n in told)

    def _named_kin(self, node: Node) -> int | None:
        """Whose name stands right behind the word for him as somebody's: برادرش *ولید فرهادی*."""
        owner, key = node.owner, self.keys[node.head]
        if owner is None or owner.cat != "person" or owner.first != node.head + node.size:
            return None
        kin = key[-1:] == "ش" and (self.lemmas[node.head] in self.v.kin or key[:-1] in self.v.kin)
        return owner.actor if kin else None

    def only_describes(self, node: Node, person: Node) -> bool:
        """Whether a word for people behind a name's comma only says what its bearer is: کریم نوری، *زندانی سیاسی*."""
        return person.cat == "person" and self._may_describe(node) and self._says_lot(node)

    def _may_describe(self, node: Node) -> bool:
        """Whether a phrase is one of people, of no number, and nobody's relative or counsel."""
        if node.cat != "people" or node.plural or node.one or node.count is not None or node.definite:
            return False
        return node.first > 1 and self.v.relatives.isdisjoint((self.keys[node.head], self.lemmas[node.head]))

    def _described(self, node: Node) -> int | None:
        """Who is told of by what he is behind a comma, where another such word follows (کریم نوری، زندانی سیاسی، *فعال
        کارگری* و *شهروند هلند*), or what befell him (کریم نوری، *زندانی ۳۷ ساله* که بازداشت شده بود)."""
        if not self._may_describe(node):
            return None
        actor, end = self.described
        if end != node.first - 1 or self.keys[end] not in JOINTS:
            actor = next(reversed(self.persons), -1) if self.keys[node.last : node.last + 1] == [THAT] else -1
            if actor < 0 or self.actors[actor].spans[-1][1] != node.first - 1 or not self._says_lot(node):
                return None
        self.described = (actor, node.last)
        return actor

    def _says_lot(self, node: Node) -> bool:
        """Whether a word behind a comma says of people no more than their age, home or lot."""
        lot = not self.v.kin.isdisjoint((self.keys[node.head], self.lemmas[node.head]))
        return lot and self.keys[node.first - 1] in COMMAS

    def _titled_so(self, node: Node) -> int | None:
        """Whoever was named with these very words: کریم نوری عضو کمیسیون انرژی گفت. *عضو کمیسیون انرژی* افزود."""
        if node.plural or node.one or node.count is not None or node.definite or node.owner is None:
            return None
        held = ((a, t) for a in latest(self.persons) for t in self.titles.get(a, ()) if t.entry == node.entry)
        return next((a for a, title in held if self._same_words(title, node)), None)

    def _same_words(self, a: Node, b: Node) -> bool:
        return self.keys[a.first : a.last] == self.keys[b.first : b.last]

    def _how_many(self, node: Node) -> str:
        """How many without a number: thousands of people are not the millions told of before."""
        found = self.v.quantities.match(self.keys, self.lemmas, node.first, node.head) if node.quantified else None
        return "" if found is None else found[1]

    def _own_forces(self, node: Node) -> int | None:
        """The group or state whose forces act: نیروهایش، جنگجویان آنان after it was named."""
        if not node.plural or node.count is not None or node.name:
            return None
        noun, key, owner = self.v.base(self.text.tokens[node.head].word)[0], self.keys[node.head], node.owner
        if noun not in self.v.forces:
            return None
        if self.keys[node.last - 1] in OURS:
            actor = self._speaking_for(node)  # سخنگوی طالبان گفت که *نیروهای ما* …
        elif owner is not None:
            actor = owner.actor if owner.cat == "pronoun" else None
        elif self.v.possessed(key, noun) or self._possessed_after(node):
            actor = self._speaking_for(node)
            actor = self.latest_many(node, states=True) if actor is None else actor
        else:
            return None
        while actor is not None and self.actors[actor].kind == "people":
            actor = self.actors[actor].member_of  # مقامات پاکستان گفتند نیروهای شان: Pakistan's
        if actor is None or self.actors[actor].kind not in ("group", "government", "organization", "country"):
            return None
        return actor

    def _speaking_for(self, node: Node) -> int | None:
        """Whose holder of an office is all that a sentence named before: *سخنگوی جبههٔ آزادی* گفت که نیروهای شان …."""
        told = self.told.get(node.sentence)
        if not told or self.many.get(node.sentence):
            return None
        return self.actors[min(told)[1]].member_of

    def _possessed_after(self, node: Node) -> bool:
        """A clitic pronoun written apart: نیروهای شان."""
        return node.last < len(self.keys) and self.keys[node.last] in ("شان", "اش")

    def _same_noun(self, noun: str, uncounted: bool = False) -> int | None:
        """Those told of by a noun last; where ``uncounted``, none that were counted, if there are others."""
        alike = [(a, other) for a, other in latest(self.peoples) if other.plural and self._noun(other) == noun]
        whole = next((a for a, other in alike if uncounted and other.count is None), None)
        return whole if whole is not None else next((a for a, _ in alike), None)

    def _noun(self, node: Node) -> str:
        if node.shared is not None:
            return self._noun(node.shared)
        return node.entry or self.lemmas[node.head]

    def _force(self, node: Node) -> int | None:
        """The police, army or group that این نیرو takes up, named not far before."""
        near = [a for a, n in latest(self.bodies) if node.sentence - n.sentence < MOST_BACK]
        armed = (a for a in near if self.actors[a].kind == "group" or ARMED_SECTORS & set(self.actors[a].sectors))
        return next(armed, None)

    def _people_again(self, node: Node, lemma: str) -> int | None:
        if self.keys[node.head] == FORCE:
            return self._force(node)
        if not node.plural:
            return self._one_again(node, lemma)
        if node.count is not None:
            counted = self._as_many(node)
            counted = self.counted_again(node) if counted is None else counted
            if counted is not None:
                return counted
        found = self._same_noun(lemma)
        if found is not None and self._are_others(node, found):
            return None
        if self.lemmas[node.head] == SOURCE:  # یک منبع گفت که مهاجمان …. *این منابع* افزودند
            sources = (a for a, told in latest(self.peoples) if self.lemmas[told.head] == SOURCE)
            return found if found is not None else next(sources, None)
        anybody = self.lemmas[node.head] in self.v.classes["anybody"]
        if found is None and not (anybody and node.last == node.head + 1):
            found = self._same_head(node)
        if found is None and anybody:
            return self._told_of(node)
        if found is None and self.lemmas[node.head] in self.v.classes["civilians"]:
            return None  # این شهروندان are not those forces that were named before
        if found is None:
            found = self._named_so(node)
        return found if found is not None else self._those_many(node)

    def _are_others(self, node: Node, actor: int) -> bool:
        """Whether more or fewer people are counted than those told of: چهار تن را گرفتند. … *این دو تن* …."""
        counts = {other.count for a, other in latest(self.peoples) if a == actor and other.count is not None}
        if node.count is None or not counts or any(a != b for a, b in (node.count, *counts)):
            return False
        return node.count not in counts

    def _named_so(self, node: Node) -> int | None:
        """The group or body named not far before whose name begins with the noun: *این نیروها* after نیروهای پشتیبانی
        سریع."""
        near = ((a, n) for a, n in latest(self.bodies) if node.sentence - n.sentence < MOST_BACK)
        return next((a for a, n in near if self.lemmas[n.first] == self.lemmas[node.head]), None)

    def _one_again(self, node: Node, lemma: str) -> int | None:
        """Who somebody told of before is, but not who tells of him."""
        word, teller = self.lemmas[node.head], self.teller(node)
        teller = self.of_same_clause(node) if teller is None else teller
        if word == SOURCE:  # never whom the source told of
            return next((a for a, other in latest(self.peoples) if self.lemmas[other.head] == SOURCE), None)
        for actor in latest(self.persons):
            if actor != teller and any(word in self.lemmas[t.first : t.last] for t in self.titles.get(actor, ())):
                return actor
        for actor, other in latest(self.peoples):
            if not other.plural and (self._noun(other) == lemma or self.lemmas[other.head] == word):
                return actor
        if word in self.v.roles.get("any_person", ()):
            return self._somebody(node, teller)
        found = self.salient(node, teller)
        return found if found is None or self._may_be_called(node, found) else None

    def _those_many(self, node: Node) -> int | None:
        """Those named before as many whom a noun may call so: *این سیاسیون* are no government."""
        many, lemma = self.latest_many(node), self.lemmas[node.head]
        if many is not None and self._tells_here(many, node):
            return None  # شهرداری می‌گوید که *این مأموران* به محکمه معرفی شده‌اند
        if many is None or self.actors[many].kind not in ("government", "country", "organization"):
            return many
        return many if lemma in self.v.forces or lemma in self.v.classes["officials"] else None

    def _tells_here(self, body: int, node: Node) -> bool:
        """Whether a body says, earlier in the sentence, what a phrase stands in."""
        begin = self.text.sentences[node.sentence].first
        ends = [last for first, last in self.actors[body].spans[-MOST_MANY:] if begin <= first < node.first]
        return bool(ends) and any(map(self._says, range(min(ends), node.first)))

    def _may_be_called(self, node: Node, actor: int) -> bool:
        """Whether somebody told of before may be called so: این زندانی is no police commander."""
        if any(a == actor and self.lemmas[other.head] == SOURCE for a, other in self.peoples):
            return False  # منبع گفت که *این نظامی* کشته شده است
        called, known = set(getattr(node.value, "sectors", ())), set(self.actors[actor].sectors)
        anybody = called <= CIVIL and known.isdisjoint(IN_OFFICE)  # خبرنگار را گرفتند. *این شهروند* …
        return anybody or not (called and known) or not called.isdisjoint(known)

    def _somebody(self, node: Node, teller: int | None) -> int | None:
        """Who this person or this official is: somebody told of without a name just before, else whoever the sentence
        before is about and does not tell of him, if no other nationality is said."""
        near = [(a, n) for a, n in latest(self.peoples) if not n.plural and node.sentence - n.sentence < WITHIN]
        near = [(a, n) for a, n in near if not self._is_of_charge(n)]
        if self.lemmas[node.head] not in self.v.classes["officials"]:
            near = near or [(a, n) for a, n in latest(self.offices) if self._was_taken(n, node)]
            if near:
                return near[0][0]
        here = 0 if teller is None else WITHIN - 1  # پولیس *رئیس پاسپورت* را گرفت. او گفت که این مقام …
        told = [t for t in self.told.get(node.sentence, ()) if t[0] <= here]
        told += sorted(self.told.get(node.sentence - 1, ()), key=lambda t: t[0])
        actor = next((a for _, a in told if a != teller), None)
        if actor is None:
            return None
        country = self.actors[actor].country
        return actor if not (node.nation and country and node.nation != country) else None

    def _was_taken(self, office: Node, node: Node) -> bool:
        """Whether somebody told of without a name was arrested or sentenced in the sentence before: خودرو پیدا و *مالک
        آن* دستگیر شد. این فرد …."""
        if office.plural or office.name or office.sentence != node.sentence - 1:
            return False
        lot = self.v.classes["silenced"]
        return not lot.isdisjoint(self.keys[office.last : min(office.last + LOT_WITHIN, node.first)])

    def _is_of_charge(self, node: Node) -> bool:
        """Whether somebody is only whom another is charged with harming: به اتهام قتل *یک تاجر* بازداشت شد."""
        begin = max(node.first - CHARGE_WITHIN, self.text.sentences[node.sentence].first)
        charged = next((k for k in range(node.first - 2, begin, -1) if self.keys[k] in CHARGES), begin)
        return charged > begin and not any(map(self._closes, range(charged, node.first)))

    def _told_of(self, node: Node) -> int | None:
        """Who these people are: those counted or told of last, never a body."""
        near = [(a, n) for a, n in latest(self.peoples) if n.plural and node.sentence - n.sentence < MOST_BACK]
        near = [(a, n) for a, n in near if not self.is_part(n)] or near
        near = [
            (a, n) for a, n in near if not self.only_tells(a) and (node.count is None or n.count in (None, node.count))
        ]
        return next((a for a, n in near if n.count is not None), near[0][0] if near else None)

    def is_part(self, node: Node) -> bool:
        """Whether a phrase names some of those told of before it: به شمول *دو زن*, از جمله *دو زن*."""
        return node.first > 0 and self.keys[node.first - 1] in AMONG

    def _same_head(self, node: Node) -> int | None:
        """Those told of by the same noun with more words: این دختران after ۷ دختر جوان."""
        noun = self.lemmas[node.head]
        return next((a for a, other in latest(self.peoples) if other.plural and self.lemmas[other.head] == noun), None)

    def _as_many(self, node: Node) -> int | None:
        """As many people as were counted before, by the same noun first: *این چهارده تن* after fourteen refugees, *این
        دو خبرنگار* not the two teachers told of since."""
        alike = [(a, other) for a, other in latest(self.peoples) if other.count == node.count and other.plural]
        noun = self.lemmas[node.head]
        named = next((a for a, other in alike if self.lemmas[other.head] == noun), None)
        return named if named is not None else next((a for a, _ in alike), None)
