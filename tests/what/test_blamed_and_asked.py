"""Who is blamed for a deed, who is asked, and who of two is meant by a plural verb behind که."""

from __future__ import annotations

import pytest

from rawi import read
from tests.what.told import parties, told

TABLE = [
    ("کنگو پرتاب موشک توسط ترکیه را محکوم کرد.", ["ACCUSE disapprove: کنگو > ترکیه"]),
    ("ناروی نقض حقوق بشر از سوی طالبان را محکوم کرد.", ["ACCUSE disapprove: ناروی > طالبان"]),
    ("فرانسه از ادامهٔ بازداشت شهروندانش در ایران انتقاد کرد.", ["ACCUSE disapprove: فرانسه >"]),
    ("سازمان ملل نسبت به وخامت وضع زندانیان ابراز نگرانی کرد.", ["ACCUSE disapprove: سازمان ملل >"]),
    ("نماینده مردم یزد خواستار رسیدگی به مشکلات کارگران شد.", ["REQUEST assist: نماینده مردم یزد >"]),
    ("ناتو می‌خواهد که ترکیه موشک‌ها را تحویل دهد.", ["REQUEST yield: ناتو > ترکیه"]),
    ("اگر سودان به حملات ادامه دهد، مصر پایگاه‌های آن را بمباران خواهد کرد.", ["ASSAULT aerial: مصر >"]),
    ("گروسی وارد اصفهان شد.", ["CONSULT visit: گروسی >"]),
]


@pytest.mark.parametrize(("text", "expected"), TABLE)
def test_blamed_and_asked(text: str, expected: list[str]) -> None:
    assert told(text) == expected


def test_what_hangs_on_a_condition_is_not_said() -> None:
    (event,) = read("اگر سودان به حملات ادامه دهد، مصر حمله خواهد کرد.", "2025-01-15").events
    assert (event.aspect, event.sources) == ("hypothetical", ())


def test_a_plural_verb_behind_that_is_of_those_told_of() -> None:
    record = read("فرمانده پلیس از دستگیری سه سارق خبر داد که به ده فقره سرقت اعتراف کرده‌اند.", "2025-01-15")
    name = {a.id: a.name for a in record.actors}
    assert [[name[s] for s in x.speakers] for x in record.statements] == [["فرمانده پلیس"], ["سه سارق"]]


def test_sides_of_a_fight_are_no_toll() -> None:
    (event,) = read("در این درگیری ده‌ها تن از دو طرف کشته شدند.", "2025-01-15").events
    assert event.killed is None


def test_nobody_refuses_a_crime() -> None:
    record = read("سخنگوی ارتش شکنجهٔ زندانیان را رد کرد.", "2025-01-15")
    (event,) = record.events
    assert (event.type, event.mode, [r.stance for r in event.responses]) == ("ASSAULT", "torture", ["denies"])


def test_who_did_the_deed_that_is_criticised_was_told_before() -> None:
    record = read("طالبان سه خبرنگار را بازداشت کردند. ناروی از بازداشت خبرنگاران انتقاد کرد.", "2025-01-15")
    name = {a.id: a.name for a in record.actors}
    criticised = next(e for e in record.events if e.type == "ACCUSE")
    assert [name[r] for r in criticised.recipients] == ["طالبان"]


@pytest.mark.parametrize("said", ["قاتل طالب است", "قاتل زن همسایه است", "قاتل فراری است", "جنایتکاران سه برادر هستند"])
def test_who_did_a_crime_is_not_blamed_by_who_says_who_it_is(said: str) -> None:
    assert parties(f"سخنگوی پولیس گفت که {said}.") == []


def test_who_is_called_a_criminal_is_blamed() -> None:
    assert parties("وزیر خارجه گفت که اسرائیل قاتل کودکان است.") == [("ACCUSE", ("وزیر خارجه",), ("اسرائیل",))]
