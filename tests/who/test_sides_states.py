"""دو کشور after two bodies of states are their states, not the bodies."""

from __future__ import annotations

import pytest

from rawi import read


def test_two_countries_after_two_ministries_are_their_states() -> None:
    record = read(
        "وزارت خارجهٔ ایران با وزارت خارجهٔ ترکیه گفتگو کرد. گفتگوها دربارهٔ بنادر میان دو کشور ادامه دارد.", "2025-01-14"
    )
    names = {a.id: a.name for a in record.actors}
    talks = [e for e in record.events if e.type == "CONSULT" and e.aspect == "ongoing"]
    assert [{names[a] for a in e.actors} for e in talks] == [{"ایران", "ترکیه"}]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("کابل حملات هوایی ترکمنستان را محکوم کرد.", ["کابل"]),
        ("کابل از عشق‌آباد خواست که مرز را باز کند.", ["کابل"]),
        ("کابل شاهد تظاهرات معلمان بود.", ["معلمان"]),
    ],
)
def test_the_capital_at_home_is_its_government_where_it_asks_or_blames(text: str, who: list[str]) -> None:
    record = read(text)
    names = {a.id: a.name for a in record.actors}
    assert [[names[a] for a in e.actors] for e in record.events] == [who]
