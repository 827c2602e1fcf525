"""Speeches: prophecies, prices to be paid, the support of others, slogans, and what somebody is forced to."""

from __future__ import annotations

import pytest

from tests.what.told import party_lists, told


@pytest.mark.parametrize(
    "text",
    [
        "رئیس مجلس گفت که حملات روسیه به شکست خواهد انجامید.",
        "رئیس مجلس گفت که این جنگ با شکست روسیه پایان خواهد یافت.",
        "فرماندهٔ ارتش گفت که روسیه باید بهای این جنایت را بپردازد.",
        "وزیر خارجهٔ فرانسه با تأکید بر حمایت آلمان از اوکراین گفت که صلح ممکن است.",
    ],
)
def test_no_event_is_made_of(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "events"),
    [
        ("حملات روسیه به شکست انجامید.", ["ASSAULT: روسیه >"]),
        ("سخنگوی دولت گفت که روسیه باید غرامت بپردازد.", ["REQUEST yield: سخنگوی دولت > روسیه"]),
        (
            "وزیر خارجهٔ آلمان با تأکید بر حمایت آلمان از اوکراین گفت که صلح ممکن است.",
            ["SUPPORT: وزیر خارجهٔ آلمان > اوکراین"],
        ),
        ("سفیر چین بر حمایت کشورش از پاکستان تاکید کرد.", ["SUPPORT: سفیر چین > پاکستان"]),
        ("وزیر دفاع مجبور به استعفا شد.", ["RETREAT resign: وزیر دفاع >"]),
        ("طالبان ناگزیر به رهایی سه خبرنگار شدند.", ["RETREAT release: طالبان > سه خبرنگار"]),
        (
            "رئیس‌جمهور با آقایان کریمی، احمدی و نوری دیدار کرد.",
            ["CONSULT: رئیس‌جمهور > کریمی, احمدی, نوری"],
        ),
        ("آقایان در صف ایستادند.", []),
    ],
)
def test_what_is_told(text: str, events: list[str]) -> None:
    assert told(text) == events


@pytest.mark.parametrize("slogan", ["نظامیان برگردید", "نان، کار، آزادی"])
def test_a_slogan_is_nobody(slogan: str) -> None:
    text = f"معترضان شعار می‌دادند: «{slogan}» و با پلیس درگیر شدند."
    assert party_lists(text)[-1] == ("ASSAULT", ["معترضان"], ["پلیس"])


def test_what_is_quoted_with_its_verb_stays_the_speakers() -> None:
    text = "وزیر گفت: «آمریکا پل را بمباران کرد» و تهران را ترک کرد."
    assert party_lists(text)[0][1] == ["آمریکا"]
