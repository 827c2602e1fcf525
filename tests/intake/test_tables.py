"""Tables and JSON values become reports, one a row or item."""

from __future__ import annotations

import gzip
import io
import json
import zipfile
from datetime import date
from pathlib import Path

import pytest

from rawi.batch.cut import kind_at
from rawi.intake import Fault, Report, read_sources, take_in

TEXT = "طالبان در هرات سه تن را بازداشت کردند."


def took(path: Path, raw: bytes, any_encoding: bool = False) -> list[Report | Fault]:
    path.write_bytes(raw)
    reader = take_in if any_encoding else read_sources
    return list(reader([str(path)], io.BytesIO(), date(2025, 1, 2)))


@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_rows_of_a_table_are_reports(tmp_path: Path, separator: str) -> None:
    rows = (
        ("ID", "text", "published", "more"),
        ("7", f'"{TEXT}\n""خبر"""', "1403-09-05", "x"),
        ("", "", "", ""),
        ("", TEXT, "", ""),
    )
    written = "\ufeff" + "".join(separator.join(row) + "\r\n" for row in rows)
    items = took(tmp_path / "reports.csv", written.encode())
    source = str(tmp_path / "reports.csv")
    assert items == [
        Report(source, 2, "7", f'{TEXT}\n"خبر"', date(2024, 11, 25)),
        Report(source, 5, "reports-5", TEXT, date(2025, 1, 2)),
    ]
    assert isinstance(items[0], Report)
    assert items[0].raw.decode() == "".join(written.splitlines(True)[1:3])


def test_a_table_in_the_encoding_of_old_spreadsheets(tmp_path: Path) -> None:
    raw = "text\r\nطالبان و پوليس در هرات اين سه تن را به زندان برد\r\n".encode("windows-1256")
    (report,) = took(tmp_path / "a.csv", raw, any_encoding=True)
    assert isinstance(report, Report)
    assert report.encoding == "windows-1256"
    assert report.text.startswith("طالبان و")


@pytest.mark.parametrize(
    ("raw", "said"),
    [
        ("id,body\n1,x\n", 'no column "text" (but id, body); name the column with the reports\' texts so'),
        ("", "empty; give a table whose first row names its columns, one of them text"),
    ],
)
def test_a_table_that_holds_no_reports(tmp_path: Path, raw: str, said: str) -> None:
    (fault,) = took(tmp_path / "a.csv", raw.encode())
    assert str(fault) == f"{tmp_path / 'a.csv'}: {said}"


def test_a_row_that_is_none_costs_no_other(tmp_path: Path) -> None:
    bad, good = took(tmp_path / "a.csv", f"text,published\n{TEXT},gestern\n{TEXT},\n".encode())
    assert str(bad).startswith(f"{tmp_path / 'a.csv'}:2: published: ")
    assert isinstance(good, Report)
    assert good.line == 3


@pytest.mark.parametrize("indent", [None, 1])
def test_a_list_of_reports(tmp_path: Path, indent: int | None) -> None:
    raw = json.dumps([{"id": "a", "text": TEXT}, 5, {"text": TEXT}], ensure_ascii=False, indent=indent).encode()
    one, fault, two = took(tmp_path / "a.json", raw)
    assert (one, two) == (
        Report(str(tmp_path / "a.json"), None, "a", TEXT, date(2025, 1, 2)),
        Report(str(tmp_path / "a.json"), None, "a-3", TEXT, date(2025, 1, 2)),
    )
    assert str(fault).startswith(f"{tmp_path / 'a.json'} item 2: a number; it must be an object")
    assert kind_at(tmp_path / "a.json") == "whole"
    (packed, *_) = took(tmp_path / "a.json.gz", gzip.compress(raw))
    assert isinstance(packed, Report)
    assert packed.text == TEXT


def test_one_report_over_many_lines(tmp_path: Path) -> None:
    (report,) = took(tmp_path / "a.json", json.dumps({"text": TEXT}, indent=2).encode())
    assert report == Report(str(tmp_path / "a.json"), None, "a", TEXT, date(2025, 1, 2))
    (fault,) = took(tmp_path / "b.json", json.dumps({"events": [], "more": 1}, indent=2).encode())
    assert str(fault) == f'{tmp_path / "b.json"}: no "text"; put the report\'s text under the key "text"'


def test_a_text_that_begins_with_a_bracket(tmp_path: Path) -> None:
    (report,) = took(tmp_path / "a.txt", f"[\n{TEXT}]".encode())
    assert report == Report(str(tmp_path / "a.txt"), None, "a", f"[\n{TEXT}]", date(2025, 1, 2))


def test_a_broken_first_line_leaves_the_others(tmp_path: Path) -> None:
    line = json.dumps({"text": TEXT})
    broken, good = took(tmp_path / "a.json", f"{line[:20]}\n{line}\n".encode())
    assert str(broken).startswith(f"{tmp_path / 'a.json'}:1: not JSON (")
    assert isinstance(good, Report)
    assert good.line == 2


@pytest.mark.parametrize(
    ("start", "said"),
    [(b"%PDF-1.4\n", "a PDF; "), (b"SQLite format 3\0", "a database; "), (b"\xd0\xcf\x11\xe0", "an old office ")],
)
def test_files_that_are_no_texts_are_called_what_they_are(tmp_path: Path, start: bytes, said: str) -> None:
    (fault,) = took(tmp_path / "a.txt", start + b"\xff" * 99, any_encoding=True)
    assert str(fault).startswith(f"{tmp_path / 'a.txt'}: {said}")


@pytest.mark.parametrize(("member", "said"), [("word/a.xml", "a Word document; "), ("xl/a.xml", "a spreadsheet; ")])
def test_office_files_are_called_what_they_are(tmp_path: Path, member: str, said: str) -> None:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as file:
        file.writestr(member, "")
    (fault,) = took(tmp_path / "a.docx", packed.getvalue())
    assert str(fault).startswith(f"{tmp_path / 'a.docx'}: {said}")


def test_what_is_mostly_english_is_no_report_of_a_folder(tmp_path: Path) -> None:
    guide = tmp_path / "in" / "GUIDE.md"
    guide.parent.mkdir()
    guide.write_text(f"How to annotate reports: what stands in «{TEXT}» is an arrest by the Taliban, in Herat.")
    (fault,) = take_in([str(guide.parent)], io.BytesIO())
    assert str(fault).startswith(f"{guide}: most of it is not Persian, so no report; ")
    (report,) = take_in([str(guide)], io.BytesIO())
    assert isinstance(report, Report)
