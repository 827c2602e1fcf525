"""Shapes of the lexicon files of the text room.

Persian is written as one would print it, joiners and all; it is folded when compiled.
"""

from __future__ import annotations

from rawi.lexicon.schema import Entry, file


@file("verbs")
class Verb(Entry, frozen=True, kw_only=True):
    """A simple or prefixed verb. Likelier verbs come first: where two share a form, the first one is read first.

    ``infinitive`` as in a dictionary (``گفتن``، ``برگشتن``). ``present`` are its present stems as they stand before
    د (``گوی``، ``گرد``); left out where they are the past stem without ید (``کوش`` of ``کوشیدن``). ``preverb`` is what
    the infinitive begins with if می comes after it (``بر`` of ``برمی‌گردد``). ``bare``: the present without می or به
    is a form of its own, in all persons (``کنم``، ``شوند``), as with light verbs; else only its third person is read.
    ``unless`` are forms that are nearly always another word (``روند`` process).
    """

    infinitive: str
    present: tuple[str, ...] = ()
    preverb: str = ""
    bare: bool = False
    unless: tuple[str, ...] = ()


@file("numbers")
class NumberWord(Entry, frozen=True, kw_only=True):
    """A number written as a word. Ordinals in م and مین are derived; ``ordinals`` are those that are not."""

    value: int
    words: tuple[str, ...]
    ordinals: tuple[str, ...] = ()


@file("plurals")
class Plurals(Entry, frozen=True, kw_only=True):
    """Plurals that are not made by an ending alone: ``اعضا: عضو``، ``حملات: حمله``."""

    pairs: dict[str, str]


@file("joined")
class Joined(Entry, frozen=True, kw_only=True):
    """Phrases that are also written as one word and are always read as several: ``به گونه`` from ``بهگونه``.

    ``clipped``: به may have lost its ه as well (``بگونه``). Endings ی and ای may follow.
    ``contracted``: the last word may have lost its ا as well (``درین``).
    """

    phrases: tuple[str, ...]
    clipped: bool = False
    contracted: bool = False


@file("spellings")
class Spelling(Entry, frozen=True, kw_only=True):
    """Spellings of one word that folding letters does not make equal: ``مسئول`` and ``مسؤول``.

    ``variants`` map to ``canon`` also where endings follow.
    """

    canon: str
    variants: tuple[str, ...]


@file("standards")
class Standard(Entry, frozen=True, kw_only=True):
    """Words for one thing that only Afghan Dari (``prs``) or only Iranian Persian (``pes``) uses: ``پولیس`` and
    ``پلیس``."""

    prs: tuple[str, ...] = ()
    pes: tuple[str, ...] = ()


@file("words")
class WordList(Entry, frozen=True, kw_only=True):
    """Lists of words with something in common.

    ``known``: ordinary words of Dari and Persian news that the frequency table lacks. ``whole``: words that look as if
    they had an ending and have none (``سازمان``، ``طالبان``). ``names``: names that the frequency table knows, so
    that they
    are not taken for ordinary words. ``heh``: words whose last ه is sounded, so that هی at their end is a derivation
    and no ezafe (``گروه``، ``فرمانده``). ``abbreviations``: after them a full stop ends no sentence. ``copular``:
    adjectives of a predicate that the verb to be is written on to (``نگرانیم``، ``مخالفند``). ``solid``: words in را
    that lost no space before it (``ماجرا``), and in و that lost none behind it (the town of ``واما``).
    ``one_of``: words with the indefinite ی that look like other, more frequent ones (``محکمه‌ای``, a court, is no plural
    of ``محکم``). ``owned``: people who are somebody's, so that ش or شان at their end is whose they are, however
    frequent the whole is (``پدرش``، ``همکارانش``). ``called``: given names that are also a preposition written on to
    its noun, which they are behind somebody unnamed only (``مردی بهنام …``).
    """

    known: tuple[str, ...] = ()
    whole: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    heh: tuple[str, ...] = ()
    abbreviations: tuple[str, ...] = ()
    copular: tuple[str, ...] = ()
    solid: tuple[str, ...] = ()
    one_of: tuple[str, ...] = ()
    owned: tuple[str, ...] = ()
    called: tuple[str, ...] = ()
