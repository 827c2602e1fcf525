"""Sentences made construction by construction: of each family a floor is read right, which only goes up."""

from __future__ import annotations

import importlib.util
import json
import sys
from pathlib import Path
from types import ModuleType

import pytest

from rawi import Reader

from .conftest import ROOT

FLOORS: dict[str, float] = json.loads((Path(__file__).parent / "constructions.json").read_text(encoding="utf-8"))
EACH, SEED = 4, 11


def _script() -> ModuleType:
    spec = importlib.util.spec_from_file_location("constructions", ROOT / "scripts" / "constructions.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["constructions"] = module
    spec.loader.exec_module(module)
    return module


CONSTRUCTIONS = _script()


def test_every_family_has_a_floor() -> None:
    assert {one.family for one in CONSTRUCTIONS.load_constructions()} == set(FLOORS)


@pytest.mark.parametrize("family", FLOORS)
def test_no_family_falls_below_its_floor(family: str, reader: Reader) -> None:
    read = list(CONSTRUCTIONS.readings(reader, EACH, SEED, {family}))
    wrong = [f"{one.construction.name}: {'; '.join(one.wrong)}: {one.text}" for one in read if one.wrong]
    assert 1 - len(wrong) / len(read) >= FLOORS[family], "\n".join(wrong)


def test_the_same_seed_gives_the_same_sentences(reader: Reader) -> None:
    once, again = ([one.text for one in CONSTRUCTIONS.readings(reader, 2, 3, {"word"})] for _ in range(2))
    assert once == again


def test_an_expectation_that_is_not_known_is_refused(tmp_path: Path) -> None:
    (tmp_path / "made.yaml").write_text('- {name: a, gloss: b, text: "c", expected: {whoo: A}}\n', encoding="utf-8")
    with pytest.raises(ValueError, match=r"made\.yaml: a: not known: whoo"):
        CONSTRUCTIONS.load_constructions(tmp_path)


def test_a_sentence_read_wrong_is_found(reader: Reader) -> None:
    words = CONSTRUCTIONS.load_words()
    [one] = [c for c in CONSTRUCTIONS.load_constructions() if c.name == "plain"]
    verb = next(v for v in words.verbs if v.name == "arrest")
    doer, other = words.parties["agents"][0], words.parties["agents"][1]
    filled = {"A": doer, "B": words.parties["people"][0], "V": verb}
    text = CONSTRUCTIONS.fill(one.text, filled)
    record = reader.read(text, CONSTRUCTIONS.PUBLISHED)
    assert CONSTRUCTIONS.verdict_of(one, filled, text, record) == []
    assert CONSTRUCTIONS.verdict_of(one, {**filled, "A": other}, text, record) == ["who wrong"]
    assert CONSTRUCTIONS.verdict_of(one, filled, text, reader.read("هوا سرد است.")) == ["told as nothing"]
