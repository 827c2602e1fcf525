"""The fields by which events can be filtered and counted, and what values an event has in each.

One query tells them all, so that what is counted is what the filters find. Values of actors and places are their row
numbers in the archive; the value of every other field is the word itself.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Field:
    """One field. ``filter`` is the name of the filter, as in addresses, that takes its values, and ``role`` the role
    that goes with it; ``of`` is what its values are."""

    name: str
    filter: str
    role: str = ""
    of: str = "word"


FIELDS = {
    f.name: f
    for f in (
        Field("type", "type"),
        Field("mode", "mode"),
        Field("standing", "standing"),
        Field("aspect", "aspect"),
        Field("context", "context"),
        Field("topic", "context"),
        Field("actor", "actor", "actor", "actor"),
        Field("recipient", "actor", "recipient", "actor"),
        Field("responder", "actor", "responder", "actor"),
        Field("via", "actor", "via", "actor"),
        Field("source", "actor", "source", "actor"),
        Field("claimant", "claimant", of="actor"),
        Field("outlet", "outlet", of="actor"),
        Field("country", "country", of="country"),
        Field("land", "place", of="country"),
        Field("province", "province", of="province"),
        Field("place", "place", of="place"),
        Field("year", "period", of="time"),
        Field("solar_year", "period", of="time"),
        Field("month", "period", of="time"),
        Field("solar_month", "period", of="time"),
    )
}
"""All fields. ``country`` is that of those who act or are acted on, ``land`` that in which it happens. The filter
``period`` stands for ``from`` and ``to``, both with the same year or month."""

_ACCOUNTS = "FROM account t JOIN {0} ON {1} WHERE NOT t.rejected AND t.event_id IN {{events}}"


def _of(field: str, value: str, table: str, on: str, more: str = "") -> str:
    return f"SELECT t.event_id, '{field}', {value} " + _ACCOUNTS.format(table, on) + (f" AND {more}" if more else "")


def _own(field: str, value: str, more: str = "1") -> str:
    return f"SELECT e.id, '{field}', {value} FROM event e WHERE e.id IN {{events}} AND NOT e.rejected AND {more}"


_PLACED = "account_place x ON x.account_id = t.id JOIN place p"
VALUES = " UNION ".join(
    [
        _own("type", "e.type"),
        _own("mode", "e.mode", "e.mode IS NOT NULL"),
        _own("standing", "e.standing"),
        _own("aspect", "e.aspect"),
        _own("day", "e.day", "e.day IS NOT NULL"),
        _own("end", 'coalesce(e."end", e.day)', "e.day IS NOT NULL"),
        _of("context", "l.name", "label l", "l.account_id = t.id", "l.kind = 'context'"),
        _of("topic", "l.name", "label l", "l.account_id = t.id", "l.kind = 'topic'"),
        "SELECT t.event_id, p.role, p.actor_id " + _ACCOUNTS.format("party p", "p.account_id = t.id"),
        _of("responder", "r.actor_id", "response r", "r.account_id = t.id"),
        _of("claimant", "p.actor_id", "party p", "p.account_id = t.id", "p.role = 'source'"),
        _of("claimant", "c.actor_id", "toll o", "o.account_id = t.id JOIN toll_claimant c ON c.toll_id = o.id"),
        _of("outlet", "d.outlet_id", "document d", "d.id = t.document_id", "d.outlet_id IS NOT NULL"),
        _of(
            "country",
            "a.country",
            "party p",
            "p.account_id = t.id JOIN actor a ON a.id = p.actor_id",
            "p.role IN ('actor', 'recipient') AND a.country != ''",
        ),
        _of("land", "p.country", _PLACED, "p.id = x.place_id", "p.country != ''"),
        _of("province", "p.province", _PLACED, "p.id = x.place_id", "p.province != ''"),
        _of("place", "p.id", _PLACED, "p.id = x.place_id"),
    ]
)
"""(event, field, value) of the events in ``{events}``, each once: a query to be formatted with a list or a subquery.
Besides the fields above it tells ``day``, by which events are ordered, and ``end``, the last day of each."""
