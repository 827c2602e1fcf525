"""Deeds that are not the ones of who stands near: bodies that only report, those foretold or denied, people swapped."""

import pytest

from tests.what.told import accounts, last_parties, parties, told


@pytest.mark.parametrize(
    "text",
    [
        "یوناما می‌گوید سه آموزگار را شکنجه کرده‌اند.",
        "یوناما می‌گوید سه آموزگار را گرفته و شکنجه کرده‌اند.",
        "عفو بین‌الملل گزارش داد که خانه‌های مردم را ویران کرده‌اند.",
        "کمیتهٔ حفاظت از خبرنگاران می‌گوید از این خبرنگار خواسته‌اند که اعتراف کند.",
        "دیدبان حقوق بشر نوشت که چهار زن را بازداشت کردند.",
    ],
)
def test_bodies_that_report_do_not_what_others_did(text: str) -> None:
    assert {tuple(e.actors) for e in accounts(text)} == {()}
    assert all(e.sources for e in accounts(text))


def test_a_ministry_and_reporters_in_the_plural_go_on() -> None:
    assert parties("پولیس می‌گوید سه نفر را بازداشت کرده‌اند.") == [("COERCE", ("پولیس",), ("سه نفر",))]
    who, whom = last_parties("گزارشگران بدون مرز می‌گویند از طالبان خواسته‌اند که خبرنگاران را آزاد کنند.")
    assert (who, whom) == (["گزارشگران بدون مرز"], ["طالبان"])


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("ارتش هشدار داد که به شهر حمله خواهد کرد و دقایقی بعد شلیک کرد.", "ارتش"),
        ("حزب‌الله تهدید کرد که حمله می‌کند و اسرائیل شلیک کرد.", "اسرائیل"),
        ("طالبان هشدار دادند که معترضان را می‌گیرند و ساعتی بعد دو نفر را بازداشت کردند.", "طالبان"),
    ],
)
def test_what_is_done_upon_a_threat_is_on_nobodys_word(text: str, who: str) -> None:
    deed = accounts(text)[-1]
    assert (deed.actors, deed.sources) == ([who], [])


def test_what_stands_beside_what_is_told_stays_told() -> None:
    text = "سخنگو گفت که نیروها در شهر می‌مانند و پولیس سه دزد را بازداشت کرد."
    assert accounts(text)[-1].sources == ["سخنگو"]


@pytest.mark.parametrize(
    "text",
    [
        "وزارت دفاع رد کرد که به کشور همسایه حمله خواهد کرد.",
        "رئیس‌جمهور رد کرد که استعفا خواهد داد.",
        "وزیر دفاع تکذیب کرد که بر هرات حمله خواهد کرد.",
    ],
)
def test_who_denies_what_he_would_do_does_and_threatens_nothing(text: str) -> None:
    assert told(text) == []


def test_what_his_side_would_do_is_denied() -> None:
    (deed,) = accounts("سخنگوی طالبان این ادعا را رد کرد که این گروه نیروهای بیشتری اعزام خواهد کرد.")
    assert (deed.aspect, deed.sources, deed.responses) == ("future", [], [("denies", "سخنگوی طالبان")])


def test_people_for_whom_others_are_given_are_no_partner() -> None:
    assert told("طالبان سه زندانی را با دو سرباز پاکستانی مبادله کردند.") == ["RETREAT release: طالبان >"]
    assert told("حماس پنج گروگان را با صد زندانی فلسطینی مبادله کرد.") == ["RETREAT release: حماس >"]
    assert told("روسیه با اوکراین صد اسیر را مبادله کرد.") == ["RETREAT release: روسیه > اوکراین"]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("سه جنگجو دستگیر شدند و دو نفر خود را تسلیم کردند.", ["دو نفر"]),
        ("چهار عضو داعش دستگیر شدند و پنج تن دیگر خود را به نیروهای دولتی تسلیم کردند.", ["پنج تن دیگر"]),
        ("سه مرد خود را به پولیس تسلیم کردند.", ["سه مرد"]),
    ],
)
def test_who_gives_himself_up(text: str, who: list[str]) -> None:
    assert last_parties(text)[0] == who


def test_nobody_burns_those_who_burn_themselves() -> None:
    assert told("دو کارگر خود را آتش زدند.") == []
    assert told("طالبان عقب نشستند و دو نفر خود را از دست دادند.") == ["RETREAT withdraw: طالبان >"]


def test_what_is_said_to_be_so_is_no_field_of_an_office() -> None:
    (deed,) = accounts("وزیر داخله گفت که گزارش بازداشت معاون وزیر صحت ندارد.")
    assert (deed.recipients, deed.responses) == (["معاون وزیر"], [("denies", "وزیر داخله")])
    assert told("طالبان وزیر صحت را بازداشت کردند.") == ["COERCE arrest: طالبان > وزیر صحت"]
