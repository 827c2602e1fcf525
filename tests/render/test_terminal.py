"""The page of a record."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest

from rawi.record import Note, Record
from rawi.render import terminal
from rawi.render.bidi import FSI, PDI, width
from rawi.render.explain import explain
from rawi.render.paint import ansi


def bare(page: str) -> str:
    return page.replace(FSI, "").replace(PDI, "")


def test_every_field_with_its_quotation(sample: Any) -> None:
    page = bare(terminal(sample.record, sample.text))
    lines = [" ".join(line.split()) for line in page.splitlines()]
    for wanted in (
        "Report r1",
        "published 14 January 2025 (25 Jadi 1403)",
        "record 2 events, 2 statements, 1 role, by rawi 0 (0)",
        "did what CONSULT visit, asserted",
        "who delegation of Uzbekistan «هیأت اوزبیکستان»",
        "where Kabul, AFG «کابل»",
        "when 14 January 2025 (25 Jadi 1403) «سه‌شنبه ۱۴ جنوری»",
        "whose word Taliban government «حکومت طالبان»",
        "others say Tashkent: neither confirms nor denies it «تاشکند این سفر را تایید یا رد نکرده است»",
        "killed at least five «دست‌کم پنج تن کشته شدند»",
        "whose word the outlet's own",
        "through UzA «اوزا»",
        "Sherzad Tursunov* is named as acting Deputy Minister of Foreign Affairs.",
        "* letters carried over from Persian, not a known English name",
    ):
        assert wanted in lines, wanted


@pytest.mark.parametrize("columns", [40, 60, 100, 140])
def test_lines_fit_and_runs_are_closed(sample: Any, columns: int) -> None:
    for line in terminal(sample.record, sample.text, columns).splitlines():
        assert width(line) <= columns
        assert line.count(FSI) == line.count(PDI)


def test_persian_stands_only_in_isolated_runs(sample: Any) -> None:
    depth = 0
    for char in terminal(sample.record, sample.text):
        depth += (char == FSI) - (char == PDI)
        assert depth == 1 or not "\u0600" <= char <= "\u06ff"


def test_colour_only_when_asked(sample: Any) -> None:
    assert "\x1b" not in terminal(sample.record, sample.text)
    assert "\x1b[" in terminal(sample.record, sample.text, paint=ansi)


def test_an_empty_record() -> None:
    record = msgspec.convert({"document": {"id": "x"}}, Record)
    page = terminal(record, "")
    assert "0 events, 0 statements, 0 roles" in page
    assert "not given, not inferred" in page


def test_escape_sequences_of_a_report_do_not_reach_the_terminal(sample: Any) -> None:
    document = msgspec.structs.replace(sample.record.document, title="\x1b]0;x\x07سفر", url="\x1b[2Jhttp")
    record = msgspec.structs.replace(sample.record, document=document, notes=(Note(kind="date\x1b", text="\x1b[1m"),))
    assert "\x1b" not in terminal(record, sample.text)


def test_explain(sample: Any) -> None:
    page = bare(explain(sample.record, sample.text, "e1"))
    assert "predicates.yaml: arrive" in page
    assert "«به کابل رسید»" in page
    assert "speech.yaml: say" in page
    assert "e2" not in page


def test_explain_all(sample: Any) -> None:
    page = explain(sample.record, sample.text)
    assert all(f"{part}  " in page for part in ("e1", "e2", "s1", "s2"))
    assert "not recorded" in page


def test_explain_an_id_that_is_not_there(sample: Any) -> None:
    with pytest.raises(LookupError, match="no event 'e9'; this report has e1, e2, s1, s2"):
        explain(sample.record, sample.text, "e9")
