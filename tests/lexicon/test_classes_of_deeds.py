"""The classes of deeds: which entries the engine treats in a way of its own stands with the entries."""

from __future__ import annotations

import re
from pathlib import Path
from typing import get_args

import pytest

import rawi
from rawi.lexicon import LexiconError, load
from rawi.lexicon.kinds_deeds import DeedClass
from rawi.lexicon.kinds_what import Predicate
from rawi.reader import Reader, check_examples

PAGE = (Path(__file__).parents[2] / "docs" / "lexicon.md").read_text(encoding="utf-8")
SECTION = PAGE.split("## Classes of deeds")[1].split("## Classes of words")[0]
ENGINE = list(Path(rawi.__file__).parent.rglob("*.py"))


def _folder(folder: Path, content: str) -> Path:
    (folder / "predicates.yaml").write_text(content, encoding="utf-8")
    return folder


def test_every_class_has_entries_and_is_told_of() -> None:
    known = set(get_args(DeedClass))
    assert {name for entry in load().of(Predicate).values() for name in entry.classes} == known
    assert re.findall(r"^\| `(\w+)` \| [^|]+ \|$", SECTION, re.MULTILINE) == sorted(known)


def test_every_class_is_asked_for() -> None:
    code = "".join(path.read_text(encoding="utf-8") for path in ENGINE)
    assert [name for name in get_args(DeedClass) if f'entries["{name}"]' not in code] == []


def test_the_engine_names_no_entry() -> None:
    named = [path.name for path in ENGINE if re.search(r"[\"']predicates:\w", path.read_text(encoding="utf-8"))]
    assert named == []


def test_an_entry_of_a_folder_is_of_the_classes_that_it_names(tmp_path: Path) -> None:
    shown = re.search(r"```yaml\n(.*?)```", SECTION, re.DOTALL)
    assert shown is not None
    more = load([_folder(tmp_path, shown[1])])
    assert list(check_examples(more)) == []
    text = "سربازان خانهٔ او را از ریشه ویران کردند و صاحب آن را کشتند."
    assert [e.type for e in Reader.of(more, floor=0).read(text).events] == ["ASSAULT", "ASSAULT"]
    (tmp_path / "without").mkdir()
    less = load([_folder(tmp_path / "without", shown[1].replace("  classes: [burning_down]\n", ""))])
    assert [e.type for e in Reader.of(less, floor=0).read(text).events] == ["ASSAULT"]


def test_an_unknown_class_is_refused_with_the_one_most_like_it(tmp_path: Path) -> None:
    entry = "hang: {gloss: hanged, type: SANCTION, classes: [execution], verbs: [دار زدن]}\n"
    with pytest.raises(
        LexiconError, match=r"predicates.yaml: entry 'hang': .*'execution'.*did you mean 'executions'\?$"
    ):
        load([_folder(tmp_path, entry)])
