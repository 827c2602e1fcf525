"""News under bans: sources taken up again, whom bans befall, lists of what was done, attackers joined by و."""

from __future__ import annotations

import pytest

from rawi import read
from tests.what.told import parties, speakers, told


def test_a_source_taken_up_is_never_whom_it_told_of() -> None:
    text = "منابع در غزنی می‌گویند که طالبان احمد نوری را بازداشت کرده‌اند. این منبع افزود که او شکنجه شده است."
    assert speakers(text) == ["منابع در غزنی", "منابع در غزنی"]


@pytest.mark.parametrize("mark", ["؛", "،"])
def test_a_title_set_off_by_any_mark_leaves_the_subject(mark: str) -> None:
    (event,) = parties(f"منابع در کندز می‌گویند که طالبان کریم رحیمی{mark} آموزگار پیشین و برادرش را بازداشت کردند.")
    assert event == ("COERCE", ("طالبان",), ("کریم رحیمی", "برادرش"))


@pytest.mark.parametrize(
    ("text", "whom"),
    [
        ("یوناما گفت محرومیت دختران از آموزش ادامه دارد.", "دختران"),
        ("آموزش دختران در کشور ممنوع است.", "دختران"),
        ("نهادهای حقوق بشری از ممنوعیت کارمندان زن به کار در هرات خبر دادند.", "کارمندان زن"),
    ],
)
def test_who_is_banned_bans_nobody(text: str, whom: str) -> None:
    assert ("COERCE", (), (whom,)) in parties(text)


def test_a_thing_that_bears_somebody_is_no_subject() -> None:
    text = "جبههٔ آزادی گفت در حمله به یک موتر حامل نیروهای طالبان، سه عضو این گروه را کشته است."
    assert parties(text) == [("ASSAULT", ("جبههٔ آزادی",), ("سه عضو این گروه",))]


def test_each_of_a_list_undergoes_its_own() -> None:
    text = "در این ماه ۸۵ مظنون بازداشت، ۱۲ کارخانه تخریب و ۴۰ هکتار زمین پاکسازی شده است."
    assert told(text) == ["COERCE arrest: > ۸۵ مظنون", "ASSAULT destroy: > ۱۲ کارخانه"]


def test_many_of_some_are_none_told_of_before() -> None:
    text = "طالبان دو خبرنگار خارجی را آزاد کردند. این گروه خبرنگاران زیادی را شکنجه کرده است."
    assert parties(text)[-1] == ("ASSAULT", ("طالبان",), ("خبرنگاران",))


@pytest.mark.parametrize(
    "text",
    [
        "حملات امریکا و اسرائیل به ایران ادامه دارد.",
        "در حملات امریکا و اسرائیل به ایران ده تن کشته شدند.",
    ],
)
def test_both_attack_who_are_joined(text: str) -> None:
    assert parties(text)[0][1] == ("امریکا", "اسرائیل")


def test_women_of_a_trade_are_whole() -> None:
    assert parties("مأموران امر به معروف زنان خبرنگار را تهدید کردند.")[0][1:] == (
        ("مأموران امر به معروف",),
        ("زنان خبرنگار",),
    )


def test_harm_to_oneself_is_no_attack() -> None:
    assert told("یک مرد در غزنی خود را کشت.") == []
    assert told("یک مهاجم خود را در کابل منفجر کرد.") == ["ASSAULT suicide-attack: یک مهاجم >"]


@pytest.mark.parametrize(
    ("text", "whom"),
    [
        ("هند صدور حکم بازداشت والی قندهار را نکوهش کرد.", ()),
        ("یوناما محدودیت‌های طالبان علیه زنان افغانستان را محکوم کرد.", ("طالبان",)),
    ],
)
def test_who_suffers_what_is_condemned_is_not_condemned(text: str, whom: tuple[str, ...]) -> None:
    assert parties(text)[0][2] == whom


def test_what_goes_on_meanwhile_is_not_on_the_speakers_word() -> None:
    text = "سخنگوی طالبان در حالی این خبر را رد کرده که یوناما از بازداشت سه خبرنگار خبر داده است."
    record = read(text, "2025-01-15")
    arrest = next(e for e in record.events if e.type == "COERCE")
    assert [a.name for a in record.actors if a.id in arrest.sources] == ["یوناما"]


def test_a_participle_before_the_object_marker_ends_a_relative_clause() -> None:
    assert speakers("طالبان گزارشی که یوناما به شورای امنیت ارائه داده را نادرست خواند.") == ["طالبان"]


def test_a_known_name_in_quotation_marks_is_that_actor() -> None:
    assert parties("گروه «داعش» مسئولیت حمله را پذیرفت.")[0][1] == ("داعش",)


def test_an_ezafe_behind_a_quotation_mark_is_no_word() -> None:
    (event,) = parties("طالبان هفت باشندهٔ ولسوالی «دره»ی این ولایت را بازداشت کردند.")
    assert event[2] == ("هفت باشندهٔ ولسوالی «دره»ی این ولایت",)


def test_nobody_is_named_for_a_deed_whose_doer_is_not_known() -> None:
    text = "مهاجمان کارگران را هدف گرفتند. هنوز مشخص نیست که این حمله توسط قاچاقچیان انجام شده است."
    assert parties(text) == [("ASSAULT", ("مهاجمان",), ("کارگران",))]


def test_this_soldier_is_never_the_source() -> None:
    text = "یک نظامی پیشین در تخار کشته شد. منبع افزود که این نظامی پیشین توسط طالبان تیرباران شد."
    assert parties(text) == [("ASSAULT", ("طالبان",), ("یک نظامی پیشین",))]


def test_them_in_the_same_breath_are_those_just_named() -> None:
    text = "منابع می‌گویند که مأموران طالبان سرکوب زنان و محدودیت‌ها علیه آنان را شدت بخشیده‌اند."
    assert parties(text)[0][1:] == (("مأموران طالبان",), ("زنان",))


def test_harm_that_is_counted_befell_those_behind_it() -> None:
    text = "در سه ماه ۲۱ مورد بازداشت و سه مورد شکنجه علیه نیروهای پیشین ثبت شده است."
    assert {whom for _, _, whom in parties(text)} == {("نیروهای پیشین",)}


def test_a_document_pointed_to_speaks_for_who_gave_it_out() -> None:
    text = "سازمان ملل گزارش داد که وضعیت بد است. طالبان آن را رد کرد."
    text += " در این گزارش آمده است که طالبان هشت زن را گرفته است."
    assert speakers(text)[-1] == "سازمان ملل"


def test_two_titles_of_one_person() -> None:
    record = read("کریم نوری سخنگو و معاون وزیر امر به معروف گفت که طالبان سه خبرنگار را آزاد کردند.", "2025-01-15")
    assert [a.name for a in record.actors if a.id in record.events[0].sources] == ["کریم نوری"]


def test_what_is_seized_is_theirs_it_is_taken_from() -> None:
    text = "نیروهای امنیتی پنج عضو داعش را بازداشت کردند و اسلحه و اسناد آنان را ضبط کردند."
    assert parties(text)[1] == ("COERCE", ("نیروهای امنیتی",), ("پنج عضو داعش",))


def test_where_a_place_lies_is_told_by_no_subject() -> None:
    assert parties("طالبان در قصبه، واقع در غرب کابل، سه مرد را بازداشت کردند.") == [
        ("COERCE", ("طالبان",), ("سه مرد",))
    ]


def test_whose_goods_are_handed_out_gave_them() -> None:
    assert parties("کمک‌های ترکیه به زلزله‌زدگان هرات توزیع شد.") == [("AID", ("ترکیه",), ("زلزله‌زدگان هرات",))]


def test_where_goods_go_is_not_who_is_asked() -> None:
    assert parties("هیئت طالبان بر افزایش صادرات به اوزبیکستان تأکید کرد.")[0][2] == ()


@pytest.mark.parametrize(
    "result",
    ["که در نتیجه دو کودک جان باختند", "که بر اثر آن دو کودک جان خود را از دست دادند", "و دو کودک جان باختند"],
)
def test_who_lost_their_lives_by_the_attack_just_told(result: str) -> None:
    assert parties(f"نیروهای پاکستانی به کنر حمله کردند {result}.") == [
        ("ASSAULT", ("نیروهای پاکستانی",), ("دو کودک",))
    ]


def test_a_participle_of_doing_is_no_adjective() -> None:
    assert parties("طالبان به خبرنگاران دستور داده که گزارش ندهند.") == [("REQUEST", ("طالبان",), ("خبرنگاران",))]


def test_media_are_banned_and_girls_kept_from_school() -> None:
    assert parties("طالبان فعالیت رادیو بیگم را به حالت تعلیق درآوردند.")[0] == ("COERCE", ("طالبان",), ("رادیو بیگم",))
    assert told("طالبان دختران را از رفتن به مکتب بازداشته‌اند.")[0].startswith("COERCE restrict")


@pytest.mark.parametrize("operation", ["عملیات مرزی", "عملیات امنیتی و نظامی", "عملیات‌های جداگانه"])
def test_those_counted_behind_an_operation_are_its_victims(operation: str) -> None:
    assert parties(f"در {operation} ۲۵ جنگجوی داعش کشته شدند.") == [("ASSAULT", (), ("۲۵ جنگجوی داعش",))]


def test_a_ban_put_off_is_conceded() -> None:
    assert parties("دادگاه عالی روسیه ممنوعیت فعالیت طالبان را به حالت تعلیق درآورد.") == [
        ("CONCEDE", ("دادگاه عالی روسیه",), ("طالبان",))
    ]
