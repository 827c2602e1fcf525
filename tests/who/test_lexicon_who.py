"""The titles, people nouns, honorifics and adjectives hang together: glosses, examples, and words with two meanings."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from rawi.lexicon import load
from rawi.lexicon.kinds_what import FunctionWord
from rawi.lexicon.kinds_who import Adjective, Honorific, Nominal, Office, PeopleNoun
from rawi.lexicon.schema import Entry
from rawi.text import analyse
from rawi.text.phrases import keys_of
from rawi.who.words.book import Book

LEXICON = load()
FILES: tuple[tuple[type[Entry], str], ...] = (
    (Office, "heads"),
    (PeopleNoun, "nouns"),
    (Honorific, "words"),
    (Adjective, "words"),
)
SECTORS = {
    *("AGR", "BUS", "COP", "CRM", "CVL", "EDU", "GOV", "HLH", "IGO", "JUD", "LAB", "LEG", "MED", "MIL", "NGO", "OPP"),
    *("PTY", "REB", "REF", "REL", "SEP", "SET", "SPY", "UAF", "UNO"),
}
ENDINGS = (" of {of}", " for {of}", " to {of}", " in {of}")


def entries(shape: type[Entry]) -> Mapping[str, Entry]:
    return LEXICON.of(shape)


def phrases(shape: type[Entry], field: str) -> dict[tuple[str, ...], str]:
    """Every phrase of a file as keys, with the entry that it belongs to."""
    return {keys_of(p): name for name, entry in entries(shape).items() for p in getattr(entry, field)}


def holds(entry: Entry, field: str, text: str) -> bool:
    """Whether one of the entry's phrases stands in a text, by keys or lemmas, the ezafe of a long vowel allowed."""
    book: Book[bool] = Book()
    for phrase in getattr(entry, field):
        keys = keys_of(phrase)
        book.add(keys, True)
        if keys[-1][-1:] in "او":
            book.add((*keys[:-1], keys[-1] + "ی"), True)
    tokens = analyse(text).tokens
    keys_of_text, lemmas = [t.key for t in tokens], [t.word.lemma for t in tokens]
    return any(book.match(keys_of_text, lemmas, at, len(tokens)) for at in range(len(tokens)))


@pytest.mark.parametrize(("shape", "field"), FILES)
def test_every_entry_has_words_a_gloss_and_examples_that_hold_them(shape: type[Entry], field: str) -> None:
    wrong = []
    for name, entry in entries(shape).items():
        if not entry.gloss.strip() or not getattr(entry, field) or not entry.examples:
            wrong.append(f"{name}: something is empty")
        wrong += [f"{name}: {e}" for e in entry.examples if not holds(entry, field, e)]
    assert not wrong


@pytest.mark.parametrize(("shape", "field"), FILES)
def test_no_phrase_belongs_to_two_entries_of_a_file(shape: type[Entry], field: str) -> None:
    owner: dict[tuple[str, ...], str] = {}
    twice = []
    for name, entry in entries(shape).items():
        for phrase in getattr(entry, field):
            other = owner.setdefault(keys_of(phrase), name)
            if other != name:
                twice.append(f"{phrase}: {other}, {name}")
    assert not twice


def test_of_stands_once_at_the_end_of_a_title_after_a_preposition() -> None:
    wrong = [
        f"{name}: {office.gloss}"
        for name, office in LEXICON.of(Office).items()
        if "{" in office.gloss and (office.gloss.count("{") != 1 or not office.gloss.endswith(ENDINGS))
    ]
    assert not wrong
    others = [e for shape in (PeopleNoun, Honorific, Adjective) for e in entries(shape).values()]
    assert not [e.gloss for e in others if "{" in e.gloss]


def test_sectors_are_codes() -> None:
    used = {s for office in LEXICON.of(Office).values() for s in office.sectors}
    used |= {s for noun in LEXICON.of(PeopleNoun).values() for s in noun.sectors}
    assert used <= SECTORS


def test_people_nouns_have_a_plural() -> None:
    nouns = LEXICON.of(PeopleNoun).items()
    assert not [name for name, noun in nouns if not noun.plural_gloss and not noun.collective]


def test_no_word_is_a_title_and_an_honorific() -> None:
    """A head wins over an honorific: what is both would never be an honorific, unless it is a rank."""
    ranks = {keys_of(n) for noun in LEXICON.of(PeopleNoun).values() if noun.rank for n in noun.nouns}
    heads = set({**phrases(Office, "heads"), **phrases(PeopleNoun, "nouns")}) - ranks
    assert not set(heads) & set(phrases(Honorific, "words"))


def test_adjectives_do_not_begin_with_function_words() -> None:
    """The first word of an adjective is no boundary any more: «با نفوذ» would let phrases run on over با."""
    single = {
        keys_of(p)[0]
        for word in LEXICON.of(FunctionWord).values()
        for p in word.phrases
        if word.role == "prep" and len(keys_of(p)) == 1
    }
    # between: بین‌المللی is also written in two words, and far too frequent to be left out
    allowed = {keys_of("بین")[0]}
    assert not [p for p in phrases(Adjective, "words") if p[0] in single - allowed]


def test_words_of_the_predicate_are_no_adjectives() -> None:
    openers = ["آماده", "موجود", "قادر", "نگران", "حاضر", "نیازمند", "متهم", "محکوم", "زخمی", "کشته", "خواستار", "مایل"]
    words = phrases(Adjective, "words")
    assert not [w for w in openers if keys_of(w) in words]


def test_people_of_events_are_no_singular_nouns() -> None:
    """کشته and زخمی belong to the verb (ده تن زخمی شدند); only their plurals name people, but for متهم (heads.py) and
    اسیر, a captive (یک اسیر), which a verb takes all the same (دو سرباز اسیر شدند)."""
    words = phrases(PeopleNoun, "nouns")
    assert not [w for w in ("کشته", "زخمی", "مجروح", "شهید", "محکوم", "نظامی") if keys_of(w) in words]


def test_kin_are_people_nouns() -> None:
    nouns = set(phrases(PeopleNoun, "nouns"))
    known = {"تن", "نفر", "قربانی", "متهم", "متولد", "عضو خانواده"}
    kin = [w for n in LEXICON.of(Nominal).values() if n.role == "kin" for w in n.words]
    assert not [w for w in kin if w not in known and keys_of(w) not in nouns]


def test_breadth() -> None:
    assert len(phrases(Office, "heads")) >= 600
    assert len(phrases(PeopleNoun, "nouns")) >= 900
    assert len(LEXICON.of(Adjective)) >= 250
    assert len(phrases(Honorific, "words")) >= 100
