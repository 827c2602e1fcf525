"""Reading lexicon files: what is refused, what overrides what, and the cache."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from rawi.lexicon import LexiconError, load
from rawi.lexicon.cache import KEPT, read, write
from rawi.lexicon.kinds_who import NamedActor, Office
from rawi.lexicon.load import DATA, _loaded, files_in

GOOD = "mayor: {gloss: mayor, heads: [شاروال], examples: [شاروال کابل آمد]}\n"


@pytest.fixture(autouse=True)
def unloaded() -> None:
    """Nothing is left of the test before but what the cache on disk keeps."""
    _loaded.clear()


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty cache."""
    monkeypatch.setenv("RAWI_CACHE", str(tmp_path / "cache"))
    return tmp_path / "cache"


def _refused(folder: Path, content: str | bytes, name: str = "offices.yaml") -> str:
    path = folder / name
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    with pytest.raises(LexiconError) as refusal:
        load([folder])
    assert "\n" not in str(refusal.value)
    return str(refusal.value)


def test_an_unknown_key_is_refused_with_file_entry_and_key(tmp_path: Path) -> None:
    message = _refused(tmp_path, "mayor: {gloss: mayor, haeds: [شاروال]}")
    assert all(part in message for part in ("offices.yaml", "'mayor'", "haeds"))


def test_a_missing_key_is_refused(tmp_path: Path) -> None:
    assert "gloss" in _refused(tmp_path, "mayor: {heads: [شاروال]}")


def test_a_key_of_the_wrong_type_is_refused(tmp_path: Path) -> None:
    assert "heads" in _refused(tmp_path, "mayor: {gloss: mayor, heads: شاروال}")


def test_an_id_written_twice_is_refused(tmp_path: Path) -> None:
    message = _refused(tmp_path, GOOD + GOOD)
    assert "line 2 'mayor' is written twice" in message


def test_an_id_written_twice_in_a_folder_of_one_kind_is_refused(tmp_path: Path) -> None:
    (tmp_path / "offices.d").mkdir()
    (tmp_path / "offices.d" / "a.yaml").write_text(GOOD, encoding="utf-8")
    message = _refused(tmp_path, GOOD, "offices.d/b.yaml")
    assert all(part in message for part in ("b.yaml", "'mayor'", "a.yaml"))


@pytest.mark.parametrize("content", ["mayor: {gloss: mayor", "mayor: [", "\tmayor: x", "a: *b"])
def test_what_is_not_yaml_is_refused_with_its_line(tmp_path: Path, content: str) -> None:
    message = _refused(tmp_path, content)
    assert re.search(r"offices.yaml: line [12] ", message)


@pytest.mark.parametrize("content", ["- mayor\n", "mayor\n", "5\n"])
def test_yaml_that_is_no_mapping_is_refused(tmp_path: Path, content: str) -> None:
    assert "maps ids to entries" in _refused(tmp_path, content)


def test_what_is_not_utf8_is_refused(tmp_path: Path) -> None:
    assert "not UTF-8 at byte 7" in _refused(tmp_path, b"mayor: \xff")


def test_a_missing_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(LexiconError, match="no such folder"):
        load([tmp_path / "none"])


def test_a_file_of_no_kind_is_refused(tmp_path: Path) -> None:
    assert "no lexicon file is called 'mayors'" in _refused(tmp_path, GOOD, "mayors.yaml")


def test_an_empty_file_is_no_error(tmp_path: Path) -> None:
    (tmp_path / "offices.yaml").write_text("# nothing yet\n", encoding="utf-8")
    assert load([tmp_path]).of(Office) == load().of(Office)


def test_a_folder_overrides_whole_entries_and_adds(tmp_path: Path) -> None:
    packaged = load().of(Office)
    name = next(n for n, office in packaged.items() if office.sectors)
    (tmp_path / "offices.d").mkdir()
    (tmp_path / "offices.d" / "mine.yaml").write_text(
        f"{name}: {{gloss: mine, heads: [چنارباشی], examples: [چنارباشی آمد]}}\n" + GOOD.replace("mayor", "new_one"),
        encoding="utf-8",
    )
    offices = load([tmp_path]).of(Office)
    assert offices[name].gloss == "mine"
    assert offices[name].sectors == ()
    assert set(offices) == {*packaged, "new_one"}
    assert load([tmp_path]).of(NamedActor) == load().of(NamedActor)
    assert load([tmp_path]).fingerprint != load().fingerprint


def test_a_later_folder_overrides_an_earlier_one(tmp_path: Path) -> None:
    folders = [tmp_path / "a", tmp_path / "b"]
    for folder in folders:
        folder.mkdir()
        (folder / "offices.yaml").write_text(GOOD.replace("gloss: mayor", f"gloss: {folder.name}"), encoding="utf-8")
    assert load(folders).of(Office)["mayor"].gloss == "b"
    assert load(folders[::-1]).of(Office)["mayor"].gloss == "a"


def test_the_cache_gives_the_same_and_may_be_deleted(cache: Path) -> None:
    fresh = load()
    written = list(cache.glob("lexicon-*"))
    assert written
    for again in (lambda: None, lambda: [p.unlink() for p in written]):
        again()
        _loaded.clear()
        assert load().entries == fresh.entries


@pytest.mark.parametrize("content", [b"", b"\x81", b"\xff" * 9, b"\x81\xa4none\x80"])
def test_a_broken_cache_is_not_read(cache: Path, content: bytes) -> None:
    fresh = load()
    for path in cache.iterdir():
        path.write_bytes(content)
    _loaded.clear()
    assert load().entries == fresh.entries


def test_a_cache_that_cannot_be_written_costs_only_time(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    monkeypatch.setenv("RAWI_CACHE", str(tmp_path / "file"))
    assert load().of(Office)


def test_the_cache_does_not_grow_for_ever(cache: Path) -> None:
    for number in range(KEPT + 3):
        write("lexicon", str(number), b"")
    assert len(list(cache.iterdir())) == KEPT
    assert read("lexicon", str(KEPT + 2)) == b""


def test_a_changed_file_is_read_anew(tmp_path: Path) -> None:
    path = tmp_path / "offices.yaml"
    path.write_text(GOOD, encoding="utf-8")
    assert load([tmp_path]).of(Office)["mayor"].gloss == "mayor"
    path.write_text(GOOD.replace("gloss: mayor", "gloss: head of the city"), encoding="utf-8")
    _loaded.clear()
    assert load([tmp_path]).of(Office)["mayor"].gloss == "head of the city"


def test_packaged_files_are_in_order() -> None:
    found = files_in(DATA)
    assert found == sorted(found)
    assert {stem for _, stem in found} == set(load().entries)
