"""Sentences passed on people, told by their noun: صدور حکم زندان برای سه شاعر."""

from __future__ import annotations

import pytest

from tests.what.told import parties


@pytest.mark.parametrize(
    ("text", "whom"),
    [
        ("وکیل آنان از صدور حکم زندان برای سه شاعر خبر داد.", "سه شاعر"),
        ("سخنگوی دادگاه از صدور حکم اعدام علیه سه زندانی خبر داد.", "سه زندانی"),
        ("یک نهاد حقوق بشری از تایید حکم حبس دو شاعر در کرمان خبر داد.", "دو شاعر"),
    ],
)
def test_on_whom_a_sentence_is_passed(text: str, whom: str) -> None:
    assert [(type_, to) for type_, _, to in parties(text)] == [("SANCTION", (whom,))]
