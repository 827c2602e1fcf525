"""Days of what is told without one: of the scene that goes on, or told by a later sentence or another clause."""

from __future__ import annotations

import pytest

import rawi
from rawi.score.names import written_date

DAY = "2025-01-15"


def dates(text: str, type_: str) -> list[str | None]:
    return [written_date(e.time) for e in rawi.read(text, DAY).events if e.type == type_]


HOUSE = "ماموران شامگاه دوشنبه یک خبرنگار را در خانه‌اش در هرات بازداشت کردند."


@pytest.mark.parametrize(
    ("text", "type_", "date"),
    [
        # the simple past goes on in the scene; an unknown witness tells more of it
        (f"{HOUSE} به گفتهٔ یک همسایه، آنان پدرش را لت‌وکوب کردند.", "ASSAULT", "2025-01-13"),
        ("معترضان روز شنبه در باتومی تجمع کردند. پلیس به سوی آنان گاز اشک‌آور شلیک کرد.", "ASSAULT", "2025-01-11"),
        # the first sentence leaves the day to the second
        ("دو سرباز در غور کشته شدند. طالبان روز دوشنبه بر پوستهٔ آنان حمله کردند.", "ASSAULT", "2025-01-13"),
        # whoever arrives meets his host
        ("وزیر دفاع هند که دیروز وارد کابل شد، با والی دیدار کرد.", "CONSULT", "2025-01-14"),
        # background: the perfect, what is done often or was done before, and sentences with times of their own
        (f"{HOUSE} طالبان پیشتر نیز ده خبرنگار را شکنجه کردند.", "ASSAULT", None),
        (f"{HOUSE} طالبان ده خبرنگار دیگر را شکنجه کرده‌اند.", "ASSAULT", None),
        (f"{HOUSE} طالبان بارها خبرنگاران را شکنجه کردند.", "ASSAULT", None),
        # whoever spoke or met others on a day goes on with his words in the simple past
        ("وزیر دفاع هند روز دوشنبه در کابل سخن گفت. او از قطر تشکر کرد.", "SUPPORT", "2025-01-13"),
        ("وزیر دفاع هند روز دوشنبه با والی دیدار کرد. او از قطر تشکر کرده است.", "SUPPORT", None),
        ("وزیر هند روز دوشنبه با سفیر قطر دیدار کرد. راه باز است. سفیر قطر تشکر کرد.", "SUPPORT", "2025-01-13"),
        ("وزیر دفاع هند روز دوشنبه با سفیر قطر دیدار کرد. او از قطر تشکر کرده است.", "SUPPORT", "2025-01-13"),
        ("وزیر دفاع هند روز دوشنبه سخن گفت. وزیر خارجهٔ چین از قطر تشکر کرد.", "SUPPORT", None),
        ("وزیر دفاع هند روز دوشنبه سخن گفت. او پیشتر از قطر تشکر کرد.", "SUPPORT", None),
        # an old scene is not carried on
        (f"{HOUSE.replace('شامگاه دوشنبه', 'دو سال پیش')} آنان پدرش را لت‌وکوب کردند.", "ASSAULT", None),
    ],
)
def test_a_scene_goes_on(text: str, type_: str, date: str | None) -> None:
    assert dates(text, type_)[-1] == date


def test_it_says_that_the_day_is_inferred() -> None:
    beaten = [e for e in rawi.read(f"{HOUSE} آنان پدرش را لت‌وکوب کردند.", DAY).events if e.type == "ASSAULT"]
    assert beaten[0].time is not None
    assert "beside" in beaten[0].time.inferred


@pytest.mark.parametrize(
    ("text", "type_", "date"),
    [
        ("مهاجمی در کندز خود را منفجر کرد. این حادثه که روز دوشنبه رخ داد، زیان مالی داشت.", "ASSAULT", "2025-01-13"),
        ("ستره محکمه از اعدام یک مرد در خوست خبر داد. این حکم روز سه‌شنبه عملی شد.", "SANCTION", "2025-01-14"),
        ("هیئت نظارت یک روزنامه را توقیف کرد. این تصمیم روز دوشنبه گرفته شد.", "COERCE", "2025-01-13"),
        ("وزیر خارجهٔ چین از امریکا انتقاد کرد. او این سخنان را روز دوشنبه بیان کرد.", "ACCUSE", "2025-01-13"),
        # somebody else's words, and a deed of another kind
        ("وزیر خارجهٔ چین از امریکا انتقاد کرد. وزیر دفاع هند این سخنان را روز دوشنبه بیان کرد.", "ACCUSE", None),
        ("پولیس دو تن را بازداشت کرد. این دیدار روز دوشنبه برگزار شد.", "COERCE", None),
        # a document has the day on which it came out
        ("اعلامیه‌ای که وزارت خارجه روز دوشنبه نشر کرد، پاکستان را به تجاوز متهم می‌کند.", "ACCUSE", "2025-01-13"),
    ],
)
def test_a_later_sentence_gives_the_day(text: str, type_: str, date: str | None) -> None:
    assert dates(text, type_)[0] == date


@pytest.mark.parametrize(
    ("text", "type_", "date"),
    [
        ("دقایقی پس از آن که نشست روز سه‌شنبه آغاز شد، وزیر دفاع با سفیر ایران دیدار کرد.", "CONSULT", "2025-01-14"),
        ("سال‌ها پس از آن که جنگ در ۲۰۱۵ آغاز شد، وزیر دفاع با سفیر ایران دیدار کرد.", "CONSULT", None),
        ("روسیه روز پنجشنبه نخستین کشوری شد که حکومت طالبان را به رسمیت می‌شناسد.", "SUPPORT", "2025-01-09"),
        ("در گزارش از بمباران ۱۰ جنوری بر پکتیکا که ده غیرنظامی را کشت، یاد شده است.", "ASSAULT", "2025-01-10"),
        ("طالبان دو استاد را رها کرده و روز جمعه به خانواده‌های‌شان سپردند.", "RETREAT", "2025-01-10"),
    ],
)
def test_another_clause_gives_the_day(text: str, type_: str, date: str | None) -> None:
    assert dates(text, type_)[0] == date


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("ده‌ها زن روز دوشنبه در کابل تظاهرات کردند. پولیس شماری از معترضان را بازداشت کرد.", ["کابل"]),
        # a house without a name, another day, what strikes from afar
        ("ده‌ها زن روز دوشنبه در برابر فرمانداری تظاهرات کردند. پولیس شماری از معترضان را بازداشت کرد.", []),
        ("ده‌ها زن روز دوشنبه در کابل تظاهرات کردند. پولیس روز سه‌شنبه سه معلم را بازداشت کرد.", []),
    ],
)
def test_the_place_of_the_scene_goes_on(text: str, places: list[str]) -> None:
    arrests = [e for e in rawi.read(text, "2025-01-15").events if e.mode == "arrest"]
    assert [[p.text for p in e.places] for e in arrests] == [places]


def test_what_strikes_from_afar_is_elsewhere() -> None:
    text = "افراد مسلح روز دوشنبه در کابل ده تن را کشتند. ارتش در همان روز شهر را گلوله‌باران کرد."
    assert not rawi.read(text, "2025-01-15").events[-1].places
