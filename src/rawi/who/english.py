"""English names of what was found, from the glosses of the lexicon; what no gloss covers is put in Latin letters."""

from __future__ import annotations

import re

from msgspec.structs import replace

from rawi.english import (
    american,
    capitals,
    demonym,
    determined,
    indefinite,
    is_name,
    is_plural,
    number,
    ordinal,
    plural_of,
    possessive,
    the,
)
from rawi.lexicon.kinds_who import Adjective
from rawi.record import SERVING_SECTORS
from rawi.who.coreference.peoples import OURS
from rawi.who.coreference.resolve import Cast
from rawi.who.nodes import Node
from rawi.who.phrases.acting import OWN
from rawi.who.phrases.modifiers import ANOTHER
from rawi.who.reading import AND, FROM, KURD, QUOTES
from rawi.who.words.vocabulary import AGED, AGES

FOUR, TEN = 4, 10
"""So many words are an age of two numbers, tens and units: *سی و پنج ساله*."""
OF_MONTHS, _MEMBERS, SLASH = "ماهه", "member", "/"
WOMAN, FAMILY = "woman", "people:family"
OTHER_ONE = "other"
NATIVE = frozenset({"اهل", "باشنده"})
_JOINED = {"و": " and ", "،": ", ", ",": ", "}
_JOINT = re.compile(r"(?: (?:for|of|to|in))? ?\{of\}")
_BEFORE = frozenset(
    [
        "senior",
        "junior",
        "former",
        "new",
        "newly appointed",
        "other",
        "well-known",
        "unidentified",
        "various",
        "main",
        "current",
        "next",
        "future",
        "influential",
        "informed",
        "prominent",
        "leading",
        "young",
        "elderly",
        "critical",
        "independent",
        "dismissed",
        "retired",
        "fugitive",
        "imprisoned",
        "detained",
        "unarmed",
        "ordinary",
        "similar",
        "aforementioned",
    ]
)
"""Adjectives that English puts before a nationality: senior American diplomats, but American military bases."""
UNTOLD = frozenset({"آن", "داخل"})
"""Words at the end of a phrase that English leaves out: whose, and where, is told by what stands around it."""
_ONE_OF_EACH = ("minister", "president", "ambassador", "spokesperson", "secretary", "king", "chief", "emir", "head")
"""Offices of which a state has one: of *ministers of Iran and China* each is one minister."""
_AFTER_NAME = frozenset(["district", "province", "county", "state", "canton", "airport", "neighbourhood", "region"])
"""Kinds of places that English names after the name: Imam Sahib district."""


def translate(cast: Cast, nodes: list[Node]) -> None:
    """Fill ``name_en`` of every actor and ``title_en`` of every role; letters carried over are marked as such."""
    wanted = {a for a, draft in enumerate(cast.actors) if not draft.name_en}
    writer = _Writer(cast)
    for node in nodes:
        if not wanted:
            break
        _visit(node, cast, writer, wanted)
    for actor in wanted:
        draft = cast.actors[actor]
        if not draft.name_en and draft.name:
            draft.name_en, draft.transliterated = cast.v.romanise(draft.name), True
    for actor, titles in cast.titles.items():
        for title, role in zip(titles, cast.actors[actor].roles, strict=True):
            role.title_en = writer.phrase(title)


def name_place(cast: Cast, node: Node) -> tuple[str, bool]:
    """A place named by what it is (``a police post``), and whether letters were carried over for it."""
    writer = _Writer(cast)
    return writer.phrase(node), writer.carried


def _visit(node: Node, cast: Cast, writer: _Writer, wanted: set[int]) -> None:
    for inner in node.inner:
        _visit(inner, cast, writer, wanted)
    actor = node.actor
    for each, member in _of_each_state(node, cast) if node.states else ():
        if member in wanted:
            cast.actors[member].name_en = writer.phrase(each)
            wanted.discard(member)
    if actor is None or actor not in wanted or node.cat in ("pronoun", "person"):
        return
    draft = cast.actors[actor]
    first, last = node.core or (node.first, node.last)
    if node.shared is not None or cast.quote(first, last) == draft.name:
        writer.carried = False
        draft.name_en = writer.phrase(node)
        draft.transliterated = writer.carried
        wanted.discard(actor)


def _of_each_state(node: Node, cast: Cast) -> list[tuple[Node, int]]:
    """The ministers of several states one by one, each as a phrase of its own."""
    if node.owner is None or node.actor is None:
        return []
    found = []
    for state, member in zip((node.owner, *node.states), cast.actors[node.actor].members, strict=False):
        plural = not str(node.value.gloss).partition(" of ")[0].endswith(_ONE_OF_EACH)
        each = replace(node, owner=state, states=[], count=None, quantified=False, plural=plural, tail=node.owner.first)
        found.append((each, member))
    return found


def _order(words: list[str]) -> tuple[list[str], list[str]]:
    """Adjectives before a nationality or a group's name, and those next to the noun."""
    if not words:
        return [], []
    return [w for w in words if w in _BEFORE], [w for w in words if w not in _BEFORE]


class _Writer:
    def __init__(self, cast: Cast) -> None:
        self.cast = cast
        self.carried = False

    def phrase(self, node: Node) -> str:
        """A phrase in English."""
        return american(" ".join(self.words(node).split()))

    def words(self, node: Node) -> str:
        if node.cat == "place":
            return str(node.value.name_en)
        if node.cat == "actor":
            return str(node.value.gloss)
        if node.cat == "person":
            return self.person(node)
        if node.cat == "pronoun":
            return self.pronoun(node)
        if node.cat == "region":
            return self.region(node)
        return self.head(node)

    def pronoun(self, node: Node) -> str:
        """Whom a pronoun stands for by name, else the possessive that the pronoun is as an owner."""
        if node.actor is None:
            return ""
        draft = self.cast.actors[node.actor]
        return draft.name_en or self.cast.v.romanise(draft.name)

    def person(self, node: Node) -> str:
        first, last = node.name or (node.first, node.last)
        if node.value is not None and node.entry.startswith("actors:"):
            return str(node.value.gloss)
        self.carried = True
        return self.cast.v.romanise(self.cast.quote(first, last))

    def region(self, node: Node) -> str:
        """A place by its kind: ``Imam Sahib district``, ``outskirts of Herat``, ``a police post``."""
        words, rest = self.modifiers(node)
        kind = " ".join([*words, str(node.value.gloss)])
        owner = self.owner(node)
        if node.plural:
            kind = plural_of(kind)
        if rest and node.name is not None:
            kind, rest = (f"{rest} {kind}" if kind in _AFTER_NAME else f"{kind} of {rest}"), ""
            return self.counted(node, f"{kind}, {owner}" if owner else kind)
        kind = f"{rest} {kind}" if rest else kind
        if not owner or node.owner is None:
            return self.counted(node, kind)
        if kind in _AFTER_NAME and node.owner.cat in ("place", "region"):
            return f"{owner} {kind}" if node.owner.cat == "place" else f"{kind} of {the(owner)}"
        if node.owner.cat == "body" and owner.lower() == "police":
            return self.counted(node, f"police {kind}")
        return self.counted(node, f"{kind} of {self.with_article(node.owner, owner)}")

    def owner(self, node: Node) -> str:
        """The owner's name without its article."""
        owner = node.owner
        if owner is None:
            return ""
        if owner.definite and owner.actor is not None:
            return self.cast.actors[owner.actor].name_en or self.phrase(owner)
        named = owner.owner if owner.cat == "body" else None
        if named is not None and named.cat == "actor" and named.actor is not None and named.actor == owner.actor:
            return self.phrase(named)  # اعضای *گروه داعش*
        return self.phrase(owner)

    def with_article(self, owner: Node, text: str) -> str:
        """An owner as it stands after ``of``."""
        if owner.actor is not None and owner.cat != "office" and text == self.cast.actors[owner.actor].name_en:
            draft = self.cast.actors[owner.actor]
            if draft.kind in ("country", "person"):
                return the(text) if draft.kind == "country" else text
        if text[:1].islower() and not (determined(text) or is_name(text)):
            return text if is_plural(text) and owner.cat == "people" else f"the {text}"
        return the(text)

    def head(self, node: Node) -> str:
        """Head with its adjectives, its field, and its owner."""
        if node.partner is not None:
            many = self.cast.text.tokens[node.head].word.plural
            own = replace(node, last=node.head + 1, owner=None, nation="", nation_en="", partner=None, plural=many)
            return f"{self.head(own)} and {self.head(node.partner)}"
        if self.cast.keys[node.last - 1] in OURS and node.last > node.head + node.size:
            return f"the speaker's {self.head(replace(node, last=node.last - 1))}"  # نیروهای *ما*
        words, rest = self.modifiers(node)
        if node.count is not None and any(word.endswith(_MEMBERS) for word in words):
            groups = self.cast.text.tokens[node.first].word.number or 1  # *یک* گروه ۱۵۰ نفری: of 150 members
            node = replace(node, count=(groups, groups), plural=groups > 1)
        owner = self.owner(node)
        core, filled = self.core(node, rest, owner)
        before, close = _order(words)
        if node.plural and node.cat in ("office", "body"):
            core = plural_of(core)
            if node.cat == "office" and node.field_en:  # وزیران خارجه *و دفاع*
                core = core.replace(" ministers", f" and {node.field_en.lower()} ministers", 1)
        first, _, bare = core.partition(" ")
        if close and bare and first in _BEFORE:  # an informed military source
            before, core = [*before, first], bare
        core = " ".join(filter(None, (*close, core)))
        if node.nation_en and not (node.cat == "people" and (node.shared or node).rule == "nation"):
            behind = node.nation_en.startswith("from ")  # journalists from Tehran
            core = f"{core} {node.nation_en}" if behind else f"{node.nation_en} {core}"
        described = rest or any(w != OTHER_ONE for w in words) or node.nation or owner
        named = node.count is None and not node.quantified and described
        if node.cat == "body" and named:
            core = capitals(core)
            before = [capitals(w) for w in before]
        if node.owner is not None and not filled:
            core = self.belonging(node, core, node.owner, owner)
        if node.cat == "body" and node.core is not None and node.core in node.aliases:
            self.carried = True
            return f"{indefinite(core)} called {self.cast.v.romanise(self.cast.quote(*node.core))}"
        return self.counted(node, " ".join([*before, core]))

    def core(self, node: Node, rest: str, owner: str) -> tuple[str, bool]:
        """The gloss with its field or owner in the place it has for them, and whether the owner is told by that."""
        gloss = self.gloss(node)
        if rest.isdigit() and node.cat == "body":  # branch 26
            return f"{_JOINT.sub('', gloss).strip()} {rest}", False
        if "{of}" not in gloss:
            joint = "for" if node.cat == "office" else "of"
            return f"{gloss} {joint} {rest}" if rest else gloss, False
        if rest:
            return gloss.replace("{of}", rest), False
        if owner and node.owner is not None and self.fills(node, gloss):
            return gloss.replace("{of}", self.with_article(node.owner, owner)), True
        return _JOINT.sub("", gloss).strip(), False

    def fills(self, node: Node, gloss: str) -> bool:
        """Whether the owner goes into the gloss's own place: *president of Iran*, but *Iran's army*."""
        return not gloss.startswith("{of}") and not self.known_by(node.owner)

    def known_by(self, owner: Node | None) -> bool:
        """A group whose name English puts before what is its: Taliban fighters, Hamas leaders."""
        if owner is None or owner.cat != "actor":
            return False
        return owner.value.kind == "group" and " " not in owner.value.gloss

    def belonging(self, node: Node, core: str, owner: Node, text: str) -> str:
        """What belongs to somebody: Taliban fighters, Afghan citizens, Pakistan's army, residents of Kabul."""
        if not text:
            whose = "their" if owner.plural else "his or her"
            return core if owner.cat != "pronoun" or node.one else f"{whose} {core}"
        if node.entry == FAMILY and self.are_families(node) and owner.cat == "people" and not owner.plural:
            return f"{text.removesuffix(' person')} {core}"  # خانوادهٔ آواره
        if self.known_by(owner) or (owner.cat == "body" and text.lower() == "police"):
            return f"{text if self.known_by(owner) else 'police'} {core}"
        country = self.country(owner)
        if node.cat == "people" and owner.cat == "place" and owner.value.kind != "country" and not self.governs(node):
            return f"{core} of {self.with_article(owner, text)}"  # معلمان تهران: they teach in the capital
        if country and node.cat == "people" and not node.nation_en:
            adjective = self.cast.v.adjective_of.get(country, "")
            return f"{adjective} {core}" if adjective else f"{core} of {the(text)}"
        single = node.count is None and not node.quantified
        if country and node.cat == "body" and " of " not in core and single:
            return f"{possessive(text)} {core}"
        short = owner.cat == "place" or (owner.cat == "body" and len(text.split()) < 3 and text[:1].isupper())
        if node.cat == "body" and short and not country and self.gloss(node).startswith("{of}"):
            return f"{text} {core}"
        if owner.cat in ("pronoun", "person"):
            return f"{core} of {text}" if node.one or owner.cat == "person" else f"{possessive(text)} {core}"
        return f"{core} of {self.with_article(owner, text)}"

    def governs(self, node: Node) -> bool:
        """Whether people are officials or forces, who are those of the state when its capital is named."""
        return bool(node.value) and not SERVING_SECTORS.isdisjoint((node.shared or node).value.sectors)

    def country(self, owner: Node) -> str:
        """The code of the country that an owner is, or nothing."""
        if owner.cat == "place" and owner.value.kind == "country":
            return str(owner.value.country)
        if owner.actor is not None and self.cast.actors[owner.actor].kind == "country":
            return self.cast.actors[owner.actor].country
        return ""

    def counted(self, node: Node, text: str) -> str:
        if not text:
            return text
        if node.count is None:
            if not node.quantified:
                return text
            quantity = self.quantity(node)
            return f"{quantity} {text.removeprefix('both ') if quantity == 'all' else text}"
        low, high = node.count
        if low == 1 and high == 1:
            return text if is_plural(text) else indefinite(text)
        told = number(low) if high == low else f"at least {number(low)}" if high is None else f"{low:,} to {high:,}"
        return f"{told} {text}"

    def quantity(self, node: Node) -> str:
        """``hundreds of``, ``several``: the gloss of the words that the phrase begins with."""
        found = self.cast.v.quantities.match(self.cast.keys, self.cast.lemmas, node.first, node.head)
        return found[1] if found is not None else "some"

    def gloss(self, node: Node) -> str:
        if node.cat != "people":
            return str(node.value.gloss)
        source = node.shared or node
        many = (node.plural and node.count != (1, None)) or (node.count or (1, 1))[0] > 1
        many = many or (not node.one and self.cast.v.several_of_his(self.cast.keys[node.head]))
        if source.rule == "nation":
            return demonym(node.nation_en) if many and node.nation_en else ""
        if source.value is None:
            return "people" if many else "person"
        one = str(source.value.gloss)
        if source.entry == FAMILY and self.are_families(node):
            return plural_of(one)
        return str(source.value.plural_gloss or plural_of(one)) if many else one

    def are_families(self, node: Node) -> bool:
        """Whether a family is one of several, and no family of somebody's: ۴۹ خانواده, خانواده‌های زندانیان."""
        if node.count is not None:
            return node.count[0] > 1
        return node.quantified or self.cast.text.tokens[node.head].word.plural

    def modifiers(self, node: Node) -> tuple[list[str], str]:
        """English adjectives of a head, and what its other words come to."""
        cast, v = self.cast, self.cast.v
        at = node.head + node.size + (node.field_size if node.cat == "office" and node.plural else 0)
        end = self.own_words_end(node, at)
        words: list[str] = []
        other: list[str] = []
        fields = v.fields.get(node.entry.partition(":")[2]) if node.cat == "body" else None
        joined = ""
        while at < end:
            m = fields.match(cast.keys, cast.lemmas, at, end) if fields is not None else None
            if m is not None:
                other.append(m[1])
                at += m[0]
                continue
            a = v.adjectives.match(cast.keys, cast.lemmas, at, end) or self.kurdish(at)
            if a is not None:
                if joined and words:  # سیاسی، امنیتی و اجتماعی
                    words[0] = f"{words[0]}{joined}{a[1][1].gloss}"
                else:
                    words.insert(0, a[1][1].gloss)  # the adjective next to the noun comes first in Persian
                joined = ""
                at += a[0]
                continue
            told = self.numbered(at, end) or self.of_women(node, at, end) or self.another(at)
            if told is not None:
                words.insert(0, told[1])
                at += told[0]
                continue
            if (untold := self.untold(node, at, end)) > 0:
                at += untold
                continue
            joined = _JOINED.get(cast.keys[at], "")
            if cast.keys[at] == "و":
                if other:
                    other.append("and")
            elif node.last > at and not joined and not (node.cat == "people" and self.is_number(at)):
                other.append(self.carry_over(at))
            at += 1
        if other and other[-1] == "and":
            other.pop()
        paper = node.cat == "body" and node.value.kind == "outlet" and not any(other)  # روزنامهٔ «سپیده»
        if node.name is not None and (node.cat == "region" or paper):
            other.append(self.called(*node.name))
        return words, " ".join(other)

    def kurdish(self, at: int) -> tuple[int, tuple[str, Adjective]] | None:
        """The adjective that a word written like "did" is where it describes people: رهبران *کرد*."""
        kurd = [f"{KURD}ی"]
        return self.cast.v.adjectives.match(kurd, kurd, 0, 1) if self.cast.keys[at] == KURD else None

    def own_words_end(self, node: Node, at: int) -> int:
        """Where the words that only describe a head end: before its owner, its name or what it is called (زنان *زیر
        نام* «جنبش آزادی»)."""
        end = node.owner.first if node.owner is not None else (node.name[0] if node.name else node.last)
        end = end if node.tail is None else min(end, node.tail)
        end = end if node.name is None else min(end, node.name[0])
        alias = self.cast.v.alias
        return next((k for k in range(at, end) if alias.match(self.cast.keys, self.cast.lemmas, k, end)), end)

    def called(self, first: int, last: int) -> str:
        """A name in English: that of the place if it is listed, else its letters, without quotation marks."""
        keys = self.cast.keys
        while first < last - 1 and keys[first] in QUOTES:
            first += 1
        while last - 1 > first and keys[last - 1] in QUOTES:
            last -= 1
        place = self.cast.v.gazetteer.match(keys, first)
        if place is not None and first + place[0] == last:
            return str(place[1].name_en)
        self.carried = True
        return self.cast.v.romanise(self.cast.quote(first, last))

    def untold(self, node: Node, at: int, end: int) -> int:
        """How many words stand there that English tells elsewhere or not at all: a place, quotation marks, اهل."""
        place = self.cast.v.gazetteer.match(self.cast.keys, at)
        if place is not None and at + place[0] <= end:
            return place[0]
        if self.cast.keys[at] == SLASH:
            return 2  # وزیر داخله/کشور
        native = self.cast.lemmas[at] in NATIVE and node.owner is not None  # شهروند اهل سقز: a citizen of Saqqez
        drawn = self.cast.keys[at] == FROM and node.owner is not None  # هیأتی از مقام‌های طالبان
        its = self.cast.keys[at] in UNTOLD and at + 1 == end  # شرکای *آن*, رسانه‌های *داخل* افغانستان
        age = self.cast.keys[at].endswith(AGES) and not self.is_number(at)  # دختر *ده‌ساله‌اش*
        own = self.cast.keys[at] in OWN or self.is_own_nation(at)  # همتای ایرانی *خود*
        return int(native or drawn or its or age or own or self.cast.keys[at] in QUOTES)

    def is_own_nation(self, at: int) -> bool:
        """Whether a nationality has a pronoun written on it: همتای *روسی‌اش*."""
        lemma = self.cast.lemmas[at : at + 1]
        return bool(self.cast.text.tokens[at].word.clitic) and self.cast.v.gazetteer.match(lemma, 0) is not None

    def is_number(self, at: int) -> bool:
        """Whether a number stands there."""
        return self.cast.text.tokens[at].word.number is not None

    def numbered(self, at: int, end: int) -> tuple[int, str] | None:
        """What a number says of a head as an adjective, and over how many words: *16-year-old*, *10-member*, *9th*."""
        word = self.cast.text.tokens[at].word
        if word.number is None:
            return None
        keys, number, measure = self.cast.keys, word.number, at + 1
        unit = self.cast.text.tokens[at + 2].word.number if at + FOUR <= end and keys[at + 1] == AND else None
        if unit is not None and unit < TEN < number and number % TEN == 0:
            number, measure = number + unit, at + 3  # زن *سی و پنج ساله*
        if measure < end and keys[measure] == AGED:
            return measure + 1 - at, f"{number}-year-old"
        if measure < end and keys[measure] in self.cast.v.measures:
            return measure + 1 - at, f"{number}-{'month-old' if keys[measure] == OF_MONTHS else _MEMBERS}"
        return (1, ordinal(word.number)) if word.ordinal else None

    def another(self, at: int) -> tuple[int, str] | None:
        """The word that says that somebody is another: مرد *دیگری*."""
        return (1, OTHER_ONE) if self.cast.keys[at] == ANOTHER else None

    def of_women(self, node: Node, at: int, end: int) -> tuple[int, str] | None:
        """What زن says of people: خبرنگاران *زن*."""
        m = self.cast.v.people.match(self.cast.keys, self.cast.lemmas, at, end) if node.cat == "people" else None
        return (m[0], "female") if m is not None and m[1][0] == WOMAN and m[1][1] is not node.value else None

    def carry_over(self, at: int) -> str:
        """A word that no list has: what it is in a body's name, its digits, or its letters."""
        cast = self.cast
        if self.is_number(at):
            return str(cast.text.tokens[at].word.number)
        if (subject := cast.v.subjects.get(cast.keys[at])) is not None:
            return subject
        self.carried = True
        return cast.v.romanise(cast.quote(at, at + 1))
