"""Who holds talks that go on and makes attacks that are only taken up, where the report has told of one pair or one."""

from __future__ import annotations

from tests.what.told import told


def test_talks_that_go_on_are_those_of_the_pair_told_of() -> None:
    text = "گفت‌وگوهای ایران و عمان در مسقط آغاز شد. سخنگوی وزارت خارجه گفت مذاکرات فردا ادامه می‌یابد."
    assert told(text)[-1] == "AGREE: ایران, عمان >"


def test_of_two_pairs_neither_is_named() -> None:
    text = "ایران با عمان گفت‌وگو کرد. هند با نپال گفت‌وگو کرد. سخنگوی وزارت خارجه گفت مذاکرات فردا ادامه می‌یابد."
    assert told(text)[-1] == "AGREE: >"


def test_these_attacks_are_his_who_made_all_told_of() -> None:
    text = "هفتمین شب حملات هند به نپال ادامه یافت. مقام‌ها گفتند که دو پل بسته شد. این حملات ده خانه را ویران کرد."
    assert told(text)[-1] == "ASSAULT destroy: هند > ده خانه"


def test_of_blasts_somewhere_nobody_is_named() -> None:
    text = "دو انفجار در عراق سه خانه را ویران کرد. این انفجارها ده تن را زخمی کرد."
    assert told(text)[-1] == "ASSAULT destroy: > سه خانه"
