"""CSV read back by pandas, Parquet by pyarrow and pandas: every value is the archive's; hostile text stays text."""

from __future__ import annotations

import csv
import io
import sqlite3
from datetime import date
from pathlib import Path
from typing import Any

import pandas
import pyarrow.parquet
import pytest
from hypothesis import given
from hypothesis import strategies as st

from rawi.export import Options
from rawi.export.cells import cell, guarded, plain
from rawi.export.codes import acled_time, inter, interaction, scale, ucdp_time, violence
from rawi.export.event_columns import EVENTS
from rawi.export.other_columns import ACTORS, DOCUMENTS, FLAT, STATEMENTS
from rawi.export.places import placed
from rawi.export.told import Account, Actor, Document, Place, Read, ReadPlace
from rawi.intake import Report


def sheet(folder: Path, name: str) -> pandas.DataFrame:
    return pandas.read_csv(folder / f"{name}.csv", dtype=str, keep_default_na=False)


def by_id(frame: pandas.DataFrame, column: str) -> dict[str, dict[str, Any]]:
    return {row[column]: row for row in frame.to_dict("records")}


EVENT_COLUMNS = (
    ("event_type", "type"),
    ("sub_event_type", "mode"),
    ("modality", "aspect"),
    ("event_date", "start"),
    ("date_end", "end"),
    ("fatalities", "killed_best"),
    ("low", "killed_low"),
    ("high", "killed_high"),
    ("wounded_best", "wounded_best"),
    ("detained_best", "detained_best"),
    ("standing", "standing"),
    ("standing_why", "standing_why"),
    ("report_count", "accounts"),
    ("outlet_count", "outlets"),
    ("origin_count", "origins"),
    ("confidence", "confidence"),
    ("notes", "sentence"),
)


def test_events_in_csv_are_the_archives(exporting, db: sqlite3.Connection) -> None:
    folder, _ = exporting("csv")
    found = by_id(sheet(folder, "events"), "event_id")
    db.row_factory = sqlite3.Row
    rows = db.execute("SELECT * FROM event WHERE NOT rejected").fetchall()
    assert set(found) == {r["ref"] for r in rows}
    for row in rows:
        for column, ours in EVENT_COLUMNS:
            expected = "" if row[ours] is None else str(row[ours])
            assert plain(found[row["ref"]][column]) == expected, (column, row["ref"])


def test_accounts_tolls_and_responses_in_csv(exporting, db: sqlite3.Connection) -> None:
    folder, _ = exporting("csv")
    accounts = by_id(sheet(folder, "accounts"), "account_id")
    rows = db.execute(
        "SELECT t.ref, e.ref, d.ref, d.outlet, d.url, d.text_sha256, d.published FROM account t JOIN event e "
        "ON e.id = t.event_id JOIN document d ON d.id = t.document_id"
    ).fetchall()
    assert {
        (a["account_id"], a["event_id"], a["document_id"], a["outlet"], a["url"], a["sha256"], a["published"])
        for a in accounts.values()
    } == set(rows)
    tolls = sheet(folder, "tolls")
    assert sorted(zip(tolls["account_id"], tolls["what"], tolls["low"], strict=True)) == sorted(
        (ref, what, str(low))
        for ref, what, low in db.execute(
            "SELECT t.ref, o.what, o.low FROM toll o JOIN account t ON t.id = o.account_id"
        )
    )
    responses = sheet(folder, "responses")
    assert sorted(zip(responses["account_id"], responses["stance"], strict=True)) == sorted(
        db.execute("SELECT t.ref, r.stance FROM response r JOIN account t ON t.id = r.account_id").fetchall()
    )


def test_quotations_are_the_texts(exporting, texts: dict[str, str]) -> None:
    folder, _ = exporting("csv")
    for name in ("events", "accounts", "tolls", "responses"):
        for row in sheet(folder, name).to_dict("records"):
            start, end = int(row["start"]), int(row["end"])
            assert texts[row["document_id"]][start:end] == plain(row["quote"])


def test_what_is_known_of_the_attack(exporting) -> None:
    folder, _ = exporting("csv")
    frame = sheet(folder, "events")
    (row,) = [r for r in frame.to_dict("records") if r["event_type"] == "ASSAULT" and r["report_count"] == "2"]
    assert row["date_sh"] == "1403-10-04"
    assert (row["calendar"], row["year"], row["time_precision"], row["date_prec"]) == ("solar-hijri", "2024", "1", "1")
    assert "۴ جدی" in row["date_text"]
    assert (row["actor1"], row["actor1_country"]) == ("Pakistan", "PAK")
    assert (row["low"], row["high"]) == ("12", "15")
    assert (row["inter1"], row["inter2"], row["interaction"]) == ("8", "7", "78")
    assert (row["inter1_label"], row["civilian_targeting"]) == ("External/Other forces", "Civilian targeting")
    assert row["type_of_violence"] == "3"
    assert (row["iso"], row["country"], row["country_id"]) == ("4", "Afghanistan", "700")
    assert (row["geo_precision"], row["where_prec"], row["latitude"]) == ("2", "3", "")
    assert (row["admin1"], row["admin1_code"], row["admin1_fa"]) == ("Khost", "AF-KHO", "خوست")
    assert "12: روزنامهٔ الف (own voice)" in row["fatalities_claims"]
    assert (row["fatalities_at_least"], row["wounded_at_least"]) == ("FALSE", "")
    assert "denies" in row["other_side"]


def test_at_least_is_not_lost(exporting, filling, tmp_path: Path) -> None:
    text = "پولیس هرات گفت که روز دوشنبه در حملهٔ طالبان دست‌کم پنج تن در شهر هرات کشته شدند."
    filling(tmp_path / "least.db", [Report("least", None, "", text, date(2024, 11, 26), "", "بامداد")])
    folder, _ = exporting("csv", tmp_path / "least.db")
    (row,) = sheet(folder, "events").to_dict("records")
    assert (row["low"], row["best"], row["high"], row["fatalities_at_least"]) == ("5", "5", "5", "TRUE")
    assert row["fatalities_claims"].startswith("5+: ")
    (toll,) = sheet(folder, "tolls").to_dict("records")
    assert (toll["low"], toll["high"]) == ("5", "")


def test_blank_is_never_zero(exporting) -> None:
    folder, _ = exporting("csv")
    for row in sheet(folder, "events").to_dict("records"):
        if not row["fatalities_claims"]:
            assert row["fatalities"] == row["low"] == row["high"] == ""
        assert "0" not in (row["fatalities"], row["wounded_best"], row["iso"], row["inter1"], row["geo_precision"])


def test_bom(exporting) -> None:
    folder, _ = exporting("csv", options=Options(bom=True))
    plainly, _ = exporting("csv")
    for path in folder.glob("*.csv"):
        assert path.read_bytes() == b"\xef\xbb\xbf" + (plainly / path.name).read_bytes()


TYPES = {"text": "string", "int": "int64", "float": "double", "date": "date32[day]", "bool": "bool"}
COLUMNS = {t.name: t.columns for t in (EVENTS, *FLAT)} | {
    "statements": STATEMENTS,
    "documents": DOCUMENTS,
    "actors": ACTORS,
}


@pytest.mark.parametrize("name", list(COLUMNS))
def test_parquet_is_typed_and_tells_what_csv_tells(name: str, exporting) -> None:
    folder, _ = exporting("parquet")
    table = pyarrow.parquet.read_table(folder / f"{name}.parquet")
    for column in COLUMNS[name]:
        field = table.schema.field(column.name)
        assert str(field.type).startswith(TYPES.get(column.kind, "list"))
        assert field.metadata[b"description"].decode() == column.meaning
    assert len(pandas.read_parquet(folder / f"{name}.parquet")) == table.num_rows > 0
    csvs, _ = exporting("csv")
    if (csvs / f"{name}.csv").is_file():
        rows = sheet(csvs, name).to_dict("records")
        for mine, theirs in zip(table.to_pylist(), rows, strict=True):
            for column in COLUMNS[name]:
                if column.kind != "quotes":
                    assert cell(_as_text(mine[column.name])) == theirs[column.name], column.name


def _as_text(value: Any) -> Any:
    return str(value) if isinstance(value, date) else value


def test_parquet_documents_are_the_archives(exporting, db: sqlite3.Connection) -> None:
    folder, _ = exporting("parquet")
    table = pyarrow.parquet.read_table(folder / "documents.parquet")
    found = {(r["document_id"], r["title"], r["outlet"], str(r["published"]), r["sha256"]) for r in table.to_pylist()}
    assert found == set(db.execute("SELECT ref, title, outlet, published, text_sha256 FROM document").fetchall())
    actors = pyarrow.parquet.read_table(folder / "actors.parquet").to_pylist()
    assert {(a["actor_id"], a["name_fa"]) for a in actors} == set(db.execute("SELECT ref, name FROM actor").fetchall())


def test_parquet_takes_only_what_is_chosen(exporting) -> None:
    folder, _ = exporting("parquet", types=("PROTEST",))
    documents = pyarrow.parquet.read_table(folder / "documents.parquet").to_pylist()
    assert [d["outlet"] for d in documents] == ["سایت ه"]
    actors = pyarrow.parquet.read_table(folder / "actors.parquet").to_pylist()
    assert 0 < len(actors) < 6


HOSTILE = (
    '=HYPERLINK("http://x.example","x")',
    "+1+1",
    "-2",
    "@SUM(A1)",
    "\tx",
    "'=1",
    "''",
    "<script>alert(1)</script>",
    'a,"b"\r\nc;d',
    "\u202eevil\u202c",
    "nul\x00here",
    "{{7*7}}",
    "",
)


def test_hostile_titles_stay_text(tmp_path: Path, exporting, filling) -> None:
    path = tmp_path / "hostile.db"
    text = "پاکستان روز سه‌شنبه ۴ جدی بر ولسوالی سپیره حمله کرد. شماره {}"
    filling(
        path,
        [
            Report("made", None, str(n), text.format(n), date(2024, 12, 25), t, f"{t}{n}", f"{t}{n}")
            for n, t in enumerate(HOSTILE)
        ],
    )
    for format in ("csv", "parquet"):
        folder, _ = exporting(format, path)
        if format == "csv":
            body = (folder / "accounts.csv").read_bytes().decode()
            for row in csv.reader(io.StringIO(body, newline="")):
                assert all(c[:1] not in set("=+-@\t\r") for c in row if not _is_number(c))
            titles = {plain(t) for t in sheet(folder, "accounts")["title"]}
            assert titles == {t.replace("\x00", "\ufffd") for t in HOSTILE}
        else:
            table = pyarrow.parquet.read_table(folder / "documents.parquet")
            assert {t or "" for t in table["title"].to_pylist()} == set(HOSTILE)


def _is_number(text: str) -> bool:
    try:
        float(text)
    except ValueError:
        return False
    return True


anything = st.text(st.characters(exclude_categories=["Cs"]))


@given(anything)
def test_guarded_and_back(text: str) -> None:
    safe = guarded(text)
    assert safe[:1] not in set("=+-@\t\r\n＝＋－＠")
    seen = "".join("\ufffd" if c < " " and c not in "\t\n\r" else c for c in text)
    assert plain(safe) == seen


@given(st.lists(st.lists(anything, min_size=2, max_size=2), max_size=5))
def test_csv_and_back(rows: list[list[str]]) -> None:
    buffer = io.StringIO()
    csv.writer(buffer, lineterminator="\r\n").writerows([["a", "b"], *([cell(v) for v in row] for row in rows)])
    frame = pandas.read_csv(io.BytesIO(buffer.getvalue().encode()), dtype=str, keep_default_na=False)
    back = [[plain(v) for v in row] for row in frame.to_numpy().tolist()]
    clean = [[plain(guarded(v)) for v in row] for row in rows]
    assert back == clean


def test_precisions() -> None:
    assert [acled_time(d) for d in (1, 2, 7, 8, 31, 32, None)] == [1, 2, 2, 3, 3, None, None]
    assert [ucdp_time(d) for d in (1, 2, 6, 7, 8, 31, 32, 366, 367, None)] == [1, 2, 2, 3, 4, 4, 5, 5, None, None]


def actor(ref: str, kind: str, country: str = "", *sectors: str) -> Actor:
    return Actor(1, ref, "", ref, False, kind, country, sectors, "", "")


def test_interactions_and_violence() -> None:
    army = actor("army", "organization", "AFG", "MIL")
    taliban = actor("taliban", "group", "AFG", "GOV", "REB")
    civilians = actor("civilians", "people", "", "CVL")
    somebody = actor("people", "people")
    before, after = date(2020, 1, 1).toordinal(), date(2024, 1, 1).toordinal()
    assert inter(army, "ASSAULT", None, "AFG", before) == 1
    assert inter(army, "ASSAULT", None, "PAK", before) == 8
    assert inter(army, "ASSAULT", None, "", before) is None
    assert inter(taliban, "ASSAULT", None, "AFG", before) == 2
    assert inter(taliban, "ASSAULT", None, "AFG", after) == 1
    assert inter(somebody, "ASSAULT", None, "AFG", after) is None
    assert [inter(somebody, "PROTEST", m, "AFG", after) for m in ("riot", "demo")] == [5, 6]
    assert violence([taliban], [army], before) == 1
    assert violence([taliban], [civilians], before) == 3
    assert violence([taliban], [somebody], before) is None
    assert violence([taliban], [taliban], before) == 2
    assert [interaction(*p) for p in ((7, 1), (1, None), (None, 1))] == [17, 10, None]
    assert [scale(*p) for p in ((("AFG",), "AFG"), (("PAK", "AFG"), "AFG"), (("", "AFG"), "AFG"), ((), "AFG"))] == [
        "National",
        "National-International",
        "",
        "",
    ]


def test_how_places_were_found_that_no_account_names_as_its_own() -> None:
    herat = Place(1, "هرات", "Herat", "AFG", None, None, None)
    balkh = Place(2, "بلخ", "", "AFG", None, None, None)
    document = Document(1, "d", "", "", "", "", None, "", None, "", None, "", "", "", None, None, "", "")

    def account(*inferred: tuple[str, str]) -> Account:
        read = Read("e1", places=tuple(ReadPlace(name, how) for name, how in inferred))
        fixed = (1, "a", document, "e1", "ASSAULT", None, "asserted", None, None, (), "", 0.9, "")
        return Account(*fixed, read=read, places=[p for p in (herat, balkh) if p.name in dict(inferred)])

    teller = ("هرات", "where those are who tell of it")
    assert placed([herat, balkh], [account(teller, ("بلخ", ""))]) == ["Herat: where those are who tell of it"]
    assert placed([herat], [account(teller), account(("هرات", ""))]) == []
    assert placed([balkh], [account(("بلخ", "x"))]) == ["بلخ: x"]


JOINT = (
    "به گفتهٔ وزارت دفاع ایران و ارتش ترکیه، شورشیان روز سه‌شنبه بر یک پاسگاه در هرات حمله کردند. "
    "به گفتهٔ والی هرات، پولیس روز چهارشنبه سه مرد را در هرات بازداشت کرد. "
    "وزارت صحت، وزارت معارف و وزارت عدلیهٔ طالبان اعلام کردند که چین به مردم کمک کرده است. "
    "باشندگان محل گفتند که پولیس دو دکان را در غزنی بست."
)


def test_an_origin_of_many_names_all_of_them(
    tmp_path: Path, exporting: Any, filling: Any, reports_made: list[Report]
) -> None:
    """The keys of origins join the numbers of actors; whatever the numbers are, each stands for its own actor."""
    path = tmp_path / "joint.db"
    filling(path, [*reports_made, Report("made", None, "j", JOINT, date(2024, 12, 29), "", "سایت ز")])
    for format in ("csv", "parquet", "plover", "claims", "json"):
        folder, _ = exporting(format, path)
        if format == "csv":
            rows = [r for r in by_id(sheet(folder, "accounts"), "account_id").values() if r["outlet"] == "سایت ز"]
    assert len(rows) >= 3
    for row in rows:
        origin = set(row["origin"].split("; "))
        assert "" not in origin
        if row["attribution_ids"] and row["document_id"] not in origin:
            assert origin == set(row["attribution_ids"].split("; "))
    assert max(len(row["origin"].split("; ")) for row in rows) == 3
