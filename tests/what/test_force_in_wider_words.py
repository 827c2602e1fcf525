"""Attacks, coercion, sanctions, protests, moves of forces and withdrawals in seldom words; everyday senses."""

from __future__ import annotations

import pytest

import rawi
from rawi import Record


def read(text: str) -> Record:
    return rawi.read(text, "2025-03-10")


def told(text: str) -> list[tuple[str, str | None, list[str], list[str]]]:
    record = read(text)
    names = {a.id: a.name for a in record.actors}
    return [(e.type, e.mode, [names[a] for a in e.actors], [names[a] for a in e.recipients]) for e in record.events]


@pytest.mark.parametrize(
    ("text", "kind", "mode"),
    [
        ("جنگنده‌های ترکیه انبارهای شورشیان را در هم کوبیدند.", "ASSAULT", "aerial"),
        ("مأموران با باتوم به مصاف آموزگاران رفتند.", "ASSAULT", "crowd-control"),
        ("مأموران طالبان شماری از زنان را به دلیل پوشش از بازار جمع‌آوری کردند.", "COERCE", "arrest"),
        ("طالبان بر دروازهٔ یک آموزشگاه در تخار قفل زدند.", "COERCE", "restrict"),
        ("دو زن در غور به حکم محکمه سنگسار شدند.", "SANCTION", "convict"),
        ("سه کشور از جامعهٔ اقتصادی غرب افریقا بیرون شدند.", "SANCTION", "withdraw"),
        ("هالند این گروه را در شمار سازمان‌های تروریستی درآورد.", "SANCTION", None),
        ("اعتصاب پزشکان شفاخانه‌های کشور را فلج کرد.", "PROTEST", "strike"),
        ("پنج زندانی در زندان شیراز لب به غذا نمی‌زنند.", "PROTEST", "hunger"),
        ("نیروهای ضدشورش در اطراف پارلمان آرایش گرفتند.", "MOBILIZE", "troops"),
        ("ایتالیا دو جنگنده را به پایگاهی در رومانیا انتقال داد.", "MOBILIZE", "weapons"),
        ("شورشیان از شهر بوکاوو عقب رفتند.", "RETREAT", "withdraw"),
        ("دو پرستار از چنگ ربایندگان آزادی خود را باز یافتند.", "RETREAT", "release"),
    ],
)
def test_a_deed_in_seldom_words(text: str, kind: str, mode: str | None) -> None:
    assert (kind, mode) in [(k, m or None) for k, m, _, _ in told(text)]


@pytest.mark.parametrize(
    "text",
    [
        "کشاورز زمین را با بولدوزر هموار کرد.",
        "آوارگان زلزله در میدان خیمه زدند.",
        "تیم ایران با سه مهاجم آرایش گرفت.",
        "برف سنگین راه‌ها را فلج کرد.",
    ],
)
def test_everyday_senses_tell_no_deed(text: str) -> None:
    assert told(text) == []


def test_a_helicopter_counted_behind_an_attack_is_what_attacked() -> None:
    kind, mode, who, whom = told("بر اثر حمله یک فروند بالگرد آمریکایی پنج سرباز عراقی کشته شدند.")[0]
    assert (kind, mode, who, whom) == ("ASSAULT", "aerial", ["امریکا"], ["پنج سرباز عراقی"])


def test_what_is_done_on_an_order_of_somebody_is_his_deed() -> None:
    assert told("با دستور رهبر طالبان سه والی برکنار شدند.") == [("SANCTION", None, ["رهبر طالبان"], ["سه والی"])]
    assert told("با دستور قضایی سه متهم بازداشت شدند.")[0][2] == []


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("رزمایش ارتش ترکیه در دریای سیاه کلید خورد.", "MOBILIZE"),
        ("آتش‌بس میان دو گروه از نیمه‌شب نافذ شد.", "RETREAT"),
        ("تظاهرات کشاورزان در ورشو رقم خورد.", "PROTEST"),
        ("ممنوعیت سفر شهروندان دوازده کشور اجرایی شد.", "COERCE"),
        ("تحریم‌های کانادا علیه بلاروس به اجرا درآمد.", "SANCTION"),
    ],
)
def test_a_deed_comes_into_force(text: str, kind: str) -> None:
    assert [k for k, *_ in told(text)] == [kind]


def test_whom_a_particular_deed_befell_is_enough_in_the_passive() -> None:
    assert told("صد تبعهٔ غیرمجاز به کشورشان بازگردانده شدند.") == [("COERCE", "deport", [], ["صد تبعهٔ غیرمجاز"])]
    assert told("شاگردان پس از پایان درس از مکتب بیرون شدند.") == []


def test_what_is_liable_to_sanctions_is_no_conscript() -> None:
    assert told("سه بانک روسی مشمول تحریم‌های بریتانیا شدند.")[0][2:] == (["بریتانیا"], ["سه بانک روسی"])
