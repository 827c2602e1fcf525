"""Arrests over a deed and protests at it have a day and place of their own; two states who did the same before."""

from __future__ import annotations

import pytest

import rawi

BLAST = "بمبی روز یکشنبه در کابل منفجر شد و سه تن کشته شدند. "


@pytest.mark.parametrize(
    ("text", "where", "day"),
    [
        (BLAST + "طالبان گفتند که دو تن را در پیوند به این حمله بازداشت کرده‌اند.", [], None),
        (BLAST + "در ارتباط به این رویداد چهار تن بازداشت شدند.", [], None),
        (BLAST + "پولیس به اتهام دست داشتن در این حمله پنج تن را بازداشت کرد.", [], None),
        (BLAST + "پس از این حمله نیروهای طالبان پنج تن را بازداشت کردند.", [], None),
        # but what is done in its course is of its day
        (BLAST + "در جریان این رویداد دو تن بازداشت شدند.", ["کابل"], "2025-01-12"),
    ],
)
def test_arrests_over_it(text: str, where: list[str], day: str | None) -> None:
    event = rawi.read(text, "2025-01-15").events[-1]
    assert event.type == "COERCE"
    assert [p.name for p in event.places] == where
    assert (event.time.start if event.time else None) == day


def test_protest_at_it() -> None:
    text = "طالبان یک استاد را روز شنبه در هرات گرفتند. در واکنش به این بازداشت، فعالان در لندن تجمع کردند."
    event = rawi.read(text, "2025-01-15").events[-1]
    assert (event.type, [p.name for p in event.places], event.time) == ("PROTEST", ["لندن"], None)


@pytest.mark.parametrize(
    "text",
    [
        "روسیه و اوکراین روز جمعه اسیران جنگی را تبادله کردند. امارات میانجی بود. دو کشور در ماه"
        " سپتامبر نیز ۲۰۶ اسیر را"
        " تبادله کرده بودند.",
        "روسیه و اوکراین توافق کردند که آتش‌بس را رعایت کنند. چین از این توافق استقبال کرد. دو کشور در"
        " سال ۲۰۲۱ نیز توافق کرده"
        " بودند که آتش‌بس را رعایت کنند.",
    ],
)
def test_two_states_who_did_so_before(text: str) -> None:
    record = rawi.read(text, "2025-01-15")
    names = {a.id: a.name for a in record.actors}
    assert [names[a] for a in record.events[-1].actors] == ["روسیه", "اوکراین"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # what bodies and outlets are called is no group that was only asked or shut them
        (
            "عفو بین‌الملل از طالبان خواست که زندانیان را آزاد کنند. این سازمان از طالبان خواست که شکنجه را متوقف کنند.",
            ["REQUEST: عفو بین‌الملل > طالبان"],
        ),
        (
            "طالبان تلویزیون آرزو را بستند. این شبکه به دلیل پخش موسیقی بسته شده است.",
            ["COERCE: طالبان > تلویزیون آرزو"],
        ),
        # at whose call somebody resigns
        ("وزیر معارف به توصیهٔ رئیس مجلس استعفا داد.", ["RETREAT: وزیر معارف >"]),
        ("وزیر معارف به رئیس‌جمهور استعفا داد.", ["RETREAT: وزیر معارف > رئیس‌جمهور"]),
    ],
)
def test_who_is_meant(text: str, told: list[str]) -> None:
    record = rawi.read(text, "2025-01-15")
    names = {a.id: a.name for a in record.actors}
    found = [
        (e.type, *(", ".join(names[a] for a in those) for those in (e.actors, e.recipients))) for e in record.events
    ]
    assert list(dict.fromkeys(f"{kind}: {who} > {whom}".strip() for kind, who, whom in found)) == told


def test_a_stir_elsewhere() -> None:
    text = "پرو وزیر دفاع را برکنار کرد. برکناری او با اعتراض گستردهٔ مردم در لندن روبه‌رو شد."
    dismissal, protest = rawi.read(text, "2025-01-15").events
    assert (dismissal.type, dismissal.places) == ("SANCTION", ())
    assert (protest.type, [p.name for p in protest.places]) == ("PROTEST", ["لندن"])


def test_a_stir_that_went_along() -> None:
    text = "طالبان سه معلم را گرفتند. بازداشت این معلمان با انتقاد سازمان‌های حقوق بشری همراه شد."
    record = rawi.read(text, "2025-01-15")
    names = {a.id: a.name for a in record.actors}
    told = [(e.type, [names[a] for a in e.actors], [names[a] for a in e.recipients]) for e in record.events]
    assert told == [
        ("COERCE", ["طالبان"], ["سه معلم"]),
        ("ACCUSE", ["سازمان‌های حقوق بشری"], ["طالبان"]),
    ]
