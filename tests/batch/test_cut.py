"""Files in pieces give what they give whole."""

from __future__ import annotations

import gzip
import io
import json
from datetime import date
from pathlib import Path

import pytest
from test_archives import warc

from rawi.batch.files import BatchError
from rawi.batch.plan import found, planned, unpacked
from rawi.batch.units import units
from rawi.intake import Fault, Report, take_in

PARAGRAPH = "<p>وزارت خارجهٔ ایران روز دوشنبه گفت که هیأتی از این کشور برای گفتگو به کابل رفته است.</p>"


def page(title: str) -> bytes:
    head, body = f"<head><title>{title}</title></head>", f"<body><article>{PARAGRAPH * 3}</article></body>"
    return f"<!doctype html><html>{head}{body}</html>".encode()


def pieces(path: Path, tmp_path: Path, per: int) -> list[Report | Fault]:
    plan = planned(unpacked(found(str(path)), tmp_path / "out"), "r", "", per)
    assert all(sum(p.count for p in shard) <= per for shard in plan.shards)
    day = date(2025, 1, 20)
    return [item for shard in plan.shards for unit in units(plan.inputs, shard) for item in unit.items(day)]


def whole(path: Path) -> list[Report | Fault]:
    return list(take_in([str(path)], io.BytesIO(), date(2025, 1, 20)))


def detailed(items: list[Report | Fault]) -> list[object]:
    return [(i, i.raw, i.record, i.encoding, i.how) if isinstance(i, Report) else i for i in items]


LINES = [
    "",
    '{"text": "یک"}',
    "  ",
    "no json",
    *(f'{{"text": "متن {n}", "id": {n}}}' for n in range(20)),
    '{"text": ""}',
]
PAGES = [(f"https://x.test/{n}", "text/html; charset=utf-8", page(f"خبر {n}")) for n in range(7)]


@pytest.mark.parametrize("per", [1, 3, 1000])
@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.jsonl", "\n".join(LINES).encode()),
        ("a.jsonl", ("\ufeff" + "\r\n".join(LINES) + "\r\n").encode()),
        ("b.jsonl.gz", gzip.compress("\n".join(LINES).encode())),
        ("a.txt", "یک گزارش".encode()),
        ("a.html", page("خبر")),
        ("a.warc", warc(*PAGES, packed=False)),
        ("a.warc.gz", warc(*PAGES)),
        ("one.warc.gz", gzip.compress(warc(*PAGES, packed=False))),
        ("cut.warc", warc(*PAGES, packed=False)[:-60]),
        ("cut.warc.gz", warc(*PAGES)[:-60]),
        ("padded.warc.gz", warc(*PAGES[:3]) + b"\0" * 30 + warc(*PAGES[3:])),
        ("broken.warc.gz", warc(*PAGES[:3]) + b"?" * 30 + warc(*PAGES[3:])),
    ],
)
def test_pieces_give_what_the_whole_gives(tmp_path: Path, name: str, content: bytes, per: int) -> None:
    path = tmp_path / "in" / name
    path.parent.mkdir()
    path.write_bytes(content)
    assert detailed(pieces(path, tmp_path, per)) == detailed(whole(path))


def test_a_folder_in_the_order_of_names(tmp_path: Path) -> None:
    for name in ("b.txt", "a/2.txt", "a/1.txt", "a.txt", ".hidden.txt"):
        (tmp_path / "in" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "in" / name).write_text(name, encoding="utf-8")
    assert detailed(pieces(tmp_path / "in", tmp_path, 2)) == detailed(whole(tmp_path / "in"))


def test_a_table_gives_what_lines_give(tmp_path: Path) -> None:
    pyarrow = pytest.importorskip("pyarrow")
    from pyarrow import parquet

    rows = [
        {"id": str(n), "text": f"متن {n}", "published": date(2025, 1, n + 1) if n else None, "other": n}
        for n in range(9)
    ]
    path = tmp_path / "in.parquet"
    parquet.write_table(pyarrow.Table.from_pylist(rows), path, row_group_size=4)
    lines = tmp_path / "in.jsonl"
    lines.write_text("".join(json.dumps(r, default=str) + "\n" for r in rows), encoding="utf-8")
    found_ = [(r.id, r.text, r.published, r.line) for r in pieces(path, tmp_path, 2) if isinstance(r, Report)]
    assert found_ == [(r.id, r.text, r.published, r.line) for r in whole(lines) if isinstance(r, Report)]
    assert len(found_) == 9


def test_tables_that_cannot_be_read(tmp_path: Path) -> None:
    pyarrow = pytest.importorskip("pyarrow")
    from pyarrow import parquet

    parquet.write_table(pyarrow.table({"body": ["a"]}), tmp_path / "a.parquet")
    (tmp_path / "b.parquet").write_bytes(b"PAR1" + b"\0" * 50)
    for name, said in (("a.parquet", "no column"), ("b.parquet", "damaged"), ("none", "cannot be opened")):
        with pytest.raises(BatchError, match=said):
            pieces(tmp_path / name, tmp_path, 2)
