"""Whole names of those acted on: before را, whoever stands before, behind or in the clause that theirs goes on from."""

from __future__ import annotations

import pytest

from rawi import read


def event(text: str, kind: str = "COERCE") -> tuple[list[str], list[str]]:
    """Who, and to whom, of the one event of a type."""
    record = read(text, published="2025-01-15")
    names = {actor.id: actor.name for actor in record.actors}
    [found] = [e for e in record.events if e.type == kind]
    return [names[a] for a in found.actors], [names[a] for a in found.recipients]


@pytest.mark.parametrize(
    ("text", "who", "whom"),
    [
        ("پولیس کابل مریم رستمی، برندهٔ جایزهٔ نوبل را بازداشت کرد.", "پولیس کابل", "مریم رستمی"),
        ("طالبان مریم رستمی، پسر والی پیشین را بازداشت کرد.", "طالبان", "مریم رستمی"),
        ("طالبان مریم رستمی، زندانی سیاسی را بازداشت کرد.", "طالبان", "مریم رستمی"),
        ("طالبان مریم رستمی، آموزگار یک مکتب دخترانه را بازداشت کرد.", "طالبان", "مریم رستمی"),
        ("در ماه دسامبر ارتش پاکستان مریم رستمی، فعال حقوق زنان را بازداشت کرد.", "ارتش پاکستان", "مریم رستمی"),
        ("طالبان مریم رستمی سردبیر روزنامهٔ شرق را بازداشت کرد.", "طالبان", "مریم رستمی"),
        ("پولیس ترکیه به محل رفت و حمید وفا، سخنگوی پیشین ارتش را بازداشت کرد.", "پولیس ترکیه", "حمید وفا"),
    ],
)
def test_what_somebody_is_behind_a_comma_is_not_who_is_acted_on(text: str, who: str, whom: str) -> None:
    assert event(text) == ([who], [whom])


@pytest.mark.parametrize(
    ("text", "who", "whom"),
    [
        ("پولیس کابل وکیل مدافع این خبرنگار را بازداشت کرد.", "پولیس کابل", "وکیل مدافع این خبرنگار"),
        ("پولیس کابل رانندهٔ این مقام را بازداشت کرد.", "پولیس کابل", "رانندهٔ این مقام"),
        ("دیروز پولیس کابل کارگران شرکت نفت را بازداشت کرد.", "پولیس کابل", "کارگران شرکت نفت"),
        ("پولیس کابل اعضای یک خانواده را بازداشت کرد.", "پولیس کابل", "اعضای یک خانواده"),
        ("رهبر حزب مخالف را دیروز پولیس ترکیه بازداشت کرد.", "پولیس ترکیه", "رهبر حزب مخالف"),
        ("چهار آموزگار زن را روز دوشنبه دادستانی تهران بازداشت کرد.", "دادستانی تهران", "چهار آموزگار زن"),
        ("در قندهار افراد مسلح ناشناس کریم نوری را بازداشت کردند.", "افراد مسلح ناشناس", "کریم نوری"),
        ("نظامیان اسرائیلی نمایندگان پارلمان را بازداشت کردند.", "نظامیان اسرائیلی", "نمایندگان پارلمان"),
        ("چند مرد نقاب‌دار کریم نوری را بازداشت کردند.", "چند مرد نقاب‌دار", "کریم نوری"),
        ("پولیس ترکیه اعلام کرد که رئیس شورای شهر مشهد را بازداشت کرده است.", "پولیس ترکیه", "رئیس شورای شهر مشهد"),
        ("پولیس ترکیه گفت در هرات رئیس شورای شهر مشهد را بازداشت کرده است.", "پولیس ترکیه", "رئیس شورای شهر مشهد"),
        ("نهادهای امنیتی ایران گفتند که دو خبرنگار را بازداشت کرده‌اند.", "نهادهای امنیتی ایران", "دو خبرنگار"),
        ("وزیر گفت کارمندان ادارهٔ مهاجرت کریم نوری را بازداشت کردند.", "کارمندان ادارهٔ مهاجرت", "کریم نوری"),
    ],
)
def test_names_before_the_object_mark_are_whole(text: str, who: str, whom: str) -> None:
    assert event(text) == ([who], [whom])


@pytest.mark.parametrize(
    ("text", "who", "whom"),
    [
        ("یک مقام آمریکایی دادستانی تهران را به شکنجهٔ زندانیان متهم کرد.", "یک مقام آمریکایی", "دادستانی تهران"),
        ("یک دیپلومات غربی پولیس ترکیه را به شکنجهٔ زندانیان متهم کرد.", "یک دیپلومات غربی", "پولیس ترکیه"),
        ("چند شاهد عینی پولیس ترکیه را به شکنجهٔ زندانیان متهم کردند.", "چند شاهد عینی", "پولیس ترکیه"),
        ("این خبرنگار پولیس ترکیه را به شکنجهٔ زندانیان متهم کرد.", "این خبرنگار", "پولیس ترکیه"),
        ("یک باشندهٔ کابل پولیس ترکیه را به شکنجهٔ زندانیان متهم کرد.", "یک باشندهٔ کابل", "پولیس ترکیه"),
    ],
)
def test_a_nationality_closes_who_accuses(text: str, who: str, whom: str) -> None:
    assert event(text, "ACCUSE") == ([who], [whom])


def test_an_announcement_is_no_part_of_a_name() -> None:
    record = read("بر اساس اعلامیهٔ جان سالیوان، سفیر آمریکا، پولیس ترکیه کریم نوری را بازداشت کرده است.")
    assert {actor.name for actor in record.actors if actor.kind == "person"} == {"جان سالیوان", "کریم نوری"}


def test_a_subject_may_still_open_the_clause() -> None:
    assert event("یک معلم شاگرد را لت‌وکوب کرد.", "ASSAULT") == (["یک معلم"], ["شاگرد"])


def test_who_watches_arrests_nobody() -> None:
    text = "هیئت نمایندگی سازمان ملل گزارش داد که سردبیر روزنامهٔ شرق زندانی شده است."
    assert event(text) == ([], ["سردبیر روزنامهٔ شرق"])


def test_an_adjective_closes_the_name_of_whom_a_deed_befalls() -> None:
    assert event("عفو بین‌الملل از بازداشت سعید مدنی در تهران خبر داد.")[1] == ["سعید مدنی"]


def test_others_behind_a_title_say_so_too() -> None:
    record = read("احمد مسعود، رهبر جبههٔ مقاومت و باشندگان محل گفتند که طالبان دو تن را کشت.")
    names = {actor.id: actor.name for actor in record.actors}
    assert [names[a] for a in record.events[0].sources] == ["احمد مسعود", "باشندگان محل"]


def test_forces_let_people_go_and_leave_posts() -> None:
    assert [e.mode for e in read("نیروهای طالبان محمد یوسف را رها کردند.").events] == ["release"]
    assert [e.mode for e in read("سربازان پایگاه خود را رها کردند.").events] == ["withdraw"]
