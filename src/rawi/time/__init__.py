"""Times: expressions of three calendars, resolved against the day of publishing, which is inferred if it can be."""

from rawi.time.calendars import both_calendars
from rawi.time.dates import parse_date
from rawi.time.find import find
from rawi.time.model import Expression, Published, Times

__all__ = ["Expression", "Published", "Times", "both_calendars", "find", "parse_date"]
