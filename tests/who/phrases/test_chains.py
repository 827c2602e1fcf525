"""Where names end that common words follow, and numbers that are part of a name."""

from __future__ import annotations

import pytest

from rawi import read
from tests.what.told import last_parties, told


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("نشست ده کشور دارای نفت در برلین برگزار شد.", "ده کشور"),
        ("سه نماینده اعم از زن و مرد از دولت انتقاد کردند.", "سه نماینده"),
    ],
)
def test_a_name_ends_before_what_somebody_has(text: str, who: str) -> None:
    assert last_parties(text)[0] == [who]


def test_countries_of_the_world_are_in_no_place() -> None:
    actors = read("دولت به ده کشور دنیا کمک کرد.").actors
    assert "Danya" not in " ".join(a.name_en for a in actors)


def test_a_precinct_is_the_police() -> None:
    assert told("کلانتری ۱۷ سه نفر را دستگیر کرد.") == ["COERCE arrest: کلانتری ۱۷ > سه نفر"]


def test_a_family_called_so_is_a_person() -> None:
    assert last_parties("احمد کلانتری از دولت انتقاد کرد.") == (["احمد کلانتری"], ["دولت"])


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("پولیس سه صد و چهل و پنج تن را بازداشت کرد.", 345),
        ("پولیس بیست پنج تن را بازداشت کرد.", 25),
        ("پولیس ۳ هزار ۴۴۰ تن را بازداشت کرد.", 3440),
        ("پاسگاه ۴ دو نفر را دستگیر کرد.", 2),
    ],
)
def test_numbers_side_by_side(text: str, number: int) -> None:
    (event,) = read(text).events
    assert [t.low for t in event.tolls] == [number]


@pytest.mark.parametrize(
    "text",
    [
        "با تلاش ماموران کلانتری ۱۲ شهید هاشمی نژاد مشهد، ۶۰ نفر دستگیر شدند.",
        "با تلاش ماموران کلانتری ۱۲ شهید هاشمی مشهد، ۶۰ نفر دستگیر شدند.",
    ],
)
def test_a_martyr_whom_a_precinct_is_named_after_is_not_arrested(text: str) -> None:
    assert last_parties(text)[1] == ["۶۰ نفر"]


def test_a_name_ends_before_words_written_together() -> None:
    assert last_parties("سیدناصر موسوی درگفتگو با خبرنگاران از دولت انتقاد کرد.")[0] == ["سیدناصر موسوی"]


@pytest.mark.parametrize("type_", ["PROTEST", "SUPPORT"])
def test_what_heads_a_programme_is_no_deed(type_: str) -> None:
    text = "این حزب شعار آزادی را در صدر برنامهٔ خود قرار داد."
    assert not [line for line in told(text) if line.startswith(type_)]


def test_staying_out_is_no_help() -> None:
    text = "وزیر دفاع خواستار عدم مداخلهٔ آمریکا در مبارزه با تروریسم شد."
    assert told(text) == ["REQUEST change: وزیر دفاع > آمریکا"]
