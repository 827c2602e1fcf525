"""What is asked by hopes and wants (`rawi.what.speech_acts.wishes`)."""

from __future__ import annotations

import pytest

from tests.what.told import accounts, told


@pytest.mark.parametrize(
    ("text", "event"),
    [
        (
            "سخنگوی وزارت خارجهٔ چین گفت: «امیدواریم اتریش به پیمان خود عمل کند.»",
            "REQUEST change: سخنگوی وزارت خارجهٔ چین > اتریش",
        ),
        (
            "وزیر خارجهٔ ترکیه ابراز امیدواری کرد که هند و پاکستان به میز مذاکره بازگردند.",
            "REQUEST meet: وزیر خارجهٔ ترکیه > هند, پاکستان",
        ),
        (
            "وزیر خارجهٔ نپال گفت انتظار داریم هند از این کار دست بردارد.",
            "REQUEST yield: وزیر خارجهٔ نپال > هند",
        ),
        ("بغداد ترجیح می‌دهد ترکیه به مذاکره بازگردد.", "REQUEST meet: بغداد > ترکیه"),
    ],
)
def test_a_party_is_asked_by_a_wish(text: str, event: str) -> None:
    assert told(text) == [event]


@pytest.mark.parametrize(
    "text",
    [
        "وزیر خارجهٔ ترکیه ابراز امیدواری کرد که جنگ پایان یابد.",
        "وزیر خارجهٔ ترکیه امیدوار نیست که هند به میز مذاکره بازگردد.",
        "سخنگوی دولت ابراز امیدواری کرد که مردم به پای صندوق‌ها بروند.",
        "سرمربی تیم گفت امیدوار است بازیکنان خوب بازی کنند.",
        "وزیر خارجهٔ ترکیه امیدوار است ترکیه میزبان این نشست باشد.",
    ],
)
def test_hopes_for_what_nobody_is_asked_to_do(text: str) -> None:
    assert not any(line.startswith("REQUEST") for line in told(text))


def test_whose_word_a_wish_rests_on() -> None:
    (event,) = accounts("وزیر خارجهٔ قطر گفت ترکیه مایل است عراق گذرگاه را واگذار کند.")
    assert (event.actors, event.recipients, event.sources) == (["ترکیه"], ["عراق"], ["وزیر خارجهٔ قطر"])


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("وزارت خارجهٔ پرو تأکید کرد که به تعهدات خود عمل خواهد کرد.", "وزارت خارجهٔ پرو"),
        ("کره جنوبی اعلام کرد که با همکاری ژاپن این طرح را پیش خواهد برد.", "کره جنوبی"),
        ("وزیر خارجهٔ پرو گفت: «دولت به این پیمان تمکین خواهد کرد.»", "وزیر خارجهٔ پرو"),
    ],
)
def test_who_speaks_promises_without_being_named_again(text: str, who: str) -> None:
    assert told(text) == [f"AGREE: {who} >"]


@pytest.mark.parametrize(
    "text",
    [
        "وزیر اقتصاد گفت که تورم کاهش پیدا خواهد کرد.",
        "سخنگوی پلیس گفت که برف خواهد آمد.",
        "وزیر راه گفت که این پل راه را کوتاه خواهد کرد.",
        "وزیر راه گفت که مردم از این راه عبور خواهند کرد.",
    ],
)
def test_what_will_be_is_no_promise(text: str) -> None:
    assert told(text) == []


def test_agreed_upon_at_a_meeting_just_told() -> None:
    text = "سفیر پرو در توکیو با وزیر دفاع ژاپن دیدار کرد. در این دیدار توافق شد که دانشجو مبادله شود."
    assert told(text)[-1] == "AGREE: سفیر پرو در توکیو, وزیر دفاع ژاپن >"


def test_an_envoy_announces_that_his_state_is_ready() -> None:
    text = "سفیر پرو در توکیو ضمن اعلام آمادگی پرو برای همکاری با ژاپن، از گشایش این کرسی استقبال کرد."
    assert any(line.startswith("AGREE: سفیر پرو") for line in told(text))
