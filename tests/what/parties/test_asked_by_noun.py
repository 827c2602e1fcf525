"""Of whom something is asked by the noun of a deed, or by a clause without که."""

from __future__ import annotations

import pytest

from tests.what.told import told


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("شورا خواستار رسیدگی ویژهٔ دولت به مشکلات کرمان شد.", "REQUEST assist: شورا > دولت"),
        ("وزیر خارجهٔ آلمان خواستار بازگشت هند به پیمان شد.", "REQUEST: وزیر خارجهٔ آلمان > هند"),
        ("ترکیه خواستار توقف برنامهٔ هسته‌ای هند شد.", "REQUEST yield: ترکیه > هند"),
        ("ترکیه بر پایان اشغالگری هند تأکید کرد.", "REQUEST yield: ترکیه > هند"),
        ("وزیر پیشنهاد کرد هند به جای تحریم، گفت‌وگو با نپال را ادامه دهد.", "REQUEST meet: وزیر > هند"),
        ("نخست‌وزیر گفت: «هند نباید مالک این زیردریایی شود.»", "REQUEST change: نخست‌وزیر > هند"),
        ("وزیر خارجهٔ آلمان خواستار بازگشت پناهجویان به خانه‌هایشان شد.", "REQUEST: وزیر خارجهٔ آلمان >"),
        ("نخست‌وزیر گفت: «هند باید تقسیم شود.»", "REQUEST change: نخست‌وزیر >"),
    ],
)
def test_who_is_to_do_it(text: str, event: str) -> None:
    assert told(text) == [event]
