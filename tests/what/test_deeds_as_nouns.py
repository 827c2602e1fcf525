"""Deeds told by nouns: clashes, sanctions, what drew criticism, and who only tells of a deed."""

from __future__ import annotations

import pytest

from rawi import read
from tests.what.told import told


@pytest.mark.parametrize(
    "text",
    [
        "درگیری میان طالبان و داعش در کنر جان سه تن را گرفت.",
        "درگیری بین طالبان و داعش سبب کشته شدن سه تن شد.",
    ],
)
def test_both_sides_of_a_clash_that_is_the_subject_act(text: str) -> None:
    assert told(text) == ["ASSAULT: طالبان, داعش > سه تن"]


def test_an_attack_without_casualties_took_place() -> None:
    attack = "حملهٔ حزب‌الله به نیروهای ائتلاف در اربیل تلفاتی در پی نداشت."
    assert told(attack) == ["ASSAULT: حزب‌الله > نیروهای ائتلاف"]
    assert told("اسرائیل به نیروهای ائتلاف حمله کرد. به گفتهٔ پولیس، این حمله تلفاتی نداشت.") == [
        "ASSAULT: اسرائیل > نیروهای ائتلاف"
    ]


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("تحریم‌های روسیه علیه طالبان پابرجاست.", "SANCTION: روسیه > طالبان"),
        ("تحریم‌های روسیه علیه طالبان به قوت خود باقی است.", "SANCTION: روسیه > طالبان"),
        ("تحریم‌های تازهٔ روسیه بر طالبان دیروز به اجرا درآمد.", "SANCTION: روسیه > طالبان"),
        # in the ezafe of sanctions that name nobody else stands who bears them, but for those who put them on others
        ("تحریم‌های ایران دیروز اجرایی شد.", "SANCTION: > ایران"),
        ("تحریم‌های آمریکا دیروز اجرایی شد.", "SANCTION: آمریکا >"),
    ],
)
def test_whose_sanctions_are_in_force(text: str, event: str) -> None:
    assert told(text) == [event]


def test_an_arrest_that_drew_criticism_is_told() -> None:
    text = "بازداشت کریم نوری از سوی طالبان واکنش‌های گسترده‌ای برانگیخت."
    assert "COERCE arrest: طالبان > کریم نوری" in told(text)
    again = "طالبان کریم نوری را بازداشت کردند. این بازداشت واکنش‌های گسترده‌ای برانگیخت."
    assert [e for e in told(again) if e.startswith("COERCE")] == ["COERCE arrest: طالبان > کریم نوری"]


@pytest.mark.parametrize(
    "text",
    [
        # a ministry or department without police tells of the arrests of others
        "سخنگوی وزارت خارجهٔ ترکیه گفت که سه پزشک بازداشت شدند.",
        "رئیس ادارهٔ صحت کنر گفت که سه پزشک بازداشت شدند.",
    ],
)
def test_who_only_tells_of_an_arrest_made_none(text: str) -> None:
    assert told(text) == ["COERCE arrest: > سه پزشک"]


def test_who_tells_of_an_arrest_told_before_has_no_part_in_it() -> None:
    text = "طالبان والی پیشین قندهار را بازداشت کرد. وزیر دفاع پاکستان گفت والی پیشین قندهار در هرات بازداشت شد."
    assert told(text) == ["COERCE arrest: طالبان > والی پیشین قندهار"]


def test_so_many_kept_in_prison_since_a_day_still_are() -> None:
    (event,) = read("طالبان از یک ماه پیش ۱۲ تن را در زندان نگه داشته است.", "2025-01-15").events
    assert event.aspect == "ongoing"


def test_a_prize_holder_who_teaches_honours_nobody() -> None:
    assert told("نرگس محمدی، برندهٔ جایزهٔ صلح، در دانشگاه درس می‌داد.") == []


def test_a_drill_is_held_in_a_city_and_not_against_it() -> None:
    assert told("چین دیروز در تهران رزمایش نظامی برگزار کرد.") == ["MOBILIZE troops: چین >"]


@pytest.mark.parametrize("where", ["شهر خرطوم", "ولایت کنر"])
def test_a_state_that_leaves_a_place_withdraws(where: str) -> None:
    assert told(f"آلمان تا پایان ماه جاری از {where} خارج خواهد شد.") == ["RETREAT withdraw: آلمان >"]


def test_where_and_when_of_what_opens_a_text_or_is_taken_up() -> None:
    (event,) = read("در شهر زاهدان در جنوب ایران، پولیس سه تن را بازداشت کرد.", "2025-01-15").events
    assert [p.name for p in event.places] == ["شهر زاهدان"]
    (event,) = read("در حملهٔ اسرائیل در حلب شش نفر کشته شدند. این رویداد در ماه دسامبر رخ داد.", "2025-01-15").events
    assert event.time is not None
    assert event.time.start == "2024-12-01"


def test_who_counts_the_dead_otherwise_disputes_the_attack() -> None:
    record = read("روسیه گفت که در حلب ده تن را کشته است. سازمان ملل اما گفت که تنها سه تن کشته شده‌اند.", "2025-01-15")
    (event,) = record.events
    assert event.killed == "10|3"
    assert [r.stance for r in event.responses] == ["disputes"]
    assert len(event.sources) == 1


def test_a_toll_that_has_grown_is_that_of_the_attack() -> None:
    text = "در حملهٔ اسرائیل به حلب سه تن کشته شدند. پولیس گفت شمار کشته‌شدگان به ۱۲ تن افزایش یافته است."
    (event,) = read(text, "2025-01-15").events
    assert event.killed == "3|12"


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("طالبان سه تن را بازداشت کرد. بازداشت‌شدگان به زندان منتقل شدند.", "COERCE arrest: طالبان > سه تن"),
        ("ماموران دولت زنان را بازداشت کردند. آنان در خانه بازداشت شدند.", "COERCE arrest: ماموران دولت > زنان"),
        ("روسیه به ارتش ترکیه حمله کرد. مهاجمان پس از این حمله فرار کردند.", "ASSAULT: روسیه > ارتش ترکیه"),
    ],
)
def test_a_deed_told_again_is_one(text: str, event: str) -> None:
    assert told(text) == [event]


@pytest.mark.parametrize("before", ["", "پیش از این نیز "])
def test_supporters_behind_forces_are_whom_it_befalls(before: str) -> None:
    text = f"{before}ماموران وزارت اطلاعات هواداران حزب مخالف را بازداشت کردند."
    assert told(text) == ["COERCE arrest: ماموران وزارت اطلاعات > هواداران حزب مخالف"]


def test_a_ban_in_force_goes_on() -> None:
    (event,) = read("ممنوعیت آموزش زنان از سوی طالبان همچنان پابرجاست.", "2025-01-15").events
    assert (event.type, event.aspect) == ("COERCE", "ongoing")
