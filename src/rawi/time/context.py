"""What a text has told of times so far, and tells elsewhere."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from rawi.record import Calendar


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
