"""Who speaks behind what somebody says with a colon, and whose word it is what an envoy's state will have."""

from __future__ import annotations

import pytest

from tests.what.told import accounts

SPEECH = "کریم نوری، رئیس پارلمان، با نادر رحیمی دیدار کرد و گفت: این سخن را جدی بگیرید. "


@pytest.mark.parametrize(
    "behind",
    [
        "نادر رحیمی، سخنگوی طالبان، در جواب از ایران خواست که آرام باشد.",
        "نادر رحیمی هم از ایران خواست که آرام باشد.",
        "نادر رحیمی اما از ایران خواست که آرام باشد.",
    ],
)
def test_another_speaks(behind: str) -> None:
    assert [a.sources for a in accounts(SPEECH + behind) if a.type == "REQUEST"] == [[]]


def test_his_speech_goes_on() -> None:
    text = SPEECH + "نادر رحیمی دیروز از ایران خواست که آرام باشد."
    assert [a.sources for a in accounts(text) if a.type == "REQUEST"] == [["کریم نوری"]]


@pytest.mark.parametrize(
    ("text", "sources"),
    [
        ("کریم نوری، سخنگوی وزارت خارجهٔ ترکیه، گفت که ترکیه آمادهٔ میانجی‌گری است.", ["کریم نوری"]),
        ("کریم نوری، سفیر ترکیه، گفت که ترکیه آمادهٔ میانجی‌گری است.", ["کریم نوری"]),
        ("کریم نوری، وزیر خارجهٔ ترکیه، گفت که ترکیه آمادهٔ میانجی‌گری است.", []),
    ],
)
def test_what_an_envoy_tells(text: str, sources: list[str]) -> None:
    assert [a.sources for a in accounts(text) if a.type == "AGREE"] == [sources]
