"""One row for an event and one for each account: what flat tables show of them, worked out once for all columns."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property
from typing import NamedTuple

from rawi.export import codes
from rawi.export.columns import names
from rawi.export.places import At, Country, Precision, countries, located
from rawi.export.told import Account, Actor, Event, Place, Quote, Response, Toll, TollRange
from rawi.record import Time
from rawi.time.calendars import from_date

_FINEST: tuple[Precision, ...] = ("point", "district", "province", "region", "country", "unknown")
_NO_TOLL = TollRange(None, None, None)
_NOWHERE = At("unknown")


class Figure(NamedTuple):
    """One toll in a flat table."""

    event: Event
    account: Account
    toll: Toll


class Answer(NamedTuple):
    """One response in a flat table."""

    event: Event
    account: Account
    response: Response


class Part(NamedTuple):
    """One actor's part in an account."""

    event: Event
    account: Account
    role: str
    actor: Actor


class Row:
    """What an event and an account have in common in a flat table."""

    def __init__(
        self, event: Event, start: str | None, end: str | None, places: list[Place], time: Time | None
    ) -> None:
        self.event, self.start, self.end, self.time = event, start, end, time
        self.places = places
        self.days = codes.length(start, end)
        self.place = min(places, key=lambda p: _FINEST.index(located(p).precision)) if places else None
        self.at = located(self.place) if self.place else _NOWHERE

    @property
    def is_point(self) -> bool:
        """Whether its place is known to the town."""
        return self.at.precision == "point"

    @cached_property
    def country(self) -> Country | None:
        """The country where all its places lie."""
        found = {p.country for p in self.places}
        return countries().get(found.pop()) if len(found) == 1 else None

    @property
    def iso3(self) -> str:
        """That country's ISO 3166 alpha-3 code, or nothing."""
        return self.country.iso3 if self.country else ""


class EventRow(Row):
    """One event in a flat table."""

    def __init__(self, event: Event) -> None:
        super().__init__(event, event.start, event.end, event.places(), _time(event))
        self.actors, self.recipients = event.actors("actors"), event.actors("recipients")
        self.sources, self.via = event.actors("sources"), event.actors("via")
        self.day = codes.ordinal(event.day)
        self.actor1 = self.actors[0] if self.actors else None
        self.actor2 = self.recipients[0] if self.recipients else None
        self.inter1, self.inter2 = self._inter(self.actor1), self._inter(self.actor2)

    @property
    def happened(self) -> bool:
        """Whether it is told as having happened."""
        return self.event.aspect in codes.HAPPENED

    def toll(self, what: str) -> TollRange:
        """Low, best and high of a toll, where it is told as having happened."""
        found: TollRange = getattr(self.event, what)
        return found if self.happened else _NO_TOLL

    @property
    def violence(self) -> int | None:
        """UCDP's type of violence, of events for which deaths are reported."""
        if self.event.type != "ASSAULT" or not self.toll("killed").high:
            return None
        return codes.violence(self.actors, self.recipients, self.day)

    def at_least(self, what: str) -> bool | None:
        """Whether the high figure is claimed as "at least", so that nobody bounds the toll; None without a toll."""
        high = self.toll(what).high
        if high is None:
            return None
        return any(t.high is None and t.low == high for a in self.reported for t in a.tolls if t.what == what)

    def claimed(self, what: str) -> list[str]:
        """Every figure of one kind with whose it is, once however many accounts give it."""
        told = (
            f"{figure(toll)}: {whose(account, toll)}"
            for account in self.reported
            for toll in account.tolls
            if toll.what == what
        )
        return list(dict.fromkeys(told))

    @cached_property
    def reported(self) -> list[Account]:
        """The accounts in the order in which they were published."""
        return sorted(self.event.accounts, key=lambda a: (a.document.published or "9999", a.row))

    def _inter(self, actor: Actor | None) -> int | None:
        if actor is None:
            return None
        return codes.inter(actor, self.event.type, self.event.mode, self.iso3, self.day)


class AccountRow(Row):
    """One account in a flat table."""

    def __init__(self, event: Event, account: Account) -> None:
        super().__init__(event, account.start, account.end, account.places, account.read.time)
        self.account, self.document = account, account.document


def event_rows(event: Event) -> list[EventRow]:
    """The one row of an event."""
    return [EventRow(event)]


def account_rows(event: Event) -> list[AccountRow]:
    """A row for each account."""
    return [AccountRow(event, account) for account in event.accounts]


def parts(event: Event) -> Iterable[Part]:
    """A row for each actor's part in each account."""
    roles = (("actor", "actors"), ("recipient", "recipients"), ("source", "sources"), ("via", "via"))
    return (
        Part(event, account, role, actor)
        for account in event.accounts
        for role, field in roles
        for actor in getattr(account, field)
    )


def figures(event: Event) -> Iterable[Figure]:
    """A row for each figure of each account."""
    return (Figure(event, account, toll) for account in event.accounts for toll in account.tolls)


def answers(event: Event) -> Iterable[Answer]:
    """A row for each response in each account."""
    return (Answer(event, account, response) for account in event.accounts for response in account.responses)


def first(quotes: Iterable[Quote]) -> Quote | None:
    """The first of several quotations."""
    return next(iter(quotes), None)


def solar(iso: str | None) -> str | None:
    """A day in the solar Hijri calendar."""
    from datetime import date

    found = from_date("solar-hijri", date.fromisoformat(iso)) if iso else None
    return "{:04}-{:02}-{:02}".format(*found) if found else None


def figure(toll: Toll) -> str:
    """A figure as people write it: 12, 12+ (at least), 12-15."""
    if toll.high is None:
        return f"{toll.low}+"
    return f"{toll.low}" if toll.low == toll.high else f"{toll.low}-{toll.high}"


def whose(account: Account, toll: Toll) -> str:
    """Whose figure it is: the claimants', else the outlet's own."""
    return ", ".join(names(toll.claimants)) or f"{account.document.outlet or account.document.ref} (own voice)"


def party_speaks(account: Account) -> bool | None:
    """Whether a source of an account is on the side of somebody who did or suffered it; None without sources."""
    if not account.sources:
        return None
    day = codes.ordinal(account.document.published)
    sides = {codes.side(a, day) for a in (*account.actors, *account.recipients)}
    return any(codes.side(a, day) in sides for a in account.sources)


def _time(event: Event) -> Time | None:
    """The words for an event's time: of the surest account that gives just this time."""
    times = [a.read.time for a in event.accounts if (a.start, a.end) == (event.start, event.end)]
    return next((t for t in times if t is not None), None)
