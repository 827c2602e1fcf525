"""Questions to an archive: rows, or one line that says what is wrong with the question."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from sqlite3 import Connection
from typing import Any
from urllib.parse import parse_qs, quote, urlencode

from hypothesis import strategies as st

from fuzz import texts
from fuzz.archive import archive
from fuzz.limits import Allowance
from fuzz.target import Target
from rawi.archive import ask
from rawi.archive.database import ArchiveError, connect
from rawi.archive.facets import facets
from rawi.archive.filters import Filters
from rawi.archive.lookup import days, row_of
from rawi.archive.page import actors_page, events_page, search_page, statements_page
from rawi.archive.search import search
from rawi.archive.timeline import timeline
from rawi.text.analyser import default as analyser

MANY = ("actors", "types", "standings", "aspects")
FIELDS = ("role", "mode", "context", "place", "first", "last", "claimant", "outlet", "text", "country", "province")
KNOWN = [
    *("طالبان", "Taliban", "Kabul", "کابل", "AFG", "AF-HER", "هرات", "ASSAULT", "assault", "disputed", "past", "actor"),
    *("source", "via", "responder", "speaker", "arrest", "military", "2024-11", "1403-09", "۵ قوس ۱۴۰۳", "1403", "شفق"),
    *(
        '"وزیر خارجه"',
        "*",
        "NEAR(a b)",
        "a OR b",
        "-",
        "^",
        ":",
        "'",
        '"',
        "%",
        "_",
        "1,5",
        "\x00",
        "e0000000",
        "a" * 9,
    ),
    *("9999-12-31", "0001-01-01", "1403-13", "2024-00", "0000", "99999", "٢٠٢٤-١١-٣١"),
]
WORDS = st.one_of(st.sampled_from(KNOWN), texts.PIECES, texts.TEXTS)
VALUES = st.lists(WORDS, min_size=1, max_size=3).map(" ".join)
LONG = st.builds(lambda piece, often: piece * often, WORDS, st.integers(1, 200))
GIVEN = st.dictionaries(
    st.sampled_from([*MANY, *FIELDS, "after", "exact", "text"]), st.one_of(WORDS, VALUES, LONG), min_size=1, max_size=4
)


@lru_cache(maxsize=1)
def _db() -> Connection:
    return connect(archive("query"))


def check(raw: bytes) -> None:
    """Each question with these fields is answered or refused in one line."""
    given = parse_qs(raw.decode("utf-8", "replace"), keep_blank_values=True)
    text, after = given.get("text", [""])[-1], given.get("after", [""])[-1]
    told: dict[str, Any] = {name: tuple(given.get(name, ())) for name in MANY}
    told.update({name: given.get(name, [""])[-1] for name in FIELDS})
    filters = Filters(**told)
    db, cut = _db(), analyser()
    asked: tuple[Callable[[], Any], ...] = (
        lambda: ask.events(db, filters, cut),
        lambda: ask.statements(db, filters, cut),
        lambda: ask.actors(db, text, filters.mode, filters.country),
        lambda: events_page(db, filters, cut, after),
        lambda: statements_page(db, filters, cut, after),
        lambda: actors_page(db, text, after=after),
        lambda: search_page(db, text, cut, exact="exact" in given, after=after),
        lambda: facets(db, filters, cut),
        lambda: timeline(db, filters, cut),
        lambda: search(db, text, cut, exact=True),
        lambda: days(filters.first),
        lambda: row_of(db, filters.claimant),
    )
    for question in asked:
        answered(question)


def answered(question: Callable[[], Any]) -> None:
    """The question has an answer, or one line says why not."""
    try:
        question()
    except ArchiveError as error:
        assert error.__cause__ is None, error.__cause__
        assert str(error)
        assert len(str(error)) < 1200


def _encoded(fields: dict[str, str]) -> bytes:
    return urlencode(fields, errors="replace").encode()


def _seeds() -> list[bytes]:
    return [
        _encoded({"text": word, "actors": word, field: word}) for word in KNOWN for field in ("place", "first", "types")
    ]


def _words() -> list[str]:
    return [*(f"&{name}=" for name in (*MANY, *FIELDS)), *map(quote, KNOWN)]


TARGETS = (Target("query", check, GIVEN.map(_encoded), _seeds, _words, Allowance(1.5, 4e-4)),)
