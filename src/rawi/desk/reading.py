"""Reports that come to the desk, and reading them without keeping anything."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from datetime import date
from typing import Annotated, TypeVar

import msgspec
from msgspec import Meta

from rawi.desk.problems import RefusedError
from rawi.intake import Report
from rawi.intake.decode import day
from rawi.intake.model import RefusedError as Undated
from rawi.intake.record import read_report
from rawi.reader import Reader, default
from rawi.record import Record

T = TypeVar("T")
LONGEST = 100_000
"""Characters of one report that is given at the desk: thirty times an article. Books are for rawi add."""


class Given(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """A report as somebody gives it."""

    text: Annotated[
        str, Meta(min_length=1, max_length=LONGEST, description="As published: every span counts its code points.")
    ]
    title: Annotated[str, Meta(max_length=1000)] = ""
    outlet: Annotated[str, Meta(max_length=200, description="Who published it.")] = ""
    url: Annotated[
        str,
        Meta(
            max_length=2000,
            pattern=r"^(https?://[^\x00-\x20\x7f-\xa0]+)?$",
            description="Where; http or https, or empty.",
        ),
    ] = ""
    published: Annotated[
        str,
        Meta(
            description="The day of publishing in either calendar and any digits: 2024-11-25, ۱۴۰۳-۰۹-۰۵, ۵ قوس ۱۴۰۳. "
            "Empty: it is inferred where the text leaves one answer.",
            extra_json_schema={"format": "rawi-day"},
        ),
    ] = ""
    id: Annotated[str, Meta(max_length=200, description="Your own name for it.")] = ""


class Reading:
    """The desk's reader, made when it is first needed, and used by one at a time."""

    def __init__(self, lexicons: Sequence[str] = ()) -> None:
        self._lexicons = tuple(lexicons)
        self._making, self._turn = threading.Lock(), threading.Lock()
        self._made: Reader | None = None

    @property
    def reader(self) -> Reader:
        """The reader. Raises `rawi.lexicon.LexiconError` where a folder of entries cannot be used."""
        with self._making:
            if self._made is None:
                self._made = Reader(self._lexicons) if self._lexicons else default()
            return self._made

    def use(self, work: Callable[[Reader], T]) -> T:
        """Something that takes the reader, in turn."""
        reader = self.reader
        with self._turn:
            return work(reader)

    def record(self, report: Report, trace: bool = False) -> Record:
        """What is read of a report."""
        return self.use(lambda reader: read_report(reader, report, trace))


def report_of(given: Given, source: str = "desk") -> Report:
    """A given report as intake hands it on. Raises `RefusedError` for a day that is none, or a text without letters."""
    if not given.text.strip():
        raise RefusedError(detail="text: there is nothing to read in it")
    published = day_of(given.published)
    return Report(source, None, given.id, given.text, published, given.title, given.outlet, given.url)


def day_of(published: str) -> date | None:
    """A day of publishing. Raises `RefusedError` where it is none."""
    try:
        return day(published) if published.strip() else None
    except Undated as refused:
        raise RefusedError(detail=str(refused)) from None
