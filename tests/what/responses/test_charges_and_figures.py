"""What is denied: the charge that somebody is told to be under, the claim that is spelt out, only the figure."""

from __future__ import annotations

import pytest

from tests.what.told import Account, accounts


def _answered(text: str) -> list[tuple[str, list[tuple[str, str]]]]:
    return [(a.type, a.responses) for a in accounts(text) if a.responses]


def _of(text: str, type_: str) -> Account:
    return next(a for a in accounts(text) if a.type == type_)


def test_who_is_accused_by_nobody_named_denies_the_charge_and_not_the_arrest() -> None:
    text = (
        "پولیس گفت که سه تن را در خانهٔ او بازداشت کرده است. کریم نوری به فساد متهم است. او همهٔ این اتهامات را رد می‌کند."
    )
    assert _answered(text) == [("ACCUSE", [("denies", "کریم نوری")])]


def test_a_charge_rejected_beside_something_else_is_the_one_told_last() -> None:
    text = (
        "وزیر داخله گفت که ده تن در درگیری‌ها کشته شدند. دولت کریم نوری را عامل شورش می‌داند. "
        "نوری با رد این اتهام، حمله را محکوم کرد."
    )
    assert _answered(text) == [("ACCUSE", [("denies", "کریم نوری")])]


def test_a_warning_that_charges_nobody_is_not_what_is_denied() -> None:
    text = (
        "احمد ستوری کمیسیون انتخابات را به تقلب متهم کرد. ستوری هشدار داد که بحران عمیق می‌شود. "
        "رییس کمیسیون انتخابات اتهام جانب‌داری را بی‌پایه دانست."
    )
    ((type_, responses),) = _answered(text)
    assert (type_, [stance for stance, _ in responses]) == ("ACCUSE", ["denies"])
    assert _of(text, "ACCUSE").responses == responses


def test_nobody_denies_the_charge_that_his_own_side_makes() -> None:
    text = (
        "کمیسیون مجلس شرکت آسمان را مقصر شناخت. شرکت آسمان در گزارش خود خلبان را مقصر دانسته بود. "
        "سخنگوی شرکت آسمان گزارش مجلس را ضعیف خواند و آن را رد کرد."
    )
    assert [a.responses for a in accounts(text)][1] == []


@pytest.mark.parametrize(
    ("rejected", "stance"), [("این ارقام", "disputes"), ("این آمار", "disputes"), ("این ادعا", "denies")]
)
def test_who_rejects_the_figures_disputes_the_attack(rejected: str, stance: str) -> None:
    text = f"وزارت دفاع گفت که چهل جنگجوی طالبان در بلخ کشته شدند. سخنگوی طالبان {rejected} را رد کرد."
    ((_, responses),) = _answered(text)
    assert responses == [(stance, "سخنگوی طالبان")]


@pytest.mark.parametrize(
    ("claim", "answered"),
    [
        ("این ادعا که شرکت‌ها راه را بسته‌اند، دروغ است", 0),
        ("این ادعا دروغ است", 1),
    ],
)
def test_a_claim_that_is_spelt_out_is_no_deed_told_before(claim: str, answered: int) -> None:
    text = f"کریم نوری گفت که امدادگران به ده خانوار کمک رسانده‌اند. احمد رضایی، استاندار، گفت: {claim}."
    assert len(_of(text, "AID").responses) == answered


@pytest.mark.parametrize(("deed", "answered"), [("تصرف شهر", 0), ("این رویداد", 1)])
def test_who_does_not_confirm_one_deed_is_not_silent_on_another(deed: str, answered: int) -> None:
    text = f"ده‌ها سرباز خود را به طالبان تسلیم کردند. کریم نوری، سخنگوی دولت، {deed} را تأیید نکرد."
    assert len(_answered(text)) == answered
