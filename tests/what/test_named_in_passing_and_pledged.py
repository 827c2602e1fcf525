"""Names given in passing, deeds that lack a second party, backing that is promised, and warnings that threaten."""

from __future__ import annotations

import pytest

from tests.what.told import accounts, told


@pytest.mark.parametrize(
    "text",
    [
        "ارتش پس از انتشار آنچه «دروغ دشمن» خواند، پاسخی نداد.",
        "این واکسین تازه به کودکان کمک می‌کند که وزن بگیرند.",
        "وزیر نفت گفت که ما امروز نفت زیادی استخراج می‌کنیم.",
    ],
)
def test_tells_no_deed(text: str) -> None:
    assert told(text) == []


def test_a_name_given_to_an_object_is_told() -> None:
    assert told("وزیر خارجهٔ قطر این حمله را جنایت خواند.") == ["ACCUSE disapprove: وزیر خارجهٔ قطر >"]


def test_somebody_helps() -> None:
    assert told("صلیب سرخ به آوارگان کمک می‌کند.") == ["AID: صلیب سرخ > آوارگان"]


def test_the_deed_of_a_charge_is_no_event_beside_the_sentence() -> None:
    assert told("این افسران به اتهام کشتار مردم دجیل به زندان محکوم شدند.") == ["SANCTION convict: > این افسران"]


@pytest.mark.parametrize(
    ("text", "kind", "aspect"),
    [
        ("سخنگوی وزارت خارجهٔ چین گفت که پکن از سوریه حمایت خواهد کرد.", "AGREE", "asserted"),
        ("نخست‌وزیر گفت: «ما از این طرح دفاع خواهیم کرد.»", "AGREE", "asserted"),
        ("سخنگوی وزارت خارجهٔ چین گفت که روسیه از سوریه حمایت خواهد کرد.", "SUPPORT", "future"),
        ("سخنگوی وزارت خارجهٔ چین گفت که پکن از سوریه حمایت می‌کند.", "SUPPORT", "asserted"),
    ],
)
def test_backing_by_ones_own_side_is_promised(text: str, kind: str, aspect: str) -> None:
    (event,) = accounts(text)
    assert (event.type, event.aspect) == (kind, aspect)


def test_a_summit_to_come_is_agreed_on() -> None:
    assert told("اجلاس کشورهای ساحلی قرار است روز دوشنبه در باکو آغاز به کار کند.")[0].startswith("AGREE")
    assert told("اجلاس کشورهای ساحلی روز دوشنبه در باکو آغاز به کار کرد.")[0].startswith("CONSULT")


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("تهران هشدار داد که هر حمله به بندرعباس می‌تواند با پاسخ ایران همراه شود.", "THREATEN"),
        ("سازمان ملل هشدار داد که این حمله می‌تواند با پاسخ روسیه همراه شود.", "ACCUSE"),
        ("وزیر خارجهٔ امریکا هشدار داد که واشنگتن مانع دستیابی ایران به این بمب خواهد شد.", "THREATEN"),
        ("سازمان ملل هشدار داد که این جنگ مانع رسیدن کمک‌ها خواهد شد.", "ACCUSE"),
    ],
)
def test_warnings_of_what_the_warners_do_threaten(text: str, kind: str) -> None:
    assert told(text)[0].split(":")[0].split()[0] == kind
