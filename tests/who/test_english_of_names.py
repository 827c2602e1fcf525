"""How names, numbers and bodies are told in English."""

from __future__ import annotations

import pytest

from rawi import read
from rawi.reader import default
from rawi.record import Record


def names(text: str) -> set[str]:
    return {a.name_en for a in read(text, "2025-03-01").actors}


@pytest.mark.parametrize(
    ("persian", "english"),
    [
        ("حمیدرضا", "Hamid Reza"),
        ("سیدمجتبی", "Sayed Mojtaba"),
        ("صمدی", "Samadi"),
        ("تبریزی", "Tabrizi"),
        ("کرزی", "Karzai"),
        ("زیاده‌خواه", "Zayada Khah"),
        ("۲۶", "26"),
    ],
)
def test_letters_carried_over(persian: str, english: str) -> None:
    assert default().finder.vocabulary.romanise(persian) == english


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("ده‌ها هزار کارگر در کابل تظاهرات کردند.", "tens of thousands of workers"),
        ("صدها هزار کارگر در کابل تظاهرات کردند.", "hundreds of thousands of workers"),
        ("پولیس یک پسر ۱۶ ساله را بازداشت کرد.", "a 16-year-old boy"),
        ("شرکت نفت و گاز با روسیه قرارداد امضا کرد.", "Oil and Gas Company"),
        ("یک منبع آگاه نظامی گفت که جنگ آغاز شد.", "an informed military source"),
        ("به گزارش فارس، روسیه بر کی‌یف حمله کرد.", "Fars News Agency"),
        ("وزرای خارجه ایران و چین در پکن دیدار کردند.", "foreign minister of China"),
        (
            "معاون سیاسی، امنیتی و اجتماعی والی هرات گفت که راه بسته است.",
            "political, security and social deputy of the governor of Herat",
        ),
    ],
)
def test_names(text: str, name: str) -> None:
    assert name in names(text)


def test_thousands_are_not_the_millions_told_of_before() -> None:
    record: Record = read("میلیون‌ها نفر در پکن تظاهرات کردند. هزاران نفر در کابل تظاهرات کردند.", "2025-03-01")
    told = [[a.name_en for a in record.actors if a.id in e.actors] for e in record.events]
    assert told == [["millions of people"], ["thousands of people"]]
