"""The tables that reading needs, compiled from a lexicon; those of the packaged lexicon are kept between runs.

Compiling them takes half a second, which is most of what one report takes from the shell. They are kept as a pickle, in
the cache folder, under a fingerprint of the program's own files; see docs/decisions/0023-kept-tables.md.
"""

from __future__ import annotations

import hashlib
import os
import pickle
import sys
import zlib
from importlib.machinery import EXTENSION_SUFFIXES
from pathlib import Path

from rawi.clauses.parse import ClauseParser
from rawi.lexicon import Lexicon, cache, load
from rawi.lexicon.load import adopt
from rawi.text import Analyser
from rawi.text.analyser import default as packaged_analyser
from rawi.text.phrases import phrases
from rawi.text.standard import Standards
from rawi.time.find import vocabulary_of
from rawi.what import read as what_room
from rawi.what.read import WhatReader
from rawi.who import Finder

ROOT = Path(__file__).parent
ROOMS = ("record", "lexicon", "english", "text", "time", "who", "clauses", "what")
"""What the tables are made from and by."""
KIND = "tables"
KEPT = 3
"""So many are kept: they are large, and each installed version has its own."""
CHECKSUM = 4
"""Bytes of the checksum that stands before what is kept."""
COMPILED = (what_room.__file__ or "").endswith(tuple(EXTENSION_SUFFIXES))
"""Whether the rooms are compiled to C (decision 20): such classes may be written as a pickle, but not read from one."""


class Tables:
    """What the rooms compiled from one lexicon."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.lexicon = lexicon
        self.analyser = packaged_analyser() if lexicon is load() else Analyser(lexicon)
        self.standards = Standards(lexicon)
        self.times = vocabulary_of(lexicon)
        self.finder = Finder(lexicon)
        self.parser = ClauseParser(lexicon)
        self.what = WhatReader(lexicon)
        phrases().keep()


def packaged() -> Tables:
    """The tables of the packaged lexicon: as they were kept, or else compiled, and kept for the next time."""
    if COMPILED:
        return Tables(load())
    name = fingerprint()
    tables = _kept(name)
    if tables is None:
        tables = Tables(load())
        _keep(name, tables)
    else:
        adopt(tables.lexicon)
        phrases().use(tables.analyser)
    return tables


def fingerprint() -> str:
    """What the tables depend on: Python, and the program's files by path, size and time, as bytecode does."""
    files = [__file__]
    for room in ROOMS:
        for folder, _, names in os.walk(ROOT / room):
            files.extend(f"{folder}/{name}" for name in names if not name.endswith(".pyc"))
    about = [(path, found.st_size, found.st_mtime_ns) for path in sorted(files) for found in (os.stat(path),)]
    return hashlib.blake2b(repr((sys.version, about)).encode(), digest_size=16).hexdigest()


def _kept(name: str) -> Tables | None:
    """The tables kept under a fingerprint; None where there are none, or not whole, or somebody else may have written
    them: a pickle is a program, like bytecode."""
    content = cache.read(KIND, name, ours=True)
    if content is None:
        return None
    pickled = memoryview(content)[CHECKSUM:]
    if _checksum(pickled) != content[:CHECKSUM]:
        return None
    tables = pickle.loads(pickled)
    return tables if isinstance(tables, Tables) else None


def _keep(name: str, tables: Tables) -> None:
    content = pickle.dumps(tables, pickle.HIGHEST_PROTOCOL)
    cache.write(KIND, name, _checksum(content) + content, KEPT)


def _checksum(content: bytes | memoryview) -> bytes:
    return zlib.crc32(content).to_bytes(CHECKSUM, "big")
