"""Gatherings, aid, trade and ties: who took part, who gave, between whom."""

from __future__ import annotations

import pytest

from tests.what.told import told


@pytest.mark.parametrize(
    ("text", "events"),
    [
        # the chair and those present took part
        (
            "نشست شورای عالی امنیت ملی به ریاست پزشکیان برگزار شد.",
            ["CONSULT multilateral: شورای عالی امنیت ملی, پزشکیان >"],
        ),
        (
            "این نشست با اشتراک نمایندگان بیست کشور در کابل برگزار گردید.",
            ["CONSULT multilateral: نمایندگان بیست کشور >"],
        ),
        ("نشست مشورتی به میزبانی روسیه برگزار شد.", ["CONSULT multilateral: روسیه >"]),
        ("مراسم تشییع با حضور مردم برگزار شد.", []),
        # a conference takes place, and its subject does not meet
        ("کنفرانس بازسازی سوریه در پاریس گشایش یافت.", ["CONSULT multilateral: >"]),
        ("کنفرانس خبری سخنگوی پولیس برگزار شد.", []),
        # who mediates is not met
        ("ترکیه با میانجی‌گری قطر با ایران گفتگو کرد.", ["CONSULT third-party: ترکیه > ایران"]),
        # one meeting told by a noun and the verb
        (
            "وزیر خارجهٔ مصر در تماسی تلفنی با همتای سعودی خود اوضاع سودان را بررسی کرد.",
            ["CONSULT phone: وزیر خارجهٔ مصر > همتای سعودی"],
        ),
        # somebody else behind the comma of the subject's title
        (
            "کریم نوری، وزیر خارجهٔ ترکیه، سفیر ازبیکستان را به حضور پذیرفت.",
            ["CONSULT visit: کریم نوری > سفیر ازبیکستان"],
        ),
        # a nationality with a clitic pronoun
        ("وزیر داخلهٔ پاکستان با همتای ایرانی‌اش گفت‌وگو کرد.", ["CONSULT: وزیر داخلهٔ پاکستان > همتای ایرانی‌اش"]),
        # the sides of what is done between them
        ("تبادلهٔ اسیران میان روسیه و اوکراین انجام شد.", ["RETREAT release: روسیه, اوکراین >"]),
        ("حجم تجارت ایران و ترکیه به پانزده میلیارد دالر رسید.", ["COOPERATE: ایران, ترکیه >"]),
        # whose goods were handed over
        ("محمولهٔ کمک‌های چین به مسوولان طالبان تسلیم داده شد.", ["AID: چین > مسوولان طالبان"]),
        # help for somebody, not for what is theirs
        ("ده کشور به افغانستان کمک کرده‌اند.", ["AID: ده کشور > افغانستان"]),
        ("این طرح به کشاورزان کمک می‌کند.", []),
        # a passive without a subject
        ("از سوی وزارت معارف از صد معلم تقدیر شد.", ["SUPPORT: وزارت معارف > صد معلم"]),
        # a noun that looks like a verb is one at the end
        ("این سند به امضای وزیران دو کشور رسید.", ["SUPPORT: وزیران دو کشور >"]),
        # where talks were is nobody praised
        ("وزیر خارجهٔ ترکیه مذاکرات دوحه را سازنده خواند.", ["SUPPORT: وزیر خارجهٔ ترکیه >"]),
    ],
)
def test_who_took_part(text: str, events: list[str]) -> None:
    assert told(text) == events


@pytest.mark.parametrize(
    ("text", "events"),
    [
        ("رئیس‌جمهور ترکیه مورد استقبال وزیر خارجهٔ قطر قرار گرفت.", ["CONSULT: وزیر خارجهٔ قطر > رئیس‌جمهور ترکیه"]),
        ("پیشنهاد مصر مورد استقبال حماس قرار گرفت.", ["SUPPORT: حماس > مصر"]),
        ("یک موسسهٔ خارجی بیست خانواده را کمک نقدی کرد.", ["AID: یک موسسهٔ خارجی > بیست خانواده"]),
        # what follows the last verb, and what is only one joined noun's own
        ("وزیر خارجهٔ قطر دیدار کرد با سفیر ایران.", ["CONSULT: وزیر خارجهٔ قطر > سفیر ایران"]),
        ("پولیس بازداشت کرد پنج تن را.", ["COERCE arrest: پولیس > پنج تن"]),
        (
            "اتحادیهٔ اروپا تصمیم اسرائیل را محکوم و از راه‌حل دو دولتی حمایت کرد.",
            ["ACCUSE disapprove: اتحادیهٔ اروپا > اسرائیل", "SUPPORT: اتحادیهٔ اروپا >"],
        ),
        # a noun of two words, and what takes place behind an adjective
        (
            "کاخ الیزه از گفت‌وگوی تلفنی رئیس‌جمهور فرانسه و نخست‌وزیر بریتانیا خبر داد.",
            ["CONSULT phone: رئیس‌جمهور فرانسه, نخست‌وزیر بریتانیا >"],
        ),
        (
            "شهباز شریف از برگزاری مراسم رسمی امضای توافق میان امریکا و ایران خبر داد.",
            ["SUPPORT: امریکا, ایران >"],
        ),
        # rounds are counted
        ("وزارت صحت از آغاز پنجمین دور کمپاین واکسین پولیو خبر داد.", ["AID: وزارت صحت >"]),
        ("نخستین جلسهٔ مذاکرات ایران و امریکا برگزار شد.", ["CONSULT: ایران, امریکا >"]),
        ("پاکستان نمایندگی‌های سیاسی افغانستان را به طالبان سپرد.", ["SUPPORT: پاکستان > طالبان"]),
    ],
)
def test_of_whom_it_is_told(text: str, events: list[str]) -> None:
    assert told(text) == events
