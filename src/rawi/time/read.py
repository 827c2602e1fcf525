"""One point of time, whichever it is: the hour before it, its day, unit, month or year."""

from __future__ import annotations

from msgspec.structs import replace

from rawi.text.model import Text
from rawi.time.points import Point
from rawi.time.units import UnitReader
from rawi.time.vocabulary import POINTING, Vocabulary
from rawi.time.words import Numeral

_LEADING = frozenset({"clock", "late", "part"})
"""Roles of what may stand before a day."""
_PARTS = frozenset({"half", "quarter", "edge"})
_BEGINNING = frozenset({"آغاز", "ابتدا", "ابتدای", "شروع"})
GROUP, SUMMITS = "گروه", frozenset({7, 8, 20, 77})
"""The states that are called by their number: گروه هفت."""
_UNITS = frozenset({"these", "same", "unit", "units"})


class PointReader(UnitReader):
    """Reads single points of time in one text; `phrases.Reader` joins them into expressions."""

    def __init__(self, vocabulary: Vocabulary, text: Text) -> None:
        super().__init__(vocabulary, text)
        self.memo: dict[int, Point | None] = {}

    def point(self, i: int) -> Point | None:
        """The point of time that begins at ``i``, with the hour and the part of the day before it."""
        if i >= self.last or i < self.start or (self.tokens[i].word.number is not None and self._is_of_name(i)):
            return None
        at, clock = self._lead(i)
        found = self._core(at)
        if found is None and at > i:
            at = i
            found = None if clock else self._core(i)
        if found is not None:
            eve = found.kind == "weekday" and at > i and self.key(found.first - 1) == "شب"
            return replace(found, first=i, eve=eve)
        return Point("clock", i, clock) if clock else None

    def _is_of_name(self, i: int) -> bool:
        """Whether a number belongs to the name before it: گروه *هفت* | شب گذشته, شبکهٔ *۱۳* | روز دوشنبه."""
        if i == self.start:
            return False
        before = self.tokens[i - 1].word
        if before.key == GROUP:
            return self.tokens[i].word.number in SUMMITS
        if self.tokens[i].word.kind != "number" or any(self.ends_before(role, i - 1, 1) for role in POINTING):
            return False  # این شبکه ۳ روز پیش
        return any({before.lemma, before.key} & self.v.classes[c] for c in ("numbered_bodies", "numbered_units"))

    def _lead(self, i: int) -> tuple[int, int]:
        """The hour and the part of the day before a day: where the day may begin, and where the hour ends."""
        at, clock = i, 0
        if self.tokens[i].word.number is None and self.roles(i).isdisjoint(_LEADING):
            return i, 0
        word = self.end_of("clock", i)
        number = self.number(word or i)
        if word and word < self.last and self.tokens[word].word.ordinal:
            return i, 0  # در ساعات *اول* حمله
        if number is not None and number[0] <= 24:
            at = number[2]
            if self.key(at) in (":", "و"):
                minutes = self.number(at + 1)
                half = self.end_of("minute", at + 1)
                at = (
                    minutes[2]
                    if minutes is not None and (self.key(at) == ":" or self.end_of("minute", minutes[2]))
                    else half or at
                )
            at = self.end_of("minute", at) or at
            part = self.end_of("part", at)
            if word:
                clock = part or at
            elif not part or self._counts_nights(i, number):
                return i, 0
        at = self.end_of("late", at) or at
        for _ in range(2):
            part = self.end_of("part", at)
            if not part or self.v.match("day", self.keys, at, self.last):
                break
            at = part
        if self.key(at) == "به" and clock and self.key(at + 1) == "وقت":
            at = clock = min(at + 3, self.last)
        return at, clock

    def _counts_nights(self, i: int, number: Numeral) -> bool:
        """Whether a number counts nights back, and is no hour of last night: *دو شب پیش*, but ساعت ۹ شب پیش."""
        found = self.counted(i, number[0], number[2])
        return found is not None and found.kind == "ago"

    def _core(self, i: int) -> Point | None:
        if i >= self.last:
            return None
        if i not in self.memo:
            self.memo[i] = self._read_core(i)
        return self.memo[i]

    def _read_core(self, i: int) -> Point | None:
        token = self.tokens[i]
        if token.word.kind == "number" or token.word.number is not None:
            found = self.compact(i) or self._numbered(i)
            if found is not None:
                return found
        if token.key not in self.v.heads:
            return None
        return self._day(i) or self._longer(i)

    def _day(self, i: int) -> Point | None:
        """A day, or what no day can be given for."""
        key, roles = self.keys[i], self.roles(i)
        found = self.day(i) if "day" in roles or key == "روز" else None
        if found is None and key in self.v.weekdays.starts:
            found = self.weekday(i)
        return self.vague(i) if found is None and ("vague" in roles or "several" in roles) else found

    def _longer(self, i: int) -> Point | None:
        """A month, a year, a unit of time, or what is counted in them."""
        key, roles = self.keys[i], self.roles(i)
        found = None if roles.isdisjoint(_PARTS) else self._part_of(i)
        if found is None and (key in self.v.months.starts or key == "ماه" or "month-word" in roles):
            found = self.named_month(i)
        if found is None and (key in self.v.counted or not roles.isdisjoint(_UNITS)):
            found = self.unit(i)
        if found is None and "year-word" in roles:
            found = self.year_word(i)
        return found or self.decade(i) or self.season(i)

    def _numbered(self, i: int) -> Point | None:
        number = self.number(i)
        if number is None:
            return None
        return (
            self.dated(i, number)
            or self.day_of_month(i, number)
            or self.counted(i, number[0], number[2])
            or self.bare_year(i, number)
            or self._day_of_unit(i, number)
        )

    def _day_of_unit(self, i: int, number: Numeral) -> Point | None:
        """``نخستین روز سال``, ``پنجمین روز ماه``: a day of a unit that is not named, for which no day can be given."""
        _, ordinal, at, _ = number
        if not ordinal or self.key(at) != "روز":
            return None
        found = self.v.match("unit", self.keys, at + 1, self.last)
        if found is None or found[1].unit not in ("week", "month", "year") or self.named_month(at + 1) is not None:
            return None
        inner = self.unit(at + 1)  # نخستین روز سال ۲۰۲۴, سومین روز ماه جاری
        return replace(inner, first=i) if inner is not None else Point("vague", i, found[0])

    def _part_of(self, i: int) -> Point | None:
        """``اوایل ماه جون``; ``ربع دوم سال ۲۰۲۴``."""
        for role, months in (("half", 6), ("quarter", 3)):
            found = self.v.match(role, self.keys, i, self.last)
            if found is not None:
                year, last = self.year(found[0], None)
                if year is None:
                    inner = self.named_month(found[0]) or self.unit(found[0])
                    return replace(inner, first=i) if inner is not None and inner.monthly else None
                value = found[1].value
                return Point("months", i, last, year=year, n=(value - 1) * months + 1, to=value * months)
        half = self.v.match("edge", self.keys, i, self.last)
        edge = half[0] if half is not None else 0
        if half is None or edge >= self.last:
            return None
        inner = (
            self.named_month(edge, sure=bool(half[1].value))
            or self.unit(edge)
            or self.year_word(edge)
            or self.decade(edge)
        )
        if inner is None or inner.kind not in ("date", "unit", "decade", "months", "same") or inner.unit == "day":
            return None
        return replace(inner, first=i, begins=self.key(i) in _BEGINNING)
