"""Persian letters put into Latin ones, for names that the lexicon has no English for.

Short vowels are not written in Persian; an ``a`` stands where a run of consonants could not be spoken without one, as
in the loose spelling of news (ALA-LC's Persian table without its diacritics). The result is marked as carried over
(``transliterated``) wherever it is shown.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from rawi.text.letters import letters

CONSONANTS = {
    "ب": "b",
    "پ": "p",
    "ت": "t",
    "ث": "s",
    "ج": "j",
    "چ": "ch",
    "ح": "h",
    "خ": "kh",
    "د": "d",
    "ذ": "z",
    "ر": "r",
    "ز": "z",
    "ژ": "zh",
    "س": "s",
    "ش": "sh",
    "ص": "s",
    "ض": "z",
    "ط": "t",
    "ظ": "z",
    "غ": "gh",
    "ف": "f",
    "ق": "q",
    "ک": "k",
    "گ": "g",
    "ل": "l",
    "م": "m",
    "ن": "n",
    "ه": "h",
    "ښ": "kh",
    "ټ": "t",
    "ډ": "d",
    "ړ": "r",
    "ږ": "g",
    "ڼ": "n",
    "څ": "ts",
    "ځ": "dz",
}
_SHORTEST = 3
"""Shorter words are no parts of a compound."""
_AFTER_CONSONANTS = frozenset({"زی", "یان"})
"""Karz*ai*, Bahram*ian*; but not after a long vowel, where Persian has its own endings (Tabr*izi*, plurals)."""
SLAVE_OF = "عبدال"
_VOWEL_LETTERS = frozenset("اآویع")
_FINAL_PAIRS = frozenset({"st", "sht", "ft", "kht", "nd", "rd", "ng", "rt", "nt", "rk", "nk", "lt", "zd"})
"""Pairs of consonants that commonly end a word without a vowel between them: دوست، مست، وند."""


def romanise(text: str, known: Mapping[str, str], ends: Mapping[str, str]) -> str:
    """A name in Latin letters, each word with a capital: ``ژیرنوف`` gives ``Zhirnof``. Latin words and digits stay.

    ``known`` are folded words of names with their English spelling, ``ends`` second parts that are written on to them.
    """
    return " ".join("-".join(_joined(part, known, ends) for part in word.split("-")) for word in text.split())


def _joined(written: str, known: Mapping[str, str], ends: Mapping[str, str]) -> str:
    """A word whose parts may be held together by joiners: one word where the second only ends names (ذبیح‌الله)."""
    parts = written.split("\u200c")
    whole = letters(written)
    if len(parts) == 1 or whole in known or letters(parts[-1]) in ends:
        return _word(written, known, ends)
    return " ".join(_word(part, known, ends) for part in parts if part)


def _word(written: str, known: Mapping[str, str], ends: Mapping[str, str]) -> str:
    word = letters(written)
    if word in known:
        return known[word]
    if word == "و":
        return "and"
    if not word or word.isascii():
        return written if not word.isdigit() else word
    if word.startswith(SLAVE_OF) and len(word) > len(SLAVE_OF) + 1:
        return f"Abdul {_word(word.removeprefix(SLAVE_OF), known, ends)}"
    if parts := _compound(word, known, ends):
        return parts
    for end, english in ends.items():
        stem = word.removesuffix(end)
        if (
            stem != word
            and len(stem) > 1
            and not (end in _AFTER_CONSONANTS and stem[-1] in "اوی" and stem not in known)
        ):
            return (known.get(stem) or _capital(_spell(stem))) + english
    return ends[word].capitalize() if word in ends else _capital(_spell(word))


def _compound(word: str, known: Mapping[str, str], ends: Mapping[str, str]) -> str:
    """Two names written as one (*Hamid Reza*), or a name with the ending of its family's (*Samad* gives *Samadi*).

    What ends names is no second name, though it be one by itself (*Jan*, *Bahramian*).
    """
    for at in range(len(word) - _SHORTEST, _SHORTEST - 1, -1):
        if word[:at] in known and word[at:] in known and word[at:] not in ends:
            return f"{known[word[:at]]} {known[word[at:]]}"
    stem = word.removesuffix("ی")
    if stem != word and len(stem) >= _SHORTEST and stem in known and stem[-1] not in _VOWEL_LETTERS:
        return f"{known[stem]}i"
    return ""


def _capital(word: str) -> str:
    return word[:1].upper() + word[1:]


@lru_cache(maxsize=4096)
def _spell(word: str) -> str:
    word = word.replace("خوا", "خا")
    parts: list[str] = []
    run: list[str] = []  # consonants since the last vowel
    for i, letter in enumerate(word):
        final_heh = letter == "ه" and i == len(word) - 1 and i > 0 and word[i - 1] not in _VOWEL_LETTERS
        vowel = _vowel(word, i) if letter in _VOWEL_LETTERS else "a" if final_heh else None
        if vowel in ("w", "y") or vowel is None:
            run.append(vowel or CONSONANTS.get(letter, ""))
            continue
        parts += [*_syllables(run, after_vowel=bool(parts), before_vowel=bool(vowel)), vowel]
        run = []
    return "".join([*parts, *_syllables(run, after_vowel=bool(parts), before_vowel=False)]).replace("aii", "aei")


def _syllables(run: list[str], after_vowel: bool, before_vowel: bool) -> list[str]:
    """Consonants with ``a`` between them: a Persian syllable begins with one consonant, ends with two at most."""
    if after_vowel and len(run) == 2 and (before_vowel or run[0] + run[1] in _FINAL_PAIRS):
        return run
    out: list[str] = []
    since = 1 if after_vowel else 0  # consonants that already stand with the vowel before them
    for i, consonant in enumerate(run):
        if i and since % 2 == (0 if after_vowel else 1):
            out.append("a")
        out.append(consonant)
        since += 1
    return out


def _vowel(word: str, i: int) -> str:
    letter, first, last = word[i], i == 0, i == len(word) - 1
    after = word[i + 1] if not last else ""
    if letter in "اآ":
        if first and letter == "ا" and after in ("و", "ی"):
            return ""  # او، ای begin a word: the next letter is the vowel
        return "a"
    if letter == "ع" and first:
        return "" if after in ("ا", "آ") else "a"
    if letter == "ع":
        return "a" if word[i - 1] not in _VOWEL_LETTERS and not last else ""
    glide = after in ("ا", "آ", "و", "ی") and after != letter
    if letter == "و":
        return "w" if first or glide else "o"
    return "y" if (first and not (len(word) > 1 and after not in _VOWEL_LETTERS)) or glide else "i"
