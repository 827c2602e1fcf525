"""Which written standard a report is in."""

from __future__ import annotations

import pytest

from rawi.lexicon import load
from rawi.text import analyse
from rawi.text.standard import Standards


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("پولیس هرات روز ۳ جنوری سه تن را در سرک بازداشت کرد.", "prs"),
        ("پلیس شیراز روز سوم ژانویه سه نفر را در خیابان بازداشت کرد.", "pes"),
        ("والی بلخ از شفاخانه دیدن کرد.", "prs"),
        ("استاندار فارس از بيمارستان بازديد كرد.", "pes"),
        ("او به خانه رفت.", None),
        ("", None),
    ],
)
def test_words_of_one_standard_tell_it(text: str, language: str | None) -> None:
    assert Standards(load()).of(analyse(text)) == language
