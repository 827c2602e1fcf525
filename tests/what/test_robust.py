"""What stands beside a deed (who tells it, when, what an outlet is called) changes neither who did it nor to whom."""

from __future__ import annotations

import pytest

from .told import told

DEEDS = {
    "پولیس شهر را محاصره کرد.": "COERCE restrict: پولیس >",
    "نیروهای روسی شهر باخموت را تصرف کردند.": "COERCE seize: نیروهای روسی >",
    "دادستان متهمان پرونده را احضار کرد.": "COERCE: دادستان > متهمان پرونده",
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
