"""Families that are called like a state, and reporters of whom nothing is told."""

from __future__ import annotations

from tests.what.told import last_parties, party_lists, speakers


def test_a_state_that_somebody_is_called_after() -> None:
    text = "دیوید کامرون به برلین رفت. کامرون از آلمان کمک خواست."
    assert last_parties(text) == (["دیوید کامرون"], ["آلمان"])


def test_a_state_where_nobody_is_called_so() -> None:
    assert last_parties("رئیس‌جمهور به آفریقا رفت. کامرون از آلمان کمک خواست.") == (["کامرون"], ["آلمان"])


def test_a_reporter_is_not_he() -> None:
    text = "به گزارش خبرنگار حوادث فارس، دیشب دکتر غلامرضا نوری با شلیک گلوله هدف قرار گرفت و او در شفاخانه جان باخت."
    assert all("خبرنگار" not in whom for _, _, whom in party_lists(text))


def test_who_talks_with_a_reporter_goes_on() -> None:
    text = "رضا کریمی در گفتگو با خبرنگار فارس گفت که راه باز است. وی افزود که پل بسته است."
    assert set(speakers(text)) == {"رضا کریمی"}
