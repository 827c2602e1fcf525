"""دو کشور after two bodies of states are their states, not the bodies."""

from __future__ import annotations

from rawi import read


def test_two_countries_after_two_ministries_are_their_states() -> None:
    record = read(
        "وزارت خارجهٔ ایران با وزارت خارجهٔ ترکیه گفتگو کرد. گفتگوها دربارهٔ بنادر میان دو کشور ادامه دارد.", "2025-01-14"
    )
    names = {a.id: a.name for a in record.actors}
    talks = [e for e in record.events if e.type == "CONSULT" and e.aspect == "ongoing"]
    assert [{names[a] for a in e.actors} for e in talks] == [{"ایران", "ترکیه"}]
