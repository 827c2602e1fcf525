"""Another who is met on the same journey is met at another meeting."""

from __future__ import annotations

from tests.what.told import told


def test_on_the_same_journey() -> None:
    text = "وزیر خارجهٔ عمان با کریم نوری گفتگو کرد. وزیر خارجهٔ عمان در همین سفر با محمود احمدی هم دیدار کرد."
    assert told(text) == ["CONSULT: وزیر خارجهٔ عمان > کریم نوری", "CONSULT: وزیر خارجهٔ عمان > محمود احمدی"]


def test_at_the_same_meeting() -> None:
    text = "وزیر خارجهٔ ایران با رئیس جمهور دیدار کرد. در این دیدار سفیر چین نیز حضور داشت."
    assert told(text) == ["CONSULT: وزیر خارجهٔ ایران, سفیر چین > رئیس جمهور"]


def test_where_he_went() -> None:
    text = "وزیر خارجهٔ هند به دوحه رفت، جایی که با نمایندگان طالبان دیدار کرد."
    assert told(text)[-1] == "CONSULT: وزیر خارجهٔ هند > نمایندگان طالبان"
    others = "وزیر خارجهٔ هند به بگرام رفت، جایی که سه تن را کشتند."
    assert told(others)[-1] == "ASSAULT: > سه تن"


def test_where_he_is_to_go() -> None:
    text = "وزیر خارجهٔ هند وارد دوحه شد، جایی که قرار است با نمایندگان طالبان دیدار کند."
    assert told(text)[-1] == "AGREE: وزیر خارجهٔ هند > نمایندگان طالبان"
