"""What somebody is as well, joined by و to what stands behind his name."""

from __future__ import annotations

import pytest

from rawi import read


@pytest.mark.parametrize(
    ("text", "whom"),
    [
        ("پولیس رحیم امینی، تاجر و عضو پیشین شورای ولایتی را بازداشت کرد.", "رحیم امینی"),
        ("تهران یوسف کریمی، استاد دانشگاه شیراز و شهروند آلمان را بازداشت کرد.", "یوسف کریمی"),
        ("پولیس رحیم امینی، تاجر و یک دانشجو را بازداشت کرد.", "رحیم امینی, یک دانشجو"),
        ("طالبان احمد نوری، خبرنگار و راننده او را بازداشت کردند.", "احمد نوری, راننده او"),
        ("پلیس رضا امیری، وکیل دادگستری و پسر والی را بازداشت کرد.", "رضا امیری, پسر والی"),
        ("پلیس یک شهروند ایرانی‌تبار آلمان را بازداشت کرد.", "یک شهروند ایرانی‌تبار آلمان"),
    ],
)
def test_whom_an_object_names(text: str, whom: str) -> None:
    record = read(text, "2025-01-15")
    name = {a.id: a.name for a in record.actors}
    (event,) = record.events
    assert ", ".join(name[a] for a in event.recipients) == whom


@pytest.mark.parametrize(
    ("text", "who", "whom"),
    [
        ("نیروهای امنیتی رضا احمدی معلم بازنشسته را بازداشت کردند.", "نیروهای امنیتی", "رضا احمدی"),
        ("ماموران سپیده نوری فعال حقوق زنان را بازداشت کردند.", "ماموران", "سپیده نوری"),
        ("سپاه نادر کاوه شهروند بریتانیا را بازداشت کرد.", "سپاه", "نادر کاوه"),
    ],
)
def test_whom_a_name_with_a_description_is_done_to(text: str, who: str, whom: str) -> None:
    record = read(text, "2025-01-15")
    name = {a.id: a.name for a in record.actors}
    (event,) = record.events
    assert (", ".join(name[a] for a in event.actors), ", ".join(name[a] for a in event.recipients)) == (who, whom)
