"""Deeds that a speaker announces, confirms or points to beside what he says, and deeds that commas join."""

import pytest

from tests.what.told import told


@pytest.mark.parametrize(
    "text",
    [
        "رئیس پلیس قزوین با اعلام دستگیری دو سارق گفت که متهمان جوان‌اند.",
        "رئیس پلیس قزوین با اعلام خبر دستگیری دو سارق گفت که متهمان جوان‌اند.",
        "رئیس پلیس قزوین با اشاره به دستگیری دو سارق افزود که متهمان جوان‌اند.",
        "رئیس پلیس قزوین با تأیید دستگیری دو سارق گفت که متهمان جوان‌اند.",
    ],
)
def test_what_is_announced_beside(text: str) -> None:
    assert told(text) == ["COERCE arrest: پلیس قزوین > دو سارق"]


def test_what_is_pointed_to_needs_both_sides() -> None:
    assert told("وزیر خارجهٔ مصر با اشاره به حملهٔ اسرائیل به لبنان گفت که اوضاع دشوار است.") == [
        "ASSAULT: اسرائیل > لبنان"
    ]
    assert told("روزنامهٔ حریت دربارهٔ تماس تلفنی اردوغان با پوتین نوشت که هوا سرد بود.") == [
        "CONSULT phone: اردوغان > پوتین"
    ]
    assert told("وزیر خارجهٔ مصر دربارهٔ مذاکره با امریکا گفت که اوضاع دشوار است.") == []
    assert told("وزیر خارجهٔ مصر با اشاره به حملات اخیر گفت که اوضاع دشوار است.") == []
    assert told("امام جمعهٔ قم با اشاره به فرا رسیدن زمستان گفت که هوا سرد است.") == []


def test_deeds_joined_by_commas() -> None:
    text = "سازمان ملل از کشته شدن ده نفر، زخمی شدن بیست نفر و بازداشت صد نفر در سودان خبر داد."
    assert told(text) == ["ASSAULT: > ده نفر", "COERCE arrest: > صد نفر"]
    text = "رئیس پلیس قزوین از دستگیری دو قاچاقچی، کشف صد کیلو تریاک و توقیف سه خودرو خبر داد."
    assert told(text) == ["COERCE arrest: پلیس قزوین > دو قاچاقچی", "COERCE seize: پلیس قزوین >"]
    assert told("رئیس پلیس قزوین از دستگیری دو قاچاقچی خبر داد، کشف مواد آسان نیست.") == [
        "COERCE arrest: پلیس قزوین > دو قاچاقچی"
    ]
