"""Days: by name, by weekday, by number and month, by a date in figures."""

from __future__ import annotations

import re

from msgspec.structs import replace

from rawi.time.points import Point, Shift, Year, calendar_of_year
from rawi.time.words import Numeral
from rawi.time.years import YearReader

_COMPACT = re.compile(r"(\d{1,4})([/.])(\d{1,2})\2(\d{1,4})")
_LONGEST = 40


class DayReader(YearReader):
    """Reads points of time that are single days."""

    def day(self, i: int) -> Point | None:
        """``امروز``, ``دیشب``, or روز before a weekday or a date."""
        found = self.v.match("day", self.keys, i, self.last)
        if found is not None and self.key(i - 1) in self.v.not_after.get(found[1].gloss, ()):
            return None
        if found is not None:
            if found[0] - i > 1 and self.key(found[0]) == "از":
                return None  # روز پیش از
            last = self.end_of("part", found[0]) or found[0]
            return Point("day", i, last, n=found[1].value)
        if self.key(i) == "روز":
            inner = self.weekday(i + 1)
            if inner is None:
                number = self.number(i + 1)
                inner = self.dated(i + 1, number) if number is not None else None
                inner = inner or self.compact(i + 1)
            return replace(inner, first=i) if inner is not None else None
        return None

    def weekday(self, i: int) -> Point | None:
        """``پنجشنبه``, ``جمعهٔ گذشته``, with the part of the day."""
        found = self.v.weekdays.match(self.keys, i, self.last) if i < self.last else None
        if found is None:
            return None
        last, name = i + found[0], found[1]
        before = self.key(i - 1)
        if before in name.not_after or (self.key(last) in name.not_before and before not in ("تا", "الی")):
            return None
        if before == "از" and self.key(last) in name.asked:
            return None
        alone = last
        last = self.end_of("part", last) or last
        last, shift = self.shifted(last)
        if last == alone and before in name.alone_not_after and self.number(last) is None:
            return None
        return Point("weekday", i, last, n=name.number, shift=shift)

    def shifted(self, i: int) -> tuple[int, Shift]:
        """گذشته, آینده or هفتهٔ گذشته after a weekday."""
        past, coming = self.end_of("past", i), self.end_of("next", i)
        if past or coming:
            return (past, "past") if past else (coming, "next")
        these = self.end_of("these", i) or i
        if self.key(these) == "هفته":
            for role, shift in (("past", "last-week"), ("next", "next-week"), ("this", "this-week")):
                last = self.end_of(role, these + 1)
                if last:
                    return last, shift  # type: ignore[return-value]
            if these > i:
                return these + 1, "this-week"
        return i, ""

    # -- by number -----------------------------------------------------------------------------------------------
    def compact(self, i: int) -> Point | None:
        """``۲۰۲۴/۱۲/۵``, ``2024-12-05``, ``۵/۹/۱۴۰۳``."""
        if i >= self.last:
            return None
        key, mark = self.key(i), self.key(i + 1)
        match = _COMPACT.fullmatch(key) if len(key) < _LONGEST and not key.isdecimal() else None
        if match:
            numbers, last = (int(match[1]), int(match[3]), int(match[4])), i + 1
        else:
            if mark not in ("-", "–", "/") or self.key(i + 3) != mark:
                return None
            keys = (key, self.key(i + 2), self.key(i + 4))
            if not all(k.isdecimal() and len(k) < 5 for k in keys):
                return None
            numbers, last = (int(keys[0]), int(keys[1]), int(keys[2])), i + 5
        year, month, day = numbers if numbers[0] > 31 else numbers[::-1]
        if month > 12 and day <= 12 and numbers[0] <= 31:
            month, day = day, month  # month first, as in English
        calendar = calendar_of_year(year, None)
        if calendar is None or not 1 <= month <= 12 or not 1 <= day <= 31:
            return None
        return Point("date", i, last, calendar, day, month, Year(year, calendar=calendar))

    def dated(self, i: int, number: Numeral) -> Point | None:
        """A day's number and a month."""
        value, ordinal, at, digits = number
        if not 1 <= value <= 31 or self.key(i - 1) in self.v.classes["numbered_parts"]:
            return None
        month = self.month(at, numbered=True)
        if month is None:
            return None
        name, last = month
        if name.unsure and not ordinal and not digits and (name.spoken or value < 3) and self.key(last - 1) != "ماه":
            return None
        if name.unsure and not ordinal and self.key(last) in name.not_before:
            return None
        year, last = self.year(last, name.calendar)
        if year is None and self.ends_before("named-after", i, 2):
            return None
        known = self.v.known_days.get((name.calendar, name.number, value))
        if year is None and known is not None and self.key(i - 1) in known[1]:
            year = Year(known[0], calendar=name.calendar, known=True)
        past, coming = self.end_of("past", last), self.end_of("next", last)
        shift: Shift = "past" if past else "next" if coming else ""
        return Point(
            "date",
            i,
            past or coming or last,
            name.calendar,
            value,
            name.number,
            year,
            shift=shift,
            iranian=name.iranian,
        )

    def day_of_month(self, i: int, number: Numeral) -> Point | None:
        """``پنجم ماه جاری``, ``اول همین ماه``."""
        value, ordinal, at, digits = number
        if not 1 <= value <= 31 or not (ordinal or digits) or self.key(i - 1) in self.v.classes["numbered_parts"]:
            return None
        these = self.end_of("these", at)
        if these and self.key(these) in ("ماه", "برج") and not self.end_of("next", these + 1):
            return Point("day-of-month", i, these + 1, day=value, n=0)
        if self.key(at) in ("ماه", "برج") and ordinal:
            return self.of_month(i, value, at)
        return None

    def of_month(self, i: int, day: int, at: int) -> Point | None:
        """The day ``day`` of this, the past or the coming month, named at ``at``."""
        for role, n in (("this", 0), ("past", -1), ("next", 1)):
            last = self.end_of(role, at + 1)
            if last:
                era = self.era(last)
                year = Year(calendar=era[0]) if era else None
                return Point("day-of-month", i, era[1] if era else last, day=day, n=n, year=year)
        return None
