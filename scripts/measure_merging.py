"""How well the archive merges: `python scripts/measure_merging.py [REPORTS.jsonl]`.

Reads the reports of tests/archive/merging and of corpus/ (and real reports, if given, by their ids) into an archive of
its own, and compares which accounts it joined with tests/archive/merging/events.json: for each event the accounts that
tell it, as report:offset of their first quotation. Two accounts of one event are a same-event pair; two of one type but
of different events, from reports of the same days or subject, a near miss.
"""

from __future__ import annotations

import json
import sys
import tempfile
from datetime import date
from itertools import combinations
from pathlib import Path

from rawi.archive.store import Archive
from rawi.intake import Report
from rawi.reader import default

ROOT = Path(__file__).parents[1]
DATA = ROOT / "tests" / "archive" / "merging"
DAYS = 10
"""Pairs of reports printed further apart are no near misses."""
NEAR = 3
"""Positions by which a reader may begin a quotation elsewhere than when it was annotated."""


def reports(real: str = "") -> list[Report]:
    """All reports that the annotation speaks of, and the rest of the corpus as company."""
    lines = [json.loads(x) for x in (DATA / "reports.jsonl").read_text(encoding="utf-8").splitlines()]
    if real:
        lines += [json.loads(x) for x in Path(real).read_text(encoding="utf-8").splitlines()]
    for path in sorted((ROOT / "corpus").glob("*.txt")):
        published = json.loads(path.with_suffix(".json").read_text(encoding="utf-8")).get("published")
        lines.append({"id": path.stem, "text": path.read_text(encoding="utf-8"), "published": published})
    return [
        Report(
            "measure",
            None,
            x["id"],
            x["text"],
            date.fromisoformat(x["published"]) if x.get("published") else None,
            x.get("title") or "",
            x.get("outlet") or ("" if x.get("url") else f"outlet of {x['id']}"),
            x.get("url") or "",
        )
        for x in lines
    ]


def places() -> list[str]:
    """All annotated places, as report:offset."""
    events = json.loads((DATA / "events.json").read_text(encoding="utf-8"))
    events.pop("parts")
    return [place for told in events.values() for place in told]


def measured(archive: Archive, held: bool | None = None) -> dict[str, object]:
    """Counts, and what went wrong, over an archive with the annotated reports in it. ``held``: only the events whose
    names begin with ``h``, which were annotated after the points of `rawi.archive.alike` were set, or only the others.
    """
    events = json.loads((DATA / "events.json").read_text(encoding="utf-8"))
    parts = {frozenset(p) for p in events.pop("parts")}
    rows = archive.db.execute(
        "SELECT d.given_id, min(v.start), t.id, t.event_id, t.type, t.sentence, julianday(d.published) "
        "FROM account t "
        "JOIN document d ON d.id = t.document_id JOIN evidence v ON v.account_id = t.id GROUP BY t.id"
    ).fetchall()
    annotated: dict[int, str] = {}
    for name, places in events.items():
        for place in places:
            report, _, start = place.partition(":")
            near = [r for r in rows if r[0] == report and abs(r[1] - int(start)) <= NEAR and r[2] not in annotated]
            if near:
                annotated[min(near, key=lambda r: abs(r[1] - int(start)))[2]] = name
    found = [(r, annotated[r[2]]) for r in rows if r[2] in annotated]
    counts = {"same": 0, "joined": 0, "near": 0, "wrong": 0, "typed apart": 0}
    missed, wrong = [], []
    for (one, name), (other, also) in combinations(found, 2):
        if one[0] == other[0]:
            continue
        if one[4] != other[4]:
            counts["typed apart"] += name == also
            continue
        if name[:2] != also[:2] and "h " in (name[:2], also[:2]):
            continue
        if held is not None and name.startswith("h ") != held:
            continue
        joined = one[3] == other[3]
        if name == also:
            counts["same"] += 1
            counts["joined"] += joined
            missed += [] if joined else [(name, one, other)]
        elif frozenset((name, also)) not in parts and abs(one[6] - other[6]) <= DAYS:
            counts["near"] += 1
            counts["wrong"] += joined
            wrong += [(name, also, one, other)] if joined else []
    return {**counts, "missed_pairs": missed, "wrong_pairs": wrong}


def origins(archive: Archive) -> dict[str, str]:
    """The origin of each account of the made reports, as report:offset: names of actors, and @ for unnamed ones."""
    found: dict[str, str] = {}
    rows = archive.db.execute(
        "SELECT d.given_id || ':' || min(v.start), t.origin FROM account t JOIN document d ON d.id = t.document_id "
        "JOIN evidence v ON v.account_id = t.id WHERE d.given_id LIKE '%-%' GROUP BY t.id ORDER BY t.id"
    )
    for place, origin in rows.fetchall():
        whose, _, unnamed = origin.partition("@")
        actors = [int(a.lstrip("a")) for a in whose.split("+")]
        found[place] = "+".join(archive.register.get(a).name_en for a in actors) + ("@" if unnamed else "")
    return found


def main() -> None:
    """Measure and print."""
    with tempfile.TemporaryDirectory() as folder, Archive(Path(folder) / "m.db", default()) as archive:
        archive.add([archive.read(r) for r in reports(next((a for a in sys.argv[1:] if not a.startswith("-")), ""))])
        expected = json.loads((DATA / "origins.json").read_text(encoding="utf-8"))
        told = origins(archive)
        both = [p for p in expected if p in told]
        misplaced = [(p, told[p], expected[p]) for p in both if told[p] != expected[p]]
        held = {"--tuned": False, "--held": True}.get(sys.argv[-1])
        result = measured(archive, held)
    for kind in ("missed_pairs", "wrong_pairs"):
        for pair in result.pop(kind):  # type: ignore[attr-defined]
            print(kind, *pair, sep="\n    ")
    joined, same, wrong = (int(str(result[k])) for k in ("joined", "same", "wrong"))
    print(result)
    print(f"origins: {len(both) - len(misplaced)} of {len(both)} right; wrong: {misplaced}")
    print(f"precision {joined / max(1, joined + wrong):.3f}  recall {joined / max(1, same):.3f}")


if __name__ == "__main__":
    main()
