"""Who is meant in plain reports: outlets that no list knows, the country struck, mediators, the said person, groups."""

from __future__ import annotations

import pytest

from rawi import read
from tests.what.told import parties


def names(text: str) -> list[str]:
    return [a.name for a in read(text, "2025-01-15").actors]


@pytest.mark.parametrize(
    ("text", "outlet"),
    [
        ("به گزارش خبرگزاری معمار؛ کریم نوری، سفیر چین، با والی هرات دیدار کرد.", "خبرگزاری معمار"),
        ("به گزارش خبرگزاری سپهر، وزیر دفاع ایران به عمان رفت.", "خبرگزاری سپهر"),
        ("به گزارش پایگاه خبری آفتاب، دو نفر بازداشت شدند.", "پایگاه خبری آفتاب"),
    ],
)
def test_an_outlet_is_called_by_what_stands_behind_its_noun(text: str, outlet: str) -> None:
    assert names(text)[0] == outlet


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("مقام‌های پاکستان از حملهٔ هند به بزرگ‌ترین پایگاه این کشور خبر دادند.", (["هند"], ["پاکستان"])),
        ("رسانه‌های لبنان از حملات هوایی اسرائیل به جنوب این کشور خبر دادند.", (["اسرائیل"], ["لبنان"])),
        ("مقام‌های اوکراین از شلیک موشک‌های روسیه به شهرهای این کشور خبر دادند.", (["روسیه"], ["اوکراین"])),
    ],
)
def test_what_is_struck_is_not_of_the_country_that_strikes(text: str, told: tuple[list[str], list[str]]) -> None:
    assert [(list(who), list(whom)) for _, who, whom in parties(text)] == [told]


def test_a_mediator_is_none_of_the_two_sides() -> None:
    text = "هند و پاکستان با وساطت عربستان گفتگو کردند. دو طرف گفتند که به آتش‌بس پابند می‌مانند."
    record = read(text, "2025-01-15")
    by = {a.id: a.name for a in record.actors}
    assert {by[s] for s in record.statements[0].speakers} == {"هند", "پاکستان"}


@pytest.mark.parametrize(
    ("text", "whom"),
    [
        ("پولیس فرد مذکور را بازداشت کرد.", "فرد مذکور"),
        ("دادگاه شخص موصوف را به زندان محکوم کرد.", "شخص موصوف"),
        ("پولیس سه دزد را گرفت. والی گفت که افراد مذکور آزاد شدند.", "سه دزد"),
    ],
)
def test_the_said_person_is_whoever_was_told_of(text: str, whom: str) -> None:
    assert list(parties(text)[-1][2]) == [whom]


def test_how_many_are_in_a_group_is_no_name() -> None:
    record = read("یک گروه هفت نفری طالبان در ننگرهار کشته شدند.", "2025-01-15")
    assert [a.name for a in record.actors][:1] == ["یک گروه هفت نفری طالبان"]
    assert record.events[0].killed == "7"
    assert names("گروه هفت خواستار آتش‌بس شد.") == ["گروه هفت"]


def test_those_counted_as_one_group_are_meant_by_these_people() -> None:
    text = "دیروز ده نفر زخمی شدند. والی گفت: پولیس یک گروه پنج نفری داعش را گرفت. "
    text += "وی افزود: این افراد در ترور دست داشتند."
    assert list(parties(text)[-1][2]) == ["یک گروه پنج نفری داعش"]


@pytest.mark.parametrize(
    ("text", "detained"),
    [
        ("پلیس ۱۵۰ دختر و پسر را بازداشت کرد.", "150"),
        ("پولیس سه مرد و یک زن را بازداشت کرد.", "4"),
    ],
)
def test_one_number_may_count_two_kinds_of_people(text: str, detained: str) -> None:
    record = read(text, "2025-01-15")
    assert record.events[0].detained == detained
    assert len(record.events[0].recipients) == (1 if detained == "150" else 2)


def test_towns_that_no_list_knows_stand_in_a_list_of_towns() -> None:
    record = read("در شهرهای هرات، نورک و کابل پنج تن بازداشت شدند.", "2025-01-15")
    assert [p.name for p in record.events[0].places] == ["هرات", "نورک", "کابل"]
    assert [a.name for a in record.actors if a.id in record.events[0].recipients] == ["پنج تن"]
    assert "پولیس" in names("در شهرهای هرات، پولیس و طالبان درگیر شدند.")


def test_the_general_staff_is_of_its_own_country() -> None:
    assert names("ستاد کل نیروهای مسلح ارمنستان گفت که راه بسته است.")[0] == "ستاد کل نیروهای مسلح ارمنستان"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("به گفته این زنان طالبان سه دختر را با خود برده‌اند.", (["طالبان"], ["سه دختر"])),
        ("به گفتهٔ این منابع طالبان سه نفر را کشتند.", (["طالبان"], ["سه نفر"])),
        ("به گفتهٔ منابع طالبان سه نفر کشته شدند.", ([], ["سه نفر"])),
        ("به گفتهٔ این مقام طالبان سه نفر کشته شدند.", ([], ["سه نفر"])),
    ],
)
def test_who_tells_is_not_of_those_who_act(text: str, told: tuple[list[str], list[str]]) -> None:
    assert [(list(who), list(whom)) for _, who, whom in parties(text)] == [told]


def test_those_in_the_name_of_an_outlet_are_nobody_told_of() -> None:
    text = "خبرگزاری زنان افغانستان: طالبان به دستگیری زنان در غرب کابل پرداخته‌اند."
    assert list(parties(text)[0][2]) == ["زنان"]


@pytest.mark.parametrize("name", ["حکمت کریمی", "سعادت کریمی", "توفیق نوری"])
def test_words_of_the_language_are_given_names_before_a_family_name(name: str) -> None:
    assert name in names(f"پولیس {name} را بازداشت کرد.")


@pytest.mark.parametrize(
    "text",
    [
        "پلیس کریم نوری رئیس شورا را بازداشت کرد.",
        "ارتش کریم نوری فرماندار پیشین را بازداشت کرد.",
        "محکمه کریم نوری والی پیشین را به پنج سال زندان محکوم کرد.",
    ],
)
def test_the_police_act_on_whom_a_name_and_a_title_name(text: str) -> None:
    assert list(parties(text)[0][2]) == ["کریم نوری"]


def test_this_medium_is_not_where_others_write() -> None:
    text = "گاردین از جنگ نوشت. والی در توییتر نوشت که راه بسته است. به نوشتهٔ این رسانه، طالبان سه نفر را کشتند."
    record = read(text, "2025-01-15")
    by = {a.id: a.name for a in record.actors}
    assert [by[a] for a in record.events[-1].sources] == ["گاردین"]


@pytest.mark.parametrize("body", ["مجلس", "دولت", "پارلمان", "ارتش"])
def test_what_is_asked_of_a_body_is_no_part_of_its_name(body: str) -> None:
    assert parties(f"وزیر از {body} خواسته تا راه را باز کند.") == [("REQUEST", ("وزیر",), (body,))]
