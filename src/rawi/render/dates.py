"""Times in English, in both calendars, no finer than the text gives them."""

from __future__ import annotations

from rawi.record import Time


def both(iso: str) -> str:
    """A day as ``25 November 2024 (5 Qaws 1403)``."""
    from rawi.time import both_calendars

    return both_calendars(iso)


def when(time: Time | None) -> str:
    """A time with its preposition: ``on 25 November 2024 (…)``, ``in August 2021 (…)``, ``since 2003``; or nothing.

    Where the report does not give the year, that is said: ``on 25 November 2024 (5 Qaws 1403, year inferred)``.
    """
    told = _when(time)
    if time is None or not time.inferred.startswith("year") or not told:
        return told
    return f"{told[:-1]}, year inferred)" if told.endswith(")") else f"{told} (year inferred)"


def _when(time: Time | None) -> str:
    if time is None or not (time.start or time.end):
        return f"at a time given as {time.text}" if time is not None and time.text.isascii() and time.text else ""
    if time.end is None:
        return f"since {_from(time, time.start)}"
    if time.start is None:
        return f"until {_until(time, time.end)}"
    if time.start == time.end:
        return f"on {both(time.start)}"
    one = _one(time.start, time.end)
    if one:
        return f"in {one}"
    first, last = _from(time, time.start), _until(time, time.end)
    return f"in {first}" if first == last else f"from {first} to {last}"


def dated(time: Time | None) -> str:
    """The same without its preposition where it is a single day, month or year."""
    text = _when(time)
    return text.removeprefix("on ").removeprefix("in ")


def _one(start: str, end: str) -> str:
    """One whole month or year in either calendar, or nothing."""
    (day, month, year), (shamsi_day, shamsi_month, shamsi_year) = _split(start)
    (_, last_month, last_year), (_, last_shamsi_month, last_shamsi_year) = _split(end)
    if day == "1" and _next_day_is_first(end, 0):
        solar = _span((shamsi_month, shamsi_year), (last_shamsi_month, last_shamsi_year))
        if (month, year) == (last_month, last_year):
            return f"{month} {year} ({solar})"
        if year == last_year and start[5:] == "01-01" and end[5:] == "12-31":
            return f"{year} ({_years(shamsi_year, last_shamsi_year)})"
    if shamsi_day == "1" and _next_day_is_first(end, 1):
        if (shamsi_month, shamsi_year) == (last_shamsi_month, last_shamsi_year):
            return f"{shamsi_month} {shamsi_year} ({_span((month, year), (last_month, last_year))})"
        if shamsi_year == last_shamsi_year and _next(end) == _after_year(start, shamsi_year):
            return f"{shamsi_year} ({_years(year, last_year)})"
    return ""


def _from(time: Time, iso: str | None) -> str:
    return _coarse(time, iso or "")


def _until(time: Time, iso: str) -> str:
    return _coarse(time, iso)


def _coarse(time: Time, iso: str) -> str:
    (_, month, year), (_, shamsi_month, shamsi_year) = _split(iso)
    if time.precision == "year":
        return shamsi_year if time.calendar == "solar-hijri" else year
    if time.precision == "month":
        return f"{shamsi_month} {shamsi_year}" if time.calendar == "solar-hijri" else f"{month} {year}"
    return both(iso)


def _split(iso: str) -> tuple[tuple[str, str, str], tuple[str, str, str]]:
    gregorian, _, solar = both(iso).rstrip(")").partition(" (")
    return _three(gregorian), _three(solar)


def _three(text: str) -> tuple[str, str, str]:
    day, _, rest = text.partition(" ")
    month, _, year = rest.rpartition(" ")
    return day, month, year


def _next(iso: str) -> str:
    from datetime import date, timedelta

    return (date.fromisoformat(iso) + timedelta(days=1)).isoformat()


def _next_day_is_first(iso: str, calendar: int) -> bool:
    return _split(_next(iso))[calendar][0] == "1"


def _after_year(start: str, year: str) -> str:
    """The first day after the solar year that begins on ``start``, or nothing if none begins there."""
    from datetime import date, timedelta

    for days in (365, 366):
        after = (date.fromisoformat(start) + timedelta(days=days)).isoformat()
        first_day, first_month, other = _split(after)[1]
        if first_day == "1" and other != year and first_month == _split(start)[1][1]:
            return after
    return ""


def _span(first: tuple[str, str], last: tuple[str, str]) -> str:
    if first == last:
        return " ".join(first)
    return f"{first[0]}–{' '.join(last)}" if first[1] == last[1] else f"{' '.join(first)} – {' '.join(last)}"


def _years(first: str, last: str) -> str:
    return first if first == last else f"{first}–{last}"
