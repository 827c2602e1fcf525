"""Keys of names: what two spellings of one name have in common, over both scripts.

A skeleton keeps the consonants of a name, each as the class of sounds that Persian spelling and Latin transcription
agree on; vowels go, for Persian leaves the short ones out and writes the long ones of foreign names as it pleases
(آویرچوک, آورچوک; شایگو, شویگو, Shoigu). It is a key for finding candidates, never proof of identity by itself.
"""

from __future__ import annotations

import re
from functools import lru_cache

from rawi.text.letters import letters

_PERSIAN = {
    **dict.fromkeys("بپ", "b"),
    **dict.fromkeys("تطټ", "t"),
    **dict.fromkeys("ثسص", "s"),
    **dict.fromkeys("ذزضظ", "z"),
    **dict.fromkeys("دډ", "d"),
    **dict.fromkeys("رړ", "r"),
    **dict.fromkeys("کق", "k"),
    **dict.fromkeys("گغږ", "g"),
    **dict.fromkeys("جژځ", "j"),
    **dict.fromkeys("حهښ", "h"),
    **dict.fromkeys("نڼ", "n"),
    "چ": "c",
    "خ": "x",
    "ش": "$",
    "ف": "f",
    "ل": "l",
    "م": "m",
    "څ": "c",
}
_LATIN_PAIRS = {"sh": "$", "ch": "c", "kh": "x", "gh": "g", "zh": "j", "ph": "f", "th": "t", "ck": "k", "ts": "s"}
_LATIN = {
    **{c: c for c in "btsdrkgjhnfflmz"},
    "p": "b",
    "q": "k",
    "c": "k",
    "x": "ks",
    "v": "f",
}
_SOFT = frozenset("eiy")
"""Vowels before which a Latin c is an s."""
WORD = re.compile(r"[^\W_]+")


@lru_cache(maxsize=16384)
def folded(text: str) -> str:
    """A name as a key: letters folded, joiners dropped, words apart by one space, punctuation gone."""
    return " ".join(WORD.findall(letters(text)))


@lru_cache(maxsize=65536)
def skeletons(word: str) -> tuple[str, ...]:
    """The skeletons of one folded word: usually one; two where a Latin v may be Persian و, which is no consonant."""
    if not word or word[0].isdigit():
        return (word,)
    if not word.isascii():
        return (_squeezed("".join(_PERSIAN.get(c, "") for c in _without_last_heh(word))),)
    strict = _latin(word)
    loose = _latin(word.replace("v", "w"))
    return (strict,) if strict == loose else (strict, loose)


def _without_last_heh(word: str) -> str:
    """The silent ه at the end of a name is a vowel: حمزه."""
    return word[:-1] if word.endswith("ه") and len(word) > 2 else word


def _latin(word: str) -> str:
    out, i = [], 0
    while i < len(word):
        pair = _LATIN_PAIRS.get(word[i : i + 2])
        if pair:
            out.append(pair)
            i += 2
            continue
        letter = word[i]
        if letter == "c" and word[i + 1 : i + 2] in _SOFT:
            out.append("s")
        elif not (letter == "h" and i == len(word) - 1):
            out.append(_LATIN.get(letter, ""))
        i += 1
    return _squeezed("".join(out))


def _squeezed(text: str) -> str:
    """Doubled consonants are one: Muttaqi, متقی."""
    return re.sub(r"(.)\1+", r"\1", text)


def skeleton(text: str) -> str:
    """The skeleton of a whole name: of each word, in order; what has no consonant stays as it is."""
    return " ".join(skeletons(w)[0] or w for w in folded(text).split())
