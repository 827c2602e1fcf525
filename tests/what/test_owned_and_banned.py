"""Those released, what people own, and works: none of them takes the part of somebody else."""

import pytest

from rawi import read
from rawi.render import english
from tests.what.told import parties, told


@pytest.mark.parametrize(
    ("text", "whom"),
    [
        ("نادر بهار و کریم نوری، خبرنگاران شرق که ماه گذشته بازداشت شده بودند، آزاد شدند.", "نادر بهار, کریم نوری"),
        ("سارا نوری و مریم بهار، دو معلم که از سوی طالبان بازداشت شده بودند، دیروز آزاد شدند.", "سارا نوری, مریم بهار"),
        ("کریم نوری و نادر بهار، استادانی که در کابل بازداشت شده بودند، از زندان آزاد شدند.", "کریم نوری, نادر بهار"),
    ],
)
def test_persons_whom_a_plural_describes_are_freed_and_were_held(text: str, whom: str) -> None:
    lines = told(text)
    assert f"RETREAT release: > {whom}" in lines
    assert any(line.startswith("COERCE arrest:") and line.endswith(f"> {whom}") for line in lines)


def test_a_count_of_others_is_none_of_the_persons() -> None:
    lines = told("کریم نوری و نادر بهار، سه معلم که در کابل بازداشت شده بودند، آزاد شدند.")
    assert "COERCE arrest: > سه معلم" in lines


@pytest.mark.parametrize("what", ["این فیلم", "سریال تازهٔ او", "این نمایشنامه"])
def test_a_work_is_banned_and_not_arrested(what: str) -> None:
    assert told(f"{what} در تهران توقیف شد.") == ["COERCE censor: >"]


def test_people_of_a_work_are_arrested() -> None:
    assert told("پلیس در تهران بازیگر این سریال را بازداشت کرد.") == ["COERCE arrest: پلیس > بازیگر"]
    assert told("این مرد توقیف شد.") == ["COERCE arrest: > این مرد"]


def test_what_is_his_is_not_he() -> None:
    assert parties("این مرد گفت که طالبان موترم را گرفتند.") == [("COERCE", ("طالبان",), ("این مرد",))]
    assert told("یک زن گفت که طالبان موترم را بردند.") == ["COERCE seize: طالبان > یک زن"]
    assert told("پولیس موترسایکلش را گرفته است.") == []
    assert told("ماموران برادرم را گرفتند.") == ["COERCE arrest: ماموران > برادرم"]


def test_one_who_shuts_his_shop_is_on_no_strike() -> None:
    assert told("احمد نوری دکان خود را بست و به خانه رفت.") == []
    assert told("صرافان هرات دکان‌های‌شان را بستند.") == ["PROTEST strike: صرافان هرات >"]
    assert told("احمد نوری گفت که طالبان دکانش را بستند.") == ["COERCE restrict: طالبان > احمد نوری"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("پولیس مرد دیگری را بازداشت کرد.", "another man"),
        ("سرباز دیگری در کابل زخمی شد.", "Another soldier"),
        ("گروه‌های دیگری حمله کردند.", "Other groups"),
    ],
)
def test_another_is_no_town(text: str, name: str) -> None:
    assert name in english(read(text))[0].sentence


def test_of_what_unit_somebody_is_says_not_how_he_was_killed() -> None:
    assert told("اسرائیل فرمانده یگان راکتی حماس را کشت.") == ["ASSAULT: اسرائیل > فرمانده یگان راکتی حماس"]
    assert told("اسرائیل با راکت خانهٔ والی را زد.")[0].startswith("ASSAULT heavy-weapons: اسرائیل")
