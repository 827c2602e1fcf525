"""The who room's lexicon, compiled: books of heads by their first word, and what is known of each single word."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeVar

from rawi.lexicon import Lexicon
from rawi.lexicon.kinds_places import Country
from rawi.lexicon.kinds_what import Attribution, FunctionWord, Homograph, Predicate, Speech
from rawi.lexicon.kinds_who import (
    Adjective,
    Body,
    Honorific,
    LatinName,
    NamedActor,
    Nominal,
    Office,
    PeopleNoun,
    PlaceWord,
)
from rawi.text.classes import classes_of
from rawi.text.light import canonical_light, same_lights
from rawi.text.model import Text, Word
from rawi.text.phrases import keys_of
from rawi.who.words import gazetteer as places
from rawi.who.words.book import Book
from rawi.who.words.given import is_given
from rawi.who.words.romanise import romanise

V = TypeVar("V")

AGED = "ساله"
AGES = (AGED, "سالهاش", "سالهام")
"""What words for an age end in, with whose child it is: دختر *ده‌ساله‌اش*."""
FINITE = frozenset({"present", "subjunctive", "past", "imperfect", "perfect", "future-aux", "copula"})
NOUN_AND_NAME = 2
EACH = "هر"
CUT_OFF = "ه"
"""The end of a participle that a space cut off: نمود ه."""
CLITICS = ("ش", "اش", "یش", "شان", "یشان", "مان")
ENDINGS: tuple[tuple[str, str, bool], ...] = (
    *((clitic, "", False) for clitic in CLITICS),
    *(
        (plural + clitic, instead, True)
        for plural, instead in (("گان", "ه"), ("ان", ""), ("یان", ""), ("ها", ""), ("ین", ""))
        for clitic in ("", "ی", *CLITICS)
    ),
)
"""Endings of nouns, plural and clitic pronoun, with what the singular has instead (باشندگان: باشنده)."""


SMALL = frozenset({"city", "district", "region"})
"""Kinds of places that a place word takes up where its entry says nothing: این روستا, این گذرگاه is no country."""


INFINITIVES = ("بودن", "شدن", "کردن")
"""How deeds end that are written as one word: روحانی‌بودن."""
UNNAMED = ("شده", "کننده", "شونده", "نامه", "یست", "ربایی", "وحش", "خورده", "یافته", "زده", "ستمدیده")
"""How words end that are written as one and name nobody."""


class Info:
    """What the who room knows of a word from its key alone; one object for each key, kept."""

    __slots__ = (
        "action",
        "actor",
        "adjective",
        "alone",
        "body",
        "boundary",
        "finite",
        "function",
        "gaz",
        "given",
        "head",
        "honorific",
        "idle",
        "itself",
        "kin",
        "leads",
        "lemma",
        "light",
        "name",
        "nominal",
        "number",
        "office",
        "opens",
        "participial",
        "participle",
        "particle",
        "people",
        "placeword",
        "plain",
        "plural",
        "say",
        "unsure",
        "word",
    )

    def __init__(self, word: Word, vocabulary: Vocabulary) -> None:
        v, key = vocabulary, word.key
        lemma, more = v.base(word)
        self.word = word
        self.lemma = lemma
        self.plural = word.plural or more
        self.number = word.number if word.kind == "number" or (word.number is not None and not word.ordinal) else None
        self.office = key in v.offices.by_first or lemma in v.offices.by_first
        self.body = key in v.bodies.by_first or lemma in v.bodies.by_first
        self.people = key in v.people.by_first or lemma in v.people.by_first
        self.placeword = key in v.placewords.by_first or lemma in v.placewords.by_first
        self.honorific = key in v.honorifics.by_first
        self.actor = key in v.actors.by_first or lemma in v.actors.by_first
        # a plural is a noun: پولیس معترضان را زد
        self.adjective = key in v.adjectives.by_first or (lemma in v.adjectives.by_first and not self.plural)
        self.adjective = self.adjective or (key.endswith(AGES) and len(key) > len(AGED))  # کودک هفت‌ساله
        self.gaz = v.gazetteer.begins(key)
        self.given = is_given(key, v.given, v.unsure, self.gaz)
        self.opens = any(k in b.by_first for b in (v.governing, v.alias) for k in (key, lemma))
        self.nominal = key in v.nominals.by_first
        self.function = key in v.functions.by_first
        self.particle = key in v.particles
        self.kin = lemma in v.kin or key in v.kin
        self.head = self.office or self.body or self.people or self.placeword
        self.itself = any(key in b.by_first for b in (v.offices, v.bodies, v.people, v.placewords))
        # words that only begin longer heads (امیر قطر، صدر اعظم) are names elsewhere (امیر عبداللهیان، صدر)
        heads = (v.offices, v.bodies, v.people, v.placewords)
        self.alone = any(book.single(k) for book in heads for k in (key, lemma))
        finite = [f for f in word.verbs if f.form in FINITE]
        known = self.head or self.actor or self.adjective or self.gaz or self.given
        copula = bool(word.verbs) and word.verbs[0].form == "copula"
        self.finite = bool(finite) and (not known or copula) and key not in v.nounlike
        self.participial = any(f.form == "participle" for f in word.verbs)
        self.participle = bool(word.verbs) and word.verbs[0].form in ("participle", "perfect") and not known
        self.light = any(f.lemma in v.light and f.form != "infinitive" for f in word.verbs)
        self.say = any(f.lemma in v.say for f in word.verbs)
        self.action = key in v.action or lemma in v.action
        single = v.functions.single(key)
        closed = key in v.closed or key in ("که", "را", "و", "یا")
        self.boundary = (
            word.kind in ("punct", "other")
            or self.finite
            or closed
            or ((single or word.ordinal) and not self.adjective and not self.office)
        )
        usual = not self.boundary and word.kind in ("word", "latin") and not self.number
        self.name = (
            usual
            and not word.verbs
            and not self.alone
            and not self.nominal
            and (self.given or not (word.common or word.plural or self.adjective or self.gaz or self.action))
        )
        self.plain = usual and not self.nominal
        self.name = self.name and key != CUT_OFF and not key.endswith(UNNAMED) and not key.endswith(INFINITIVES)
        self.unsure = self.plain and key in v.unsure and not self.itself and not self.given and not word.verbs
        self.idle = not self._may_begin(v)
        self.leads = v.functions.further(key)
        """What may follow it in a function word of several words."""

    def _may_begin(self, v: Vocabulary) -> bool:
        """Whether a phrase may begin at the word by itself: all others need a name told before, or a title beside
        them."""
        key = self.word.key
        return (
            self.head
            or self.actor
            or self.gaz
            or self.name
            or self.given
            or self.unsure
            or self.particle
            or self.honorific
            or self.nominal
            or self.number is not None
            or key == EACH
            or key in v.classes["towns_too"]
            or v.gazetteer.begins(self.lemma)
            or v.bodies.single(key.removesuffix("ی"))
            or (key.endswith("ی") and v.people.single(key[:-1]))
        )


def _agencies(lexicon: Lexicon) -> frozenset[str]:
    """Short names of outlets, as behind their reporters: خبرگزاری *مهر*."""
    names = (keys_of(name) for a in lexicon.of(NamedActor).values() if a.kind == "outlet" for name in a.names)
    return frozenset(name[1] for name in names if len(name) == NOUN_AND_NAME)


MOST_INFOS = 100_000
Compounds = dict[str, dict[str, dict[str, list[tuple[str, ...]]]]]
"""Verbs of several words by the verb and the word before it: what stands before that, nothing or دست به (… کار شدن)."""


class Vocabulary:
    """All books of the who room, compiled once from a lexicon."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.classes = classes_of(lexicon)
        self.gazetteer = places.load(lexicon)
        self.offices: Book[tuple[str, Office]] = _book(lexicon.of(Office).items(), "heads")
        self.bodies: Book[tuple[str, Body]] = _book(lexicon.of(Body).items(), "heads")
        self.people: Book[tuple[str, PeopleNoun]] = _book(lexicon.of(PeopleNoun).items(), "nouns")
        self.placewords: Book[tuple[str, PlaceWord]] = _book(lexicon.of(PlaceWord).items(), "nouns")
        self.honorifics: Book[tuple[str, Honorific]] = _book(lexicon.of(Honorific).items(), "words")
        self.adjectives: Book[tuple[str, Adjective]] = _book(lexicon.of(Adjective).items(), "words")
        self.actors: Book[tuple[str, NamedActor]] = _book(lexicon.of(NamedActor).items(), "names")
        self.agencies = _agencies(lexicon)
        self.fields: dict[str, Book[str]] = {name: _fields(body) for name, body in lexicon.of(Body).items()}
        self.functions = _functions(lexicon)
        # what stands before whoever tells something: به گفتهٔ, به نقل از
        self.sources = frozenset(keys_of(p) for a in lexicon.of(Attribution).values() for p in a.phrases)
        self.latin, self.name_ends, self.subjects = _latin(lexicon)
        self.takes_up = _taking_up(lexicon)
        """Kinds of places that a noun stands for after a demonstrative; all where none are said."""
        self.nominals: Book[str] = Book()
        self.quantities: Book[str] = Book()
        """English of quantifiers."""
        self.adjective_of = {c.country: c.adjective for c in lexicon.of(Country).values() if c.adjective}
        self.purpose: Book[str] = Book()
        self.governing: Book[str] = Book()
        self.alias: Book[str] = Book()
        self.self_named: Book[str] = Book()
        roles: dict[str, set[str]] = {}
        for nominal in lexicon.of(Nominal).values():
            for phrase in nominal.words:
                keys = keys_of(phrase)
                roles.setdefault(nominal.role, set()).add(" ".join(keys))
                if nominal.role in ("purpose", "governing", "alias", "self_named"):
                    getattr(self, nominal.role).add(keys, nominal.role)
                if nominal.role in ("pronoun", "pronouns", "demonstrative", "quantifier", "one_of"):
                    self.nominals.add(keys, nominal.role)
                if nominal.role == "quantifier":
                    self.quantities.add(keys, nominal.gloss)
        self.roles = roles
        self.particles, self.kin = roles.get("particle", set()), roles.get("kin", set())
        self.closed, self.of_person = roles.get("closed", set()), roles.get("of_person", set())
        self.regional, self.government = roles.get("regional", set()), roles.get("government", set())
        self.light, self.say = roles.get("light", set()), roles.get("say", set())
        self.counters = roles.get("counter", set())
        self.forces = roles.get("forces", set())
        self.territorial, self.roles_as = roles.get("territorial", set()), roles.get("as", set())
        self.relatives, self.measures = roles.get("relative", set()), roles.get("measure", set())
        self.posted, self.campaigns = roles.get("posted", set()), roles.get("campaign", set())
        self.occasions = roles.get("occasion", set())
        self.instruments = roles.get("instrument", set())
        self.nations = {
            c.country: places.PlaceEntry(c.names[0], c.gloss, "country", c.country)
            for c in lexicon.of(Country).values()
            if c.names
        }
        self.given, self.unsure = self.gazetteer.given, self.gazetteer.unsure
        self.nounlike = frozenset(k for h in lexicon.of(Homograph).values() for w in h.words for k in keys_of(w)[:1])
        self.action, self.compounds = _nouns_of_deeds(lexicon)
        self._infos: dict[str, Info] = {}

    def info(self, word: Word) -> Info:
        """What is known of a word; kept by key."""
        found = self._infos.get(word.key)
        if found is None:
            found = self._infos[word.key] = Info(word, self)
        return found

    def infos(self, text: Text) -> list[Info]:
        """What is known of each word of a text; what is kept is forgotten when it grows beyond `MOST_INFOS`."""
        new = set(text.keys).difference(self._infos)
        if new and len(self._infos) + len(new) > MOST_INFOS:
            self._infos.clear()
            new = set(text.keys)
        for token in text.tokens if new else ():
            if token.key in new:
                self.info(token.word)
        return list(map(self._infos.__getitem__, text.keys))

    def base(self, word: Word) -> tuple[str, bool]:
        """The noun in a word as the lexicon has it, and whether an ending made it plural (سارنوالان، حامیان‌اش، پدرش).

        The text room knows the endings of the words that it knows; the nouns of people of this lexicon are more.
        """
        key = word.key
        if key in self.given or key in self.unsure:
            return key, False
        if word.kind != "word" or self._is_noun(key) or self._is_noun(word.lemma):
            return word.lemma, False
        for ending, instead, plural in ENDINGS:
            if key.endswith(ending) and len(key) > len(ending) + 2:
                stem = key.removesuffix(ending) + instead
                if self._is_noun(stem):
                    return stem, plural
        return word.lemma, False

    def possessed(self, key: str, noun: str) -> bool:
        """Whether a plural carries a clitic pronoun: نیروهایش, اعضایش, and افرادش of فرد."""
        if key.endswith(("هایش", "هایشان", "یانش", "یانشان", "انش", "انشان", "هاش")):
            return True
        return key in (f"{noun}یش", f"{noun}یشان") or (key.endswith("ش") and not key.startswith(noun))

    def several_of_his(self, key: str) -> bool:
        """Whether a noun for people is plural before a clitic pronoun: موکلانش, but not جوانش or مهمانش."""
        return any(
            key.endswith(e) and self.people.single(key.removesuffix(e)) for e in ("انش", "انشان", "هایش", "هایشان")
        )

    def _is_noun(self, key: str) -> bool:
        return self.people.single(key) or self.offices.single(key) or self.bodies.single(key)

    def romanise(self, text: str) -> str:
        """Words in Latin letters, names as English spells them."""
        return romanise(text, self.latin, self.name_ends)

    def is_capital(self, name: str) -> bool:
        """Whether a name is a capital's."""
        keys = keys_of(name)
        found = self.gazetteer.match(list(keys), 0) if keys else None
        return found is not None and found[1].kind == "capital"

    def is_adjective_of_place(self, key: str) -> bool:
        """Whether a word is an adjective of a country or region (پاکستانی)."""
        found = self.gazetteer.match([key], 0)
        return found is not None and found[1].adjective

    def is_kind(self, word: str, place: places.PlaceEntry) -> bool:
        """Whether a place can be taken up by a place word: این ولایت after a province."""
        return place.kind in (self.takes_up.get(word) or SMALL)


def _taking_up(lexicon: Lexicon) -> dict[str, tuple[str, ...]]:
    """Kinds of places that place words of one word stand for: شهر, but not the quarter شهر نو."""
    nouns = [(keys_of(noun), word.takes_up) for word in lexicon.of(PlaceWord).values() for noun in word.nouns]
    return {keys[0]: kinds for keys, kinds in nouns if len(keys) == 1}


def _latin(lexicon: Lexicon) -> tuple[dict[str, str], dict[str, str], dict[str, str]]:
    """Words of names with their English, second parts of names, and what bodies are concerned with."""
    names = lexicon.of(LatinName).values()
    return (
        {keys_of(word)[0]: english for e in names for word, english in e.latin.items()},
        {keys_of(word)[0]: english for e in names for word, english in e.endings.items()},
        {keys_of(word)[0]: english for e in names for word, english in e.subjects.items()},
    )


def _book(entries: Iterable[tuple[str, V]], field: str) -> Book[tuple[str, V]]:
    book: Book[tuple[str, V]] = Book()
    for name, entry in entries:
        for phrase in getattr(entry, field):
            keys = keys_of(phrase)
            book.add(keys, (name, entry))
            # the ezafe after a long vowel is written as ی: سخنگو، سخنگوی
            if keys and keys[-1][-1:] in "او":
                book.add((*keys[:-1], keys[-1] + "ی"), (name, entry))
    return book


def _fields(body: Body) -> Book[str]:
    book: Book[str] = Book()
    for persian, english in body.fields.items():
        book.add(keys_of(persian), english)
    return book


def _nouns_of_deeds(lexicon: Lexicon) -> tuple[frozenset[str], Compounds]:
    """Nouns of deeds and of light verbs: after an actor's name they begin the predicate (وزارت داخله حمله را …); and
    the verbs of several words (شرکت کردن)."""
    entries: list[Predicate | Speech] = [*lexicon.of(Predicate).values(), *lexicon.of(Speech).values()]
    deeds = {keys_of(noun)[0] for p in lexicon.of(Predicate).values() for noun in p.nouns}
    verbs: dict[str, dict[str, set[tuple[str, ...]]]] = {}
    for *before, noun, verb in (keys_of(verb) for entry in entries for verb in entry.verbs if " " in verb):
        deeds.add(noun)
        nouns = verbs.setdefault(canonical_light(verb), {})
        nouns.setdefault(noun, set()).add(tuple(before))
    undergone = verbs.setdefault("شدن", {})
    for noun, befores in verbs.get("کردن", {}).items():
        undergone.setdefault(noun, set()).update(befores)
    by_last = {light: {noun: _by_last(found) for noun, found in nouns.items()} for light, nouns in verbs.items()}
    return frozenset(deeds), {verb: nouns for light, nouns in by_last.items() for verb in same_lights(light)}


def _by_last(befores: set[tuple[str, ...]]) -> dict[str, list[tuple[str, ...]]]:
    """The words that may stand before a noun, by the last of them."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for words in sorted(befores):
        if words:
            found.setdefault(words[-1], []).append(words)
    return found


def _functions(lexicon: Lexicon) -> Book[str]:
    """Function words with their roles."""
    book: Book[str] = Book()
    for word in lexicon.of(FunctionWord).values():
        for phrase in word.phrases:
            book.add(keys_of(phrase), word.role)
    return book
