"""What the archive says of its own is said in Dari on Dari pages."""

from __future__ import annotations

import re
from pathlib import Path
from string import Formatter

import pytest

from rawi.archive import actors, alike
from rawi.desk.view import archive_says
from rawi.desk.words import words
from rawi.desk.words.sentences import dari, rows

SOURCE = Path(__file__).parents[2] / "src" / "rawi"
FA = words("fa")


def test_both_sides_have_the_same_places() -> None:
    for english, said in rows():
        places = [{f for _, f, _, _ in Formatter().parse(form) if f} for form in (english, said)]
        assert places[1] <= places[0], english
        assert re.search("[\u0600-\u06ff]", said), english


def test_each_sentence_is_one_that_the_archive_says() -> None:
    """What stands between the places is in the source, cut wherever a string may be put together."""
    text = "".join(p.read_text(encoding="utf-8") for p in SOURCE.rglob("*.py"))
    for english, _ in rows():
        for piece in re.split(r"\{\w+\}|who did it|to whom|and|office|country|event|actor|document|statement", english):
            assert piece.strip(" ;:,'()%") in text, english


@pytest.mark.parametrize("module", [alike, actors])
def test_every_reason_of_a_judgement_is_there(module: object) -> None:
    source = Path(str(module.__file__)).read_text(encoding="utf-8")  # type: ignore[attr-defined]
    reasons = re.findall(r'Judgement\("\w+", [\d.]+, "([^"{]+)"\)', source)
    reasons += re.findall(r'return \(?\(?-?[\d.]+, "([^"{]+)"\)', source)
    assert len(reasons) > 5
    assert [r for r in reasons if not dari(FA, r)] == []


def test_reasons_stand_in_one_line() -> None:
    said = dari(FA, "the same day; the same toll (12); 44% of the words; who: of one side")
    assert said == "همان روز؛ همان رقم تلفات (۱۲)؛ ۴۴٪ کلمات مشترک؛ کی: از یک طرف"
    assert dari(FA, "one is asserted, the other future") == "یکی «روایت به‌عنوان انجام‌شده» است، دیگری «در آینده»"
    assert all(dari(FA, f"whom: {reason}") for reason in alike._MATCHES.values())


def test_what_is_not_known_stays_english_and_hostile_text_stays_text() -> None:
    assert dari(FA, "the moon is full") == ""
    assert archive_says(FA, "the moon is full") == '<bdi lang="en">the moon is full</bdi>'
    asked = "no actor in this archive is called '<b>{0}{x}'; rawi actors lists who is"
    assert "&lt;b&gt;{0}{x}" in archive_says(FA, asked)
