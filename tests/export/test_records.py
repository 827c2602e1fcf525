"""Our own JSON: an archive made again of it is the same, corrections and permalinks too; what was tampered with is
refused line by line."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from rawi.archive.database import connect
from rawi.archive.filters import Filters
from rawi.archive.lookup import row_of
from rawi.archive.store import Archive
from rawi.cli.main import cli
from rawi.export import export
from rawi.export.back.take import Taken, Taker
from rawi.intake import Report
from rawi.reader import default

BYTES = Report(
    "page.html",
    None,
    "7",
    "طالبان روز چهارشنبه ۵ جدی در کابل دو خبرنگار را بازداشت کردند.",
    date(2024, 12, 26),
    "بازداشت",
    "سایت و",
    "https://x.example/7",
    "record 3",
    b"<html>raw bytes \xff</html>",
    "windows-1256",
    {"title": "og:title"},
)


@pytest.fixture
def corrected(tmp_path: Path, filling, reports_made: list[Report]) -> Iterator[Archive]:
    path = tmp_path / "corrected.db"
    filling(path, [*reports_made, BYTES])
    with Archive(path, default()) as archive:
        yield archive


def take(path: Path, source: Path, by: str = "") -> Taken:
    with Archive(path, default()) as archive:
        taker = Taker(archive, by)
        taker.take(source)
        return taker.taken


def exported(path: Path, target: Path, **filters: Any) -> dict[str, bytes]:
    db = connect(path)
    export(db, "json", Filters(**filters), target)
    db.close()
    return {p.name: p.read_bytes() for p in target.iterdir()} if target.is_dir() else {}


def correct(archive: Archive) -> dict[str, str]:
    """Some of each kind; ids of what they were about."""
    db = archive.db
    kept, other = (r[0] for r in db.execute("SELECT ref FROM event WHERE type = 'CONSULT' ORDER BY id LIMIT 2"))
    protest = db.execute("SELECT ref FROM event WHERE type = 'PROTEST'").fetchone()[0]
    account = db.execute("SELECT ref FROM account WHERE type = 'COERCE' ORDER BY id").fetchone()[0]
    actor = db.execute("SELECT ref FROM actor WHERE name LIKE '%متقی%'").fetchone()[0]
    archive.correct(lambda c: c.retype(protest, "COERCE", "restrict", "n", "نادیه"))
    archive.correct(lambda c: c.reject([account], "", "نادیه"))
    archive.correct(lambda c: c.rename(actor, "", "Mawlawi Muttaqi", "", "نادیه"))
    archive.correct(lambda c: c.merge([kept, other], "", "نادیه"))
    return {"kept": kept, "merged": other}


def test_there_and_back(corrected: Archive, tmp_path: Path) -> None:
    plain = exported(corrected.path, tmp_path / "plain")
    take(tmp_path / "b.db", tmp_path / "plain")
    assert exported(tmp_path / "b.db", tmp_path / "again") == plain
    (raw,) = map(json.loads, plain["raw.jsonl"].splitlines())
    assert raw["sha256"] == BYTES.sha256


def test_corrections_and_permalinks_come_along(corrected: Archive, tmp_path: Path) -> None:
    refs = correct(corrected)
    before = exported(corrected.path, tmp_path / "out")
    taken = take(tmp_path / "b.db", tmp_path / "out")
    assert (taken.documents, taken.problems) == (6, [])
    assert taken.corrections == {"applied": 4, "known": 0, "waiting": 0}
    after = exported(tmp_path / "b.db", tmp_path / "again")
    for name in ("documents.jsonl", "corrections.jsonl", "events.jsonl", "statements.jsonl", "actors.jsonl"):
        assert after[name] == before[name], name
    db = connect(tmp_path / "b.db")
    assert row_of(db, refs["merged"])[2] == refs["kept"]
    db.close()


def test_twice_is_once(corrected: Archive, tmp_path: Path) -> None:
    before = exported(corrected.path, tmp_path / "out")
    taken = take(corrected.path, tmp_path / "out")
    assert (taken.documents, taken.known) == (0, 6)
    assert exported(corrected.path, tmp_path / "out") == before


def test_from_a_zip_and_filtered(corrected: Archive, tmp_path: Path) -> None:
    exported(corrected.path, tmp_path / "out.zip", types=("PROTEST",))
    taken = take(tmp_path / "b.db", tmp_path / "out.zip")
    assert (taken.documents, taken.problems) == (1, [])
    (tmp_path / "bad.zip").write_bytes((tmp_path / "out.zip").read_bytes()[:300])
    result = CliRunner().invoke(cli, ["import", str(tmp_path / "bad.zip"), "--db", str(tmp_path / "b.db")])
    assert result.exit_code == 1


def changed(line: bytes, **values: Any) -> bytes:
    kept = json.loads(line)
    for name, value in values.items():
        if name == "evidence":
            kept["record"]["events"][0]["evidence"] = value
        else:
            kept[name] = value
    return json.dumps(kept, ensure_ascii=False).encode()


@pytest.mark.parametrize(
    ("values", "problem"),
    [
        ({"text": "x"}, "not the one that was exported"),
        ({"evidence": [{"start": 0, "end": 10_000_000}]}, "words beyond its text"),
        ({"evidence": [{"start": 9, "end": 3}]}, "words beyond its text"),
        ({"published": "1403-13-40"}, "is not a day"),
        ({"raw": "00" * 32}, "not in raw.jsonl"),
        ({"nonsense": 1}, "not a document"),
        ({"record": []}, "not a document"),
    ],
)
def test_tampered_documents_are_refused(
    values: dict[str, Any], problem: str, corrected: Archive, tmp_path: Path
) -> None:
    lines = exported(corrected.path, tmp_path / "out")["documents.jsonl"].splitlines()
    lines[0] = changed(lines[0], **values)
    (tmp_path / "d.jsonl").write_bytes(b"\n".join(lines[:3]))
    taken = take(tmp_path / "b.db", tmp_path / "d.jsonl")
    assert taken.documents == 2
    assert len(taken.problems) == 1
    assert problem in taken.problems[0]


@pytest.mark.parametrize(
    ("body", "problem"),
    [
        (b"", "not a file that rawi import knows"),
        (b"\x00\xff\xfe", "not a file that rawi import knows"),
        (b"[" * 100_000, "not JSON"),
        (b"[1, 2]", "not an export of Label Studio"),
        (b'[{"data": 1}]', "not an export of Label Studio"),
        (b'{"%TYPES": {}}', "no %FEATURE_STRUCTURES"),
        (b'{"%TYPES": {}, "%FEATURE_STRUCTURES": []}', "this CAS has no text"),
        (b'{"action": "merge"}', "not a correction"),
        (b'{"id": "d", "text": {}}', "not a document"),
        (b"#FORMAT=WebAnno TSV 3.3\n", "no report of this archive has the id in its name"),
    ],
)
def test_what_is_not_known_is_told_in_a_line(body: bytes, problem: str, filled: Path, tmp_path: Path) -> None:
    (tmp_path / "a.db").write_bytes(filled.read_bytes())
    (tmp_path / "x.json").write_bytes(body)
    result = CliRunner().invoke(cli, ["import", str(tmp_path / "x.json"), "--db", str(tmp_path / "a.db")])
    assert result.exit_code == 1
    assert problem in result.stderr
    assert result.stderr.count("\n") == 1


def test_what_cannot_come_back_is_told(corrected: Archive, tmp_path: Path) -> None:
    for name, format in (("sheets", "csv"), ("sheets.zip", "csv"), ("claims", "claims")):
        export(corrected.db, format, Filters(), tmp_path / name)
    exported(corrected.path, tmp_path / "whole")
    (tmp_path / "empty").mkdir()
    for name in ("sheets", "sheets.zip", "claims", "empty", "whole/manifest.json", "whole/events.jsonl"):
        result = CliRunner().invoke(cli, ["import", str(tmp_path / name), "--db", str(tmp_path / "a.db")])
        assert (result.exit_code, result.stderr.count("\n")) == (1, 1), name
        assert "nothing in it can come back" in result.stderr


def test_one_report_is_no_reports(corrected: Archive, tmp_path: Path) -> None:
    lines = exported(corrected.path, tmp_path / "out")["documents.jsonl"].splitlines()
    (tmp_path / "one.jsonl").write_bytes(lines[0])
    args = ["import", str(tmp_path / "one.jsonl"), "--db", str(tmp_path / "b.db")]
    assert CliRunner().invoke(cli, args).stdout == "added        1 report\n"
    assert CliRunner().invoke(cli, args).stdout.endswith("1 report was in the archive already\n")


def test_nothing_there(tmp_path: Path) -> None:
    result = CliRunner().invoke(cli, ["import", str(tmp_path / "none"), "--db", str(tmp_path / "a.db")])
    assert (result.exit_code, result.stderr.count("\n")) == (1, 1)
    assert "cannot be read" in result.stderr
    assert list(tmp_path.iterdir()) == []


def test_summary(corrected: Archive, tmp_path: Path) -> None:
    exported(corrected.path, tmp_path / "out")
    with zipfile.ZipFile(tmp_path / "z.zip", "w") as packed:
        for path in (tmp_path / "out").iterdir():
            packed.write(path, f"deep/{path.name}")
    args = ["import", str(tmp_path / "z.zip"), "--db", str(tmp_path / "b.db")]
    assert CliRunner().invoke(cli, args).output.startswith("added        6 reports")
    assert "known        6 reports" in CliRunner().invoke(cli, args).output


def test_corrections_written_by_hand(corrected: Archive, tmp_path: Path) -> None:
    correct(corrected)
    before = exported(corrected.path, tmp_path / "out")
    good = [json.loads(line) for line in before["corrections.jsonl"].splitlines()]
    by_action = {c["action"]: c for c in good}
    document = corrected.db.execute("SELECT ref, text_sha256, outlet FROM document").fetchone()
    anchor = {"kind": "document", "text_sha256": document[1], "outlet": document[2]}
    evil = "account x; DROP TABLE event; --"
    bad = [
        {**by_action["retype"], "value": ["WAR", ""]},
        {**by_action["retype"], "value": []},
        {**by_action["retype"], "anchors": {}},
        {**by_action["retype"], "targets": []},
        {**by_action["rename"], "value": ["x"]},
        {**by_action["merge"], "others": []},
        {**by_action["reject"], "targets": [document[0]], "anchors": {document[0]: anchor}},
        {**by_action["reject"], "targets": ["t00000000"], "anchors": {"t00000000": {**anchor, "kind": evil}}},
        {**by_action["retype"], "targets": [good[2]["targets"][0]], "anchors": good[2]["anchors"]},
    ]
    (tmp_path / "c.jsonl").write_text("".join(json.dumps({**c, "note": "x"}) + "\n" for c in bad), encoding="utf-8")
    taken = take(corrected.path, tmp_path / "c.jsonl")
    assert len(taken.problems) == len(bad)
    assert not any(taken.corrections.values())
    assert exported(corrected.path, tmp_path / "out") == before


def test_a_broken_manifest_costs_no_document(corrected: Archive, tmp_path: Path) -> None:
    exported(corrected.path, tmp_path / "out")
    (tmp_path / "out" / "manifest.json").write_text("{", encoding="utf-8")
    taken = take(tmp_path / "b.db", tmp_path / "out")
    assert (taken.documents, len(taken.problems)) == (6, 1)
    assert "not as rawi export wrote it" in taken.problems[0]
