"""The tables that are kept between runs: the same records as from tables just compiled, and never a stale one."""

from __future__ import annotations

import os
import pickle
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from rawi import tables
from rawi.lexicon import load
from rawi.reader import Reader
from rawi.tables import CHECKSUM, KEPT, KIND, Tables, fingerprint, packaged

TEXTS = (
    "کابل: طالبان دو خبرنگار را در هرات بازداشت کردند. وزارت خارجهٔ پاکستان این اقدام را محکوم کرد.",
    "به گفتهٔ منابع محلی، روز دوشنبه سه سرباز در ولسوالی چنارباشی کشته شدند؛ سخنگوی والی این گزارش را رد کرد.",
)


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty cache."""
    monkeypatch.setenv("RAWI_CACHE", str(tmp_path / "cache"))
    return tmp_path / "cache"


@pytest.fixture
def compiled(monkeypatch: pytest.MonkeyPatch) -> Callable[[], int]:
    """How often tables have been compiled since the test began."""
    whole, made = Tables(load()), []

    def init(self: Tables, lexicon: object) -> None:
        made.append(lexicon)
        vars(self).update(vars(whole))

    monkeypatch.setattr(Tables, "__init__", init)
    return lambda: len(made)


def _file(cache: Path) -> Path:
    return cache / f"{KIND}-{fingerprint()}"


def _records(of: Tables) -> list[str]:
    reader = Reader.of(of.lexicon)
    reader._use(of, 0.5)
    return [reader.read(text, "2025-01-15").to_json() for text in TEXTS]


def test_kept_tables_give_the_same_records(cache: Path) -> None:
    made = packaged()
    kept = packaged()
    assert kept is not made
    assert _records(kept) == _records(made)
    assert '"events":[{' in _records(kept)[0]


def test_another_process_compiles_nothing(cache: Path) -> None:
    """Nor does it read the lexicon's files."""
    packaged()
    code = """
import sys
import rawi.tables
sys.modules["rawi.lexicon.load"]._folder = None
rawi.tables.Tables.__init__ = None
sys.stdout.write(rawi.read(sys.argv[1], "2025-01-15").events[0].type)
"""
    done = subprocess.run([sys.executable, "-c", code, TEXTS[0]], capture_output=True, check=False)
    assert (done.stdout, done.stderr) == (b"COERCE", b"")


def test_a_compiled_reader_keeps_no_tables(
    cache: Path, compiled: Callable[[], int], monkeypatch: pytest.MonkeyPatch
) -> None:
    """What the compiler to C makes of a class is written as a pickle without complaint and cannot be read again."""
    packaged()
    monkeypatch.setattr(tables, "COMPILED", True)
    kept = _file(cache).stat().st_mtime_ns
    packaged()
    packaged()
    assert compiled() == 3
    assert _file(cache).stat().st_mtime_ns == kept


@pytest.mark.parametrize("damage", [lambda c: c[:-9], lambda c: b"", lambda c: c[:-1] + b"\0", lambda c: b"\0" * 99])
def test_a_broken_file_is_made_anew(cache: Path, compiled: Callable[[], int], damage: Callable[[bytes], bytes]) -> None:
    packaged()
    path = _file(cache)
    path.write_bytes(damage(path.read_bytes()))
    packaged()
    assert compiled() == 2


def test_something_else_in_its_place_is_not_used(cache: Path, compiled: Callable[[], int]) -> None:
    packaged()
    content = pickle.dumps(["no tables"])
    _file(cache).write_bytes(tables._checksum(content) + content)
    packaged()
    assert compiled() == 2


@pytest.mark.skipif(not hasattr(os, "getuid"), reason="files have no owners here")
def test_what_others_may_write_is_not_unpickled(cache: Path, compiled: Callable[[], int]) -> None:
    packaged()
    packaged()
    assert compiled() == 1
    _file(cache).chmod(0o666)
    packaged()
    assert compiled() == 2


def test_a_changed_file_of_the_program_gives_another_fingerprint(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "lexicon").mkdir()
    entry = tmp_path / "lexicon" / "offices.yaml"
    entry.write_text("a", encoding="utf-8")
    monkeypatch.setattr(tables, "ROOT", tmp_path)
    names = {fingerprint()}
    entry.write_text("bb", encoding="utf-8")
    names.add(fingerprint())
    os.utime(entry, ns=(1, 1))
    names.add(fingerprint())
    entry.with_name("bodies.yaml").write_text("a", encoding="utf-8")
    names.add(fingerprint())
    assert len(names) == 4


def test_a_reader_with_words_of_ones_own_keeps_none(cache: Path, tmp_path: Path) -> None:
    (tmp_path / "mine").mkdir()
    Reader([tmp_path / "mine"])
    assert not list(cache.glob(f"{KIND}-*"))


def test_few_are_kept(cache: Path, compiled: Callable[[], int], monkeypatch: pytest.MonkeyPatch) -> None:
    for number in range(KEPT + 2):
        monkeypatch.setattr(tables, "fingerprint", lambda number=number: str(number))
        packaged()
    assert len(list(cache.glob(f"{KIND}-*"))) == KEPT
    assert len((cache / f"{KIND}-{KEPT + 1}").read_bytes()) > CHECKSUM
