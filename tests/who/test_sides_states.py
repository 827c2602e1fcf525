"""States told of by their noun: دو کشور after two bodies of states, دو کشور ایران و عراق."""

from __future__ import annotations

import pytest

from rawi import read
from tests.what.told import last_parties, parties


def test_two_countries_after_two_ministries_are_their_states() -> None:
    record = read(
        "وزارت خارجهٔ ایران با وزارت خارجهٔ ترکیه گفتگو کرد. گفتگوها دربارهٔ بنادر میان دو کشور ادامه دارد.", "2025-01-14"
    )
    names = {a.id: a.name for a in record.actors}
    talks = [e for e in record.events if e.type == "CONSULT" and e.aspect == "ongoing"]
    assert [{names[a] for a in e.actors} for e in talks] == [{"ایران", "ترکیه"}]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("کابل حملات هوایی ترکمنستان را محکوم کرد.", ["کابل"]),
        ("کابل از عشق‌آباد خواست که مرز را باز کند.", ["کابل"]),
        ("کابل شاهد تظاهرات معلمان بود.", ["معلمان"]),
    ],
)
def test_the_capital_at_home_is_its_government_where_it_asks_or_blames(text: str, who: list[str]) -> None:
    assert [list(doers) for _, doers, _ in parties(text)] == [who]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("دو کشور ایران و عراق بر سر آب توافق کردند.", ["ایران", "عراق"]),
        ("کشورهای آلمان، فرانسه و ایتالیا این حمله را محکوم کردند.", ["آلمان", "فرانسه", "ایتالیا"]),
        ("کشورهای همسایهٔ ایران این حمله را محکوم کردند.", ["کشورهای همسایهٔ ایران"]),
        ("مقامات دو کشور هند و پاکستان دیدار کردند.", ["مقامات دو کشور هند", "مقامات پاکستان"]),
        ("ارتش‌های دو کشور تایلند و کامبوج درگیر شدند.", ["ارتش‌های دو کشور تایلند", "ارتش‌های کامبوج"]),
    ],
)
def test_states_named_behind_their_noun_act_each_by_itself(text: str, who: list[str]) -> None:
    assert [list(doers) for _, doers, _ in parties(text)] == [who]


def test_ministers_of_two_states_behind_their_noun_have_each_an_english_name() -> None:
    record = read("وزیران خارجهٔ کشورهای هند و چین گفتگو کردند.")
    english = {a.id: a.name_en for a in record.actors}
    assert [[english[a] for a in e.actors] for e in record.events] == [
        ["foreign minister of India", "foreign minister of China"]
    ]


@pytest.mark.parametrize(
    ("text", "whom"),
    [
        ("وزیر دفاع دنمارک به کی‌یف رفت. او گفت که کوپنهاگن به این کشور تانک می‌دهد.", ["کی‌یف"]),
        ("وزیر دفاع پاکستان به پکن سفر کرد و گفت که اسلام‌آباد از این کشور جنگنده می‌خرد.", ["پکن"]),
        ("وزیر خارجهٔ عمان به تهران رفت. او از میزبانی این کشور تشکر کرد.", ["تهران"]),
        ("وزیر خارجهٔ ایران در بغداد گفت که عراق به این کشور گاز می‌فروشد.", ["ایران"]),
    ],
)
def test_this_country_is_not_the_one_that_does_something_to_it(text: str, whom: list[str]) -> None:
    assert last_parties(text)[1] == whom


@pytest.mark.parametrize(
    ("text", "who", "whom"),
    [
        ("مسکو در واکنش آلمان را به تشدید جنگ متهم کرد.", ["مسکو"], ["آلمان"]),
        ("پکن در بیانیه‌ای واشنگتن را به زورگویی متهم کرد.", ["پکن"], ["واشنگتن"]),
        ("کابل در پاسخ از اسلام‌آباد خواست که حمله نکند.", ["کابل"], ["اسلام‌آباد"]),
    ],
)
def test_a_capital_answers_another_state(text: str, who: list[str], whom: list[str]) -> None:
    assert [(list(doers), list(befell)) for _, doers, befell in parties(text)] == [(who, whom)]
