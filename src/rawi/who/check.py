"""Whether the lexicon's examples of the who room show what they should: as the phrases that the reader finds."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from rawi.lexicon import Lexicon
from rawi.lexicon.examples import Problem, run
from rawi.lexicon.kinds_places import Country, Names, PlaceGroup
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
from rawi.text.analyser import Analyser
from rawi.text.letters import letters
from rawi.text.phrases import keys_of
from rawi.time.find import find as find_times
from rawi.who.find import Finder
from rawi.who.nodes import Node
from rawi.who.phrases.sentences import PhraseReader
from rawi.who.words.book import Book
from rawi.who.words.gazetteer import PlaceEntry


def problems(lexicon: Lexicon, analyser: Analyser, finder: Finder) -> Iterator[Problem]:
    """Entries whose examples do not show them, or whose counter-examples do."""
    check = _Check(lexicon, analyser, finder)
    yield from run("actors", lexicon.of(NamedActor), check.heads("actors"))
    yield from run("bodies", lexicon.of(Body), check.heads("bodies"))
    yield from run("offices", lexicon.of(Office), check.heads("offices"))
    yield from run("people", lexicon.of(PeopleNoun), check.heads("people"))
    yield from run("placewords", lexicon.of(PlaceWord), check.heads("placewords"))
    yield from run("honorifics", lexicon.of(Honorific), check.honorific)
    yield from run("adjectives", lexicon.of(Adjective), check.adjective)
    yield from run("nominals", lexicon.of(Nominal), check.nominal)
    yield from run("latin", lexicon.of(LatinName), check.latin)
    yield from run("countries", lexicon.of(Country), check.country)
    yield from run("places", lexicon.of(PlaceGroup), check.place)
    yield from run("names", lexicon.of(Names), check.name)


class _Check:
    """What a text shows of an entry of each file."""

    def __init__(self, lexicon: Lexicon, analyser: Analyser, finder: Finder) -> None:
        self.lexicon, self.analyser, self.vocabulary = lexicon, analyser, finder.vocabulary

    def _read(self, text: str) -> tuple[PhraseReader, list[Node]]:
        """The phrases of a text, those within others too."""
        taken = self.analyser.analyse(text)
        reader = PhraseReader(self.vocabulary, taken, find_times(taken, None, self.lexicon))
        outer = [n for s in taken.sentences for n in reader.sentence(s.first, s.last)]
        return reader, [n for node in outer for n in _nested(node)]

    def heads(self, file: str) -> Callable[[str, str, object], bool]:
        """A phrase is headed by the entry."""
        return lambda text, name, _: any(n.entry == f"{file}:{name}" for n in self._read(text)[1])

    def honorific(self, text: str, name: str, _: Honorific) -> bool:
        """The word stands within the phrase of a person."""
        return self._within(text, name, self.vocabulary.honorifics, "person")

    def adjective(self, text: str, name: str, _: Adjective) -> bool:
        """The word stands within a phrase."""
        return self._within(text, name, self.vocabulary.adjectives)

    def _within(
        self, text: str, name: str, book: Book[tuple[str, Honorific]] | Book[tuple[str, Adjective]], cat: str = ""
    ) -> bool:
        reader, nodes = self._read(text)
        for node in nodes:
            if not cat or node.cat == cat:
                for at in range(node.first, node.last):
                    found = book.match(reader.keys, reader.lemmas, at, node.last)
                    if found is not None and found[1][0] == name:
                        return True
        return False

    def nominal(self, text: str, _: str, nominal: Nominal) -> bool:
        """One of the words stands in the text and does what its role says."""
        reader, nodes = self._read(text)
        phrases = {keys_of(w) for w in nominal.words}
        at = [i for i in range(len(reader.keys)) for p in phrases if tuple(reader.keys[i : i + len(p)]) == p]
        at += [i for i, lemma in enumerate(reader.lemmas) if (lemma,) in phrases]
        if nominal.role in ("light", "say"):
            return any((f.lemma,) in phrases for t in reader.text.tokens for f in t.word.verbs)
        shows = _NOMINALS.get(nominal.role)
        if shows is None:
            return bool(at)
        return any(shows(n, i) for n in nodes for i in at)

    def latin(self, text: str, _: str, names: LatinName) -> bool:
        """A name of the text is written as the entry says."""
        if names.subjects:
            reader, nodes = self._read(text)
            bodies = (n for n in nodes if n.cat == "body")
            return any(k in self.vocabulary.subjects for n in bodies for k in reader.keys[n.first : n.last])
        written = self.vocabulary.romanise(text).split()
        return any(en in written for en in names.latin.values()) or any(
            word.endswith(end) for word in written for end in names.endings.values()
        )

    def country(self, text: str, _: str, country: Country) -> bool:
        """A place or nationality of the text is of the country."""
        nodes = self._read(text)[1]
        return any(n.nation == country.country or _place(n, country.country) for n in nodes)

    def place(self, text: str, _: str, group: PlaceGroup) -> bool:
        """A place or nationality of the text is of the group."""
        reader, nodes = self._read(text)
        if group.adjective:
            found = (self.vocabulary.gazetteer.match(reader.keys, i) for n in nodes for i in range(n.first, n.last))
            return any(f is not None and f[1].adjective and f[1].name_en in group.names for f in found)
        return any(
            isinstance(n.value, PlaceEntry) and n.value.kind == group.kind and n.value.name_en in group.names
            for n in nodes
        )

    def name(self, text: str, _: str, names: Names) -> bool:
        """A person's name of the text holds one of the words."""
        reader, nodes = self._read(text)
        words = {letters(w).removesuffix("ء") for w in names.names}
        return any(n.name is not None and n.cat == "person" and words & set(reader.keys[slice(*n.name)]) for n in nodes)


def _nested(node: Node) -> Iterator[Node]:
    yield node
    for inner in node.inner:
        yield from _nested(inner)
    if node.owner is not None and node.owner not in node.inner:
        yield from _nested(node.owner)


def _place(node: Node, country: str) -> bool:
    """Whether a phrase names a country or a place in it; also one that acts in its own name (واتیکان)."""
    return isinstance(node.value, PlaceEntry | NamedActor) and node.value.country == country


def _covers(node: Node, at: int) -> bool:
    return node.first <= at < node.last


_NOMINALS: dict[str, Callable[[Node, int], bool]] = {
    "pronoun": lambda n, at: n.cat == "pronoun" and not n.plural and _covers(n, at),
    "pronouns": lambda n, at: n.cat == "pronoun" and n.plural and _covers(n, at),
    "demonstrative": lambda n, at: n.definite and n.first == at,
    "quantifier": lambda n, at: n.plural and n.first == at,
    "one_of": lambda n, at: n.one and n.first == at,
    "counter": lambda n, at: n.count is not None and _covers(n, at),
    "at_least": lambda n, at: n.count is not None and n.count[1] is None and n.first > at,
    "about": lambda n, at: n.count is not None and n.first > at,
    "particle": lambda n, at: n.name is not None and n.name[0] <= at < n.name[1],
    "kin": lambda n, at: n.first == at and not n.titles,
    "any_person": lambda n, at: n.definite and n.head == at,
    "any_body": lambda n, at: n.definite and n.head == at,
    "any_group": lambda n, at: n.definite and n.head == at,
    "any_country": lambda n, at: n.definite and n.head == at,
    "of_person": lambda n, at: n.owner is not None and n.owner.cat == "person" and n.head == at,
    "regional": lambda n, at: n.cat == "office" and n.owner is not None and n.head == at,
    "government": lambda n, at: n.owner is not None and n.head == at,
    "former": _covers,
}
"""What a phrase must be where a word of the role stands at a token; the other roles only close phrases or names."""
