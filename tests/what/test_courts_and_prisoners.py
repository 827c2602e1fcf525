"""Who was arrested, sentenced or freed by whom, as agencies for human rights and broadcasters tell it."""

from __future__ import annotations

import pytest

from rawi import read
from tests.what.told import accounts, parties, told


def test_who_presides_over_a_court_is_not_who_was_sentenced() -> None:
    before = "مریم نظری، آموزگار، بازداشت شد. "
    by = "بر اساس حکمی که شعبه دوم دادگاه شیراز به ریاست قاضی کریم اکبری صادر کرده، او به یک سال حبس محکوم شده است."
    assert ("SANCTION", ("مریم نظری",)) in [(t, whom) for t, _, whom in parties(before + by)]
    led = "هیئتی به ریاست کریم اکبری وارد کابل شد. او با والی کابل دیدار کرد."
    assert ("CONSULT", ("کریم اکبری",)) in [(t, who) for t, who, _ in parties(led)]


def test_whose_father_something_is_of_goes_on_being_told_of() -> None:
    text = "رضا نوری، استاد دانشگاه، گفت که نامه‌های پدرش را نخوانده است. او در تهران بازداشت شد."
    assert told(text) == ["COERCE arrest: > رضا نوری"]
    text = "کریم احمدی که استاد بود برای خاکسپاری پدرش به تهران سفر کرد. دادگاه او را به ده سال حبس محکوم کرد."
    assert told(text)[-1] == "SANCTION convict: دادگاه > کریم احمدی"
    assert told("کریم نوری گفت پدرش را گرفتند. او در زندان است.")[-1].endswith("> پدرش")


def test_unions_and_embassies_only_tell_of_arrests_and_sentences() -> None:
    assert told("شورای هماهنگی معلمان از صدور حکم حبس برای یک فعال صنفی خبر داد.") == [
        "SANCTION convict: > یک فعال صنفی"
    ]
    assert told("سفارت ایران در عمان از بازداشت ده ماهیگیر ایرانی خبر داد.") == ["COERCE arrest: > ده ماهیگیر ایرانی"]
    minister = "ژان باری، وزیر خارجه فرانسه، گفت: «دو کارمند سفارت ما چند ساعت مورد بازجویی قرار گرفتند.»"
    assert [who for t, who, _ in parties(minister) if t == "ACCUSE"] == [()]
    assert told("پلیس تهران از بازداشت ده معترض خبر داد.") == ["COERCE arrest: پلیس تهران > ده معترض"]


def test_a_court_before_a_comma_sentences_those_listed_after_it() -> None:
    text = "دادگاه کیفری قم، مریم احمدی، خواننده، و هشت نفر دیگر را به ۷۴ ضربه شلاق محکوم کرد."
    assert told(text) == ["SANCTION convict: دادگاه کیفری قم > مریم احمدی, هشت نفر دیگر"]
    of = "دادگاه کیفری قم، مریم احمدی، خواننده، و هشت نفر از نوازندگان این گروه را به شلاق محکوم کرد."
    assert [who for _, who, _ in parties(of)] == [("دادگاه کیفری قم",)]


def test_persons_behind_an_outlet_and_a_comma_say_nothing() -> None:
    text = "طبق گزارش هرانا، کریم نوری، رضا ملکی و علی رحیمی، سه متهم دیگر، از اتهام قتل تبرئه شدند."
    assert [a.sources for a in accounts(text)] == [["هرانا"]]
    assert [a.sources for a in accounts("به گفتهٔ پولیس، شاهدان و باشندگان، دو تن کشته شدند.")] == [
        ["پولیس", "شاهدان", "باشندگان"]
    ]


def test_a_term_before_and_is_no_arrest_by_the_court() -> None:
    text = "دادگاه انقلاب شیراز الهام رحیمی را به پنج سال حبس و به اتهام «تبلیغ» به یک سال حبس محکوم کرد."
    assert told(text) == ["SANCTION convict: دادگاه انقلاب شیراز > الهام رحیمی"]
    assert told("کریم نوری بازداشت و به یک سال حبس محکوم شد.")[0] == "COERCE arrest: > کریم نوری"


@pytest.mark.parametrize(
    ("text", "whom"),
    [
        ("کریم نوری به یک سال حبس و رضا ملکی به دو سال حبس محکوم شد.", [("کریم نوری",), ("رضا ملکی",)]),
        ("دو تن به اعدام و سه تن دیگر به حبس محکوم شدند.", [("دو تن",), ("سه تن دیگر",)]),
        (
            "کریم نوری به یک سال زندان، رضا ملکی به دو سال زندان و مریم رحیمی به ۷۴ ضربه شلاق محکوم شدند.",
            [("کریم نوری",), ("رضا ملکی",), ("مریم رحیمی",)],
        ),
        ("کریم نوری به یک سال حبس و دو سال تبعید محکوم شد.", [("کریم نوری",)]),
    ],
)
def test_each_is_sentenced_to_his_own(text: str, whom: list[tuple[str, ...]]) -> None:
    assert [befallen for _, _, befallen in parties(text)] == whom


def test_giving_the_names_of_prisoners_is_no_arrest() -> None:
    assert told("رسانهٔ دستگاه قضایی هویت این دو نفر را کریم نوری و رضا ملکی معرفی کرد.") == []


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("ارغوان شهرابی، زندانی سیاسی ۲۴ ساله محبوس در زندان اوین، به اعدام محکوم شد.", "ارغوان شهرابی"),
        ("مهرنام شکیب راد، ۲۲ ساله، آوازخوان، به اعدام محکوم شد.", "مهرنام شکیب راد"),
        ("هرانا گزارش داد ارغوان شهرابی، زندانی سیاسی، به حبس محکوم شد.", "ارغوان شهرابی"),
        ("ترکش‌وند، ساکن اصفهان، به حبس محکوم شد.", "ترکش‌وند"),
        ("حسین (شایان) علیزاده به حبس محکوم شد.", "حسین (شایان) علیزاده"),
        ("علیرضا سپاهی بادگانی به حبس محکوم شد.", "علیرضا سپاهی بادگانی"),
        ("زنی افغان، ۲۲ ساله، به حبس محکوم شد.", "زنی افغان"),
    ],
)
def test_what_tells_of_a_life_shows_a_name(text: str, name: str) -> None:
    assert parties(text) == [("SANCTION", (), (name,))]


def test_a_name_that_was_shown_is_one_again() -> None:
    text = "خانوادهٔ کریگ تورمن، شهروند بریتانیایی، گفتند که او محکوم شده است. کریگ تورمن در تهران بازداشت شد."
    assert told(text)[-1] == "COERCE arrest: > کریگ تورمن"
    brackets = "محمدعلی (آرمین) جنتی‌خواه بازداشت شد. آرمین جنتی‌خواه شکنجه شد."
    assert told(brackets)[-1] == "ASSAULT torture: > محمدعلی (آرمین) جنتی‌خواه"


def test_names_end_before_relatives_and_begin_behind_being() -> None:
    text = "آقای کاظمی برادر خسرو نوری، وکیل دادگستری، است. خسرو نوری بازداشت شد."
    assert told(text) == ["COERCE arrest: > خسرو نوری"]
    text = "محمدباقر نوری، شاعر، احضار شد. با توجه به روحانی‌بودن محمدباقر نوری، او آزاد شد."
    assert told(text)[-1] == "RETREAT release: > محمدباقر نوری"


def test_of_whom_a_spokesman_and_a_mother_tell() -> None:
    text = "سخنگوی دادگاه گفت کریم نوری احضار شده است. او گفت در صورت نیامدن، برای او حکم جلب صادر خواهد شد."
    assert [whom for _, _, whom in parties(text)][-1] == ("کریم نوری",)
    text = "زهرا طالبی، مادر امیر موسوی، آمد. صداوسیما با پخش اعترافات اجباری امیر موسوی، او را به جاسوسی متهم کرد."
    assert told(text)[-1] == "ACCUSE allege: صداوسیما > امیر موسوی"


def test_a_court_is_not_sentenced() -> None:
    text = "کریم نوری بازداشت شد. پس از برگزاری دو جلسه، رای دادگاه صادر و نامبرده به اعدام محکوم شد."
    assert told(text)[-1] == "SANCTION convict: > کریم نوری"


def test_one_body_is_none_of_many() -> None:
    text = "کانون نویسندگان از نهادهای بین‌المللی خواست کمک کنند. به نوشتهٔ این نهاد، علی صفری بازداشت شد."
    assert [a.sources for a in accounts(text)][-1] == ["کانون نویسندگان"]


@pytest.mark.parametrize(
    ("text", "aspect", "start"),
    [
        ("کریم نوری، از بازداشت‌شدگان اعتراضات سراسری آبان ۱۴۰۱، به اعدام محکوم شد.", "asserted", None),
        ("محسن نوری در ارتباط با اعتراضات آبان ۱۴۰۱ به زندان محکوم شد.", "asserted", None),
        ("رضا نوری، یکی از بازداشت‌شدگان اعتراضات آبان ۱۴۰۱، به زندان محکوم شد.", "asserted", None),
        ("کریم نوری در جریان اعتراضات آبان ۱۴۰۱ بازداشت شد.", "historical", "2022-10-23"),
        ("کریم نوری در آبان ۱۴۰۱ به اعدام محکوم شد.", "historical", "2022-10-23"),
    ],
)
def test_when_the_protests_were_is_not_when_somebody_was_sentenced(text: str, aspect: str, start: str | None) -> None:
    (event,) = read(text, "2025-01-15").events
    assert (event.aspect, event.time and event.time.start) == (aspect, start)


def test_whose_sentence_was_overturned_overturned_nothing() -> None:
    text = "پولیس سه معترض را گرفت. حکم اعدام کریم نوری در دیوان عالی کشور نقض شد."
    assert told(text)[-1] == "CONCEDE: دیوان عالی کشور > کریم نوری"


def test_falling_ill_is_no_aid() -> None:
    assert told("مریم نوری به دلیل بیماری به شفاخانه منتقل و بستری شد.") == []
    assert told("داکتران دو سرباز زخمی را در شفاخانه بستری کردند.") == ["AID: داکتران > دو سرباز"]


def test_what_is_feared_has_not_happened() -> None:
    assert told("خطر اعدام کریم نوری افزایش یافته است.") == []
    assert told("اعدام زندانیان در ایران افزایش یافته است.") == ["SANCTION convict: > زندانیان"]


def test_those_named_before_a_comma_are_two_judges_and_not_under_pressure() -> None:
    text = "مریم نوری دربارهٔ کشته شدن «محمد مقیمی» و «علی رازی»، دو قاضی، تحت فشار قرار گرفت."
    assert told(text) == ["COERCE restrict: > مریم نوری"]


def test_a_clash_that_ends_in_arrests_arrests_nobody() -> None:
    text = "درگیری میان هواداران دو تیم در کابل به بازداشت ده نفر و مجروح شدن پنج نفر انجامید."
    assert told(text) == ["COERCE arrest: > ده نفر"]
    assert told("عملیات پولیس به بازداشت ده نفر انجامید.") == ["COERCE arrest: پولیس > ده نفر"]


def test_what_somebody_is_behind_his_name_is_he() -> None:
    text = "خبرگزاری میزان از اعدام کریم نوری، زندانی سیاسی، به اتهام بغی خبر داد. حکم این زندانی سیاسی اجرا شد."
    assert {whom for _, _, whom in parties(text)} == {("کریم نوری",)}
    several = "کریم نوری، زندانی سیاسی، فعال کارگری و شهروند هلند که بیمار است، آزاد شد."
    assert told(several)[-1] == "RETREAT release: > کریم نوری"
    others = "کریم نوری، شهروند هلند، و دو پولیس کشته شدند."
    assert told(others) == ["ASSAULT: > کریم نوری, دو پولیس"]
    two = "کریم نوری، متهم پرونده، و رضا ملکی، شهروند افغان، بازداشت شدند. این شهروند افغان شکنجه شد."
    assert told(two)[-1] == "ASSAULT torture: > رضا ملکی"


def test_all_whose_sentence_was_upheld_are_told() -> None:
    text = "حکم اعدام احسان حسینی، متین محمدی و عرفان امیری، سه شهروند، در دیوان عالی کشور تایید شد."
    assert parties(text) == [("SANCTION", ("دیوان عالی کشور",), ("احسان حسینی", "متین محمدی", "عرفان امیری"))]
    assert parties("حکم اعدام رسول رضایی، شهروند ۲۸ ساله، تایید شد.") == [("SANCTION", (), ("رسول رضایی",))]


def test_the_group_of_the_sentence_before_is_this_group() -> None:
    text = "گروه جنبش سپیده بیانیه داد. سه تن بازداشت شدند. جیش‌العدل جشن گرفت. این گروه به سپاه حمله کرد."
    assert told(text)[-1] == "ASSAULT: جیش‌العدل > سپاه"
    other = "گروه سپیده بیانیه داد. پولیس سه تن را گرفت. این گروه به سپاه حمله کرد."
    assert told(other)[-1] == "ASSAULT: گروه سپیده > سپاه"


def test_bound_prisoners_shoot_nobody_and_sending_is_no_operation() -> None:
    text = "این افسر سه زندانی دست‌بسته را در گودال تیرباران کرد."
    assert [who for _, who, _ in parties(text)] == [("این افسر",)]
    assert told("کریم نوری اقدام به ارسال مختصات مکان‌های نظامی به موساد می‌کرد.") == []


def test_names_shown_once_are_names_beside_and() -> None:
    text = "کریگ فورمن، شهروند هلند، آمد. کریگ فورمن و همسرش، لیندزی فورمن، در ایران بازداشت شدند."
    assert told(text)[-1] == "COERCE arrest: > کریگ فورمن, همسرش"


def test_whom_a_clause_behind_what_he_is_tells_of() -> None:
    text = "تکتم رمضانی، زندانی ۳۷ ساله که به اتهام دزدی بازداشت شده بود، جان باخت."
    assert told(text) == ["COERCE arrest: > تکتم رمضانی"]


def test_who_tells_of_a_charge_lays_none_and_is_not_cleared() -> None:
    text = "مصطفی نیلی، وکیل، گفت کیفرخواست کریم نوری با اتهام‌های «محاربه» و «تبانی» صادر شد."
    assert [who for t, who, _ in parties(text) if t == "ACCUSE" and who] == []
    cleared = "مصطفی نیلی، وکیل، آمد. به گفتهٔ نیلی، دربارهٔ اتهام «حمل سلاح» قرار منع تعقیب صادر شده بود."
    assert [whom for _, _, whom in parties(cleared)] in ([], [()])


def test_wildlife_is_nobody() -> None:
    text = "حامد نوری، عکاس حیات‌وحش و فعال محیط زیست، بازداشت شد."
    assert told(text) == ["COERCE arrest: > حامد نوری"]


def test_these_two_are_those_named_together() -> None:
    text = "کریم نوری و همسرش مریم رحیمی بازداشت شدند. این دو به ده سال زندان محکوم شدند."
    assert told(text)[-1] == "SANCTION convict: > کریم نوری, مریم رحیمی"
    assert told("دادگاه حکم اعدام کریم نوری و همسرش مریم رحیمی را نقض کرد.") == [
        "CONCEDE: دادگاه > کریم نوری, مریم رحیمی"
    ]
    assert told("این دو رویداد در کابل رخ داد.") == []


def test_this_person_is_whoever_was_arrested_and_not_the_victim() -> None:
    text = "حمید رجبی گم شد. خودروی رجبی پیدا و مالک آن دستگیر شد. این فرد اعتراف کرد که رجبی را ربوده است."
    assert [(who, whom) for t, who, whom in parties(text) if t == "ASSAULT"] in (
        [(("مالک",), ("حمید رجبی",))],
        [(("مالک آن",), ("حمید رجبی",))],
    )
