"""Units of time: counted ones (three years ago) and single ones (this month, the day after)."""

from __future__ import annotations

from rawi.time.days import DayReader
from rawi.time.points import Kind, Point, Year
from rawi.time.vocabulary import POINTING

_DAY_HOURS = 24
_NEAR_VERB = 7
"""Within so many words behind از stands the verb that asks."""
DAY_AND_NIGHT = "شبانه"
SIDES = frozenset({"سوی", "طرف", "جانب"})
"""What از says by whom with, so that پیش before it is ago: سه روز پیش *از سوی* پولیس."""


class UnitReader(DayReader):
    """Reads points of time that stand so many units from another."""

    def counted(self, i: int, n: int, at: int) -> Point | None:
        """``سه سال گذشته``, ``دو روز پیش``, ``نه ماه نخست سال ۱۴۰۳``."""
        if self.key(at) in ("ونیم", "و") and self.key(at + 1) == "نیم":
            return None
        if self.key(at) == "ساعت" and n % _DAY_HOURS == 0 and 0 < n <= 10 * _DAY_HOURS:
            last = self.end_of("past", at + 1) or self.end_of("recent", at + 1)
            return Point("span", i, last, n=-n // _DAY_HOURS, unit="day") if last else None
        found = self.v.match("unit", self.keys, at, self.last)
        return self.after_unit(i, n, found[1].unit, found[0]) if found is not None and n <= 1000 else None

    def after_unit(self, i: int, n: int, unit: str, at: int) -> Point | None:
        """``n`` units that begin at ``i``: which way they are counted, by what follows the unit at ``at``."""
        about = self.ends_before("about", i)
        before, after = self.end_of("before", at), self.end_of("after", at)
        if before:
            this = self.key(before - 1) == "این"
            return Point("ago" if this else "later", i, before, n=-n, unit=unit)
        if after:
            if self.key(after) == "از":
                return Point("vague", i, at)
            return Point("later", i, after, n=n, unit=unit)
        if self.end_of("since", at) and self.key(at) != "تا":
            return Point("ago", i, at, n=-n, unit=unit)
        past, recent, coming = self.end_of("past", at), self.end_of("recent", at), self.end_of("next", at)
        if past or recent:
            if n == 1 and unit == "day":
                return Point("day", i, past or recent, n=-1)
            return Point("span", i, past or recent, n=-n, unit=unit)
        if coming:
            return Point("span", i, coming, n=n, unit=unit)
        ago = self.end_of("ago", at)
        if ago:
            if self.key(ago) == "از" and not self._leads_on(ago + 1):
                return Point("vague", i, at)
            if about or unit == "decade":
                return Point("vague", i, ago)
            return Point("ago", i, ago, n=-n, unit=unit)
        first = self.end_of("first", at)
        if first and unit == "month" and 1 <= n <= 12:
            year, last = self.year(first, None)
            if year is not None:
                return Point("months", i, last, year=year, n=1, to=n)
        return None

    def _leads_on(self, i: int) -> bool:
        """Whether people stand behind از, or by whom something was done or where from, which پیش از does not set it
        before: سه روز پیش از *معترضان* انتقاد کرد, سه روز پیش از *سوی* پولیس بازداشت شد, از *زندان* آزاد شد."""
        key, classes = self.key(i), self.v.classes
        if key in SIDES or key in classes["left_places"] or key in classes["fronts"]:
            return True
        word = self.tokens[i].word if i < self.last else None
        people = word is not None and word.plural and word.key.endswith(("ان", "ین")) and word.common
        return people or self._is_asked(i - 1)

    def _is_asked(self, at: int) -> bool:
        """Whether از leads to whom a verb of asking right behind asks: سه روز پیش | *از طالبان خواست* که …."""
        for k in range(at + 2, min(at + _NEAR_VERB, self.last)):
            word = self.tokens[k].word
            if word.key in ("از", "که") or word.kind == "punct":
                return False
            if any(f.lemma == "خواستن" for f in word.verbs):
                return True
        return False

    def vague(self, i: int) -> Point | None:
        """``اخیراً``, ``چند روز پیش``: what no day can be given for."""
        last = self.end_of("vague", i)
        if last:
            return Point("vague", i, last) if self.key(last) != "را" else None  # روز خبرنگار را گرامی می‌دارند
        at = self.end_of("several", i)
        if not at:
            return None
        found = self.v.match("unit", self.keys, at, self.last)
        if found is None:
            return None
        inner = self.after_unit(i, 2, found[1].unit, found[0])
        return Point("vague", i, self.end_of("since", inner.last) or inner.last) if inner is not None else None

    # -- one unit ------------------------------------------------------------------------------------------------
    def unit(self, i: int) -> Point | None:
        """Expressions that begin with a unit, or with what stands before one."""
        grown = self.v.counted.get(self.key(i))
        if grown is not None:
            return self.after_unit(i, grown[0], grown[1], i + 1)
        for role in POINTING:
            at = self.end_of(role, i)
            found = self.v.match("unit", self.keys, at, self.last) if at else None
            if found is not None:
                if role == "these":
                    return self._this(i, found[1].unit, found[0])
                too = self.key(i - 1) == "هم" or (self.key(i - 1), self.key(i - 2)) == ("در", "هم")  # هم در آن روز
                # which day آن روز is, the text leaves open
                # but what آن سال is, it has told, unless a که is to tell it
                year = found[1].unit == "year" and self.key(found[0]) != "که"
                kind: Kind = "same" if too or year or self.key(i) != "آن" else "vague"
                return Point(kind, i, found[0], unit=found[1].unit)
        found = self.v.match("unit", self.keys, i, self.last)
        if found is not None:
            return self._single(i, found[1].unit, found[0])
        found = self.v.match("units", self.keys, i, self.last)
        if found is not None:
            for role in ("past", "recent", "next", "ago"):
                last = self.end_of(role, found[0])
                if last and self.key(last) != "از":
                    return Point("vague", i, last)
            since = self.end_of("since", found[0])
            return Point("vague", i, since) if since and self.key(found[0]) != "تا" else None
        return None

    def _this(self, i: int, unit: str, last: int) -> Point | None:
        """``این ماه`` is that of publishing; ``این سال``, ``همین روز`` and ``در این روز`` are those told of before."""
        if unit == "decade" or (unit == "day" and self.key(i) == "این" and self.key(i - 1) != "در"):
            return None
        return Point("same" if unit in ("day", "year") else "unit", i, last, unit=unit)

    def _single(self, i: int, unit: str, at: int) -> Point | None:
        """``ماه گذشته``, ``سال روان``, ``هفتهٔ آینده``, ``روز بعد``, ``سال ۲۰۰۳``."""
        if self.key(i - 1).endswith("نیم"):
            return None  # یک‌ونیم سال قبل
        if unit == "year":
            relative = self.relative_year(at)
            if relative is not None and not (self.key(at) in ("پیش", "قبل") and self.key(relative[1]) == "از"):
                year, last = relative
                return Point("unit", i, last, n=year.shift or 0, unit=unit, year=year)
            year_found, last = self.year(i, None)
            if year_found is not None and year_found.number is not None:
                return Point("date", i, last, year_found.calendar or "gregorian", year=year_found)
            era = self.era(at)
            if era is not None and year_found is not None:
                return None  # سال خورشیدی alone
        before, after = self.end_of("before", at), self.end_of("after", at)
        if before and self.key(before - 1) != "این":
            return Point("later", i, before, n=-1, unit=unit)
        if after and self.key(after) != "از":
            return Point("later", i, after, n=1, unit=unit)
        if unit == "decade":
            return None
        for role, n in (("past", -1), ("this", 0), ("next", 1)):
            last = self.end_of(role, at)
            if last:
                if unit == "day":
                    whole = role == "past" and self.key(i).startswith(DAY_AND_NIGHT)  # در شبانه‌روز گذشته
                    return Point("span", i, last, n=-1, unit=unit) if whole else Point("day", i, last, n=n)
                era = self.era(last) if unit == "month" else None
                of_era = Year(calendar=era[0]) if era else None
                return Point("unit", i, era[1] if era else last, n=n, unit=unit, year=of_era)
        ago = self.end_of("ago", at)
        if ago and (self.key(ago) != "از" or self._leads_on(ago + 1)):
            return Point("later", i, ago, n=-1, unit=unit) if unit == "day" else Point("unit", i, ago, n=-1, unit=unit)
        return None
