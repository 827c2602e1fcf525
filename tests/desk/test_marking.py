from __future__ import annotations

from rawi.archive.marks import Mark
from rawi.desk.pages.marking import runs_of, visible
from rawi.desk.view import runs, said
from rawi.render.bidi import isolate


def test_marks_lie_over_each_other() -> None:
    text = "abcdefgh"
    marks = [Mark(start=0, end=6, kind="event", about="e1"), Mark(start=4, end=8, kind="actor", about="a1")]
    found = [(str(r.text), r.classes, r.entries, r.entry, r.begins) for r in runs_of(text, marks)]
    assert found == [
        ("abcd", "m-event", "e1", "e1", True),
        ("ef", "m-actor m-event", "a1 e1", "a1", True),
        ("gh", "m-actor", "a1", "a1", False),
    ]


def test_the_aim_of_a_link_is_marked_once() -> None:
    marks = [Mark(start=2, end=4, kind="event", about="e1")]
    found = runs_of("abcdef", marks, "1-5")
    assert [r.aim for r in found] == [False, True, False, False, False]
    assert found[1].classes == "m-at"
    assert not any(r.aim for wrong in ("5-1", "x", "9-12", "") for r in runs_of("abcdef", marks, wrong))


def test_the_text_is_whole_and_hostile_signs_are_shown() -> None:
    text = "a<b>\u202ec\x00d\n\u200ce"
    assert "".join(r.text for r in runs_of(text, [])) == visible(text)
    assert visible(text) == (
        'a&lt;b&gt;<span class="control" lang="en">U+202E</span>c'
        '<span class="control" lang="en">U+0000</span>d\n\u200ce'
    )


def test_each_script_has_its_language() -> None:
    assert said("Kabul & co") == '<bdi lang="en">Kabul &amp; co</bdi>'
    assert said("کابل") == '<bdi lang="fa">کابل</bdi>'
    assert runs(f"He met {isolate('«اختر»')} there.") == (
        '<bdi lang="en">He met <bdi lang="fa">«اختر»</bdi> there.</bdi>'
    )


def test_persian_that_nobody_set_off_turns_nothing_beside_it() -> None:
    told = str(runs("denied by روابط عامهٔ اردو (آی‌اس‌پی‌آر); 7 killed, according to تاس"))
    assert '<bdi lang="fa">روابط عامهٔ اردو (آی‌اس‌پی‌آر)</bdi>; 7 killed, according to <bdi lang="fa">تاس</bdi>' in told
    assert str(runs("nothing (here)")) == '<bdi lang="en">nothing (here)</bdi>'
