"""Deeds told only by what is said of them: condemned with those whom they befell, denied as a rumour."""

import pytest

from tests.what.told import accounts, last_parties, told


@pytest.mark.parametrize(
    ("text", "deed"),
    [
        ("یوناما کشتن سه معلم را محکوم کرد.", "ASSAULT: > سه معلم"),
        ("سازمان ملل بازداشت پنج خبرنگار را محکوم کرد.", "COERCE arrest: > پنج خبرنگار"),
        ("حامد کرزی قتل احمد نوری را محکوم کرد.", "ASSAULT: > احمد نوری"),
    ],
)
def test_a_deed_condemned_is_told_on_the_word_of_who_condemns_it(text: str, deed: str) -> None:
    assert told(text)[-1] == deed
    account = accounts(text)[-1]
    assert account.sources == accounts(text)[0].actors != []


@pytest.mark.parametrize(
    "text",
    [
        "یوناما سرکوب زنان را محکوم کرد.",
        "افراد مسلح سه معلم را کشتند. یوناما کشتن این معلمان را محکوم کرد.",
        "طالبان دو خبرنگار را بازداشت کردند. یوناما بازداشت دو خبرنگار را محکوم کرد.",
    ],
)
def test_what_is_known_or_nobodys_by_name_is_told_no_more(text: str) -> None:
    assert sum(e.type != "ACCUSE" for e in accounts(text)) == text.count("کردند.") + text.count("کشتند.")


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("در واکنش به شایعهٔ بازداشت وزیر، سخنگوی دولت گفت این خبر دروغ است.", "سخنگوی دولت"),
        ("سخنگوی پولیس در پاسخ به خبر بازداشت سه خبرنگار گفت که این خبر صحت ندارد.", "سخنگوی پولیس"),
        ("سخنگوی ارتش در واکنش به گزارش کشته شدن فرمانده گفت که این گزارش نادرست است.", "سخنگوی ارتش"),
    ],
)
def test_a_rumour_called_untrue_is_denied(text: str, who: str) -> None:
    (deed,) = accounts(text)
    assert (deed.sources, deed.responses) == ([], [("denies", who)])


def test_a_rumour_that_is_not_taken_up_is_not_denied() -> None:
    assert told("سخنگوی دولت در واکنش به شایعهٔ بازداشت وزیر گفت که دولت کار خود را می‌کند.") == []


def test_who_did_what_was_followed_does_not_summon() -> None:
    assert last_parties("علی رضایی در پی توقیف از سوی دادستانی احضار شد.") == ([], ["علی رضایی"])
    assert last_parties("علی رضایی از سوی دادستانی احضار شد.") == (["دادستانی"], ["علی رضایی"])
