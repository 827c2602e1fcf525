"""What handlers are given by name: an archive, words, reading, writing, settings and the language."""

from __future__ import annotations

import sqlite3

from litestar.datastructures import State
from litestar.di import NamedDependency, Provide

from rawi.desk.connections import Writer
from rawi.desk.exporting import Exporter
from rawi.desk.language import Lang, language
from rawi.desk.lending import borrowed
from rawi.desk.reading import Reading
from rawi.desk.settings import Settings
from rawi.reader import Reader
from rawi.text.analyser import Analyser

# How handlers name what they are given: def page(db: Db, lang: Chosen) -> ...
Db = NamedDependency[sqlite3.Connection]
Words = NamedDependency[Analyser]
Reads = NamedDependency[Reader]
Readings = NamedDependency[Reading]
Writes = NamedDependency[Writer]
Exports = NamedDependency[Exporter]
Told = NamedDependency[Settings]
Chosen = NamedDependency[Lang]


async def _db(state: State) -> sqlite3.Connection:
    return await borrowed(state.pool)


def _analyser(state: State) -> Analyser:
    return state.reading.reader.analyser  # type: ignore[no-any-return]


def _reader(state: State) -> Reader:
    return state.reading.reader  # type: ignore[no-any-return]


def _reading(state: State) -> Reading:
    return state.reading  # type: ignore[no-any-return]


def _writer(state: State) -> Writer:
    return state.writer  # type: ignore[no-any-return]


def _exporter(state: State) -> Exporter:
    return state.exporter  # type: ignore[no-any-return]


def _settings(state: State) -> Settings:
    return state.settings  # type: ignore[no-any-return]


def dependencies() -> dict[str, Provide]:
    """All of them. The reader takes a second to be made, once; that happens in a thread."""
    return {
        "db": Provide(_db),
        "analyser": Provide(_analyser, sync_to_thread=True),
        "reader": Provide(_reader, sync_to_thread=True),
        "reading": Provide(_reading, sync_to_thread=False),
        "writer": Provide(_writer, sync_to_thread=False),
        "exporter": Provide(_exporter, sync_to_thread=False),
        "settings": Provide(_settings, sync_to_thread=False),
        "lang": Provide(language, sync_to_thread=False),
    }
