"""Words that lost the space between them (خواهدشد، کشته‌شدن), and where each stands in what is written."""

from __future__ import annotations

import re

from rawi.lexicon import Lexicon
from rawi.lexicon.kinds_text import Joined, WordList
from rawi.text.letters import JOINERS, MARKS, TABLE, letters
from rawi.text.model import Word
from rawi.text.words import Words

_LIGHT_INFINITIVES = ("شدن", "کردن", "زدن", "دادن", "گرفتن", "ساختن")
_COPULA_ENDINGS = frozenset({"اند", "ایم", "اید"})
"""After a word in ه they are the verb to be (آماده‌اند)."""
_PERSONS = {"م": "ام", "یم": "ایم", "ید": "اید", "ند": "اند", "ام": "ام", "ایم": "ایم", "اید": "اید", "اند": "اند"}
"""The verb to be as written on to an adjective (نگرانیم، مخالفند), with the form of it that stands by itself."""
_PLACES = frozenset({"اینجا", "آنجا", "کجا", "همینجا", "همانجا", "چرا"})
_FINITE = frozenset({"past", "present", "perfect", "imperfect", "subjunctive"})
_COUNTERS = ("تن", "نفر", "ساله", "نفری", "نفره", "عضوی")
_SAID = ("گفتند", "گفته", "گفت", "افزود")
_LIGHT = frozenset(
    {"کرد", "کردند", "نکرد", "نکردند", "داد", "دادند", "شد", "شدند", "نشد", "گرفت", "گرفتند", "نمود", "نمودند"}
    | {"گردید", "گردیدند", "یافت", "یافتند", "داشت", "داشتند", "دارد", "دارند"}
)
"""Forms of light verbs, written on to their noun where its last letter joins to none (دستورداد, دستگیرکردند); a
participle is one word with its noun (نشرشده)."""
_UNJOINED = frozenset("ادذرزژو")
_LEADING = frozenset({"در", "از"})
_AUXILIARIES = frozenset(
    {"بود", "بودند", "بودم", "بودیم", "نبود", "نبودند", "باشد", "باشند", "شد", "شدند", "است", "نیست"}
)
DROPPED = frozenset(chr(c) for c, folded in TABLE.items() if folded == "" and re.match(f"[{JOINERS}]", chr(c)))
"""Joiners, which a key does not keep."""
_MARKS = frozenset(chr(c) for c, folded in TABLE.items() if folded == "" and re.match(f"[{MARKS}]", chr(c)))


USUAL, EVERYWHERE, NUMBER_APART = 5.0, 7.05, 2.5
"""How frequent a word is that و is written on to, where both together are no word or one that is seen; how much more
than both together a number is."""
_THOUSAND = "هزار"
_AND_MORE = (_THOUSAND + "و", "میلیونو")
_AND_HALF, _LONG_NUMBER = "ونیم", 5


class Splitter:
    """Takes apart what is written as one word but is several."""

    def __init__(self, words: Words, lexicon: Lexicon) -> None:
        self.words = words
        self._tens = [w for w, n in words.numbers.items() if 20 <= n <= 90] + ["صد", "هزار"]
        self._joined = self._phrases(lexicon)
        self._undivided = frozenset(letters(w) for e in lexicon.of(WordList).values() for w in e.solid)
        self.called = frozenset(letters(w) for e in lexicon.of(WordList).values() for w in e.called)
        copular = [letters(w) for e in lexicon.of(WordList).values() for w in e.copular]
        self._with_copula = {word + ending: (word, form) for word in copular for ending, form in _PERSONS.items()}
        self._with_copula |= {word + "ست": (word, "ست") for word in copular if word[-1] in "او"}  # پابرجاست

    def _phrases(self, lexicon: Lexicon) -> dict[str, tuple[str, ...]]:
        joined: dict[str, tuple[str, ...]] = {}
        for entry in lexicon.of(Joined).values():
            for phrase in entry.phrases:
                parts = tuple(self.words.key(p) for p in phrase.split())
                joined["".join(parts)] = parts
                if entry.clipped and parts[0] == "به":
                    joined["ب" + "".join(parts[1:])] = parts
                if entry.contracted and parts[-1].startswith("ا"):
                    joined["".join(parts[:-1]) + parts[-1][1:]] = parts
        return joined

    def split(self, key: str) -> tuple[str, ...]:
        """The words that a written word stands for: one, or several that lost the space between them."""
        parts = self._listed(key) or self._with_copula.get(key)
        if parts:
            return parts
        if len(key) < 5 or self.words.verbs.read(key):
            short = self._split_and(key) or (self._split_counter(key) if len(key) == 4 else ())  # یکتن، دوتن
            return short or (key,)
        return (
            self._split_tense(key)
            or self._split_infinitive(key)
            or self._split_number(key)
            or self._split_counter(key)
            or self._split_ending(key)
            or self._split_preposition(key)
            or self._split_verb(key)
            or (key,)
        )

    def _split_infinitive(self, key: str) -> tuple[str, ...]:
        """A compound infinitive used as a noun: کشته‌شدن، شلاق‌زدن."""
        for light in _LIGHT_INFINITIVES:
            if key.endswith(light) and len(key) > len(light) + 2 and self._solid(key[: -len(light)]):
                return (key[: -len(light)], light)
        return ()

    def _listed(self, key: str) -> tuple[str, ...]:
        """The words of a phrase of the lexicon that is written as one, with its ezafe or indefinite ی."""
        parts = self._joined.get(key)
        if parts is not None:
            return parts
        if key[0] == "و" and len(key) > 6 and (parts := self._joined.get(key[1:])) is not None:
            return ("و", *parts)  # امربه‌معروف ونهی‌ازمنکر
        for ending in ("ی", "ای"):
            if key.endswith(ending):
                parts = self._joined.get(key[: -len(ending)])
                if parts is not None and len(parts[-1]) > 2 and parts[-1] != "این":
                    return (*parts[:-1], parts[-1] + ending)
        return ()

    def _split_tense(self, key: str) -> tuple[str, ...]:
        """A verb and its auxiliary: خواهدشد، گفته‌بود."""
        for start in ("خواهند", "نخواهند", "خواهد", "نخواهد"):
            if key.startswith(start) and key[len(start) :] in self.words.verbs.future_stems:
                return (start, key[len(start) :])
        at = key.find("ه", 2)
        while 0 < at < len(key) - 1:
            rest = key[at + 1 :]
            if rest in _AUXILIARIES and any(v.form == "participle" for v in self.words.verbs.read(key[: at + 1])):
                return (key[: at + 1], rest)
            at = key.find("ه", at + 1)
        return ()

    def _split_ending(self, key: str) -> tuple[str, ...]:
        """An unknown word that ends in را, که or the verb to be after a word that stands by itself."""
        if (key.endswith("است") and key[:-2] in _PLACES) or (key.endswith("هاست") and self._solid(key[:-2])):
            return (key[:-2], "ست")
        if key.endswith("است") and self.words.morphology.zipf(key) + 1.2 < self.words.morphology.zipf(key[:-2]):
            return (key[:-2], "ست")  # در اعتصاب غذاست
        if self.words.morphology.zipf(key):
            return ()
        if key.endswith("که") and any(f.form in _FINITE for f in self.words.verbs.read(key[:-2])):
            return (key[:-2], "که")
        if key.endswith("را") and len(key) > 5 and key not in self._undivided and self._solid(key[:-2]):
            return (key[:-2], "را")
        if key.endswith("اند") and len(key) > 6 and self._solid(key[:-3]) and not self.words.verbs.read(key):
            return (key[:-3], "اند")
        if key.endswith(("وست", "هست")) and len(key) > 6 and self._solid(key[:-2]):
            return (key[:-2], "ست")  # آمادهٔ گفتگوست, مذاکره‌ست
        if key.endswith("یست") and len(key) > 5 and self._solid(key[:-2]):
            return (key[:-2], "ست")
        if key.endswith("یکه") and self._solid(key[:-2]):
            return (key[:-2], "که")
        if key[-3:] in _COPULA_ENDINGS and len(key) > 6 and key[-4] == "ه" and self._solid(key[:-3]):
            return (key[:-3], key[-3:])
        return ()

    def _solid(self, key: str) -> bool:
        return self.words.morphology.zipf(key) >= 3.3 or (self.words.word(key).plural and self.words.word(key).common)

    def _split_counter(self, key: str) -> tuple[str, ...]:
        """A number and the counter of people after it, or how old or many they are: چهارتن، پنج‌نفر، ده‌ساله، سه‌نفری."""
        for counter in _COUNTERS:
            if not key.endswith(counter):
                continue
            number = key[: -len(counter)]
            if number in self.words.numbers:
                return (number, counter)
            parts = self._split_number(number) if len(number) >= _LONG_NUMBER else ()
            if parts:
                return (*parts, counter)
        return ()

    def _split_preposition(self, key: str) -> tuple[str, ...]:
        """An unknown word that begins in در or از before a common noun or name: درافغانستان، ازولسوالی."""
        rest = key[2:]
        if key[:2] not in _LEADING or len(rest) < 4 or self.words.morphology.zipf(key):
            return ()
        return (key[:2], rest) if self.words.morphology.zipf(rest) >= (4.3 if len(rest) < 5 else 3.3) else ()

    def _split_verb(self, key: str) -> tuple[str, ...]:
        """An unknown word that ends in a verb of saying or a light verb, or begins with و before a verb or a
        common word of some length: امروزگفت, دستورداد, وگفته, وخواستار."""
        zipf = self.words.morphology.zipf
        if zipf(key):
            return ()
        for verb in _SAID:
            if key.endswith(verb) and len(key) > len(verb) + 3 and self._solid(key[: -len(verb)]):
                return (key[: -len(verb)], verb)
        for at in range(max(4, len(key) - 6), len(key) - 1):
            if key[at - 1] in _UNJOINED and key[at:] in _LIGHT and self._solid(key[:at]):
                return (key[:at], key[at:])
        common = zipf(key[1:]) if key[0] == "و" else 0
        joined = common >= 4 and (len(key) > 5 or self.words.verbs.read(key[1:]))
        return ("و", key[1:]) if joined else self._split_and(key)

    def _split_and(self, key: str) -> tuple[str, ...]:
        """A short word that begins with و before one that nearly every text has: دختر *وپسر*, دو کشته *وسه* زخمی."""
        if key[0] != "و" or len(key) < 3 or key in self._undivided or self.words.verbs.read(key):
            return ()
        common, whole = self.words.morphology.zipf(key[1:]), self.words.morphology.zipf(key)
        number = key[1:] in self.words.numbers and common - whole > NUMBER_APART
        return ("و", key[1:]) if number or common >= (EVERYWHERE if whole else USUAL) else ()

    def _split_number(self, key: str) -> tuple[str, ...]:
        """``بیست‌وپنج``: tens and units; پنجهزار: thousands."""
        if key.endswith(_THOUSAND) and 0 < self.words.numbers.get(key[: -len(_THOUSAND)], 0) < 1000:
            return (key[: -len(_THOUSAND)], _THOUSAND)
        if key.endswith(_AND_MORE):  # هزارو | ۱۶۶, چهارهزارو | پانصد
            return (*(self._split_number(key[:-1]) or (key[:-1],)), "و")
        if key.endswith(_AND_HALF) and key[: -len(_AND_HALF)] in self.words.numbers:
            return (key[: -len(_AND_HALF)], "و", _AND_HALF[1:])
        for tens in self._tens:
            if key.startswith(tens + "و"):
                rest = key[len(tens) + 1 :]
                if rest in self.words.numbers or rest in self.words.ordinals:
                    return (tens, "و", rest)
        return ()


def aligned(surface: str, parts: tuple[str, ...], words: Words) -> list[tuple[int, int, Word]]:
    """Where the parts of a written word stand in it: each takes letters until they fold to it."""
    spans: list[tuple[int, int, Word]] = []
    at = 0
    for number, part in enumerate(parts):
        end = len(surface) if number == len(parts) - 1 else _end_of(surface, at, part)
        spans.append((at, end, words.word(part)))
        at = end
        while at < len(surface) and surface[at] in DROPPED:
            at += 1
    return spans


def _end_of(surface: str, at: int, part: str) -> int:
    end, matched = at, 0
    while end < len(surface) and matched < len(part):
        folded = TABLE.get(ord(surface[end]), surface[end])
        if folded and not part.startswith(folded, matched):
            break
        matched += len(folded)
        end += 1
    while end < len(surface) and surface[end] in _MARKS:
        end += 1
    return max(end, at + 1)
