"""People told of by number or nation alone, antecedents that only say what somebody is, and verbs cut off too early."""

from __future__ import annotations

import pytest

from tests.what.told import told


@pytest.mark.parametrize(
    ("text", "events"),
    [
        # people of whom only the number is told
        ("ماموران به بازار رسیدند. ماموران تعداد زیادی را گرفتند.", ["COERCE arrest: ماموران >"]),
        ("داور چند کارت داد و تعدادی از کارت‌ها را گرفت.", []),
        ("محکمهٔ هرات گفت هر دو به اعدام محکوم شدند.", ["SANCTION convict: >"]),
        ("طالبان نگذاشتند کسی فیلم بگیرد.", ["COERCE restrict: طالبان >"]),
        # a nation behind a word for some
        ("پولیس صدها افغان را بازداشت کرد.", ["COERCE arrest: پولیس > صدها افغان"]),
        ("شماری فلسطینی از سوی ارتش بازداشت شدند.", ["COERCE arrest: ارتش > شماری فلسطینی"]),
        ("چندین افغان در تهران بازداشت شدند.", ["COERCE arrest: > چندین افغان"]),
        ("یک مقام دیگر افغان بازداشت شد.", ["COERCE arrest: > یک مقام دیگر افغان"]),
        # half a million is no million
        ("پاکستان نیم میلیون مهاجر را اخراج کرد.", ["COERCE deport: پاکستان > نیم میلیون مهاجر"]),
        # a participle that is a noun as well
        ("کمک‌های غذایی به غزه فرستاده خواهد شد.", ["AID: >"]),
        (
            "ایران هزاران مهاجر را به افغانستان فرستاده و ده‌ها تن را زندانی کرده است.",
            ["COERCE deport: ایران > هزاران مهاجر", "COERCE arrest: ایران > ده‌ها تن"],
        ),
        # reports tell of deeds without anybody who says so
        ("گزارش‌ها از بازداشت ده‌ها تن در کابل خبر می‌دهند.", ["COERCE arrest: > ده‌ها تن"]),
        ("گزارش‌ها از دستگیری ده‌ها تن حکایت ندارد.", []),
        # whom the antecedent names
        (
            "کریم نوری، مردی که دو زن را کشته بود، بازداشت شد.",
            ["COERCE arrest: > کریم نوری", "ASSAULT: کریم نوری > دو زن"],
        ),
        (
            "حزب‌الله، گروهی که امریکا آن را تروریستی می‌داند، سه سرباز را کشت.",
            ["SANCTION: امریکا > حزب‌الله", "ASSAULT: حزب‌الله > سه سرباز"],
        ),
        # what is broken up, in two words
        ("نیروهای امنیتی تجمع کارگران را بر هم زدند.", ["COERCE restrict: نیروهای امنیتی > کارگران"]),
        # people who gather where others protest
        ("کشاورزان امروز در بستر رود گرد آمدند تا اعتراض کنند.", ["PROTEST demo: کشاورزان >"]),
        # the police are no noun of a light verb
        ("سه سارق به دست پولیس افتادند.", ["COERCE arrest: پولیس > سه سارق"]),
    ],
)
def test_read_as(text: str, events: list[str]) -> None:
    assert sorted(told(text)) == sorted(events)
