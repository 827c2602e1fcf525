"""The lexicon's words of time, compiled for matching on the keys of tokens."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import product
from typing import Any

from rawi.lexicon import Lexicon
from rawi.lexicon.kinds_text import NumberWord
from rawi.lexicon.kinds_time import KnownDay, Month, TimeWord, Weekday
from rawi.lexicon.phrasebook import PhraseBook
from rawi.record import Calendar
from rawi.text.classes import classes_of
from rawi.text.letters import letters

_STARTS = (
    "day",
    "part",
    "clock",
    "late",
    "unit",
    "units",
    "these",
    "same",
    "several",
    "year-word",
    "month-word",
    "edge",
    "half",
    "quarter",
    "season",
    "decade",
    "every",
    "vague",
)
"""Roles whose words may begin an expression."""
POINTING = ("these", "same")
"""Those of them whose words need a unit of time behind them."""
_AFTER_NUMBERS = ("to", "and", "month-word", "these", "unit", "minute", "part")
"""Roles of what may follow a number in an expression."""
_MARKS = frozenset({":", "/", "-", "–", "—", "−", "،", ",", "و", "ماه", "برج", "ساعت"})
"""Marks and words that do so without a role."""
NO_ROLES: frozenset[str] = frozenset()
_MONTH = "ماه"
_COUNTED = 20
"""Up to this number its word may have grown together with the unit after it (``دوماه``)."""


@dataclass(frozen=True, slots=True)
class MonthName:
    """One name of a month. ``spoken``, ``not_before`` and ``unsure`` are as in the lexicon."""

    calendar: Calendar
    number: int
    unsure: bool
    iranian: bool
    spoken: bool
    not_before: frozenset[str]


@dataclass(frozen=True, slots=True)
class DayName:
    """A day of the week, Monday 0. What it does not stand after or before is as in the lexicon."""

    number: int
    not_after: frozenset[str]
    not_before: frozenset[str]
    alone_not_after: frozenset[str]
    asked: frozenset[str] = frozenset()


class Vocabulary:
    """Months, weekdays, counted units, and a phrase book for each role of the words of time."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.classes = classes_of(lexicon)
        self.months: PhraseBook[MonthName] = PhraseBook()
        self.weekdays: PhraseBook[DayName] = PhraseBook()
        self.roles: dict[str, PhraseBook[TimeWord]] = {}
        self.begun: dict[str, frozenset[str]] = {}
        """For each key the roles of which it begins a phrase."""
        self.counted: dict[str, tuple[int, str]] = {}
        """Number and unit grown together: ``یکروز``."""
        self.heads: set[str] = set()
        """Keys with which an expression may begin, besides numbers."""
        self.led: dict[str, frozenset[str]] = {}
        """What may follow those of them that begin none by themselves: به of به زودی, این of این هفته."""
        self.known_days: dict[tuple[str, int, int], tuple[int, frozenset[str]]] = {
            (d.calendar, d.month, d.day): (d.year, frozenset(map(letters, d.nouns)))
            for d in lexicon.of(KnownDay).values()
        }
        self.not_after = {w.gloss: frozenset(map(letters, w.not_after)) for w in lexicon.of(TimeWord).values()}
        self._add_months(lexicon)
        self._add_weekdays(lexicon)
        self._add_words(lexicon)
        self._add_counted(lexicon)
        self.led = dict(self._leads())
        behind = (self.roles[r].starts for r in _AFTER_NUMBERS if r in self.roles)
        self.after_numbers = frozenset(_MARKS.union(self.months.starts, *behind))
        """What may follow a number that tells a time, but for a year."""

    def _add_months(self, lexicon: Lexicon) -> None:
        for month in lexicon.of(Month).values():
            iranian = {letters(n) for n in month.iranian}
            for names, unsure in ((month.unsure, True), (month.names, False)):
                for name in names:
                    entry = MonthName(
                        month.calendar,
                        month.number,
                        unsure,
                        letters(name) in iranian,
                        month.spoken,
                        frozenset(map(letters, month.not_before)),
                    )
                    self._add(self.months, name, entry)
                    for keys in joinings(name):  # آذرماه
                        grown = (*keys[:-1], keys[-1] + _MONTH)
                        self.months.add(grown, replace(entry, unsure=False))
                        self.heads.add(grown[0])

    def _add_weekdays(self, lexicon: Lexicon) -> None:
        for day in lexicon.of(Weekday).values():
            entry = DayName(
                day.number - 1,
                frozenset(map(letters, day.not_after)),
                frozenset(map(letters, day.not_before)),
                frozenset(map(letters, day.alone_not_after)),
                frozenset(map(letters, day.asked)),
            )
            for name in day.names:
                self._add(self.weekdays, name, entry)

    def _add_words(self, lexicon: Lexicon) -> None:
        for word in lexicon.of(TimeWord).values():
            book = self.roles.setdefault(word.role, PhraseBook())
            for phrase in word.words:
                for keys in joinings(phrase):
                    book.add(keys, word)
                    self.begun[keys[0]] = self.begun.get(keys[0], NO_ROLES) | {word.role}
                    if word.role in _STARTS:
                        self.heads.add(keys[0])
        for part in [p for w in lexicon.of(TimeWord).values() if w.role == "part" for p in w.words if " " not in p]:
            for day in lexicon.of(Weekday).values():  # سه‌شنبه‌شب
                for name in day.names:
                    self._with_part(name, part, DayName(day.number - 1, frozenset(), frozenset(), frozenset()))

    def _with_part(self, name: str, part: str, entry: DayName) -> None:
        for keys in joinings(name):
            joined = (*keys[:-1], keys[-1] + letters(part))
            self.weekdays.add(joined, entry)
            self.heads.add(joined[0])

    def _add_counted(self, lexicon: Lexicon) -> None:
        units = [
            (w.unit, u) for w in lexicon.of(TimeWord).values() if w.role == "unit" for u in w.words if " " not in u
        ]
        for number in lexicon.of(NumberWord).values():
            for word, (unit, name) in product(number.words if number.value <= _COUNTED else (), units):
                self.counted[letters(word + name)] = (number.value, unit)
        self.heads |= self.counted.keys()

    def _add(self, book: PhraseBook[MonthName] | PhraseBook[DayName], phrase: str, entry: MonthName | DayName) -> None:
        for keys in joinings(phrase):
            book.add(keys, entry)  # type: ignore[arg-type]
            self.heads.add(keys[0])

    def _leads(self) -> Iterator[tuple[str, frozenset[str]]]:
        units = self.roles["unit"].starts if "unit" in self.roles else {}
        pointing: list[PhraseBook[Any]] = [self.roles[r] for r in POINTING if r in self.roles]
        others = (self.roles[r] for r in _STARTS if r in self.roles and r not in POINTING)
        books: list[PhraseBook[Any]] = [self.months, self.weekdays, *others]
        for key in self.heads - self.counted.keys():
            if all(book.single(key) is None for book in books):
                further = {then for book in (*books, *pointing) for then in book.after(key)}
                points = any(book.single(key) is not None for book in pointing)
                yield key, frozenset(further.union(units) if points else further)

    def match(self, role: str, keys: Sequence[str], at: int, last: int) -> tuple[int, TimeWord] | None:
        """The longest phrase of a role at a token: where it ends, and its entry."""
        if at >= last or role not in self.begun.get(keys[at], NO_ROLES):
            return None
        found = self.roles[role].match(keys, at, last)
        return None if found is None else (at + found[0], found[1])


def joinings(phrase: str) -> Iterator[tuple[str, ...]]:
    """A phrase as tuples of keys: with each of its spaces, and with each of them lost."""
    words = [k for k in (letters(w).removesuffix("ء") for w in phrase.split()) if k]
    for spaces in product((True, False), repeat=max(len(words) - 1, 0)):
        keys = [words[0]]
        for word, space in zip(words[1:], spaces, strict=True):
            if space:
                keys.append(word)
            else:
                keys[-1] += word
        yield tuple(keys)
