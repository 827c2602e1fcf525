"""The day a page was published.

The day that counts is the reader's: the one that the page prints, or that its time element gives with the outlet's
offset from UTC. An instant in UTC (JSON-LD often has one) lies a day earlier for what was published in Kabul before
half past four in the morning, so it only chooses among printed days, or is turned into local time where none is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta, timezone, tzinfo
from email.utils import parsedate_to_datetime
from typing import NamedTuple
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from lxml import html

from rawi.intake.meta import Meta

_METAS = (
    "article:published_time",
    "og:article:published_time",
    "og:published_time",
    "datepublished",
    "publishdate",
    "publish-date",
    "publish_date",
    "pubdate",
    "date_published",
    "citation_publication_date",
    "parsely-pub-date",
    "sailthru.date",
    "dc.date.issued",
    "dcterms.issued",
    "dcterms.created",
    "dc.date",
    "dcterms.date",
    "date",
)
_ZONES = (
    ("prs", "Asia/Kabul", 270),
    ("fa-af", "Asia/Kabul", 270),
    ("ps", "Asia/Kabul", 270),
    ("fa", "Asia/Tehran", 210),
)
_NUMERIC = r"\d{4}\s*[-/.]\s*\d{1,2}\s*[-/.]\s*\d{1,2}|\d{1,2}\s*[-/.]\s*\d{1,2}\s*[-/.]\s*\d{4}"
_WORDS = r"\d{1,2}(?:\s?-?\s?(?:م|ام))?\s+(?:ماه\s+)?[^\W\d_]{2,12}(?:\s+ماه)?[\s,،]+(?:سال\s+)?\d{4}"
_MONTH_FIRST = re.compile(r"([^\W\d_]{2,12})\s+(\d{1,2})\s*[,،]\s*(\d{4})")
_PRINTED = re.compile(rf"(?<!\d)(?:{_NUMERIC}|{_WORDS})(?!\d)|{_MONTH_FIRST.pattern}")
_IN_URL = re.compile(r"/(\d{4})[/-](\d{1,2})[/-](\d{1,2})(?:/|-|$)")
_BYLINE_CLASS = re.compile(r"date|time|publish|byline|meta|info|تاریخ", re.IGNORECASE)
_EARLIEST, _LATEST = date(1980, 1, 1), date(2100, 1, 1)
"""Fixed, and not today: the same page gives the same report on every day."""
_BYLINE = 120
"""A byline is no longer than this many characters."""
_NEAR = 60
"""A byline stands within this many elements after the headline."""


class _Told(NamedTuple):
    day: date
    instant: datetime | None
    """Set where the page tells an instant in UTC and not a day."""
    how: str


def find_published(meta: Meta) -> tuple[date, str] | None:
    """The day of publishing and where the page tells it; None where it does not."""
    told = list(_told(meta))
    printed = [t for t in told if t.instant is None]
    if not told:
        return None
    first = told[0]
    if first.instant is None:
        return first.day, first.how
    near = next((t for t in printed if abs(t.day - first.day) <= timedelta(days=1)), None)
    if near:
        return near.day, f"{near.how} (in UTC: {first.how})"
    zone, name = zone_of(meta.language())
    return first.instant.astimezone(zone).date(), f"{first.how}, UTC taken to {name}"


def day_of(text: str, zone: tzinfo | None = None) -> date | None:
    """The day of one date as metadata and feeds write it; an instant in UTC is taken to ``zone`` if there is one."""
    told = _read(text, "")
    if told is None:
        return None
    return told.instant.astimezone(zone).date() if told.instant and zone else told.day


def zone_of(language: str) -> tuple[tzinfo, str]:
    """The time zone of those who read this language, and its name."""
    for prefix, name, minutes in _ZONES:
        if language.lower().replace("_", "-").startswith(prefix):
            try:
                return ZoneInfo(name), name
            except ZoneInfoNotFoundError:
                return timezone(timedelta(minutes=minutes)), name
    return UTC, "itself"


def _told(meta: Meta) -> Iterator[_Told]:
    """What the page tells, the most reliable first."""
    for source in (_from_metas, _from_linked_data, _from_time_elements, _from_bylines, _from_address):
        for text, how in source(meta):
            told = _read(text, how)
            if told and _EARLIEST <= told.day <= _LATEST:
                yield told


def _from_metas(meta: Meta) -> Iterator[tuple[str, str]]:
    yield from meta.named(*_METAS)


def _from_linked_data(meta: Meta) -> Iterator[tuple[str, str]]:
    for item in meta.articles:
        value = item.get("datePublished")
        if isinstance(value, str):
            yield value, "JSON-LD datePublished"


def _from_time_elements(meta: Meta) -> Iterator[tuple[str, str]]:
    """Elements that say they are the date of publishing, then the first after the headline."""
    marked = meta.page.xpath("//*[@itemprop='datePublished' and not(self::meta)] | //time[@pubdate]")
    after = meta.page.xpath("(//h1)[1]/following::time[not(ancestor::aside or ancestor::nav or ancestor::footer)][1]")
    within = meta.page.xpath("(//article//time | //main//time)[1]")
    for element in (*marked[:2], *after, *within):
        for text in (element.get("datetime") or element.get("content") or "", _text(element)):
            if text:
                yield text, "time element"


def _from_bylines(meta: Meta) -> Iterator[tuple[str, str]]:
    """Short lines with a date: those that are marked as bylines first, then those after the headline."""
    marked = [e for e in meta.page.xpath("//body//*[@class or @id]") if _BYLINE_CLASS.search(_marks(e))]
    near = meta.page.xpath(f"(//h1)[1]/following::*[position() <= {_NEAR}]")
    before = meta.page.xpath("(//h1)[1]/preceding::*[position() <= 10]")
    close = set(near) | set(before)
    for element in (*(e for e in marked if e in close), *near, *before, *marked[:20]):
        text = _text(element)
        if 0 < len(text) <= _BYLINE and _PRINTED.search(_digits(text)):
            yield text, "byline"


def _from_address(meta: Meta) -> Iterator[tuple[str, str]]:
    found = _IN_URL.search(meta.url()[0])
    if found:
        yield "-".join(found.groups()), "address"


def _read(text: str, how: str) -> _Told | None:
    """One date: ISO 8601 or RFC 5322 with a time, else any date in it that `parse_date` reads."""
    text = text.strip()
    try:
        moment = datetime.fromisoformat(re.sub(r"\s+(?=[+-]\d|Z$)", "", text))
        if moment.year >= 1700:
            return _moment(moment, how)
    except ValueError:
        pass
    try:
        return _moment(parsedate_to_datetime(text), how)
    except (ValueError, TypeError, IndexError):
        pass
    found = _PRINTED.search(_digits(text))
    day = _parse(found.group()) if found else None
    return _Told(day, None, how) if day else None


def _moment(moment: datetime, how: str) -> _Told:
    offset = moment.utcoffset()
    return _Told(moment.date(), moment if offset is not None and not offset else None, how)


def _parse(text: str) -> date | None:
    from rawi.time import parse_date

    swapped = _MONTH_FIRST.fullmatch(text)
    if swapped:
        text = " ".join(swapped.group(2, 1, 3))
    text = re.sub(r"\s*([-/.])\s*", r"\1", re.sub(r"[,،]|\bماه\b", " ", text))
    try:
        return parse_date(text)
    except ValueError:
        return None


def _digits(text: str) -> str:
    """Every digit as an ASCII one: patterns count them."""
    return "".join(str(int(c)) if c.isdecimal() else c for c in text)


def _text(element: html.HtmlElement) -> str:
    return " ".join(element.text_content().split()) if isinstance(element.tag, str) and len(element) < 12 else ""


def _marks(element: html.HtmlElement) -> str:
    return f"{element.get('class') or ''} {element.get('id') or ''}"
