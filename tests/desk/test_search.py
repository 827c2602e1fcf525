from __future__ import annotations

from rawi.desk.pages.search import highlighted


def test_words_are_set_off_and_nothing_beside_them_is_lost() -> None:
    made = highlighted("هیأت وارد کابل شد و کابل را دید", ["کابل"])
    assert made == "هیأت وارد <mark>کابل</mark> شد و <mark>کابل</mark> را دید"
    assert highlighted("<b> & کابل", ["کابل"]) == "&lt;b&gt; &amp; <mark>کابل</mark>"
    assert highlighted("هرات", ["کابل"]) == "هرات"
