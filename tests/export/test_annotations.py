"""Annotations come home as corrections, from Label Studio, UIMA CAS JSON and WebAnno TSV, with emoji before them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import cassis
import pytest
from hypothesis import given
from hypothesis import strategies as st

from rawi.archive.filters import Filters
from rawi.archive.store import Archive
from rawi.export import export
from rawi.export.back import tsv
from rawi.export.back.take import Taken, Taker
from rawi.export.inception import ACTOR, EVENT, FEATURES
from rawi.export.label_studio import interface
from rawi.export.tasks import TYPES
from rawi.export.units import Units
from rawi.reader import default

anything = st.text(st.characters(exclude_categories=["Cs"]), max_size=60)


@given(anything, st.integers(0, 80), st.integers(0, 80))
def test_units_are_javascripts_and_javas(text: str, one: int, other: int) -> None:
    start, end = sorted((min(one, len(text)), min(other, len(text))))
    units = Units(text)
    first, last = units.units(start), units.units(end)
    assert text.encode("utf-16-le")[2 * first : 2 * last].decode("utf-16-le") == text[start:end]
    assert units.points(first, last) == (start, end)


@given(anything, st.integers(-5, 200), st.integers(-5, 200))
def test_units_that_cut_a_character_take_it_whole(text: str, first: int, last: int) -> None:
    start, end = Units(text).points(first, last)
    assert 0 <= start <= len(text)
    assert start <= end <= len(text) or end <= start
    assert max(text[start : start + 1] or "a") >= "\x00"


def test_half_an_emoji() -> None:
    assert Units("a😀b").points(2, 3) == (1, 2)
    assert Units("a😀b").points(1, 4) == (1, 3)


@pytest.fixture
def archive(filled: Path, tmp_path: Path) -> Iterator[Archive]:
    path = tmp_path / "annotated.db"
    path.write_bytes(filled.read_bytes())
    with Archive(path, default()) as opened:
        yield opened


def take(archive: Archive, path: Path, by: str = "") -> Taken:
    taker = Taker(archive, by, "login")
    taker.take(path)
    return taker.taken


def accounts(archive: Archive) -> dict[str, tuple[str, str | None, int]]:
    rows = archive.db.execute("SELECT ref, type, mode, rejected FROM account")
    return {ref: tuple(rest) for ref, *rest in rows}  # type: ignore[misc]


def said(archive: Archive) -> list[tuple[str, str, str]]:
    return archive.db.execute("SELECT action, note, person FROM correction ORDER BY id").fetchall()


@pytest.fixture
def tasks(archive: Archive, tmp_path: Path) -> list[dict[str, Any]]:
    export(archive.db, "label-studio", Filters(), tmp_path / "ls")
    return json.loads((tmp_path / "ls" / "tasks.json").read_text(encoding="utf-8"))  # type: ignore[no-any-return]


def emoji(tasks: list[dict[str, Any]]) -> dict[str, Any]:
    """The task whose words stand behind emoji."""
    return next(t for t in tasks if t["data"]["text"].startswith("🙂"))


def annotate(task: dict[str, Any], results: list[dict[str, Any]], **more: Any) -> dict[str, Any]:
    """A task as Label Studio exports it with an annotation that began as the prediction."""
    annotation = {"id": 5, "completed_by": {"id": 3, "email": "nadia@x.example"}, "result": results, **more}
    return {"id": 1, **task, "annotations": [annotation]}


def predicted(task: dict[str, Any]) -> list[dict[str, Any]]:
    return json.loads(json.dumps(task["predictions"][0]["result"]))  # type: ignore[no-any-return]


def events(results: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [r for r in results if r["type"] == "labels" and r["value"]["labels"] != ["ACTOR"]]


def write(path: Path, value: Any) -> Path:
    path.write_text(json.dumps(value, ensure_ascii=False), encoding="utf-8")
    return path


def test_regions_are_where_javascript_finds_them(tasks: list[dict[str, Any]]) -> None:
    for task in tasks:
        wide = task["data"]["text"].encode("utf-16-le")
        for result in predicted(task):
            value = result["value"]
            words = wide[2 * value["start"] : 2 * value["end"]].decode("utf-16-le")
            if result["type"] == "labels":
                assert words == value["text"]
    assert any(r["value"]["start"] > 2 for r in events(predicted(emoji(tasks))))


def test_the_interface_has_all_that_tasks_use(tasks: list[dict[str, Any]]) -> None:
    root = ElementTree.fromstring(interface())
    labels = {e.attrib["value"] for e in root.iter("Label")}
    assert labels == {*TYPES, "ACTOR"}
    controls = {e.attrib["name"] for e in root.iter() if "name" in e.attrib}
    used = {r["from_name"] for t in tasks for r in predicted(t)}
    assert used <= controls
    modes = {e.attrib["value"] for e in root.iter("Choice")}
    assert {r["value"]["choices"][0] for t in tasks for r in predicted(t) if r["type"] == "choices"} <= modes


def test_untouched_annotations_change_nothing(archive: Archive, tasks: list[dict[str, Any]], tmp_path: Path) -> None:
    path = write(tmp_path / "p.json", [annotate(t, predicted(t)) for t in tasks])
    taken = take(archive, path)
    assert (taken.annotations.made, taken.problems, said(archive)) == (0, [], [])


def test_another_label_retypes(archive: Archive, tasks: list[dict[str, Any]], tmp_path: Path) -> None:
    task = emoji(tasks)
    results = predicted(task)
    mine = next(r for r in events(results) if r["value"]["labels"] == ["PROTEST"])
    mine["value"]["labels"] = ["COERCE"]
    path = write(tmp_path / "p.json", [annotate(task, results)])
    assert take(archive, path).annotations.made == 1
    assert accounts(archive)[mine["id"]] == ("COERCE", None, 0)
    assert said(archive) == [("retype", "Label Studio task 1, annotation 5", "nadia@x.example")]
    assert take(archive, path, by="نادیه").annotations.made == 0


def test_a_mode_and_a_wrong_one(archive: Archive, tasks: list[dict[str, Any]], tmp_path: Path) -> None:
    task = emoji(tasks)
    results = predicted(task)
    mine = next(r for r in events(results) if r["value"]["labels"] == ["PROTEST"])
    for mode, problems in (("riot", 0), ("aerial", 1)):
        changed = [r for r in results if not (r["id"] == mine["id"] and r["type"] == "choices")]
        place = {k: mine["value"][k] for k in ("start", "end", "text")}
        changed.append({**mine, "from_name": "mode", "type": "choices", "value": {**place, "choices": [mode]}})
        taken = take(archive, write(tmp_path / "p.json", [annotate(task, changed)]))
        assert len(taken.problems) == problems
        if mode == "riot":
            assert accounts(archive)[mine["id"]] == ("PROTEST", "riot", 0)


def test_taken_away_or_wrong_rejects_and_right_confirms(
    archive: Archive, tasks: list[dict[str, Any]], tmp_path: Path
) -> None:
    task = emoji(tasks)
    results = predicted(task)
    gone, stays = events(results)[:2]
    left = [r for r in results if r["id"] != gone["id"]]
    left.append({**stays, "from_name": "verdict", "type": "choices", "value": {**stays["value"], "choices": ["right"]}})
    left.append({**stays, "from_name": "note", "type": "textarea", "value": {**stays["value"], "text": ["clear"]}})
    taken = take(archive, write(tmp_path / "p.json", [annotate(task, left)]), by="نادیه")
    assert taken.annotations.made == 2
    assert accounts(archive)[gone["id"]][2] == 1
    assert sorted(said(archive)) == [
        ("confirm", "clear; Label Studio task 1, annotation 5", "نادیه"),
        ("reject", "Label Studio task 1, annotation 5", "نادیه"),
    ]
    wrong = [*left, {**stays, "from_name": "verdict", "type": "choices", "value": {"choices": ["wrong"]}}]
    wrong = [r for r in wrong if r["value"].get("choices") != ["right"]]
    take(archive, write(tmp_path / "p.json", [annotate(task, wrong)]))
    assert accounts(archive)[stays["id"]][2] == 1
    take(archive, write(tmp_path / "p.json", [annotate(task, left)]))
    assert accounts(archive)[stays["id"]][2] == 0


def test_nothing_left_rejects_nothing(archive: Archive, tasks: list[dict[str, Any]], tmp_path: Path) -> None:
    taken = take(archive, write(tmp_path / "p.json", [annotate(emoji(tasks), [])]))
    assert said(archive) == []
    assert "nothing of Rawi's is left" in taken.problems[0]
    cancelled = annotate(emoji(tasks), [], was_cancelled=True)
    assert take(archive, write(tmp_path / "p.json", [cancelled])).problems == []


def test_drawn_again_and_drawn_anew(archive: Archive, tasks: list[dict[str, Any]], tmp_path: Path) -> None:
    task = emoji(tasks)
    results = predicted(task)
    mine = next(r for r in events(results) if r["value"]["labels"] == ["PROTEST"])
    again = {**mine, "id": "Xy1_z", "value": {**mine["value"], "labels": ["REQUEST"]}}
    new = {**mine, "id": "Q2", "value": {"start": 0, "end": 4, "text": "🙂🙂", "labels": ["AID"]}}
    results = [*[r for r in results if r["id"] != mine["id"]], again, new]
    taken = take(archive, write(tmp_path / "p.json", [annotate(task, results)]))
    assert accounts(archive)[mine["id"]] == ("REQUEST", None, 0)
    assert taken.problems == [
        "Label Studio task 1, annotation 5: AID at 0-2 is new; a correction cannot add an event, so it is not kept"
    ]


def test_words_moved_by_line_ends_are_found(archive: Archive, tasks: list[dict[str, Any]], tmp_path: Path) -> None:
    task = emoji(tasks)
    results = predicted(task)
    mine = next(r for r in events(results) if r["value"]["labels"] == ["PROTEST"])
    moved = {**mine, "id": "n", "value": {**mine["value"], "start": mine["value"]["start"] + 3, "labels": ["REQUEST"]}}
    take(archive, write(tmp_path / "p.json", [annotate(task, [*[r for r in results if r != mine], moved])]))
    assert accounts(archive)[mine["id"]][0] == "REQUEST"


def test_another_name_renames(archive: Archive, tasks: list[dict[str, Any]], tmp_path: Path) -> None:
    task = next(t for t in tasks if "متقی" in t["data"]["text"])
    results = predicted(task)
    (name,) = [r for r in results if r["from_name"] == "name_en" and "Muttaqi" in r["value"]["text"][0]]
    name["value"]["text"] = ["Mawlawi Amir Khan Muttaqi"]
    take(archive, write(tmp_path / "p.json", [annotate(task, results)]))
    assert archive.db.execute("SELECT name_en FROM actor WHERE ref = ?", (name["id"],)).fetchone() == (
        "Mawlawi Amir Khan Muttaqi",
    )


def test_a_relation_merges(archive: Archive, tasks: list[dict[str, Any]], tmp_path: Path) -> None:
    task = emoji(tasks)
    results = predicted(task)
    one, other = (r["id"] for r in events(results)[:2])
    results.append({"type": "relation", "from_id": one, "to_id": other, "direction": "right", "labels": ["same"]})
    path = write(tmp_path / "p.json", [annotate(task, results)])
    assert take(archive, path).annotations.made == 1
    refs = archive.db.execute("SELECT DISTINCT event_id FROM account WHERE ref IN (?, ?)", (one, other)).fetchall()
    assert len(refs) == 1
    assert take(archive, path).annotations.made == 0


def test_a_bad_annotation_costs_no_other(archive: Archive, tasks: list[dict[str, Any]], tmp_path: Path) -> None:
    task = emoji(tasks)
    results = predicted(task)
    mine = next(r for r in events(results) if r["value"]["labels"] == ["PROTEST"])
    bad = annotate(task, [{**mine, "id": "n", "value": {**mine["value"], "start": 0, "text": "هیچ جا"}}])
    mine["value"]["labels"] = ["REQUEST"]
    taken = take(archive, write(tmp_path / "p.json", [bad, annotate(task, results)]))
    assert (taken.annotations.made, len(taken.problems)) == (1, 1)
    assert "is not in its text" in taken.problems[0]


def test_another_text_is_not_taken(archive: Archive, tasks: list[dict[str, Any]], tmp_path: Path) -> None:
    task = emoji(tasks)
    other = {**task, "data": {**task["data"], "text": "متن دیگر"}}
    taken = take(archive, write(tmp_path / "p.json", [annotate(other, [])]))
    assert "not in this archive" in taken.problems[0]


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(max_size=4),
        lambda inner: (
            st.lists(inner, max_size=3)
            | st.dictionaries(
                st.sampled_from(
                    ["data", "text", "annotations", "result", "value", "id", "labels", "start", "from_name"]
                ),
                inner,
                max_size=5,
            )
        ),
        max_leaves=20,
    )
)
def test_hostile_json_is_told_or_taken(tmp_path_factory: pytest.TempPathFactory, value: Any) -> None:
    from rawi.export.back import cas, label_studio
    from rawi.export.model import ExportError

    for read in (lambda v: [one() for one in label_studio.annotated(v)], lambda v: cas.annotated(v, "x", "y")):
        try:
            read(value)
        except ExportError as error:
            assert "\n" not in str(error)  # noqa: PT017


@pytest.fixture
def folder(archive: Archive, tmp_path: Path) -> Path:
    export(archive.db, "inception", Filters(), tmp_path / "inc")
    return tmp_path / "inc"


def loaded(path: Path) -> cassis.Cas:
    with path.open("rb") as file:
        return cassis.load_cas_from_json(file)


def with_emoji(folder: Path) -> Path:
    return next(p for p in folder.glob("d*.json") if loaded(p).sofa_string.startswith("🙂"))


def test_uimas_own_reader_finds_the_words(folder: Path, archive: Archive) -> None:
    found: dict[str, list[str]] = {}
    for path in folder.glob("d*.json"):
        for event in loaded(path).select(EVENT):
            found.setdefault(event.identifier, []).append(event.get_covered_text())
    rows = archive.db.execute(
        "SELECT t.ref, v.quote FROM account t JOIN evidence v ON v.account_id = t.id ORDER BY t.id, v.id"
    )
    expected: dict[str, list[str]] = {}
    for ref, quote in rows:
        expected.setdefault(ref, []).append(quote)
    assert {k: sorted(v) for k, v in found.items()} == {k: sorted(v) for k, v in expected.items()}


def test_the_type_system_is_uimas(folder: Path) -> None:
    with (folder / "typesystem.xml").open("rb") as file:
        types = cassis.load_typesystem(file)
    for layer, features in FEATURES.items():
        assert {f.name for f in types.get_type(layer).features} == set(features)


def test_cas_there_and_back(folder: Path, archive: Archive, tmp_path: Path) -> None:
    path = with_emoji(folder)
    cas = loaded(path)
    protest = next(e for e in cas.select(EVENT) if e.label == "PROTEST")
    arrest = next(e for e in cas.select(EVENT) if e.label == "COERCE")
    protest.label, protest.note = "REQUEST", "they asked"
    cas.remove(arrest)
    out = tmp_path / path.name
    cas.to_json(out)
    taken = take(archive, out, by="نادیه")
    assert (taken.problems, taken.annotations.made) == ([], 2)
    assert accounts(archive)[protest.identifier][0] == "REQUEST"
    assert accounts(archive)[arrest.identifier][2] == 1
    assert said(archive)[0] == ("retype", f"they asked; INCEpTION {path.name}", "نادیه")
    assert take(archive, out).annotations.made == 0


def test_cas_untouched_and_renamed(folder: Path, archive: Archive, tmp_path: Path) -> None:
    for path in folder.glob("d*.json"):
        assert take(archive, path).annotations.made == 0
    path = next(p for p in folder.glob("d*.json") if "متقی" in loaded(p).sofa_string)
    cas = loaded(path)
    actor = next(a for a in cas.select(ACTOR) if "متقی" in a.name)
    actor.name_en = "Mawlawi Muttaqi"
    cas.to_json(tmp_path / "other-name.json")
    assert take(archive, tmp_path / "other-name.json").annotations.made == 1
    assert said(archive)[-1][0] == "rename"


def as_tsv(cas: cassis.Cas, change: dict[str, str], drop: str = "") -> str:
    """A document as INCEpTION exports it: its own small writer of the format, one token for each word."""
    text = cas.sofa_string
    units = Units(text)
    marks = [e for e in cas.select(EVENT) if e.identifier != drop]
    lines = ["#FORMAT=WebAnno TSV 3.3", f"#T_SP={EVENT}|{'|'.join(FEATURES[EVENT])}", "#T_SP=x.Other|value", "", ""]
    lines.append("#Text=" + text.replace("\n", " "))
    at = 0
    for number, word in enumerate(text.split(), 1):
        start = text.index(word, at)
        at = start + len(word)
        over = [(i, m) for i, m in enumerate(marks, 1) if m.begin < at and m.end > start]
        cells = []
        for name in FEATURES[EVENT]:
            values = [(i, change.get(m.identifier) if name == "label" else getattr(m, name), m) for i, m in over]
            values = [(i, v or getattr(m, name) or "*") for i, v, m in values]
            cells.append("|".join(f"{escaped(v)}[{i}]" for i, v in values) or "_")
        place = f"{units.units(start)}-{units.units(at)}"
        lines.append("\t".join([f"1-{number}", place, escaped(word), *cells, "_", ""]))
    return "\n".join(lines) + "\n"


def escaped(text: str) -> str:
    for c in "\\[]|_;":
        text = text.replace(c, f"\\{c}")
    return text if text != "*" else "*"


def test_tsv_with_emoji(folder: Path, archive: Archive, tmp_path: Path) -> None:
    path = with_emoji(folder)
    cas = loaded(path)
    protest = next(e for e in cas.select(EVENT) if e.label == "PROTEST")
    arrest = next(e for e in cas.select(EVENT) if e.label == "COERCE")
    out = tmp_path / f"{path.stem}.tsv"
    out.write_text(as_tsv(cas, {}), encoding="utf-8")
    assert (take(archive, out).problems, said(archive)) == ([], [])
    out.write_text(as_tsv(cas, {protest.identifier: "REQUEST"}, drop=arrest.identifier), encoding="utf-8")
    assert take(archive, out).problems == []
    assert accounts(archive)[protest.identifier][0] == "REQUEST"
    assert accounts(archive)[arrest.identifier][2] == 1


def test_tsv_of_another_text_is_refused(folder: Path, archive: Archive, tmp_path: Path) -> None:
    path = with_emoji(folder)
    out = tmp_path / f"{path.stem}.tsv"
    out.write_text(as_tsv(loaded(path), {}).replace("زن", "مرد"), encoding="utf-8")
    assert "does not stand there" in take(archive, out).problems[0]
    out.write_text("#FORMAT=WebAnno TSV 3.3\n#T_SP=x.Y|value\n", encoding="utf-8")
    assert "none of the layers" in take(archive, out).problems[0]
    out.write_text(f"#FORMAT=WebAnno TSV 3.3\n#T_SP={EVENT}|label\n\n1-1\tx\n", encoding="utf-8")
    assert "not a token" in take(archive, out).problems[0]


@pytest.mark.parametrize(
    ("cell", "plain"), [(r"a\_b", "a_b"), (r"\[1\]", "[1]"), (r"\->", "->"), (r"a\\b", r"a\b"), (r"\tx\n", "\tx\n")]
)
def test_escapes(cell: str, plain: str) -> None:
    assert tsv.plain(cell) == plain
