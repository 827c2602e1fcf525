"""Classes of words: what the engine asks of words is data that a user's folder can add to."""

from __future__ import annotations

import ast
import re
from pathlib import Path
from typing import get_args

import pytest

import rawi
from rawi.lexicon import Lexicon, LexiconError, load
from rawi.lexicon.kinds_classes import ClassName, WordClass
from rawi.reader import Reader
from rawi.text import class_check
from rawi.text.classes import classes_of

PAGE = (Path(__file__).parents[2] / "docs" / "lexicon.md").read_text(encoding="utf-8").split("## Classes of words")[1]
DRONES = PAGE.split("```yaml\n")[1].split("```")[0]
"""The entry that the documentation shows."""
MOST_IN_CODE = 13


def _folder(home: Path, content: str) -> Path:
    (home / "classes.yaml").write_text(content, encoding="utf-8")
    return home


def _problems(lexicon: Lexicon) -> list[tuple[str, str]]:
    """What is wrong with classes: the entry and what it is."""
    reader = Reader.of(lexicon, floor=0)
    found = class_check.problems(lexicon, lambda text: reader.read(text, "2025-01-15").to_json())
    return [(name, problem) for _, name, problem in found]


def test_every_class_has_words_and_is_told_of() -> None:
    known = set(get_args(ClassName))
    assert {entry.name for entry in load().of(WordClass).values()} == known
    assert set(re.findall(r"^\| `(\w+)` \| [^|]+ \|$", PAGE, re.MULTILINE)) == known


def test_every_word_has_a_gloss() -> None:
    entries = load().of(WordClass).values()
    assert [word for entry in entries for word, gloss in entry.words.items() if not gloss.strip()] == []


def test_a_folder_adds_words_to_a_class(tmp_path: Path) -> None:
    more = load([_folder(tmp_path, DRONES)])
    assert classes_of(more)["weapons"] - classes_of(load())["weapons"] == {"انتحاریپرنده"}
    assert _problems(more) == []
    text = "سه انتحاری‌پرنده دیشب بندر را هدف قرار دادند."
    assert [event.type for event in Reader.of(more, floor=0).read(text).events] == ["ASSAULT"]
    assert Reader(floor=0).read(text) != Reader.of(more, floor=0).read(text)


@pytest.mark.parametrize(
    ("of_class", "word", "example"),
    [
        ("moments", "روزگار", "از روزگار آتش‌بس نوامبر ۲۰۲۴ اسرائیل ده بار بر لبنان حمله کرده است."),
        ("loads", "خربزه", "هند ۵۰۰ تن خربزه به نیپال کمک کرد."),
        ("accidents", "بهمن", "در بهمن سه نفر کشته شدند."),
    ],
)
def test_each_room_asks_a_folder_too(tmp_path: Path, of_class: str, word: str, example: str) -> None:
    entry = f"mine: {{gloss: mine, class: {of_class}, words: {{{word}: a word}}, examples: [{example}]}}\n"
    more = load([_folder(tmp_path, entry)])
    assert _problems(more) == []


def test_an_example_without_the_words_is_told(tmp_path: Path) -> None:
    wrong = load([_folder(tmp_path, DRONES.replace("سه انتحاری‌پرنده", "سه سرباز"))])
    assert [name for name, _ in _problems(wrong)] == ["loitering_drones"]


def test_a_word_of_a_class_is_one_word(tmp_path: Path) -> None:
    several = load([_folder(tmp_path, DRONES.replace("words:", "words:\n    پهپاد انتحاری: suicide drone"))])
    assert [problem for _, problem in _problems(several)] == ["a word of a class is one word: پهپاد انتحاری"]


def test_a_class_that_nobody_knows_is_refused(tmp_path: Path) -> None:
    with pytest.raises(LexiconError, match=r"classes.yaml: entry 'loitering_drones': .*'weapon'.*'weapons'"):
        load([_folder(tmp_path, DRONES.replace("class: weapons", "class: weapon"))])


def _persian(node: ast.AST) -> set[str]:
    """The Persian words among the strings of some code."""
    strings = (n.value for n in ast.walk(node) if isinstance(n, ast.Constant) and isinstance(n.value, str))
    return {word for string in strings for word in re.findall("[\u0620-\u06d3]{2,}", string)}


def test_python_holds_no_class_of_words() -> None:
    """What the engine is written around, conjunctions and the like, are few: a longer list is for the lexicon."""
    rooms = Path(rawi.__file__).parent
    found = [
        f"{path.relative_to(rooms)}:{node.lineno}: {len(_persian(node))} words belong in lexicon/data/classes.d"
        for room in ("time", "who", "clauses", "what")
        for path in sorted((rooms / room).rglob("*.py"))
        for node in ast.parse(path.read_text(encoding="utf-8")).body
        if isinstance(node, ast.Assign | ast.AnnAssign) and len(_persian(node)) > MOST_IN_CODE
    ]
    assert found == []
