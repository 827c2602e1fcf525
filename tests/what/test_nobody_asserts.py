"""What is asked, unproven, any of its kind, law or put on nobody for nothing is no event."""

from __future__ import annotations

import pytest

from tests.what.told import told


@pytest.mark.parametrize(
    "text",
    [
        # a question that و goes on with
        "این تحریم‌ها چه وقت اعمال می‌شوند و چه کسی از آن سود می‌برد؟",
        "رئیس‌جمهور گفت: «چه کسی گفته دولت باید گندم گران بخرد و بعد آن را ارزان بفروشد؟»",
        # nothing shows it
        "قاضی گفت هیچ سندی وجود ندارد که نشان دهد حکومت عراق او را خائن می‌داند.",
        # any of its kind
        "او گفت که هر حملهٔ حزب‌الله باعث خواهد شد که مردم شهر را ترک کنند.",
        # the law
        "فروشندگان این کتاب‌ها ممکن است به دو سال زندان محکوم شوند.",
        # pressure for nothing that is told
        "بریتانیا در این ماه‌ها فشارهای بیشتری بر روسیه وارد کرده است.",
        # which ones are meant
        "او نامی از نهادهایی که تهدیدش کرده‌اند نبرد.",
        # what is answered is not what it is called
        "روزنامه‌ها این سخنان را واکنشی به تهدیدهای روسیه دانستند.",
        # kept from something
        "این تهدیدها ما را از ادامهٔ راه باز نمی‌دارد.",
    ],
)
def test_no_event(text: str) -> None:
    assert told(text) == []


def test_told_all_the_same() -> None:
    assert told("قطر بر حماس فشار آورد که گروگان‌ها را آزاد کند.") == ["REQUEST yield: قطر > حماس"]
    assert told("کریم نوری ممکن است به ده سال زندان محکوم شود.") == ["SANCTION convict: > کریم نوری"]
    since = "طالبان که در سال ۲۰۲۱ بر افغانستان مسلط شدند، زنان را از کار منع کرده‌اند."
    assert told(since) == ["COERCE restrict: طالبان > زنان"]
    assert told("نیروهای روسیه بر شهر پکروفسک مسلط شدند.") == ["COERCE seize: نیروهای روسیه >"]


@pytest.mark.parametrize(
    "text",
    [
        # what is called something is only spoken of
        "نماینده اعتراضات پس از مرگ او را «هشت ماه آشوب» خواند.",
        "وزیر این کار را انحراف افکار از حمایت بریتانیا از اسرائیل توصیف کرد.",
        # denied, not refused
        "طالبان هرگونه حمایت از این گروه را رد کردند.",
    ],
)
def test_no_deed_of_theirs(text: str) -> None:
    assert [line for line in told(text) if not line.startswith("ACCUSE")] == []


def test_what_is_done_if_others_go_on_threatens() -> None:
    text = "وزارت بازرگانی ترکیه گفت: «اگر روسیه به این راه ادامه دهد، ترکیه اقدامات لازم را انجام خواهد داد.»"
    assert told(text) == ["THREATEN: وزارت بازرگانی ترکیه > روسیه"]
    text = "ترمپ هشدار داد در صورتیکه توافقی صورت نگیرد، تعرفه‌های تازه‌ای بر کالاهای هند اعمال خواهد کرد."
    assert told(text) == ["THREATEN restrict: ترمپ > هند"]
