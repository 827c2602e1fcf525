"""Verbs left out where another follows: what befell those counted or taken by somebody, before what became of them."""

from __future__ import annotations

import pytest

import rawi
from tests.what.told import told


@pytest.mark.parametrize(
    ("text", "events"),
    [
        ("چهار شهروند مریوان از سوی نیروهای امنیتی بازداشت و سرنوشت آنان نامعلوم است.", ["COERCE arrest"]),
        ("دو راننده توسط طالبان بازداشت و تاکنون از آنان خبری نیست.", ["COERCE arrest"]),
        ("سه انبار ارتش تخریب و موترهای زیادی به دست شورشیان افتاد.", ["ASSAULT destroy", "COERCE seize"]),
        ("در این عملیات ۲۰ کیلو هروئین کشف و ۴ نفر دستگیر شدند.", ["COERCE seize", "COERCE arrest"]),
        ("پولیس سه دزد را دستگیر و ۱۰ میل تفنگچه کشف کرد.", ["COERCE arrest", "COERCE seize"]),
        # handing over is a part of the arrest
        ("این دو دزد دستگیر و تحویل مراجع عدلی شدند.", ["COERCE arrest"]),
        ("متهمان دستگیر و به مراجع عدلی معرفی شدند.", ["COERCE arrest"]),
        ("اعضای این باند دستگیر و روانهٔ زندان شدند.", ["COERCE arrest"]),
        # nouns of what is told of, or what goes on another object
        ("اخبار بازداشت و شکنجه زندانیان منتشر شد.", []),
        ("این حزب بازداشت و شکنجهٔ دانشجویان را محکوم کرد.", ["ACCUSE disapprove"]),
    ],
)
def test_what_befell_them_before_another_verb(text: str, events: list[str]) -> None:
    assert sorted(line.split(":")[0] for line in told(text)) == sorted(events)


def test_done_by_those_who_could() -> None:
    text = "جبهه آزادی گفت که نیروهایش توانسته‌اند که ده طالب را در بغلان به اسارت بگیرند."
    (event,) = [e for e in rawi.read(text, "2025-01-15").events if e.type == "COERCE"]
    assert (event.mode, event.aspect, event.detained) == ("arrest", "asserted", "10")
