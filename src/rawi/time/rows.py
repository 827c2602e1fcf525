"""Days, years or weekdays in a row: ``۱۱، ۱۲ و ۱۳ جنوری``, ``سال‌های ۱۹۹۶ و ۲۰۰۱``, ``روزهای شنبه و یکشنبه``."""

from __future__ import annotations

from msgspec.structs import replace

from rawi.time.points import Point, Raw, Year, calendar_of_year
from rawi.time.read import PointReader
from rawi.time.words import COMMAS, DASHES


class RowReader(PointReader):
    """Reads rows; `several` whichever begins at a token."""

    def several(self, i: int) -> Raw | None:
        """Days, years or weekdays in a row."""
        roles = self.roles(i)
        numbered = self.tokens[i].word.number is not None
        raw = self._days(i) if numbered or "every" in roles or "units" in roles else None
        if raw is None and ("unit" in roles or "units" in roles):
            raw = self._years(i)
        return self._weekdays(i) if raw is None and "every" in roles else raw

    def _row(self, i: int) -> tuple[list[int], int, bool] | None:
        """``۱۱، ۱۲ و ۱۳`` or ``۱۱ تا ۱۳``: the numbers, where they end, whether a word says that it is a stretch."""
        numbers, stretch = [], False
        at = i
        while True:
            number = self.number(at)
            if number is None or number[0] > 9999:
                return None
            numbers.append(number[0])
            at = number[2]
            to = self.end_of("to", at)
            step = to or self.end_of("and", at) or (at + 1 if self.key(at) in DASHES or self.key(at) in COMMAS else 0)
            if not step or self.number(step) is None or len(numbers) > 9:
                return numbers, at, stretch
            stretch = stretch or bool(to) or self.key(at) in DASHES
            at = step

    def _days(self, i: int) -> Raw | None:
        """``۱۱ و ۱۲ جنوری``, ``روزهای ۱۱ تا ۱۳ جنوری ۲۰۲۵``."""
        at = self.end_of("every", i) or self.end_of("units", i) or i
        row = self._row(at)
        if row is None or len(row[0]) < 2 or not all(1 <= n <= 31 for n in row[0]):
            return None
        month = self.month(row[1], numbered=True)
        if month is None:
            day = self.of_month(i, row[0][0], row[1]) if self.key(row[1]) in ("ماه", "برج") else None
            return None if day is None else Raw(i, day.last, [day], [replace(day, day=row[0][-1])])
        name, after = month
        year, last = self.year(after, name.calendar)
        first, end = row[0][0], row[0][-1]
        point = Point("date", i, last, name.calendar, first, name.number, year, iranian=name.iranian)
        return Raw(i, last, [point], [replace(point, day=end)], both=not row[2] and end - first != len(row[0]) - 1)

    def _years(self, i: int) -> Raw | None:
        """``سال‌های ۱۹۹۶ و ۲۰۰۱``."""
        many = self.v.match("units", self.keys, i, self.last)
        found = many or self.v.match("unit", self.keys, i, self.last)
        if found is None or found[1].unit != "year":
            return None
        row = self._row(self.end_of("kind-of-year", found[0]) or found[0])
        if row is None or len(row[0]) < 2 or (many is None and not row[2]):
            return None
        era = self.era(row[1])
        calendars = {calendar_of_year(n, era[0] if era else None) for n in row[0]}
        calendar = calendars.pop()
        if calendars or calendar is None:
            return None
        last = era[1] if era else row[1]
        points = [Point("date", i, last, calendar, year=Year(n, calendar=calendar)) for n in (min(row[0]), max(row[0]))]
        between = row[2] or self.ends_before("between", i) or max(row[0]) - min(row[0]) == len(row[0]) - 1
        return Raw(i, last, points[:1], points[1:], both=not between)

    def _weekdays(self, i: int) -> Raw | None:
        """``روزهای شنبه و یکشنبه``; ``هر جمعه`` and ``روزهای جمعه`` stand for no day."""
        every = self.end_of("every", i)
        if not every:
            return None
        first = self.v.weekdays.match(self.keys, every, self.last) if every < self.last else None
        if first is None:
            return None
        at = every + first[0]
        step = self.end_of("and", at) or self.end_of("to", at)
        second = self.v.weekdays.match(self.keys, step, self.last) if step and step < self.last else None
        if second is None or self.key(i) == "هر":
            return Raw(i, at, [Point("vague", i, at)])
        last = step + second[0]
        points = [Point("weekday", i, last, n=p[1].number) for p in (first, second)]
        last, points[0].shift = self.shifted(last)
        points[1].shift = points[0].shift
        apart = (points[1].n - points[0].n) % 7
        return Raw(i, last, points[:1], points[1:], both=apart > 1 and not self.end_of("to", at))
