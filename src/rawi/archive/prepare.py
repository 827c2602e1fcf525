"""What an archive needs of a report and can be worked out without it: pure, so that many processes can do it."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from rawi.archive import copies, index
from rawi.archive.index import term
from rawi.archive.names import folded
from rawi.archive.weights import TELLING, weight
from rawi.intake import Report
from rawi.record import Event, Record, Span
from rawi.render import english
from rawi.text.analyser import Analyser
from rawi.text.model import Text

if TYPE_CHECKING:
    from rawi.reader import Reader


class Cut(Protocol):
    """A text cut into words: all that is needed of a reading besides its record."""

    text: Text


@dataclass(slots=True)
class Read:
    """A report with what was read of it. ``added`` is when another archive took it in, nothing where it is new."""

    report: Report
    record: Record
    work: Cut
    hash: str
    added: str = ""

    @classmethod
    def of(cls, report: Report, reader: Reader) -> Read:
        """Read one report; nothing is written."""
        work = reader.work(report.text, report.published)
        record = reader.record(work, id=report.id, title=report.title, outlet=report.outlet, url=report.url)
        return cls(report, record, work, text_hash(report.text))


@dataclass(slots=True)
class Prepared:
    """A report that was read, ready for any archive.

    ``hash`` is that of its text; ``lines`` what is indexed of it; ``sketch`` what it is known by among copies;
    ``sentences`` tell its events and statements in English, ``words`` are those its events are compared by; both by
    the ids that they have in the record.
    """

    report: Report
    record: Record
    hash: str
    lines: str
    sketch: list[int]
    sentences: dict[str, str]
    words: dict[str, frozenset[str]]
    added: str = ""


def prepare(read: Read, analyser: Analyser) -> Prepared:
    """All of it."""
    report, record, text = read.report, read.record, read.work.text
    told = {e.id for e in record.events} | {s.id for s in record.statements}
    return Prepared(
        report=report,
        record=record,
        hash=read.hash,
        lines=index.indexed(report.title, text, record, analyser),
        sketch=copies.sketch([t.key for t in text.tokens if t.word.kind in ("word", "number")]),
        sentences={s.about: s.sentence for s in english(record, text.raw) if s.about in told},
        words=event_words(record, text),
        added=read.added,
    )


def text_hash(text: str) -> str:
    """SHA-256 of the text as it came, in UTF-8."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def event_words(record: Record, text: Text) -> dict[str, frozenset[str]]:
    """The telling words around each event, without the names of those who take part: these are compared as actors, and
    counted again as words they would outweigh all the rest of a short sentence."""
    names = {
        a.id: frozenset(
            w for name in (a.name, *(text.raw[m.start : m.end] for m in a.mentions)) for w in folded(name).split()
        )
        for a in record.actors
    }

    def involved(event: Event) -> frozenset[str]:
        return frozenset().union(*(names.get(a, ()) for a in (*event.actors, *event.recipients, *event.sources)))

    return {e.id: _words_around(text, e.evidence) - involved(e) for e in record.events}


def _words_around(text: Text, evidence: tuple[Span, ...]) -> frozenset[str]:
    """The telling words of the sentences in which an event is told."""
    found: set[str] = set()
    tokens = text.tokens
    for sentence in text.sentences:
        if sentence.last <= sentence.first:
            continue
        start, end = tokens[sentence.first].start, tokens[sentence.last - 1].end
        if any(start <= s.start < end for s in evidence):
            words = (tokens[i].word for i in range(sentence.first, sentence.last))
            found.update(term(w) for w in words if w.kind in ("word", "number", "latin"))
    return frozenset(w for w in found if weight(w) >= TELLING)
