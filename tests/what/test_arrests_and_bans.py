"""Arrests, bans, seizures and returns as broadcasters tell them: two or three clauses about one object."""

from __future__ import annotations

import pytest

from rawi import read
from tests.what.told import told


@pytest.mark.parametrize(
    ("text", "events"),
    [
        # an object stands for all verbs that follow without one, whatever their frame asks of it
        ("ایران صد مهاجر را شناسایی کرد و به افغانستان برگرداند.", ["COERCE deport: ایران > صد مهاجر"]),
        ("ایران صد مهاجر را جمع‌آوری و از راه مرز به افغانستان برگردانده است.", ["COERCE deport: ایران > صد مهاجر"]),
        (
            "سپاه یک نفتکش را محاصره کرد و به بندر بوشهر برد.",
            ["COERCE restrict: سپاه >", "COERCE seize: سپاه > یک نفتکش"],
        ),
        # from where somebody is taken tells that it is an arrest
        ("طالبان یک معلم را که خاموش نبود، از سر صنف بردند.", ["COERCE arrest: طالبان > یک معلم"]),
        ("طالبان زخمی‌ها را از بازار به شفاخانه بردند.", ["AID: طالبان > زخمی‌ها"]),
        # who closes his own doors is closed by nobody
        ("سه رادیو در بدخشان دروازه‌های خود را بستند.", []),
        # who goes out of his house is not driven out of it
        ("کریم نوری وقتی از خانه بیرون می‌شد، بازداشت شد.", ["COERCE arrest: > کریم نوری"]),
        # behind a name and its office a second comma opens what is done, not a list
        (
            "رضا نوری، رئیس پولیس کابل، سه دزد و دو قاچاقبر را بازداشت کرد.",
            ["COERCE arrest: رضا نوری > سه دزد, دو قاچاقبر"],
        ),
        # whose editor or office it is
        (
            "پولیس روزنامه را بست و مدیر آن را بازداشت کرد.",
            ["COERCE censor: پولیس > روزنامه", "COERCE arrest: پولیس > مدیر آن"],
        ),
        # those who look on are not taken up
        (
            "طالبان سه مرد را در برابر مردم تازیانه زدند و سپس آنان را به زندان فرستادند.",
            ["SANCTION convict: طالبان > سه مرد", "COERCE arrest: طالبان > سه مرد"],
        ),
        ("پولیس کراچی صد مهاجر افغان را گردآوری کرده است.", ["COERCE arrest: پولیس کراچی > صد مهاجر افغان"]),
        ("مرزبانان ایران صد مهاجر را تا نقطهٔ صفری آوردند.", ["COERCE deport: مرزبانان ایران > صد مهاجر"]),
        ("دادگاهی در مسکو یک خبرنگار را روانهٔ زندان کرد.", ["SANCTION convict: دادگاهی > یک خبرنگار"]),
    ],
)
def test_arrests_and_bans(text: str, events: list[str]) -> None:
    assert told(text) == events


@pytest.mark.parametrize(
    ("text", "who", "place"),
    [
        ("پولیس در شهر کابل خانهٔ یک نماینده را تلاشی کرد.", ["پولیس"], ["شهر کابل"]),
        ("طالبان در قریهٔ اسپین‌غر خانهٔ یک معلم را تلاشی کردند.", ["طالبان"], ["قریهٔ اسپین‌غر"]),
    ],
)
def test_no_house_is_part_of_a_towns_name(text: str, who: list[str], place: list[str]) -> None:
    record = read(text, "2025-01-15")
    names = {a.id: a.name for a in record.actors}
    [event] = record.events
    assert [names[a] for a in event.actors] == who
    assert [p.name for p in event.places] == place
