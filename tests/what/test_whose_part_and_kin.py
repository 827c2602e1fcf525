"""Whose part in a deed is denied, whose toll is told, and who tells as somebody's kin, in a page or as a finding."""

from __future__ import annotations

import pytest

from rawi import read


def sources(text: str) -> list[str]:
    record = read(text, "2025-01-15")
    name = {a.id: a.name for a in record.actors}
    return [name[a] for a in record.events[0].sources]


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("نزدیکان برخی از بازداشت‌شدگان گفتند که طالبان آنان را شکنجه کرده‌اند.", "نزدیکان برخی از بازداشت‌شدگان"),
        ("بستگان چند تن از قربانیان می‌گویند که پولیس به آنان شلیک کرد.", "بستگان چند تن از قربانیان"),
        ("برپایهٔ گزارش یوناما، طالبان ده تن را بازداشت کرده‌اند.", "یوناما"),
        ("در صفحهٔ فیسبوک وزارت داخله آمده است که دزدان ده تن را ربودند.", "وزارت داخله"),
        ("یوناما مستند کرده است که طالبان ده تن را شکنجه کرده‌اند.", "یوناما"),
        ("یک شاهد عینی قصه می‌کند که طالبان ده تن را با خود بردند.", "یک شاهد عینی"),
    ],
)
def test_who_tells_it(text: str, source: str) -> None:
    assert sources(text) == [source]


def test_the_men_of_a_commander_have_done_it_and_their_part_is_denied() -> None:
    record = read(
        "مقام‌ها گفتند که در درگیری بر سر معدن پنج تن کشته شدند. یک باشنده گفت که افراد یک قوماندان طالبان بر مردم "
        "تیراندازی کردند. سخنگوی پولیس ادعای دست داشتن طالبان در این رویداد را نادرست خواند."
    )
    name = {a.id: a.name for a in record.actors}
    _, shooting = record.events
    assert [name[a] for a in shooting.actors] == ["افراد یک قوماندان طالبان"]
    assert [(r.stance, name[r.actor]) for r in shooting.responses] == [("denies", "سخنگوی پولیس")]


def test_a_request_that_somebody_else_tells_of_can_be_denied() -> None:
    record = read("وزیر خارجهٔ ایران گفت که امریکا خواستار مذاکره شده است. واشنگتن این ادعا را رد کرد.")
    assert [r.stance for e in record.events for r in e.responses] == ["denies"]
    record = read("وزیر خارجهٔ ایران گفت که امریکا خواستار مذاکره شده است. تهران این درخواست را رد کرد.")
    assert not any(e.responses for e in record.events)


def test_ones_own_losses_are_of_the_attack_on_oneself() -> None:
    record = read(
        "ترکیه اعلام کرد که نیروهایش ۲۰ عضو پ‌ک‌ک را در شمال عراق کشتند. اردوغان گفت: «ما به عملیات خود ادامه "
        "می‌دهیم.» پ‌ک‌ک تلفات خود را دو تن اعلام کرده است."
    )
    assert [r.stance for r in record.events[0].responses] == ["disputes"]
