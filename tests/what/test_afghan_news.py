"""News of Afghanistan's years of war: attacks and their tolls, parliament, police and kidnappers, in formal Dari."""

from __future__ import annotations

import pytest

from tests.what.told import parties, speakers, told


@pytest.mark.parametrize(
    ("text", "doers"),
    [
        ("در حملهٔ طالبان، چهار فرد ملکی و ۱۱ سرباز کشته شدند.", ("طالبان",)),
        ("در نتیجهٔ حملات طالبان، چهار فرد ملکی و ۱۱ سرباز کشته شده‌اند.", ("طالبان",)),
        ("در درگیری میان پولیس و طالبان، چهار فرد ملکی و ۱۱ سرباز کشته شدند.", ("پولیس", "طالبان")),
    ],
)
def test_those_counted_behind_a_deed_and_a_comma_are_no_doers(text: str, doers: tuple[str, ...]) -> None:
    assert parties(text) == [("ASSAULT", doers, ("چهار فرد ملکی", "۱۱ سرباز"))]


def test_doers_in_a_list_stay_doers() -> None:
    (event,) = parties("در حملهٔ طالبان، القاعده و داعش بر پوسته‌ها سه سرباز کشته شدند.")
    assert "طالبان" in event[1]


def test_a_place_with_an_adjective_takes_its_town() -> None:
    assert told("در انفجاری در مناطق مسکونی شهر غزنی، یک غیرنظامی کشته شد.") == ["ASSAULT explosives: > یک غیرنظامی"]


@pytest.mark.parametrize("mark", ["،", "؛"])
def test_after_a_deed_told_before_somebody_acts(mark: str) -> None:
    text = f"پس از این رویداد{mark} نیروهای امنیتی، دو تن را بازداشت کردند."
    assert told(text) == ["COERCE arrest: نیروهای امنیتی > دو تن"]


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("شماری از اعضای مجلس وزیر داخله را متهم کردند.", "ACCUSE allege: شماری از اعضای مجلس > وزیر داخله"),
        ("هیئت اداری مجلس رئیس جمهور را متهم کرد.", "ACCUSE allege: هیئت اداری مجلس > رئیس جمهور"),
        ("نمایندگان مجلس از وزیر مخابرات سلب صلاحیت کردند.", "SANCTION: نمایندگان مجلس > وزیر مخابرات"),
        ("نمایندگان مجلس دو وزیر را استیضاح کردند.", "ACCUSE investigate: نمایندگان مجلس > دو وزیر"),
    ],
)
def test_members_of_parliament_and_ministers(text: str, line: str) -> None:
    assert told(text) == [line]


def test_who_is_spoken_of_is_not_who_speaks() -> None:
    text = "کریم نوری، معاون دادستانی، گفت که این مقام ریاست پاسپورت به اتهام رشوت بازداشت شده است."
    assert parties(text) == [("COERCE", (), ("این مقام",))]


def test_these_members_are_no_president() -> None:
    text = "اعضای مجلس نمایندگان رئیس جمهور را متهم کردند. این نمایندگان در نشست امروز حکومت را متهم کردند."
    assert all("رئیس جمهور" not in who for _, who, _ in parties(text))


def test_these_people_are_no_government() -> None:
    text = "احزاب از حکومت انتقاد کردند. این سیاسیون از مردم خواستند که به خیابان بیایند."
    assert all("حکومت" not in who for _, who, _ in parties(text))


@pytest.mark.parametrize(
    "text",
    [
        "آمار کشته و زخمی شدگان طالبان در این حملات مشخص نشده است.",
        "در این حمله یک ذخیره‌گاه مهمات طالبان از بین رفت.",
        "کریم نوری گفت که سربازان به روستا رسیده و تلاش دارند تا کمک کنند.",
    ],
)
def test_no_deed(text: str) -> None:
    assert told(text) == []


def test_lists_of_tolls_are_suffered() -> None:
    text = "در این عملیات یک طالب کشته، سه تن بازداشت و یک انبار سلاح از بین رفته است."
    assert ("COERCE", (), ("سه تن",)) in parties(text)


def test_others_are_freed_than_those_who_try() -> None:
    assert told("این شورا در تلاش است که مسافران آزاد شوند.") == ["RETREAT release: > مسافران"]


def test_taken_to_an_unknown_place() -> None:
    text = "پنج مسافر از سوی افراد مسلح به جای نامعلومی انتقال داده شدند."
    assert told(text) == ["ASSAULT abduct: افراد مسلح > پنج مسافر"]


def test_a_noun_of_another_light_verb_before_its_object() -> None:
    assert "COERCE arrest: پولیس > دو دزد" in told("پولیس دو دزد را بازداشت و سلاح آنان را گرفت.")


def test_a_deed_written_on_to_its_noun() -> None:
    assert told("بر اثرحمله طالبان سه تن کشته شدند.") == ["ASSAULT: طالبان > سه تن"]


@pytest.mark.parametrize("what", ["این رویداد", "آن", "این حادثه"])
def test_who_claims_what_happened_did_it(what: str) -> None:
    text = f"در انفجار ماین در پروان یازده تن زخمی شدند. طالبان مسئولیت {what} را بر عهده گرفته‌اند."
    assert parties(text) == [("ASSAULT", ("طالبان",), ("یازده تن",))]


def test_who_does_not_claim_it_did_not_do_it() -> None:
    text = "در انفجار ماین در پروان یازده تن زخمی شدند. طالبان مسئولیت این رویداد را بر عهده نگرفته‌اند."
    assert parties(text) == [("ASSAULT", (), ("یازده تن",))]


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("هراس افگنان بر سه معلم حمله کردند.", "ASSAULT: هراس افگنان > سه معلم"),
        ("قوای افغانی شش نفر را کشته‌اند.", "ASSAULT: قوای افغانی > شش نفر"),
        ("نیروهای خیزش مردمی دو طالب را بازداشت کردند.", "COERCE arrest: نیروهای خیزش مردمی > دو طالب"),
        ("این سه نفر به دستور ملا کریم به والی هرات حمله کردند.", "ASSAULT: این سه نفر > والی هرات"),
        ("کریم نوری، رئیس جمهوری حملهٔ هوایی ناتو را محکوم کرد.", "ACCUSE disapprove: کریم نوری > ناتو"),
        ("حزب جمعیت اسلامی به برکناری والی بلخ اعتراض کرد.", "ACCUSE disapprove: حزب جمعیت اسلامی >"),
    ],
)
def test_who_does_it_and_to_whom(text: str, line: str) -> None:
    assert told(text) == [line]


def test_those_killed_and_wounded_in_formal_verbs() -> None:
    text = "در این حمله یک زن شهید و دو پولیس مجروح گردیدند."
    assert parties(text) == [("ASSAULT", (), ("یک زن", "دو پولیس"))]


def test_who_arrests_finds_weapons_on_them() -> None:
    text = "پولیس سه قاچاقبر را بازداشت کرد و از نزد آنان ده کیلو هیروئین به دست آورد."
    assert parties(text) == [("COERCE", ("پولیس",), ("سه قاچاقبر",))] * 2  # arrested, and robbed of it


@pytest.mark.parametrize("text", ["جزئیات این دیدار با رسانه‌ها شریک خواهد شد.", "چهار تن از قربانیان تندرو بودند."])
def test_nothing_is_done(text: str) -> None:
    assert told(text) == []


def test_a_vote_says_nothing() -> None:
    assert speakers("کریم نوری گفت که نتیجه بر اساس رأی مردم اعلام می‌شود.") == ["کریم نوری"]


@pytest.mark.parametrize(
    "text",
    [
        "نیروهای امنیتی از یک حملهٔ انتحاری در کابل جلوگیری کردند.",
        "پولیس کندهار یک ماین را در شهر خنثی کرد.",
        "کریم نوری از افشای نام آنان خودداری کرد.",
    ],
)
def test_what_is_prevented_defused_or_kept_to_oneself_is_done_to_nobody(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("در عملیات تصفیه‌ای نیروهای اردوی ملی در ۲۴ ساعت گذشته، ۲۳ طالب کشته شدند.", "نیروهای اردوی ملی > ۲۳ طالب"),
        ("در این حمله ده جنگجوی خطرناک طالبان کشته شدند.", "> ده جنگجوی خطرناک طالبان"),
    ],
)
def test_adjectives_of_war(text: str, line: str) -> None:
    assert told(text) == [f"ASSAULT: {line}"]


def test_a_letter_that_a_space_cut_off_says_nothing() -> None:
    assert speakers("نامبرده از پاسخ خودداری نمود ه گفت که تحقیق ادامه دارد.") == []


def test_a_president_written_on_to_his_name() -> None:
    assert speakers("رئیس جمهورکرزی گفت که دو سرباز کشته شدند.") == ["کرزی"]


@pytest.mark.parametrize("attacker", ["یک مهاجم", "یک بم‌گذار انتحاری"])
def test_one_attacker_is_of_no_governor(attacker: str) -> None:
    assert parties(f"{attacker} والی هلمند را کشت.") == [("ASSAULT", (attacker,), ("والی هلمند",))]
