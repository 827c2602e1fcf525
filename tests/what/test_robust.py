"""What stands beside a deed (who tells it, when, what an outlet is called) changes neither who did it nor to whom."""

from __future__ import annotations

import pytest

from rawi import read
from tests.what.told import told

DEEDS = {
    "پولیس شهر را محاصره کرد.": "COERCE restrict: پولیس >",
    "نیروهای روسی شهر باخموت را تصرف کردند.": "COERCE seize: نیروهای روسی >",
    "دادستان متهمان پرونده را احضار کرد.": "ACCUSE investigate: دادستان > متهمان پرونده",
    "افراد مسلح رئیس شورای صلح را ربودند.": "ASSAULT abduct: افراد مسلح > رئیس شورای صلح",
}
BESIDE = (
    "{}",
    "به گفتهٔ یک منبع امنیتی، {}",
    "سخنگوی والی گفت که {}",
    "روز سه‌شنبه، {}",
    "در همین حال، {}",
    "دقایقی بعد {}",
)


@pytest.mark.parametrize("beside", BESIDE)
@pytest.mark.parametrize("deed", DEEDS)
def test_beside(deed: str, beside: str) -> None:
    assert told(beside.format(deed)) == [DEEDS[deed]]


def test_whoever_was_said_to_judge_goes_on() -> None:
    text = "سخنگوی والی گفت که یونیسف این رویداد را تکان‌دهنده خواند و خواستار مجازات عاملان شد."
    assert "REQUEST assist: یونیسف >" in told(text)


def test_who_reports_a_ban_is_not_what_is_banned() -> None:
    assert told("طالبان، به گزارش رسانه‌ها، کار زنان را ممنوع کردند.") == ["COERCE restrict: طالبان > زنان"]


def test_who_acts_after_a_source_is_not_the_source() -> None:
    record = read("به گفتهٔ یک مقام آمریکایی، ترامپ روز سه‌شنبه با نتانیاهو دیدار کرد.", "2025-01-15")
    name = {a.id: a.name for a in record.actors}
    (met,) = record.events
    assert [[name[a] for a in side] for side in (met.actors, met.sources)] == [["ترامپ"], ["یک مقام آمریکایی"]]


def test_whoever_is_named_between_commas_is_the_source() -> None:
    record = read("به گفتهٔ سخنگوی پولیس، کریم رحیمی، سه تن بازداشت شدند.", "2025-01-15")
    name = {a.id: a.name for a in record.actors}
    assert [name[s] for s in record.events[0].sources] == ["کریم رحیمی"]


def test_asked_in_the_passive_nobody_asks() -> None:
    text = "سخنگوی والی گفت که در این سند از تهران خواسته شده اطلاعات بیشتری به آژانس ارائه دهد."
    assert told(text) == ["REQUEST assist: > تهران"]


@pytest.mark.parametrize("text", ["گفت در", "پولیس سه تن را کشت توسط", "وزیر خارجه با سفیر دیدار کرد با", "دیدار با"])
def test_a_preposition_that_nothing_follows(text: str) -> None:
    assert read(text) == read(text)
