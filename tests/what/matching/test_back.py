"""Deeds that later sentences take up, those who lead, and subjects that go on from the sentence before."""

from __future__ import annotations

import rawi
from rawi import Record
from tests.what.told import accused, names, only


def read(text: str) -> Record:
    return rawi.read(text, "2025-01-15")


def test_who_was_present_at_this_meeting_took_part_in_the_meeting_told_before() -> None:
    record = read("وزیر دفاع روسیه با وزیر دفاع ایران دیدار کرد. در این دیدار سفیر روسیه نیز حضور داشت.")
    event = only(record, "CONSULT")
    assert len(event.evidence) == 2
    assert "سفیر روسیه" in names(record, event.actors)


def test_to_arrive_and_to_meet_are_two_deeds() -> None:
    record = read("هیات ترکیه به کابل رسیده و با مقامات طالبان دیدار کرده است.")
    assert [e.mode for e in record.events if e.type == "CONSULT"] == ["visit", None]


def test_who_leads_a_delegation_goes_with_it() -> None:
    record = read("هیاتی به رهبری وزیر تجارت ازبیکستان به کابل رسید.")
    assert "وزیر تجارت ازبیکستان" in names(record, only(record, "CONSULT").actors)


def test_a_sentence_without_a_subject_goes_on_about_the_one_before() -> None:
    record = read("روسیه طالبان را گروه تروریستی می‌داند. اما روابط خود را با این گروه تقویت کرده است.")
    assert names(record, only(record, "SUPPORT").actors) == ["روسیه"]


def test_both_sides_are_the_two_that_were_named() -> None:
    record = read("وزیران خارجهٔ ایران و ترکیه در تهران دیدار کردند. دو طرف پنج سند همکاری امضا کردند.")
    assert names(record, only(record, "SUPPORT").actors) == ["ایران", "ترکیه"]
    record = read("طالبان و پاکستان در قطر گفتگو کردند. هر دو کشور بر بازگشایی مرز توافق کردند.")
    assert names(record, only(record, "AGREE").actors) == ["طالبان", "پاکستان"]


def test_the_latest_of_these_attacks_is_one_of_them_and_another_deed() -> None:
    text = "ارتش سودان هر روز به شهر نیالا حمله می‌کند. در تازه‌ترین این حملات، پهپاد ارتش بازاری را زد و دو تن را کشت."
    attacks = [e for e in read(text).events if e.type == "ASSAULT"]
    assert [(e.aspect, e.killed is not None) for e in attacks] == [("ongoing", False), ("asserted", True)]


def test_who_resigned_over_a_ban_did_not_impose_it() -> None:
    banned = "وزارت معارف به مکتب‌ها هدایت داد که دختران را راه ندهند. "
    assert accused(banned + "چندین استاد استعفا دادند. یوناما این ممنوعیت را محکوم کرد.") == ["وزارت معارف"]
