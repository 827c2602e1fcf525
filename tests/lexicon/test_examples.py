"""The lexicon's own examples: each is read as its entry says, each counter-example is not."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from rawi.lexicon import Lexicon, load
from rawi.lexicon.kinds_what import Modal, Predicate, Speech, SupportVerb
from rawi.lexicon.kinds_who import NamedActor
from rawi.lexicon.schema import FILES, Entry
from rawi.reader import check_examples
from rawi.text import analyse


def _verbs(lexicon: Lexicon) -> Iterator[tuple[str, str]]:
    shapes: tuple[type[Predicate | Speech | SupportVerb | Modal], ...] = (Predicate, Speech, SupportVerb, Modal)
    for shape in shapes:
        for name, entry in lexicon.of(shape).items():
            yield from ((name, verb) for verb in entry.verbs)


def test_all_examples_hold() -> None:
    assert list(check_examples(load())) == []


def test_every_entry_can_be_reviewed() -> None:
    bare = [
        (file, name)
        for file, entries in load().entries.items()
        for name, entry in entries.items()
        if not entry.gloss.strip() or not entry.examples
    ]
    assert bare == []


def test_every_file_has_a_shape_and_entries() -> None:
    assert set(load().entries) == set(FILES)


def test_every_verb_of_a_frame_is_conjugated() -> None:
    unknown = [
        (name, verb)
        for name, verb in _verbs(load())
        if not any(form.form == "infinitive" for form in analyse(verb).tokens[-1].word.verbs)
    ]
    assert unknown == []


def test_the_entries_shown_in_the_documentation_hold(tmp_path: Path) -> None:
    page = (Path(__file__).parents[2] / "docs" / "lexicon.md").read_text(encoding="utf-8")
    shown = re.findall(r"\*\*, in `(\w+\.yaml)`(?:(?!```).)*```yaml\n(.*?)```", page, re.DOTALL)
    assert len(shown) == 4
    for file, content in shown:
        (tmp_path / file).write_text(content, encoding="utf-8")
    assert list(check_examples(load([tmp_path]))) == []


def _with(**files: dict[str, Entry]) -> Lexicon:
    packaged = load()
    return Lexicon({**packaged.entries, **{k: {**packaged.entries[k], **v} for k, v in files.items()}}, "test")


@pytest.mark.parametrize(
    ("examples", "counter", "problem"),
    [
        (("بانک چنارستان وام داد.",), (), None),
        (("بانکی در کابل وام داد.",), (), "its example is not read as it"),
        (("بانک چنارستان وام داد.",), ("سهام بانک چنارستان فروخته شد.",), "its counter-example is read as it"),
    ],
)
def test_a_wrong_example_is_told(examples: tuple[str, ...], counter: tuple[str, ...], problem: str | None) -> None:
    bank = NamedActor(
        gloss="Bank of Chenarestan", names=("بانک چنارستان",), kind="organization", examples=examples, counter=counter
    )
    found = [(name, text) for file, name, text in check_examples(_with(actors={"bank": bank})) if file == "actors"]
    assert [name for name, _ in found] == (["bank"] if problem else [])
    assert problem is None or problem in found[0][1]
