"""Who holds talks that go on, where the report has told of one pair."""

from __future__ import annotations

from tests.what.told import told


def test_talks_that_go_on_are_those_of_the_pair_told_of() -> None:
    text = "گفت‌وگوهای ایران و عمان در مسقط آغاز شد. سخنگوی وزارت خارجه گفت مذاکرات فردا ادامه می‌یابد."
    assert told(text)[-1] == "AGREE: ایران, عمان >"


def test_of_two_pairs_neither_is_named() -> None:
    text = "ایران با عمان گفت‌وگو کرد. هند با نپال گفت‌وگو کرد. سخنگوی وزارت خارجه گفت مذاکرات فردا ادامه می‌یابد."
    assert told(text)[-1] == "AGREE: >"
