"""Days counted from a deed told before, and what has no day of the deed beside it."""

from __future__ import annotations

import pytest

import rawi
from rawi.record import Event
from rawi.score.names import written_date

DAY = "2025-10-20"
BEFORE = "مردان مسلح روز دوشنبه ۱۳ اکتبر در پلوامه ده تن را کشتند. "


def last(text: str, type_: str) -> Event:
    """The last event of a type that a text tells."""
    return [e for e in rawi.read(text, DAY).events if e.type == type_][-1]


@pytest.mark.parametrize(
    ("text", "type_", "date"),
    [
        (f"{BEFORE}هند یک روز پس از حمله، دیپلومات‌های پاکستان را اخراج کرد.", "SANCTION", "2025-10-14"),
        (f"{BEFORE}هند دو روز بعد از این حمله دیپلومات‌های پاکستان را اخراج کرد.", "SANCTION", "2025-10-15"),
        # another attack, of which no day is told
        (f"{BEFORE}هند یک روز پس از حملهٔ پاکستان به یک قریه، دیپلومات‌های آن را اخراج کرد.", "SANCTION", None),
        # by what happened on a day
        ("در نتیجهٔ انفجاری که روز شنبه در پروان رخ داد، ده تن کشته شدند.", "ASSAULT", "2025-10-18"),
        # the sentence and the release come long after the arrest
        ("کریم نوری در ماه جون بازداشت و به ده سال زندان محکوم شد.", "SANCTION", None),
        ("پولیس در ماه جون ده کارگر را بازداشت کرد که پس از چند روز آزاد شدند.", "RETREAT", None),
        # from the time told before on; by what a document says
        ("شرکت در سال ۲۰۱۵ واگذار شد و از آن زمان کارگران بارها اعتصاب کرده‌اند.", "PROTEST", "2015/"),
        ("پولیس روز شنبه از آن خانه سه معلم را بازداشت کرد.", "COERCE", "2025-10-18"),
        ("شورا روز شنبه قطعنامه‌ای را تصویب کرد که از ایران می‌خواهد گزارش دهد.", "REQUEST", "2025-10-18"),
        ("مجلس روز شنبه قانونی را تصویب کرد که ایران از آن انتقاد می‌کند.", "ACCUSE", None),
        ("پولیس در ماه جون ده کارگر را بازداشت و دفترشان را مهر و موم کرد.", "COERCE", "2025-06"),
    ],
)
def test_days_from_a_deed(text: str, type_: str, date: str | None) -> None:
    time = last(text, type_).time
    assert (written_date(time) if time is not None else None) == date


@pytest.mark.parametrize(
    ("text", "type_", "places"),
    [
        # where somebody speaks, and what he asks for there
        ("کریم نوری در یک کنفرانس خبری در کابل، کمیسیون انتخابات را به تقلب متهم کرد.", "ACCUSE", ["کابل"]),
        ("رئیس جمهور کریم نوری در سئول از صلیب سرخ سپاسگزاری کرد.", "SUPPORT", ["سئول"]),
        ("کریم نوری، وزیر خارجه، در تهران گفت که حوثی‌ها باید از حدیده خارج شوند.", "REQUEST", ["تهران"]),
        ("سفیر روسیه در کابل از صلیب سرخ سپاسگزاری کرد.", "SUPPORT", []),
        ("کریم نوری هنگام عملیات ارتش در غزنی از صلیب سرخ سپاسگزاری کرد.", "SUPPORT", []),
        ("ایران و چین در پکن توافق‌نامه‌ای را امضا کردند.", "SUPPORT", ["پکن"]),
        ("عربستان سعودی در کنار سوریه ایستاده است.", "SUPPORT", []),
        ("هند دیپلومات‌های خود را از کابل بیرون کرد.", "SANCTION", ["کابل"]),
        # where they are to meet
        ("کریم نوری هفتهٔ آینده با معاون وزیر خارجهٔ ایران در وین دیدار خواهد کرد.", "AGREE", ["وین"]),
        ("دو کشور به توافقی برای عبور کشتی‌ها در تنگهٔ هرمز رسیدند.", "AGREE", []),
        # where somebody was when it befell him
        ("خبرنگار آلمانی هنگامی که در کابل بود از سوی طالبان بازداشت شد.", "COERCE", ["کابل"]),
        ("خبرنگار آلمانی هنگامی که به هرات برمی‌گشت از سوی طالبان بازداشت شد.", "COERCE", []),
        ("دو زندانی از زندان پلچرخی آزاد شدند.", "RETREAT", ["زندان پلچرخی"]),
        # several places have a name by where they are
        ("پولیس جاده‌های اصلی شیراز را بست.", "COERCE", ["شیراز"]),
        ("قطر سفیر خود را از هند فراخواند.", "SANCTION", []),
        ("وزارت خزانه‌داری آمریکا شش نهاد در هند، چین و قطر را تحریم کرد.", "SANCTION", []),
        ("طالبان دروازه‌های دانشگاه‌ها را بستند.", "COERCE", []),
        ("مردان مسلح پایگاه‌های نظامی امریکا را هدف قرار دادند.", "ASSAULT", ["پایگاه‌های نظامی امریکا"]),
    ],
)
def test_where_it_was(text: str, type_: str, places: list[str]) -> None:
    assert [p.text for p in last(text, type_).places] == places
