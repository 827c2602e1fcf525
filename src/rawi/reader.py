"""The reader: a report's text in, its record out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from functools import lru_cache
from pathlib import Path

from rawi import __version__
from rawi.lexicon import Lexicon, load
from rawi.lexicon.collector import paused
from rawi.record import Document, Record
from rawi.tables import Tables, packaged
from rawi.time import parse_date
from rawi.time.find import find as find_times
from rawi.what.assemble import assemble
from rawi.what.confidence import FLOOR, keep_sure
from rawi.what.work import Work


class Reader:
    """Reads many reports with one compiled lexicon.

    ``lexicon``: folders whose YAML files are laid over the packaged lexicon. Raises `rawi.lexicon.LexiconError` where
    one of them cannot be used.

    ``floor``: events and statements less likely to be right than this are left out; 0 keeps all that was found.
    """

    def __init__(self, lexicon: Iterable[Path | str] = (), floor: float = FLOOR) -> None:
        folders = tuple(lexicon)
        with paused(lasting=True):
            self._use(Tables(load(folders)) if folders else packaged(), floor)

    @classmethod
    def of(cls, lexicon: Lexicon, floor: float = FLOOR) -> Reader:
        """A reader of a lexicon that is already loaded."""
        reader = cls.__new__(cls)
        with paused(lasting=True):
            reader._use(Tables(lexicon), floor)
        return reader

    def _use(self, tables: Tables, floor: float) -> None:
        self.floor = floor
        self.lexicon, self.analyser, self._standards = tables.lexicon, tables.analyser, tables.standards
        self._times, self.finder, self.parser, self._what = tables.times, tables.finder, tables.parser, tables.what
        self.version = f"rawi {__version__} ({self.lexicon.fingerprint[:8]})"

    def read(
        self,
        text: str,
        published: str | date | None = None,
        *,
        id: str = "",
        title: str = "",
        outlet: str = "",
        url: str = "",
        trace: bool = False,
    ) -> Record:
        """The record of one report.

        ``published`` is the day of publishing: a date, or text in either calendar and any digits; without it, it is
        inferred where the text leaves one answer. With ``trace`` the record tells which rule and entry made each part.
        Raises ValueError for a date that cannot be.
        """
        with paused():
            return self.record(self.work(text, published), id=id, title=title, outlet=outlet, url=url, trace=trace)

    def record(
        self, work: Work, *, id: str = "", title: str = "", outlet: str = "", url: str = "", trace: bool = False
    ) -> Record:
        """The record of what the rooms made of a text; see `read`. For those who need the text's words as well."""
        words, times = work.text, work.times
        statements, events = keep_sure(work.statements, work.events, self.floor)
        document = Document(
            id=id,
            title=title,
            outlet=outlet,
            url=url,
            language=self._standards.of(words),
            published=times.published.day.isoformat() if times.published.day else None,
            published_inferred=times.published.inferred,
        )
        return assemble(document, words, work.who, statements, events, times.notes, self.version, trace)

    def work(self, text: str, published: str | date | None = None) -> Work:
        """All that the rooms made of a text, sure or not: for those who study the reader. Raises ValueError as
        `read`."""
        day = parse_date(published) if isinstance(published, str) and published else None
        if isinstance(published, date):
            day = published
        words = self.analyser.analyse(text)
        times = find_times(words, day, self._times)
        who = self.finder.find(words, times)
        work = self._what.read(words, times, who, self.parser.parse(words, times, who))
        self.finder.unlisted.name(who, words)
        return work


@lru_cache(maxsize=1)
def default() -> Reader:
    """The reader of the packaged lexicon, made once."""
    return Reader()


def read(
    text: str,
    published: str | date | None = None,
    *,
    id: str = "",
    title: str = "",
    outlet: str = "",
    url: str = "",
    trace: bool = False,
) -> Record:
    """Read one report with the packaged lexicon; see `Reader.read`."""
    return default().read(text, published, id=id, title=title, outlet=outlet, url=url, trace=trace)


def check_examples(lexicon: Lexicon) -> Iterator[tuple[str, str, str]]:
    """Entries whose examples do not show what they claim: file, id, and what is wrong."""
    from rawi.clauses import check as clauses_check
    from rawi.text import check as text_check
    from rawi.text import class_check
    from rawi.time import check as time_check
    from rawi.what import check as what_check
    from rawi.who import check as who_check

    reader = Reader.of(lexicon, floor=0)
    analyser, finder = reader.analyser, reader.finder
    yield from text_check.problems(lexicon, analyser)
    yield from class_check.problems(lexicon, lambda text: reader.read(text, "2025-01-15").to_json())
    yield from time_check.problems(lexicon, analyser)
    yield from who_check.problems(lexicon, analyser, finder)
    yield from clauses_check.problems(lexicon, analyser, finder, reader.parser)
    yield from what_check.problems(lexicon, lambda text: reader.work(text, "2025-01-15"))
