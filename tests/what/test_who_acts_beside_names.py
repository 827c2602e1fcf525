"""Who acts where quotation marks, houses, lists, onlookers or a deed pointed to stand between doer and object."""

from __future__ import annotations

import pytest

from tests.what.told import parties


def _hit(text: str, kind: str) -> list[tuple[tuple[str, ...], tuple[str, ...]]]:
    return [(who, whom) for type_, who, whom in parties(text) if type_ == kind]


@pytest.mark.parametrize(
    ("text", "who", "whom"),
    [
        (
            "دو گزارشگر «رادیو سپیده» را استخبارات طالبان در بلخ گرفتار کرد.",
            "استخبارات طالبان",
            "دو گزارشگر «رادیو سپیده»",
        ),
        ('یک خبرنگار "تلویزیون بامداد" را در هرات بازداشت کردند.', "", 'یک خبرنگار "تلویزیون بامداد"'),
        ("دو عضو «حزب آفتاب» را پولیس در کندز بازداشت کرد.", "پولیس", "دو عضو «حزب آفتاب»"),
        ("ارتش «ناصر دلیر»، از اعضای «نیروی شاهین» حزب‌الله در لبنان را بازداشت کرد.", "ارتش", "ناصر دلیر"),
        ("نیروهای امنیتی و انتظامی دانشجویان را در تبریز بازداشت کردند.", "نیروهای امنیتی و انتظامی", "دانشجویان"),
        ("نیروهای امنیتی و نظامی سه دهقان را بازداشت کردند.", "نیروهای امنیتی و نظامی", "سه دهقان"),
        ("پس از حمله به خانه والی، پولیس دو جوان را بازداشت کرد.", "پولیس", "دو جوان"),
        ("پس از تیراندازی در نزدیکی منزل ناصر دلیر، پولیس دو جوان را بازداشت کرد.", "پولیس", "دو جوان"),
        ("پس از تجمع معلمان در اهواز، شیراز و تهران در اعتراض به گرانی، پلیس دو نفر را بازداشت کرد.", "پلیس", "دو نفر"),
        ("در پی تجمع کارگران در اهواز، شیراز، تهران در اعتراض به گرانی، پلیس دو نفر را بازداشت کرد.", "پلیس", "دو نفر"),
        ("دو دهقان به نام‌های ناصر دلیر و یونس کاوه را پولیس بازداشت کرد.", "پولیس", "دو دهقان, ناصر دلیر, یونس کاوه"),
        (
            "وزیر خارجه گفت که ترکیه نیز در برابر یکی از شهروندان آلمان را بازداشت کرد.",
            "ترکیه",
            "یکی از شهروندان آلمان",
        ),
    ],
)
def test_who_arrests(text: str, who: str, whom: str) -> None:
    ((found, befell),) = _hit(text, "COERCE")
    assert (", ".join(found), ", ".join(befell)) == (who, whom)


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("شاهدان می‌گویند که دو دهقان را زخمی کرده‌اند.", ()),
        ("خانوادهٔ دلیر می‌گویند که او را لت‌وکوب کرده‌اند.", ()),
        ("منابع محلی گفتند که سه جوان را کشته‌اند.", ()),
        ("فعالان مدنی نوشتند که سه زن را لت‌وکوب کرده‌اند.", ()),
        ("شورشیان می‌گویند که دو سرباز را زخمی کرده‌اند.", ("شورشیان",)),
        ("متهمان گفتند که یک صراف را کشته‌اند.", ("متهمان",)),
        ("سازمان ملل گفت که آنان دو زن را زخمی کرده‌اند.", ()),
        ("در یک درگیری یک مرد به قتل رسیده است.", ()),
        ("به گفتهٔ وزارت دفاع، این حملات بخش‌هایی از کندز را هدف قرار داد.", ()),
        ("به گفتهٔ شاهدان عینی ماموران بر یک موتر شلیک کردند.", ("ماموران",)),
    ],
)
def test_who_attacks(text: str, who: tuple[str, ...]) -> None:
    assert [found for found, _ in _hit(text, "ASSAULT")] == [who]


def test_those_of_whom_so_many_are_some_do_nothing() -> None:
    text = "بیش از سه هزار مهاجر، از جمله شهروندان هند، از این شهر به کشورشان بازگردانده شدند."
    assert _hit(text, "COERCE") == [((), ("سه هزار مهاجر",))]


def test_house_of_somebody_whose_family_is_hurt() -> None:
    text = "در حملهٔ داعش بر خانه والی، پسر و همسر او کشته شدند."
    ((who, whom),) = _hit(text, "ASSAULT")
    assert who == ("داعش",)
    assert "پسر و همسر او" in whom


def test_minister_who_goes_to_a_prison_is_not_taken_there() -> None:
    assert _hit("وزیر عدلیه دیروز به زندان کندز رفت.", "COERCE") == []
    assert _hit("وزیر پیشین عدلیه به زندان رفت.", "COERCE") == [((), ("وزیر پیشین عدلیه",))]


def test_police_tell_of_those_they_arrested() -> None:
    text = "پولیس ترکیه ده مهاجر را بازداشت کرد. مسئولان پولیس ترکیه گفتند آنان دیروز در مرز بازداشت شدند."
    assert _hit(text, "COERCE") == [(("پولیس ترکیه",), ("ده مهاجر",))]


def test_people_counted_before_a_verb_in_the_singular_are_its_object() -> None:
    assert all("هزار سرباز" not in who for who, _ in _hit("به گفتهٔ این دفتر روزانه هزار سرباز جذب می‌کند.", "MOBILIZE"))
    assert _hit("ارتش روزانه هزار سرباز جذب می‌کند.", "MOBILIZE") == [(("ارتش",), ())]


def test_envoy_is_not_summoned_by_those_whose_attack_he_answers_for() -> None:
    text = "سفیر هند در اعتراض به حملات سربازان هندی احضار شد."
    assert _hit(text, "ACCUSE") == [((), ("سفیر هند",))]


def test_kurds_of_whom_a_clause_tells() -> None:
    text = "ده تن از شهروندان کرد که در مهاباد تجمع کرده بودند، بازداشت شدند."
    assert _hit(text, "COERCE") == [((), ("ده تن از شهروندان کرد",))]


def test_document_that_condemns_a_deed() -> None:
    text = "هند پیشنهاد را رد کرد. این قطعنامه پیشنهادی حملهٔ هند بر مالدیو را محکوم می‌کند."
    assert (("هند",), ()) not in _hit(text, "ACCUSE")
    assert [whom for _, whom in _hit(text, "ACCUSE")] == [("هند",)]


def test_who_frees_others_in_exchange_frees_nobody_here() -> None:
    text = "سی زندانی در ازای آزادی دو گروگان توسط شورشیان رها شدند."
    assert _hit(text, "RETREAT") == [((), ("سی زندانی",))]


def test_land_drives_nobody_out() -> None:
    assert _hit("آنان از سرزمین‌های فلسطینی اخراج خواهند شد.", "COERCE")[0][0] == ()


def test_years_of_war_are_nobodys_attack() -> None:
    text = "هند بر مالدیو حمله کرد. جنگ بیش از ده سال در این کشور، جان صد نفر را گرفت."
    assert [who for who, _ in _hit(text, "ASSAULT")] == [("هند",), ()]


def test_other_side_of_a_clash_kills() -> None:
    text = "در پی درگیری طالبان با نیروهای جبهه در پروان، پنج تن از نیروهای طالبان کشته شدند."
    assert _hit(text, "ASSAULT") == [(("نیروهای جبهه",), ("پنج تن از نیروهای طالبان",))]


def test_agent_before_what_is_told_of_is_anothers() -> None:
    text = "جبهه با نشر پیامی به مناسبت سالروز سقوط کشور به دست طالبان از آغاز عملیات علیه این گروه خبر داد."
    assert _hit(text, "ASSAULT") == [(("جبهه",), ("طالبان",))]


def test_army_takes_leaders_of_a_party() -> None:
    text = "ارتش رهبران حزب آفتاب، از جمله ناصر دلیر را بازداشت کرد."
    ((who, whom),) = _hit(text, "COERCE")
    assert who == ("ارتش",)
    assert "ناصر دلیر" in whom


def test_those_whose_punishment_is_asked_for_ask_nothing() -> None:
    text = "ده‌ها نفر در میدان شهر تجمع کردند. آنها ضمن درخواست مجازات قاتلان دهقانان، شعار دادند."
    assert all("قاتلان" not in name for who, _ in _hit(text, "REQUEST") for name in who)


@pytest.mark.parametrize(
    ("text", "kind", "who"),
    [
        ("هند از سوی مالدیو به حمایت از شورشیان متهم شده است.", "SUPPORT", ("هند",)),
        ("ناصر دلیر از سوی پولیس به قتل دو تن متهم شد.", "ASSAULT", ("ناصر دلیر",)),
        ("پولیس ناصر دلیر را به قتل دو تن متهم کرد.", "ASSAULT", ("ناصر دلیر",)),
        ("یک مرد همسر و دو فرزند خود را در هرات کشت.", "ASSAULT", ("یک مرد",)),
    ],
)
def test_who_is_accused_did_it_not_who_accuses(text: str, kind: str, who: tuple[str, ...]) -> None:
    assert [found for found, _ in _hit(text, kind)] == [who]


def test_body_with_an_unknown_name_is_the_object_where_another_acts() -> None:
    assert all("حزب" not in who for who, _ in _hit("حزب آفتاب را دادگاه قانون اساسی منحل کرد.", "COERCE"))
