"""A timeline of the archive as a chart of the page: bars that lead somewhere, ticks, a table, and the brush's ends."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from markupsafe import Markup

from rawi.archive.periods import Calendar
from rawi.archive.timeline import Bucket, Timeline
from rawi.desk.charts.timeline import Bin, layers, timeline
from rawi.desk.words import Words, both
from rawi.time.calendars import from_date

TICKS = 5
_ROWS = ("single", "borne", "disputed")


@dataclass(frozen=True, slots=True)
class Drawn:
    """What the page needs. ``chosen`` are numbers of the first and last bar within the chosen days."""

    svg: Markup
    ticks: list[str]
    rows: list[list[object]]
    starts: list[str]
    ends: list[str]
    names: list[str]
    chosen: tuple[int, int]


def calendar(t: Words) -> Calendar:
    """The calendar whose months and years a page's bars are."""
    return "solar" if t.language == "fa" else "gregorian"


def drawn(
    t: Words, data: Timeline, title: str, description: str, href: Callable[[str, str], str] | None = None
) -> Drawn | None:
    """A timeline drawn; nothing where there is no more than one bar. ``href`` gives the address of a bar's days."""
    buckets = data.buckets
    if len(buckets) < 2:
        return None
    inside = [_within(b, data) for b in buckets]
    bins = [_bin(t, b, chosen, href) for b, chosen in zip(buckets, inside, strict=True)]
    told = description.format(first=_period(t, buckets[0]), last=_period(t, buckets[-1]))
    chosen = [i for i, yes in enumerate(inside) if yes] or [0, len(buckets) - 1]
    return Drawn(
        timeline(bins, title, told, t.language == "fa"),
        _ticks(t, buckets),
        [_row(t, b) for b in buckets if b.count],
        [b.first for b in buckets],
        [b.last for b in buckets],
        [_period(t, b) for b in buckets],
        (chosen[0], chosen[-1]),
    )


def _within(bucket: Bucket, data: Timeline) -> bool:
    return (not data.first or bucket.last >= data.first) and (not data.last or bucket.first <= data.last)


def _bin(t: Words, bucket: Bucket, chosen: bool, href: Callable[[str, str], str] | None) -> Bin:
    counts = layers(bucket.standings)
    told = t.plain("bar.told", period=_period(t, bucket), n=bucket.count, disputed=counts["disputed"])
    return Bin(counts, told, href(bucket.first, bucket.last) if href else "", chosen)


def _period(t: Words, bucket: Bucket) -> str:
    """A bar's period in the page's calendar, and the other beside it where it is a day."""
    if bucket.first == bucket.last:
        return both(t, bucket.first)
    if t.language == "en":
        return bucket.label
    year, _, month = solar(bucket).partition("-")
    return f"{t.term('month', f'solar.{int(month)}')} {t.digits(year)}" if month else t.digits(year)


def solar(bucket: Bucket) -> str:
    """``1403-09`` or ``1403``, by how long the bar's period is."""
    first = date.fromisoformat(bucket.first)
    found = from_date("solar-hijri", first) or (first.year, first.month, first.day)
    months = (date.fromisoformat(bucket.last) - first).days < 40
    return f"{found[0]}-{found[1]:02}" if months else str(found[0])


def _ticks(t: Words, buckets: tuple[Bucket, ...]) -> list[str]:
    count = min(TICKS, len(buckets))
    return [_period(t, buckets[round(i * (len(buckets) - 1) / (count - 1))]) for i in range(count)]


def _row(t: Words, bucket: Bucket) -> list[object]:
    counts = layers(bucket.standings)
    return [_period(t, bucket), *(t.number(counts[name]) for name in _ROWS)]
