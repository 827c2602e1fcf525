"""How far the word of a label that is a line of its own runs on."""

from __future__ import annotations

import pytest

from rawi import read
from tests.what.told import accounts

BOMBED = "ارتش اسرائیل ده روستا را بمباران کرد."


def word(text: str) -> list[str]:
    """On whose word the bombing rests."""
    record = read(text, "2026-06-10")
    names = {a.id: a.name for a in record.actors}
    events = [e for e in record.events if any("بمباران" in text[s.start : s.end] for s in e.evidence)]
    assert len(events) == 1
    return [names[a] for a in events[0].sources]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (f"سنتکام:\n- {BOMBED}", ["سنتکام"]),
        (f"وزیر دفاع روسیه، ترجمهٔ ماشین:\nراه کابل بسته است.\n\n{BOMBED}", ["وزیر دفاع روسیه"]),
        (f"وزیر دفاع روسیه، متن بیانیه:\n{BOMBED}", ["وزیر دفاع روسیه"]),
        (f"وزیر دفاع روسیه، ترجمهٔ ماشین: راه کابل بسته است.\n\n{BOMBED}", []),
    ],
)
def test_a_label_may_say_what_follows(text: str, who: list[str]) -> None:
    assert word(text) == who


@pytest.mark.parametrize(
    "within",
    [
        "وزیر خارجهٔ قطر گفت که راه باز است.",
        "روسیه حملهٔ اسرائیل به لبنان را محکوم می‌کند.",
        "رئیس‌جمهور ترکیه افزود که سه نفر کشته شدند.\n- وزیر خارجهٔ قطر این خبر را رد کرد.",
    ],
)
def test_who_speaks_in_a_document_does_not_end_it(within: str) -> None:
    assert word(f"وزارت خارجهٔ روسیه:\n- {within}\n- {BOMBED}") == ["وزارت خارجهٔ روسیه"]


@pytest.mark.parametrize(
    "within",
    [
        "کریم نوری گفت که راه باز است.",
        "کریم نوری گفت که راه باز است.\nوزیر خارجهٔ قطر گفت که گفتگوها ادامه دارد.",
        "رئیس‌جمهور ترکیه: راه باز است.",
    ],
)
def test_a_text_about_the_speaker_is_not_his(within: str) -> None:
    assert word(f"کریم نوری:\n{within}\n{BOMBED}") == []


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (f"کریم نوری: پاسخ می‌دهیم\n{BOMBED} ما پاسخ می‌دهیم.", ["کریم نوری"]),
        (f"سنتکام: راه بسته است\nهوا سرد است.\n{BOMBED}\nپاسخ خواهیم داد.", ["سنتکام"]),
        # nobody speaks of himself; who speaks in the lead, is named in it, or is no party
        (f"کریم نوری: پاسخ می‌دهیم\n{BOMBED} راه بسته است.", []),
        (f"کریم نوری: پاسخ می‌دهیم\n{BOMBED} «ما پاسخ می‌دهیم.»", []),
        (f"کریم نوری: پاسخ می‌دهیم\n{BOMBED} نادر رحیمی گفت: ما هم پاسخ می‌دهیم.", []),
        (f"کریم نوری: پاسخ می‌دهیم\nکریم نوری به راه افتاد.\n{BOMBED} ما پاسخ می‌دهیم.", []),
        (f"کارگران: پاسخ می‌دهیم\n{BOMBED} ما پاسخ می‌دهیم.", []),
        (f"پاسخ می‌دهیم\n{BOMBED} ما پاسخ می‌دهیم.", []),
    ],
)
def test_a_body_in_the_first_person_is_by_whom_the_headline_names(text: str, who: list[str]) -> None:
    assert word(text) == who


@pytest.mark.parametrize("met", ["در دیدار با سفیر چین", "در گفت‌وگوی تلفنی با سفیر چین"])
def test_a_label_may_say_whom_the_speaker_met(met: str) -> None:
    text = f"راه باز می‌شود\nوزیر کشور {met}: {BOMBED}"
    found = [(a.type, a.actors, a.recipients, a.sources) for a in accounts(text)]
    assert found[0] == ("CONSULT", ["وزیر کشور"], ["سفیر چین"], [])
    assert found[1] == ("ASSAULT", ["ارتش اسرائیل"], ["ده روستا"], ["وزیر کشور"])


def test_an_interview_is_no_meeting() -> None:
    text = f"راه باز می‌شود\nوزیر کشور در گفت‌وگو با رویترز: {BOMBED}"
    assert [(a.type, a.sources) for a in accounts(text)] == [("ASSAULT", ["وزیر کشور"])]


def test_a_long_document_is_read_to_its_end() -> None:
    assert word("سنتکام:\n" + "- وزیر خارجهٔ قطر گفت.\n" * 1500 + BOMBED) == ["سنتکام"]


@pytest.mark.parametrize("text", ["سنتکام،", "سنتکام، ترجمه", "سنتکام، ترجمه:", "سنتکام،:"])
def test_a_label_may_break_off(text: str) -> None:
    assert not read(text, "2026-06-10").events


@pytest.mark.parametrize(
    "text",
    [
        "پولیس در اعلامیه‌ای که به رسانه‌ها فرستاده، گفته است که طالبان سه تن را کشتند.",
        "پولیس مردی را گرفت. در اعلامیه‌ای که پولیس به رسانه‌ها فرستاده، آمده است که این مرد سه تن را کشت.",
        "پولیس در گزارشی از طالبان انتقاد کرد. بر اساس یافته‌های این گزارش، طالبان سه تن را کشته‌اند.",
        "پولیس در گزارشی از طالبان انتقاد کرد. بر اساس یافته‌های گزارش، طالبان سه تن را کشته‌اند.",
    ],
)
def test_whose_the_document_is_that_was_sent_or_found_out(text: str) -> None:
    assert [a.sources for a in accounts(text) if a.type == "ASSAULT"] == [["پولیس"]]


def test_findings_of_no_document_are_nobodys() -> None:
    text = "پولیس از طالبان انتقاد کرد. بر اساس یافته‌ها، طالبان سه تن را کشته‌اند."
    assert [a.sources for a in accounts(text) if a.type == "ASSAULT"] == [[]]


def test_a_site_that_no_list_knows_speaks_for_itself() -> None:
    text = "کریم نوری گفت که دو تن گریختند. یک سایت وابسته به شورشیان نوشت که پولیس سه تن را کشته است."
    assert [a.sources for a in accounts(text) if a.type == "ASSAULT"] == [["یک سایت وابسته"]]
