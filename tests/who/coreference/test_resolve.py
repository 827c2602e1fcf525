"""Whom short names, titles, pronouns and "this ministry" stand for."""

from __future__ import annotations

import pytest

from rawi.who.coreference.same import same_name
from tests.who.phrases.test_sentences import read


def actors_of(text: str) -> dict[str, str]:
    """The name of the actor of each mention by its words (the last one where words are the same)."""
    who, mentions = read(text)
    return {
        words: who.actors[m.actor].name
        for (words, _), m in zip(mentions, who.mentions, strict=True)
        if m.actor is not None
    }


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        (
            "نیروها یک صراف را آزاد کردند. این صراف، حاجی ذوالفقار، در هرات است. او گفت که خسته است.",
            "او",
            "حاجی ذوالفقار",
        ),
        ("سخنگوی پولیس با حکومت ترمپ تماس گرفت. او گفت که نامه رسید.", "او", "سخنگوی پولیس"),
        (
            "وزیر خارجهٔ چین گفت که سفر می‌کند. وانگ یی، وزیر خارجهٔ چین، به کابل رسید. وی افزود که می‌ماند.",
            "وی",
            "وانگ یی",
        ),
        ("کریم احمدی با نوید رحیمی دیدار کرد. او گفت که دیدار خوب بود.", "او", "کریم احمدی"),
        ("طالبان گفتند که نیروهایش یک پوسته را گرفته‌اند.", "نیروهایش", "طالبان"),
        ("وزارت دفاع روسیه خبر داد. این وزارت افزود که جنگ ادامه دارد.", "این وزارت", "وزارت دفاع روسیه"),
    ],
)
def test_pronouns_and_short_phrases_find_their_actor(text: str, words: str, name: str) -> None:
    assert actors_of(text)[words] == name


def test_peoples_of_different_numbers_are_different() -> None:
    told = actors_of("سه زندانی در کرج اعدام شدند. هفت زندانی در تبریز اعدام شدند. ۱۲ کشور رای دادند.")
    assert [told[w] for w in ("سه زندانی", "هفت زندانی", "۱۲ کشور")] == ["سه زندانی", "هفت زندانی", "۱۲ کشور"]


def test_a_name_without_title_is_the_speakers_only_where_it_speaks() -> None:
    said = "سخنگوی پولیس گفت که دو نفر کشته شدند. کریم نوری در ادامه افزود که راه بسته است."
    assert actors_of(said)["سخنگوی پولیس"] == "کریم نوری"
    told = "سخنگوی پولیس گفت که دو نفر کشته شدند. کریم نوری نیز بازداشت شد."
    assert actors_of(told)["سخنگوی پولیس"] == "سخنگوی پولیس"


def test_a_rank_before_a_family_name_is_the_officers_told_of() -> None:
    text = "فرمانده انتظامی استان یزد گفت که راه باز است. سردار نجفی افزود که دو تن بازداشت شدند."
    assert actors_of(text)["فرمانده انتظامی استان یزد"] == "نجفی"


def test_the_apposed_is_somebody_else() -> None:
    text = "رئیس جمهور فرانسه گفت که راه باز است. بابک نوری، برادر یک زندانی، گفت که خسته است."
    assert actors_of(text)["رئیس جمهور فرانسه"] == "رئیس جمهور فرانسه"


@pytest.mark.parametrize(
    "label",
    ["به گزارش ایسنا، ", "به گزارش خبرگزاری مهر؛ ", "به گزارش مهر: ", "باشگاه خبرنگاران جوان - ", "به گزارش ایسنا، «"],
)
def test_a_name_after_the_outlet_is_that_of_the_office_in_the_lead(label: str) -> None:
    closing = "»" if label.endswith("«") else ""
    text = f"فرماندار سمنان از افتتاح یک پل خبر داد. {label}کریم نوری{closing} گفت که راه بسته است."
    assert actors_of(text)["فرماندار سمنان"] == "کریم نوری"


@pytest.mark.parametrize("verb", ["افزود", "تصریح کرد", "ادامه داد"])
def test_an_office_that_goes_on_speaking_is_that_of_who_spoke_by_name_alone(verb: str) -> None:
    text = f"کریم نوری در نشست خبری گفت که راه بسته است. سخنگوی وزارت دفاع {verb} که راه باز می‌شود."
    assert actors_of(text)["سخنگوی وزارت دفاع"] == "کریم نوری"


@pytest.mark.parametrize(
    "text",
    [
        "کریم نوری در نشست خبری گفت که راه بسته است. سخنگوی وزارت دفاع گفت که راه باز است.",
        "کریم نوری، رئیس شورا، گفت که راه بسته است. سخنگوی وزارت دفاع افزود که راه باز می‌شود.",
        "کریم نوری گفت که راه بسته است. نادر رحیمی گفت که باز است. سخنگوی وزارت دفاع افزود که راه باز می‌شود.",
    ],
)
def test_another_office_than_that_of_who_spoke(text: str) -> None:
    assert actors_of(text)["سخنگوی وزارت دفاع"] == "سخنگوی وزارت دفاع"


def test_whose_report_it_is_holds_no_office() -> None:
    told = actors_of("به گزارش خبرنگار آوات، فرماندار سمنان از افتتاح یک پل خبر داد.")
    assert told["فرماندار سمنان"] == "فرماندار سمنان"


def test_a_name_may_come_after_the_headline_and_the_lead_gave_the_office() -> None:
    text = "فرماندار سمنان: راه بسته است\n\nفرماندار سمنان گفت که راه بسته است.\nکریم نوری افزود که راه باز می‌شود."
    assert actors_of(text)["فرماندار سمنان"] == "کریم نوری"


def test_where_a_body_is_holds_no_office() -> None:
    told = actors_of("به نقل از روابط عمومی فرمانداری سرآباد، فرماندار این شهرستان گفت که راه بسته است.")
    assert told["فرماندار این شهرستان"] == "فرماندار این شهرستان"


def test_an_office_of_a_body_is_the_one_told_of_before() -> None:
    told = actors_of("یونیسف هشدار داد. این ادارهٔ ملل متحد گفت که ۱.۱ میلیون کودک به کمک نیاز دارند.")
    assert told["این ادارهٔ ملل متحد"] == "یونیسف"
    assert "۱.۱ میلیون کودک" in told.values()


def test_a_centre_told_of_before_is_no_place() -> None:
    told = actors_of("مرکز خبرنگاران افغانستان این بازداشت را محکوم کرد. این مرکز از پولیس خواست که او را رها کند.")
    assert told["این مرکز"] == "مرکز خبرنگاران افغانستان"


def test_a_body_of_the_world_is_no_ministry() -> None:
    text = "یوناما نوشت که سه تن توسط وزارت داخله بازداشت شدند. این نهاد بین‌المللی خواهان رهایی آنان شد."
    assert actors_of(text)["این نهاد بین‌المللی"] == "یوناما"


def test_this_country_is_not_the_one_whose_attack_strikes_it() -> None:
    assert actors_of("اوکراین از حملهٔ پهپادی روسیه به این کشور خبر داد.")["این کشور"] == "اوکراین"


def test_a_pronoun_takes_up_those_of_whom_its_clause_tells() -> None:
    told = actors_of("وزارت صحت گفت که ۴۵ زندانی که اسرائیل آنان را آزاد کرده بود، به غزه رسیدند.")
    assert told["آنان"] == "۴۵ زندانی"


def test_a_common_word_for_anybody_takes_up_those_counted() -> None:
    text = "دو تن از بزرگان قومی از سوی افراد مسلح ناشناس ربوده شدند. پولیس گفت این افراد هنوز رها نشده‌اند."
    assert actors_of(text)["این افراد"] == "دو تن از بزرگان قومی"


def test_somebodys_lady_is_his_wife() -> None:
    told = actors_of("کریم نوری، فرمانده پولیس گفت که داعش خانم این فرمانده را کشت.")
    assert told["خانم این فرمانده"] == "خانم این فرمانده"


def test_sources_are_nobodys() -> None:
    told = actors_of("به گفتهٔ منابع کریم نوری دیروز از سوی پولیس بازداشت شد.")
    assert (told["منابع"], told["کریم نوری"]) == ("منابع", "کریم نوری")


def test_an_outlet_that_no_list_knows_is_not_he() -> None:
    told = actors_of("منابع محلی به نوروزپرس گفتند که پولیس یک باشندهٔ هرات را گرفتار و سپس او را رها کرد.")
    assert told["او"] == "یک باشندهٔ هرات"


def test_whose_man_accuses_this_group_is_not_accused() -> None:
    text = "طالبان به پنجشیر حمله کردند. احمد نبیل، سخنگوی جبههٔ آزادی، این گروه را به قتل متهم کرد."
    assert actors_of(text)["این گروه"] == "طالبان"


def test_whose_man_stands_up_for_this_group_is_of_it() -> None:
    text = "داعش به مسجدی حمله کرد. احمد نبیل، سخنگوی طالبان، گفت که این گروه آنان را گرفته است."
    assert actors_of(text)["این گروه"] == "طالبان"


def test_a_known_name_of_small_words_is_its_titles_holder() -> None:
    text = "رئیس کمیسیون اروپا، اورزولا فون در لاین، از چین خواست که صلح کند."
    assert actors_of(text) == {
        "رئیس کمیسیون اروپا، اورزولا فون در لاین": "اورزولا فون در لاین",
        "چین": "چین",
    }


@pytest.mark.parametrize("did", ["بر یک پاسگاه طالبان حمله کرد", "مسئولیت حمله بر طالبان را به عهده گرفت"])
def test_this_group_that_speaks_is_whose_sentence_the_one_before_was(did: str) -> None:
    assert actors_of(f"جبههٔ آزادی {did}. این گروه گفت که شب بود.")["این گروه"] == "جبههٔ آزادی"
    assert actors_of(f"دیروز جبههٔ آزادی {did}. این گروه عقب نشست.")["این گروه"] == "طالبان"


def test_names_written_on_are_one_name() -> None:
    assert same_name(("امیرخان", "نوری"), ("امیر", "خان", "نوری"))
    assert not same_name(("امیرخان", "نوری"), ("امیر", "جان", "نوری"))


def test_nobody_where_a_body_is_housed_is_they() -> None:
    asked = "وزیر کار در وزارت معارف گفت: «این آموزگاران حق دارند و آنان باید برگردند.»"
    assert actors_of(asked)["آنان"] == "این آموزگاران"
    assert "آنان" not in actors_of("وزیر در دفتر ملل متحد گفت: «آنان باید برگردند.»")


def test_they_of_two_clauses_set_against_each_other_are_left_open() -> None:
    told = "کارگران معدن نشسته بودند، ولی سربازان رسیدند. "
    assert "آنان" not in actors_of(told + "آنان سه نفر را کشتند.")
    assert actors_of(told + "آنان بازداشت شدند.")["آنان"] == "کارگران معدن"
    assert actors_of("کارگران معدن نشسته بودند. آنان شعار می‌دادند.")["آنان"] == "کارگران معدن"


@pytest.mark.parametrize(
    ("clause", "name"),
    [
        ("دادستان تهران که او را به زندان فرستاد، نیامد.", "مریم احمدی"),
        ("دادستان تهران که او را به زندان فرستاده، نیامد.", "مریم احمدی"),
        ("نرگس رحیمی که او را به زندان فرستاده اند، نیامد.", "نرگس رحیمی"),
        ("نرگس رحیمی که او را پولیس به زندان فرستاد، نیامد.", "نرگس رحیمی"),
    ],
)
def test_who_does_something_by_a_relative_clause_is_not_him_it_befalls(clause: str, name: str) -> None:
    assert actors_of(f"مریم احمدی بیمار است. {clause}")["او"] == name


def test_the_enemy_is_not_he() -> None:
    text = "کریم نوری آمد. دشمن شکست خورد. او از کارمندان قدردانی کرد."
    assert actors_of(text)["او"] == "کریم نوری"
    assert actors_of("کریم نوری آمد. آموزگار رفت. او خندید.")["او"] == "آموزگار"


@pytest.mark.parametrize(
    ("met", "office", "name"),
    [
        ("والی هرات", "والی", "والی هرات"),
        ("سفیر قطر", "سفیر", "سفیر قطر"),
        ("سفیر قطر و سفیر هند", "سفیر", "سفیر"),  # which of them, the text leaves open
        ("وزیر خارجهٔ اسپانیا", "وزیر خارجه", "وزیر خارجه"),  # whoever met him has one too
    ],
)
def test_an_office_alone_is_its_only_holder_whom_somebody_met(met: str, office: str, name: str) -> None:
    assert actors_of(f"کریم نوری با {met} دیدار کرد. {office} از مردم تشکر کرد.")[office] == name
