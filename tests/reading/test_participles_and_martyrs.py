"""What only says which people are meant, or what an operation is called, tells no deed and does none."""

from __future__ import annotations

import pytest

from rawi import Reader
from tests.what.told import names


@pytest.mark.parametrize(
    "told",
    [
        "از هویت افراد بازداشت شده و محل نگهداری آنان اطلاعی در دست نیست.",
        "نام افراد اعدام شده و زندانیان منتشر نشده است.",
        "از فرد بازداشت شده و اتهام او خبری نیست.",
        "وضعیت معترضان زخمی شده و خانواده‌هایشان روشن نیست.",
    ],
)
def test_a_participle_before_and_says_which_people_are_meant(reader: Reader, told: str) -> None:
    record = reader.read(f"پولیس در این شهر شش نفر را بازداشت کرد. {told}", "2025-01-15")
    assert [e.type for e in record.events if e.aspect == "asserted"] == ["COERCE"]


@pytest.mark.parametrize(
    "told", ["شماری از معترضان بازداشت شده و به زندان منتقل شدند.", "معترضان بازداشت شده و خانواده‌های آنان تهدید شدند."]
)
def test_but_it_is_a_verb_where_they_are_its_subject(reader: Reader, told: str) -> None:
    assert reader.read(told, "2025-01-15").events[0].mode == "arrest"


@pytest.mark.parametrize("named", ["شهید کریمی", "شهید حاج نادر کریمی", "شهدای امنیت"])
@pytest.mark.parametrize("body", ["سپاه پاسداران", "نیروی زمینی ارتش"])
def test_whom_an_operation_is_named_after_does_nothing_in_it(reader: Reader, named: str, body: str) -> None:
    (event,) = reader.read(f"در عملیات {named} {body}، سه تروریست کشته شدند.", "2025-01-15").events
    record = reader.read(f"در عملیات {named} {body}، سه تروریست کشته شدند.", "2025-01-15")
    assert names(record, event.actors) == [body]
    assert names(record, event.recipients) == ["سه تروریست"]


@pytest.mark.parametrize("body", ["دولت ایران", "سپاه پاسداران", "دانشگاه تهران", "وزیر نفت"])
def test_in_it_behind_that_takes_up_what_was_told(reader: Reader, body: str) -> None:
    record = reader.read(f"گزارشی منتشر شد که در آن {body} به فساد متهم شده است.", "2025-01-15")
    (event,) = record.events
    assert (event.type, len(event.recipients)) == ("ACCUSE", 1)


def test_but_that_body_is_meant_where_somebody_says_so(reader: Reader) -> None:
    record = reader.read("وزیر اعلام کرد که در آن وزارت سه نفر بازداشت شدند.", "2025-01-15")
    assert names(record, record.events[0].recipients) == ["سه نفر"]


@pytest.mark.parametrize("body", ["وزارت خارجه", "سازمان ملل", "دولت روحانی"])
def test_a_document_that_asks_a_body_is_not_from_it(reader: Reader, body: str) -> None:
    record = reader.read(f"این بیانیه از {body} می‌خواهد که زندانیان را آزاد کند.", "2025-01-15")
    assert (names(record, record.events[0].actors), names(record, record.events[0].recipients)) == ([], [body])
