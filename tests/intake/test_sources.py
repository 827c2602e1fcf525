"""Files and streams become reports or faults."""

from __future__ import annotations

import io
import json
from datetime import date
from pathlib import Path

import pytest

from rawi.intake import Fault, Report, read_sources


def take(raw: bytes, published: date | None = None) -> list[Report | Fault]:
    return list(read_sources(["-"], io.BytesIO(raw), published))


def one(raw: bytes) -> Report | Fault:
    (item,) = take(raw)
    return item


def problem(raw: bytes) -> str:
    item = one(raw)
    assert isinstance(item, Fault)
    return str(item)


def test_a_text_file(tmp_path: Path) -> None:
    path = tmp_path / "گزارش.txt"
    path.write_bytes("\ufeffسطر یک\r\nسطر دو\r\n".encode())
    (report,) = read_sources([str(path)], io.BytesIO(), date(2025, 1, 2))
    assert report == Report(str(path), None, "گزارش", "سطر یک\r\nسطر دو\r\n", date(2025, 1, 2))


def test_json_lines_on_standard_input() -> None:
    raw = (
        '\n{"id": 7, "text": "الف", "published": "۱۴۰۳-۰۹-۰۵", "title": null, "outlet": "o", "url": "u", "more": [1]}\n'
    )
    raw += '\n{"text": "ب", "published": null}'
    assert take(raw.encode(), date(2025, 1, 2)) == [
        Report("standard input", 2, "7", "الف", date(2024, 11, 25), "", "o", "u"),
        Report("standard input", 4, "stdin-4", "ب", date(2025, 1, 2)),
    ]


def test_a_report_comes_before_the_next_line_is_read() -> None:
    class Lazy(io.RawIOBase):
        sent = 0

        def readable(self) -> bool:
            return True

        def readline(self, size: int | None = -1, /) -> bytes:
            self.sent += 1
            return b'{"text": "x"}\n' if self.sent < 1000 else b""

    stream = Lazy()
    items = read_sources(["-"], stream)  # type: ignore[arg-type]
    next(items)
    assert stream.sent < 5


def test_json_lines_by_name(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text("no json\n", encoding="utf-8")
    (fault,) = read_sources([str(path)], io.BytesIO())
    assert str(fault).startswith(f"{path}:1: not JSON (")


@pytest.mark.parametrize(
    ("raw", "said"),
    [
        (b"", "standard input: empty; give a file with a report's text"),
        (b" \n\t\n", "standard input: empty; give a file with a report's text"),
        (b"\xef\xbb\xbf", "standard input: empty; give a file with a report's text"),
        (b"A report in English.", "standard input: no Persian letters; Rawi reads reports in Dari and Persian"),
        (b"ab\xff", "standard input: not UTF-8 at byte 2; save it as UTF-8"),
        ("کابل".encode("utf-16"), "standard input: not UTF-8 at byte 0 (it looks like UTF-16); save it as UTF-8"),
        (b'{"text": "\xff"}', "standard input:1: not UTF-8 at byte 10; save it as UTF-8"),
        (b'{"text": 3}', 'standard input:1: "text" is a number; it must be a string with the report\'s text'),
        (b'{"text": ["a"]}', 'standard input:1: "text" is a list; it must be a string with the report\'s text'),
        (b'{"text": null}', 'standard input:1: no "text"; put the report\'s text under the key "text"'),
        (b"{}", 'standard input:1: no "text"; put the report\'s text under the key "text"'),
        (b'{"text": " "}', 'standard input:1: "text" is empty; give the report\'s text'),
        (b'{"text": "a", "id": true}', 'standard input:1: "id" is true or false; it must be a string or null'),
        (
            b'{"text": "a", "published": 20250101}',
            'standard input:1: "published" is a number; it must be a string or null',
        ),
        (b'{"text": "\\ud83d a"}', "standard input:1: half of a surrogate pair"),
        (b'{"text": "a"', "standard input:1: not JSON (input data was truncated)"),
        (b'{"text": NaN}', "standard input:1: not JSON (invalid character (byte 9))"),
        (b'{"text": "a"} x', "standard input:1: not JSON (trailing characters"),
        (b'{"a":' * 100_000, "standard input:1: JSON nested too deeply"),
        (b'{"text": "a", "published": "2025-02-30"}', "standard input:1: published: "),
        (b'{"text": "a", "published": "\xdb\xb1\xdb\xb4\xdb\xb0\xdb\xb3-12-31"}', "standard input:1: published: "),
        (b'{"text": "a", "published": "soon"}', "standard input:1: published: "),
    ],
)
def test_faults(raw: bytes, said: str) -> None:
    assert problem(raw).startswith(said)


def test_an_object_is_wanted() -> None:
    items = take(b'{"text": "a"}\n[1]\n"x"\nnull\n3\n')
    assert [str(i) for i in items if isinstance(i, Fault)] == [
        f'standard input:{n}: JSON, but {kind}; each line must be an object: {{"id": …, "text": …, "published": …}}'
        for n, kind in ((2, "a list"), (3, "a string"), (4, "null"), (5, "a number"))
    ]


def test_missing_file_and_directory(tmp_path: Path) -> None:
    gone = tmp_path / "gone.txt"
    assert [str(i) for i in read_sources([str(gone), str(tmp_path)], io.BytesIO())] == [
        f"{gone}: no such file; check the name",
        f"{tmp_path}: a directory; name the files in it",
    ]


def test_a_name_that_cannot_be() -> None:
    (fault,) = read_sources(["a\0b"], io.BytesIO())
    assert isinstance(fault, Fault)


def test_an_empty_jsonl(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_bytes(b"\n\n")
    assert [str(i) for i in read_sources([str(path)], io.BytesIO())] == [f"{path}: empty; give one JSON object a line"]


def test_samples_say_the_same_in_both_forms() -> None:
    folder = Path(__file__).parents[2] / "samples"
    for line in (folder / "reports.jsonl").read_text(encoding="utf-8").splitlines():
        report = json.loads(line)
        assert report["text"] == (folder / f"{report['id']}.txt").read_text(encoding="utf-8")
