"""Who gives an office and who is given it: a title before a name with را is not that one's."""

from __future__ import annotations

import pytest

from rawi import read


def _roles(text: str) -> list[tuple[str, str]]:
    return [(actor.name, role.title) for actor in read(text, "2025-01-15").actors for role in actor.roles]


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        ("وزیر کشور نادر کریمی را به سمت استاندار همدان منصوب کرد.", [("نادر کریمی", "استاندار همدان")]),
        ("وزیر داخله نور احمد رحیمی را به حیث والی فراه مقرر کرد.", [("نور احمد رحیمی", "والی فراه")]),
        ("رئیس‌جمهور، نادر کریمی را از سمت وزیر دفاع برکنار کرد.", [("نادر کریمی", "وزیر دفاع")]),
        ("مولوی نادر رحیمی به‌جای کریم نوری سرپرست وزارت مهاجرین مقرر شد.", []),
        ("جاپان به جای سفیر پیشین، نادر کریمی را به کابل فرستاد.", []),
        ("وزیر کشور نادر کریمی را پذیرفت.", [("نادر کریمی", "وزیر کشور")]),
        ("سفیر ترکیه، نادر کریمی را به وزارت خارجه احضار کردند.", [("نادر کریمی", "سفیر ترکیه")]),
    ],
)
def test_who_is_given_an_office_does_not_hold_the_givers(text: str, roles: list[tuple[str, str]]) -> None:
    assert _roles(text) == roles


def test_an_office_that_is_taken_away_took_nothing() -> None:
    record = read("نادر رحیمی از سمت والی ننگرهار برکنار و به حیث وزیر معارف گماشته شد.", "2025-01-15")
    assert [(event.mode, event.actors) for event in record.events] == [(None, ())]
    assert {role.title for actor in record.actors for role in actor.roles} == {"والی ننگرهار", "وزیر معارف"}


def test_a_known_persons_name_ends_before_another_ones() -> None:
    record = read("ترامپ مایک والتز، مشاور امنیت ملی، را برکنار کرد.", "2025-01-15")
    names = {actor.id: actor.name for actor in record.actors}
    (event,) = record.events
    assert [names[a] for a in event.actors] == ["ترامپ"]
    assert [names[a] for a in event.recipients] == ["مایک والتز"]


def test_a_body_of_afghanistan_may_be_of_the_taliban() -> None:
    assert _roles("رئیس د افغانستان بانک طالبان نادر رحیمی با صرافان دیدار کرد.") == [
        ("نادر رحیمی", "رئیس د افغانستان بانک طالبان")
    ]
    record = read("د افغانستان بانک طالبان را متهم کرد.", "2025-01-15")
    assert {actor.name for actor in record.actors} == {"د افغانستان بانک", "طالبان"}
