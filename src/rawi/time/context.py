"""What a text has told of times so far, and tells elsewhere."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from rawi.record import Calendar
from rawi.time.calendars import from_date


@dataclass(slots=True)
class Context:
    """What the text has told so far, and what it tells elsewhere."""

    published: date | None
    home: Calendar = "gregorian"
    """The calendar whose years and months are meant where none is named."""
    in_full: dict[tuple[str, int, int], int] = field(default_factory=dict)
    """Days of a month that the text somewhere gives with one and the same year."""
    last_day: date | None = None
    news_day: date | None = None
    """The last of them that lies no more than three days before the day of publishing."""
    last_year: date | None = None
    last_month: date | None = None
    """The beginning of the last time that is a day or one month."""
    coarse: bool = False
    """Whether the sentence has told of a month or a year since its last day: what is counted from that is no day."""
    named_year: tuple[Calendar, date] | None = None
    """The last time whose year is named, and the calendar that names it: what *that year* is."""

    def told_year(self) -> tuple[Calendar, int] | None:
        """The year told of before, by the calendar in which it was: that of the last time told where none was named."""
        calendar, day = self.named_year or ("gregorian", self.last_year)
        parts = from_date(calendar, day) if day is not None else None
        return (calendar, parts[0]) if parts is not None else None
